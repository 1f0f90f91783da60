"""Keys pressed at a terminal, heard one by one, while the terminal is otherwise as it was found.

A key is heard at once and is not shown.  Whatever ends or stops this process, Ctrl-Z included, the
terminal goes back to how it was before; only SIGKILL leaves no time for it.
"""

import os
import queue
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_PATIENCE = 0.1  # seconds between two looks at whether this is over
_DEADLY = ("SIGTERM", "SIGHUP")
# An arrow and the like are several characters.
_ARROW = re.compile("\x1b(?:\\[[0-9;]*[A-Za-z~]|O?.)?", re.DOTALL)


@dataclass(frozen=True)
class Pressed:
    """A key."""

    key: str


class Keys:
    """Puts each key that is pressed into a queue.

    After a key, no other is heard until `listen` is called: meanwhile the terminal belongs to what the key
    has called.

    Parameters
    ----------
    events
        Where each `Pressed` is put.
    """

    def __init__(self, events: queue.Queue[Any]) -> None:
        self._events = events
        self._terminal = _terminal()
        self._listening = threading.Event()
        self._over = False

    @property
    def there(self) -> bool:
        """Whether somebody can press keys."""
        return self._terminal is not None

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Hear keys, where there is a terminal."""
        if self._terminal is None:
            yield
            return
        thread = threading.Thread(target=self._hear, args=(self._terminal,), daemon=True)
        with _signals(self._terminal):
            try:
                self.listen()
                thread.start()
                yield
            finally:
                self._over = True
                self._terminal.give_back()
                thread.join(10 * _PATIENCE)

    def listen(self) -> None:
        """Hear the next key."""
        if self._terminal is not None:
            self._terminal.take()
            self._listening.set()

    def give_back(self) -> None:
        """Leave the terminal to a command until `listen` is called."""
        if self._terminal is not None:
            self._terminal.give_back()

    def _hear(self, terminal: "_Posix | _Windows") -> None:
        while not self._over:
            if not self._listening.wait(_PATIENCE):
                continue
            key = terminal.key()
            if key:
                self._listening.clear()
                self._events.put(Pressed(key))


class _Posix:
    """A terminal as POSIX knows it."""

    def __init__(self) -> None:
        import termios

        self._termios = termios
        self._number = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._number)
        self._wanted = False
        self._typed_ahead = ""

    def take(self) -> None:
        """Have each key at once, and unseen; in the background, as soon as it comes to the front."""
        self._wanted = True
        if not self._is_ours():
            return
        modes = self._termios.tcgetattr(self._number)
        modes[3] &= ~(self._termios.ICANON | self._termios.ECHO)
        modes[6][self._termios.VMIN], modes[6][self._termios.VTIME] = 1, 0
        self._termios.tcsetattr(self._number, self._termios.TCSADRAIN, modes)

    def give_back(self) -> None:
        """Put the terminal as it was."""
        self._wanted = False
        self.rest()

    def rest(self) -> None:
        """Put the terminal as it was for a while: `go_on` takes it again."""
        if self._is_ours():
            self._termios.tcsetattr(self._number, self._termios.TCSADRAIN, self._before)

    def go_on(self) -> None:
        """Take the terminal again if it was taken before."""
        if self._wanted:
            self.take()

    def key(self) -> str:
        """Return the key that is pressed within a moment, or nothing."""
        import select

        if self._typed_ahead:
            key, self._typed_ahead = self._typed_ahead[0], self._typed_ahead[1:]
            return key
        if not self._is_ours():  # who reads in the background is stopped
            time.sleep(_PATIENCE)
            return ""
        ready, _, _ = select.select([self._number], [], [], _PATIENCE)
        if not ready:
            return ""
        try:
            data = os.read(self._number, 64)
        except OSError:
            time.sleep(_PATIENCE)
            return ""
        if not data:  # the terminal is gone
            time.sleep(_PATIENCE)
        # What is typed quickly comes at once.
        typed = _ARROW.sub("", data.decode("utf-8", "replace"))
        self._typed_ahead = typed[1:]
        return typed[:1]

    def _is_ours(self) -> bool:
        try:
            return os.tcgetpgrp(self._number) == os.getpgrp()
        except OSError:
            return False


class _Windows:
    """A console of Windows, which has no modes to set."""

    def take(self) -> None:
        """Do nothing."""

    give_back = rest = go_on = take

    def key(self) -> str:
        """Return the key that is pressed within a moment, or nothing."""
        import msvcrt

        console: Any = msvcrt
        if not console.kbhit():
            time.sleep(_PATIENCE / 2)
            return ""
        key: str = console.getwch()
        if key in {"\0", "\xe0"}:  # an arrow and the like are two characters
            console.getwch()
            return ""
        return key


def _terminal() -> _Posix | _Windows | None:
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    if os.name == "nt":
        return _Windows()
    try:
        return _Posix()
    except OSError:
        return None


@contextmanager
def _signals(terminal: _Posix | _Windows) -> Iterator[None]:
    """Put the terminal as it was before a signal ends or stops this process."""
    if os.name == "nt":
        yield
        return

    def end(number: int, _: object) -> None:
        terminal.rest()
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)

    def stop(number: int, _: object) -> None:
        terminal.rest()
        signal.signal(number, signal.SIG_DFL)
        # To this thread, or another one might be stopped a little later.
        signal.pthread_kill(threading.get_ident(), number)
        signal.signal(number, stop)

    def go_on(*_: object) -> None:
        terminal.go_on()

    handlers: dict[str, Callable[[int, Any], None]] = dict.fromkeys(_DEADLY, end)
    handlers |= {"SIGTSTP": stop, "SIGCONT": go_on}
    before = {name: signal.signal(getattr(signal, name), handler) for name, handler in handlers.items()}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
