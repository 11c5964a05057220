# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = Temas:
topics-more = Para leer uno, ejecuta: { $program } help TOPIC
topic-unknown = No hay ningún comando ni tema «{ $word }». Temas: { $topics }

topic-codes = Qué es una contraseña de aplicación y cómo mantenerla segura
topic-exit-status = Cómo termina un comando
topic-json = Respuestas para otros programas
topic-environment = Variables de entorno que lee Mailkey
topic-files = Dónde guarda Mailkey sus archivos
topic-handing-over = Cómo llega el código a los programas
topic-privacy = Qué envía Mailkey y qué guarda

topic-forgotten = ¿Y si olvidé el código?
    .answer = Un código olvidado se renueva: nadie puede mostrártelo otra vez. Crea uno nuevo en el sitio web del proveedor y ejecuta «mailkey reset ADDRESS». Mailkey prueba el nuevo antes de reemplazar el anterior. Después ponlo en todos los programas que usaban el anterior. Si Mailkey todavía tiene un código que funciona, «mailkey code ADDRESS» lo imprime.

exit-passed = Hizo lo que pediste, y lo que se probó funcionó.
exit-failed = Una prueba falló, o el comando no se pudo completar.
exit-usage = Los argumentos, o lo que se leyó en su lugar, no se pueden usar.
exit-out-of-reach = No se puede acceder al llavero, al archivo cifrado o a la lista de cuentas.
exit-not-found = Lo que pediste no está.
exit-words = Cómo se dice
    .answer = Un comando que termina con un estado distinto de 0 dice por qué en la salida de error estándar. Con --json también lo dice la respuesta en la salida estándar. Sin terminal no se pregunta a nadie: el comando termina.

json-one = Un documento
    .answer = Con --json, la salida estándar contiene un documento JSON en una línea, y nada más. Todo lo destinado a personas va a la salida de error estándar. Estos comandos lo tienen: { $commands }
json-early = Un comando que termina antes
    .answer = Entonces el documento es: { $document } N es el estado de salida. Una prueba que falla no es un final anticipado: su propio documento dice qué pasó.
json-stable = Lo que no cambia
    .answer = Las claves y los nombres no dependen del idioma y no cambian. Versiones posteriores pueden añadir más. Las horas están en UTC, como 2027-03-31T09:30:00Z. Ningún documento contiene un código.
json-schemas = Esquemas
    .answer = Un esquema JSON describe cada documento. Vienen con el código fuente de Mailkey, en la carpeta docs/json.

environment-MAILKEY_LOG = Lo que se escribe en la salida de error estándar para quien busca un fallo: error, warn, info o debug. Los códigos nunca se escriben.
environment-MAILKEY_DNS = El servidor de nombres al que preguntar por un dominio desconocido, como ADDRESS o ADDRESS:PORT, en lugar del que usa el sistema.
environment-MAILKEY_RECIPES_KEY = El archivo con la clave pública con la que deben estar firmados los archivos de proveedor más nuevos, en lugar de la de los autores. Es para empresas que firman los suyos.
environment-ALL_PROXY = El proxy para todos los servidores, como lo lee curl, también en minúsculas. --proxy tiene prioridad.
environment-NO_PROXY = Los servidores a los que se llega sin ese proxy, también en minúsculas.
environment-SSL_CERT_FILE = En Linux: un archivo con los certificados de confianza, en lugar de los del sistema.
environment-SSL_CERT_DIR = En Linux: carpetas con los certificados de confianza, en lugar de los del sistema.
environment-LANG = El idioma y el país, si los ajustes no indican un idioma. LANGUAGE, LC_ALL y LC_MESSAGES tienen prioridad.
environment-XDG_DATA_HOME = En Linux: la carpeta en la que Mailkey tiene su carpeta de cuentas.
environment-XDG_CONFIG_HOME = En Linux: la carpeta en la que Mailkey tiene su carpeta de ajustes.
environment-DBUS_SESSION_BUS_ADDRESS = En Linux: la sesión en la que se encuentra el llavero.
environment-NO_COLOR = Con cualquier contenido: sin negrita ni colores.
environment-TERM = Si es «dumb», no hay colores.
environment-COLUMNS = El ancho que puede tener la ayuda, si la terminal no lo dice.

files-accounts = Las cuentas: direcciones, etiquetas, fechas, servidores y la última prueba, nunca un código.
files-vault = Los códigos, si elegiste el archivo cifrado. Con tu frase secreta también lo abre el programa age.
files-settings = Tus ajustes.
files-providers = Proveedores tuyos. «mailkey providers check FILE» revisa un archivo así.
files-waiting = Una configuración de cuenta que dejaste a medias en la ventana, sin ningún código.
files-keychain = Si no, los códigos están en el llavero del sistema, con el servicio «mailkey».
files-none = No tienes carpeta personal, así que Mailkey no puede guardar archivos.

handing-ask = Programas que consultan un comando
    .answer = Muchos programas de correo pueden pedir el secreto a un comando. Haz que ejecuten «mailkey code ADDRESS»: imprime el código guardado y nada más. Así el código no está en ningún ajuste. Si hay varios códigos, añade --label NAME.
handing-export = Ajustes que escribe Mailkey
    .answer = «mailkey export» muestra los programas para los que Mailkey puede escribir una cuenta. «mailkey export FORMAT ADDRESS» imprime lo que acepta ese programa. La mayoría de los archivos no contienen el código: el programa lo pide a Mailkey.
handing-with-code = Programas que no pueden pedirlo
    .answer = Con --with-code, el archivo contiene el código. Guarda bien ese archivo y quítalo cuando el programa lo haya leído. Para los programas con ventana se muestra qué escribir. Cuentas en línea de GNOME recibe la cuenta enseguida, y --dry-run solo muestra lo que se enviaría.
handing-note = Un código para cada programa
    .answer = Da a cada código una etiqueta que diga quién lo tiene. «mailkey describe ADDRESS --used-in PROGRAM» anota dónde se usa. Cuando renuevas uno, Mailkey nombra los programas que todavía tienen el código anterior. Usa --updated PROGRAM cuando uno tenga el nuevo.

privacy-sent = Qué se envía
    .answer = El nombre de usuario, el código y el nombre Mailkey van a los servidores de correo de tu proveedor, por una conexión cifrada. Eso pasa cuando pruebas, y una vez al día si activaste la revisión diaria. Mientras lees los pasos de «mailkey setup», comprueba si estos servidores responden, sin iniciar sesión. Un mensaje a ti solo sale con --send. A los autores de Mailkey no les llega nada.
privacy-look-up = Dominios desconocidos
    .answer = Sobre un dominio que no conoce, Mailkey pregunta a servidores de nombres, al propio dominio, a la lista de Mozilla y a los hosts habituales. Solo envía el dominio, la parte después de la @. Con --no-look-up no pregunta a nadie.
privacy-saved = Qué se guarda
    .answer = Los códigos están en el llavero de tu sistema o en un archivo que solo se abre con tu frase secreta. La lista de cuentas contiene direcciones, etiquetas, servidores y fechas, pero ningún código. Un código nunca se lee de un argumento ni se escribe en un registro o una transcripción.
privacy-programs = Otros programas de correo
    .answer = Mailkey lee qué cuentas tienen otros programas de correo de este equipo, para decirte qué falla en ellos. No cambia nada y no lee secretos guardados. Con --no-programs no mira.
