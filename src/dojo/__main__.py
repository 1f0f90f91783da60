"""The way in: ``dojo``, and ``python -m dojo``."""

# First of all: Python looks for modules in the folder that this was typed in, before all others.
from dojo import own_modules  # noqa: F401, I001

import _signal  # type: ignore[import-not-found]  # the part of `signal` that needs no import
import _thread
import os
import sys
import time

_OUT_OF_THERE = 0.01  # seconds


def main() -> int:
    """Carry out one command, and return its exit code."""
    # Until the command line is ready for it, Ctrl-C ends this process as it ends any other: without a word.
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    code = _carried_out()
    if sys.flags.inspect:
        os._exit(code)  # whoever asks for a prompt at the end of programs means their own
    return code


def _carried_out() -> int:
    from dojo.cli import INTERRUPTED
    from dojo.cli import main as carry_out

    try:
        _hear_what_was_dropped()
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        return carry_out()
    except KeyboardInterrupt:
        return INTERRUPTED  # a second one, while the first was answered
    except SystemExit as end:  # the parser's, which has said what there is to say
        return end.code if isinstance(end.code, int) else 2
    finally:
        # A further one finds nothing more to stop, and must not meet Python while it ends.
        _signal.signal(_signal.SIGINT, _signal.SIG_IGN)


def _hear_what_was_dropped() -> None:
    """Let an interrupt that came where Python drops every exception, as in ``__del__``, come again."""
    process, thread = os.getpid(), _thread.get_ident()

    def again() -> None:
        time.sleep(_OUT_OF_THERE)
        if hasattr(_signal, "pthread_kill"):
            _signal.pthread_kill(thread, _signal.SIGINT)  # a real one, which ends a wait of the system too
        else:  # Windows
            _thread.interrupt_main()

    def answer(dropped: "sys.UnraisableHookArgs") -> None:
        if os.getpid() == process and isinstance(dropped.exc_value, KeyboardInterrupt):
            # Another thread sends it, since this one has not left the place that drops it.
            _thread.start_new_thread(again, ())
        else:
            sys.__unraisablehook__(dropped)

    sys.unraisablehook = answer


if __name__ == "__main__":
    sys.exit(main())
