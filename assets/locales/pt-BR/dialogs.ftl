# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Abra ≡ → “Adicionar conta” → “Email”. Preencha nome e endereço e pressione “Continuar”. Se o programa achar as configurações e for preciso mudar algo, pressione “Editar configuração”. Se não achar, “Configurações do servidor de recebimento” abre sozinho.
dialog-thunderbird-end = Pressione “Continuar” após o servidor de recebimento. Após o de envio, pressione “Testar” e “Continuar”. Informe o código, pressione “Continuar” e, na última página, “Concluir”.
new-code-thunderbird = Abra ≡ → “Configurações” → “Privacidade e segurança” → “Senhas salvas…”. Escolha a linha imap:// da conta, abra o menu com o botão direito, escolha “Editar senha” e informe o novo código. Faça o mesmo na linha smtp://.
dialog-thunderbird-part-add-your-email-address = Adicione seu endereço de email
dialog-thunderbird-name = Nome completo
dialog-thunderbird-address = Endereço de email
dialog-thunderbird-part-incoming-server-settings = Configurações do servidor de recebimento
dialog-thunderbird-protocol = Protocolo
dialog-thunderbird-imap-host = Nome do servidor
dialog-thunderbird-imap-port = Porta
dialog-thunderbird-imap-security = Segurança da conexão
dialog-thunderbird-imap-auth = Método de autenticação
dialog-thunderbird-imap-user = Nome de usuário
dialog-thunderbird-part-outgoing-server-settings = Configurações do servidor de envio
dialog-thunderbird-smtp-host = Nome do servidor
dialog-thunderbird-smtp-port = Porta
dialog-thunderbird-smtp-security = Segurança da conexão
dialog-thunderbird-smtp-auth = Método de autenticação
dialog-thunderbird-smtp-user = Nome de usuário
dialog-thunderbird-part-enter-your-email-account-password = Digite a senha da sua conta de email
dialog-thunderbird-code = Senha
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Senha normal

# Outlook (classic)
handoff-outlook = Abra “Arquivo” → “Adicionar Conta”. Informe o endereço, abra “Opções avançadas”, marque “Deixe-me configurar minha conta manualmente” e pressione “Conectar”. Escolha “IMAP”.
dialog-outlook-end = Pressione “Avançar”, informe o código e pressione “Conectar”.
new-code-outlook = Abra “Arquivo”, escolha a conta e abra “Configurações de Conta” → “Configurações do Servidor”. Informe o novo código na parte de entrada e na de saída.
dialog-outlook-address = Endereço de email
dialog-outlook-part-incoming-mail = Email de entrada
dialog-outlook-imap-host = Servidor
dialog-outlook-imap-port = Porta
dialog-outlook-imap-security = Método de criptografia
dialog-outlook-part-outgoing-mail = Email de saída
dialog-outlook-smtp-host = Servidor
dialog-outlook-smtp-port = Porta
dialog-outlook-smtp-security = Método de criptografia
dialog-outlook-code = Senha
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = Deixe “Exigir logon usando Autenticação de Senha de Segurança (SPA)” desmarcado

# Outlook (new)
handoff-outlook-new = Abra “Configurações” (engrenagem) → “Contas” → “Suas contas” → “Adicionar conta”. Informe o endereço e pressione “Continuar”. Se o programa perguntar o provedor, escolha “IMAP”. Informe o código e pressione “Mostrar mais”. A Microsoft guarda o código nos próprios servidores e faz login de lá.
dialog-outlook-new-end = Pressione “Continuar”.
new-code-outlook-new = Não dá para mudar as configurações do servidor. Abra “Configurações” → “Contas” → “Suas contas” → “Gerenciar” ao lado do endereço → “Excluir”. Depois adicione a conta de novo com o novo código.
dialog-outlook-new-address = Endereço de email
dialog-outlook-new-code = Senha
dialog-outlook-new-imap-host = Servidor de entrada IMAP
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Porta
dialog-outlook-new-imap-security = Tipo de conexão segura
dialog-outlook-new-smtp-user = Nome de usuário SMTP
dialog-outlook-new-smtp-code = Senha SMTP
dialog-outlook-new-smtp-host = Servidor de saída SMTP
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Porta
dialog-outlook-new-smtp-security = Tipo de conexão segura
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Abra “Ajustes” → “Apps” → “Mail” → “Contas do Mail” → “Adicionar Conta” → “Outra” → “Adicionar Conta do Mail”. Antes do iOS 18: “Ajustes” → “Mail” → “Contas” → “Adicionar Conta”. Após a primeira página, toque em “Seguinte” e escolha “IMAP” no alto.
dialog-apple-mail-end = Toque em “Seguinte”, espere a verificação e toque em “Salvar”.
new-code-apple-mail = Abra “Ajustes” → “Apps” → “Mail” → “Contas do Mail” → a conta → a linha do endereço. Informe o novo código em “Senha”. Depois abra o servidor de envio da conta e informe lá também.
dialog-apple-mail-name = Nome
dialog-apple-mail-address = E-mail
dialog-apple-mail-code = Senha
dialog-apple-mail-part-incoming-mail-server = Servidor de Entrada
dialog-apple-mail-imap-host = Nome do Host
dialog-apple-mail-imap-user = Nome de Usuário
dialog-apple-mail-part-outgoing-mail-server = Servidor de Saída
dialog-apple-mail-smtp-host = Nome do Host
dialog-apple-mail-smtp-user = Nome de Usuário
dialog-apple-mail-smtp-code = Senha
dialog-apple-mail-tls = Usar SSL

