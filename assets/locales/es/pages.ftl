# The pages outside journeys.

nav-accounts = Cuentas
nav-providers = Proveedores
nav-settings = Ajustes
nav-help = Ayuda

start-title = Tus cuentas
start-waiting = Continúa con { $address }
start-waiting-code = Estabas a punto de pegar un código.
start-waiting-step = Sigue: { $step }
start-waiting-first = Todavía no has empezado los pasos.
start-go-on = Continuar
start-forget = Descartar
start-add = Añadir cuenta
start-test-all = Probar todas
start-test = Probar
start-reset = Renovar
start-stop-tests = Detener
start-test-all-progress = { $done } de { $all } cuentas probadas
start-test-all-refused = { $count ->
    [one] 1 cuenta te necesita. Su código fue rechazado.
   *[other] { $count } cuentas te necesitan. Sus códigos fueron rechazados.
}
start-test-all-needs = { $count ->
    [one] 1 cuenta te necesita. Pruébala por separado para ver por qué.
   *[other] { $count } cuentas te necesitan. Prueba cada una por separado para ver por qué.
}
start-test-all-unreached = { $count ->
    [one] 1 cuenta no se pudo probar. La causa es la red o el servidor, no el código.
   *[other] { $count } cuentas no se pudieron probar. La causa es la red o los servidores, no los códigos.
}
start-test-all-fine = { $count ->
    [one] 1 cuenta funciona.
   *[other] { $count } cuentas funcionan.
}
start-test-all-left-out = { $count ->
    [one] 1 cuenta no se probó, porque detuviste la prueba.
   *[other] { $count } cuentas no se probaron, porque detuviste la prueba.
}
start-not-tested = sin probar
start-not-reached = sin conexión
start-no-label = Sin etiqueta
start-kept-since = Guardado { $ago }
start-remove = Quitar
start-remove-really = Quitar del todo
start-remove-warning = Mailkey quita la cuenta y su código guardado. En el proveedor no cambia nada. Elimina el código también allí.

welcome-title = Te damos la bienvenida
welcome-lead = Mailkey te ayuda a usar tu cuenta de correo en cualquier programa de correo. Si no funciona, te dice por qué.
welcome-heading = ¿Por qué «contraseña incorrecta»?
welcome-what = Muchos proveedores rechazan tu contraseña de inicio de sesión en los programas de correo. Piden una contraseña de aplicación, también llamada código de autorización. La creas en su sitio web.
welcome-not-password = No es tu contraseña de inicio de sesión. Es solo para tu correo y puedes cambiarla cuando quieras. Aquí la llamamos «código».
welcome-steps = Mailkey abre la página web correcta y te muestra cada paso. Pegas el código y Mailkey lo prueba enseguida.
welcome-kept = El código se guarda en el llavero de tu sistema o, si lo prefieres, en un archivo cifrado. Mailkey solo lo envía a tu proveedor, y busca proveedores desconocidos solo cuando pulsas un botón.
welcome-add = Configurar una cuenta
welcome-questions = Preguntas y respuestas

vault-asking = Abriendo el llavero…
vault-proved = Los códigos se guardan en { $vault }.
vault-this-run = Los códigos están solo en la memoria. Desaparecen cuando cierras Mailkey.
vault-ask-again = Reintentar
vault-use-keychain = Probar otra vez el llavero
vault-copy-command = Copiar comando
never-changes = Mailkey nunca cambia nada en tu proveedor.

settings-title = Ajustes
settings-language = Idioma
settings-theme = Colores
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-size = Letra
settings-size-normal = Normal
settings-size-large = Grande
settings-size-larger = Máxima
settings-look-up = Buscar servidores
settings-look-up-on = Buscarlos
settings-look-up-off = No buscarlos nunca
settings-look-up-why = Se trata de dominios que Mailkey no conoce. Cuando pulsas un botón, pregunta al DNS, al propio dominio y a la lista de Mozilla. Solo envía el dominio.
settings-offer-copied = Códigos copiados
settings-offer-copied-on = Ofrecerlos
settings-offer-copied-off = Solo cuando pulse Pegar
settings-offer-copied-why = Mientras obtienes un código, Mailkey mira si has copiado exactamente uno y te lo ofrece. Solo lo usa cuando pulsas el botón.
settings-programs = Programas de correo
settings-programs-on = Mirar qué cuentas tienen
settings-programs-off = No mirar
settings-programs-why = En su primera página, Mailkey muestra las direcciones de tus programas de correo y qué falla en sus servidores. No lee ningún código ni contraseña de inicio de sesión y no cambia nada.
settings-proxy = Conexión
settings-proxy-system = Proxy de ALL_PROXY
settings-proxy-none = Sin proxy
settings-proxy-named = Proxy propio
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Usar este proxy
settings-proxy-in-use = Mailkey se conecta a los servidores a través de { $proxy }.
settings-proxy-password = Mailkey no guarda la contraseña del proxy y la olvida al cerrarse. Para usarla siempre, pon el proxy en la variable de entorno ALL_PROXY.
settings-proxy-unusable = Mailkey no puede usar el proxy que indica la variable de entorno ALL_PROXY. Por eso no puede llegar a ningún servidor.
settings-provider-faults = Mailkey no usa estos archivos de proveedor tuyos, porque tienen errores:

providers-title = Proveedores
providers-lead = Estos son los proveedores que Mailkey conoce. Elige uno para configurar una cuenta.
providers-search = Nombre o dominio
providers-own-domains = Dominios propios de clientes
providers-none = Mailkey no conoce ningún proveedor con ese nombre. Aun así, puedes configurar la cuenta. Pulsa Añadir cuenta, escribe la dirección e indica sus servidores.


window-no-display = Mailkey no encontró ninguna pantalla donde abrir su ventana. Ábrelo desde una sesión de escritorio.
window-display-silent = La pantalla { $display } de esta sesión no responde. Abre Mailkey desde una sesión de escritorio que esté en marcha.
window-display-refused = La pantalla { $display } no admite a este usuario. Dijo: «{ $said }». Abre Mailkey como el usuario que inició la sesión de escritorio, sin su ni sudo.
window-display-lacks = A la pantalla { $display } le falta la extensión de X { $extension }. La ventana la necesita. Usa un servidor gráfico que la tenga.
window-libraries-missing = La ventana necesita bibliotecas que este equipo no tiene: { $files }.
window-libraries-install = Para instalarlas, ejecuta este comando como root: { $command }
window-libraries-look-for = Instala los paquetes de tu distribución que las contienen.
window-toolkit = La ventana no se pudo abrir: { $said }.
window-or-terminal = También puedes usar Mailkey aquí, en la terminal. Ejecuta «{ $program } setup», o «{ $program } --help» para ver todos los comandos.
window-open-already =
    { $proxy ->
        [yes] Mailkey ya está abierto. Su ventana está ahora delante, pero no usa el proxy que indicaste. Cierra esa ventana y abre Mailkey otra vez.
       *[no] Mailkey ya está abierto. Su ventana está ahora delante.
    }
