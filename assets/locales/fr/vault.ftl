# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = le fichier chiffré

vault-file-locked = Le fichier chiffré est verrouillé.
    .cure = Saisissez sa phrase secrète sur la page Comptes. Dans un terminal, utilisez --passphrase-file.
vault-file-wrong-passphrase = Cette phrase secrète n’ouvre pas le fichier chiffré.
    .cure = Saisissez-la à nouveau. Les majuscules et minuscules comptent. Personne ne peut retrouver une phrase secrète oubliée, mais vous pouvez créer de nouveaux codes chez les fournisseurs.
vault-file-absent = Il n’y a pas de fichier chiffré à { $path }.
    .cure = Choisissez une phrase secrète pour en créer un.
vault-file-exists = Il y a déjà un fichier chiffré à { $path }. Mailkey ne l’a pas modifié.
    .cure = Ouvrez-le avec sa phrase secrète. Si vous ne la connaissez plus, déplacez le fichier ailleurs.
vault-file-damaged = Le fichier chiffré { $path } est abîmé, et la version précédente aussi.
    .cure = Si vous avez une copie, mettez-la à la place du fichier abîmé. Sinon, déplacez-le ailleurs et créez de nouveaux codes. Rien n’a été supprimé.
vault-file-newer = Un Mailkey plus récent a écrit le fichier chiffré (format { $version }).
    .cure = Installez cette version. Rien n’a changé.
vault-file-fault = Rien n’est perdu. Le fichier chiffré est resté comme avant.

passphrase-error-empty = Saisissez la phrase secrète.
passphrase-error-too-short = Choisissez une phrase secrète d’au moins { $least } caractères. Quelques mots valent encore mieux, car qui obtient le fichier peut essayer aussi longtemps qu’il veut.
passphrase-error-too-long = Cette phrase secrète est trop longue. Choisissez-en une plus courte.
passphrase-error-control-character = La phrase secrète contient un saut de ligne ou un autre caractère de contrôle.
passphrase-error-not-the-same = Les deux phrases secrètes sont différentes. Saisissez deux fois la même.

keep-error-label-taken = Un autre code de ce compte porte le libellé « { $label } ». Choisissez un autre libellé.
keep-error-deleted = Le code de ce compte n’est plus dans { $vault }. Quelqu’un l’y a supprimé, ou ce n’est pas le même endroit. Personne ne peut retrouver le code. Renouvelez-le pour en obtenir un autre.
    .named = Le code « { $label } » n’est plus dans { $vault }. Quelqu’un l’y a supprimé, ou ce n’est pas le même endroit. Personne ne peut retrouver le code. Renouvelez-le pour en obtenir un autre.
keep-error-not-here = Le code de ce compte n’est pas sur cet ordinateur. Une sauvegarde a restauré le compte sans lui. Renouvelez le code pour en obtenir un autre.
    .named = Le code « { $label } » n’est pas sur cet ordinateur. Une sauvegarde a restauré le compte sans lui. Renouvelez le code pour en obtenir un autre.

notice-vault-recovered = Le fichier chiffré était abîmé. Mailkey utilise maintenant la version précédente et a déplacé le fichier abîmé vers { $path }.

backup-error-wrong-passphrase = Cette phrase secrète n’ouvre pas la sauvegarde. Saisissez-la à nouveau. Les majuscules et minuscules comptent.
backup-error-damaged = Ce n’est pas une sauvegarde, ou elle est abîmée. Rien n’a été restauré.
backup-error-no-backup = Ce fichier est chiffré, mais ce n’est pas une sauvegarde de Mailkey.
backup-error-newer = Un Mailkey plus récent a écrit cette sauvegarde (format { $version }). Installez cette version pour restaurer son contenu.
backup-error-too-large = Ce fichier est trop gros pour une sauvegarde.
backup-error-not-kept = Mailkey n’a pas pu relire la sauvegarde après l’avoir écrite. Il n’y a donc pas de sauvegarde. Essayez un autre disque.
backup-error-exists = { $path } existe déjà. Choisissez un autre nom. Rien n’a été écrit.

