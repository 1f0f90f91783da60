"""The prior becomes the posterior where it stands."""


def posterior(prior, likelihood):
    for i in range(len(prior)):
        prior[i] = prior[i] * likelihood[i]
    evidence = sum(prior)
    if evidence == 0:
        raise ValueError("0 / 0")
    for i in range(len(prior)):
        prior[i] = prior[i] / evidence
    return prior
