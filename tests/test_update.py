"""`dojo update` on real repositories: what is new comes, and what is the learner's stays."""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from hashlib import sha256

import pytest
from conftest import ONE_OF_EACH

from dojo.commands import update as command
from dojo.course.roadmap import Roadmap
from dojo.course.stubs import original
from dojo.course.upstream import fetch
from dojo.course.workspace import Workspace
from dojo.errors import DojoError
from dojo.implementation.renaming import renamed
from dojo.learner.history import History
from dojo.learner.progress import Verdicts
from dojo.learner.state import State
from dojo.learner.undo import Versions
from dojo.learner.updating import plan
from dojo.running.verdict import Count, Result, Verdict

TRACK = "katas/verdicts"
ROADMAP = "katas/roadmap.toml"
PAGE = f"{TRACK}/untouched/README.md"
SUITE = f"{TRACK}/passing/test_passing.py"
STUB = f"{TRACK}/passing/passing.py"
SOLUTION = (ONE_OF_EACH / STUB).read_text(encoding="utf-8")
UNDONE = SOLUTION.replace("return 2 * x", "raise NotImplementedError")
OTHER = UNDONE.replace("x: float)", "x: float, times: int = 2)")
HERE = "Your solutions are as they were. The score: nox -s progress\n"


class Course:
    """A course, its author's clone, and a learner's.

    Parameters
    ----------
    folder
        An empty folder.
    git
        What runs git in a folder.
    """

    def __init__(self, folder, git):
        self.git = git
        self.bare, self.author, self.clone = (folder / name for name in ("course.git", "author", "a clone"))
        shutil.copytree(ONE_OF_EACH, self.author)
        self._keep("untouched", "passing", "failing", "builds_on")
        (self.author / ".gitignore").write_text(".dojo/\n__pycache__/\n", encoding="utf-8")
        self.write(self.author, {STUB: UNDONE, "README.md": "# Course\n"})
        git(self.author, "init", "--quiet", "--initial-branch=main")
        self.publish(None)
        git(folder, "clone", "--quiet", "--bare", str(self.author), str(self.bare))
        git(self.author, "remote", "add", "origin", str(self.bare))
        git(folder, "clone", "--quiet", str(self.bare), str(self.clone))

    def _keep(self, *names):
        """Keep some katas of the course only."""
        for folder in [*self.author.glob(f"{TRACK}/*/"), *self.author.glob("reference/verdicts/*/")]:
            if folder.name not in names:
                shutil.rmtree(folder)
        tables = (self.author / ROADMAP).read_text(encoding="utf-8").strip().split("\n\n")
        katas = [table for table in tables[2:] if any(f'name = "{name}"' in table for name in names)]
        self.write(self.author, {ROADMAP: "\n\n".join([*tables[:2], *katas]) + "\n"})

    def write(self, folder, files):
        """Write some files; None takes one away."""
        for path, text in files.items():
            if text is None:
                (folder / path).unlink()
            else:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(text.encode())

    def publish(self, files):
        """Let the course have some new files, or none of these that are there."""
        self.write(self.author, files or {})
        self.git(self.author, "add", "--all")
        self.git(self.author, "commit", "--quiet", "--message", "Course")
        if files is not None:
            self.git(self.author, "push", "--quiet", "origin", "main")

    def move(self, old, new, track="verdicts"):
        """Let the kata `passing` be at another place, with what that takes."""
        name = new.rpartition("/")[2]
        for path in ("README.md", "passing.py", "test_passing.py"):
            target = self.author / "katas" / new / path.replace("passing", name)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = (self.author / "katas" / old / path).read_text(encoding="utf-8")
            target.write_text(text.replace("passing", name), encoding="utf-8")
        shutil.rmtree(self.author / "katas" / old)
        road = (self.author / ROADMAP).read_text(encoding="utf-8")
        entry = '[[track.kata]]\nname = "passing"\ntitle = "A right solution"\ndifficulty = 2\nneeds = []\n'
        entry += "forbid = []\n"
        moved = entry.replace("passing", name) + f'formerly = ["{old}"]\n'
        assert entry in road
        road = road.replace(entry, moved if track == "verdicts" else "").replace('"passing"]', f'"{name}"]')
        if track != "verdicts":
            road = f'[[track]]\nname = "{track}"\ntitle = "T"\n\n{moved}\n{road}'
        self.write(self.author, {ROADMAP: road})

    def learn(self, files, *, commit=False):
        """Let the learner write something, and commit it or not."""
        self.write(self.clone, files)
        if commit:
            self.git(self.clone, "add", "--all")
            self.git(self.clone, "commit", "--quiet", "--message", "My work")

    def read(self, path):
        """Return what a file of the learner holds, or None."""
        file = self.clone / path
        return file.read_bytes().decode() if file.exists() else None

    def changed(self):
        """Return what git says is changed in the learner's clone."""
        return self.git(self.clone, "status", "--porcelain").splitlines()

    def newest(self):
        """Return whether the learner has all that is in the course."""
        new = self.git(self.author, "rev-parse", "main").strip()
        self.git(self.clone, "merge-base", "--is-ancestor", new, "HEAD")
        return True


