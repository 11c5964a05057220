# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Para onde vai o e-mail do domínio (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (lista da Mozilla)
source-srv = Registros de serviço (DNS)
source-autodiscover = { $host } (configurações do Outlook)
source-guess = Nomes comuns, como { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = indica { $hosts }
answer-oauth = indica servidores que não aceitam código, só OAuth
answer-nothing = não tem informações
answer-exchanger = { $host } (o Mailkey não tem um guia para ele)
answer-timed-out = sem resposta a tempo
answer-no-domain = este domínio não existe
answer-no-mail = o domínio diz que não recebe e-mails
answer-no-name-server = nenhum servidor de nomes responde
answer-not-reached = não alcançado: { $why }
answer-status = não deu as configurações (status HTTP { $status })
answer-sends-on = aponta para { $host }, que fica fora do domínio e não foi consultado
answer-elsewhere = aponta para { $host } sem criptografia ou em uma porta incomum, então o Mailkey não seguiu
answer-too-large = o arquivo é grande demais, então o Mailkey não o leu
answer-no-file = a resposta não é um arquivo de configuração
answer-only-unsafe = só indica servidores sem criptografia ou com outros protocolos
answer-proxy = não consultado, porque o proxy resolve os nomes

## What that comes to.
search-title = Achar os servidores de { $domain }
search-will-ask = O Mailkey não tem um guia para { $domain }. Ele pode consultar estas fontes sobre os servidores, por no máximo 5 segundos:
search-only-domain = O Mailkey só envia { $domain }, não a parte antes do @.
search-start = Achar servidores
search-by-hand = Digitar eu mesmo
search-stop = Parar
search-running = Consultando…
search-waiting = consultando…
search-unasked = não é mais necessário
search-found-provider = { $provider } cuida do e-mail de { $domain } ({ $host }). Siga o guia desse provedor.
search-found-provider-ends = { $provider } cuida do e-mail de { $domain } ({ $host }).
search-found = Servidores encontrados. Fonte: { $source }.
search-half-guessed = Pergunte a quem administra o servidor de e-mail qual é o certo. O que você vê abaixo para ele é só um palpite.
search-filled = Essa fonte só deu um dos dois servidores. O outro vem de: { $source }.
search-no-imap = Nenhum servidor de recebimento foi encontrado.
search-no-smtp = Nenhum servidor de envio foi encontrado.
search-oauth = { $source }: os servidores de { $domain } não aceitam código nem senha. Só programas que eles conhecem podem fazer login, pelo navegador (OAuth). Se você tem um código mesmo assim, digite os servidores.
search-strangers = Fora de { $domain }: { $hosts }. Isso pode ser de outra pessoa. Continue só se souber que seu e-mail está lá.
search-sends-on = { $domain } aponta para { $host }, que não faz parte dele. O Mailkey não fez consultas lá.
search-follow = O Mailkey deve consultar { $host } também?
search-follow-yes = Consultar { $host } também
search-no-domain = O domínio { $domain } não existe. Confira o endereço.
search-no-mail = { $domain } diz que não recebe e-mails. Confira o endereço.
search-nothing = O Mailkey não encontrou os servidores de { $domain }. Pergunte a quem administra o e-mail ou veja as páginas de ajuda.
search-nothing-but-exchanger = O Mailkey não encontrou os servidores de { $domain }. O e-mail vai para { $host }. Pergunte a quem administra esse servidor quais servidores os programas de e-mail usam. Ou veja as páginas de ajuda.
search-nobody-answered = O Mailkey não recebeu resposta sobre { $domain }. Você está on-line?
search-name-here = Você pode digitar os servidores abaixo. O que você vê lá é só um palpite.
search-details = Todas as respostas
search-off = Digite os servidores aqui. O que você vê é só um palpite. A pesquisa de servidores on-line está desativada nas configurações.
search-again = Procurar de novo

## A domain that was most likely misspelt.
meant-question = Você quis dizer { $address }?
meant-why = O Mailkey não conhece { $domain }, mas conhece { $meant }.
meant-yes = Sim, { $address }
meant-no = Não, { $domain } está certo
