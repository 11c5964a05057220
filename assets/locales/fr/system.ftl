# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = Configurer cette adresse ?
invited-lead = Une page web ou un autre programme demande à Mailkey de configurer cette adresse.
invited-no-provider = Mailkey ne connaît pas encore son fournisseur.
invited-so-far = Jusqu’ici, Mailkey n’a rien envoyé et rien enregistré. Ne continuez que si l’adresse est la vôtre.
invited-ends-journey = Ce que vous faites dans cette fenêtre prend fin si vous continuez.
invited-accept = La configurer
invited-decline = Non, ne rien faire
invited-unclear-title = Ce lien n’indique aucune adresse e-mail
invited-unclear-lead = Une page web ou un autre programme a ouvert Mailkey avec un lien que Mailkey ne comprend pas. Il ne s’est rien passé.

settings-fixed = Défini par l’administrateur de cet ordinateur.
settings-administered-faults = Le fichier { $file } de l’administrateur contient des fautes. Mailkey utilise ce qui y est juste :
administered-not-read = Mailkey ne peut pas le lire : { $why }
administered-not-json = Ligne { $line }, colonne { $column } : ce n’est pas du JSON avec des noms et des valeurs.
administered-unknown = Aucun réglage ne s’appelle { $name }.
administered-proxy-password = Le proxy contient un mot de passe, que tout le monde ici pourrait lire. Retirez-le.

cli-setting-fixed = { $name } : { $value } (défini par l’administrateur de cet ordinateur)
cli-setting-is-fixed = L’administrateur de cet ordinateur a défini { $name }. Vous ne pouvez pas le changer.
cli-practice-off = L’administrateur de cet ordinateur a désactivé les exercices.
cli-check-administrator = Administrateur
cli-administered = Mailkey utilise les réglages de { $file }.
cli-administered-not = L’administrateur de cet ordinateur n’a rien défini.
files-administered = Réglages de l’administrateur de cet ordinateur, pour tout le monde.
files-administered-providers = Fournisseurs ajoutés par l’administrateur de cet ordinateur, pour tout le monde.
