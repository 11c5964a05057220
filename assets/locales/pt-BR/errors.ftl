# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Digite seu endereço de e-mail.
address-error-no-at = Falta o @. Um endereço de e-mail é assim: nome@example.com.
address-error-many-ats = Há mais de um @. Deixe só um.
address-error-no-local = Falta o nome antes do @.
address-error-no-domain = Falta a parte depois do @, como qq.com.
address-error-no-dot = A parte depois do @ não tem ponto. Ela deve ser como example.com.
address-error-bad-character = Um endereço de e-mail não pode ter o caractere { $character }.
address-error-space = Um endereço de e-mail não pode ter espaço.
address-error-bad-dot = O nome começa ou termina com ponto, ou tem 2 pontos seguidos.
address-error-bad-domain = { $domain } não é um domínio de e-mail.
address-error-too-long = Isto é longo demais para um endereço de e-mail.

code-error-empty = Cole o código primeiro.
    .login = Digite a senha primeiro.
code-error-too-long = Isto é longo demais para um código. Copie só o código.
code-error-control-character = Há uma quebra de linha ou outro caractere de controle. Copie só o código.

remark-nothing = Nada foi colado ainda.
remark-fits = Isto parece um código de { $whom }.
remark-too-short = { $count ->
        [one] Só { $count } caractere
       *[other] { $count } caracteres
    }, mas códigos de { $whom } têm { $wanted }. Você copiou tudo?
remark-too-long = { $count ->
        [one] { $count } caractere
       *[other] { $count } caracteres
    }, mas códigos de { $whom } têm { $wanted }. Você copiou algo além do código?
remark-foreign = Códigos de { $whom } nunca têm o caractere { $character }. Maiúsculas e minúsculas fazem diferença.
remark-capitals = Códigos de { $whom } só têm letras minúsculas. O Caps Lock estava ativado? O Mailkey usa o código como está.
remark-small-letters = Códigos de { $whom } só têm letras maiúsculas. O Mailkey usa o código como está.
remark-like-login-password = Isto parece uma senha de login. Aqui { $whom } pede { $term }.
remark-the-address = Isto é o endereço de e-mail. Aqui vai { $term }.
remark-unknown = Aqui não há um formato fixo, então o Mailkey usa o texto como está.
remark-space-at-end = Há um espaço no início ou no fim. O Mailkey o mantém, porque pode ser proposital.
remark-invisible = Há caracteres invisíveis, provavelmente copiados por engano. O Mailkey os mantém, porque podem ser propositais. Se houver recusa, copie de novo.
remark-odd-spaces = Há espaços incomuns (inseparáveis ou de largura dupla). O Mailkey os mantém, porque podem ser propositais.
remark-blocks = Há espaços entre as partes. Muitos sites mostram espaços só para facilitar a leitura. O Mailkey os mantém. Se houver recusa, tente sem eles.
remark-not-ascii = Há o caractere especial { $character }. Muitos servidores não conseguem ler isso.

changes-spaces = { $count ->
        [one] { $count } espaço removido
       *[other] { $count } espaços removidos
    }
changes-invisible = { $count ->
        [one] { $count } caractere invisível removido
       *[other] { $count } caracteres invisíveis removidos
    }
changes-mapped = { $count ->
        [one] { $count } caractere de largura dupla normalizado
       *[other] { $count } caracteres de largura dupla normalizados
    }
changes-dashes = { $count ->
        [one] { $count } traço normalizado
       *[other] { $count } traços normalizados
    }
changes-quotes = { $count ->
        [one] { $count } aspa removida
       *[other] { $count } aspas removidas
    }
changes-separators = { $count ->
        [one] { $count } traço adicionado
       *[other] { $count } traços adicionados
    }
