"""The sessions of the noxfile, run by a real nox in a fresh clone."""

import hashlib
import os
import subprocess

import pytest

NOX = os.environ.get("DOJO_NOX")
pytestmark = pytest.mark.skipif(NOX is None, reason="needs nox, as in `nox -s tests`")


def nox(folder, learner, *words):
    """Run nox in a folder, as a learner does."""
    return subprocess.run(
        [NOX, "-m", "nox", *words],
        cwd=folder,
        env=learner,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_the_first_command_on_a_fresh_clone(clone, learner):
    """`nox -s progress` makes .venv, shows the score and hides the reference; then it is quick."""
    first = nox(clone, learner, "-s", "progress")
    assert first.returncode == 0, first.stderr
    assert "Making the environment in .venv; this happens once." in first.stderr
    assert "0 of " in first.stdout
    assert not (clone / "reference").exists()
    assert (clone / ".venv" / "made-from").is_file()

    second = nox(clone, learner, "-s", "progress")
    assert second.returncode == 0
    assert "Making the environment" not in second.stderr
    assert second.stdout in first.stdout  # after what uv has to say about the environment

    run = nox(clone, learner, "-s", "run", "--", "dot_product")
    assert run.returncode == 1
    assert "dot_product untouched" in run.stdout

    project = clone / "pyproject.toml"
    project.write_text(project.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    assert "Making the environment" in nox(clone, learner, "-s", "progress").stderr


def test_every_session_says_what_it_does(clone, learner):
    """`nox -l` lists the sessions, each with its sentence."""
    listed = nox(clone, learner, "-l").stdout
    for name in (
        "progress",
        "watch",
        "run",
        "hint",
        "reveal",
        "reset",
        "new",
        "check",
        "oldest",
        "tests",
        "lint",
        "bench",
    ):
        (line,) = [line for line in listed.splitlines() if line[2:].startswith(f"{name} ->")]
        assert line.endswith((".", "NAME."))


def test_listing_sessions_makes_nothing(clone, learner):
    """Looking around does not install anything."""
    before = hashlib.sha256(str(sorted(clone.iterdir())).encode()).digest()
    nox(clone, learner, "-l")
    files = sorted(path for path in clone.iterdir() if path.name != "__pycache__")
    assert hashlib.sha256(str(files).encode()).digest() == before
