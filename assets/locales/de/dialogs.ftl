# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Öffnen Sie ≡ → „Konto hinzufügen“ → „E-Mail“. Tragen Sie Name und Adresse ein und drücken Sie „Weiter“. Sind gefundene Einstellungen zu ändern, drücken Sie „Konfiguration bearbeiten“. Wird nichts gefunden, öffnet sich „Einstellungen für den Posteingangs-Server“ von selbst.
dialog-thunderbird-end = Drücken Sie nach dem Posteingangs-Server „Weiter“. Drücken Sie nach dem Postausgangs-Server „Testen“ und dann „Weiter“. Geben Sie den Code ein, drücken Sie „Weiter“ und auf der letzten Seite „Abschließen“.
new-code-thunderbird = Öffnen Sie ≡ → „Einstellungen“ → „Datenschutz & Sicherheit“ → „Gespeicherte Passwörter…“. Wählen Sie die imap://-Zeile des Kontos, im Rechtsklick-Menü „Passwort bearbeiten“, und geben Sie den neuen Code ein. Machen Sie dasselbe mit der smtp://-Zeile.
dialog-thunderbird-part-add-your-email-address = Fügen Sie Ihre E-Mail-Adresse hinzu
dialog-thunderbird-name = Vollständiger Name
dialog-thunderbird-address = E-Mail-Adresse
dialog-thunderbird-part-incoming-server-settings = Einstellungen für den Posteingangs-Server
dialog-thunderbird-protocol = Protokoll
dialog-thunderbird-imap-host = Hostname
dialog-thunderbird-imap-port = Port
dialog-thunderbird-imap-security = Verbindungssicherheit
dialog-thunderbird-imap-auth = Authentifizierungsmethode
dialog-thunderbird-imap-user = Benutzername
dialog-thunderbird-part-outgoing-server-settings = Einstellungen für den Postausgangs-Server
dialog-thunderbird-smtp-host = Hostname
dialog-thunderbird-smtp-port = Port
dialog-thunderbird-smtp-security = Verbindungssicherheit
dialog-thunderbird-smtp-auth = Authentifizierungsmethode
dialog-thunderbird-smtp-user = Benutzername
dialog-thunderbird-part-enter-your-email-account-password = Geben Sie das Passwort für Ihr E-Mail-Konto ein
dialog-thunderbird-code = Passwort
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Passwort, normal

# Outlook (classic)
handoff-outlook = Öffnen Sie „Datei“ → „Konto hinzufügen“. Geben Sie die Adresse ein, öffnen Sie „Erweiterte Optionen“, haken Sie „Ich möchte mein Konto manuell einrichten“ an und drücken Sie „Verbinden“. Wählen Sie „IMAP“.
dialog-outlook-end = Drücken Sie „Weiter“, geben Sie den Code ein und drücken Sie „Verbinden“.
new-code-outlook = Öffnen Sie „Datei“, wählen Sie das Konto und öffnen Sie „Kontoeinstellungen“ → „Servereinstellungen“. Tragen Sie den neuen Code bei der eingehenden und bei der ausgehenden E-Mail ein.
dialog-outlook-address = E-Mail-Adresse
dialog-outlook-part-incoming-mail = Eingehende E-Mail
dialog-outlook-imap-host = Server
dialog-outlook-imap-port = Port
dialog-outlook-imap-security = Verschlüsselungsmethode
dialog-outlook-part-outgoing-mail = Ausgehende E-Mail
dialog-outlook-smtp-host = Server
dialog-outlook-smtp-port = Port
dialog-outlook-smtp-security = Verschlüsselungsmethode
dialog-outlook-code = Kennwort
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = „Anmeldung mithilfe der gesicherten Kennwortauthentifizierung (SPA) erforderlich“ nicht anhaken

