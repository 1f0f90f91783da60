"""The inverse at uniform random numbers."""


def inverse_transform_sample(inverse_cdf, size, rng):
    return inverse_cdf(rng.random(size))