@pytest.fixture
def course(tmp_path, git):
    """Return a fresh course."""
    return Course(tmp_path, git)


@pytest.fixture
def update(course, capsys):
    """Return a function that updates the learner's clone and returns what is printed, or the refusal."""

    def run(folder=course.clone):
        try:
            command.run(Workspace(folder), argparse.Namespace())
        except DojoError as error:
            return f"{error.exit_code} {error}"
        return capsys.readouterr().out

    return run


def new_kata(course, name):
    """Return the files of one kata more."""
    road = (course.author / ROADMAP).read_text(encoding="utf-8")
    entry = f'\n[[track.kata]]\nname = "{name}"\ntitle = "New"\ndifficulty = 1\n'
    files = {
        f"{TRACK}/{name}/{path.replace('untouched', name)}": (course.author / TRACK / "untouched" / path)
        .read_text(encoding="utf-8")
        .replace("untouched", name)
        for path in ("README.md", "untouched.py", "test_untouched.py")
    }
    return {ROADMAP: road + entry} | files


def passed(course, name, text):
    """Let the tool have seen that a solution of the learner's passes."""
    workspace = Workspace(course.clone)
    digest = sha256(text.encode()).hexdigest()
    three = Count(3, 3)
    result = Result(name, "verdicts", name, digest, Verdict.PASSING, 0.1, facts=three, edges=Count(0, 0))
    Verdicts(workspace, Roadmap.read(workspace.roadmap), 10.0).keep([result])


def reset(course):
    """Return the stub that `dojo reset` would put in the place of a solution."""
    workspace = Workspace(course.clone)
    stub = original(workspace, Roadmap.read(workspace.roadmap).kata("passing"))
    return stub and stub.data.decode()


def kept(course, name):
    """Return the versions of a kata that the history has."""
    history = History(Workspace(course.clone))
    return [history.content(version.sha256) for version in history.versions(name)]


# What comes.


def test_nothing_is_new(course, update):
    """Where all is here already, it says so and where it looked."""
    before = course.git(course.clone, "rev-parse", "HEAD")
    assert update() == f"Nothing is new at {course.bare}.\n"
    assert course.git(course.clone, "rev-parse", "HEAD") == before
    assert course.changed() == []


def test_new_katas_pages_and_suites(course, update):
    """New katas are named, changed pages counted, and what had passed and will be run again is named."""
    course.learn({STUB: SOLUTION})
    passed(course, "passing", SOLUTION)
    suite = course.read(SUITE) + "\n\ndef test_more():\n    assert_close(passing(4.0), 8.0)\n"
    road = new_kata(course, "beyond")
    course.publish(road | {PAGE: "# New words\n", SUITE: suite, f"{TRACK}/failing/README.md": "# More\n"})
    assert update() == (
        "1 new kata: beyond.\n"
        "The pages of 2 katas changed.\n"
        "Passed before, and run again with the next score: passing.\n" + HERE
    )
    assert course.newest()
    assert (course.read(STUB), course.read(PAGE), course.read(SUITE)) == (SOLUTION, "# New words\n", suite)
    assert "beyond" in Roadmap.read(course.clone / ROADMAP).names
    assert course.changed() == [f" M {STUB}"]


