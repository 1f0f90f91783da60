"""The sessions of the noxfile, run by a real nox in a fresh clone."""

import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import ROOT

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


def start():
    """Return the commands with which the README begins."""
    return re.search(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1]


def locked_python(folder):
    """Return the programs of a Python that refuses pip, as the one of Debian, Ubuntu or Homebrew does."""
    library = Path(sysconfig.get_path("stdlib"))
    for lib in (folder / "lib", folder / "bin"):
        lib.mkdir(parents=True)
    shutil.copy2(Path(sys.executable).resolve(), folder / "bin" / "python3")
    for shared in library.parent.glob("libpython*"):
        (folder / "lib" / shared.name).symlink_to(shared)
    (folder / "lib" / library.name).mkdir()
    for entry in {path.name for path in library.iterdir()} - {"EXTERNALLY-MANAGED"}:
        (folder / "lib" / library.name / entry).symlink_to(library / entry)
    lock = folder / "lib" / library.name / "EXTERNALLY-MANAGED"
    lock.write_text("[externally-managed]\nError=Ask your system.\n", encoding="utf-8")
    return folder / "bin"


@pytest.mark.skipif(not shutil.which("uv"), reason="needs uv")
def test_the_readmes_first_commands_work_on_a_locked_python(clone, learner, tmp_path):
    """What the README says is typed, word for word, where pip refuses to install anything."""
    python = locked_python(tmp_path / "locked")
    (tmp_path / "uv").mkdir()
    (tmp_path / "uv" / "uv").symlink_to(shutil.which("uv"))
    home = {"UV_TOOL_DIR": str(tmp_path / "tools"), "UV_TOOL_BIN_DIR": str(tmp_path / "bin")}
    path = [str(tmp_path / "bin"), str(python), str(tmp_path / "uv"), "/usr/bin", "/bin"]
    environment = learner | home | {"PATH": os.pathsep.join(path)}

    pip = [python / "python3", "-m", "pip", "install", "nox"]
    refused = subprocess.run(pip, env=environment, capture_output=True, text=True, check=False)
    assert "externally-managed-environment" in refused.stderr
    typed = subprocess.run(
        ["bash", "-euc", start()], cwd=clone, env=environment, capture_output=True, text=True, check=False
    )
    assert typed.returncode == 0, typed.stderr
    assert "Next: " in typed.stdout
    assert not (clone / "reference").exists()


def test_the_first_commands_are_the_same_everywhere():
    """What the README says is what the main job types, and what authors are told."""
    job = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    first, second = start().splitlines()
    assert first in job.splitlines()
    assert f"env -u CI {second}" in job.splitlines()
    assert first in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    assert first.replace("install", "install --force") in (ROOT / "noxfile.py").read_text(encoding="utf-8")


def test_an_old_python_is_told_in_one_sentence(clone):
    """A nox that runs on a Python without tomllib says what to type, and shows no traceback."""
    start = "import nox.command, runpy, sys; sys.version_info = (3, 10, 4); runpy.run_path('noxfile.py')"
    old = subprocess.run([NOX, "-c", start], cwd=clone, capture_output=True, text=True, check=False)
    assert old.returncode == 1
    (line,) = old.stderr.splitlines()
    assert "needs Python 3.11 or newer, and your nox runs on Python 3.10: type `uv tool install" in line


@pytest.mark.parametrize("version", ["3.9", "3.10"])
def test_a_real_old_python_gets_the_same_sentence(clone, learner, version):
    """The noxfile is read by an old Python before it can say anything."""
    find = ["uv", "python", "find", "--no-python-downloads", "--no-project", version]
    try:
        python = subprocess.run(find, env=learner, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"no uv, or no Python {version}")
    typed = ["uv", "tool", "run", "--quiet", "--python", python, "nox", "-s", "progress"]
    old = subprocess.run(typed, cwd=clone, env=learner, capture_output=True, text=True, check=False)
    assert f"your nox runs on Python {version}: type" in old.stderr
    assert "Traceback" not in old.stderr


def test_the_noxfile_is_read_by_every_python_that_runs_nox():
    """Nothing in it is newer than the grammar of Python 3.8."""
    ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"), feature_version=(3, 8))


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
    updated = nox(clone, learner, "-s", "progress").stderr
    assert "pyproject.toml has changed: updating the environment in .venv." in updated


@pytest.fixture
def made(clone, learner):
    """Return a clone whose environment is made."""
    assert nox(clone, learner, "-s", "progress").returncode == 0
    return clone


def works(folder):
    """Return whether the programs in a folder's environment run."""
    programs = (folder / ".venv" / "bin" / name for name in ("dojo", "pytest"))
    return not any(
        subprocess.run([program, "--help"], capture_output=True, check=False).returncode
        for program in programs
    )


