"""No version of a stub that was worth something is lost, and `dojo undo` brings it back."""

import json
import time
from hashlib import sha256

import pytest
from conftest import ROOT

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.learner.history import History
from dojo.learner.stub_version import parse_version
from dojo.running.verdict import Count, Result, Verdict

KATA = Kata("double", "track", "Double", 1)
NAME = "dot_product"
STUB = f"katas/vectors/{NAME}/{NAME}.py"
FAILING = "katas/verdicts/failing/failing.py"
BETTER = b"def failing(x):\n    return x + x\n"
WORSE = b"def failing(x):\n    return 3 * x\n"


@pytest.fixture
def history(tmp_path):
    """Return the history of a course in an empty folder."""
    return History(Workspace(tmp_path))


def result(data, passed, total=3, edges=0, verdict=None):
    """Return the result of a version that passes so many facts."""
    verdict = verdict or (Verdict.PASSING if passed == total else Verdict.FAILING)
    counts = Count(passed, total), Count(edges, 2)
    digest = sha256(data).hexdigest()
    return Result("double", "track", "", digest, verdict, 0.1, facts=counts[0], edges=counts[1])


def record(history, data, passed, total=3, edges=0, verdict=None):
    """Record a version that passes so many facts."""
    history.record(result(data, passed, total, edges, verdict), data)


def kept(history):
    """Return what was kept: the bytes and the number of facts of each version."""
    return [(history.content(version.sha256), version.passed) for version in history.versions("double")]


