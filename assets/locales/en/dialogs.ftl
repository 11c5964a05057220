# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Open ≡ → "Add Account" → "Email". Fill in name and address, press "Continue". If settings are found and need a change, press "Edit configuration". If none are found, "Incoming server settings" opens by itself.
dialog-thunderbird-end = Press "Continue" after the incoming server. Press "Test", then "Continue" after the outgoing server. Put in the code, press "Continue", and "Finish" on the last page.
new-code-thunderbird = Open ≡ → "Settings" → "Privacy & Security" → "Saved Passwords…". Choose the imap:// line of the account, open its right-click menu, choose "Edit Password", put in the new code. Do the same for the smtp:// line.
dialog-thunderbird-part-add-your-email-address = Add your email address
dialog-thunderbird-name = Full name
dialog-thunderbird-address = Email address
dialog-thunderbird-part-incoming-server-settings = Incoming server settings
dialog-thunderbird-protocol = Protocol
dialog-thunderbird-imap-host = Hostname
dialog-thunderbird-imap-port = Port
dialog-thunderbird-imap-security = Connection security
dialog-thunderbird-imap-auth = Authentication method
dialog-thunderbird-imap-user = Username
dialog-thunderbird-part-outgoing-server-settings = Outgoing server settings
dialog-thunderbird-smtp-host = Hostname
dialog-thunderbird-smtp-port = Port
dialog-thunderbird-smtp-security = Connection security
dialog-thunderbird-smtp-auth = Authentication method
dialog-thunderbird-smtp-user = Username
dialog-thunderbird-part-enter-your-email-account-password = Enter your email account password
dialog-thunderbird-code = Password
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Normal password

# Outlook (classic)
handoff-outlook = Open "File" → "Add Account". Put in the address, open "Advanced options", tick "Let me set up my account manually", press "Connect". Choose "IMAP".
dialog-outlook-end = Press "Next", put in the code, press "Connect".
new-code-outlook = Open "File", choose the account, open "Account Settings" → "Server Settings". Put the new code into the incoming and the outgoing part.
dialog-outlook-address = Email address
dialog-outlook-part-incoming-mail = Incoming mail
dialog-outlook-imap-host = Server
dialog-outlook-imap-port = Port
dialog-outlook-imap-security = Encryption method
dialog-outlook-part-outgoing-mail = Outgoing mail
dialog-outlook-smtp-host = Server
dialog-outlook-smtp-port = Port
dialog-outlook-smtp-security = Encryption method
dialog-outlook-code = Password
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = Leave "Require logon using Secure Password Authentication (SPA)" unticked

# Outlook (new)
handoff-outlook-new = Open "Settings" (gear) → "Accounts" → "Your accounts" → "Add account". Put in the address, press "Continue". If asked for the provider, choose "IMAP". Put in the code and press "Show more". Microsoft keeps the code on its own servers and signs in from there.
dialog-outlook-new-end = Press "Continue".
new-code-outlook-new = Server settings cannot be changed. Open "Settings" → "Accounts" → "Your accounts" → "Manage" beside the address → "Delete", then add the account again with the new code.
dialog-outlook-new-address = Email address
dialog-outlook-new-code = Password
dialog-outlook-new-imap-host = IMAP incoming server
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Secure connection type
dialog-outlook-new-smtp-user = SMTP username
dialog-outlook-new-smtp-code = SMTP password
dialog-outlook-new-smtp-host = SMTP outgoing server
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Secure connection type
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Open "Settings" → "Apps" → "Mail" → "Mail Accounts" → "Add Account" → "Other" → "Add Mail Account". Before iOS 18: "Settings" → "Mail" → "Accounts" → "Add Account". After the first page press "Next" and choose "IMAP" at the top.
dialog-apple-mail-end = Press "Next", wait for the check, press "Save".
new-code-apple-mail = Open "Settings" → "Apps" → "Mail" → "Mail Accounts" → the account → the address line, put the new code into "Password". Then open the outgoing server of the account and put it in there too.
dialog-apple-mail-name = Name
dialog-apple-mail-address = Email
dialog-apple-mail-code = Password
dialog-apple-mail-part-incoming-mail-server = Incoming Mail Server
dialog-apple-mail-imap-host = Host Name
dialog-apple-mail-imap-user = User Name
dialog-apple-mail-part-outgoing-mail-server = Outgoing Mail Server
dialog-apple-mail-smtp-host = Host Name
dialog-apple-mail-smtp-user = User Name
dialog-apple-mail-smtp-code = Password
dialog-apple-mail-tls = Use SSL

