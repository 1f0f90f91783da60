"""The quotient of the definition."""


def partial_derivative(f, x, i, h=1e-5):
    moved = x.copy()
    moved[i] = moved[i] + h
    return (f(moved) - f(x)) / h
