"""From `dojo new` to a kata that `dojo check` accepts, and every fault it names on the way."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner

pytest.importorskip("tomlkit", reason="needs the extra `author`, as in `nox -s tests`")
pytest.importorskip("pylatexenc", reason="needs the extra `author`, as in `nox -s tests`")

KATA = "triple_product"


@pytest.fixture
def small(course):
    """Return a course with a single kata, which is right in every way."""
    for tree in ("katas", "reference"):
        for folder in (course / tree / "verdicts").iterdir():
            if folder.is_dir() and folder.name != "passing":
                shutil.rmtree(folder)
    roadmap = course / "katas" / "roadmap.toml"
    head, *tables = roadmap.read_text(encoding="utf-8").split("\n[[track.kata]]")
    kept = [table for table in tables if 'name = "passing"' in table]
    roadmap.write_text("\n[[track.kata]]".join([head, *kept]), encoding="utf-8")
    return course


@pytest.fixture
def filled(small):
    """Return a course with a new kata, filled in as its author would."""
    from dojo.authoring.new import create

    create(Workspace(small), "verdicts", KATA)
    files = [
        path for tree in ("katas", "reference") for path in (small / tree / "verdicts" / KATA).rglob("*.*")
    ]
    for path in (small / "katas/verdicts/README.md", *files):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"TODO:? ?", "", text), encoding="utf-8")
    reference = small / "reference/verdicts" / KATA
    wrong = reference / "misconceptions.py"
    more = (
        '\n\ndef halves(x):\n    """Your result is a quarter of the right one. Which way is the factor?"""\n'
        "    return x / 2\n"
        '\n\ndef adds_two(x):\n    """Your result is x + 2. Does it grow as fast as twice x?"""\n'
        "    return x + 2\n"
    )
    wrong.write_text(wrong.read_text(encoding="utf-8") + more, encoding="utf-8")
    for slip, formula in (("squares", "x**2"), ("halves", "x / 2"), ("adds_two", "2 + x")):
        draft = f"def {KATA}(x):\n    y = {formula}\n    return y\n"
        (reference / f"drafts/{slip}.py").write_text(draft, encoding="utf-8")
    return small


@pytest.fixture(scope="module")
def running():
    """Return a runner that all tests of this module share."""
    shared = start_runner(usable_cores())
    yield shared
    shared.close()


@pytest.fixture
def examined(running):
    """Return a function that checks the new kata of a course, and returns the report."""
    from dojo.authoring.check import check

    def report(folder, **settings):
        workspace = Workspace(folder)
        kata = Roadmap.read(workspace.roadmap).kata(KATA)
        return check(workspace, [kata], running, **{"seeds": 1, "mutants": False} | settings)

    return report


@pytest.fixture
def findings(examined):
    """Return a function that checks the new kata, and returns what is found, one text for each."""

    def texts(folder, **settings):
        return [f"{f.file}:{f.line}: {f.text}" for f in examined(folder, **settings).findings]

    return texts


def test_a_filled_kata_is_accepted(filled, dojo):
    """From the scaffold to a kata without findings, by filling in what is to be filled in."""
    done = dojo(filled, "check", KATA, "--seeds", "2", "--durations")
    assert done.returncode == 0
    assert re.match(rf"\s*\d+\.\d\d s  {KATA}\n\n{KATA}: \d+ of \d+ mutants noticed", done.stdout)
    assert done.stdout.rstrip().endswith("Nothing is wrong.")


def test_json_says_what_the_text_says(filled, dojo):
    """Findings, mutants and, if they are asked for, durations are printed as data, and nothing else is."""
    path = f"katas/verdicts/{KATA}/README.md"
    text = (filled / path).read_text(encoding="utf-8")
    (filled / path).write_text(re.sub("^# .*", "# Something", text), encoding="utf-8")
    done = dojo(filled, "check", KATA, "--json", "--seeds", "0", "--durations")
    assert (done.returncode, done.stderr) == (3, "")
    report = json.loads(done.stdout)
    (fault,) = report["findings"]
    assert (fault["kata"], fault["file"], fault["line"]) == (KATA, path, 1)
    assert "does not begin with the kata's title" in fault["text"]
    (mutants,) = report["mutants"]
    assert (mutants["kata"], mutants["survivors"]) == (KATA, [])
    assert mutants["mutants"] == mutants["killed"] > 0
    (duration,) = report["durations"]
    assert duration["kata"] == KATA
    assert duration["seconds"] > 0


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are a thing of POSIX")
def test_a_terminal_is_shown_how_far_it_is(small, learner):
    """A bar on the terminal counts the katas, and leaves the JSON as it is."""
    import pty

    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "dojo", "check", "passing", "--json"]
    with subprocess.Popen(
        words, cwd=small, env=learner | {"TERM": "xterm"}, stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        printed = process.stdout.read()
    told = os.read(ours, 65536).decode("utf-8", "replace")
    os.close(ours)
    assert json.loads(printed)["mutants"] == []
    assert "Checking" in told
    assert "1/1" in told


def test_the_tracks_page_keeps_up(filled, dojo, findings):
    """A new kata is linked and drawn on its track's page; what is stale there is named, and written anew."""
    page = filled / "katas/verdicts/README.md"
    assert f"({KATA}/README.md)" in page.read_text(encoding="utf-8")
    assert f'  {KATA}["' in page.read_text(encoding="utf-8")
    roadmap = filled / "katas/roadmap.toml"
    before, name, after = roadmap.read_text(encoding="utf-8").partition(f'name = "{KATA}"')
    roadmap.write_text(
        before + name + after.replace("needs = []", 'needs = ["passing"]', 1), encoding="utf-8"
    )
    assert any("its map does not match roadmap.toml" in text for text in findings(filled))
    assert dojo(filled, "maps").stdout.strip() == "katas/verdicts/README.md"
    assert f"  passing --> {KATA}" in page.read_text(encoding="utf-8")
    assert findings(filled) == []
    assert dojo(filled, "maps").stdout == ""


