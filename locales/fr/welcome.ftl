# The fork.
question = Avez-vous déjà une carte ?
how = Cliquez sur votre réponse. Ou posez la flèche dessus.
first = Première fois
first_note = On commence tout de suite.
card = J’ai une carte
card_note = Je reprends où j’étais.
