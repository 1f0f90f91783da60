"""How fast this is beside plain pytest and other watchers: ``python -m benchmarks``."""
