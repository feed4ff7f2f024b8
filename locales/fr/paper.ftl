# What is printed. On cards and strips: words for those who read with difficulty. The other pages are for staff.
program = Déclic
place = { $place } sur { $count }
step_mouse = Touchez la souris.
step_card = Choisissez « J’ai une carte ».
step_number = Tapez ce numéro.
code = Code
keep = Gardez ce papier avec vous.
independent = Projet indépendant, sans lien avec France Travail ni la CAF.

# The page for staff that comes before the cards.
cards_title = Cartes Déclic
cards_what = { $count ->
        [0] Page pour l’équipe. Il n’y a pas de carte ici.
        [one] Page pour l’équipe. Une carte et son code suivent.
       *[other] { $pages ->
            [1] Page pour l’équipe. { $count } cartes et leurs codes suivent, sur une page.
           *[other] Page pour l’équipe. { $count } cartes et leurs codes suivent, sur { $pages } pages.
        }
    }
do_print = Imprimez sur du papier A4, d’un seul côté.
    .how = Choisissez la taille réelle (100 %). Le noir et blanc suffit.
do_cut = Coupez le long des traits continus.
    .how = Chaque morceau contient une carte et un code.
do_part = Coupez ensuite le long des pointillés.
    .how = En haut, c’est la carte. En bas, c’est le code.
do_keep = Rangez les cartes et les codes dans deux endroits.
    .how = Gardez-les dans l’ordre : 1, 2, 3…
do_give = Donnez à la personne sa carte et son code.
    .how = Le dessin et les deux derniers chiffres sont les mêmes.
do_delete = Effacez ce fichier après l’impression.
    .how = Videz aussi la corbeille de l’ordinateur.
secret = Un code est personnel.
    .why = La carte et le code ouvrent le parcours de la personne.
    .lost = Carte ou code perdu : l’équipe en donne d’autres.
part_card = La carte
part_code = Le code

# The sheet for the sealed envelope.
sealed_title = Feuille de secours
sealed_what = Elle sert si un code de l’équipe ou un poste est perdu.
    .how = Mettez-la dans une enveloppe. Fermez l’enveloppe. Rangez-la sous clé.
recovery = Code de secours
    .does = Il ouvre une fois l’espace de l’équipe.
    .then = Choisissez alors de nouveaux codes pour l’équipe.
    .when = À utiliser si les codes de l’équipe sont oubliés.
room_key = Clé de la salle
    .does = Elle fait reconnaître les mêmes cartes sur tous les postes.
    .then = Sans elle, les cartes d’un autre poste sont inconnues.
    .when = À utiliser si un poste est ajouté ou remplacé.
sealed_warning = Ne copiez pas cette feuille. Ne la photographiez pas.
    .why = Effacez aussi le fichier après l’impression.
blank_date = Date :
blank_seat = Poste :
blank_name = Nom et signature :

# Everything that is held on a person.
date = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    } { $year }
held_title = Ce que Déclic garde sur vous
held_learner = Nom dans le registre : { $value }
held_nickname = Prénom ou surnom : { $value }
held_no_nickname = Prénom ou surnom : aucun
held_code = Code : gardé sous une forme illisible, et demandé.
held_code_unasked = Code : gardé sous une forme illisible, mais pas demandé.
held_no_code = Code : aucun
held_cards = Vos cartes
held_card = { $date ->
        [none] { $symbol }, { $colour }, finit par { $tail }
       *[other] { $symbol }, { $colour }, finit par { $tail }, donnée le { $date }
    }
held_wishes = Vos choix
held_palette = Couleurs de l’écran : { $value }
held_large = Lettres : grandes
held_labels_read = Voix : lit les boutons
held_labels_unread = Voix : ne lit pas les boutons
held_very_large = Lettres : très grandes
held_left_hand = Souris : main gauche
held_right_hand = Souris : main droite
held_aim = But : { $value }
held_events = Ce que vous avez pratiqué
held_audit = Ce que l’équipe a fait
held_nothing = Rien
held_more = Le nom de chaque étape est dans la copie JSON.
held_dated = { $date } : { $what }
held_details = { " " }({ $value })
held_comma = { ", " }
held_detail = { $name } : { $value }
held_yes = oui
held_no = non
event_opened = leçon ouverte
event_step_done = étape réussie
event_lesson_done = leçon finie
event_called = aide demandée
event_wishes = choix changés
field_run = fois
field_lesson = leçon
field_person = personnage
field_skin = présentation
field_skins = présentations
field_rung = aide
field_steps = étapes
field_day = jour
field_palette = couleurs
field_very_large = très grandes lettres
field_left_handed = main gauche
field_aim = but
person_amina = Amina
person_yacine = Yacine
role_volunteer = bénévole
role_manager = responsable
act_today = accueil affiché
act_people = liste affichée
act_find = carte cherchée
act_person = fiche affichée
act_welcome = carte accueillie
act_new_code = nouveau code donné
act_choose_code = code choisi
act_ask_code = choix de demander le code
act_open_for = ouvert sans code
act_hand_over = carte donnée
act_replace = carte remplacée
act_rename = prénom changé
act_export = copie remise à la personne
act_erase = données effacées
result_done = fait
result_ok = fait
result_closed = impossible à ce moment
result_forbidden = refusé
result_unknown = inconnu
result_taken = carte déjà prise
result_repeated = code trop simple
result_counted = code trop simple
result_common = code trop simple
result_failed = échec
