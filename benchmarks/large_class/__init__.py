"""How fast a large class is graded, and how much memory that takes, for classes of several sizes."""
