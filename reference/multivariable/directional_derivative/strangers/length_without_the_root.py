"""The learner divided the direction by the sum of its squares and forgot the square root."""


def directional_derivative(f, x, direction, h=1e-5):
    length = 0.0
    for c in direction:
        length += c * c
    if length == 0:
        raise ValueError("direction is zero")
    u = direction / length
    return float((f(x + h * u) - f(x - h * u)) / (2 * h))
