# The pages outside journeys.

nav-accounts = 계정
nav-providers = 메일 서비스
nav-settings = 설정
nav-help = 도움말

start-title = 내 계정
start-waiting = { $address } 이어서 하기
start-waiting-code = 코드를 붙여넣을 차례였습니다.
start-waiting-step = 다음: { $step }
start-waiting-first = 아직 첫 단계를 시작하지 않았습니다.
start-go-on = 계속
start-forget = 버리기
start-add = 계정 추가
start-test-all = 모두 테스트
start-test = 테스트
start-reset = 재설정
start-stop-tests = 중지
start-test-all-progress = 계정 { $all }개 중 { $done }개 테스트함
start-test-all-refused = 계정 { $count }개를 확인해야 합니다. 코드가 거부되었습니다.
start-test-all-needs = 계정 { $count }개를 확인해야 합니다. 하나씩 테스트하면 이유를 알 수 있습니다.
start-test-all-unreached = 계정 { $count }개를 테스트하지 못했습니다. 원인은 코드가 아니라 네트워크나 서버입니다.
start-test-all-fine = 계정 { $count }개가 정상입니다.
start-test-all-left-out = 중지했기 때문에 계정 { $count }개는 테스트하지 않았습니다.
start-not-tested = 테스트 안 함
start-not-reached = 연결 안 됨
start-no-label = 라벨 없음
start-kept-since = { $ago } 저장
start-remove = 제거
start-remove-really = 완전히 제거
start-remove-warning = 계정과 저장된 코드를 Mailkey에서 제거합니다. 메일 서비스에서는 아무것도 바뀌지 않으니 거기에서도 코드를 삭제하세요.

welcome-title = Mailkey 시작하기
welcome-lead = Mailkey는 어떤 메일 프로그램에서든 메일 계정을 쓰도록 도와줍니다. 안 되면 이유를 알려 줍니다.
welcome-heading = 왜 ‘비밀번호가 틀립니다’라고 나오나요?
welcome-what = 메일 프로그램에서 로그인 비밀번호를 받지 않는 메일 서비스가 많습니다. 대신 앱 비밀번호를 넣어야 합니다. 앱 암호나 ‘애플리케이션 비밀번호’라고 부르는 곳도 있습니다. 메일 서비스의 웹사이트에서 만듭니다.
welcome-not-password = 로그인 비밀번호가 아닙니다. 메일에만 쓰며 언제든지 바꿀 수 있습니다.
welcome-steps = Mailkey가 알맞은 웹페이지를 열고 단계마다 안내합니다. 코드를 붙여넣으면 Mailkey가 바로 테스트합니다.
welcome-kept = 코드는 시스템의 키체인에 저장되며, 원하면 암호화 파일에 저장할 수도 있습니다. Mailkey는 코드를 메일 서비스에만 보냅니다. 모르는 메일 서비스는 버튼을 눌렀을 때만 찾아봅니다.
welcome-add = 계정 설정
welcome-questions = 질문과 답변

vault-asking = 키체인을 여는 중…
vault-proved = 코드는 { $vault }에 저장됩니다.
vault-this-run = 코드는 메모리에만 있습니다. Mailkey를 닫으면 사라집니다.
vault-ask-again = 다시 시도
vault-use-keychain = 키체인 다시 시도
vault-copy-command = 명령 복사
never-changes = Mailkey는 메일 서비스의 설정을 절대 바꾸지 않습니다.

