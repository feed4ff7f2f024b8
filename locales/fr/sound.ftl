# The voice itself: its test by staff, what is said of it, and what its sign means.
none = Cet ordinateur ne parle pas. Le texte reste à l’écran.
labels_on = La voix lit les boutons.
labels_off = La voix ne lit plus les boutons.
headset = Mettez le casque.
off = Sans son

# « Essayer le son »: staff choose where the voice comes out, and hear it. All of it is said.
try = Essayer le son
where = Où sort la voix ?
room = S’il y a plusieurs postes, le casque est mieux.
to_headset = Casque
to_speaker = Haut-parleur
test_headset = Ceci est un essai. La voix sort du casque.
test_speaker = Ceci est un essai. La voix sort du haut-parleur.
level_1 = Volume 1 sur 5
level_2 = Volume 2 sur 5
level_3 = Volume 3 sur 5
level_4 = Volume 4 sur 5
level_5 = Volume 5 sur 5
loud_headset = La voix doit être claire, sans faire mal aux oreilles.
loud_speaker = On doit pouvoir discuter pendant que la voix parle.
hear = Entendez-vous bien la voix ?
yes = Oui, c’est bon
look = Regardez ces trois choses.
plugged_headset = Le casque est-il branché ?
plugged_speaker = Le haut-parleur est-il branché ?
open_headset = Le volume du casque est-il assez fort ?
open_speaker = Le haut-parleur est-il allumé, et assez fort ?
other_headset = Sinon, essayez le haut-parleur.
other_speaker = Sinon, essayez le casque.
again = Essayer encore
later = Plus tard
no_device = Cet ordinateur n’a pas de son.
plug = Branchez un casque ou un haut-parleur.
unheard = Sans la voix, le texte reste à l’écran.
without = Continuer sans son
