# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Ouvrez ≡ → « Ajouter un compte » → « Adresse e-mail ». Saisissez le nom et l’adresse, cliquez sur « Continuer ». Si des paramètres sont trouvés et doivent changer, cliquez sur « Modifier la configuration ». Si rien n’est trouvé, « Paramètres du serveur de réception » s’ouvre tout seul.
dialog-thunderbird-end = Cliquez sur « Continuer » après le serveur de réception. Après le serveur d’envoi, cliquez sur « Tester », puis sur « Continuer ». Saisissez le code, cliquez sur « Continuer », et sur « Terminer » à la dernière page.
new-code-thunderbird = Ouvrez ≡ → « Paramètres » → « Vie privée et sécurité » → « Mots de passe enregistrés… ». Choisissez la ligne imap:// du compte, faites un clic droit, choisissez « Modifier le mot de passe », saisissez le nouveau code. Faites de même pour la ligne smtp://.
dialog-thunderbird-part-add-your-email-address = Ajoutez votre adresse e-mail
dialog-thunderbird-name = Nom complet
dialog-thunderbird-address = Adresse e-mail
dialog-thunderbird-part-incoming-server-settings = Paramètres du serveur de réception
dialog-thunderbird-protocol = Protocole
dialog-thunderbird-imap-host = Nom d’hôte
dialog-thunderbird-imap-port = Port
dialog-thunderbird-imap-security = Sécurité de la connexion
dialog-thunderbird-imap-auth = Méthode d’authentification
dialog-thunderbird-imap-user = Nom d’utilisateur
dialog-thunderbird-part-outgoing-server-settings = Paramètres du serveur d’envoi
dialog-thunderbird-smtp-host = Nom d’hôte
dialog-thunderbird-smtp-port = Port
dialog-thunderbird-smtp-security = Sécurité de la connexion
dialog-thunderbird-smtp-auth = Méthode d’authentification
dialog-thunderbird-smtp-user = Nom d’utilisateur
dialog-thunderbird-part-enter-your-email-account-password = Saisissez le mot de passe de votre compte de messagerie
dialog-thunderbird-code = Mot de passe
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Mot de passe normal

# Outlook (classic)
handoff-outlook = Ouvrez « Fichier » → « Ajouter un compte ». Saisissez l’adresse, ouvrez « Options avancées », cochez « Me laisser configurer mon compte manuellement », cliquez sur « Se connecter ». Choisissez « IMAP ».
dialog-outlook-end = Cliquez sur « Suivant », saisissez le code, cliquez sur « Se connecter ».
new-code-outlook = Ouvrez « Fichier », choisissez le compte, ouvrez « Paramètres du compte » → « Paramètres du serveur ». Saisissez le nouveau code dans la partie du courrier entrant et dans celle du courrier sortant.
dialog-outlook-address = Adresse e-mail
dialog-outlook-part-incoming-mail = Courrier entrant
dialog-outlook-imap-host = Serveur
dialog-outlook-imap-port = Port
dialog-outlook-imap-security = Méthode de chiffrement
dialog-outlook-part-outgoing-mail = Courrier sortant
dialog-outlook-smtp-host = Serveur
dialog-outlook-smtp-port = Port
dialog-outlook-smtp-security = Méthode de chiffrement
dialog-outlook-code = Mot de passe
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = Ne cochez pas « Exiger l’authentification par mot de passe sécurisé (SPA) »

