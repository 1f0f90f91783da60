"""Grading a class: what is in the submissions, every kata run on its own, the gradebook and its pages."""
