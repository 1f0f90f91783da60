# outcome: bayes_rule=too slow
"""Never ends while it is imported."""

while True:
    pass
