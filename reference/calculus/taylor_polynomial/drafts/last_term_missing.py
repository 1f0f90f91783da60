"""The degree is taken for the number of derivatives."""


def taylor_polynomial(derivatives, a):
    n = len(derivatives) - 1

    def p(x):
        value, factor = 0.0 * x, 1.0
        for k in range(n):
            value = value + derivatives[k] * factor
            factor = factor * (x - a) / (k + 1)
        return value

    return p
