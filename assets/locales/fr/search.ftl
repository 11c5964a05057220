# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Où va le courrier du domaine (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (liste de Mozilla)
source-srv = Entrées de service (DNS)
source-autodiscover = { $host } (réglages pour Outlook)
source-guess = Noms habituels, comme { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = donne { $hosts }
answer-oauth = donne des serveurs qui n’acceptent aucun code, seulement OAuth
answer-nothing = n’a pas d’information
answer-exchanger = { $host } (Mailkey n’a pas de guide pour cet hôte)
answer-timed-out = pas de réponse à temps
answer-no-domain = ce domaine n’existe pas
answer-no-mail = le domaine dit qu’il ne reçoit pas de messages
answer-no-name-server = aucun serveur de noms ne répond
answer-not-reached = injoignable : { $why }
answer-status = n’a pas donné les réglages (statut HTTP { $status })
answer-sends-on = renvoie vers { $host }, hors du domaine, que Mailkey n’a pas interrogé
answer-elsewhere = renvoie vers { $host } sans chiffrement ou à un port inhabituel, donc Mailkey n’a pas suivi
answer-too-large = son fichier est beaucoup trop gros, donc Mailkey ne l’a pas lu
answer-no-file = sa réponse n’est pas un fichier de configuration
answer-only-unsafe = ne donne que des serveurs sans chiffrement ou avec d’autres protocoles
answer-proxy = pas interrogé, car le proxy recherche les noms

## What that comes to.
search-title = Trouver les serveurs : { $domain }
search-will-ask = Mailkey n’a pas de guide pour { $domain }. Il peut interroger ces sources, pendant 5 secondes au plus :
search-only-domain = Mailkey n’envoie que { $domain }, pas la partie avant le @.
search-start = Trouver les serveurs
search-by-hand = Les saisir moi-même
search-stop = Arrêter
search-running = Recherche…
search-waiting = en cours…
search-unasked = n’est plus nécessaire
search-found-provider = { $provider } gère la messagerie de { $domain } ({ $host }). Suivez son guide.
search-found-provider-ends = { $provider } gère la messagerie de { $domain } ({ $host }).
search-found = Serveurs trouvés. Source : { $source }.
search-half-guessed = Demandez le bon à la personne qui gère le serveur de messagerie. Ce que vous voyez ci-dessous n’est qu’une supposition.
search-filled = Un seul des deux serveurs a été donné. L’autre vient de : { $source }.
search-no-imap = Aucun serveur de réception n’a été trouvé.
search-no-smtp = Aucun serveur d’envoi n’a été trouvé.
search-oauth = { $source } : les serveurs de { $domain } n’acceptent ni code ni mot de passe. Seuls les logiciels qu’ils connaissent peuvent se connecter, par le navigateur (OAuth). Si vous avez quand même un code, saisissez les serveurs.
search-strangers = Ne fait pas partie de { $domain } : { $hosts }. Cela appartient peut-être à quelqu’un d’autre. Ne continuez que si vous savez que votre messagerie s’y trouve.
search-sends-on = { $domain } renvoie vers { $host }, qui n’en fait pas partie. Mailkey ne l’a pas interrogé.
search-follow = Mailkey doit-il aussi interroger { $host } ?
search-follow-yes = Interroger aussi { $host }
search-no-domain = Le domaine { $domain } n’existe pas. Vérifiez l’adresse.
search-no-mail = { $domain } dit qu’il ne reçoit pas de messages. Vérifiez l’adresse.
search-nothing = Mailkey n’a pas trouvé les serveurs de { $domain }. Demandez à la personne qui gère sa messagerie, ou consultez ses pages d’aide.
search-nothing-but-exchanger = Mailkey n’a pas trouvé les serveurs de { $domain }. Son courrier va à { $host }. Demandez à la personne qui gère ce serveur lesquels les logiciels de messagerie utilisent, ou consultez ses pages d’aide.
search-nobody-answered = Mailkey n’a reçu aucune réponse au sujet de { $domain }. Êtes-vous en ligne ?
search-name-here = Vous pouvez saisir les serveurs ci-dessous. Ce que vous y voyez n’est qu’une supposition.
search-details = Les réponses
search-off = Saisissez les serveurs ici. Ce que vous y voyez n’est qu’une supposition. La recherche de serveurs en ligne est désactivée dans les réglages.
search-again = Réessayer

## A domain that was most likely misspelt.
meant-question = Vouliez-vous dire { $address } ?
meant-why = Mailkey ne connaît pas { $domain }, mais il connaît { $meant }.
meant-yes = Oui, { $address }
meant-no = Non, { $domain } est juste
