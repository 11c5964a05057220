# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id } : { $program }, { $does } ; { $takes }
handoff-both = reçoit et envoie
handoff-receives = reçoit
handoff-sends = envoie
handoff-asks = demande le code à Mailkey
handoff-holds = contient le code lui-même
handoff-each-time = vous lui donnez le code vous-même
handoff-either = lit le code dans son propre fichier
handoff-by-dialog = vous saisissez le compte dans sa fenêtre
handoff-by-bus = Mailkey y ajoute le compte

handoff-no-server = Ce compte n’a pas de serveur { $service } utilisable par { $program }.
handoff-holds-code = { $program } ne peut pas demander le code, donc le fichier doit le contenir. Ajoutez --with-code si c’est ce que vous voulez, et gardez le fichier en lieu sûr.
handoff-unwritable = { $program } n’a aucun moyen d’écrire le caractère { $character }. Donnez au code un autre libellé, ou saisissez le compte à la main dans le logiciel.
handoff-no-imap-id = Ce fournisseur n’ouvre la boîte mail qu’aux logiciels qui envoient IMAP ID, et { $program } ne le fait pas. Utilisez un autre logiciel, par exemple himalaya ou getmail.

handoff-aerc = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent. Pour aerc, personne d’autre que vous ne doit pouvoir lire ce fichier : chmod 600.
handoff-authinfo = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent.
handoff-curl = Utilisez-le avec : curl -K FILE
handoff-emacs = Enregistrez-le sous { $place }, et ajoutez à votre fichier d’initialisation : (load {"\""}{ $place }{"\""})
handoff-env = Indiquez-le comme fichier d’environnement de votre conteneur ou service. Donnez-lui le code comme secret, dans le fichier que ces réglages indiquent : mailkey code l’affiche.
handoff-fetchmail = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent. Pour fetchmail, personne d’autre que vous ne doit pouvoir lire ce fichier : chmod 600.
handoff-getmail = Enregistrez-le sous { $place }. Créez les dossiers cur, new et tmp dans le chemin qu’il indique.
handoff-gitea = Ajoutez-le à { $place }, puis redémarrez Gitea. Seul Gitea doit pouvoir lire ce fichier.
handoff-goa = Le compte se trouve dans Paramètres, Comptes en ligne. Evolution, Geary et d’autres l’y prennent.
handoff-git-send-email = Enregistrez-le sous { $place }, puis lancez : git config --global include.path { $place }
handoff-goimapnotify = Enregistrez-le sous { $place }.
handoff-home-assistant = Ajoutez-le à { $place }. Mettez le code dans secrets.yaml sous le nom mail_code, puis redémarrez Home Assistant.
handoff-himalaya = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent. Choisissez le compte avec -a et le nom de la première ligne.
handoff-imapfilter = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent.
handoff-mbsync = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent. Créez le dossier indiqué par Path.
handoff-mobileconfig = Ouvrez-le sur le Mac, l’iPhone ou l’iPad et installez le profil dans Réglages. Collez le code quand un mot de passe est demandé. Dans FairEmail, importez-le sous Paramètres, Sauvegarde.
handoff-msmtp = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent. Pour msmtp, personne d’autre que vous ne doit pouvoir lire ce fichier : chmod 600.
handoff-mutt = Enregistrez-le sous { $place }, ou enregistrez-le ailleurs et ajoutez à votre muttrc : source FILE
handoff-neomutt = Enregistrez-le sous { $place }, ou enregistrez-le ailleurs et ajoutez à votre neomuttrc : source FILE
handoff-nextcloud = Enregistrez-le sous { $place } dans le dossier de Nextcloud. Seul son serveur web doit pouvoir le lire.
handoff-offlineimap = Enregistrez-le sous { $place }, ou ajoutez-le au fichier déjà présent.
handoff-s-nail = Ajoutez-le à { $place }, puis lancez s-nail avec -A et le nom qui suit « account ».
handoff-swaks = Enregistrez-le sous { $place }. Envoyez ensuite le code par un tube à : swaks --config { $place }
handoff-systemd-credential = Lisez le script, puis lancez-le. Il demande vos droits d’administrateur, et le code n’y figure pas.
handoff-thunderbird-android = Faites-en un code QR, et scannez-le avec le téléphone : Paramètres, Importer les paramètres. Ne le montrez à personne.

