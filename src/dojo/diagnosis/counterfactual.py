"""What would be without it: a small number in a learner's file, replaced by 0 and tried again."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from dojo.diagnosis.replay import Examples, Trace, has_failed
from dojo.implementation.source import Source
from dojo.implementation.stand_in import load

_SMALL = 1e-6
_MOST = 5  # numbers that are tried


@dataclass(frozen=True)
class Editable:
    """A file that may be run in this process with a change.

    Attributes
    ----------
    kata
        The name of its module.
    source
        The file as it stands.
    """

    kata: str
    source: Source

    def changed(self, text: str) -> ModuleType:
        """Return the module that another text makes."""
        return load(self.kata, Source(self.source.path, text.encode()))


def small_number(file: Editable, examples: Examples, mine: Sequence[Trace]) -> str | None:
    """Return the sentence about a small number without which examples that fail would pass, or None.

    Parameters
    ----------
    file
        The learner's file.
    examples, mine
        The suite's examples, and what the file as it stands did in each.
    """
    failing = [item for item, trace in zip(examples.items, mine, strict=True) if has_failed(trace)]
    for line, number, without in _without_small_numbers(file.source.text()):
        module = file.changed(without)
        passing = sum(not has_failed(examples.trace(item, module)) for item in failing)
        if passing:
            return (
                f"With 0 in place of {number:g} in line {line}, {passing} of the {len(failing)} examples "
                "that fail would pass. What is the small number for?"
            )
    return None


def _without_small_numbers(text: str) -> Iterator[tuple[int, float, str]]:
    """Yield the line and the value of each small number, and the text with 0 instead."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return
    if any(isinstance(node, ast.While) for node in ast.walk(tree)):
        return  # it may be what ends the loop
    for constant, number in list(_small_constants(tree))[:_MOST]:
        constant.value = 0.0
        yield constant.lineno, number, ast.unparse(tree)
        constant.value = number


def _small_constants(tree: ast.Module) -> Iterator[tuple[ast.Constant, float]]:
    # A default value belongs to the signature, and so to the page.
    defaults = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.arguments)
        for default in [*node.defaults, *filter(None, node.kw_defaults)]
        for inner in ast.walk(default)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in defaults:
            continue
        if isinstance(node.value, float) and 0 < node.value <= _SMALL:
            yield node, node.value
