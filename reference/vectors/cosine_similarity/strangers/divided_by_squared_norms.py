"""The learner forgot the roots and divides by the squares of the norms."""


def dot(u, w):
    total = 0.0
    for i in range(len(u)):
        total += u[i] * w[i]
    return total


def cosine_similarity(x, y):
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    cos = dot(x, y) / (dot(x, x) * dot(y, y))
    return float(max(-1.0, min(1.0, cos)))
