# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = arquivo criptografado

vault-file-locked = O arquivo criptografado está bloqueado.
    .cure = Digite a frase secreta na página Contas. Em um terminal, use --passphrase-file.
vault-file-wrong-passphrase = Esta frase secreta não abre o arquivo criptografado.
    .cure = Digite de novo. Maiúsculas e minúsculas fazem diferença. Ninguém pode recuperar uma frase secreta esquecida, mas você pode criar novos códigos nos provedores.
vault-file-absent = Não há arquivo criptografado em { $path }.
    .cure = Escolha uma frase secreta para criar um.
vault-file-exists = Já há um arquivo criptografado em { $path }. O Mailkey não o alterou.
    .cure = Abra com a frase secreta dele. Se você não sabe mais qual é, mova o arquivo para outro lugar.
vault-file-damaged = O arquivo criptografado { $path } está danificado, e a versão anterior também.
    .cure = Se você tem uma cópia, coloque-a no lugar do arquivo danificado. Se não, mova o arquivo danificado para outro lugar e crie novos códigos. Nada foi excluído.
vault-file-newer = Um Mailkey mais novo gravou o arquivo criptografado (formato { $version }).
    .cure = Instale essa versão. Nada foi alterado.
vault-file-fault = Nada se perdeu. O arquivo criptografado está como antes.

passphrase-error-empty = Digite a frase secreta.
passphrase-error-too-short = Escolha uma frase secreta de pelo menos { $least } caracteres. Algumas palavras são ainda melhores, porque quem pegar o arquivo pode tentar adivinhar sem limite de tempo.
passphrase-error-too-long = Esta frase secreta é longa demais. Escolha uma mais curta.
passphrase-error-control-character = A frase secreta tem uma quebra de linha ou outro caractere de controle.
passphrase-error-not-the-same = As duas frases secretas são diferentes. Digite a mesma duas vezes.

keep-error-label-taken = Outro código desta conta tem a etiqueta “{ $label }”. Escolha outra etiqueta.
keep-error-deleted = O código desta conta não está mais no { $vault }. Alguém o excluiu de lá, ou o lugar não é mais o mesmo. Ninguém pode trazer o código de volta. Redefina para obter um novo.
    .named = O código “{ $label }” não está mais no { $vault }. Alguém o excluiu de lá, ou o lugar não é mais o mesmo. Ninguém pode trazer o código de volta. Redefina para obter um novo.
keep-error-not-here = O código desta conta não está neste computador. Um backup trouxe a conta sem ele. Redefina o código para obter um novo.
    .named = O código “{ $label }” não está neste computador. Um backup trouxe a conta sem ele. Redefina o código para obter um novo.

notice-vault-recovered = O arquivo criptografado estava danificado. O Mailkey agora usa a versão anterior e moveu o arquivo danificado para { $path }.

backup-error-wrong-passphrase = Esta frase secreta não abre o backup. Digite de novo. Maiúsculas e minúsculas fazem diferença.
backup-error-damaged = Isto não é um backup, ou está danificado. Nada foi restaurado.
backup-error-no-backup = Este arquivo é criptografado, mas não é um backup do Mailkey.
backup-error-newer = Um Mailkey mais novo gravou este backup (formato { $version }). Para restaurar, instale essa versão.
backup-error-too-large = Este arquivo é grande demais para um backup.
backup-error-not-kept = O Mailkey não conseguiu ler o backup depois de gravá-lo, então não há backup. Tente outro disco.
backup-error-exists = { $path } já existe. Escolha outro nome. Nada foi gravado.

cli-passphrase-ask = Frase secreta do arquivo criptografado (não aparece):
cli-passphrase-again = Esta frase secreta não abre o arquivo. Tente de novo.
cli-passphrase-new = Nova frase secreta do arquivo criptografado (não aparece):
cli-passphrase-repeat = A mesma frase secreta de novo:
cli-passphrase-why = O Mailkey vai salvar os códigos em um arquivo que só sua frase secreta abre. Anote a frase e guarde em lugar seguro. Ninguém pode recuperar uma frase esquecida.
cli-passphrase-no-terminal = O Mailkey não tem um terminal para pedir a frase secreta. Informe em um arquivo: --passphrase-file FILE (para um backup: --backup-passphrase-file FILE, para uma nova frase secreta: --new-passphrase-file FILE)
cli-passphrase-file-unread = O Mailkey não conseguiu ler a frase secreta de { $path } ({ $kind }).
cli-passphrase-file-open = Outras pessoas neste computador podem ler { $path }. Deixe só você ler: chmod 600
cli-passphrase-changed = O arquivo criptografado tem a nova frase secreta. A antiga não o abre mais. Cópias anteriores do arquivo ainda abrem com a antiga, e backups, com a frase deles.
cli-vault-moved = { $count ->
        [0] Não havia nada para mover. A partir de agora, novos códigos vão para: { $vault }.
        [one] O Mailkey moveu { $count } código e o leu de volta. Novos códigos também vão para: { $vault }.
       *[other] O Mailkey moveu { $count } códigos e os leu de volta. Novos códigos também vão para: { $vault }.
    }
cli-vault-used = A partir de agora, novos códigos vão para: { $vault }. Os códigos salvos antes ficam onde estão.
cli-vault-lost = O código de { $address } não está onde deveria. Redefina para obter um novo.
    .named = O código de { $address } com a etiqueta “{ $label }” não está onde deveria. Redefina para obter um novo.