# Outlook (new)
handoff-outlook-new = Ouvrez « Paramètres » (roue dentée) → « Comptes » → « Vos comptes » → « Ajouter un compte ». Saisissez l’adresse, cliquez sur « Continuer ». Si le fournisseur est demandé, choisissez « IMAP ». Saisissez le code et cliquez sur « Afficher plus ». Microsoft garde le code sur ses propres serveurs et se connecte depuis ceux-ci.
dialog-outlook-new-end = Cliquez sur « Continuer ».
new-code-outlook-new = Les paramètres du serveur ne peuvent pas être modifiés. Ouvrez « Paramètres » → « Comptes » → « Vos comptes » → « Gérer » à côté de l’adresse → « Supprimer », puis ajoutez à nouveau le compte avec le nouveau code.
dialog-outlook-new-address = Adresse e-mail
dialog-outlook-new-code = Mot de passe
dialog-outlook-new-imap-host = Serveur IMAP entrant
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Type de connexion sécurisée
dialog-outlook-new-smtp-user = Nom d’utilisateur SMTP
dialog-outlook-new-smtp-code = Mot de passe SMTP
dialog-outlook-new-smtp-host = Serveur SMTP sortant
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Type de connexion sécurisée
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Ouvrez « Réglages » → « Apps » → « Mail » → « Comptes Mail » → « Ajouter un compte » → « Autre » → « Ajouter un compte Mail ». Avant iOS 18 : « Réglages » → « Mail » → « Comptes » → « Ajouter un compte ». Après la première page, touchez « Suivant » et choisissez « IMAP » en haut.
dialog-apple-mail-end = Touchez « Suivant », attendez la vérification, touchez « Enregistrer ».
new-code-apple-mail = Ouvrez « Réglages » → « Apps » → « Mail » → « Comptes Mail » → le compte → la ligne de l’adresse, saisissez le nouveau code dans « Mot de passe ». Ouvrez ensuite le serveur d’envoi du compte et saisissez-le là aussi.
dialog-apple-mail-name = Nom
dialog-apple-mail-address = E-mail
dialog-apple-mail-code = Mot de passe
dialog-apple-mail-part-incoming-mail-server = Serveur de réception
dialog-apple-mail-imap-host = Nom d’hôte
dialog-apple-mail-imap-user = Nom d’utilisateur
dialog-apple-mail-part-outgoing-mail-server = Serveur d’envoi
dialog-apple-mail-smtp-host = Nom d’hôte
dialog-apple-mail-smtp-user = Nom d’utilisateur
dialog-apple-mail-smtp-code = Mot de passe
dialog-apple-mail-tls = Utiliser SSL

# Gmail app
handoff-gmail-app = Touchez la photo de profil → « Ajouter un autre compte » → « Autre ». Saisissez l’adresse, touchez « Configuration manuelle » (ou « Suivant »), choisissez « Personnel (IMAP) ». Saisissez le code, touchez « Suivant ».
dialog-gmail-app-end = Touchez « Suivant » sur chaque page jusqu’à la dernière.
new-code-gmail-app = Ouvrez ≡ → « Paramètres » → l’adresse → « Paramètres de réception » et saisissez le nouveau code dans « Mot de passe ». Faites de même dans « Paramètres d’envoi ».
dialog-gmail-app-address = Adresse e-mail
dialog-gmail-app-code = Mot de passe
dialog-gmail-app-part-incoming-server-settings = Paramètres du serveur de réception
dialog-gmail-app-imap-user = Nom d’utilisateur
dialog-gmail-app-imap-host = Serveur
dialog-gmail-app-imap-port = Port
dialog-gmail-app-imap-security = Type de sécurité
dialog-gmail-app-part-outgoing-server-settings = Paramètres du serveur d’envoi
dialog-gmail-app-smtp-user = Nom d’utilisateur
dialog-gmail-app-smtp-code = Mot de passe
dialog-gmail-app-smtp-host = Serveur SMTP
dialog-gmail-app-smtp-port = Port
dialog-gmail-app-smtp-security = Type de sécurité
dialog-gmail-app-name = Votre nom (affiché dans les messages envoyés)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = Laissez « Demander une connexion » activé

