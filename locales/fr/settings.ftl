# Size, colours and volume.
size_title = Choisissez la taille des lettres.
size_normal = Grand
size_very_large = Très grand
colours_title = Choisissez les couleurs.
colours_light = Clair
colours_dark = Sombre
colours_black_and_yellow = Noir et jaune
volume_title = Choisissez le volume.
volume_less = Moins fort
volume_more = Plus fort
volume_off = Le son est coupé. Le texte reste à l’écran.
volume_level = Volume { $level } sur 5
labels = La voix lit les boutons
labels_key = Touche F1
