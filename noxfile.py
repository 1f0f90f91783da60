"""The manual of this repository: ``nox -l`` lists what can be done, ``nox -s NAME -- WORDS`` does it.

The learner's sessions share one environment, ``.venv``, where editors look for it.  It is made on
first use, refreshed when ``pyproject.toml`` changes and made anew when it cannot work any more, so
that a session costs nothing more than the start of nox.  Where nox runs on a Python that is too old,
uv finds or fetches a newer one for it.
"""

from __future__ import annotations  # this file is read by Pythons that are too old for the project

import functools
import hashlib
import importlib.util
import itertools
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import nox
from nox.command import CommandFailed

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "made-from"
OLDEST_PYTHON = (3, 11)

IS_OLD = sys.version_info < OLDEST_PYTHON
NEEDS = "This project needs Python {}.{} or newer, and your nox runs on Python {}.{}".format(
    *OLDEST_PYTHON, *sys.version_info[:2]
)

# The end of an error: nox puts a full stop after it.
AGAIN = (
    "Typing the same command again is always safe; it needs the internet (behind a proxy, HTTPS_PROXY names "
    "it), room on the disk, and a folder that can be written"
)


def find_uv() -> str | None:
    """Return the path of uv: the one installed beside nox, or one on the PATH."""
    if importlib.util.find_spec("uv"):
        from uv import find_uv_bin

        return str(find_uv_bin())
    return shutil.which("uv")


if IS_OLD and not find_uv():
    sys.exit(
        f"{NEEDS}, without uv, which could bring a newer one: install uv (https://docs.astral.sh/uv), and "
        "type the same command again."
    )

nox.needs_version = ">=2025.10.14"
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
def read(session: nox.Session) -> None:
    """Show a kata's page with its formulas: nox -s read -- NAME, and --web for the browser."""
    dojo(session, "read", extra="reading")


@nox.session(name="open", venv_backend="none")
def open_in_editor(session: nox.Session) -> None:
    """Open a kata's page and stub in your editor: nox -s open -- NAME."""
    dojo(session, "open")


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
def review(session: nox.Session) -> None:
    """Write a kata that you passed once more, when it is due."""
    dojo(session, "review", extra="review")


@nox.session(venv_backend="none")
def reset(session: nox.Session) -> None:
    """Put a stub back as it came and keep your version: nox -s reset -- NAME."""
    dojo(session, "reset")


@nox.session(venv_backend="none")
def undo(session: nox.Session) -> None:
    """Bring back your best version of a kata: nox -s undo -- NAME, and --list for all that are kept."""
    dojo(session, "undo")


@nox.session(venv_backend="none")
def log(session: nox.Session) -> None:
    """Show what you have done, day by day."""
    dojo(session, "log")


@nox.session(venv_backend="none")
def save(session: nox.Session) -> None:
    """Save your solutions, their history and your score: nox -s save -- FILE.zip."""
    dojo(session, "save")


@nox.session(venv_backend="none")
def load(session: nox.Session) -> None:
    """Load what was saved in another clone: nox -s load -- FILE.zip."""
    dojo(session, "load")


@nox.session(venv_backend="none")
def update(session: nox.Session) -> None:
    """Fetch what is new in the course; your solutions stay as they are."""
    dojo(session, "update")


@nox.session(venv_backend="none")
def debug(session: nox.Session) -> None:
    """Open the debugger on the example that fails first: nox -s debug -- NAME."""
    dojo(session, "debug")


@nox.session(venv_backend="none")
def know(session: nox.Session) -> None:
    """Pass over what you know already: nox -s know -- TRACK or NAME, and --forget for the way back."""
    dojo(session, "know")


@nox.session(venv_backend="none")
def picture(session: nox.Session) -> None:
    """Draw a kata's picture with your own code, after a pass: nox -s picture -- NAME."""
    dojo(session, "picture", extra="pictures")


@nox.session(venv_backend="none")
def report(session: nox.Session) -> None:
    """Show the road in the browser: map, routes, points over time, your pictures."""
    dojo(session, "report", extra="report")


def own_environment(**options: Any) -> Callable[[Callable[[nox.Session], None]], Any]:
    """Return what makes a session with an environment of its own, in which the Python is that of nox."""

    def decorated(function: Callable[[nox.Session], None]) -> Any:
        @functools.wraps(function)
        def run_session(session: nox.Session) -> None:
            if IS_OLD:
                session.error(f'{NEEDS}: type `uv tool install --force --python ">=3.11" nox`')
            function(session)

        return nox.session(**options)(run_session)

    return decorated


