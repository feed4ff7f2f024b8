module-mouse = La souris

move = Bouger la flèche
    .reason = On commence par la souris.

click = Cliquer
    .reason = Cliquer sert partout sur l’ordinateur.
