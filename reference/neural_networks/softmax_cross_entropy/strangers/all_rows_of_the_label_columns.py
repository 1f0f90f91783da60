import numpy as np


def loss_and_gradient(logits, labels):
    z = np.asarray(logits, float)
    labels = np.asarray(labels)
    n = len(z)
    z = z - z.max(axis=1, keepdims=True)
    logsum = np.log(np.exp(z).sum(axis=1))
    loss = (logsum - z[np.arange(n), labels]).mean()
    grad = np.exp(z - logsum[:, None])
    grad[:, labels] -= 1
    return float(loss), grad / n
