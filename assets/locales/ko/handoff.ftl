# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = 수신과 발신
handoff-receives = 수신
handoff-sends = 발신
handoff-asks = 코드를 Mailkey에서 가져감
handoff-holds = 코드를 직접 가지고 있음
handoff-each-time = 코드를 직접 넣어 줌
handoff-either = 자체 파일에서 코드를 읽음
handoff-by-dialog = 프로그램 창에서 계정을 직접 입력
handoff-by-bus = Mailkey가 계정을 추가함

handoff-no-server = 이 계정에는 { $program }에서 쓸 수 있는 { $service } 서버가 없습니다.
handoff-holds-code = { $program }에서는 코드를 가져갈 수 없어 파일에 코드를 넣어야 합니다. 그래도 좋으면 --with-code를 추가하고 파일을 안전하게 보관하세요.
handoff-unwritable = { $program }의 설정에는 이 문자를 넣을 수 없습니다: { $character }. 코드의 라벨을 바꾸거나 프로그램에 계정을 직접 입력하세요.
handoff-no-imap-id = 이 메일 서비스는 IMAP ID를 보내는 프로그램에만 메일함을 열어 주는데, { $program }에는 그 기능이 없습니다. himalaya나 getmail 같은 다른 프로그램을 쓰세요.

handoff-aerc = { $place }에 저장하거나 그 파일에 추가하세요. aerc에는 본인만 읽을 수 있는 파일이 필요합니다: chmod 600.
handoff-authinfo = { $place }에 저장하거나 그 파일에 추가하세요.
handoff-curl = 다음과 같이 쓰세요: curl -K FILE
handoff-emacs = { $place }에 저장하고 초기화 파일에 추가하세요: (load {"\""}{ $place }{"\""})
handoff-env = 컨테이너나 서비스의 환경 파일로 지정하세요. 코드는 설정이 가리키는 비밀 파일로 주세요. mailkey code 명령이 코드를 출력합니다.
handoff-fetchmail = { $place }에 저장하거나 그 파일에 추가하세요. fetchmail에는 본인만 읽을 수 있는 파일이 필요합니다: chmod 600.
handoff-getmail = { $place }에 저장하세요. 파일에 적힌 경로에 cur, new, tmp 폴더를 만드세요.
handoff-gitea = { $place }에 추가한 다음 Gitea를 다시 시작하세요. 이 파일은 Gitea만 읽을 수 있게 하세요.
handoff-goa = 설정의 온라인 계정에 이 계정이 있습니다. Evolution, Geary 등이 거기에서 가져갑니다.
handoff-git-send-email = { $place }에 저장한 다음 실행하세요: git config --global include.path { $place }
handoff-goimapnotify = { $place }에 저장하세요.
handoff-home-assistant = { $place }에 추가하세요. 코드를 secrets.yaml에 mail_code로 넣은 다음 Home Assistant를 다시 시작하세요.
handoff-himalaya = { $place }에 저장하거나 그 파일에 추가하세요. 첫 줄의 이름과 -a로 계정을 선택하세요.
handoff-imapfilter = { $place }에 저장하거나 그 파일에 추가하세요.
handoff-mbsync = { $place }에 저장하거나 그 파일에 추가하세요. Path에 적힌 폴더를 만드세요.
handoff-mobileconfig = Mac, iPhone, iPad에서 열고 설정에서 프로파일을 설치하세요. 암호를 물으면 코드를 붙여넣으세요. FairEmail에서는 Settings, Backup에서 가져오세요.
handoff-msmtp = { $place }에 저장하거나 그 파일에 추가하세요. msmtp에는 본인만 읽을 수 있는 파일이 필요합니다: chmod 600.
handoff-mutt = { $place }에 저장하세요. 또는 다른 곳에 저장하고 muttrc에 추가하세요: source FILE
handoff-neomutt = { $place }에 저장하세요. 또는 다른 곳에 저장하고 neomuttrc에 추가하세요: source FILE
handoff-nextcloud = Nextcloud 폴더의 { $place }에 저장하고, 웹 서버만 읽을 수 있게 하세요.
handoff-offlineimap = { $place }에 저장하거나 그 파일에 추가하세요.
handoff-s-nail = { $place }에 추가한 다음 ‘account’ 뒤의 이름과 -A로 s-nail을 시작하세요.
handoff-swaks = { $place }에 저장하세요. 그런 다음 코드를 파이프로 넘기세요: swaks --config { $place }
handoff-systemd-credential = 스크립트를 읽어 본 다음 실행하세요. 관리자 권한을 요청하며, 코드는 들어 있지 않습니다.
handoff-thunderbird-android = QR 코드로 만들어 휴대전화에서 스캔하세요: 설정, 설정 가져오기. 누구에게도 보여 주지 마세요.

