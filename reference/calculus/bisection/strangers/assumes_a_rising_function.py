"""The learner believed that a positive f(m) always means that the root is on the left."""


def bisection(f, a, b, tolerance):
    left_value = f(a)
    right_value = f(b)
    if left_value == 0:
        return float(a)
    if right_value == 0:
        return float(b)
    if left_value > 0 and right_value > 0:
        raise ValueError("both positive")
    if left_value < 0 and right_value < 0:
        raise ValueError("both negative")
    lo, hi = float(a), float(b)
    while hi - lo > tolerance:
        mid = (lo + hi) / 2
        if mid == lo or mid == hi:
            break
        value = f(mid)
        if value == 0:
            return mid
        if value > 0:
            hi = mid
        else:
            lo = mid
    return (lo + hi) / 2
