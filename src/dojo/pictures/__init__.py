"""Pictures of the katas, drawn by whatever implements them.

``katas/TRACK/NAME/picture.py`` holds ``draw(kata)``, which returns a figure or an animation of
matplotlib.  The author draws it from the reference, for the page; the learner from the learner's own file.
"""