cli-vault-line = { $vault }: { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }. { $detail }
cli-vault-line-new = { $vault } (novos códigos vêm para cá): { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }. { $detail }
cli-vault-locked = O arquivo criptografado fica bloqueado até você informar a frase secreta.
cli-backup-passphrase-new = Frase secreta para o backup (não aparece):
cli-backup-passphrase-ask = Frase secreta do backup (não aparece):
cli-backed-up = { $accounts ->
        [one] O Mailkey gravou { $accounts } conta
       *[other] O Mailkey gravou { $accounts } contas
    } em { $file }, sem códigos, e leu o arquivo de volta. Guarde bem a frase secreta. Ninguém pode recuperar uma frase esquecida.
cli-backed-up-with-codes = { $accounts ->
        [one] O Mailkey gravou { $accounts } conta
       *[other] O Mailkey gravou { $accounts } contas
    } e { $codes ->
        [one] { $codes } código
       *[other] { $codes } códigos
    } em { $file } e leu o arquivo de volta. Guarde bem o arquivo e a frase secreta, separados. Quem tiver os dois pode ler seus e-mails.
cli-brought-back = Restaurado: { $accounts ->
        [one] { $accounts } conta
       *[other] { $accounts } contas
    }, { $codes ->
        [one] { $codes } código.
       *[other] { $codes } códigos.
    }
cli-brought-bare = { $bare ->
        [one] { $bare } código não estava no backup.
       *[other] { $bare } códigos não estavam no backup.
    } Para obter um novo, execute: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] { $here } código já estava aqui e fica como está.
       *[other] { $here } códigos já estavam aqui e ficam como estão.
    }
cli-code-not-here = não está neste computador
cli-code-used-in = {"  "}{"  "}Usado em: { $programs }
cli-code-expires = {"  "}{"  "}Vence em { $day }
cli-code-expired = {"  "}{"  "}Venceu em { $day }
cli-bad-date = { $text } não é uma data. Escreva como 2027-03-31 ou escreva “never”.
cli-too-many-programs = Você pode indicar no máximo { $most } programas.
cli-use-file = (Ou salve os novos códigos em um arquivo que uma frase secreta abre: { $program } vault use file)
cli-make-file = Crie com: { $program } vault use file
cli-holders = Estes têm o código antigo:
cli-holder-asks = { $program }: nada a fazer, ele pede o novo código ao Mailkey.
cli-holder-command = { $program } precisa do novo código: { $command }
cli-holder-by-hand = { $program } precisa do novo código. Informe lá.
cli-holder-note = Marque cada um que já tem o novo código: { $command }
cli-later-steps = Depois, no site do provedor:
cli-removed-holders = Estes ainda têm o código: { $programs }

start-add-code = Adicionar código
start-edit = Editar
start-save = Salvar
start-get-code = Obter código
start-not-here = nenhum código aqui
start-passed = Funcionou { $ago }
start-used-in = Usado em: { $programs }
start-ends = Vence em { $day }
start-programs = Programas que o usam
start-programs-example = Thunderbird, msmtp
start-programs-why = Quando você trocar este código, o Mailkey diz quais programas precisam do novo.
start-remove-code = Remover este código
start-remove-code-warning = O Mailkey esquece este código. No provedor nada muda, então exclua-o lá também.
start-due = { $count ->
    [one] Hora de trocar o código de { $count } conta:
   *[other] Hora de trocar os códigos de { $count } contas:
}
start-due-why = Pressione Redefinir para obter um novo. Quanto mais tempo um código é usado, mais programas e pessoas já o viram. Em Configurações, você escolhe quando o Mailkey lembra você.

vault-use-file = Usar arquivo criptografado
vault-file-title = Arquivo criptografado bloqueado
vault-file-lead = Digite a frase secreta uma vez. O arquivo fica aberto até você fechar o Mailkey.

passphrase-its = Frase secreta do arquivo criptografado
passphrase-new = Nova frase secreta
passphrase-repeat = Nova frase secreta de novo
passphrase-create = Criar arquivo criptografado
passphrase-open = Abrir
passphrase-change = Trocar frase secreta
passphrase-busy = Um momento…
passphrase-why = Anote e guarde em lugar seguro. Só esta frase secreta abre o arquivo, e ninguém pode recuperar uma frase esquecida.

settings-vault = Onde os códigos são salvos
settings-vault-keychain = No chaveiro deste computador.
settings-vault-file = Em um arquivo criptografado que uma frase secreta abre.
settings-vault-moving = Movendo os códigos…
settings-move-file = Mover para arquivo criptografado
settings-move-keychain = Mover para o chaveiro
settings-remind = Lembrar de trocar códigos
settings-remind-days = { $count ->
    [one] após { $count } dia
   *[other] após { $count } dias
}
settings-remind-never = Nunca
settings-remind-why = O Mailkey sempre avisa quando um código está para vencer.
settings-daily = Verificação diária
settings-daily-on = Uma vez por dia
settings-daily-off = Nunca
settings-daily-why = O sistema inicia o Mailkey sem janela. O Mailkey faz login com cada código e só avisa quando algo mudou. Ele nunca pede para desbloquear nada e não envia de novo um código recusado.
settings-daily-file = Dos códigos no arquivo criptografado, o Mailkey só confere a idade, porque ninguém digita a frase secreta nessa hora. Em um terminal, você pode indicar um arquivo com a frase secreta: mailkey check --daily on --passphrase-file FILE
start-once-refused = Última recusa { $ago }
start-ends-label = Vence em (como o site mostra)
start-ends-example = 2027-03-31
start-no-day = Escreva o dia como 2027-03-31 ou deixe vazio.
cli-code-once-refused = {"  "}{"  "}Última recusa { $ago }
cli-code-once-passed = {"  "}{"  "}Funcionou { $ago }
