# What stands on every page of the pretend browser.
choose = Choisir
show = Afficher
hide = Cacher