# Gmail app
handoff-gmail-app = Tap the profile picture → "Add another account" → "Other". Put in the address, tap "Manual setup" (or "Next"), choose "Personal (IMAP)". Put in the code, tap "Next".
dialog-gmail-app-end = Tap "Next" on every page up to the last one.
new-code-gmail-app = Open ≡ → "Settings" → the address → "Incoming settings" and put the new code into "Password". Do the same in "Outgoing settings".
dialog-gmail-app-address = Email address
dialog-gmail-app-code = Password
dialog-gmail-app-part-incoming-server-settings = Incoming server settings
dialog-gmail-app-imap-user = Username
dialog-gmail-app-imap-host = Server
dialog-gmail-app-imap-port = Port
dialog-gmail-app-imap-security = Security type
dialog-gmail-app-part-outgoing-server-settings = Outgoing server settings
dialog-gmail-app-smtp-user = Username
dialog-gmail-app-smtp-code = Password
dialog-gmail-app-smtp-host = SMTP server
dialog-gmail-app-smtp-port = Port
dialog-gmail-app-smtp-security = Security type
dialog-gmail-app-name = Your name (displayed on outgoing messages)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = Keep "Require sign-in" on

# FairEmail
handoff-fairemail = Open "Settings" → "Manual setup and account options" → "Accounts" → + → "IMAP". For "Provider" choose "Custom".
dialog-fairemail-end = Tap "Check", keep "Add related identity (SMTP server)" ticked, tap "Save". On the identity page open "Advanced", fill in SMTP, tap "Save".
new-code-fairemail = Open "Settings" → "Manual setup and account options" → "Accounts" → the account. Put the new code into "Password", tap "Check", tap "Save". If sending fails, do the same under "Identities".
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Host name
dialog-fairemail-imap-security = Encryption
dialog-fairemail-imap-port = Port number
dialog-fairemail-imap-user = User name
dialog-fairemail-code = Password
dialog-fairemail-part-identities = Identities
dialog-fairemail-name = Your name
dialog-fairemail-address = Your email address
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Host name
dialog-fairemail-smtp-security = Encryption
dialog-fairemail-smtp-port = Port number
dialog-fairemail-smtp-user = User name
dialog-fairemail-smtp-code = Password
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Open "Edit" → "Accounts" → "Add" → "Mail Account". If it searches for servers, wait or press "Skip Lookup".
dialog-evolution-end = Press "Next" on every page, tick "Server requires authentication" for sending, press "Apply" on "Account Summary". Put in the code when "Mail authentication request" opens.
new-code-evolution = Open "Edit" → "Accounts" → the account → "Edit". Press "Forget password" under "Receiving Email" and under "Sending Email". At the next connection put the new code into "Mail authentication request", tick "Add this password to your keyring".
dialog-evolution-part-identity = Identity
dialog-evolution-name = Full Name
dialog-evolution-address = Email Address
dialog-evolution-part-receiving-email = Receiving Email
dialog-evolution-protocol = Server Type
dialog-evolution-imap-host = Server
dialog-evolution-imap-port = Port
dialog-evolution-imap-user = Username
dialog-evolution-imap-security = Encryption method
dialog-evolution-imap-auth = Authentication
dialog-evolution-part-sending-email = Sending Email
dialog-evolution-smtp-host = Server
dialog-evolution-smtp-port = Port
dialog-evolution-smtp-security = Encryption method
dialog-evolution-smtp-auth = Type
dialog-evolution-smtp-user = Username
dialog-evolution-tls = TLS on a dedicated port
dialog-evolution-starttls = STARTTLS after connecting
dialog-evolution-auth = Password (receiving), PLAIN (sending)

# Geary
handoff-geary = Open ☰ → "Accounts" → "Add". Fill in name and address, press "Next".
dialog-geary-end = Press "Create".
new-code-geary = Open ☰ → "Accounts" → the account → "Server Settings". Put the new code into "Password" under "Receiving", press "Apply".
dialog-geary-name = Your name
dialog-geary-address = Email address
dialog-geary-part-receiving = Receiving
dialog-geary-imap-host = IMAP server
dialog-geary-imap-security = Connection security
dialog-geary-imap-user = Login name
dialog-geary-code = Password
dialog-geary-part-sending = Sending
dialog-geary-smtp-host = SMTP server
dialog-geary-smtp-security = Connection security
dialog-geary-smtp-auth = Login
dialog-geary-smtp-user = Login name
dialog-geary-smtp-code = Password
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Use same login as receiving

# KMail
handoff-kmail = Open "Settings" → "Add Account…". Fill in name, address and code, press "Next". Choose "Manual Configuration".
dialog-kmail-end = Press "Create Account", then "Finish".
new-code-kmail = Open "Settings" → "Configure KMail…" → Accounts → "Receiving" → the account → "Modify…", put the new code into "Password". Then "Sending" → the account → "Modify…", the same.
dialog-kmail-part-personal-information = Personal Information
dialog-kmail-name = Full name
dialog-kmail-address = E-mail address
dialog-kmail-code = Password (optional)
dialog-kmail-part-incoming-server-parameters = Incoming Server Parameters
dialog-kmail-imap-host = Incoming server
dialog-kmail-protocol = Protocol
dialog-kmail-imap-port = Port
dialog-kmail-imap-security = Security
dialog-kmail-imap-auth = Authentication Method
dialog-kmail-imap-user = Username
dialog-kmail-part-outgoing-server-parameters = Outgoing Server Parameters
dialog-kmail-smtp-host = Outgoing server
dialog-kmail-smtp-port = Port
dialog-kmail-smtp-security = Security
dialog-kmail-smtp-auth = Authentication Method
dialog-kmail-smtp-user = Username
dialog-kmail-tls = SSL/TLS (recommended)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Normal Password (incoming), Clear text (outgoing)

