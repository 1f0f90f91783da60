"""Every row times its own coefficient, and the rows added up."""


def linear_combination(coefficients, vectors):
    return (coefficients[:, None] * vectors).sum(axis=0)
