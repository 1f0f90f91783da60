"""Each sign as the loop that it stands for."""


def position_sum(x):
    total = 0.0
    for i in range(1, len(x) + 1):
        total += i * x[i - 1]
    return total


def difference_product(x):
    product = 1.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            product *= x[j] - x[i]
    return product


def largest_gap(x):
    if len(x) < 2:
        raise ValueError("there is no pair of entries")
    largest = 0.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            largest = max(largest, abs(x[i] - x[j]))
    return largest
