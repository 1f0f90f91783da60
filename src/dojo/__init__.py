"""Learn the mathematics of machine learning by writing it."""
