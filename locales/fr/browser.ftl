# What stands on every page of the pretend browser.
choose = Choisir
show = Afficher
hide = Cacher

# What a site asks about cookies.
accept_all = Tout accepter
refuse_all = Tout refuser
customise = Personnaliser
go_on = Continuer sans accepter
save_choices = Enregistrer mes choix
adverts = Publicités
measure = Mesure des visites

# The cross of a window inside a page.
close = Fermer

# Beside what a search found, when somebody paid for its place.
advert = Annonce

# Under the pictures of « Je ne suis pas un robot ».
check = Vérifier

# A file that is put on a page.
remove = Retirer
accepted = Fichiers { $endings }, { $most } Mo au maximum.
