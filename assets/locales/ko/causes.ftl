# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = 서버 찾기
    .done = 서버 찾음
stage-connect = 연결
    .done = 연결됨
stage-secure = 암호화
    .done = 암호화됨
stage-greet = 서버의 첫 응답 기다리기
    .done = 서버가 응답함
stage-sign-in = 로그인
    .done = 로그인됨
stage-identify = 프로그램 이름 보내기
    .done = 프로그램 이름 보냄
stage-open-inbox = 받은편지함 열기
    .done = 받은편지함 열림
stage-send = 나에게 메일 보내기
    .done = 메일 보냄
stage-arrive = 메일 기다리기
    .done = 메일이 도착해 삭제함

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = 확실한 원인입니다.
certainty-likely = 가장 가능성 높은 원인입니다.
certainty-possible = 가능한 원인 가운데 하나입니다.

sign-in-authorization-code = 앱 비밀번호
sign-in-app-password = 앱 비밀번호
sign-in-login-password = 로그인 비밀번호
sign-in-oauth-only = 코드 없이 브라우저 로그인만
sign-in-bridge = 메일 서비스 브리지 프로그램의 비밀번호
sign-in-none = 메일 프로그램을 쓸 수 없음

# Ports by $service.
port-tls = { $service ->
    [imap] 포트 993
    [smtp] 포트 465
   *[other] IMAP은 포트 993, SMTP는 포트 465
}
port-starttls = { $service ->
    [imap] 포트 143
    [smtp] 포트 587
   *[other] IMAP은 포트 143, SMTP는 포트 587
}

the-server = 서버
    .within = 서버
the-keeper = 메일 서버 관리자
the-site = { $known ->
        [yes] { $whom } 웹사이트
       *[no] 메일 웹사이트
    }
the-code = 코드
    .password = 비밀번호

ended-joint = ; {""}

cause-wrong-code = 코드가 거부되었습니다
    .means = { $who }에서 이 { $term }를 거부했습니다. 잘못 입력했거나, 새것으로 바뀌었거나, 더 이상 쓸 수 없게 되었을 수 있습니다.
    .advice =
        { $kind ->
            [password] { $term }를 다시 입력하세요. 그래도 안 되면 웹사이트에서 재설정하세요.
            [bridge] 브리지 프로그램에서 { $term }를 다시 복사해 붙여넣으세요.
            [unknown] { $term }를 다시 복사해 붙여넣으세요.
           *[code] { $page ->
                [none] 새 { $term }를 만들어 붙여넣으세요.
               *[other] { $page }에서 새 { $term }를 만들어 붙여넣으세요.
            }
        }
        { $ended ->
            [none] {""}
           *[other] 최근에 다음 일이 있었다면 이전 { $term }는 더 이상 쓸 수 없습니다: { $ended }.
        }
cause-login-password-used = 로그인 비밀번호가 아니라 코드가 필요합니다
    .means = { $who }에서는 메일 프로그램에 { $term }만 허용합니다. 로그인 비밀번호는 웹사이트에서만 씁니다.
    .advice =
        { $page ->
            [none] { $site }에서 { $term }를 만들어 붙여넣으세요.
           *[other] { $page }에서 { $term }를 만들어 붙여넣으세요.
        }
        로그인 비밀번호는 웹사이트에서만 쓰고 메일 프로그램에는 넣지 마세요.
cause-service-off = IMAP 또는 SMTP가 꺼져 있습니다
    .means = { $who }에서 로그인을 거부했습니다. 계정 설정에서 아직 메일 프로그램을 허용하지 않았습니다.
    .advice =
        { $switch ->
            [none] { $site }의 메일 설정에서 IMAP과 SMTP를 켜세요.
           *[other] { $switch }에서 IMAP과 SMTP를 켜세요.
        }
        그런 다음 같은 { $term }로 다시 테스트하세요.
cause-password-sign-in-ended = 여기에서는 더 이상 코드와 비밀번호를 쓸 수 없습니다
    .means = { $who }에서는 더 이상 메일 프로그램의 코드나 비밀번호를 받지 않습니다. 브라우저에서 자체 로그인 페이지를 열어 로그인해야 합니다.
    .advice =
        브라우저에서 로그인 페이지를 여는 메일 프로그램(OAuth)을 쓰세요. 또는 브라우저에서 메일을 읽으세요.
