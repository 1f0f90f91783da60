"""How fast a class is graded, here and with what instructors use today, and what a worker costs."""
