"""Numbers from 0 to 1, stretched and moved."""


def xavier(fan_in, fan_out, rng):
    std = (2 / (fan_in + fan_out)) ** 0.5
    u = rng.random((fan_in, fan_out))
    return (u - 0.5) * 2 * std


def he(fan_in, fan_out, rng):
    std = (2 / fan_in) ** 0.5
    return std * rng.standard_normal((fan_in, fan_out))
