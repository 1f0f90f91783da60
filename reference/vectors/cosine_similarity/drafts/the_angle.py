"""The angle itself, in a loop."""

import math


def cosine_similarity(x, y):
    xy = xx = yy = 0
    for a, b in zip(x, y):
        xy += a * b
        xx += a * a
        yy += b * b
    if xx == 0 or yy == 0:
        raise ValueError("no direction")
    c = xy / math.sqrt(xx * yy)
    if c > 1:
        c = 1
    if c < -1:
        c = -1
    return math.acos(c)
