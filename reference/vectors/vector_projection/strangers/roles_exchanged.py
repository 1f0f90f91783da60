"""The learner exchanged the two vectors and projects v onto x."""


def scalar_product(u, w):
    return sum(ui * wi for ui, wi in zip(u, w))


def vector_projection(x, onto):
    if not onto.any():
        raise ValueError("the second vector is zero")
    factor = scalar_product(onto, x) / scalar_product(x, x)
    return factor * x
