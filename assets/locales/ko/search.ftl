# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = 도메인의 메일이 가는 곳(DNS)
source-autoconfig = { $host }
source-ispdb = { $host }(Mozilla 목록)
source-srv = 서비스 레코드(DNS)
source-autodiscover = { $host }(Outlook용 설정)
source-guess = { $host } 같은 흔한 이름

## What they said.
answer-provider = { $provider }({ $host })
answer-servers = 알려 준 서버: { $hosts }
answer-oauth = 알려 준 서버는 코드를 받지 않고 OAuth만 받음
answer-nothing = 정보 없음
answer-exchanger = { $host }(Mailkey에 안내가 없음)
answer-timed-out = 제때 응답하지 않음
answer-no-domain = 없는 도메인
answer-no-mail = 메일을 받지 않는다고 밝힌 도메인
answer-no-name-server = 응답하는 이름 서버 없음
answer-not-reached = 연결 안 됨: { $why }
answer-status = 설정을 주지 않음(HTTP 상태 { $status })
answer-sends-on = 도메인 밖의 { $host }에 물으라고 함, 묻지 않음
answer-elsewhere = 암호화가 없거나 포트가 흔하지 않은 { $host }에 물으라고 함, 따르지 않음
answer-too-large = 파일이 지나치게 커서 읽지 않음
answer-no-file = 응답이 설정 파일이 아님
answer-only-unsafe = 암호화가 없거나 다른 프로토콜인 서버만 알려 줌
answer-proxy = 프록시가 이름을 찾으므로 묻지 않음

## What that comes to.
search-title = { $domain }의 서버 찾기
search-will-ask = Mailkey에는 { $domain }에 대한 안내가 없습니다. 최대 5초 동안 다음 출처에 서버를 물어볼 수 있습니다:
search-only-domain = Mailkey는 { $domain }만 보내고 @ 앞부분은 보내지 않습니다.
search-start = 서버 찾기
search-by-hand = 직접 입력
search-stop = 중지
search-running = 묻는 중…
search-waiting = 묻는 중…
search-unasked = 이제 필요 없음
search-found-provider = { $domain }의 메일은 { $provider }에서 맡고 있습니다({ $host }). 그 메일 서비스의 안내에 따르세요.
search-found-provider-ends = { $domain }의 메일은 { $provider }에서 맡고 있습니다({ $host }).
search-found = 서버를 찾았습니다. 출처: { $source }.
search-half-guessed = 맞는 서버를 메일 서버 관리자에게 문의하세요. 아래에 보이는 것은 짐작일 뿐입니다.
search-filled = 두 서버 중 하나만 알려 주었습니다. 다른 하나의 출처: { $source }.
search-no-imap = 수신 서버를 찾지 못했습니다.
search-no-smtp = 발신 서버를 찾지 못했습니다.
search-oauth = { $source }: { $domain }의 서버는 코드나 비밀번호를 받지 않습니다. 서버가 아는 프로그램만 브라우저로 로그인할 수 있습니다(OAuth). 그래도 코드가 있으면 서버를 입력하세요.
search-strangers = { $domain }에 속하지 않는 서버: { $hosts }. 다른 사람의 서버일 수 있습니다. 메일이 거기에 있다고 확실히 알 때만 계속하세요.
search-sends-on = { $domain }에서 도메인 밖의 다른 곳을 알려 주었습니다: { $host }. Mailkey는 거기에 아직 묻지 않았습니다.
search-follow = { $host }에도 물어볼까요?
search-follow-yes = { $host }에도 묻기
search-no-domain = 없는 도메인입니다: { $domain }. 주소를 확인하세요.
search-no-mail = { $domain }에서는 메일을 받지 않는다고 합니다. 주소를 확인하세요.
search-nothing = Mailkey가 { $domain }의 서버를 찾지 못했습니다. 메일 관리자에게 문의하거나 메일 서비스의 도움말을 보세요.
search-nothing-but-exchanger = Mailkey가 { $domain }의 서버를 찾지 못했습니다. 메일이 가는 곳: { $host }. 메일 프로그램에 어떤 서버를 쓰는지 그 서버의 관리자에게 문의하거나 도움말 페이지를 보세요.
search-nobody-answered = { $domain }에 대해 어디에서도 응답이 없습니다. 인터넷에 연결되어 있나요?
search-name-here = 아래에 서버를 입력할 수 있습니다. 지금 보이는 것은 짐작일 뿐입니다.
search-details = 모든 응답
search-off = 여기에 서버를 입력하세요. 지금 보이는 것은 짐작일 뿐입니다. 온라인으로 서버 찾기는 설정에서 꺼져 있습니다.
search-again = 다시 찾기

## A domain that was most likely misspelt.
meant-question = 혹시 { $address } 주소인가요?
meant-why = Mailkey는 { $domain } 도메인을 모르지만 { $meant } 도메인은 압니다.
meant-yes = 예, { $address }
meant-no = 아니요, { $domain } 그대로
