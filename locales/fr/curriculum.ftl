module-mouse = La souris
module-files = Les fichiers

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

windows = Les fenêtres
    .reason = Sur l’ordinateur, tout s’ouvre dans une fenêtre.

tidy = Ranger mes fichiers
    .reason = Un fichier bien rangé se retrouve sans chercher.

usb = Clé USB et téléchargements
    .reason = Une clé garde vos fichiers avec vous.
