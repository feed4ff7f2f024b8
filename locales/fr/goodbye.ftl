# The end of a visit.
bye = Au revoir.
card = Reprenez votre carte.
