# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = Achar o servidor
    .done = Servidor encontrado
stage-connect = Conectar
    .done = Conectado
stage-secure = Criptografar
    .done = Criptografado
stage-greet = Esperar a saudação do servidor
    .done = Servidor respondeu
stage-sign-in = Fazer login
    .done = Login feito
stage-identify = Enviar o nome do programa
    .done = Nome do programa enviado
stage-open-inbox = Abrir a caixa de entrada
    .done = Caixa de entrada aberta
stage-send = Enviar mensagem para você
    .done = Mensagem enviada
stage-arrive = Esperar a mensagem
    .done = Mensagem recebida e excluída

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = Esta é a causa, com certeza.
certainty-likely = Esta é a causa mais provável.
certainty-possible = Esta é uma causa possível.

sign-in-authorization-code = Código de autorização
sign-in-app-password = Senha de app
sign-in-login-password = Senha de login
sign-in-oauth-only = Sem código, só login no navegador
sign-in-bridge = Senha do programa de ponte (bridge) do provedor
sign-in-none = Sem acesso para programas de e-mail

# Ports by $service.
port-tls = { $service ->
    [imap] porta 993
    [smtp] porta 465
   *[other] porta 993 para IMAP e 465 para SMTP
}
port-starttls = { $service ->
    [imap] porta 143
    [smtp] porta 587
   *[other] porta 143 para IMAP e 587 para SMTP
}

the-server = O servidor
    .within = o servidor
the-keeper = quem administra o servidor de e-mail
the-site = { $known ->
        [yes] site de { $whom }
       *[no] site do seu e-mail
    }
the-code = código
    .password = senha

ended-joint = ; {""}

cause-wrong-code = O código foi recusado
    .means = { $who } recusou o login com { $term }. Pode ser um erro de digitação. Ou o que você informou foi trocado por algo mais novo ou deixou de valer.
    .advice =
        { $kind ->
            [password] Digite a senha ({ $term }) de novo. Se não resolver, redefina no site.
            [bridge] Copie a senha ({ $term }) de novo do programa de ponte e cole aqui.
            [unknown] Copie tudo de novo ({ $term }) e cole aqui.
           *[code] { $page ->
                [none] Crie um novo código ({ $term }) e cole aqui.
               *[other] Crie um novo código ({ $term }) em { $page } e cole aqui.
            }
        }
        { $ended ->
            [none] {""}
           *[other] O acesso anterior não funciona mais se isto aconteceu há pouco: { $ended }.
        }
cause-login-password-used = Aqui vai um código, não a senha de login
    .means = { $who } só deixa programas de e-mail entrarem com { $term }. A senha de login vale só para o site.
    .advice =
        { $page ->
            [none] Crie o código ({ $term }) no { $site } e cole aqui.
           *[other] Crie o código ({ $term }) em { $page } e cole aqui.
        }
        Use a senha de login só no site. Não a informe a nenhum programa de e-mail.
cause-service-off = IMAP ou SMTP está desativado
    .means = { $who } recusou o login. As configurações da sua conta ainda não permitem programas de e-mail.
    .advice =
        { $switch ->
            [none] Ative IMAP e SMTP nas configurações de e-mail no { $site }.
           *[other] Ative IMAP e SMTP em { $switch }.
        }
        Depois teste de novo com os mesmos dados ({ $term }).
cause-password-sign-in-ended = Códigos e senhas não funcionam mais aqui
    .means = { $who } não aceita mais código nem senha de programas de e-mail. O login tem de ser feito na página do provedor, no navegador.
    .advice =
        Use um programa de e-mail que abra uma página de login no navegador (OAuth). Ou leia seus e-mails no navegador.
cause-too-many-attempts = Logins demais em pouco tempo
    .means = { $who } suspende o login por um tempo depois de muitas tentativas. O acesso com { $term } pode estar certo.
    .advice =
        { $minutes ->
            [0] Espere meia hora antes de testar de novo. Cada tentativa pode aumentar a espera.
            [one] Espere { $minutes } minuto antes de testar de novo. Cada tentativa pode aumentar a espera.
           *[other] Espere { $minutes } minutos antes de testar de novo. Cada tentativa pode aumentar a espera.
        }
        Feche os outros programas de e-mail que ainda usam dados antigos ({ $term }).
