import numpy as np


def jensen_shannon_divergence(p, q):
    p = np.array(p, dtype=float)
    q = np.array(q, dtype=float)
    m = (p + q) / 2
    js = 0.0
    for i in range(len(p)):
        if p[i] > 0:
            js += p[i] * np.log(p[i] / m[i])
    return float(js)
