# What the coach says in every lesson.
light = Regardez l’endroit entouré de jaune.
show = Regardez bien. La flèche montre comment faire.
your_turn = À vous maintenant. Prenez votre temps.
together = On le fait ensemble. Allez sur l’endroit entouré de jaune.
do = L’ordinateur fait cette étape. Vous ferez la suivante.
watched = Voilà comment on fait. Appuyez sur « Suite ».
offer_show = Prenez votre temps. Voulez-vous voir comment faire ?
offer_do = Voulez-vous que l’ordinateur fasse cette étape ?
offer_restart = Voulez-vous revenir au début de l’étape ?
offer_call = Voulez-vous appeler quelqu’un ?
called = Votre appel est affiché. Vous pouvez continuer.
undone = C’est comme avant. Vous pouvez recommencer.
nothing_to_undo = Tout est comme au début. Continuez.
