# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = получает и отправляет
handoff-receives = получает
handoff-sends = отправляет
handoff-asks = спрашивает код у Mailkey
handoff-holds = хранит сам код
handoff-each-time = код вы вводите сами
handoff-either = читает код из своего файла
handoff-by-dialog = аккаунт вы вводите в окне программы
handoff-by-bus = аккаунт туда добавит Mailkey

handoff-no-server = У этого аккаунта нет сервера { $service }, подходящего для программы { $program }.
handoff-holds-code = { $program } не может спросить код, поэтому он должен быть в файле. Если вы этого хотите, добавьте --with-code и храните файл надёжно.
handoff-unwritable = { $program } не может записать символ { $character }. Дайте коду другую метку или введите аккаунт в программе вручную.
handoff-no-imap-id = Этот сервис открывает ящик только программам, которые отправляют IMAP ID, а { $program } этого не делает. Возьмите другую программу, например himalaya или getmail.

handoff-aerc = Сохраните как { $place } или добавьте в файл, который там есть. Для aerc файл должен быть доступен только вам: chmod 600.
handoff-authinfo = Сохраните как { $place } или добавьте в файл, который там есть.
handoff-curl = Используйте так: curl -K FILE
handoff-emacs = Сохраните как { $place } и добавьте в свой файл инициализации: (load {"\u0022"}{ $place }{"\u0022"})
handoff-env = Укажите его как файл среды контейнера или службы. Код передайте секретом: файл секрета назван в настройках, а сам код выводит mailkey code.
handoff-fetchmail = Сохраните как { $place } или добавьте в файл, который там есть. Для fetchmail файл должен быть доступен только вам: chmod 600.
handoff-getmail = Сохраните как { $place }. По пути, который там указан, создайте папки cur, new и tmp.
handoff-gitea = Добавьте в { $place }, затем перезапустите Gitea. Читать файл должна только Gitea.
handoff-goa = Аккаунт находится в настройках, в разделе «Сетевые учётные записи». Оттуда его берут Evolution, Geary и другие.
handoff-git-send-email = Сохраните как { $place }, затем выполните: git config --global include.path { $place }
handoff-goimapnotify = Сохраните как { $place }.
handoff-home-assistant = Добавьте в { $place }. Запишите код в secrets.yaml как mail_code, затем перезапустите Home Assistant.
handoff-himalaya = Сохраните как { $place } или добавьте в файл, который там есть. Выберите аккаунт через -a и имя из первой строки.
handoff-imapfilter = Сохраните как { $place } или добавьте в файл, который там есть.
handoff-mbsync = Сохраните как { $place } или добавьте в файл, который там есть. Создайте папку, которую называет Path.
handoff-mobileconfig = Откройте файл на Mac, iPhone или iPad и установите профиль в настройках. Когда спросят пароль, вставьте код. В FairEmail импортируйте его: «Настройки», «Резервное копирование».
handoff-msmtp = Сохраните как { $place } или добавьте в файл, который там есть. Для msmtp файл должен быть доступен только вам: chmod 600.
handoff-mutt = Сохраните как { $place } или в другом месте и добавьте в свой muttrc: source FILE
handoff-neomutt = Сохраните как { $place } или в другом месте и добавьте в свой neomuttrc: source FILE
handoff-nextcloud = Сохраните как { $place } в папке Nextcloud. Читать файл должен только его веб-сервер.
handoff-offlineimap = Сохраните как { $place } или добавьте в файл, который там есть.
handoff-s-nail = Добавьте в { $place }, затем запустите s-nail с -A и именем, которое стоит после «account».
handoff-swaks = Сохраните как { $place }. Затем передайте код через канал команде: swaks --config { $place }
handoff-systemd-credential = Прочтите сценарий, затем запустите его. Он попросит права администратора, кода в нём нет.
handoff-thunderbird-android = Сделайте из этого QR-код и отсканируйте его телефоном: «Настройки», «Импорт настроек». Никому его не показывайте.