cause-too-many-attempts = 짧은 시간에 너무 많이 로그인했습니다
    .means = { $who }에서는 시도가 많으면 로그인을 잠시 막습니다. { $term }는 맞을 수도 있습니다.
    .advice =
        { $minutes ->
            [0] 30분 기다린 다음 다시 테스트하세요. 시도할 때마다 더 오래 막힐 수 있습니다.
           *[other] { $minutes }분 기다린 다음 다시 테스트하세요. 시도할 때마다 더 오래 막힐 수 있습니다.
        }
        아직 이전 { $term }를 쓰는 다른 메일 프로그램을 모두 닫으세요.
cause-account-locked = 계정이 잠겨 있습니다
    .means = { $who }에서 지금은 누구도 이 계정에 로그인하지 못하게 막고 있습니다.
    .advice =
        { $site }에 로그인해 안내에 따르세요.
        웹사이트에 로그인되면 다시 테스트하세요.
cause-browser-sign-in-needed = 먼저 브라우저에서 로그인하세요
    .means = { $who }에서는 메일 프로그램을 허용하기 전에 브라우저에서 로그인하라고 합니다.
    .advice =
        { $site }에 로그인해 본인임을 확인하세요.
        그런 다음 몇 분 안에 다시 테스트하세요.
cause-client-id-needed = 메일 프로그램이 이름을 밝혀야 합니다
    .means = { $who }에서 { $term }를 받아들였습니다. 하지만 이름을 밝히는 프로그램(IMAP ID)에만 메일함을 열어 줍니다.
    .advice =
        IMAP ID를 보내는 메일 프로그램을 쓰세요. { $term }에는 문제가 없습니다.
        어떤 프로그램도 안 되면 { $site }에 로그인해 보안 알림이 있는지 보세요.
cause-wrong-username = 사용자 이름이 거부되었습니다
    .means = { $who }에서 이 사용자 이름을 찾지 못했습니다.
    .advice =
        주소에 오타가 없는지 확인하세요.
        계정의 기본 주소가 따로 있으면 그 주소로 로그인하세요.
cause-sender-mismatch = 보내는 사람이 로그인한 주소와 다릅니다
    .means = { $who }에서는 로그인한 주소로만 메일을 보낼 수 있습니다.
    .advice =
        메일 프로그램에서 로그인할 때 쓰는 주소를 보내는 사람으로 지정하세요.
cause-server-busy = 서버가 바쁩니다
    .means = { $who }에서 지금은 응답할 수 없습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        몇 분 기다린 다음 다시 테스트하세요.
cause-mailbox-full-or-disabled = 메일함이 가득 찼거나 중지되었습니다
    .means = { $who }에서 메일함을 열어 주지 않습니다. 가득 찼거나 사용이 중지되었습니다.
    .advice =
        { $site }에 로그인해 메일을 지워 공간을 비우거나, 메일함을 다시 쓸 수 있게 해 달라고 요청하세요.
cause-connection-limit = 동시 연결이 너무 많습니다
    .means = { $who }에서는 동시에 몇 개의 연결만 허용하며, 지금 모두 사용 중입니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        다른 메일 프로그램을 닫으세요. 1분 기다린 다음 다시 테스트하세요.
cause-tls-required = 서버가 먼저 암호화를 요구합니다
    .means = { $who }에서는 무엇보다 먼저 암호화된 연결을 요구합니다. 이 포트는 STARTTLS가 아니라 처음부터 TLS를 써야 할 가능성이 높습니다.
    .advice =
        { $mode ->
            [starttls] 이 서버를 TLS로 바꾸세요. 보통은 { port-tls }입니다.
            [tls] { port-starttls }에서 STARTTLS를 써 보세요. 지금 연결은 이미 TLS를 씁니다.
           *[other] 이 서버를 TLS로 바꾸거나 { port-starttls }에서 STARTTLS를 쓰세요.
        }
cause-unsupported-mechanism = 이 로그인 방식은 지원되지 않습니다
    .means = { $who }에서는 이 포트에서 코드나 비밀번호로 로그인할 수 없습니다.
    .advice =
        호스트와 포트가 메일 프로그램용인지 확인하세요.
        이 계정에서 메일 프로그램을 쓸 수 있는지 { $keeper } 측에 문의하세요.
cause-ip-blocked = 이 네트워크는 차단되었습니다
    .means = { $who }에서 지금 쓰는 네트워크를 차단했습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        VPN이나 프록시를 끄거나 다른 네트워크를 쓰세요. 그런 다음 다시 테스트하세요.