def test_a_fork_is_updated_from_the_course(course, update, git, tmp_path):
    """Where there is a remote `upstream`, that is the course; `origin` is the learner's fork."""
    fork = tmp_path / "fork.git"
    git(tmp_path, "clone", "--quiet", "--bare", str(course.bare), str(fork))
    git(course.clone, "remote", "set-url", "origin", str(fork))
    git(course.clone, "remote", "add", "upstream", str(course.bare))
    course.learn({STUB: SOLUTION}, commit=True)
    git(course.clone, "push", "--quiet", "origin", "main")
    course.publish({PAGE: "# New words\n"})
    assert update() == "The page of 1 kata changed.\n" + HERE
    assert course.newest()
    assert course.read(STUB) == SOLUTION
    git(course.clone, "push", "--quiet", "origin", "main")
    course.git(course.clone, "fetch", "--quiet", "upstream")
    assert course.git(course.clone, "rev-parse", "upstream/main") == course.git(
        course.author, "rev-parse", "main"
    )


def test_the_reference_stays_out_of_sight(course, update, git):
    """What changes below reference/ comes into git, and not into the working tree."""
    git(course.clone, "sparse-checkout", "set", "--no-cone", "/*", "!/reference/")
    assert not (course.clone / "reference").exists()
    solved = "reference/verdicts/passing/passing.py"
    course.publish({solved: "# better\n", "reference/new.md": "New\n", PAGE: "# New words\n"})
    course.learn({STUB: SOLUTION})
    assert update() == "The page of 1 kata changed.\n" + HERE
    assert not (course.clone / "reference").exists()
    assert git(course.clone, "show", f":{solved}") == "# better\n"
    assert course.changed() == [f" M {STUB}"]
    git(course.clone, "sparse-checkout", "disable")
    assert course.read("reference/new.md") == "New\n"


# Stubs.


def test_an_untouched_stub_is_replaced(course, update):
    """Where nothing was written yet, the new stub comes, and nothing is said."""
    course.publish({STUB: OTHER})
    assert update() == HERE
    assert course.read(STUB) == OTHER
    assert course.changed() == []


@pytest.mark.parametrize("commit", [False, True], ids=["not committed", "committed"])
def test_another_signature_is_shown_beside_ones_own(course, update, commit):
    """One's own version stays byte by byte; `reset` has the new stub."""
    course.learn({STUB: SOLUTION}, commit=commit)
    course.publish({STUB: OTHER})
    assert update() == (
        "passing has another signature now; your version is as it was.\n"
        "  yours  def passing(x: float) -> float\n"
        "  now    def passing(x: float, times: int=2) -> float\n"
        "The new stub: nox -s reset -- passing. The way back: nox -s undo -- passing\n" + HERE
    )
    assert course.read(STUB) == SOLUTION
    assert course.changed() == ([] if commit else [f" M {STUB}"])
    assert reset(course) == OTHER


@pytest.mark.parametrize("commit", [False, True], ids=["not committed", "committed"])
def test_a_word_in_a_stub(course, update, commit):
    """What made `git pull` stop is a line, whether the solution is committed or not."""
    course.learn({STUB: SOLUTION}, commit=commit)
    course.publish({STUB: UNDONE.replace("twice", "two times")})
    assert update() == f"The stub has new words, and your version is as it was: passing.\n{HERE}"
    assert course.read(STUB) == SOLUTION
    assert "two times" in reset(course)


def test_a_version_that_was_only_staged_is_kept(course, update):
    """What `git add` took and the file no longer has comes back with `dojo undo`."""
    course.learn({STUB: SOLUTION})
    course.git(course.clone, "add", STUB)
    course.learn({STUB: SOLUTION + "# worse\n"})
    course.publish({STUB: OTHER})
    update()
    assert course.read(STUB) == SOLUTION + "# worse\n"
    assert SOLUTION.encode() in kept(course, "passing")


