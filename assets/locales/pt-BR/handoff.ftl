# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = recebe e envia
handoff-receives = recebe
handoff-sends = envia
handoff-asks = pede o código ao Mailkey
handoff-holds = contém o próprio código
handoff-each-time = você mesmo informa o código
handoff-either = lê o código de um arquivo próprio
handoff-by-dialog = você digita a conta na janela dele
handoff-by-bus = o Mailkey adiciona a conta lá

handoff-no-server = Esta conta não tem um servidor { $service } que { $program } possa usar.
handoff-holds-code = O programa { $program } não consegue pedir o código, então o arquivo precisa conter o código. Se é isso que você quer, adicione --with-code e guarde bem o arquivo.
handoff-unwritable = O programa { $program } não tem como escrever o caractere { $character }. Dê outra etiqueta ao código ou configure a conta à mão no programa.
handoff-no-imap-id = Este provedor só abre a caixa de e-mail para programas que enviam o IMAP ID, e { $program } não envia. Use outro programa, como himalaya ou getmail.

handoff-aerc = Salve como { $place } ou adicione ao arquivo que já existe. O aerc exige que só você possa ler o arquivo: chmod 600.
handoff-authinfo = Salve como { $place } ou adicione ao arquivo que já existe.
handoff-curl = Use com: curl -K FILE
handoff-emacs = Salve como { $place } e adicione ao seu arquivo init: (load {"\u0022"}{ $place }{"\u0022"})
handoff-env = Indique como arquivo de ambiente do seu contêiner ou serviço. Forneça o código como o segredo cujo arquivo as configurações indicam: mailkey code mostra o código.
handoff-fetchmail = Salve como { $place } ou adicione ao arquivo que já existe. O fetchmail exige que só você possa ler o arquivo: chmod 600.
handoff-getmail = Salve como { $place }. Crie as pastas cur, new e tmp no caminho que ele indica.
handoff-gitea = Adicione a { $place } e reinicie o Gitea. Deixe só o Gitea ler o arquivo.
handoff-goa = A conta está em Configurações, Contas on-line. O Evolution, o Geary e outros a usam de lá.
handoff-git-send-email = Salve como { $place } e execute: git config --global include.path { $place }
handoff-goimapnotify = Salve como { $place }.
handoff-home-assistant = Adicione a { $place }. Coloque o código em secrets.yaml como mail_code e reinicie o Home Assistant.
handoff-himalaya = Salve como { $place } ou adicione ao arquivo que já existe. Escolha a conta com -a e o nome da primeira linha.
handoff-imapfilter = Salve como { $place } ou adicione ao arquivo que já existe.
handoff-mbsync = Salve como { $place } ou adicione ao arquivo que já existe. Crie a pasta indicada em Path.
handoff-mobileconfig = Abra no Mac, iPhone ou iPad e instale o perfil em Ajustes. Cole o código quando pedirem uma senha. No FairEmail, importe em Configurações, Backup.
handoff-msmtp = Salve como { $place } ou adicione ao arquivo que já existe. O msmtp exige um arquivo que só você possa ler: chmod 600.
handoff-mutt = Salve como { $place }, ou salve em outro lugar e adicione ao seu muttrc: source FILE
handoff-neomutt = Salve como { $place }, ou salve em outro lugar e adicione ao seu neomuttrc: source FILE
handoff-nextcloud = Salve como { $place } na pasta do Nextcloud. Só o servidor web dele deve poder ler.
handoff-offlineimap = Salve como { $place } ou adicione ao arquivo que já existe.
handoff-s-nail = Adicione a { $place } e inicie o s-nail com -A e o nome que vem depois de “account”.
handoff-swaks = Salve como { $place }. Depois passe o código por pipe a: swaks --config { $place }
handoff-systemd-credential = Leia o script e depois execute. Ele pede permissão de administrador, e o código não está nele.
handoff-thunderbird-android = Faça um código QR do arquivo e escaneie no celular: Configurações, Importar configurações. Não mostre a ninguém.

cli-no-format = Não há formato “{ $format }”. Veja: mailkey export
cli-export-address = Informe a conta: mailkey export FORMAT ADDRESS
cli-export-exists = { $file } já existe e fica como está. Escolha outro nome ou adicione você mesmo as linhas que faltam.
cli-export-hidden = (uma linha que pode conter um segredo)
cli-export-holds-code = O próprio código está no arquivo. Quem puder ler o arquivo pode ler seus e-mails.
cli-export-needs-no-code = O arquivo não contém o código: o programa pede o código. Aqui --with-code não muda nada.
handoff-in-memory = O código está só na memória, então o programa não consegue pedi-lo. Salve antes no chaveiro ou no arquivo criptografado.
handoff-in-file = Este código está no arquivo criptografado. O programa só consegue pedi-lo em um terminal, onde você digita a frase secreta.

done-where = Onde você quer usar?
done-where-hint = Cada opção mostra o que fazer lá, passo a passo.

