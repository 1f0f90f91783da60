"""One variable moves, in two copies of the point."""


def partial_derivative(f, x, i, h=1e-5):
    left = x.copy()
    right = x.copy()
    left[i] = left[i] - h
    right[i] = right[i] + h
    return (f(right) - f(left)) / (2 * h)