def test_a_kata_is_linked_and_described(filled, findings):
    """A kata without a link on its track's page is named, and so is a TODO that is left there."""
    page = filled / "katas/verdicts/README.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(f"({KATA}/README.md):", f"({KATA}/README.md): TODO"), encoding="utf-8")
    assert any("a TODO is left" in found for found in findings(filled))
    page.write_text(text.replace(f"({KATA}/README.md)", "()"), encoding="utf-8")
    assert any(f"has no link to {KATA}" in found for found in findings(filled))


def test_new_keeps_the_roadmap_as_it_was(small, dojo):
    """Comments and order of the roadmap are kept; the new kata comes last in its track."""
    before = (small / "katas/roadmap.toml").read_text(encoding="utf-8")
    assert before.startswith("# A kata for each verdict")
    dojo(small, "new", f"verdicts/{KATA}")
    after = (small / "katas/roadmap.toml").read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n"))
    assert f'name = "{KATA}"' in after[len(before.rstrip("\n")) :]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("nowhere/kata", "There is no track `nowhere`. Tracks: verdicts."),
        ("verdicts/passing", "There is already a kata `passing`"),
        ("verdicts/Kata", "cannot be a kata's name"),
        ("verdicts/two words", "cannot be a kata's name"),
        ("verdicts/statistics", "is an existing Python module"),
        ("kata", "as TRACK/NAME"),
        ("a/b/c", "as TRACK/NAME"),
    ],
)
def test_new_refuses_what_cannot_be(small, dojo, typed, sentence):
    """A name that cannot be used is one sentence, and nothing is written."""
    before = sorted(small.rglob("*"))
    done = dojo(small, "new", typed)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert sorted(small.rglob("*")) == before


def test_an_unfilled_kata_is_told_everything_at_once(small, dojo, findings):
    """Each place to fill in is named with its line, and more than the first of them."""
    dojo(small, "new", f"verdicts/{KATA}")
    found = findings(small)
    assert len([text for text in found if "must be filled in" in text]) > 15
    assert any("lists 1 misconceptions" in text for text in found)


