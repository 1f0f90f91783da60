"""Stubs: recognising one that is untouched, and finding it as it came."""

import ast
import contextlib
import json

from dojo import git
from dojo.files import write_atomically
from dojo.roadmap import Kata, Roadmap
from dojo.source import Source
from dojo.workspace import Workspace

_KEPT = ".dojo/stubs.json"


def is_untouched(source: Source) -> bool:
    """Return whether nothing has been written yet, by looking and without running.

    A stub is a module in which every function only raises NotImplementedError, below its
    docstring.  Comments, imports and layout may differ: they are no attempt.
    """
    try:
        tree = ast.parse(source.text())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return bool(functions) and all(map(_waits, functions))


def original(workspace: Workspace, kata: Kata) -> Source | None:
    """Return the stub as it came, or None where neither git nor the first look kept it.

    A learner may have committed a solution, so the newest version that is still a stub is the one.
    """
    path = workspace.relative(workspace.stub(kata.track, kata.name))
    for data in git.versions(workspace.root, path) if workspace.in_git else ():
        if is_untouched(Source(path, data)):
            return Source(path, data)
    text = _kept(workspace).get(kata.name)
    return Source(path, text.encode()) if isinstance(text, str) else None


def keep_originals(workspace: Workspace, roadmap: Roadmap) -> None:
    """Remember the stubs as they came, where there is no git to ask later.

    Nothing happens if it was done before, or if the folder cannot be written.
    """
    if workspace.in_git or (workspace.root / _KEPT).exists():
        return
    stubs = {kata.name: workspace.stub(kata.track, kata.name) for kata in roadmap.katas}
    sources = {name: Source(str(path), path.read_bytes()) for name, path in stubs.items() if path.is_file()}
    texts = {name: source.text() for name, source in sources.items() if is_untouched(source)}
    with contextlib.suppress(OSError):
        write_atomically(workspace.root / _KEPT, json.dumps(texts, indent=1))


def _kept(workspace: Workspace) -> dict[str, str]:
    try:
        kept = json.loads((workspace.root / _KEPT).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _waits(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    if len(body) != 1 or not isinstance(body[0], ast.Raise):
        return False
    raised = body[0].exc
    if isinstance(raised, ast.Call):
        raised = raised.func
    return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"
