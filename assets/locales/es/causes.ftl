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

stage-resolve = Buscar el servidor
    .done = Servidor encontrado
stage-connect = Conectar
    .done = Conectado
stage-secure = Cifrar
    .done = Cifrado
stage-greet = Esperar el saludo del servidor
    .done = Saludo recibido
stage-sign-in = Iniciar sesión
    .done = Sesión iniciada
stage-identify = Enviar el nombre del programa
    .done = Nombre enviado
stage-open-inbox = Abrir la bandeja
    .done = Bandeja abierta
stage-send = Enviarte un mensaje a ti
    .done = Mensaje enviado
stage-arrive = Esperar el mensaje
    .done = Mensaje recibido y eliminado

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = Esta es la razón, sin duda.
certainty-likely = Esta es la razón más probable.
certainty-possible = Esta es una razón posible.

sign-in-authorization-code = Código de autorización
sign-in-app-password = Contraseña de aplicación
sign-in-login-password = Contraseña de inicio de sesión
sign-in-oauth-only = Sin código, solo sesión en el navegador
sign-in-bridge = Contraseña del programa puente del proveedor
sign-in-none = Sin acceso para programas de correo

# Ports by $service.
port-tls = { $service ->
    [imap] el puerto 993
    [smtp] el puerto 465
   *[other] el puerto 993 para IMAP y el 465 para SMTP
}
port-starttls = { $service ->
    [imap] el puerto 143
    [smtp] el puerto 587
   *[other] el puerto 143 para IMAP y el 587 para SMTP
}

the-server = El servidor
    .within = el servidor
the-keeper = quien administra el servidor de correo
the-site = { $known ->
        [yes] el sitio web de { $whom }
       *[no] el sitio web de tu correo
    }
the-code = código
    .password = contraseña

ended-joint = ; {""}

cause-wrong-code = Código rechazado
    .means = { $who } rechazó tu { $term }. Quizá se escribió mal, se reemplazó después o ya no funciona.
    .advice =
        { $kind ->
            [password] Escribe otra vez tu { $term }. Si no sirve, cambia tu { $term } en el sitio web.
            [bridge] Copia otra vez tu { $term } del programa puente y usa Pegar.
            [unknown] Copia otra vez tu { $term } y usa Pegar.
           *[code] { $page ->
                [none] Crea un código nuevo y pégalo.
               *[other] Crea un código nuevo en { $page } y pégalo.
            }
        }
        { $ended ->
            [none] {""}
           *[other] Tu { $term } anterior ya no funciona si hace poco pasó esto: { $ended }.
        }
cause-login-password-used = Hace falta un código, no la contraseña de inicio de sesión
    .means = { $who } solo deja entrar a los programas de correo con tu { $term }. La contraseña de inicio de sesión es solo para el sitio web.
    .advice =
        { $page ->
            [none] Crea tu { $term } en { $site } y pega ese código.
           *[other] Crea tu { $term } en { $page } y pega ese código.
        }
        Usa la contraseña de inicio de sesión solo en el sitio web. No se la des a ningún programa de correo.
cause-service-off = IMAP o SMTP está desactivado
    .means = { $who } rechazó el inicio de sesión. La configuración de tu cuenta todavía no permite programas de correo.
    .advice =
        { $switch ->
            [none] Activa IMAP y SMTP en la configuración de correo, en { $site }.
           *[other] Activa IMAP y SMTP en { $switch }.
        }
        Después vuelve a probar sin cambiar tu { $term }.
cause-password-sign-in-ended = Aquí ya no funcionan códigos ni contraseñas
    .means = { $who } ya no acepta códigos ni contraseñas de los programas de correo. Deben iniciar sesión en el navegador, en la página del propio proveedor.
    .advice =
        Usa un programa de correo que abra una página de inicio de sesión en el navegador (OAuth). O lee tu correo en el navegador.
cause-too-many-attempts = Demasiados inicios de sesión en poco tiempo
    .means = { $who } pausa los inicios de sesión tras muchos intentos. Es posible que tu { $term } esté bien.
    .advice =
        { $minutes ->
            [0] Espera media hora antes de volver a probar. Cada intento puede alargar la pausa.
           *[other] Espera { $minutes } minutos antes de volver a probar. Cada intento puede alargar la pausa.
        }
        Cierra los demás programas de correo que no tengan tu { $term } actual.
