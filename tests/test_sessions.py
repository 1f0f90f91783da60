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


def nox(folder, learner, *words, python=NOX, before=()):
    """Run nox in a folder, as a learner does."""
    return subprocess.run(
        [*before, python, "-m", "nox", *words],
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


def old_python(tmp_path):
    """Return a Python older than 3.11 that has nox, and no uv beside it."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")  # which uv does not look into
    kept = sorted(map(str, pyenv.glob("versions/3.10.*/bin/python")))
    for python in [*kept, "3.10", "3.9"]:
        make = ["uv", "venv", "--quiet", "--no-python-downloads", "--python", python, str(tmp_path / "old")]
        if shutil.which("uv") and subprocess.run(make, capture_output=True, check=False).returncode == 0:
            pip = ["uv", "pip", "install", "--quiet", "--python", str(tmp_path / "old"), "nox"]
            subprocess.run(pip, check=True)
            return str(tmp_path / "old" / "bin" / "python")
    pytest.skip("no uv, or no old Python")


def test_an_old_python_that_has_uv_gets_a_newer_one(clone, learner, tmp_path):
    """Where nox runs on Python 3.10, .venv has a newer one, and is not made anew by the next command."""
    old = old_python(tmp_path)
    first = nox(clone, learner, "-s", "progress", python=old)
    assert first.returncode == 0, first.stderr
    assert "Making the environment in .venv; this happens once." in first.stderr
    assert "0 of " in first.stdout
    version = [clone / ".venv" / "bin" / "python", "-c", "import sys; print(sys.version_info >= (3, 11))"]
    assert subprocess.run(version, capture_output=True, text=True, check=True).stdout == "True\n"
    assert "environment" not in nox(clone, learner, "-s", "progress", python=old).stderr

    author = nox(clone, learner, "-s", "tests", python=old)
    assert author.returncode == 1
    assert 'type `uv tool install --force --python ">=3.11" nox`.\n' in author.stderr
    assert "Traceback" not in author.stderr


def test_an_old_python_without_uv_is_told_in_one_sentence(clone, learner, tmp_path):
    """What was found, what is needed and how to get it, and no traceback."""
    old = old_python(tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").symlink_to(shutil.which("git"))
    told = nox(clone, learner | {"PATH": str(tmp_path / "bin")}, "-s", "progress", python=old)
    assert told.returncode == 1
    (line,) = told.stderr.splitlines()
    assert re.search(r"needs Python 3\.11 or newer, and your nox runs on Python 3\.(10|9), without uv", line)
    assert "install uv (https://docs.astral.sh/uv), and type the same command again." in line
    assert not (clone / ".venv").exists()


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


AGAIN = (
    "Typing the same command again is always safe; it needs the internet (behind a proxy, HTTPS_PROXY names "
    "it), room on the disk, and a folder that can be written"
)
OFFLINE = {"UV_OFFLINE": "1"}
PROXY = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9", "UV_HTTP_RETRIES": "0"}


@pytest.mark.parametrize("trouble", [OFFLINE, PROXY], ids=["offline", "proxy"])
def test_no_network_at_the_first_start(clone, learner, tmp_path, trouble):
    """One sentence of ours stands below the tool's; the same command works when there is a network."""
    first = nox(clone, learner | trouble | {"UV_CACHE_DIR": str(tmp_path / "cache")}, "-s", "progress")
    assert first.returncode == 1
    assert first.stderr.count(AGAIN) == 1
    assert "Traceback" not in first.stderr
    assert healed(clone, learner) == "Making the environment in .venv; this happens once."


FULL = """
mkdir ../own
mount -t tmpfs -o size=2m none ../own
mkdir ../own/up ../own/work
mount -t overlay -o "lowerdir=$PWD,upperdir=../own/up,workdir=../own/work" none "$PWD"
cd "$PWD"
"""


@pytest.mark.parametrize(
    ("trouble", "cure"),
    [
        (FULL, "mount -o remount,size=2g none ../own"),
        ('mount --bind . .; cd "$PWD"; mount -o remount,bind,ro .', "mount -o remount,bind,rw ."),
        (
            'home=$HOME; export HOME=$PWD/../home; mkdir "$HOME"; mount -t tmpfs -o ro none "$HOME"',
            "HOME=$home",
        ),
    ],
    ids=["full disk", "read-only folder", "read-only home"],
)
def test_nothing_can_be_written_at_the_first_start(clone, learner, trouble, cure):
    """A full disk, a folder or a home that is read-only is one sentence; the same command then works."""
    script = f'{trouble}\nif "$@"; then exit 9; fi\n{cure}\nexec "$@"'
    words = ["unshare", "--map-root-user", "--mount", "sh", "-euc", script, "sh"]
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("this machine lets no process have mounts of its own")
    twice = nox(clone, learner, "-s", "progress", before=words)
    assert twice.returncode == 0, twice.stderr
    assert twice.stderr.count(AGAIN) == 1
    assert "Traceback" not in twice.stderr
    assert "0 of " in twice.stdout


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
