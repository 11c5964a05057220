# What the command line says.

cli-still-working = Isto demora um momento.
cli-io = O Mailkey não conseguiu ler ou gravar ({ $kind }).
cli-bad-address = { $text } não é um endereço de e-mail. { $why }
cli-bad-label = Uma etiqueta pode ter no máximo 60 caracteres, todos visíveis.
cli-no-text = Isto não é texto. Copie só o código.
cli-see-list = Para ver o que está salvo, execute: mailkey list
cli-name-the-label = Adicione --label NAME.
cli-name-the-mailbox = Adicione --mailbox ADDRESS.
cli-reconciled = O Mailkey concluiu um salvamento interrompido de { $address }.
cli-no-provider = Não há provedor “{ $id }”. Para ver todos, execute: mailkey providers
cli-asking = Consultando sobre { $domain }. O Mailkey só envia o domínio a: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = Fora de { $domain }: { $hosts }. Isso pode ser de outra pessoa. Se estes servidores são seus, adicione: { $arguments }
cli-looked-off = A pesquisa de servidores on-line está desativada.
cli-ask-use-found = Usar estes servidores?
cli-follow = Para consultar lá também, execute de novo com: --follow { $host }
cli-ask-search = O Mailkey deve procurar os servidores?
cli-ask-choice = Número:
cli-ask-version = Qual destas você vê?
cli-no-servers = O Mailkey não conhece os servidores de { $provider }. Adicione: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Diga qual você quer com --choice NUMBER:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Adicione --user NAME.
cli-unknown-domain = O Mailkey não conhece um provedor para { $domain }. Com try ou add, informe os servidores: --imap HOST:PORT --smtp HOST:PORT. Ou informe o provedor: --provider ID

cli-code-prompt = Cole { $term } de { $address } (não aparece):
cli-testing = Testando { $address }. O Mailkey não altera configurações.
cli-endpoint = { $service }: { $host }, porta { $port }, { $security }, nome de usuário { $user }
cli-server = { $service }: { $host }, porta { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } ms)
cli-mark-passed = funcionou
cli-service-passed = { $service }: { $passed }
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: sem login, porque o outro servidor não aceitou
cli-service-cancelled = { $service }: cancelado
cli-broke-off = O teste parou antes do fim.
cli-did = Etapa: { $stage }. Servidor: { $host }, porta { $port }, { $security }, nome de usuário { $user }
cli-said = O servidor disse: { $said }
cli-issuer = O certificado foi emitido por: { $issuer }
cli-clock-off = { $minutes ->
    [one] O relógio deste computador está errado em { $minutes } minuto.
   *[other] O relógio deste computador está errado em { $minutes } minutos.
}
cli-means = O que significa: { $means } { $certainty }
cli-also = Outras causas possíveis: { $others }
cli-also-joint = ; {""}
cli-to-do = O que fazer:
cli-numbered = { $number }. { $text }

cli-tried = Funcionou. Nada foi salvo.
cli-kept = Funcionou. O código de { $address } está salvo no { $vault }.
    .login = Funcionou. A senha de { $address } está salva no { $vault }.
cli-kept-untested = O código de { $address } está salvo no { $vault } sem teste.
    .login = A senha de { $address } está salva no { $vault } sem teste.
cli-labelled = Etiqueta: { $label }
cli-not-kept = Nada foi salvo.
cli-old-stays = O novo código não foi salvo. O antigo continua como estava.
cli-replaces = Já há um código com esta etiqueta. O Mailkey só o substitui se o novo passar no teste.
cli-replaces-untested = Já há um código com esta etiqueta. O Mailkey o substitui sem teste.
cli-old-is-dead = O código antigo não funciona mais. Coloque o novo em todo programa que usava o antigo.
cli-delete-old = Coloque o novo código em todo programa que usava o antigo. Depois exclua o antigo no site do provedor. Até lá, ele funciona.
cli-old-unknown = Coloque o novo código em todo programa que usava o antigo. Depois exclua o antigo no site do provedor. Talvez ele ainda funcione.

cli-no-code = { $provider } não aceita código de programas de e-mail.
cli-instead = O que você pode fazer:

