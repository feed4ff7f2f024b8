acute = Tapez « l’été ». Pour le é, appuyez sur la touche 2.
    .mission = Tapez une lettre avec un accent.
    .easier = L’apostrophe est sur la touche 4. Le é est sur la touche 2.
    .praise = Bien : sans « Maj », la touche 2 écrit le é.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .plain = Il manque un accent. Effacez la lettre, puis regardez le modèle.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

grave = Tapez « près de là ». Les accents sont sur les touches 7 et zéro.
    .mission = Tapez deux autres lettres avec un accent.
    .easier = Le è est sur la touche 7. Le à est sur la touche zéro.
    .praise = Bien : chaque lettre a le bon accent.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .plain = Il manque un accent. Effacez la lettre, puis regardez le modèle.
    .other = C’est un autre accent. Effacez la lettre, puis regardez le modèle.
    .no_space = Il manque un espace. Effacez, puis appuyez sur la barre d’espace.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

cedilla = Tapez « où ça ». La touche du ù est à droite du M.
    .mission = Tapez deux lettres : ù et ç.
    .easier = Le ù est à droite du M. Le ç est sur la touche 9.
    .praise = Bien : vous avez trouvé le ù et le ç.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .plain = Il manque un accent. Effacez la lettre, puis regardez le modèle.
    .sign = C’est un autre signe. Effacez-le, puis tapez sans « Maj ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.

hat = Tapez « fête ». D’abord l’accent, à droite du P. Puis le E.
    .mission = Tapez l’accent avant la lettre.
    .easier = Appuyez à droite du P : l’accent attend. Puis appuyez sur E.
    .praise = Bien : l’accent attend, puis il se pose sur la lettre.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .alone = L’accent est venu seul. Effacez-le, puis tapez l’accent et la lettre.
    .plain = Il manque un accent. Effacez la lettre, puis regardez le modèle.
    .diaeresis = C’est le tréma. Effacez la lettre, puis tapez sans « Maj ».
    .other = C’est un autre accent. Effacez la lettre, puis regardez le modèle.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

trema = Tapez « Noël ». Pour le tréma, gardez « Maj », appuyez à droite du P.
    .mission = Tapez deux points sur la lettre E.
    .easier = Avec « Maj », appuyez à droite du P. Relâchez tout. Appuyez sur E.
    .praise = Bien : le tréma est posé sur la lettre.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .circumflex = C’est un autre accent. Effacez la lettre, puis gardez « Maj » appuyée.
    .alone = L’accent est venu seul. Effacez-le, puis tapez l’accent et la lettre.
    .plain = Il manque un accent. Effacez la lettre, puis regardez le modèle.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

at = Gardez « Alt Gr » appuyée. Appuyez sur la touche zéro, en haut.
    .mission = Tapez l’arobase, le signe des adresses mail.
    .easier = « Alt Gr » est à droite de la barre d’espace. Gardez-la appuyée.
    .praise = Bien : « Alt Gr » et la touche zéro écrivent l’arobase.
    .letter = C’est la lettre à. Effacez-la, puis gardez « Alt Gr » appuyée.
    .zero = C’est le chiffre zéro. Effacez-le, puis gardez « Alt Gr » appuyée.
    .alt = C’est « Alt ». « Alt Gr » est à droite de la barre d’espace.
    .wrong = C’était une autre touche. Effacez avec « Retour arrière ».

euro = Tapez « 20 € ». Pour l’euro, gardez « Alt Gr », appuyez sur E.
    .mission = Écrivez un prix.
    .easier = Tapez 20. Gardez « Alt Gr » appuyée. Appuyez sur la touche E.
    .praise = Bien : « Alt Gr » et la touche E écrivent l’euro.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .letter = C’est la lettre E. Effacez-la, puis gardez « Alt Gr » appuyée.
    .alt = C’est « Alt ». « Alt Gr » est à droite de la barre d’espace.
    .pad = Le pavé de droite est éteint. Appuyez sur « Verr. num. ».

underscore = Tapez le nom du modèle. Le tiret du bas est sur la touche 8.
    .mission = Tapez un tiret du bas et un point.
    .easier = Le tiret du bas est sur la touche 8. Le point demande « Maj ».
    .praise = Bien : le tiret du bas et le point sont là.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .dash = C’est le tiret. Effacez-le, puis essayez la touche 8.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .semicolon = C’est un point-virgule. Effacez, puis gardez « Maj » appuyée.
    .comma = C’est une virgule. Le point est à côté, avec « Maj ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.

email = { $person ->
        [yacine] Tapez l’adresse mail de Yacine. Elle est sur son papier.
       *[amina] Tapez l’adresse mail d’Amina. Elle est sur son papier.
    }
    .mission = Écrivez une adresse mail en entier.
    .easier = Cliquez dans la case. L’arobase : « Alt Gr » et la touche zéro.
    .praise = Bien : l’adresse a son point et son arobase, sans espace.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .capital = Une adresse mail a de petites lettres. Effacez la majuscule.
    .space = Il y a un espace en trop. Effacez-le avec « Retour arrière ».
    .letter = C’est la lettre à. Effacez-la, puis gardez « Alt Gr » appuyée.
    .zero = C’est le chiffre zéro. Effacez-le, puis gardez « Alt Gr » appuyée.
    .semicolon = C’est un point-virgule. Effacez, puis gardez « Maj » appuyée.
    .comma = C’est une virgule. Le point est à côté, avec « Maj ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

fix = Corrigez cette adresse mail, comme le modèle.
    .mission = Relisez et corrigez une adresse mail.
    .easier = Cliquez dans la case. Mettez un tiret du bas et un point.
    .praise = Bien : un mail arrive seulement à une adresse exacte.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .dash = C’est le tiret. Effacez-le, puis essayez la touche 8.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .letter = C’est la lettre à. Effacez-la, puis gardez « Alt Gr » appuyée.
    .semicolon = C’est un point-virgule. Effacez, puis gardez « Maj » appuyée.
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

end =
    .watch = Leçon finie. Vous avez vu comment taper une adresse mail.
    .together = Leçon finie. Nous avons tapé une adresse mail ensemble.
    .helped = Leçon finie. Vous savez taper une adresse mail avec de l’aide.
    .alone = Leçon finie. Vous savez taper une adresse mail sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez taper une adresse mail.
