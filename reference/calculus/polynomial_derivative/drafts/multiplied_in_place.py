"""The products are written over the coefficients."""


def polynomial_derivative(coefficients):
    for k in range(len(coefficients)):
        coefficients[k] = k * coefficients[k]
    return coefficients[1:]
