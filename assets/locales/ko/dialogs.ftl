# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = ≡ → ‘계정 추가’ → ‘이메일’을 여세요. 이름과 주소를 입력하고 ‘계속’을 누르세요. 찾은 설정을 바꿔야 하면 ‘설정 수정’을 누르세요. 설정을 찾지 못하면 ‘수신 서버 설정’이 저절로 열립니다.
dialog-thunderbird-end = 수신 서버를 입력한 뒤 ‘계속’을 누르세요. 발신 서버를 입력한 뒤 ‘테스트’를 누르고 ‘계속’을 누르세요. 코드를 넣고 ‘계속’을, 마지막 화면에서 ‘완료’를 누르세요.
new-code-thunderbird = ≡ → ‘설정’ → ‘개인 정보 및 보안’ → ‘저장된 암호 목록…’을 여세요. 계정의 imap:// 줄을 마우스 오른쪽 버튼으로 누르고 ‘비밀번호 수정’을 선택해 새 코드를 넣으세요. smtp:// 줄도 똑같이 하세요.
dialog-thunderbird-part-add-your-email-address = 계정 추가
dialog-thunderbird-name = 이름
dialog-thunderbird-address = 이메일 주소
dialog-thunderbird-part-incoming-server-settings = 수신 서버 설정
dialog-thunderbird-protocol = 프로토콜
dialog-thunderbird-imap-host = 호스트명
dialog-thunderbird-imap-port = 포트
dialog-thunderbird-imap-security = 연결 보안
dialog-thunderbird-imap-auth = 인증 방법
dialog-thunderbird-imap-user = 사용자 이름
dialog-thunderbird-part-outgoing-server-settings = 송신 서버 설정
dialog-thunderbird-smtp-host = 호스트명
dialog-thunderbird-smtp-port = 포트
dialog-thunderbird-smtp-security = 연결 보안
dialog-thunderbird-smtp-auth = 인증 방법
dialog-thunderbird-smtp-user = 사용자 이름
dialog-thunderbird-part-enter-your-email-account-password = 이메일 계정 비밀번호 입력
dialog-thunderbird-code = 비밀번호
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = 일반 비밀번호

# Outlook (classic)
handoff-outlook = ‘파일’ → ‘계정 추가’를 여세요. 주소를 입력하고 ‘고급 옵션’을 펼쳐 계정을 수동으로 설정하는 항목을 선택한 다음 ‘연결’을 누르세요. ‘IMAP’을 선택하세요.
dialog-outlook-end = ‘다음’을 누르고 코드를 넣은 다음 ‘연결’을 누르세요.
new-code-outlook = ‘파일’을 열고 계정을 선택한 다음 ‘계정 설정’ → ‘서버 설정’을 여세요. 받는 메일과 보내는 메일 양쪽에 새 코드를 넣으세요.
dialog-outlook-address = 전자 메일 주소
dialog-outlook-part-incoming-mail = 받는 메일
dialog-outlook-imap-host = 서버
dialog-outlook-imap-port = 포트
dialog-outlook-imap-security = 암호화 방법
dialog-outlook-part-outgoing-mail = 보내는 메일
dialog-outlook-smtp-host = 서버
dialog-outlook-smtp-port = 포트
dialog-outlook-smtp-security = 암호화 방법
dialog-outlook-code = 암호
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = ‘SPA(보안 암호 인증)를 사용한 로그온 필요’를 선택하지 않음

