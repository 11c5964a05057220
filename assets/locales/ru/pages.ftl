# The pages outside journeys.

nav-accounts = Аккаунты
nav-providers = Сервисы
nav-settings = Настройки
nav-help = Справка

start-title = Ваши аккаунты
start-waiting = Продолжить с { $address }
start-waiting-code = Оставалось вставить код.
start-waiting-step = Дальше: { $step }
start-waiting-first = Вы ещё не начали шаги.
start-go-on = Продолжить
start-forget = Забыть
start-add = Добавить аккаунт
start-test-all = Проверить все
start-test = Проверить
start-reset = Сбросить
start-stop-tests = Стоп
start-test-all-progress = Проверено аккаунтов: { $done } из { $all }
start-test-all-refused = { $count ->
    [one] { $count } аккаунт ждёт вас: код отклонён.
    [few] { $count } аккаунта ждут вас: коды отклонены.
    [many] { $count } аккаунтов ждут вас: коды отклонены.
   *[other] { $count } аккаунта ждут вас: коды отклонены.
}
start-test-all-needs = { $count ->
    [1] { $count } аккаунт ждёт вас. Проверьте его отдельно, чтобы узнать причину.
    [one] { $count } аккаунт ждёт вас. Проверьте каждый отдельно, чтобы узнать причину.
    [few] { $count } аккаунта ждут вас. Проверьте каждый отдельно, чтобы узнать причину.
    [many] { $count } аккаунтов ждут вас. Проверьте каждый отдельно, чтобы узнать причину.
   *[other] { $count } аккаунта ждут вас. Проверьте каждый отдельно, чтобы узнать причину.
}
start-test-all-unreached = { $count ->
    [one] { $count } аккаунт проверить не удалось. Причина в сети или сервере, а не в коде.
    [few] { $count } аккаунта проверить не удалось. Причина в сети или серверах, а не в кодах.
    [many] { $count } аккаунтов проверить не удалось. Причина в сети или серверах, а не в кодах.
   *[other] { $count } аккаунта проверить не удалось. Причина в сети или серверах, а не в кодах.
}
start-test-all-fine = { $count ->
    [one] { $count } аккаунт работает.
    [few] { $count } аккаунта работают.
    [many] { $count } аккаунтов работают.
   *[other] { $count } аккаунта работают.
}
start-test-all-left-out = { $count ->
    [one] { $count } аккаунт не проверен: вы остановили проверку.
    [few] { $count } аккаунта не проверены: вы остановили проверку.
    [many] { $count } аккаунтов не проверены: вы остановили проверку.
   *[other] { $count } аккаунта не проверены: вы остановили проверку.
}
start-not-tested = не проверялся
start-not-reached = нет связи
start-no-label = Без метки
start-kept-since = Сохранён { $ago }
start-remove = Убрать
start-remove-really = Убрать навсегда
start-remove-warning = Mailkey уберёт аккаунт и его сохранённый код. В почтовом сервисе ничего не изменится. Удалите код и там.

welcome-title = Вас приветствует Mailkey
welcome-lead = Mailkey поможет пользоваться вашей почтой в любой почтовой программе. Если что-то не работает, он скажет почему.
welcome-heading = Почему «неверный пароль»?
welcome-what = Многие почтовые сервисы не принимают пароль для входа в почтовых программах. Вместо него нужен пароль приложения. Mailkey называет его «код». Создают его на сайте сервиса.
welcome-not-password = Это не ваш пароль для входа. Код нужен только для почты, и его можно заменить в любое время.
welcome-steps = Mailkey откроет нужную веб-страницу и покажет каждый шаг. Вы вставите код, и Mailkey сразу его проверит.
welcome-kept = Код хранится в связке ключей вашей системы или, если вы так решите, в зашифрованном файле. Mailkey отправляет его только вашему сервису, а незнакомые сервисы ищет только по нажатию кнопки.
welcome-add = Настроить аккаунт
welcome-questions = Вопросы и ответы

