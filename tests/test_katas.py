"""Every kata of this course, as a whole: the check finds nothing, and no worker changes a verdict."""

from dataclasses import replace

import pytest

from dojo.course.stubs import original
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source, is_untouched
from dojo.implementation.wrong_answers import Wrong, listed
from dojo.isolation.workers import layers
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner
from dojo.running.shut_in import Isolation
from dojo.running.task import Task, make_task
from dojo.running.warm_runner import WarmRunner


@pytest.fixture(scope="module")
def whole_course(origin, workspace, roadmap, tmp_path_factory, git):
    """Return this course as it stands, with a stub as it came wherever the working tree holds a solution."""
    folder = tmp_path_factory.mktemp("whole") / "course"
    git(folder.parent, "clone", "--quiet", str(origin), str(folder))
    course = Workspace(folder)
    for kata in roadmap.katas:
        stub = course.stub(kata)
        if not is_untouched(Source(str(stub), stub.read_bytes())):
            stub.write_bytes(original(workspace, kata).data)
    return course


def test_the_check_of_the_authors_finds_nothing(whole_course, roadmap):
    """Each kata is complete; its stub waits, its solutions pass, its misconceptions fail and are named."""
    pytest.importorskip("pylatexenc", reason="needs the extra `author`, as in `nox -s tests`")
    from dojo.authoring.check import check

    running = start_runner(usable_cores())
    try:
        report = check(whole_course, roadmap.katas, running, seeds=0, mutants=False)
    finally:
        running.close()
    assert report.findings == (), "\n".join(f"{finding.kata}: {finding}" for finding in report.findings)


def some(entries):
    """Return three entries, or a few more, spread evenly over a list."""
    return entries[:: max(1, (len(entries) - 1) // 2)]


def wrong_tasks(workspace, kata):
    """Return a task for each of some misconceptions of a kata, from the first to the last of its list."""
    source = workspace.reference(kata, "misconceptions.py")
    right = make_task(workspace, kata, "reference")
    return [
        Task(
            kata,
            right.suite,
            right.source,
            reference=True,
            first_failure=True,
            wrong=Wrong(m.name, source.path, source.text()),
        )
        for m in some(listed(kata.name, source, right.source))
    ]


def with_needs(workspace, roadmap, task):
    """Return a task with the references of the katas that a capstone builds on, as when a class is graded."""
    needs = [roadmap.kata(name) for name in roadmap.all_needs(task.kata)]
    beside = [(kata.name, workspace.reference(kata, f"{kata.name}.py").data) for kata in needs]
    return replace(task, beside=tuple(beside))


def test_a_worker_changes_no_verdict(workspace, roadmap):
    """In a sandboxed worker, as when a class is graded, only the references are watertight."""
    tasks = [make_task(workspace, kata, "reference") for kata in roadmap.katas]
    tasks += [task for kata in roadmap.katas for task in wrong_tasks(workspace, kata)]
    tasks = [with_needs(workspace, roadmap, task) for task in tasks]
    shut_in = WarmRunner(usable_cores(), Isolation(layers(), workspace.roadmap))
    try:
        results = list(shut_in.run(tasks))
    finally:
        shut_in.close()
    assert len(results) == len(tasks)
    for task, result in results:
        named = (task.kata.name, task.wrong and task.wrong.name, result)
        assert result.watertight == (task.wrong is None), named


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
