"""Each save is seen once and soon, whether or not the system tells of it."""

import os
import queue
import subprocess
import time

import pytest
from test_watch import KATAS, RIGHT, WRONG, Watching

from dojo.course.roadmap import Roadmap
from dojo.course.saves import _LOOK_EVERY, Saves
from dojo.course.workspace import Workspace

pytestmark = pytest.mark.serial
FAILING = f"{KATAS}/failing/failing.py"
SOON = 1.0  # seconds
SLOWLY = SOON + 2  # to the verdict, on a busy machine


def test_looking_at_the_stubs_costs_little(workspace, roadmap):
    """Comparing the stubs of the whole road twice a second takes well below 1 % of a core."""
    saves = Saves(workspace, roadmap, queue.Queue())
    looks = 20
    begun = time.thread_time()
    for _ in range(looks):
        assert () not in saves.stamps()
    assert (time.thread_time() - begun) / looks / _LOOK_EVERY < 0.005


def write(stub, text):
    """Write in place, as a simple editor does."""
    stub.write_text(text, encoding="utf-8")


def rename(stub, text):
    """Write another file and rename it, as most editors do."""
    other = stub.with_name(".other")
    write(other, text)
    other.rename(stub)


def set_back(stub, text):
    """Write as many bytes as before, and set the time of the last writing back to what it was."""
    before = stub.stat().st_mtime_ns
    write(stub, text.ljust(stub.stat().st_size))
    os.utime(stub, ns=(before, before))


def through_a_link(stub, text):
    """Write the file elsewhere that a symbolic or a hard link stands for."""
    write(stub.parents[3] / "elsewhere.py", text)


def plain(stub):
    """Leave a stub as it is, with room for any text."""
    write(stub, WRONG.format("failing", 2).ljust(200))


def symbolic(stub):
    """Make a stub a symbolic link to a file outside of the course's katas."""
    stub.rename(stub.parents[3] / "elsewhere.py")
    stub.symlink_to(stub.parents[3] / "elsewhere.py")


def hard(stub):
    """Give a stub a second name, outside of the course's katas."""
    os.link(stub, stub.parents[3] / "elsewhere.py")


def seen(saves, events, seconds):
    """Return the names of the katas that have new content, in the order in which that is seen, and when."""
    found = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            event = events.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            break
        time.sleep(0.05)  # as long as the steps of one save may take
        found += [(kata.name, time.monotonic()) for kata in saves.changed([event])]
    return found


@pytest.mark.parametrize(
    ("prepare", "save"),
    [
        (plain, write),
        (plain, rename),
        (plain, set_back),
        (symbolic, through_a_link),
        (symbolic, rename),
        pytest.param(hard, through_a_link, marks=pytest.mark.skipif(os.name == "nt", reason="needs links")),
    ],
)
def test_a_save_is_seen_once(course, prepare, save):
    """However a stub is saved and wherever it lies, the save is seen within a second, and not twice."""
    stub = course / FAILING
    prepare(stub)
    workspace = Workspace(course)
    events = queue.Queue()
    saves = Saves(workspace, Roadmap.read(workspace.roadmap), events)
    with saves.told() as notice:
        assert notice == ""
        saved = time.monotonic()
        save(stub, RIGHT.format("failing"))
        ((name, when),) = seen(saves, events, SOON + 2 * _LOOK_EVERY)
    assert name == "failing"
    assert when - saved < SOON


def test_a_save_is_seen_while_other_files_keep_changing(course):
    """Events of other files, one after the other, keep nobody from looking at the stubs."""
    symbolic(course / FAILING)
    workspace = Workspace(course)
    events = queue.Queue()
    saves = Saves(workspace, Roadmap.read(workspace.roadmap), events)
    with saves.told():
        through_a_link(course / FAILING, RIGHT.format("failing"))
        end = time.monotonic() + SOON
        found = []
        while time.monotonic() < end and not found:
            write(course / KATAS / "notes.md", str(time.monotonic()))
            found = seen(saves, events, 0.06)
    assert [name for name, _ in found] == ["failing"]


def own_names(script):
    """Return words that carry out a script, and then a command, as root of a space of names of its own."""
    words = ["unshare", "--map-root-user", "--mount", "sh", "-euc", f'{script}; exec "$@"', "sh"]
    try:
        tried = subprocess.run([*words, "true"], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("needs unshare")
    if tried.returncode:
        pytest.skip(f"this machine does not let anybody do that: {tried.stderr.strip()}")
    return words


@pytest.fixture
def watching_in(learner):
    """Return a function that starts a watch in a space of names of its own, for saves in a folder."""
    started = []

    def start(folder, script):
        started.append(Watching(folder, learner, own_names(script)))
        return started[0]

    yield start
    for watch in started:
        watch.process.kill()
        watch.process.wait(timeout=10)


def test_a_save_below_an_overlay_is_seen(course, tmp_path, watching_in):
    """Where a drive of Windows or of a host is shown through another file system, no event comes."""
    (tmp_path / "own").mkdir()
    (tmp_path / "seen").mkdir()
    watch = watching_in(
        course,
        f"cd '{tmp_path}'; mount -t tmpfs none own; mkdir own/up own/work; mount -t overlay "
        f"-o 'lowerdir={course.name},upperdir=own/up,workdir=own/work' none seen; cd seen",
    )
    for number in (2, 3):
        saved = time.monotonic()
        watch.save("failing", WRONG.format("failing", number))
        watch.until("✗ failing failing")
        assert time.monotonic() - saved < SLOWLY
        watch.until("hint -- failing")
    assert watch.silent()


@pytest.mark.parametrize(
    ("limit", "why"),
    [
        ("max_inotify_instances", "inotify instance limit reached"),
        ("max_inotify_watches", "inotify watch limit reached"),
    ],
)
def test_a_system_without_room_for_another_observer(course, watching_in, limit, why):
    """When inotify is used up, one line says so, and saves are seen."""
    watch = watching_in(course, f"echo 0 > /proc/sys/user/{limit}; cd '{course}'")
    watch.until(
        f"The system cannot tell of saves ({why}): the watch looks at the stubs twice a second instead.\n"
    )
    watch.save("failing", RIGHT.format("failing"))
    shown = watch.until("reveal -- failing")
    assert "✓ failing passing" in shown
    assert "Traceback" not in shown
