# The pages outside journeys.

nav-accounts = Comptes
nav-providers = Fournisseurs
nav-settings = Réglages
nav-help = Aide

start-title = Vos comptes
start-waiting = Continuer avec { $address }
start-waiting-code = Vous alliez coller un code.
start-waiting-step = Ensuite : { $step }
start-waiting-first = Vous n’avez pas encore commencé les étapes.
start-go-on = Continuer
start-forget = Abandonner
start-add = Ajouter un compte
start-test-all = Tout tester
start-test = Tester
start-reset = Renouveler
start-stop-tests = Arrêter
start-test-all-progress = { $done ->
    [one] { $done } compte testé sur { $all }
   *[other] { $done } comptes testés sur { $all }
}
start-test-all-refused = { $count ->
    [one] { $count } compte a besoin de vous. Son code a été refusé.
   *[other] { $count } comptes ont besoin de vous. Leurs codes ont été refusés.
}
start-test-all-needs = { $count ->
    [one] { $count } compte a besoin de vous. Testez-le seul pour savoir pourquoi.
   *[other] { $count } comptes ont besoin de vous. Testez-les un par un pour savoir pourquoi.
}
start-test-all-unreached = { $count ->
    [one] { $count } compte n’a pas pu être testé. La cause est le réseau ou le serveur, pas le code.
   *[other] { $count } comptes n’ont pas pu être testés. La cause est le réseau ou les serveurs, pas les codes.
}
start-test-all-fine = { $count ->
    [one] { $count } compte fonctionne.
   *[other] { $count } comptes fonctionnent.
}
start-test-all-left-out = { $count ->
    [one] { $count } compte n’a pas été testé, car vous avez arrêté.
   *[other] { $count } comptes n’ont pas été testés, car vous avez arrêté.
}
start-not-tested = jamais testé
start-not-reached = injoignable
start-no-label = Sans libellé
start-kept-since = Enregistré { $ago }
start-remove = Retirer
start-remove-really = Retirer pour de bon
start-remove-warning = Mailkey retire le compte et son code enregistré. Chez le fournisseur, rien ne change. Supprimez-y aussi le code.

welcome-title = Bienvenue dans Mailkey
welcome-lead = Mailkey vous aide à utiliser votre compte dans tout logiciel de messagerie. Si cela ne marche pas, Mailkey vous dit pourquoi.
welcome-heading = Pourquoi « mot de passe incorrect » ?
welcome-what = Beaucoup de fournisseurs refusent votre mot de passe de connexion dans les logiciels de messagerie. Il leur faut un mot de passe d’application, parfois appelé code d’autorisation. Vous le créez sur leur site.
welcome-not-password = Ce n’est pas votre mot de passe de connexion. Il ne sert qu’à votre messagerie, et vous pouvez le remplacer à tout moment.
welcome-steps = Mailkey ouvre la bonne page web et vous montre chaque étape. Vous collez le code, et Mailkey le teste aussitôt.
welcome-kept = Le code est enregistré dans le trousseau de votre système ou, si vous le choisissez, dans un fichier chiffré. Mailkey ne l’envoie qu’à votre fournisseur. Il ne recherche les fournisseurs inconnus que si vous cliquez sur un bouton.
welcome-add = Configurer un compte
welcome-questions = Questions et réponses

vault-asking = Ouverture du trousseau…
vault-proved = Codes enregistrés dans { $vault }.
vault-this-run = Les codes sont seulement en mémoire. Ils disparaissent quand vous fermez Mailkey.
vault-ask-again = Réessayer
vault-use-keychain = Réessayer le trousseau
vault-copy-command = Copier la commande
never-changes = Mailkey ne change jamais rien chez votre fournisseur.