# Outlook (new)
handoff-outlook-new = ‘설정’(톱니바퀴) → ‘계정’ → ‘내 계정’ → ‘계정 추가’를 여세요. 주소를 입력하고 ‘계속’을 누르세요. 어느 서비스인지 물으면 ‘IMAP’을 선택하세요. 코드를 넣고 ‘자세히 표시’를 누르세요. Microsoft는 코드를 자기 서버에 보관하고 거기에서 로그인합니다.
dialog-outlook-new-end = ‘계속’을 누르세요.
new-code-outlook-new = 서버 설정은 바꿀 수 없습니다. ‘설정’ → ‘계정’ → ‘내 계정’을 열고 주소 옆의 ‘관리’ → ‘삭제’를 누르세요. 그런 다음 새 코드로 계정을 다시 추가하세요.
dialog-outlook-new-address = 메일 주소
dialog-outlook-new-code = Password
dialog-outlook-new-imap-host = IMAP incoming server
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Secure connection type
dialog-outlook-new-smtp-user = SMTP username
dialog-outlook-new-smtp-code = SMTP password
dialog-outlook-new-smtp-host = SMTP outgoing server
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Secure connection type
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = ‘설정’ → ‘앱’ → ‘Mail’ → ‘Mail 계정’ → ‘계정 추가’ → ‘기타’ → ‘Mail 계정 추가’를 여세요. iOS 18 이전에는 ‘설정’ → ‘Mail’ → ‘계정’ → ‘계정 추가’입니다. 첫 화면을 채우고 ‘다음’을 누른 뒤 위쪽에서 ‘IMAP’을 선택하세요.
dialog-apple-mail-end = ‘다음’을 누르고 확인이 끝나면 ‘저장’을 누르세요.
new-code-apple-mail = ‘설정’ → ‘앱’ → ‘Mail’ → ‘Mail 계정’ → 해당 계정 → 주소 줄을 열고 ‘암호’에 새 코드를 넣으세요. 그런 다음 그 계정의 발신 서버를 열어 거기에도 넣으세요.
dialog-apple-mail-name = 이름
dialog-apple-mail-address = 이메일
dialog-apple-mail-code = 암호
dialog-apple-mail-part-incoming-mail-server = 수신 메일 서버
dialog-apple-mail-imap-host = 호스트 이름
dialog-apple-mail-imap-user = 사용자 이름
dialog-apple-mail-part-outgoing-mail-server = 발신 메일 서버
dialog-apple-mail-smtp-host = 호스트 이름
dialog-apple-mail-smtp-user = 사용자 이름
dialog-apple-mail-smtp-code = 암호
dialog-apple-mail-tls = SSL 사용

# Gmail app
handoff-gmail-app = 프로필 사진 → ‘다른 계정 추가’ → ‘기타’를 탭하세요. 주소를 입력하고 ‘수동 설정’(또는 ‘다음’)을 탭한 다음 ‘개인용(IMAP)’을 선택하세요. 코드를 넣고 ‘다음’을 탭하세요.
dialog-gmail-app-end = 마지막 화면까지 ‘다음’을 탭하세요.
new-code-gmail-app = ≡ → ‘설정’ → 해당 주소 → ‘수신 설정’을 열고 ‘비밀번호’에 새 코드를 넣으세요. ‘발신 설정’에서도 똑같이 하세요.
dialog-gmail-app-address = 이메일 주소
dialog-gmail-app-code = 비밀번호
dialog-gmail-app-part-incoming-server-settings = 수신 서버 설정
dialog-gmail-app-imap-user = 사용자 이름
dialog-gmail-app-imap-host = 서버
dialog-gmail-app-imap-port = 포트
dialog-gmail-app-imap-security = 보안 유형
dialog-gmail-app-part-outgoing-server-settings = 발신 서버 설정
dialog-gmail-app-smtp-user = 사용자 이름
dialog-gmail-app-smtp-code = 비밀번호
dialog-gmail-app-smtp-host = SMTP 서버
dialog-gmail-app-smtp-port = 포트
dialog-gmail-app-smtp-security = 보안 유형
dialog-gmail-app-name = 이름(보내는 메일에 표시)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = ‘로그인 필요’를 켜 둠

