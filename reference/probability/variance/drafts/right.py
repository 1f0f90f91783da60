"""The mean first, then the mean of the squared deviations."""


def variance(values, probabilities):
    mean = sum(probabilities * values)
    return sum(probabilities * (values - mean) ** 2)
