module-mouse = La souris

aim-emploi = Emploi
aim-caf = CAF
aim-mails = Mails
aim-discover = Découvrir

move = Bouger la flèche
    .reason = On commence par la souris.

click = Cliquer
    .reason = Cliquer sert partout sur l’ordinateur.

safe = Rien ne peut casser
    .reason = Ici, vous pouvez essayer sans risque.
