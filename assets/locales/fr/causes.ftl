# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = Trouver le serveur
    .done = Serveur trouvé
stage-connect = Joindre le serveur
    .done = Serveur joint
stage-secure = Chiffrer
    .done = Liaison chiffrée
stage-greet = Attendre l’accueil du serveur
    .done = Le serveur a répondu
stage-sign-in = Se connecter
    .done = Connecté
stage-identify = Envoyer le nom du logiciel
    .done = Nom du logiciel envoyé
stage-open-inbox = Ouvrir la boîte
    .done = Boîte ouverte
stage-send = Vous envoyer un message
    .done = Message envoyé
stage-arrive = Attendre le message
    .done = Message arrivé et supprimé

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = C’est certain.
certainty-likely = C’est la cause la plus probable.
certainty-possible = C’est une cause possible.

sign-in-authorization-code = Code d’autorisation
sign-in-app-password = Mot de passe d’application
sign-in-login-password = Mot de passe de connexion
sign-in-oauth-only = Connexion dans le navigateur, sans code
sign-in-bridge = Mot de passe du logiciel Bridge du fournisseur
sign-in-none = Logiciels de messagerie refusés

# Ports by $service.
port-tls = { $service ->
    [imap] le port 993
    [smtp] le port 465
   *[other] le port 993 pour IMAP et 465 pour SMTP
}
port-starttls = { $service ->
    [imap] le port 143
    [smtp] le port 587
   *[other] le port 143 pour IMAP et 587 pour SMTP
}

the-server = Le serveur
    .within = le serveur
the-keeper = la personne qui gère le serveur de messagerie
the-site = { $known ->
        [yes] le site { $whom }
       *[no] le site de votre messagerie
    }
the-code = code
    .password = mot de passe

ended-joint = {" "}; {""}

cause-wrong-code = Le code a été refusé
    .means = { $who } a refusé votre { $term }. C’est peut-être une faute de frappe, ou un plus récent l’a remplacé, ou il ne fonctionne plus.
    .advice =
        { $kind ->
            [password] Saisissez à nouveau votre { $term }. Si cela n’aide pas, réinitialisez-le sur le site.
            [bridge] Copiez à nouveau votre { $term } depuis le logiciel Bridge et collez-le.
            [unknown] Copiez à nouveau votre { $term } et collez-le.
           *[code] { $page ->
                [none] Créez un autre { $term } et collez-le.
               *[other] Créez un autre { $term } sur { $page } et collez-le.
            }
        }
        { $ended ->
            [none] {""}
           *[other] Votre { $term } précédent ne fonctionne plus si ceci s’est produit récemment : { $ended }.
        }
cause-login-password-used = Il faut un code ici, pas le mot de passe de connexion
    .means = { $who } ne laisse entrer les logiciels de messagerie qu’avec votre { $term }. Le mot de passe de connexion ne sert que sur le site.
    .advice =
        { $page ->
            [none] Créez votre { $term } sur { $site } et collez-le.
           *[other] Créez votre { $term } sur { $page } et collez-le.
        }
        N’utilisez le mot de passe de connexion que sur le site. Ne le donnez à aucun logiciel de messagerie.
cause-service-off = IMAP ou SMTP est désactivé
    .means = { $who } a refusé la connexion. Les réglages de votre compte n’autorisent pas encore les logiciels de messagerie.
    .advice =
        { $switch ->
            [none] Activez IMAP et SMTP dans les réglages de la messagerie sur { $site }.
           *[other] Activez IMAP et SMTP sur { $switch }.
        }
        Testez ensuite à nouveau avec le même { $term }.
cause-password-sign-in-ended = Les codes et mots de passe ne fonctionnent plus ici
    .means = { $who } n’accepte plus de code ni de mot de passe des logiciels de messagerie. Ils doivent se connecter par sa propre page dans le navigateur.
    .advice =
        Utilisez un logiciel de messagerie qui ouvre une page de connexion dans le navigateur (OAuth). Ou lisez vos messages dans le navigateur.
