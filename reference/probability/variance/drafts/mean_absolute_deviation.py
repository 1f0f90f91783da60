def variance(values, probabilities):
    mean = sum(x * p for x, p in zip(values, probabilities))
    return sum(p * abs(x - mean) for x, p in zip(values, probabilities))
