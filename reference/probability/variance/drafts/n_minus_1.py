def variance(values, probabilities):
    mean = 0
    for x, p in zip(values, probabilities):
        mean += p * x
    total = 0
    for x in values:
        total += (x - mean) ** 2
    return total / (len(values) - 1)
