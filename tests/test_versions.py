"""One version: pyproject.toml states it, the tool shows it, the changelog and a tag agree with it."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata

import pytest
from conftest import ROOT

from dojo.version import DISTRIBUTION, version

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def release():
    """Return the module that writes the notes of a release."""
    found = importlib.util.spec_from_file_location("notes", ROOT / ".ci" / "notes.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_tool_shows_the_version_of_the_project(tmp_path, dojo):
    """`dojo --version` works in any folder, and a line says all that a report needs."""
    done = dojo(tmp_path, "--version")
    assert done.returncode == 0
    python = ".".join(map(str, sys.version_info[:3]))
    assert done.stdout.startswith(f"dojo {PROJECT['version']} (Python {python}")
    assert re.search(r", numpy \d\S+, pytest \d\S+, hypothesis \d\S+, ", done.stdout)
    assert len(done.stdout.splitlines()) == 1


def test_a_library_that_is_missing_is_part_of_the_report(monkeypatch):
    """A broken environment can be reported, too."""
    from dojo.version import versions

    def gone(name):
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", gone)
    assert "numpy missing, pytest missing" in versions()


def shown_by(folder):
    """Return the version that a copy of the tool in a folder shows."""
    code = "import sys; sys.path.insert(0, sys.argv[1]); from dojo.version import version; print(version())"
    command = [sys.executable, "-I", "-c", code, str(folder / "src")]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.strip()


def test_a_pull_changes_the_version_at_once(tmp_path):
    """A clone shows what its own pyproject.toml states; without one, what is installed says it."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    project = tmp_path / "pyproject.toml"
    project.write_text(f'[project]\nname = "{DISTRIBUTION}"\nversion = "7.8.9"\n', encoding="utf-8")
    assert shown_by(tmp_path) == "7.8.9"
    project.write_text('[project]\nname = "somebody-elses"\nversion = "1.0"\n', encoding="utf-8")
    assert shown_by(tmp_path) == metadata.version(DISTRIBUTION)
    project.unlink()
    assert shown_by(tmp_path) == metadata.version(DISTRIBUTION)


def test_the_score_holds_it(course, dojo):
    """`progress --json` says with which version the score was found."""
    assert json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)["version"] == version()


def test_the_changelog_agrees(release):
    """A version on the way has its changes under Unreleased; a released one has its dated section first."""
    first, text = next(iter(release.sections(CHANGELOG).items()))
    assert text
    if PROJECT["version"].endswith(".dev0"):
        assert first == "Unreleased"
        assert PROJECT["version"].removesuffix(".dev0") not in CHANGELOG
    else:
        assert release.notes(f"v{PROJECT['version']}", PROJECT["version"], CHANGELOG) == text


SAMPLE = "# Changelog\n\n## 0.2.0 (2026-12-24)\n\n### Added\n\n- This.\n\n## 0.1.0 (2026-11-30)\n\n- That.\n"


def test_the_notes_are_the_versions_own(release):
    """A release says what has changed since the one before, and no more."""
    assert release.notes("v0.2.0", "0.2.0", SAMPLE) == "### Added\n\n- This."


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "why"),
    [
        ("v0.2.1", "0.2.0", SAMPLE, "The tag v0.2.1 is not v0.2.0"),
        ("0.2.0", "0.2.0", SAMPLE, "The tag 0.2.0 is not v0.2.0"),
        ("v0.1.0", "0.1.0", SAMPLE, 'must begin with "## 0.1.0 (YYYY-MM-DD)", but begins with "## 0.2.0'),
        ("v0.2.0", "0.2.0", "## Unreleased\n\n- This.\n", 'but begins with "## Unreleased"'),
        ("v0.2.0.dev0", "0.2.0.dev0", SAMPLE, "must begin with"),
        ("v0.2.0", "0.2.0", "## 0.2.0 (2026-12-24)\n\n## 0.1.0 (2026-11-30)\n", "says nothing under"),
        ("v0.2.0", "0.2.0", "", "must begin with"),
    ],
)
def test_what_does_not_agree_is_not_released(release, tag, version, changelog, why):
    """A tag is refused where the project or the changelog says something else."""
    with pytest.raises(ValueError, match=re.escape(why)):
        release.notes(tag, version, changelog)


def test_a_refusal_is_one_sentence():
    """A tag that is not this version's ends with a sentence and no traceback."""
    command = [sys.executable, str(ROOT / ".ci" / "notes.py"), "v9.9.9"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("The tag v9.9.9 is not v")
    assert len(done.stderr.splitlines()) == 1
