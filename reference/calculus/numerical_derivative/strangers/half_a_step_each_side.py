"""The learner believed that h is the whole distance between the two points, half of it on each side."""


def numerical_derivative(f, x, h=1e-5):
    a = x - h / 2
    b = x + h / 2
    rise = f(b) - f(a)
    return rise / h
