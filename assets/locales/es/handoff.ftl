# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = recibe y envía
handoff-receives = recibe
handoff-sends = envía
handoff-asks = pide el código a Mailkey
handoff-holds = contiene el código
handoff-each-time = tú le das el código
handoff-either = lee el código de un archivo propio
handoff-by-dialog = escribes la cuenta en su propia ventana
handoff-by-bus = Mailkey añade allí la cuenta

handoff-no-server = Esta cuenta no tiene un servidor { $service } que { $program } pueda usar.
handoff-holds-code = { $program } no puede pedir el código, así que el archivo tiene que contenerlo. Añade --with-code si es lo que quieres, y guarda bien el archivo.
handoff-unwritable = { $program } no tiene forma de escribir el carácter { $character }. Dale otra etiqueta al código, o escribe la cuenta a mano en el programa.
handoff-no-imap-id = Este proveedor solo abre el buzón a programas que envían IMAP ID, y { $program } no lo hace. Usa otro programa, como himalaya o getmail.

handoff-aerc = Guárdalo como { $place }, o añádelo al archivo que ya existe. aerc exige que solo tú puedas leerlo: chmod 600.
handoff-authinfo = Guárdalo como { $place }, o añádelo al archivo que ya existe.
handoff-curl = Úsalo con: curl -K FILE
handoff-emacs = Guárdalo como { $place } y añade a tu archivo de inicio: (load {"\""}{ $place }{"\""})
handoff-env = Indícalo como archivo de entorno de tu contenedor o servicio. La configuración nombra el archivo de un secreto: pon ahí el código, que imprime mailkey code.
handoff-fetchmail = Guárdalo como { $place }, o añádelo al archivo que ya existe. fetchmail exige que solo tú puedas leerlo: chmod 600.
handoff-getmail = Guárdalo como { $place }. Crea las carpetas cur, new y tmp en la ruta que indica.
handoff-gitea = Añádelo a { $place } y reinicia Gitea. El archivo debe poder leerlo solo Gitea.
handoff-goa = La cuenta está en Configuración, Cuentas en línea. Evolution, Geary y otros la toman de ahí.
handoff-git-send-email = Guárdalo como { $place } y ejecuta: git config --global include.path { $place }
handoff-goimapnotify = Guárdalo como { $place }.
handoff-home-assistant = Añádelo a { $place }. Pon el código en secrets.yaml como mail_code y reinicia Home Assistant.
handoff-himalaya = Guárdalo como { $place }, o añádelo al archivo que ya existe. Elige la cuenta con -a y el nombre de la primera línea.
handoff-imapfilter = Guárdalo como { $place }, o añádelo al archivo que ya existe.
handoff-mbsync = Guárdalo como { $place }, o añádelo al archivo que ya existe. Crea la carpeta que indica Path.
handoff-mobileconfig = Ábrelo en el Mac, iPhone o iPad e instala el perfil en Ajustes (o Configuración). Pega el código cuando te pida una contraseña. En FairEmail, impórtalo en Configuración, Copia de seguridad.
handoff-msmtp = Guárdalo como { $place }, o añádelo al archivo que ya existe. msmtp exige que solo tú puedas leerlo: chmod 600.
handoff-mutt = Guárdalo como { $place }, o guárdalo en otro lugar y añade a tu muttrc: source FILE
handoff-neomutt = Guárdalo como { $place }, o guárdalo en otro lugar y añade a tu neomuttrc: source FILE
handoff-nextcloud = Guárdalo como { $place } en la carpeta de Nextcloud, de modo que solo pueda leerlo su servidor web.
handoff-offlineimap = Guárdalo como { $place }, o añádelo al archivo que ya existe.
handoff-s-nail = Añádelo a { $place } e inicia s-nail con -A y el nombre que sigue a «account».
handoff-swaks = Guárdalo como { $place }. Después pasa el código por una tubería a: swaks --config { $place }
handoff-systemd-credential = Lee el script y luego ejecútalo. Pide tus permisos de administrador y no contiene el código.
handoff-thunderbird-android = Haz con él un código QR y escanéalo en el teléfono: Ajustes, Importar ajustes. No se lo muestres a nadie.

