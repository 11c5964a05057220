# What the command line says.

cli-still-working = Cela prend un instant.
cli-io = Mailkey n’a pas pu lire ou écrire ({ $kind }).
cli-bad-address = { $text } n’est pas une adresse e-mail. { $why }
cli-bad-label = Un libellé peut avoir au plus 60 caractères, tous visibles.
cli-no-text = Ce n’est pas du texte. Copiez seulement le code lui-même.
cli-see-list = Pour voir ce qui est enregistré, lancez : mailkey list
cli-name-the-label = Ajoutez --label NAME.
cli-name-the-mailbox = Ajoutez --mailbox ADDRESS.
cli-reconciled = Mailkey a terminé un enregistrement interrompu pour { $address }.
cli-no-provider = Il n’y a pas de fournisseur « { $id } ». Pour les voir tous, lancez : mailkey providers
cli-asking = Recherche pour { $domain }. Mailkey n’envoie que le domaine à : { $hosts }
cli-answer = {"  "}{ $source } : { $answer }
cli-found-servers = { $address } : { $found }
cli-strangers = Ne fait pas partie de { $domain } : { $hosts }. Cela appartient peut-être à quelqu’un d’autre. Si ce sont vos serveurs, ajoutez : { $arguments }
cli-looked-off = La recherche de serveurs en ligne est désactivée.
cli-ask-use-found = Utiliser ces serveurs ?
cli-follow = Pour l’interroger aussi, relancez ceci avec : --follow { $host }
cli-ask-search = Mailkey doit-il chercher les serveurs ?
cli-ask-choice = Numéro :
cli-ask-version = Que voyez-vous ?
cli-no-servers = Mailkey ne connaît pas les serveurs de ce fournisseur ({ $provider }). Ajoutez : --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Indiquez lequel avec --choice NUMBER :
cli-choice-line = {"  "}{ $number } : { $label }
cli-user-needed = Ajoutez --user NAME.
cli-unknown-domain = Mailkey ne connaît pas de fournisseur pour { $domain }. Avec try ou add, indiquez les serveurs : --imap HOST:PORT --smtp HOST:PORT. Ou indiquez le fournisseur : --provider ID

cli-code-prompt = Collez votre { $term } pour { $address } (non affiché) :
cli-testing = Test de { $address }. Mailkey ne change aucun réglage.
cli-endpoint = { $service } : { $host }, port { $port }, { $security }, identifiant { $user }
cli-server = { $service } : { $host }, port { $port }, { $security }
cli-stage = { $service } : { $stage } ({ $ms } ms)
cli-mark-passed = réussi
cli-service-passed = { $service } : { $passed }
cli-service-failed = { $service } : { $cause }
cli-service-skipped = { $service } : pas de connexion, car l’autre serveur ne l’a pas acceptée
cli-service-cancelled = { $service } : annulé
cli-broke-off = Le test s’est arrêté avant la fin.
cli-did = Étape : { $stage }. Serveur : { $host }, port { $port }, { $security }, identifiant { $user }
cli-said = Le serveur a répondu : { $said }
cli-issuer = Le certificat a été émis par : { $issuer }
cli-clock-off = L’horloge de cet ordinateur est décalée de { $minutes } minutes.
cli-means = Ce que cela veut dire : { $means } { $certainty }
cli-also = Autres causes possibles : { $others }
cli-also-joint = {" "}; {""}
cli-to-do = Que faire :
cli-numbered = { $number }. { $text }

cli-tried = Réussi. Rien n’a été enregistré.
cli-kept = Réussi. Le code de { $address } est enregistré dans { $vault }.
    .login = Réussi. Le mot de passe de { $address } est enregistré dans { $vault }.
cli-kept-untested = Le code de { $address } est enregistré sans test dans { $vault }.
    .login = Le mot de passe de { $address } est enregistré sans test dans { $vault }.
cli-labelled = Libellé : { $label }
cli-not-kept = Rien n’a été enregistré.
cli-old-stays = Le nouveau code n’a pas été enregistré. L’ancien reste tel quel.
cli-replaces = Il y a déjà un code avec ce libellé. Mailkey ne le remplace que si le nouveau réussit le test.
cli-replaces-untested = Il y a déjà un code avec ce libellé. Mailkey le remplace sans test.
cli-old-is-dead = L’ancien code ne fonctionne plus. Mettez le nouveau dans chaque logiciel qui utilisait l’ancien.
cli-delete-old = Mettez le nouveau code dans chaque logiciel qui utilisait l’ancien. Supprimez ensuite l’ancien sur le site du fournisseur. D’ici là, il fonctionne.
cli-old-unknown = Mettez le nouveau code dans chaque logiciel qui utilisait l’ancien. Supprimez ensuite l’ancien sur le site du fournisseur. Il fonctionne peut-être encore.

cli-no-code = { $provider } n’accepte aucun code des logiciels de messagerie.
cli-instead = Ce que vous pouvez faire :

