"""The direction is used as it is."""


def directional_derivative(f, x, direction, h=1e-5):
    if all(entry == 0 for entry in direction):
        raise ValueError("the direction is 0")
    up = f(x + h * direction)
    down = f(x - h * direction)
    return (up - down) / (2 * h)
