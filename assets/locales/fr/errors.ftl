# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Saisissez votre adresse e-mail.
address-error-no-at = Il manque le signe @. Une adresse e-mail ressemble à nom@example.com.
address-error-many-ats = Il y a plus d’un @. N’en gardez qu’un.
address-error-no-local = Il manque le nom avant le @.
address-error-no-domain = Il manque la partie après le @, par exemple qq.com.
address-error-no-dot = Il n’y a pas de point dans la partie après le @. Elle devrait ressembler à example.com.
address-error-bad-character = Une adresse e-mail ne peut pas contenir le caractère { $character }.
address-error-space = Une adresse e-mail ne peut pas contenir d’espace.
address-error-bad-dot = Le nom commence ou finit par un point, ou contient 2 points de suite.
address-error-bad-domain = { $domain } n’est pas un domaine de messagerie.
address-error-too-long = C’est trop long pour une adresse e-mail.

code-error-empty = Collez d’abord le code.
    .login = Saisissez d’abord le mot de passe.
code-error-too-long = C’est trop long pour un code. Copiez seulement le code lui-même.
code-error-control-character = Il y a un saut de ligne ou un autre caractère de contrôle. Copiez seulement le code lui-même.

remark-nothing = Rien n’a encore été collé.
remark-fits = Chez { $whom }, les codes ont bien cette forme.
remark-too-short = { $count ->
        [one] { $count } caractère seulement
       *[other] { $count } caractères
    }, mais chez { $whom }, les codes en ont { $wanted }. Avez-vous tout copié ?
remark-too-long = { $count } caractères, mais chez { $whom }, les codes en ont { $wanted }. Avez-vous copié plus que le code ?
remark-foreign = Chez { $whom }, les codes ne contiennent jamais le caractère { $character }. Les majuscules et minuscules comptent.
remark-capitals = Chez { $whom }, les codes n’ont que des minuscules. Le verrouillage des majuscules était-il activé ? Mailkey utilise le code tel quel.
remark-small-letters = Chez { $whom }, les codes n’ont que des majuscules. Mailkey utilise le code tel quel.
remark-like-login-password = Cela ressemble à un mot de passe de connexion. Il vous faut ici votre { $term } créé chez { $whom }.
remark-the-address = C’est l’adresse e-mail, pas votre { $term }.
remark-unknown = Ici, aucune forme n’est fixée. Mailkey l’utilise donc tel quel.
remark-space-at-end = Il y a un espace au début ou à la fin. Mailkey le garde, car il en fait peut-être partie.
remark-invisible = Il y a des caractères invisibles, sans doute copiés par erreur. Mailkey les garde, car ils en font peut-être partie. En cas de refus, copiez-le à nouveau.
remark-odd-spaces = Il y a des espaces inhabituels (insécables ou pleine chasse). Mailkey les garde, car ils en font peut-être partie.
remark-blocks = Il y a des espaces entre les parties. Beaucoup de sites n’en affichent que pour faciliter la lecture. Mailkey les garde. En cas de refus, essayez sans espaces.
remark-not-ascii = Il y a le caractère spécial { $character }. Beaucoup de serveurs ne savent pas le lire.

changes-spaces = { $count ->
        [one] { $count } espace retiré
       *[other] { $count } espaces retirés
    }
changes-invisible = { $count ->
        [one] { $count } caractère invisible retiré
       *[other] { $count } caractères invisibles retirés
    }
changes-mapped = { $count ->
        [one] { $count } caractère pleine chasse rendu normal
       *[other] { $count } caractères pleine chasse rendus normaux
    }
changes-dashes = { $count ->
        [one] { $count } tiret rendu normal
       *[other] { $count } tirets rendus normaux
    }
changes-quotes = { $count ->
        [one] { $count } guillemet retiré
       *[other] { $count } guillemets retirés
    }
changes-separators = { $count ->
        [one] { $count } tiret ajouté
       *[other] { $count } tirets ajoutés
    }