cause-account-locked = A conta está bloqueada
    .means = { $who } não deixa ninguém fazer login nesta conta agora.
    .advice =
        Faça login no { $site } e siga o que ele pedir.
        Quando o site deixar você entrar, teste de novo.
cause-browser-sign-in-needed = Faça login antes no navegador
    .means = { $who } pede que você faça login no navegador antes de deixar um programa de e-mail entrar.
    .advice =
        Faça login no { $site } e confirme que é você.
        Depois teste de novo em poucos minutos.
cause-client-id-needed = O programa de e-mail precisa dizer o próprio nome
    .means = { $who } aceitou o login com { $term }. Mas só abre a caixa de e-mail para programas que dizem o próprio nome (IMAP ID).
    .advice =
        Use um programa de e-mail que envie o IMAP ID. O acesso com { $term } está certo.
        Se nenhum programa conseguir entrar, faça login no { $site } e procure um aviso de segurança.
cause-wrong-username = O nome de usuário foi recusado
    .means = { $who } não conhece este nome de usuário.
    .advice =
        Veja se há erros de digitação no endereço.
        Se a conta tem outro endereço principal, faça login com ele.
cause-sender-mismatch = O remetente não é o endereço do login
    .means = { $who } só envia e-mails a partir do endereço com que você faz login.
    .advice =
        No seu programa de e-mail, use como remetente o endereço com que você faz login.
cause-server-busy = O servidor está ocupado
    .means = { $who } não consegue responder agora. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Espere alguns minutos e teste de novo.
cause-mailbox-full-or-disabled = A caixa de e-mail está cheia ou desativada
    .means = { $who } não abre a caixa de e-mail. Ela está cheia ou foi desativada.
    .advice =
        Faça login no { $site } e exclua e-mails para liberar espaço. Ou peça para ativar a caixa de novo.
cause-connection-limit = Conexões demais ao mesmo tempo
    .means = { $who } só permite algumas conexões por vez, e todas estão em uso. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Feche outros programas de e-mail. Espere um minuto e teste de novo.
cause-tls-required = O servidor exige criptografia antes
    .means = { $who } exige uma conexão criptografada antes de tudo. O mais provável é que esta porta precise de TLS desde o início, não de STARTTLS.
    .advice =
        { $mode ->
            [starttls] Mude este servidor para TLS. O usual é { port-tls }.
            [tls] Tente STARTTLS com { port-starttls }. A conexão já usa TLS.
           *[other] Mude este servidor para TLS ou use STARTTLS com { port-starttls }.
        }
cause-unsupported-mechanism = Este tipo de login não é oferecido
    .means = { $who } não oferece login com código ou senha nesta porta.
    .advice =
        Veja se host e porta são os de programas de e-mail.
        Pergunte a { $keeper } se esta conta pode usar programas de e-mail.
cause-ip-blocked = Esta rede está bloqueada
    .means = { $who } bloqueia a rede que você usa. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Desative a VPN ou o proxy, ou use outra rede. Depois teste de novo.
cause-sign-in-refused = O login foi recusado
    .means = { $who } recusou o login, mas não disse bem por quê. A resposta é a mesma para várias causas.
    .advice =
        { $switch ->
            [none] Veja nas configurações da conta se IMAP e SMTP estão ativados.
           *[other] Veja em { $switch } se IMAP e SMTP estão ativados.
        }
        { $kind ->
            [code] Crie um novo código ({ $term }) e teste de novo.
           *[other] Confira o que você digitou ({ $term }) e teste de novo.
        }
cause-name-not-found = O servidor não foi encontrado
    .means = Não há servidor com este nome, ou sua rede não consegue encontrá-lo.
    .advice =
        Veja se há erros de digitação no nome do servidor.
        Se o nome estiver certo, tente outra rede.
cause-offline = Este computador está sem rede
    .means = Este computador não tem conexão de rede, então o Mailkey não pôde testar nada. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Conecte-se a uma rede e teste de novo.
