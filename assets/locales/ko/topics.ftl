# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = 주제:
topics-more = 읽으려면 실행하세요: { $program } help TOPIC
topic-unknown = 이런 명령이나 주제가 없습니다: ‘{ $word }’. 주제: { $topics }

topic-codes = 앱 비밀번호란 무엇이며 어떻게 안전하게 보관하는지
topic-exit-status = 명령이 끝나는 방식
topic-json = 다른 프로그램을 위한 응답
topic-environment = Mailkey가 읽는 환경 변수
topic-files = Mailkey의 파일이 있는 곳
topic-handing-over = 메일 프로그램이 코드를 얻는 방법
topic-privacy = Mailkey가 보내는 것과 저장하는 것

topic-forgotten = 잊어버렸다면?
    .answer = 잊어버렸으면 재설정합니다. 아무도 다시 보여 줄 수 없기 때문입니다. 메일 서비스의 웹사이트에서 새 코드를 만들고 ‘mailkey reset ADDRESS’를 실행하세요. Mailkey는 새 코드를 테스트한 뒤에 이전 코드를 바꿉니다. 그런 다음 이전 코드를 쓰던 모든 프로그램에 새 코드를 넣으세요. 아직 쓸 수 있는 코드가 Mailkey에 있으면 ‘mailkey code ADDRESS’로 출력할 수 있습니다.

exit-passed = 요청한 일을 했으며, 테스트한 것은 통과했습니다.
exit-failed = 통과하지 못한 테스트가 있거나 명령을 끝내지 못했습니다.
exit-usage = 인수나 그 대신 읽은 내용을 쓸 수 없습니다.
exit-out-of-reach = 키체인, 암호화 파일 또는 계정 목록을 열 수 없습니다.
exit-not-found = 요청한 것이 없습니다.
exit-words = 알리는 방식
    .answer = 0이 아닌 상태로 끝나는 명령은 이유를 표준 오류에 출력합니다. --json을 쓰면 표준 출력의 응답에도 나옵니다. 터미널이 없으면 묻지 않고 명령이 끝납니다.

json-one = 문서 하나
    .answer = --json을 쓰면 표준 출력에는 JSON 문서 하나가 한 줄로만 나옵니다. 사람이 읽을 내용은 모두 표준 오류에 나옵니다. 이 옵션이 있는 명령: { $commands }
json-early = 일찍 끝나는 명령
    .answer = 이때의 문서는 다음과 같습니다: { $document } N은 종료 상태입니다. 통과하지 못한 테스트는 일찍 끝난 것이 아닙니다. 무슨 일이 있었는지는 그 테스트의 문서에 나옵니다.
json-stable = 바뀌지 않는 것
    .answer = 키와 이름은 언어와 관계없으며 바뀌지 않습니다. 다음 버전에서 더해질 수는 있습니다. 시간은 2027-03-31T09:30:00Z처럼 UTC로 씁니다. 어떤 문서에도 코드는 들어가지 않습니다.
json-schemas = 스키마
    .answer = 문서마다 JSON 스키마가 있습니다. Mailkey 소스의 docs/json 폴더에 들어 있습니다.

environment-MAILKEY_LOG = 문제를 찾는 사람을 위해 표준 오류에 출력할 내용: error, warn, info 또는 debug. 코드는 절대 출력하지 않습니다.
environment-MAILKEY_DNS = 모르는 도메인을 물어볼 이름 서버. 시스템의 것 대신 쓰며, ADDRESS 또는 ADDRESS:PORT로 적습니다.
environment-MAILKEY_RECIPES_KEY = 새 메일 서비스 파일의 서명을 확인할 공개 키 파일입니다. 만든 사람의 키 대신 쓰며, 직접 서명하는 회사를 위한 것입니다.
environment-ALL_PROXY = 모든 서버에 쓸 프록시. curl과 같은 방식으로 읽으며 소문자로 써도 됩니다. --proxy가 우선합니다.
environment-NO_PROXY = 그 프록시 없이 연결할 서버. 소문자로 써도 됩니다.
environment-SSL_CERT_FILE = Linux: 시스템의 것 대신 신뢰할 인증서가 든 파일.
environment-SSL_CERT_DIR = Linux: 시스템의 것 대신 신뢰할 인증서가 든 폴더.
environment-LANG = 설정에 언어가 없을 때의 언어와 국가. LANGUAGE, LC_ALL, LC_MESSAGES가 우선합니다.
environment-XDG_DATA_HOME = Linux: Mailkey의 계정 폴더가 들어갈 폴더.
environment-XDG_CONFIG_HOME = Linux: Mailkey의 설정 폴더가 들어갈 폴더.
environment-DBUS_SESSION_BUS_ADDRESS = Linux: 키체인을 찾을 세션.
environment-NO_COLOR = 값이 있으면 굵은 글자와 색을 쓰지 않습니다.
environment-TERM = 값이 ‘dumb’이면 색을 쓰지 않습니다.
environment-COLUMNS = 터미널에서 알 수 없을 때 도움말의 너비.

