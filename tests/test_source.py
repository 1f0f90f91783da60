"""A text becomes a module under any name, and nothing of it stays behind."""

import hashlib
import importlib
import pickle
import sys
import traceback
from contextlib import contextmanager
from types import ModuleType

import pytest

from dojo.implementation.source import Source
from dojo.implementation.stand_in import KataFinder, SourceLoader, load, standing_in

NAME = "a_kata_of_these_tests"


def source(text, path="katas/t/a_kata.py"):
    """Return the source with this text."""
    return Source(path, text.encode() if isinstance(text, str) else text)


@contextmanager
def finding(sources):
    """Let these sources be found, by name."""
    finder = KataFinder(sources.get)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in sources:
            sys.modules.pop(name, None)


# The text.


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"x = 1\n", "x = 1\n"),
        (b"x = 1", "x = 1"),
        (b"x\r\ny\r\n", "x\ny\n"),
        (b"x\ry\r", "x\ny\n"),
        (b"x\r\n\ny\r\r\n", "x\n\ny\n\n"),
        (b"\xef\xbb\xbfx\n", "x\n"),
        (b"\xef\xbb\xbf\xef\xbb\xbfx\n", "\ufeffx\n"),
        ("∑ ü\n".encode(), "∑ ü\n"),
        (b"a\x0cb\x0bc\n", "a\x0cb\x0bc\n"),
        ("a\u2028b\n".encode(), "a\u2028b\n"),
    ],
)
def test_the_text(data, text):
    """Lines end as on any system, a byte order mark is no part of the text, and the rest stays."""
    assert source(data).text() == text


def test_a_text_that_is_not_utf8():
    """Other encodings are not guessed."""
    with pytest.raises(UnicodeDecodeError):
        source(b"# \xe9\n").text()


def test_the_digest_is_that_of_the_bytes():
    """Two files that differ in line ends have two digests."""
    assert source(b"x\n").sha256 == hashlib.sha256(b"x\n").hexdigest()
    assert source(b"x\n").sha256 != source(b"x\r\n").sha256
    assert source(b"x\n", "a.py").sha256 == source(b"x\n", "b.py").sha256


# Loading.


def test_a_text_becomes_a_module():
    """The module has the name that was asked for and the path of the source."""
    module = load(NAME, source('"""Doc."""\nx = [__name__, __file__]\n'))
    assert type(module) is ModuleType
    assert module.x == [NAME, "katas/t/a_kata.py"]
    assert module.__doc__ == "Doc."
    assert module.__name__ == NAME


def test_each_module_is_new():
    """Two loads of one source share nothing."""
    text = source("x = []\n")
    first, second = load(NAME, text), load(NAME, text)
    first.x.append(1)
    assert second.x == []


def test_the_newest_text_is_loaded():
    """The same path with another text of the same length is another module."""
    assert load(NAME, source("x = 1\n")).x == 1
    assert load(NAME, source("x = 2\n")).x == 2


def test_the_path_tells_sources_apart():
    """The same text under another path is found there in a traceback."""
    for path in ("one.py", "two.py"):
        with pytest.raises(ZeroDivisionError) as caught:
            load(NAME, source("\n\n1 / 0\n", path))
        frame = traceback.extract_tb(caught.tb)[-1]
        assert (frame.filename, frame.lineno) == (path, 3)


def test_a_module_is_behind_its_name_while_it_is_executed():
    """A dataclass, and code that imports itself, find their module."""
    text = (
        "from __future__ import annotations\n"
        "import sys\n"
        "from dataclasses import dataclass, KW_ONLY\n"
        "from typing import ClassVar\n"
        f"import {NAME}\n"
        "@dataclass\nclass C:\n    n: ClassVar[int] = 1\n    _: KW_ONLY\n    x: int = 0\n"
        f"itself = {NAME} is sys.modules[__name__]\n"
    )
    module = load(NAME, source(text))
    assert module.itself
    assert module.C(x=3).x == 3
    assert NAME not in sys.modules


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"def f(:\n", SyntaxError),
        (b"x = 1\0\n", (SyntaxError, ValueError)),
        (b"# \xe9\n", UnicodeDecodeError),
        (b"1 / 0\n", ZeroDivisionError),
        (b"raise SystemExit(3)\n", SystemExit),
        (b"import a_library_that_does_not_exist\n", ModuleNotFoundError),
    ],
)
def test_what_the_text_raises(data, error):
    """Whatever a text raises passes through, and no half of a module stays behind."""
    with pytest.raises(error):
        load(NAME, source(data))
    assert NAME not in sys.modules