def healed(folder, learner):
    """Run a session and return its sentence about the environment; all is well afterwards and stays so."""
    done = nox(folder, learner, "-s", "progress")
    assert done.returncode == 0, done.stderr
    assert works(folder)
    (line,) = [line for line in done.stderr.splitlines() if "environment in .venv" in line]
    assert "environment in .venv" not in nox(folder, learner, "-s", "progress").stderr
    return line.removeprefix("nox > ")


def test_a_python_that_is_gone(made, learner):
    """An update has removed the Python behind .venv: its link leads nowhere."""
    python = made / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3.11")
    expected = "The Python behind .venv is gone: making the environment in .venv anew."
    assert healed(made, learner) == expected


def test_a_package_that_is_gone(made, learner):
    """A package was removed, its record still there or not."""
    (package,) = made.glob(".venv/lib/python*/site-packages/pluggy")
    shutil.rmtree(package)
    assert healed(made, learner) == "pluggy is missing from .venv: making the environment in .venv anew."


@pytest.mark.parametrize("move", [shutil.move, shutil.copytree], ids=["moved", "copied"])
def test_a_folder_that_was_moved_or_copied(made, learner, move):
    """The programs in .venv hold the path of the folder: .venv/bin/pytest would stay broken."""
    other = made.with_name("elsewhere")
    move(made, other, **({"symlinks": True} if move is shutil.copytree else {}))
    expected = "This folder was moved or copied: making the environment in .venv anew."
    assert healed(other, learner) == expected


def test_what_a_learner_installs_stays(made, learner):
    """A package more in .venv is no reason to make it anew."""
    (packages,) = made.glob(".venv/lib/python*/site-packages")
    (packages / "own.py").touch()
    assert "environment" not in nox(made, learner, "-s", "progress").stderr
    assert (packages / "own.py").exists()


def test_a_sparse_clone_is_told_before_anything_is_made(origin, learner, tmp_path):
    """Without katas/ in the working tree nothing is installed, and one command brings it."""
    sparse = tmp_path / "sparse"
    subprocess.run(["git", "clone", "--quiet", "--sparse", str(origin), str(sparse)], check=True)
    refused = nox(sparse, learner, "-s", "progress")
    assert refused.returncode == 1
    assert "`git sparse-checkout disable` brings them back." in refused.stderr
    assert not (sparse / ".venv").exists()


def test_no_network_at_the_first_start(clone, learner, tmp_path):
    """One sentence of ours stands below the tool's; the same command works when there is a network."""
    offline = {"UV_OFFLINE": "1", "UV_CACHE_DIR": str(tmp_path / "cache")}
    first = nox(clone, learner | offline, "-s", "progress")
    assert first.returncode == 1
    assert (
        "The environment in .venv is not complete, for the reason above. If you are offline, connect to "
        "the internet and type the same command again: that is always safe."
    ) in first.stderr
    assert "Traceback" not in first.stderr
    assert healed(clone, learner) == "Making the environment in .venv; this happens once."


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
        "undo",
        "log",
        "save",
        "load",
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


def supported_pythons():
    """Return the versions of Python that pyproject.toml names."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return re.findall(r'"Programming Language :: Python :: (3\.\d+)"', text)


def test_each_supported_python_has_a_session(clone, learner):
    """`tests` runs on the Python of nox alone, and `tests-3.X` on each that pyproject.toml names."""
    listed = re.findall(r"^[-*] (tests\S*)", nox(clone, learner, "--list").stdout, re.MULTILINE)
    assert listed == ["tests", *(f"tests-{version}" for version in supported_pythons())]


def test_a_python_that_is_not_there_costs_one_sentence(clone, learner, tmp_path):
    """Nothing is downloaded for a session on another Python, and its end says which one is missing."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    version = next(version for version in supported_pythons() if version != own)
    bare = {
        "PATH": str(tmp_path),
        "HOME": str(tmp_path),
        "PYENV_ROOT": "",
        "UV_PYTHON_INSTALL_DIR": str(tmp_path),
    }
    done = nox(clone, learner | bare, "-s", f"tests-{version}", "--", "--version")
    assert done.returncode == 1
    said = [line for line in done.stderr.splitlines() if f"Python interpreter {version} not found" in line]
    assert len(said) == 1, done.stderr
    assert "Traceback" not in done.stderr


def test_two_dashes_that_were_forgotten_are_named(clone, learner):
    """`nox -s run dot_product` is answered with the line that was meant; two sessions are two sessions."""
    done = nox(clone, learner, "-s", "run", "dot_product", "p_norm")
    assert done.returncode == 1
    assert done.stderr == ("Words for a session stand behind two dashes: nox -s run -- dot_product p_norm\n")
    listed = nox(clone, learner, "--list", "-s", "run", "watch")
    assert "* run ->" in listed.stdout
    assert "not found" in nox(clone, learner, "-s", "no_such_session").stderr
