# After a lesson.
title = Leçon finie.
next = Leçon suivante
again = Recommencer
path = Autre chose