def test_a_traceback_shows_the_text():
    """A module from a text that is no file is shown with its lines."""
    with pytest.raises(ZeroDivisionError) as caught:
        load(NAME, source("def f(x):\n    return 1 / x\n", "nowhere/a.py")).f(0)
    assert traceback.extract_tb(caught.tb)[-1].line == "return 1 / x"


def test_line_numbers_of_another_system():
    """Lines are counted alike, however they end."""
    for ends in ("\n", "\r\n", "\r"):
        with pytest.raises(ZeroDivisionError) as caught:
            load(NAME, source("x = 1\n\n1 / 0\n".replace("\n", ends)))
        assert traceback.extract_tb(caught.tb)[-1].lineno == 3


def test_the_loader_gives_text_and_code():
    """What Python's own tools ask a loader for is there."""
    loader = SourceLoader(source("x = 1\r\n"))
    assert loader.get_source(NAME) == "x = 1\n"
    assert loader.get_code(NAME).co_filename == "katas/t/a_kata.py"


def test_nothing_is_written(tmp_path):
    """No folder of byte code appears beside a file that is loaded."""
    file = tmp_path / "a.py"
    file.write_text("x = 1\n", encoding="utf-8")
    load(NAME, Source(str(file), file.read_bytes()))
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]


# Standing in.


def test_a_module_stands_in():
    """For as long as the context lasts, a name means this module."""
    module = load(NAME, source("x = 1\n"))
    with standing_in(NAME, module):
        assert importlib.import_module(NAME) is module
    assert NAME not in sys.modules


def test_the_one_before_comes_back():
    """Contexts nest, and end where they began, also by an error."""
    first, second = ModuleType(NAME), ModuleType(NAME)
    with standing_in(NAME, first):
        with standing_in(NAME, second):
            assert sys.modules[NAME] is second
        assert sys.modules[NAME] is first
        with pytest.raises(ZeroDivisionError), standing_in(NAME, second):
            raise ZeroDivisionError
        assert sys.modules[NAME] is first
    assert NAME not in sys.modules


def test_a_module_that_takes_itself_away():
    """A name that is gone at the end of the context is no error."""
    with standing_in(NAME, ModuleType(NAME)):
        del sys.modules[NAME]
    assert NAME not in sys.modules


def test_objects_of_a_loaded_module_can_be_stored():
    """While a module stands in, its objects find their way back to their class."""
    module = load(NAME, source("class C:\n    pass\n"))
    with standing_in(NAME, module):
        assert type(pickle.loads(pickle.dumps(module.C()))) is module.C


# Finding.


def test_a_kata_is_found_by_its_name():
    """An import of a kata executes the source behind it, once."""
    with finding({NAME: source("x = [1]\n")}):
        module = importlib.import_module(NAME)
        assert module.x == [1]
        assert importlib.import_module(NAME) is module
        assert module.__spec__.origin == "katas/t/a_kata.py"
        assert isinstance(module.__spec__.loader, SourceLoader)


def test_one_kata_imports_another():
    """Katas are built on katas."""
    other = f"{NAME}_2"
    with finding({NAME: source(f"from {other} import x\n"), other: source("x = 7\n")}):
        assert importlib.import_module(NAME).x == 7


def test_a_kata_comes_before_a_library_of_its_name():
    """The source stands before anything of that name on the path."""
    before = sys.modules.pop("colorsys", None)
    try:
        with finding({"colorsys": source("x = 'mine'\n")}):
            assert importlib.import_module("colorsys").x == "mine"
    finally:
        sys.modules.pop("colorsys", None)
        if before is not None:
            sys.modules["colorsys"] = before


def test_other_names_are_left_to_python():
    """A name that is not a kata is found where it always was, or not at all."""
    with finding({NAME: source("")}):
        assert importlib.import_module("colorsys").__file__.endswith("colorsys.py")
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module("no_such_kata_at_all")


def test_a_part_of_a_package_is_no_kata():
    """Only a name at the top is a kata's."""
    finder = KataFinder({"json.tool": source("x = 1\n"), "tool": source("x = 1\n")}.get)
    assert finder.find_spec("json.tool", importlib.import_module("json").__path__) is None
    assert finder.find_spec("tool", None) is not None


def test_a_kata_that_raises_is_not_kept():
    """An import that fails can be tried again with a better text."""
    sources = {NAME: source("1 / 0\n")}
    with finding(sources):
        with pytest.raises(ZeroDivisionError):
            importlib.import_module(NAME)
        sources[NAME] = source("x = 1\n")
        assert importlib.import_module(NAME).x == 1