cause-sign-in-refused = 로그인이 거부되었습니다
    .means = { $who }에서 로그인을 거부했지만 정확한 이유는 밝히지 않았습니다. 여러 경우에 똑같이 응답합니다.
    .advice =
        { $switch ->
            [none] 계정 설정에서 IMAP과 SMTP가 켜져 있는지 확인하세요.
           *[other] { $switch }에서 IMAP과 SMTP가 켜져 있는지 확인하세요.
        }
        { $kind ->
            [code] 새 { $term }를 만들어 다시 테스트하세요.
           *[other] { $term }를 확인하고 다시 테스트하세요.
        }
cause-name-not-found = 서버를 찾지 못했습니다
    .means = 이런 이름의 서버가 없거나, 지금 네트워크에서 찾을 수 없습니다.
    .advice =
        서버 이름에 오타가 없는지 확인하세요.
        이름이 맞으면 다른 네트워크에서 해 보세요.
cause-offline = 이 컴퓨터는 오프라인입니다
    .means = 이 컴퓨터가 네트워크에 연결되어 있지 않아 아무것도 테스트하지 못했습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        네트워크에 연결한 다음 다시 테스트하세요.
cause-connection-refused = 이 포트에서는 응답이 없습니다
    .means = { $kind ->
            [bridge] 이 컴퓨터의 이 포트에서는 응답이 없습니다. 브리지 프로그램이 실행 중이 아니거나 다른 포트를 씁니다.
           *[other] 상대 컴퓨터를 찾았지만 이 포트에서는 연결을 받지 않습니다. 메일 서버가 다른 곳에 있거나 실행 중이 아닐 수 있습니다. 네트워크를 차단했을 수도 있습니다. 로그인을 거부한 뒤 한동안 차단하는 서버가 많습니다.
        }
    .advice =
        호스트와 포트를 확인하세요.
        맞으면 다른 네트워크에서 해 보세요. 또는 몇 분 기다린 다음 다시 테스트하세요.
cause-connection-timed-out = 연결이 너무 오래 걸렸습니다
    .means = 서버가 제때 응답하지 않았습니다. 방화벽이 메일 포트를 막는 경우가 많습니다.
    .advice =
        휴대전화 같은 다른 네트워크로 해 보세요.
        포트 993, 465, 587이 열려 있는지 네트워크 관리자에게 문의하세요.
cause-connection-lost = 연결이 끊어졌습니다
    .means = 서버나 중간의 무언가가 연결을 너무 일찍 끊었습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        1분 기다린 다음 다시 테스트하세요.
        또 끊어지면 다른 네트워크에서 해 보세요.
cause-server-silent = 서버가 응답하지 않습니다
    .means = 서버에 연결했지만 제때 응답하지 않았습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] 포트와 암호화가 서로 맞는지 확인하세요. TLS는 993과 465, STARTTLS는 143과 587을 씁니다.
        }
        몇 분 기다린 다음 다시 테스트하세요.
cause-not-tls = 이 포트는 TLS를 쓰지 않습니다
    .means = 이 포트의 응답은 처음부터 암호화되어 있지 않습니다. 이 포트에는 STARTTLS가 필요할 가능성이 높습니다.
    .advice =
        { $usual ->
            [yes] 이 서버를 STARTTLS로 바꾸세요. 또는 서버 이름이 맞는지 확인하세요.
           *[other] 이 서버를 STARTTLS로 바꾸거나 TLS용 포트를 쓰세요: { port-tls }.
        }
cause-starttls-missing = 서버가 STARTTLS를 제공하지 않습니다
    .means = 이 포트에서는 서버가 암호화를 제공하지 않습니다. 암호화되지 않으면 Mailkey는 { $term }를 보내지 않습니다.
    .advice =
        { port-tls }에서 TLS를 쓰세요.
        서버가 STARTTLS를 제공해야 맞다면 다른 네트워크에서 해 보세요. 지금 네트워크가 막고 있을 수 있습니다.
cause-tls-expired = 인증서가 만료되었습니다
    .means = 서버의 인증서 날짜가 지나서 진짜 서버인지 확인할 수 없습니다. { $term }는 보내지 않았습니다.
    .advice =
        이 컴퓨터의 날짜와 시간을 확인하세요.
        맞으면 인증서가 갱신될 때까지 기다린 다음 다시 테스트하세요.
