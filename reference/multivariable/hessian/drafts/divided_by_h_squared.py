"""The divisor is taken from the usual second difference."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    e = np.eye(n)
    return np.array(
        [
            [
                (
                    f(x + h * (e[i] + e[j]))
                    - f(x + h * (e[i] - e[j]))
                    - f(x - h * (e[i] - e[j]))
                    + f(x - h * (e[i] + e[j]))
                )
                / h**2
                for j in range(n)
            ]
            for i in range(n)
        ]
    )
