plug = Voici une clé USB, en bas à droite. Cliquez dessus.
    .mission = Ici, un clic branche la clé. En vrai, c’est la main.
    .easier = La clé est dessinée tout en bas, à droite. Cliquez dessus.
    .praise = Bien : la clé est branchée, et sa fenêtre s’ouvre.
    .missed = C’était à côté. La clé est en bas, à droite.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

look = Cliquez sur le dossier « Vacances ». Puis cliquez sur « Ouvrir ».
    .mission = Regardez ce qui est sur la clé.
    .easier = Dans la fenêtre, cherchez « Vacances ». Cliquez dessus, puis sur « Ouvrir ».
    .praise = Bien : une clé s’ouvre comme un dossier.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le dossier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

copy = Dans « Documents », cliquez sur le CV, puis « Copier ». Cliquez sur « Clé USB », puis « Coller ».
    .mission = Copiez le CV de Nadia sur la clé.
    .easier = À gauche, cliquez sur « Documents ». Copiez le CV. Collez dans « Clé USB ».
    .praise = Bien : le CV est sur la clé, et aussi sur l’ordinateur.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .empty = Rien n’est copié. Cliquez sur le fichier, puis sur « Copier ».
    .here = La copie est restée sur l’ordinateur. Cliquez sur « Revenir ».
    .gone = Le fichier a quitté l’ordinateur. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

download = Cliquez sur « Télécharger », sous le texte.
    .mission = Voici un site inventé. Prenez le formulaire du bus.
    .easier = Cherchez le bouton « Télécharger ». Cliquez dessus.
    .praise = Bien : le fichier est maintenant dans l’ordinateur.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

find = À gauche, cliquez sur « Téléchargements ». Puis ouvrez « Carte de bus ».
    .mission = Retrouvez le fichier téléchargé.
    .easier = Cliquez sur « Téléchargements ». Cliquez sur le fichier, puis sur « Ouvrir ».
    .praise = Bien : un fichier téléchargé va dans « Téléchargements ».
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

save_as = Cliquez sur « Enregistrer sous ». Choisissez « Documents », puis « Enregistrer ».
    .mission = Enregistrez le formulaire dans « Documents ».
    .easier = Le bouton est en haut du fichier. Puis, dans la liste, cliquez sur « Documents ».
    .praise = Bien : vous avez choisi où enregistrer.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .cancelled = Ce n’est pas grave. Cliquez encore sur « Enregistrer sous ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

move = Revenez à « Téléchargements ». Déplacez « Carte de bus » dans « Clé USB ».
    .mission = L’ordinateur est partagé : videz « Téléchargements ».
    .easier = Cliquez en bas sur « Téléchargements ». Puis sur le fichier et « Déplacer ».
    .praise = Bien : personne ne verra votre fichier sur cet ordinateur.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .cancelled = Ce n’est pas grave. Cliquez encore sur « Déplacer ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

eject = Cliquez sur « Clé USB », à gauche. Puis cliquez sur « Éjecter ».
    .mission = Prévenez l’ordinateur avant de retirer la clé.
    .easier = À gauche, cliquez sur « Clé USB ». En haut, cliquez sur « Éjecter ».
    .praise = Bien : l’ordinateur a fini avec la clé.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.

pull = Retirez la clé : cliquez dessus, en bas à droite.
    .mission = La clé est prête à sortir.
    .easier = La clé est dessinée tout en bas, à droite. Cliquez dessus.
    .praise = Bien : « Éjecter » d’abord, retirer ensuite.
    .missed = C’était à côté. La clé est en bas, à droite.
    .menu = Un autre doigt a ouvert un menu. Cliquez à côté.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

all = Copiez « Attestation » sur la clé. Puis éjectez la clé et retirez-la.
    .mission = Branchez encore la clé, pour un dernier fichier.
    .easier = Branchez. Copiez, puis collez sur la clé. « Éjecter ». Retirez.
    .praise = Bien : la copie est sur la clé, et rien n’est perdu.
    .early = La clé est sortie trop tôt. Cliquez sur « Revenir ».
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .empty = Rien n’est copié. Cliquez sur le fichier, puis sur « Copier ».
    .here = La copie est restée sur l’ordinateur. Cliquez sur « Revenir ».
    .gone = Le fichier a quitté l’ordinateur. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

end =
    .watch = Leçon finie. Vous avez vu comment utiliser une clé USB.
    .together = Leçon finie. Nous avons utilisé une clé USB ensemble.
    .helped = Leçon finie. Vous savez utiliser une clé USB avec de l’aide.
    .alone = Leçon finie. Vous savez utiliser une clé USB sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez utiliser une clé USB.
