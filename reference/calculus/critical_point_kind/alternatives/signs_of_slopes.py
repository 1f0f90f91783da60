"""By the signs of the two slopes beside the point: their change is the kind."""

import math


def critical_point_kind(f, x, h=1e-3):
    """Return the kind from where the graph rises and falls."""
    if not (math.isfinite(x) and math.isfinite(h) and h > 0) or x in (x - h, x + h):
        raise ValueError("the step leads nowhere")
    values = [float(f(place)) for place in (x - h, x, x + h)]
    if not all(math.isfinite(value) for value in values):
        raise ValueError("a value is not finite")
    rises = [(after > before) - (after < before) for before, after in zip(values, values[1:], strict=False)]
    if 0 in rises:
        raise ValueError("a neighbour has the same value")
    return {(-1, 1): "minimum", (1, -1): "maximum"}.get(tuple(rises), "inflection")
