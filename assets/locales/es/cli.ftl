# What the command line says.

cli-still-working = Esto tarda un momento.
cli-io = Mailkey no pudo leer o escribir ({ $kind }).
cli-bad-address = { $text } no es una dirección de correo. { $why }
cli-bad-label = Una etiqueta puede tener 60 caracteres como máximo, todos visibles.
cli-no-text = Esto no es texto. Copia solo el código.
cli-see-list = Para ver lo guardado, ejecuta: mailkey list
cli-name-the-label = Añade --label NAME.
cli-name-the-mailbox = Añade --mailbox ADDRESS.
cli-reconciled = Mailkey completó un guardado de { $address } que se había interrumpido.
cli-no-provider = No hay ningún proveedor «{ $id }». Para ver todos, ejecuta: mailkey providers
cli-asking = Preguntando por { $domain }. Mailkey solo envía el dominio a: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = No forma parte de { $domain }: { $hosts }. Puede ser de otra persona. Si estos son tus servidores, añade: { $arguments }
cli-looked-off = La búsqueda de servidores en línea está desactivada.
cli-ask-use-found = ¿Usar estos servidores?
cli-follow = Para preguntar también allí, ejecuta esto otra vez con: --follow { $host }
cli-ask-search = ¿Buscar los servidores?
cli-ask-choice = Número:
cli-ask-version = ¿Qué ves tú?
cli-no-servers = Mailkey no conoce los servidores de { $provider }. Añade: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Indica cuál quieres con --choice NUMBER:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Añade --user NAME.
cli-unknown-domain = Mailkey no conoce ningún proveedor para { $domain }. Con try o add, indica los servidores: --imap HOST:PORT --smtp HOST:PORT. O indica el proveedor: --provider ID

cli-code-prompt = Pega tu { $term } para { $address } (no se muestra):
cli-testing = Probando { $address }. Mailkey no cambia ningún ajuste.
cli-endpoint = { $service }: { $host }, puerto { $port }, { $security }, usuario { $user }
cli-server = { $service }: { $host }, puerto { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } ms)
cli-mark-passed = superado
cli-service-passed = { $service }: { $passed }
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: sin inicio de sesión, porque el otro servidor no lo aceptó
cli-service-cancelled = { $service }: cancelado
cli-broke-off = La prueba se detuvo antes de terminar.
cli-did = Paso: { $stage }. Servidor: { $host }, puerto { $port }, { $security }, usuario { $user }
cli-said = El servidor dijo: { $said }
cli-issuer = El certificado lo emitió: { $issuer }
cli-clock-off = El reloj de este equipo tiene una diferencia de { $minutes } minutos.
cli-means = Qué significa: { $means } { $certainty }
cli-also = Otras razones posibles: { $others }
cli-also-joint = ; {""}
cli-to-do = Qué hacer:
cli-numbered = { $number }. { $text }

cli-tried = Prueba superada. No se guardó nada.
cli-kept = Prueba superada. El código de { $address } está guardado en { $vault }.
    .login = Prueba superada. La contraseña de { $address } está guardada en { $vault }.
cli-kept-untested = El código de { $address } está guardado en { $vault } sin probar.
    .login = La contraseña de { $address } está guardada en { $vault } sin probar.
cli-labelled = Etiqueta: { $label }
cli-not-kept = No se guardó nada.
cli-old-stays = El código nuevo no se guardó. El anterior queda como estaba.
cli-replaces = Ya hay un código con esta etiqueta. Mailkey lo reemplaza solo si el nuevo supera la prueba.
cli-replaces-untested = Ya hay un código con esta etiqueta. Mailkey lo reemplaza sin hacer una prueba.
cli-old-is-dead = El código anterior ya no funciona. Pon el nuevo en todos los programas que usaban el anterior.
cli-delete-old = Pon el código nuevo en todos los programas que usaban el anterior. Después elimina el anterior en el sitio web del proveedor. Funciona hasta entonces.
cli-old-unknown = Pon el código nuevo en todos los programas que usaban el anterior. Después elimina el anterior en el sitio web del proveedor. Es posible que aún funcione.

cli-no-code = { $provider } no acepta códigos de los programas de correo.
cli-instead = Qué otra cosa puedes hacer:

