"""Stubs that do bad things, by name: what is in the file, and which answers may come.

An answer is a verdict, or ``refused`` where the file cannot even be read.  Where several may come,
the system decides, or chance: a tool that is never wrong about it is not asked for, one that goes on is.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from hostile.course import CHECKS, EXPENDABLE, KATA, RIGHT, SUM

PASSING, FAILING, BROKEN, CRASHED = {"passing"}, {"failing"}, {"broken"}, {"crashed"}
TOO_SLOW, REFUSED = {"too slow"}, {"refused"}
ANY = PASSING | FAILING | BROKEN | CRASHED | TOO_SLOW


@dataclass(frozen=True)
class Stub:
    """A file, or what lies in its place, and the answers that may come.

    Attributes
    ----------
    answers
        Verdicts, or ``refused``.
    content
        The file; or what makes something else of its path.
    """

    answers: set[str]
    content: bytes | Callable[[Path], None]

    def place(self, path: Path) -> None:
        """Put it where the stub belongs."""
        path.unlink(missing_ok=True)
        if isinstance(self.content, bytes):
            path.write_bytes(self.content)
        else:
            self.content(path)


def at_import(code: str, answers: set[str] = BROKEN) -> Stub:
    """Return a right solution below some lines of code."""
    return Stub(answers, f"{code}\n\n\n{RIGHT}".encode())


def in_call(code: str, answers: set[str] = FAILING, above: str = "") -> Stub:
    """Return a solution that runs some lines of code first; where they leave it, the rest is right."""
    text = f"import numpy\n{above}\n\n\ndef {KATA}(x, y):\n{CHECKS}{indent(code, '    ')}\n{SUM}"
    return Stub(answers, text.encode())


def returns(value: str, answers: set[str] = FAILING, above: str = "") -> Stub:
    """Return a solution that returns a value of its own."""
    return in_call(f"return {value}", answers, above)


def text(data: str, answers: set[str], encoding: str = "utf-8") -> Stub:
    """Return a file that is nothing but this text."""
    return Stub(answers, data.encode(encoding))


OWN_EXIT = "class Leaving(BaseException):\n    pass"

LEAVES = {
    f"{name} {where}": make(f"raise {name}")
    for name in (
        "SystemExit",
        "KeyboardInterrupt",
        "GeneratorExit",
        "BaseException",
        "StopIteration",
        "StopAsyncIteration",
        "MemoryError",
        "RecursionError",
        "NotImplementedError('later')",
    )
    for where, make in (("at import", at_import), ("in the call", in_call))
} | {
    "own exit at import": at_import(f"{OWN_EXIT}\n\nraise Leaving"),
    "own exit in the call": in_call("raise Leaving", above=OWN_EXIT),
    "exit with text at import": at_import('import sys\n\nsys.exit("bye")'),
    "exit with text in the call": in_call('sys.exit("bye")', above="import sys"),
    "exit with 0 in the call": in_call("sys.exit(0)", above="import sys"),
    "quit at import": at_import("quit()", BROKEN),
    "quit in the call": in_call("quit()"),
    "hard exit at import": at_import("import os\n\nos._exit(0)", CRASHED),
    "hard exit in the call": in_call("os._exit(0)", CRASHED, "import os"),
    "hard exit with the status of a deadline": in_call("os._exit(75)", CRASHED, "import os"),
    "abort at import": at_import("import os\n\nos.abort()", CRASHED),
    "abort in the call": in_call("os.abort()", CRASHED, "import os"),
    "segmentation fault": in_call("ctypes.string_at(0)", CRASHED, "import ctypes"),
    "kills itself": in_call("os.kill(os.getpid(), 9)", CRASHED, "import os"),
    "kills its group": in_call("os.killpg(0, 9)", CRASHED, "import os"),
    "terminates itself": in_call("os.kill(os.getpid(), 15)", CRASHED, "import os"),
    "interrupts itself": in_call("os.kill(os.getpid(), 2)", FAILING | CRASHED, "import os"),
    "stops itself": in_call("os.kill(os.getpid(), 19)", TOO_SLOW, "import os"),
    "skips the test": in_call('pytest.skip("no")', above="import pytest"),
    "skips the test as unittest does": in_call("raise unittest.SkipTest", above="import unittest"),
    "expects to fail": in_call('pytest.xfail("no")', above="import pytest"),
    "leaves pytest": in_call('pytest.exit("no")', above="import pytest"),
    "leaves pytest at import": at_import('import pytest\n\npytest.exit("no")'),
    "skips the module": at_import('import pytest\n\npytest.skip("no", allow_module_level=True)'),
    "rejects every example": in_call("hypothesis.reject()", above="import hypothesis"),
    "raises an error of the tool": in_call(
        'raise CourseError("x")', above="from dojo.errors import CourseError"
    ),
    "raises an error of the tool at import": at_import(
        'from dojo.errors import CourseError\n\nraise CourseError("x")'
    ),
}

# The parent of a child is the process that serves all of them; never that of the tests.
KILLS_PARENT = """\
import os