BUSY = "import time\n\nend = time.process_time() + 1.1\nwhile time.process_time() < end:\n    pass\n"
FAULTS = {
    "missing hints": (f"reference/verdicts/{KATA}/hints.md", None, "is missing"),
    "two hints": (
        f"reference/verdicts/{KATA}/hints.md",
        (r"## 3[\s\S]*", ""),
        "has 2 hints; there must be three",
    ),
    "hint gives a line away": (
        f"reference/verdicts/{KATA}/hints.md",
        (r"the idea\.", "if math.isnan(x):"),
        "gives away a line of the reference",
    ),
    "touched stub": (f"katas/verdicts/{KATA}/{KATA}.py", (r"raise Not.*", "return 2 * x"), "is not a stub"),
    "another signature": (
        f"katas/verdicts/{KATA}/{KATA}.py",
        (r"\(x: float\)", "(y: float)"),
        "but the reference has",
    ),
    "a test without a fact": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r'    """what is.*\n', ""),
        "states no fact",
    ),
    "a bare assert": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"assert_close\((.*), 6.0\)", r"assert \1 == 6.0"),
        "a bare `assert`",
    ),
    "a wrong reference": (
        f"reference/verdicts/{KATA}/{KATA}.py",
        (r"2 \* x", "3 * x"),
        "the suite's verdict is failing",
    ),
    "a wrong alternative": (
        f"reference/verdicts/{KATA}/alternatives/another_way.py",
        (r"x \+ x", "x * x"),
        "is correct, but the suite's verdict is failing",
    ),
    "a harmless misconception": (
        f"reference/verdicts/{KATA}/misconceptions.py",
        (r"return x \* x", "return x + x"),
        "`squares` is passing: no fact fails",
    ),
    "twin misconceptions": (
        f"reference/verdicts/{KATA}/misconceptions.py",
        (r"return x \* x", "return 0.5 * x"),
        "give the same values everywhere",
    ),
    "a formula that does not close": (
        f"katas/verdicts/{KATA}/README.md",
        (r"y = 2 x", r"y = \\frac{2}{x"),
        "formula `y = ",
    ),
    "a fact that is no sentence": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r'    """(.*)\."""\n', r'    """\1"""\n'),
        "ends neither with . nor with ?",
    ),
    "an unknown command": (
        f"katas/verdicts/{KATA}/README.md",
        (r"y = 2 x", r"y = \\fraq 2 x"),
        r"\fraq is not known",
    ),
    "a lost dollar": (
        f"katas/verdicts/{KATA}/README.md",
        (r"the numbers above", "the $x above"),
        "an unmatched dollar sign",
    ),
    "a dead link": (
        f"katas/verdicts/{KATA}/README.md",
        (r"what builds on it", "[this](nowhere.md)"),
        "links to nowhere.md",
    ),
    "another title": (
        f"katas/verdicts/{KATA}/README.md",
        (r"^# .*", "# Something"),
        "does not begin with the kata's title",
    ),
    "no worked example": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"test_worked_example", "test_example"),
        "its worked example must be in the suite",
    ),
    "a slow solution": (
        f"reference/verdicts/{KATA}/alternatives/another_way.py",
        (r"\ndef ", f"\n{BUSY}\n\ndef "),
        "a suite has 1 s",
    ),
    "an unnoticed mutant": (
        f"reference/verdicts/{KATA}/{KATA}.py",
        (r"    return 2", "    if x > 1e300:\n        raise ValueError\n    return 2"),
        "no test notices this change",
    ),
    "no first draft": (f"reference/verdicts/{KATA}/drafts/right.py", None, "is missing: the bare formula"),
    "too few slips": (
        f"reference/verdicts/{KATA}/drafts/squares.py",
        None,
        "holds 2 drafts with a slip; there must be at least three",
    ),
    "a slip without one": (
        f"reference/verdicts/{KATA}/drafts/squares.py",
        (r"x\*\*2", "2 * x"),
        "has a slip, but is passing",
    ),
    "a slip that nobody knows": (
        f"reference/verdicts/{KATA}/drafts/squares.py",
        (r"x\*\*2", "x**3 - 7.3"),
        "is not told its slip, but nothing",
    ),
    "a draft that checks": (
        f"reference/verdicts/{KATA}/drafts/right.py",
        (r"    return", "    if isinstance(x, str):\n        x = 0\n    return"),
        "`isinstance` is more than the formula",
    ),
    "a fact beyond the mathematics": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"@pytest.mark.edge\n", ""),
        "does not say what the function raises, but a fact asks for it",
    ),
    "a draft that does not earn the points": (
        f"reference/verdicts/{KATA}/drafts/right.py",
        (r"2 \* x", "3 * x"),
        "a fact asks for more than the mathematics",
    ),
    "a fact after an edge": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"def test_worked", '@pytest.mark.edge\ndef test_edge():\n    """None."""\n\n\ndef test_worked'),
        "is a fact and stands after an edge",
    ),
    "a half edge": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"def test_worked", "HALF = pytest.param(1, marks=pytest.mark.edge)\n\n\ndef test_worked"),
        "is marked as a whole function",
    ),
    "a fact that the page leaves out": (
        f"katas/verdicts/{KATA}/README.md",
        (r"\| `test_agrees.*\n", ""),
        "does not name the fact `test_agrees_with_the_definition`",
    ),
    "an edge that the page leaves out": (
        f"katas/verdicts/{KATA}/README.md",
        (r"\| `test_refuses.*\n", ""),
        "does not name the edge `test_refuses_nan`",
    ),
    "an edge among the facts of the page": (
        f"katas/verdicts/{KATA}/README.md",
        (r"`test_agrees_with_the_definition`", "`test_refuses_...`, `test_agrees_with_the_definition`"),
        "names `test_refuses_nan`, which is no fact",
    ),
    "an error that no fact asks for": (
        f"katas/verdicts/{KATA}/README.md",
        (r"- \*\*Returns\*\*", "- **Raises** `ValueError` sometimes.\n- **Returns**"),
        "says what the function raises, but no fact asks for it",
    ),
    "chance of its own": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"import math\n", "import math\nimport random\n"),
        "chance comes from `dojo.testing.rng`",
    ),
    "no chance at all": (
        f"katas/verdicts/{KATA}/test_{KATA}.py",
        (r"@given\(numbers\(\)\)\n(.*)\(x\):", r"@pytest.mark.parametrize('x', [1.0])\n\1(x):"),
        "no fact changes with `--kata-seed`",
    ),
    "a misconception on the wrong bar": (
        f"reference/verdicts/{KATA}/misconceptions.py",
        (r"def squares", "from dojo.misconceptions import edge\n\n\n@edge\ndef squares"),
        "is marked as an edge, but a fact fails for it",
    ),
    "no question in the first hint": (
        f"reference/verdicts/{KATA}/hints.md",
        (r"right place\?", "right place."),
        "the first sentence of hint 1 must be a question",
    ),
    "a mutant that only an edge notices": (
        f"reference/verdicts/{KATA}/{KATA}.py",
        (
            r"    if math.isnan\(x\):\n.*\n",
            "    for _ in range((x != x) * 1):\n        raise ValueError('NaN')\n",
        ),
        "only an edge notices this change",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_named(filled, findings, fault):
    """One thing that is wrong is named, with its file."""
    file, change, sentence = FAULTS[fault]
    path = filled / file
    if change is None:
        path.unlink()
    else:
        text = path.read_text(encoding="utf-8")
        new = re.sub(change[0], change[1], text, count=1)
        assert new != text
        path.write_text(new, encoding="utf-8")
    found = findings(filled, mutants="mutant" in fault)
    assert [text for text in found if sentence in text and text.startswith(file.rsplit("/", 1)[0])], found


def test_all_faults_are_named_in_one_run(filled, findings):
    """The check does not stop at its first finding."""
    for fault in ("two hints", "a bare assert", "a dead link", "another title"):
        file, change, _ = FAULTS[fault]
        text = (filled / file).read_text(encoding="utf-8")
        (filled / file).write_text(re.sub(change[0], change[1], text, count=1), encoding="utf-8")
    found = "\n".join(findings(filled))
    for fault in ("two hints", "a bare assert", "a dead link", "another title"):
        assert FAULTS[fault][2] in found


def test_equivalent_mutants_are_marked_with_a_reason(filled, examined, findings):
    """A mutant that no suite can notice is listed with the reason; a stale entry is named."""
    reference = filled / "reference/verdicts" / KATA / f"{KATA}.py"
    text = reference.read_text(encoding="utf-8")
    reference.write_text(text.replace("    return 2", "    x = x + 0\n    return 2"), encoding="utf-8")
    (survey,) = examined(filled, mutants=True).surveys
    assert survey.survivors
    entries = ""
    for mutant in survey.survivors:
        line, change = (json.dumps(text, ensure_ascii=False) for text in (mutant.text, mutant.change))
        entries += f'[[mutant]]\nline = {line}\nchange = {change}\nreason = "Adding 0 changes nothing."\n'
    listed = reference.with_name("equivalent_mutants.toml")
    listed.write_text(entries, encoding="utf-8")
    assert findings(filled, mutants=True) == []
    reference.write_text(text, encoding="utf-8")
    assert any("remove the entry" in finding for finding in findings(filled, mutants=True))