# Outlook (new)
handoff-outlook-new = Öffnen Sie „Einstellungen“ (Zahnrad) → „Konten“ → „Ihre Konten“ → „Konto hinzufügen“. Geben Sie die Adresse ein und drücken Sie „Weiter“. Falls nach dem Anbieter gefragt wird, wählen Sie „IMAP“. Geben Sie den Code ein und drücken Sie „Mehr anzeigen“. Microsoft speichert den Code auf den eigenen Servern und meldet sich von dort an.
dialog-outlook-new-end = Drücken Sie „Weiter“.
new-code-outlook-new = Servereinstellungen lassen sich nicht ändern. Öffnen Sie „Einstellungen“ → „Konten“ → „Ihre Konten“ → „Verwalten“ neben der Adresse → „Löschen“. Fügen Sie das Konto dann mit dem neuen Code wieder hinzu.
dialog-outlook-new-address = E-Mail-Adresse
dialog-outlook-new-code = Kennwort
dialog-outlook-new-imap-host = IMAP-Posteingangsserver
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Sicherer Verbindungstyp
dialog-outlook-new-smtp-user = SMTP-Benutzername
dialog-outlook-new-smtp-code = SMTP-Kennwort
dialog-outlook-new-smtp-host = SMTP-Postausgangsserver
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Sicherer Verbindungstyp
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Öffnen Sie „Einstellungen“ → „Apps“ → „Mail“ → „Mail-Accounts“ → „Account hinzufügen“ → „Andere“ → „Mail-Account hinzufügen“. Vor iOS 18: „Einstellungen“ → „Mail“ → „Accounts“ → „Account hinzufügen“. Tippen Sie nach der ersten Seite auf „Weiter“ und wählen Sie oben „IMAP“.
dialog-apple-mail-end = Tippen Sie auf „Weiter“, warten Sie die Überprüfung ab und tippen Sie auf „Sichern“.
new-code-apple-mail = Öffnen Sie „Einstellungen“ → „Apps“ → „Mail“ → „Mail-Accounts“ → das Konto → die Zeile mit der Adresse. Geben Sie den neuen Code unter „Passwort“ ein. Öffnen Sie dann den Server für ausgehende E-Mails und geben Sie ihn auch dort ein.
dialog-apple-mail-name = Name
dialog-apple-mail-address = E-Mail
dialog-apple-mail-code = Passwort
dialog-apple-mail-part-incoming-mail-server = Server für eintreffende E-Mails
dialog-apple-mail-imap-host = Hostname
dialog-apple-mail-imap-user = Benutzername
dialog-apple-mail-part-outgoing-mail-server = Server für ausgehende E-Mails
dialog-apple-mail-smtp-host = Hostname
dialog-apple-mail-smtp-user = Benutzername
dialog-apple-mail-smtp-code = Passwort
dialog-apple-mail-tls = SSL verwenden

# Gmail app
handoff-gmail-app = Tippen Sie auf das Profilbild → „Weiteres Konto hinzufügen“ → „Sonstige“. Geben Sie die Adresse ein, tippen Sie auf „Manuelle Einrichtung“ (oder „Weiter“) und wählen Sie „Privat (IMAP)“. Geben Sie den Code ein und tippen Sie auf „Weiter“.
dialog-gmail-app-end = Tippen Sie auf jeder Seite auf „Weiter“, bis zur letzten.
new-code-gmail-app = Öffnen Sie ≡ → „Einstellungen“ → die Adresse → „Einstellungen für eingehende E-Mails“. Geben Sie den neuen Code unter „Passwort“ ein. Machen Sie dasselbe in „Einstellungen für ausgehende E-Mails“.
dialog-gmail-app-address = E-Mail-Adresse
dialog-gmail-app-code = Passwort
dialog-gmail-app-part-incoming-server-settings = Einstellungen des Eingangsservers
dialog-gmail-app-imap-user = Nutzername
dialog-gmail-app-imap-host = Server
dialog-gmail-app-imap-port = Port
dialog-gmail-app-imap-security = Sicherheitstyp
dialog-gmail-app-part-outgoing-server-settings = Einstellungen des Ausgangsservers
dialog-gmail-app-smtp-user = Nutzername
dialog-gmail-app-smtp-code = Passwort
dialog-gmail-app-smtp-host = SMTP-Server
dialog-gmail-app-smtp-port = Port
dialog-gmail-app-smtp-security = Sicherheitstyp
dialog-gmail-app-name = Mein Name (wird auf ausgehenden Nachrichten angezeigt)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = „Anmeldung erforderlich“ eingeschaltet lassen

