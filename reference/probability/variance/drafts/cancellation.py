def variance(values, probabilities):
    mean = 0
    squares = 0
    for i in range(len(values)):
        mean += values[i] * probabilities[i]
        squares += values[i] * values[i] * probabilities[i]
    return squares - mean * mean
