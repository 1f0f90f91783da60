"""Wrong answers we expect for NAME, and what to say about each."""


def squares(x):
    """TODO: what is seen in the values, then a question. At least three complete attempts like this one, and
    three files in drafts/ that are told their names.
    """
    return x * x
