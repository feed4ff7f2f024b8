banner = Lisez le bandeau. Cliquez sur « Tout accepter » ou « Tout refuser ».
    .mission = Ce site veut garder des cookies : des traces de vos visites.
    .easier = Le bandeau est devant la page. Cliquez sur un grand bouton.
    .praise = Bien : le bandeau est parti, et la page est là.
    .unfolded = Laissez les cases vides. Cliquez sur « Enregistrer mes choix ».
    .missed = Le bandeau est devant. Cliquez sur un de ses boutons.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

fair = Encore un bandeau. Cliquez sur « Tout refuser ».
    .mission = Refuser est votre droit. Les deux boutons sont pareils.
    .easier = Cherchez le grand bouton « Tout refuser ». Cliquez dessus.
    .praise = Bien : le site marche, et il ne suit pas vos visites.
    .accepted = Vous avez accepté. Ce n’est pas grave. Cliquez sur « Revenir ».
    .unfolded = Laissez les cases vides. Cliquez sur « Enregistrer mes choix ».
    .missed = Le bandeau est devant. Cliquez sur un de ses boutons.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

tricky = Cherchez les petits mots gris. Cliquez sur « Continuer sans accepter ».
    .mission = Sur ce site, refuser est presque caché.
    .easier = Le grand bouton accepte. Regardez les petits mots gris.
    .praise = Bien : vous avez trouvé comment refuser.
    .accepted = Vous avez accepté. Ce n’est pas grave. Cliquez sur « Revenir ».
    .unfolded = Décochez les deux cases. Puis cliquez sur « Enregistrer mes choix ».
    .missed = Le bandeau est devant. Cliquez sur un de ses boutons.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

choose = Cliquez sur « Personnaliser ». Décochez les cases, puis « Enregistrer mes choix ».
    .mission = Ici, les cases sont cochées avant vous.
    .easier = Cliquez dans chaque carré : la marque part. Puis « Enregistrer mes choix ».
    .praise = Bien : vous avez choisi, et le site ne suit pas vos visites.
    .accepted = Vous avez accepté. Ce n’est pas grave. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur le carré.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

popup = Une publicité cache la page. Cliquez sur sa petite croix.
    .mission = Fermez la publicité sans la suivre.
    .easier = La croix est dans le coin de la publicité. Visez bien.
    .praise = Bien : la publicité est fermée, et la page est là.
    .followed = C’est la publicité. Ce n’est pas grave. Cliquez sur « Revenir ».
    .tab = C’était la croix de l’onglet. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur la croix.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

words = Cherchez les petits mots gris. Cliquez sur « Non, merci ».
    .mission = Cette publicité n’a pas de croix.
    .easier = Laissez le grand bouton. Cherchez « Non, merci » tout près.
    .praise = Bien : vous avez fermé la publicité sans la suivre.
    .followed = C’est la publicité. Ce n’est pas grave. Cliquez sur « Revenir ».
    .tab = C’était la croix de l’onglet. Cliquez sur « Revenir ».
    .missed = C’était à côté. Mettez la pointe de la flèche sur les mots gris.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

robot = Cochez « Je ne suis pas un robot ». Choisissez les vélos, puis « Vérifier ».
    .mission = Le site vérifie que vous êtes une personne.
    .easier = Cliquez sur chaque image avec un vélo. Puis cliquez sur « Vérifier ».
    .praise = Bien : le site a reconnu une personne.
    .failed = Cela arrive à tout le monde. Regardez bien, puis recommencez.
    .refused = Cochez d’abord « Je ne suis pas un robot ».
    .missed = C’était à côté. Cliquez dans le carré, ou sur une image.
    .away = C’est un autre endroit. Cliquez sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.

all = Refusez les cookies, fermez la publicité. Puis cliquez sur « Réserver ».
    .mission = Réservez une place au cinéma, sans rien d’autre.
    .easier = Prenez une chose à la fois : le bandeau, la publicité, le robot.
    .praise = Bien : vous avez refusé, fermé, puis réservé.
    .accepted = Vous avez accepté. Ce n’est pas grave. Cliquez sur « Revenir ».
    .unfolded = Décochez les deux cases. Puis cliquez sur « Enregistrer mes choix ».
    .followed = C’est la publicité. Ce n’est pas grave. Cliquez sur « Revenir ».
    .tab = C’était la croix de l’onglet. Cliquez sur « Revenir ».
    .failed = Cela arrive à tout le monde. Regardez bien, puis recommencez.
    .refused = Cochez d’abord « Je ne suis pas un robot ».
    .missed = C’était à côté. Regardez ce qui est devant la page.

end =
    .watch = Leçon finie. Vous avez vu comment refuser les cookies.
    .together = Leçon finie. Nous avons refusé les cookies ensemble.
    .helped = Leçon finie. Vous savez refuser les cookies avec de l’aide.
    .alone = Leçon finie. Vous savez refuser les cookies sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez refuser les cookies.
