# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = Sujets :
topics-more = Pour en lire un, lancez : { $program } help TOPIC
topic-unknown = Il n’y a ni commande ni sujet « { $word } ». Sujets : { $topics }

topic-codes = Ce qu’est un mot de passe d’application, et comment le garder en sécurité
topic-exit-status = Comment finit une commande
topic-json = Réponses pour d’autres programmes
topic-environment = Variables d’environnement que Mailkey lit
topic-files = Où Mailkey garde ses fichiers
topic-handing-over = Comment les logiciels obtiennent le code
topic-privacy = Ce que Mailkey envoie, et ce qu’il enregistre

topic-forgotten = Et si je l’ai oublié ?
    .answer = Un code oublié se renouvelle : personne ne peut vous le montrer à nouveau. Créez un nouveau code sur le site du fournisseur et lancez « mailkey reset ADDRESS ». Mailkey teste le nouveau avant de remplacer l’ancien. Mettez-le ensuite dans chaque logiciel qui utilisait l’ancien. Si Mailkey a encore un code qui fonctionne, « mailkey code ADDRESS » l’affiche.

exit-passed = La commande a fait ce que vous vouliez, et les tests ont réussi.
exit-failed = Un test n’a pas réussi, ou la commande n’a pas pu se terminer.
exit-usage = Les arguments, ou ce qui a été lu à leur place, ne peuvent pas être utilisés.
exit-out-of-reach = Le trousseau, le fichier chiffré ou la liste des comptes n’est pas accessible.
exit-not-found = Ce que vous avez demandé n’existe pas.
exit-words = Comment la raison est donnée
    .answer = Une commande qui finit avec un autre statut que 0 dit pourquoi sur la sortie d’erreur. Avec --json, la réponse sur la sortie standard le dit aussi. Sans terminal, aucune question n’est posée : la commande s’arrête.

json-one = Un seul document
    .answer = Avec --json, la sortie standard contient un document JSON sur une ligne, et rien d’autre. Tout ce qui s’adresse à des personnes va sur la sortie d’erreur. Ces commandes le proposent : { $commands }
json-early = Une commande qui s’arrête avant la fin
    .answer = Le document est alors : { $document } N est le statut de fin. Un test qui n’a pas réussi n’est pas un arrêt avant la fin : son propre document dit ce qui s’est passé.
json-stable = Ce qui reste tel quel
    .answer = Les clés et les noms ne dépendent pas de la langue et ne changent pas. Les versions suivantes peuvent en ajouter. Les heures sont en UTC, par exemple 2027-03-31T09:30:00Z. Aucun document ne contient jamais de code.
json-schemas = Schémas
    .answer = Un schéma JSON décrit chaque document. Ils sont livrés avec les sources de Mailkey, dans le dossier docs/json.

environment-MAILKEY_LOG = Ce qui s’écrit sur la sortie d’erreur, pour qui cherche une panne : error, warn, info ou debug. Les codes n’y sont jamais écrits.
environment-MAILKEY_DNS = Le serveur de noms à interroger sur un domaine inconnu, sous la forme ADDRESS ou ADDRESS:PORT, à la place de celui du système.
environment-MAILKEY_RECIPES_KEY = Le fichier de la clé publique avec laquelle les fichiers de fournisseurs plus récents doivent être signés, à la place de celle des auteurs. Il sert à une entreprise qui signe les siens.
environment-ALL_PROXY = Le proxy pour tous les serveurs, comme curl le lit, aussi en minuscules. --proxy passe avant.
environment-NO_PROXY = Les serveurs joints sans ce proxy, aussi en minuscules.
environment-SSL_CERT_FILE = Sous Linux : un fichier avec les certificats de confiance, à la place de ceux du système.
environment-SSL_CERT_DIR = Sous Linux : des dossiers avec les certificats de confiance, à la place de ceux du système.
environment-LANG = La langue et le pays, quand les réglages n’indiquent pas de langue. LANGUAGE, LC_ALL et LC_MESSAGES passent avant.
environment-XDG_DATA_HOME = Sous Linux : le dossier où Mailkey a son dossier des comptes.
environment-XDG_CONFIG_HOME = Sous Linux : le dossier où Mailkey a son dossier des réglages.
environment-DBUS_SESSION_BUS_ADDRESS = Sous Linux : la session où se trouve le trousseau.
environment-NO_COLOR = Si elle n’est pas vide : ni gras ni couleurs.
environment-TERM = Si elle vaut « dumb », rien n’est en couleur.
environment-COLUMNS = La largeur de l’aide, quand le terminal ne la donne pas.

