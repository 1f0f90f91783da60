"""One's work moves to another clone as a whole, and a zip that is anything else changes nothing."""

import json
import os
import shutil
import subprocess
import sys
import time
import zipfile

import pytest
from conftest import ONE_OF_EACH

from dojo.course.roadmap import Roadmap
from dojo.learner.backup import read_backup

FAILING = "katas/verdicts/failing/failing.py"
PASSING = "katas/verdicts/passing/passing.py"
MINE = b"def failing(x):\n    return x + x  # mine\n"
THEIRS = b"def failing(x):\n    return 2.0 * x\n"
STUB = b"def failing(x):\n    raise NotImplementedError\n"


@pytest.fixture
def other(tmp_path):
    """Return another clone of the course, whose stubs are as they came."""
    folder = shutil.copytree(ONE_OF_EACH, tmp_path / "the other clone")
    for stub in folder.glob("katas/verdicts/*/[!t]*.py"):
        stub.write_text(f"def {stub.stem}(x):\n    raise NotImplementedError\n", encoding="utf-8")
    return folder


@pytest.fixture
def saved(course, dojo, tmp_path):
    """Return a zip in which all kinds of work are saved."""
    (course / FAILING).write_bytes(THEIRS)
    dojo(course, "hint", "failing")
    dojo(course, "reveal", "shortcut", "--give-up")
    dojo(course, "know", "sys_exit")
    assert dojo(course, "run", "passing", "failing").returncode == 0
    zip_file = tmp_path / "work.zip"
    done = dojo(course, "save", str(zip_file))
    assert done.returncode == 0, done.stderr
    assert "In another clone: nox -s load -- work.zip" in done.stdout
    return zip_file


