"""Why a run was cut short, in a sentence."""

import signal

from dojo.fault_report import last_line, report
from dojo.process_setup import longest_wait
from dojo.running.events import Collected, Ended, Fault, Flood, Late, Lost
from dojo.running.heard import Run
from dojo.running.verdict import Verdict

_LONGEST = 200  # characters of an error in a sentence
_WHY_CRASHED = "That happens when a function calls itself without end, or when memory is used in a wrong way."
# Windows has exit statuses where other systems have signals.
_CRASHES = {0xC0000005: "access violation", 0xC00000FD: "stack overflow"}
_VALUES = "numbers, texts, arrays of numbers, and lists of these can be returned"


def cut_short(run: Run, deadline: float) -> tuple[Verdict, tuple[str, ...]] | None:
    """Return the verdict on a run that was cut short, or None if none was."""
    if run.complete:
        return None
    if run.late:
        return Verdict.TOO_SLOW, (_too_slow(run, deadline),)
    if any(event.end == "garbage" for event in run.of(Lost)):
        return Verdict.CRASHED, (_garbage(run),)
    return Verdict.CRASHED, (_crash(run),)


def _where(run: Run) -> str:
    running = run.running_tests
    if running:
        return f"in {running[-1]}"
    return "between two tests" if run.of(Collected) else "while the file was imported"


def _too_slow(run: Run, deadline: float) -> str:
    where = _where(run)
    if run.of(Flood):
        return (
            f"Stopped after {deadline:g} s {where}, with more than a million characters "
            "printed: is there a `print` in a loop that does not end?"
        )
    if any(event.end == "waited" for event in run.of(Ended)):
        return (
            f"Stopped after {longest_wait(deadline):g} s {where}, with less than {deadline:g} s of "
            "computing: does the code wait for something?"
        )
    line = "".join(f", at line {event.line} of the file" for event in run.of(Late)[-1:])
    return f"Stopped after {deadline:g} s {where}{line}: is it too much work, or does a loop never end?"


def _garbage(run: Run) -> str:
    return f"What was returned {_where(run)} is not a value that can be returned, or is too large: {_VALUES}."


def broken_off(run: Run, event: Fault) -> str:
    """Return what to say where the tool could not go on, in the process that the code has run in."""
    return (
        f"The tests broke off {_where(run)} ({last_line(event.text)[:_LONGEST]}): does the code change a "
        "part of Python or numpy that they need? If it does not, this is a fault of the tool. "
        + report(event.text)
    )


def _crash(run: Run) -> str:
    endings: list[Ended | Lost] = [*run.of(Lost)]
    endings += run.of(Ended)
    code = next((e.code for e in endings if e.end == "exit" and e.code), 0)
    where = _where(run)
    if code in _CRASHES:
        return f"Python crashed {where} ({_CRASHES[code]}). {_WHY_CRASHED}"
    if code >= 0:
        return f"Python ended {where} with exit status {code}: does the code call `os._exit` or `exit`?"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    if name == "SIGSEGV":
        return f"Python crashed {where} (SIGSEGV). {_WHY_CRASHED}"
    return f"Python was ended {where} by {name}."
