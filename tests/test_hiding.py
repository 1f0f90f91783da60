"""Solutions are out of a learner's sight, and nobody's work is ever lost: on real clones."""

import shutil

import pytest

KATA = "kl_divergence"
STUB = f"katas/information_theory/{KATA}/{KATA}.py"
REFERENCE = f"reference/information_theory/{KATA}/{KATA}.py"


def solve(clone, git):
    """Write the reference solution into the stub, as git has it."""
    (clone / STUB).write_text(git(clone, "show", f"HEAD:{REFERENCE}"), encoding="utf-8")


def test_the_first_command_hides_the_reference_and_says_so(clone, dojo, git):
    """After the first learner's command reference/ is gone, git status is clean, one line told it."""
    assert (clone / REFERENCE).is_file()
    first = dojo(clone, "progress")
    assert first.returncode == 0
    (line,) = first.stderr.splitlines()
    assert "reference/ are now out of sight" in line
    assert "`git sparse-checkout disable` brings them back" in line
    assert not (clone / "reference").exists()
    assert git(clone, "status", "--porcelain") == ""


def test_the_second_command_says_nothing(clone, dojo):
    """What was said once is not said again."""
    dojo(clone, "progress")
    assert dojo(clone, "progress").stderr == ""


@pytest.mark.parametrize("words", [("run", KATA), ("hint", KATA), ("reset", KATA), ("reveal", KATA)])
def test_every_learners_command_hides(clone, dojo, words):
    """It does not matter which command comes first."""
    dojo(clone, *words)
    assert not (clone / "reference").exists()


def test_hints_come_from_git(clone, dojo):
    """A hint is shown although the folder with the hints is out of sight."""
    dojo(clone, "progress")
    hint = dojo(clone, "hint", KATA)
    assert hint.returncode == 0
    assert hint.stdout.startswith(f"Hint 1 of 3 for {KATA}")


def test_reveal_after_a_pass(clone, dojo, git):
    """A pass earns the solution, which comes from git."""
    dojo(clone, "progress")
    solve(clone, git)
    shown = dojo(clone, "reveal", KATA)
    assert shown.returncode == 0, shown.stderr
    assert "yours: " in shown.stdout
    assert f"reference: {REFERENCE}" in shown.stdout
    assert "Only outcomes that p allows contribute" in shown.stdout


def test_reveal_before_a_pass_is_refused(clone, dojo):
    """The solution waits, and how to see it all the same is said with its price."""
    refused = dojo(clone, "reveal", KATA)
    assert refused.returncode == 1
    assert "its solution is shown after a pass" in refused.stderr
    assert "--give-up" in refused.stderr
    assert "Only outcomes that p allows" not in refused.stdout


def test_one_command_brings_it_back_for_good(clone, dojo):
    """`git sparse-checkout disable` is respected by all later commands."""
    dojo(clone, "progress")
    shutil.which("git")
    import subprocess

    subprocess.run(["git", "sparse-checkout", "disable"], cwd=clone, check=True, capture_output=True)
    assert (clone / REFERENCE).is_file()
    assert dojo(clone, "progress").stderr == ""
    assert (clone / REFERENCE).is_file()


def test_pull_keeps_it_away(clone, dojo, git, origin):
    """New solutions that arrive with a pull stay out of sight as well, and are there when needed."""
    dojo(clone, "progress")
    hints = "reference/information_theory/kl_divergence/hints.md"
    text = (origin / hints).read_text(encoding="utf-8")
    (origin / hints).write_text(text.replace("## 1\n", "## 1\n\nA new question.\n", 1), encoding="utf-8")
    git(origin, "commit", "--all", "--quiet", "--message", "Ask another question")
    try:
        git(clone, "pull", "--quiet")
        assert not (clone / "reference").exists()
        assert git(clone, "status", "--porcelain") == ""
        assert "A new question." in dojo(clone, "hint", KATA).stdout
    finally:
        git(origin, "reset", "--hard", "--quiet", "HEAD~1")


