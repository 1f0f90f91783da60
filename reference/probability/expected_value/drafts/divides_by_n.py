def expected_value(values, probabilities, g=None):
    total = 0.0
    for x, p in zip(values, probabilities):
        y = x if g is None else g(x)
        total += p * y
    return total / len(values)
