"""An object that can be called, with lists and one partial derivative after another."""

import math


class Plane:
    """The value and the slopes of a function at a point."""

    def __init__(self, value, slopes, point):
        self.value, self.slopes, self.point = value, slopes, point

    def __call__(self, x):
        """Add the slopes times the ways."""
        try:
            entries = [float(entry) for entry in x]
        except TypeError as error:
            raise ValueError("a vector was expected") from error
        if len(entries) != len(self.point) or not all(map(math.isfinite, entries)):
            raise ValueError("the argument does not fit")
        ways = [a - b for a, b in zip(entries, self.point, strict=True)]
        return self.value + math.fsum(slope * way for slope, way in zip(self.slopes, ways, strict=True))


def linear_approximation(f, x0, h=1e-5):
    """Return a plane that remembers what it needs."""
    import numpy as np

    if np.ndim(x0) != 1:
        raise ValueError("the point is not a vector")
    point = [float(entry) for entry in x0]
    if not all(map(math.isfinite, point)) or not (h > 0 and math.isfinite(h)):
        raise ValueError("the point or the step is not finite")
    slopes = []
    for i, entry in enumerate(point):
        up, down = np.array(point), np.array(point)
        up[i], down[i] = entry + h, entry - h
        slopes.append(float(f(up) - f(down)) / (2 * h))
    return Plane(float(f(np.array(point))), slopes, point)
