"""The column over its sum."""


def conditional_distribution(joint, column):
    total = joint[:, column].sum()
    if total == 0:
        raise ValueError("a column of probability 0 is not a condition")
    return joint[:, column] / total
