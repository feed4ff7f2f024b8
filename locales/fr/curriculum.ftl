module-mouse = La souris
module-keyboard = Le clavier
module-files = Les fichiers
module-internet = Internet
module-accounts = Mes accès aux sites
module-emploi = L’emploi

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

from_phone = Du téléphone à l’ordinateur
    .reason = Vos gestes du téléphone servent aussi ici.

scroll = Faire défiler
    .reason = Beaucoup de pages sont plus longues que l’écran.

form = Remplir un formulaire
    .reason = Beaucoup de démarches passent par un formulaire.

windows = Les fenêtres
    .reason = Sur l’ordinateur, tout s’ouvre dans une fenêtre.

tidy = Ranger mes fichiers
    .reason = Un fichier bien rangé se retrouve sans chercher.

usb = Clé USB et téléchargements
    .reason = Une clé garde vos fichiers avec vous.

browser = Le navigateur
    .reason = Le navigateur ouvre les sites d’internet.

search = Chercher et trier
    .reason = Pour trouver le bon site, et voir les faux.

cookies = Cookies, fenêtres surgissantes, robot
    .reason = Pour répondre aux questions qui cachent la page.

shopping = Faire ses courses en ligne
    .reason = Pour remplir un panier, et savoir s’arrêter avant de payer.

login = Se connecter
    .reason = Vos démarches commencent par un identifiant et un mot de passe.

shared = Quitter un ordinateur partagé
    .reason = Après vous, personne ne doit voir vos papiers.

not_worked = M’actualiser : je n’ai pas travaillé
    .reason = Pour déclarer chaque mois, même sans travail.

worked = M’actualiser : j’ai travaillé
    .reason = Pour déclarer les heures et le salaire du mois.

payslip = Envoyer mon bulletin de paie
    .reason = Pour envoyer un papier sans se déplacer.

cv = Déposer mon CV et postuler
    .reason = Pour répondre à une offre d’emploi.
