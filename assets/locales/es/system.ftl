# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = ¿Configurar esta dirección?
invited-lead = Una página web u otro programa pide a Mailkey que configure esta dirección.
invited-no-provider = Mailkey todavía no conoce su proveedor.
invited-so-far = Hasta ahora Mailkey no ha enviado ni guardado nada. Continúa solo si la dirección es tuya.
invited-ends-journey = Si continúas, termina lo que estás haciendo en esta ventana.
invited-accept = Configurarla
invited-decline = No, no hacer nada
invited-unclear-title = Este enlace no indica ninguna dirección de correo
invited-unclear-lead = Una página web u otro programa abrió Mailkey con un enlace que Mailkey no entiende. No ha pasado nada.

settings-fixed = Lo fijó el administrador de este equipo.
settings-administered-faults = El archivo { $file } del administrador tiene errores. Mailkey usa lo que está bien en él:
administered-not-read = Mailkey no puede leerlo: { $why }
administered-not-json = Línea { $line }, columna { $column }: esto no es JSON con nombres y valores.
administered-unknown = Ningún ajuste se llama { $name }.
administered-proxy-password = El proxy tiene una contraseña, y aquí todos podrían leerla. Quítala.

cli-setting-fixed = { $name }: { $value } (lo fijó el administrador de este equipo)
cli-setting-is-fixed = El administrador de este equipo fijó { $name }. No puedes cambiarlo.
cli-practice-off = El administrador de este equipo desactivó la práctica.
cli-check-administrator = Administrador
cli-administered = Mailkey usa los ajustes de { $file }.
cli-administered-not = El administrador de este equipo no ha fijado nada.
files-administered = Ajustes del administrador de este equipo, para todos.
files-administered-providers = Proveedores que añadió el administrador de este equipo, para todos.