# Gmail app
handoff-gmail-app = Toque na foto do perfil → “Adicionar outra conta” → “Outra”. Informe o endereço, toque em “Configuração manual” (ou “Avançar”) e escolha “Pessoal (IMAP)”. Informe o código e toque em “Avançar”.
dialog-gmail-app-end = Toque em “Avançar” em cada página até a última.
new-code-gmail-app = Abra ≡ → “Configurações” → o endereço → “Configurações de entrada” e informe o novo código em “Senha”. Faça o mesmo em “Configurações de saída”.
dialog-gmail-app-address = Endereço de e-mail
dialog-gmail-app-code = Senha
dialog-gmail-app-part-incoming-server-settings = Configurações do servidor de entrada
dialog-gmail-app-imap-user = Nome de usuário
dialog-gmail-app-imap-host = Servidor
dialog-gmail-app-imap-port = Porta
dialog-gmail-app-imap-security = Tipo de segurança
dialog-gmail-app-part-outgoing-server-settings = Configurações do servidor de saída
dialog-gmail-app-smtp-user = Nome de usuário
dialog-gmail-app-smtp-code = Senha
dialog-gmail-app-smtp-host = Servidor SMTP
dialog-gmail-app-smtp-port = Porta
dialog-gmail-app-smtp-security = Tipo de segurança
dialog-gmail-app-name = Seu nome (exibido nas mensagens enviadas)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = Deixe “Exigir login” ativado

# FairEmail
handoff-fairemail = Abra “Configurações” → “Configuração manual e opções de conta” → “Contas” → + → “IMAP”. Em “Provedor”, escolha “Personalizado”.
dialog-fairemail-end = Toque em “Verificar”, deixe “Adicionar identidade relacionada (servidor SMTP)” marcado e toque em “Salvar”. Na página da identidade, abra “Avançado”, preencha o SMTP e toque em “Salvar”.
new-code-fairemail = Abra “Configurações” → “Configuração manual e opções de conta” → “Contas” → a conta. Informe o novo código em “Senha”, toque em “Verificar” e em “Salvar”. Se o envio não funcionar, faça o mesmo em “Identidades”.
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Nome do host
dialog-fairemail-imap-security = Criptografia
dialog-fairemail-imap-port = Número da porta
dialog-fairemail-imap-user = Nome de usuário
dialog-fairemail-code = Senha
dialog-fairemail-part-identities = Identidades
dialog-fairemail-name = Seu nome
dialog-fairemail-address = Seu endereço de e-mail
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Nome do host
dialog-fairemail-smtp-security = Criptografia
dialog-fairemail-smtp-port = Número da porta
dialog-fairemail-smtp-user = Nome de usuário
dialog-fairemail-smtp-code = Senha
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Abra “Editar” → “Contas” → “Adicionar” → “Conta de correio”. Se o programa procurar servidores, espere ou pressione “Pular procura”.
dialog-evolution-end = Pressione “Próximo” em cada página, marque “Servidor requer autenticação” no envio e pressione “Aplicar” em “Resumo da conta”. Informe o código quando abrir o pedido de autenticação.
new-code-evolution = Abra “Editar” → “Contas” → a conta → “Editar”. Pressione “Esquecer senha” em “Recebendo mensagens” e em “Enviando mensagens”. Na próxima conexão, informe o novo código no pedido de autenticação e marque “Adicionar esta senha ao seu chaveiro”.
dialog-evolution-part-identity = Identidade
dialog-evolution-name = Nome completo
dialog-evolution-address = Endereço de e-mail
dialog-evolution-part-receiving-email = Recebendo mensagens
dialog-evolution-protocol = Tipo de servidor
dialog-evolution-imap-host = Servidor
dialog-evolution-imap-port = Porta
dialog-evolution-imap-user = Nome de usuário
dialog-evolution-imap-security = Método de criptografia
dialog-evolution-imap-auth = Autenticação
dialog-evolution-part-sending-email = Enviando mensagens
dialog-evolution-smtp-host = Servidor
dialog-evolution-smtp-port = Porta
dialog-evolution-smtp-security = Método de criptografia
dialog-evolution-smtp-auth = Tipo
dialog-evolution-smtp-user = Nome de usuário
dialog-evolution-tls = TLS em uma porta dedicada
dialog-evolution-starttls = STARTTLS após conexão
dialog-evolution-auth = Senha (recebimento), PLAIN (envio)

