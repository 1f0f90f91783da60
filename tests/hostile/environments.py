"""Environments in which a right solution is run, by name: variables, files, limits, the folder one is in.

One is left out: with a wrong ``PYTHONHOME`` Python itself does not start, and says so.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hostile.course import KATA, MISCONCEPTIONS, STUB

PASSING, SENTENCE, EITHER = {"passing"}, {"sentence"}, {"passing", "sentence"}


@dataclass
class Place:
    """Where a command runs.

    Attributes
    ----------
    course
        A course of its own, whose one kata is solved.
    folder
        A folder to put things into, above the course.
    env
        The variables.
    cwd
        The folder that the command is called in.
    shell
        Lines of shell before the command, in the process that becomes the command.
    wrap
        Words before the command.
    """

    course: Path
    folder: Path
    env: dict[str, str]
    cwd: Path
    shell: list[str] = field(default_factory=list)
    wrap: str = ""

    @property
    def mounts(self) -> bool:
        """Whether something is mounted here, for the command alone."""
        return any("mount -t" in line for line in self.shell)

    def command(self, words: list[str]) -> list[str]:
        """Return the words of a process that runs a command here."""
        if not self.shell and not self.wrap:
            return words
        own = ["unshare", "--mount"] if self.mounts else []
        return [*own, "/bin/sh", "-c", "\n".join([*self.shell, f'exec {self.wrap} "$@"']), "sh", *words]

    def write(self, path: str, text: str | bytes = "raise RuntimeError('this file is in the way')\n") -> Path:
        """Write a file below the folder, and return the folder that it is in."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file.parent

    def obey(self) -> None:
        """Let permissions count for the superuser too."""
        if os.getuid() == 0:
            dropped = "-dac_override,-dac_read_search"
            self.wrap = f"setpriv --bounding-set={dropped} --inh-caps={dropped}"


@dataclass(frozen=True)
class Environment:
    """How a place is prepared, and what may come of it."""

    prepare: Callable[[Place], None]
    answers: set[str] = field(default_factory=lambda: PASSING)


def variables(answers: set[str] = PASSING, **values: str) -> Environment:
    """Return an environment with these variables; ``{}`` in a value is the folder."""

    def prepare(place: Place) -> None:
        place.env |= {key: value.replace("{}", str(place.folder)) for key, value in values.items()}

    return Environment(prepare, answers)


def on_the_path(file: str, text: str, answers: set[str] = PASSING) -> Environment:
    """Return an environment with a file on ``PYTHONPATH``."""

    def prepare(place: Place) -> None:
        place.env["PYTHONPATH"] = str(place.write(f"path/{file}", text))

    return Environment(prepare, answers)


def called_in(*files: str) -> Environment:
    """Return a folder inside the course that holds files named like modules."""

    def prepare(place: Place) -> None:
        for file in files:
            place.cwd = place.write(f"course/submissions/{file}")

    return Environment(prepare)


def beside_the_stub(*files: str) -> Environment:
    """Return a course with files named like modules in the kata's own folder."""

    def prepare(place: Place) -> None:
        for file in files:
            place.write(str(Path("course", STUB).with_name(file)))

    return Environment(prepare)


def with_file(path: str, text: str | bytes, answers: set[str] = PASSING) -> Environment:
    """Return an environment with a file at a path below the folder."""

    def prepare(place: Place) -> None:
        place.write(path, text)

    return Environment(prepare, answers)


def after(*lines: str, answers: set[str] = PASSING, wrap: str = "") -> Environment:
    """Return an environment that lines of shell make; ``{}`` in a line is the folder."""

    def prepare(place: Place) -> None:
        place.shell = [line.replace("{}", f'"{place.folder}"') for line in lines]
        place.wrap = wrap

    return Environment(prepare, answers)


def read_only(path: str, *, variable: str = "") -> Environment:
    """Return an environment with a folder that nobody may write into, perhaps named by a variable."""

    def prepare(place: Place) -> None:
        folder = place.folder / path
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o500)
        place.obey()
        if variable:
            place.env[variable] = str(folder)

    return Environment(prepare)


def without(*names: str) -> Environment:
    """Return an environment that lacks some variables."""

    def prepare(place: Place) -> None:
        for name in names:
            place.env.pop(name, None)

    return Environment(prepare)