def kill(how):
    parent = os.getppid()
    with open(f"/proc/{parent}/cmdline", "rb") as file:
        if b"pytest" not in file.read() and os.getpgid(parent) == parent:
            how(parent, 9)
"""
PARENT = {
    "kills its parent": in_call("kill(os.kill)", CRASHED, KILLS_PARENT),
    "kills the group of its parent": in_call("kill(os.killpg)", CRASHED, KILLS_PARENT),
    "kills its parent at import": at_import(f"{KILLS_PARENT}\n\nkill(os.kill)", CRASHED),
    "stops its parent": at_import(
        KILLS_PARENT.replace("parent, 9", "parent, 19") + "\n\nkill(os.kill)", PASSING
    ),
}

PIPES = """\
import os


def pipes():
    for name in os.listdir("/proc/self/fd"):
        try:
            link = os.readlink(f"/proc/self/fd/{name}")
        except OSError:
            continue
        if link.startswith(("pipe:", "socket:")):
            yield int(name)


def say(data):
    for descriptor in pipes():
        os.write(descriptor, data)
"""


def says(data: str, answers: set[str] = PASSING) -> Stub:
    """Return a right solution that writes into every pipe and socket that it finds."""
    return in_call(f"say({data})", answers, PIPES)


# A whole line that means nothing is passed over.  What breaks another line, or has the shape of an
# event, may cost the verdict of this run.
LINES = {
    "an empty object": r"b'{}\n'",
    "empty lines": r"b'\n\n\n'",
    "null": r"b'null\n'",
    "a number": r"b'1\n'",
    "an empty list": r"b'[]\n'",
    "a text": r"b'\"event\"\n'",
    "an event that is null": r"b'{\"event\": null}\n'",
    "an event in an event": r"b'{\"event\": {}}\n'",
    "an event without a name": r"b'{\"name\": \"x\"}\n'",
    "an unknown event": r"b'{\"event\": \"party\"}\n'",
    "endless nesting": r"b'[' * 50_000 + b'\n'",
    "a number of 10000 digits": r"b'9' * 10_000 + b'\n'",
    "not a number": r"b'NaN\n'",
    "bytes that are not UTF-8": r"b'\xff\xfe{}\n'",
    "null bytes": r"b'\0' * 100 + b'\n'",
}
# These take as long as the pipe takes; that is the stub's own doing.
LONG = {"a line of 10 MB": r"b'x' * 10**7 + b'\n'", "a million lines": r"b'{}\n' * 10**6"}
FORGED = {
    "half a line": r"b'[\"Finished\", '",
    "10 MB without an end": r"b'x' * 10**7",
    "random bytes": "os.urandom(100_000)",
    "an event without its fields": r"b'[\"Finished\", {}]\n'",
    "a start without a name": r"b'[\"Started\", {\"name\": null}]\n'",
    "tests that are no list": r"b'[\"Collected\", {\"names\": 7, \"facts\": 7}]\n'",
    "tests of no name": r"b'[\"Collected\", {\"names\": [{}], \"facts\": [[]]}]\n'",
    "an end with a text for its time": r"b'[\"Done\", {\"seconds\": \"x\"}]\n'",
    "an end that took NaN": r"b'[\"Done\", {\"seconds\": NaN}]\n'",
    "an end of this run": r"b'[\"Ended\", {\"end\": \"exit\", \"code\": 0, \"seconds\": 0}]\n'",
    "the end of another run": r"b'0 [\"Ended\", {\"end\": \"exit\", \"code\": 0, \"seconds\": 0}]\n'",
    "a fault": r"b'[\"Fault\", {\"text\": \"x\"}]\n'",
    "a fault with an empty text": r"b'[\"Fault\", {\"text\": \"\"}]\n'",
    "a broken file that is a number": r"b'[\"Broken\", {\"sentence\": 7}]\n'",
    "half a character": r"b'[\"Broken\", {\"sentence\": \"\\ud800\"}]\n'",
    "a diagnosis that is null": r"b'[\"Diagnosis\", {\"sentences\": null}]\n'",
    "a look without lines": r"b'[\"Looked\", {}]\n'",
    "a loss that is a list": r"b'[\"Lost\", {\"end\": [], \"code\": 0}]\n'",
}
DESCRIPTORS = (
    {f"says {name}": says(data) for name, data in LINES.items()}
    | {f"says {name}": says(data, PASSING | TOO_SLOW) for name, data in LONG.items()}
    | {f"says {name}": says(data, ANY) for name, data in FORGED.items()}
    | {
        "says a fault and ends": in_call(
            r"say(b'[\"Fault\", {\"text\": \"x\"}]\n'); os._exit(1)", CRASHED, PIPES
        ),
        "closes all descriptors": in_call("os.closerange(0, 1000)", CRASHED, "import os"),
        "closes all descriptors at import": at_import("import os\n\nos.closerange(0, 1000)", CRASHED),
        "points all descriptors to nowhere": in_call(
            "null = os.open(os.devnull, os.O_RDWR)\nfor n in range(100):\n    os.dup2(null, n)",
            CRASHED | PASSING,
            "import os",
        ),
        "points its pipe to a full disk": in_call(
            'full = os.open("/dev/full", os.O_WRONLY)\nfor n in pipes():\n    os.dup2(full, n)',
            CRASHED,
            PIPES,
        ),
        "makes its pipe non-blocking and full": in_call(
            "for n in pipes():\n    os.set_blocking(n, False)\n    os.write(n, b'\\n' * 10**6)",
            CRASHED | PASSING,
            PIPES,
        ),
        "uses up the descriptors": in_call(
            "while True:\n    kept.append(os.open(os.devnull, os.O_RDONLY))",
            FAILING | CRASHED,
            "import os\n\nkept = []",
        ),
    }
)


def evil_error(*lines: str) -> str:
    """Return the text of an exception class with a body."""
    return "class Evil(Exception):\n" + "".join(f"    {line}\n" for line in lines)


def raises(above: str, code: str = "raise Evil('x')", answers: set[str] = FAILING) -> Stub:
    """Return a solution that raises an error of its own."""
    return in_call(code, answers, above)


ERRORS = {
    "error without a text": raises(evil_error("def __str__(self): raise ValueError")),
    "error with a text that is a number": raises(evil_error("def __str__(self): return 7")),
    "error with a text that exits": raises(evil_error("def __str__(self): raise SystemExit")),
    "error with a text that interrupts": raises(evil_error("def __str__(self): raise KeyboardInterrupt")),
    "error with an endless text": raises(
        evil_error("def __str__(self):", "    while True: pass"), answers=TOO_SLOW
    ),
    "error without a representation": raises(evil_error("def __repr__(self): raise ValueError")),
    "error that has no attributes": raises(evil_error("def __getattribute__(self, name): raise SystemExit")),
    "error with a false class": raises(evil_error("__class__ = property(lambda self: 1 / 0)")),
    "error with a class that has no name": raises(
        "class Kind(type):\n    __name__ = property(lambda cls: exit())\n\n\n"
        "class Evil(Exception, metaclass=Kind):\n    pass"
    ),
    "error that is never equal or true": raises(
        evil_error(
            "def __eq__(self, other): raise SystemExit",
            "def __bool__(self): raise SystemExit",
            "__hash__ = None",
        )
    ),
    "error at import without a text": at_import(
        evil_error("def __str__(self): raise ValueError") + "\n\nraise Evil"
    ),
    "error at import that has no attributes": at_import(
        evil_error("def __getattribute__(self, name): raise SystemExit") + "\n\nraise Evil"
    ),
    "error with notes that are a number": raises(evil_error("__notes__ = 7")),
    "error with notes that are numbers": raises(evil_error("__notes__ = [7, None]")),
    "error that causes itself": raises("", "error = ValueError('x')\nerror.__cause__ = error\nraise error"),
    "error with a name of control characters": raises(
        "", r"raise type('\x1b[31m\r\n', (Exception,), {})('x')"
    ),
    "error of 10 MB": raises("", "raise ValueError('x' * 10**7)"),
    "error of control characters": raises("", r"raise ValueError('\x1b[2J\x00\x07\r\x9b')"),
    "error of half characters": raises("", r"raise ValueError('\ud800\udfff')"),
    "error of half characters at import": at_import(r"raise ValueError('\ud800')"),
    "error that reads from right to left": raises("", r"raise ValueError('\u202e' * 100)"),
    "error in markup": raises("", "raise ValueError('[bold red]x[/] [link=file:///]')"),
    "error with broken fields": raises("", "raise SyntaxError('x', ('y', 'z', [], 7))", FAILING),
    "error of the syntax at import": at_import("error = SyntaxError('x')\nerror.lineno = 'y'\nraise error"),
    "missing module without a name": at_import("raise ModuleNotFoundError"),
    "missing module": at_import("import a_module_that_does_not_exist"),
    "errors in a group": raises("", "raise BaseExceptionGroup('x', [SystemExit(), KeyboardInterrupt()])"),
    "deep trace": raises("def down(n):\n    return down(n - 1) if n else 1 / 0", "down(900)"),
    "endless recursion": raises("", f"return {KATA}(x, y)"),
    "endless recursion without a bound": raises(
        "import sys\n\nsys.setrecursionlimit(10**9)", f"return {KATA}(x, y)", FAILING | CRASHED | TOO_SLOW
    ),
    "error that fits an assertion": raises("", "raise AssertionError({'x': 1})"),
    "error from code without a file": raises("", "exec(compile('1 / 0', '\\ud800', 'exec'))"),
    "error from code with a false line": raises(
        "", "exec(compile('\\n' * 10**5 + '1 / 0', __file__, 'exec'))"
    ),
}


def evil_value(*lines: str, base: str = "") -> str:
    """Return the text of a class with a body."""
    return f"class Evil{base}:\n" + "".join(f"    {line}\n" for line in lines)


VALUES = {
    "returns nothing": returns("None"),
    "returns a generator": returns("(a for a in x)"),
    "returns an endless generator": returns("itertools.count()", above="import itertools"),
    "returns a coroutine": returns("later()", above="async def later():\n    pass"),
    "returns itself": returns(KATA),
    "returns a module": returns("numpy"),
    "returns a class": returns("float"),
    "returns NaN": returns("float('nan')"),
    "returns a number of 10000 digits": returns("10**10_000"),
    "returns a signalling NaN": returns("Decimal('sNaN')", above="from decimal import Decimal"),
    "returns a text of 10 MB": returns("'x' * 10**7"),
    "returns half a character": returns(r"'\ud800'"),
    "returns a million numbers": returns("numpy.zeros(10**6)"),
    "returns a huge array": returns("numpy.zeros((20_000, 20_000))", FAILING | TOO_SLOW | CRASHED),
    "asks for more memory than there is": returns("numpy.ones(10**12)"),
    "returns an array of objects": returns("numpy.array([object(), None], dtype=object)"),
    "returns an array that holds itself": returns(
        "own", above="own = numpy.empty(1, dtype=object)\nown[0] = own"
    ),
    "returns a list that holds itself": returns("own", above="own = []\nown.append(own)"),
    "returns a dict that holds itself": returns("own", above="own = {}\nown[1] = own"),
    "returns a deep list": returns(
        "own", FAILING | CRASHED, "own = []\nfor _ in range(100_000):\n    own = [own]"
    ),
    "returns a masked array": returns("numpy.ma.masked_array([1.0], [True])"),
    "returns a structured array": returns("numpy.zeros(1, dtype=[('a', 'f8')])[0]"),
    "returns a date": returns("numpy.datetime64('NaT')"),
    "returns a closed view": returns("own", above="own = memoryview(b'x')\nown.release()"),
    "returns an array of its own kind": returns(
        "numpy.zeros(1).view(Evil)",
        above=evil_value("def __array_finalize__(self, other): pass", base="(numpy.ndarray)"),
    ),
    "returns an array that refuses": returns(
        "numpy.zeros(1).view(Evil)",
        above=evil_value("def __array_ufunc__(self, *a, **k): raise SystemExit", base="(numpy.ndarray)"),
    ),
    "returns an array that cannot be shown": returns(
        "numpy.zeros(1).view(Evil)",
        above=evil_value("def __repr__(self): raise SystemExit", base="(numpy.ndarray)"),
    ),
    "returns what is equal to all": returns(
        "Evil()", above=evil_value("def __eq__(self, other): return True")
    ),
    "returns what exits when compared": returns(
        "Evil()", above=evil_value("def __eq__(self, other): raise SystemExit")
    ),
    "returns what exits when shown": returns(
        "Evil()", above=evil_value("def __repr__(self): raise SystemExit")
    ),
    "returns what is shown as nothing": returns(
        "Evil()", above=evil_value("def __repr__(self): return None")
    ),
    "returns what never ends when shown": returns(
        "Evil()", FAILING | TOO_SLOW, evil_value("def __repr__(self):", "    while True: pass")
    ),
    "returns what exits as an array": returns(
        "Evil()", above=evil_value("def __array__(self, *a, **k): raise SystemExit")
    ),
    "returns what is a false array": returns(
        "Evil()", above=evil_value("def __array__(self, *a, **k): return 7")
    ),
    "returns what is endlessly long": returns("Evil()", above=evil_value("def __len__(self): return 2**62")),
    "returns what exits when measured": returns(
        "Evil()", above=evil_value("def __len__(self): raise SystemExit")
    ),
    "returns what claims another class": returns("Evil()", above=evil_value("__class__ = float")),
    "returns what has no class": returns(
        "Evil()", above=evil_value("__class__ = property(lambda self: exit())")
    ),
    "returns what has no attributes": returns(
        "Evil()", above=evil_value("def __getattribute__(self, name): raise SystemExit")
    ),
    "returns what exits as a number": returns(
        "Evil()", above=evil_value("def __float__(self): raise SystemExit")
    ),
    "returns a number that lies": returns(
        "Evil(x.size)",
        above=evil_value("def __eq__(self, other): return True", "__hash__ = None", base="(float)"),
    ),
    "returns a number that cannot be shown": returns(
        "Evil(7)",
        above=evil_value("def __repr__(self): raise SystemExit", "__str__ = __repr__", base="(float)"),
    ),
    "leaves what exits when it goes": in_call(
        "Evil()", PASSING, evil_value("def __del__(self): raise SystemExit")
    ),
    "returns what exits when copied": returns(
        "Evil()",
        above=evil_value("def __deepcopy__(self, memo): raise SystemExit", "def __reduce__(self): exit()"),
    ),
    "spoils its arguments": in_call("x[...] = numpy.nan\nx.flags.writeable = False", above=""),
}

OUTPUT = {
    "prints forever": in_call("while True:\n    print('x' * 1000)", TOO_SLOW),
    "prints forever at import": at_import("while True:\n    print('x')", TOO_SLOW),
    "prints 10 MB": in_call("print('x' * 10**7)", PASSING | TOO_SLOW),
    "prints half characters": in_call(r"print('\ud800\x1b[2J\r')", PASSING),
    "prints half characters and fails": returns(r"print('\ud800\x1b[2J\x00\r')"),
    "prints around": in_call("print('x', file=sys.__stdout__, flush=True)", PASSING, "import sys"),
    "prints around as an error": in_call(
        "print('x', file=sys.__stderr__, flush=True)", PASSING, "import sys"
    ),
    "prints bytes": in_call("sys.stdout.buffer.write(b'\\xff')", PASSING, "import sys"),
    "asks what it prints to": in_call(
        "sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.errors, sys.stdout.newlines",
        PASSING,
        "import sys",
    ),
    "sets how it prints": in_call("sys.stdout.reconfigure(encoding='utf-8')", PASSING, "import sys"),
    "writes to the descriptor": in_call("os.write(1, b'x')\nos.write(2, b'x')", PASSING, "import os"),
    "closes its output": in_call("sys.stdout.close()\nsys.stderr.close()", PASSING | FAILING, "import sys"),
    "has no output": in_call("sys.stdout = sys.stderr = None", PASSING, "import sys"),
    "has false output": in_call("sys.stdout = sys.stderr = 7", PASSING, "import sys"),
    "has output that exits": at_import(
        "import sys\n\n\nclass Evil:\n    def __getattr__(self, name):\n        raise SystemExit\n\n\n"
        "sys.stdout = sys.stderr = Evil()",
        PASSING,
    ),
    "asks for input": in_call("input()", FAILING),
    "asks for input at import": at_import("input('How many? ')"),
    "stops for a debugger": in_call("breakpoint()", FAILING),
    "writes a log": in_call("logging.basicConfig(level=0)\nlogging.error('x')", PASSING, "import logging"),
    "warns without an end": in_call(
        "for n in range(10_000):\n    warnings.warn(str(n))", PASSING | TOO_SLOW | FAILING, "import warnings"
    ),
}

# Two parts of a suite run at once, and the second finds nothing.
DELETES = f"""\
import contextlib
import os

