import numpy as np


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, float)

    def label_all():
        d = np.linalg.norm(x[:, None, :] - c[None, :, :], axis=2)
        return d.argmin(axis=1)

    for _ in range(steps):
        for j in range(c.shape[0]):
            members = x[label_all() == j]
            if len(members) > 0:
                c[j] = members.mean(axis=0)
    return c, label_all()