# Geary
handoff-geary = Abra ☰ → “Contas” → “Adicionar”. Preencha nome e endereço e pressione “Próximo”.
dialog-geary-end = Pressione “Criar”.
new-code-geary = Abra ☰ → “Contas” → a conta → “Configurações do servidor”. Informe o novo código em “Senha”, na parte “Recebimento”, e pressione “Aplicar”.
dialog-geary-name = Seu nome
dialog-geary-address = Endereço de e-mail
dialog-geary-part-receiving = Recebimento
dialog-geary-imap-host = Servidor IMAP
dialog-geary-imap-security = Segurança da conexão
dialog-geary-imap-user = Nome de usuário
dialog-geary-code = Senha
dialog-geary-part-sending = Envio
dialog-geary-smtp-host = Servidor SMTP
dialog-geary-smtp-security = Segurança da conexão
dialog-geary-smtp-auth = Login
dialog-geary-smtp-user = Nome de usuário
dialog-geary-smtp-code = Senha
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Usar o mesmo login do recebimento

# KMail
handoff-kmail = Abra “Configurações” → “Adicionar conta…”. Preencha nome, endereço e código e pressione “Próximo”. Escolha “Configuração manual”.
dialog-kmail-end = Pressione “Criar conta” e depois “Concluir”.
new-code-kmail = Abra “Configurações” → “Configurar o KMail…” → Contas → “Recebimento” → a conta → “Modificar…” e informe o novo código em “Senha”. Depois, “Envio” → a conta → “Modificar…”, o mesmo.
dialog-kmail-part-personal-information = Informações pessoais
dialog-kmail-name = Nome completo
dialog-kmail-address = Endereço de e-mail
dialog-kmail-code = Senha (opcional)
dialog-kmail-part-incoming-server-parameters = Parâmetros do servidor de recebimento
dialog-kmail-imap-host = Servidor de recebimento
dialog-kmail-protocol = Protocolo
dialog-kmail-imap-port = Porta
dialog-kmail-imap-security = Segurança
dialog-kmail-imap-auth = Método de autenticação
dialog-kmail-imap-user = Nome de usuário
dialog-kmail-part-outgoing-server-parameters = Parâmetros do servidor de envio
dialog-kmail-smtp-host = Servidor de envio
dialog-kmail-smtp-port = Porta
dialog-kmail-smtp-security = Segurança
dialog-kmail-smtp-auth = Método de autenticação
dialog-kmail-smtp-user = Nome de usuário
dialog-kmail-tls = SSL/TLS (recomendado)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Senha normal (recebimento), texto puro (envio)

# Claws Mail
handoff-claws-mail = Abra “Configuração” → “Criar nova conta…”. Preencha a página “Básico” e depois “Envio”, “TLS”, “Avançado”.
dialog-claws-mail-end = Pressione “OK”.
new-code-claws-mail = Abra “Configuração” → “Editar contas…” → a conta → “Editar” → página “Básico” e informe o novo código em “Senha”. Se a página “Envio” também estiver preenchida, altere lá também.
dialog-claws-mail-part-basic = Básico
dialog-claws-mail-name = Nome completo
dialog-claws-mail-address = Endereço de e-mail
dialog-claws-mail-protocol = Protocolo
dialog-claws-mail-imap-host = Servidor para recebimento
dialog-claws-mail-smtp-host = Servidor SMTP (envio)
dialog-claws-mail-imap-user = ID do usuário
dialog-claws-mail-code = Senha
dialog-claws-mail-part-send = Envio
dialog-claws-mail-smtp-auth = Autenticação SMTP (SMTP AUTH)
dialog-claws-mail-smtp-user = ID do usuário
dialog-claws-mail-smtp-code = Senha
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Envio (SMTP)
dialog-claws-mail-part-advanced = Avançado
dialog-claws-mail-smtp-port = Porta SMTP
dialog-claws-mail-imap-port = Porta IMAP
dialog-claws-mail-tls = Usar TLS
dialog-claws-mail-starttls = Usar o comando STARTTLS para iniciar uma sessão criptografada
dialog-claws-mail-auth = Automático