cause-tls-not-yet-valid = 인증서가 아직 유효하지 않습니다
    .means = 이 컴퓨터의 시계로는 인증서의 시작일이 아직 오지 않았습니다. 시계가 틀렸을 가능성이 높습니다. { $term }는 보내지 않았습니다.
    .advice =
        이 컴퓨터의 날짜와 시간을 맞추고 다시 테스트하세요.
cause-tls-wrong-host = 다른 서버의 인증서입니다
    .means = 서버가 다른 이름의 인증서를 보여 주어 진짜 서버인지 확인할 수 없습니다. { $term }는 보내지 않았습니다.
    .advice =
        서버 이름을 확인하세요. 메일 서비스가 알려 주는 이름을 쓰세요.
        이름이 맞으면 다른 네트워크에서 해 보세요.
cause-tls-untrusted = 인증서 발급 기관을 신뢰할 수 없습니다
    .means = 이 컴퓨터는 인증서를 발급한 기관을 모릅니다. 백신 프로그램이나 회사 프록시인 경우가 많습니다. { $term }는 보내지 않았습니다.
    .advice =
        백신 프로그램의 메일 검사를 끄거나 다른 네트워크에서 해 보세요.
        직접 운영하는 서버라면 인증서를 비교해 그 인증서를 신뢰하세요. 또는 발급 기관을 이 컴퓨터의 신뢰할 수 있는 인증서에 추가하세요.
cause-tls-failed = 암호화된 연결을 만들지 못했습니다
    .means = Mailkey와 서버가 암호화 방식을 맞추지 못했습니다. { $term }는 보내지 않았습니다.
    .advice =
        { $usual ->
            [yes] 다른 네트워크에서 해 보세요.
           *[other] 포트와 암호화가 서로 맞는지 확인하세요. TLS는 993과 465, STARTTLS는 143과 587을 씁니다. 맞으면 다른 네트워크에서 해 보세요.
        }
cause-plaintext-injection = 암호화 전에 무언가가 내용을 끼워 넣었습니다
    .means = 암호화가 시작되기 전에 중간의 무언가가 내용을 끼워 넣었습니다. Mailkey는 테스트를 멈췄습니다. { $term }는 보내지 않았습니다.
    .advice =
        메일에는 다른 네트워크를 쓰세요.
        { port-tls }에서 TLS를 쓰세요. 그러면 아무것도 끼워 넣을 수 없습니다.
cause-reply-too-large = 응답이 지나치게 깁니다
    .means = 서버가 메일 서버답지 않게 긴 내용을 보내서 Mailkey가 연결을 끊었습니다.
    .advice =
        호스트와 포트가 메일 서버의 것인지 확인하세요.
cause-protocol-violation = 응답을 이해하지 못했습니다
    .means = 서버의 응답이 메일 서버답지 않습니다. 이것만으로는 { $term }가 맞는지 알 수 없습니다.
    .advice =
        호스트와 포트가 메일 서버의 것인지 확인하세요.
        맞으면 몇 분 기다린 다음 다시 테스트하세요.
cause-code-ended = 코드를 더 이상 쓸 수 없습니다
    .means = 이 { $term }는 전에는 작동했지만 이제는 { $whom }에서 거부합니다. 로그인 비밀번호가 바뀌었거나, { $term }를 재설정했거나, 너무 오래되었을 가능성이 높습니다.
    .advice =
        { $page ->
            [none] 새 { $term }를 만들어 붙여넣으세요.
           *[other] { $page }에서 새 { $term }를 만들어 붙여넣으세요.
        }
        { $ended ->
            [none] {""}
           *[other] 최근에 다음 일이 있었다면 이전 { $term }는 더 이상 쓸 수 없습니다: { $ended }.
        }
        이전 것을 쓰던 모든 프로그램에 새 { $term }를 넣으세요.
cause-captive-portal = 메일 서버가 아니라 웹페이지가 응답합니다
    .means = 이 네트워크는 메일 서버 대신 웹페이지를 보냅니다. 호텔이나 기차에서는 네트워크에 로그인할 때까지 흔히 그렇습니다. { $term }는 보내지 않았습니다.
    .advice =
        브라우저에서 아무 웹페이지나 열고 네트워크에 로그인하세요. 그런 다음 다시 테스트하세요.
        이미 로그인했다면 호스트와 포트를 확인하세요. 웹사이트의 것일 수 있습니다.
cause-proxy-unreachable = 프록시가 응답하지 않습니다
    .means = Mailkey가 프록시를 거쳐 연결하도록 설정되어 있지만 프록시에 연결할 수 없습니다. { $term }는 보내지 않았습니다.
    .advice =
        Mailkey 설정이나 환경 변수 ALL_PROXY의 프록시를 확인하세요.
        여기에서 프록시가 필요 없으면 끄고 다시 테스트하세요.
