"""The dot product over the norms, kept between -1 and 1."""

import math


def cosine_similarity(x, y):
    of_x = math.sqrt(sum(x * x))
    of_y = math.sqrt(sum(y * y))
    if of_x == 0 or of_y == 0:
        raise ValueError("the zero vector has no direction")
    cosine = sum(x * y) / (of_x * of_y)
    return max(-1.0, min(1.0, cosine))
