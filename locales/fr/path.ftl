# What comes next, and everything else.
next = La suite pour vous
start = Commencer
other = Autre chose
how = Plus ou moins d’aide
other_title = Choisissez une leçon.
how_title = Choisissez votre aide.
how_watch = L’ordinateur fait. Vous regardez.
how_together = Le bon endroit est entouré.
how_helped = L’aide vient si vous attendez.
how_alone = Vous faites. L’aide reste là.
question = Appuyez sur « Commencer ».
empty = Il n’y a pas de leçon sur cet ordinateur. Prévenez l’équipe.
broken = Cette leçon ne marche pas. Choisissez une autre leçon.
