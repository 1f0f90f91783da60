"""Prior times likelihood, divided by the sum of these products."""


def posterior(prior, likelihood):
    joint = prior * likelihood
    evidence = sum(joint)
    if evidence == 0:
        raise ValueError("the evidence is 0: no hypothesis allows these data")
    return joint / evidence
