"""What a newcomer does first, through a real nox, on whatever system this is; and where CI does it."""

import ast
import json
import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

NOX = os.environ.get("DOJO_NOX")
SUITE = "katas/vectors/dot_product"
PROGRAMS = "Scripts" if sys.platform == "win32" else "bin"


@pytest.fixture
def typed(clone, learner):
    """Return a function that types a command in a fresh clone, and returns what came of it."""

    def run(*words):
        return subprocess.run(
            words, cwd=clone, env=learner, capture_output=True, encoding="utf-8", timeout=600, check=False
        )

    return run


@pytest.mark.skipif(NOX is None, reason="needs nox, as in `nox -s tests`")
def test_a_stub_made_right_earns_its_points(clone, typed):
    """The road is shown, a stub is filled in, its suite passes, and the score says so."""
    road = typed(NOX, "-m", "nox", "-s", "progress")
    assert road.returncode == 0, road.stderr
    assert "Next: " in road.stdout
    assert not (clone / "reference").exists()

    stub = clone / SUITE / "dot_product.py"
    text = stub.read_text(encoding="utf-8")
    signature = text[: text.index("    raise NotImplementedError")]
    stub.write_text(f"{signature}    return np.sum(x * y)\n", encoding="utf-8")
    suite = typed(NOX, "-m", "nox", "-s", "run", "--", "dot_product")
    assert suite.returncode == 0, suite.stdout + suite.stderr
    assert " dot_product passing, " in suite.stdout

    # As an editor does, without nox.
    dojo = str(clone / ".venv" / PROGRAMS / "dojo")
    score = json.loads(typed(dojo, "progress", "--json").stdout)
    (kata,) = [kata for kata in score["katas"] if kata["kata"] == "dot_product"]
    assert kata["verdict"] == "passing"
    assert score["passing"] == 1
    assert score["score"] == kata["difficulty"]

    plain = typed(
        str(clone / ".venv" / PROGRAMS / "pytest"), f"{SUITE}/test_dot_product.py", "-k", "worked_example"
    )
    assert plain.returncode == 0, plain.stdout


def test_the_editors_files_type_what_the_readme_does():
    """A codespace begins with the README's two commands; `.vscode` knows no folder of one system alone."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    start = readme.split("```sh\n", 1)[1].split("```", 1)[0].splitlines()
    container = (ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8")
    settings = json.loads(container.split("\n", 1)[1])  # after a line of comment
    create = settings["postCreateCommand"].split(" && ")
    assert create[-2:] == start
    assert settings["postAttachCommand"] == start[1]
    for file in (ROOT / ".vscode").iterdir():
        assert ".venv/bin" not in file.read_text(encoding="utf-8")


def test_workflows_call_sessions_that_exist():
    """What CI runs can be run here: each session that a workflow names is one of the noxfile."""
    noxfile = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    sessions = {
        node.name for node in noxfile.body if isinstance(node, ast.FunctionDef) and node.decorator_list
    }
    named = set()
    for file in (ROOT / ".github" / "workflows").iterdir():
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r"nox -s (\w+)", text))
        for listed in re.findall(r"^ +session: \[(.*)\]", text, re.MULTILINE):
            named |= set(listed.split(", "))
    assert {"progress", "everywhere", "newest", "package"} <= named <= sessions


def test_ci_runs_the_oldest_and_the_newest_python():
    """The Pythons of the workflow are the ends of those that pyproject.toml names."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)
    workflow = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    assert f'python: ["{named[0]}", "{named[-1]}"]' in workflow


def test_the_tests_of_every_system_exist():
    """`nox -s everywhere` names files that are there."""
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    (names,) = re.findall(r"names = \(([^)]*)\)\n    run_tests", noxfile)
    for name in re.findall(r'"(\w+)"', names):
        assert (ROOT / "tests" / f"test_{name}.py").is_file()
