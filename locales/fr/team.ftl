# The staff area: volunteers and who answers for the seats. Never a learner.
staff = Équipe
today = Aujourd’hui
cards = Cartes
people = Personnes
settings = Réglages
leave = Quitter l’équipe

# Buttons that stand in several places.
begin = Commencer
back = Retour
close = Fermer
confirm = Valider
erase = Effacer
no = Non, ne rien changer
again = Réessayer
not_now = Plus tard
moment_please = Un instant…
working = L’ordinateur travaille. Ne l’éteignez pas.

# The door.
door_title = Tapez le code de l’équipe.
wrong = Ce n’est pas le bon code.
later = Attendez un quart d’heure, ou ouvrez l’enveloppe.
lost = Code perdu
lost_title = Ouvrez l’enveloppe de l’équipe.
lost_text = Tapez le code de secours. Il est imprimé sur la feuille.
wrong_recovery = Ce n’est pas le code de secours. Vérifiez chaque signe.
prepare_title = Préparer pour la personne suivante
prepare_text = Rien n’est perdu. L’écran, le son et la taille reviennent au départ.
prepare = Préparer

# The set-up.
setup_title = Préparer ce poste
setup_cards = Ici, chaque personne pourra avoir une carte.
setup_codes = L’équipe a besoin de deux codes de six chiffres.
setup_paper = À la fin, vous rangez une feuille dans une enveloppe.
setup_later = Avant cela, on peut déjà pratiquer ici, sans carte.
setup_manager = Code du responsable
setup_volunteer = Code des bénévoles
role_manager = Il ouvre tout : les cartes, les copies, les réglages.
role_volunteer = Il ouvre ce qui sert chaque jour.
same_code = C’est le code du responsable. Prenez un autre code.
note_code = Notez ce code.
noted = J’ai noté ce code
another = Un autre code
choose_mine = Choisir mon code
type_noted = Tapez le code que vous avez noté.
type_new = Tapez le nouveau code.
type_again = Tapez le même code encore une fois.
different = Les deux codes sont différents. Tapez encore une fois.
weak_repeated = Ce code répète ses chiffres. Prenez un code moins facile.
weak_counted = Ces chiffres se suivent. Prenez un code moins facile.
weak_common = Beaucoup de gens prennent ce code. Prenez un autre code.
setup_sealed = Mettez cette feuille dans une enveloppe.
sealed_text = Ces codes ne seront plus montrés.
recovery = Code de secours de l’équipe
room_key = Clé de la salle
make_sheet = Créer la feuille à imprimer
print_sheet = Imprimez ce fichier, puis effacez-le.
stored = J’ai rangé la feuille dans une enveloppe.
not_written = Le fichier n’a pas pu être écrit. Regardez si le disque est plein.

# Today.
visitors = Venus aujourd’hui sur ce poste
no_visitors = Personne n’est encore venu avec une carte.
new_code = Nouveau code
all = Toutes les personnes
ready = Cartes prêtes
ready_count = { $count ->
        [0] Aucune carte dans la boîte.
        [one] { $count } carte dans la boîte.
       *[other] { $count } cartes dans la boîte.
    }
new_person = Nouvelle personne
all_kept = Tout est gardé.
copied_at = Copie de sûreté : { $moment }.
not_copied = Copie de sûreté : pas encore.
keeping_restored = Le fichier était abîmé. La copie du { $moment } est en place.
keeping_anew = Le fichier était abîmé, et il n’y avait pas de copie. Tout recommence.
keeping_aside = Gardez le fichier abîmé pour le technicien. Il est ici :
keeping_waiting = Rien n’est gardé en ce moment. On peut continuer à pratiquer.
trouble_full = Le disque est plein. Faites de la place sur le disque.
trouble_read_only = Le disque refuse l’écriture. Appelez le technicien.
trouble_newer = Ces données viennent d’un Déclic plus récent. Installez la nouvelle version.
trouble_failing = Le disque a un problème. Appelez le technicien.
sound_headset = Le son sort dans le casque.
sound_speaker = Le son sort dans le haut-parleur.
no_sound = Ce poste n’a pas de son.
no_sound_note = Ce poste n’a pas de son. Ouvrez « Équipe ».
faults = À réparer

# A code, a card to hand over.
show_code = Montrez ce code à la personne.
code_once = Il ne sera plus montré.
handed_title = Une carte pour la personne
take_card = Prenez cette carte dans la boîte.
take_strip = Le code est sur la bande à détacher.
write_card = Écrivez ceci sur une carte blanche.
card_number = Numéro de la carte
card_code = Code de la personne
look = { $symbol }, sur fond { $colour }
tail = Les deux derniers chiffres : { $tail }
name = { $name } · { $tail }

