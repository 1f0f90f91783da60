"""What Windows lacks is not needed: forks, most signals, some modules, files that can always be replaced."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dojo.running.endings import cut_short
from dojo.running.events import Ended
from dojo.running.heard import Run
from dojo.running.verdict import Verdict

# What Python marks as "Availability: Unix", except for what the standard library needs here: its
# `subprocess` stays that of this system.
OS = """
    fork forkpty killpg setsid getsid setpgid getpgid getpgrp getuid geteuid getgid getegid setuid wait3 wait4
    waitid sched_getaffinity sched_setaffinity nice uname mkfifo mknod chown fchown lchown chroot
    statvfs fstatvfs pread pwrite sendfile posix_spawn register_at_fork getloadavg sysconf ttyname tcgetpgrp
    openpty O_NONBLOCK O_NOFOLLOW O_CLOEXEC O_DIRECTORY O_PATH O_SYNC pipe2 memfd_create eventfd
"""
SIGNAL = """
    SIGKILL SIGHUP SIGCHLD SIGPROF SIGXCPU SIGXFSZ SIGVTALRM SIGALRM SIGSTOP SIGCONT SIGPIPE SIGUSR1 SIGUSR2
    SIGQUIT SIGTTIN SIGTTOU setitimer getitimer alarm pause pthread_kill pthread_sigmask sigwait siginterrupt
    ITIMER_REAL ITIMER_PROF ITIMER_VIRTUAL SIG_SETMASK SIG_BLOCK SIG_UNBLOCK
"""
MODULES = "resource fcntl termios tty pty pwd grp syslog readline curses"
# Other people's packages look for themselves what a system has: they are imported before.
WITHOUT = f"""
import concurrent.futures, os, pdb, select, selectors, shutil, signal, socket, subprocess, sys
import _signal, asyncio, hypothesis.extra.numpy, numpy, pytest, pytest_watch.watcher, rich.console, tempfile
missing = {{
    os: {OS.split()},
    signal: {SIGNAL.split()},
    _signal: {SIGNAL.split()},
    select: ["poll", "epoll"],
    socket: ["AF_UNIX", "send_fds", "recv_fds"],
}}
for module, names in missing.items():
    for name in filter(module.__dict__.__contains__, names):
        delattr(module, name)
sys.modules.update(dict.fromkeys({MODULES.split()}))
"""


@pytest.fixture
def without(course, learner, tmp_path):
    """Return a function that runs a command where all of that is missing, in the children, too."""
    start = tmp_path / "start.py"
    # `python -I -m MODULE WORDS` is how the tool starts its processes.
    start.write_text(
        f"{WITHOUT}\nimport dojo.running.fresh_runner as fresh, runpy\n"
        "def command(*words): return [sys.executable, '-I', __file__, *words]\n"
        "fresh.python_command = command\n"
        "_, _, module, *words = sys.argv\n"
        "sys.argv[1:] = words\n"
        "runpy.run_module(module, run_name='__main__', alter_sys=True)\n",
        encoding="utf-8",
    )

    def run(*words):
        command = [sys.executable, "-I", str(start), "-m", "dojo", *words]
        return subprocess.run(
            command, cwd=course, env=learner, capture_output=True, encoding="utf-8", timeout=300, check=False
        )

    return run


def test_verdicts_are_found(without):
    """A pass, a failure, an endless loop and an end of the process are told apart."""
    katas = {"passing": "passing", "failing": "failing", "endless_loop": "too slow", "os_exit": "crashed"}
    done = without("run", *katas, "--json", "--deadline", "2")
    assert done.stderr == ""
    assert {result["kata"]: result["verdict"] for result in json.loads(done.stdout)} == katas


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["hint", "failing"], 0, "Hint 1"),
        (["know", "untouched"], 0, "Known already"),
        (["reset", "failing"], 1, "is in neither git nor .dojo/"),
        (["--version"], 0, "dojo "),
        (["grade", "katas", "--output", "book"], 2, "needs a system that can fork"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_commands_work(without, words, code, said):
    """A learner's commands work, and grading says what it needs."""
    done = without(*words)
    assert done.returncode == code, done.stderr
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "tool itself failed" not in done.stderr


def test_an_interrupt_that_was_dropped_comes_again():
    """A Ctrl-C that comes in `__del__` ends the program, even where no signal can be sent to a thread."""
    code = (
        "import _signal, signal, sys, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "del _signal.pthread_kill\n"
        "from dojo.__main__ import _hear_what_was_dropped\n"
        "_hear_what_was_dropped()\n"
        "class Dropped:\n    def __del__(self): raise KeyboardInterrupt\n"
        "Dropped()\n"
        "try:\n    for _ in range(500): time.sleep(0.01)\n"
        "except KeyboardInterrupt:\n    sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (7, "")


def test_a_watch_that_starts_anew_keeps_the_terminal(monkeypatch):
    """Where no process can take the place of another, the old one waits for the new one's end."""
    from dojo.commands import watch

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(watch, "os", SimpleNamespace(name="nt"))
    try:
        assert watch._start_anew([sys.executable, "-c", "raise SystemExit(7)"]) == 7
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_file_that_somebody_reads_is_replaced_a_moment_later(monkeypatch, tmp_path):
    """A file that is open elsewhere, as a scanner of viruses opens it, is written after all."""
    from dojo import files

    refusals = [PermissionError("in use"), PermissionError("in use")]
    replace = Path.replace

    def refusing(path, target):
        if refusals:
            raise refusals.pop()
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refusing)
    monkeypatch.setattr(files, "os", SimpleNamespace(name="nt"))
    (tmp_path / "new").write_text("new", encoding="utf-8")
    files.replace(tmp_path / "new", tmp_path / "file")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "new"
    assert refusals == []


def test_a_file_that_stays_in_use_is_an_error(monkeypatch, tmp_path):
    """After a while nobody waits any longer."""
    from dojo import files

    def refusing(_, __):
        raise PermissionError("in use")

    monkeypatch.setattr(Path, "replace", refusing)
    monkeypatch.setattr(files, "os", SimpleNamespace(name="nt"))
    with pytest.raises(PermissionError):
        files.replace(tmp_path / "new", tmp_path / "file")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0xC0000005, "Python crashed while the file was imported (access violation)."),
        (0xC00000FD, "Python crashed while the file was imported (stack overflow)."),
        (3, "Python ended while the file was imported with exit status 3"),
    ],
)
def test_a_crash_has_a_status_there_and_no_signal(status, said):
    """What ended a process is said in words, not as a number of ten digits."""
    verdict, (sentence,) = cut_short(Run(1, [Ended("exit", status, 0.1)]), 1.0)
    assert verdict is Verdict.CRASHED
    assert sentence.startswith(said)
