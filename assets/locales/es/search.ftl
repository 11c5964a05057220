# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Adónde va el correo del dominio (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (lista de Mozilla)
source-srv = Registros de servicio (DNS)
source-autodiscover = { $host } (configuración para Outlook)
source-guess = Nombres habituales, como { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = indica { $hosts }
answer-oauth = indica servidores que no aceptan códigos, solo OAuth
answer-nothing = no tiene información
answer-exchanger = { $host } (Mailkey no tiene una guía para él)
answer-timed-out = sin respuesta a tiempo
answer-no-domain = este dominio no existe
answer-no-mail = el dominio dice que no recibe correo
answer-no-name-server = ningún servidor DNS responde
answer-not-reached = sin conexión: { $why }
answer-status = no dio la configuración (estado HTTP { $status })
answer-sends-on = remite a { $host }, que está fuera del dominio y al que no se preguntó
answer-elsewhere = remite a { $host } sin cifrado o en un puerto poco común, así que Mailkey no siguió
answer-too-large = su archivo es demasiado grande, así que Mailkey no lo leyó
answer-no-file = su respuesta no es un archivo de configuración
answer-only-unsafe = solo indica servidores sin cifrado o con otros protocolos
answer-proxy = no se preguntó, porque el proxy busca los nombres

## What that comes to.
search-title = Buscar los servidores de { $domain }
search-will-ask = Mailkey no tiene una guía para { $domain }. Puede preguntar por los servidores a estas fuentes, durante 5 segundos como máximo:
search-only-domain = Mailkey solo envía { $domain }, no la parte anterior a la @.
search-start = Buscar servidores
search-by-hand = Escribirlos yo
search-stop = Detener
search-running = Preguntando…
search-waiting = preguntando…
search-unasked = ya no hace falta
search-found-provider = { $provider } se encarga del correo de { $domain } ({ $host }). Sigue su guía.
search-found-provider-ends = { $provider } se encarga del correo de { $domain } ({ $host }).
search-found = Servidores encontrados. Fuente: { $source }.
search-half-guessed = Pregunta cuál es el correcto a quien administra el servidor de correo. Lo que ves abajo es solo una suposición.
search-filled = Solo indicó uno de los dos servidores. El otro viene de: { $source }.
search-no-imap = No se encontró un servidor de recepción.
search-no-smtp = No se encontró un servidor de envío.
search-oauth = { $source }: los servidores de { $domain } no aceptan códigos ni contraseñas. Solo pueden iniciar sesión los programas que conocen, en el navegador (OAuth). Si aun así tienes un código, escribe los servidores.
search-strangers = No forma parte de { $domain }: { $hosts }. Puede ser de otra persona. Sigue solo si sabes que tu correo está ahí.
search-sends-on = { $domain } remite a { $host }, que no forma parte de él. Mailkey no ha preguntado allí.
search-follow = ¿Preguntar también a { $host }?
search-follow-yes = Preguntar a { $host }
search-no-domain = El dominio { $domain } no existe. Revisa la dirección.
search-no-mail = { $domain } dice que no recibe correo. Revisa la dirección.
search-nothing = Mailkey no encontró los servidores de { $domain }. Pregunta a quien administra su correo, o mira en sus páginas de ayuda.
search-nothing-but-exchanger = Mailkey no encontró los servidores de { $domain }. Su correo va a { $host }. Pregunta a quien administra ese servidor cuáles usan los programas de correo, o mira en sus páginas de ayuda.
search-nobody-answered = Mailkey no obtuvo respuesta sobre { $domain }. ¿Tienes internet?
search-name-here = Puedes escribir los servidores abajo. Lo que ves ahí es solo una suposición.
search-details = Respuestas
search-off = Escribe aquí los servidores. Lo que ves es solo una suposición. La búsqueda de servidores en línea está desactivada en Ajustes.
search-again = Reintentar

## A domain that was most likely misspelt.
meant-question = ¿Querías decir { $address }?
meant-why = Mailkey no conoce { $domain }, pero conoce { $meant }.
meant-yes = Sí, { $address }
meant-no = No, { $domain } es correcto
