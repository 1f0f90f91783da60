"""The learner adds before multiplying, so the last sum is multiplied by x once more."""


def evaluate_polynomial(coefficients, x):
    p = 0 * x
    for c in coefficients[::-1]:
        p = (p + c) * x
    return p