def test_a_stub_that_went(course, update):
    """Where a kata is no longer in the course, a solution stays in its place."""
    course.learn({STUB: SOLUTION})
    road = (course.author / ROADMAP).read_text(encoding="utf-8")
    tables = [table for table in road.split("\n\n") if 'name = "passing"' not in table]
    shutil.rmtree(course.author / TRACK / "passing")
    course.publish({ROADMAP: "\n\n".join(tables).replace('needs = ["passing"]', "needs = []")})
    assert update() == f"No longer in the course; your files are still there: passing.\n{HERE}"
    assert course.read(STUB) == SOLUTION
    assert course.read(SUITE) is None


# Katas that moved.


@pytest.mark.parametrize("commit", [False, True], ids=["not committed", "committed"])
def test_another_name(course, update, commit):
    """Solution, history, hints and points come along under the new name; `undo` has the old file."""
    own = SOLUTION + "\n\nprint(passing(3.0))  # passing\n"
    course.learn({STUB: own}, commit=commit)
    passed(course, "passing", own)
    State.load(course.clone).remember("passing", hints=2, gave_up=True)
    course.move("verdicts/passing", "verdicts/doubling")
    course.publish({})
    said = update()
    assert said == (
        "passing is called doubling now: your solution, its history and its points have\n"
        "  come along.\n"
        "These files of yours import it by its new name: builds_on.\n"
        "Passed before, and run again with the next score: doubling.\n"
        "Your solutions are otherwise as they were. The score: nox -s progress\n"
    )
    there = own.replace("passing(", "doubling(")
    new = f"{TRACK}/doubling/doubling.py"
    assert (course.read(STUB), course.read(new)) == (None, there)
    assert not (course.clone / TRACK / "passing").exists()
    assert course.read(f"{TRACK}/builds_on/builds_on.py").count("doubling") == 3
    record = State.load(course.clone).of("doubling")
    assert (record.hints, record.gave_up) == (2, True)
    assert own.encode() in kept(course, "doubling")
    assert not kept(course, "passing")
    kata = Roadmap.read(course.clone / ROADMAP).kata("passing")
    assert kata.name == "doubling"
    versions = Versions(Workspace(course.clone), kata)
    assert versions.content(versions.chosen()).decode() == own
    assert update() == f"Nothing is new at {course.bare}.\n"


@pytest.mark.parametrize("commit", [False, True], ids=["not committed", "committed"])
def test_another_track(course, update, commit):
    """A kata that lies elsewhere on the road takes its solution along as it is."""
    course.learn({STUB: SOLUTION}, commit=commit)
    course.move("verdicts/passing", "others/passing", track="others")
    course.publish({})
    assert update() == (
        "passing has moved to the track others: your solution, its history and its\n"
        "  points have come along.\n" + HERE
    )
    assert (course.read(STUB), course.read("katas/others/passing/passing.py")) == (None, SOLUTION)


def test_names_that_a_pull_has_brought(course, update):
    """Records follow the names even where git alone brought these."""
    State.load(course.clone).remember("passing", hints=2)
    course.move("verdicts/passing", "verdicts/doubling")
    course.publish({})
    course.git(course.clone, "pull", "--quiet")
    assert update() == f"Nothing is new at {course.bare}.\n"
    assert State.load(course.clone).of("doubling").hints == 2


# Other work of the learner's.


def test_commits_of_ones_own(course, update, monkeypatch):
    """Commits of the learner stay, the course's come, and both are in a merge that nobody has to resolve."""
    course.git(course.clone, "config", "user.useConfigOnly", "true")
    notes = {"notes/week 1.md": "mine\n", STUB: SOLUTION}
    course.learn(notes, commit=True)
    mine = course.git(course.clone, "rev-parse", "HEAD").strip()
    course.publish({PAGE: "# New words\n"})
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)  # somebody who never told git a name
    assert update() == "The page of 1 kata changed.\n" + HERE
    parents = course.git(course.clone, "log", "-1", "--format=%P").split()
    assert parents == [mine, course.git(course.author, "rev-parse", "main").strip()]
    assert (course.read("notes/week 1.md"), course.read(STUB)) == ("mine\n", SOLUTION)
    assert course.changed() == []


