# The fork.
question = Avez-vous déjà une carte ?
how = Posez la flèche sur votre réponse. Puis appuyez avec l’index.
first = Première fois
first_note = On commence tout de suite.
card = J’ai une carte
card_note = Je reprends où j’étais.
