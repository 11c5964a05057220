# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Abre ≡ → «Añadir cuenta» → «Correo electrónico». Escribe nombre y dirección y pulsa «Continuar». Si encuentra una configuración y hay que cambiarla, pulsa «Editar la configuración». Si no encuentra ninguna, se abre sola «Configuración del servidor de correo entrante».
dialog-thunderbird-end = Pulsa «Continuar» después del servidor entrante. Pulsa «Probar» y «Continuar» después del servidor saliente. Pega el código, pulsa «Continuar» y, en la última página, «Finalizar».
new-code-thunderbird = Abre ≡ → «Ajustes» → «Privacidad y seguridad» → «Contraseñas guardadas…». Elige la línea imap:// de la cuenta, abre el menú con el botón derecho, elige «Editar contraseña» y pega el código nuevo. Haz lo mismo con la línea smtp://.
dialog-thunderbird-part-add-your-email-address = Añada su dirección de correo electrónico
dialog-thunderbird-name = Nombre completo
dialog-thunderbird-address = Dirección de correo electrónico
dialog-thunderbird-part-incoming-server-settings = Configuración del servidor de correo entrante
dialog-thunderbird-protocol = Protocolo
dialog-thunderbird-imap-host = Nombre del servidor
dialog-thunderbird-imap-port = Puerto
dialog-thunderbird-imap-security = Seguridad de la conexión
dialog-thunderbird-imap-auth = Método de autentificación
dialog-thunderbird-imap-user = Nombre de usuario
dialog-thunderbird-part-outgoing-server-settings = Configuración del servidor de correo saliente
dialog-thunderbird-smtp-host = Nombre del servidor
dialog-thunderbird-smtp-port = Puerto
dialog-thunderbird-smtp-security = Seguridad de la conexión
dialog-thunderbird-smtp-auth = Método de autentificación
dialog-thunderbird-smtp-user = Nombre de usuario
dialog-thunderbird-part-enter-your-email-account-password = Introduzca la contraseña de su cuenta de correo electrónico
dialog-thunderbird-code = Contraseña
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Contraseña normal

# Outlook (classic)
handoff-outlook = Abre «Archivo» → «Agregar cuenta». Escribe la dirección, abre «Opciones avanzadas», marca «Permitirme configurar mi cuenta manualmente» y pulsa «Conectar». Elige «IMAP».
dialog-outlook-end = Pulsa «Siguiente», pega el código y pulsa «Conectar».
new-code-outlook = Abre «Archivo», elige la cuenta y abre «Configuración de la cuenta» → «Configuración del servidor». Pega el código nuevo en la parte del correo entrante y en la del saliente.
dialog-outlook-address = Dirección de correo electrónico
dialog-outlook-part-incoming-mail = Correo entrante
dialog-outlook-imap-host = Servidor
dialog-outlook-imap-port = Puerto
dialog-outlook-imap-security = Método de cifrado
dialog-outlook-part-outgoing-mail = Correo saliente
dialog-outlook-smtp-host = Servidor
dialog-outlook-smtp-port = Puerto
dialog-outlook-smtp-security = Método de cifrado
dialog-outlook-code = Contraseña
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = Deja sin marcar «Requerir inicio de sesión con Autenticación de contraseña segura (SPA)»

# Outlook (new)
handoff-outlook-new = Abre «Configuración» (engranaje) → «Cuentas» → «Sus cuentas» → «Agregar cuenta». Escribe la dirección y pulsa «Continuar». Si pregunta por el proveedor, elige «IMAP». Pega el código y pulsa «Mostrar más». Microsoft guarda el código en sus propios servidores e inicia sesión desde allí.
dialog-outlook-new-end = Pulsa «Continuar».
new-code-outlook-new = La configuración del servidor no se puede cambiar. Abre «Configuración» → «Cuentas» → «Sus cuentas» → «Administrar» junto a la dirección → «Eliminar». Luego vuelve a agregar la cuenta con el código nuevo.
dialog-outlook-new-address = Dirección de correo electrónico
dialog-outlook-new-code = Contraseña
dialog-outlook-new-imap-host = Servidor entrante IMAP
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Puerto
dialog-outlook-new-imap-security = Tipo de conexión segura
dialog-outlook-new-smtp-user = Nombre de usuario SMTP
dialog-outlook-new-smtp-code = Contraseña SMTP
dialog-outlook-new-smtp-host = Servidor saliente SMTP
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Puerto
dialog-outlook-new-smtp-security = Tipo de conexión segura
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Abre «Ajustes» (o «Configuración») → «Apps» → «Mail» → «Cuentas de Mail» → «Añadir cuenta» → «Otra» → «Añadir cuenta de correo». Antes de iOS 18: «Ajustes» → «Mail» → «Cuentas» → «Añadir cuenta». Tras la primera página, pulsa «Siguiente» y elige «IMAP» arriba.
dialog-apple-mail-end = Pulsa «Siguiente», espera la comprobación y pulsa «Guardar».
new-code-apple-mail = Abre «Ajustes» (o «Configuración») → «Apps» → «Mail» → «Cuentas de Mail» → la cuenta → la línea de la dirección. Pega el código nuevo en «Contraseña». Después abre el servidor saliente de la cuenta y pégalo también allí.
dialog-apple-mail-name = Nombre
dialog-apple-mail-address = Correo electrónico
dialog-apple-mail-code = Contraseña
dialog-apple-mail-part-incoming-mail-server = Servidor de correo entrante
dialog-apple-mail-imap-host = Nombre de host
dialog-apple-mail-imap-user = Nombre de usuario
dialog-apple-mail-part-outgoing-mail-server = Servidor de correo saliente
dialog-apple-mail-smtp-host = Nombre de host
dialog-apple-mail-smtp-user = Nombre de usuario
dialog-apple-mail-smtp-code = Contraseña
dialog-apple-mail-tls = Usar SSL