cause-too-many-attempts = Trop de connexions en peu de temps
    .means = { $who } suspend les connexions après de nombreux essais. Votre { $term } est peut-être tout à fait bon.
    .advice =
        { $minutes ->
            [0] Attendez une demi-heure avant de tester à nouveau. Chaque essai peut allonger l’attente.
           *[other] Attendez { $minutes } minutes avant de tester à nouveau. Chaque essai peut allonger l’attente.
        }
        Fermez tous les autres logiciels de messagerie qui utilisent encore un ancien { $term }.
cause-account-locked = Le compte est bloqué
    .means = { $who } ne laisse actuellement personne se connecter à ce compte.
    .advice =
        Connectez-vous sur { $site } et faites ce qui y est demandé.
        Quand le site vous laisse entrer, testez à nouveau.
cause-browser-sign-in-needed = Connectez-vous d’abord dans le navigateur
    .means = { $who } vous demande de vous connecter dans le navigateur avant de laisser entrer un logiciel de messagerie.
    .advice =
        Connectez-vous sur { $site } et confirmez que c’est bien vous.
        Testez ensuite à nouveau dans les minutes qui suivent.
cause-client-id-needed = Le logiciel de messagerie doit donner son nom
    .means = { $who } a accepté votre { $term }. Mais la boîte ne s’ouvre qu’aux logiciels qui donnent leur nom (IMAP ID).
    .advice =
        Utilisez un logiciel de messagerie qui envoie IMAP ID. Votre { $term } lui-même est bon.
        Si aucun logiciel ne peut entrer, connectez-vous sur { $site } et cherchez un avis de sécurité.
cause-wrong-username = L’identifiant a été refusé
    .means = { $who } ne connaît pas cet identifiant.
    .advice =
        Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse.
        Si le compte a une autre adresse principale, connectez-vous avec celle-là.
cause-sender-mismatch = L’expéditeur n’est pas l’adresse connectée
    .means = { $who } n’envoie que les messages de l’adresse avec laquelle vous vous connectez.
    .advice =
        Dans votre logiciel de messagerie, indiquez comme expéditeur l’adresse avec laquelle vous vous connectez.
cause-server-busy = Le serveur est occupé
    .means = { $who } ne peut pas répondre pour l’instant. Cela ne dit rien de votre { $term }.
    .advice =
        Attendez quelques minutes et testez à nouveau.
cause-mailbox-full-or-disabled = La boîte mail est pleine ou désactivée
    .means = { $who } n’ouvre pas la boîte mail. Elle est pleine, ou elle a été désactivée.
    .advice =
        Connectez-vous sur { $site } et supprimez des messages pour faire de la place, ou faites réactiver la boîte.
cause-connection-limit = Trop de liaisons à la fois
    .means = { $who } n’autorise que peu de liaisons à la fois, et toutes sont prises. Cela ne dit rien de votre { $term }.
    .advice =
        Fermez les autres logiciels de messagerie. Attendez une minute et testez à nouveau.
cause-tls-required = Le serveur demande d’abord le chiffrement
    .means = { $who } demande une liaison chiffrée avant toute chose. Ce port a sans doute besoin de TLS dès le début, pas de STARTTLS.
    .advice =
        { $mode ->
            [starttls] Passez ce serveur à TLS. On utilise d’habitude { port-tls }.
            [tls] Essayez STARTTLS avec { port-starttls }. La liaison utilise déjà TLS.
           *[other] Passez ce serveur à TLS, ou utilisez STARTTLS avec { port-starttls }.
        }
cause-unsupported-mechanism = Cette façon de se connecter n’existe pas ici
    .means = { $who } ne propose à ce port aucune connexion par code ou mot de passe.
    .advice =
        Vérifiez que l’hôte et le port sont ceux des logiciels de messagerie.
        Demandez à { $keeper } si ce compte peut utiliser des logiciels de messagerie.
cause-ip-blocked = Ce réseau est bloqué
    .means = { $who } bloque le réseau que vous utilisez. Cela ne dit rien de votre { $term }.
    .advice =
        Désactivez le VPN ou le proxy, ou utilisez un autre réseau. Testez ensuite à nouveau.
