"""Solutions are out of a learner's sight, and nobody's work is ever lost: on real clones."""

import shutil
import subprocess

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
    assert "reference/ are now hidden" in line
    assert "`git sparse-checkout disable` brings them back" in line
    assert not (clone / "reference").exists()
    assert git(clone, "status", "--porcelain") == ""


def copied(clone, copy):
    """Copy a clone as ``cp -r`` does: every file has a new time and a new inode."""
    subprocess.run(["cp", "-r", clone, copy], check=True)


def unpacked(clone, copy):
    """Put a clone into an archive and unpack it elsewhere."""
    copy.mkdir()
    archive = copy.with_suffix(".tar")
    subprocess.run(["tar", "-C", clone, "-cf", archive, "."], check=True)
    subprocess.run(["tar", "-C", copy, "-xf", archive], check=True)


def with_other_modes(clone, copy):
    """Give every file of a copy other permissions, as a shared folder does."""
    shutil.copytree(clone, copy)
    subprocess.run(["chmod", "-R", "a+x,go+w", copy / "reference"], check=True)


@pytest.mark.parametrize("way", [copied, unpacked, with_other_modes], ids=lambda way: way.__name__)
def test_a_copy_of_a_clone_hides_as_well(clone, dojo, tmp_path, way):
    """Git takes the files of a copy for changed ones until it looks again: they go all the same."""
    way(clone, tmp_path / "copy")
    first = dojo(tmp_path / "copy", "progress")
    assert "reference/ are now hidden" in first.stderr
    assert not (tmp_path / "copy" / "reference").exists()
    assert dojo(tmp_path / "copy", "progress").stderr == ""


def test_what_is_said_is_so_and_it_is_tried_again(clone, dojo, git):
    """A file that git leaves there is counted; once it can go, the next command removes it."""
    text = (clone / REFERENCE).read_bytes()
    git(clone, "update-index", "--assume-unchanged", REFERENCE)
    (clone / REFERENCE).write_bytes(b"# changed behind git's back\n")
    for _ in range(2):
        (line,) = dojo(clone, "progress").stderr.splitlines()
        assert line == (
            "git could not hide all the reference solutions: 1 file is still in reference/. "
            "The next command tries again."
        )
    assert (clone / REFERENCE).read_bytes() == b"# changed behind git's back\n"

    (clone / REFERENCE).write_bytes(text)
    git(clone, "update-index", "--no-assume-unchanged", REFERENCE)
    assert "reference/ are now hidden" in dojo(clone, "progress").stderr
    assert not (clone / "reference").exists()


def test_what_python_left_behind_is_not_in_sight(clone, dojo):
    """Bytecode that stays below reference/ is neither counted nor tried again."""
    cache = clone / "reference" / "vectors" / "__pycache__"
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "dot_product.pyc").touch()
    assert "reference/ are now hidden" in dojo(clone, "progress").stderr
    assert dojo(clone, "progress").stderr == ""


def test_a_later_choice_of_ones_own_is_respected(clone, dojo, git):
    """Somebody who chooses other patterns afterwards has chosen."""
    dojo(clone, "progress")
    git(clone, "sparse-checkout", "set", "--no-cone", "/*", "!/docs/")
    assert dojo(clone, "progress").stderr == ""
    assert (clone / REFERENCE).is_file()


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
    assert hint.stdout.startswith(f"Hint 1 of 4 for {KATA}")


def test_reveal_after_a_pass(clone, dojo, git):
    """A pass earns the solution, which comes from git."""
    dojo(clone, "progress")
    solve(clone, git)
    shown = dojo(clone, "reveal", KATA)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("- yours, + the reference\n")
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
    """What the learner wrote is in the history, out of git's way, and `undo` brings it back."""
    solve(clone, git)
    written = (clone / STUB).read_bytes()
    shown = dojo(clone, "reset", KATA).stdout
    assert f"nox -s undo -- {KATA} brings it back" in shown
    assert git(clone, "status", "--porcelain") == ""
    assert dojo(clone, "undo", KATA).returncode == 0
    assert (clone / STUB).read_bytes() == written


def test_reset_restores_a_file_that_is_gone(clone, dojo):
    """A stub that was deleted comes back."""
    original = (clone / STUB).read_bytes()
    (clone / STUB).unlink()
    shown = " ".join(dojo(clone, "progress").stdout.split())
    assert f"is missing: restore it with `nox -s reset -- {KATA}`" in shown
    assert dojo(clone, "reset", KATA).returncode == 0
    assert (clone / STUB).read_bytes() == original
