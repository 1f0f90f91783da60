"""A wrong answer stands in for one name of the reference, and everything else of it sees that."""

import sys
import traceback

import pytest

from dojo.errors import CourseError
from dojo.implementation.source import Source
from dojo.implementation.wrong_answers import Misconception, Wrong, listed, stand_in
from dojo.misconceptions import instead_of

REFERENCE = Source(
    "reference/t/area/area.py",
    b'''"""Areas."""


class Side:
    """A side of a rectangle."""

    def __init__(self, length):
        self.length = length

    def size(self):
        return self.length


class Square(Side):
    """A side with an area of its own."""

    def area(self):
        return self.size() ** 2


def double(x):
    return 2 * x


def side(length):
    return Side(length)


def area(a, b):
    return side(a).size() * side(b).size()


def perimeter(a, b):
    return double(a) + double(b)
''',
)

MISCONCEPTIONS = '''"""Wrong answers for area."""

from math import sqrt

from area import Side, area as right, double

from dojo.misconceptions import instead_of


def _helper(x):
    return x


def adds(a, b):
    """You add the sides.

    What does
       the area do when one side is doubled?
    """
    return a + b


@instead_of("double")
def triples(x):
    """You take three of it."""
    return _helper(3) * x


def off_by_one(a, b):
    """One too many."""
    return right(a, b) + 1


@instead_of("Side")
class counts_from_one(Side):
    """Your sides are one too long."""

    def size(self):
        return super().size() + 1


@instead_of("Side")
class counts_from_two(counts_from_one):
    """Your sides are two too long."""

    def size(self):
        return super().size() + 1


LIMIT = 3
also = LIMIT
'''


def source(text):
    """Return misconceptions with this text."""
    return Source("reference/t/area/misconceptions.py", text.encode())


def wrong(name, text=MISCONCEPTIONS):
    """Return the reference with this wrong answer in it."""
    return stand_in("area", Wrong(name, "reference/t/area/misconceptions.py", text), REFERENCE)


# Listing.


def test_all_are_listed_in_the_order_of_the_file():
    """Public functions and classes are listed; what is imported, private or no function is not."""
    assert listed("area", source(MISCONCEPTIONS), REFERENCE) == (
        Misconception("adds", "You add the sides. What does the area do when one side is doubled?", "area"),
        Misconception("triples", "You take three of it.", "double"),
        Misconception("off_by_one", "One too many.", "area"),
        Misconception("counts_from_one", "Your sides are one too long.", "Side"),
        Misconception("counts_from_two", "Your sides are two too long.", "Side"),
    )


@pytest.mark.parametrize(
    "text", ["", '"""None yet."""\n', "from area import area\n", "def _f():\n    pass\n"]
)
def test_none_are_listed(text):
    """A file may hold no misconception."""
    assert listed("area", source(text), REFERENCE) == ()


@pytest.mark.parametrize(
    ("mark", "name"), [("", "area"), ('@instead_of("volume")\n', "volume"), ('@instead_of("")\n', "")]
)
def test_a_name_that_the_reference_does_not_have(mark, name):
    """A misconception stands for a public name of the reference."""
    text = (
        f'from dojo.misconceptions import instead_of\n\n\n{mark}def bad(x):\n    """Bad."""\n    return x\n'
    )
    other = Source("reference/t/area/area.py", b"def surface(x):\n    return x\n")
    with pytest.raises(CourseError) as caught:
        listed("area", source(text), other)
    assert str(caught.value) == (
        f"misconceptions.py of area: `bad` stands for `{name}`, which the reference does not have. "
        'Say which name it replaces: @instead_of("...").'
    )


@pytest.mark.parametrize(
    "text",
    [
        "def bad(a, b):\n    return a\n",
        'def bad(a, b):\n    """ """\n    return a\n',
        "class bad:\n    pass\n",
        'class Good:\n    """Inherited?"""\n\n\nclass bad(Good):\n    pass\n',
    ],
)
def test_a_docstring_is_missing(text):
    """The docstring is what the learner reads, and a class does not inherit it."""
    with pytest.raises(CourseError) as caught:
        listed("area", source(text), REFERENCE)
    assert str(caught.value) == (
        "misconceptions.py of area: `bad` has no docstring; it is what the learner reads."
    )