cause-sign-in-refused = La connexion a été refusée
    .means = { $who } a refusé la connexion sans dire exactement pourquoi. La réponse est la même pour plusieurs causes.
    .advice =
        { $switch ->
            [none] Vérifiez qu’IMAP et SMTP sont activés dans les réglages du compte.
           *[other] Vérifiez sur { $switch } qu’IMAP et SMTP sont activés.
        }
        { $kind ->
            [code] Créez un autre { $term } et testez à nouveau.
           *[other] Vérifiez votre { $term } et testez à nouveau.
        }
cause-name-not-found = Le serveur est introuvable
    .means = Aucun serveur ne porte ce nom, ou votre réseau ne le trouve pas.
    .advice =
        Vérifiez qu’il n’y a pas de faute de frappe dans le nom du serveur.
        Si le nom est bon, essayez un autre réseau.
cause-offline = Cet ordinateur est hors ligne
    .means = Cet ordinateur n’est connecté à aucun réseau, donc Mailkey n’a rien pu tester. Cela ne dit rien de votre { $term }.
    .advice =
        Connectez-le à un réseau et testez à nouveau.
cause-connection-refused = Rien ne répond à ce port
    .means = { $kind ->
            [bridge] Rien ne répond à ce port de cet ordinateur. Le logiciel Bridge n’est pas lancé, ou il utilise un autre port.
           *[other] Mailkey a joint l’ordinateur, mais rien n’y répond à ce port. Le serveur de messagerie est peut-être ailleurs ou à l’arrêt. Il bloque peut-être aussi votre réseau, comme beaucoup de serveurs le font un moment après des connexions refusées.
        }
    .advice =
        Vérifiez l’hôte et le port.
        S’ils sont bons, essayez un autre réseau. Ou attendez quelques minutes et testez à nouveau.
cause-connection-timed-out = Le serveur tarde trop à répondre
    .means = Le serveur n’a pas répondu à temps. Souvent, un pare-feu bloque les ports de messagerie.
    .advice =
        Essayez un autre réseau, par exemple celui de votre téléphone.
        Demandez à la personne qui gère ce réseau si les ports 993, 465 et 587 sont ouverts.
cause-connection-lost = La liaison a été coupée
    .means = Le serveur a fermé la liaison trop tôt, ou quelque chose en chemin l’a fait. Cela ne dit rien de votre { $term }.
    .advice =
        Attendez une minute et testez à nouveau.
        Si cela se reproduit, essayez un autre réseau.
cause-server-silent = Le serveur ne répond pas
    .means = Mailkey a joint le serveur, mais n’a pas eu de réponse à temps. Cela ne dit rien de votre { $term }.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Vérifiez que le port et le chiffrement vont ensemble. TLS utilise 993 et 465, STARTTLS utilise 143 et 587.
        }
        Attendez quelques minutes et testez à nouveau.
cause-not-tls = Ce port n’utilise pas TLS
    .means = À ce port, la réponse n’est pas chiffrée dès le début. Le port a sans doute besoin de STARTTLS.
    .advice =
        { $usual ->
            [yes] Passez ce serveur à STARTTLS. Ou vérifiez son nom, qui n’est peut-être pas le bon.
           *[other] Passez ce serveur à STARTTLS, ou utilisez { port-tls }.
        }
cause-starttls-missing = Le serveur ne propose pas STARTTLS
    .means = Le serveur ne propose aucun chiffrement à ce port. Sans chiffrement, Mailkey n’envoie pas votre { $term }.
    .advice =
        Utilisez TLS avec { port-tls }.
        Si le serveur devrait proposer STARTTLS, essayez un autre réseau. Celui-ci le supprime peut-être.
cause-tls-expired = Le certificat a expiré
    .means = La date du certificat est dépassée, donc le serveur ne peut pas prouver qui il est. Votre { $term } n’a pas été envoyé.
    .advice =
        Vérifiez la date et l’heure de cet ordinateur.
        Si elles sont justes, attendez que le certificat soit renouvelé et testez à nouveau.
