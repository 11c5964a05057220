# What the command line says.

cli-still-working = Это займёт немного времени.
cli-io = Mailkey не смог прочитать или записать данные ({ $kind }).
cli-bad-address = { $text } — не адрес почты. { $why }
cli-bad-label = В метке может быть не больше 60 символов, только видимых.
cli-no-text = Это не текст. Скопируйте только сам код.
cli-see-list = Что сохранено, покажет: mailkey list
cli-name-the-label = Добавьте --label NAME.
cli-name-the-mailbox = Добавьте --mailbox ADDRESS.
cli-reconciled = Mailkey завершил прерванное сохранение для { $address }.
cli-no-provider = Сервиса «{ $id }» нет. Чтобы увидеть все, выполните: mailkey providers
cli-asking = Поиск серверов { $domain }. Mailkey отправляет только домен. Кому: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = Не относятся к { $domain }: { $hosts }. Возможно, они чужие. Если это ваши серверы, добавьте: { $arguments }
cli-looked-off = Поиск серверов в интернете выключен.
cli-ask-use-found = Использовать эти серверы?
cli-follow = Чтобы спросить и там, выполните команду снова с --follow { $host }
cli-ask-search = Поискать серверы?
cli-ask-choice = Номер:
cli-ask-version = Что из этого вы видите?
cli-no-servers = Mailkey не знает серверов сервиса { $provider }. Добавьте: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Укажите нужный вариант через --choice NUMBER:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Добавьте --user NAME.
cli-unknown-domain = Mailkey не знает сервиса для { $domain }. Укажите серверы для try или add: --imap HOST:PORT --smtp HOST:PORT. Или укажите сервис: --provider ID

cli-code-prompt = Вставьте { $term } для { $address } (не показывается):
cli-testing = Проверка { $address }. Mailkey не меняет настроек.
cli-endpoint = { $service }: { $host }, порт { $port }, { $security }, имя пользователя { $user }
cli-server = { $service }: { $host }, порт { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } мс)
cli-mark-passed = успешно
cli-service-passed = { $service }: { $passed }
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: вход не выполнялся, потому что другой сервер его не принял
cli-service-cancelled = { $service }: отменено
cli-broke-off = Проверка остановилась раньше времени.
cli-did = Шаг: { $stage }. Сервер: { $host }, порт { $port }, { $security }, имя пользователя { $user }
cli-said = Ответ сервера: { $said }
cli-issuer = Кто выдал сертификат: { $issuer }
cli-clock-off = Часы этого компьютера ошибаются на { $minutes } мин.
cli-means = Что это значит: { $means } { $certainty }
cli-also = Другие возможные причины: { $others }
cli-also-joint = ; {""}
cli-to-do = Что делать:
cli-numbered = { $number }. { $text }

cli-tried = Успешно. Ничего не сохранено.
cli-kept = Успешно. Код для { $address } сохранён в { $vault }.
    .login = Успешно. Пароль для { $address } сохранён в { $vault }.
cli-kept-untested = Код для { $address } сохранён в { $vault } без проверки.
    .login = Пароль для { $address } сохранён в { $vault } без проверки.
cli-labelled = Метка: { $label }
cli-not-kept = Ничего не сохранено.
cli-old-stays = Новый код не сохранён. Старый остался как был.
cli-replaces = Код с этой меткой уже есть. Mailkey заменит его, только если новый пройдёт проверку.
cli-replaces-untested = Код с этой меткой уже есть. Mailkey заменит его без проверки.
cli-old-is-dead = Старый код больше не работает. Укажите новый во всех программах, где был старый.
cli-delete-old = Укажите новый код во всех программах, где был старый. Затем удалите старый на сайте сервиса. До этого он работает.
cli-old-unknown = Укажите новый код во всех программах, где был старый. Затем удалите старый на сайте сервиса. Возможно, он ещё работает.

cli-no-code = { $provider } не принимает кодов от почтовых программ.
cli-instead = Что можно сделать вместо этого:

cli-detected = { $address }: { $provider }
cli-sign-in = Что нужно почтовым программам для входа: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Веб-страница: { $page }
cli-guide-page = Создайте код на этой веб-странице: { $page }
cli-switch-on = Как включить IMAP и SMTP:
cli-switch-on-page = Сначала включите IMAP на странице { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = Сначала: { $need }
cli-steps-to-code = Как получить { $term }:
cli-note = Примечание: { $note }
cli-file-is-good = { $path } — правильный файл сервиса.

cli-nothing-kept = Пока ничего не сохранено. Начните так: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: { $passed } за { $ms } мс
cli-test-failed = { $name }: { $cause } ({ $ms } мс)
cli-code-lost = { $name }: не проверялся
cli-refused-before = { $name }: не проверялся, потому что этот код только что отклонили
cli-code-line = {"  "}{ $label }: возраст { $age }, { $state }
cli-code-untested = без проверки
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = С --json вопросов не будет. Чтобы убрать, добавьте --yes.
cli-remove-ask = { $count ->
        [1] Убрать код для { $address }? [y/N]
        [one] Убрать { $count } код для { $address }? [y/N]
        [few] Убрать все { $count } кода для { $address }? [y/N]
        [many] Убрать все { $count } кодов для { $address }? [y/N]
       *[other] Убрать все { $count } кода для { $address }? [y/N]
    }
cli-remove-stopped = Ничего не убрано.
cli-removed = { $count ->
        [1] Код для { $address } убран отсюда. Чтобы он больше не работал, удалите его и на сайте сервиса.
        [one] Убран { $count } код для { $address }. Чтобы они больше не работали, удалите их и на сайте сервиса.
        [few] Убрано { $count } кода для { $address }. Чтобы они больше не работали, удалите их и на сайте сервиса.
        [many] Убрано { $count } кодов для { $address }. Чтобы они больше не работали, удалите их и на сайте сервиса.
       *[other] Убрано { $count } кода для { $address }. Чтобы они больше не работали, удалите их и на сайте сервиса.
    }

cli-check = { $check }: { $mark }. { $detail }
cli-mark-good = в порядке
cli-mark-bad = не в порядке
cli-check-keychain = Связка ключей
cli-check-register = Список аккаунтов
cli-check-providers = Сервисы
cli-check-network = Сеть
cli-check-clock = Часы
cli-check-trust = Доверенные сертификаты
cli-check-display = Экран
cli-check-fonts = Шрифты
cli-keychain-proved = Пробная запись сохранена в { $name }, прочитана и удалена.
cli-register-read = { $count ->
        [one] Сохранён { $count } аккаунт.
        [few] Сохранено { $count } аккаунта.
        [many] Сохранено { $count } аккаунтов.
       *[other] Сохранено { $count } аккаунта.
    }
cli-providers-read = Сколько сервисов знает Mailkey: { $count }.
cli-network-route = У этого компьютера есть выход в интернет. К серверам Mailkey не обращался.
cli-network-none = У этого компьютера нет выхода в интернет. Подключитесь к сети. К серверам Mailkey не обращался.
cli-clock-good = Часы показывают { $now }.
cli-clock-bad = Часы показывают { $now }, это не может быть верно. Установите дату и время, иначе Mailkey не сможет принимать сертификаты.
cli-trust-good = Доверенные сертификаты этого компьютера найдены.
cli-display-good = Экран для окна есть.
cli-display-not-needed = Этот Mailkey работает только в терминале, экран ему не нужен.
cli-fonts-own = У окна свои шрифты.
cli-fonts-not-needed = Буквы рисует терминал.

cli-setup-welcome = Mailkey поможет получить код, который нужен вашей почтовой программе. Введите «назад» или back, чтобы вернуться на шаг. Нажмите Ctrl+C, чтобы остановиться. До проверки ничего не сохраняется. Mailkey ничего не меняет в вашем почтовом сервисе.
cli-setup-no-terminal = Нет терминала, чтобы задать вопросы. Если код у вас уже есть, выполните: mailkey add ADDRESS
cli-setup-ended = Остановлено. Ничего не сохранено.
cli-setup-unknown = Mailkey не знает сервиса для { $domain }. Если за ним стоит известный сервис, введите его название, например qq или gmail. Если нет, нажмите Enter и введите серверы.
cli-step = Шаг { $at } из { $all }: { $name }
cli-word-back = назад
cli-ask-address = Ваш адрес почты:
cli-ask-address-again = Ваш адрес почты или Enter, если это { $address }:
cli-ask-provider = Сервис или Enter:
cli-stated-server = Обычный сервер — { $server }. Нажмите Enter, чтобы взять его.
cli-server-wrong = Нужны имя сервера и порт, например imap.example.com:993.
cli-ask-imap = Сервер получения (IMAP), например imap.example.com:993, или Enter, если его нет:
cli-ask-smtp = Сервер отправки (SMTP), например smtp.example.com:465, или Enter, если его нет:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = Всё равно взять его? [y/N]
cli-ask-label = Для какой программы или устройства? Enter — без метки:
cli-ask-keep-again = Код всё ещё здесь. Сначала решите это, затем нажмите Enter, чтобы сохранить снова:
cli-ask-next = Что дальше? 1 (или Enter) вставить другой код, 2 посмотреть шаги снова, 3 проверить тот же код снова, 4 сохранить его без проверки, 5 остановиться:
cli-enter = Нажмите Enter, чтобы продолжить:
cli-enter-when-done = Когда сделаете, нажмите Enter:
cli-enter-or-open = Нажмите Enter, чтобы продолжить, или введите open, чтобы открыть страницу в браузере:
cli-opened = Сейчас в браузере должна открыться веб-страница. Если нет, скопируйте адрес выше.
cli-sign-in-as = Войдите там как { $address }. Убедитесь, что вход не выполнен с другим аккаунтом.
cli-guide-step = Шаг { $at } из { $all } на веб-странице: { $text }
cli-site-menu = {"  "}Меню: { $text }
cli-site-heading = {"  "}Заголовок: { $text }
cli-site-state = {"  "}Показано: { $text }
cli-site-press = {"  "}Нажмите: { $text }
cli-preflight-failed = Тем временем Mailkey попробовал подключиться к серверам без входа. Не все ответили как надо:
cli-code-rule = Вставьте код, а не пароль для входа. При вставке он не показывается.
    .login = Введите пароль. При вводе он не показывается.
cli-use-these = Укажите это в почтовой программе:
cli-use-command = Если почтовая программа может взять пароль из команды, используйте: { $command }
cli-proxy-unusable = Mailkey не может использовать прокси из переменной ALL_PROXY, поэтому серверы недоступны. { $why } Исправьте его или обойдитесь без прокси: --proxy none.
cli-no-transcript = Mailkey не может записать диалог в { $file } ({ $kind }). Укажите файл, которого ещё нет.
cli-certificate-names = Сертификат выдан для: { $names }
cli-certificate-dates = Он действует с { $from } по { $until }.
cli-certificate-sha256 = Его отпечаток (SHA-256): { $sha256 }
cli-test-spared = { $name }: не проверялся
cli-spared = Другой код этого аккаунта только что отклонили. Ещё один отказ может заблокировать аккаунт. Чтобы всё же проверить этот, укажите адрес.
cli-test-stopped = Проверка остановилась раньше, чем дошла сюда.
cli-round-passed = Работают: { $passed } из { $all }.
cli-round-left = Не проверено: { $count }.
cli-round-needs-you = { $count ->
    [1] Этот ждёт вас:
    [one] Ждёт вас { $count }:
    [few] Эти { $count } ждут вас:
    [many] Эти { $count } ждут вас:
   *[other] Эти { $count } ждут вас:
}
cli-no-pin = Доверять сертификату можно только для собственного сервера. { $host } не относится к собственным серверам этого аккаунта.
cli-half-found = { $missing } Если он есть, добавьте: { $argument } HOST:PORT. Если нет, укажите только другой: { $other }
cli-not-sent = Ничего не отправлено. Введите только код, точно так, как его показывает сайт. Если это всё же код, добавьте: --as-it-is
cli-many-lines = Ничего не отправлено. Введите только код, одной строкой. В стандартном вводе было несколько строк, и вместе они не похожи на код известного вида.

usage-value = Значение «{ $value }» не подходит для { $argument }.
usage-no-value = Для { $argument } нужно значение.
usage-choice = Значение «{ $value }» не подходит для { $argument }. Можно использовать: { $valid }
usage-unknown-argument = Аргумента { $argument } здесь нет.
usage-too-many = Один аргумент лишний. Никогда не передавайте код как аргумент. Mailkey читает его из стандартного ввода или спрашивает.
usage-unknown-command = Команды «{ $command }» нет.
usage-missing = Для этой команды нужно: { $argument }.
usage-conflict = { $argument } нельзя использовать вместе с { $other }.
usage-help = Все команды: { $program } --help
usage-host = Укажите имя сервера, например mail.example.com.
usage-pin = Укажите имя сервера и отпечаток его сертификата, например mail.example.com=AB:CD:…
usage-proxy-password = Запишите прокси с паролем в переменную ALL_PROXY. Не пишите пароль в аргументе: аргументы могут прочитать все на этом компьютере.
usage-language = Mailkey знает эти языки: { $languages }
cli-setting = { $name }: { $value } ({ $choices })
cli-setting-unknown = Настройки { $name } нет. Есть такие: { $names }
cli-setting-value = Для { $name } это не подходит. Можно так: { $choices }
