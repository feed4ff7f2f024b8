# The buttons of the bar at the bottom. Always the same words.
repeat = Réécouter
help = Aide
undo = Revenir
volume = Volume
stop = Arrêter
size = Taille
close = Fermer
yes = Oui
no = Non
staff = Équipe