# Gmail app
handoff-gmail-app = Toca la foto de perfil → «Añadir otra cuenta» (o «Agregar otra cuenta») → «Otra». Escribe la dirección, toca «Configuración manual» (o «Siguiente») y elige «Personal (IMAP)». Pega el código y toca «Siguiente».
dialog-gmail-app-end = Toca «Siguiente» en cada página hasta la última.
new-code-gmail-app = Abre ≡ → «Ajustes» (o «Configuración») → la dirección → «Ajustes de entrada» y pega el código nuevo en «Contraseña». Haz lo mismo en «Ajustes de salida».
dialog-gmail-app-address = Dirección de correo electrónico
dialog-gmail-app-code = Contraseña
dialog-gmail-app-part-incoming-server-settings = Ajustes del servidor de entrada
dialog-gmail-app-imap-user = Nombre de usuario
dialog-gmail-app-imap-host = Servidor
dialog-gmail-app-imap-port = Puerto
dialog-gmail-app-imap-security = Tipo de seguridad
dialog-gmail-app-part-outgoing-server-settings = Ajustes del servidor de salida
dialog-gmail-app-smtp-user = Nombre de usuario
dialog-gmail-app-smtp-code = Contraseña
dialog-gmail-app-smtp-host = Servidor SMTP
dialog-gmail-app-smtp-port = Puerto
dialog-gmail-app-smtp-security = Tipo de seguridad
dialog-gmail-app-name = Tu nombre (se muestra en los mensajes enviados)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = Deja activado «Solicitar inicio de sesión»

# FairEmail
handoff-fairemail = Abre «Configuración» → «Configuración manual y opciones de cuenta» → «Cuentas» → + → «IMAP». En «Proveedor», elige «Personalizado».
dialog-fairemail-end = Toca «Comprobar», deja marcado «Añadir identidad relacionada (servidor SMTP)» y toca «Guardar». En la página de la identidad, abre «Avanzado», completa SMTP y toca «Guardar».
new-code-fairemail = Abre «Configuración» → «Configuración manual y opciones de cuenta» → «Cuentas» → la cuenta. Pega el código nuevo en «Contraseña», toca «Comprobar» y «Guardar». Si el envío no funciona, haz lo mismo en «Identidades».
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Nombre de host
dialog-fairemail-imap-security = Cifrado
dialog-fairemail-imap-port = Número de puerto
dialog-fairemail-imap-user = Nombre de usuario
dialog-fairemail-code = Contraseña
dialog-fairemail-part-identities = Identidades
dialog-fairemail-name = Su nombre
dialog-fairemail-address = Su dirección de correo electrónico
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Nombre de host
dialog-fairemail-smtp-security = Cifrado
dialog-fairemail-smtp-port = Número de puerto
dialog-fairemail-smtp-user = Nombre de usuario
dialog-fairemail-smtp-code = Contraseña
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Abre «Editar» → «Cuentas» → «Añadir» → «Cuenta de correo». Si busca servidores, espera o pulsa «Ignorar búsqueda».
dialog-evolution-end = Pulsa «Siguiente» en cada página, marca «El servidor requiere autenticación» en el envío y pulsa «Aplicar» en «Resumen de la cuenta». Pega el código cuando se abra «Solicitud de autenticación de correo».
new-code-evolution = Abre «Editar» → «Cuentas» → la cuenta → «Editar». Pulsa «Olvidar contraseña» en «Recepción de correo» y en «Envío de correo». En la próxima conexión, pega el código nuevo en «Solicitud de autenticación de correo» y marca «Añadir esta contraseña a su depósito de claves».
dialog-evolution-part-identity = Identidad
dialog-evolution-name = Nombre completo
dialog-evolution-address = Dirección de correo-e
dialog-evolution-part-receiving-email = Recepción de correo
dialog-evolution-protocol = Tipo de servidor
dialog-evolution-imap-host = Servidor
dialog-evolution-imap-port = Puerto
dialog-evolution-imap-user = Usuario
dialog-evolution-imap-security = Método de cifrado
dialog-evolution-imap-auth = Autenticación
dialog-evolution-part-sending-email = Envío de correo
dialog-evolution-smtp-host = Servidor
dialog-evolution-smtp-port = Puerto
dialog-evolution-smtp-security = Método de cifrado
dialog-evolution-smtp-auth = Tipo
dialog-evolution-smtp-user = Usuario
dialog-evolution-tls = TLS en un puerto dedicado
dialog-evolution-starttls = STARTTLS después de conectar
dialog-evolution-auth = Contraseña (recepción), PLAIN (envío)