# FairEmail
handoff-fairemail = ‘Settings’ → ‘Manual setup and account options’ → ‘Accounts’ → + → ‘IMAP’을 여세요. ‘Provider’에서 ‘Custom’을 선택하세요.
dialog-fairemail-end = ‘Check’를 탭하고 ‘Add related identity (SMTP server)’는 선택된 채로 둔 다음 ‘Save’를 탭하세요. 다음 화면에서 ‘Advanced’를 열어 SMTP를 입력하고 ‘Save’를 탭하세요.
new-code-fairemail = ‘Settings’ → ‘Manual setup and account options’ → ‘Accounts’ → 해당 계정을 여세요. ‘Password’에 새 코드를 넣고 ‘Check’, ‘Save’를 차례로 탭하세요. 메일이 보내지지 않으면 ‘Identities’에서도 똑같이 하세요.
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Host name
dialog-fairemail-imap-security = Encryption
dialog-fairemail-imap-port = Port number
dialog-fairemail-imap-user = User name
dialog-fairemail-code = Password
dialog-fairemail-part-identities = Identities
dialog-fairemail-name = Your name
dialog-fairemail-address = Your email address
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Host name
dialog-fairemail-smtp-security = Encryption
dialog-fairemail-smtp-port = Port number
dialog-fairemail-smtp-user = User name
dialog-fairemail-smtp-code = Password
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = ‘편집’ → ‘계정’ → ‘추가’ → ‘메일 계정’을 여세요. 서버를 찾기 시작하면 기다리거나 ‘살펴보기 넘어가기’를 누르세요.
dialog-evolution-end = 화면마다 ‘다음’을 누르고, 메일 보내기에서 ‘서버에 인증이 필요’를 선택하세요. ‘계정 요약’에서 ‘적용’을 누르세요. 암호를 묻는 창이 열리면 코드를 넣으세요.
new-code-evolution = ‘편집’ → ‘계정’ → 해당 계정 → ‘편집’을 여세요. ‘메일 받기’와 ‘메일 보내기’에서 각각 ‘암호 지우기’를 누르세요. 다음에 연결할 때 열리는 창에 새 코드를 넣고, 키 모음에 저장하는 항목을 선택하세요.
dialog-evolution-part-identity = 신상 정보
dialog-evolution-name = 전체 이름
dialog-evolution-address = 전자메일 주소
dialog-evolution-part-receiving-email = 메일 받기
dialog-evolution-protocol = 서버 종류
dialog-evolution-imap-host = 서버
dialog-evolution-imap-port = 포트
dialog-evolution-imap-user = 사용자이름
dialog-evolution-imap-security = 암호화 방식
dialog-evolution-imap-auth = 인증
dialog-evolution-part-sending-email = 메일 보내기
dialog-evolution-smtp-host = 서버
dialog-evolution-smtp-port = 포트
dialog-evolution-smtp-security = 암호화 방식
dialog-evolution-smtp-auth = 종류
dialog-evolution-smtp-user = 사용자이름
dialog-evolution-tls = TLS, 특정 포트 사용
dialog-evolution-starttls = 연결 뒤에 STARTTLS
dialog-evolution-auth = 암호(수신), PLAIN(발신)

# Geary
handoff-geary = ☰ → ‘Accounts’ → ‘Add’를 여세요. 이름과 주소를 입력하고 ‘Next’를 누르세요.
dialog-geary-end = ‘Create’를 누르세요.
new-code-geary = ☰ → ‘Accounts’ → 해당 계정 → ‘Server Settings’를 여세요. ‘Receiving’ 아래의 ‘Password’에 새 코드를 넣고 ‘Apply’를 누르세요.
dialog-geary-name = Your name
dialog-geary-address = Email address
dialog-geary-part-receiving = Receiving
dialog-geary-imap-host = IMAP server
dialog-geary-imap-security = Connection security
dialog-geary-imap-user = Login name
dialog-geary-code = Password
dialog-geary-part-sending = Sending
dialog-geary-smtp-host = SMTP server
dialog-geary-smtp-security = Connection security
dialog-geary-smtp-auth = Login
dialog-geary-smtp-user = Login name
dialog-geary-smtp-code = Password
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Use same login as receiving

