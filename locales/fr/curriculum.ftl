module-mouse = La souris

move = Bouger la flèche
    .reason = On commence par la souris.

click = Cliquer
    .reason = Vous savez bouger la flèche.