# FairEmail
handoff-fairemail = Ouvrez « Paramètres » → « Configuration manuelle et options de compte » → « Comptes » → + → « IMAP ». Pour « Fournisseur », choisissez « Personnalisé ».
dialog-fairemail-end = Touchez « Vérifier », laissez « Ajouter une identité associée (serveur SMTP) » coché, touchez « Enregistrer ». Sur la page de l’identité, ouvrez « Avancé », remplissez SMTP, touchez « Enregistrer ».
new-code-fairemail = Ouvrez « Paramètres » → « Configuration manuelle et options de compte » → « Comptes » → le compte. Saisissez le nouveau code dans « Mot de passe », touchez « Vérifier », touchez « Enregistrer ». Si l’envoi ne marche pas, faites de même sous « Identités ».
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Nom d’hôte
dialog-fairemail-imap-security = Chiffrement
dialog-fairemail-imap-port = Numéro de port
dialog-fairemail-imap-user = Nom d’utilisateur
dialog-fairemail-code = Mot de passe
dialog-fairemail-part-identities = Identités
dialog-fairemail-name = Votre nom
dialog-fairemail-address = Votre adresse e-mail
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Nom d’hôte
dialog-fairemail-smtp-security = Chiffrement
dialog-fairemail-smtp-port = Numéro de port
dialog-fairemail-smtp-user = Nom d’utilisateur
dialog-fairemail-smtp-code = Mot de passe
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Ouvrez « Édition » → « Comptes » → « Ajouter » → « Comptes de messagerie ». S’il recherche des serveurs, attendez ou cliquez sur « Sauter la recherche ».
dialog-evolution-end = Cliquez sur « Suivant » à chaque page, cochez « Le serveur requiert une authentification » pour l’envoi, cliquez sur « Appliquer » dans « Résumé du compte ». Saisissez le code quand « Requête d’authentification pour les courriels » s’ouvre.
new-code-evolution = Ouvrez « Édition » → « Comptes » → le compte → « Édition ». Cliquez sur « Oublier le mot de passe » sous « Réception du courriel » et sous « Envoi du courriel ». À la connexion suivante, saisissez le nouveau code dans « Requête d’authentification pour les courriels » et cochez « Ajouter ce mot de passe à votre trousseau ».
dialog-evolution-part-identity = Identité
dialog-evolution-name = Nom complet
dialog-evolution-address = Adresse électronique
dialog-evolution-part-receiving-email = Réception du courriel
dialog-evolution-protocol = Type de serveur
dialog-evolution-imap-host = Serveur
dialog-evolution-imap-port = Port
dialog-evolution-imap-user = Nom d’utilisateur
dialog-evolution-imap-security = Méthode de chiffrement
dialog-evolution-imap-auth = Authentification
dialog-evolution-part-sending-email = Envoi du courriel
dialog-evolution-smtp-host = Serveur
dialog-evolution-smtp-port = Port
dialog-evolution-smtp-security = Méthode de chiffrement
dialog-evolution-smtp-auth = Type
dialog-evolution-smtp-user = Nom d’utilisateur
dialog-evolution-tls = TLS sur un port dédié
dialog-evolution-starttls = STARTTLS après connexion
dialog-evolution-auth = Mot de passe (réception), CLAIR (envoi)

# Geary
handoff-geary = Ouvrez ☰ → « Comptes » → « Ajouter ». Saisissez le nom et l’adresse, cliquez sur « Suivant ».
dialog-geary-end = Cliquez sur « Créer ».
new-code-geary = Ouvrez ☰ → « Comptes » → le compte → « Paramètres du serveur ». Saisissez le nouveau code dans « Mot de passe » sous « Réception », cliquez sur « Appliquer ».
dialog-geary-name = Votre nom
dialog-geary-address = Adresse courriel
dialog-geary-part-receiving = Réception
dialog-geary-imap-host = Serveur IMAP
dialog-geary-imap-security = Sécurité de la connexion
dialog-geary-imap-user = Identifiant
dialog-geary-code = Mot de passe
dialog-geary-part-sending = Envoi
dialog-geary-smtp-host = Serveur SMTP
dialog-geary-smtp-security = Sécurité de la connexion
dialog-geary-smtp-auth = Identifiant
dialog-geary-smtp-user = Identifiant
dialog-geary-smtp-code = Mot de passe
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Utiliser le même identifiant que pour la réception

