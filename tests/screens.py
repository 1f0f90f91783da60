"""A real terminal of 80 x 24 for tests: a pseudo-terminal, and what a person would see on it."""

import contextlib
import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import threading
import time

import pyte

DOJO = (sys.executable, "-m", "dojo")


class Screen:
    """A process on a terminal of its own, which is its controlling one as in a shell.

    Parameters
    ----------
    words
        What is typed after the name of the program.
    folder
        Where it runs.
    environment
        Its environment; the terminal's size and kind are added.
    program
        What runs; `dojo` unless it is said.
    """

    def __init__(self, words, folder, environment, *, program=DOJO, columns=80, rows=24):
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._lock = threading.Lock()
        self.told = b""
        self.ours, self._theirs = pty.openpty()
        fcntl.ioctl(self._theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            [*program, *words],
            cwd=folder,
            env=environment | {"TERM": "xterm-256color", "PAGER": "cat"},
            stdin=self._theirs,
            stdout=self._theirs,
            stderr=self._theirs,
            start_new_session=True,
            # Nothing but this call, so that no lock of another thread is waited for.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509
        )
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        with contextlib.suppress(OSError):  # so a terminal ends on Linux
            while data := os.read(self.ours, 65536):
                with self._lock:
                    self.told += data
                    self._stream.feed(data)

    @property
    def lines(self):
        """What is seen now, without the empty lines at the end."""
        with self._lock:
            seen = [line.rstrip() for line in self._screen.display]
        while seen and not seen[-1]:
            seen.pop()
        return seen

    @property
    def text(self):
        """What is seen now, as one text."""
        return "\n".join(self.lines)

    @property
    def modes(self):
        """How the terminal is set: whether it echoes, and hands on whole lines."""
        flags = termios.tcgetattr(self._theirs)[3]
        return bool(flags & termios.ECHO), bool(flags & termios.ICANON)

    def press(self, keys):
        """Press some keys."""
        os.write(self.ours, keys.encode())

    def until(self, condition, seconds=30):
        """Wait until a text is seen, or a condition holds, and return what is seen then."""
        holds = condition if callable(condition) else lambda: condition in self.text
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, f"{condition!r} did not come, but:\n{self.text}"
            time.sleep(0.02)
        return self.text

    def ended(self, seconds=30):
        """Wait for the end of the process, and return its exit code, with all that was told on the screen."""
        code = self.process.wait(timeout=seconds)
        known = -1
        while known != len(self.told):
            known = len(self.told)
            time.sleep(0.05)
        return code

    def close(self):
        """End the process, if it has not ended."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=10)
        os.close(self._theirs)