@own_environment(default=False)
def new(session: nox.Session) -> None:
    """Write the files of a new kata: nox -s new -- TRACK/NAME."""
    session.install("--editable", ".[author]")
    session.run("dojo", "new", *session.posargs)


@own_environment(default=False)
def check(session: nox.Session) -> None:
    """Say everything that is wrong with some katas, or with all: nox -s check -- NAME."""
    session.install("--editable", ".[author]")
    # Queued before what may fail: an author is told everything in one run.
    session.notify("oldest", [word for word in session.posargs if word.isidentifier()])
    session.run("dojo", "check", *session.posargs)


@own_environment(default=False)
def maps(session: nox.Session) -> None:
    """Write the maps in the READMEs of the tracks, from roadmap.toml."""
    session.install("--editable", ".[author]")
    session.run("dojo", "maps")


@own_environment(default=False)
def pictures(session: nox.Session) -> None:
    """Draw the pictures of the pages from the references: nox -s pictures -- NAME, or --sheet."""
    session.install("--editable", ".[author]")
    session.run("dojo", "pictures", *session.posargs)


@own_environment(default=False)
def links(session: nox.Session) -> None:
    """Ask each address on the pages whether it answers: takes a network."""
    session.install("--editable", ".[author]")
    session.run("dojo", "links", *session.posargs)


@own_environment(default=False, venv_backend="uv")
def oldest(session: nox.Session) -> None:
    """Run suites on their references with the oldest libraries that are supported: nox -s oldest -- NAME."""
    import tomllib  # a Python that is too old does not have it

    session.install("--resolution=lowest-direct", "--editable", ".")
    road = tomllib.loads((ROOT / "katas" / "roadmap.toml").read_text(encoding="utf-8"))
    names = [kata["name"] for track in road["track"] for kata in track.get("kata", [])]
    session.run("dojo", "run", "--source=reference", *(session.posargs or names))


@own_environment(default=False)
def grade(session: nox.Session) -> None:
    """Grade a class: nox -s grade -- SUBMISSIONS --output FOLDER."""
    extras = (
        "instructor,cluster" if any(w.startswith("--scheduler") for w in session.posargs) else "instructor"
    )
    session.install("--editable", f".[{extras}]")
    session.run("dojo", "grade", *session.posargs)


@own_environment(default=False)
def similar(session: nox.Session) -> None:
    """Show pairs of submissions that have much code in common: nox -s similar -- FOLDER --output FILE."""
    session.install("--editable", ".[instructor,similar]")
    session.run("dojo", "similar", *session.posargs)


@own_environment(default=False)
def release(session: nox.Session) -> None:
    """Write a copy for students, without the solutions: nox -s release -- FOLDER."""
    session.install("--editable", ".")
    session.run("dojo", "release", *session.posargs)


@own_environment()
def tests(session: nox.Session) -> None:
    """Run the project's own tests, and those of the katas as a whole."""
    run_tests(session)


@own_environment(default=False)
def newest(session: nox.Session) -> None:
    """Run all tests with the newest libraries that pyproject.toml allows."""
    run_tests(session, "--upgrade")


@own_environment(default=False)
def everywhere(session: nox.Session) -> None:
    """Run what must hold on every system: a first session, the verdicts, the commands, the watch."""
    names = ("first_session", "verdicts", "cli", "progress", "watch", "versions", "without_posix")
    run_tests(session, files=[f"tests/test_{name}.py" for name in names])


def run_tests(session: nox.Session, *options: str, files: Sequence[str] = ()) -> None:
    """Run the tests that are typed, or those in some files, or all; options are those of an installation."""
    groups = nox.project.dependency_groups(nox.project.load_toml(), "tests")
    session.install(*options, "--editable", ".[author,instructor,cluster,review,similar]", *groups)
    # Whole files on each core, since the tests of a file share what is slow to make.
    beside = ["--numprocesses=auto", "--dist=loadfile", "-m", "not serial"]
    named = session.posargs or files
    passes = [named] if named else [["tests", *beside], ["tests", "-m", "serial"]]
    for words in passes:
        # Tests of these sessions need nox itself; with this variable nothing is left out.
        session.run("pytest", *words, env={"DOJO_NOX": sys.executable})


