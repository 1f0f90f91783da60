"""What git holds is found, or git's own words say why not: with a real git that refuses, or with none."""

import os
import shutil
import subprocess

import pytest

KATA = "dot_product"
STUB = f"katas/vectors/{KATA}/{KATA}.py"
REFUSES = {  # git's own switch for the tests of this refusal, and no settings that allow everything
    "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}
ADVICE = "git config --global --add safe.directory"


@pytest.fixture
def hidden(clone, dojo):
    """Return a clone whose reference is in git alone."""
    dojo(clone, "progress")
    assert not (clone / "reference").exists()
    return clone


def fail(clone):
    """Write a solution with the divisor n."""
    stub = (clone / STUB).read_text(encoding="utf-8")
    body = "    return np.mean(np.asarray(x) * np.asarray(y))\n"
    (clone / STUB).write_text(stub[: stub.index("    raise NotImplementedError")] + body, encoding="utf-8")


@pytest.mark.parametrize("command", ["reset", "reveal", "hint"])
def test_git_that_refuses_is_quoted(hidden, dojo, command):
    """In a container or a shared folder git says what to type, where its answer was needed."""
    fail(hidden)
    refused = dojo(hidden, command, KATA, **REFUSES)
    assert refused.returncode != 0
    assert "in git, and git refuses: detected dubious ownership" in refused.stderr
    assert ADVICE in refused.stderr


@pytest.mark.parametrize("command", ["reset", "reveal", "hint"])
def test_no_git(hidden, dojo, tmp_path, command):
    """Without the command git, the sentence says what is missing."""
    fail(hidden)
    refused = dojo(hidden, command, KATA, PATH=str(tmp_path / "nothing"))
    assert refused.returncode != 0
    assert "in git, and the command `git` is not found: install git" in refused.stderr


def test_a_diagnosis_that_is_missing_is_accounted_for(hidden, dojo, tmp_path):
    """A run says once why nothing can be named, and nothing of the kind where git answers."""
    fail(hidden)
    why = "What was misunderstood cannot be named: reference/ is in git, and "
    refused = dojo(hidden, "run", KATA, **REFUSES)
    assert refused.returncode == 1
    assert refused.stderr.count(why) == 1
    assert ADVICE in refused.stderr
    missing = dojo(hidden, "run", KATA, PATH=str(tmp_path / "nothing"))
    assert (
        missing.stderr.strip() == f"{why}the command `git` is not found: install git, or put it on the PATH."
    )
    answered = dojo(hidden, "run", KATA)
    assert answered.stderr == ""
    assert "divided by n" in answered.stdout


def test_a_shell_that_works_on_another_repository(hidden, dojo, tmp_path, git):
    """Variables that lead to another repository, as in a hook, do not lead this tool there."""
    fail(hidden)
    git(tmp_path, "init", "--quiet", "other")
    other = tmp_path / "other"
    elsewhere = {
        "GIT_DIR": str(other / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(other / "index"),
    }
    diagnosed = dojo(hidden, "run", KATA, **elsewhere)
    assert "divided by n" in diagnosed.stdout
    assert dojo(hidden, "reset", KATA, **elsewhere).returncode == 0


def test_a_release_has_no_git_to_blame(clone, dojo):
    """Where there is no repository, what is missing is simply not there."""
    shutil.rmtree(clone / ".git")
    shutil.rmtree(clone / "reference")
    fail(clone)
    assert dojo(clone, "run", KATA).stderr == ""
    assert "This copy of the course has no hints for" in dojo(clone, "hint", KATA).stderr


def test_a_sparse_clone(origin, dojo, tmp_path):
    """The katas are there, only not in the working tree: one command brings them."""
    clone = tmp_path / "sparse"
    words = ["git", "clone", "--quiet", "--sparse", str(origin), str(clone)]
    subprocess.run(words, check=True, capture_output=True)
    sentence = "`git sparse-checkout disable` brings them back."
    refused = dojo(clone, "progress")
    assert refused.returncode == 2
    assert "The katas are in git, but not in your working tree" in refused.stderr
    assert sentence in refused.stderr
    subprocess.run(["git", "sparse-checkout", "disable"], cwd=clone, check=True, capture_output=True)
    assert dojo(clone, "progress").returncode == 0
