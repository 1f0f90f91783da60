"""A copy for students: it works as a fresh clone does, and holds no solution."""

import ast
import json
import re
import subprocess
import sys

import pytest
from conftest import ROOT

from dojo.course.roadmap import Roadmap


@pytest.fixture
def instructors(clone, dojo, git):
    """Return an instructor's clone: solutions in sight."""
    git(clone, "config", "dojo.instructor", "true")
    return clone


def solutions(roadmap):
    """Return the longest line of a reference solution's statements, for each kata."""
    for kata in roadmap.katas:
        path = ROOT / "reference" / kata.track / kata.name / f"{kata.name}.py"
        text = path.read_text(encoding="utf-8")
        # Signatures and docstrings stand in the stub as well.
        lines = {
            line.strip()
            for function in ast.walk(ast.parse(text))
            if isinstance(function, ast.FunctionDef)
            for statement in function.body
            if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
            for line in text.splitlines()[statement.lineno - 1 : statement.end_lineno]
        }
        yield max(sorted(lines), key=len)


def texts(folder):
    """Return all text in a folder."""
    return "\n".join(
        path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file()
    )


def test_no_solution_is_in_it(instructors, dojo, tmp_path, roadmap):
    """Neither reference nor history goes along, nor a line of a solution."""
    done = dojo(instructors, "release", str(tmp_path / "copy"))
    assert done.returncode == 0, done.stderr
    assert f"{len(roadmap.katas)} katas, with hints and without solutions" in done.stdout
    copy = tmp_path / "copy"
    assert not (copy / "reference").exists()
    assert not (copy / ".git").exists()
    everything = texts(copy)
    for line in solutions(roadmap):
        assert line not in everything


def test_it_works_as_a_clone_does(instructors, dojo, tmp_path, roadmap):
    """Score, run, hint and reset work; a solution makes the score grow; what is not there is said so."""
    dojo(instructors, "release", str(tmp_path / "copy"))
    copy = tmp_path / "copy"
    score = json.loads(dojo(copy, "progress", "--json").stdout)
    assert (score["score"], score["total"]) == (0, len(roadmap.katas))
    assert {kata["verdict"] for kata in score["katas"]} == {"untouched"}
    stub = copy / "katas" / "vectors" / "dot_product" / "dot_product.py"
    original = stub.read_bytes()
    stub.write_bytes((ROOT / "reference" / "vectors" / "dot_product" / "dot_product.py").read_bytes())
    assert json.loads(dojo(copy, "progress", "--json").stdout)["passing"] == 1
    stub.write_bytes(original.replace(b"raise NotImplementedError", b"return -1.0 #"))
    failing = dojo(copy, "run", "dot_product")
    assert failing.returncode == 1
    assert "Traceback" not in failing.stdout + failing.stderr
    assert dojo(copy, "hint", "dot_product").returncode == 0
    assert dojo(copy, "reset", "dot_product").returncode == 0
    assert stub.read_bytes() == original
    gone = dojo(copy, "reveal", "dot_product", "--give-up")
    assert gone.returncode != 0
    assert len(gone.stderr.strip().splitlines()) == 1


