"""Which functions of numpy do a whole kata in one call: each is given the arguments of the examples.

``python one_call.py COURSE`` prints a line of JSON for each kata: which of its functions are done by what.
Each kata is looked at in a child of its own, which is killed if a call does not end.
"""

import contextlib
import copy
import importlib.util
import inspect
import json
import math
import os
import resource
import signal
import statistics
import sys
import warnings
from itertools import accumulate, islice, product
from pathlib import Path

import numpy as np
from numpy.polynomial import polynomial

from dojo.course.lookup import lookup
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.stand_in import importable, load, standing_in

MODULES = (np, np.linalg, np.fft, polynomial, math, statistics)
# They read and write files, set things for the whole process, or draw a bow at the screen.
LEFT_OUT = frozenset(
    "fromfile genfromtxt info load loadtxt memmap printoptions save savetxt savez savez_compressed seterr "
    "seterrcall set_printoptions setbufsize show_config show_runtime test factorial perm comb".split()
)
MOST_CALLS = 60  # of a function, apart from its worked example
PATIENCE = 30  # seconds for the calls of a kata
MEMORY = 3 * 2**30  # bytes


# Ways to hand over the arguments of a kata, where there are two or more.
WAYS = (lambda *given: given, lambda *given: given[::-1], lambda *given: (list(given),))


def candidates():
    """Yield the functions, by dotted name: those of the modules, and the methods of universal functions."""
    for module in MODULES:
        for name, value in list(vars(module).items()):
            known = name.startswith("_") or name in LEFT_OUT or inspect.isclass(value)
            if known or inspect.ismodule(value) or not callable(value):
                continue
            yield f"{module.__name__}.{name}", value
            if isinstance(value, np.ufunc) and module is np:
                for method in ("reduce", "accumulate", "outer"):
                    yield f"numpy.{name}.{method}", getattr(value, method)


def same(found, right):
    """Return whether two results agree up to rounding."""
    if isinstance(right, tuple):
        return isinstance(found, tuple) and len(found) == len(right) and all(map(same, found, right))
    try:
        found, right = np.asarray(found), np.asarray(right)
        shaped = found.shape == right.shape or found.size == right.size == 1
        return (
            found.dtype.kind in "biufc"
            and shaped
            and bool(np.allclose(found, right, rtol=1e-7, atol=1e-10, equal_nan=True))
        )
    except (TypeError, ValueError, RuntimeWarning):
        return False


def gives(function, way, call):
    """Return whether a function gives the result of a call, alone or as one of several."""
    arguments, named, right = copy.deepcopy(call)
    try:
        found = function(*way(*arguments), **named)
    except Exception:  # noqa: BLE001 - whatever numpy has to say against them
        return False
    return same(found, right) or (type(found) is not type(right) and several(found, right))


def several(found, right):
    """Return whether one of several results is the right one."""
    return isinstance(found, tuple) and any(same(part, right) for part in found)


def few(misses, most):
    """Return whether at most so many of some calls have missed, without going on for longer than it takes."""
    return all(number <= most for number in accumulate(misses))


def recording(function, calls):
    """Return a function that keeps what it was given, and what it returned."""

    def recorded(*arguments, **named):
        before = copy.deepcopy((arguments, named))
        result = function(*arguments, **named)
        calls.append((*before, copy.deepcopy(result)))
        return result

    return recorded


def examples(workspace, kata):
    """Return the calls of each function: of the worked example, and of the other facts without parameters."""
    with importable(lookup(workspace, "reference")):
        module = load(kata.name, workspace.reference(kata, f"{kata.name}.py"))
        calls = {}
        for name, value in list(vars(module).items()):
            if inspect.isfunction(value) and value.__module__ == kata.name and not name.startswith("_"):
                calls[name] = []
                setattr(module, name, recording(value, calls[name]))
        with standing_in(kata.name, module):
            spec = importlib.util.spec_from_file_location("suite", workspace.suite(kata))
            suite = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(suite)
            worked = run(lambda name: name == "test_worked_example", suite, calls)
            return worked, run(lambda name: name != "test_worked_example", suite, calls)


def run(wanted, suite, calls):
    """Run tests of a suite, and return the calls that they made."""
    for kept in calls.values():
        kept.clear()
    for name, test in vars(suite).items():
        edge = any(mark.name == "edge" for mark in getattr(test, "pytestmark", []))
        if not name.startswith("test_") or not wanted(name) or edge or hasattr(test, "hypothesis"):
            continue
        if not inspect.signature(test).parameters:
            test()
    return {name: list(kept) for name, kept in calls.items()}


def solved(workspace, kata, functions):
    """Return what does each function of a kata: its worked example and half of the others, or nearly all."""
    worked, others = examples(workspace, kata)
    found = {}
    for name in worked:
        first, more = worked[name][:MOST_CALLS], others[name][:MOST_CALLS]
        if not first + more:
            continue
        ways = WAYS if len((first + more)[0][0]) > 1 else WAYS[:1]
        for (candidate, function), way in product(functions, ways):
            misses = (not gives(function, way, call) for call in first + more)
            if not any(islice(misses, len(first))) and few(misses, len(more) * (0.5 if first else 0.1)):
                found.setdefault(name, set()).add(candidate)
    return {name: sorted(names) for name, names in found.items()}


def main():
    """Look at each kata of a course."""
    workspace = Workspace(Path(sys.argv[1]))
    functions = list(candidates())
    for kata in Roadmap.read(workspace.roadmap).katas:
        pid = os.fork()
        if pid == 0:
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            print(json.dumps([kata.name, solved(workspace, kata, functions)]), flush=True)
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        if status:
            print(json.dumps([kata.name, {"": [f"a call ended with {os.waitstatus_to_exitcode(status)}"]}]))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    main()