cli-no-format = No hay ningún formato «{ $format }». Consulta: mailkey export
cli-export-address = Indica la cuenta: mailkey export FORMAT ADDRESS
cli-export-exists = { $file } ya existe y queda como está. Elige otro nombre, o añade tú las líneas que le faltan.
cli-export-hidden = (línea que puede contener un secreto)
cli-export-holds-code = Contiene el código. Quien pueda leerlo puede leer tu correo.
cli-export-needs-no-code = No contiene el código: el programa lo pide. --with-code no cambia nada aquí.
handoff-in-memory = El código está solo en la memoria, así que el programa no puede pedirlo. Guárdalo antes en el llavero o en el archivo cifrado.
handoff-in-file = Este código está en el archivo cifrado, así que el programa solo puede pedirlo en la terminal, donde escribes la frase secreta.

done-where = ¿Dónde quieres usarlo?
done-where-hint = Cada opción muestra qué hacer allí, paso a paso.

use-lead = Estos ajustes piden el código a Mailkey. No contienen el código.
use-lead-not = Mailkey no puede escribir los ajustes para esta cuenta.
use-copy = Copiar ajustes
use-own-code = { $other } ya tiene este código. { $provider } permite un código propio para cada programa. Así puedes anular uno y los demás siguen funcionando.
use-get-own-code = Obtener código para { $program }
use-works = Allí funciona
use-noted = Anotado
use-phone = Teléfono
use-others = Otro programa
use-others-lead = Elige dónde va la cuenta. Los programas encontrados en este equipo están en la página anterior.
use-with-window = Con ventana
use-without-window = En la terminal y en servidores
use-others-values = Si el tuyo no está aquí, usa los servidores, el usuario y el código de la página anterior.
use-lead-each = Estos ajustes no contienen el código. El programa te lo pide, o lo pones donde indica la frase de abajo.
use-lead-code = Este programa no puede pedir el código, así que su archivo tiene que contenerlo. El comando escribe ese archivo, y solo tú puedes leerlo.
use-lead-dialog = Escribe esto en su ventana, en este orden. El código va donde pide una contraseña.
use-lead-bus = Mailkey añade allí la cuenta y hace que inicie sesión una vez.
use-copy-command = Copiar comando
use-copy-value = Copiar
use-hand-over = Añadir a { $program }
use-hand-over-hint = El código va al mismo llavero, como una entrada que lee Cuentas en línea. Si la cuenta ya está allí, recibe este código.
use-handing-over = Añadiendo la cuenta e iniciando sesión…
cli-where-line = { $program }: { $command }
cli-where-phone = Un teléfono: { $command }, donde FORMAT es uno de { $names }
cli-where-others = Cualquier otro programa: { $command } los muestra todos.
cli-where-unknown = Escribe un número de la lista, o el nombre de un formato.
cli-ask-where = ¿Cuál quieres ver ahora? Escribe su número, o pulsa Enter para terminar:
cli-ask-hand-over = ¿Añadir la cuenta a { $program } ahora? [y/N]

use-holds-old = Este programa todavía tiene el código anterior. Cámbialo allí:

handed-added = La cuenta se añadió a { $program } e inició sesión.
handed-updated = La cuenta de { $program } tiene el código nuevo e inició sesión con él. Si Evolution o Geary están abiertos, reinícialos.
handed-not-there = { $program } no está en este equipo. Instálalo, o elige otro programa.
handed-timed-out = { $program } no respondió en un minuto. Inténtalo de nuevo, o añade allí la cuenta a mano.
handed-no-keychain = { $program } guarda los códigos en el llavero, que está bloqueado o no existe. Desbloquéalo e inténtalo de nuevo.
handed-refused = Un servidor de correo rechazó el código cuando { $program } inició sesión. No se añadió nada. Vuelve a probar el código aquí.
handed-untrusted = { $program } no confía en el certificado del servidor de correo, así que no inició sesión. No se añadió nada.
handed-other = { $program } no aceptó la cuenta. Dice: { $words }