cli-no-format = Il n’y a pas de format « { $format } ». Voyez : mailkey export
cli-export-address = Indiquez le compte : mailkey export FORMAT ADDRESS
cli-export-exists = { $file } existe déjà et reste tel quel. Choisissez un autre nom, ou ajoutez vous-même les lignes qui lui manquent.
cli-export-hidden = (une ligne qui contient peut-être un secret)
cli-export-holds-code = Le code lui-même s’y trouve. Qui peut lire ce fichier peut lire vos messages.
cli-export-needs-no-code = Il ne contient pas le code : le logiciel le demande. --with-code ne change rien ici.
handoff-in-memory = Le code est seulement en mémoire, donc le logiciel ne peut pas le demander. Enregistrez-le d’abord dans le trousseau ou dans le fichier chiffré.
handoff-in-file = Ce code est dans le fichier chiffré. Le logiciel ne peut donc le demander que dans un terminal, où vous saisissez la phrase secrète.

done-where = Où voulez-vous l’utiliser ?
done-where-hint = Chaque choix montre quoi y faire, étape par étape.

use-lead = Ces réglages demandent le code à Mailkey. Ils ne contiennent pas le code.
use-lead-not = Mailkey ne peut pas écrire les réglages de ce compte.
use-copy = Copier les réglages
use-own-code = { $other } a déjà ce code. { $provider } permet un code par logiciel. Vous pouvez alors en supprimer un sans gêner les autres.
use-get-own-code = Obtenir un code pour { $program }
use-works = Ça fonctionne
use-noted = Noté
use-phone = Téléphone
use-others = Autre logiciel
use-others-lead = Choisissez où va le compte. Les logiciels trouvés sur cet ordinateur sont sur la page précédente.
use-with-window = Avec une fenêtre
use-without-window = Dans le terminal et sur des serveurs
use-others-values = Si le vôtre n’est pas ici, saisissez les serveurs, l’identifiant et le code de la page précédente.
use-lead-each = Ces réglages ne contiennent pas le code. Le logiciel vous le demande, ou vous le saisissez là où la phrase ci-dessous l’indique.
use-lead-code = Ce logiciel ne peut pas demander le code, donc son fichier doit le contenir. La commande écrit ce fichier, que personne d’autre ne peut lire.
use-lead-dialog = Saisissez ceci dans sa fenêtre, dans cet ordre. Le code va là où un mot de passe est demandé.
use-lead-bus = Mailkey y ajoute le compte et le fait se connecter une fois.
use-copy-command = Copier la commande
use-copy-value = Copier
use-hand-over = Ajouter à { $program }
use-hand-over-hint = Le code va dans le même trousseau, comme entrée que Comptes en ligne peut lire. Si le compte y est déjà, il reçoit ce code.
use-handing-over = Ajout du compte et connexion…
cli-where-line = { $program } : { $command }
cli-where-phone = Un téléphone : { $command }, où FORMAT est l’un de { $names }
cli-where-others = Un autre logiciel : { $command } les montre tous.
cli-where-unknown = Saisissez un numéro de la liste, ou le nom d’un format.
cli-ask-where = Lequel montrer maintenant ? Saisissez son numéro, ou appuyez sur Entrée pour finir :
cli-ask-hand-over = Ajouter maintenant le compte à { $program } ? [y/N]

use-holds-old = Ce logiciel a encore l’ancien code. Changez-le là-bas :

handed-added = Le compte a été ajouté à { $program } et s’est connecté.
handed-updated = Le compte dans { $program } a le nouveau code et s’est connecté avec. Si Evolution ou Geary est ouvert, redémarrez-le.
handed-not-there = { $program } n’est pas sur cet ordinateur. Installez-le, ou choisissez un autre logiciel.
handed-timed-out = { $program } n’a pas répondu en une minute. Réessayez, ou ajoutez-y le compte à la main.
handed-no-keychain = { $program } garde les codes dans le trousseau, et celui-ci est verrouillé ou absent. Déverrouillez-le, puis réessayez.
handed-refused = Un serveur de messagerie a refusé le code quand { $program } s’est connecté. Rien n’a été ajouté. Testez le code à nouveau ici.
handed-untrusted = { $program } ne fait pas confiance au certificat du serveur de messagerie, donc il ne s’est pas connecté. Rien n’a été ajouté.
handed-other = { $program } n’a pas pris le compte. Il répond : { $words }