cause-tls-not-yet-valid = Le certificat n’est pas encore valable
    .means = D’après l’horloge de cet ordinateur, le certificat commence dans le futur. L’horloge est sans doute fausse. Votre { $term } n’a pas été envoyé.
    .advice =
        Réglez la date et l’heure de cet ordinateur et testez à nouveau.
cause-tls-wrong-host = Le certificat est celui d’un autre serveur
    .means = Le serveur montre un certificat à un autre nom, donc il ne peut pas prouver qui il est. Votre { $term } n’a pas été envoyé.
    .advice =
        Vérifiez le nom du serveur. Utilisez celui que donne votre fournisseur.
        Si le nom est bon, essayez un autre réseau.
cause-tls-untrusted = L’émetteur du certificat n’est pas connu
    .means = Cet ordinateur ne sait pas qui a émis le certificat. C’est souvent un antivirus ou le proxy d’une entreprise. Votre { $term } n’a pas été envoyé.
    .advice =
        Désactivez l’analyse des e-mails de votre antivirus, ou essayez un autre réseau.
        Pour votre propre serveur, comparez son certificat et faites confiance à celui-là. Ou ajoutez son émetteur aux certificats de confiance de cet ordinateur.
cause-tls-failed = Pas de liaison chiffrée
    .means = Mailkey et le serveur n’ont pas pu se mettre d’accord sur une liaison chiffrée. Votre { $term } n’a pas été envoyé.
    .advice =
        { $usual ->
            [yes] Essayez un autre réseau.
           *[other] Vérifiez que le port et le chiffrement vont ensemble. TLS utilise 993 et 465, STARTTLS utilise 143 et 587. Si c’est le cas, essayez un autre réseau.
        }
cause-plaintext-injection = Du texte a été ajouté avant le chiffrement
    .means = Quelque chose en chemin a ajouté son propre texte avant le début du chiffrement. Mailkey a arrêté le test. Votre { $term } n’a pas été envoyé.
    .advice =
        Utilisez un autre réseau pour vos messages.
        Utilisez TLS avec { port-tls }. Rien ne peut alors être ajouté.
cause-reply-too-large = La réponse était beaucoup trop longue
    .means = Le serveur a envoyé plus que ce qu’un serveur de messagerie a à dire, donc Mailkey a coupé la liaison.
    .advice =
        Vérifiez que l’hôte et le port sont ceux d’un serveur de messagerie.
cause-protocol-violation = La réponse n’a pas été comprise
    .means = Le serveur n’a pas répondu comme un serveur de messagerie. Cela ne dit rien de votre { $term }.
    .advice =
        Vérifiez que l’hôte et le port sont ceux d’un serveur de messagerie.
        Si c’est le cas, attendez quelques minutes et testez à nouveau.
cause-code-ended = Le code ne fonctionne plus
    .means = Votre { $term } fonctionnait avant, mais { $whom } le refuse maintenant. Sans doute, le mot de passe de connexion a changé, ou votre { $term } a été renouvelé ou était trop ancien.
    .advice =
        { $page ->
            [none] Créez un autre { $term } et collez-le.
           *[other] Créez un autre { $term } sur { $page } et collez-le.
        }
        { $ended ->
            [none] {""}
           *[other] Votre { $term } précédent ne fonctionne plus si ceci s’est produit récemment : { $ended }.
        }
        Mettez ce { $term } dans chaque logiciel qui utilisait l’ancien.
cause-captive-portal = Une page web répond, pas le serveur de messagerie
    .means = Ce réseau envoie une page web à la place du serveur de messagerie. Les hôtels et les trains le font souvent tant que vous n’êtes pas connecté à leur réseau. Votre { $term } n’a pas été envoyé.
    .advice =
        Ouvrez n’importe quelle page web dans le navigateur et connectez-vous au réseau. Testez ensuite à nouveau.
        Si vous y êtes déjà connecté, vérifiez l’hôte et le port. Ce sont peut-être ceux d’un site web.
