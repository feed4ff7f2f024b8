# Over the whole seat: is somebody still here, and the pause.
still_here = Êtes-vous toujours là ? Appuyez sur une touche pour continuer.
still_here_yes = Oui, je continue
pause = Pause.
back = Continuer
finish = Finir