# KMail
handoff-kmail = ‘설정’ → ‘계정 추가...’를 여세요. 이름, 주소, 코드를 입력하고 ‘Next’를 누르세요. ‘Manual Configuration’을 선택하세요.
dialog-kmail-end = ‘Create Account’를 누르고 ‘Finish’를 누르세요.
new-code-kmail = ‘설정’ → ‘KMail 설정...’ → 계정 → ‘수신’ → 해당 계정 → ‘수정...’을 열고 암호 칸에 새 코드를 넣으세요. 그런 다음 ‘발신’ → 해당 계정 → ‘수정...’에서도 똑같이 하세요.
dialog-kmail-part-personal-information = Personal Information
dialog-kmail-name = Full name
dialog-kmail-address = E-mail address
dialog-kmail-code = Password (optional)
dialog-kmail-part-incoming-server-parameters = Incoming Server Parameters
dialog-kmail-imap-host = Incoming server
dialog-kmail-protocol = Protocol
dialog-kmail-imap-port = Port
dialog-kmail-imap-security = Security
dialog-kmail-imap-auth = Authentication Method
dialog-kmail-imap-user = Username
dialog-kmail-part-outgoing-server-parameters = Outgoing Server Parameters
dialog-kmail-smtp-host = Outgoing server
dialog-kmail-smtp-port = Port
dialog-kmail-smtp-security = Security
dialog-kmail-smtp-auth = Authentication Method
dialog-kmail-smtp-user = Username
dialog-kmail-tls = SSL/TLS (recommended)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Normal Password(수신), Clear text(발신)

# Claws Mail
handoff-claws-mail = ‘Configuration’ → ‘Create new account…’를 여세요. ‘Basic’ 탭을 채우고 이어서 ‘Send’, ‘TLS’, ‘Advanced’ 탭을 채우세요.
dialog-claws-mail-end = ‘OK’를 누르세요.
new-code-claws-mail = ‘Configuration’ → ‘Edit accounts…’ → 해당 계정 → ‘Edit’ → ‘Basic’ 탭을 열고 ‘Password’에 새 코드를 넣으세요. ‘Send’ 탭에도 입력되어 있으면 거기에서도 바꾸세요.
dialog-claws-mail-part-basic = Basic
dialog-claws-mail-name = Full name
dialog-claws-mail-address = Mail address
dialog-claws-mail-protocol = Protocol
dialog-claws-mail-imap-host = Server for receiving
dialog-claws-mail-smtp-host = SMTP server (send)
dialog-claws-mail-imap-user = User ID
dialog-claws-mail-code = Password
dialog-claws-mail-part-send = Send
dialog-claws-mail-smtp-auth = SMTP Authentication (SMTP AUTH)
dialog-claws-mail-smtp-user = User ID
dialog-claws-mail-smtp-code = Password
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Send (SMTP)
dialog-claws-mail-part-advanced = Advanced
dialog-claws-mail-smtp-port = SMTP port
dialog-claws-mail-imap-port = IMAP port
dialog-claws-mail-tls = Use TLS
dialog-claws-mail-starttls = Use STARTTLS command to start encrypted session
dialog-claws-mail-auth = Automatic

