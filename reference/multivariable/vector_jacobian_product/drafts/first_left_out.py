"""The range ends before the first Jacobian."""


def vector_jacobian_product(jacobians, v):
    result = v.copy()
    for i in range(len(jacobians) - 1, 0, -1):
        result = result @ jacobians[i]
    return result
