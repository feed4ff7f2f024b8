# The voice itself: its test by staff, what is said of it, and what its sign means.
none = Cet ordinateur ne parle pas. Le texte reste à l’écran.
labels_on = La voix lit les boutons.
labels_off = La voix ne lit plus les boutons.
headset = Mettez le casque.