# The same on each Python that pyproject.toml names, where it is installed: nox -t pythons runs them all.
for version in nox.project.python_versions(nox.project.load_toml()):
    nox.session(
        name=f"tests-{version}", python=version, download_python="never", default=False, tags=["pythons"]
    )(tests)


@own_environment()
def lint(session: nox.Session) -> None:
    """Check style and types of everything."""
    session.install(
        "--editable",
        ".[author,instructor,cluster,review,similar]",
        *nox.project.dependency_groups(nox.project.load_toml(), "lint"),
    )
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    session.run("python", "tests/wording.py")
    session.run("check-jsonschema", "--builtin-schema=vendor.github-workflows", *paths(".github/workflows/*"))
    session.run(
        "check-jsonschema",
        "--builtin-schema=vendor.github-issue-forms",
        *paths(".github/ISSUE_TEMPLATE/[!c]*.yml"),
    )
    session.run(
        "check-jsonschema",
        "--builtin-schema=vendor.github-issue-config",
        *paths(".github/ISSUE_TEMPLATE/config.yml"),
    )


def paths(pattern: str) -> list[str]:
    """Return the files of this project that fit a pattern."""
    return sorted(str(path) for path in ROOT.glob(pattern))


@own_environment(default=False)
def package(session: nox.Session) -> None:
    """Build the distribution that a tag names, and the notes of its release: nox -s package -- v0.1.0."""
    notes = session.run("python", ".ci/notes.py", *session.posargs, silent=True)
    session.install(*nox.project.dependency_groups(nox.project.load_toml(), "package"))
    session.run("python", "-m", "build", "--outdir", "dist", silent=True)
    (ROOT / "dist" / "notes.md").write_text(str(notes), encoding="utf-8")


