"""The total is set anew in each turn of the loop."""


def linear_combination(coefficients, vectors):
    for i in range(len(coefficients)):
        total = coefficients[i] * vectors[i]
    return total
