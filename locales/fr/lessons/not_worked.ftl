cookies = Le site parle de cookies. Cliquez sur « Tout refuser ».
    .mission = Ouvrez le site sans accepter les cookies.
    .easier = Un cookie garde des traces. Cliquez sur « Tout refuser ».
    .praise = Bien : sans cookies, le site marche aussi.
    .accepted = Le site garde les cookies. Cliquez sur « Revenir », en bas.
    .choices = Par là, c’est plus long. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

identifier = Ouvrez la connexion. Tapez l’identifiant, puis cliquez dessous.
    .mission = Entrez dans l’espace personnel.
    .easier = L’identifiant est sur le papier. Tapez chaque chiffre.
    .praise = Bien : l’identifiant est le même que sur le papier.
    .secret = C’est le mot de passe. Tapez d’abord l’identifiant.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .different = Regardez le papier. Comparez chaque chiffre.
    .forgotten = C’est une autre page. Cliquez sur « Revenir », en bas.
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Le vrai site demande « Connexion », puis « Candidat ».

password = Tapez le mot de passe, puis cliquez dessous. Refusez de le garder.
    .mission = Tapez le mot de passe sur la deuxième page.
    .easier = Tapez chaque signe du papier. La question est sous l’adresse.
    .praise = Bien : le mot de passe ne reste pas sur l’ordinateur.
    .saved = Cet ordinateur est à tous. Cliquez sur « Revenir », en bas.
    .capitals = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .accent = Ici, il n’y a pas d’accent. Effacez la lettre, puis tapez E.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .dash = Pour le trait, appuyez sur la touche 6, sans « Maj ».
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .different = Un signe est différent. Cliquez sur « Afficher », puis comparez.
    .forgotten = C’est une autre page. Cliquez sur « Revenir », en bas.
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

update = Cliquez sur « M’actualiser ». Pour la formation, répondez non.
    .mission = Déclarez un mois sans travail.
    .easier = Cliquez dans le rond devant « Non ». Puis validez, dessous.
    .praise = Bien : la première question a sa réponse.
    .training = Il n’y a pas de formation ce mois-ci. Répondez non.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Sur le vrai site, ce bouton s’appelle « M’actualiser ».

worked = Lisez la première question. Répondez non.
    .mission = Répondez à la question sur le travail.
    .easier = Il n’y a pas eu de travail en février. Répondez non.
    .praise = Bien : sans travail, pas d’heures à taper.
    .yes = Ces cases sont pour le travail. Répondez non.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .missed = C’était à côté. Cliquez dans le rond devant la réponse.

others = Maladie, retraite, invalidité : répondez non à chaque fois.
    .mission = Lisez chaque question avant de répondre.
    .easier = Prenez les questions une par une. Descendez avec la molette.
    .praise = Bien : vous avez lu chaque question.
    .yes = Rien de cela n’est arrivé en février. Répondez non.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .missed = C’était à côté. Cliquez dans le rond devant la réponse.

maternity = Pour le congé maternité, répondez non.
    .mission = Le site pose cette question aux femmes.
    .easier = Cherchez le mot « maternité ». Cliquez devant « Non ».
    .praise = Bien : vous répondez pour le mois de février.
    .yes = Rien de cela n’est arrivé en février. Répondez non.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .missed = C’était à côté. Cliquez dans le rond devant la réponse.

looking = { $person ->
        [marc] Marc cherche encore un emploi. Répondez à la dernière question.
       *[fatou] Fatou cherche encore un emploi. Répondez à la dernière question.
    }
    .mission = Cette question est la plus importante.
    .easier = « Oui » veut dire : je cherche encore un emploi. Répondez oui.
    .praise = Bien : avec « Oui », l’inscription continue.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .missed = C’était à côté. Cliquez dans le rond devant la réponse.
    .real = Sur le vrai site, cette question a les mêmes mots.

summary = Validez avec le bouton du bas. Lisez le récapitulatif.
    .mission = Relisez toutes les réponses.
    .easier = Descendez jusqu’au bouton, sous la dernière question.
    .praise = Bien : le récapitulatif montre chaque réponse.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

validate = Rien n’est encore envoyé. Si tout est juste, validez.
    .mission = Envoyez la déclaration.
    .easier = Le bouton pour valider est sous les réponses.
    .praise = Bien : vous avez relu avant de valider.
    .edit = Les réponses sont gardées. Descendez, puis validez encore.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .left = La déclaration n’est pas envoyée. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Sur le vrai site, ce bouton s’appelle « Valider ».

keep = C’est envoyé. Cliquez sur « Télécharger le justificatif ».
    .mission = Gardez une preuve de la déclaration.
    .easier = Le justificatif est un fichier PDF. Cliquez sur son bouton.
    .praise = Bien : le justificatif est dans « Téléchargements ».
    .left = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

leave = Cliquez sur le nom, puis sur la déconnexion. Répondez oui.
    .mission = Quittez l’espace personnel.
    .easier = Le nom ouvre un petit menu. La déconnexion est dedans.
    .praise = Bien : après vous, personne n’entre dans cet espace.
    .closed = Fermer la fenêtre ne déconnecte pas. Cliquez sur « Revenir ».
    .cancelled = L’espace est encore ouvert. Cliquez encore sur le nom.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

exercise = C’était un exercice. Il ne remplace pas votre vraie déclaration.

really = La vraie déclaration est-elle faite ?

end =
    .watch = Leçon finie. Vous avez vu comment s’actualiser.
    .together = Leçon finie. Nous avons fait une actualisation ensemble.
    .helped = Leçon finie. Vous savez vous actualiser avec de l’aide.
    .alone = Leçon finie. Vous savez vous actualiser sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez vous actualiser.

# Before the lesson: who it is about, and that the pages are rebuilt.
persona = { $person ->
        [marc] Pour l’exercice, vous êtes Marc. Marc n’existe pas.
       *[fatou] Pour l’exercice, vous êtes Fatou. Fatou n’existe pas.
    }
rebuilt = Le vrai site peut être un peu différent.
