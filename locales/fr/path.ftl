# What comes next, and everything else.
next = La suite, pour vous
start = Commencer
other = Autre chose
how = Avec plus ou moins d’aide
other_title = Choisissez une leçon.
how_title = Choisissez votre aide.
how_watch = L’ordinateur fait. Vous regardez.
how_together = L’endroit à toucher est entouré.
how_helped = L’aide vient si vous attendez.
how_alone = Vous faites seul. L’aide reste là.
question = Appuyez sur « Commencer ».
empty = Il n’y a pas de leçon sur cet ordinateur. Prévenez l’équipe.
broken = Cette leçon a un problème. Choisissez-en une autre.
