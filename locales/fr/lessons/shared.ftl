never = Connectez-vous avec le papier. Puis, en haut, cliquez sur « Jamais ».
    .mission = Cet ordinateur est partagé. Il ne doit rien retenir.
    .easier = Tapez les deux lignes du papier. À la question, cliquez sur « Jamais ».
    .praise = Bien : la personne suivante n’aura pas votre mot de passe.
    .saved = L’ordinateur retient le mot de passe. Cliquez sur « Revenir ».
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

paper = Cliquez sur « Télécharger ». Puis ouvrez la liste, en haut, et le fichier.
    .mission = Prenez votre attestation, et regardez-la.
    .easier = En haut à droite, cliquez sur la flèche. Puis sur le fichier.
    .praise = Bien : le papier est maintenant dans l’ordinateur.
    .out = Votre espace s’est fermé trop tôt. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

close = Fermez le papier avec sa croix. Puis fermez le navigateur.
    .mission = Beaucoup de gens font cela, puis partent.
    .easier = Pour le navigateur, cliquez sur son nom, en bas. Puis sur sa croix.
    .praise = Bien : tout est fermé. Mais est-ce assez ?
    .reduced = La fenêtre est en bas, dans la barre. Cliquez sur son nom.
    .tab = C’était la croix de l’onglet. Cliquez sur « Revenir ».
    .out = Votre espace s’est fermé trop tôt. Cliquez sur « Revenir ».
    .missed = C’était à côté. Le bouton est en haut de la fenêtre.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

leave = En bas, rouvrez le navigateur. Le nom est encore là : déconnectez-vous.
    .mission = Fermer la fenêtre ne suffit pas.
    .easier = Cliquez sur le nom, puis « Se déconnecter », puis « Oui, me déconnecter ».
    .praise = Bien : maintenant, votre espace est fermé.
    .no = Votre espace est encore ouvert. Cliquez sur le nom.
    .folded = Le menu s’est refermé. Cliquez encore sur le nom.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

delete = En haut, ouvrez la liste, puis « Ouvrir le dossier ». Supprimez l’attestation.
    .mission = Votre papier est encore dans « Téléchargements ».
    .easier = Dans le dossier, cliquez sur l’attestation. Puis sur « Supprimer ».
    .praise = Bien : le papier est parti dans la corbeille.
    .nothing = Cliquez d’abord sur le fichier. Puis sur le bouton.
    .place = Le fichier est allé ailleurs. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Cliquez sur l’image ou sur le nom.

bin = À gauche, cliquez sur « Corbeille ». Puis sur « Vider la corbeille ».
    .mission = Une corbeille peut se fouiller : videz-la.
    .easier = « Corbeille » est à gauche dans la fenêtre. Le bouton est en haut.
    .praise = Bien : le papier a quitté cet ordinateur.
    .back = Le papier est revenu. Cliquez sur « Revenir ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

check = Revenez au navigateur. Cliquez sur « Mon espace ».
    .mission = Essayez d’entrer, comme la personne suivante.
    .easier = Le navigateur est en bas, dans la barre. Cliquez sur son nom.
    .praise = Bien : le site demande l’identifiant. Vous pouvez partir.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur les mots.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment quitter un ordinateur partagé.
    .together = Leçon finie. Nous avons quitté un ordinateur partagé ensemble.
    .helped = Leçon finie. Vous savez quitter un ordinateur partagé avec de l’aide.
    .alone = Leçon finie. Vous savez quitter un ordinateur partagé sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez quitter un ordinateur partagé.