files-accounts = Les comptes : adresses, libellés, dates, serveurs et dernier test, jamais de code.
files-vault = Les codes, si vous avez choisi le fichier chiffré. Avec votre phrase secrète, le programme age l’ouvre aussi.
files-settings = Vos réglages.
files-providers = Vos propres fournisseurs. « mailkey providers check FILE » contrôle un tel fichier.
files-waiting = Une configuration laissée en cours dans la fenêtre, sans aucun code.
files-keychain = Sinon, les codes sont dans le trousseau du système, sous le service « mailkey ».
files-none = Vous n’avez pas de dossier personnel, donc Mailkey ne peut garder aucun fichier.

handing-ask = Logiciels qui interrogent une commande
    .answer = Beaucoup de logiciels de messagerie peuvent demander le secret à une commande. Faites-leur lancer « mailkey code ADDRESS » : elle affiche le code enregistré et rien d’autre. Le code ne figure alors dans aucun réglage. S’il y a plusieurs codes, ajoutez --label NAME.
handing-export = Réglages que Mailkey écrit
    .answer = « mailkey export » liste les logiciels pour lesquels Mailkey peut écrire un compte. « mailkey export FORMAT ADDRESS » affiche ce qu’il faut à un tel logiciel. La plupart des fichiers ne contiennent pas le code : le logiciel le demande à Mailkey.
handing-with-code = Logiciels qui ne le peuvent pas
    .answer = Avec --with-code, le fichier contient le code lui-même. Gardez un tel fichier en lieu sûr, et supprimez-le quand le logiciel l’a lu. Pour les logiciels à fenêtre, Mailkey montre ce qu’il faut saisir. Comptes en ligne de GNOME reçoit le compte aussitôt. --dry-run montre seulement ce qui serait envoyé.
handing-note = Un code par logiciel
    .answer = Donnez à chaque code un libellé qui dit où il est. « mailkey describe ADDRESS --used-in PROGRAM » note où il est utilisé. Après un renouvellement, Mailkey cite les logiciels qui ont encore l’ancien code. Indiquez --updated PROGRAM quand l’un d’eux a le nouveau code.

privacy-sent = Ce qui est envoyé
    .answer = L’identifiant, le code et le nom Mailkey vont aux serveurs de messagerie de votre fournisseur, par une liaison chiffrée. Cela se passe quand vous testez, et une fois par jour si vous avez activé le contrôle quotidien. Pendant que vous lisez les étapes de « mailkey setup », Mailkey essaie si ces serveurs répondent, sans se connecter. Un message à vous-même ne part qu’avec --send. Rien ne va aux auteurs de Mailkey.
privacy-look-up = Domaines inconnus
    .answer = Pour un domaine inconnu, Mailkey interroge des serveurs de noms, le domaine lui-même, la liste de Mozilla et les hôtes habituels. Il n’envoie que le domaine, la partie après le @. Avec --no-look-up, il n’interroge personne.
privacy-saved = Ce qui est enregistré
    .answer = Les codes sont dans le trousseau de votre système, ou dans un fichier que seule votre phrase secrète ouvre. La liste des comptes contient des adresses, des libellés, des serveurs et des dates, mais aucun code. Un code n’est jamais lu dans un argument, et jamais écrit dans un journal ou un échange.
privacy-programs = Autres logiciels
    .answer = Mailkey lit quels comptes ont les autres logiciels de messagerie de cet ordinateur, pour vous dire ce qui ne va pas. Il ne change rien et ne lit aucun secret enregistré. Avec --no-programs, il ne regarde pas.
