# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = el archivo cifrado

vault-file-locked = El archivo cifrado está bloqueado.
    .cure = Escribe su frase secreta en la página Cuentas. En la terminal, usa --passphrase-file.
vault-file-wrong-passphrase = Esta frase secreta no abre el archivo cifrado.
    .cure = Escríbela otra vez. Las mayúsculas y las minúsculas cuentan. Nadie puede recuperar una frase secreta olvidada, pero puedes crear códigos nuevos en los proveedores.
vault-file-absent = No hay ningún archivo cifrado en { $path }.
    .cure = Elige una frase secreta para crearlo.
vault-file-exists = Ya hay un archivo cifrado en { $path }. Mailkey no lo cambió.
    .cure = Ábrelo con su frase secreta. Si ya no la sabes, mueve el archivo a otro lugar.
vault-file-damaged = El archivo cifrado { $path } está dañado, y su versión anterior también.
    .cure = Si tienes una copia, ponla en el lugar del archivo dañado. Si no, mueve el archivo dañado a otro lugar y crea códigos nuevos. No se eliminó nada.
vault-file-newer = El archivo cifrado lo escribió una versión más nueva de Mailkey (formato { $version }).
    .cure = Instala esa versión. No se cambió nada.
vault-file-fault = No se perdió nada. El archivo cifrado está como antes.

passphrase-error-empty = Escribe la frase secreta.
passphrase-error-too-short = Elige una frase secreta de al menos { $least } caracteres. Mejor aún, varias palabras: quien consiga el archivo puede intentar adivinarla todo el tiempo que quiera.
passphrase-error-too-long = Esta frase secreta es demasiado larga. Elige una más corta.
passphrase-error-control-character = La frase secreta contiene un salto de línea u otro carácter de control.
passphrase-error-not-the-same = Las dos frases secretas son distintas. Escribe la misma dos veces.

keep-error-label-taken = Otro código de esta cuenta tiene la etiqueta «{ $label }». Elige otra etiqueta.
keep-error-deleted = El código de esta cuenta ya no está en { $vault }. Alguien lo eliminó, o el lugar ya no es el mismo. Nadie puede recuperar el código. Renuévalo para obtener uno nuevo.
    .named = El código «{ $label }» ya no está en { $vault }. Alguien lo eliminó, o el lugar ya no es el mismo. Nadie puede recuperar el código. Renuévalo para obtener uno nuevo.
keep-error-not-here = El código de esta cuenta no está en este equipo. Una copia de seguridad restauró la cuenta sin él. Renueva el código para obtener uno nuevo.
    .named = El código «{ $label }» no está en este equipo. Una copia de seguridad restauró la cuenta sin él. Renueva el código para obtener uno nuevo.

notice-vault-recovered = El archivo cifrado estaba dañado. Mailkey usa ahora la versión anterior y movió la dañada a { $path }.

backup-error-wrong-passphrase = Esta frase secreta no abre la copia de seguridad. Escríbela otra vez. Las mayúsculas y las minúsculas cuentan.
backup-error-damaged = Esto no es una copia de seguridad, o está dañada. No se restauró nada.
backup-error-no-backup = Este archivo está cifrado, pero no es una copia de seguridad de Mailkey.
backup-error-newer = Esta copia de seguridad la escribió una versión más nueva de Mailkey (formato { $version }). Instala esa versión para restaurarla.
backup-error-too-large = Este archivo es demasiado grande para una copia de seguridad.
backup-error-not-kept = Mailkey no pudo leer la copia de seguridad después de escribirla, así que no hay copia. Prueba con otro disco.
backup-error-exists = { $path } ya existe. Elige otro nombre. No se escribió nada.