changes-around = { $count ->
        [one] { $count } caractere em volta removido
       *[other] { $count } caracteres em volta removidos
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = chaveiro desta área de trabalho
keychain-mac-keychain = Acesso às Chaves do macOS
keychain-windows-credential-manager = Gerenciador de Credenciais do Windows
keychain-memory = armazenamento temporário (memória)

vault-error-no-bus = Não há uma sessão gráfica aqui, então não há chaveiro para salvar os códigos.
    .cure = Faça login em uma sessão gráfica ou inicie uma sessão própria{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = Nenhum chaveiro está em execução aqui. O Mailkey pode salvar códigos no GNOME Keyring, no KWallet ou no KeePassXC, por exemplo.
    .cure = Inicie um deles ou instale um{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = O chaveiro está bloqueado.
    .cure = Desbloqueie e tente de novo{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = O chaveiro pediu permissão e não a recebeu.
    .cure = Tente de novo e dê a permissão{ $command ->
        [none] .
       *[other] , ou desbloqueie antes: { $command }
    }
vault-error-no-collection = O chaveiro ainda não tem um lugar para salvar códigos.
    .cure = Crie um chaveiro chamado Login e defina como padrão{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = O chaveiro não consegue ler o próprio arquivo. Por isso não lê os códigos dele nem salva novos.
    .cure = Redefina seus códigos e salve os novos no arquivo criptografado. Ou, se tiver uma cópia do arquivo do chaveiro, coloque-a no lugar e faça login de novo.
vault-error-timed-out = O chaveiro não responde.
    .cure = Saia da sessão e faça login de novo, ou reinicie o chaveiro{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = O item no chaveiro não parece um código.
    .cure = Redefina o código desta conta. O Mailkey então substitui o item.
vault-error-too-long = Este código é longo demais para o chaveiro.
    .cure = Copie só o código e cole de novo.
vault-error-not-kept = O chaveiro recebeu o código, mas não o salvou.
    .cure = Tente de novo. Se não resolver, reinicie o chaveiro ou salve os códigos no arquivo criptografado.
vault-error-worker-gone = A conexão com o chaveiro caiu.
    .cure = Tente de novo.
vault-error-other = O chaveiro não conseguiu fazer isso. Ele disse: { $said }
    .cure = Reinicie o chaveiro e tente de novo.

register-error-newer = Um Mailkey mais novo gravou a lista de contas (formato { $version }). Para alterar a lista, instale essa versão. Nada foi alterado.
file-fault-read-only = O Mailkey não pode gravar em { $path }. Permita a gravação e tente de novo.
file-fault-no-space = Não há mais espaço para { $path }. Libere espaço e tente de novo.
file-fault-busy = Outro Mailkey está salvando agora. Espere um momento e tente de novo.
register-error-unwritable = O Mailkey não conseguiu gravar a lista de contas. Nada foi alterado.
file-fault-io = O Mailkey não conseguiu usar { $path } ({ $kind }). Nada foi alterado.

notice-damaged-recovered = A lista de contas estava danificada. O Mailkey agora usa a versão anterior.
notice-damaged-empty = A lista de contas estava danificada, e não há uma versão anterior boa. A lista agora está vazia. Os códigos salvos continuam onde estavam.
notice-damaged-kept-as = O Mailkey moveu o arquivo danificado para { $path }.
notice-vanished = A lista de contas sumiu. O Mailkey agora usa a versão anterior.

keep-error-not-found = Nada está salvo para { $address }.
keep-error-no-such-label = Não há código com a etiqueta { $label }.
keep-error-ambiguous = Há vários códigos: { $labels }. Diga qual você quer.
    .unnamed = Sem etiqueta (--label '')

start-error-no-home = Este usuário não tem pasta pessoal, então o Mailkey não pode salvar a lista de contas.
start-error-no-trust-store = Este computador não tem certificados confiáveis, então nenhum servidor pode provar quem é. Instale-os (no Debian, o pacote ca-certificates). Se SSL_CERT_FILE estiver definida, ela deve indicar um arquivo que tenha certificados.

browser-error-not-https = Esta página da web não é criptografada, então o Mailkey não a abre.
browser-error-no-browser = O Mailkey não conseguiu iniciar um navegador. Copie o endereço da página da web e abra você mesmo.

settings-error = As configurações valem agora, mas o Mailkey não conseguiu salvá-las em { $path }. Veja se a pasta existe e é sua.

io-not-found = não encontrado
io-no-permission = sem permissão
io-read-only = o disco é somente leitura
io-no-space = sem espaço livre
io-is-folder = é uma pasta
io-is-no-folder = uma parte do caminho não é uma pasta

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = não dá para ler: { $said }
file-problem-no-file = é uma pasta, um pipe ou um dispositivo
file-problem-no-text = não é texto em UTF-8
file-problem-too-large = é maior que { $count } bytes
file-problem-not-json = não é JSON: { $fault ->
        [ends] termina cedo demais, então falta um colchete, uma chave ou uma aspa
        [comma] não vem nada depois desta vírgula
        [mark] falta aqui uma vírgula, dois-pontos, uma aspa, um colchete ou uma chave
        [behind] há mais texto depois do fim
       *[other] não dá para ler a partir daqui
    }
file-problem-position = linha { $line }, coluna { $column }
file-problem-unknown-key = o Mailkey não conhece esta chave
file-problem-missing = está faltando
file-problem-not-for-this-kind = não pode ser usado com este tipo de login
file-problem-wrong-type = deve ser { $wanted ->
        [sentence] um objeto com uma frase em cada idioma
        [text] texto
        [number] um número inteiro
        [flag] true ou false
        [list] uma lista
       *[object] um objeto
    }
file-problem-empty = não pode ficar vazio
file-problem-wanted-host = não é um nome de host
file-problem-wanted-domain = não é um domínio
file-problem-wanted-id = deve ter letras minúsculas e dígitos, com hifens só entre eles
file-problem-wanted-region = deve ser um código de país de 2 letras maiúsculas
file-problem-wanted-letters = deve ter de 1 a 3 letras
file-problem-wanted-separator = deve ser 1 sinal, como -
file-problem-wanted-date = deve ser uma data no formato YYYY-MM ou YYYY-MM-DD
file-problem-wanted-page = deve ser um endereço da web
file-problem-wanted-color = deve ser uma cor no formato #RRGGBB
file-problem-wanted-number = deve ser um número inteiro de { $least } a { $most }
file-problem-wanted-one-of = deve ser um destes: { $known }
file-problem-twice = a chave { $key } aparece duas vezes
file-problem-not-https = deve começar com https://
file-problem-session-in-page = contém um ID de sessão, que só funciona para você
file-problem-no-language = não tem frase no idioma { $language }
file-problem-foreign-page = esta página da web fica em { $host }, que não é um dos sites do provedor. Se for, inclua em sites
file-problem-duplicate-domain = este domínio já pertence ao provedor { $provider }
file-problem-example-does-not-fit = não combina com o formato descrito ao lado
file-problem-not-in-example = não está no exemplo
file-problem-too-light = é clara demais para letras brancas
file-problem-id-is-not-file-name = deve ser { $wanted }, como o nome do arquivo

ago-now = agora mesmo
ago-minutes = há { $count } min
ago-hours = há { $count } h
ago-yesterday = ontem
ago-days = { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
age-minutes = { $count ->
        [0] menos de 1 min
       *[other] { $count } min
    }
age-hours = { $count } h
age-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
proxy-error-scheme = O proxy deve começar com socks5://, socks5h:// ou http://.
proxy-error-host = Falta o nome de host do proxy, ou ele tem caracteres que um nome de host não pode ter.
proxy-error-port = A porta do proxy deve ser um número de 1 a 65535.
proxy-error-login = No nome ou na senha do proxy, cada % deve vir seguido de 2 dígitos hexadecimais. Escreva o próprio % como %25.

server-error-host = Isto não é um nome de host. Um servidor é um nome de host e uma porta, como imap.example.com:993.
server-error-port = Falta a porta, ou ela não é um número de 1 a 65535. Um servidor é um nome de host e uma porta, como imap.example.com:993.
server-error-security = Depois da porta só pode vir /tls ou /starttls, como em imap.example.com:993/tls.
