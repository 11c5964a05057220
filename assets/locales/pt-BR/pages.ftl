# The pages outside journeys.

nav-accounts = Contas
nav-providers = Provedores
nav-settings = Configurações
nav-help = Ajuda

start-title = Suas contas
start-waiting = Continuar com { $address }
start-waiting-code = Você estava prestes a colar um código.
start-waiting-step = Próximo: { $step }
start-waiting-first = Você ainda não começou os passos.
start-go-on = Continuar
start-forget = Descartar
start-add = Adicionar conta
start-test-all = Testar todas
start-test = Testar
start-reset = Redefinir
start-stop-tests = Parar
start-test-all-progress = Contas testadas: { $done } de { $all }
start-test-all-refused = { $count ->
    [one] { $count } conta precisa de você. O código dela foi recusado.
   *[other] { $count } contas precisam de você. Os códigos delas foram recusados.
}
start-test-all-needs = { $count ->
    [one] { $count } conta precisa de você. Teste só essa conta para ver por quê.
   *[other] { $count } contas precisam de você. Teste uma por uma para ver por quê.
}
start-test-all-unreached = { $count ->
    [one] Não deu para testar { $count } conta. A causa é a rede ou o servidor, não o código.
   *[other] Não deu para testar { $count } contas. A causa é a rede ou os servidores, não os códigos.
}
start-test-all-fine = { $count ->
    [one] { $count } conta funciona.
   *[other] { $count } contas funcionam.
}
start-test-all-left-out = { $count ->
    [one] { $count } conta não foi testada, porque você parou.
   *[other] { $count } contas não foram testadas, porque você parou.
}
start-not-tested = nunca testado
start-not-reached = não alcançado
start-no-label = Sem etiqueta
start-kept-since = Salvo { $ago }
start-remove = Remover
start-remove-really = Remover de vez
start-remove-warning = O Mailkey remove a conta e o código salvo. No provedor, nada muda. Exclua o código lá também.

welcome-title = Boas-vindas ao Mailkey
welcome-lead = O Mailkey ajuda você a usar sua conta em qualquer programa de e-mail. Se não funcionar, o Mailkey diz por quê.
welcome-heading = Por que “senha incorreta”?
welcome-what = Muitos provedores recusam sua senha de login em programas de e-mail. No lugar dela, pedem uma senha de app, também chamada de código de autorização. Você cria esse código no site deles.
welcome-not-password = Ele não é sua senha de login. Serve só para o e-mail, e você pode trocar quando quiser.
welcome-steps = O Mailkey abre a página da web certa e mostra cada passo. Você cola o código, e o Mailkey testa na hora.
welcome-kept = O código é salvo no chaveiro do seu sistema ou, se você preferir, em um arquivo criptografado. O Mailkey só envia o código ao seu provedor. E só pesquisa provedores desconhecidos quando você pressiona um botão.
welcome-add = Configurar uma conta
welcome-questions = Perguntas e respostas

vault-asking = Abrindo o chaveiro…
vault-proved = Os códigos são salvos no { $vault }.
vault-this-run = Os códigos estão só na memória. Eles somem quando você fecha o Mailkey.
vault-ask-again = Tentar de novo
vault-use-keychain = Tentar o chaveiro de novo
vault-copy-command = Copiar comando
never-changes = O Mailkey nunca altera nada no seu provedor.

settings-title = Configurações
settings-language = Idioma
settings-theme = Cores
settings-theme-system = Do sistema
settings-theme-light = Claras
settings-theme-dark = Escuras
settings-size = Tamanho do texto
settings-size-normal = Normal
settings-size-large = Grande
settings-size-larger = Maior
settings-look-up = Achar servidores
settings-look-up-on = Pesquisar
settings-look-up-off = Nunca pesquisar
settings-look-up-why = Vale para domínios que o Mailkey não conhece. Quando você pressiona um botão, ele consulta o DNS, o próprio domínio e a lista da Mozilla. Só o domínio é enviado.
settings-offer-copied = Códigos copiados
settings-offer-copied-on = Oferecer
settings-offer-copied-off = Só quando eu pressionar Colar
settings-offer-copied-why = Enquanto você obtém um código, o Mailkey vê se você copiou exatamente um e oferece. Ele só usa o código quando você pressiona o botão.
settings-programs = Programas de e-mail
settings-programs-on = Ver quais contas eles têm
settings-programs-off = Não olhar
settings-programs-why = Na primeira página, o Mailkey mostra os endereços dos seus programas de e-mail e o que há de errado com os servidores. Ele não lê códigos nem senhas de login e não altera nada.
settings-proxy = Conexão
settings-proxy-system = Proxy de ALL_PROXY
settings-proxy-none = Sem proxy
settings-proxy-named = Proxy próprio
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Usar este proxy
settings-proxy-in-use = O Mailkey alcança os servidores por { $proxy }.
settings-proxy-password = O Mailkey não salva a senha do proxy e a esquece ao fechar. Para usar sempre, coloque o proxy na variável de ambiente ALL_PROXY.
settings-proxy-unusable = O Mailkey não consegue usar o proxy indicado na variável de ambiente ALL_PROXY. Por isso não alcança nenhum servidor.
settings-provider-faults = O Mailkey não usa estes seus arquivos de provedor, porque eles têm erros:

providers-title = Provedores
providers-lead = Estes são os provedores que o Mailkey conhece. Escolha um para configurar uma conta.
providers-search = Nome ou domínio
providers-own-domains = Domínios próprios de clientes
providers-none = O Mailkey não conhece um provedor com esse nome. Mesmo assim, dá para configurar a conta. Pressione Adicionar conta, digite o endereço e informe os servidores.


window-no-display = O Mailkey não encontrou uma tela para abrir a janela. Inicie a partir de uma sessão gráfica.
window-display-silent = A tela { $display } desta sessão não responde. Inicie o Mailkey em uma sessão gráfica que esteja funcionando.
window-display-refused = A tela { $display } não deixa este usuário entrar. Ela disse: “{ $said }”. Inicie o Mailkey com o usuário que fez login na sessão gráfica, sem su nem sudo.
window-display-lacks = Falta à tela { $display } a extensão { $extension } do X. A janela precisa dela. Use um servidor gráfico que a tenha.
window-libraries-missing = A janela precisa de bibliotecas que este computador não tem: { $files }.
window-libraries-install = Para instalar, execute este comando como root: { $command }
window-libraries-look-for = Instale os pacotes da sua distribuição que trazem essas bibliotecas.
window-toolkit = A janela não pôde abrir: { $said }.
window-or-terminal = Você também pode usar o Mailkey neste terminal. Execute “{ $program } setup”, ou “{ $program } --help” para ver todos os comandos.
window-open-already =
    { $proxy ->
        [yes] O Mailkey já está aberto. A janela dele agora está na frente, mas não usa o proxy que você indicou. Feche essa janela e inicie o Mailkey de novo.
       *[no] O Mailkey já está aberto. A janela dele agora está na frente.
    }