cause-proxy-refused = 프록시가 메일을 통과시키지 않습니다
    .means = 프록시가 응답했지만 연결을 거부했습니다. 이름과 비밀번호가 필요하거나 메일 포트를 허용하지 않습니다. { $term }는 보내지 않았습니다.
    .advice =
        Mailkey 설정이나 환경 변수 ALL_PROXY에서 프록시의 이름과 비밀번호를 확인하세요.
        포트 993, 465, 587을 허용하는지 프록시 관리자에게 문의하세요.
cause-tls-self-signed = 서버가 스스로 서명한 인증서입니다
    .means = 서버가 직접 만든 인증서이며, 누구나 비슷하게 만들 수 있습니다. 그래서 진짜 서버인지 확인할 수 없습니다. { $term }는 보내지 않았습니다.
    .advice =
        직접 운영하는 서버라면 지문을 비교해 이 인증서 하나만 신뢰하세요.
        다른 서버라면 다른 네트워크를 쓰세요. 중간의 누군가가 그 서버인 척하고 있을 수 있습니다.
cause-tls-intercepted = 중간의 무언가가 암호화를 풀고 있습니다
    .means = 백신 프로그램이나 회사의 게이트웨이처럼 중간에 있는 프로그램이나 장치가 자기 인증서를 보여 줍니다. { $term }는 보내지 않았습니다.
    .advice =
        백신 프로그램의 메일 검사를 끄거나 다른 네트워크에서 해 보세요.
        회사라면 메일 프로그램을 어떻게 연결해야 하는지 네트워크 관리자에게 문의하세요.
cause-tls-weak = 서버의 암호화가 너무 약합니다
    .means = 서버가 깨지거나 나중에 읽힐 수 있는 오래된 암호화만 제공합니다. TLS 1.2 이전 버전, 약한 서명, RSA 키 교환이 여기에 해당합니다. { $term }는 보내지 않았습니다.
    .advice =
        메일 서비스에 다른 서버가 있으면 그 서버를 쓰세요.
        메일 서버 관리자에게 TLS 1.2 이상을 허용하고 인증서를 갱신해 달라고 요청하세요.
cause-tls-chain-incomplete = 서버의 인증서 일부가 빠져 있습니다
    .means = 서버가 자기 인증서만 보여 주고, 신뢰할 수 있는 발급 기관까지 이어 주는 인증서는 보여 주지 않습니다. 그래서 진짜 서버인지 확인할 수 없습니다. { $term }는 보내지 않았습니다.
    .advice =
        메일 서버 관리자에게 인증서 체인 전체를 보내도록 요청하세요.
        메일 서비스에 다른 서버가 있으면 그 서버를 쓰세요.
cause-tls-revoked = 서버의 인증서가 취소되었습니다
    .means = 발급 기관이 만료일 전에 이 인증서를 무효로 했습니다. 인증서의 키를 도난당했을 수 있습니다. { $term }는 보내지 않았습니다.
    .advice =
        이 서버를 더 쓰지 마세요. 메일 서버 관리자에게 새 인증서로 바꿔 달라고 요청하세요.
        메일 서비스에 다른 서버가 있으면 그 서버를 쓰세요.
cause-tls-revocation-unknown = 인증서가 취소되었는지 알 수 없습니다
    .means = 이 컴퓨터가 인증서가 아직 유효한지 발급 기관에 물으려 했지만 연결되지 않습니다. 방화벽 때문인 경우가 많습니다. { $term }는 보내지 않았습니다.
    .advice =
        휴대전화 같은 다른 네트워크로 해 보세요.
        회사라면 인증서에 적힌 취소 확인 주소(OCSP와 CRL)에 이 컴퓨터가 연결되게 해 달라고 관리자에게 요청하세요.
cause-tls-distrusted = 이 컴퓨터가 이 인증서를 신뢰하지 않게 되어 있습니다
    .means = 인증서나 그 발급 기관이 이 컴퓨터의 신뢰하지 않을 대상 목록에 있습니다. { $term }는 보내지 않았습니다.
    .advice =
        이 서버를 더 쓰지 마세요. 메일 서버 관리자에게 다른 발급 기관의 인증서로 바꿔 달라고 요청하세요.
        회사라면 왜 목록에 있는지 관리자에게 문의하세요.