# Geary
handoff-geary = Abre ☰ → «Cuentas» → «Añadir». Escribe nombre y dirección y pulsa «Siguiente».
dialog-geary-end = Pulsa «Crear».
new-code-geary = Abre ☰ → «Cuentas» → la cuenta → «Configuración del servidor». Pega el código nuevo en «Contraseña», dentro de «Recibiendo», y pulsa «Aplicar».
dialog-geary-name = Su nombre
dialog-geary-address = Dirección de correo-e
dialog-geary-part-receiving = Recibiendo
dialog-geary-imap-host = Servidor IMAP
dialog-geary-imap-security = Seguridad de la conexión
dialog-geary-imap-user = Nombre de usuario
dialog-geary-code = Contraseña
dialog-geary-part-sending = Enviando
dialog-geary-smtp-host = Servidor SMTP
dialog-geary-smtp-security = Seguridad de la conexión
dialog-geary-smtp-auth = Inicio de sesión
dialog-geary-smtp-user = Nombre de usuario
dialog-geary-smtp-code = Contraseña
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Usar el mismo inicio de sesión para recibir

# KMail
handoff-kmail = Abre «Preferencias» → «Añadir cuenta…». Escribe nombre, dirección y código y pulsa «Siguiente». Elige «Configuración manual».
dialog-kmail-end = Pulsa «Crear cuenta» y luego «Terminar».
new-code-kmail = Abre «Preferencias» → «Configurar KMail…» → «Cuentas» → «Recepción» → la cuenta → «Modificar…» y pega el código nuevo en «Contraseña». Después, lo mismo en «Envío» → la cuenta → «Modificar…».
dialog-kmail-part-personal-information = Información personal
dialog-kmail-name = Nombre completo
dialog-kmail-address = Dirección de correo electrónico
dialog-kmail-code = Contraseña (opcional)
dialog-kmail-part-incoming-server-parameters = Parámetros del servidor entrante
dialog-kmail-imap-host = Servidor entrante
dialog-kmail-protocol = Protocolo
dialog-kmail-imap-port = Puerto
dialog-kmail-imap-security = Seguridad
dialog-kmail-imap-auth = Método de autenticación
dialog-kmail-imap-user = Nombre de usuario
dialog-kmail-part-outgoing-server-parameters = Parámetros del servidor saliente
dialog-kmail-smtp-host = Servidor saliente
dialog-kmail-smtp-port = Puerto
dialog-kmail-smtp-security = Seguridad
dialog-kmail-smtp-auth = Método de autenticación
dialog-kmail-smtp-user = Nombre de usuario
dialog-kmail-tls = SSL/TLS (recomendado)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Contraseña normal (entrante), Texto en claro (saliente)

# Claws Mail
handoff-claws-mail = Abre «Configuración» → «Crear nueva cuenta…». Completa la página «Básicas» y luego «Enviar», «TLS» y «Avanzadas».
dialog-claws-mail-end = Pulsa «Aceptar».
new-code-claws-mail = Abre «Configuración» → «Editar cuentas…» → la cuenta → «Editar» → página «Básicas» y pega el código nuevo en «Contraseña». Si la página «Enviar» también tiene uno, cámbialo allí también.
dialog-claws-mail-part-basic = Básicas
dialog-claws-mail-name = Nombre completo
dialog-claws-mail-address = Dirección de correo
dialog-claws-mail-protocol = Protocolo
dialog-claws-mail-imap-host = Servidor de recepción
dialog-claws-mail-smtp-host = Servidor SMTP (enviar)
dialog-claws-mail-imap-user = Usuario
dialog-claws-mail-code = Contraseña
dialog-claws-mail-part-send = Enviar
dialog-claws-mail-smtp-auth = Autenticación SMTP (SMTP AUTH)
dialog-claws-mail-smtp-user = Usuario
dialog-claws-mail-smtp-code = Contraseña
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Enviar (SMTP)
dialog-claws-mail-part-advanced = Avanzadas
dialog-claws-mail-smtp-port = Puerto SMTP
dialog-claws-mail-imap-port = Puerto IMAP
dialog-claws-mail-tls = Usar TLS
dialog-claws-mail-starttls = Usar la orden STARTTLS para abrir la sesión cifrada
dialog-claws-mail-auth = Automático

