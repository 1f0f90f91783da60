"""Only the numerator, with a loop."""


def cosine_similarity(x, y):
    s = 0
    for i in range(len(x)):
        s += x[i] * y[i]
    return s