cause-account-locked = La cuenta está bloqueada
    .means = { $who } no deja que nadie inicie sesión en esta cuenta por ahora.
    .advice =
        Inicia sesión en { $site } y haz lo que te pida.
        Cuando el sitio web te deje entrar, vuelve a probar.
cause-browser-sign-in-needed = Primero inicia sesión en el navegador
    .means = { $who } pide que inicies sesión en el navegador antes de dejar entrar a un programa de correo.
    .advice =
        Inicia sesión en { $site } y confirma que eres tú.
        Después, vuelve a probar en los minutos siguientes.
cause-client-id-needed = El programa de correo tiene que dar su nombre
    .means = { $who } aceptó tu { $term }. Pero solo abre el buzón a programas que dan su nombre (IMAP ID).
    .advice =
        Usa un programa de correo que envíe IMAP ID. Tu { $term } está bien.
        Si no deja entrar a ningún programa, inicia sesión en { $site } y busca un aviso de seguridad.
cause-wrong-username = Nombre de usuario rechazado
    .means = { $who } no conoce este nombre de usuario.
    .advice =
        Comprueba que la dirección esté bien escrita.
        Si la cuenta tiene otra dirección principal, inicia sesión con esa.
cause-sender-mismatch = El remitente no es la dirección de la sesión
    .means = { $who } solo envía correo desde la dirección con la que inicias sesión.
    .advice =
        En tu programa de correo, pon como remitente la dirección con la que inicias sesión.
cause-server-busy = Servidor ocupado
    .means = { $who } no puede responder ahora. Esto no dice nada de tu { $term }.
    .advice =
        Espera unos minutos y vuelve a probar.
cause-mailbox-full-or-disabled = El buzón está lleno o desactivado
    .means = { $who } no abre el buzón. Está lleno, o se desactivó.
    .advice =
        Inicia sesión en { $site } y elimina correo para liberar espacio, o pide que reactiven el buzón.
cause-connection-limit = Demasiadas conexiones a la vez
    .means = { $who } solo permite unas pocas conexiones a la vez y todas están en uso. Esto no dice nada de tu { $term }.
    .advice =
        Cierra otros programas de correo. Espera un minuto y vuelve a probar.
cause-tls-required = El servidor pide primero el cifrado
    .means = { $who } pide una conexión cifrada antes que nada. Lo más probable es que este puerto necesite TLS desde el principio, no STARTTLS.
    .advice =
        { $mode ->
            [starttls] Cambia este servidor a TLS. Lo habitual es { port-tls }.
            [tls] Prueba STARTTLS con { port-starttls }. La conexión ya usa TLS.
           *[other] Cambia este servidor a TLS, o usa STARTTLS con { port-starttls }.
        }
cause-unsupported-mechanism = Esta forma de iniciar sesión no se ofrece
    .means = { $who } no ofrece en este puerto un inicio de sesión con código o contraseña.
    .advice =
        Comprueba que el host y el puerto sean los de programas de correo.
        Pregunta a { $keeper } si esta cuenta puede usar programas de correo.
cause-ip-blocked = Esta red está bloqueada
    .means = { $who } bloquea la red que usas. Esto no dice nada de tu { $term }.
    .advice =
        Desactiva la VPN o el proxy, o usa otra red. Después vuelve a probar.
cause-sign-in-refused = Inicio de sesión rechazado
    .means = { $who } rechazó el inicio de sesión sin decir exactamente por qué. Da la misma respuesta por varias razones.
    .advice =
        { $switch ->
            [none] Comprueba que IMAP y SMTP estén activados en la configuración de la cuenta.
           *[other] Comprueba en { $switch } que IMAP y SMTP estén activados.
        }
        { $kind ->
            [code] Crea un código nuevo y vuelve a probar.
           *[other] Revisa tu { $term } y vuelve a probar.
        }
cause-name-not-found = No se encontró el servidor
    .means = No hay ningún servidor con este nombre, o tu red no lo encuentra.
    .advice =
        Comprueba que el nombre del servidor esté bien escrito.
        Si el nombre es correcto, prueba con otra red.
cause-offline = Este equipo no tiene conexión
    .means = Este equipo no tiene conexión de red, así que Mailkey no pudo probar nada. Esto no dice nada de tu { $term }.
    .advice =
        Conéctate a una red y vuelve a probar.