cause-proxy-unreachable = Le proxy ne répond pas
    .means = Mailkey doit passer par un proxy, mais ne peut pas le joindre. Votre { $term } n’a pas été envoyé.
    .advice =
        Vérifiez le proxy dans les réglages de Mailkey ou dans la variable ALL_PROXY.
        Si vous n’avez pas besoin de proxy ici, désactivez-le et testez à nouveau.
cause-proxy-refused = Le proxy ne laisse pas passer les e-mails
    .means = Le proxy a répondu, mais a refusé la liaison. Il demande un nom et un mot de passe, ou n’autorise pas les ports de messagerie. Votre { $term } n’a pas été envoyé.
    .advice =
        Vérifiez le nom et le mot de passe du proxy dans les réglages de Mailkey ou dans la variable ALL_PROXY.
        Demandez à la personne qui gère le proxy s’il autorise les ports 993, 465 et 587.
cause-tls-self-signed = Le serveur a signé lui-même son certificat
    .means = Le serveur a créé son propre certificat, et n’importe qui pourrait en créer un semblable. Il ne prouve donc pas qui est le serveur. Votre { $term } n’a pas été envoyé.
    .advice =
        Pour votre propre serveur, comparez l’empreinte et faites confiance à ce seul certificat.
        Pour tout autre serveur, utilisez un autre réseau. Quelqu’un en chemin se fait peut-être passer pour le serveur.
cause-tls-intercepted = Quelque chose en chemin ouvre le chiffrement
    .means = Un logiciel ou un appareil en chemin montre son propre certificat, par exemple un antivirus ou la passerelle d’une entreprise. Votre { $term } n’a pas été envoyé.
    .advice =
        Désactivez l’analyse des e-mails de votre antivirus, ou essayez un autre réseau.
        En entreprise, demandez à la personne qui gère le réseau comment les logiciels de messagerie doivent se connecter.
cause-tls-weak = Le chiffrement du serveur est trop faible
    .means = Le serveur ne propose qu’un ancien chiffrement, qui peut être cassé ou lu plus tard. Il s’agit de TLS avant 1.2, de signatures faibles ou de l’échange de clés RSA. Votre { $term } n’a pas été envoyé.
    .advice =
        Utilisez un autre serveur du fournisseur, s’il en a un.
        Demandez à la personne qui gère le serveur de messagerie d’autoriser TLS 1.2 ou plus récent et de renouveler son certificat.
cause-tls-chain-incomplete = Il manque des certificats du serveur
    .means = Le serveur montre son propre certificat, mais pas ceux qui mènent à un émetteur de confiance. Il ne peut donc pas prouver qui il est. Votre { $term } n’a pas été envoyé.
    .advice =
        Demandez à la personne qui gère le serveur de messagerie d’envoyer toute la chaîne de certificats.
        Utilisez un autre serveur du fournisseur, s’il en a un.
cause-tls-revoked = Le certificat du serveur a été révoqué
    .means = Son émetteur l’a annulé avant la date de fin. Sa clé a peut-être été volée. Votre { $term } n’a pas été envoyé.
    .advice =
        Ne continuez pas avec ce serveur. Demandez un nouveau certificat à la personne qui gère le serveur de messagerie.
        Utilisez un autre serveur du fournisseur, s’il en a un.
cause-tls-revocation-unknown = Impossible de savoir si le certificat a été révoqué
    .means = Cet ordinateur veut demander à l’émetteur si le certificat est encore valable, mais n’arrive pas à le joindre. C’est souvent à cause d’un pare-feu. Votre { $term } n’a pas été envoyé.
    .advice =
        Essayez un autre réseau, par exemple celui de votre téléphone.
        En entreprise, demandez à l’administrateur de laisser cet ordinateur joindre les adresses des certificats révoqués (OCSP et CRL) que le certificat indique.
cause-tls-distrusted = Cet ordinateur ne doit pas faire confiance au certificat
    .means = Le certificat ou son émetteur est sur la liste de ceux à qui cet ordinateur ne fait jamais confiance. Votre { $term } n’a pas été envoyé.
    .advice =
        Ne continuez pas avec ce serveur. Demandez à la personne qui gère le serveur de messagerie un certificat d’un autre émetteur.
        En entreprise, demandez à l’administrateur pourquoi il est sur la liste.
