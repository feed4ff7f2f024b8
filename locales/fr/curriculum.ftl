module-mouse = La souris
module-keyboard = Le clavier

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

letters = Lettres, espace, effacer
    .reason = Pour taper un mot, puis le corriger.

capitals = Majuscules et chiffres
    .reason = Pour taper un nom, une adresse, un numéro.

accents = Accents et arobase
    .reason = Pour taper une adresse mail.