# FairEmail
handoff-fairemail = Öffnen Sie „Einstellungen“ → „Manuelle Einrichtung und Kontooptionen“ → „Konten“ → + → „IMAP“. Wählen Sie bei „Anbieter“ „Benutzerdefiniert“.
dialog-fairemail-end = Tippen Sie auf „Prüfen“, lassen Sie „Zugehörige Identität hinzufügen (SMTP-Server)“ angehakt und tippen Sie auf „Speichern“. Öffnen Sie auf der Seite der Identität „Erweitert“, füllen Sie SMTP aus und tippen Sie auf „Speichern“.
new-code-fairemail = Öffnen Sie „Einstellungen“ → „Manuelle Einrichtung und Kontooptionen“ → „Konten“ → das Konto. Geben Sie den neuen Code unter „Passwort“ ein, tippen Sie auf „Prüfen“ und auf „Speichern“. Falls das Senden nicht klappt, machen Sie dasselbe unter „Identitäten“.
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Hostname
dialog-fairemail-imap-security = Verschlüsselung
dialog-fairemail-imap-port = Portnummer
dialog-fairemail-imap-user = Benutzername
dialog-fairemail-code = Passwort
dialog-fairemail-part-identities = Identitäten
dialog-fairemail-name = Ihr Name
dialog-fairemail-address = Ihre E-Mail-Adresse
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Hostname
dialog-fairemail-smtp-security = Verschlüsselung
dialog-fairemail-smtp-port = Portnummer
dialog-fairemail-smtp-user = Benutzername
dialog-fairemail-smtp-code = Passwort
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Öffnen Sie „Bearbeiten“ → „Konten“ → „Hinzufügen“ → „E-Mail-Konto“. Falls nach Servern gesucht wird, warten Sie oder drücken Sie „Nachschlagen überspringen“.
dialog-evolution-end = Drücken Sie auf jeder Seite „Weiter“, haken Sie beim Verschicken „Server erfordert Legitimation“ an und drücken Sie in der „Kontozusammenfassung“ „Anwenden“. Geben Sie den Code ein, wenn „E-Mail-Legitimationsanfrage“ erscheint.
new-code-evolution = Öffnen Sie „Bearbeiten“ → „Konten“ → das Konto → „Bearbeiten“. Drücken Sie unter „Abrufen von E-Mails“ und unter „Verschicken von E-Mails“ „Passwort vergessen“. Geben Sie bei der nächsten Verbindung den neuen Code in „E-Mail-Legitimationsanfrage“ ein und haken Sie „Dieses Passwort zum Schlüsselbund hinzufügen“ an.
dialog-evolution-part-identity = Identität
dialog-evolution-name = Vollständiger Name
dialog-evolution-address = E-Mail-Adresse
dialog-evolution-part-receiving-email = Abrufen von E-Mails
dialog-evolution-protocol = Servertyp
dialog-evolution-imap-host = Server
dialog-evolution-imap-port = Port
dialog-evolution-imap-user = Benutzername
dialog-evolution-imap-security = Verschlüsselungsmethode
dialog-evolution-imap-auth = Legitimation
dialog-evolution-part-sending-email = Verschicken von E-Mails
dialog-evolution-smtp-host = Server
dialog-evolution-smtp-port = Port
dialog-evolution-smtp-security = Verschlüsselungsmethode
dialog-evolution-smtp-auth = Typ
dialog-evolution-smtp-user = Benutzername
dialog-evolution-tls = TLS auf einem dedizierten Port
dialog-evolution-starttls = STARTTLS nach dem Verbinden
dialog-evolution-auth = Passwort (Abrufen), PLAIN (Verschicken)

# Geary
handoff-geary = Öffnen Sie ☰ → „Konten“ → „Hinzufügen“. Tragen Sie Name und Adresse ein und drücken Sie „Weiter“.
dialog-geary-end = Drücken Sie „Erstellen“.
new-code-geary = Öffnen Sie ☰ → „Konten“ → das Konto → „Servereinstellungen“. Geben Sie den neuen Code unter „Empfangen“ bei „Passwort“ ein und drücken Sie „Anwenden“.
dialog-geary-name = Ihr Name
dialog-geary-address = E-Mail-Adresse
dialog-geary-part-receiving = Empfangen
dialog-geary-imap-host = IMAP-Server
dialog-geary-imap-security = Verbindungssicherheit
dialog-geary-imap-user = Anmeldename
dialog-geary-code = Passwort
dialog-geary-part-sending = Senden
dialog-geary-smtp-host = SMTP-Server
dialog-geary-smtp-security = Verbindungssicherheit
dialog-geary-smtp-auth = Anmeldung
dialog-geary-smtp-user = Anmeldename
dialog-geary-smtp-code = Passwort
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Gleiche Anmeldung wie beim Empfangen verwenden