def index(course):
    """Return the lines of a course's index."""
    text = (course / ".dojo" / "history" / "index.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


# What is kept.


def test_a_version_is_kept_if_it_passes_more_facts(history):
    """The first that passes a fact, and then each that passes more than all before it."""
    for data, passed in [(b"a", 0), (b"b", 1), (b"c", 1), (b"d", 0), (b"e", 3), (b"f", 2), (b"e", 3)]:
        record(history, data, passed)
    assert kept(history) == [(b"b", 1), (b"e", 3)]


def test_a_version_is_kept_if_it_passes_more_edges(history):
    """An evening on the edges is an evening."""
    for data, edges in [(b"a", 0), (b"b", 2), (b"c", 1)]:
        record(history, data, 3, edges=edges)
    assert [data for data, _ in kept(history)] == [b"a", b"b"]


def test_a_pass_is_better_than_a_shortcut(history):
    """With a forbidden call all facts pass, and nothing is earned."""
    record(history, b"forbidden", 3, verdict=Verdict.SHORTCUT)
    record(history, b"honest", 3)
    assert [data for data, _ in kept(history)] == [b"forbidden", b"honest"]


def test_a_suite_that_has_changed_counts_afresh(history):
    """After an update, fewer facts may be all there are."""
    record(history, b"old", 5, total=6)
    record(history, b"new", 3, total=3)
    assert [data for data, _ in kept(history)] == [b"old", b"new"]


def test_a_line_that_makes_no_sense_costs_only_itself(history):
    """A line that was cut off, and anything else, is passed over; the next is whole again."""
    record(history, b"a", 1)
    file = history.folder / "index.jsonl"
    good = file.read_bytes()
    bad = [b"", b"[]", b"1", b"\xff", b"{}", b"[" * 100_000, good.strip().replace(b'"double"', b"1")]
    bad += [good.strip().replace(b"T", b"T99"), good.strip().replace(b'"passed": 1', b'"passed": true')]
    bad += [good.strip().replace(b'"sha256": "', b'"sha256": "../')]
    assert [parse_version(line) for line in bad] == [None] * len(bad)
    file.write_bytes(b"\n".join([*bad, good + b'{"kata": "dou']))
    record(history, b"b", 2)
    assert kept(history) == [(b"a", 1), (b"b", 2)]


def test_a_version_that_was_damaged_is_kept_again(history):
    """What is in a file is believed only if it has the digest in its name."""
    record(history, b"a", 1)
    (file,) = history.folder.glob("*.py")
    file.write_bytes(b"something else")
    assert kept(history) == [(None, 1)]
    file.unlink()
    record(history, b"a", 1)
    assert kept(history)[-1] == (b"a", 1)


def test_nothing_is_left_beside_the_files(history):
    """A version is written under another name, and renamed as a whole."""
    record(history, b"a", 1)
    names = {file.name for file in history.folder.iterdir()}
    assert names == {"index.jsonl", f"{history.versions('double')[0].sha256}.py"}


def test_run_and_progress_keep_versions(course, dojo):
    """Whatever finds a verdict keeps the version that it is about, and a second look keeps nothing."""
    dojo(course, "progress", "--deadline", "2")
    first = {line["kata"] for line in index(course)}
    assert {"passing", "failing", "builds_on"} <= first
    assert "untouched" not in first
    (course / FAILING).write_bytes(BETTER)
    dojo(course, "run", "failing")
    dojo(course, "run", "failing")
    lines = [line for line in index(course) if line["kata"] == "failing"]
    assert [(line["verdict"], line["passed"], line["total"]) for line in lines] == [
        ("failing", 2, 3), ("passing", 3, 3),
    ]  # fmt: skip


def test_a_history_that_cannot_be_written_stops_nothing(course, dojo):
    """Where there is a file in place of the folder, the verdict is shown and the score too."""
    (course / ".dojo").mkdir()
    (course / ".dojo" / "history").write_text("in the way", encoding="utf-8")
    done = dojo(course, "run", "failing")
    assert done.returncode == 1
    assert "failing failing, 2 of 3 facts" in done.stdout
    assert done.stderr == ""


# Bringing back.


def undo(dojo, course, *words):
    """Undo something of the kata `failing`, and return the bytes that are there then."""
    done = dojo(course, "undo", "failing", *words)
    assert done.returncode == 0, done.stderr
    return (course / FAILING).read_bytes()


def test_a_bad_night(course, dojo):
    """The best version comes back, what stood there is kept, and undo goes to and from it."""
    (course / FAILING).write_bytes(BETTER)
    dojo(course, "run", "failing")
    (course / FAILING).write_bytes(WORSE)
    dojo(course, "run", "failing")
    assert [undo(dojo, course) for _ in range(4)] == [BETTER, WORSE, BETTER, WORSE]


def test_git_checkout(clone, dojo, git):
    """What `git checkout .` took away comes back, and once more undone it is the stub as it came."""
    stub = (clone / STUB).read_bytes()
    solution = (ROOT / f"reference/vectors/{NAME}/{NAME}.py").read_bytes()
    (clone / STUB).write_bytes(solution)
    dojo(clone, "run", NAME)
    git(clone, "checkout", ".")
    assert (clone / STUB).read_bytes() == stub
    done = dojo(clone, "undo", NAME)
    assert (clone / STUB).read_bytes() == solution
    assert f"{STUB} is the version of {time.strftime('%Y-%m-%d')}" in done.stdout
    assert "23 of 23 facts" in done.stdout
    assert "the stub as it came" in dojo(clone, "undo", NAME).stdout
    assert (clone / STUB).read_bytes() == stub
    assert len(dojo(clone, "undo", NAME, "--list").stdout.splitlines()) == 1
    assert git(clone, "status", "--porcelain") == ""


def test_reset_and_back(clone, dojo):
    """A version that was never run comes back from a reset, byte by byte, and a better one is named."""
    solution = (ROOT / f"reference/vectors/{NAME}/{NAME}.py").read_bytes()
    (clone / STUB).write_bytes(solution)
    dojo(clone, "run", NAME)
    written = b"\xef\xbb\xbf# mine\r\ndef dot_product(x, y):\r\n    return 0\r\n# \xff"
    (clone / STUB).write_bytes(written)
    dojo(clone, "reset", NAME)
    done = dojo(clone, "undo", NAME)
    assert (clone / STUB).read_bytes() == written
    assert "not run" in done.stdout
    assert "A better one, 23 of 23 facts" in done.stdout
    assert done.stdout.splitlines()[-1].endswith(f"nox -s undo -- {NAME} 1")
    dojo(clone, "undo", NAME, "1")
    assert (clone / STUB).read_bytes() == solution


def test_a_reset_of_long_ago_is_not_what_is_undone(course, dojo, git):
    """Once something better was written, the best counts, and not what was replaced before."""
    git(course, "init", "--quiet")
    stub = (course / FAILING).read_bytes().replace(b"return x * x", b"raise NotImplementedError")
    (course / FAILING).write_bytes(stub)
    git(course, "add", "--all")
    git(course, "commit", "--quiet", "--message", "Course")
    (course / FAILING).write_bytes(WORSE)
    dojo(course, "reset", "failing")
    (course / FAILING).write_bytes(BETTER)
    dojo(course, "run", "failing")
    git(course, "checkout", ".")
    assert undo(dojo, course) == BETTER


def test_the_list(course, dojo):
    """Each version once, with its day and facts, and a mark at the one in the file."""
    dojo(course, "run", "failing")
    (course / FAILING).write_bytes(BETTER)
    dojo(course, "run", "failing")
    undo(dojo, course)
    first, second = dojo(course, "undo", "failing", "--list").stdout.splitlines()
    day = time.strftime("%Y-%m-%d")
    assert first.startswith(f"  1  {day} ")
    assert first.endswith("  2 of 3 facts, in your file now")
    assert second.startswith(f"  2  {day} ")
    assert second.endswith("  3 of 3 facts")
    assert undo(dojo, course, "2") == BETTER
    assert "Nothing to do" in dojo(course, "undo", "failing", "2").stdout
    refused = dojo(course, "undo", "failing", "3")
    assert refused.returncode == 2
    assert refused.stderr == (
        "dojo: There is no version 3 of failing: `nox -s undo -- failing --list` shows those that are kept.\n"
    )


@pytest.mark.parametrize("words", [(), ("--list",)])
def test_where_nothing_is_kept_one_sentence_says_so(course, dojo, words):
    """Nothing was run, so nothing is kept, and the file stays as it is."""
    before = (course / FAILING).read_bytes()
    done = dojo(course, "undo", "failing", *words)
    assert done.returncode == 1
    assert done.stderr == (
        "dojo: No version of failing is kept yet: a run keeps each one that passes more facts than those "
        "before it.\n"
    )
    assert (course / FAILING).read_bytes() == before


def test_where_only_the_present_version_is_kept(course, dojo):
    """There is nothing else to go back to."""
    dojo(course, "run", "failing")
    done = dojo(course, "undo", "failing")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "dojo: The only version of failing that is kept is the one in your file.\n"


def test_a_file_that_is_gone_comes_back(course, dojo):
    """A stub that was deleted is a bad night, too."""
    before = (course / FAILING).read_bytes()
    dojo(course, "run", "failing")
    (course / FAILING).unlink()
    assert undo(dojo, course) == before


def test_what_an_earlier_reset_kept_is_found(course, dojo):
    """Resets used to leave the learner's version beside the stub."""
    beside = course / FAILING.replace(".py", ".before-reset-20260102-030405.py")
    beside.write_bytes(BETTER)
    (course / FAILING).write_bytes(WORSE)
    assert dojo(course, "undo", "failing", "--list").stdout == "  1  2026-01-02 03:04  not run\n"
    assert undo(dojo, course) == BETTER
    assert beside.read_bytes() == BETTER


def test_a_folder_in_the_place_of_a_stub(clone, dojo):
    """It cannot be kept, so a reset leaves it where it is and says so."""
    (clone / STUB).unlink()
    (clone / STUB).mkdir()
    done = dojo(clone, "reset", NAME, CI="true")
    assert done.returncode == 1
    assert done.stderr.startswith(f"dojo: {STUB} was left as it is, since what it holds could not be kept")
    assert len(done.stderr.splitlines()) == 1
    assert (clone / STUB).is_dir()


def test_what_cannot_be_kept_is_not_replaced(course, dojo):
    """Where the history cannot be written, undo and reset change nothing and say why."""
    dojo(course, "run", "failing")
    (course / FAILING).write_bytes(WORSE)
    # The superuser writes where nobody may; a folder in place of the file stops everybody.
    (course / ".dojo" / "history" / f"{sha256(WORSE).hexdigest()}.py").mkdir()
    done = dojo(course, "undo", "failing")
    assert done.returncode == 1
    assert done.stderr.startswith(f"dojo: {FAILING} was left as it is, since what it holds could not be kept")
    assert len(done.stderr.splitlines()) == 1
    assert (course / FAILING).read_bytes() == WORSE
