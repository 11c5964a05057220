# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Ajuda
help-lead = Dá para ler tudo aqui sem internet.
help-search = Pesquisar na ajuda
help-here = Sobre esta página
help-questions = Perguntas
help-causes = Se um teste não passar
help-words = Palavras
help-also = Também: { $names }
help-nothing = Nada na ajuda tem essas palavras. Tente uma palavra só.
help-about = O que isto significa

check-further = O que mais você pode tentar
check-others = Outras causas possíveis
done-good-to-know = Bom saber

start-more = Códigos, programas e mais
start-less = Mostrar menos
start-search = Pesquisar suas contas
start-nothing-found = Nenhuma conta tem essas palavras.
start-removed = { $address } foi removido do Mailkey. O código ainda funciona até você excluí-lo no provedor.
start-removed-code = O código “{ $label }” de { $address } foi removido do Mailkey. Ele ainda funciona até você excluí-lo no provedor.
start-recent = Últimos { $days } dias: passou em { $passed }, não alcançado em { $unreached }, recusado em { $refused }

settings-contrast = Contraste
settings-contrast-normal = Normal
settings-contrast-high = Alto