# KMail
handoff-kmail = Ouvrez « Configuration » → « Ajouter un compte… ». Saisissez le nom, l’adresse et le code, cliquez sur « Suivant ». Choisissez « Configuration manuelle ».
dialog-kmail-end = Cliquez sur « Créer un compte », puis sur « Terminer ».
new-code-kmail = Ouvrez « Configuration » → « Configurer KMail… » → Comptes → « Réception » → le compte → « Modifier… », saisissez le nouveau code dans « Mot de passe ». Puis « Envoi » → le compte → « Modifier… », de même.
dialog-kmail-part-personal-information = Informations personnelles
dialog-kmail-name = Nom complet
dialog-kmail-address = Adresse de courrier électronique
dialog-kmail-code = Mot de passe (facultatif)
dialog-kmail-part-incoming-server-parameters = Paramètres du serveur entrant
dialog-kmail-imap-host = Serveur entrant
dialog-kmail-protocol = Protocole
dialog-kmail-imap-port = Port
dialog-kmail-imap-security = Sécurité
dialog-kmail-imap-auth = Méthode d’authentification
dialog-kmail-imap-user = Nom d’utilisateur
dialog-kmail-part-outgoing-server-parameters = Paramètres du serveur sortant
dialog-kmail-smtp-host = Serveur sortant
dialog-kmail-smtp-port = Port
dialog-kmail-smtp-security = Sécurité
dialog-kmail-smtp-auth = Méthode d’authentification
dialog-kmail-smtp-user = Nom d’utilisateur
dialog-kmail-tls = SSL/TLS (recommandé)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Mot de passe normal (réception), Texte en clair (envoi)

# Claws Mail
handoff-claws-mail = Ouvrez « Configuration » → « Création d’un nouveau compte.. ». Remplissez la page « Général », puis « Envoi », « TLS », « Avancé ».
dialog-claws-mail-end = Cliquez sur « Valider ».
new-code-claws-mail = Ouvrez « Configuration » → « Édition des comptes.. » → le compte → « Éditer » → page « Général », saisissez le nouveau code dans « Mot de passe ». Si la page « Envoi » est remplie aussi, changez-le là également.
dialog-claws-mail-part-basic = Général
dialog-claws-mail-name = Nom complet
dialog-claws-mail-address = Adresse email
dialog-claws-mail-protocol = Protocole
dialog-claws-mail-imap-host = Serveur de réception
dialog-claws-mail-smtp-host = Serveur d’envoi (SMTP)
dialog-claws-mail-imap-user = Nom d’utilisateur·rice
dialog-claws-mail-code = Mot de passe
dialog-claws-mail-part-send = Envoi
dialog-claws-mail-smtp-auth = Authentification SMTP (SMTP AUTH)
dialog-claws-mail-smtp-user = Nom d’utilisateur·rice
dialog-claws-mail-smtp-code = Mot de passe
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Envoi (SMTP)
dialog-claws-mail-part-advanced = Avancé
dialog-claws-mail-smtp-port = Port SMTP
dialog-claws-mail-imap-port = Port IMAP
dialog-claws-mail-tls = Utiliser TLS
dialog-claws-mail-starttls = Utiliser la commande STARTTLS pour commencer une session chiffrée
dialog-claws-mail-auth = Automatique

