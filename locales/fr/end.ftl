# After a lesson.
next = Leçon suivante
again = Recommencer
path = Autre chose
kept = C’est gardé.
card_offer = Voulez-vous garder votre travail ? Prenez une carte.
card = J’ai une carte
staff = Appeler l’équipe