vault-asking = Открываем связку ключей…
vault-proved = Коды хранятся в { $vault }.
vault-this-run = Коды только в памяти. Когда вы закроете Mailkey, они пропадут.
vault-ask-again = Повторить
vault-use-keychain = Снова открыть связку ключей
vault-copy-command = Копировать команду
never-changes = Mailkey ничего не меняет в вашем почтовом сервисе.

settings-title = Настройки
settings-language = Язык
settings-theme = Цвета
settings-theme-system = Как в системе
settings-theme-light = Светлые
settings-theme-dark = Тёмные
settings-size = Размер текста
settings-size-normal = Обычный
settings-size-large = Крупный
settings-size-larger = Крупнее
settings-look-up = Поиск серверов
settings-look-up-on = Искать
settings-look-up-off = Никогда не искать
settings-look-up-why = Это для доменов, которых Mailkey не знает. По нажатию кнопки он спрашивает DNS, сам домен и список Mozilla. Отправляется только домен.
settings-offer-copied = Скопированные коды
settings-offer-copied-on = Предлагать
settings-offer-copied-off = Только по кнопке «Вставить»
settings-offer-copied-why = Пока вы получаете код, Mailkey смотрит, не скопирован ли ровно один код, и предлагает его. Использует он его, только когда вы нажмёте кнопку.
settings-programs = Почтовые программы
settings-programs-on = Смотреть их аккаунты
settings-programs-off = Не смотреть
settings-programs-why = На первой странице Mailkey показывает адреса из ваших почтовых программ и что не так с их серверами. Кодов и паролей для входа он не читает и ничего не меняет.
settings-proxy = Подключение
settings-proxy-system = Прокси из ALL_PROXY
settings-proxy-none = Без прокси
settings-proxy-named = Свой прокси
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Взять этот прокси
settings-proxy-in-use = Mailkey связывается с серверами через { $proxy }.
settings-proxy-password = Mailkey не сохраняет пароль прокси и забывает его при закрытии. Чтобы использовать прокси всегда, укажите его в переменной среды ALL_PROXY.
settings-proxy-unusable = Прокси из переменной среды ALL_PROXY использовать нельзя. Поэтому ни один сервер недоступен.
settings-provider-faults = Mailkey не использует эти ваши файлы сервисов, потому что в них ошибки:

providers-title = Почтовые сервисы
providers-lead = Эти почтовые сервисы Mailkey знает. Выберите один, чтобы настроить в нём аккаунт.
providers-search = Название или домен
providers-own-domains = Собственные домены клиентов
providers-none = Такого сервиса Mailkey не знает. Настроить аккаунт всё равно можно. Нажмите «Добавить аккаунт», введите адрес и укажите серверы.


window-no-display = Mailkey не нашёл экрана, чтобы открыть окно. Запустите его из сеанса рабочего стола.
window-display-silent = Экран { $display } этого сеанса не отвечает. Запустите Mailkey из работающего сеанса рабочего стола.
window-display-refused = Экран { $display } не впускает этого пользователя. Его ответ: «{ $said }». Запустите Mailkey от имени пользователя, чей это рабочий стол, без su и sudo.
window-display-lacks = У экрана { $display } нет расширения X { $extension }. Оно нужно окну. Используйте сервер экрана, у которого оно есть.
window-libraries-missing = Окну нужны библиотеки, которых нет на этом компьютере: { $files }.
window-libraries-install = Чтобы установить их, выполните от имени root: { $command }
window-libraries-look-for = Установите пакеты вашего дистрибутива, в которых они есть.
window-toolkit = Окно не открылось: { $said }.
window-or-terminal = Mailkey работает и в этом терминале. Выполните «{ $program } setup», а все команды покажет «{ $program } --help».
window-open-already =
    { $proxy ->
        [yes] Mailkey уже открыт. Его окно теперь впереди, но указанный вами прокси он не использует. Закройте это окно и запустите Mailkey снова.
       *[no] Mailkey уже открыт. Его окно теперь впереди.
    }
