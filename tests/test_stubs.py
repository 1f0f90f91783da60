"""A stub that nobody has touched is recognised without running it, and found again as it came."""

import json

import pytest

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.course.stubs import keep_originals, original
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source, is_untouched

STUB = '"""A kata."""\n\n\ndef double(x):\n    """Return twice x."""\n    raise NotImplementedError\n'
SOLUTION = STUB.replace("raise NotImplementedError", "return 2 * x")
KATA = Kata("double", "track", "Double", 1)
OTHER = Kata("triple", "track", "Triple", 1)
ROAD = Roadmap((Track("track", "Track", (KATA, OTHER)),))
PATH = "katas/track/double/double.py"

UNTOUCHED = {
    "as it comes": STUB,
    "without docstrings": "def f(x):\n    raise NotImplementedError\n",
    "called": "def f(x):\n    raise NotImplementedError()\n",
    "called with a message": 'def f(x):\n    """Say it."""\n    raise NotImplementedError("write me")\n',
    "in one line": "def f(x): raise NotImplementedError",
    "with comments": "# mine\ndef f(x):\n    # return x\n    raise NotImplementedError  # later\n",
    "with imports": f"import math\nfrom numpy import array\n\n{STUB}",
    "with constants": f"STEPS = 100\n\n{STUB}",
    "with annotations": "def f(x: float, *, n: int = 3) -> float:\n    raise NotImplementedError\n",
    "two functions": "def f():\n    raise NotImplementedError\n\n\ndef g():\n    raise NotImplementedError\n",
    "asynchronous": "async def f():\n    raise NotImplementedError\n",
    "class": 'class C:\n    """A class."""\n\n    def __init__(self):\n        raise NotImplementedError\n',
    "class and function": "class C:\n    def f(self):\n        raise NotImplementedError\n\n"
    "def g():\n    raise NotImplementedError\n",
    "decorated": "class C:\n    @property\n    def f(self):\n        raise NotImplementedError\n",
    "a raw docstring": 'def f(x):\n    r"""Return \\sum x."""\n    raise NotImplementedError\n',
    "an empty docstring": 'def f(x):\n    ""\n    raise NotImplementedError\n',
    "other indentation": STUB.replace("    ", "\t"),
    "blank lines": STUB.replace("\n", "\n\n"),
    "an alphabet of its own": STUB.replace("twice x", "∑ xᵢ"),
}

TOUCHED = {
    "solved": SOLUTION,
    "an attempt before the raise": "def f(x):\n    y = x\n    raise NotImplementedError\n",
    "an attempt after the raise": "def f(x):\n    raise NotImplementedError\n    return x\n",
    "pass": "def f(x):\n    pass\n",
    "dots": "def f(x):\n    ...\n",
    "only a docstring": 'def f(x):\n    """Return x."""\n',
    "another error": "def f(x):\n    raise ValueError\n",
    "the object that is no error": "def f(x):\n    raise NotImplemented\n",
    "raised again": "def f(x):\n    raise\n",
    "an attribute": "def f(x):\n    raise builtins.NotImplementedError\n",
    "one of two": "def f():\n    raise NotImplementedError\n\n\ndef g():\n    return 1\n",
    "one method of two": "class C:\n    def f(self):\n        raise NotImplementedError\n\n"
    "    def g(self):\n        return 1\n",
    "a function of the learner's own": f"def helper(x):\n    return x\n\n\n{STUB}",
    "a function inside": "def f(x):\n    def g():\n        raise NotImplementedError\n    return g()\n",
    "under a condition": "def f(x):\n    if x:\n        raise NotImplementedError\n",
    "two docstrings": 'def f(x):\n    """One."""\n    """Two."""\n    raise NotImplementedError\n',
    "no function": "x = 1\n",
    "nothing": "",
    "only a lambda": "f = lambda x: x\n",
    "syntax error": STUB.replace("def double(x):", "def double(x)"),
    "indentation error": STUB.replace("    raise", "   raise"),
}


def source(text):
    """Return the source with this text."""
    return Source(PATH, text.encode())


def course(folder, text=STUB):
    """Return a course with one kata in an empty folder."""
    stub = folder / PATH
    stub.parent.mkdir(parents=True)
    stub.write_bytes(text.encode())
    return Workspace(folder)


def repository(folder, git, *versions):
    """Return a course in git with one commit for each version of its stub."""
    workspace = course(folder)
    git(folder, "init", "--quiet")
    for number, text in enumerate(versions):
        (folder / PATH).write_bytes(text if isinstance(text, bytes) else text.encode())
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--allow-empty", "--message", f"Version {number}")
    return workspace


# Recognising.


@pytest.mark.parametrize("case", UNTOUCHED)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_untouched(case, ends):
    """A module whose functions only raise NotImplementedError is a stub, in any layout and line ends."""
    assert is_untouched(source(UNTOUCHED[case].replace("\n", ends)))


@pytest.mark.parametrize("case", TOUCHED)
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_touched(case, ends):
    """Whatever does more, or less, or is no Python, is an attempt."""
    assert not is_untouched(source(TOUCHED[case].replace("\n", ends)))


def test_a_byte_order_mark_is_no_attempt():
    """An editor's mark at the beginning of the file does not count."""
    assert is_untouched(Source(PATH, b"\xef\xbb\xbf" + STUB.encode()))


@pytest.mark.parametrize(
    "data",
    [
        STUB.encode() + b"# \xe9\n",
        STUB.encode("utf-16"),
        STUB.encode() + b"\0",
        b"x = " + b"(" * 5000,
        b"x = " + b"-" * 100_000 + b"1\n" + STUB.encode(),
    ],
    ids=["Latin-1", "UTF-16", "null byte", "too many parentheses", "too deep"],
)
def test_what_cannot_be_read_is_no_stub(data):
    """Bytes that are no Python are an attempt, not an error."""
    assert not is_untouched(Source(PATH, data))