use-lead = Estas configurações pedem o código ao Mailkey. O código não está nelas.
use-lead-not = O Mailkey não consegue escrever as configurações desta conta.
use-copy = Copiar configurações
use-own-code = { $other } já tem este código. Em { $provider }, cada programa pode ter o próprio código. Assim você encerra um, e os outros continuam funcionando.
use-get-own-code = Obter código para { $program }
use-works = Funciona lá
use-noted = Anotado
use-phone = Um celular
use-others = Outro programa
use-others-lead = Escolha para onde a conta vai. Os programas encontrados neste computador estão na página anterior.
use-with-window = Com janela
use-without-window = No terminal e em servidores
use-others-values = Se o seu não está aqui, informe nele os servidores, o nome de usuário e o código da página anterior.
use-lead-each = Estas configurações não contêm o código. O programa pede o código, ou você informa onde a frase abaixo diz.
use-lead-code = Este programa não consegue pedir o código, então o arquivo dele precisa conter o código. O comando grava esse arquivo, que só você pode ler.
use-lead-dialog = Digite isto na janela do programa, nesta ordem. O código vai onde ele pede uma senha.
use-lead-bus = O Mailkey adiciona a conta lá, e o programa faz login uma vez.
use-copy-command = Copiar comando
use-copy-value = Copiar
use-hand-over = Adicionar a { $program }
use-hand-over-hint = O código vai para o mesmo chaveiro, como um item que as Contas on-line leem. Se a conta já está lá, ela recebe este código.
use-handing-over = Adicionando a conta e fazendo login…
cli-where-line = { $program }: { $command }
cli-where-phone = Um celular: { $command }, onde FORMAT é um destes: { $names }
cli-where-others = Qualquer outro programa: { $command } mostra todos.
cli-where-unknown = Digite um número da lista ou o nome de um formato.
cli-ask-where = Qual mostrar agora? Digite o número, ou pressione Enter para encerrar:
cli-ask-hand-over = Adicionar a conta a { $program } agora? [y/N]

use-holds-old = Este programa ainda tem o código antigo. Troque lá:

handed-added = A conta foi adicionada a { $program }, e o login funcionou.
handed-updated = A conta em { $program } tem o novo código, e o login com ele funcionou. Se o Evolution ou o Geary estiver aberto, feche e abra de novo.
handed-not-there = O programa { $program } não está neste computador. Instale ou escolha outro programa.
handed-timed-out = O programa { $program } não respondeu em um minuto. Tente de novo ou adicione a conta lá à mão.
handed-no-keychain = O programa { $program } salva os códigos no chaveiro, que está bloqueado ou não existe. Desbloqueie e tente de novo.
handed-refused = Um servidor de e-mail recusou o código quando { $program } fez login. Nada foi adicionado. Teste o código de novo aqui.
handed-untrusted = O programa { $program } não confia no certificado do servidor de e-mail, então não fez login. Nada foi adicionado.
handed-other = O programa { $program } não aceitou a conta. Ele diz: { $words }

phone-title = No celular
phone-lead = A câmera do celular pode ler o código de uma imagem, e ninguém precisa digitar.
phone-settings = Configurações do Thunderbird para Android
phone-settings-hint = Servidores, nome de usuário e código em uma só imagem. No app: Configurações, Importar configurações, Escanear código QR.
phone-code = Só o código
phone-code-hint = Para qualquer outro programa no celular: escaneie, copie o texto e cole onde for pedida uma senha.
phone-show = Mostrar
phone-secret = Quem vê esta imagem tem o código. Cuide para que mais ninguém olhe.
phone-scan-settings = No Thunderbird para Android: Configurações, Importar configurações, Escanear código QR.
phone-scan-code = Aponte a câmera do celular e copie o texto. Depois cole onde o programa de e-mail pedir uma senha.
phone-gone-soon = A imagem aparece por 60 segundos.
phone-too-long = As configurações desta conta não cabem em uma imagem que o app consiga ler. Use só o código e informe os servidores à mão.
phone-by-hand = O que os programas do celular pedem

done-holders = Estes ainda têm o código antigo.
holder-asks = Nada a fazer: pede ao Mailkey
holder-updated = Já tem o novo código
holder-how = Ver como
holder-has-it = Já tem o novo código
cli-code-outdated = ainda têm o código anterior a este: { $programs }
start-outdated = Ainda têm o código antigo:
start-has-new = { $program } tem o novo

field-your-name = seu nome
field-the-code = o código
field-name = Seu nome
field-address = Endereço de e-mail
field-code = Senha
field-protocol = Tipo
field-imap-host = Servidor de recebimento
field-imap-port = Porta de recebimento
field-imap-security = Criptografia
field-imap-auth = Login
field-imap-user = Nome de usuário
field-smtp-host = Servidor de envio
field-smtp-port = Porta de envio
field-smtp-security = Criptografia
field-smtp-auth = Login
field-smtp-user = Nome de usuário
field-smtp-code = Senha
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Senha normal

programs-none = Nenhum programa de e-mail com conta foi encontrado neste computador.
programs-account = { $address } em { $program }
programs-server = { $service }: { $host }, porta { $port }, { $security }
programs-not-encrypted = A conexão com o servidor { $service } não é criptografada. Ative a criptografia no programa.
programs-other-server = O servidor { $service } do provedor é { $host }. O programa tem outro.
programs-other-user = O provedor indica outro nome de usuário para o servidor { $service }: { $user }
programs-takes-no-code = Este provedor não aceita mais código nem senha. Deixe o programa fazer login pelo navegador (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Scripts e contêineres
program-gmail-app = App do Gmail
program-apple-mail = Mail no iPhone e iPad
program-mobileconfig = Mail da Apple (perfil)
program-outlook = Outlook (clássico)
program-outlook-new = Outlook (novo)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird para Android

# On the welcome page.
found-title = Encontrado neste computador
found-hint = Seus programas de e-mail têm estes endereços. O Mailkey não leu códigos nem senhas de login.
found-in = Em { $programs }
found-set-up = Configurar no Mailkey
found-problem = { $program }: { $problem }
found-more = { $count ->
    [one] Mais { $count } endereço. O comando mailkey programs mostra todos.
   *[other] Mais { $count } endereços. O comando mailkey programs mostra todos.
}
programs-off = A leitura dos programas de e-mail está desativada, nas configurações ou por --no-programs.
phone-picture = Código QR
