"""Reference solution for double_integral."""

import math
from collections.abc import Callable


def double_integral(
    f: Callable[[float, float], float],
    x_range: tuple[float, float],
    y_range: Callable[[float], tuple[float, float]],
    n: int = 20,
) -> float:
    """Integrate over a region between two curves, by Simpson's rule in each variable."""
    return _simpson(lambda x: _simpson(lambda y: f(x, y), y_range(x), n), x_range, n)


def polar_integral(f: Callable[[float, float], float], radius: float, n: int = 20) -> float:
    """Integrate over a disk around the origin, in polar coordinates."""
    if not radius >= 0:
        raise ValueError(f"the radius must be at least 0, not {radius}")

    def patch(angle: float, r: float) -> float:
        # The determinant of the Jacobian of (r, angle) -> (x, y) is r.
        return f(r * math.cos(angle), r * math.sin(angle)) * r

    return double_integral(patch, (0.0, 2 * math.pi), lambda angle: (0.0, radius), n)


def _simpson(g: Callable[[float], float], limits: tuple[float, float], n: int) -> float:
    if n < 2 or n % 2:
        raise ValueError(f"n must be even and at least 2, not {n}")
    a, b = limits
    if not (math.isfinite(a) and math.isfinite(b)):
        raise ValueError(f"the limits must be finite, not {a} and {b}")
    h = (b - a) / n
    values = [float(g(a + i * h)) for i in range(n + 1)]
    if not all(map(math.isfinite, values)):
        raise ValueError("f must be finite everywhere in the region")
    return h / 3 * (values[0] + 4 * sum(values[1::2]) + 2 * sum(values[2:-1:2]) + values[n])
