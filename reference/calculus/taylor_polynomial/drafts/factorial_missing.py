"""The derivatives are taken for coefficients."""


def taylor_polynomial(derivatives, a):
    def T(x):
        h = x - a
        value = 0 * h
        for k in range(len(derivatives) - 1, -1, -1):
            value = value * h + derivatives[k]
        return value

    return T
