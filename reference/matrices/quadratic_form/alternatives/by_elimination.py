"""By completing squares, one variable after another, with loops."""

import numpy as np


def quadratic_form(a, x):
    """Return the sum of a_ij x_i x_j."""
    a, x = checked(a), np.asarray(x, dtype=float)
    if x.ndim != 1 or len(x) != len(a) or not np.isfinite(x).all():
        raise ValueError("x does not fit")
    total = 0.0
    for i in range(len(x)):
        for j in range(len(x)):
            total += float(a[i, j]) * float(x[i]) * float(x[j])
    return total


def definiteness(a):
    """Count the signs of the squares that are left: Sylvester's law of inertia."""
    a = checked(a)
    if not len(a):
        raise ValueError("there are no variables")
    a = (a + a.T) / 2
    largest = np.abs(a).max()
    signs = set()
    while len(a):
        if np.abs(a).max() <= 1e-10 * largest:
            signs.add(0)
            break
        i, j = np.unravel_index(np.argmax(np.abs(a)), a.shape)
        if i != j and max(abs(a[i, i]), abs(a[j, j])) < abs(a[i, j]) / 2:
            # x_i = u + v and x_j = u - v turn the product into a difference of squares.
            change = np.eye(len(a))
            change[[i, i, j, j], [i, j, i, j]] = [1, 1, 1, -1]
            a = change.T @ a @ change
        k = int(np.argmax(np.abs(np.diag(a))))
        signs.add(int(np.sign(a[k, k])))
        a = a - np.outer(a[:, k], a[k]) / a[k, k]
        a = np.delete(np.delete(a, k, axis=0), k, axis=1)
    if signs >= {1, -1}:
        return "indefinite"
    sign = "negative" if -1 in signs else "positive"
    return f"{sign} semidefinite" if 0 in signs else f"{sign} definite"


def checked(a):
    """Return a square matrix of floats."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or len(a) != a.shape[1] or not np.isfinite(a).all():
        raise ValueError("a is not a square matrix of finite numbers")
    return a