cause-connection-refused = Nada responde en este puerto
    .means = { $kind ->
            [bridge] Nada responde en este puerto de este equipo. El programa puente no está en marcha o usa otro puerto.
           *[other] Mailkey llegó al equipo, pero este no acepta conexiones en este puerto. El servidor de correo puede estar en otro lugar o parado. También es posible que bloquee tu red un tiempo, como hacen muchos tras inicios de sesión rechazados.
        }
    .advice =
        Revisa el host y el puerto.
        Si son correctos, prueba con otra red. O espera unos minutos y vuelve a probar.
cause-connection-timed-out = La conexión tardó demasiado
    .means = El servidor no respondió a tiempo. A menudo un firewall bloquea los puertos de correo.
    .advice =
        Prueba con otra red, como la de tu teléfono.
        Pregunta a quien administra esta red si los puertos 993, 465 y 587 están abiertos.
cause-connection-lost = La conexión se cortó
    .means = El servidor, o algo en el camino, cerró la conexión antes de tiempo. Esto no dice nada de tu { $term }.
    .advice =
        Espera un minuto y vuelve a probar.
        Si se repite, prueba con otra red.
cause-server-silent = El servidor no responde
    .means = Mailkey llegó al servidor, pero este no respondió a tiempo. Esto no dice nada de tu { $term }.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Comprueba que el puerto y el cifrado coincidan. TLS usa 993 y 465; STARTTLS usa 143 y 587.
        }
        Espera unos minutos y vuelve a probar.
cause-not-tls = Este puerto no usa TLS
    .means = La respuesta de este puerto no está cifrada desde el principio. Lo más probable es que necesite STARTTLS.
    .advice =
        { $usual ->
            [yes] Cambia este servidor a STARTTLS. O revisa su nombre, que podría no ser el correcto.
           *[other] Cambia este servidor a STARTTLS, o usa { port-tls }.
        }
cause-starttls-missing = El servidor no ofrece STARTTLS
    .means = El servidor no ofrece cifrado en este puerto. Sin cifrado, Mailkey no envía tu { $term }.
    .advice =
        Usa TLS con { port-tls }.
        Si el servidor debería ofrecer STARTTLS, prueba con otra red. Es posible que esta lo quite.
cause-tls-expired = El certificado ha caducado
    .means = La fecha del certificado ya pasó, así que el servidor no puede demostrar quién es. No se envió tu { $term }.
    .advice =
        Revisa la fecha y la hora de este equipo.
        Si son correctas, espera a que se renueve el certificado y vuelve a probar.
cause-tls-not-yet-valid = El certificado todavía no es válido
    .means = Según el reloj de este equipo, el certificado empieza en el futuro. Lo más probable es que el reloj esté mal. No se envió tu { $term }.
    .advice =
        Pon la fecha y la hora correctas en este equipo y vuelve a probar.
cause-tls-wrong-host = El certificado es de otro servidor
    .means = El servidor muestra un certificado con otro nombre, así que no puede demostrar quién es. No se envió tu { $term }.
    .advice =
        Revisa el nombre del servidor. Usa el que da tu proveedor.
        Si el nombre es correcto, prueba con otra red.
cause-tls-untrusted = El emisor del certificado no es de confianza
    .means = Este equipo no sabe quién emitió el certificado. A menudo es un antivirus o el proxy de una empresa. No se envió tu { $term }.
    .advice =
        Desactiva el análisis de correo de tu antivirus, o prueba con otra red.
        Si el servidor es tuyo, compara su certificado y confía en él. O añade su emisor a los certificados de confianza de este equipo.
cause-tls-failed = Sin conexión cifrada
    .means = Mailkey y el servidor no pudieron acordar una conexión cifrada. No se envió tu { $term }.
    .advice =
        { $usual ->
            [yes] Prueba con otra red.
           *[other] Comprueba que el puerto y el cifrado coincidan. TLS usa 993 y 465; STARTTLS usa 143 y 587. Si coinciden, prueba con otra red.
        }
cause-plaintext-injection = Algo añadió texto antes del cifrado
    .means = Algo en el camino añadió su propio texto antes de que empezara el cifrado. Mailkey detuvo la prueba. No se envió tu { $term }.
    .advice =
        Usa otra red para tu correo.
        Usa TLS con { port-tls }. Así no se puede añadir nada.
cause-reply-too-large = La respuesta fue demasiado larga
    .means = El servidor envió más de lo que necesita enviar un servidor de correo, así que Mailkey cerró la conexión.
    .advice =
        Comprueba que el host y el puerto sean de un servidor de correo.