SHADOWS = (
    "random.py", "math.py", "numpy.py", "json.py", "string.py", "copy.py", "token.py", "dataclasses.py",
    "pytest.py", "hypothesis.py", "dojo.py", "site.py", "conftest.py",
)  # fmt: skip
CORES = """\
import os

os.cpu_count = os.process_cpu_count = lambda: {0}
os.sched_getaffinity = lambda pid: set(range({0}))
"""

PYTEST = {
    f"PYTEST_ADDOPTS {words}": variables(PYTEST_ADDOPTS=words)
    for words in (
        "-q", "-n 2", "--cov", "--pdb", "--lf", "--tb=short", "--color=yes", "--collect-only", "-k nothing",
        "-p no:python", "--no-such-option", "'",
    )
} | {
    "PYTEST_PLUGINS missing": variables(PYTEST_PLUGINS="a_plugin_that_does_not_exist"),
    "PYTEST_PLUGINS another": variables(PYTEST_PLUGINS="xdist.plugin,pytester"),
    "PYTEST_DEBUG": variables(PYTEST_DEBUG="1"),
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": variables(PYTEST_DISABLE_PLUGIN_AUTOLOAD="1"),
    "PYTEST_THEME": variables(PYTEST_THEME="no-such-theme"),
    "PY_COLORS": variables(PY_COLORS="7"),
}  # fmt: skip

PYTHON = {
    "PYTHONOPTIMIZE": variables(PYTHONOPTIMIZE="2"),
    "PYTHONINSPECT": variables(PYTHONINSPECT="1"),
    "PYTHONTRACEMALLOC": variables(PYTHONTRACEMALLOC="5"),
    "PYTHONSTARTUP": variables(PYTHONSTARTUP="/nowhere.py"),
    "PYTHONWARNINGS error": variables(PYTHONWARNINGS="error"),
    "PYTHONWARNINGS nonsense": variables(PYTHONWARNINGS="nonsense"),
    "PYTHONDONTWRITEBYTECODE": variables(PYTHONDONTWRITEBYTECODE="1"),
    "PYTHONHASHSEED": variables(PYTHONHASHSEED="0"),
    "PYTHONIOENCODING cp1252": variables(PYTHONIOENCODING="cp1252"),
    "PYTHONIOENCODING ascii": variables(PYTHONIOENCODING="ascii"),
    "PYTHONDEVMODE": variables(PYTHONDEVMODE="1"),
    "PYTHONMALLOC": variables(PYTHONMALLOC="debug"),
    "PYTHONBREAKPOINT": variables(PYTHONBREAKPOINT="no.such.thing"),
    "PYTHONNOUSERSITE": variables(PYTHONNOUSERSITE="1"),
    "PYTHONUNBUFFERED": variables(PYTHONUNBUFFERED="1"),
    "PYTHONVERBOSE": variables(PYTHONVERBOSE="1"),
    "PYTHONPROFILEIMPORTTIME": variables(PYTHONPROFILEIMPORTTIME="1"),
    "PYTHONFAULTHANDLER": variables(PYTHONFAULTHANDLER="1"),
    "PYTHONINTMAXSTRDIGITS": variables(PYTHONINTMAXSTRDIGITS="640"),
    "PYTHONSAFEPATH": variables(PYTHONSAFEPATH="1"),
    "PYTHONPYCACHEPREFIX": variables(PYTHONPYCACHEPREFIX="/nowhere"),
    "PYTHONPATH nowhere": variables(PYTHONPATH="/nowhere:::"),
    "PYTHONPATH with random.py": on_the_path("random.py", "raise RuntimeError\n", EITHER),
    "PYTHONPATH with numpy.py": on_the_path("numpy.py", "raise RuntimeError\n", EITHER),
    "sitecustomize that prints": on_the_path("sitecustomize.py", "print('hello')\n"),
    "sitecustomize that prints JSON": on_the_path("sitecustomize.py", "print('{}')\n"),
    "sitecustomize with 64 cores": on_the_path("sitecustomize.py", CORES.format(64)),
    "sitecustomize with 500 cores": on_the_path("sitecustomize.py", CORES.format(500)),
    "usercustomize that prints": on_the_path("usercustomize.py", "print('hello')\n"),
}

