"""The factor is updated before its term is added."""


def taylor_polynomial(derivatives, a):
    def T(x):
        total = 0.0 * x
        factor = 1.0
        for k in range(len(derivatives)):
            factor = factor / (k + 1)
            total = total + derivatives[k] * factor
            factor = factor * (x - a)
        return total

    return T