cli-passphrase-ask = Phrase secrète du fichier chiffré (non affichée) :
cli-passphrase-again = Cette phrase secrète ne l’ouvre pas. Réessayez.
cli-passphrase-new = Nouvelle phrase secrète pour le fichier chiffré (non affichée) :
cli-passphrase-repeat = La même phrase secrète :
cli-passphrase-why = Mailkey va enregistrer les codes dans un fichier que seule votre phrase secrète ouvre. Notez-la et gardez-la en lieu sûr. Personne ne peut retrouver une phrase secrète oubliée.
cli-passphrase-no-terminal = Mailkey n’a pas de terminal pour demander la phrase secrète. Donnez-la dans un fichier : --passphrase-file FILE (pour une sauvegarde : --backup-passphrase-file FILE, pour une nouvelle phrase secrète : --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey n’a pas pu lire la phrase secrète dans { $path } ({ $kind }).
cli-passphrase-file-open = D’autres personnes sur cet ordinateur peuvent lire { $path }. Personne d’autre que vous ne doit pouvoir le lire : chmod 600
cli-passphrase-changed = Le fichier chiffré a sa nouvelle phrase secrète. L’ancienne ne l’ouvre plus. Les copies d’avant s’ouvrent encore avec l’ancienne, et les sauvegardes avec la leur.
cli-vault-moved = { $count ->
        [0] Il n’y avait rien à déplacer. Désormais, les nouveaux codes vont dans { $vault }.
        [one] Mailkey a déplacé { $count } code dans { $vault } et l’a relu. Les nouveaux codes y vont aussi.
       *[other] Mailkey a déplacé { $count } codes dans { $vault } et les a relus. Les nouveaux codes y vont aussi.
    }
cli-vault-used = Désormais, les nouveaux codes vont dans { $vault }. Les codes déjà enregistrés restent où ils sont.
cli-vault-lost = Le code de { $address } n’est pas là où il devrait être. Renouvelez-le pour en obtenir un autre.
    .named = Le code de { $address } avec le libellé « { $label } » n’est pas là où il devrait être. Renouvelez-le pour en obtenir un autre.
cli-vault-line = { $vault } : { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }. { $detail }
cli-vault-line-new = { $vault } (pour les nouveaux codes) : { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }. { $detail }
cli-vault-locked = Le fichier chiffré est verrouillé tant que vous ne donnez pas sa phrase secrète.
cli-backup-passphrase-new = Phrase secrète pour la sauvegarde (non affichée) :
cli-backup-passphrase-ask = Phrase secrète de la sauvegarde (non affichée) :
cli-backed-up = { $accounts ->
        [one] Mailkey a écrit { $accounts } compte
       *[other] Mailkey a écrit { $accounts } comptes
    } dans { $file }, sans les codes, puis a relu le fichier. Gardez sa phrase secrète en lieu sûr. Personne ne peut retrouver une phrase secrète oubliée.
cli-backed-up-with-codes = { $accounts ->
        [one] Mailkey a écrit { $accounts } compte
       *[other] Mailkey a écrit { $accounts } comptes
    } et { $codes ->
        [one] { $codes } code
       *[other] { $codes } codes
    } dans { $file }, puis a relu le fichier. Gardez le fichier et sa phrase secrète en lieu sûr, et séparément. Qui a les deux peut lire vos messages.
cli-brought-back = Restaurés : { $accounts ->
        [one] { $accounts } compte
       *[other] { $accounts } comptes
    }, { $codes ->
        [one] { $codes } code.
       *[other] { $codes } codes.
    }
cli-brought-bare = { $bare ->
        [one] { $bare } code n’était pas dans la sauvegarde.
       *[other] { $bare } codes n’étaient pas dans la sauvegarde.
    } Pour en obtenir un nouveau, lancez : mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] { $here } code était déjà ici et reste tel quel.
       *[other] { $here } codes étaient déjà ici et restent tels quels.
    }
