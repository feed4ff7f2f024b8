wrong = Faites une erreur exprès. Cliquez sur la photo.
    .mission = Ici, vous ne pouvez rien casser.
    .easier = La photo est au milieu. Allez dessus. Cliquez.
    .praise = Bien : la photo a disparu, mais rien n’est cassé.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur la photo.
    .other_button = C’était un autre doigt. Appuyez avec l’index.
    .nothing = Il n’y a pas encore d’erreur. Cliquez sur la photo.

undo = Cliquez sur « Revenir », en bas de l’écran.
    .mission = Faites revenir la photo.
    .easier = En bas, cherchez la flèche qui tourne. Cliquez dessus.
    .praise = Bien : la photo est là. « Revenir » efface une erreur.
    .missed = La photo n’est plus ici. Cliquez sur « Revenir », en bas.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

several = Cliquez sur les trois images. Puis faites tout revenir avec « Revenir ».
    .mission = Faites trois erreurs exprès.
    .easier = Cliquez sur chaque image. Puis sur « Revenir », plusieurs fois.
    .praise = Bien : il y avait trois erreurs, et tout est revenu.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = Ici, il n’y a rien. Cliquez sur une image, ou sur « Revenir ».
    .other_button = C’était un autre doigt. Appuyez avec l’index.
    .nothing = Tout est là. Cliquez sur les trois images.

help = Cliquez sur « Aide ». Puis cliquez sur « Dire plus simplement ».
    .mission = Demandez de l’aide.
    .easier = « Aide » est en bas, avec une main. Ce bouton est toujours là.
    .praise = Bien : vous pouvez toujours demander de l’aide.
    .closed = Ce n’est pas grave. Cliquez encore sur « Aide ».
    .gone = Ce n’est pas grave. Cliquez sur « Aide », en bas.
    .missed = C’était à côté. « Aide » est en bas de l’écran.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

stop = Cliquez sur un rond, puis « Arrêter », puis « Continuer ».
    .mission = Vous pouvez arrêter au milieu.
    .easier = D’abord un rond. Puis « Arrêter », à droite. Puis « Continuer ».
    .praise = Bien : vous avez arrêté, et votre rond est toujours là.
    .early = Vous avez trouvé « Continuer ». Maintenant, cliquez sur un rond.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur un rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

finish = Cliquez sur les autres ronds.
    .mission = Finissez votre exercice.
    .easier = Un rond est déjà fait. Cliquez sur les ronds sans marque.
    .praise = Bien : vous avez repris, et vous avez fini.
    .slip = La souris a bougé. Ce n’est pas grave. Essayez encore.
    .missed = C’était à côté. Mettez la pointe de la flèche sur un rond.
    .other_button = C’était un autre doigt. Appuyez avec l’index.

end =
    .watch = Leçon finie. Vous avez vu comment effacer une erreur.
    .together = Leçon finie. Nous avons effacé des erreurs ensemble.
    .helped = Leçon finie. Vous savez effacer une erreur avec de l’aide.
    .alone = Leçon finie. Vous savez effacer une erreur sans aide.
    .known = Leçon finie. Deux jours sans aide : vous savez effacer une erreur.
