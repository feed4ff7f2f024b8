connect = Refusez les cookies. Puis connectez-vous avec le papier.
    .mission = Entrez dans l’espace personnel.
    .easier = D’abord l’identifiant, puis le mot de passe. Validez chaque page.
    .praise = Bien : vous avez ouvert l’espace personnel.
    .accepted = Le site garde les cookies. Cliquez sur « Revenir », en bas.
    .choices = Par là, c’est plus long. Cliquez sur « Revenir », en bas.
    .saved = Cet ordinateur est à tous. Cliquez sur « Revenir », en bas.
    .secret = C’est le mot de passe. Tapez d’abord l’identifiant.
    .capitals = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .accent = Ici, il n’y a pas d’accent. Effacez la lettre, puis tapez E.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .dash = Pour le trait, appuyez sur la touche 6, sans « Maj ».
    .beside = Cliquez d’abord dans la case blanche.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .identifier = Regardez le papier. Comparez chaque chiffre.
    .password = Un signe est différent. Cliquez sur « Afficher », puis comparez.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

start = Cliquez sur « M’actualiser ». Pour la formation, répondez non.
    .mission = Commencez la déclaration de février.
    .easier = Cliquez dans le rond devant « Non ». Puis validez, dessous.
    .praise = Bien : la première question a sa réponse.
    .training = Il n’y a pas de formation ce mois-ci. Répondez non.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.
    .saved = Cet ordinateur est à tous. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Sur le vrai site, ce bouton s’appelle « M’actualiser ».

hours = { $person ->
        [yacine] Yacine a travaillé : répondez oui. Tapez les heures de Yacine.
       *[amina] Amina a travaillé : répondez oui. Tapez les heures d’Amina.
    }
    .mission = Déclarez les heures de février.
    .easier = Sur le papier, cherchez la ligne « Heures ». Tapez ce nombre.
    .praise = Bien : vous avez lu les heures sur le bulletin.
    .no = Le bulletin montre un travail. Répondez oui.
    .money = Ce nombre est un salaire. Cherchez la ligne « Heures ».
    .minutes = Tapez les heures entières, sans minutes.
    .date = Ce nombre est une date. Cherchez la ligne « Heures ».
    .different = Regardez le papier. Comparez chaque chiffre.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .beside = Cliquez d’abord dans la case blanche.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .missed = C’était à côté. Cliquez dans le rond devant la réponse.

others = Répondez non aux autres questions. À la dernière, répondez oui.
    .mission = Lisez chaque question avant de répondre.
    .easier = La dernière question parle de recherche d’emploi. Répondez oui.
    .praise = Bien : vous avez lu chaque question.
    .yes = Rien de cela n’est arrivé en février. Répondez non.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .work = Le bulletin montre un travail. Répondez oui.
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

slip = Faites une erreur exprès : tapez le salaire de l’heure. Validez.
    .mission = Essayez : le site compare le salaire et les heures.
    .easier = Remontez à la case du salaire. Tapez le salaire de l’heure.
    .praise = Bien : le site a vu que le salaire est trop petit.
    .right = Le site accepte ce salaire. Pour l’essai, cliquez sur « Revenir ».
    .early = Il manque une réponse. Lisez la ligne rouge.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Le vrai site peut aussi vous demander de vérifier.

gross = Cliquez sur « Corriger ». Tapez le salaire brut, puis validez.
    .mission = Réparez l’erreur avec le bulletin.
    .easier = Sur le papier, cherchez le mot « brut ». Tapez ce montant.
    .praise = Bien : c’est le salaire brut qui compte.
    .net = C’est le salaire net. Cherchez la ligne « Salaire brut ».
    .hourly = C’est le salaire de l’heure. Cherchez la ligne « Salaire brut ».
    .contributions = Ce sont les cotisations. Cherchez la ligne « Salaire brut ».
    .hours = Ce sont les heures. Cherchez la ligne « Salaire brut ».
    .again = Le salaire est encore trop petit. Cliquez sur « Corriger ».
    .confirmed = Le salaire n’est pas juste. Cliquez sur « Modifier ».
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

edit = Lisez le récapitulatif. Puis cliquez sur « Modifier ».
    .mission = Revenez aux questions sans rien perdre.
    .easier = « Modifier » est sous les réponses. Cliquez dessus.
    .praise = Bien : « Modifier » garde toutes les réponses.
    .sent = C’est déjà envoyé. Cliquez sur « Revenir », en bas.
    .left = La déclaration n’est pas envoyée. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Sur le vrai site, ce bouton s’appelle « Modifier ».

validate = Descendez et validez. Relisez, puis validez encore.
    .mission = Envoyez la déclaration.
    .easier = Il y a deux pages : les questions, puis le récapitulatif.
    .praise = Bien : vous avez relu avant de valider.
    .different = Une réponse est différente du papier. Cliquez sur « Modifier ».
    .again = Le salaire est encore trop petit. Cliquez sur « Corriger ».
    .early = Il manque une réponse. Lisez la ligne rouge.
    .looking_no = « Non » veut dire : je quitte la liste. Répondez oui.
    .left = La déclaration n’est pas envoyée. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

keep = Téléchargez le justificatif. Puis déconnectez-vous.
    .mission = Gardez la preuve et quittez l’espace personnel.
    .easier = D’abord le justificatif. Ensuite le nom, puis la déconnexion.
    .praise = Bien : la preuve est gardée et l’espace est fermé.
    .receipt = Il manque le justificatif. Cliquez sur « Revenir », en bas.
    .closed = Fermer la fenêtre ne déconnecte pas. Cliquez sur « Revenir ».
    .cancelled = L’espace est encore ouvert. Cliquez encore sur le nom.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .real = Sur le vrai site, cherchez « Se déconnecter » ou « Quitter ».

exercise = C’était un exercice. Il ne remplace pas votre vraie déclaration.

really = La vraie déclaration est-elle faite ?

end =
    .watch = Leçon finie. Vous avez vu comment déclarer un travail.
    .together = Leçon finie. Nous avons déclaré un travail ensemble.
    .helped = Leçon finie. Vous savez déclarer un travail avec de l’aide.
    .alone = Leçon finie. Vous savez déclarer un travail sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez déclarer un travail.

# Before the lesson: who it is about, and that the pages are rebuilt.
persona = { $person ->
        [yacine] Pour l’exercice, vous êtes Yacine. Yacine n’existe pas.
       *[amina] Pour l’exercice, vous êtes Amina. Amina n’existe pas.
    }
rebuilt = Le vrai site peut être un peu différent.
