open = Cliquez sur l’image « Documents ». Puis cliquez sur « Ouvrir ».
    .mission = Voici le Bureau : c’est l’écran de départ.
    .easier = « Documents » est une petite image. Cliquez dessus, puis sur « Ouvrir ».
    .praise = Bien : une fenêtre s’est ouverte. Elle montre les documents.
    .bin = C’est la corbeille. Cliquez plutôt sur « Documents ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

reduce = Cliquez sur « Réduire » : le trait, en haut à droite.
    .mission = Mettez la fenêtre de côté.
    .easier = En haut de la fenêtre, à droite, cherchez le trait. Cliquez dessus.
    .praise = Bien : la fenêtre attend en bas, dans la barre.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .enlarged = La fenêtre est plus grande. Ce n’est pas grave. Continuez.
    .missed = C’était à côté. Le bouton est en haut de la fenêtre.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

restore = En bas, dans la barre, cliquez sur la fenêtre réduite.
    .mission = La fenêtre est réduite. Faites-la revenir.
    .easier = Regardez la barre, tout en bas. Cliquez sur le nom de la fenêtre.
    .praise = Bien : une fenêtre réduite n’est pas perdue.
    .missed = C’était à côté. La barre est tout en bas du Bureau.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

enlarge = Cliquez sur « Agrandir » : le carré, en haut à droite.
    .mission = Regardez la fenêtre en grand.
    .easier = En haut de la fenêtre, à droite, cherchez le carré. Cliquez dessus.
    .praise = Bien : la fenêtre prend toute la place.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .missed = C’était à côté. Le bouton est en haut de la fenêtre.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

close = Cliquez sur « Fermer » : la croix, en haut à droite.
    .mission = Vous avez fini avec cette fenêtre.
    .easier = En haut de la fenêtre, à droite, cherchez la croix. Cliquez dessus.
    .praise = Bien : la fenêtre est fermée, et les fichiers sont gardés.
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .smaller = La fenêtre est plus petite. Ce n’est pas grave. Continuez.
    .missed = C’était à côté. Le bouton est en haut de la fenêtre.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

second = Cliquez sur « Fichiers », en bas. Puis ouvrez la photo « Jardin ».
    .mission = Ouvrez deux fenêtres.
    .easier = Cliquez sur « Fichiers ». Cliquez sur « Jardin », puis sur « Ouvrir ».
    .praise = Bien : il y a deux fenêtres, et la photo est devant.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

move = Appuyez sur le titre de la photo. Gardez l’index appuyé et bougez.
    .mission = Déplacez la fenêtre de la photo.
    .easier = Le titre est en haut de la fenêtre. Appuyez, tirez, puis relâchez.
    .praise = Bien : la fenêtre va où vous la tirez.
    .clicked = Gardez l’index appuyé pendant que la souris bouge.
    .behind = La photo est passée derrière. Cliquez dessus.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .enlarged = La fenêtre est plus grande. Cliquez encore sur le carré.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

behind = Cliquez sur la fenêtre qui est derrière.
    .mission = Faites passer l’autre fenêtre devant.
    .easier = Un bout de fenêtre dépasse derrière la photo. Cliquez dessus.
    .praise = Bien : la fenêtre cliquée passe devant.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur un bout de l’autre fenêtre.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

all = Fermez les deux fenêtres. Trouvez la photo dans la barre, en bas.
    .mission = Rangez le Bureau.
    .easier = Cliquez sur la photo, dans la barre. Puis sur les deux croix.
    .praise = Bien : le Bureau est rangé, et les fichiers sont gardés.
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .missed = C’était à côté. Le bouton est en haut de la fenêtre.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment utiliser les fenêtres.
    .together = Leçon finie. Nous avons utilisé les fenêtres ensemble.
    .helped = Leçon finie. Vous savez utiliser les fenêtres avec de l’aide.
    .alone = Leçon finie. Vous savez utiliser les fenêtres sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez utiliser les fenêtres.