@pytest.mark.parametrize("commit", [False, True], ids=["not committed", "committed"])
def test_a_conflict_is_never_left(course, update, commit):
    """Where both changed a page or a suite, the course's comes, and the learner's is copied and named."""
    course.learn({"README.md": "# My notes\n", SUITE: "# mine\n", "mine.txt": "here"}, commit=commit)
    course.publish({"README.md": "# Course, again\n"})
    copy = f".dojo/copies/{course.git(course.author, 'rev-parse', 'main')[:10]}/README.md"
    assert update() == (
        "What came changes no kata.\n"
        f"You had changed README.md, which is the course's now. Your copy:\n  {copy}\n{HERE}"
    )
    assert (course.read("README.md"), course.read(copy)) == ("# Course, again\n", "# My notes\n")
    assert (course.read(SUITE), course.read("mine.txt")) == ("# mine\n", "here")
    assert course.changed() == ([] if commit else [f" M {SUITE}", "?? mine.txt"])
    course.publish({"README.md": "# Course, once more\n"})
    assert update() == f"What came changes no kata.\n{HERE}"


def test_a_file_in_the_place_of_a_new_one(course, update):
    """An untracked file is copied aside; a folder in the place of a file is left, with a sentence."""
    course.learn({"more.md": "mine\n"})
    course.publish({"more.md": "theirs\n"})
    assert "You had changed more.md" in update()
    assert course.read("more.md") == "theirs\n"

    course.learn({"deep/mine.md": "mine\n"})
    course.publish({"deep": "a file\n"})
    assert update() == (
        "1 Nothing was changed: deep is in the place of something new in the course. Move it elsewhere, "
        "then type `nox -s update` again."
    )
    assert course.read("deep/mine.md") == "mine\n"


def test_a_stub_that_is_a_link(course, update, tmp_path):
    """A solution that lies elsewhere, with a link in its place, stays a link."""
    elsewhere = tmp_path / "mine.py"
    elsewhere.write_text(SOLUTION, encoding="utf-8")
    (course.clone / STUB).unlink()
    (course.clone / STUB).symlink_to(elsewhere)
    course.publish({STUB: OTHER})
    assert "passing has another signature now" in update()
    assert (course.clone / STUB).is_symlink()
    assert elsewhere.read_text(encoding="utf-8") == SOLUTION


# Where there is no way.


AGAIN = "then type `nox -s update` again."
CARRY = (
    "take a new copy of the course, and bring your work along: `nox -s save -- work.zip` here, "
    "`nox -s load -- work.zip` there."
)


def test_offline(course, update):
    """A course that cannot be reached is one sentence, and nothing has changed."""
    course.learn({STUB: SOLUTION})
    course.bare.rename(course.bare.with_name("gone.git"))
    before = course.git(course.clone, "rev-parse", "HEAD")
    said = update()
    assert said.startswith(
        f"1 Nothing was changed: the course at {course.bare} did not answer. If you are offline, connect to "
        "the internet and type `nox -s update` again. Git refuses: "
    )
    assert "\n" not in said
    assert (course.git(course.clone, "rev-parse", "HEAD"), course.read(STUB)) == (before, SOLUTION)


def test_no_git(course, update, tmp_path, dojo):
    """A zip or a released copy is told how to bring its work along; so is one inside another repository."""
    shutil.copytree(course.clone, tmp_path / "copy", ignore=shutil.ignore_patterns(".git"))
    refused = dojo(tmp_path / "copy", "update")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == f"dojo: This copy of the course has no git, which an update needs: {CARRY}\n"
    course.git(tmp_path, "init", "--quiet")
    assert update(tmp_path / "copy") == (
        f"1 This course is a part of another git repository, so it is not updated here: {CARRY}"
    )


def test_another_history(course, update, tmp_path):
    """A repository that was made from a template or a copy shares no commit with the course."""
    shutil.rmtree(course.clone / ".git")
    course.git(course.clone, "init", "--quiet")
    assert update() == (
        f"1 This repository has no commit yet, so nothing is known of the course in it: {CARRY}"
    )
    course.learn({STUB: SOLUTION}, commit=True)
    assert update() == (
        "1 This copy of the course does not know where it came from: "
        "`git remote add upstream ADDRESS` tells it."
    )
    course.git(course.clone, "remote", "add", "elsewhere", str(course.bare))
    assert update() == (
        f"1 Nothing was changed: your copy shares no commit with the course at {course.bare}: {CARRY}"
    )


