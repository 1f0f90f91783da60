"""Each term is divided by its own exponent only."""


def taylor_polynomial(derivatives, a):
    def T(x):
        result = 0.0 * x
        power = 1.0
        for k in range(len(derivatives)):
            if k == 0:
                result = result + derivatives[0]
            else:
                power = power * (x - a)
                result = result + derivatives[k] / k * power
        return result

    return T
