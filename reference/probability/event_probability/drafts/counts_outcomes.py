def event_probability(weights, event):
    inside = 0
    for outcome in weights:
        if outcome in event:
            inside += 1
    return inside / len(weights)