cause-connection-refused = Nada responde nesta porta
    .means = { $kind ->
            [bridge] Nada responde nesta porta deste computador. O programa de ponte não está aberto ou usa outra porta.
           *[other] O Mailkey alcançou o computador, mas ele não aceita conexões nesta porta. O servidor de e-mail pode estar em outro lugar ou parado. Também pode bloquear sua rede, como muitos fazem por um tempo depois de recusar logins.
        }
    .advice =
        Confira host e porta.
        Se estiverem certos, tente outra rede. Ou espere alguns minutos e teste de novo.
cause-connection-timed-out = A conexão demorou demais
    .means = O servidor não respondeu a tempo. Muitas vezes, um firewall bloqueia as portas de e-mail.
    .advice =
        Tente outra rede, como a do seu celular.
        Pergunte a quem administra esta rede se as portas 993, 465 e 587 estão abertas.
cause-connection-lost = A conexão caiu
    .means = O servidor fechou a conexão cedo demais, ou algo no caminho fez isso. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Espere um minuto e teste de novo.
        Se acontecer outra vez, tente outra rede.
cause-server-silent = O servidor não responde
    .means = O Mailkey alcançou o servidor, mas ele não respondeu a tempo. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Veja se porta e criptografia combinam. TLS usa 993 e 465, STARTTLS usa 143 e 587.
        }
        Espere alguns minutos e teste de novo.
cause-not-tls = Esta porta não usa TLS
    .means = A resposta nesta porta não vem criptografada desde o início. O mais provável é que a porta precise de STARTTLS.
    .advice =
        { $usual ->
            [yes] Mude este servidor para STARTTLS. Ou confira o nome dele, que pode estar errado.
           *[other] Mude este servidor para STARTTLS ou use { port-tls }.
        }
cause-starttls-missing = O servidor não oferece STARTTLS
    .means = O servidor não oferece criptografia nesta porta. Sem criptografia, o Mailkey não envia { $term }.
    .advice =
        Use TLS com { port-tls }.
        Se o servidor deveria oferecer STARTTLS, tente outra rede. Esta pode estar retirando a oferta.
cause-tls-expired = O certificado venceu
    .means = O certificado do servidor passou da data, então o servidor não pode provar quem é. O Mailkey não enviou { $term }.
    .advice =
        Confira a data e a hora deste computador.
        Se estiverem certas, espere a renovação do certificado e teste de novo.
cause-tls-not-yet-valid = O certificado ainda não vale
    .means = Pelo relógio deste computador, o certificado começa no futuro. O mais provável é que o relógio esteja errado. O Mailkey não enviou { $term }.
    .advice =
        Acerte a data e a hora deste computador e teste de novo.
cause-tls-wrong-host = O certificado é de outro servidor
    .means = O servidor mostra um certificado com outro nome, então não pode provar quem é. O Mailkey não enviou { $term }.
    .advice =
        Confira o nome do servidor. Use o que seu provedor informa.
        Se o nome estiver certo, tente outra rede.
cause-tls-untrusted = O emissor do certificado não é confiável
    .means = Este computador não conhece quem emitiu o certificado. Muitas vezes é um antivírus ou o proxy de uma empresa. O Mailkey não enviou { $term }.
    .advice =
        Desative a verificação de e-mail do antivírus ou tente outra rede.
        Se o servidor for seu, compare o certificado e confie só nele. Ou adicione o emissor aos certificados confiáveis deste computador.
cause-tls-failed = Sem conexão criptografada
    .means = O Mailkey e o servidor não chegaram a um acordo sobre a conexão criptografada. O Mailkey não enviou { $term }.
    .advice =
        { $usual ->
            [yes] Tente outra rede.
           *[other] Veja se porta e criptografia combinam. TLS usa 993 e 465, STARTTLS usa 143 e 587. Se combinarem, tente outra rede.
        }
cause-plaintext-injection = Algo inseriu texto antes da criptografia
    .means = Algo no caminho inseriu um texto antes de a criptografia começar. O Mailkey parou o teste e não enviou { $term }.
    .advice =
        Use outra rede para o seu e-mail.
        Use TLS com { port-tls }. Assim nada pode ser inserido.
cause-reply-too-large = A resposta era longa demais
    .means = O servidor enviou mais do que um servidor de e-mail precisa enviar, então o Mailkey fechou a conexão.
    .advice =
        Veja se host e porta são mesmo de um servidor de e-mail.