cli-detected = { $address }: { $provider }
cli-sign-in = Programas de e-mail fazem login com: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Página da web: { $page }
cli-guide-page = Crie o código nesta página da web: { $page }
cli-switch-on = Como ativar IMAP e SMTP:
cli-switch-on-page = Antes, ative o IMAP em { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = Antes: { $need }
cli-steps-to-code = Como obter { $term }:
cli-note = Nota: { $note }
cli-file-is-good = { $path } é um arquivo de provedor correto.

cli-nothing-kept = Nada está salvo ainda. Comece com: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: { $passed } em { $ms } ms
cli-test-failed = { $name }: { $cause } ({ $ms } ms)
cli-code-lost = { $name }: não testado
cli-refused-before = { $name }: não testado, porque este código acabou de ser recusado
cli-code-line = {"  "}{ $label }: salvo há { $age }, { $state }
cli-code-untested = não testado
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = Com --json, o Mailkey não pergunta. Para remover, adicione --yes.
cli-remove-ask = { $count ->
        [one] Remover o código de { $address }? [y/N]
       *[other] Remover todos os { $count } códigos de { $address }? [y/N]
    }
cli-remove-stopped = Nada foi removido.
cli-removed = { $count ->
        [one] O código de { $address } foi removido daqui. Para encerrá-lo, exclua-o também no site do provedor.
       *[other] { $count } códigos de { $address } foram removidos daqui. Para encerrá-los, exclua-os também no site do provedor.
    }

cli-check = { $check }: { $mark }. { $detail }
cli-mark-good = em ordem
cli-mark-bad = com problema
cli-check-keychain = Chaveiro
cli-check-register = Lista de contas
cli-check-providers = Provedores
cli-check-network = Rede
cli-check-clock = Relógio
cli-check-trust = Certificados confiáveis
cli-check-display = Tela
cli-check-fonts = Fontes
cli-keychain-proved = { $name }: item de teste salvo, lido de volta e excluído.
cli-register-read = { $count ->
        [one] { $count } conta está salva.
       *[other] { $count } contas estão salvas.
    }
cli-providers-read = { $count ->
        [one] O Mailkey conhece { $count } provedor.
       *[other] O Mailkey conhece { $count } provedores.
    }
cli-network-route = Este computador tem uma rota para a internet. O Mailkey não contatou nenhum servidor.
cli-network-none = Este computador não tem uma rota para a internet. Conecte-se a uma rede. O Mailkey não contatou nenhum servidor.
cli-clock-good = O relógio daqui marca { $now }.
cli-clock-bad = O relógio daqui marca { $now }, o que não pode estar certo. Acerte a data e a hora, senão o Mailkey não pode aceitar certificados.
cli-trust-good = O Mailkey encontrou os certificados confiáveis deste computador.
cli-display-good = Há uma tela para a janela.
cli-display-not-needed = Este Mailkey só funciona no terminal e não precisa de tela.
cli-fonts-own = A janela traz as próprias fontes.
cli-fonts-not-needed = O terminal desenha as letras.

cli-setup-welcome = O Mailkey ajuda você a obter o código de que seu programa de e-mail precisa. Digite voltar ou back para voltar um passo. Pressione Ctrl+C para parar. Nada é salvo antes do teste. O Mailkey nunca altera nada no seu provedor.
cli-setup-no-terminal = Não há um terminal para fazer perguntas. Se você já tem um código, execute: mailkey add ADDRESS
cli-setup-ended = Parado. Nada foi salvo.
cli-setup-unknown = O Mailkey não conhece um provedor para { $domain }. Se um provedor conhecido cuida dele, digite o nome, como qq ou gmail. Se não, pressione Enter e digite os servidores.
cli-step = Passo { $at } de { $all }: { $name }
cli-word-back = voltar
cli-ask-address = Seu endereço de e-mail:
cli-ask-address-again = Seu endereço de e-mail, ou Enter para { $address }:
cli-ask-provider = Provedor, ou Enter:
cli-stated-server = O servidor usual é { $server }. Pressione Enter para usar.
cli-server-wrong = Um servidor é um nome de host e uma porta, como imap.example.com:993.
cli-ask-imap = Servidor de recebimento (IMAP), como imap.example.com:993, ou Enter para nenhum:
cli-ask-smtp = Servidor de envio (SMTP), como smtp.example.com:465, ou Enter para nenhum:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = Usar mesmo assim? [y/N]
cli-ask-label = Para qual programa ou dispositivo? Enter para nenhum:
cli-ask-keep-again = O código continua aqui. Resolva isto primeiro e pressione Enter para salvar de novo:
cli-ask-next = E agora? 1 (ou Enter) colar outro código, 2 ver os passos de novo, 3 testar o mesmo código de novo, 4 salvar sem teste, 5 parar:
cli-enter = Pressione Enter para continuar:
cli-enter-when-done = Pressione Enter quando terminar:
cli-enter-or-open = Pressione Enter para continuar, ou digite open para abrir a página da web no navegador:
cli-opened = Seu navegador deve abrir a página da web agora. Se não abrir, copie o endereço acima.
cli-sign-in-as = Faça login lá como { $address }. Veja se nenhuma outra conta está conectada.
cli-guide-step = Passo { $at } de { $all } na página da web: { $text }
cli-site-menu = {"  "}Menu: { $text }
cli-site-heading = {"  "}Título: { $text }
cli-site-state = {"  "}A página mostra: { $text }
cli-site-press = {"  "}Pressione: { $text }
cli-preflight-failed = Enquanto isso, o Mailkey tentou os servidores sem fazer login. Nem todos responderam como deveriam:
cli-code-rule = Cole o código, não sua senha de login. Ele não aparece enquanto você cola.
    .login = Digite a senha. Ela não aparece enquanto você digita.
cli-use-these = Informe isto no programa de e-mail:
cli-use-command = Se seu programa de e-mail pode obter a senha de um comando, use: { $command }
cli-proxy-unusable = O Mailkey não consegue usar o proxy da variável ALL_PROXY, então não alcança nenhum servidor. { $why } Corrija ou não use proxy, com --proxy none.
cli-no-transcript = O Mailkey não consegue gravar a transcrição em { $file } ({ $kind }). Informe um arquivo que ainda não existe.
cli-certificate-names = O certificado é de: { $names }
cli-certificate-dates = Vale de { $from } até { $until }.
cli-certificate-sha256 = Impressão digital (SHA-256): { $sha256 }
cli-test-spared = { $name }: não testado
cli-spared = Outro código desta conta acabou de ser recusado. Mais uma recusa pode bloquear a conta. Para testar este mesmo assim, informe o endereço.
cli-test-stopped = Os testes pararam antes deste.
cli-round-passed = Funcionam: { $passed } de { $all }.
cli-round-left = Não testados: { $count }.
cli-round-needs-you = { $count ->
    [one] Este precisa de você:
   *[other] Estes { $count } precisam de você:
}
cli-no-pin = Você só pode confiar em um certificado do seu próprio servidor. { $host } não é um dos servidores próprios desta conta.
cli-half-found = { $missing } Se houver um, adicione: { $argument } HOST:PORT. Se não houver, informe só o outro: { $other }
cli-not-sent = Nada foi enviado. Informe só o código, exatamente como o site mostra. Se este for mesmo o código, adicione: --as-it-is
cli-many-lines = Nada foi enviado. Informe só o código, em uma linha. A entrada padrão tinha várias linhas, e juntas elas não têm o formato conhecido do código.

usage-value = Não dá para usar “{ $value }” em { $argument }.
usage-no-value = { $argument } precisa de um valor.
usage-choice = Não dá para usar “{ $value }” em { $argument }. Você pode usar: { $valid }
usage-unknown-argument = Não há o argumento { $argument } aqui.
usage-too-many = Há um argumento a mais. Nunca informe um código como argumento. O Mailkey lê o código da entrada padrão ou o pede.
usage-unknown-command = Não há o comando “{ $command }”.
usage-missing = Este comando precisa de { $argument }.
usage-conflict = Não dá para usar { $argument } junto com { $other }.
usage-help = Para ver todos os comandos, execute: { $program } --help
usage-host = Informe um nome de host, como mail.example.com.
usage-pin = Informe um host e a impressão digital do certificado dele, como mail.example.com=AB:CD:…
usage-proxy-password = Coloque o proxy e a senha dele na variável ALL_PROXY. Não coloque uma senha em um argumento, porque todos neste computador podem ler argumentos.
usage-language = O Mailkey conhece estes idiomas: { $languages }
cli-setting = { $name }: { $value } ({ $choices })
cli-setting-unknown = Nenhuma configuração se chama { $name }. Há estas: { $names }
cli-setting-value = { $name } não pode ter esse valor. Pode ser: { $choices }
