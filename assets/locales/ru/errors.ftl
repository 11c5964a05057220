# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Введите адрес почты.
address-error-no-at = Нет знака @. Адрес почты выглядит так: name@example.com.
address-error-many-ats = В адресе больше одного знака @. Оставьте только один.
address-error-no-local = Нет имени перед @.
address-error-no-domain = Нет части после @, например qq.com.
address-error-no-dot = В части после @ нет точки. Она должна выглядеть как example.com.
address-error-bad-character = В адресе почты не может быть символа { $character }.
address-error-space = В адресе почты не может быть пробела.
address-error-bad-dot = Имя начинается или заканчивается точкой, или в нём 2 точки подряд.
address-error-bad-domain = { $domain } — не почтовый домен.
address-error-too-long = Для адреса почты это слишком длинно.

code-error-empty = Сначала вставьте код.
    .login = Сначала введите пароль.
code-error-too-long = Для кода это слишком длинно. Скопируйте только сам код.
code-error-control-character = Здесь есть перенос строки или другой управляющий символ. Скопируйте только сам код.

remark-nothing = Пока ничего не вставлено.
remark-fits = Похоже на код, который выдаёт { $whom }.
remark-too-short = { $count ->
        [one] Здесь только { $count } символ
        [few] Здесь только { $count } символа
        [many] Здесь только { $count } символов
       *[other] Здесь только { $count } символа
    }, а в кодах, которые выдаёт { $whom }, их { $wanted }. Код скопирован целиком?
remark-too-long = Символов: { $count }, а в кодах, которые выдаёт { $whom }, их { $wanted }. Не скопировано ли лишнее?
remark-foreign = В кодах, которые выдаёт { $whom }, не бывает символа { $character }. Прописные и строчные буквы различаются.
remark-capitals = В кодах, которые выдаёт { $whom }, только строчные буквы. Не включён ли Caps Lock? Mailkey использует код как есть.
remark-small-letters = В кодах, которые выдаёт { $whom }, только прописные буквы. Mailkey использует код как есть.
remark-like-login-password = Похоже на пароль для входа. Здесь нужен { $term }, который выдаёт { $whom }.
remark-the-address = Это адрес почты, а не { $term }.
remark-unknown = Коды здесь бывают разного вида, поэтому Mailkey использует введённое как есть.
remark-space-at-end = В начале или в конце есть пробел. Mailkey его оставит: возможно, он там нужен.
remark-invisible = Здесь есть невидимые символы. Скорее всего, они попали при копировании. Mailkey их оставит: возможно, они нужны. Если придёт отказ, скопируйте снова.
remark-odd-spaces = Здесь есть необычные пробелы (неразрывные или широкие). Mailkey их оставит: возможно, они нужны.
remark-blocks = Между частями есть пробелы. Многие сайты показывают их, только чтобы было легче читать. Mailkey их оставит. Если придёт отказ, попробуйте без них.
remark-not-ascii = Здесь есть особый символ { $character }. Многие серверы его не понимают.

changes-spaces = { $count ->
        [one] убран { $count } пробел
        [few] убрано { $count } пробела
        [many] убрано { $count } пробелов
       *[other] убрано { $count } пробела
    }
changes-invisible = { $count ->
        [one] убран { $count } невидимый символ
        [few] убрано { $count } невидимых символа
        [many] убрано { $count } невидимых символов
       *[other] убрано { $count } невидимого символа
    }
changes-mapped = { $count ->
        [one] { $count } широкий символ заменён обычным
        [few] { $count } широких символа заменены обычными
        [many] { $count } широких символов заменены обычными
       *[other] { $count } широкого символа заменены обычными
    }
changes-dashes = { $count ->
        [one] { $count } тире заменено дефисом
        [few] { $count } тире заменены дефисами
        [many] { $count } тире заменены дефисами
       *[other] { $count } тире заменены дефисами
    }
changes-quotes = { $count ->
        [one] убрана { $count } кавычка
        [few] убраны { $count } кавычки
        [many] убрано { $count } кавычек
       *[other] убрано { $count } кавычки
    }
