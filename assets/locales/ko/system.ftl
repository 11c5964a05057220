# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = 이 주소를 설정할까요?
invited-lead = 웹페이지나 다른 프로그램이 Mailkey에 이 주소를 설정해 달라고 합니다.
invited-no-provider = Mailkey는 이 주소의 메일 서비스를 아직 모릅니다.
invited-so-far = 지금까지 Mailkey는 아무것도 보내거나 저장하지 않았습니다. 본인의 주소일 때만 계속하세요.
invited-ends-journey = 계속하면 이 창에서 하던 일이 끝납니다.
invited-accept = 설정하기
invited-decline = 아니요, 아무것도 안 함
invited-unclear-title = 이 링크에는 메일 주소가 없습니다
invited-unclear-lead = 웹페이지나 다른 프로그램이 Mailkey가 이해하지 못하는 링크로 Mailkey를 열었습니다. 아무 일도 일어나지 않았습니다.

settings-fixed = 이 컴퓨터의 관리자가 정했습니다.
settings-administered-faults = 관리자의 파일에 잘못된 곳이 있습니다: { $file }. Mailkey는 맞는 부분만 사용합니다:
administered-not-read = Mailkey가 읽을 수 없습니다: { $why }
administered-not-json = { $line }행 { $column }열: 이름과 값으로 된 JSON이 아닙니다.
administered-unknown = 이런 설정이 없습니다: { $name }.
administered-proxy-password = 프록시에 비밀번호가 들어 있습니다. 여기에서는 누구나 읽을 수 있으니 빼세요.

cli-setting-fixed = { $name }: { $value }(이 컴퓨터의 관리자가 정함)
cli-setting-is-fixed = 이 컴퓨터의 관리자가 정한 설정이라 바꿀 수 없습니다: { $name }
cli-practice-off = 이 컴퓨터의 관리자가 연습을 꺼 두었습니다.
cli-check-administrator = 관리자
cli-administered = Mailkey가 이 파일의 설정을 사용합니다: { $file }
cli-administered-not = 이 컴퓨터의 관리자가 정한 것이 없습니다.
files-administered = 이 컴퓨터의 관리자가 모두를 위해 정한 설정.
files-administered-providers = 이 컴퓨터의 관리자가 모두를 위해 추가한 메일 서비스.
