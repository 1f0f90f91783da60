import numpy as np


def loss_and_gradient(logits, labels):
    logits = np.asarray(logits, float)
    labels = np.asarray(labels)
    n = logits.shape[0]
    shifted = logits - np.max(logits, axis=1)[:, None]
    exps = np.exp(shifted)
    sums = np.sum(exps, axis=1)
    losses = np.log(sums) - logits[np.arange(n), labels]
    probs = exps / sums[:, None]
    onehot = np.zeros_like(probs)
    onehot[np.arange(n), labels] = 1
    return float(losses.mean()), (probs - onehot) / n