changes-separators = { $count ->
        [one] добавлен { $count } дефис
        [few] добавлено { $count } дефиса
        [many] добавлено { $count } дефисов
       *[other] добавлено { $count } дефиса
    }
changes-around = { $count ->
        [one] убран { $count } символ вокруг кода
        [few] убрано { $count } символа вокруг кода
        [many] убрано { $count } символов вокруг кода
       *[other] убрано { $count } символа вокруг кода
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = связке ключей этого рабочего стола
keychain-mac-keychain = связке ключей macOS
keychain-windows-credential-manager = диспетчере учётных данных Windows
keychain-memory = памяти, только до закрытия

vault-error-no-bus = Здесь нет сеанса рабочего стола, поэтому нет и связки ключей для хранения кодов.
    .cure = Войдите в сеанс рабочего стола или запустите собственный{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = Связка ключей здесь не запущена. Mailkey может хранить коды, например, в GNOME Keyring, KWallet или KeePassXC.
    .cure = Запустите одну из этих программ или установите её{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = Связка ключей заблокирована.
    .cure = Разблокируйте её и попробуйте снова{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = Связка ключей попросила разрешения и не получила его.
    .cure = Попробуйте снова и дайте разрешение{ $command ->
        [none] .
       *[other] {" "}или сначала разблокируйте её: { $command }
    }
vault-error-no-collection = В связке ключей пока нет места для кодов.
    .cure = Создайте связку с именем Login и сделайте её основной{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = Связка ключей не читает собственный файл. Поэтому она не может ни прочитать коды, ни сохранить новые.
    .cure = Сбросьте коды и сохраните новые в зашифрованном файле. Или, если есть копия файла связки, верните её на место и войдите снова.
vault-error-timed-out = Связка ключей не отвечает.
    .cure = Выйдите из сеанса и войдите снова или перезапустите связку ключей{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = Запись в связке ключей не похожа на код.
    .cure = Сбросьте код этого аккаунта. Тогда Mailkey заменит запись.
vault-error-too-long = Этот код слишком длинный для связки ключей.
    .cure = Скопируйте только сам код и вставьте его снова.
vault-error-not-kept = Связка ключей приняла код, но не сохранила его.
    .cure = Попробуйте снова. Если не поможет, перезапустите связку ключей или храните коды в зашифрованном файле.
vault-error-worker-gone = Связь со связкой ключей прервалась.
    .cure = Попробуйте снова.
vault-error-other = Связка ключей не смогла этого сделать. Её ответ: { $said }
    .cure = Перезапустите связку ключей и попробуйте снова.

register-error-newer = Список аккаунтов записан более новым Mailkey (формат { $version }). Чтобы менять список, установите ту версию. Ничего не изменено.
file-fault-read-only = Mailkey не может записывать в { $path }. Разрешите запись и попробуйте снова.
file-fault-no-space = Для { $path } не осталось места. Освободите место и попробуйте снова.
file-fault-busy = Сейчас сохраняет другой Mailkey. Подождите немного и попробуйте снова.
register-error-unwritable = Mailkey не смог записать список аккаунтов. Ничего не изменено.
file-fault-io = Mailkey не может использовать { $path } ({ $kind }). Ничего не изменено.

notice-damaged-recovered = Список аккаунтов был повреждён. Теперь Mailkey использует предыдущую версию.
notice-damaged-empty = Список аккаунтов был повреждён, а хорошей прежней версии нет. Теперь список пуст. Сохранённые коды остались на месте.
notice-damaged-kept-as = Повреждённый файл теперь здесь: { $path }.
notice-vanished = Список аккаунтов пропал. Теперь Mailkey использует предыдущую версию.

keep-error-not-found = Для { $address } ничего не сохранено.
keep-error-no-such-label = Кода с меткой «{ $label }» нет.
keep-error-ambiguous = Есть несколько кодов: { $labels }. Укажите, какой нужен.
    .unnamed = Без метки (--label '')

start-error-no-home = У этого пользователя нет домашней папки, поэтому сохранить список аккаунтов нельзя.
start-error-no-trust-store = На этом компьютере нет доверенных сертификатов, поэтому серверы не могут доказать, кто они. Установите их (в Debian — пакет ca-certificates). Если задана SSL_CERT_FILE, укажите в ней файл с сертификатами.

browser-error-not-https = Эта веб-страница не зашифрована, поэтому Mailkey её не открывает.
browser-error-no-browser = Mailkey не удалось запустить браузер. Скопируйте адрес страницы и откройте её сами.

settings-error = Настройки уже действуют, но сохранить их в { $path } не удалось. Проверьте, что папка есть и принадлежит вам.

io-not-found = не найдено
io-no-permission = нет разрешения
io-read-only = диск только для чтения
io-no-space = нет места
io-is-folder = это папка
io-is-no-folder = часть пути — не папка

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = не читается: { $said }
file-problem-no-file = это папка, канал или устройство
file-problem-no-text = это не текст в UTF-8
file-problem-too-large = больше { $count } байт
file-problem-not-json = это не JSON: { $fault ->
        [ends] обрывается слишком рано, не хватает скобки или кавычки
        [comma] после этой запятой ничего нет
        [mark] здесь не хватает запятой, двоеточия, кавычки или скобки
        [behind] после конца есть ещё текст
       *[other] отсюда не читается
    }
file-problem-position = строка { $line }, столбец { $column }
file-problem-unknown-key = Mailkey не знает этого ключа
file-problem-missing = отсутствует
file-problem-not-for-this-kind = нельзя использовать с этим способом входа
file-problem-wrong-type = здесь нужно: { $wanted ->
        [sentence] объект с предложением на каждом языке
        [text] текст
        [number] целое число
        [flag] true или false
        [list] список
       *[object] объект
    }
file-problem-empty = не может быть пустым
file-problem-wanted-host = это не имя сервера
file-problem-wanted-domain = это не домен
file-problem-wanted-id = здесь нужны строчные буквы и цифры, дефисы только между ними
file-problem-wanted-region = здесь нужен код страны из 2 прописных букв
file-problem-wanted-letters = здесь нужны от 1 до 3 букв
file-problem-wanted-separator = здесь нужен 1 знак, например -
file-problem-wanted-date = здесь нужна дата вида YYYY-MM или YYYY-MM-DD
file-problem-wanted-page = здесь нужен веб-адрес
file-problem-wanted-color = здесь нужен цвет вида #RRGGBB
file-problem-wanted-number = здесь нужно целое число от { $least } до { $most }
file-problem-wanted-one-of = здесь нужно одно из этого: { $known }
file-problem-twice = ключ { $key } стоит дважды
file-problem-not-https = должно начинаться с https://
file-problem-session-in-page = содержит идентификатор сеанса, который действует только для вас
file-problem-no-language = нет предложения на языке { $language }
file-problem-foreign-page = эта страница находится на { $host }, а это не сайт сервиса. Если это его сайт, укажите его в sites
file-problem-duplicate-domain = этот домен уже принадлежит сервису { $provider }
file-problem-example-does-not-fit = не соответствует описанному рядом виду
file-problem-not-in-example = нет в примере
file-problem-too-light = слишком светлый для белых букв
file-problem-id-is-not-file-name = здесь нужно { $wanted }, как имя файла

ago-now = только что
ago-minutes = { $count } мин назад
ago-hours = { $count } ч назад
ago-yesterday = вчера
ago-days = { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }
age-minutes = { $count ->
        [0] меньше 1 мин
        [one] { $count } мин
        [few] { $count } мин
        [many] { $count } мин
       *[other] { $count } мин
    }
age-hours = { $count } ч
age-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
proxy-error-scheme = Прокси должен начинаться с socks5://, socks5h:// или http://.
proxy-error-host = Имени прокси-сервера нет, или в нём есть недопустимые символы.
proxy-error-port = Порт прокси должен быть числом от 1 до 65535.
proxy-error-login = В имени или пароле прокси после каждого % нужны 2 шестнадцатеричные цифры. Сам знак % пишите как %25.

server-error-host = Это не имя сервера. Нужны имя и порт, например imap.example.com:993.
server-error-port = Порта нет, или это не число от 1 до 65535. Нужны имя сервера и порт, например imap.example.com:993.
server-error-security = После порта может стоять только /tls или /starttls, например imap.example.com:993/tls.