@own_environment(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed beside plain pytest and other watchers: nox -s bench -- --write."""
    session.install("--editable", ".", *nox.project.dependency_groups(nox.project.load_toml(), "bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)


@own_environment(default=False)
def bench_grading(session: nox.Session) -> None:
    """Measure how fast a class is graded, beside other graders: nox -s bench_grading -- --write."""
    session.install(
        "--editable", ".[instructor]", *nox.project.dependency_groups(nox.project.load_toml(), "bench")
    )
    session.run("python", "-m", "benchmarks.grading", *session.posargs)


@own_environment(default=False)
def bench_class(session: nox.Session) -> None:
    """Measure speed and memory of grading a large class: nox -s bench_class -- --sizes 100 1000 --write."""
    session.install(
        "--editable", ".[instructor]", *nox.project.dependency_groups(nox.project.load_toml(), "bench")
    )
    session.run("python", "-m", "benchmarks.large_class", *session.posargs)


def dojo(session: nox.Session, command: str, extra: str = "") -> None:
    """Run a ``dojo`` command in the learner's environment, with an extra of it where one is needed."""
    if not (ROOT / "katas").is_dir():
        session.error(
            "The katas are in git, but not in your working tree, as after `git clone --sparse`: "
            "`git sparse-checkout disable` brings them back"
        )
    environment(session)
    if extra:
        add_extra(session, extra)
    session.run(str(BIN / "dojo"), command, *session.posargs, external=True, log=False)


def environment(session: nox.Session) -> None:
    """Make ``.venv`` if it is missing, and again if it cannot work or ``pyproject.toml`` has changed."""
    made = read_stamp()
    fault = why_unusable(made) if VENV.is_dir() else ""
    if made.get("project") == project() and not fault:
        return
    if fault:
        session.log(f"{fault}: making the environment in .venv anew.")
        clear(session)
    elif made:
        session.log("pyproject.toml has changed: updating the environment in .venv.")
    else:
        session.log("Making the environment in .venv; this happens once.")
    make(session)
    install(session)
    note(session, stamp())


def add_extra(session: nox.Session, extra: str) -> None:
    """Install an extra of this project in ``.venv``, once for each ``pyproject.toml``."""
    made = read_stamp()
    if extra in made.get("extras", ()):
        return
    session.log(f"Installing the libraries for {extra} in .venv; this happens once.")
    install(session, f"[{extra}]")
    extras = [*made.get("extras", ()), extra]
    note(session, {**stamp(), "extras": extras})


def why_unusable(made: dict[str, Any]) -> str:
    """Return why ``.venv`` cannot work, or an empty text."""
    python = base_python()
    if not python:
        return "The Python behind .venv is gone"
    if made.get("python", python) != python:
        return f"The Python behind .venv is {python} now"
    if made.get("folder", str(ROOT)) != str(ROOT):  # the programs in .venv hold the path of the folder
        return "This folder was moved or copied"
    missing = sorted(set(made.get("packages", ())) - set(packages()))
    return f"{missing[0]} is missing from .venv" if missing else ""


def note(session: nox.Session, made: dict[str, Any]) -> None:
    """Write down what ``.venv`` was made from: from then on it is complete."""
    try:
        STAMP.write_text(json.dumps(made, indent=1), encoding="utf-8")
    except OSError as error:
        session.error(f"{STAMP.name} in .venv cannot be written ({error.strerror}). {AGAIN}")


def read_stamp() -> dict[str, Any]:
    """Return what ``.venv`` was made from; nothing if it is not complete."""
    try:
        made = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return made if isinstance(made, dict) else {}


def stamp() -> dict[str, Any]:
    """Return what has to stay as it is for ``.venv`` to work."""
    return {"project": project(), "folder": str(ROOT), "python": base_python(), "packages": packages()}


def project() -> str:
    """Return a digest of ``pyproject.toml``."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def base_python() -> str:
    """Return the name of the Python behind ``.venv``, such as python3.13, or an empty text if it is gone."""
    try:
        python = (BIN / ("python.exe" if os.name == "nt" else "python")).resolve(strict=True)
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    homes = [line.partition("=")[2].strip() for line in lines if line.partition("=")[0].strip() == "home"]
    return python.name if homes and Path(homes[0]).is_dir() else ""


def packages() -> list[str]:
    """Return what can be imported in ``.venv``; no versions, since an upgrade is nothing to worry about."""
    # Listed and not asked for: every session waits for this.
    folders = [VENV / "Lib" / "site-packages"] if os.name == "nt" else VENV.glob("lib/python*/site-packages")
    names = {path.name for folder in folders if folder.is_dir() for path in folder.iterdir()}
    return sorted(name for name in names if not name.endswith((".dist-info", "__pycache__")))


def clear(session: nox.Session) -> None:
    """Remove ``.venv``."""
    if Path(sys.prefix).resolve() == VENV:
        session.error("This nox is part of .venv: delete the folder .venv and install nox as README.md says")
    try:
        shutil.rmtree(VENV)
    except OSError as error:
        session.error(f"The folder .venv cannot be removed ({error}). Close what uses it and try again")


def make(session: nox.Session) -> None:
    """Make ``.venv``; what is installed there stays."""
    if uv := find_uv():
        python = ">={}.{}".format(*OLDEST_PYTHON) if IS_OLD else sys.executable
        set_up(session, uv, "venv", "--allow-existing", "--python", python, str(VENV))
    else:
        # Comes with nox; Debian's Python has no venv.
        set_up(session, sys.executable, "-m", "virtualenv", str(VENV))


def install(session: nox.Session, extra: str = "") -> None:
    """Install this project in ``.venv``, with an extra such as ``"[pictures]"``."""
    uv = find_uv()
    pip = (
        [uv, "pip", "install", "--python", str(VENV)] if uv else [str(BIN / "python"), "-m", "pip", "install"]
    )
    set_up(session, *pip, "--editable", f"{ROOT}{extra}")


def set_up(session: nox.Session, *words: str) -> None:
    """Run a step of the set-up, and say in a sentence what to do if it fails."""
    try:
        session.run(*words, external=True)
    except CommandFailed:
        session.error(f"The environment in .venv is not complete, for the reason above. {AGAIN}")


def forgotten_dashes(words: Sequence[str]) -> str:
    """Return the line that was meant where ``--`` was forgotten: ``nox -s run dot_product``; else nothing."""
    known = nox.registry.get()
    for place, word in enumerate(words):
        if word == "--":
            break
        if word in {"-s", "--session", "--sessions"}:
            named = list(itertools.takewhile(lambda name: not name.startswith("-"), words[place + 1 :]))
            if len(named) > 1 and named[0] in known and named[1] not in known:
                return f"nox {word} {named[0]} -- {' '.join(named[1:])}"
    return ""


if meant := forgotten_dashes(sys.argv[1:]):
    sys.exit(f"Words for a session stand behind two dashes: {meant}")
