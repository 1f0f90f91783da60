"""A learner's module in a process of its own, which can do nothing but answer calls.

``wire`` puts values into frames, ``peer`` carries calls back and forth, ``worker`` is the learner's side
and ``remote`` the suite's, ``zygote`` forks workers, ``sandbox`` shuts them in.
"""