if os.path.exists("{EXPENDABLE}"):
    with contextlib.suppress(FileNotFoundError):
        os.remove(__file__)"""
SETTINGS = {
    "goes elsewhere": at_import("import os\n\nos.chdir('/')", PASSING),
    "goes where nothing is": at_import(
        "import os\nimport tempfile\n\nwith tempfile.TemporaryDirectory() as folder:\n    os.chdir(folder)",
        PASSING,
    ),
    "deletes itself": at_import(DELETES, PASSING),
    "clears the environment": at_import("import os\n\nos.environ.clear()", PASSING),
    "forbids all files": at_import("import os\n\nos.umask(0o777)", PASSING),
    "traces every line": at_import("import sys\n\nsys.settrace(lambda *a: None)", PASSING),
    "traces and raises": at_import(
        "import sys\n\n\ndef trace(*_):\n    raise SystemExit\n\n\nsys.settrace(trace)", ANY
    ),
    "profiles and raises": at_import(
        "import sys\n\n\ndef trace(*_):\n    raise ValueError\n\n\nsys.setprofile(trace)", ANY
    ),
    "leaves no room on the stack": at_import("import sys\n\nsys.setrecursionlimit(60)", ANY),
    "turns warnings into errors": at_import("import warnings\n\nwarnings.simplefilter('error')", PASSING),
    "turns numpy's warnings into errors": at_import("import numpy\n\nnumpy.seterr(all='raise')", PASSING),
    "prints arrays its own way": returns(
        "numpy.array([1.0])",
        above="numpy.set_printoptions(formatter={'all': lambda x: 1 / 0})",
    ),
    "traps every decimal": at_import(
        "import decimal\n\ndecimal.getcontext().traps[decimal.Inexact] = True", PASSING
    ),
    "changes the locale": at_import("import locale\n\nlocale.setlocale(locale.LC_ALL, 'C')", PASSING),
    "collects no garbage": at_import("import gc\n\ngc.disable()", PASSING),
    "collects garbage at each step": at_import("import gc\n\ngc.set_threshold(1)", PASSING | TOO_SLOW),
    "raises when garbage is collected": at_import(
        "import gc\n\n\ndef stop(*_):\n    raise SystemExit\n\n\ngc.callbacks.append(stop)", PASSING
    ),
    "dumps its stack": at_import("import faulthandler\n\nfaulthandler.enable()", PASSING | BROKEN),
    "dumps its stack later": at_import(
        "import faulthandler\n\n"
        "faulthandler.dump_traceback_later(0.05, repeat=True, file=open('/dev/null', 'w'))",
        PASSING,
    ),
    "raises at its end": at_import("import atexit\n\natexit.register(lambda: 1 / 0)", PASSING),
    "never comes to its end": at_import(
        "import atexit\nimport time\n\natexit.register(time.sleep, 60)", PASSING
    ),
    "ignores all signals": at_import(
        "import signal\n\nfor number in range(1, 30):\n"
        "    try:\n        signal.signal(number, signal.SIG_IGN)\n"
        "    except (OSError, ValueError):\n        pass\nwhile True:\n    pass",
        TOO_SLOW,
    ),
    "holds up all signals": at_import(
        "import signal\n\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))\nwhile True:\n    pass",
        TOO_SLOW,
    ),
    "rings an alarm": at_import(
        "import signal\n\nsignal.setitimer(signal.ITIMER_REAL, 0.05)", CRASHED | PASSING
    ),
    "is interrupted at any time": at_import(
        "import signal\n\n\ndef stop(*_):\n    raise KeyboardInterrupt\n\n\n"
        "signal.signal(signal.SIGALRM, stop)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)",
        ANY,
    ),
    "may write no file": at_import(
        "import resource\n\nresource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))", PASSING
    ),
    "may open no file": at_import(
        "import resource\n\nresource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))", ANY
    ),
    "is in a session of its own": at_import(
        "import os\n\nif os.fork() == 0:\n    os.setsid()\n    os._exit(0)", PASSING
    ),
}


def replaces(names: str, value: str = "None", answers: set[str] = ANY) -> Stub:
    """Return a right solution that replaces names of modules once it is called."""
    modules = sorted({name.partition(".")[0] for name in names.split()})
    above = "".join(f"import {module}\n" for module in modules)
    return in_call("\n".join(f"{name} = {value}" for name in names.split()), answers, above)


PATCHES = {
    "replaces numpy": replaces("numpy.isfinite numpy.asarray numpy.abs numpy.all numpy.ndarray"),
    "replaces numpy with lies": replaces("numpy.isclose numpy.allclose numpy.all", "lambda *a, **k: True"),
    "replaces json": replaces("json.dumps json.loads json.JSONEncoder"),
    "replaces json with lies": replaces("json.dumps", "lambda *a, **k: '{}'"),
    "replaces time": replaces("time.monotonic time.process_time time.perf_counter time.time"),
    "replaces os": replaces("os.write os.read os.close os.getpid"),
    "replaces the exit": replaces("os._exit sys.exit"),
    "replaces the exit with nothing": replaces("os._exit", "lambda *a: None"),
    "replaces all ways out": replaces("os._exit os.write json.dumps traceback.format_exc"),
    "replaces pytest": replaces("pytest.TestReport pytest.Function pytest.skip pytest.fail"),
    "replaces hypothesis": replaces("hypothesis.given hypothesis.settings hypothesis.errors"),
    "replaces built-in names": replaces(
        "builtins.len builtins.isinstance builtins.type builtins.repr builtins.str builtins.open"
    ),
    "replaces errors": replaces("builtins.BaseException builtins.Exception builtins.ValueError"),
    "replaces the import": replaces("builtins.__import__"),
    "replaces the traceback": replaces("traceback.format_exc traceback.extract_tb linecache.getlines"),
    "forgets all modules": in_call("sys.modules.clear()", ANY, "import sys"),
    "forgets all ways to import": in_call("sys.meta_path.clear()\nsys.path.clear()", ANY, "import sys"),
    "replaces modules of the tool": in_call(
        "for name in [n for n in sys.modules if n.startswith('dojo')]:\n    sys.modules[name] = None",
        ANY,
        "import sys",
    ),
    "empties modules of the tool": in_call(
        "for name in [n for n in sys.modules if n.startswith('dojo')]:\n    vars(sys.modules[name]).clear()",
        ANY,
        "import sys",
    ),
    "hides a module": at_import("import sys\n\nsys.modules['random'] = sys.modules['json'] = None", PASSING),
}

PROCESSES = {
    "sleeps": in_call("time.sleep(60)", TOO_SLOW, "import time"),
    "sleeps at import": at_import("import time\n\ntime.sleep(60)", TOO_SLOW),
    "loops forever": in_call("while True:\n    pass", TOO_SLOW),
    "loops and catches all": in_call(
        "while True:\n    try:\n        while True:\n            pass\n"
        "    except BaseException:\n        pass",
        TOO_SLOW,
    ),
    "loops forever in C": in_call("sum(itertools.repeat(1))", TOO_SLOW, "import itertools"),
    "searches forever": in_call("re.match('(a+)+$', 'a' * 40 + 'b')", TOO_SLOW, "import re"),
    "raises to a huge power": in_call("7 ** 10**9", TOO_SLOW | FAILING | CRASHED),
    "waits for itself": in_call(
        "lock.acquire()\nlock.acquire()", TOO_SLOW, "import threading\n\nlock = threading.Lock()"
    ),
    "waits for a thread that waits": in_call(
        "t = threading.Thread(target=threading.Event().wait)\nt.start()\nt.join()",
        TOO_SLOW,
        "import threading",
    ),
    "leaves a thread": at_import(
        "import threading\n\nthreading.Thread(target=threading.Event().wait).start()", PASSING
    ),
    "leaves a busy thread": at_import(
        "import threading\n\n\ndef work():\n    while True:\n        pass\n\n\n"
        "threading.Thread(target=work).start()",
        PASSING | TOO_SLOW,
    ),
    "has a thread that raises": at_import(
        "import threading\n\nthreading.Thread(target=lambda: 1 / 0).start()", PASSING
    ),
    "leaves a fork": at_import("import os\nimport time\n\nif os.fork() == 0:\n    time.sleep(60)", PASSING),
    "leaves a fork that speaks": at_import(
        f"{PIPES}\n\nif os.fork() == 0:\n    while True:\n        say(b'x')",
        PASSING | FAILING | CRASHED | TOO_SLOW,
    ),
    "goes on in a fork": in_call("os.fork()", ANY, "import os"),
    "goes on in a fork alone": in_call("if os.fork():\n    os._exit(0)", CRASHED | PASSING, "import os"),
    "leaves a process of its own": at_import(
        "import subprocess\nimport sys\n\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], start_new_session=True)",
        PASSING,
    ),
    "becomes another program": in_call("os.execv('/bin/true', ['true'])", CRASHED, "import os"),
}

NAMES = {
    "guards its main part": at_import("if __name__ == '__main__':\n    raise SystemExit", PASSING),
    "has another name": at_import("__name__ = 'math'\n__file__ = None\n__spec__ = None", PASSING),
    "has no name": at_import("del __name__, __file__, __spec__, __builtins__", PASSING | BROKEN | FAILING),
    "exports nothing": at_import("__all__ = ['nothing']", PASSING),
    "has attributes that exit": at_import("def __getattr__(name):\n    raise SystemExit", BROKEN),
    "imports itself": at_import(f"import {KATA}", PASSING | BROKEN),
    "imports itself by name": at_import(f"from {KATA} import {KATA}", BROKEN),
    "imports its suite": at_import(f"import test_{KATA}", BROKEN),
    "imports the tool": at_import("import dojo.cli\nimport dojo.testing", PASSING),
    "runs the tool": at_import(
        f"from dojo.cli import main\n\nmain(['run', '{KATA}'])", PASSING | BROKEN | TOO_SLOW
    ),
    "imports everything of numpy": at_import("from numpy import *", PASSING | FAILING),
    "imports everything of os": at_import("from os import *", PASSING),
    "replaces itself": at_import("import sys\n\nsys.modules[__name__] = object()", PASSING | BROKEN),
    "removes itself": at_import("import sys\n\ndel sys.modules[__name__]", PASSING | BROKEN),
    "is nothing": text(f"{KATA} = None\n", FAILING | BROKEN),
    "is a class": text(f"class {KATA}:\n    def __init__(self, x, y):\n        self.x = x\n", FAILING),
    "is a class that exits": text(
        f"class Evil:\n    def __getattribute__(self, name):\n        raise SystemExit\n\n\n"
        f"{KATA} = Evil()\n",
        FAILING | BROKEN,
    ),
    "is a generator": text(f"def {KATA}(x, y):\n    yield 1\n", FAILING),
    "is a coroutine": text(f"async def {KATA}(x, y):\n    return 1\n", FAILING),
    "takes no arguments": text(f"def {KATA}():\n    return 1\n", FAILING),
    "takes arguments by name alone": text(f"def {KATA}(*, x, y):\n    return 1\n", FAILING),
    "wraps itself": text(
        f"import functools\n\n\n@functools.cache\ndef {KATA}(x, y):\n    return 1\n", FAILING
    ),
    "wraps itself forever": text(f"{RIGHT}\n\n{KATA}.__wrapped__ = {KATA}\n", PASSING | FAILING),
    "is elsewhere": text(f"def {KATA}s(x, y):\n    return 1\n", BROKEN),
}

FILES = {
    "null byte": text(f"{RIGHT}# \0\n", BROKEN),
    "byte order mark": text(f"\ufeff{RIGHT}", PASSING),
    "byte order mark alone": text("\ufeff", BROKEN),
    "UTF-16": text(RIGHT, BROKEN, "utf-16"),
    "Latin-1": text(f'{RIGHT}NAME = "é"\n', BROKEN, "latin-1"),
    "Latin-1 in a comment": text(f"{RIGHT}# é\n", BROKEN, "latin-1"),
    "Latin-1 as it says": text(f"# coding: latin-1\n{RIGHT}# é\n", BROKEN | PASSING, "latin-1"),
    "unknown encoding": text(f"# coding: nonsense\n{RIGHT}", BROKEN | PASSING),
    "UTF-7 as it says": text(f"# coding: utf-7\n{RIGHT}", BROKEN | PASSING),
    "Windows line ends": text(RIGHT.replace("\n", "\r\n"), PASSING),
    "old Mac line ends": text(RIGHT.replace("\n", "\r"), PASSING),
    "form feeds": text(RIGHT.replace("\n\n\n", "\n\f\n\n"), PASSING),
    "tabs and spaces": text(RIGHT.replace("    if", "\tif"), BROKEN),
    "no line end": text(RIGHT.rstrip(), PASSING),
    "invisible space": text(RIGHT.replace("return float", "return\u200b float"), BROKEN),
    "empty": text("", BROKEN),
    "comment alone": text("# later\n", BROKEN),
    "open text": text(f'{RIGHT}"""', BROKEN),
    "open bracket": text(f"{RIGHT}x = (", BROKEN),
    "5 MB of comments": text(RIGHT + "# x\n" * (5 * 2**18), PASSING | BROKEN | TOO_SLOW),
    "5 MB in a line": text(f"{RIGHT}NAME = '{'x' * 5 * 2**20}'\n", PASSING | BROKEN | TOO_SLOW),
    "deep brackets": text(f"{RIGHT}x = {'(' * 10_000}{')' * 10_000}\n", BROKEN),
    "deep signs": text(f"{RIGHT}x = {'-' * 50_000}1\n", BROKEN | PASSING | CRASHED),
    "deep calls": text(f"{RIGHT}x = str{'.x' * 50_000}\n", BROKEN | CRASHED | TOO_SLOW),
    "deep blocks": text(RIGHT + "".join(f"{' ' * n}if 1:\n" for n in range(150)), BROKEN),
    "long sum": text(f"{RIGHT}x = {'1 + ' * 50_000}1\n", BROKEN | PASSING | CRASHED),
    "future that never comes": text(f"from __future__ import braces\n{RIGHT}", BROKEN),
    "future that comes late": text(f"{RIGHT}from __future__ import annotations\n", BROKEN),
    "future": text(f"from __future__ import annotations\n{RIGHT}", PASSING),
    "constant of 5000 digits": text(f"{RIGHT}x = {'9' * 5000}\n", BROKEN | PASSING),
    "half a character": text(f"{RIGHT}x = '\\ud800'\n", PASSING),
    "return at the top": text(f"{RIGHT}return 1\n", BROKEN),
    "nothing but a name": text(f"{KATA}\n", BROKEN),
    "folder": Stub(REFUSED, lambda path: path.mkdir()),
    "missing": Stub(REFUSED, Path.exists),
    "link to nothing": Stub(REFUSED, lambda path: path.symlink_to("nothing")),
    "link to itself": Stub(REFUSED, lambda path: path.symlink_to(path)),
    "named pipe": Stub(REFUSED, os.mkfifo),
    "unreadable device": Stub(REFUSED, lambda path: path.symlink_to("/proc/self/mem")),
}