cli-code-not-here = pas sur cet ordinateur
cli-code-used-in = {"  "}{"  "}Utilisé dans : { $programs }
cli-code-expires = {"  "}{"  "}Prend fin le { $day }
cli-code-expired = {"  "}{"  "}A pris fin le { $day }
cli-bad-date = { $text } n’est pas une date. Écrivez-la comme 2027-03-31, ou écrivez « never ».
cli-too-many-programs = Vous pouvez indiquer au plus { $most } logiciels.
cli-use-file = (Ou enregistrez les nouveaux codes dans un fichier qu’une phrase secrète ouvre : { $program } vault use file)
cli-make-file = Créez-le avec : { $program } vault use file
cli-holders = Ils ont l’ancien code :
cli-holder-asks = { $program } : rien à faire, il demande le nouveau code à Mailkey.
cli-holder-command = { $program } a besoin du nouveau code : { $command }
cli-holder-by-hand = { $program } a besoin du nouveau code. Saisissez-le là-bas.
cli-holder-note = Notez chacun de ceux qui ont le nouveau code : { $command }
cli-later-steps = Ensuite, sur le site du fournisseur :
cli-removed-holders = Ils l’ont encore : { $programs }

start-add-code = Ajouter un code
start-edit = Modifier
start-save = Enregistrer
start-get-code = Obtenir un code
start-not-here = pas de code ici
start-passed = Dernier succès : { $ago }
start-used-in = Utilisé dans : { $programs }
start-ends = Prend fin le { $day }
start-programs = Logiciels qui l’utilisent
start-programs-example = Thunderbird, msmtp
start-programs-why = Quand vous remplacez ce code, Mailkey vous dit quels logiciels ont besoin du nouveau.
start-remove-code = Retirer ce code
start-remove-code-warning = Mailkey oublie ce code. Chez le fournisseur, rien ne change : supprimez-l’y aussi.
start-due = { $count ->
    [one] Il est temps de changer le code de { $count } compte :
   *[other] Il est temps de changer les codes de { $count } comptes :
}
start-due-why = Cliquez sur Renouveler pour en obtenir un autre. Plus un code sert longtemps, plus de logiciels et de personnes l’ont vu. Dans les Réglages, vous choisissez quand Mailkey vous le rappelle.

vault-use-file = Utiliser un fichier chiffré
vault-file-title = Le fichier chiffré est verrouillé
vault-file-lead = Saisissez sa phrase secrète une fois. Le fichier reste ouvert jusqu’à la fermeture de Mailkey.

passphrase-its = Phrase secrète du fichier chiffré
passphrase-new = Nouvelle phrase secrète
passphrase-repeat = Répétez la phrase secrète
passphrase-create = Créer le fichier chiffré
passphrase-open = Ouvrir
passphrase-change = Changer la phrase secrète
passphrase-busy = Un instant…
passphrase-why = Notez-la et gardez-la en lieu sûr. Seule cette phrase secrète ouvre le fichier, et personne ne peut la retrouver si vous l’oubliez.

settings-vault = Où sont les codes
settings-vault-keychain = Dans le trousseau de cet ordinateur.
settings-vault-file = Dans un fichier chiffré qu’une phrase secrète ouvre.
settings-vault-moving = Déplacement des codes…
settings-move-file = Passer à un fichier chiffré
settings-move-keychain = Passer au trousseau
settings-remind = Rappel de changement
settings-remind-days = après { $count } jours
settings-remind-never = Jamais
settings-remind-why = Mailkey vous prévient toujours quand un code va prendre fin.
settings-daily = Contrôle quotidien
settings-daily-on = Chaque jour
settings-daily-off = Jamais
settings-daily-why = Le système lance Mailkey sans fenêtre. Mailkey se connecte avec chaque code et ne vous prévient que si quelque chose a changé. Il ne vous demande jamais de déverrouiller quoi que ce soit, et ne renvoie pas un code refusé.
settings-daily-file = Pour les codes du fichier chiffré, Mailkey ne contrôle que leur âge, car personne ne saisit alors la phrase secrète. Dans un terminal, vous pouvez indiquer un fichier qui la contient : mailkey check --daily on --passphrase-file FILE
start-once-refused = Dernier refus : { $ago }
start-ends-label = Prend fin le (d’après le site)
start-ends-example = 2027-03-31
start-no-day = Écrivez le jour comme 2027-03-31, ou laissez vide.
cli-code-once-refused = {"  "}{"  "}Dernier refus : { $ago }
cli-code-once-passed = {"  "}{"  "}Dernier succès : { $ago }
