# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }, vérifié : { $date }{ $confidence ->
        [low] , peu de sources
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] Aucun fichier de fournisseur n’a plus d’un an ni ne repose sur peu de sources.
        [one] { $count } fichier de fournisseur a plus d’un an ou repose sur peu de sources.
       *[other] { $count } fichiers de fournisseurs ont plus d’un an ou reposent sur peu de sources.
    }
providers-drawn = { $count ->
        [one] { $count } image est maintenant dans { $path }.
       *[other] { $count } images sont maintenant dans { $path }.
    }
providers-exported = { $count ->
        [one] { $count } fichier est maintenant dans { $path }.
       *[other] { $count } fichiers sont maintenant dans { $path }.
    }
providers-cannot-write = Mailkey ne peut pas écrire dans { $path } : { $said }.
providers-cannot-draw = Ce Mailkey a été compilé sans la fenêtre, qui dessine les images.

recipes-in-force = { $origin ->
        [file] Mailkey utilise les fichiers de fournisseurs de la version { $version }, que vous avez importés.
       *[program] Mailkey utilise les fichiers de fournisseurs de la version { $version }, livrés avec lui.
    }
recipes-taken = { $count ->
        [0] Mailkey utilise maintenant les fichiers de fournisseurs de la version { $version }. Rien n’y diffère de la version { $before }.
        [one] Mailkey utilise maintenant les fichiers de fournisseurs de la version { $version }. { $count } fichier diffère de la version { $before }.
       *[other] Mailkey utilise maintenant les fichiers de fournisseurs de la version { $version }. { $count } fichiers diffèrent de la version { $before }.
    }
recipes-how-to-undo = Pour revenir en arrière, lancez : mailkey providers update --undo
recipes-new = Nouveau : { $provider } ({ $id })
recipes-changed = Différent : { $provider } ({ $id }) : { $parts }
recipes-part = { $part ->
        [domains] domaines
        [servers] serveurs
        [sign-in] connexion
        [steps] étapes
        [refusals] réponses du serveur
       *[words] textes
    }
recipes-undone = Mailkey utilise à nouveau les fichiers de fournisseurs de la version { $version }.
recipes-nothing-to-undo = Il n’y a pas de version à laquelle revenir. Mailkey utilise les fichiers de fournisseurs livrés avec lui.
recipes-cannot-read = Mailkey ne peut pas lire { $path } : { $said }.
recipes-cannot-save = Mailkey ne peut pas enregistrer les fichiers de fournisseurs : { $said }. Il continue avec ceux d’avant.
recipes-too-large = { $path } dépasse { $count } Mo. Il ne peut donc pas s’agir de fichiers de fournisseurs. Rien n’a changé.
recipes-no-bundle = { $path } ne contient pas de fichiers de fournisseurs signés. Cherchez un fichier dont le nom finit par .recipes. Rien n’a changé.
recipes-other-key = Les auteurs de Mailkey n’ont pas signé { $path }. Prenez le fichier sur le site web de Mailkey. Rien n’a changé.
recipes-not-signed = Le fichier { $path } est abîmé, ou quelqu’un l’a modifié. Procurez-vous de nouveau le fichier. Rien n’a changé.
recipes-unreadable = Mailkey ne peut pas lire le contenu de { $path }, bien que le fichier soit signé. Dites-le aux auteurs de Mailkey. Rien n’a changé.
recipes-newer-format = { $path } demande un Mailkey plus récent. Mettez d’abord Mailkey à jour. Rien n’a changé.
recipes-wrong-files = Des fichiers de fournisseurs dans { $path } contiennent des fautes. Dites-le aux auteurs de Mailkey. Rien n’a changé.
recipes-not-newer = Les fichiers de fournisseurs dans ce fichier ont la version { $offered }. Mailkey utilise déjà la version { $here } et n’en accepte que de plus récents.