files-accounts = 계정: 주소, 라벨, 날짜, 서버, 마지막 테스트. 코드는 들어가지 않습니다.
files-vault = 암호화 파일을 선택한 경우의 코드. 암호 문구가 있으면 age 프로그램으로도 열 수 있습니다.
files-settings = 설정.
files-providers = 직접 추가한 메일 서비스. ‘mailkey providers check FILE’로 파일을 확인합니다.
files-waiting = 창에서 하다가 만 설정. 코드는 들어가지 않습니다.
files-keychain = 그 밖의 경우 코드는 시스템의 키체인에 ‘mailkey’ 서비스로 들어 있습니다.
files-none = 홈 폴더가 없어 Mailkey가 파일을 둘 수 없습니다.

handing-ask = 명령으로 물을 수 있는 프로그램
    .answer = 명령을 실행해 비밀 값을 가져올 수 있는 메일 프로그램이 많습니다. ‘mailkey code ADDRESS’를 실행하게 하세요. 저장된 코드만 출력합니다. 그러면 설정에는 코드가 들어가지 않습니다. 코드가 여러 개면 --label NAME을 추가하세요.
handing-export = Mailkey가 써 주는 설정
    .answer = ‘mailkey export’는 Mailkey가 설정을 써 줄 수 있는 프로그램을 보여 줍니다. ‘mailkey export FORMAT ADDRESS’는 그 프로그램에 넣을 내용을 출력합니다. 대부분의 파일에는 코드가 들어 있지 않으며, 프로그램이 Mailkey에서 가져갑니다.
handing-with-code = 물을 수 없는 프로그램
    .answer = --with-code를 쓰면 파일에 코드가 그대로 들어갑니다. 그런 파일은 안전하게 보관하고, 프로그램이 읽은 뒤에는 지우세요. 창이 있는 프로그램에는 대신 입력할 내용을 보여 줍니다. GNOME 온라인 계정에는 계정을 바로 넘기며, --dry-run을 쓰면 보낼 내용만 보여 줍니다.
handing-note = 프로그램마다 코드 하나
    .answer = 코드마다 어디에서 쓰는지 라벨을 붙이세요. ‘mailkey describe ADDRESS --used-in PROGRAM’은 쓰는 곳을 적어 둡니다. 재설정한 뒤 Mailkey는 아직 이전 코드가 있는 프로그램을 알려 줍니다. 새 코드를 넣은 프로그램은 --updated PROGRAM으로 알려 주세요.

privacy-sent = 보내는 것
    .answer = 사용자 이름, 코드, Mailkey라는 이름을 암호화된 연결로 메일 서비스의 메일 서버에 보냅니다. 테스트할 때, 그리고 매일 점검을 켰으면 하루에 한 번 보냅니다. ‘mailkey setup’의 단계를 읽는 동안에는 로그인하지 않고 서버가 응답하는지만 살펴봅니다. 나에게 보내는 메일은 --send를 쓸 때만 보냅니다. Mailkey를 만든 사람에게는 아무것도 보내지 않습니다.
privacy-look-up = 모르는 도메인
    .answer = 모르는 도메인이면 Mailkey는 이름 서버, 그 도메인, Mozilla 목록, 흔히 쓰는 호스트에 묻습니다. @ 뒤의 도메인만 보냅니다. --no-look-up을 쓰면 어디에도 묻지 않습니다.
privacy-saved = 저장하는 것
    .answer = 코드는 시스템의 키체인이나 암호 문구로만 열리는 파일에 있습니다. 계정 목록에는 주소, 라벨, 서버, 날짜가 있고 코드는 없습니다. 코드는 인수에서 읽지 않으며, 로그나 주고받은 내용에도 절대 남기지 않습니다.
privacy-programs = 다른 메일 프로그램
    .answer = Mailkey는 문제점을 알려 주려고 이 컴퓨터의 다른 메일 프로그램에 어떤 계정이 있는지 읽습니다. 아무것도 바꾸지 않고 저장된 비밀 값도 읽지 않습니다. --no-programs를 쓰면 살펴보지 않습니다.
