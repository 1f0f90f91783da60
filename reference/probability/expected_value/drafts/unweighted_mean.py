def expected_value(values, probabilities, g=None):
    total = 0
    for x in values:
        if g:
            total += g(x)
        else:
            total += x
    return total / len(values)
