# Around an exercise.
frame = Exercice : rien ne part vraiment.
step = Étape { $step } sur { $steps }
next = Suite
call_shown = Votre appel est affiché.
call_cancel = Annuler l’appel
help_question = Quelle aide voulez-vous ?
help_easier = Dire plus simplement
help_light = Montrer où
help_show = Montrer comment
help_together = Faire ensemble
help_do = Faire pour moi
help_call = Appeler quelqu’un
begin = Commencer
real_site = Sur le vrai site
not_known = Je ne sais pas
