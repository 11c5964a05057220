# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Escribe tu dirección de correo.
address-error-no-at = Falta la @. Una dirección de correo es como nombre@example.com.
address-error-many-ats = Hay más de una @. Deja solo una.
address-error-no-local = Falta el nombre antes de la @.
address-error-no-domain = Falta la parte después de la @, como qq.com.
address-error-no-dot = La parte después de la @ no tiene punto. Debe ser como example.com.
address-error-bad-character = Una dirección de correo no puede contener el carácter { $character }.
address-error-space = Una dirección de correo no puede contener espacios.
address-error-bad-dot = El nombre empieza o termina con un punto, o tiene 2 puntos seguidos.
address-error-bad-domain = { $domain } no es un dominio de correo.
address-error-too-long = Es demasiado largo para una dirección de correo.

code-error-empty = Pega primero el código.
    .login = Escribe primero la contraseña.
code-error-too-long = Es demasiado largo para un código. Copia solo el código.
code-error-control-character = Contiene un salto de línea u otro carácter de control. Copia solo el código.

remark-nothing = Todavía no has pegado nada.
remark-fits = Parece un código como los que da { $whom }.
remark-too-short = { $count ->
        [one] Solo 1 carácter
       *[other] { $count } caracteres
    }, pero los códigos que da { $whom } tienen { $wanted }. ¿Lo copiaste entero?
remark-too-long = { $count } caracteres, pero los códigos que da { $whom } tienen { $wanted }. ¿Copiaste algo más que el código?
remark-foreign = Los códigos que da { $whom } nunca contienen el carácter { $character }. Las mayúsculas y las minúsculas cuentan.
remark-capitals = Los códigos que da { $whom } solo tienen minúsculas. ¿Estaba activado Bloq Mayús? Mailkey usa el código tal como está.
remark-small-letters = Los códigos que da { $whom } solo tienen mayúsculas. Mailkey usa el código tal como está.
remark-like-login-password = Parece una contraseña de inicio de sesión. Aquí necesitas tu { $term } para { $whom }.
remark-the-address = Esto es la dirección de correo, no tu { $term }.
remark-unknown = Aquí no hay un formato fijo, así que Mailkey lo usa tal como está.
remark-space-at-end = Hay un espacio al principio o al final. Mailkey lo conserva, porque puede formar parte del texto.
remark-invisible = Contiene caracteres invisibles, probablemente copiados por error. Mailkey los conserva, porque pueden formar parte del texto. Si hay un rechazo, cópialo otra vez.
remark-odd-spaces = Contiene espacios poco comunes (de no separación o de ancho completo). Mailkey los conserva, porque pueden formar parte del texto.
remark-blocks = Hay espacios entre sus partes. Muchos sitios muestran espacios solo para facilitar la lectura. Mailkey los conserva. Si hay un rechazo, prueba sin espacios.
remark-not-ascii = Contiene el carácter especial { $character }. Muchos servidores no pueden leerlo.

changes-spaces = { $count ->
        [one] 1 espacio quitado
       *[other] { $count } espacios quitados
    }
changes-invisible = { $count ->
        [one] 1 carácter invisible quitado
       *[other] { $count } caracteres invisibles quitados
    }
changes-mapped = { $count ->
        [one] 1 carácter de ancho completo normalizado
       *[other] { $count } caracteres de ancho completo normalizados
    }
changes-dashes = { $count ->
        [one] 1 guion normalizado
       *[other] { $count } guiones normalizados
    }
changes-quotes = { $count ->
        [one] 1 comilla quitada
       *[other] { $count } comillas quitadas
    }
changes-separators = { $count ->
        [one] 1 guion añadido
       *[other] { $count } guiones añadidos
    }
