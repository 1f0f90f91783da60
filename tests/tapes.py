"""Answers from a table: what a right solution has returned in the released suite, played back."""

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from dojo.implementation.source import Source
from dojo.running.runner import run_alone
from dojo.running.task import make_task

# Stands in both files: a call is known by its arguments, a callable by what it computes, a generator by
# where it is, and an object of the kata's own by how it was made.
SHARED = """
import hashlib
import json

import numpy as np


def _plain(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return ["a", str(value.dtype), list(np.shape(value)), np.asarray(value).ravel().tolist()]
    if isinstance(value, (list, tuple)):
        return [type(value).__name__[0], [_plain(entry) for entry in value]]
    if isinstance(value, complex):
        return ["c", value.real, value.imag]
    if isinstance(value, dict):
        return ["d", [[_plain(key), _plain(entry)] for key, entry in value.items()]]
    if value is None or isinstance(value, (bool, int, float, str)):
        return ["v", value]
    if hasattr(value, "_made_by"):
        return ["o", value._made_by]
    if isinstance(value, np.random.Generator):
        return ["g", repr(value.bit_generator.state)]
    code = getattr(value, "__code__", None)
    if code is not None:
        cells = [repr(cell.cell_contents) for cell in value.__closure__ or ()]
        return ["f", code.co_code.hex(), repr(code.co_consts), cells]
    return ["?", type(value).__name__]


def _key(name, given, keywords):
    named = sorted((word, _plain(value)) for word, value in keywords.items())
    text = repr([name, [_plain(value) for value in given], named])
    return hashlib.sha256(text.encode()).hexdigest()[:16]
"""
RECORDER = """
_right = {{"__name__": "right"}}
exec(compile(open({path!r}, encoding="utf-8").read(), {path!r}, "exec"), _right)


def _recorded(name, function):
    def played(*given, **keywords):
        key = _key(name, given, keywords)
        try:
            answer = function(*given, **keywords)
        except Exception as error:
            _note(key, ["raise", type(error).__name__, str(error)])
            raise
        _note(key, ["give", _plain(answer)])
        return answer

    return played


def _note(key, what):
    with open({tape!r}, "a", encoding="utf-8") as file:
        file.write(json.dumps([key, what]) + "\\n")


for _name in {names!r}:
    globals()[_name] = _recorded(_name, _right[_name])
"""
PLAYER = """
_TAPE = json.loads({tape!r})


def _value(plain):
    kind, *rest = plain
    if kind == "a":
        dtype, shape, entries = rest
        return np.array(entries, dtype=dtype).reshape(shape)[()]
    if kind in "lt":
        entries = [_value(entry) for entry in rest[0]]
        return entries if kind == "l" else tuple(entries)
    if kind == "c":
        return complex(*rest)
    if kind == "d":
        return {{_value(key): _value(entry) for key, entry in rest[0]}}
    return rest[0]


def _played(name):
    def function(*given, **keywords):
        what, *rest = _TAPE[_key(name, given, keywords)]
        if what == "raise":
            raise {{"ValueError": ValueError, "TypeError": TypeError}}.get(rest[0], RuntimeError)(rest[1])
        return _value(rest[0])

    return function


for _name in {names!r}:
    globals()[_name] = _played(_name)
"""


def record(workspace, kata, names):
    """Return a file that answers from a table, made by running the released suite on the reference.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    names
        The functions that its suite calls.
    """
    reference = workspace.reference(kata, f"{kata.name}.py")
    with tempfile.TemporaryDirectory() as scratch:
        path, tape = Path(scratch, "right.py"), Path(scratch, "tape")
        path.write_bytes(reference.data)
        tape.touch()
        text = SHARED + RECORDER.format(path=str(path), tape=str(tape), names=names)
        run_alone(replace(make_task(workspace, kata), source=Source(f"{kata.name}.py", text.encode())))
        known = dict(map(json.loads, tape.read_text(encoding="utf-8").splitlines()))
    return SHARED + PLAYER.format(tape=json.dumps(known), names=names)
