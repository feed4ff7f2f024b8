hand = Amenez la flèche sur l’image de votre main. Attendez.
    .mission = Quelle main tient la souris ?
    .easier = Bougez la souris. Mettez la flèche sur une image. Attendez.
    .praise = Bien : les images montrent maintenant votre main.

hold = Posez la main. Puis amenez la flèche sur le rond.
    .mission = Tenez la souris sans serrer.
    .easier = Posez la main à plat. Poussez la souris vers le rond.
    .praise = Bien : la souris suit votre main.

first = Bougez la souris doucement. La flèche bouge avec vous.
    .mission = Regardez la flèche sur l’écran.
    .easier = Gardez les yeux sur la flèche. Amenez la flèche sur un rond.
    .praise = Bien : la flèche suit votre main.
    .pressed = Laissez l’index au repos. Bougez seulement la souris.

directions = Allez à gauche, à droite, en haut, en bas.
    .mission = Trouvez les quatre ronds.
    .easier = Poussez la souris vers un rond. Puis vers les autres.
    .praise = Bien : la flèche va dans tous les sens.
    .pressed = Laissez l’index au repos. Bougez seulement la souris.

lift = Allez sur un rond. Soulevez la souris. Allez sur l’autre.
    .mission = Plus de place ? Soulevez la souris.
    .easier = Restez sur un rond. Soulevez la souris. Reposez-la au milieu.
    .praise = Bien : la souris change de place, la flèche reste.

small = Amenez la pointe de la flèche sur chaque rond.
    .mission = Les ronds sont plus petits.
    .easier = Allez lentement. La pointe est en haut de la flèche.
    .praise = Bien : vous visez avec la pointe.
    .pressed = Laissez l’index au repos. Bougez seulement la souris.

stay = Amenez la flèche sur le rond. Gardez la main immobile.
    .mission = Gardez la flèche au même endroit.
    .easier = Allez sur le rond. Posez bien la main. Attendez.
    .praise = Bien : votre main est restée immobile.

round = Amenez la flèche sur les cinq ronds.
    .mission = Allez partout sur l’écran.
    .easier = Choisissez un rond. Allez dessus. Puis allez sur un autre.
    .praise = Bien : la flèche va où vous voulez.
    .pressed = Laissez l’index au repos. Bougez seulement la souris.

end =
    .watch = Leçon finie. Vous avez vu comment bouger la flèche.
    .together = Leçon finie. Nous avons bougé la flèche ensemble.
    .helped = Leçon finie. Vous savez bouger la flèche avec de l’aide.
    .alone = Leçon finie. Vous savez bouger la flèche sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez bouger la flèche.
