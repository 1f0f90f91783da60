"""Reference solution for function_composition."""

from collections.abc import Callable
from typing import Any


def compose(*functions: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return the composition of functions."""

    def composed(x: Any) -> Any:
        for f in reversed(functions):
            x = f(x)
        return x

    return composed