changes-around = { $count ->
        [one] { $count } caractère autour retiré
       *[other] { $count } caractères autour retirés
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = le trousseau de ce bureau
keychain-mac-keychain = le trousseau de macOS
keychain-windows-credential-manager = le Gestionnaire d’identification Windows
keychain-memory = la mémoire, pour cette fois seulement

vault-error-no-bus = Il n’y a pas de session de bureau ici, donc pas de trousseau où enregistrer des codes.
    .cure = Connectez-vous au bureau, ou lancez votre propre session{ $command ->
        [none] .
       *[other] {" "}: { $command }
    }
vault-error-no-service = Aucun trousseau n’est lancé ici. Mailkey peut enregistrer des codes dans GNOME Keyring, KWallet ou KeePassXC, par exemple.
    .cure = Lancez l’un d’eux, ou installez-en un{ $command ->
        [none] .
       *[other] {" "}: { $command }
    }
vault-error-locked = Le trousseau est verrouillé.
    .cure = Déverrouillez-le, puis réessayez{ $command ->
        [none] .
       *[other] {" "}: { $command }
    }
vault-error-dismissed = Le trousseau a demandé une autorisation et ne l’a pas obtenue.
    .cure = Réessayez et donnez l’autorisation{ $command ->
        [none] .
       *[other] , ou déverrouillez-le d’abord : { $command }
    }
vault-error-no-collection = Le trousseau n’a pas encore d’endroit où enregistrer des codes.
    .cure = Créez un trousseau nommé Login et faites-en le trousseau par défaut{ $command ->
        [none] .
       *[other] {" "}: { $command }
    }
vault-error-broken = Le trousseau ne peut pas lire son propre fichier. Il ne peut donc ni lire les codes qu’il contient, ni en enregistrer.
    .cure = Renouvelez vos codes et enregistrez les nouveaux dans le fichier chiffré. Ou, si vous avez une copie du fichier du trousseau, remettez-la en place et reconnectez-vous.
vault-error-timed-out = Le trousseau ne répond pas.
    .cure = Déconnectez-vous du bureau et reconnectez-vous, ou redémarrez le trousseau{ $command ->
        [none] .
       *[other] {" "}: { $command }
    }
vault-error-unreadable = L’entrée du trousseau ne ressemble pas à un code.
    .cure = Renouvelez le code de ce compte. Mailkey remplace alors l’entrée.
vault-error-too-long = Ce code est trop long pour le trousseau.
    .cure = Copiez seulement le code lui-même et collez-le à nouveau.
vault-error-not-kept = Le trousseau a pris le code, mais ne l’a pas enregistré.
    .cure = Réessayez. Si cela n’aide pas, redémarrez le trousseau, ou enregistrez les codes dans le fichier chiffré.
vault-error-worker-gone = La liaison avec le trousseau a été coupée.
    .cure = Réessayez.
vault-error-other = Le trousseau n’a pas pu le faire. Il a répondu : { $said }
    .cure = Redémarrez le trousseau et réessayez.

register-error-newer = Un Mailkey plus récent a écrit la liste des comptes (format { $version }). Installez cette version pour modifier la liste. Rien n’a changé.
file-fault-read-only = Mailkey ne peut pas écrire dans { $path }. Autorisez l’écriture à cet endroit et réessayez.
file-fault-no-space = Il n’y a plus de place pour { $path }. Faites de la place et réessayez.
file-fault-busy = Un autre Mailkey est en train d’enregistrer. Attendez un moment et réessayez.
register-error-unwritable = Mailkey n’a pas pu écrire la liste des comptes. Rien n’a changé.
file-fault-io = Mailkey n’a pas pu utiliser { $path } ({ $kind }). Rien n’a changé.

notice-damaged-recovered = La liste des comptes était abîmée. Mailkey utilise maintenant la version précédente.
notice-damaged-empty = La liste des comptes était abîmée, et il n’existe pas de bonne version précédente. La liste est maintenant vide. Les codes enregistrés sont toujours à leur place.
notice-damaged-kept-as = Mailkey a déplacé le fichier abîmé vers { $path }.
notice-vanished = La liste des comptes avait disparu. Mailkey utilise maintenant la version précédente.

keep-error-not-found = Rien n’est enregistré pour { $address }.
keep-error-no-such-label = Aucun code ne porte le libellé { $label }.
keep-error-ambiguous = Il y a plusieurs codes : { $labels }. Indiquez lequel vous voulez.
    .unnamed = Sans libellé (--label {"''"})

start-error-no-home = Cet utilisateur n’a pas de dossier personnel. Mailkey ne peut donc pas enregistrer la liste des comptes.
start-error-no-trust-store = Cet ordinateur n’a aucun certificat de confiance, donc aucun serveur ne peut prouver qui il est. Installez-les (sur Debian, le paquet ca-certificates). Si SSL_CERT_FILE est définie, elle doit indiquer un fichier qui en contient.

browser-error-not-https = Cette page web n’est pas chiffrée, donc Mailkey ne l’ouvre pas.
browser-error-no-browser = Mailkey n’a pas pu lancer de navigateur. Copiez l’adresse de la page web et ouvrez-la vous-même.

settings-error = Les réglages sont appliqués pour l’instant, mais Mailkey n’a pas pu les enregistrer dans { $path }. Vérifiez que le dossier existe et qu’il est à vous.

io-not-found = introuvable
io-no-permission = pas d’autorisation
io-read-only = le disque est en lecture seule
io-no-space = plus de place
io-is-folder = c’est un dossier
io-is-no-folder = une partie du chemin n’est pas un dossier

file-problem = { $position } : { $problem }
file-problem-in-file = { $file } : { $problem }
file-problem-cannot-read = ne peut pas être lu : { $said }
file-problem-no-file = est un dossier, un tube ou un périphérique
file-problem-no-text = n’est pas du texte en UTF-8
file-problem-too-large = dépasse { $count } octets
file-problem-not-json = n’est pas du JSON : { $fault ->
        [ends] cela finit trop tôt, il manque donc un crochet, une accolade ou un guillemet
        [comma] rien ne suit cette virgule
        [mark] il manque ici une virgule, un deux-points, un guillemet, un crochet ou une accolade
        [behind] il y a encore du texte après la fin
       *[other] illisible à partir d’ici
    }
file-problem-position = ligne { $line }, colonne { $column }
file-problem-unknown-key = Mailkey ne connaît pas cette clé
file-problem-missing = manque
file-problem-not-for-this-kind = ne peut pas servir avec ce type de connexion
file-problem-wrong-type = doit être { $wanted ->
        [sentence] un objet avec une phrase dans chaque langue
        [text] du texte
        [number] un nombre entier
        [flag] true ou false
        [list] une liste
       *[object] un objet
    }
file-problem-empty = ne doit pas être vide
file-problem-wanted-host = n’est pas un nom d’hôte
file-problem-wanted-domain = n’est pas un domaine
file-problem-wanted-id = doit être fait de minuscules et de chiffres, avec des tirets seulement entre eux
file-problem-wanted-region = doit être un code de pays de 2 majuscules
file-problem-wanted-letters = doit avoir de 1 à 3 lettres
file-problem-wanted-separator = doit être 1 signe, par exemple -
file-problem-wanted-date = doit être une date de la forme YYYY-MM ou YYYY-MM-DD
file-problem-wanted-page = doit être une adresse web
file-problem-wanted-color = doit être une couleur de la forme #RRGGBB
file-problem-wanted-number = doit être un nombre entier de { $least } à { $most }
file-problem-wanted-one-of = doit être l’une de ces valeurs : { $known }
file-problem-twice = la clé { $key } s’y trouve deux fois
file-problem-not-https = doit commencer par https://
file-problem-session-in-page = contient un identifiant de session, qui ne marche que pour vous
file-problem-no-language = n’a pas de phrase dans la langue { $language }
file-problem-foreign-page = cette page web se trouve sur { $host }, qui n’est pas un site du fournisseur. Si c’en est un, ajoutez-le sous sites
file-problem-duplicate-domain = ce domaine appartient déjà au fournisseur { $provider }
file-problem-example-does-not-fit = ne correspond pas à la forme décrite à côté
file-problem-not-in-example = n’est pas dans l’exemple
file-problem-too-light = est trop clair pour des lettres blanches
file-problem-id-is-not-file-name = doit être { $wanted }, comme le nom du fichier

ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h
ago-yesterday = hier
ago-days = il y a { $count } jours
age-minutes = { $count ->
        [0] moins de 1 min
       *[other] { $count } min
    }
age-hours = { $count } h
age-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
proxy-error-scheme = Le proxy doit commencer par socks5://, socks5h:// ou http://.
proxy-error-host = Le nom d’hôte du proxy manque, ou contient des caractères qu’un nom d’hôte ne peut pas avoir.
proxy-error-port = Le port du proxy doit être un nombre de 1 à 65535.
proxy-error-login = Dans le nom ou le mot de passe du proxy, chaque % doit être suivi de 2 chiffres hexadécimaux. Écrivez %25 pour le signe % lui-même.

server-error-host = Ce n’est pas un nom d’hôte. Un serveur s’écrit avec un nom d’hôte et un port, par exemple imap.example.com:993.
server-error-port = Le port manque, ou n’est pas un nombre de 1 à 65535. Un serveur s’écrit avec un nom d’hôte et un port, par exemple imap.example.com:993.
server-error-security = Après le port, seuls /tls ou /starttls peuvent suivre, comme dans imap.example.com:993/tls.