# Sylpheed
handoff-sylpheed = ‘설정’ → ‘계정 편집...’ → ‘추가’를 여세요. ‘기본’ 탭을 채우고 이어서 ‘발송’, ‘SSL’, ‘고급’ 탭을 채우세요.
dialog-sylpheed-end = ‘확인’을 누르세요.
new-code-sylpheed = ‘설정’ → ‘계정에 따른 설정...’ → ‘기본’ 탭을 열고 ‘암호’에 새 코드를 넣으세요. ‘발송’ 탭에도 입력되어 있으면 거기에서도 바꾸세요.
dialog-sylpheed-part-basic = 기본
dialog-sylpheed-name = 정식 이름
dialog-sylpheed-address = 메일 주소
dialog-sylpheed-protocol = 프로토콜
dialog-sylpheed-imap-host = 받는 서버
dialog-sylpheed-smtp-host = SMTP 서버(발송용)
dialog-sylpheed-imap-user = 사용자 계정
dialog-sylpheed-code = 암호
dialog-sylpheed-part-send = 발송
dialog-sylpheed-smtp-auth = SMTP 인증(SMTP AUTH)
dialog-sylpheed-smtp-user = 사용자 계정
dialog-sylpheed-smtp-code = 암호
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = IMAP4 연결에 SSL을 사용합니다
dialog-sylpheed-smtp-security = SMTP 연결에 SSL을 사용합니다
dialog-sylpheed-part-advanced = 고급
dialog-sylpheed-smtp-port = SMTP 포트 번호
dialog-sylpheed-imap-port = IMAP4 포트 지정
dialog-sylpheed-tls = IMAP4 연결에 SSL을 사용합니다; SMTP 연결에 SSL을 사용합니다
dialog-sylpheed-starttls = SSL 세션을 시작하기 위해 STARTTLS 명령을 사용합니다
dialog-sylpheed-auth = 자동

# Mailspring
handoff-mailspring = ‘환경설정’ → ‘계정’ → ‘계정 추가’ → ‘IMAP / SMTP’를 여세요. 이름, 주소, 코드를 입력하고 ‘계속’을 누르세요.
dialog-mailspring-end = ‘계정 연결’을 누르세요.
new-code-mailspring = ‘환경설정’ → ‘계정’ → 해당 계정 → ‘연결 설정 업데이트 ...’를 여세요. 양쪽의 ‘암호’에 새 코드를 넣고 ‘계정 연결’을 누르세요.
dialog-mailspring-name = 이름
dialog-mailspring-address = 이메일
dialog-mailspring-code = 암호
dialog-mailspring-part-incoming-mail-imap = 수신 메일 (IMAP)
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = 포트
dialog-mailspring-imap-security = 보안
dialog-mailspring-imap-user = Username
dialog-mailspring-part-outgoing-mail-smtp = 보내는 메일 (SMTP)
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = 포트
dialog-mailspring-smtp-security = 보안
dialog-mailspring-smtp-user = Username
dialog-mailspring-smtp-code = 암호
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = ‘设置’(설정) → ‘帐号’(계정) → ‘新建’(새로 만들기)를 열고 ‘手动设置’(수동 설정)를 누르세요.
dialog-foxmail-end = ‘创建’(만들기)를 누르세요.
new-code-foxmail = ‘设置’(설정) → ‘帐号’(계정) → 해당 계정을 열고 ‘密码’(‘비밀번호’)에 새 코드를 넣은 다음 확인하세요.
dialog-foxmail-protocol = 接收服务器类型(수신 서버 종류)
dialog-foxmail-address = 邮件帐号(메일 계정)
dialog-foxmail-code = 密码(비밀번호)
dialog-foxmail-imap-host = IMAP服务器(IMAP 서버)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口(포트)
dialog-foxmail-smtp-host = SMTP服务器(SMTP 서버)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口(포트)
dialog-foxmail-tls = SSL(선택 상자)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输(서버가 지원하면 STARTTLS 사용)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = 메일함을 추가하고 주소와 코드를 입력하세요. 서버를 찾지 못하면 수동 설정을 열고 IMAP을 선택하세요.
dialog-netease-mail-master-end = 로그인을 확인하세요.
new-code-netease-mail-master = 설정에서 계정을 열고 새 코드를 넣으세요. 또는 메일함을 제거하고 다시 추가하세요.
dialog-netease-mail-master-tls = SSL