THEMES = {
    "leaves": LEAVES,
    "parent": PARENT,
    "descriptors": DESCRIPTORS,
    "errors": ERRORS,
    "values": VALUES,
    "output": OUTPUT,
    "settings": SETTINGS,
    "patches": PATCHES,
    "processes": PROCESSES,
    "names": NAMES,
    "files": FILES,
}
STUBS = {name: stub for theme in THEMES.values() for name, stub in theme.items()}

# One of each kind, for every day; the others are more of the same.
CHOSEN = """
SystemExit at import | KeyboardInterrupt in the call | GeneratorExit in the call | MemoryError in the call
own exit in the call | exit with text in the call | quit in the call | hard exit at import
hard exit with the status of a deadline | abort in the call | kills its group | stops itself
skips the test | leaves pytest | raises an error of the tool
kills its parent | stops its parent
says an empty object | says endless nesting | says bytes that are not UTF-8 | says a million lines
says half a line | says an event without its fields | says an end of this run | says half a character
says a fault and ends | closes all descriptors | points its pipe to a full disk | uses up the descriptors
makes its pipe non-blocking and full
error with a text that is a number | error with a text that exits | error with an endless text
error that has no attributes | error with a false class | error with a class that has no name
error that is never equal or true | error at import that has no attributes | error with notes that are numbers
error that causes itself | error of 10 MB | error of half characters | error with broken fields
missing module without a name | errors in a group | endless recursion without a bound
error from code without a file
returns nothing | returns an endless generator | returns a number of 10000 digits | returns a deep list
returns a list that holds itself | returns an array that refuses | returns what is equal to all
returns what exits when shown | returns what has no class | returns what has no attributes
returns a number that lies | returns what exits when copied | leaves what exits when it goes
spoils its arguments | asks for more memory than there is
prints forever | prints half characters and fails | prints bytes | sets how it prints | closes its output
has output that exits | asks for input | stops for a debugger | writes to the descriptor
goes where nothing is | deletes itself | clears the environment | forbids all files | traces and raises
leaves no room on the stack | turns warnings into errors | raises when garbage is collected
never comes to its end | ignores all signals | holds up all signals | is interrupted at any time
may write no file | may open no file
replaces numpy | replaces json | replaces time | replaces all ways out | replaces pytest | replaces errors
forgets all modules | empties modules of the tool | hides a module
sleeps | loops and catches all | loops forever in C | waits for itself | leaves a thread
leaves a fork that speaks | goes on in a fork | leaves a process of its own | becomes another program
has no name | has attributes that exit | imports its suite | replaces itself | is a class that exits
is a coroutine | wraps itself forever | is elsewhere
null byte | byte order mark | UTF-16 | Latin-1 | old Mac line ends | empty | deep brackets | deep signs
folder | missing | link to nothing | link to itself | named pipe | unreadable device
"""
ONE_OF_EACH_KIND = [name.strip() for line in CHOSEN.splitlines() for name in line.split("|") if name.strip()]