cli-detected = { $address }: { $provider }
cli-sign-in = Los programas de correo inician sesión con: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Página web: { $page }
cli-guide-page = Crea el código en esta página web: { $page }
cli-switch-on = Cómo activar IMAP y SMTP:
cli-switch-on-page = Primero activa IMAP en { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = Primero: { $need }
cli-steps-to-code = Cómo obtener tu { $term }:
cli-note = Nota: { $note }
cli-file-is-good = El archivo de proveedor { $path } está bien.

cli-nothing-kept = Todavía no hay nada guardado. Empieza con: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: { $passed } en { $ms } ms
cli-test-failed = { $name }: { $cause } ({ $ms } ms)
cli-code-lost = { $name }: sin probar
cli-refused-before = { $name }: sin probar, porque este código fue rechazado hace un momento
cli-code-line = {"  "}{ $label }: antigüedad { $age }, { $state }
cli-code-untested = sin probar
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = Con --json no se pregunta a nadie. Añade --yes para quitarlo.
cli-remove-ask = { $count ->
        [one] ¿Quitar el código de { $address }? [y/N]
       *[other] ¿Quitar los { $count } códigos de { $address }? [y/N]
    }
cli-remove-stopped = No se quitó nada.
cli-removed = { $count ->
        [one] El código de { $address } se quitó de aquí. Para anularlo, elimínalo también en el sitio web del proveedor.
       *[other] { $count } códigos de { $address } se quitaron de aquí. Para anularlos, elimínalos también en el sitio web del proveedor.
    }

cli-check = { $check }: { $mark }. { $detail }
cli-mark-good = bien
cli-mark-bad = mal
cli-check-keychain = Llavero
cli-check-register = Lista de cuentas
cli-check-providers = Proveedores
cli-check-network = Red
cli-check-clock = Reloj
cli-check-trust = Certificados de confianza
cli-check-display = Pantalla
cli-check-fonts = Fuentes
cli-keychain-proved = { $name } guardó una entrada de prueba, la devolvió y la eliminó.
cli-register-read = { $count ->
        [one] Hay 1 cuenta guardada.
       *[other] Hay { $count } cuentas guardadas.
    }
cli-providers-read = Mailkey conoce { $count } proveedores.
cli-network-route = Este equipo tiene una ruta a internet. Mailkey no contactó con ningún servidor.
cli-network-none = Este equipo no tiene una ruta a internet. Conéctate a una red. Mailkey no contactó con ningún servidor.
cli-clock-good = El reloj marca { $now }.
cli-clock-bad = El reloj marca { $now }, y no puede ser correcto. Pon la fecha y la hora, o Mailkey no podrá aceptar certificados.
cli-trust-good = Mailkey encontró los certificados de confianza de este equipo.
cli-display-good = Hay una pantalla para la ventana.
cli-display-not-needed = Este Mailkey solo funciona en la terminal y no necesita pantalla.
cli-fonts-own = La ventana trae sus propias fuentes.
cli-fonts-not-needed = La terminal dibuja las letras.

cli-setup-welcome = Mailkey te ayuda a obtener el código que necesita tu programa de correo. Escribe atrás (o back) para volver un paso. Pulsa Ctrl+C para detener. Antes de la prueba no se guarda nada. Mailkey nunca cambia nada en tu proveedor.
cli-setup-no-terminal = No hay una terminal donde preguntar. Si ya tienes un código, ejecuta: mailkey add ADDRESS
cli-setup-ended = Detenido. No se guardó nada.
cli-setup-unknown = Mailkey no conoce ningún proveedor para { $domain }. Si lo gestiona un proveedor conocido, escribe su nombre, como qq o gmail. Si no, pulsa Enter y escribe los servidores.
cli-step = Paso { $at } de { $all }: { $name }
cli-word-back = atrás
cli-ask-address = Tu dirección de correo:
cli-ask-address-again = Tu dirección de correo, o Enter para { $address }:
cli-ask-provider = Proveedor, o Enter:
cli-stated-server = El servidor habitual es { $server }. Pulsa Enter para usarlo.
cli-server-wrong = Un servidor es un nombre de host y un puerto, como imap.example.com:993.
cli-ask-imap = Servidor de recepción (IMAP), como imap.example.com:993, o Enter si no hay:
cli-ask-smtp = Servidor de envío (SMTP), como smtp.example.com:465, o Enter si no hay:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = ¿Usarlo igualmente? [y/N]
cli-ask-label = ¿Para qué programa o dispositivo es? Enter si no hay:
cli-ask-keep-again = El código sigue aquí. Resuelve esto primero y pulsa Enter para guardarlo otra vez:
cli-ask-next = ¿Qué sigue? 1 (o Enter) pegar otro código, 2 ver otra vez los pasos, 3 volver a probar el mismo código, 4 guardarlo sin probar, 5 terminar:
cli-enter = Pulsa Enter para seguir:
cli-enter-when-done = Pulsa Enter cuando esté hecho:
cli-enter-or-open = Pulsa Enter para seguir, o escribe open para abrir la página web en tu navegador:
cli-opened = Tu navegador debería abrir ahora la página web. Si no lo hace, copia la dirección de arriba.
cli-sign-in-as = Inicia sesión allí como { $address }. Comprueba que no haya otra cuenta con la sesión iniciada.
cli-guide-step = Paso { $at } de { $all } en la página web: { $text }
cli-site-menu = {"  "}Menú: { $text }
cli-site-heading = {"  "}Título: { $text }
cli-site-state = {"  "}Muestra: { $text }
cli-site-press = {"  "}Pulsa: { $text }
cli-preflight-failed = Mientras tanto, Mailkey probó los servidores sin iniciar sesión. No todos respondieron como debían:
cli-code-rule = Pega el código, no tu contraseña de inicio de sesión. No se muestra mientras lo pegas.
    .login = Escribe la contraseña. No se muestra mientras la escribes.
cli-use-these = Pon esto en tu programa de correo:
cli-use-command = Si tu programa de correo puede obtener la contraseña de un comando, usa: { $command }
cli-proxy-unusable = Mailkey no puede usar el proxy de la variable ALL_PROXY, así que no puede llegar a ningún servidor. { $why } Corrígelo, o no uses proxy con --proxy none.
cli-no-transcript = Mailkey no puede escribir la transcripción en { $file } ({ $kind }). Indica un archivo que todavía no exista.
cli-certificate-names = El certificado es para: { $names }
cli-certificate-dates = Es válido del { $from } al { $until }.
cli-certificate-sha256 = Su huella digital (SHA-256): { $sha256 }
cli-test-spared = { $name }: sin probar
cli-spared = Otro código de esta cuenta fue rechazado hace un momento. Otro rechazo podría bloquear la cuenta. Para probar este de todos modos, indica la dirección.
cli-test-stopped = Las pruebas se detuvieron antes de esta.
cli-round-passed = { $passed } de { $all } funcionan.
cli-round-left = { $count } sin probar.
cli-round-needs-you = { $count ->
    [one] Esta te necesita:
   *[other] Estas { $count } te necesitan:
}
cli-no-pin = Solo puedes confiar en un certificado de tu propio servidor. { $host } no es uno de los servidores propios de esta cuenta.
cli-half-found = { $missing } Si hay uno, añade: { $argument } HOST:PORT. Si no hay, indica solo el otro: { $other }
cli-not-sent = No se envió nada. Da solo el código, exactamente como lo muestra el sitio web. Si aun así este es el código, añade: --as-it-is
cli-many-lines = No se envió nada. Da solo el código, en una línea. La entrada estándar tenía varias líneas, y juntas no tienen el formato conocido del código.

usage-value = «{ $value }» no se puede usar para { $argument }.
usage-no-value = { $argument } necesita un valor.
usage-choice = «{ $value }» no se puede usar para { $argument }. Puedes usar: { $valid }
usage-unknown-argument = Aquí no existe el argumento { $argument }.
usage-too-many = Hay un argumento de más. Nunca des un código como argumento. Mailkey lo lee de la entrada estándar o lo pide.
usage-unknown-command = No existe el comando «{ $command }».
usage-missing = Este comando necesita { $argument }.
usage-conflict = { $argument } no se puede usar junto con { $other }.
usage-help = Para ver todos los comandos, ejecuta: { $program } --help
usage-host = Da un nombre de host, como mail.example.com.
usage-pin = Da un host y la huella digital de su certificado, como mail.example.com=AB:CD:…
usage-proxy-password = Pon el proxy con su contraseña en la variable ALL_PROXY. No pongas una contraseña en un argumento, porque todos en este equipo pueden leer los argumentos.
usage-language = Mailkey conoce estos idiomas: { $languages }
cli-setting = { $name }: { $value } ({ $choices })
cli-setting-unknown = Ningún ajuste se llama { $name }. Hay estos: { $names }
cli-setting-value = { $name } no admite ese valor. Puede ser: { $choices }