cause-tls-pin-changed = Ce n’est pas le certificat que vous avez comparé
    .means = Vous avez fait confiance à un certificat de ce serveur, mais il en montre maintenant un autre. Il a été renouvelé, ou quelqu’un en chemin se fait passer pour le serveur. Votre { $term } n’a pas été envoyé.
    .advice =
        Demandez à la personne qui gère le serveur de messagerie si le certificat a été renouvelé. Comparez ensuite la nouvelle empreinte.
        S’il n’a pas été renouvelé, utilisez un autre réseau.
cause-wrong-service = Un autre service de messagerie répond ici
    .means = Un serveur de messagerie répond, mais pas du type qu’il faut ici. IMAP reçoit les messages, SMTP les envoie, et POP3 est une façon plus ancienne de les recevoir. Votre { $term } n’a pas été envoyé.
    .advice =
        Vérifiez les deux serveurs et leurs ports, et inversez-les s’ils sont mélangés. IMAP utilise 993 ou 143, SMTP utilise 465 ou 587.
cause-message-refused = Le message de test a été refusé
    .means = { $who } a accepté votre { $term }, mais a refusé le message, par exemple comme indésirable. Votre { $term } fonctionne.
    .advice =
        Envoyez votre propre message depuis votre logiciel de messagerie. Il sera peut-être accepté.
        Lisez ce que le serveur a répondu. Si tous les messages sont refusés, demandez à { $keeper }.
cause-not-arrived = Le message de test n’est pas encore arrivé
    .means = { $who } a accepté le message, mais il n’est pas arrivé à temps dans la boîte. Votre { $term } fonctionne.
    .advice =
        Dans quelques minutes, regardez dans la boîte de réception et les indésirables. Vous pouvez supprimer le message.
        S’il n’arrive jamais, vérifiez si le compte transfère ou filtre ses messages.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = Copiez à nouveau votre { $term }, ou saisissez-le à la main. Il contient des caractères invisibles, qui accompagnent souvent un texte copié.
hint-odd-spaces-in-code = Remplacez les espaces inhabituels de votre { $term } par des espaces ordinaires, ou essayez sans. Ils sont insécables ou pleine chasse.
hint-spaces-in-code = Essayez votre { $term } sans espaces. Beaucoup de sites n’affichent des espaces que pour faciliter la lecture.
hint-not-ascii-in-code = Votre { $term } contient le caractère spécial { $character }. Si possible, choisissez-en un sans ce caractère. Beaucoup de serveurs ne lisent que les lettres sans accent, les chiffres et les signes courants (ASCII).
hint-local-part-alone = Essayez seulement { $local } comme identifiant, ou un autre nom donné par votre fournisseur. Dans le terminal : --user { $local }
hint-both-forms-of-domain = Mailkey a essayé les deux écritures du domaine, { $letters } et celle en ASCII. Les deux ont été refusées.
hint-client-certificate = Demandez à la personne qui gère le serveur de messagerie comment se connecter avec votre seul { $term }. Le serveur demande un certificat client, un fichier qui prouve qui vous êtes. Mailkey ne peut pas en envoyer.
hint-other-names = Le certificat est celui de { $names }. Si l’un de ces noms est le serveur de votre fournisseur, utilisez-le.
hint-takes-no-code = Utilisez un logiciel qui ouvre la page de connexion de Microsoft, ou demandez à la personne qui gère la messagerie de votre domaine. C’est Microsoft Exchange Online. Depuis 2023, il n’accepte plus de mot de passe ni de code par IMAP.
hint-perhaps-banned = Essayez un autre réseau, ou attendez. Le serveur vient de refuser des connexions et bloque peut-être ce réseau pour un moment.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = Le serveur se présente comme { $provider }, voici donc les étapes pour { $provider }.
server-is-slow = Ce serveur est lent. Mailkey attend encore.
said-in-clear = Ce texte est arrivé sans chiffrement. N’importe qui en chemin a pu l’écrire.
server-notes = { $service } a aussi répondu : { $notice }