cli-no-format = Формата «{ $format }» нет. Посмотрите: mailkey export
cli-export-address = Укажите аккаунт: mailkey export FORMAT ADDRESS
cli-export-exists = Файл { $file } уже есть и остаётся прежним. Выберите другое имя или сами добавьте строки, которых в нём нет.
cli-export-hidden = (строка, в которой может быть секрет)
cli-export-holds-code = Здесь записан сам код. Кто может прочитать этот файл, может читать вашу почту.
cli-export-needs-no-code = Кода здесь нет: программа спрашивает его сама. --with-code тут ничего не меняет.
handoff-in-memory = Код только в памяти, поэтому программа не может его спросить. Сначала сохраните его в связке ключей или в зашифрованном файле.
handoff-in-file = Этот код в зашифрованном файле. Программа может спросить его только в терминале, где вы введёте парольную фразу.

done-where = Где вы хотите пользоваться почтой?
done-where-hint = Для каждого варианта показаны все шаги.

use-lead = Эти настройки спрашивают код у Mailkey. Самого кода в них нет.
use-lead-not = Mailkey не может составить настройки для этого аккаунта.
use-copy = Копировать настройки
use-own-code = Этот код уже есть здесь: { $other }. { $provider } позволяет дать каждой программе свой код. Тогда один можно отключить, а другие продолжат работать.
use-get-own-code = Получить код: { $program }
use-works = Там работает
use-noted = Отмечено
use-phone = Телефон
use-others = Другая программа
use-others-lead = Выберите, куда передать аккаунт. Программы, найденные на этом компьютере, — на предыдущей странице.
use-with-window = С окном
use-without-window = В терминале и на серверах
use-others-values = Если вашей программы здесь нет, введите в ней серверы, имя пользователя и код с предыдущей страницы.
use-lead-each = Кода в этих настройках нет. Программа спросит его, или вы введёте его там, где сказано ниже.
use-lead-code = Эта программа не может спросить код, поэтому он должен быть в её файле. Команда создаст этот файл, и читать его сможете только вы.
use-lead-dialog = Введите это в окне программы по порядку. Код — туда, где она спрашивает пароль.
use-lead-bus = Mailkey добавит туда аккаунт и один раз выполнит вход.
use-copy-command = Копировать команду
use-copy-value = Копировать
use-hand-over = Добавить в { $program }
use-hand-over-hint = Код попадёт в ту же связку ключей, в запись, которую читают «Сетевые учётные записи». Если аккаунт там уже есть, он получит этот код.
use-handing-over = Добавляем аккаунт и выполняем вход…
cli-where-line = { $program }: { $command }
cli-where-phone = Телефон: { $command }, где FORMAT — одно из { $names }
cli-where-others = Любая другая программа: все перечислит { $command }.
cli-where-unknown = Введите номер из списка или название формата.
cli-ask-where = Что показать сейчас? Введите номер или нажмите Enter, чтобы закончить:
cli-ask-hand-over = Добавить аккаунт в { $program } сейчас? [y/N]

use-holds-old = В этой программе ещё старый код. Смените его там:

handed-added = Аккаунт добавлен в { $program }, вход выполнен.
handed-updated = У аккаунта в { $program } теперь новый код, вход с ним выполнен. Если Evolution или Geary открыты, запустите их снова.
handed-not-there = { $program }: этой программы нет на компьютере. Установите её или выберите другую.
handed-timed-out = { $program } не отвечает уже минуту. Попробуйте снова или добавьте аккаунт там вручную.
handed-no-keychain = { $program } хранит коды в связке ключей, а она заблокирована или отсутствует. Разблокируйте её и попробуйте снова.
handed-refused = Почтовый сервер отклонил код при входе из { $program }. Ничего не добавлено. Проверьте код здесь ещё раз.
handed-untrusted = { $program } не доверяет сертификату почтового сервера, поэтому вход не выполнен. Ничего не добавлено.
handed-other = { $program } не принимает аккаунт. Ответ: { $words }

