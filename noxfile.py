"""The manual of this repository: ``nox -l`` lists what can be done, ``nox -s NAME -- WORDS`` does it.

The learner's sessions share one environment, ``.venv``, where editors look for it.  It is made on
first use and refreshed only when ``pyproject.toml`` changes, so that a session costs nothing more
than the start of nox.
"""

import hashlib
import importlib.util
import os
import shutil
import sys
import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "made-from"
OLDEST_PYTHON = (3, 11)

nox.options.sessions = ["progress"]
nox.options.error_on_missing_interpreters = True
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"


@nox.session(venv_backend="none")
def progress(session: nox.Session) -> None:
    """Show the score and what to do next."""
    dojo(session, "progress")


@nox.session(venv_backend="none")
def watch(session: nox.Session) -> None:
    """Run the kata whose file you save, until Ctrl-C."""
    dojo(session, "watch")


@nox.session(venv_backend="none")
def run(session: nox.Session) -> None:
    """Run the suite of a kata: nox -s run -- NAME."""
    dojo(session, "run")


@nox.session(venv_backend="none")
def hint(session: nox.Session) -> None:
    """Show the next hint: nox -s hint -- NAME."""
    dojo(session, "hint")


@nox.session(venv_backend="none")
def reveal(session: nox.Session) -> None:
    """Show the reference solution beside yours, after a pass: nox -s reveal -- NAME."""
    dojo(session, "reveal")


@nox.session(venv_backend="none")
def reset(session: nox.Session) -> None:
    """Put a stub back as it came and keep your version: nox -s reset -- NAME."""
    dojo(session, "reset")


@nox.session(default=False)
def new(session: nox.Session) -> None:
    """Write the files of a new kata: nox -s new -- TRACK/NAME."""
    session.install("--editable", ".[author]")
    session.run("dojo", "new", *session.posargs)


@nox.session(default=False)
def check(session: nox.Session) -> None:
    """Say everything that is wrong with some katas, or with all: nox -s check -- NAME."""
    session.install("--editable", ".[author]")
    # Queued before what may fail: an author is told everything in one run.
    session.notify("oldest", [word for word in session.posargs if word.isidentifier()])
    session.run("dojo", "check", *session.posargs)


@nox.session(default=False)
def maps(session: nox.Session) -> None:
    """Write the maps in the READMEs of the tracks, from roadmap.toml."""
    session.install("--editable", ".[author]")
    session.run("dojo", "maps")


@nox.session(default=False, venv_backend="uv")
def oldest(session: nox.Session) -> None:
    """Run suites on their references with the oldest libraries that are supported: nox -s oldest -- NAME."""
    session.install("--resolution=lowest-direct", "--editable", ".")
    road = tomllib.loads((ROOT / "katas" / "roadmap.toml").read_text(encoding="utf-8"))
    names = [kata["name"] for track in road["track"] for kata in track.get("kata", [])]
    session.run("dojo", "run", "--source=reference", *(session.posargs or names))


@nox.session(default=False)
def grade(session: nox.Session) -> None:
    """Grade a class: nox -s grade -- SUBMISSIONS --output FOLDER."""
    extras = (
        "instructor,cluster" if any(w.startswith("--scheduler") for w in session.posargs) else "instructor"
    )
    session.install("--editable", f".[{extras}]")
    session.run("dojo", "grade", *session.posargs)


@nox.session(default=False)
def release(session: nox.Session) -> None:
    """Write a copy for students, without the solutions: nox -s release -- FOLDER."""
    session.install("--editable", ".")
    session.run("dojo", "release", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the project's own tests, and those of the katas as a whole."""
    session.install("--editable", ".[author,instructor,cluster]")
    # Tests of these sessions need nox itself; with this variable nothing is left out.
    session.run("pytest", *(session.posargs or ["tests"]), env={"DOJO_NOX": sys.executable})


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types of everything."""
    session.install(
        "--editable",
        ".[author,instructor,cluster]",
        *nox.project.dependency_groups(nox.project.load_toml(), "lint"),
    )
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    session.run("python", "tests/wording.py")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed beside plain pytest and other watchers: nox -s bench -- --write."""
    session.install("--editable", ".", *nox.project.dependency_groups(nox.project.load_toml(), "bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(default=False)
def bench_grading(session: nox.Session) -> None:
    """Measure how fast a class is graded, beside other graders: nox -s bench_grading -- --write."""
    session.install(
        "--editable", ".[instructor]", *nox.project.dependency_groups(nox.project.load_toml(), "bench")
    )
    session.run("python", "-m", "benchmarks.grading", *session.posargs)


def dojo(session: nox.Session, command: str) -> None:
    """Run a ``dojo`` command in the learner's environment."""
    environment(session)
    session.run(str(BIN / "dojo"), command, *session.posargs, external=True, log=False)


def environment(session: nox.Session) -> None:
    """Make ``.venv`` if it is missing, or older than ``pyproject.toml``."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    wanted = f"{wanted} {ROOT}\n"  # an editable install holds the path of the checkout
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    if sys.version_info < OLDEST_PYTHON:
        session.error(
            "This project needs Python {}.{} or newer, and nox runs on {}.{}. Install a newer Python, "
            'then: python3 -m pip install "nox[uv]"'.format(*OLDEST_PYTHON, *sys.version_info[:2])
        )
    session.log("Making the environment in .venv; this happens once.")
    uv = find_uv()
    if uv:
        session.run(uv, "venv", "--allow-existing", "--python", sys.executable, str(VENV), external=True)
        session.run(uv, "pip", "install", "--python", str(VENV), "--editable", str(ROOT), external=True)
    else:
        session.run(sys.executable, "-m", "venv", str(VENV), external=True)
        session.run(str(BIN / "python"), "-m", "pip", "install", "--editable", str(ROOT), external=True)
    STAMP.write_text(wanted, encoding="utf-8")


def find_uv() -> str | None:
    """Return the path of uv: the one installed beside nox, or one on the PATH."""
    if importlib.util.find_spec("uv"):
        from uv import find_uv_bin

        return str(find_uv_bin())
    return shutil.which("uv")
