"""A matrix product that takes the vectors from the columns."""


def linear_combination(coefficients, vectors):
    return vectors.dot(coefficients)