cli-passphrase-ask = Frase secreta del archivo cifrado (no se muestra):
cli-passphrase-again = Esta frase secreta no lo abre. Inténtalo de nuevo.
cli-passphrase-new = Nueva frase secreta para el archivo cifrado (no se muestra):
cli-passphrase-repeat = La misma frase otra vez:
cli-passphrase-why = Mailkey guardará los códigos en un archivo que solo se abre con tu frase secreta. Anótala y guárdala bien. Nadie puede recuperarla si se olvida.
cli-passphrase-no-terminal = Mailkey no tiene una terminal donde pedir la frase secreta. Dala en un archivo: --passphrase-file FILE (para una copia de seguridad: --backup-passphrase-file FILE; para una nueva frase secreta: --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey no pudo leer la frase secreta de { $path } ({ $kind }).
cli-passphrase-file-open = Otras personas de este equipo pueden leer { $path }. Haz que solo tú puedas leerlo: chmod 600
cli-passphrase-changed = El archivo cifrado tiene su nueva frase secreta. La anterior ya no lo abre. Las copias antiguas del archivo se abren todavía con la anterior, y las copias de seguridad con la suya.
cli-vault-moved = { $count ->
        [0] No había nada que mover. Desde ahora, los códigos nuevos se guardan en { $vault }.
        [one] Mailkey movió 1 código. Ahora está en { $vault } y se puede leer. Los códigos nuevos también se guardan ahí.
       *[other] Mailkey movió { $count } códigos. Ahora están en { $vault } y se pueden leer. Los códigos nuevos también se guardan ahí.
    }
cli-vault-used = Desde ahora, los códigos nuevos se guardan en { $vault }. Los guardados antes quedan donde están.
cli-vault-lost = El código de { $address } no está donde debería. Renuévalo para obtener uno nuevo.
    .named = El código de { $address } con la etiqueta «{ $label }» no está donde debería. Renuévalo para obtener uno nuevo.
cli-vault-line = { $vault }: { $count ->
        [one] 1 código
       *[other] { $count } códigos
    }. { $detail }
cli-vault-line-new = { $vault } (para códigos nuevos): { $count ->
        [one] 1 código
       *[other] { $count } códigos
    }. { $detail }
cli-vault-locked = El archivo cifrado está bloqueado hasta que des su frase secreta.
cli-backup-passphrase-new = Frase para la copia de seguridad (no se muestra):
cli-backup-passphrase-ask = Frase de la copia de seguridad (no se muestra):
cli-backed-up = { $accounts ->
        [one] Mailkey escribió 1 cuenta
       *[other] Mailkey escribió { $accounts } cuentas
    } en { $file }, sin códigos, y comprobó que el archivo se puede leer. Guarda bien su frase secreta. Nadie puede recuperarla si se olvida.
cli-backed-up-with-codes = { $accounts ->
        [one] Mailkey escribió 1 cuenta
       *[other] Mailkey escribió { $accounts } cuentas
    } y { $codes ->
        [one] 1 código
       *[other] { $codes } códigos
    } en { $file } y comprobó que el archivo se puede leer. Guarda bien el archivo y su frase secreta, por separado. Quien tenga ambos puede leer tu correo.
cli-brought-back = Restaurado: { $accounts ->
        [one] 1 cuenta
       *[other] { $accounts } cuentas
    }, { $codes ->
        [one] 1 código.
       *[other] { $codes } códigos.
    }
cli-brought-bare = { $bare ->
        [one] 1 código no estaba en la copia de seguridad.
       *[other] { $bare } códigos no estaban en la copia de seguridad.
    } Para obtener uno nuevo, ejecuta: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] 1 código ya estaba aquí y queda como está.
       *[other] { $here } códigos ya estaban aquí y quedan como están.
    }