# KMail
handoff-kmail = Öffnen Sie „Einstellungen“ → „Zugang hinzufügen …“. Tragen Sie Name, Adresse und Code ein und drücken Sie „Weiter“. Wählen Sie „Manuelle Einrichtung“.
dialog-kmail-end = Drücken Sie „Zugang erstellen“ und dann „Abschließen“.
new-code-kmail = Öffnen Sie „Einstellungen“ → „KMail einrichten …“ → „Zugänge“ → „Empfang“ → das Konto → „Ändern …“ und geben Sie den neuen Code unter „Passwort“ ein. Dann dasselbe unter „Versand“ → das Konto → „Ändern …“.
dialog-kmail-part-personal-information = Persönliche Daten
dialog-kmail-name = Vollständiger Name
dialog-kmail-address = E-Mail-Adresse
dialog-kmail-code = Passwort (optional)
dialog-kmail-part-incoming-server-parameters = Parameter des Posteingangsservers
dialog-kmail-imap-host = Posteingangsserver
dialog-kmail-protocol = Protokoll
dialog-kmail-imap-port = Port
dialog-kmail-imap-security = Sicherheit
dialog-kmail-imap-auth = Authentifizierungsmethode
dialog-kmail-imap-user = Benutzername
dialog-kmail-part-outgoing-server-parameters = Parameter des Postausgangsservers
dialog-kmail-smtp-host = Postausgangsserver
dialog-kmail-smtp-port = Port
dialog-kmail-smtp-security = Sicherheit
dialog-kmail-smtp-auth = Authentifizierungsmethode
dialog-kmail-smtp-user = Benutzername
dialog-kmail-tls = SSL/TLS (empfohlen)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Normales Passwort (Empfang), Klartext (Versand)

# Claws Mail
handoff-claws-mail = Öffnen Sie „Konfiguration“ → „Neues Konto erstellen…“. Füllen Sie die Seite „Allgemein“ aus, dann „Senden“, „TLS“ und „Erweitert“.
dialog-claws-mail-end = Drücken Sie „OK“.
new-code-claws-mail = Öffnen Sie „Konfiguration“ → „Konten bearbeiten…“ → das Konto → „Bearbeiten“ → Seite „Allgemein“ und geben Sie den neuen Code unter „Passwort“ ein. Ist auch die Seite „Senden“ ausgefüllt, ändern Sie ihn dort ebenfalls.
dialog-claws-mail-part-basic = Allgemein
dialog-claws-mail-name = Vollständiger Name
dialog-claws-mail-address = E-Mail-Adresse
dialog-claws-mail-protocol = Protokoll
dialog-claws-mail-imap-host = Server für Empfang
dialog-claws-mail-smtp-host = SMTP-Server (Senden)
dialog-claws-mail-imap-user = Benutzerkennung
dialog-claws-mail-code = Passwort
dialog-claws-mail-part-send = Senden
dialog-claws-mail-smtp-auth = SMTP-Authentifizierung (SMTP AUTH)
dialog-claws-mail-smtp-user = Benutzerkennung
dialog-claws-mail-smtp-code = Passwort
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Senden (SMTP)
dialog-claws-mail-part-advanced = Erweitert
dialog-claws-mail-smtp-port = SMTP-Port
dialog-claws-mail-imap-port = IMAP-Port
dialog-claws-mail-tls = TLS verwenden
dialog-claws-mail-starttls = STARTTLS-Befehl zum Start der verschlüsselten Sitzung verwenden
dialog-claws-mail-auth = Automatisch

