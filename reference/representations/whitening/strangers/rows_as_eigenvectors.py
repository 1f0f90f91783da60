import numpy as np


def _eig(x):
    x = np.asarray(x, float)
    if len(x) < 2:
        raise ValueError("one sample has no covariance")
    dev = x - np.mean(x, axis=0)
    cov = dev.T @ dev / (len(x) - 1)
    w, v = np.linalg.eigh(cov)
    if w[0] <= 1e-12 * w[-1]:
        raise ValueError("singular covariance matrix")
    pairs = sorted(zip(w, v), key=lambda pair: -pair[0])
    lam = np.array([p[0] for p in pairs])
    vec = np.array([p[1] for p in pairs]).T
    return dev, lam, vec


def pca_whiten(x):
    dev, lam, vec = _eig(x)
    return dev @ vec / np.sqrt(lam)


def zca_whiten(x):
    dev, lam, vec = _eig(x)
    return dev @ vec @ np.diag(lam**-0.5) @ vec.T