LANGUAGE = {
    "C without UTF-8": variables(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING=""),
    "unknown language": variables(LC_ALL="xx_YY.nonsense", LANG="xx_YY.nonsense", PYTHONIOENCODING=""),
    "Turkish": variables(LC_ALL="tr_TR.UTF-8", LANG="tr_TR.UTF-8"),
    "unknown time zone": variables(TZ="No/Where"),
}

TERMINAL = {
    "TERM dumb": variables(TERM="dumb"),
    "TERM unknown": variables(TERM="no-such-terminal"),
    "TERM missing": without("TERM"),
    "COLUMNS 0": variables(COLUMNS="0"),
    "COLUMNS -5": variables(COLUMNS="-5"),
    "COLUMNS none": variables(COLUMNS="many"),
    "COLUMNS huge": variables(COLUMNS="1000000"),
    "LINES 0": variables(LINES="0"),
    "NO_COLOR": variables(NO_COLOR="1"),
    "FORCE_COLOR": variables(FORCE_COLOR="1"),
    "stdin closed": after("exec <&-"),
    "stdout closed": after("exec >&-", answers={"silence"}),
    "stderr closed": after("exec 2>&-"),
    "all three closed": after("exec <&- >&- 2>&-", answers={"silence"}),
    "stdout full": after("exec >/dev/full", answers=SENTENCE),
    "stdin for writing": after("exec 0>/dev/null"),
}

FOLDERS = {
    "TMPDIR missing": variables(TMPDIR="/nowhere"),
    "TMPDIR full": after(
        "mkdir {}/tmp && mount -t tmpfs -o size=4k none {}/tmp && head -c 4k /dev/zero > {}/tmp/x",
        "export TMPDIR={}/tmp",
    ),
    "TMPDIR not for programs": after(
        "mkdir {}/tmp && mount -t tmpfs -o noexec none {}/tmp", "export TMPDIR={}/tmp"
    ),
    "TMPDIR read-only": read_only("tmp", variable="TMPDIR"),
    "HOME missing": variables(HOME="/nowhere"),
    "HOME unset": without("HOME"),
    "HOME read-only": read_only("home", variable="HOME"),
    "XDG_CACHE_HOME read-only": read_only("cache", variable="XDG_CACHE_HOME"),
    "XDG_STATE_HOME read-only": read_only("state", variable="XDG_STATE_HOME"),
    "XDG_CONFIG_HOME nowhere": variables(XDG_CONFIG_HOME="/nowhere", XDG_DATA_HOME="relative"),
    "course read-only": read_only("course"),
    "PATH empty": variables(PATH=""),
    "PATH nowhere": variables(PATH="/nowhere"),
    "GIT_DIR nowhere": variables(GIT_DIR="/nowhere"),
    "folder gone": after("mkdir {}/gone && cd {}/gone && rmdir {}/gone", answers=SENTENCE),
    "folder of the course gone": after(
        "mkdir {}/course/gone && cd {}/course/gone && rmdir {}/course/gone", answers=EITHER
    ),
} | {
    f"called in a folder with {', '.join(files)}": called_in(*files)
    for files in ((file,) for file in SHADOWS)
} | {
    "called in a folder with all of these": called_in(*SHADOWS),
} | {
    f"{file} beside the stub": beside_the_stub(file) for file in ("random.py", "numpy.py", "conftest.py")
} | {
    "conftest.py above": with_file("conftest.py", "raise RuntimeError\n"),
    "pytest.ini above": with_file("pytest.ini", "[pytest]\naddopts = --no-such-option\nminversion = 99\n"),
    "broken pytest.ini above": with_file("pytest.ini", b"\xff[pytest"),
    "pytest.ini in the course": with_file("course/pytest.ini", "[pytest]\naddopts = --no-such-option\n"),
    "conftest.py in the course": with_file("course/katas/conftest.py", "raise RuntimeError\n"),
    "broken pyproject.toml above": with_file("pyproject.toml", "[tool.pytest"),
    "package above": with_file("course/katas/vectors/__init__.py", "raise RuntimeError\n"),
}  # fmt: skip

