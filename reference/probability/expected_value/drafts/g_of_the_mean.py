def expected_value(values, probabilities, g=None):
    mean = 0
    for i in range(len(values)):
        mean += probabilities[i] * values[i]
    if g is not None:
        return g(mean)
    return mean
