"""A sum along an axis, divided by the length of that axis."""


def row_means(x):
    return x.sum(axis=1) / x.shape[1]


def column_means(x):
    return x.sum(axis=0) / x.shape[0]
