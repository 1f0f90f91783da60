"""What a key does in a watch: each runs a command, in the terminal, until it ends."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from dojo.keys import Keys

NEXT, QUIT, LIST = "n", "q", "?"
# For each key, what it shows, and the words of the command; the name of the kata takes the place of {}.
_COMMANDS = {
    "h": ("a hint", ("hint", "{}")),
    "r": ("the page", ("read", "{}")),
    "o": ("your editor", ("open", "{}")),
    "v": ("the solution beside yours", ("reveal", "{}")),
    "p": ("the picture, drawn by your code", ("picture", "{}")),
    "e": ("each edge", ("run", "{}", "--edges")),
    "d": ("the debugger", ("debug", "{}")),
    "l": ("the road", ("progress",)),
}


def choices_text(kata: str | None = None) -> str:
    """Return what can be chosen, a line for each key.

    Parameters
    ----------
    kata
        The one that the keys are about; None outside a watch.
    """
    about = (
        f"The keys are about {kata}:" if kata else "To begin, type nox -s watch. Its keys, and what they run:"
    )
    lines = [about, f"  {NEXT}  the next kata"]
    for key, (told, words) in _COMMANDS.items():
        command = " ".join(("nox -s", words[0], *(["--", *words[1:]] if words[1:] else [])))
        lines.append(f"  {key}  {told}".ljust(38) + command.format(kata or "NAME"))
    return "\n".join([*lines, f"  {QUIT}  the end", f"  {LIST}  this list", ""])


def is_command(key: str) -> bool:
    """Return whether a key runs a command."""
    return key in _COMMANDS


def run_choice(key: str, kata: str, keys: Keys) -> None:
    """Run the command of a key on a kata; the terminal is its own until it ends."""
    words = [word.format(kata) for word in _COMMANDS[key][1]]
    keys.give_back()
    with _interrupts_for_the_command():
        subprocess.call([sys.executable, "-m", "dojo", *words])


@contextmanager
def _interrupts_for_the_command() -> Iterator[None]:
    """Let Ctrl-C end the command and not the watch."""
    # A handler and not SIG_IGN, which the command would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