def everything(folder):
    """Return every file below a folder, with its bytes."""
    return {
        path.relative_to(folder): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


# A whole way.


def test_all_of_it_arrives(course, other, saved, dojo):
    """Solutions, score, hints, surrenders, what was known, the log and every kept version are there."""
    done = dojo(other, "load", str(saved))
    assert (done.returncode, done.stderr) == (0, "")
    assert (other / FAILING).read_bytes() == THEIRS
    assert (other / PASSING).read_bytes() == (course / PASSING).read_bytes()
    scores = [json.loads(dojo(at, "progress", "--json", "--deadline", "1").stdout) for at in (course, other)]
    assert scores[1] == scores[0]
    katas = {kata["kata"]: kata for kata in scores[1]["katas"]}
    assert (katas["failing"]["hints"], katas["shortcut"]["revealed"], katas["sys_exit"]["known"]) == (
        1, True, True,
    )  # fmt: skip
    logs = [json.loads(dojo(at, "log", "--json").stdout) for at in (course, other)]
    passed = {kata["kata"]: kata["time"] for day in logs[0]["days"] for kata in day["katas"]}
    arrived = {kata["kata"]: kata["time"] for day in logs[1]["days"] for kata in day["katas"]}
    assert {name: arrived[name] for name in ("passing", "failing")} == {
        name: passed[name] for name in ("passing", "failing")
    }


def test_the_zip_can_be_read_by_anybody(saved):
    """It has the solutions where a course has them, and no stub as it came."""
    with zipfile.ZipFile(saved) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert FAILING in names
    assert "katas/verdicts/untouched/untouched.py" not in names


def test_twice_is_as_good_as_once(other, saved, dojo):
    """A load that was interrupted is repeated, and what is there already is not added again."""
    dojo(other, "load", str(saved))
    before = everything(other)
    assert dojo(other, "load", str(saved)).returncode == 0
    assert everything(other) == before


def test_a_load_can_be_undone(other, saved, dojo):
    """The stub that a solution was put in the place of comes back."""
    before = (other / FAILING).read_bytes()
    dojo(other, "load", str(saved))
    dojo(other, "undo", "failing")
    assert (other / FAILING).read_bytes() == before


def test_what_is_remembered_here_stays(other, saved, dojo):
    """The most hints count, and what was known on either side."""
    dojo(other, "hint", "failing")
    dojo(other, "hint", "failing")
    dojo(other, "know", "os_exit")
    dojo(other, "load", str(saved))
    katas = json.loads((other / ".dojo" / "state.json").read_text(encoding="utf-8"))["katas"]
    assert katas["failing"]["hints"] == 2
    assert katas["os_exit"]["known"]
    assert katas["sys_exit"]["known"]


def test_the_pass_from_before_the_history_stays_without_a_date(course, other, dojo, tmp_path):
    """Only the last verdict tells of it, and it is saved even so."""
    dojo(course, "run", "passing")
    shutil.rmtree(course / ".dojo" / "history")
    assert dojo(course, "save", str(tmp_path / "x.zip")).returncode == 0
    assert dojo(other, "load", str(tmp_path / "x.zip")).returncode == 0
    assert json.loads(dojo(other, "log", "--json").stdout)["undated"] == ["passing"]


# Where both have a version.


def test_nothing_is_overwritten_without_asking(other, saved, dojo):
    """Without a terminal, the files are named with what to type, and nothing is written at all."""
    (other / FAILING).write_bytes(MINE)
    before = everything(other)
    done = dojo(other, "load", str(saved))
    assert done.returncode == 1
    assert done.stderr == (
        f"dojo: Nothing was loaded, since these differ here and in the zip: {FAILING}. `--mine` keeps the "
        "files that are here, `--theirs` takes those in the zip; the others are kept in the history either "
        "way.\n"
    )
    assert everything(other) == before


@pytest.mark.parametrize(("word", "there", "kept"), [("--mine", MINE, THEIRS), ("--theirs", THEIRS, MINE)])
def test_the_other_version_is_kept(other, saved, dojo, word, there, kept):
    """Whichever is taken, an undo brings the other one."""
    (other / FAILING).write_bytes(MINE)
    done = dojo(other, "load", str(saved), word)
    assert done.returncode == 0, done.stderr
    assert "nox -s undo -- failing --list" in done.stdout
    assert (other / FAILING).read_bytes() == there
    dojo(other, "undo", "failing")
    assert (other / FAILING).read_bytes() == kept


@pytest.mark.skipif(sys.platform != "linux", reason="terminals are those of Linux")
@pytest.mark.parametrize(
    ("typed", "there", "code"),
    [("what\ny\n", MINE, 0), ("saved\n", THEIRS, 0), ("\x04", MINE, 1), ("\x03", MINE, 130)],
)
def test_a_person_is_asked(other, saved, learner, typed, there, code):
    """In a terminal each file is asked for, again where the answer is neither; no answer loads nothing."""
    from hostile.terminal import Terminal

    (other / FAILING).write_bytes(MINE)
    before = everything(other)
    terminal = Terminal([sys.executable, "-m", "dojo", "load", str(saved)], other, learner)
    end = time.monotonic() + 60
    while "[yours/saved]" not in terminal.text and time.monotonic() < end:
        time.sleep(0.02)
    terminal.type(typed)
    assert terminal.end(60) == code
    assert "Traceback" not in terminal.text
    assert (other / FAILING).read_bytes() == there
    assert (everything(other) == before) == (code != 0)


# Where it cannot be.


def test_a_zip_that_is_there_is_not_replaced(course, saved, dojo):
    """It may hold the work of another machine."""
    before = saved.read_bytes()
    done = dojo(course, "save", str(saved))
    assert done.returncode == 1
    assert done.stderr == f"dojo: {saved} already exists: choose another name, or delete it first.\n"
    assert saved.read_bytes() == before


def test_nothing_to_save(other, dojo):
    """A fresh clone has nothing to save, and writes nothing."""
    done = dojo(other, "save", "x.zip")
    assert (done.returncode, done.stderr) == (1, "dojo: There is nothing to save yet.\n")
    assert not (other / "x.zip").exists()


def test_a_place_where_nothing_can_be_written(course, dojo):
    """A file in the place of a folder is one sentence."""
    done = dojo(course, "save", "katas/roadmap.toml/x.zip")
    assert done.returncode == 1
    assert done.stderr.startswith("dojo: katas/roadmap.toml/x.zip cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_stub_that_cannot_be_read_is_named(course, dojo, tmp_path):
    """All the rest is saved, and one line says what is not."""
    (course / FAILING).unlink()
    (course / FAILING).mkdir()
    done = dojo(course, "save", str(tmp_path / "x.zip"))
    assert done.returncode == 0
    assert done.stderr == f"{FAILING} cannot be read, and was left out.\n"
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert PASSING in archive.namelist()


def test_something_else_in_the_place_of_a_stub(other, saved, dojo):
    """What cannot be read is not replaced, and nothing is loaded."""
    (other / FAILING).unlink()
    (other / FAILING).mkdir()
    before = everything(other)
    done = dojo(other, "load", str(saved), "--theirs")
    assert done.returncode == 2
    assert done.stderr == f"dojo: Nothing was loaded: {FAILING} cannot be read: Is a directory.\n"
    assert everything(other) == before


def test_a_history_that_cannot_be_written(other, saved, dojo):
    """No stub is replaced before its version is kept."""
    (other / ".dojo").mkdir()
    (other / ".dojo" / "history").write_text("in the way", encoding="utf-8")
    before = everything(other)
    done = dojo(other, "load", str(saved), "--theirs")
    assert done.returncode == 1
    assert done.stderr.startswith("dojo: Not all was loaded: ")
    assert done.stderr.endswith("Nothing that was here is lost; the same command does the rest.\n")
    assert len(done.stderr.splitlines()) == 1
    assert everything(other) == before


def rewritten(zip_file, change=lambda name, data: (name, data), more=()):
    """Write a zip again, with each file changed, and more behind it."""
    with zipfile.ZipFile(zip_file) as archive:
        files = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(zip_file, "w") as archive:
        for name, data in [*(change(name, data) for name, data in files), *more]:
            archive.writestr(name, data)


def link():
    """Return the entry of a symbolic link to a file of the system."""
    entry = zipfile.ZipInfo(FAILING.replace("failing", "untouched"))
    entry.external_attr = 0o120777 << 16
    return entry


def only(ending, data):
    """Return a change of the content of the file with an ending."""
    return lambda name, old: (name, data if name.endswith(ending) else old)


def set_flag(path):
    """Mark every file of a zip as encrypted."""
    data = bytearray(path.read_bytes())
    at = -1
    while (at := data.find(b"PK\1\2", at + 1)) >= 0:
        data[at + 8] |= 1
    path.write_bytes(bytes(data))


OUTSIDE = "A path in it leads outside: "
NOT_OURS = "`nox -s save` did not write it"
HOSTILE = {
    "up": (lambda z: rewritten(z, more=[("../../up.py", b"x")]), OUTSIDE),
    "up inside": (lambda z: rewritten(z, more=[("katas/../../failing/failing.py", b"x")]), OUTSIDE),
    "absolute": (lambda z: rewritten(z, more=[("/tmp/absolute.py", b"x")]), OUTSIDE),
    "a drive": (lambda z: rewritten(z, more=[("C:/x.py", b"x")]), OUTSIDE),
    "backslashes": (lambda z: rewritten(z, more=[("..\\..\\x.py", b"x")]), OUTSIDE),
    "a link": (lambda z: rewritten(z, more=[(link(), b"/etc/passwd")]), "in it is a link."),
    "one file twice": (lambda z: rewritten(z, more=[(PASSING, b"x")]), " twice."),
    "a suite": (lambda z: rewritten(z, more=[("katas/verdicts/failing/test_failing.py", b"x")]), NOT_OURS),
    "settings of git": (lambda z: rewritten(z, more=[(".git/config", b"x")]), NOT_OURS),
    "line ends in a name": (lambda z: rewritten(z, more=[("a\nb\x1b[2J", b"x")]), NOT_OURS),
    "a bomb": (
        lambda z: zipfile.ZipFile(z, "a", zipfile.ZIP_DEFLATED).writestr(
            ".dojo/history/" + "0" * 64 + ".py", bytes(8_000_000)
        ),
        "unpacks to more than 100 times its size",
    ),
    "a large file": (
        lambda z: rewritten(z, more=[(".dojo/history/" + "0" * 64 + ".py", bytes(9_000_000))]),
        "has more than 8192 KiB",
    ),
    "much in all": (
        lambda z: rewritten(z, more=[(f".dojo/history/{n:064}.py", bytes(8_000_000)) for n in range(7)]),
        "have more than 48 MiB",
    ),
    "a huge zip": (lambda z: os.truncate(z, 70_000_000), "It is larger than 64 MiB."),
    "not a zip": (lambda z: z.write_bytes(b"Good evening"), "It is not a zip, or is damaged."),
    "empty": (lambda z: z.write_bytes(b""), "It is not a zip, or is damaged."),
    "cut off": (lambda z: os.truncate(z, z.stat().st_size // 2), "It is not a zip, or is damaged."),
    "encrypted": (set_flag, "is encrypted"),
    "another zip": (
        lambda z: rewritten(z, lambda name, data: (name.replace("save.json", "x"), data)),
        NOT_OURS,
    ),
    "a version that was changed": (
        lambda z: rewritten(
            z, lambda name, data: (name, data + b"#" if "history/" in name and name.endswith(".py") else data)
        ),
        "It is damaged: a version",
    ),
    "a state that makes no sense": (
        lambda z: rewritten(z, only("state.json", b'{"version": 1, "katas": [1]}')),
        NOT_OURS,
    ),
    "a state of lists": (lambda z: rewritten(z, only("state.json", b"[" * 100_000)), NOT_OURS),
    "no version": (lambda z: rewritten(z, only("save.json", b"{}")), NOT_OURS),
    "a newer one": (
        lambda z: rewritten(z, only("save.json", b'{"version": 2}')),
        "by a newer version of this tool",
    ),
    "another course": (
        lambda z: rewritten(
            z, more=[("katas/cooking/soup/soup.py", b"x"), ("katas/cooking/tea/tea.py", b"y")]
        ),
        "it holds katas that are not here (soup, tea).",
    ),
    "gone": (lambda z: z.unlink(), "cannot be read: No such file or directory."),
    "a folder": (lambda z: (z.unlink(), z.mkdir()), "It is not a file."),
    "a pipe": (lambda z: (z.unlink(), os.mkfifo(z)), "It is not a file."),
}


@pytest.fixture(scope="module")
def kept_zip(tmp_path_factory, dojo):
    """Return a zip that is saved once for all."""
    folder = shutil.copytree(ONE_OF_EACH, tmp_path_factory.mktemp("kept") / "course")
    dojo(folder, "run", "passing")
    assert dojo(folder, "save", "work.zip").returncode == 0
    return folder / "work.zip"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("case", HOSTILE)
def test_a_zip_that_is_something_else(case, kept_zip, tmp_path, monkeypatch, capsys):
    """One sentence says what it is, and not a byte is written anywhere."""
    from dojo.cli import main

    folder = shutil.copytree(ONE_OF_EACH, tmp_path / "inside" / "course")
    file = shutil.copy(kept_zip, tmp_path / "work.zip")
    spoil, sentence = HOSTILE[case]
    spoil(file)
    monkeypatch.chdir(folder)
    before = everything(tmp_path / "inside")
    code = main(["load", str(file)])
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert said.err.startswith(f"dojo: {file} cannot be ")
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1
    assert everything(tmp_path / "inside") == before


def test_a_load_that_is_killed_loses_nothing(other, saved, learner, dojo):
    """Wherever it is ended, nothing is gone or cut off, and the rest is done the next time."""
    (other / FAILING).write_bytes(MINE)
    command = [sys.executable, "-m", "dojo", "load", str(saved), "--theirs"]
    history = other / ".dojo" / "history"
    for files in (1, 2, 4):
        process = subprocess.Popen(command, cwd=other, env=learner, stdout=subprocess.DEVNULL)
        while process.poll() is None and len(list(history.glob("*.py"))) < files:
            pass
        process.kill()
        process.wait(timeout=60)
        there = (other / FAILING).read_bytes()
        kept = {file.read_bytes() for file in history.glob("[!.]*.py")}
        assert there == MINE or (there == THEIRS and MINE in kept)
    assert dojo(other, "load", str(saved), "--theirs").returncode == 0
    assert (other / FAILING).read_bytes() == THEIRS
    assert (other / PASSING).read_bytes() == (ONE_OF_EACH / PASSING).read_bytes()
    dojo(other, "undo", "failing")
    assert (other / FAILING).read_bytes() == MINE


def test_names_that_katas_had_when_it_was_saved(course, saved, dojo):
    """Work that was saved under a former name is loaded under the present one."""
    road = course / "katas" / "roadmap.toml"
    text = road.read_text(encoding="utf-8").replace(
        'name = "failing"', 'name = "squaring"\nformerly = ["verdicts/failing"]'
    )
    road.write_text(text, encoding="utf-8")
    backup = read_backup(saved, Roadmap.read(road))
    assert backup.solutions["squaring"] == THEIRS.replace(b"failing", b"squaring")
    assert backup.state.of("squaring").hints == 1
    assert {version.kata for version, data in backup.kept if data == THEIRS} == {"squaring"}