phone-title = Sur téléphone
phone-lead = L’appareil photo du téléphone peut lire le code dans une image. Personne n’a donc à le saisir.
phone-settings = Réglages pour Thunderbird pour Android
phone-settings-hint = Serveurs, identifiant et code en une image. Dans l’application : Paramètres, Importer les paramètres, Scanner le code QR.
phone-code = Le code seul
phone-code-hint = Pour tout autre logiciel du téléphone : scannez l’image, copiez le texte et collez-le là où un mot de passe est demandé.
phone-show = Afficher
phone-secret = Qui voit cette image a le code. Assurez-vous que personne d’autre ne regarde.
phone-scan-settings = Dans Thunderbird pour Android : Paramètres, Importer les paramètres, Scanner le code QR.
phone-scan-code = Visez l’image avec l’appareil photo du téléphone et copiez le texte. Collez-le ensuite là où le logiciel de messagerie demande un mot de passe.
phone-gone-soon = L’image s’affiche pendant 60 secondes.
phone-too-long = Les réglages de ce compte ne tiennent pas dans une image que l’application peut lire. Prenez le code seul, et saisissez les serveurs à la main.
phone-by-hand = Ce que demandent les logiciels du téléphone

done-holders = Ils ont encore l’ancien code.
holder-asks = Rien à faire : il demande à Mailkey
holder-updated = A le nouveau code
holder-how = Voir comment
holder-has-it = Il a le nouveau code
cli-code-outdated = ont encore le code précédent : { $programs }
start-outdated = Ont encore l’ancien code :
start-has-new = { $program } a le nouveau

field-your-name = votre nom
field-the-code = le code
field-name = Votre nom
field-address = Adresse e-mail
field-code = Mot de passe
field-protocol = Type
field-imap-host = Serveur de réception
field-imap-port = Port de réception
field-imap-security = Chiffrement
field-imap-auth = Connexion
field-imap-user = Identifiant
field-smtp-host = Serveur d’envoi
field-smtp-port = Port d’envoi
field-smtp-security = Chiffrement
field-smtp-auth = Connexion
field-smtp-user = Identifiant
field-smtp-code = Mot de passe
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Mot de passe normal

programs-none = Aucun logiciel de messagerie avec un compte n’a été trouvé sur cet ordinateur.
programs-account = { $address } dans { $program }
programs-server = { $service } : { $host }, port { $port }, { $security }
programs-not-encrypted = La liaison avec le serveur { $service } n’est pas chiffrée. Activez le chiffrement dans le logiciel.
programs-other-server = Le serveur { $service } du fournisseur est { $host }. Le logiciel en a un autre.
programs-other-user = Pour le serveur { $service }, le fournisseur indique un autre identifiant : { $user }
programs-takes-no-code = Ce fournisseur n’accepte plus de code ni de mot de passe. Laissez le logiciel se connecter par le navigateur (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Scripts et conteneurs
program-gmail-app = Appli Gmail
program-apple-mail = Mail sur iPhone et iPad
program-mobileconfig = Apple Mail (profil)
program-outlook = Outlook (classique)
program-outlook-new = Outlook (nouveau)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird pour Android

# On the welcome page.
found-title = Trouvé sur cet ordinateur
found-hint = Vos logiciels de messagerie ont ces adresses. Mailkey n’a lu aucun code ni mot de passe de connexion.
found-in = Dans { $programs }
found-set-up = Configurer avec Mailkey
found-problem = { $program } : { $problem }
found-more = { $count ->
    [one] { $count } adresse de plus. La commande mailkey programs les montre toutes.
   *[other] { $count } adresses de plus. La commande mailkey programs les montre toutes.
}
programs-off = La recherche dans les logiciels de messagerie est désactivée, dans les réglages ou par --no-programs.
phone-picture = Code QR