cli-no-format = 이런 형식이 없습니다: ‘{ $format }’. 목록 보기: mailkey export
cli-export-address = 계정을 지정하세요: mailkey export FORMAT ADDRESS
cli-export-exists = 이미 있는 파일이어서 그대로 둡니다: { $file }. 다른 이름을 정하거나 빠진 줄을 직접 추가하세요.
cli-export-hidden = (비밀이 들어 있을 수 있는 줄)
cli-export-holds-code = 코드가 그대로 들어 있습니다. 이 파일을 읽을 수 있는 사람은 메일을 읽을 수 있습니다.
cli-export-needs-no-code = 프로그램이 코드를 가져가므로 파일에는 코드가 없습니다. --with-code를 써도 달라지지 않습니다.
handoff-in-memory = 코드가 메모리에만 있어 프로그램이 가져갈 수 없습니다. 먼저 키체인이나 암호화 파일에 저장하세요.
handoff-in-file = 코드가 암호화 파일에 있습니다. 그래서 프로그램은 암호 문구를 입력할 수 있는 터미널에서만 코드를 가져갈 수 있습니다.

done-where = 어디에서 쓰려고 하나요?
done-where-hint = 선택하면 거기에서 할 일을 단계별로 보여 줍니다.

use-lead = 이 설정을 쓰면 프로그램이 코드를 Mailkey에서 가져갑니다. 설정에는 코드가 들어 있지 않습니다.
use-lead-not = Mailkey가 이 계정의 설정을 만들 수 없습니다.
use-copy = 설정 복사
use-own-code = 이 코드는 이미 { $other }에서 쓰고 있습니다. { $provider }에서는 프로그램마다 코드를 따로 만들 수 있습니다. 그러면 하나를 삭제해도 나머지는 계속 작동합니다.
use-get-own-code = { $program }용 코드 받기
use-works = 잘 작동함
use-noted = 적어 둠
use-phone = 휴대전화
use-others = 다른 프로그램
use-others-lead = 계정을 쓸 곳을 선택하세요. 이 컴퓨터에서 찾은 프로그램은 앞 페이지에 있습니다.
use-with-window = 창에서 쓰기
use-without-window = 터미널과 서버에서 쓰기
use-others-values = 찾는 프로그램이 없으면 앞 페이지의 서버, 사용자 이름, 코드를 입력하세요.
use-lead-each = 이 설정에는 코드가 들어 있지 않습니다. 프로그램이 코드를 묻거나, 아래 문장에 나오는 곳에 직접 입력합니다.
use-lead-code = 이 프로그램은 코드를 가져갈 수 없어 파일에 코드를 넣어야 합니다. 이 명령은 본인만 읽을 수 있는 파일을 만듭니다.
use-lead-dialog = 프로그램 창에 이 순서대로 입력하세요. 비밀번호를 묻는 곳에 코드를 넣으세요.
use-lead-bus = Mailkey가 거기에 계정을 추가하고 한 번 로그인하게 합니다.
use-copy-command = 명령 복사
use-copy-value = 복사
use-hand-over = { $program }에 추가
use-hand-over-hint = 코드는 같은 키체인에, 온라인 계정이 읽는 항목으로 들어갑니다. 계정이 이미 있으면 이 코드로 바뀝니다.
use-handing-over = 계정을 추가하고 로그인하는 중…
cli-where-line = { $program }: { $command }
cli-where-phone = 휴대전화: { $command } (FORMAT은 다음 중 하나: { $names })
cli-where-others = 그 밖의 프로그램: { $command } 명령으로 모두 볼 수 있습니다.
cli-where-unknown = 목록의 번호나 형식 이름을 입력하세요.
cli-ask-where = 어느 것을 볼까요? 번호를 입력하거나, 끝내려면 Enter를 누르세요:
cli-ask-hand-over = 지금 { $program }에 계정을 추가할까요? [y/N]

use-holds-old = 이 프로그램에는 아직 이전 코드가 있습니다. 거기에서 바꾸세요:

handed-added = { $program }에 계정을 추가했고 로그인되었습니다.
handed-updated = { $program }의 계정에 새 코드를 넣었고 로그인되었습니다. Evolution이나 Geary가 열려 있으면 다시 시작하세요.
handed-not-there = { $program }: 이 컴퓨터에 없습니다. 설치하거나 다른 프로그램을 선택하세요.
handed-timed-out = { $program }에서 1분 동안 응답이 없었습니다. 다시 시도하거나 거기에 계정을 직접 추가하세요.
handed-no-keychain = { $program }에서는 코드를 키체인에 저장하는데, 키체인이 잠겨 있거나 없습니다. 잠금을 푼 다음 다시 시도하세요.
handed-refused = { $program }에서 로그인할 때 메일 서버가 코드를 거부했습니다. 추가된 것은 없습니다. 여기에서 코드를 다시 테스트하세요.
handed-untrusted = { $program }에서 메일 서버의 인증서를 신뢰하지 않아 로그인하지 않았습니다. 추가된 것은 없습니다.
handed-other = { $program }에 계정을 추가하지 못했습니다. 응답: { $words }