# Sylpheed
handoff-sylpheed = Ouvrez « Configuration » → « Édition des comptes… » → « Ajouter ». Remplissez la page « Général », puis « Envoyer », « SSL », « Avancée ».
dialog-sylpheed-end = Cliquez sur « OK ».
new-code-sylpheed = Ouvrez « Configuration » → « Configuration du compte courant… » → page « Général », saisissez le nouveau code dans « Mot de passe ». Si la page « Envoyer » est remplie aussi, changez-le là également.
dialog-sylpheed-part-basic = Général
dialog-sylpheed-name = Nom complet
dialog-sylpheed-address = Adresse électronique
dialog-sylpheed-protocol = Protocole
dialog-sylpheed-imap-host = Serveur de réception
dialog-sylpheed-smtp-host = Serveur SMTP (envoi)
dialog-sylpheed-imap-user = Nom de l’utilisateur
dialog-sylpheed-code = Mot de passe
dialog-sylpheed-part-send = Envoyer
dialog-sylpheed-smtp-auth = Authentification SMTP (SMTP AUTH)
dialog-sylpheed-smtp-user = Nom de l’utilisateur
dialog-sylpheed-smtp-code = Mot de passe
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = Utiliser SSL pour les connexions IMAP4
dialog-sylpheed-smtp-security = Utiliser SSL pour les connexions SMTP
dialog-sylpheed-part-advanced = Avancée
dialog-sylpheed-smtp-port = Indiquer le port SMTP
dialog-sylpheed-imap-port = Indiquer le port IMAP4
dialog-sylpheed-tls = Utiliser SSL pour les connexions IMAP4 ; Utiliser SSL pour les connexions SMTP
dialog-sylpheed-starttls = Utiliser la commande STARTTLS pour commencer une session SSL
dialog-sylpheed-auth = Automatique

# Mailspring
handoff-mailspring = Ouvrez « Préférences » → « Comptes » → « Ajouter un compte » → « IMAP / SMTP ». Saisissez le nom, l’adresse et le code, cliquez sur « Continuer ».
dialog-mailspring-end = Cliquez sur « Connecter un compte ».
new-code-mailspring = Ouvrez « Préférences » → « Comptes » → le compte → « Mettre à jour les paramètres de connexion … ». Saisissez le nouveau code dans « Mot de passe » des deux colonnes, cliquez sur « Connecter un compte ».
dialog-mailspring-name = Nom
dialog-mailspring-address = E-mail
dialog-mailspring-code = Mot de passe
dialog-mailspring-part-incoming-mail-imap = Courrier entrant (IMAP)
dialog-mailspring-imap-host = Serveur
dialog-mailspring-imap-port = Port
dialog-mailspring-imap-security = Sécurité
dialog-mailspring-imap-user = Nom d’utilisateur
dialog-mailspring-part-outgoing-mail-smtp = Courrier sortant (SMTP)
dialog-mailspring-smtp-host = Serveur
dialog-mailspring-smtp-port = Port
dialog-mailspring-smtp-security = Sécurité
dialog-mailspring-smtp-user = Nom d’utilisateur
dialog-mailspring-smtp-code = Mot de passe
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Ouvrez « 设置 » (paramètres) → « 帐号 » (comptes) → « 新建 » (nouveau), puis cliquez sur « 手动设置 » (configuration manuelle).
dialog-foxmail-end = Cliquez sur « 创建 » (créer).
new-code-foxmail = Ouvrez « 设置 » (paramètres) → « 帐号 » (comptes) → le compte, saisissez le nouveau code dans « 密码 », confirmez.
dialog-foxmail-protocol = 接收服务器类型 (type de serveur de réception)
dialog-foxmail-address = 邮件帐号 (compte de messagerie)
dialog-foxmail-code = 密码 (mot de passe)
dialog-foxmail-imap-host = IMAP服务器 (serveur IMAP)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (port)
dialog-foxmail-smtp-host = SMTP服务器 (serveur SMTP)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (port)
dialog-foxmail-tls = SSL (case à cocher)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (utiliser STARTTLS si le serveur le peut)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Ajoutez une boîte mail, saisissez l’adresse et le code. Si les serveurs ne sont pas trouvés, ouvrez la configuration manuelle et choisissez IMAP.
dialog-netease-mail-master-end = Confirmez la connexion.
new-code-netease-mail-master = Ouvrez le compte dans les réglages et saisissez le nouveau code, ou retirez la boîte et ajoutez-la à nouveau.
dialog-netease-mail-master-tls = SSL