def test_nothing_is_run(tmp_path):
    """Looking at a file does not run it."""
    proof = tmp_path / "proof"
    assert is_untouched(source(f"open({str(proof)!r}, 'w').close()\n{STUB}"))
    assert not proof.exists()


# Finding it again, in git.


def test_the_stub_as_it_was_committed(tmp_path, git):
    """What the working tree holds does not matter."""
    workspace = repository(tmp_path, git, STUB)
    (tmp_path / PATH).write_text(SOLUTION, encoding="utf-8")
    assert original(workspace, KATA) == Source(PATH, STUB.encode())


def test_a_committed_solution_is_not_the_stub(tmp_path, git):
    """The newest version that is still a stub is found behind the learner's own commits."""
    newer = STUB.replace("twice x", "two times x")
    workspace = repository(tmp_path, git, STUB, newer, SOLUTION, SOLUTION.replace("2 * x", "x + x"))
    assert original(workspace, KATA) == Source(PATH, newer.encode())


def test_a_deleted_stub_is_found(tmp_path, git):
    """The history keeps a file that was removed and committed as removed."""
    workspace = repository(tmp_path, git, STUB, SOLUTION)
    git(tmp_path, "rm", "--quiet", PATH)
    git(tmp_path, "commit", "--quiet", "--message", "Remove")
    assert original(workspace, KATA) == Source(PATH, STUB.encode())


def test_a_moved_stub_is_found_where_it_is(tmp_path, git):
    """The history of the path counts, and that of another kata does not."""
    workspace = repository(tmp_path, git, STUB)
    assert original(workspace, OTHER) is None


def test_bytes_are_kept(tmp_path, git):
    """The stub comes back byte by byte: line ends, mark and all."""
    data = b"\xef\xbb\xbf" + STUB.replace("\n", "\r\n").encode()
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "core.autocrlf", "false")
    workspace = repository(tmp_path, git, data, SOLUTION)
    assert original(workspace, KATA).data == data


def test_a_course_inside_a_larger_repository(tmp_path, git):
    """A course may be a folder of somebody's repository."""
    workspace = course(tmp_path / "lessons" / "dojo")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Lessons")
    workspace.stub(Kata("double", "track", "", 1)).write_text(SOLUTION, encoding="utf-8")
    assert original(workspace, KATA) == Source(PATH, STUB.encode())


@pytest.mark.parametrize("versions", [(), (SOLUTION,)], ids=["no commit", "only a solution"])
def test_a_history_without_a_stub(tmp_path, git, versions):
    """Where no version is a stub there is none."""
    assert original(repository(tmp_path, git, *versions), KATA) is None


def test_the_stubs_of_this_repository_are_untouched(roadmap, workspace):
    """Every stub that a learner gets is one."""
    stubs = [workspace.stub(kata) for kata in roadmap.katas]
    there = [stub for stub in stubs if stub.is_file()]
    assert there
    assert [stub.name for stub in there if not is_untouched(Source(str(stub), stub.read_bytes()))] == []


# Finding it again, without git.


def test_without_git_the_first_look_keeps_the_stubs(tmp_path):
    """Stubs are remembered once, as they came, and those that are missing are left out."""
    workspace = course(tmp_path)
    assert not workspace.in_git
    keep_originals(workspace, ROAD)
    (tmp_path / PATH).write_text(SOLUTION, encoding="utf-8")
    keep_originals(workspace, ROAD)
    assert original(workspace, KATA) == Source(PATH, STUB.encode())
    assert original(workspace, OTHER) is None
    assert json.loads((tmp_path / ".dojo" / "stubs.json").read_text(encoding="utf-8")) == {"double": STUB}


@pytest.mark.parametrize("data", [SOLUTION.encode(), b"\xff\xfe", b"", b"def f(:"])
def test_what_is_no_stub_is_not_kept(tmp_path, data):
    """An attempt, or a file that cannot be read, is not taken for the stub."""
    workspace = course(tmp_path)
    (tmp_path / PATH).write_bytes(data)
    keep_originals(workspace, ROAD)
    assert original(workspace, KATA) is None


def test_the_kept_stub_has_one_kind_of_line_ends(tmp_path):
    """Line ends of another system are not part of the stub."""
    workspace = course(tmp_path, STUB.replace("\n", "\r\n"))
    keep_originals(workspace, ROAD)
    assert original(workspace, KATA).text() == STUB


def test_in_git_nothing_is_kept(tmp_path, git):
    """Where git can be asked, no file is written."""
    keep_originals(repository(tmp_path, git, STUB), ROAD)
    assert not (tmp_path / ".dojo").exists()


def test_without_anything_there_is_no_stub(tmp_path):
    """Without git and without a first look, there is nothing to give back."""
    assert original(course(tmp_path), KATA) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"1", b"\xff", b"[" * 100_000, b'{"double": 1}'])
def test_a_damaged_file_of_stubs(tmp_path, content):
    """A file that makes no sense is like none."""
    workspace = course(tmp_path)
    (tmp_path / ".dojo").mkdir()
    (tmp_path / ".dojo" / "stubs.json").write_bytes(content)
    assert original(workspace, KATA) is None


def test_a_place_that_cannot_be_written(tmp_path):
    """A file in place of the folder is left as it is, and no error."""
    workspace = course(tmp_path)
    (tmp_path / ".dojo").write_text("mine", encoding="utf-8")
    keep_originals(workspace, ROAD)
    assert (tmp_path / ".dojo").read_text(encoding="utf-8") == "mine"
    assert original(workspace, KATA) is None
