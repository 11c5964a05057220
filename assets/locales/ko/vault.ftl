# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = 암호화 파일

vault-file-locked = 암호화 파일이 잠겨 있습니다.
    .cure = ‘계정’ 페이지에서 암호 문구를 입력하세요. 터미널에서는 --passphrase-file을 쓰세요.
vault-file-wrong-passphrase = 이 암호 문구로는 암호화 파일이 열리지 않습니다.
    .cure = 다시 입력하세요. 대문자와 소문자를 구별합니다. 잊어버린 암호 문구는 아무도 되찾을 수 없지만, 메일 서비스에서 새 코드를 만들 수 있습니다.
vault-file-absent = 암호화 파일이 없습니다: { $path }
    .cure = 새로 만들려면 암호 문구를 정하세요.
vault-file-exists = 암호화 파일이 이미 있습니다: { $path }. Mailkey는 그 파일을 바꾸지 않았습니다.
    .cure = 그 파일의 암호 문구로 여세요. 암호 문구를 모르면 파일을 다른 곳으로 옮기세요.
vault-file-damaged = 암호화 파일과 그 이전 버전이 모두 손상되었습니다: { $path }
    .cure = 사본이 있으면 손상된 파일 자리에 넣으세요. 없으면 손상된 파일을 다른 곳으로 옮기고 새 코드를 만드세요. 삭제된 것은 없습니다.
vault-file-newer = 더 새로운 Mailkey가 만든 암호화 파일입니다(형식 { $version }).
    .cure = 그 버전을 설치하세요. 아무것도 바뀌지 않았습니다.
vault-file-fault = 잃어버린 것은 없습니다. 암호화 파일은 전과 같습니다.

passphrase-error-empty = 암호 문구를 입력하세요.
passphrase-error-too-short = { $least }자 이상인 암호 문구를 정하세요. 단어 여러 개면 더 좋습니다. 파일을 손에 넣은 사람은 암호 문구를 얼마든지 오래 추측해 볼 수 있기 때문입니다.
passphrase-error-too-long = 암호 문구가 너무 깁니다. 더 짧게 정하세요.
passphrase-error-control-character = 암호 문구에 줄바꿈이나 다른 제어 문자가 들어 있습니다.
passphrase-error-not-the-same = 두 암호 문구가 다릅니다. 똑같이 두 번 입력하세요.

keep-error-label-taken = 이 계정의 다른 코드에 이미 ‘{ $label }’ 라벨이 있습니다. 다른 라벨을 정하세요.
keep-error-deleted = 이 계정의 코드가 이제 { $vault }에 없습니다. 누군가 거기에서 삭제했거나, 전에 쓰던 것과 다른 곳입니다. 코드는 아무도 되찾을 수 없습니다. 새 코드를 받으려면 재설정하세요.
    .named = ‘{ $label }’ 코드가 이제 { $vault }에 없습니다. 누군가 거기에서 삭제했거나, 전에 쓰던 것과 다른 곳입니다. 코드는 아무도 되찾을 수 없습니다. 새 코드를 받으려면 재설정하세요.
keep-error-not-here = 이 계정의 코드는 이 컴퓨터에 없습니다. 백업에서 계정만 복원되었습니다. 새 코드를 받으려면 재설정하세요.
    .named = ‘{ $label }’ 코드는 이 컴퓨터에 없습니다. 백업에서 계정만 복원되었습니다. 새 코드를 받으려면 재설정하세요.

notice-vault-recovered = 암호화 파일이 손상되었습니다. 이제 Mailkey는 그 이전 버전을 쓰며, 손상된 파일은 옮겨 두었습니다: { $path }

backup-error-wrong-passphrase = 이 암호 문구로는 백업이 열리지 않습니다. 다시 입력하세요. 대문자와 소문자를 구별합니다.
backup-error-damaged = 백업이 아니거나 손상된 파일입니다. 아무것도 복원하지 않았습니다.
backup-error-no-backup = 암호화된 파일이지만 Mailkey 백업이 아닙니다.
backup-error-newer = 더 새로운 Mailkey가 만든 백업입니다(형식 { $version }). 복원하려면 그 버전을 설치하세요.
backup-error-too-large = 백업으로는 파일이 너무 큽니다.
backup-error-not-kept = Mailkey가 백업을 저장한 뒤 다시 읽지 못했습니다. 그래서 백업이 없습니다. 다른 디스크에 해 보세요.
backup-error-exists = 이미 있는 파일입니다: { $path }. 다른 이름을 정하세요. 아무것도 저장하지 않았습니다.

