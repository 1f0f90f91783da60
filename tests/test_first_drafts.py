"""First drafts on which the feedback was once silent or false, and what each is told now."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import names_told

from dojo.implementation.source import Source
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner
from dojo.running.task import make_task
from dojo.running.verdict import Verdict

TABLE = Path(__file__).parent / "first_drafts.toml"
DRAFTS = {
    f"{draft['kata']}: {draft['seen']}": draft for draft in tomllib.loads(TABLE.read_text("utf-8"))["draft"]
}


@pytest.fixture(scope="module")
def results(workspace, roadmap):
    """Return the result of each draft."""
    tasks = {}
    for key, draft in DRAFTS.items():
        task = make_task(workspace, roadmap.kata(draft["kata"]), "reference", 30.0)
        tasks[replace(task, source=Source(f"{draft['kata']}.py", draft["text"].encode()))] = key
    running = start_runner(usable_cores())
    try:
        return {tasks[task]: result for task, result in running.run(tasks)}
    finally:
        running.close()


@pytest.mark.parametrize("key", DRAFTS)
def test_what_a_first_draft_is_told(key, results, workspace, roadmap):
    """Right mathematics passes without a word; a slip is named, whatever the spelling."""
    draft, result = DRAFTS[key], results[key]
    assert result.verdict is (Verdict.PASSING if draft.get("right") else Verdict.FAILING)
    assert names_told(workspace, roadmap.kata(draft["kata"]), result) == draft.get("told", "")