phone-title = En un teléfono
phone-lead = La cámara del teléfono puede leer el código de una imagen, para que nadie tenga que escribirlo.
phone-settings = Ajustes de Thunderbird para Android
phone-settings-hint = Servidores, usuario y código en una imagen. En la app: Ajustes, Importar ajustes, Escanear código QR.
phone-code = Solo el código
phone-code-hint = Para cualquier otro programa del teléfono: escanéalo, copia el texto y pégalo donde te pida una contraseña.
phone-show = Mostrar
phone-secret = Quien vea esta imagen tiene el código. Asegúrate de que nadie más mire.
phone-scan-settings = En Thunderbird para Android: Ajustes, Importar ajustes, Escanear código QR.
phone-scan-code = Apunta con la cámara del teléfono y copia el texto. Después pégalo donde el programa de correo pida una contraseña.
phone-gone-soon = Se muestra durante 60 segundos.
phone-too-long = Los ajustes de esta cuenta no caben en una imagen que la app pueda leer. Usa solo el código y escribe los servidores a mano.
phone-by-hand = Lo que piden los programas del teléfono

done-holders = Estos todavía tienen el código anterior.
holder-asks = Nada que hacer: lo pide a Mailkey
holder-updated = Tiene el código nuevo
holder-how = Ver cómo
holder-has-it = Ya tiene el código nuevo
cli-code-outdated = todavía tienen el código anterior a este: { $programs }
start-outdated = Aún tienen el código anterior:
start-has-new = { $program } ya tiene el nuevo

field-your-name = tu nombre
field-the-code = el código
field-name = Tu nombre
field-address = Dirección
field-code = Contraseña
field-protocol = Tipo
field-imap-host = Servidor de recepción
field-imap-port = Puerto de recepción
field-imap-security = Cifrado
field-imap-auth = Inicio de sesión
field-imap-user = Usuario
field-smtp-host = Servidor de envío
field-smtp-port = Puerto de envío
field-smtp-security = Cifrado
field-smtp-auth = Inicio de sesión
field-smtp-user = Usuario
field-smtp-code = Contraseña
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Contraseña normal

programs-none = No se encontró en este equipo ningún programa de correo con una cuenta.
programs-account = { $address } en { $program }
programs-server = { $service }: { $host }, puerto { $port }, { $security }
programs-not-encrypted = La conexión con el servidor { $service } no está cifrada. Activa el cifrado en el programa.
programs-other-server = El servidor { $service } del proveedor es { $host }. El programa tiene otro.
programs-other-user = El proveedor indica otro nombre de usuario para el servidor { $service }: { $user }
programs-takes-no-code = Este proveedor ya no acepta códigos ni contraseñas. Haz que el programa inicie sesión en el navegador (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Scripts y contenedores
program-gmail-app = App de Gmail
program-apple-mail = Mail en iPhone y iPad
program-mobileconfig = Apple Mail (perfil)
program-outlook = Outlook (clásico)
program-outlook-new = Outlook (nuevo)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird para Android

# On the welcome page.
found-title = Encontradas en este equipo
found-hint = Tus programas de correo tienen estas direcciones. Mailkey no ha leído ningún código ni contraseña de inicio de sesión.
found-in = En { $programs }
found-set-up = Configurar con Mailkey
found-problem = { $program }: { $problem }
found-more = { $count ->
    [one] 1 dirección más. El comando mailkey programs las muestra todas.
   *[other] { $count } direcciones más. El comando mailkey programs las muestra todas.
}
programs-off = La búsqueda de programas de correo está desactivada, en Ajustes o con --no-programs.
phone-picture = Código QR
