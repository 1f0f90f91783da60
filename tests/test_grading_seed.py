"""Answers from a table do not pass: a class is graded on examples that nobody has seen."""

import json
import os

import pytest

pytest.importorskip("jinja2", reason="needs the extra `instructor`, as in `nox -s tests`")

from tapes import record

from dojo.course.workspace import Workspace
from dojo.diagnosis.replay import imported_names
from dojo.errors import UsageError
from dojo.grading.seed import class_seed
from dojo.implementation.source import Source

# Of vectors, matrices, functions, points, distributions, samples, images and texts; one, two or three
# functions each.
TAPED = (
    *(
        "broadcasting",
        "matmul",
        "p_norm",
        "determinant",
        "antiderivative",
        "line_search",
        "newton_method",
        "gradient_check",
    ),
    *("bayes_rule", "markov_chain", "maximum_likelihood", "entropy", "kl_divergence", "adam", "momentum"),
    *("linear_regression", "naive_bayes", "k_means", "softmax", "dense_layer"),
)


@pytest.fixture(scope="module")
def tapes(workspace, roadmap):
    """Return for each of some katas a file that answers from a table."""
    suites = {name: imported_names(name, workspace.suite(roadmap.kata(name))) for name in TAPED}
    return {
        name: record(workspace, roadmap.kata(name), list(dict.fromkeys(names.values())))
        for name, names in suites.items()
    }


def test_a_table_passes_what_it_was_recorded_on(workspace, roadmap, tapes):
    """On the examples that a class has seen, a table of answers passes each of the twenty katas."""
    from dataclasses import replace

    from dojo.running.runner import start_runner
    from dojo.running.task import make_task

    tasks = [
        replace(
            make_task(workspace, roadmap.kata(name)), source=Source(f"{name}.py", text.encode()), bar="facts"
        )
        for name, text in tapes.items()
    ]
    running = start_runner()
    try:
        verdicts = {task.kata.name: result.verdict.value for task, result in running.run(tasks)}
    finally:
        running.close()
    assert verdicts == dict.fromkeys(TAPED, "passing")


def test_a_table_does_not_pass_a_grading(dojo, clone, workspace, roadmap, tapes, tmp_path):
    """Graded, none of them passes, and whoever has solved the katas still does."""
    for name, text in tapes.items():
        for student, data in (
            ("table", text.encode()),
            ("honest", workspace.reference(roadmap.kata(name), f"{name}.py").data),
        ):
            path = tmp_path / "class" / student / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    done = dojo(
        clone,
        *("grade", str(tmp_path / "class"), "--output", str(tmp_path / "book"), "--katas", *TAPED),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    book = json.loads((tmp_path / "book/gradebook.json").read_text(encoding="utf-8"))
    rows = {
        row["student"]: {kata["kata"]: kata["verdict"] for kata in row["katas"]}
        for row in book["submissions"]
    }
    assert rows["honest"] == dict.fromkeys(TAPED, "passing")
    assert "passing" not in rows["table"].values()


def test_the_seed_is_kept_for_the_instructor_alone(tmp_path):
    """A class has one seed, until another is asked for, in a file that only its owner can read."""
    seed = class_seed(tmp_path / "units")
    assert class_seed(tmp_path / "units") == seed
    assert class_seed(tmp_path / "others") != seed
    if os.name == "posix":
        assert (tmp_path / "units/seed").stat().st_mode & 0o077 == 0
    assert class_seed(tmp_path / "units", 7) == 7
    assert class_seed(tmp_path / "units") == 7


@pytest.mark.parametrize("text", ["", "seven", "-3", "1.5", "\u0663"])
def test_a_seed_that_is_none(tmp_path, text):
    """What does not hold a whole number is named with its path, and stays."""
    (tmp_path / "seed").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="should hold the seed of this class"):
        class_seed(tmp_path)
    with pytest.raises(UsageError, match="a whole number from 0 on"):
        class_seed(tmp_path, -1)
    assert (tmp_path / "seed").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("file", ["alternatives/other.py", "drafts/right.py"])
def test_a_right_solution_that_does_not_pass_withholds_the_kata(dojo, course, tmp_path, file):
    """Where a right solution fails on the examples of this class, nobody gets a grade for the kata."""
    other = Workspace(course).root / "reference/verdicts/passing" / file
    other.parent.mkdir(parents=True, exist_ok=True)
    other.write_text("def passing(x):\n    return 3 * x\n", encoding="utf-8")
    path = tmp_path / "class/one/passing.py"
    path.parent.mkdir(parents=True)
    path.write_text("def passing(x):\n    return 2 * x\n", encoding="utf-8")
    done = dojo(
        course,
        *("grade", str(tmp_path / "class"), "--output", str(tmp_path / "book"), "--katas", "passing"),
    )
    assert done.returncode == 3, done.stdout + done.stderr
    assert f"Withheld for everyone: passing. {file} of the reference is failing." in done.stderr
