"""A command at a real terminal, which a test reads and types at."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
import threading


class Terminal:
    """A command in a session of its own, at a terminal of some size.

    Parameters
    ----------
    words, cwd, env
        The command, its folder, its variables.
    rows, columns
        The size of the terminal.
    """

    def __init__(self, words, cwd, env, rows=24, columns=80):
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *words], cwd=cwd, env=env, stdin=slave, stdout=slave, stderr=slave
        )
        os.close(slave)
        self._said = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        while True:
            try:
                data = os.read(self._master, 1 << 16)
            except OSError:
                return  # the other side is closed: on Linux that is an error, and no end of a file
            self._said += data

    def type(self, text):
        """Type a text."""
        os.write(self._master, text.encode())

    def interrupt(self):
        """Press Ctrl-C: the kernel tells every process in the foreground."""
        os.write(self._master, b"\x03")

    def end(self, seconds):
        """Return the exit code, or None if there is none in time; whatever is left is killed."""
        try:
            code = self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            code = None
            self.process.kill()
            self.process.wait()
        self._reader.join(timeout=5)
        os.close(self._master)
        return code

    @property
    def text(self):
        """All that was shown."""
        return self._said.decode(errors="replace")