cause-protocol-violation = Não deu para entender a resposta
    .means = O servidor não respondeu como um servidor de e-mail. Isso não diz nada sobre o acesso com { $term }.
    .advice =
        Veja se host e porta são mesmo de um servidor de e-mail.
        Se forem, espere alguns minutos e teste de novo.
cause-code-ended = O código não funciona mais
    .means = O acesso com { $term } funcionava antes, mas { $whom } agora o recusa. O mais provável: a senha de login mudou, o código foi redefinido ou ficou velho demais.
    .advice =
        { $page ->
            [none] Crie um novo código ({ $term }) e cole aqui.
           *[other] Crie um novo código ({ $term }) em { $page } e cole aqui.
        }
        { $ended ->
            [none] {""}
           *[other] O código anterior não funciona mais se isto aconteceu há pouco: { $ended }.
        }
        Coloque o novo código em todo programa que usava o antigo.
cause-captive-portal = Quem responde é uma página da web
    .means = Esta rede envia uma página da web no lugar do servidor de e-mail. Hotéis e trens costumam fazer isso até você fazer login na rede deles. O Mailkey não enviou { $term }.
    .advice =
        Abra qualquer página da web no navegador e faça login na rede. Depois teste de novo.
        Se já fez login, confira host e porta. Eles podem ser de um site.
cause-proxy-unreachable = O proxy não responde
    .means = O Mailkey está configurado para usar um proxy, mas não o alcança. Por isso não enviou { $term }.
    .advice =
        Confira o proxy nas configurações do Mailkey ou na variável ALL_PROXY.
        Se você não precisa de proxy aqui, desative-o e teste de novo.
cause-proxy-refused = O proxy não deixa o e-mail passar
    .means = O proxy respondeu, mas recusou a conexão. Ele exige nome e senha ou não permite as portas de e-mail. O Mailkey não enviou { $term }.
    .advice =
        Confira o nome e a senha do proxy nas configurações do Mailkey ou na variável ALL_PROXY.
        Pergunte a quem administra o proxy se ele permite as portas 993, 465 e 587.
cause-tls-self-signed = O servidor assinou o próprio certificado
    .means = O servidor fez o próprio certificado, e qualquer um poderia fazer outro igual. Por isso ele não prova quem é o servidor. O Mailkey não enviou { $term }.
    .advice =
        Se o servidor for seu, compare a impressão digital e confie só neste certificado.
        Para qualquer outro servidor, use outra rede. Alguém no caminho pode estar se passando pelo servidor.
cause-tls-intercepted = Algo no caminho abre a criptografia
    .means = Um programa ou dispositivo no caminho mostra um certificado próprio, como um antivírus ou o gateway de uma empresa. O Mailkey não enviou { $term }.
    .advice =
        Desative a verificação de e-mail do antivírus ou tente outra rede.
        Em uma empresa, pergunte a quem administra a rede como os programas de e-mail devem se conectar.
cause-tls-weak = A criptografia do servidor é fraca demais
    .means = O servidor só oferece criptografia antiga, que pode ser quebrada ou lida mais tarde: TLS anterior a 1.2, assinaturas fracas ou troca de chaves RSA. O Mailkey não enviou { $term }.
    .advice =
        Use outro servidor do provedor, se houver.
        Peça a quem administra o servidor de e-mail que permita TLS 1.2 ou mais novo e renove o certificado.
cause-tls-chain-incomplete = Faltam certificados do servidor
    .means = O servidor mostra o próprio certificado, mas não os que levam a um emissor confiável. Por isso não pode provar quem é. O Mailkey não enviou { $term }.
    .advice =
        Peça a quem administra o servidor de e-mail que envie a cadeia completa de certificados.
        Use outro servidor do provedor, se houver.
cause-tls-revoked = O certificado do servidor foi revogado
    .means = Quem emitiu o certificado declarou que ele não vale mais, antes do prazo. A chave dele pode ter sido roubada. O Mailkey não enviou { $term }.
    .advice =
        Não continue com este servidor. Peça um certificado novo a quem administra o servidor de e-mail.
        Use outro servidor do provedor, se houver.
cause-tls-revocation-unknown = Não dá para saber se o certificado foi revogado
    .means = Este computador quer perguntar ao emissor se o certificado ainda vale, mas não consegue se conectar a ele. Muitas vezes, a causa é um firewall. O Mailkey não enviou { $term }.
    .advice =
        Tente outra rede, como a do seu celular.
        Em uma empresa, peça a quem administra a rede que libere para este computador os endereços de certificados revogados (OCSP e CRL) que o certificado indica.
