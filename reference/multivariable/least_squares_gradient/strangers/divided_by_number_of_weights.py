"""The learner believed that n is the number of weights, not of samples."""


def least_squares_gradient(x, y, w):
    n = len(w)
    residual = x @ w - y
    return 2 / n * (x.T @ residual)
