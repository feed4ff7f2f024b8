letter = Gardez « Maj » appuyée. Appuyez sur la touche A.
    .mission = Tapez une majuscule : une grande lettre.
    .easier = « Maj » est à gauche, avec une flèche vers le haut. Gardez-la appuyée.
    .praise = Bien : « Maj » et une lettre ensemble font une majuscule.
    .small = C’est une petite lettre. Gardez « Maj » appuyée, puis tapez.
    .wrong = C’était une autre lettre. Cherchez la touche A.

first_name = { $person ->
        [yacine] Tapez le prénom « Yacine », avec une majuscule.
       *[amina] Tapez le prénom « Amina », avec une majuscule.
    }
    .mission = Écrivez un prénom.
    .easier = Gardez « Maj » pour la première lettre. Relâchez pour les autres.
    .praise = Bien : le prénom commence par une majuscule.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .kept = Les autres lettres sont petites. Effacez, puis tapez sans « Maj ».
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

place = Dans « Nom », tapez « Morel ». Dans « Ville », tapez « Lyon ».
    .mission = Écrivez un nom et une ville.
    .easier = Cliquez dans une case. Tapez le modèle. Puis cliquez dans l’autre.
    .praise = Bien : un nom et une ville commencent par une majuscule.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .kept = Les autres lettres sont petites. Effacez, puis tapez sans « Maj ».
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .same_field = C’est pour la case suivante. Effacez, puis cliquez dedans.
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

lock = Appuyez sur « Verr. maj. », tapez « OUI ». Appuyez encore, tapez « non ».
    .mission = Allumez, puis éteignez les majuscules.
    .easier = « Verr. maj. » est à gauche. Un appui allume, un autre appui éteint.
    .praise = Bien : les majuscules sont éteintes, les lettres sont petites.
    .small = Ce sont de petites lettres. Effacez, puis appuyez sur « Verr. maj. ».
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

figures = Gardez « Maj » appuyée. En haut du clavier, tapez « 48 ».
    .mission = Tapez un nombre.
    .easier = Avec « Maj », appuyez sur la touche 4. Puis sur la touche 8.
    .praise = Bien : les deux chiffres sont là, dans l’ordre.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .pad = Le pavé de droite est éteint. Appuyez sur « Verr. num. ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .wrong = C’était une autre touche. Effacez avec « Retour arrière ».

numbers = Tapez le code postal. Puis tapez le numéro de téléphone.
    .mission = Recopiez les numéros du modèle.
    .easier = Cliquez dans une case. Regardez son modèle. Tapez chiffre après chiffre.
    .praise = Bien : chaque chiffre est à sa place.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .pad = Le pavé de droite est éteint. Appuyez sur « Verr. num. ».
    .letter_o = C’est la lettre O. Le zéro est avec les chiffres.
    .too_many = Il y a un chiffre en trop. Effacez-le avec « Retour arrière ».
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

signs = Tapez la phrase du modèle, avec la virgule et le point.
    .mission = Tapez une virgule et un point.
    .easier = La virgule est à droite du N. Le point est après, avec « Maj ».
    .praise = Bien : la virgule et le point sont à leur place.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .question = C’est un point d’interrogation. Effacez, puis tapez sans « Maj ».
    .semicolon = C’est un point-virgule. Effacez, puis gardez « Maj » appuyée.
    .no_space = Il manque un espace. Effacez, puis appuyez sur la barre d’espace.
    .held = La touche est restée appuyée. Effacez les lettres en trop.

dash = Tapez « l’hiver ». Puis, dans « Ville », tapez « Saint-Denis ».
    .mission = Tapez l’apostrophe, puis le tiret.
    .easier = L’apostrophe est sur la touche 4. Le tiret est sur la touche 6.
    .praise = Bien : l’apostrophe et le tiret sont à leur place.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .underscore = C’est le tiret du bas. Effacez, puis essayez la touche 6.
    .no_dash = Il manque le tiret. Effacez, puis appuyez sur la touche 6.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .same_field = C’est pour la case suivante. Effacez, puis cliquez dedans.
    .missed = C’était à côté. Cliquez dans la case blanche.

address = Tapez l’adresse du modèle, dans les trois cases.
    .mission = Écrivez une adresse en entier.
    .easier = Cliquez dans une case. Tapez son modèle. Puis passez à la suivante.
    .praise = Bien : l’adresse est complète, chaque signe est à sa place.
    .signs = Ce sont des signes. Effacez, puis gardez « Maj » appuyée.
    .caps = Ce sont des majuscules. Appuyez sur « Verr. maj. », puis effacez.
    .small = Il faut une majuscule. Effacez, puis gardez « Maj » appuyée.
    .figure = C’est un chiffre. Effacez-le, puis tapez sans « Maj ».
    .pad = Le pavé de droite est éteint. Appuyez sur « Verr. num. ».
    .held = La touche est restée appuyée. Effacez les lettres en trop.
    .too_many = Il y a un chiffre en trop. Effacez-le avec « Retour arrière ».
    .unfocused = Cliquez d’abord dans la case blanche.
    .missed = C’était à côté. Cliquez dans la case blanche.

end =
    .watch = Leçon finie. Vous avez vu les majuscules et les chiffres.
    .together = Leçon finie. Nous avons tapé une adresse ensemble.
    .helped = Leçon finie. Vous savez taper une adresse avec de l’aide.
    .alone = Leçon finie. Vous savez taper une adresse sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez taper une adresse.