cli-detected = { $address } : { $provider }
cli-sign-in = Les logiciels de messagerie se connectent avec : { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Page web : { $page }
cli-guide-page = Créez le code sur cette page web : { $page }
cli-switch-on = Comment activer IMAP et SMTP :
cli-switch-on-page = Activez d’abord IMAP sur { $page }
cli-provider-line = { $id } : { $name }, { $kind }
cli-first = D’abord : { $need }
cli-steps-to-code = Comment obtenir votre { $term } :
cli-note = Remarque : { $note }
cli-file-is-good = { $path } est un fichier de fournisseur correct.

cli-nothing-kept = Rien n’est encore enregistré. Commencez par : mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name } : { $passed } en { $ms } ms
cli-test-failed = { $name } : { $cause } ({ $ms } ms)
cli-code-lost = { $name } : pas testé
cli-refused-before = { $name } : pas testé, car ce code vient d’être refusé
cli-code-line = {"  "}{ $label } : depuis { $age }, { $state }
cli-code-untested = pas testé
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = Avec --json, aucune question n’est posée. Ajoutez --yes pour le retirer.
cli-remove-ask = { $count ->
        [one] Retirer le code de { $address } ? [y/N]
       *[other] Retirer les { $count } codes de { $address } ? [y/N]
    }
cli-remove-stopped = Rien n’a été retiré.
cli-removed = { $count ->
        [one] Le code de { $address } a été retiré d’ici. Pour y mettre fin, supprimez-le aussi sur le site du fournisseur.
       *[other] { $count } codes de { $address } ont été retirés d’ici. Pour y mettre fin, supprimez-les aussi sur le site du fournisseur.
    }

cli-check = { $check } : { $mark }. { $detail }
cli-mark-good = en ordre
cli-mark-bad = pas en ordre
cli-check-keychain = Trousseau
cli-check-register = Liste des comptes
cli-check-providers = Fournisseurs
cli-check-network = Réseau
cli-check-clock = Horloge
cli-check-trust = Certificats de confiance
cli-check-display = Écran
cli-check-fonts = Polices
cli-keychain-proved = { $name } : une entrée de test a été enregistrée, rendue et supprimée.
cli-register-read = { $count ->
        [one] { $count } compte est enregistré.
       *[other] { $count } comptes sont enregistrés.
    }
cli-providers-read = Mailkey connaît { $count } fournisseurs.
cli-network-route = Cet ordinateur a un accès à Internet. Mailkey n’a contacté aucun serveur.
cli-network-none = Cet ordinateur n’a pas d’accès à Internet. Connectez-le à un réseau. Mailkey n’a contacté aucun serveur.
cli-clock-good = L’horloge indique ici { $now }.
cli-clock-bad = L’horloge indique ici { $now }, ce qui ne peut pas être juste. Réglez la date et l’heure, sinon Mailkey ne peut pas accepter de certificats.
cli-trust-good = Mailkey a trouvé les certificats de confiance de cet ordinateur.
cli-display-good = Il y a un écran pour la fenêtre.
cli-display-not-needed = Ce Mailkey ne fonctionne que dans le terminal et n’a pas besoin d’écran.
cli-fonts-own = La fenêtre apporte ses propres polices.
cli-fonts-not-needed = Le terminal dessine les lettres.

cli-setup-welcome = Mailkey vous aide à obtenir le code dont votre logiciel de messagerie a besoin. Saisissez « retour » pour revenir d’une étape. Appuyez sur Ctrl+C pour arrêter. Rien n’est enregistré avant le test. Mailkey ne change jamais rien chez votre fournisseur.
cli-setup-no-terminal = Il n’y a pas de terminal où poser des questions. Si vous avez déjà un code, lancez : mailkey add ADDRESS
cli-setup-ended = Arrêté. Rien n’a été enregistré.
cli-setup-unknown = Mailkey ne connaît pas de fournisseur pour { $domain }. Si un fournisseur connu gère ce domaine, saisissez son nom, par exemple qq ou gmail. Sinon, appuyez sur Entrée et saisissez les serveurs.
cli-step = Étape { $at } sur { $all } : { $name }
cli-word-back = retour
cli-ask-address = Votre adresse e-mail :
cli-ask-address-again = Votre adresse e-mail, ou Entrée pour { $address } :
cli-ask-provider = Fournisseur, ou Entrée :
cli-stated-server = Le serveur habituel est { $server }. Appuyez sur Entrée pour l’utiliser.
cli-server-wrong = Un serveur s’écrit avec un nom d’hôte et un port, par exemple imap.example.com:993.
cli-ask-imap = Serveur de réception (IMAP), par exemple imap.example.com:993, ou Entrée pour aucun :
cli-ask-smtp = Serveur d’envoi (SMTP), par exemple smtp.example.com:465, ou Entrée pour aucun :
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = L’utiliser quand même ? [y/N]
cli-ask-label = Pour quel logiciel ou appareil ? Entrée pour aucun :
cli-ask-keep-again = Le code est toujours là. Réglez d’abord ce problème, puis appuyez sur Entrée pour l’enregistrer à nouveau :
cli-ask-next = Et maintenant ? 1 (ou Entrée) coller un autre code, 2 revoir les étapes, 3 tester à nouveau le même code, 4 l’enregistrer sans test, 5 arrêter :
cli-enter = Appuyez sur Entrée pour continuer :
cli-enter-when-done = Appuyez sur Entrée quand c’est fait :
cli-enter-or-open = Appuyez sur Entrée pour continuer, ou saisissez « open » pour ouvrir la page web dans votre navigateur :
cli-opened = Votre navigateur devrait maintenant ouvrir la page web. Sinon, copiez l’adresse ci-dessus.
cli-sign-in-as = Connectez-vous là-bas avec { $address }. Vérifiez qu’aucun autre compte n’est connecté.
cli-guide-step = Étape { $at } sur { $all } sur la page web : { $text }
cli-site-menu = {"  "}Menu : { $text }
cli-site-heading = {"  "}Titre : { $text }
cli-site-state = {"  "}La page montre : { $text }
cli-site-press = {"  "}Cliquez sur : { $text }
cli-preflight-failed = Entre-temps, Mailkey a essayé les serveurs sans se connecter. Certains n’ont pas répondu comme prévu :
cli-code-rule = Collez le code, pas votre mot de passe de connexion. Il ne s’affiche pas quand vous le collez.
    .login = Saisissez le mot de passe. Il ne s’affiche pas pendant la saisie.