@pytest.mark.parametrize("file", [REFERENCE, "reference/information_theory/kl_divergence/notes.txt"])
def test_work_that_is_not_committed_is_never_touched(clone, dojo, file):
    """A person who works under reference/ is an author: changed and new files stay as they are."""
    (clone / file).write_text("my work\n", encoding="utf-8")
    before = sorted(path for path in (clone / "reference").rglob("*"))
    assert dojo(clone, "progress").stderr == ""
    assert sorted(path for path in (clone / "reference").rglob("*")) == before
    assert (clone / file).read_text(encoding="utf-8") == "my work\n"


def test_new_work_after_hiding_is_never_touched(clone, dojo):
    """A file that somebody puts under reference/ later stays there."""
    dojo(clone, "progress")
    note = clone / "reference" / "note.txt"
    note.parent.mkdir()
    note.write_text("my work\n", encoding="utf-8")
    dojo(clone, "progress")
    assert note.read_text(encoding="utf-8") == "my work\n"


def test_nothing_is_hidden_in_ci(clone, dojo):
    """In CI the whole checkout is needed."""
    assert dojo(clone, "progress", CI="true").stderr == ""
    assert (clone / REFERENCE).is_file()


def test_nothing_is_hidden_from_an_instructor(clone, dojo, git):
    """An instructor says so once: git config dojo.instructor true."""
    git(clone, "config", "dojo.instructor", "true")
    assert dojo(clone, "progress").stderr == ""
    assert (clone / REFERENCE).is_file()


def test_a_sparse_checkout_of_ones_own_is_respected(clone, dojo, git):
    """A sparse checkout that somebody has set up is kept."""
    git(clone, "sparse-checkout", "set", "--no-cone", "/*", "!/docs/")
    dojo(clone, "progress")
    assert (clone / REFERENCE).is_file()
    assert git(clone, "sparse-checkout", "list").split() == ["/*", "!/docs/"]


def test_a_checkout_without_git_works(clone, dojo):
    """In an unpacked archive nothing is hidden and everything works, reset included."""
    shutil.rmtree(clone / ".git")
    original = (clone / STUB).read_bytes()
    assert dojo(clone, "progress").stderr == ""
    assert (clone / REFERENCE).is_file()
    shutil.copy(clone / REFERENCE, clone / STUB)
    assert dojo(clone, "run", KATA).returncode == 0
    assert dojo(clone, "reveal", KATA).returncode == 0
    assert dojo(clone, "hint", KATA).returncode == 0
    assert dojo(clone, "reset", KATA).returncode == 0
    assert (clone / STUB).read_bytes() == original


def test_a_computer_without_git_works(clone, dojo, tmp_path):
    """Where the git command is missing, nothing is hidden and the score is shown."""
    done = dojo(clone, "progress", PATH=str(tmp_path))
    assert done.returncode == 0
    assert done.stderr == ""
    assert (clone / REFERENCE).is_file()


def test_reset_finds_the_stub_behind_a_committed_solution(clone, dojo, git):
    """A learner commits solutions; the stub as it came is further back in the history."""
    original = (clone / STUB).read_bytes()
    solve(clone, git)
    git(clone, "commit", "--all", "--quiet", "--message", "Solve it")
    assert dojo(clone, "reset", KATA).returncode == 0
    assert (clone / STUB).read_bytes() == original


def test_reset_keeps_the_learners_version(clone, dojo, git):
    """What the learner wrote is beside the stub, with a time stamp, and out of git's way."""
    solve(clone, git)
    written = (clone / STUB).read_text(encoding="utf-8")
    shown = dojo(clone, "reset", KATA).stdout
    (kept,) = (clone / STUB).parent.glob("kl_divergence.before-reset-*.py")
    assert kept.name in shown
    assert kept.read_text(encoding="utf-8") == written
    assert git(clone, "status", "--porcelain") == ""


def test_reset_restores_a_file_that_is_gone(clone, dojo):
    """A stub that was deleted comes back."""
    original = (clone / STUB).read_bytes()
    (clone / STUB).unlink()
    shown = " ".join(dojo(clone, "progress").stdout.split())
    assert f"is missing: restore it with `nox -s reset -- {KATA}`" in shown
    assert dojo(clone, "reset", KATA).returncode == 0
    assert (clone / STUB).read_bytes() == original
