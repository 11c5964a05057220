# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = Tópicos:
topics-more = Para ler um, execute: { $program } help TOPIC
topic-unknown = Não há comando nem tópico “{ $word }”. Tópicos: { $topics }

topic-codes = O que é uma senha de app e como mantê-la em segurança
topic-exit-status = Como um comando pode terminar
topic-json = Respostas para outros programas
topic-environment = Variáveis de ambiente que o Mailkey lê
topic-files = Onde o Mailkey guarda os arquivos
topic-handing-over = Como os programas obtêm o código
topic-privacy = O que o Mailkey envia e o que salva

topic-forgotten = E se eu esqueci o código?
    .answer = Um código esquecido precisa ser redefinido: ninguém pode mostrá-lo de novo. Crie um novo no site do provedor e execute “mailkey reset ADDRESS”. O Mailkey testa o novo antes de substituir o antigo. Depois coloque o novo em todo programa que usava o antigo. Se o Mailkey ainda tem um código que funciona, “mailkey code ADDRESS” mostra o código.

exit-passed = O comando fez o que você pediu, e o que foi testado funcionou.
exit-failed = Um teste não passou, ou não deu para concluir o comando.
exit-usage = Não dá para usar os argumentos ou o que foi lido no lugar deles.
exit-out-of-reach = O chaveiro, o arquivo criptografado ou a lista de contas está fora de alcance.
exit-not-found = O que você pediu não existe.
exit-words = Como isso é dito
    .answer = Um comando que termina com status diferente de 0 diz o motivo na saída de erro padrão. Com --json, a resposta na saída padrão também diz. Sem um terminal, não há perguntas: o comando termina.

json-one = Um documento
    .answer = Com --json, a saída padrão traz um documento JSON em uma linha e nada mais. Tudo o que é para pessoas vai para a saída de erro padrão. Estes comandos têm essa opção: { $commands }
json-early = Um comando que termina antes
    .answer = Nesse caso, o documento é: { $document } N é o status de saída. Um teste que não passou não é um fim antecipado: o documento dele diz o que aconteceu.
json-stable = O que não muda
    .answer = As chaves e os nomes não dependem do idioma e não mudam. Versões futuras podem acrescentar mais. Os horários estão em UTC, como 2027-03-31T09:30:00Z. Nenhum documento contém um código.
json-schemas = Esquemas
    .answer = Um esquema JSON descreve cada documento. Eles vêm com o código-fonte do Mailkey, na pasta docs/json.

environment-MAILKEY_LOG = O que é gravado na saída de erro padrão para quem procura um defeito: error, warn, info ou debug. Códigos nunca são gravados.
environment-MAILKEY_DNS = O servidor de nomes a consultar sobre um domínio desconhecido, como ADDRESS ou ADDRESS:PORT, no lugar do servidor do sistema.
environment-MAILKEY_RECIPES_KEY = O arquivo com a chave pública com que os arquivos de provedor mais novos devem estar assinados, no lugar da chave de quem faz o Mailkey. É para empresas que assinam os próprios.
environment-ALL_PROXY = O proxy para todos os servidores, como o curl lê, também em minúsculas. --proxy tem prioridade.
environment-NO_PROXY = Os servidores alcançados sem esse proxy, também em minúsculas.
environment-SSL_CERT_FILE = No Linux: um arquivo com os certificados confiáveis, no lugar dos do sistema.
environment-SSL_CERT_DIR = No Linux: pastas com os certificados confiáveis, no lugar dos do sistema.
environment-LANG = O idioma e o país, quando as configurações não indicam um idioma. LANGUAGE, LC_ALL e LC_MESSAGES têm prioridade.
environment-XDG_DATA_HOME = No Linux: a pasta em que o Mailkey tem a pasta de contas.
environment-XDG_CONFIG_HOME = No Linux: a pasta em que o Mailkey tem a pasta de configurações.
environment-DBUS_SESSION_BUS_ADDRESS = No Linux: a sessão em que fica o chaveiro.
environment-NO_COLOR = Com qualquer valor: sem negrito e sem cores.
environment-TERM = Com o valor “dumb”, nada é colorido.
environment-COLUMNS = A largura da ajuda, quando o terminal não informa.

files-accounts = As contas: endereços, etiquetas, datas, servidores e o último teste, nunca um código.
files-vault = Os códigos, se você escolheu o arquivo criptografado. Com sua frase secreta, o programa age também abre esse arquivo.
files-settings = Suas configurações.
files-providers = Seus próprios provedores. “mailkey providers check FILE” confere um arquivo assim.
files-waiting = Uma configuração na janela que você deixou pela metade, sem nenhum código.
files-keychain = Nos outros casos, os códigos ficam no chaveiro do sistema, no serviço “mailkey”.
files-none = Você não tem pasta pessoal, então o Mailkey não pode guardar arquivos.

handing-ask = Programas que consultam um comando
    .answer = Muitos programas de e-mail podem pedir o segredo a um comando. Faça com que executem “mailkey code ADDRESS”: ele mostra o código salvo e nada mais. Assim o código não fica em nenhuma configuração. Com vários códigos, adicione --label NAME.
handing-export = Configurações que o Mailkey escreve
    .answer = “mailkey export” mostra os programas para os quais o Mailkey pode escrever uma conta. “mailkey export FORMAT ADDRESS” mostra o que um desses programas usa. A maioria dos arquivos não contém o código: o programa pede ao Mailkey.
handing-with-code = Programas que não podem pedir
    .answer = Com --with-code, o arquivo contém o próprio código. Guarde bem esse arquivo e remova quando o programa o tiver lido. Para programas com janela, aparece o que digitar. As Contas on-line do GNOME recebem a conta na hora, e --dry-run só mostra o que seria enviado.
handing-note = Um código para cada programa
    .answer = Dê a cada código uma etiqueta que diga quem o usa. “mailkey describe ADDRESS --used-in PROGRAM” anota onde ele é usado. Depois de redefinir, o Mailkey diz quais programas ainda têm o código antigo. Use --updated PROGRAM quando um deles tiver o novo.

privacy-sent = O que é enviado
    .answer = O nome de usuário, o código e o nome Mailkey vão para os servidores de e-mail do seu próprio provedor, por uma conexão criptografada. Isso acontece quando você testa e uma vez por dia, se você ativou a verificação diária. Enquanto você lê os passos de “mailkey setup”, ele vê se esses servidores respondem, sem fazer login. Uma mensagem para você mesmo só sai com --send. Nada vai para quem faz o Mailkey.
privacy-look-up = Domínios desconhecidos
    .answer = Sobre um domínio que não conhece, o Mailkey consulta servidores de nomes, o próprio domínio, a lista da Mozilla e os hosts comuns. Ele só envia o domínio, a parte depois do @. Com --no-look-up, não consulta ninguém.
privacy-saved = O que é salvo
    .answer = Os códigos ficam no chaveiro do seu sistema ou em um arquivo que só sua frase secreta abre. A lista de contas tem endereços, etiquetas, servidores e datas, mas nenhum código. Um código nunca é lido de um argumento e nunca é gravado em um log ou em uma transcrição.
privacy-programs = Outros programas de e-mail
    .answer = O Mailkey lê quais contas os outros programas de e-mail deste computador têm, para dizer o que há de errado nelas. Ele não altera nada e não lê segredos salvos. Com --no-programs, não olha.
