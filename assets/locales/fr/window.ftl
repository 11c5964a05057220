# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Aide
help-lead = Tout ce qui est ici se lit sans Internet.
help-search = Chercher dans l’aide
help-here = Sur cette page
help-questions = Questions
help-causes = Si un test échoue
help-words = Lexique
help-also = Aussi : { $names }
help-nothing = Rien dans l’aide ne contient ces mots. Essayez un seul mot.
help-about = Ce que cela veut dire

check-further = À essayer encore
check-others = Autres causes possibles
done-good-to-know = Bon à savoir

start-more = Codes, logiciels et plus
start-less = Moins
start-search = Chercher un compte
start-nothing-found = Aucun compte ne contient ces mots.
start-removed = Le compte { $address } est retiré de Mailkey. Son code fonctionne tant que vous ne le supprimez pas chez le fournisseur.
start-removed-code = Le code « { $label } » de { $address } est retiré de Mailkey. Il fonctionne tant que vous ne le supprimez pas chez le fournisseur.
start-recent = { $days } derniers jours : réussi { $passed } j, injoignable { $unreached } j, refusé { $refused } j

settings-contrast = Contraste
settings-contrast-normal = Normal
settings-contrast-high = Élevé