# Persons.
find = Chercher une carte
find_title = Chercher une carte
find_text = Tapez le numéro, ou ses deux derniers chiffres.
misread_length = Tapez 8 chiffres, ou les 2 derniers.
misread_whole = Tapez les 8 chiffres de la carte.
misread_check = Un chiffre n’est pas le bon. Regardez encore la carte.
people_with = Cartes qui finissent par { $tail }
nobody = Personne n’a encore de carte.
nobody_found = Aucune carte ne finit ainsi.
never_seen = Pas encore de visite
before = Page d’avant
after = Page suivante
person = Une personne
back_to_people = Retour aux personnes
last_seen = Dernière visite : { $day }
lessons = { $count ->
        [0] Aucune leçon finie
        [one] { $count } leçon finie
       *[other] { $count } leçons finies
    }
locked_code = Code bloqué
locked = Son code ne marche plus. Donnez un nouveau code.
choose_code = Choisir un code
open_for = Ouvrir pour cette personne
nickname = Prénom ou surnom
nickname_text = Tapez le prénom, ou effacez-le. Il peut rester vide.
nickname_wrong = Tapez seulement des lettres, seize au plus.
accents = éèêëàâîïôç
blank = Espace
ask_code = Demander le code de cette carte ?
ask_yes = Oui, demander le code
ask_no = Non, sans code
replace = Autre carte
replace_text = Tapez le numéro de la nouvelle carte.
export = Copier ses données
erase_person = Effacer cette personne
erase_title = Effacer cette personne ?
erase_what = Sa carte, son code et ses leçons seront effacés.
erase_never = On ne peut pas revenir en arrière.
erase_yes = Oui, effacer cette personne
erased = La personne est effacée.
stranger_title = Cette carte vient d’un autre poste.
stranger_text = Vous pouvez accueillir la personne. Elle aura un nouveau code.
welcome = Accueillir la personne

# Cards to print.
draw_what = Chaque carte a son numéro et son code, sur une bande.
draw_cards = Préparer 50 cartes
printed_cards = Les cartes sont prêtes à imprimer.
print_cards = Imprimez ce fichier, puis effacez-le : il contient les codes.
printed_held = Les données de la personne
hand_held = Remettez ce fichier à la personne, puis effacez-le.
file_name = Fichier
file_folder = Dossier
delete_file = Effacer le fichier
deleted = Le fichier est effacé.
not_deleted = Le fichier n’a pas pu être effacé. Effacez-le à la main.

# Settings.
sound = Le son
output_headset = Dans le casque
output_speaker = Dans le haut-parleur
sound_begin = Au début de chaque visite
staff_codes = Les codes de l’équipe
code_volunteer = Changer le code des bénévoles
code_manager = Changer le code du responsable
code_changed = Le code est changé.
copies = Les copies de sûreté
copy_now = Faire une copie
copied = La copie est faite.
restore = Remettre cette copie
restore_title = Remettre cette copie ?
restore_what = Tout redevient comme à ce moment.
restore_aside = Ce qui est là maintenant est mis de côté.
restore_yes = Oui, remettre cette copie
restored = La copie est en place.
quit = Quitter Déclic
quit_title = Quitter Déclic ?
quit_text = Le poste ne servira plus. Pour revenir, redémarrez l’ordinateur.
quit_yes = Oui, quitter Déclic

# Why it was not done, and what to do.
refused_closed = Rien ne peut être lu ni écrit. Regardez la page « Aujourd’hui ».
refused_forbidden = Il faut le code du responsable.
refused_unknown = Cela n’existe plus ici. Cherchez encore une fois.
refused_taken = Quelqu’un a déjà cette carte. Prenez une autre carte.
refused_repeated = Ce code répète ses chiffres. Prenez un code moins facile.
refused_counted = Ces chiffres se suivent. Prenez un code moins facile.
refused_common = Beaucoup de gens prennent ce code. Prenez un autre code.
refused_failed = Cela n’a pas marché. Essayez encore, ou appelez le technicien.

# Days and hours.
hour = { $hour } h { $minute }
day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
moment = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }, { $hour } h { $minute }
month_1 = janvier
month_2 = février
month_3 = mars
month_4 = avril
month_5 = mai
month_6 = juin
month_7 = juillet
month_8 = août
month_9 = septembre
month_10 = octobre
month_11 = novembre
month_12 = décembre

# For how long people are kept.
data = Durée de conservation
purge_who = { $count ->
        [0] Tout le monde est venu depuis moins de { $months } mois.
        [one] { $count } personne n’est pas venue depuis { $months } mois.
       *[other] { $count } personnes ne sont pas venues depuis { $months } mois.
    }
purge_soon = { $count ->
        [0] Personne d’autre dans les 30 jours.
        [one] { $count } autre personne dans les 30 jours.
       *[other] { $count } autres personnes dans les 30 jours.
    }
purge = Effacer ces personnes
purge_title = Effacer ces personnes ?
purge_what = Leur travail et leur code seront effacés, dans les copies aussi.
purge_yes = Oui, effacer ces personnes
purged = Ces personnes sont effacées.
