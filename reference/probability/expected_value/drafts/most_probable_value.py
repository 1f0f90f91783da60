def expected_value(values, probabilities, g=None):
    best = 0
    for i in range(len(values)):
        if probabilities[i] > probabilities[best]:
            best = i
    x = values[best]
    if g is None:
        return x
    return g(x)
