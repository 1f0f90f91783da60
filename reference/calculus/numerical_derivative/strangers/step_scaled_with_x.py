"""The learner believed that the step has to be relative for large x, as tolerances usually are."""


def scaled(h, x):
    return h * max(1.0, abs(x))


def numerical_derivative(f, x, h=1e-5):
    step = scaled(h, x)
    return (f(x + step) - f(x - step)) / (2 * step)
