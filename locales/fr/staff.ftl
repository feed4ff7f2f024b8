# What staff read on the seat: never a learner. « file » and « line » come with each fault.
file_missing = Le fichier { $file } manque. Les réglages habituels sont utilisés.
file_is_a_folder = { $file } est un dossier. Indiquez un fichier.
file_too_large = Le fichier { $file } est trop gros. Ce n’est pas le bon fichier.
file_not_text = Le fichier { $file } n’est pas un texte. Enregistrez-le en texte UTF-8.
file_refused = Le fichier { $file } ne peut pas être lu : { $why }.
config_syntax = { $file }, ligne { $line } : cette ligne ne peut pas être lue. Écrivez « clé = valeur ».
config_unknown_key = { $meant ->
        [none] { $file }, ligne { $line } : « { $key } » n’est pas un réglage. Supprimez la ligne.
       *[other] { $file }, ligne { $line } : « { $key } » n’est pas un réglage. Écrivez « { $meant } ».
    }
config_value = { $key ->
        [language] { $file }, ligne { $line } : écrivez la langue en deux lettres, par exemple "fr".
        [theme] { $file }, ligne { $line } : écrivez "light", "dark" ou "black_and_yellow".
        [text] { $file }, ligne { $line } : écrivez "normal" ou "very_large".
        [volume] { $file }, ligne { $line } : écrivez un nombre de 0 à 5.
        [rest_seconds] { $file }, ligne { $line } : écrivez un nombre de 1 à 10.
        [patience_seconds] { $file }, ligne { $line } : écrivez un nombre de 5 à 60.
        [code_digits] { $file }, ligne { $line } : écrivez 4 ou 6.
        [association] { $file }, ligne { $line } : écrivez un nom entre guillemets droits, de 40 lettres au plus.
        [keep_months] { $file }, ligne { $line } : écrivez un nombre de 1 à 24.
        [animations] { $file }, ligne { $line } : écrivez true (oui) ou false (non).
       *[other] { $file }, ligne { $line } : écrivez un dossier entre guillemets droits, ou "".
    }
content_broken = Un fichier de leçons ou de textes a un problème. La commande « declic check » dit lequel.
note = Note pour l’équipe
keeping_restored = Le fichier gardé était abîmé. La dernière copie est en place. Ouvrez « Équipe ».
keeping_anew = Le fichier gardé était abîmé, sans copie. Tout recommence. Ouvrez « Équipe ».
keeping_full = Rien n’est gardé : le disque est plein. Faites de la place.
keeping_read_only = Rien n’est gardé : le disque refuse l’écriture. Appelez le technicien.
keeping_newer = Rien n’est gardé : installez la nouvelle version de Déclic.
keeping_failing = Rien n’est gardé : le disque a un problème. Appelez le technicien.