cause-tls-distrusted = Este computador tem ordem de não confiar no certificado
    .means = O certificado ou o emissor está na lista daqueles em que este computador nunca confia. O Mailkey não enviou { $term }.
    .advice =
        Não continue com este servidor. Peça a quem administra o servidor de e-mail um certificado de outro emissor.
        Em uma empresa, pergunte a quem administra este computador por que ele está na lista.
cause-tls-pin-changed = O certificado não é o que você comparou
    .means = Você confiou em um certificado deste servidor, mas agora ele mostra outro. O certificado foi renovado, ou alguém no caminho se passa pelo servidor. O Mailkey não enviou { $term }.
    .advice =
        Pergunte a quem administra o servidor de e-mail se o certificado foi renovado. Depois compare a nova impressão digital.
        Se não foi renovado, use outra rede.
cause-wrong-service = Aqui responde outro serviço de e-mail
    .means = Um servidor de e-mail responde, mas não do tipo necessário aqui. IMAP recebe e-mails, SMTP envia, e POP3 é um jeito mais antigo de receber. O Mailkey não enviou { $term }.
    .advice =
        Confira os dois servidores e suas portas e troque-os se estiverem invertidos. IMAP usa 993 ou 143, SMTP usa 465 ou 587.
cause-message-refused = A mensagem de teste foi recusada
    .means = { $who } aceitou o login com { $term }, mas recusou a mensagem, por exemplo como spam. O acesso com { $term } funciona.
    .advice =
        Envie uma mensagem sua pelo programa de e-mail. Ela talvez seja aceita.
        Leia o que o servidor disse. Se toda mensagem for recusada, pergunte a { $keeper }.
cause-not-arrived = A mensagem de teste ainda não chegou
    .means = { $who } aceitou a mensagem, mas ela não chegou à caixa de e-mail a tempo. O acesso com { $term } funciona.
    .advice =
        Em alguns minutos, olhe na caixa de entrada e na pasta de spam. Você pode excluir a mensagem.
        Se ela nunca chegar, veja se a conta encaminha ou filtra os e-mails.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = Copie tudo de novo ({ $term }) ou digite à mão. Há caracteres invisíveis no texto, que muitas vezes vêm junto ao copiar.
hint-odd-spaces-in-code = No texto ({ $term }), troque os espaços incomuns por espaços normais ou tente sem espaços. Há espaços inseparáveis ou de largura dupla nele.
hint-spaces-in-code = Tente sem espaços ({ $term }). Muitos sites mostram espaços só para facilitar a leitura.
hint-not-ascii-in-code = Há o caractere especial { $character } no texto ({ $term }). Se puder, escolha sem ele. Muitos servidores só leem letras sem acento, dígitos e sinais comuns (ASCII).
hint-local-part-alone = Tente só { $local } como nome de usuário, ou outro nome que seu provedor informou. No terminal: --user { $local }
hint-both-forms-of-domain = O Mailkey tentou as duas grafias do domínio, { $letters } e a forma em ASCII. As duas foram recusadas.
hint-client-certificate = Pergunte a quem administra o servidor de e-mail como fazer login só com { $term }. O servidor pede um certificado de cliente, um arquivo que prova quem você é. O Mailkey não pode enviar um.
hint-other-names = O certificado é de { $names }. Se um deles for o servidor do seu provedor, use esse nome.
hint-takes-no-code = Use um programa que abra a página de login da Microsoft, ou pergunte a quem administra o e-mail do seu domínio. Este é o Microsoft Exchange Online. Desde 2023, ele não aceita senha nem código por IMAP.
hint-perhaps-banned = Tente outra rede ou espere. O servidor recusou logins há pouco e pode bloquear esta rede por um tempo.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = O servidor diz que é { $provider }. Por isso, estes são os passos de { $provider }.
server-is-slow = Este servidor é lento. O Mailkey ainda está esperando.
said-in-clear = Este texto veio sem criptografia. Qualquer um no caminho pode ter escrito isso.
server-notes = { $service } também disse: { $notice }
