"""From the lowest power up, with the power over the factorial carried along."""


def taylor_polynomial(derivatives, a):
    def polynomial(x):
        total, factor = 0 * x, 1.0
        for k, derivative in enumerate(derivatives):
            total = total + derivative * factor
            factor = factor * (x - a) / (k + 1)
        return total

    return polynomial
