# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = 메일 주소를 입력하세요.
address-error-no-at = @가 없습니다. 메일 주소는 name@example.com과 같은 모양입니다.
address-error-many-ats = @가 두 개 이상 있습니다. 하나만 남기세요.
address-error-no-local = @ 앞의 이름이 없습니다.
address-error-no-domain = qq.com처럼 @ 뒤에 오는 부분이 없습니다.
address-error-no-dot = @ 뒤에 점이 없습니다. example.com과 같은 모양이어야 합니다.
address-error-bad-character = 메일 주소에 쓸 수 없는 문자가 있습니다: { $character }
address-error-space = 메일 주소에는 공백을 쓸 수 없습니다.
address-error-bad-dot = 이름이 점으로 시작하거나 끝나거나, 점 2개가 이어져 있습니다.
address-error-bad-domain = 메일 도메인이 아닙니다: { $domain }
address-error-too-long = 메일 주소로는 너무 깁니다.

code-error-empty = 먼저 코드를 붙여넣으세요.
    .login = 먼저 비밀번호를 입력하세요.
code-error-too-long = 코드로는 너무 깁니다. 코드만 복사하세요.
code-error-control-character = 줄바꿈이나 다른 제어 문자가 들어 있습니다. 코드만 복사하세요.

remark-nothing = 아직 붙여넣은 것이 없습니다.
remark-fits = { $whom }의 코드로 보입니다.
remark-too-short = { $count }자뿐입니다. { $whom }의 코드는 { $wanted }자입니다. 모두 복사했나요?
remark-too-long = { $count }자입니다. { $whom }의 코드는 { $wanted }자입니다. 다른 것까지 복사했나요?
remark-foreign = { $whom }의 코드에는 없는 문자가 있습니다: { $character }. 대문자와 소문자를 구별하세요.
remark-capitals = { $whom }의 코드는 소문자로만 되어 있습니다. Caps Lock이 켜져 있었나요? Mailkey는 코드를 그대로 씁니다.
remark-small-letters = { $whom }의 코드는 대문자로만 되어 있습니다. Mailkey는 코드를 그대로 씁니다.
remark-like-login-password = 로그인 비밀번호로 보입니다. 여기에는 { $whom }의 { $term }가 필요합니다.
remark-the-address = { $term }가 아니라 메일 주소입니다.
remark-unknown = 정해진 형식이 없어서 Mailkey는 그대로 씁니다.
remark-space-at-end = 앞이나 뒤에 공백이 있습니다. 코드의 일부일 수 있어서 Mailkey는 그대로 둡니다.
remark-invisible = 보이지 않는 문자가 있습니다. 잘못 복사되었을 가능성이 높지만, 코드의 일부일 수 있어서 Mailkey는 그대로 둡니다. 거부되면 다시 복사하세요.
remark-odd-spaces = 특수한 공백(줄바꿈 없는 공백이나 전각 공백)이 있습니다. 코드의 일부일 수 있어서 Mailkey는 그대로 둡니다.
remark-blocks = 중간에 공백이 있습니다. 읽기 쉽게 하려고 공백을 넣어 보여 주는 웹사이트가 많습니다. Mailkey는 그대로 둡니다. 거부되면 공백 없이 넣어 보세요.
remark-not-ascii = 특수 문자가 있습니다: { $character }. 이런 문자를 읽지 못하는 서버가 많습니다.

changes-spaces = 공백 { $count }개 제거
changes-invisible = 보이지 않는 문자 { $count }개 제거
changes-mapped = 전각 문자 { $count }개를 보통 문자로 바꿈
changes-dashes = 줄표 { $count }개를 하이픈으로 바꿈
changes-quotes = 따옴표 { $count }개 제거
changes-separators = 하이픈 { $count }개 추가
changes-around = 앞뒤 문자 { $count }개 제거
changes-joint = , {""}

keychain-gnome-keyring = GNOME 키링
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = 데스크톱 키체인
keychain-mac-keychain = macOS 키체인
keychain-windows-credential-manager = Windows 자격 증명 관리자
keychain-memory = 메모리(이번 실행에만)

