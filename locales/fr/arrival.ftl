# The empty seat, and the first words.
name = Déclic
hello = Bonjour.
seat = Posez la main sur la souris.
or_key = Ou appuyez sur une touche du clavier.
greeting = Bonjour. Ici, vous apprenez l’ordinateur. Une voix vous guide.
start = Appuyez avec l’index. Ou appuyez sur une touche du clavier.
safe = Ici, vous ne pouvez rien casser.
begin = Commencer
