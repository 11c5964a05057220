# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }: { $date } 확인{ $confidence ->
        [low] , 출처 적음
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] 확인한 지 1년이 넘었거나 출처가 적은 메일 서비스 파일은 없습니다.
       *[other] 확인한 지 1년이 넘었거나 출처가 적은 메일 서비스 파일이 { $count }개 있습니다.
    }
providers-drawn = { $count ->
       *[other] { $path }에 그림 { $count }개를 저장했습니다.
    }
providers-exported = { $count ->
       *[other] { $path }에 파일 { $count }개를 저장했습니다.
    }
providers-cannot-write = Mailkey가 { $path }에 저장할 수 없습니다: { $said }.
providers-cannot-draw = 이 Mailkey는 창 없이 만들어져 그림을 그릴 수 없습니다.

recipes-in-force = { $origin ->
        [file] Mailkey는 따로 가져온 메일 서비스 파일(버전 { $version })을 사용합니다.
       *[program] Mailkey는 함께 제공된 메일 서비스 파일(버전 { $version })을 사용합니다.
    }
recipes-taken = { $count ->
        [0] 이제 Mailkey는 버전 { $version }의 메일 서비스 파일을 사용합니다. 버전 { $before }에 비해 달라진 내용은 없습니다.
       *[other] 이제 Mailkey는 버전 { $version }의 메일 서비스 파일을 사용합니다. 버전 { $before }에 비해 { $count }개가 다릅니다.
    }
recipes-how-to-undo = 되돌리려면 실행하세요: mailkey providers update --undo
recipes-new = 새로 추가: { $provider }({ $id })
recipes-changed = 달라짐: { $provider }({ $id }): { $parts }
recipes-part = { $part ->
        [domains] 도메인
        [servers] 서버
        [sign-in] 로그인 방식
        [steps] 단계
        [refusals] 서버의 응답
       *[words] 문구
    }
recipes-undone = Mailkey가 다시 버전 { $version }의 메일 서비스 파일을 사용합니다.
recipes-nothing-to-undo = 되돌릴 것이 없습니다. Mailkey는 함께 제공된 메일 서비스 파일을 사용합니다.
recipes-cannot-read = Mailkey가 { $path } 파일을 읽을 수 없습니다: { $said }.
recipes-cannot-save = Mailkey가 메일 서비스 파일을 저장할 수 없습니다: { $said }. 이전 파일을 계속 사용합니다.
recipes-too-large = { $count } MB보다 큰 파일입니다: { $path }. 그래서 메일 서비스 파일을 모은 파일일 수 없습니다. 아무것도 바뀌지 않았습니다.
recipes-no-bundle = { $path }에 서명된 메일 서비스 파일이 없습니다. 이름이 .recipes로 끝나는 파일을 찾으세요. 아무것도 바뀌지 않았습니다.
recipes-other-key = Mailkey를 만든 사람이 서명한 파일이 아닙니다: { $path }. Mailkey 웹사이트에서 파일을 받으세요. 아무것도 바뀌지 않았습니다.
recipes-not-signed = 손상되었거나 누군가 바꾼 파일입니다: { $path }. 파일을 다시 받으세요. 아무것도 바뀌지 않았습니다.
recipes-unreadable = 서명은 되어 있지만 Mailkey가 { $path }의 내용을 읽을 수 없습니다. Mailkey를 만든 사람에게 알리세요. 아무것도 바뀌지 않았습니다.
recipes-newer-format = { $path }에는 더 새로운 Mailkey가 필요합니다. 먼저 Mailkey를 업데이트하세요. 아무것도 바뀌지 않았습니다.
recipes-wrong-files = { $path }의 메일 서비스 파일에 잘못된 곳이 있습니다. Mailkey를 만든 사람에게 알리세요. 아무것도 바뀌지 않았습니다.
recipes-not-newer = 이 파일에 든 메일 서비스 파일은 버전 { $offered }입니다. Mailkey는 이미 버전 { $here }의 파일을 사용하며 더 새로운 것만 받습니다.
