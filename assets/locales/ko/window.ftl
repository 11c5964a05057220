# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = 도움말
help-lead = 인터넷 없이도 모두 읽을 수 있습니다.
help-search = 도움말 검색
help-here = 이 페이지에 대하여
help-questions = 질문
help-causes = 테스트에서 막혔을 때
help-words = 용어
help-also = 다른 이름: { $names }
help-nothing = 도움말에 이런 말이 없습니다. 한 단어만 입력해 보세요.
help-about = 자세한 설명

check-further = 더 시도할 수 있는 것
check-others = 다른 가능한 원인
done-good-to-know = 알아 두기

start-more = 코드, 프로그램 등
start-less = 간단히 보기
start-search = 내 계정 검색
start-nothing-found = 이런 말이 있는 계정이 없습니다.
start-removed = { $address } 계정을 Mailkey에서 제거했습니다. 코드는 메일 서비스에서 삭제할 때까지 계속 쓸 수 있습니다.
start-removed-code = { $address }의 ‘{ $label }’ 코드를 Mailkey에서 제거했습니다. 메일 서비스에서 삭제할 때까지 계속 쓸 수 있습니다.
start-recent = 지난 { $days }일: 통과 { $passed }일, 연결 안 됨 { $unreached }일, 거부됨 { $refused }일

settings-contrast = 대비
settings-contrast-normal = 보통
settings-contrast-high = 높음
