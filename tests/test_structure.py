"""The shape of the tool: imports in one direction, small functions, no prints but where people look."""

import ast
from graphlib import TopologicalSorter

import pytest
from conftest import ROOT

PACKAGE = ROOT / "src" / "dojo"
FILES = sorted(file for file in PACKAGE.rglob("*.py") if "scaffold" not in file.parts)

# The floors, from the ground up.  A module imports from those below its own, and from its own floor in
# one direction: there is no circle.
LAYERS = [
    [
        "errors",
        "files",
        "archive",
        "foreign",
        "fault_report",
        "process_setup",
        "own_modules",
        "misconceptions",
        "version",
    ],
    ["implementation", "testing"],
    ["course", "diagnosis"],
    ["running"],
    ["isolation", "learner"],
    ["child", "report", "pictures", "authoring"],
    ["grading", "keys", "choices", "watch", "reviewing", "plugin"],
    ["commands"],
    ["cli", "__main__", "__init__"],
]


def module_name(file):
    """Return the dotted name of a file of the package, without the package's own."""
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts if parts[-1] != "__init__" or len(parts) == 1 else parts[:-1])


def imports(file):
    """Yield the names of the modules of this package that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "dojo":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dojo."):
            yield node.module.removeprefix("dojo.")
        elif isinstance(node, ast.Import):
            yield from (a.name.removeprefix("dojo.") for a in node.names if a.name.startswith("dojo."))


def layer(name):
    """Return the number of a module's layer."""
    top = name.partition(".")[0]
    return next(number for number, names in enumerate(LAYERS) if top in names)


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_imports_point_down(file):
    """A module imports only from its own layer and from those below."""
    own = module_name(file)
    for name in imports(file):
        assert layer(name) <= layer(own), f"{own} imports {name}"


def test_no_circle():
    """The graph of imports has an order; a circle would be named here."""
    known = {module_name(file) for file in FILES}
    graph = {module_name(file): {n for n in imports(file) if n in known} for file in FILES}
    assert len(list(TopologicalSorter(graph).static_order())) == len(FILES)


def test_no_two_modules_share_a_name():
    """A name says which module is meant; only a command's module bears the name of what it does."""
    names = [file.stem for file in FILES if file.stem != "__init__" and file.parent.name != "commands"]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_functions_are_small(file):
    """No function has more than 40 lines, its docstring apart."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            assert lines <= 40, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_only_commands_print(file):
    """Reports are strings; the command line alone puts them on the screen."""
    if layer(module_name(file)) >= layer("commands"):
        return
    calls = [
        node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    assert not [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]


@pytest.mark.parametrize("word", ["util", "helper", "misc", "common", "core"])
def test_modules_are_named_for_what_they_are(word):
    """No module is called by a word that fits everything."""
    assert not [file for file in FILES if word in module_name(file).split(".")[-1].split("_")]