cause-protocol-violation = No se entendió la respuesta
    .means = El servidor no respondió como un servidor de correo. Esto no dice nada de tu { $term }.
    .advice =
        Comprueba que el host y el puerto sean de un servidor de correo.
        Si lo son, espera unos minutos y vuelve a probar.
cause-code-ended = El código ya no funciona
    .means = Tu { $term } funcionaba antes, pero ahora { $whom } responde con un rechazo. Lo más probable: cambió la contraseña de inicio de sesión, se renovó tu { $term } o pasó demasiado tiempo.
    .advice =
        { $page ->
            [none] Crea otra vez tu { $term } y usa Pegar.
           *[other] Crea otra vez tu { $term } en { $page } y usa Pegar.
        }
        { $ended ->
            [none] {""}
           *[other] Tu { $term } anterior ya no funciona si hace poco pasó esto: { $ended }.
        }
        Cambia tu { $term } también en todos los programas donde estaba.
cause-captive-portal = Responde una página web, no el servidor de correo
    .means = Esta red envía una página web donde debería estar el servidor de correo. Es habitual en hoteles y trenes hasta que inicias sesión en su red. No se envió tu { $term }.
    .advice =
        Abre cualquier página web en el navegador e inicia sesión en la red. Después vuelve a probar.
        Si ya lo hiciste, revisa el host y el puerto. Quizá son de un sitio web.
cause-proxy-unreachable = El proxy no responde
    .means = Mailkey está configurado para conectarse a través de un proxy, pero no llega a él. No se envió tu { $term }.
    .advice =
        Revisa el proxy en los ajustes de Mailkey o en la variable ALL_PROXY.
        Si aquí no necesitas un proxy, desactívalo y vuelve a probar.
cause-proxy-refused = El proxy no deja pasar el correo
    .means = El proxy respondió, pero rechazó la conexión. Necesita un nombre y una contraseña, o no permite los puertos de correo. No se envió tu { $term }.
    .advice =
        Revisa el nombre y la contraseña del proxy en los ajustes de Mailkey o en la variable ALL_PROXY.
        Pregunta a quien administra el proxy si permite los puertos 993, 465 y 587.
cause-tls-self-signed = El servidor firmó su propio certificado
    .means = El servidor hizo su propio certificado, y cualquiera podría hacer uno igual. Por eso no demuestra quién es el servidor. No se envió tu { $term }.
    .advice =
        Si el servidor es tuyo, compara la huella digital y confía en este certificado.
        Si es otro servidor, usa otra red. Alguien en el camino podría hacerse pasar por él.
cause-tls-intercepted = Algo en el camino abre el cifrado
    .means = Un programa o dispositivo en el camino muestra su propio certificado, como un antivirus o la puerta de enlace de una empresa. No se envió tu { $term }.
    .advice =
        Desactiva el análisis de correo de tu antivirus, o prueba con otra red.
        En una empresa, pregunta a quien administra la red cómo deben conectarse los programas de correo.
cause-tls-weak = El cifrado del servidor es demasiado débil
    .means = El servidor solo ofrece un cifrado antiguo que se puede romper o leer después: TLS anterior a 1.2, firmas débiles o intercambio de claves RSA. No se envió tu { $term }.
    .advice =
        Usa otro servidor del proveedor, si lo tiene.
        Pide a quien administra el servidor de correo que permita TLS 1.2 o posterior y renueve su certificado.
cause-tls-chain-incomplete = Faltan certificados del servidor
    .means = El servidor muestra su certificado, pero no los que llevan a un emisor de confianza. Por eso no puede demostrar quién es. No se envió tu { $term }.
    .advice =
        Pide a quien administra el servidor de correo que envíe toda la cadena de certificados.
        Usa otro servidor del proveedor, si lo tiene.
cause-tls-revoked = El certificado del servidor fue revocado
    .means = Quien emitió el certificado lo anuló antes de su fecha. Puede que alguien haya robado su clave. No se envió tu { $term }.
    .advice =
        No sigas con este servidor. Pide un certificado nuevo a quien administra el servidor de correo.
        Usa otro servidor del proveedor, si lo tiene.