def test_a_detached_head(course, update):
    """From a version that is checked out without a branch it goes to the newest one, without a branch."""
    course.git(course.clone, "checkout", "--quiet", "--detach")
    course.learn({STUB: SOLUTION})
    main = course.git(course.clone, "rev-parse", "main")
    course.publish({PAGE: "# New words\n", STUB: OTHER})
    assert update().endswith(HERE)
    assert course.newest()
    assert course.read(STUB) == SOLUTION
    assert course.git(course.clone, "rev-parse", "main") == main


def test_something_of_ones_own_in_progress(course, update):
    """A merge that is not finished is not touched, nor are conflicts, nor a lock of git's."""
    course.git(course.clone, "branch", "other")
    course.learn({"README.md": "# a\n"}, commit=True)
    course.git(course.clone, "checkout", "--quiet", "other")
    course.learn({"README.md": "# b\n"}, commit=True)
    with pytest.raises(subprocess.CalledProcessError):
        course.git(course.clone, "merge", "main")
    course.publish({PAGE: "# New words\n"})
    between = course.read("README.md")
    assert update() == (
        "1 A merge of your own is in progress: finish it (`git commit`) or drop it (`git merge --abort`), "
        + AGAIN
    )
    (course.clone / ".git" / "MERGE_HEAD").unlink()
    assert update() == (
        f"1 Some files have conflicts (`git status` lists them): solve them and `git add` them, {AGAIN}"
    )
    assert course.read("README.md") == between
    course.git(course.clone, "reset", "--quiet", "--hard")
    (course.clone / ".git" / "index.lock").touch()
    assert update().startswith("1 Another git command is running in this course, or was killed: if none is ")
    (course.clone / ".git" / "index.lock").unlink()
    assert update() == "The page of 1 kata changed.\n" + HERE


# What is remembered.


def test_the_log_tells_of_it(course, update, dojo):
    """`dojo log` says when the course was updated and what came."""
    course.publish(new_kata(course, "beyond"))
    update()
    assert dojo(course.clone, "log").stdout == "today: the course was updated, 1 new kata\n  beyond\n"
    (found,) = json.loads(dojo(course.clone, "log", "--json").stdout)["updates"]
    assert found["new"] == ["beyond"]
    assert found["commit"] == course.git(course.author, "rev-parse", "main").strip()


# Accidents.


# What changes anything, as Python tells it to those who listen; and the commands of git that do.
CHANGES = {"os.rename", "os.remove"}
WRITING = {"fetch", "write-tree", "commit-tree", "read-tree", "update-ref"}


def killed(folder, number):
    """Update in a process that is killed before its change with this number, if there is one."""
    pid = os.fork()
    if pid == 0:
        left = number

        def count(event, words):
            nonlocal left
            left -= event in CHANGES or (event == "open" and words[1] == "ab+")
            left -= event == "subprocess.Popen" and not WRITING.isdisjoint(words[1])
            if left < 0 and event != "os.kill":  # which is an event, too
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            command.run(Workspace(folder), argparse.Namespace())
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(pid, 0)[1])


def test_killed_at_every_step(course, update, tmp_path):
    """Wherever an update is killed, no solution is lost, and the next one ends as if nothing had happened."""
    other = f"{TRACK}/failing/failing.py"
    mine = course.read(other).replace("x * x", "x + x  # mine")
    course.learn({other: mine, "README.md": "# Mine\n"}, commit=True)
    course.learn({STUB: SOLUTION, SUITE: "# mine\n", "notes.txt": "here\n"})
    State.load(course.clone).remember("passing", hints=2)
    passed(course, "passing", SOLUTION)
    course.move("verdicts/passing", "others/doubling", track="others")
    signature = course.read(other).replace("x: float)", "x: float, y: int)")
    course.publish(new_kata(course, "beyond") | {PAGE: "# New\n", "README.md": "# New\n", other: signature})
    before = course.clone.rename(tmp_path / "before")
    shutil.copytree(before, course.clone, symlinks=True)
    update()
    whole = everything(course)
    assert whole["katas/others/doubling/doubling.py"] == SOLUTION.replace("passing(", "doubling(").encode()
    assert (whole[other], whole["copies"]) == (mine.encode(), [b"# Mine\n", b"# mine\n"])

    number = 0
    while True:
        shutil.rmtree(course.clone)
        shutil.copytree(before, course.clone, symlinks=True)
        if not killed(course.clone, number):
            break
        there = {path.read_bytes() for path in course.clone.rglob("*.py")}
        assert {SOLUTION.encode(), mine.encode()} <= there, number
        update()
        assert course.newest(), number
        assert everything(course) == whole, number
        assert State.load(course.clone).of("doubling").hints == 2
        assert SOLUTION.encode() in kept(course, "doubling"), number
        number += 1
    assert number > 30