# Sylpheed
handoff-sylpheed = Öffnen Sie „Konfiguration“ → „Konten bearbeiten…“ → „Hinzufügen“. Füllen Sie die Seite „Allgemein“ aus, dann „Senden“, „SSL“ und „Erweitert“.
dialog-sylpheed-end = Drücken Sie „OK“.
new-code-sylpheed = Öffnen Sie „Konfiguration“ → „Einstellungen des aktuellen Kontos…“ → Seite „Allgemein“ und geben Sie den neuen Code unter „Passwort“ ein. Ist auch die Seite „Senden“ ausgefüllt, ändern Sie ihn dort ebenfalls.
dialog-sylpheed-part-basic = Allgemein
dialog-sylpheed-name = Vollständiger Name
dialog-sylpheed-address = E-Mail-Adresse
dialog-sylpheed-protocol = Protokoll
dialog-sylpheed-imap-host = Server für Empfang
dialog-sylpheed-smtp-host = SMTP-Server (Senden)
dialog-sylpheed-imap-user = Benutzerkennung
dialog-sylpheed-code = Passwort
dialog-sylpheed-part-send = Senden
dialog-sylpheed-smtp-auth = SMTP-Authentifizierung (SMTP AUTH)
dialog-sylpheed-smtp-user = Benutzerkennung
dialog-sylpheed-smtp-code = Passwort
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = SSL für IMAP4-Verbindung verwenden
dialog-sylpheed-smtp-security = SSL für SMTP-Verbindung verwenden
dialog-sylpheed-part-advanced = Erweitert
dialog-sylpheed-smtp-port = SMTP-Port angeben
dialog-sylpheed-imap-port = IMAP4-Port angeben
dialog-sylpheed-tls = SSL für IMAP4-Verbindung verwenden; SSL für SMTP-Verbindung verwenden
dialog-sylpheed-starttls = STARTTLS-Befehl zum Start der SSL-Sitzung verwenden
dialog-sylpheed-auth = Automatisch

# Mailspring
handoff-mailspring = Öffnen Sie „Einstellungen“ → „Konten“ → „Konto hinzufügen“ → „IMAP / SMTP“. Tragen Sie Name, Adresse und Code ein und drücken Sie „Fortfahren“.
dialog-mailspring-end = Drücken Sie „Konto verbinden“.
new-code-mailspring = Öffnen Sie „Einstellungen“ → „Konten“ → das Konto → „Verbindungseinstellungen aktualisieren…“. Geben Sie den neuen Code in beiden Spalten unter „Kennwort“ ein und drücken Sie „Konto verbinden“.
dialog-mailspring-name = Name
dialog-mailspring-address = E-Mail
dialog-mailspring-code = Kennwort
dialog-mailspring-part-incoming-mail-imap = Eingehende Nachrichten (IMAP)
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = Port
dialog-mailspring-imap-security = Sicherheit
dialog-mailspring-imap-user = Benutzername
dialog-mailspring-part-outgoing-mail-smtp = Postausgang (SMTP)
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = Port
dialog-mailspring-smtp-security = Sicherheit
dialog-mailspring-smtp-user = Benutzername
dialog-mailspring-smtp-code = Kennwort
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Öffnen Sie „设置“ (Einstellungen) → „帐号“ (Konten) → „新建“ (neu) und drücken Sie dann „手动设置“ (manuelle Einrichtung).
dialog-foxmail-end = Drücken Sie „创建“ (erstellen).
new-code-foxmail = Öffnen Sie „设置“ (Einstellungen) → „帐号“ (Konten) → das Konto, geben Sie den neuen Code unter „密码“ ein und bestätigen Sie.
dialog-foxmail-protocol = 接收服务器类型 (Art des Empfangsservers)
dialog-foxmail-address = 邮件帐号 (Mailkonto)
dialog-foxmail-code = 密码 (Passwort)
dialog-foxmail-imap-host = IMAP服务器 (IMAP-Server)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (Port)
dialog-foxmail-smtp-host = SMTP服务器 (SMTP-Server)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (Port)
dialog-foxmail-tls = SSL (Häkchen)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (STARTTLS, wenn der Server es kann)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Fügen Sie ein Postfach hinzu und geben Sie Adresse und Code ein. Werden die Server nicht gefunden, öffnen Sie die manuelle Einrichtung und wählen Sie IMAP.
dialog-netease-mail-master-end = Bestätigen Sie die Anmeldung.
new-code-netease-mail-master = Öffnen Sie in den Einstellungen das Konto und geben Sie den neuen Code ein. Oder entfernen Sie das Postfach und fügen Sie es wieder hinzu.
dialog-netease-mail-master-tls = SSL
