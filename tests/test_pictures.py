"""Pictures: drawn by the learner's own code, and wrong for a wrong answer."""

from dataclasses import replace

import pytest

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.pictures.draw import draw
from dojo.running.task import make_task

pytest.importorskip("matplotlib", reason="needs the extra `pictures`, as in `nox -s tests`")

KATA = "vector_projection"
FOLDER = f"katas/vectors/{KATA}"
RIGHT = "def vector_projection(x, onto):\n    return x @ onto / (onto @ onto) * onto\n"


@pytest.fixture
def task(clone):
    """Return the task of a kata that has a picture, on its reference."""
    workspace = Workspace(clone)
    return make_task(workspace, Roadmap.read(workspace.roadmap).kata(KATA), "reference")


def drawn_from(task, clone, folder, text):
    """Return what becomes of the picture with a text for an implementation."""
    source = Source(f"{FOLDER}/{KATA}.py", text.encode())
    (drawn,) = draw([replace(task, source=source)], clone / FOLDER / "picture.py", folder)
    return drawn


def test_the_learners_own_code_draws(clone, dojo):
    """Before the pass the page is named; after it the picture is there, and no window opens."""
    before = dojo(clone, "picture", KATA, "--no-open")
    assert before.returncode == 1
    assert f"does not pass its facts yet. Its page shows the picture: {FOLDER}/README.md" in before.stdout

    (clone / FOLDER / f"{KATA}.py").write_text(
        "def vector_projection(x, onto):\n"
        "    if not onto.any():\n        raise ValueError('no direction')\n"
        "    s, t = abs(x).max() or 1.0, abs(onto).max()\n    x, onto = x / s, onto / t\n"
        "    return s * (x @ onto / (onto @ onto) * onto)\n",
        encoding="utf-8",
    )
    after = dojo(clone, "picture", KATA)
    assert after.stdout == f"Drawn by your own code: .dojo/pictures/{KATA}.svg\n", after
    assert after.returncode == 0
    written = (clone / ".dojo/pictures" / f"{KATA}.svg").read_text(encoding="utf-8")
    assert "<svg" in written
    assert [path.name for path in (clone / ".dojo/pictures").iterdir()] == [f"{KATA}.svg"]


def test_a_kata_without_a_picture(course, dojo):
    """Few katas have one; which is a sentence."""
    answer = dojo(course, "picture", "passing")
    assert (answer.returncode, answer.stdout) == (1, "passing has no picture.\n")


def test_the_same_bytes_each_time(task, clone, tmp_path):
    """Drawn twice from the same code, a picture is the same, and what the page shows."""
    files = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (drawn,) = draw([task], clone / FOLDER / "picture.py", tmp_path / name)
        assert drawn.sentence is None
        files.append((tmp_path / name / "0.svg").read_bytes())
    assert files[0] == files[1]


def test_a_wrong_answer_looks_wrong(task, clone, tmp_path):
    """The share of pixels that differ is 0 for another right solution and clear for a wrong one."""
    tasks = [
        replace(task, source=Source(f"{FOLDER}/{KATA}.py", text.encode()))
        for text in (RIGHT, RIGHT.replace("x @ onto /", "onto @ x /"), RIGHT.replace("/ (", "/ 2 / ("))
    ]
    first, alike, wrong = draw(tasks, clone / FOLDER / "picture.py", tmp_path)
    assert (first.differs, alike.differs) == (0.0, 0.0)
    assert wrong.differs > 0.01


SENTENCES = {
    "def vector_projection(x, onto):\n    return [1][5]\n": (
        f"Your code raised IndexError: list index out of range ({KATA}.py, line 2)."
    ),
    "raise SystemExit\n": f"{KATA}.py calls sys.exit during import ({KATA}.py, line 1): remove the call.",
    "def vector_projection(x, onto):\n    return 'a shadow'\n": "(picture.py, line",
    "import os\n\ndef vector_projection(x, onto):\n    os._exit(3)\n": (
        "Python ended with exit status 3 before the picture was drawn."
    ),
}