# Claws Mail
handoff-claws-mail = Open "Configuration" → "Create new account…". Fill in page "Basic", then "Send", "TLS", "Advanced".
dialog-claws-mail-end = Press "OK".
new-code-claws-mail = Open "Configuration" → "Edit accounts…" → the account → "Edit" → page "Basic", put the new code into "Password". If page "Send" is filled in too, change it there as well.
dialog-claws-mail-part-basic = Basic
dialog-claws-mail-name = Full name
dialog-claws-mail-address = Mail address
dialog-claws-mail-protocol = Protocol
dialog-claws-mail-imap-host = Server for receiving
dialog-claws-mail-smtp-host = SMTP server (send)
dialog-claws-mail-imap-user = User ID
dialog-claws-mail-code = Password
dialog-claws-mail-part-send = Send
dialog-claws-mail-smtp-auth = SMTP Authentication (SMTP AUTH)
dialog-claws-mail-smtp-user = User ID
dialog-claws-mail-smtp-code = Password
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Send (SMTP)
dialog-claws-mail-part-advanced = Advanced
dialog-claws-mail-smtp-port = SMTP port
dialog-claws-mail-imap-port = IMAP port
dialog-claws-mail-tls = Use TLS
dialog-claws-mail-starttls = Use STARTTLS command to start encrypted session
dialog-claws-mail-auth = Automatic

# Sylpheed
handoff-sylpheed = Open "Configuration" → "Edit accounts…" → "Add". Fill in page "Basic", then "Send", "SSL", "Advanced".
dialog-sylpheed-end = Press "OK".
new-code-sylpheed = Open "Configuration" → "Preferences for current account…" → page "Basic", put the new code into "Password". If page "Send" is filled in too, change it there as well.
dialog-sylpheed-part-basic = Basic
dialog-sylpheed-name = Full name
dialog-sylpheed-address = Mail address
dialog-sylpheed-protocol = Protocol
dialog-sylpheed-imap-host = Server for receiving
dialog-sylpheed-smtp-host = SMTP server (send)
dialog-sylpheed-imap-user = User ID
dialog-sylpheed-code = Password
dialog-sylpheed-part-send = Send
dialog-sylpheed-smtp-auth = SMTP Authentication (SMTP AUTH)
dialog-sylpheed-smtp-user = User ID
dialog-sylpheed-smtp-code = Password
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = Use SSL for IMAP4 connection
dialog-sylpheed-smtp-security = Use SSL for SMTP connection
dialog-sylpheed-part-advanced = Advanced
dialog-sylpheed-smtp-port = Specify SMTP port
dialog-sylpheed-imap-port = Specify IMAP4 port
dialog-sylpheed-tls = Use SSL for IMAP4 connection; Use SSL for SMTP connection
dialog-sylpheed-starttls = Use STARTTLS command to start SSL session
dialog-sylpheed-auth = Automatic

# Mailspring
handoff-mailspring = Open "Preferences" → "Accounts" → "Add Account" → "IMAP / SMTP". Fill in name, address and code, press "Continue".
dialog-mailspring-end = Press "Connect Account".
new-code-mailspring = Open "Preferences" → "Accounts" → the account → "Update Connection Settings…". Put the new code into "Password" of both columns, press "Connect Account".
dialog-mailspring-name = Name
dialog-mailspring-address = Email
dialog-mailspring-code = Password
dialog-mailspring-part-incoming-mail-imap = Incoming Mail (IMAP)
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = Port
dialog-mailspring-imap-security = Security
dialog-mailspring-imap-user = Username
dialog-mailspring-part-outgoing-mail-smtp = Outgoing Mail (SMTP)
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = Port
dialog-mailspring-smtp-security = Security
dialog-mailspring-smtp-user = Username
dialog-mailspring-smtp-code = Password
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Open "设置" (settings) → "帐号" (accounts) → "新建" (new), then press "手动设置" (manual setup).
dialog-foxmail-end = Press "创建" (create).
new-code-foxmail = Open "设置" (settings) → "帐号" (accounts) → the account, put the new code into "密码", confirm.
dialog-foxmail-protocol = 接收服务器类型 (type of receiving server)
dialog-foxmail-address = 邮件帐号 (mail account)
dialog-foxmail-code = 密码 (password)
dialog-foxmail-imap-host = IMAP服务器 (IMAP server)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (port)
dialog-foxmail-smtp-host = SMTP服务器 (SMTP server)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (port)
dialog-foxmail-tls = SSL (tick box)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (use STARTTLS if the server can)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Add a mailbox, put in the address and the code. If the servers are not found, open the manual setup and choose IMAP.
dialog-netease-mail-master-end = Confirm the sign-in.
new-code-netease-mail-master = Open the account in the settings and put in the new code, or remove the mailbox and add it again.
dialog-netease-mail-master-tls = SSL
