# The papers of the people of the exercises: the title of each, and its labels. Read on the screen, beside the exercise.
card = Fiche
card-first_name = Prénom
card-last_name = Nom
card-birth = Date de naissance
card-street = Rue
card-postcode = Code postal
card-city = Ville
card-email = Adresse mail
card-phone = Téléphone
card-children = Enfants
card-likes = Aime surtout

february = Bulletin de paie
february-month = Mois
february-employer = Employeur
february-job = Métier
february-begins = Du
february-ends = Au
february-hours = Heures
february-hourly = Salaire de l’heure
february-gross = Salaire brut
february-contributions = Cotisations
february-net_social = Montant net social
february-net_paid = Net payé
access = Accès au site
access-name = Nom
access-identifier = Identifiant
access-password = Mot de passe

application = Candidature
application-job = Métier
application-city = Ville
application-hours = Horaires
application-phone = Téléphone
application-street = Adresse
application-message = Message
