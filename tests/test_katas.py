"""Every kata of this course, as a whole: its stub waits, its reference passes, its suite bites."""

import pytest

from dojo.implementation import wrong_answers as misconceptions
from dojo.implementation.source import is_untouched
from dojo.isolation.workers import layers
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner
from dojo.running.shut_in import Isolation
from dojo.running.task import Task, make_task
from dojo.running.verdict import Verdict
from dojo.running.warm_runner import WarmRunner

MOST_SECONDS = 1.0


def pytest_generate_tests(metafunc):
    """Give each test that asks for a kata every kata of the roadmap."""
    if "kata" in metafunc.fixturenames:
        from conftest import ROOT

        from dojo.course.roadmap import Roadmap

        katas = Roadmap.read(ROOT / "katas" / "roadmap.toml").katas
        metafunc.parametrize("kata", katas, ids=lambda kata: kata.name)


@pytest.fixture(scope="module")
def running():
    """Return a runner that all tests of this module share."""
    shared = start_runner(usable_cores())
    yield shared
    shared.close()


@pytest.fixture(scope="module")
def shut_in(workspace):
    """Return a runner that keeps each implementation in a worker, as grading does."""
    shared = WarmRunner(usable_cores(), Isolation(layers(), workspace.roadmap))
    yield shared
    shared.close()


def result_of(running, task_):
    """Return the result of one task."""
    return next(result for _, result in running.run([task_]))


def wrong_tasks(workspace, kata):
    """Return a task for each misconception of a kata."""
    source = workspace.reference(kata, "misconceptions.py")
    right = make_task(workspace, kata, "reference")
    return [
        Task(
            kata,
            right.suite,
            right.source,
            reference=True,
            first_failure=True,
            wrong=misconceptions.Wrong(m.name, source.path, source.text()),
        )
        for m in misconceptions.listed(kata.name, source, right.source)
    ]


def original_stub(workspace, kata):
    """Return a task for the stub as it came, whatever the working tree holds."""
    from dojo.course.stubs import original

    source = original(workspace, kata) if workspace.in_git else None
    return Task(kata, workspace.suite(kata), source) if source else make_task(workspace, kata)


def test_the_stub_waits(kata, workspace, running):
    """The stub fails each of its tests for the right reason: it is not implemented."""
    stub = original_stub(workspace, kata)
    assert is_untouched(stub.source)
    result = result_of(running, stub)
    assert result.verdict is Verdict.UNTOUCHED
    assert result.tests
    for test in result.tests:
        assert test.outcome == "failed"
        assert test.message.startswith("Not implemented yet"), test.name


def test_the_reference_passes(kata, workspace, running):
    """The reference solution passes every test, uses nothing forbidden, and is quick."""
    result = result_of(running, make_task(workspace, kata, "reference"))
    assert [(test.name, test.message) for test in result.tests if test.outcome != "passed"] == []
    assert result.verdict is Verdict.PASSING
    assert result.shortcuts == ()


def test_every_test_states_a_fact(kata, workspace, running):
    """Each test of the suite has a docstring of one line, a statement that ends with a full stop."""
    result = result_of(running, make_task(workspace, kata, "reference"))
    for test in result.tests:
        assert test.fact.endswith((".", "?")), test.name


def test_every_misconception_fails(kata, workspace, running):
    """Each wrong answer that we expect fails at least one test, and there are at least three."""
    tasks = wrong_tasks(workspace, kata)
    assert len(tasks) >= 3
    for done, result in running.run(tasks):
        assert any(test.outcome == "failed" for test in result.tests), done.wrong.name
        assert result.verdict is not Verdict.PASSING, done.wrong.name


def test_a_worker_changes_no_verdict(kata, workspace, shut_in):
    """In a sandboxed worker, as when a class is graded, the reference passes and each wrong answer fails."""
    result = result_of(shut_in, make_task(workspace, kata, "reference"))
    assert result.verdict is Verdict.PASSING, result
    for done, wrong in shut_in.run(wrong_tasks(workspace, kata)):
        assert wrong.verdict is Verdict.FAILING, (done.wrong.name, wrong)


def test_every_alternative_passes(kata, workspace, running):
    """A correct solution that is written differently passes as well."""
    names = workspace.alternatives(kata)
    assert names
    for name in names:
        source = workspace.reference(kata, name)
        result = result_of(running, Task(kata, workspace.suite(kata), source, reference=True))
        assert [(test.name, test.message) for test in result.tests if test.outcome != "passed"] == []
        assert result.verdict is Verdict.PASSING, name


def test_hints_are_a_ladder_of_three(kata, workspace):
    """There are three hints, and none of them is empty."""
    from dojo.learner.reveal import levels

    hints = levels(workspace.reference(kata, "hints.md").text())
    assert len(hints) == 3
    assert all(hints)


def test_the_readme_is_there(kata, workspace):
    """The statement begins with the kata's title."""
    readme = workspace.folder(kata) / "README.md"
    assert readme.read_text(encoding="utf-8").startswith(f"# {kata.title}\n")


def test_stub_and_reference_have_the_same_public_names(kata, workspace):
    """What the learner is asked to write is what the reference has."""
    import ast

    def public(source):
        body = ast.parse(source.text()).body
        kinds = (ast.FunctionDef, ast.ClassDef)
        return [node.name for node in body if isinstance(node, kinds) and node.name[0] != "_"]

    reference = workspace.reference(kata, f"{kata.name}.py")
    assert public(original_stub(workspace, kata).source) == public(reference)


def test_full_points_with_every_reference_in_place(clone, dojo, git, roadmap):
    """With each reference over its stub the score is full; one wrong sign, and that kata alone fails."""
    import json

    dojo(clone, "progress")
    for kata in roadmap.katas:
        path = f"{kata.track}/{kata.name}/{kata.name}.py"
        text = git(clone, "show", f"HEAD:reference/{path}")
        (clone / "katas" / path).write_text(text, encoding="utf-8")
    score = json.loads(dojo(clone, "progress", "--json").stdout)
    assert (score["score"], score["passing"], score["next"]) == (score["possible"], score["total"], None)

    stub = clone / "katas/information_theory/entropy/entropy.py"
    text = stub.read_text(encoding="utf-8")
    assert "return " in text
    stub.write_text(
        text + "\n\n_right = entropy\n\n\ndef entropy(p):\n    return -_right(p)\n", encoding="utf-8"
    )
    score = json.loads(dojo(clone, "progress", "--json").stdout)
    assert [kata["kata"] for kata in score["katas"] if kata["verdict"] != "passing"] == ["entropy"]
    assert score["score"] == score["possible"] - 1