cause-tls-revocation-unknown = No se puede saber si el certificado fue revocado
    .means = Este equipo quiere preguntar al emisor si el certificado todavía vale, pero no logra conectarse con él. A menudo la causa es un firewall. No se envió tu { $term }.
    .advice =
        Prueba con otra red, como la de tu teléfono.
        En una empresa, pide al administrador que permita a este equipo llegar a las direcciones de certificados revocados (OCSP y CRL) que indica el certificado.
cause-tls-distrusted = Este equipo tiene orden de no confiar en el certificado
    .means = El certificado o su emisor está en la lista de aquellos en los que este equipo no confía nunca. No se envió tu { $term }.
    .advice =
        No sigas con este servidor. Pide a quien administra el servidor de correo un certificado de otro emisor.
        En una empresa, pregunta al administrador por qué está en la lista.
cause-tls-pin-changed = El certificado no es el que comparaste
    .means = Confiaste en un certificado de este servidor, pero ahora muestra otro. Se renovó, o alguien en el camino se hace pasar por el servidor. No se envió tu { $term }.
    .advice =
        Pregunta a quien administra el servidor de correo si el certificado se renovó. Después compara la huella digital nueva.
        Si no se renovó, usa otra red.
cause-wrong-service = Aquí responde otro servicio de correo
    .means = Responde un servidor de correo, pero no del tipo que hace falta. IMAP recibe el correo, SMTP lo envía y POP3 es una forma más antigua de recibirlo. No se envió tu { $term }.
    .advice =
        Revisa los dos servidores y sus puertos, e intercámbialos si están al revés. IMAP usa 993 o 143; SMTP usa 465 o 587.
cause-message-refused = Mensaje de prueba rechazado
    .means = { $who } aceptó tu { $term }, pero rechazó el mensaje, por ejemplo como spam. Tu { $term } funciona.
    .advice =
        Envía un mensaje tuyo desde tu programa de correo. Es posible que se acepte.
        Lee lo que dijo el servidor. Si rechaza todos los mensajes, pregunta a { $keeper }.
cause-not-arrived = El mensaje de prueba todavía no ha llegado
    .means = { $who } aceptó el mensaje, pero no llegó al buzón a tiempo. Tu { $term } funciona.
    .advice =
        Dentro de unos minutos, mira en la bandeja de entrada y en la carpeta de correo no deseado. Puedes eliminar el mensaje.
        Si no llega nunca, revisa si la cuenta reenvía o filtra su correo.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = Vuelve a copiar tu { $term } o escribe cada carácter a mano. Contiene caracteres invisibles, que a menudo llegan al copiar texto.
hint-odd-spaces-in-code = Cambia por espacios normales los espacios especiales de tu { $term }, o prueba sin espacios. Contiene espacios de no separación o de ancho completo.
hint-spaces-in-code = Prueba tu { $term } sin espacios. Muchos sitios muestran espacios solo para facilitar la lectura.
hint-not-ascii-in-code = Tu { $term } contiene el carácter especial { $character }. Si puedes, elige algo sin ese carácter. Muchos servidores solo leen letras inglesas sin acentos, dígitos y signos comunes (ASCII).
hint-local-part-alone = Prueba solo { $local } como nombre de usuario, u otro nombre que te haya dado tu proveedor. En la terminal: --user { $local }
hint-both-forms-of-domain = Mailkey probó las dos formas de escribir el dominio, { $letters } y la de ASCII. Ambas fueron rechazadas.
hint-client-certificate = Pregunta a quien administra el servidor de correo cómo iniciar sesión solo con tu { $term }. El servidor pide un certificado de cliente, un archivo que demuestra quién eres. Mailkey no puede enviarlo.
hint-other-names = El certificado es para { $names }. Si uno de ellos es el servidor de tu proveedor, usa ese nombre.
hint-takes-no-code = Usa un programa que abra la página de inicio de sesión de Microsoft, o pregunta a quien administra el correo de tu dominio. Esto es Microsoft Exchange Online. Desde 2023 no acepta contraseñas ni códigos por IMAP.
hint-perhaps-banned = Prueba con otra red, o espera. El servidor rechazó inicios de sesión hace poco y podría bloquear esta red un tiempo.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = El servidor dice que es { $provider }, así que estos son los pasos para { $provider }.
server-is-slow = Este servidor es lento. Mailkey sigue esperando.
said-in-clear = Este texto llegó sin cifrar. Cualquiera en el camino pudo haberlo escrito.
server-notes = { $service } también dijo: { $notice }
