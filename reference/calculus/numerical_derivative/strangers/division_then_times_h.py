"""The learner believed that ``/ 2 * h`` divides by 2h."""


def numerical_derivative(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    return (right - left) / 2 * h
