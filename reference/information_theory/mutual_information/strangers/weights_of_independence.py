import math


def mutual_information(joint):
    n, m = len(joint), len(joint[0])
    r = [sum(joint[i][j] for j in range(m)) for i in range(n)]
    c = [sum(joint[i][j] for i in range(n)) for j in range(m)]
    total = 0.0
    for i in range(n):
        for j in range(m):
            if joint[i][j] > 0:
                total += r[i] * c[j] * math.log(joint[i][j] / (r[i] * c[j]))
    return float(total)