phone-title = 휴대전화에서
phone-lead = 휴대전화 카메라로 그림의 코드를 읽으므로 직접 입력하지 않아도 됩니다.
phone-settings = Android용 Thunderbird 설정
phone-settings-hint = 서버, 사용자 이름, 코드가 그림 하나에 들어 있습니다. 앱에서: 설정, 설정 가져오기, QR 코드 스캔.
phone-code = 코드만
phone-code-hint = 휴대전화의 다른 프로그램용입니다. 스캔해서 글자를 복사하고 비밀번호를 묻는 곳에 붙여넣으세요.
phone-show = 표시
phone-secret = 이 그림을 보는 사람은 코드를 갖게 됩니다. 다른 사람이 보지 않는지 확인하세요.
phone-scan-settings = Android용 Thunderbird에서: 설정, 설정 가져오기, QR 코드 스캔.
phone-scan-code = 휴대전화 카메라로 비추고 글자를 복사하세요. 그런 다음 메일 프로그램이 비밀번호를 묻는 곳에 붙여넣으세요.
phone-gone-soon = 60초 동안 표시됩니다.
phone-too-long = 이 계정의 설정은 너무 길어서 앱이 읽을 수 있는 그림 하나에 담을 수 없습니다. 코드만 가져가고 서버는 직접 입력하세요.
phone-by-hand = 휴대전화 프로그램이 묻는 내용

done-holders = 아직 이전 코드가 있는 곳입니다.
holder-asks = 할 일 없음: Mailkey에서 가져감
holder-updated = 새 코드가 있음
holder-how = 방법 보기
holder-has-it = 새 코드를 넣었음
cli-code-outdated = 아직 이전 코드가 있는 곳: { $programs }
start-outdated = 아직 이전 코드가 있는 곳:
start-has-new = { $program }에 새 코드를 넣었음

field-your-name = 내 이름
field-the-code = 코드
field-name = 이름
field-address = 메일 주소
field-code = 비밀번호
field-protocol = 종류
field-imap-host = 수신 서버
field-imap-port = 수신 포트
field-imap-security = 암호화
field-imap-auth = 로그인
field-imap-user = 사용자 이름
field-smtp-host = 발신 서버
field-smtp-port = 발신 포트
field-smtp-security = 암호화
field-smtp-auth = 로그인
field-smtp-user = 사용자 이름
field-smtp-code = 비밀번호
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = 일반 비밀번호

programs-none = 이 컴퓨터에서 계정이 있는 메일 프로그램을 찾지 못했습니다.
programs-account = { $program }의 { $address }
programs-server = { $service }: { $host }, 포트 { $port }, { $security }
programs-not-encrypted = { $service } 서버와의 연결이 암호화되어 있지 않습니다. 프로그램에서 암호화를 켜세요.
programs-other-server = 메일 서비스의 { $service } 서버는 다음과 같습니다: { $host }. 프로그램에는 다른 서버가 들어 있습니다.
programs-other-user = 메일 서비스에서 알려 주는 { $service } 서버의 사용자 이름이 다릅니다: { $user }
programs-takes-no-code = 이 메일 서비스는 더 이상 코드나 비밀번호를 받지 않습니다. 프로그램에서 브라우저 로그인(OAuth)을 쓰세요.

# What programs are called in this language, where the name is not the same in all.
program-env = 스크립트와 컨테이너
program-gmail-app = Gmail 앱
program-apple-mail = iPhone 및 iPad의 Mail
program-mobileconfig = Apple Mail(프로파일)
program-outlook = Outlook(클래식)
program-outlook-new = 새 Outlook
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Android용 Thunderbird

# On the welcome page.
found-title = 이 컴퓨터에서 찾음
found-hint = 메일 프로그램에 있는 주소입니다. Mailkey는 코드와 로그인 비밀번호를 읽지 않았습니다.
found-in = 있는 곳: { $programs }
found-set-up = Mailkey로 설정
found-problem = { $program }: { $problem }
found-more = 주소가 { $count }개 더 있습니다. mailkey programs 명령으로 모두 볼 수 있습니다.
programs-off = 설정이나 --no-programs 때문에 메일 프로그램 살펴보기가 꺼져 있습니다.
phone-picture = QR 코드
