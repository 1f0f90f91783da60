import numpy as np


def mutual_information(joint):
    p = np.asarray(joint, float)
    r, c = p.mean(axis=1), p.mean(axis=0)
    total = 0.0
    for (i, j), pij in np.ndenumerate(p):
        if pij > 0:
            total += pij * np.log(pij / (r[i] * c[j]))
    return float(total)
