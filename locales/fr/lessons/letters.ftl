key = Cherchez la touche A. Appuyez une fois, puis relâchez.
    .mission = Tapez votre première lettre.
    .easier = Le dessin montre la touche A. Appuyez, puis relâchez tout de suite.
    .praise = Bien : vous avez trouvé la touche, la lettre est écrite.
    .caps = Ce sont des majuscules. Appuyez une fois sur « Verr. maj. ».
    .wrong = C’était une autre lettre. Cherchez la touche A.

several = Tapez le mot « lune ».
    .mission = Tapez plusieurs lettres, l’une après l’autre.
    .easier = Appuyez sur L, puis U, puis N, puis E.
    .praise = Bien : les quatre lettres sont dans l’ordre.
    .caps = Ce sont des majuscules. Appuyez une fois sur « Verr. maj. ».
    .held = La touche est restée appuyée. Cliquez sur « Revenir », en bas.
    .wrong = C’était une autre lettre. Cliquez sur « Revenir », en bas.

space = Tapez « le pain ». Entre les mots, appuyez sur la barre d’espace.
    .mission = Mettez un espace entre deux mots.
    .easier = La barre d’espace est la longue touche, en bas du clavier.
    .praise = Bien : l’espace sépare les deux mots.
    .caps = Ce sont des majuscules. Appuyez une fois sur « Verr. maj. ».
    .held = La touche est restée appuyée. Cliquez sur « Revenir », en bas.
    .no_space = Il manque un espace. Cliquez sur « Revenir », en bas.
    .wrong = C’était une autre lettre. Cliquez sur « Revenir », en bas.

erase = Appuyez une fois sur « Retour arrière ». Le K s’efface.
    .mission = Effacez la lettre en trop.
    .easier = « Retour arrière » est en haut, à droite des chiffres.
    .praise = Bien : « Retour arrière » efface la lettre avant le trait.
    .typed = Une lettre est venue en plus. Effacez-la avec « Retour arrière ».
    .delete = Cette touche efface après le trait. Appuyez sur « Retour arrière ».

fix = Effacez le M avec « Retour arrière ». Puis tapez N.
    .mission = Corrigez la dernière lettre.
    .easier = Appuyez une fois sur « Retour arrière ». Puis sur la touche N.
    .praise = Bien : vous avez effacé, puis tapé la bonne lettre.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .typed = Une lettre est venue en plus. Effacez-la avec « Retour arrière ».
    .wrong = C’était une autre lettre. Effacez-la avec « Retour arrière ».

arrows = Appuyez deux fois sur la touche flèche gauche. Puis effacez un P.
    .mission = Déplacez le trait dans le mot.
    .easier = Les touches flèches sont en bas à droite. Le trait avance avec elles.
    .praise = Bien : vous corrigez au milieu, sans tout effacer.
    .gone = Une autre lettre est partie. Cliquez sur « Revenir », en bas.
    .typed = Une lettre est venue en plus. Effacez-la avec « Retour arrière ».

middle = Cliquez dans le mot, juste après les deux B. Effacez un B.
    .mission = Placez le trait avec la souris.
    .easier = Cliquez dans la case. Les touches flèches déplacent aussi le trait.
    .praise = Bien : le trait était au bon endroit pour effacer.
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.
    .gone = Une autre lettre est partie. Cliquez sur « Revenir », en bas.
    .typed = Une lettre est venue en plus. Effacez-la avec « Retour arrière ».

lines = Appuyez sur « Entrée ». Puis tapez « le sel ».
    .mission = Écrivez sur une nouvelle ligne.
    .easier = « Entrée » est une grande touche, à droite des lettres.
    .praise = Bien : « Entrée » commence une nouvelle ligne.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .empty_line = Il y a une ligne vide. Effacez-la avec « Retour arrière ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .same_line = Il faut une nouvelle ligne. Effacez, puis appuyez sur « Entrée ».
    .no_space = Il manque un espace. Effacez, puis appuyez sur la barre d’espace.

fields = Tapez « amina ». Puis cliquez dans « Loisir » et tapez « le jardin ».
    .mission = Écrivez un prénom, puis changez de case.
    .easier = Tapez dans la première case. Ensuite, cliquez dans la case suivante.
    .praise = Bien : chaque mot est dans sa case.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .same_field = C’est pour la case suivante. Effacez, puis cliquez dedans.
    .enter = Pour changer de case, cliquez dans la case suivante.
    .wrong = C’était une autre lettre. Effacez-la avec « Retour arrière ».
    .no_space = Il manque un espace. Effacez, puis appuyez sur la barre d’espace.
    .missed = C’était à côté. Cliquez dans la case blanche.

whole = Corrigez le texte. Puis écrivez la suite, comme le modèle.
    .mission = Écrivez un petit texte en entier.
    .easier = Effacez un P. Tapez la suite. Pour « merci », appuyez sur « Entrée ».
    .praise = Bien : votre texte est comme le modèle.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .empty_line = Il y a une ligne vide. Effacez-la avec « Retour arrière ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .same_line = Il faut une nouvelle ligne. Effacez, puis appuyez sur « Entrée ».
    .no_space = Il manque un espace. Effacez, puis appuyez sur la barre d’espace.
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

end =
    .watch = Leçon finie. Vous avez vu comment taper un texte.
    .together = Leçon finie. Nous avons tapé un texte ensemble.
    .helped = Leçon finie. Vous savez taper et corriger avec de l’aide.
    .alone = Leçon finie. Vous savez taper et corriger sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez taper et corriger.