settings-title = 설정
settings-language = 언어
settings-theme = 색상
settings-theme-system = 시스템과 같게
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-size = 글자 크기
settings-size-normal = 보통
settings-size-large = 크게
settings-size-larger = 더 크게
settings-look-up = 서버 찾기
settings-look-up-on = 찾아보기
settings-look-up-off = 찾아보지 않기
settings-look-up-why = Mailkey가 모르는 도메인을 위한 설정입니다. 버튼을 누르면 DNS, 해당 도메인, Mozilla 목록에 묻습니다. 도메인만 보냅니다.
settings-offer-copied = 복사한 코드
settings-offer-copied-on = 제안하기
settings-offer-copied-off = ‘붙여넣기’를 누를 때만
settings-offer-copied-why = 코드를 받는 동안 코드 하나만 복사되어 있으면 Mailkey가 그 코드를 제안합니다. 버튼을 누를 때만 사용합니다.
settings-programs = 설치된 메일 프로그램
settings-programs-on = 어떤 계정이 있는지 보기
settings-programs-off = 보지 않기
settings-programs-why = Mailkey는 메일 프로그램에 있는 주소와 서버의 문제점을 첫 페이지에 보여 줍니다. 코드와 로그인 비밀번호는 읽지 않으며 아무것도 바꾸지 않습니다.
settings-proxy = 연결
settings-proxy-system = ALL_PROXY의 프록시
settings-proxy-none = 프록시 없음
settings-proxy-named = 직접 지정한 프록시
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = 이 프록시 사용
settings-proxy-in-use = Mailkey는 { $proxy } 프록시를 거쳐 서버에 연결합니다.
settings-proxy-password = Mailkey는 프록시의 비밀번호를 저장하지 않으며 닫으면 잊습니다. 늘 쓰려면 환경 변수 ALL_PROXY에 프록시를 넣으세요.
settings-proxy-unusable = 환경 변수 ALL_PROXY에 적힌 프록시를 쓸 수 없습니다. 그래서 Mailkey가 어떤 서버에도 연결할 수 없습니다.
settings-provider-faults = 다음 메일 서비스 파일은 잘못된 곳이 있어 Mailkey가 사용하지 않습니다:

providers-title = 메일 서비스
providers-lead = Mailkey가 아는 메일 서비스입니다. 하나를 선택해 계정을 설정하세요.
providers-search = 이름 또는 도메인
providers-own-domains = 고객의 자체 도메인
providers-none = 그런 이름의 메일 서비스는 Mailkey가 모릅니다. 그래도 계정을 설정할 수 있습니다. ‘계정 추가’를 누르고 주소와 서버를 입력하세요.


window-no-display = 창을 열 디스플레이를 찾지 못했습니다. 데스크톱 세션에서 Mailkey를 시작하세요.
window-display-silent = 이 세션의 디스플레이 { $display }에서 응답이 없습니다. 실행 중인 데스크톱 세션에서 Mailkey를 시작하세요.
window-display-refused = 디스플레이 { $display }에서 이 사용자를 받아들이지 않습니다. 응답: ‘{ $said }’. su나 sudo 없이 데스크톱에 로그인한 사용자로 Mailkey를 시작하세요.
window-display-lacks = 디스플레이 { $display }에는 창에 필요한 X 확장 { $extension } 기능이 없습니다. 이 확장이 있는 디스플레이 서버를 쓰세요.
window-libraries-missing = 창에 필요한 라이브러리가 이 컴퓨터에 없습니다: { $files }.
window-libraries-install = 설치하려면 root로 이 명령을 실행하세요: { $command }
window-libraries-look-for = 이 라이브러리가 들어 있는 배포판 패키지를 설치하세요.
window-toolkit = 창을 열 수 없습니다: { $said }.
window-or-terminal = 이 터미널에서도 Mailkey를 쓸 수 있습니다. ‘{ $program } setup’을 실행하세요. 모든 명령을 보려면 ‘{ $program } --help’를 실행하세요.
window-open-already =
    { $proxy ->
        [yes] Mailkey가 이미 열려 있습니다. 창을 앞으로 가져왔지만, 지정한 프록시를 쓰지 않는 창입니다. 그 창을 닫고 Mailkey를 다시 시작하세요.
       *[no] Mailkey가 이미 열려 있습니다. 창을 앞으로 가져왔습니다.
    }
