# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Справка
help-lead = Всё здесь можно читать без интернета.
help-search = Поиск в справке
help-here = Об этой странице
help-questions = Вопросы
help-causes = Если проверка не прошла
help-words = Слова
help-also = Также: { $names }
help-nothing = В справке нет этих слов. Попробуйте одно слово.
help-about = Что это значит

check-further = Что ещё попробовать
check-others = Другие причины
done-good-to-know = Полезно знать

start-more = Коды, программы и др.
start-less = Свернуть
start-search = Поиск по аккаунтам
start-nothing-found = Нет аккаунтов с этими словами.
start-removed = { $address } убран из Mailkey. Его код работает, пока вы не удалите его в почтовом сервисе.
start-removed-code = Код «{ $label }» для { $address } убран из Mailkey. Он работает, пока вы не удалите его в почтовом сервисе.
start-recent = За { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}: работал — { $passed }, не было связи — { $unreached }, отклонён — { $refused }

settings-contrast = Контраст
settings-contrast-normal = Обычный
settings-contrast-high = Высокий