def test_a_docstring_of_blank_lines():
    """A docstring that says nothing is none."""
    with pytest.raises(CourseError, match="`bad` has no docstring"):
        listed("area", source('def bad(a, b):\n    """\n    """\n'), REFERENCE)


def test_a_wrong_class_says_itself_what_it_replaces():
    """Inheriting from a marked class does not mark a class."""
    text = MISCONCEPTIONS.replace('@instead_of("Side")\nclass counts_from_two', "class counts_from_two")
    assert listed("area", source(text), REFERENCE)[-1].replaces == "area"


@pytest.mark.parametrize("text", ["def bad(:\n", "import a_library_that_does_not_exist\n", "1 / 0\n"])
def test_a_file_that_cannot_be_executed(text):
    """What is wrong with the file itself reaches its author."""
    with pytest.raises((SyntaxError, ModuleNotFoundError, ZeroDivisionError)):
        listed("area", source(text), REFERENCE)


# Standing in.


def test_the_wrong_answer_stands_in_for_the_right_one():
    """The name of the kata is the wrong answer, the others are right."""
    module = wrong("adds")
    assert module.area(2, 5) == 7
    assert module.perimeter(2, 5) == 14
    assert module.__name__ == "area"


def test_the_other_functions_call_the_wrong_one():
    """A wrong part makes wrong what is built on it."""
    module = wrong("triples")
    assert module.double(1) == 3
    assert module.perimeter(2, 5) == 21
    assert module.area(2, 5) == 10


def test_the_other_functions_see_the_wrong_class():
    """A function that makes objects makes those of the wrong class."""
    module = wrong("counts_from_one")
    assert module.Side(2).size() == 3
    assert type(module.side(2)) is module.Side
    assert module.area(2, 5) == 18


def test_a_wrong_class_may_inherit_from_a_wrong_class():
    """A wrong class calls the right one, or another wrong one, as its parent."""
    assert wrong("counts_from_two").area(2, 5) == 28


def test_a_class_made_before_keeps_its_parent():
    """A class of the reference inherits from what was there when it was made."""
    assert wrong("counts_from_one").Square(3).area() == 9


def test_a_wrong_answer_may_call_the_right_one():
    """What a misconception imports from the kata is right."""
    assert wrong("off_by_one").area(2, 5) == 11


def test_the_right_one_called_by_a_wrong_one_is_built_on_its_own_module():
    """A right answer that a wrong class is put under sees the wrong class, too."""
    text = MISCONCEPTIONS.replace('@instead_of("double")\ndef triples(x):', "def triples(x, y):")
    assert wrong("triples", text).area(1, 0) == 3


def test_every_module_is_new():
    """One wrong answer does not spoil the next."""
    first, second = wrong("adds"), wrong("triples")
    assert first is not second
    assert first.area(2, 5) == 7
    assert second.area(2, 5) == 10
    assert wrong("adds") is not wrong("adds")


@pytest.mark.parametrize("earlier", [None, sys])
def test_nothing_stays_behind(earlier):
    """What stood behind the names before stands there again."""
    names = ("area", "area_misconceptions")
    try:
        for name in names:
            sys.modules.pop(name, None)
            if earlier is not None:
                sys.modules[name] = earlier
        wrong("adds")
        listed("area", source(MISCONCEPTIONS), REFERENCE)
        assert [sys.modules.get(name) for name in names] == [earlier, earlier]
    finally:
        for name in names:
            sys.modules.pop(name, None)


@pytest.mark.parametrize("name", ["no_such_idea", "ADDS"])
def test_an_unknown_misconception(name):
    """A name that the file does not hold is a mistake of the caller."""
    with pytest.raises(AttributeError, match=name):
        wrong(name)


def test_an_error_of_a_wrong_answer_names_its_file():
    """A wrong answer that raises is found in its own file."""
    module = wrong("adds")
    with pytest.raises(TypeError) as caught:
        module.area(1, "2")
    assert traceback.extract_tb(caught.tb)[-1].filename == "reference/t/area/misconceptions.py"


def test_marking_returns_what_is_marked():
    """A marked function is the same function."""

    def function():
        return 1

    assert instead_of("other")(function) is function
    assert function() == 1
