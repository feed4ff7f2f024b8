# « Arrêter »: what is kept, and the ways on.
question = Voulez-vous arrêter ?
continue = Continuer
pause = Pause
finish = Finir
card = J’ai une carte
staff = Équipe
saved = C’est gardé. Vous reprendrez ici la prochaine fois.
saving = Un instant : on garde votre travail.
waiting = Le travail de ce jour n’est pas gardé. Prévenez l’équipe.
ask_for_a_card = Pour garder votre travail, demandez une carte.
again = Vous pourrez refaire la leçon.
