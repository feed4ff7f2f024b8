first_name = Cliquez dans la case « Prénom ». Tapez le prénom du papier.
    .mission = { $person ->
        [yacine] Pour l’exercice, vous êtes Yacine. Yacine n’existe pas.
       *[amina] Pour l’exercice, vous êtes Amina. Amina n’existe pas.
    }
    .easier = Lisez la ligne « Prénom » du papier. Tapez le même mot.
    .praise = Bien : le prénom est le même que sur le papier.
    .beside = Cliquez d’abord dans la case blanche.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .capitals = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .double = La touche est restée appuyée. Effacez les lettres en trop.
    .missed = C’était à côté. Cliquez dans la case blanche.

tab = Appuyez sur « Tab ». Puis tapez le nom du papier.
    .mission = Passez à la case d’après sans la souris.
    .easier = « Tab » est à gauche, avec deux flèches. Appuyez une fois.
    .praise = Bien : « Tab » mène à la case d’après.
    .far = Vous êtes plus loin. Cliquez dans la case « Nom ».
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .capitals = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .double = La touche est restée appuyée. Effacez les lettres en trop.

back = Gardez « Maj » appuyée. Puis appuyez sur « Tab ».
    .mission = Remontez à la case d’avant.
    .easier = Un doigt reste sur « Maj ». Un autre appuie sur « Tab ».
    .praise = Bien : « Maj » et « Tab » mènent à la case d’avant.
    .far = « Tab » va plus loin. Gardez « Maj » appuyée, puis « Tab ».
    .typed = La case a changé. Cliquez sur « Revenir », en bas.

birth = Dans « Date de naissance », tapez la date du papier.
    .mission = Tapez une date.
    .easier = Cliquez dans la case. Tapez le jour, le mois, puis l’année.
    .praise = Bien : le jour, puis le mois, puis l’année.
    .beside = Cliquez d’abord dans la case blanche.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .different = Regardez le papier. Comparez chaque chiffre.
    .missed = C’était à côté. Cliquez dans la case blanche.

choice = { $person ->
        [yacine] Yacine a un enfant. Cliquez sur « Oui ».
       *[amina] Amina a des enfants. Cliquez sur « Oui ».
    }
    .mission = Choisissez une réponse.
    .easier = Sous la question, il y a deux ronds. Cliquez devant « Oui ».
    .praise = Bien : le rond plein montre votre réponse.
    .no = Regardez la ligne « Enfants » du papier. Cliquez sur « Oui ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur « Oui ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

number = Une case est apparue. Tapez le nombre d’enfants.
    .mission = Tapez un nombre.
    .easier = Cliquez dans « Combien d’enfants avez-vous ? ». Lisez le papier.
    .praise = Bien : un nombre s’écrit avec des chiffres.
    .beside = Cliquez d’abord dans la case blanche.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .different = Regardez le papier. Comparez chaque chiffre.
    .gone = La case est partie. Cliquez sur « Oui ».
    .missed = C’était à côté. Cliquez dans la case blanche.

list = Cliquez sur la liste « Vous aimez surtout ». Choisissez « Les films ».
    .mission = Choisissez dans une liste.
    .easier = Cliquez sur la flèche de la liste. Puis sur « Les films ».
    .praise = Bien : la liste garde votre choix.
    .other = C’est une autre ligne. Ouvrez encore la liste.
    .folded = La liste s’est refermée. Cliquez encore dessus.
    .missed = C’était à côté. Mettez la pointe de la flèche sur la liste.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

email = Dans « Adresse mail », tapez l’adresse du papier.
    .mission = Tapez une adresse mail.
    .easier = Pour l’arobase, gardez « Alt Gr » appuyée. Puis tapez le zéro.
    .praise = Bien : chaque signe est comme sur le papier.
    .beside = Cliquez d’abord dans la case blanche.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .letter = C’est la lettre à. Effacez-la, puis gardez « Alt Gr » appuyée.
    .zero = C’est le chiffre zéro. Effacez-le, puis gardez « Alt Gr » appuyée.
    .space = Une adresse mail n’a pas d’espace. Effacez-le avec « Retour arrière ».
    .ending = Regardez la fin de l’adresse sur le papier. Corrigez la fin.
    .missed = C’était à côté. Cliquez dans la case blanche.

box = Cliquez dans le petit carré : « J’accepte les règles ».
    .mission = Cochez une case.
    .easier = Le petit carré est devant la phrase. Cliquez dedans.
    .praise = Bien : la marque dans le carré veut dire oui.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le carré.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

red = Cliquez sur « Continuer ». Lisez la ligne rouge et corrigez.
    .mission = Le site montre ce qui ne va pas.
    .easier = Tapez les cinq chiffres du code postal. Puis « Continuer ».
    .praise = Bien : vous avez lu la ligne rouge, puis corrigé.
    .again = Regardez encore la ligne rouge. Comparez avec le papier.
    .other_field = C’est une autre case. Cliquez sur « Revenir », en bas.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

send = Relisez avec le papier. Puis cliquez sur « Envoyer ».
    .mission = Vérifiez avant d’envoyer.
    .easier = « Envoyer » est en bas de la page. Cliquez dessus.
    .praise = Bien : vous avez relu avant d’envoyer.
    .before = C’est la page d’avant. En bas, cliquez sur « Continuer ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

all = Remplissez tout avec le papier. Puis cliquez sur « Réserver ».
    .mission = Réservez une place pour un film.
    .easier = Prenez les cases une par une, de haut en bas.
    .praise = Bien : vous avez rempli tout le formulaire.
    .different = Une case est différente du papier. Cliquez sur « Corriger ».
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

end =
    .watch = Leçon finie. Vous avez vu comment remplir un formulaire.
    .together = Leçon finie. Nous avons rempli un formulaire ensemble.
    .helped = Leçon finie. Vous savez remplir un formulaire avec de l’aide.
    .alone = Leçon finie. Vous savez remplir un formulaire sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez remplir un formulaire.
