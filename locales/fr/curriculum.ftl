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

from_phone = Du téléphone à l’ordinateur
    .reason = Vos gestes du téléphone servent aussi ici.

scroll = Faire défiler
    .reason = Beaucoup de pages sont plus longues que l’écran.

form = Remplir un formulaire
    .reason = Beaucoup de démarches passent par un formulaire.