# Sylpheed
handoff-sylpheed = Abra “Configuração” → “Editar contas…” → “Adicionar”. Preencha a página “Básico” e depois “Enviar”, “SSL”, “Avançado”.
dialog-sylpheed-end = Pressione “OK”.
new-code-sylpheed = Abra “Configuração” → “Preferências da conta atual…” → página “Básico” e informe o novo código em “Senha”. Se a página “Enviar” também estiver preenchida, altere lá também.
dialog-sylpheed-part-basic = Básico
dialog-sylpheed-name = Nome completo
dialog-sylpheed-address = Endereço de e-mail
dialog-sylpheed-protocol = Protocolo
dialog-sylpheed-imap-host = Servidor para recebimento
dialog-sylpheed-smtp-host = Servidor SMTP (envio)
dialog-sylpheed-imap-user = ID do usuário
dialog-sylpheed-code = Senha
dialog-sylpheed-part-send = Enviar
dialog-sylpheed-smtp-auth = Autenticação SMTP (SMTP AUTH)
dialog-sylpheed-smtp-user = ID do usuário
dialog-sylpheed-smtp-code = Senha
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = Usar SSL para conexão IMAP4
dialog-sylpheed-smtp-security = Usar SSL para conexão SMTP
dialog-sylpheed-part-advanced = Avançado
dialog-sylpheed-smtp-port = Especificar porta SMTP
dialog-sylpheed-imap-port = Especificar porta IMAP4
dialog-sylpheed-tls = Usar SSL para conexão IMAP4; Usar SSL para conexão SMTP
dialog-sylpheed-starttls = Usar o comando STARTTLS para iniciar uma sessão SSL
dialog-sylpheed-auth = Automático

# Mailspring
handoff-mailspring = Abra “Preferências” → “Contas” → “Adicionar conta” → “IMAP / SMTP”. Preencha nome, endereço e código e pressione “Continuar”.
dialog-mailspring-end = Pressione “Conectar conta”.
new-code-mailspring = Abra “Preferências” → “Contas” → a conta → “Atualizar configurações de conexão…”. Informe o novo código em “Senha” nas duas colunas e pressione “Conectar conta”.
dialog-mailspring-name = Nome
dialog-mailspring-address = E-mail
dialog-mailspring-code = Senha
dialog-mailspring-part-incoming-mail-imap = E-mail de entrada (IMAP)
dialog-mailspring-imap-host = Servidor
dialog-mailspring-imap-port = Porta
dialog-mailspring-imap-security = Segurança
dialog-mailspring-imap-user = Nome de usuário
dialog-mailspring-part-outgoing-mail-smtp = E-mail de saída (SMTP)
dialog-mailspring-smtp-host = Servidor
dialog-mailspring-smtp-port = Porta
dialog-mailspring-smtp-security = Segurança
dialog-mailspring-smtp-user = Nome de usuário
dialog-mailspring-smtp-code = Senha
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Abra “设置” (configurações) → “帐号” (contas) → “新建” (nova) e pressione “手动设置” (configuração manual).
dialog-foxmail-end = Pressione “创建” (criar).
new-code-foxmail = Abra “设置” (configurações) → “帐号” (contas) → a conta, informe o novo código em “密码” e confirme.
dialog-foxmail-protocol = 接收服务器类型 (tipo do servidor de recebimento)
dialog-foxmail-address = 邮件帐号 (conta de e-mail)
dialog-foxmail-code = 密码 (senha)
dialog-foxmail-imap-host = IMAP服务器 (servidor IMAP)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (porta)
dialog-foxmail-smtp-host = SMTP服务器 (servidor SMTP)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (porta)
dialog-foxmail-tls = SSL (caixa de seleção)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (usar STARTTLS se o servidor aceitar)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Adicione uma caixa de e-mail e informe o endereço e o código. Se o programa não achar os servidores, abra a configuração manual e escolha IMAP.
dialog-netease-mail-master-end = Confirme o login.
new-code-netease-mail-master = Abra a conta nas configurações e informe o novo código. Ou remova a caixa de e-mail e adicione de novo.
dialog-netease-mail-master-tls = SSL