# Sylpheed
handoff-sylpheed = Abre «Configuración» → «Editar cuentas…» → «Añadir». Completa la página «Básico» y luego «Enviar», «SSL» y «Avanzadas».
dialog-sylpheed-end = Pulsa «Aceptar».
new-code-sylpheed = Abre «Configuración» → «Preferencias de la cuenta actual…» → página «Básico» y pega el código nuevo en «Contraseña». Si la página «Enviar» también tiene uno, cámbialo allí también.
dialog-sylpheed-part-basic = Básico
dialog-sylpheed-name = Nombre completo
dialog-sylpheed-address = Dirección de correo
dialog-sylpheed-protocol = Protocolo
dialog-sylpheed-imap-host = Servidor de recepción
dialog-sylpheed-smtp-host = Servidor SMTP (enviar)
dialog-sylpheed-imap-user = Usuario
dialog-sylpheed-code = Contraseña
dialog-sylpheed-part-send = Enviar
dialog-sylpheed-smtp-auth = Autentificación SMTP (SMTP AUTH)
dialog-sylpheed-smtp-user = Usuario
dialog-sylpheed-smtp-code = Contraseña
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = Usar SSL para la conexión IMAP4
dialog-sylpheed-smtp-security = Usar SSL para la conexión SMTP
dialog-sylpheed-part-advanced = Avanzadas
dialog-sylpheed-smtp-port = Puerto SMTP
dialog-sylpheed-imap-port = Puerto IMAP4
dialog-sylpheed-tls = Usar SSL para la conexión IMAP4; Usar SSL para la conexión SMTP
dialog-sylpheed-starttls = Usar el mandato STARTTLS para abrir la sesión SSL
dialog-sylpheed-auth = Automática

# Mailspring
handoff-mailspring = Abre «Preferencias» → «Cuentas» → «Añadir cuenta» → «IMAP / SMTP». Escribe nombre, dirección y código y pulsa «Continuar».
dialog-mailspring-end = Pulsa «Conectar Cuenta».
new-code-mailspring = Abre «Preferencias» → «Cuentas» → la cuenta → «Actualizar configuración de conexión…». Pega el código nuevo en «Contraseña» en las dos columnas y pulsa «Conectar Cuenta».
dialog-mailspring-name = Nombre
dialog-mailspring-address = Correo
dialog-mailspring-code = Contraseña
dialog-mailspring-part-incoming-mail-imap = Correo entrante (IMAP)
dialog-mailspring-imap-host = Servidor
dialog-mailspring-imap-port = Puerto
dialog-mailspring-imap-security = Seguridad
dialog-mailspring-imap-user = Nombre de usuario
dialog-mailspring-part-outgoing-mail-smtp = Correo saliente (SMTP)
dialog-mailspring-smtp-host = Servidor
dialog-mailspring-smtp-port = Puerto
dialog-mailspring-smtp-security = Seguridad
dialog-mailspring-smtp-user = Nombre de usuario
dialog-mailspring-smtp-code = Contraseña
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Abre «设置» (configuración) → «帐号» (cuentas) → «新建» (nueva) y pulsa «手动设置» (configuración manual).
dialog-foxmail-end = Pulsa «创建» (crear).
new-code-foxmail = Abre «设置» (configuración) → «帐号» (cuentas) → la cuenta, pega el código nuevo en «密码» y confirma.
dialog-foxmail-protocol = 接收服务器类型 (tipo de servidor de recepción)
dialog-foxmail-address = 邮件帐号 (cuenta de correo)
dialog-foxmail-code = 密码 (contraseña)
dialog-foxmail-imap-host = IMAP服务器 (servidor IMAP)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (puerto)
dialog-foxmail-smtp-host = SMTP服务器 (servidor SMTP)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (puerto)
dialog-foxmail-tls = SSL (casilla)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (usar STARTTLS si el servidor lo admite)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Añade un buzón y escribe la dirección y el código. Si no encuentra los servidores, abre la configuración manual y elige IMAP.
dialog-netease-mail-master-end = Confirma el inicio de sesión.
new-code-netease-mail-master = Abre la cuenta en la configuración y pega el código nuevo, o quita el buzón y añádelo otra vez.
dialog-netease-mail-master-tls = SSL