phone-title = На телефоне
phone-lead = Камера телефона может взять код с картинки, и его не нужно будет набирать.
phone-settings = Настройки Thunderbird для Android
phone-settings-hint = Серверы, имя пользователя и код на одной картинке. В приложении: «Настройки», «Импорт настроек», «Сканировать QR-код».
phone-code = Только код
phone-code-hint = Для любой другой программы на телефоне: отсканируйте, скопируйте текст и вставьте туда, где спрашивают пароль.
phone-show = Показать
phone-secret = Кто видит эту картинку, у того есть код. Убедитесь, что никто больше не смотрит.
phone-scan-settings = В Thunderbird для Android: «Настройки», «Импорт настроек», «Сканировать QR-код».
phone-scan-code = Наведите камеру телефона и скопируйте текст. Затем вставьте его там, где почтовая программа спрашивает пароль.
phone-gone-soon = Картинка видна 60 секунд.
phone-too-long = Настройки этого аккаунта не помещаются в картинку, которую прочтёт приложение. Возьмите только код, а серверы введите вручную.
phone-by-hand = Что спрашивают программы на телефоне

done-holders = Здесь ещё старый код.
holder-asks = Ничего не нужно: код даёт Mailkey
holder-updated = Новый код есть
holder-how = Показать как
holder-has-it = Новый код уже там
cli-code-outdated = ещё используют прежний код: { $programs }
start-outdated = Ещё со старым кодом:
start-has-new = { $program }: новый код есть

field-your-name = ваше имя
field-the-code = код
field-name = Ваше имя
field-address = Адрес почты
field-code = Пароль
field-protocol = Тип
field-imap-host = Сервер получения
field-imap-port = Порт получения
field-imap-security = Шифрование
field-imap-auth = Вход
field-imap-user = Имя пользователя
field-smtp-host = Сервер отправки
field-smtp-port = Порт отправки
field-smtp-security = Шифрование
field-smtp-auth = Вход
field-smtp-user = Имя пользователя
field-smtp-code = Пароль
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Обычный пароль

programs-none = На этом компьютере не найдено почтовых программ с аккаунтами.
programs-account = { $address } ({ $program })
programs-server = { $service }: { $host }, порт { $port }, { $security }
programs-not-encrypted = Подключение к серверу { $service } не зашифровано. Включите шифрование в программе.
programs-other-server = Сервер { $service } этого сервиса — { $host }. В программе указан другой.
programs-other-user = Для сервера { $service } сервис указывает другое имя пользователя: { $user }
programs-takes-no-code = Этот сервис больше не принимает ни код, ни пароль. Пусть программа входит через браузер (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Сценарии и контейнеры
program-gmail-app = Приложение Gmail
program-apple-mail = Почта на iPhone и iPad
program-mobileconfig = Почта Apple (профиль)
program-outlook = Outlook (классический)
program-outlook-new = Outlook (новый)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird для Android

# On the welcome page.
found-title = Найдено на этом компьютере
found-hint = Эти адреса есть в ваших почтовых программах. Mailkey не читал ни кодов, ни паролей для входа.
found-in = Где: { $programs }
found-set-up = Настроить в Mailkey
found-problem = { $program }: { $problem }
found-more = { $count ->
    [one] Ещё { $count } адрес. Все показывает команда mailkey programs.
    [few] Ещё { $count } адреса. Все показывает команда mailkey programs.
    [many] Ещё { $count } адресов. Все показывает команда mailkey programs.
   *[other] Ещё { $count } адреса. Все показывает команда mailkey programs.
}
programs-off = Mailkey не смотрит почтовые программы: так задано в настройках или через --no-programs.
phone-picture = QR-код