def everything(course):
    """Return all files of the learner's but the tool's own, and how git sees them."""
    own = {".git", ".dojo", "__pycache__"}
    files = {
        path.relative_to(course.clone).as_posix(): path.read_bytes()
        for path in course.clone.rglob("*")
        if path.is_file() and own.isdisjoint(path.relative_to(course.clone).parts)
    }
    copies = [path.read_bytes() for path in (course.clone / ".dojo" / "copies").rglob("*") if path.is_file()]
    return files | {"git": course.changed(), "copies": sorted(copies)}


def test_a_lock_that_a_killed_git_has_left(course, update):
    """A lock beside an index of the update's own is in nobody's way."""
    course.learn({"notes.txt": "here"}, commit=True)
    course.publish({PAGE: "# New words\n"})
    for name in ("dojo-joined.lock", "dojo-index.lock", "dojo-index"):
        (course.clone / ".git" / name).touch()
    assert update() == "The page of 1 kata changed.\n" + HERE


def test_commits_after_an_accident(course, update):
    """After an accident and a commit of the learner, an update starts afresh, and nothing is lost."""
    course.learn({STUB: SOLUTION})
    course.publish({PAGE: "# New words\n", STUB: OTHER})
    workspace = Workspace(course.clone)
    for step in plan(workspace, fetch(workspace)).steps():
        step()
        if course.read(PAGE) == "# New words\n":
            break
    course.git(course.clone, "commit", "--quiet", "--all", "--message", "Whatever there is")
    assert "passing has another signature now" in update()
    assert course.newest()
    assert (course.read(STUB), course.read(PAGE), course.changed()) == (SOLUTION, "# New words\n", [])


@pytest.mark.parametrize("text", ["", "[]", "{", '{"before": 1}', "\0"])
def test_a_journal_that_makes_no_sense(course, update, text):
    """What is left of an accident and cannot be read, or leads nowhere, does not stop the next update."""
    (course.clone / ".dojo").mkdir()
    (course.clone / ".dojo" / "update.json").write_text(text, encoding="utf-8")
    course.publish({PAGE: "# New words\n"})
    assert update() == "The page of 1 kata changed.\n" + HERE
    gone = {"before": course.git(course.clone, "rev-parse", "HEAD").strip(), "after": "0" * 39 + "1"}
    journal = gone | {"base": gone["before"], "theirs": gone["after"], "overruled": []}
    (course.clone / ".dojo" / "update.json").write_text(json.dumps(journal), encoding="utf-8")
    assert update() == f"Nothing is new at {course.bare}.\n"


# One's own file under another name.


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"def old(x):\n    return old(x - 1)\n", b"def new(x):\n    return new(x - 1)\n"),
        (b"from old import old\r\n", b"from new import new\r\n"),
        (b"\xef\xbb\xbfold = 1\n", b"\xef\xbb\xbfnew = 1\n"),
        ("ä = 'old'; ö = old\n".encode(), "ä = 'old'; ö = new\n".encode()),
        (b"np.old(older, x.old) # old\n", b"np.old(older, x.old) # old\n"),
        (b"x = 1\x0c\nold\n", b"x = 1\x0c\nnew\n"),
        (b'def old(:\n  """', b'def old(:\n  """'),
        (b"# \xff\nold\n", b"# \xff\nold\n"),
        (b"", b""),
    ],
)
def test_a_name_in_a_file(before, after):
    """Names of functions and modules change; attributes, texts, comments and what is no Python do not."""
    assert renamed(before, "old", "new") == after
