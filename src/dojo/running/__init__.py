"""The owner's side of a run: asks, hears, judges."""