changes-around = { $count ->
        [one] 1 carácter de alrededor quitado
       *[other] { $count } caracteres de alrededor quitados
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = el llavero de este escritorio
keychain-mac-keychain = el llavero de macOS
keychain-windows-credential-manager = el Administrador de credenciales de Windows
keychain-memory = la memoria, solo por esta vez

vault-error-no-bus = Aquí no hay una sesión de escritorio, así que no hay llavero donde guardar códigos.
    .cure = Inicia sesión en el escritorio, o inicia una sesión propia{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = Aquí no hay ningún llavero en marcha. Mailkey puede guardar códigos, por ejemplo, en GNOME Keyring, KWallet o KeePassXC.
    .cure = Inicia uno de ellos, o instala uno{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = El llavero está bloqueado.
    .cure = Desbloquéalo e inténtalo de nuevo{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = El llavero pidió permiso y no lo obtuvo.
    .cure = Inténtalo de nuevo y da el permiso{ $command ->
        [none] .
       *[other] , o desbloquéalo antes: { $command }
    }
vault-error-no-collection = El llavero todavía no tiene un lugar donde guardar códigos.
    .cure = Crea un llavero llamado Login y haz que sea el predeterminado{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = El llavero no puede leer su propio archivo. Por eso no puede leer los códigos que contiene ni guardar otros.
    .cure = Renueva tus códigos y guarda los nuevos en el archivo cifrado. O, si tienes una copia del archivo del llavero, ponla en su lugar y vuelve a iniciar sesión.
vault-error-timed-out = El llavero no responde.
    .cure = Cierra la sesión de escritorio y vuelve a iniciarla, o reinicia el llavero{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = La entrada del llavero no parece un código.
    .cure = Renueva el código de esta cuenta. Mailkey reemplaza entonces la entrada.
vault-error-too-long = Este código es demasiado largo para el llavero.
    .cure = Copia solo el código y pégalo otra vez.
vault-error-not-kept = El llavero recibió el código, pero no lo guardó.
    .cure = Inténtalo de nuevo. Si no sirve, reinicia el llavero, o guarda los códigos en el archivo cifrado.
vault-error-worker-gone = Se perdió la conexión con el llavero.
    .cure = Inténtalo de nuevo.
vault-error-other = El llavero no pudo hacerlo. Dijo: { $said }
    .cure = Reinicia el llavero e inténtalo de nuevo.

register-error-newer = La lista de cuentas la escribió una versión más nueva de Mailkey (formato { $version }). Instala esa versión para cambiar la lista. No se cambió nada.
file-fault-read-only = Mailkey no puede escribir en { $path }. Permite escribir allí e inténtalo de nuevo.
file-fault-no-space = No queda espacio para { $path }. Libera espacio e inténtalo de nuevo.
file-fault-busy = Otro Mailkey está guardando ahora. Espera un momento e inténtalo de nuevo.
register-error-unwritable = Mailkey no pudo escribir la lista de cuentas. No se cambió nada.
file-fault-io = Mailkey no pudo usar { $path } ({ $kind }). No se cambió nada.

notice-damaged-recovered = La lista de cuentas estaba dañada. Mailkey usa ahora la versión anterior.
notice-damaged-empty = La lista de cuentas estaba dañada y no hay una versión anterior buena. Ahora la lista está vacía. Los códigos guardados siguen donde estaban.
notice-damaged-kept-as = Mailkey movió el archivo dañado a { $path }.
notice-vanished = La lista de cuentas no estaba. Mailkey usa ahora la versión anterior.

keep-error-not-found = No hay nada guardado para { $address }.
keep-error-no-such-label = No hay ningún código con la etiqueta { $label }.
keep-error-ambiguous = Hay varios códigos: { $labels }. Indica cuál quieres.
    .unnamed = Sin etiqueta (--label '')

start-error-no-home = Este usuario no tiene carpeta personal, así que Mailkey no puede guardar la lista de cuentas.
start-error-no-trust-store = Este equipo no tiene certificados de confianza, así que ningún servidor puede demostrar quién es. Instálalos (en Debian, el paquete ca-certificates). Si SSL_CERT_FILE tiene un valor, debe indicar un archivo que los contenga.

browser-error-not-https = Esta página web no está cifrada, así que Mailkey no la abre.
browser-error-no-browser = Mailkey no pudo abrir ningún navegador. Copia la dirección de la página web y ábrela tú.

settings-error = Los ajustes ya se aplican, pero Mailkey no pudo guardarlos en { $path }. Comprueba que la carpeta exista y sea tuya.

io-not-found = no existe
io-no-permission = sin permiso
io-read-only = el disco es de solo lectura
io-no-space = no queda espacio
io-is-folder = es una carpeta
io-is-no-folder = una parte de la ruta no es una carpeta

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = no se puede leer: { $said }
file-problem-no-file = es una carpeta, tubería o dispositivo
file-problem-no-text = no es texto en UTF-8
file-problem-too-large = ocupa más de { $count } bytes
file-problem-not-json = no es JSON: { $fault ->
        [ends] termina antes de tiempo, así que falta un corchete, una llave o una comilla
        [comma] no hay nada después de esta coma
        [mark] aquí falta una coma, dos puntos, una comilla, un corchete o una llave
        [behind] hay más texto después del final
       *[other] no se puede leer a partir de aquí
    }
file-problem-position = línea { $line }, columna { $column }
file-problem-unknown-key = Mailkey no conoce esta clave
file-problem-missing = falta
file-problem-not-for-this-kind = no se puede usar con este tipo de inicio de sesión
file-problem-wrong-type = debe ser { $wanted ->
        [sentence] un objeto con una frase en cada idioma
        [text] texto
        [number] un número entero
        [flag] true o false
        [list] una lista
       *[object] un objeto
    }
file-problem-empty = no puede estar vacío
file-problem-wanted-host = no es un nombre de host
file-problem-wanted-domain = no es un dominio
file-problem-wanted-id = debe tener letras minúsculas y dígitos, con guiones solo entre ellos
file-problem-wanted-region = debe ser un código de país de 2 mayúsculas
file-problem-wanted-letters = debe tener de 1 a 3 letras
file-problem-wanted-separator = debe ser 1 signo, como -
file-problem-wanted-date = debe ser una fecha como AAAA-MM o AAAA-MM-DD
file-problem-wanted-page = debe ser una dirección web
file-problem-wanted-color = debe ser un color como #RRGGBB
file-problem-wanted-number = debe ser un número entero de { $least } a { $most }
file-problem-wanted-one-of = debe ser una de estas opciones: { $known }
file-problem-twice = la clave { $key } está dos veces
file-problem-not-https = debe empezar por https://
file-problem-session-in-page = contiene un identificador de sesión, que solo funciona para ti
file-problem-no-language = no tiene ninguna frase en el idioma { $language }
file-problem-foreign-page = esta página web está en { $host }, que no es uno de los sitios del proveedor. Si lo es, inclúyelo en sites
file-problem-duplicate-domain = este dominio ya pertenece al proveedor { $provider }
file-problem-example-does-not-fit = no coincide con el formato descrito al lado
file-problem-not-in-example = no está en el ejemplo
file-problem-too-light = es demasiado claro para letras blancas
file-problem-id-is-not-file-name = debe ser { $wanted }, como el nombre del archivo

ago-now = ahora mismo
ago-minutes = hace { $count } min
ago-hours = hace { $count } h
ago-yesterday = ayer
ago-days = hace { $count } días
age-minutes = { $count ->
        [0] menos de 1 min
       *[other] { $count } min
    }
age-hours = { $count } h
age-days = { $count ->
        [one] 1 día
       *[other] { $count } días
    }
proxy-error-scheme = El proxy debe empezar por socks5://, socks5h:// o http://.
proxy-error-host = Falta el nombre de host del proxy, o contiene caracteres que un nombre de host no puede tener.
proxy-error-port = El puerto del proxy debe ser un número del 1 al 65535.
proxy-error-login = En el nombre o la contraseña del proxy, después de cada % tiene que haber 2 dígitos hexadecimales. Escribe el propio % como %25.

server-error-host = Esto no es un nombre de host. Un servidor es un nombre de host y un puerto, como imap.example.com:993.
server-error-port = Falta el puerto, o no es un número del 1 al 65535. Un servidor es un nombre de host y un puerto, como imap.example.com:993.
server-error-security = Después del puerto solo puede ir /tls o /starttls, como en imap.example.com:993/tls.
