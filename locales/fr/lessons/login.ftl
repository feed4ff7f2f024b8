identifier = Cliquez sur « Connexion ». Puis tapez l’identifiant du papier.
    .mission = { $person ->
        [yacine] Pour l’exercice, vous êtes Yacine. Yacine n’existe pas.
       *[amina] Pour l’exercice, vous êtes Amina. Amina n’existe pas.
    }
    .easier = Après « Connexion », cliquez dans la case blanche. Tapez les chiffres.
    .praise = Bien : l’identifiant dit au site qui vous êtes.
    .beside = Cliquez d’abord dans la case blanche.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .mail = Effacez. Tapez les chiffres de la ligne « Identifiant ».
    .different = Regardez le papier. Comparez chaque chiffre.
    .missed = C’était à côté. Cliquez dans la case blanche.

space = Cliquez sur « Suivant ». Lisez la ligne rouge et corrigez.
    .mission = L’identifiant est déjà tapé, mais le site le refuse.
    .easier = Un espace est après les chiffres. Effacez-le, puis « Suivant ».
    .praise = Bien : un espace ne se voit pas, mais il compte.
    .different = Regardez le papier. Comparez chaque chiffre.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

password = Tapez le mot de passe du papier. Des points le cachent.
    .mission = Le mot de passe prouve que c’est vous.
    .easier = Cliquez dans la case blanche. Tapez doucement, signe après signe.
    .praise = Bien : les points cachent le mot de passe aux voisins.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .dash = Pour le trait, appuyez sur la touche 6, sans « Maj ».
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .different = Le mot de passe est différent. Comparez avec le papier.
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

show = Cliquez sur « Afficher ». Comparez avec le papier.
    .mission = Personne ne regarde ? Relisez ce qui est tapé.
    .easier = « Afficher » est à côté de la case. Cliquez dessus.
    .praise = Bien : vous pouvez relire avant de vous connecter.
    .early = Relisez d’abord. Cliquez sur « Revenir », puis « Afficher ».
    .typed = La case a changé. Cliquez sur « Revenir », en bas.
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

sign = Cliquez sur « Se connecter ». Lisez la ligne rouge et corrigez.
    .mission = Le mot de passe est déjà tapé, mais le site le refuse.
    .easier = Il est en majuscules. Effacez tout, puis tapez en petites lettres.
    .praise = Bien : vous avez lu la ligne rouge, puis corrigé.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .dash = Pour le trait, appuyez sur la touche 6, sans « Maj ».
    .different = Le mot de passe est différent. Comparez avec le papier.
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.

name = { $person ->
        [yacine] Vous êtes dans votre espace. Cliquez sur « Yacine Haddad ».
       *[amina] Vous êtes dans votre espace. Cliquez sur « Amina Benali ».
    }
    .mission = Un nom sur le site montre qui est entré.
    .easier = Le nom est près du titre du site. Cliquez dessus.
    .praise = Bien : tant que le nom est là, l’espace est ouvert.
    .closed = Le menu s’est refermé. Cliquez encore sur le nom.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le nom.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

leave = Cliquez sur « Se déconnecter ». Puis sur « Oui, me déconnecter ».
    .mission = Vous avez fini : fermez votre espace.
    .easier = Cliquez sur le nom : « Se déconnecter » est dessous.
    .praise = Bien : le nom est parti, votre espace est fermé.
    .no = Votre espace est encore ouvert. Cliquez sur le nom.
    .closed = Le menu s’est refermé. Cliquez encore sur le nom.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

alone = Connectez-vous avec le papier. Puis déconnectez-vous.
    .mission = Voici un autre site : le bus de Valbourg.
    .easier = Tapez les deux lignes du papier. Ensuite, cliquez sur le nom.
    .praise = Bien : vous savez entrer, puis sortir.
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .forgotten = Pas besoin de cette page. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

end =
    .watch = Leçon finie. Vous avez vu comment se connecter.
    .together = Leçon finie. Nous avons ouvert et fermé un espace ensemble.
    .helped = Leçon finie. Vous savez vous connecter avec de l’aide.
    .alone = Leçon finie. Vous savez vous connecter sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez vous connecter.
