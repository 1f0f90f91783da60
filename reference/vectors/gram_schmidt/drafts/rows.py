"""The rows are taken for the vectors."""

import numpy as np


def gram_schmidt(vectors):
    basis = []
    for a in vectors:
        r = a
        for q in basis:
            r = r - np.sum(q * r) * q
        norm = np.sqrt(np.sum(r**2))
        if norm <= 1e-12 * np.sqrt(np.sum(a**2)):
            raise ValueError("dependent")
        basis.append(r / norm)
    return np.array(basis)
