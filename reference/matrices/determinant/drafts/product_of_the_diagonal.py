"""The diagonal of the matrix as it is given."""


def determinant(a):
    product = 1
    for i in range(len(a)):
        product *= a[i][i]
    return product
