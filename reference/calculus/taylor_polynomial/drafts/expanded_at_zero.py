"""The powers of x itself."""


def taylor_polynomial(derivatives, a):
    def T(x):
        s = 0 * x
        term = 1.0
        for k in range(len(derivatives)):
            s = s + derivatives[k] * term
            term = term * x / (k + 1)
        return s

    return T
