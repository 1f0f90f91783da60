"""What is remembered of one learner: verdicts, points, hints."""