cli-use-these = Pour votre logiciel de messagerie :
cli-use-command = Si votre logiciel de messagerie peut obtenir le mot de passe par une commande, utilisez : { $command }
cli-proxy-unusable = Mailkey ne peut pas utiliser le proxy de la variable ALL_PROXY, donc il ne peut joindre aucun serveur. { $why } Corrigez-le, ou n’utilisez pas de proxy avec --proxy none.
cli-no-transcript = Mailkey ne peut pas écrire l’échange dans { $file } ({ $kind }). Indiquez un fichier qui n’existe pas encore.
cli-certificate-names = Le certificat est pour : { $names }
cli-certificate-dates = Il est valable du { $from } au { $until }.
cli-certificate-sha256 = Son empreinte (SHA-256) : { $sha256 }
cli-test-spared = { $name } : pas testé
cli-spared = Un autre code de ce compte vient d’être refusé. Un refus de plus peut bloquer le compte. Pour tester celui-ci quand même, indiquez l’adresse.
cli-test-stopped = Les tests se sont arrêtés avant celui-ci.
cli-round-passed = Fonctionnent : { $passed } sur { $all }.
cli-round-left = Pas testés : { $count }.
cli-round-needs-you = { $count ->
    [one] Celui-ci a besoin de vous :
   *[other] Ces { $count } ont besoin de vous :
}
cli-no-pin = Vous ne pouvez faire confiance à un certificat que pour votre propre serveur. { $host } n’est pas l’un des propres serveurs de ce compte.
cli-half-found = { $missing } S’il y en a un, ajoutez : { $argument } HOST:PORT. S’il n’y en a pas, indiquez seulement l’autre : { $other }
cli-not-sent = Rien n’a été envoyé. Donnez seulement le code, exactement comme le site l’affiche. Si c’est bien le code, ajoutez : --as-it-is
cli-many-lines = Rien n’a été envoyé. Donnez seulement le code, sur une ligne. L’entrée standard avait plusieurs lignes, et ensemble elles n’ont pas la forme connue du code.

usage-value = « { $value } » ne convient pas pour { $argument }.
usage-no-value = { $argument } a besoin d’une valeur.
usage-choice = « { $value } » ne convient pas pour { $argument }. Valeurs possibles : { $valid }
usage-unknown-argument = Il n’y a pas d’argument { $argument } ici.
usage-too-many = Il y a un argument de trop. Ne donnez jamais un code comme argument. Mailkey le lit sur l’entrée standard ou le demande.
usage-unknown-command = Il n’y a pas de commande « { $command } ».
usage-missing = Cette commande a besoin de { $argument }.
usage-conflict = { $argument } ne peut pas être utilisé avec { $other }.
usage-help = Pour voir toutes les commandes, lancez : { $program } --help
usage-host = Donnez un nom d’hôte, par exemple mail.example.com.
usage-pin = Donnez un hôte et l’empreinte de son certificat, par exemple mail.example.com=AB:CD:…
usage-proxy-password = Mettez le proxy avec son mot de passe dans la variable ALL_PROXY. Ne mettez pas de mot de passe dans un argument, car tout le monde sur cet ordinateur peut lire les arguments.
usage-language = Mailkey connaît ces langues : { $languages }
cli-setting = { $name } : { $value } ({ $choices })
cli-setting-unknown = Aucun réglage ne s’appelle { $name }. Il y a ceux-ci : { $names }
cli-setting-value = Cette valeur ne convient pas pour { $name }. Valeurs possibles : { $choices }
