def event_probability(weights, event):
    total = 0
    for outcome in event:
        total = total + weights[outcome]
    n = 0
    for outcome in weights:
        n = n + 1
    return total / n
