# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Ayuda
help-lead = Todo esto se puede leer sin internet.
help-search = Buscar en la ayuda
help-here = Sobre esta página
help-questions = Preguntas
help-causes = Si una prueba falla
help-words = Palabras
help-also = También: { $names }
help-nothing = Nada en la ayuda contiene estas palabras. Prueba con una sola.
help-about = Qué significa esto

check-further = Qué más puedes intentar
check-others = Otras razones posibles
done-good-to-know = Conviene saber

start-more = Códigos, programas y más
start-less = Ver menos
start-search = Buscar en tus cuentas
start-nothing-found = Ninguna cuenta contiene estas palabras.
start-removed = Se quitó { $address } de Mailkey. Su código funciona hasta que lo elimines en el proveedor.
start-removed-code = Se quitó de Mailkey el código «{ $label }» de { $address }. Funciona hasta que lo elimines en el proveedor.
start-recent = Últimos { $days } días: con éxito en { $passed }, sin conexión en { $unreached }, con rechazo en { $refused }

settings-contrast = Contraste
settings-contrast-normal = Normal
settings-contrast-high = Alto
