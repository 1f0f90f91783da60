"""The last division is left out."""

def bias_variance(predictions, truth):
    r, n = predictions.shape
    b = 0.0
    v = 0.0
    for j in range(n):
        m = sum(predictions[:, j]) / r
        b += (m - truth[j]) ** 2
        v += sum((predictions[:, j] - m) ** 2) / r
    return b, v
