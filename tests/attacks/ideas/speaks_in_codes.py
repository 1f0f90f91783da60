# outcome: failing
"""Puts a terminal's codes, a page's script and a table's formula into its error."""

def answer(*_, **__):
    raise RuntimeError(
        "\x1b[2J\x1b[31mowned\x07 </pre><script>alert('owned')</script> =HYPERLINK(\"http://owned\") \ud800 \x00"
    )


matmul = posterior = numerical_derivative = answer
