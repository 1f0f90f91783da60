"""What `nox -s lint` says of sentences that read as translated."""

import subprocess

import pytest
from wording import findings

RULES = {
    "pattern": [{"expression": r"\bfor ever\b", "write": "forever"}],
    "allowed": [{"path": "poem.md", "line": "for ever and a day", "why": "a quotation"}],
}


@pytest.fixture
def root(tmp_path):
    """Return a folder whose files git lists."""
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


def write(root, name, text):
    """Put a file where git lists it."""
    (root / name).write_text(text, encoding="utf-8")
    subprocess.run(["git", "add", "--all"], cwd=root, check=True)


def test_a_sentence_is_found_with_its_place_and_its_cure(root):
    """The place, the line and what to write instead."""
    write(root, "poem.md", "for ever and a day\n")
    write(root, "page.md", "It loops\nfor ever.\n")
    assert list(findings(root, RULES)) == ["page.md:2: for ever.\n    write: forever"]


def test_an_allowance_that_nothing_needs_is_found(root):
    """A list of exceptions does not outlive its sentences."""
    write(root, "page.md", "It ends.\n")
    assert list(findings(root, RULES)) == [
        "poem.md: nothing needs the allowance for 'for ever and a day' any more"
    ]
