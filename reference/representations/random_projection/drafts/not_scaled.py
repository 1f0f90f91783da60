"""Signs that are not scaled."""


def random_projection(x, k, rng):
    r = rng.choice([-1.0, 1.0], size=(x.shape[1], k))
    return x @ r