cli-passphrase-ask = 암호화 파일의 암호 문구(표시되지 않음):
cli-passphrase-again = 이 암호 문구로는 열리지 않습니다. 다시 해 보세요.
cli-passphrase-new = 암호화 파일의 새 암호 문구(표시되지 않음):
cli-passphrase-repeat = 같은 암호 문구 한 번 더:
cli-passphrase-why = Mailkey는 암호 문구로만 열리는 파일에 코드를 저장합니다. 암호 문구를 적어 안전하게 보관하세요. 잊어버리면 아무도 되찾을 수 없습니다.
cli-passphrase-no-terminal = 암호 문구를 물어볼 터미널이 없습니다. 파일로 주세요: --passphrase-file FILE (백업: --backup-passphrase-file FILE, 새 암호 문구: --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey가 { $path }에서 암호 문구를 읽지 못했습니다({ $kind }).
cli-passphrase-file-open = 이 컴퓨터의 다른 사람도 읽을 수 있는 파일입니다: { $path }. 본인만 읽을 수 있게 하세요: chmod 600
cli-passphrase-changed = 암호화 파일의 암호 문구를 바꿨습니다. 이전 암호 문구로는 더 이상 열리지 않습니다. 전에 만든 사본은 여전히 이전 암호 문구로, 백업은 각자의 암호 문구로 열립니다.
cli-vault-moved = { $count ->
        [0] 옮길 것이 없었습니다. 이제부터 새 코드는 { $vault }에 저장됩니다.
       *[other] 코드 { $count }개를 { $vault }에 옮기고 다시 읽어 확인했습니다. 새 코드도 거기에 저장됩니다.
    }
cli-vault-used = 이제부터 새 코드는 { $vault }에 저장됩니다. 전에 저장한 코드는 있던 곳에 그대로 있습니다.
cli-vault-lost = { $address }의 코드가 있어야 할 곳에 없습니다. 새 코드를 받으려면 재설정하세요.
    .named = { $address }의 ‘{ $label }’ 코드가 있어야 할 곳에 없습니다. 새 코드를 받으려면 재설정하세요.
cli-vault-line = { $vault }: 코드 { $count }개. { $detail }
cli-vault-line-new = { $vault }(새 코드를 저장하는 곳): 코드 { $count }개. { $detail }
cli-vault-locked = 암호 문구를 넣을 때까지 암호화 파일은 잠겨 있습니다.
cli-backup-passphrase-new = 백업에 쓸 암호 문구(표시되지 않음):
cli-backup-passphrase-ask = 백업의 암호 문구(표시되지 않음):
cli-backed-up = 계정 { $accounts }개를 코드 없이 { $file }에 저장하고 다시 읽어 확인했습니다. 암호 문구를 안전하게 보관하세요. 잊어버리면 아무도 되찾을 수 없습니다.
cli-backed-up-with-codes = 계정 { $accounts }개와 코드 { $codes }개를 { $file }에 저장하고 다시 읽어 확인했습니다. 파일과 암호 문구를 안전하게, 서로 다른 곳에 보관하세요. 둘 다 가진 사람은 메일을 읽을 수 있습니다.
cli-brought-back = 복원함: 계정 { $accounts }개, 코드 { $codes }개.
cli-brought-bare = 코드 { $bare }개는 백업에 없었습니다. 새 코드를 받으려면 다음을 실행하세요: mailkey reset ADDRESS
cli-brought-here = 코드 { $here }개는 이미 여기에 있어 그대로 두었습니다.
cli-code-not-here = 이 컴퓨터에 없음
cli-code-used-in = {"  "}{"  "}쓰는 곳: { $programs }
cli-code-expires = {"  "}{"  "}만료일: { $day }
cli-code-expired = {"  "}{"  "}만료됨: { $day }
cli-bad-date = 날짜가 아닙니다: { $text }. 2027-03-31처럼 쓰거나 ‘never’라고 쓰세요.
cli-too-many-programs = 프로그램은 { $most }개까지 적을 수 있습니다.
cli-use-file = (또는 새 코드를 암호 문구로 여는 파일에 저장하세요: { $program } vault use file)
cli-make-file = 다음 명령으로 만드세요: { $program } vault use file
cli-holders = 이전 코드가 있는 곳:
cli-holder-asks = { $program }: 할 일이 없습니다. 새 코드를 Mailkey에서 가져갑니다.
cli-holder-command = { $program }에 새 코드를 넣어야 합니다: { $command }
cli-holder-by-hand = { $program }에 새 코드를 넣어야 합니다. 그 프로그램에서 입력하세요.
cli-holder-note = 새 코드를 넣은 프로그램을 적어 두세요: { $command }
cli-later-steps = 그런 다음 메일 서비스의 웹사이트에서:
cli-removed-holders = 아직 이 코드가 있는 곳: { $programs }

start-add-code = 코드 추가
start-edit = 편집
start-save = 저장
start-get-code = 코드 받기
start-not-here = 여기에 코드 없음
start-passed = 마지막 통과: { $ago }
start-used-in = 쓰는 곳: { $programs }
start-ends = 만료일: { $day }
start-programs = 이 코드를 쓰는 프로그램
start-programs-example = Thunderbird, msmtp
start-programs-why = 이 코드를 바꾸면 어느 프로그램에 새 코드를 넣어야 하는지 Mailkey가 알려 줍니다.
start-remove-code = 이 코드 제거
start-remove-code-warning = Mailkey에서 이 코드를 지웁니다. 메일 서비스에서는 아무것도 바뀌지 않으니 거기에서도 삭제하세요.
start-due = 코드를 바꿀 때가 된 계정 { $count }개:
start-due-why = ‘재설정’을 눌러 새 코드를 받으세요. 코드를 오래 쓸수록 그 코드를 본 프로그램과 사람이 늘어납니다. 언제 알릴지는 설정에서 정합니다.

vault-use-file = 암호화 파일 사용
vault-file-title = 암호화 파일이 잠겨 있습니다
vault-file-lead = 암호 문구를 한 번 입력하세요. Mailkey를 닫을 때까지 파일이 열려 있습니다.

passphrase-its = 암호화 파일의 암호 문구
passphrase-new = 새 암호 문구
passphrase-repeat = 새 암호 문구 한 번 더
passphrase-create = 암호화 파일 만들기
passphrase-open = 열기
passphrase-change = 암호 문구 바꾸기
passphrase-busy = 잠시만요…
passphrase-why = 적어서 안전하게 보관하세요. 이 암호 문구로만 파일이 열리며, 잊어버리면 아무도 되찾을 수 없습니다.

settings-vault = 코드를 저장하는 곳
settings-vault-keychain = 이 컴퓨터의 키체인.
settings-vault-file = 암호 문구로 여는 암호화 파일.
settings-vault-moving = 코드를 옮기는 중…
settings-move-file = 암호화 파일로 옮기기
settings-move-keychain = 키체인으로 옮기기
settings-remind = 코드 바꾸기 알림
settings-remind-days = { $count }일 뒤
settings-remind-never = 안 함
settings-remind-why = 코드가 곧 만료되면 Mailkey가 항상 알려 줍니다.
settings-daily = 매일 점검
settings-daily-on = 하루 한 번
settings-daily-off = 끔
settings-daily-why = 시스템이 창 없이 Mailkey를 시작합니다. Mailkey는 코드마다 로그인해 보고 달라진 것이 있을 때만 알려 줍니다. 잠금 해제를 요청하지 않으며, 거부된 코드는 다시 보내지 않습니다.
settings-daily-file = 암호화 파일의 코드는 얼마나 오래되었는지만 점검합니다. 그때는 암호 문구를 입력할 사람이 없기 때문입니다. 터미널에서 암호 문구가 든 파일을 지정할 수 있습니다: mailkey check --daily on --passphrase-file FILE
start-once-refused = 마지막 거부: { $ago }
start-ends-label = 만료일(웹사이트에 나온 대로)
start-ends-example = 2027-03-31
start-no-day = 날짜를 2027-03-31처럼 쓰거나 비워 두세요.
cli-code-once-refused = {"  "}{"  "}마지막 거부: { $ago }
cli-code-once-passed = {"  "}{"  "}마지막 통과: { $ago }