LIMITS = {
    "32 open files": after("ulimit -n 32", answers=EITHER),
    "64 open files": after("ulimit -n 64"),
    "no processes": after("ulimit -u 1", answers=EITHER),
    "1 GB of memory": after("ulimit -v 1000000", answers=EITHER),
    "files of no size": after("ulimit -f 0", answers=EITHER),
    "small stack": after("ulimit -s 512", answers=EITHER),
    "files that nobody may read": after("umask 777", answers=EITHER),
    "nice": after(wrap="nice -n 19"),
    "signals ignored": after("trap '' INT HUP TERM PIPE CHLD QUIT"),
    "signals blocked": after(wrap="env --block-signal"),
    "OMP_NUM_THREADS": variables(OMP_NUM_THREADS="64", OPENBLAS_NUM_THREADS="64", MKL_NUM_THREADS="64"),
    "HYPOTHESIS_PROFILE": variables(HYPOTHESIS_PROFILE="no-such-profile"),
    "HYPOTHESIS_STORAGE_DIRECTORY": variables(HYPOTHESIS_STORAGE_DIRECTORY="/dev/null/x"),
    "COVERAGE_PROCESS_START": variables(COVERAGE_PROCESS_START="/nowhere"),
    "CI": variables(CI="true"),
    "DOJO_NO_FORK": variables(DOJO_NO_FORK="1"),
}

OWN_FILES = {
    ".dojo read-only": read_only("course/.dojo"),
    ".dojo a file": with_file("course/.dojo", "x"),
    "state.json damaged": with_file("course/.dojo/state.json", b"\xff{"),
    "state.json null": with_file("course/.dojo/state.json", "null"),
    "state.json a folder": with_file("course/.dojo/state.json/x", ""),
    "verdict damaged": with_file(f"course/.dojo/verdicts/{KATA}.json", b"\0\xff"),
    "verdict null": with_file(f"course/.dojo/verdicts/{KATA}.json", "null"),
    "verdict a list": with_file(f"course/.dojo/verdicts/{KATA}.json", "[[]]"),
    "verdict a folder": with_file(f"course/.dojo/verdicts/{KATA}.json/x", ""),
    "verdicts a file": with_file("course/.dojo/verdicts", "x"),
}
# A fault of the course: it costs the diagnosis, and never the verdict.
LESSONS = {
    "misconceptions.py in Latin-1": with_file(f"course/{MISCONCEPTIONS}", b'"""\xe9"""\n'),
    "misconceptions.py with a null byte": with_file(f"course/{MISCONCEPTIONS}", b"x = 1\0\n"),
    "misconceptions.py with an error": with_file(f"course/{MISCONCEPTIONS}", "def broken(:\n"),
    "misconceptions.py that raises": with_file(f"course/{MISCONCEPTIONS}", "raise SystemExit\n"),
    "misconceptions.py empty": with_file(f"course/{MISCONCEPTIONS}", ""),
}

# One of each kind, for every day; the others are more of the same.
CHOSEN = """
PYTEST_ADDOPTS --collect-only | PYTEST_ADDOPTS --no-such-option | PYTEST_PLUGINS missing
PYTHONOPTIMIZE | PYTHONINSPECT | PYTHONTRACEMALLOC | PYTHONWARNINGS error | PYTHONIOENCODING ascii
PYTHONPATH with random.py | sitecustomize that prints JSON | sitecustomize with 500 cores
C without UTF-8 | unknown language
COLUMNS 0 | stdin closed | all three closed | stdout full
TMPDIR missing | TMPDIR full | HOME unset | course read-only | PATH empty | folder gone
folder of the course gone | called in a folder with all of these | random.py beside the stub
conftest.py in the course | broken pytest.ini above | package above
64 open files | no processes | files of no size | small stack | files that nobody may read
signals ignored | signals blocked | HYPOTHESIS_PROFILE | DOJO_NO_FORK
.dojo a file | verdict damaged
"""
ONE_OF_EACH_KIND = [name.strip() for line in CHOSEN.splitlines() for name in line.split("|") if name.strip()]

ENVIRONMENTS = PYTEST | PYTHON | LANGUAGE | TERMINAL | FOLDERS | LIMITS | OWN_FILES | LESSONS
