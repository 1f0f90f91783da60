"""The uncertainty that is left takes the place of the one that is gone."""

import math


def mutual_information(joint):
    total = 0.0
    for row in joint:
        for cell in row:
            if cell > 0:
                total -= cell * math.log(cell / sum(row))
    return total
