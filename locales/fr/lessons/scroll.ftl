down = Tournez la molette vers vous. La page monte.
    .mission = Lisez la suite de la recette.
    .easier = La molette est la petite roue de la souris. Tournez-la vers vous.
    .praise = Bien : la page montre la suite.
    .top = Vous êtes en haut. Tournez la molette vers vous.
    .missed = Laissez l’index au repos. Tournez la petite roue de la souris.

up = Tournez la molette vers l’écran. Retrouvez le titre.
    .mission = Remontez en haut de la recette.
    .easier = Poussez la petite roue vers l’écran. Le titre revient.
    .praise = Bien : le titre est revenu, vous êtes en haut.
    .bottom = Vous êtes en bas. Tournez la molette vers l’écran.
    .missed = Laissez l’index au repos. Tournez la petite roue de la souris.

bottom = Tournez la molette vers vous. Allez tout en bas.
    .mission = Trouvez la fin de la recette.
    .easier = Tournez la petite roue plusieurs fois. La page a une fin.
    .praise = Bien : la page s’arrête, c’est la fin.
    .top = Vous êtes en haut. Tournez la molette vers vous.
    .missed = Laissez l’index au repos. Tournez la petite roue de la souris.

bar = À droite, cliquez sur la flèche du bas. Puis cliquez dans la barre.
    .mission = Descendez sans la molette.
    .easier = La barre est au bord de la page, à droite. Cliquez au milieu.
    .praise = Bien : la barre montre où vous êtes dans la page.
    .top = Vous êtes en haut. Cliquez sur la flèche du bas.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. La barre est au bord de la page, à droite.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

find = Descendez et cherchez « Réunion publique ». Cliquez sur sa date.
    .mission = Trouvez la date de la réunion.
    .easier = Descendez avec la molette. Lisez chaque titre.
    .praise = Bien : vous avez lu le titre avant de cliquer.
    .other = Cette date est pour autre chose. Cherchez « Réunion publique ».
    .end_of_page = Vous êtes à la fin. Remontez un peu avec la molette.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

larger = Cliquez sur « + », en haut. Les lettres grandissent.
    .mission = Lisez avec de grandes lettres.
    .easier = Le bouton « + » est en haut de la page. Cliquez dessus.
    .praise = Bien : les lettres sont plus grandes, plus faciles à lire.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

smaller = Cliquez sur « − », en haut. Les lettres redeviennent petites.
    .mission = Remettez la page comme avant.
    .easier = Le bouton « − » est près de « + ». Cliquez dessus.
    .praise = Bien : la page est revenue à sa taille.
    .larger = Les lettres sont encore plus grandes. Cliquez sur « − ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

keys = Au clavier, appuyez sur la flèche vers le bas. Encore.
    .mission = Descendez sans la souris.
    .easier = Cherchez les quatre flèches du clavier. Appuyez sur celle du bas.
    .praise = Bien : le clavier aussi fait descendre la page.
    .still = La page n’a pas bougé. Cherchez la flèche vers le bas.
    .missed = Laissez la souris. Appuyez sur une touche du clavier.

all = Agrandissez la page. En bas, cliquez sur « J’ai tout lu ».
    .mission = Lisez une autre recette jusqu’au bout.
    .easier = D’abord « + », en haut. Puis descendez avec la molette.
    .praise = Bien : vous avez agrandi, puis lu jusqu’en bas.
    .small = Le bas est trouvé. Maintenant, cliquez sur « + », en haut.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment faire défiler une page.
    .together = Leçon finie. Nous avons fait défiler une page ensemble.
    .helped = Leçon finie. Vous savez faire défiler une page avec de l’aide.
    .alone = Leçon finie. Vous savez faire défiler une page sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez faire défiler une page.
