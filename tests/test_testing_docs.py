"""docs/testing.md describes what suites compare with: every name, as it is, with an example that runs."""

import doctest
import inspect
import re

import pytest
from conftest import ROOT

import dojo.testing

PAGE = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^### `(\w+)(.*)`$", PAGE, re.MULTILINE)
SECTIONS = dict(
    zip([name for name, _ in HEADINGS], re.split(r"^### .*$", PAGE, flags=re.MULTILINE)[1:], strict=True)
)


def signature(name):
    """Return how a function of `dojo.testing` is called, without types; nothing for a class."""
    of = getattr(dojo.testing, name)
    if inspect.isclass(of):
        return ""
    plain = [p.replace(annotation=inspect.Parameter.empty) for p in inspect.signature(of).parameters.values()]
    return str(inspect.Signature(plain))


def test_every_public_name_is_described_and_no_other():
    """A name that is missing, that is gone, or that is described twice shows here."""
    assert sorted(name for name, _ in HEADINGS) == sorted(dojo.testing.__all__)


def test_the_public_names_are_those_that_can_be_imported():
    """What the package imports for suites is what it lists."""
    public = {
        name
        for name, value in vars(dojo.testing).items()
        if not name.startswith("_") and not inspect.ismodule(value)
    }
    assert public == set(dojo.testing.__all__)


@pytest.mark.parametrize(("name", "written"), HEADINGS, ids=[name for name, _ in HEADINGS])
def test_the_heading_is_the_signature(name, written):
    """The arguments and the default tolerances on the page are those of the function."""
    assert written == signature(name)


@pytest.mark.parametrize("name", SECTIONS)
def test_each_says_what_it_compares_how_closely_and_shows_it(name):
    """Each section has what is compared or drawn, the tolerance, and an example with the name itself."""
    section = SECTIONS[name]
    assert re.search(r"^- \*\*(Compares|Draws)\*\* ", section, re.MULTILINE)
    assert re.search(r"^- \*\*Tolerance\*\*: ", section, re.MULTILINE)
    example = section.partition("```pycon\n")[2].partition("```")[0]
    assert re.search(rf"\b{name}\b", example)


def test_the_examples_are_what_python_prints():
    """The page is run from top to bottom, as in one session."""
    text = PAGE.replace("```pycon\n", "").replace("```\n", "\n")
    examples = doctest.DocTestParser().get_doctest(text, {}, "docs/testing.md", "docs/testing.md", 0)
    said = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    runner.run(examples, out=said.append)
    assert runner.failures == 0, "".join(said)
    assert runner.tries > len(HEADINGS)
