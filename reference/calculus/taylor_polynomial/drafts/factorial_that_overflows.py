"""The power and the factorial are carried along, each for itself."""


def taylor_polynomial(derivatives, a):
    def T(x):
        step = x - a
        result = 0 * x
        power = 1.0
        factorial = 1.0
        for k, d in enumerate(derivatives):
            if k > 0:
                power = power * step
                factorial = factorial * k
            result = result + d * power / factorial
        return result

    return T
