# The words on the keys of the drawn keyboard, as on the keys of a real one.
backspace = Retour arrière
tab = Tab
enter = Entrée
caps = Verr. maj.
shift = Maj
shift_right = Maj
control = Ctrl
alt = Alt
alt_gr = AltGr
space = Espace
left = Gauche
right = Droite
up = Haut
down = Bas
delete = Suppr
home = Début
end = Fin
page_up = Page
page_down = Page
escape = Échap
# Above the keys, when another keyboard stands on the table.
other = Ce clavier n’est pas un clavier français.
