"""One mean for all predictions."""

def bias_variance(predictions, truth):
    r, n = predictions.shape
    centre = sum(sum(predictions)) / (r * n)
    b = 0.0
    v = 0.0
    for j in range(n):
        m = sum(predictions[:, j]) / r
        b += (m - truth[j]) ** 2
        v += sum((predictions[:, j] - centre) ** 2) / r
    return b / n, v / n