vault-error-no-bus = 데스크톱 세션이 아니어서 코드를 저장할 키체인이 없습니다.
    .cure = 데스크톱에 로그인하거나 세션을 직접 시작하세요{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = 실행 중인 키체인이 없습니다. 예를 들어 GNOME 키링, KWallet, KeePassXC에 코드를 저장할 수 있습니다.
    .cure = 그중 하나를 시작하거나 설치하세요{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = 키체인이 잠겨 있습니다.
    .cure = 잠금을 푼 다음 다시 시도하세요{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = 키체인이 권한을 요청했지만 허용되지 않았습니다.
    .cure = 다시 시도해 허용하세요{ $command ->
        [none] .
       *[other] . 또는 먼저 잠금을 푸세요: { $command }
    }
vault-error-no-collection = 키체인에 코드를 저장할 곳이 아직 없습니다.
    .cure = Login이라는 키 모음을 만들어 기본값으로 지정하세요{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = 키체인이 자기 파일을 읽지 못합니다. 그래서 들어 있는 코드를 읽거나 새 코드를 저장할 수 없습니다.
    .cure = 코드를 재설정하고 새 코드를 암호화 파일에 저장하세요. 키체인 파일의 사본이 있으면 되돌려 놓고 다시 로그인해도 됩니다.
vault-error-timed-out = 키체인이 응답하지 않습니다.
    .cure = 데스크톱에서 로그아웃했다가 다시 로그인하거나 키체인을 다시 시작하세요{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = 키체인에 있는 항목이 코드가 아닌 것 같습니다.
    .cure = 이 계정의 코드를 재설정하세요. 그러면 Mailkey가 항목을 바꿉니다.
vault-error-too-long = 코드가 너무 길어 키체인에 저장할 수 없습니다.
    .cure = 코드만 복사해 다시 붙여넣으세요.
vault-error-not-kept = 키체인이 코드를 받았지만 저장하지 않았습니다.
    .cure = 다시 시도하세요. 그래도 안 되면 키체인을 다시 시작하거나 코드를 암호화 파일에 저장하세요.
vault-error-worker-gone = 키체인과의 연결이 끊어졌습니다.
    .cure = 다시 시도하세요.
vault-error-other = 키체인이 처리하지 못했습니다. 응답: { $said }
    .cure = 키체인을 다시 시작하고 다시 시도하세요.

register-error-newer = 더 새로운 Mailkey가 만든 계정 목록입니다(형식 { $version }). 목록을 바꾸려면 그 버전을 설치하세요. 아무것도 바뀌지 않았습니다.
file-fault-read-only = Mailkey가 저장할 수 없습니다: { $path }. 쓰기 권한을 주고 다시 시도하세요.
file-fault-no-space = 저장할 공간이 없습니다: { $path }. 공간을 비우고 다시 시도하세요.
file-fault-busy = 지금 다른 Mailkey가 저장하고 있습니다. 잠시 뒤 다시 시도하세요.
register-error-unwritable = Mailkey가 계정 목록을 저장하지 못했습니다. 아무것도 바뀌지 않았습니다.
file-fault-io = Mailkey가 { $path } 파일을 사용하지 못했습니다({ $kind }). 아무것도 바뀌지 않았습니다.

notice-damaged-recovered = 계정 목록이 손상되었습니다. 이제 Mailkey는 그 이전 버전을 씁니다.
notice-damaged-empty = 계정 목록이 손상되었고, 쓸 수 있는 이전 버전이 없습니다. 지금 목록은 비어 있습니다. 저장된 코드는 원래 있던 곳에 그대로 있습니다.
notice-damaged-kept-as = 손상된 파일을 옮겨 두었습니다: { $path }
notice-vanished = 계정 목록이 없어졌습니다. 이제 Mailkey는 그 이전 버전을 씁니다.

keep-error-not-found = { $address }에 저장된 것이 없습니다.
keep-error-no-such-label = 이런 라벨의 코드가 없습니다: { $label }
keep-error-ambiguous = 코드가 여러 개 있습니다: { $labels }. 어느 것인지 지정하세요.
    .unnamed = 라벨 없음(--label '')

start-error-no-home = 이 사용자에게 홈 폴더가 없어 Mailkey가 계정 목록을 저장할 수 없습니다.
start-error-no-trust-store = 이 컴퓨터에 신뢰할 수 있는 인증서가 없어 어떤 서버도 확인할 수 없습니다. 인증서를 설치하세요(Debian에서는 ca-certificates 패키지). SSL_CERT_FILE이 설정되어 있으면 인증서가 든 파일을 가리키게 하세요.

browser-error-not-https = 이 웹페이지는 암호화되어 있지 않아 Mailkey가 열지 않습니다.
browser-error-no-browser = Mailkey가 브라우저를 열지 못했습니다. 웹페이지 주소를 복사해 직접 여세요.

settings-error = 설정이 적용되었지만 { $path }에 저장하지 못했습니다. 폴더가 있는지, 본인의 폴더인지 확인하세요.

io-not-found = 찾을 수 없음
io-no-permission = 권한 없음
io-read-only = 읽기 전용 디스크
io-no-space = 남은 공간 없음
io-is-folder = 폴더임
io-is-no-folder = 경로의 일부가 폴더가 아님

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = 읽을 수 없음: { $said }
file-problem-no-file = 폴더, 파이프 또는 장치임
file-problem-no-text = UTF-8 텍스트가 아님
file-problem-too-large = { $count }바이트보다 큼
file-problem-not-json = JSON이 아님: { $fault ->
        [ends] 너무 일찍 끝나 괄호나 따옴표가 빠져 있음
        [comma] 이 쉼표 뒤에 아무것도 없음
        [mark] 여기에 쉼표, 쌍점, 따옴표 또는 괄호가 빠져 있음
        [behind] 끝난 뒤에 내용이 더 있음
       *[other] 여기부터 읽을 수 없음
    }
file-problem-position = { $line }행 { $column }열
file-problem-unknown-key = Mailkey가 모르는 키임
file-problem-missing = 빠져 있음
file-problem-not-for-this-kind = 이 로그인 방식에는 쓸 수 없음
file-problem-wrong-type = 다음이어야 함: { $wanted ->
        [sentence] 언어별 문장이 든 객체
        [text] 텍스트
        [number] 정수
        [flag] true 또는 false
        [list] 목록
       *[object] 객체
    }
file-problem-empty = 비어 있으면 안 됨
file-problem-wanted-host = 호스트 이름이 아님
file-problem-wanted-domain = 도메인이 아님
file-problem-wanted-id = 영문 소문자와 숫자여야 하며, 하이픈은 그 사이에만 쓸 수 있음
file-problem-wanted-region = 대문자 2자로 된 국가 코드여야 함
file-problem-wanted-letters = 1~3자여야 함
file-problem-wanted-separator = - 같은 기호 1개여야 함
file-problem-wanted-date = YYYY-MM 또는 YYYY-MM-DD 형식의 날짜여야 함
file-problem-wanted-page = 웹 주소여야 함
file-problem-wanted-color = #RRGGBB 형식의 색이어야 함
file-problem-wanted-number = { $least }에서 { $most } 사이의 정수여야 함
file-problem-wanted-one-of = 다음 중 하나여야 함: { $known }
file-problem-twice = 같은 키가 두 번 있음: { $key }
file-problem-not-https = https://로 시작해야 함
file-problem-session-in-page = 본인에게만 통하는 세션 ID가 들어 있음
file-problem-no-language = 이 언어의 문장이 없음: { $language }
file-problem-foreign-page = { $host }에 있는 이 웹페이지는 메일 서비스의 사이트가 아님. 맞다면 sites에 적을 것
file-problem-duplicate-domain = 이 도메인은 이미 다른 메일 서비스의 것임: { $provider }
file-problem-example-does-not-fit = 옆에 적힌 형식에 맞지 않음
file-problem-not-in-example = 예시에 없음
file-problem-too-light = 흰 글자를 얹기에는 너무 밝음
file-problem-id-is-not-file-name = 파일 이름과 같아야 함: { $wanted }

ago-now = 방금
ago-minutes = { $count }분 전
ago-hours = { $count }시간 전
ago-yesterday = 어제
ago-days = { $count }일 전
age-minutes = { $count ->
        [0] 1분 미만
       *[other] { $count }분
    }
age-hours = { $count }시간
age-days = { $count }일
proxy-error-scheme = 프록시는 socks5://, socks5h:// 또는 http://로 시작해야 합니다.
proxy-error-host = 프록시의 호스트 이름이 없거나 쓸 수 없는 문자가 들어 있습니다.
proxy-error-port = 프록시의 포트는 1에서 65535 사이의 숫자여야 합니다.
proxy-error-login = 프록시의 이름이나 비밀번호에서 % 뒤에는 16진수 2자리가 와야 합니다. % 자체는 %25로 쓰세요.

server-error-host = 호스트 이름이 아닙니다. 서버는 imap.example.com:993처럼 호스트 이름과 포트로 씁니다.
server-error-port = 포트가 없거나 1에서 65535 사이의 숫자가 아닙니다. 서버는 imap.example.com:993처럼 호스트 이름과 포트로 씁니다.
server-error-security = 포트 뒤에는 imap.example.com:993/tls처럼 /tls 또는 /starttls만 올 수 있습니다.
