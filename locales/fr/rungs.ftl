watch = Je regarde
together = On le fait ensemble
helped = Avec de l’aide
alone = Sans aide
known = Je sais faire
