# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = Configurar este endereço?
invited-lead = Uma página da web ou outro programa pede que o Mailkey configure este endereço.
invited-no-provider = O Mailkey ainda não conhece o provedor dele.
invited-so-far = Até agora, o Mailkey não enviou nem salvou nada. Continue só se o endereço for seu.
invited-ends-journey = O que você está fazendo nesta janela termina se você continuar.
invited-accept = Configurar
invited-decline = Não, não fazer nada
invited-unclear-title = Este link não traz um endereço de e-mail
invited-unclear-lead = Uma página da web ou outro programa abriu o Mailkey com um link que ele não entende. Nada aconteceu.

settings-fixed = Definido por quem administra este computador.
settings-administered-faults = O arquivo { $file }, de quem administra este computador, tem erros. O Mailkey usa o que está certo nele:
administered-not-read = O Mailkey não consegue ler o arquivo: { $why }
administered-not-json = Linha { $line }, coluna { $column }: isto não é JSON com nomes e valores.
administered-unknown = Nenhuma configuração se chama { $name }.
administered-proxy-password = O proxy tem uma senha, que todos aqui poderiam ler. Deixe a senha de fora.

cli-setting-fixed = { $name }: { $value } (definido por quem administra este computador)
cli-setting-is-fixed = Quem administra este computador definiu { $name }. Você não pode mudar isso.
cli-practice-off = Quem administra este computador desativou o treino.
cli-check-administrator = Administração
cli-administered = O Mailkey usa as configurações em { $file }.
cli-administered-not = Quem administra este computador não definiu nada.
files-administered = Configurações de quem administra este computador, para todos.
files-administered-providers = Provedores de quem administra este computador, para todos.