cli-code-not-here = no está en este equipo
cli-code-used-in = {"  "}{"  "}Se usa en: { $programs }
cli-code-expires = {"  "}{"  "}Caduca el { $day }
cli-code-expired = {"  "}{"  "}Caducó el { $day }
cli-bad-date = { $text } no es una fecha. Escríbela como 2027-03-31, o escribe «never».
cli-too-many-programs = Puedes indicar { $most } programas como máximo.
cli-use-file = (O guarda los códigos nuevos en un archivo que se abre con una frase secreta: { $program } vault use file)
cli-make-file = Créalo con: { $program } vault use file
cli-holders = Estos tienen el código anterior:
cli-holder-asks = { $program }: nada que hacer, pide el código nuevo a Mailkey.
cli-holder-command = { $program } necesita el código nuevo: { $command }
cli-holder-by-hand = { $program } necesita el código nuevo. Pégalo allí.
cli-holder-note = Anota cada uno que ya tenga el código nuevo: { $command }
cli-later-steps = Después, en el sitio web del proveedor:
cli-removed-holders = Estos todavía lo tienen: { $programs }

start-add-code = Añadir código
start-edit = Editar
start-save = Guardar
start-get-code = Obtener código
start-not-here = sin código aquí
start-passed = Funcionó { $ago }
start-used-in = Se usa en: { $programs }
start-ends = Caduca el { $day }
start-programs = Programas que lo usan
start-programs-example = Thunderbird, msmtp
start-programs-why = Cuando reemplaces este código, Mailkey te dirá qué programas necesitan el nuevo.
start-remove-code = Quitar este código
start-remove-code-warning = Mailkey olvida este código. En el proveedor no cambia nada: elimínalo también allí.
start-due = { $count ->
    [one] Es hora de cambiar el código de 1 cuenta:
   *[other] Es hora de cambiar los códigos de { $count } cuentas:
}
start-due-why = Pulsa Renovar para obtener uno nuevo. Cuanto más tiempo se usa un código, más programas y personas lo han visto. En Ajustes eliges cuándo te avisa Mailkey.

vault-use-file = Usar un archivo cifrado
vault-file-title = El archivo cifrado está bloqueado
vault-file-lead = Escribe una vez su frase secreta. El archivo queda abierto hasta que se cierre Mailkey.

passphrase-its = Frase secreta del archivo cifrado
passphrase-new = Frase nueva
passphrase-repeat = Frase nueva otra vez
passphrase-create = Crear el archivo cifrado
passphrase-open = Abrir
passphrase-change = Cambiar la frase
passphrase-busy = Un momento…
passphrase-why = Anótala y guárdala bien. El archivo solo se abre con esta frase secreta, y nadie puede recuperarla si se olvida.

settings-vault = Dónde guardar los códigos
settings-vault-keychain = En el llavero de este equipo.
settings-vault-file = En un archivo cifrado que se abre con una frase secreta.
settings-vault-moving = Moviendo los códigos…
settings-move-file = Mover a un archivo cifrado
settings-move-keychain = Mover al llavero
settings-remind = Avisarme de cambiar códigos
settings-remind-days = tras { $count } días
settings-remind-never = Nunca
settings-remind-why = Mailkey siempre te avisa cuando un código está a punto de caducar.
settings-daily = Revisión diaria
settings-daily-on = Cada día
settings-daily-off = Nunca
settings-daily-why = El sistema inicia Mailkey sin ventana. Mailkey inicia sesión con cada código y solo te avisa si algo ha cambiado. Nunca te pide que desbloquees nada y no vuelve a enviar un código rechazado.
settings-daily-file = De los códigos del archivo cifrado, Mailkey solo revisa la antigüedad, porque entonces nadie escribe la frase secreta. En la terminal puedes indicar un archivo con la frase: mailkey check --daily on --passphrase-file FILE
start-once-refused = Rechazado { $ago }
start-ends-label = Caduca el (según el sitio web)
start-ends-example = 2027-03-31
start-no-day = Escribe el día como 2027-03-31, o déjalo vacío.
cli-code-once-refused = {"  "}{"  "}Rechazado { $ago }
cli-code-once-passed = {"  "}{"  "}Funcionó { $ago }
