def event_probability(weights, event):
    inside = 0
    everything = 0
    for outcome in weights:
        everything += outcome
        if outcome in event:
            inside += outcome
    return inside / everything
