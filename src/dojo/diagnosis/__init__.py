"""What was misunderstood, read off the values that an implementation returned.

``replay`` runs a suite's examples again and notes what is compared, ``named`` finds the misconception
that gives the same values, ``general`` the one relation between the values and the right ones.
"""
