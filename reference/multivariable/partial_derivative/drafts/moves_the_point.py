"""The caller's array is moved, and not moved back."""


def partial_derivative(f, x, i, h=1e-5):
    old = x[i]
    x[i] = old + h
    a = f(x)
    x[i] = old - h
    b = f(x)
    return (a - b) / (2 * h)