def test_plain_pytest_works_in_it(instructors, dojo, tmp_path):
    """An editor's test pane, which runs pytest, works there as well."""
    dojo(instructors, "release", str(tmp_path / "copy"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "katas/vectors/dot_product"],
        cwd=tmp_path / "copy",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "NotImplementedError" in done.stdout


def test_without_hints(instructors, dojo, tmp_path):
    """With --no-hints there are none, and who asks for one is told."""
    done = dojo(instructors, "release", str(tmp_path / "copy"), "--no-hints")
    assert "without hints" in done.stdout
    assert not (tmp_path / "copy" / "hints").exists()
    asked = dojo(tmp_path / "copy", "hint", "dot_product")
    assert asked.returncode != 0
    assert len(asked.stderr.strip().splitlines()) == 1


def test_what_is_graded_is_what_was_released(instructors, dojo, tmp_path):
    """A copy that a student has worked in can be handed in as it is."""
    dojo(instructors, "release", str(tmp_path / "class" / "eve"))
    stub = tmp_path / "class" / "eve" / "katas" / "vectors" / "dot_product" / "dot_product.py"
    stub.write_bytes((ROOT / "reference" / "vectors" / "dot_product" / "dot_product.py").read_bytes())
    words = ["grade", str(tmp_path / "class"), "--output", str(tmp_path / "book"), "--katas"]
    done = dojo(instructors, *words, "dot_product", "entropy")
    assert done.returncode == 0, done.stderr
    (row,) = json.loads((tmp_path / "book" / "gradebook.json").read_text())["submissions"]
    assert [kata["verdict"] for kata in row["katas"]] == ["passing", "untouched"]


def test_an_instructors_own_solution_stays_at_home(instructors, dojo, tmp_path):
    """Where the instructor has solved a kata, the copy holds the stub as it came."""
    stub = instructors / "katas" / "vectors" / "dot_product" / "dot_product.py"
    original = stub.read_bytes()
    stub.write_bytes(b"# mine\n" + original.replace(b"raise NotImplementedError", b"return 12.0 #"))
    assert dojo(instructors, "release", str(tmp_path / "copy")).returncode == 0
    copied = tmp_path / "copy" / "katas" / "vectors" / "dot_product" / "dot_product.py"
    assert copied.read_bytes() == original


@pytest.mark.parametrize("where", ["full", "file", "katas/inside"])
def test_a_folder_that_will_not_do(instructors, dojo, tmp_path, where):
    """A folder with something in it, a file, and a folder inside the course are refused in one sentence."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    folder = instructors / where if "/" in where else tmp_path / where
    done = dojo(instructors, "release", str(folder))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"
    assert Roadmap.read(instructors / "katas" / "roadmap.toml").katas


def test_a_part_of_the_road(instructors, dojo, tmp_path, roadmap):
    """Some katas and a track go along with all that they need; no list in the copy leads into nothing."""
    copy = tmp_path / "copy"
    words = ["--katas", "gram_schmidt", "--tracks", "arrays"]
    done = dojo(instructors, "release", str(copy), *words)
    assert done.returncode == 0, done.stderr
    part = Roadmap.read(copy / "katas" / "roadmap.toml")
    asked = {"gram_schmidt", *(kata.name for kata in roadmap.track("arrays").katas)}
    needed = asked.union(*(roadmap.all_needs(roadmap.named(name)) for name in asked))
    assert {*part.names} == needed
    assert f"{len(asked)} katas and {len(needed) - len(asked)} more that they build on." in done.stdout
    assert {path.parent.name for path in (copy / "katas").glob("*/*/README.md")} == needed
    assert {path.stem for path in (copy / "hints").glob("*/*.md")} == needed
    for readme in (copy / "katas/README.md", *(copy / "katas").glob("*/README.md")):
        for link in re.findall(r"\]\(([\w/]+(?:/README\.md)?)\)", readme.read_text(encoding="utf-8")):
            assert (readme.parent / link).exists(), (readme, link)
    score = json.loads(dojo(copy, "progress", "--json").stdout)
    assert [kata["kata"] for kata in score["katas"]] == list(part.names)
    assert dojo(copy, "run", "gram_schmidt").returncode == 1


def test_a_copy_is_brought_up_to_date(instructors, dojo, tmp_path):
    """With more katas and a new page; a solution in it, and what else is there, stays."""
    copy = tmp_path / "copy"
    dojo(instructors, "release", str(copy), "--katas", "dot_product")
    refused = dojo(instructors, "release", str(copy))
    assert refused.returncode == 2
    assert "bring the copy in it up to date with --update" in refused.stderr
    solved = copy / "katas/vectors/dot_product/dot_product.py"
    solved.write_text("def dot_product(x, y):\n    return x @ y\n", encoding="utf-8")
    (copy / "week.txt").write_text("ours", encoding="utf-8")
    page = instructors / "katas/vectors/dot_product/README.md"
    page.write_text("# A new page\n", encoding="utf-8")
    done = dojo(instructors, "release", str(copy), "--katas", "p_norm", "dot_product", "--update")
    assert done.returncode == 0, done.stderr
    assert (
        done.stderr
        == "katas/vectors/dot_product/dot_product.py holds more than a stub, and stays as it is.\n"
    )
    assert "x @ y" in solved.read_text(encoding="utf-8")
    assert (copy / "week.txt").read_text(encoding="utf-8") == "ours"
    assert (copy / "katas/vectors/dot_product/README.md").read_text(encoding="utf-8") == "# A new page\n"
    assert (copy / "katas/vectors/p_norm/p_norm.py").is_file()
    elsewhere = dojo(instructors, "release", str(tmp_path / "other"), "--update")
    assert elsewhere.returncode == 2
    assert "is no earlier copy for students" in elsewhere.stderr


def test_a_kata_that_is_not_committed_goes_along(instructors, dojo, tmp_path):
    """An instructor writes a kata in the evening, and releases it before anybody has committed anything."""
    done = dojo(instructors, "new", "vectors/angle_bisector")
    assert done.returncode == 0, done.stderr
    released = dojo(instructors, "release", str(tmp_path / "copy"), "--katas", "angle_bisector")
    assert released.returncode == 0, released.stderr
    assert (tmp_path / "copy/katas/vectors/angle_bisector/angle_bisector.py").is_file()
    assert dojo(tmp_path / "copy", "run", "angle_bisector").returncode == 1
