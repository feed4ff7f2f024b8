finger = Ici, l’écran ne sent pas le doigt. Cliquez sur « Fermer ».
    .mission = Ici, la souris remplace le doigt.
    .easier = Amenez la flèche sur « Fermer ». Appuyez avec l’index.
    .praise = Bien : le clic fait ce que le doigt faisait.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

touch = Cliquez sur « Menu ». Puis cliquez sur « Le marché ».
    .mission = Au téléphone, vous touchez. Ici, vous cliquez.
    .easier = Allez sur « Menu ». Cliquez. Puis allez sur « Le marché ».
    .praise = Bien : le menu s’ouvre comme au téléphone.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.
    .elsewhere = C’est une autre page. Cliquez sur « Revenir », en bas.

back = Cliquez sur « Les nouvelles ». Puis sur « Revenir », en bas.
    .mission = Retrouvez la page d’avant.
    .easier = Allez sur une page. Puis cherchez en bas la flèche qui tourne.
    .praise = Bien : « Revenir » fait comme le retour du téléphone.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .early = Cliquez d’abord sur « Les nouvelles ». Puis sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

swipe = Tournez la molette vers vous. Allez tout en bas.
    .mission = Au téléphone, le doigt glisse. Ici, la molette tourne.
    .easier = La molette est la petite roue de la souris. Tournez-la vers vous.
    .praise = Bien : la molette fait glisser la page.
    .top = Vous êtes en haut. Tournez la molette vers vous.
    .missed = Laissez l’index au repos. Tournez la petite roue de la souris.

pinch = Cliquez sur « + », en haut. Les lettres grandissent.
    .mission = Au téléphone, deux doigts agrandissent. Ici, un bouton.
    .easier = Le bouton « + » est en haut de la page. Cliquez dessus.
    .praise = Bien : les lettres sont plus grandes, plus faciles à lire.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

type = Cliquez dans la case blanche. Tapez le mot « pain ».
    .mission = Au téléphone, un petit clavier. Ici, un grand clavier.
    .easier = Cliquez dans la case. Puis appuyez sur les quatre lettres.
    .praise = Bien : le clavier écrit dans la case choisie.
    .beside = Cliquez d’abord dans la case blanche.
    .double = La touche est restée appuyée. Effacez les lettres en trop.
    .missed = C’était à côté. Cliquez dans la case blanche.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

all = Fermez le message. En bas, tapez « livre » et cliquez sur « Chercher ».
    .mission = Faites tout avec la souris et le clavier.
    .easier = Cliquez sur « Fermer ». Puis descendez avec la molette.
    .praise = Bien : vous savez cliquer, descendre et taper un mot.
    .message = Le mot est trouvé. Remontez et cliquez sur « Fermer ».
    .beside = Cliquez d’abord dans la case blanche.
    .refused = Lisez la ligne rouge. Corrigez, puis cliquez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur le bouton.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment passer du téléphone à l’ordinateur.
    .together = Leçon finie. Nous avons utilisé la souris et le clavier ensemble.
    .helped = Leçon finie. Vous savez passer du téléphone à l’ordinateur avec de l’aide.
    .alone = Leçon finie. Vous savez passer du téléphone à l’ordinateur sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez passer du téléphone à l’ordinateur.