cause-tls-pin-changed = 전에 비교한 인증서가 아닙니다
    .means = 이 서버의 인증서 하나를 신뢰했는데 지금은 다른 인증서를 보여 줍니다. 갱신되었거나, 중간의 누군가가 그 서버인 척하고 있습니다. { $term }는 보내지 않았습니다.
    .advice =
        인증서가 갱신되었는지 메일 서버 관리자에게 문의하세요. 그런 다음 새 지문을 비교하세요.
        갱신되지 않았다면 다른 네트워크를 쓰세요.
cause-wrong-service = 다른 종류의 메일 서버가 응답합니다
    .means = 메일 서버가 응답하지만 여기에 필요한 종류가 아닙니다. IMAP은 메일을 받고 SMTP는 보내며, POP3는 메일을 받는 예전 방식입니다. { $term }는 보내지 않았습니다.
    .advice =
        두 서버와 포트를 확인하고, 뒤바뀌었으면 서로 바꾸세요. IMAP은 993이나 143, SMTP는 465나 587을 씁니다.
cause-message-refused = 테스트 메일이 거부되었습니다
    .means = { $who }에서 { $term }는 받아들였지만 메일은 스팸 등의 이유로 거부했습니다. { $term }에는 문제가 없습니다.
    .advice =
        메일 프로그램에서 직접 메일을 보내 보세요. 받아들여질 수 있습니다.
        서버의 응답을 읽어 보세요. 모든 메일이 거부되면 { $keeper } 측에 문의하세요.
cause-not-arrived = 테스트 메일이 아직 도착하지 않았습니다
    .means = { $who }에서 메일을 받아들였지만 제때 메일함에 도착하지 않았습니다. { $term }에는 문제가 없습니다.
    .advice =
        몇 분 뒤 받은편지함과 스팸함을 살펴보세요. 그 메일은 삭제해도 됩니다.
        끝내 도착하지 않으면 계정에 전달이나 필터 설정이 있는지 확인하세요.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = { $term }를 다시 복사하거나 손으로 입력하세요. 보이지 않는 문자가 들어 있는데, 복사한 글에 흔히 딸려 옵니다.
hint-odd-spaces-in-code = { $term }에 들어 있는 특수한 공백을 보통 공백으로 바꾸거나 공백 없이 넣어 보세요. 줄바꿈 없는 공백이나 전각 공백이 들어 있습니다.
hint-spaces-in-code = { $term }를 공백 없이 넣어 보세요. 읽기 쉽게 하려고 공백을 넣어 보여 주는 웹사이트가 많습니다.
hint-not-ascii-in-code = { $term }에 특수 문자가 들어 있습니다: { $character }. 가능하면 이 문자가 없는 것으로 바꾸세요. 영문자, 숫자, 흔한 기호(ASCII)만 읽는 서버가 많습니다.
hint-local-part-alone = 사용자 이름으로 { $local }만 쓰거나 메일 서비스가 알려 준 다른 이름을 써 보세요. 터미널에서는: --user { $local }
hint-both-forms-of-domain = Mailkey가 도메인의 두 가지 표기({ $letters }, ASCII 표기)를 모두 시도했습니다. 둘 다 거부되었습니다.
hint-client-certificate = { $term }만으로 로그인하는 방법을 메일 서버 관리자에게 문의하세요. 서버가 본인임을 증명하는 파일인 클라이언트 인증서를 요구합니다. Mailkey는 이것을 보낼 수 없습니다.
hint-other-names = 인증서의 대상 이름: { $names }. 이 가운데 메일 서비스의 서버가 있으면 그 이름을 쓰세요.
hint-takes-no-code = Microsoft 로그인 페이지를 여는 프로그램을 쓰거나 도메인의 메일 관리자에게 문의하세요. 이 서버는 Microsoft Exchange Online이며, 2023년부터 IMAP에서 비밀번호와 코드를 받지 않습니다.
hint-perhaps-banned = 다른 네트워크에서 해 보거나 기다리세요. 서버가 조금 전에 로그인을 거부했으며 이 네트워크를 한동안 차단할 수 있습니다.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = 서버가 밝힌 이름에 따라 { $provider }의 단계를 보여 줍니다.
server-is-slow = 서버가 느립니다. Mailkey가 계속 기다리고 있습니다.
said-in-clear = 이 내용은 암호화 없이 왔습니다. 중간의 누군가가 썼을 수도 있습니다.
server-notes = { $service }의 추가 응답: { $notice }
