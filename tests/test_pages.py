"""The pages as a whole: what each needs, asks and points to."""

import re

import pytest
from conftest import ROOT

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace

WORKSPACE = Workspace(ROOT)
ROADMAP = Roadmap.read(WORKSPACE.roadmap)
KATA_LINK = re.compile(r"\]\((?:\.\./)+(?:[a-z_]+/)?([a-z_0-9]+)(?:/README\.md)?\)")
LATER = re.compile(r"the\s+later\s+kata\s+\[[^\]]*\]\([^)]*\)")
QUESTION = re.compile(r"^\d+\. ", re.MULTILINE)
ANSWER = re.compile(r"^## \d+", re.MULTILINE)


def page(kata):
    """Return a kata's page."""
    return (WORKSPACE.folder(kata) / "README.md").read_text(encoding="utf-8")


def part(text, heading):
    """Return what stands under a heading."""
    found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


@pytest.mark.parametrize("kata", ROADMAP.katas, ids=lambda kata: kata.name)
def test_what_a_page_needs_is_a_link(kata):
    """Each kata that must be behind one is linked before the task, with what it is for."""
    before = page(kata).partition("## Your task")[0]
    linked = set(KATA_LINK.findall(before))
    assert set(kata.needs) <= linked


@pytest.mark.parametrize("kata", ROADMAP.katas, ids=lambda kata: kata.name)
def test_nothing_is_used_before_it_is_taught(kata):
    """Up to "Where it leads", a page links only to katas behind its reader, or says "the later kata"."""
    text = LATER.sub("", page(kata).partition("## Where it leads")[0])
    behind = set(ROADMAP.all_needs(kata)) | {kata.name}
    ahead = [name for name in KATA_LINK.findall(text) if name in ROADMAP.names and name not in behind]
    assert ahead == []


@pytest.mark.parametrize("kata", ROADMAP.katas, ids=lambda kata: kata.name)
def test_questions_that_no_suite_can_ask_have_answers(kata):
    """Two or three questions stand on the page, and as many answers wait in the reference."""
    questions = len(QUESTION.findall(part(page(kata), "Before you go on")))
    answers = WORKSPACE.reference(kata, "answers.md")
    assert 2 <= questions <= 3
    assert answers is not None
    assert len(ANSWER.findall(answers.text())) == questions


@pytest.mark.parametrize("kata", ROADMAP.katas, ids=lambda kata: kata.name)
def test_a_page_says_where_to_read_more(kata):
    """There is an address to click."""
    assert re.search("https?://", part(page(kata), "Where it leads"))


def test_the_table_of_topics_is_that_of_the_roadmap(tmp_path):
    """Nothing would change if `nox -s maps` wrote it again, and each of its links leads somewhere."""
    import shutil

    from dojo.authoring.topics import write_topics

    shutil.copytree(ROOT / "katas", tmp_path / "katas", ignore=shutil.ignore_patterns("__pycache__"))
    assert write_topics(Workspace(tmp_path), ROADMAP) == []
    links = re.findall(
        r"\]\(([a-z_0-9/]+/README\.md)\)", (ROOT / "katas/README.md").read_text(encoding="utf-8")
    )
    assert links
    assert [link for link in links if not (ROOT / "katas" / link).is_file()] == []


# As they stand in formulas, and as the page that uses each first names it.
SYMBOLS = {
    r"\\sum(?![a-z])": r"\sum",
    r"\\prod(?![a-z])": r"\prod",
    r"\\(max|min)(?![a-z])": r"\max",
    r"\\lvert": r"\lvert a \rvert",
    r"\\in(?![a-z])": r"\in",
    r"\\mathbb\{R\}": r"\mathbb{R}^n",
    r"\^\\top": r"A^\top",
    r"\\lVert": r"\lVert x \rVert",
    r"\\det(?![a-z])": r"\det A",
    r"\^\{-1\}": r"A^{-1}",
    r"\^\+": r"A^+",
    r"\\lambda": r"\lambda",
    r"\\log(?![a-z])": r"\log",
    r"\\mathbb\{E\}": r"\mathbb{E}[X]",
    r"f'": "f'",
    r"\\nabla": r"\nabla f",
    r"\\partial": r"\partial f / \partial x_i",
    r"\\circ": r"g \circ f",
    r"\\eta": r"\eta",
    r"\\odot": r"\odot",
    r"O\(": "O(h^2)",
}
FORMULA = re.compile(r"```math\n.*?```|\$[^$]+\$", re.DOTALL)


def new_symbols():
    """Return, for the page that uses a symbol of the notation first, its symbols."""
    waiting, first = dict(SYMBOLS), {}
    for kata in ROADMAP.katas:
        text = page(kata).partition("## Where it leads")[0]
        formulas = " ".join(FORMULA.findall(re.sub(r"New in \[the notation\][^\n]*(?:\n[^\n]+)*", "", text)))
        for pattern in [pattern for pattern in waiting if re.search(pattern, formulas)]:
            first.setdefault(kata, []).append(waiting.pop(pattern))
    return first


@pytest.mark.parametrize(
    ("kata", "symbols"), new_symbols().items(), ids=lambda value: getattr(value, "name", "")
)
def test_the_page_that_uses_a_symbol_first_links_to_the_notation(kata, symbols):
    """It names what is new, where its reader looks first."""
    said = " ".join(f"${symbol}$" for symbol in symbols)
    before = " ".join(page(kata).partition("## Your task")[0].split())
    assert f"New in [the notation](../../NOTATION.md): {said.replace('$ $', '$, $')}." in before
