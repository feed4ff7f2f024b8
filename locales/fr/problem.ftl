# The red lines of a page: what to do, and no blame.
empty = Remplissez cette case.
number = Tapez un nombre, comme 12.
money = Tapez une somme, comme 480,00.
date = Tapez une date, comme 12/05/1980.
email = Tapez une adresse, comme nom@courrier.test.
choose = Choisissez une réponse.
tick = Cochez cette case.
file = Choisissez un fichier.
robot = Ce ne sont pas les bonnes images. Essayez encore.
robot_missing = Cochez « Je ne suis pas un robot ».
