open = Ouvrez la page des documents. Puis cliquez sur « Envoyer un document ».
    .mission = Un bulletin de paie s’envoie par le site.
    .easier = Cherchez le mot « documents ». Cliquez dessus.
    .praise = Bien : vous avez trouvé la page pour envoyer.
    .real = Le vrai site est celui de France Travail.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

context = Ouvrez la liste « Contexte ». Choisissez « Déclaration de situation ».
    .mission = Trois listes disent ce que vous envoyez.
    .easier = Cliquez sur la flèche de la première liste. Puis sur la ligne.
    .praise = Bien : le bulletin va avec la déclaration du mois.
    .real = Sur le vrai site, les lignes des listes peuvent changer.
    .other = C’est une autre ligne. Ouvrez encore la liste.
    .folded = La liste s’est refermée. Cliquez encore dessus.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur la liste.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

situation = Ouvrez la liste « Situation ». Choisissez « Activité avec salaire ».
    .mission = Le bulletin montre un travail payé.
    .easier = Un travail payé est une activité avec salaire.
    .praise = Bien : un travail payé donne un salaire.
    .unpaid = Sans salaire, il n’y a pas de bulletin. Ouvrez encore la liste.
    .other = C’est une autre ligne. Ouvrez encore la liste.
    .folded = La liste s’est refermée. Cliquez encore dessus.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur la liste.

type = Ouvrez la liste « Type de document ». Choisissez « Bulletin de salaire ».
    .mission = Dites quel papier vous envoyez.
    .easier = Le bulletin de salaire, c’est le bulletin de paie.
    .praise = Bien : les deux noms disent le même papier.
    .contract = Le contrat est un autre papier. Ouvrez encore la liste.
    .other = C’est une autre ligne. Ouvrez encore la liste.
    .folded = La liste s’est refermée. Cliquez encore dessus.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur la liste.

name = Dans « Nom du document », tapez « Bulletin février ». Puis continuez en bas.
    .mission = Un nom clair aide à retrouver le papier.
    .easier = Cliquez dans la case blanche. Tapez les deux mots. Puis le bouton du bas.
    .praise = Bien : le nom dit le papier et le mois.
    .beside = Cliquez d’abord dans la case blanche.
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .list = Une liste a changé. Cliquez sur « Revenir », en bas.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Cliquez dans la case blanche.

photo = Cliquez sur « Ajouter ». Dans « Téléchargements », ouvrez « Photo du bulletin ».
    .mission = Le site refuse certains fichiers. Regardez.
    .easier = À gauche, cliquez sur « Téléchargements ». Puis sur le fichier, puis « Ouvrir ».
    .praise = Bien : la ligne rouge dit quel fichier choisir.
    .real = Sur le vrai site aussi, certaines photos sont refusées.
    .month = C’est un autre mois. Cliquez sur « Revenir », en bas.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Rien n’est ajouté. Cliquez encore sur le bouton « Ajouter ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

file = Lisez la ligne rouge. Ajoutez « Bulletin de février », puis continuez.
    .mission = Choisissez un fichier que le site accepte.
    .easier = Cliquez sur « Ajouter ». Ouvrez « Bulletin de février ». Puis le bouton du bas.
    .praise = Bien : le site accepte les fichiers PDF.
    .photo = Cette photo est refusée. Prenez le fichier PDF.
    .month = C’est un autre mois. Cliquez sur « Revenir », en bas.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Rien n’est ajouté. Cliquez encore sur le bouton « Ajouter ».
    .empty = Il manque le fichier. Cliquez sur « Ajouter ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

preview = Lisez le nom et le mois du bulletin. Puis confirmez l’envoi.
    .mission = Regardez le papier avant de l’envoyer.
    .easier = Comparez avec le papier : le nom, février. « Confirmer » est en bas.
    .praise = Bien : vous avez relu avant de confirmer.
    .real = Sur le vrai site, ce bouton s’appelle « Confirmer ».
    .back = C’est la page d’avant. Continuez avec le bouton du bas.
    .month = C’est un autre mois. Cliquez sur « Revenir », en bas.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

leave = Lisez la confirmation. Puis déconnectez-vous.
    .mission = L’ordinateur est partagé : quittez toujours le site.
    .easier = Cliquez sur le nom, en haut. Quittez, puis répondez « Oui ».
    .praise = Bien : personne ne peut ouvrir ce compte après vous.
    .stayed = Le compte est encore ouvert. Cliquez encore sur le nom.
    .closed = Fenêtre fermée, mais le compte reste ouvert. Cliquez sur « Revenir ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

end =
    .watch = Leçon finie. Vous avez vu comment envoyer un bulletin de paie.
    .together = Leçon finie. Nous avons envoyé un bulletin de paie ensemble.
    .helped = Leçon finie. Vous savez envoyer un bulletin de paie avec de l’aide.
    .alone = Leçon finie. Vous savez envoyer un bulletin de paie sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez envoyer un bulletin de paie.

exercise = C’était un exercice. Il ne remplace pas votre vrai envoi.
really = Le vrai envoi est-il fait ?

# Before the lesson: who it is about, and that the pages are rebuilt.
persona = { $person ->
        [yacine] Pour l’exercice, vous êtes Yacine. Yacine n’existe pas.
       *[amina] Pour l’exercice, vous êtes Amina. Amina n’existe pas.
    }
rebuilt = Le vrai site peut être un peu différent.