settings-title = Réglages
settings-language = Langue
settings-theme = Couleurs
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-size = Taille du texte
settings-size-normal = Normale
settings-size-large = Grande
settings-size-larger = Très grande
settings-look-up = Trouver les serveurs
settings-look-up-on = Les rechercher
settings-look-up-off = Ne jamais les rechercher
settings-look-up-why = Ceci concerne les domaines que Mailkey ne connaît pas. Quand vous cliquez sur un bouton, il interroge le DNS, le domaine lui-même et la liste de Mozilla. Il n’envoie que le domaine.
settings-offer-copied = Codes copiés
settings-offer-copied-on = Les proposer
settings-offer-copied-off = Seulement avec Coller
settings-offer-copied-why = Pendant que vous obtenez un code, Mailkey regarde si vous en avez copié exactement un, et le propose. Il ne l’utilise que si vous cliquez sur le bouton.
settings-programs = Logiciels présents ici
settings-programs-on = Chercher leurs comptes
settings-programs-off = Ne pas chercher
settings-programs-why = Sur sa première page, Mailkey montre les adresses présentes dans vos logiciels de messagerie, et ce qui ne va pas avec leurs serveurs. Il ne lit aucun code ni mot de passe de connexion, et ne change rien.
settings-proxy = Réseau
settings-proxy-system = Proxy de ALL_PROXY
settings-proxy-none = Sans proxy
settings-proxy-named = Votre propre proxy
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Utiliser ce proxy
settings-proxy-in-use = Mailkey joint les serveurs par { $proxy }.
settings-proxy-password = Mailkey n’enregistre pas le mot de passe du proxy et l’oublie à la fermeture. Pour l’utiliser à chaque fois, indiquez le proxy dans la variable d’environnement ALL_PROXY.
settings-proxy-unusable = Mailkey ne peut pas utiliser le proxy indiqué dans la variable d’environnement ALL_PROXY. Il ne peut donc joindre aucun serveur.
settings-provider-faults = Mailkey n’utilise pas ces fichiers de fournisseurs que vous avez ajoutés, car ils contiennent des fautes :

providers-title = Fournisseurs
providers-lead = Voici les fournisseurs que Mailkey connaît. Choisissez-en un pour y configurer un compte.
providers-search = Nom ou domaine
providers-own-domains = Domaines des clients
providers-none = Mailkey ne connaît aucun fournisseur de ce nom. Vous pouvez quand même configurer le compte. Cliquez sur Ajouter un compte, saisissez l’adresse et indiquez ses serveurs.


window-no-display = Mailkey n’a pas trouvé d’écran où ouvrir sa fenêtre. Lancez-le depuis une session de bureau.
window-display-silent = L’écran { $display } de cette session ne répond pas. Lancez Mailkey depuis une session de bureau en cours.
window-display-refused = L’écran { $display } n’accepte pas cet utilisateur. Il a répondu : « { $said } ». Lancez Mailkey avec l’utilisateur connecté au bureau, sans su ni sudo.
window-display-lacks = Il manque à l’écran { $display } l’extension X { $extension }. La fenêtre en a besoin. Utilisez un serveur d’affichage qui l’offre.
window-libraries-missing = La fenêtre a besoin de bibliothèques qui manquent à cet ordinateur : { $files }.
window-libraries-install = Pour les installer, lancez cette commande en tant que root : { $command }
window-libraries-look-for = Installez les paquets de votre distribution qui les contiennent.
window-toolkit = La fenêtre n’a pas pu s’ouvrir : { $said }.
window-or-terminal = Vous pouvez aussi utiliser Mailkey dans ce terminal. Lancez « { $program } setup », ou « { $program } --help » pour voir toutes les commandes.
window-open-already =
    { $proxy ->
        [yes] Mailkey est déjà ouvert. Sa fenêtre est maintenant au premier plan, mais elle n’utilise pas le proxy que vous avez indiqué. Fermez-la, puis relancez Mailkey.
       *[no] Mailkey est déjà ouvert. Sa fenêtre est maintenant au premier plan.
    }
