"""Each value of g times its probability, added up."""


def expected_value(values, probabilities, g=None):
    if g is None:
        return sum(probabilities * values)
    return sum(probabilities * g(values))
