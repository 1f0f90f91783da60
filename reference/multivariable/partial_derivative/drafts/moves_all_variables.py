"""The step is added to the whole vector."""


def partial_derivative(f, x, i, h=1e-5):
    up = f(x + h)
    down = f(x - h)
    return (up - down) / (h + h)
