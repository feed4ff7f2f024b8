# After a lesson.
next = Leçon suivante
again = Recommencer
path = Autre chose
