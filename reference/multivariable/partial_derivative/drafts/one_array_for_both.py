"""Two names for the caller's array."""


def partial_derivative(f, x, i, h=1e-5):
    left = x
    right = x
    left[i] -= h
    right[i] += h
    return (f(right) - f(left)) / (2 * h)
