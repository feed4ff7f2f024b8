open = Ouvrez la page des CV. Puis cliquez sur « Ajouter un CV ».
    .mission = Déposez un CV sur le site.
    .easier = Cherchez le mot « CV ». Cliquez dessus.
    .praise = Bien : vous avez trouvé la page des CV.
    .real = Sur le vrai site de France Travail, cherchez « Mes CV ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

name = Dans « Nom du CV », tapez le métier du papier.
    .mission = Un CV porte le nom du métier cherché.
    .easier = Lisez la ligne « Métier » du papier. Tapez les mêmes mots.
    .praise = Bien : l’employeur voit tout de suite le métier.
    .beside = Cliquez d’abord dans la case blanche.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Cliquez dans la case blanche.

file = Ajoutez « CV avec photos ». Lisez la ligne rouge, puis ajoutez « CV simple ».
    .mission = Le site refuse les fichiers trop lourds.
    .easier = Cliquez sur « Ajouter un fichier », puis « Documents ». Ouvrez « CV simple ».
    .praise = Bien : ce fichier est assez léger pour le site.
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Rien n’est ajouté. Cliquez encore sur le bouton « Ajouter ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

visible = Rendez le CV visible. Puis validez en bas.
    .mission = Un CV visible peut être lu par les employeurs.
    .easier = Cliquez devant « Oui ». Puis sur le bouton du bas.
    .praise = Bien : les employeurs peuvent lire ce CV.
    .hidden = Caché, le CV n’est lu par personne. Cliquez sur « Oui ».
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

search = Cliquez sur « Chercher une offre ». Tapez le métier et la ville, puis cherchez.
    .mission = Cherchez un travail près de la maison.
    .easier = Tapez le métier, puis la ville. Puis le bouton du bas.
    .praise = Bien : le métier et la ville donnent les bonnes offres.
    .none = Aucune offre avec ces mots. Comparez avec le papier, puis corrigez.
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .beside = Cliquez d’abord dans la case blanche.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Cliquez dans la case blanche.

read = Lisez les offres. Ouvrez celle du matin, à Valbourg.
    .mission = Une seule offre va avec le papier.
    .easier = Sous chaque titre, lisez la ville et l’horaire.
    .praise = Bien : la ville et l’horaire vont avec le papier.
    .far = C’est trop loin. Cliquez sur « Revenir », en bas.
    .night = C’est un travail de nuit. Cliquez sur « Revenir », en bas.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Cliquez sur le titre bleu.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

apply = Lisez l’offre. Cliquez sur « Postuler », puis sur « C’est parti ! ».
    .mission = Postuler, c’est répondre à une offre.
    .easier = « Postuler » est en bas de l’offre. Ensuite, « C’est parti ! ».
    .praise = Bien : la candidature commence. Rien n’est encore envoyé.
    .real = Sur le vrai site, ce bouton s’appelle « Postuler ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

application = Remplissez les cases avec le papier. Puis continuez en bas.
    .mission = La candidature, c’est la réponse à l’offre.
    .easier = Prenez les cases une par une, de haut en bas.
    .praise = Bien : un message court et poli suffit.
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .beside = Cliquez d’abord dans la case blanche.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Cliquez dans la case blanche.

attach = Ajoutez « CV simple ». Puis continuez en bas.
    .mission = Les pièces jointes sont les papiers ajoutés.
    .easier = « Ajouter un document », puis « Documents ». Ouvrez « CV simple ».
    .praise = Bien : l’employeur aura le CV avec le message.
    .heavy = Ce fichier est trop lourd. Ajoutez maintenant « CV simple ».
    .none = Le CV n’est pas joint. Cliquez sur « Revenir », en bas.
    .empty = Il manque le CV. Cliquez sur « Ajouter un document ».
    .other = C’est un autre fichier. Cliquez sur « Revenir ».
    .cancelled = Rien n’est ajouté. Cliquez encore sur le bouton « Ajouter ».
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

send = Relisez. Cochez la copie, puis cliquez sur « Je postule ».
    .mission = Vérifiez tout avant d’envoyer.
    .easier = Le petit carré demande une copie. « Je postule » est en bas.
    .praise = Bien : vous avez relu et demandé une copie.
    .real = Sur le vrai site, ce bouton peut s’appeler « Je postule ».
    .copy = La copie n’est pas cochée. Cliquez sur « Revenir », en bas.
    .back = C’est la page d’avant. Continuez avec le bouton du bas.
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
    .watch = Leçon finie. Vous avez vu comment déposer un CV et postuler.
    .together = Leçon finie. Nous avons déposé un CV et postulé ensemble.
    .helped = Leçon finie. Vous savez déposer un CV et postuler avec de l’aide.
    .alone = Leçon finie. Vous savez déposer un CV et postuler sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez déposer un CV et postuler.

exercise = C’était un exercice. Il ne remplace pas votre vraie candidature.
really = La vraie candidature est-elle faite ?

# Before the lesson: who it is about, and that the pages are rebuilt.
persona = { $person ->
        [marc] Pour l’exercice, vous êtes Marc. Marc n’existe pas.
       *[fatou] Pour l’exercice, vous êtes Fatou. Fatou n’existe pas.
    }
rebuilt = Le vrai site peut être un peu différent.
