"""The learner put the best step of the page into the body and forgot that the caller chooses h."""

from collections.abc import Callable


def numerical_derivative(f: Callable[[float], float], x: float, h: float = 1e-5) -> float:
    h = 1e-5
    y_plus = f(x + h)
    y_minus = f(x - h)
    slope = (y_plus - y_minus) / (2 * h)
    return slope