@pytest.mark.parametrize("text", SENTENCES)
def test_whatever_the_code_does_is_a_sentence(text, task, clone, tmp_path):
    """No traceback reaches the learner, and no file is written."""
    drawn = drawn_from(task, clone, tmp_path, text)
    assert SENTENCES[text] in drawn.sentence
    assert list(tmp_path.glob("*.svg")) == []


def test_a_picture_that_never_ends(task, clone, tmp_path):
    """Its processor time is limited."""
    source = Source(
        f"{FOLDER}/{KATA}.py", b"def vector_projection(x, onto):\n    while True:\n        pass\n"
    )
    task = replace(task, source=source)
    (drawn,) = draw([task], clone / FOLDER / "picture.py", tmp_path, deadline=4.0)
    assert drawn.sentence.startswith("Stopped after 4 s of computing")


def test_pictures_of_other_versions_are_compared_by_what_they_show():
    """Numbers may differ by rounding; texts, and how many there are, may not."""
    from dojo.pictures.summary import same

    one = ("axes -1 6 -0.6 4.6", "Line2D 2 1 0.5 1 0.5", "text 'x' 3 4")
    assert same(one, ("axes -1 6 -0.6 4.6", "Line2D 2 1.001 0.5 1 0.5", "text 'x' 3 4"))
    assert not same(one, ("axes -1 6 -0.6 4.6", "Line2D 2 1.1 0.5 1 0.5", "text 'x' 3 4"))
    assert not same(one, ("axes -1 6 -0.6 4.6", "Line2D 2 1 0.5 1 0.5", "text 'y' 3 4"))
    assert not same(one, one[:2])


def test_saving_changes_nothing_of_what_a_picture_shows(tmp_path):
    """The frame moves when it is saved, and is no part of what is compared."""
    plt = pytest.importorskip("matplotlib.pyplot")
    from dojo.pictures.summary import summarise

    figure, axes = plt.subplots()
    axes.plot([1.0, 2.0], [3.0, 5.0])
    before = summarise(figure)
    figure.savefig(tmp_path / "picture.svg")
    assert summarise(figure) == before


def findings_of(clone, kata=KATA):
    """Return what the check says about a kata's picture."""
    from dojo.authoring.pictures import picture_findings

    workspace = Workspace(clone)
    return [str(found) for found in picture_findings(workspace, Roadmap.read(workspace.roadmap).kata(kata))]


FAULTS = {
    "cannot be drawn from reference/": lambda text: text.replace("kata.vector_projection", "kata.shadow_of"),
    "is not what the reference draws": lambda text: text.replace("[3.0, 4.0]", "[3.0, 3.0]"),
    "looks right for every misconception": lambda text: text.replace(
        "shadow = kata.vector_projection(x, v)", "shadow = np.array([4.0, 2.0])"
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_check_names_a_picture_that_teaches_nothing(fault, clone):
    """It is drawn from the solutions, up to date, and wrong for a wrong answer."""
    assert findings_of(clone) == []
    picture = clone / FOLDER / "picture.py"
    text = picture.read_text(encoding="utf-8")
    picture.write_text(FAULTS[fault](text), encoding="utf-8")
    found = findings_of(clone)
    assert found
    assert all(fault in text for text in found), found


def test_the_page_shows_the_picture_to_all(clone):
    """A picture that no page shows, and one without a text for those who cannot see it."""
    page = clone / FOLDER / "README.md"
    text = page.read_text(encoding="utf-8")
    start, end = text.index("!["), text.index("](picture.svg)")
    page.write_text(text[:start] + "![shadow" + text[end:], encoding="utf-8")
    assert "text for those who cannot see it is 'shadow'" in " ".join(findings_of(clone))
    page.write_text(text[:start] + text[end + len("](picture.svg)") :], encoding="utf-8")
    assert "does not show the picture" in " ".join(findings_of(clone))
