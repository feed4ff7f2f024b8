folder = Cliquez sur le dossier « Factures ». Puis cliquez sur « Ouvrir ».
    .mission = Voici les papiers de Nadia. Nadia n’existe pas.
    .easier = Dans la fenêtre, cherchez « Factures ». Cliquez dessus, puis sur « Ouvrir ».
    .praise = Bien : vous voyez ce qui est dans le dossier.
    .nothing = Cliquez d’abord sur le dossier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

file = Cliquez sur « Facture de mars ». Puis cliquez sur « Ouvrir ».
    .mission = Lisez une facture de Nadia.
    .easier = Cliquez sur le nom de la facture. Puis cliquez sur « Ouvrir ».
    .praise = Bien : le fichier s’ouvre dans sa fenêtre.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

back = Fermez la facture. Puis cliquez sur « Documents », à gauche.
    .mission = Revenez aux documents de Nadia.
    .easier = Cliquez sur la croix de la facture. Puis sur « Documents », à gauche.
    .praise = Bien : à gauche, vous choisissez où aller.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

create = Cliquez sur « Nouveau dossier ». Tapez « Papiers », puis « Entrée ».
    .mission = Créez un dossier pour les papiers.
    .easier = Un dossier arrive. Tapez son nom. Appuyez sur la touche Entrée.
    .praise = Bien : avec un nom clair, on retrouve le dossier.
    .name = Le nom est un peu différent. Cliquez sur « Revenir ».
    .twice = Il y a deux nouveaux dossiers. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

rename = Cliquez sur « Scan », puis « Renommer ». Tapez « Attestation », puis « Entrée ».
    .mission = Ce papier s’appelle « Scan ». Donnez-lui un vrai nom.
    .easier = Cliquez sur « Scan », puis sur « Renommer ». Tapez le nom, puis Entrée.
    .praise = Bien : le nom dit ce qui est dans le fichier.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .name = Le nom est un peu différent. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

move = Cliquez sur « Attestation », puis « Déplacer ». Choisissez « Papiers », puis « Déplacer ici ».
    .mission = Mettez l’attestation dans son dossier.
    .easier = Cliquez sur le fichier, puis « Déplacer ». Dans la liste, cliquez sur « Papiers ».
    .praise = Bien : l’attestation est rangée dans « Papiers ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Ce n’est pas grave. Cliquez encore sur « Déplacer ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

search = Cliquez dans « Rechercher ». Tapez « loyer », puis ouvrez le fichier.
    .mission = Où est la quittance de loyer ? Cherchez-la par son nom.
    .easier = Cliquez en haut, dans « Rechercher ». Tapez « loyer ». Le fichier apparaît : ouvrez-le.
    .praise = Bien : un bout du nom retrouve le fichier.
    .double = Une lettre est écrite deux fois. Effacez-en une.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

bin = Revenez dans « Documents ». Supprimez « Liste de courses ».
    .mission = La liste de courses ne sert plus.
    .easier = Cliquez sur « Documents ». Cliquez sur la liste, puis sur « Supprimer ».
    .praise = Bien : la corbeille garde la liste, au cas où.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

open_bin = Cliquez sur « Corbeille », à gauche.
    .mission = Regardez ce qui est dans la corbeille.
    .easier = À gauche de la fenêtre, cherchez « Corbeille ». Cliquez dessus.
    .praise = Bien : la liste de courses est encore là.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

restore = Cliquez sur « Liste de courses », puis sur « Restaurer ».
    .mission = La liste sert encore. Faites-la revenir.
    .easier = Cliquez sur la liste, dans la corbeille. Puis sur « Restaurer ».
    .praise = Bien : la liste est revenue dans « Documents ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

sort = Dans « Documents », déplacez « Chat » dans « Images ». Puis supprimez « Brouillon ».
    .mission = Rangez une photo, puis jetez un brouillon.
    .easier = La photo : « Déplacer », puis « Images ». Le brouillon : « Supprimer ».
    .praise = Bien : chaque fichier est à sa place.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Ce n’est pas grave. Cliquez encore sur « Déplacer ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

all = Créez le dossier « Travail ». Mettez-y le CV et le bulletin de paie.
    .mission = Les papiers du travail vont ensemble.
    .easier = D’abord « Nouveau dossier ». Puis, pour chaque fichier : « Déplacer » et « Travail ».
    .praise = Bien : les papiers du travail sont au même endroit.
    .name = Le nom est un peu différent. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Ce n’est pas grave. Cliquez encore sur « Déplacer ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

end =
    .watch = Leçon finie. Vous avez vu comment ranger des fichiers.
    .together = Leçon finie. Nous avons rangé des fichiers ensemble.
    .helped = Leçon finie. Vous savez ranger des fichiers avec de l’aide.
    .alone = Leçon finie. Vous savez ranger des fichiers sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez ranger des fichiers.
