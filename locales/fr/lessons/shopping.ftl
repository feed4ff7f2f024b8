search = Cherchez du miel dans la boutique.
    .mission = { $person ->
        [yacine] Pour l’exercice, vous êtes Yacine. Yacine n’existe pas.
       *[amina] Pour l’exercice, vous êtes Amina. Amina n’existe pas.
    }
    .easier = Cliquez dans la case blanche. Tapez « miel ». Cliquez sur « Chercher ».
    .praise = Bien : la boutique montre ce qu’elle a trouvé.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .nothing = La boutique n’a pas trouvé de miel. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

open = Cliquez sur « Miel de fleurs ».
    .mission = Regardez ce que la boutique a trouvé.
    .easier = Cherchez le carré « Miel de fleurs ». Cliquez dessus.
    .praise = Bien : cette page donne les tailles et les prix.
    .soap = C’est du savon. Cliquez sur « Revenir ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

add = Mettez le grand pot dans le panier.
    .mission = Lisez la page : deux tailles, deux prix.
    .easier = Cliquez devant « Grand pot ». Puis cliquez sur « Mettre dans le panier ».
    .praise = Bien : le grand pot attend dans le panier.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .small = C’est le petit pot. Cliquez devant « Grand pot ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

basket = Regardez dans le panier.
    .mission = Le panier garde ce que vous choisissez.
    .easier = Remontez en haut de la page. Cliquez sur « Panier ».
    .praise = Bien : le panier montre chaque chose, et son prix.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

remove = Le thé est en trop. Retirez le thé.
    .mission = On peut toujours changer d’avis.
    .easier = Cliquez sur « Retirer le thé ».
    .praise = Bien : il ne reste que le miel.
    .honey = Le miel est parti. Cliquez sur « Revenir » pour le remettre.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

delivery = Choisissez la livraison à la maison.
    .mission = Comparez : la maison est payante, le magasin est gratuit.
    .easier = Cliquez sur « Choisir la livraison ». Puis cliquez devant « À la maison ».
    .praise = Bien : vous savez ce que coûte la livraison.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .shop = C’est le magasin. Cliquez devant « À la maison ».
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

seller = Ouvrez « Mentions légales ». Lisez jusqu’en bas.
    .mission = Une boutique sérieuse dit qui elle est.
    .easier = Cliquez sur « Mentions légales », en bas. Puis tournez la molette.
    .praise = Bien : la page donne l’adresse, et quatorze jours pour renvoyer.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

total = Tapez la rue. Cliquez sur « Voir le total ».
    .mission = La fiche à côté donne la rue.
    .easier = Cliquez dans la case « Rue ». Tapez la rue. Cliquez sur « Voir le total ».
    .praise = Bien : le total compte le miel et la livraison.
    .early = Il manque une réponse. Lisez la ligne rouge.
    .shop = C’est le magasin. Cliquez devant « À la maison ».
    .street = La rue est différente. Cliquez sur « Revenir ». Relisez la fiche.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .beside = Cliquez d’abord dans la case blanche.

leave = Ne payez pas. Déconnectez-vous.
    .mission = La première fois, payez avec une personne de confiance à côté.
    .easier = Cliquez sur le nom de la personne. Puis cliquez sur « Se déconnecter ».
    .praise = Bien : rien n’est payé, et votre espace est fermé.
    .paid = Rien n’est payé. Cliquez sur « Revenir », puis déconnectez-vous.
    .closed = Vous avez fermé la fenêtre. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche dessus.

end =
    .watch = Leçon finie. Vous avez vu comment remplir un panier.
    .together = Leçon finie. Nous avons rempli un panier ensemble.
    .helped = Leçon finie. Vous savez remplir un panier avec de l’aide.
    .alone = Leçon finie. Vous savez remplir un panier sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez remplir un panier.
