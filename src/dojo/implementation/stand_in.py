"""One module standing in for another: what is behind a kata's name when its suite imports it."""

import importlib.abc
import importlib.machinery
import importlib.util
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from types import CodeType, ModuleType

from dojo.implementation.source import Source


class SourceLoader(importlib.abc.InspectLoader):
    """Loads a module from the text of a `Source`.

    It never reads or writes byte code: a cached file is recognised by size and time, and a learner
    can save twice within one tick of the clock.
    """

    def __init__(self, source: Source) -> None:
        self.source = source

    def get_source(self, fullname: str) -> str:  # noqa: ARG002
        """Return the text; tracebacks show their lines through it."""
        return self.source.text()

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        """Compile the text under the path of the source."""
        return _compiled(self.source)


class KataFinder(importlib.abc.MetaPathFinder):
    """Answers ``import NAME`` for the names of katas, before the rest of the path is searched.

    Parameters
    ----------
    lookup
        Returns the source that stands behind a name, or None for a name that is not a kata.
    """

    def __init__(self, lookup: Callable[[str], Source | None]) -> None:
        self._lookup = lookup

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> importlib.machinery.ModuleSpec | None:
        """Return how to load the kata, or None to let the next finder try."""
        source = self._lookup(fullname) if path is None else None
        if source is None:
            return None
        return importlib.util.spec_from_loader(fullname, SourceLoader(source), origin=source.path)


@contextmanager
def importable(lookup: Callable[[str], Source | None]) -> Iterator[None]:
    """Let ``import NAME`` find katas for as long as the context lasts."""
    finder = KataFinder(lookup)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


@lru_cache(maxsize=256)
def _compiled(source: Source) -> CodeType:
    # A reference stands in for many wrong answers, and is executed anew for each.
    return compile(source.text(), source.path, "exec", dont_inherit=True)


def load(name: str, source: Source) -> ModuleType:
    """Execute a source as a new module called `name`, without leaving it in ``sys.modules``.

    Raises
    ------
    Exception
        Whatever the text raises, a SyntaxError or UnicodeDecodeError among it.
    """
    spec = importlib.util.spec_from_loader(name, SourceLoader(source), origin=source.path)
    if spec is None:  # pragma: no cover - a loader was given, so there is a spec
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    module.__file__ = source.path
    # Dataclasses and pickling look their module up by name while it is being executed.
    with standing_in(name, module):
        SourceLoader(source).exec_module(module)
    return module


@contextmanager
def standing_in(name: str, module: ModuleType) -> Iterator[None]:
    """Let `module` stand behind `name` for as long as the context lasts."""
    before = sys.modules.get(name)
    sys.modules[name] = module
    try:
        yield
    finally:
        if before is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before
