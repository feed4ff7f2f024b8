big = Allez sur le rond. Appuyez avec l’index, puis relâchez.
    .mission = Apprenez à cliquer.
    .easier = L’index est le doigt près du pouce. Il appuie, puis remonte.
    .praise = Bien : appuyer puis relâcher, c’est cliquer.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

still = Appuyez avec l’index, puis relâchez.
    .mission = Gardez la main immobile.
    .easier = Posez le poignet sur la table. Seul l’index bouge.
    .praise = Bien : seul l’index a bougé.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

two = Cliquez sur les deux ronds.
    .mission = Bougez, arrêtez la main, puis cliquez.
    .easier = Allez sur un rond. Cliquez. Puis allez sur l’autre.
    .praise = Bien : vous avez bougé, puis vous avez cliqué.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

corner = Cliquez sur le rond.
    .mission = Prenez votre temps pour viser.
    .easier = Arrêtez la flèche sur le rond. Puis appuyez avec l’index.
    .praise = Bien : la flèche était sur le rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

three = Cliquez sur les trois ronds.
    .mission = Cliquez sur chaque rond, l’un après l’autre.
    .easier = Cherchez un rond. Cliquez. Puis cherchez un autre rond.
    .praise = Bien : vous avez cliqué sur chaque rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

choose = Cliquez sur le rond. Laissez les carrés.
    .mission = Regardez avant de cliquer.
    .easier = Il y a un seul rond. Allez dessus. Cliquez.
    .praise = Bien : vous avez choisi le rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.
    .lured = C’était un carré. Ce n’est pas grave. Cherchez le rond.

small = Cliquez sur le rond.
    .mission = Le rond est plus petit. Allez lentement.
    .easier = Mettez la pointe de la flèche au milieu. Puis cliquez.
    .praise = Bien : la pointe était sur le rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

four = Cliquez sur les quatre ronds.
    .mission = Cherchez les ronds dans les coins.
    .easier = Allez dans un coin. Cliquez sur le rond. Puis changez de coin.
    .praise = Bien : vous cliquez partout sur l’écran.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

sort = Cliquez sur les deux ronds. Laissez les carrés.
    .mission = Choisissez où cliquer.
    .easier = Cherchez un rond. Cliquez. Puis cherchez l’autre.
    .praise = Bien : vous avez trouvé les deux ronds.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.
    .lured = C’était un carré. Ce n’est pas grave. Cherchez le rond.

tiny = Cliquez sur le petit rond.
    .mission = Visez avec la pointe de la flèche.
    .easier = Mettez la pointe sur le rond. Arrêtez la main. Cliquez.
    .praise = Bien : vous cliquez même sur un petit rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment cliquer.
    .together = Leçon finie. Nous avons cliqué ensemble.
    .helped = Leçon finie. Vous savez cliquer avec de l’aide.
    .alone = Leçon finie. Vous savez cliquer sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez cliquer.
