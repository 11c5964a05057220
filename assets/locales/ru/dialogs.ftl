# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = Откройте ≡ → «Добавить учётную запись» → «Эл. почта». Введите имя и адрес, нажмите «Продолжить». Если настройки найдены, но их нужно изменить, нажмите «Изменить конфигурацию». Если не найдены, «Параметры сервера входящей почты» откроются сами.
dialog-thunderbird-end = После сервера входящей почты нажмите «Продолжить». После сервера исходящей почты нажмите «Тест», затем «Продолжить». Введите код, нажмите «Продолжить», а на последней странице — «Готово».
new-code-thunderbird = Откройте ≡ → «Настройки» → «Приватность и защита» → «Сохранённые пароли…». Найдите строку аккаунта с imap://, нажмите на неё правой кнопкой, выберите «Изменить пароль» и введите новый код. То же сделайте со строкой smtp://.
dialog-thunderbird-part-add-your-email-address = Добавьте свой адрес эл. почты
dialog-thunderbird-name = Полное имя
dialog-thunderbird-address = Адрес электронной почты
dialog-thunderbird-part-incoming-server-settings = Параметры сервера входящей почты
dialog-thunderbird-protocol = Протокол
dialog-thunderbird-imap-host = Имя сервера
dialog-thunderbird-imap-port = Порт
dialog-thunderbird-imap-security = Защита соединения
dialog-thunderbird-imap-auth = Метод аутентификации
dialog-thunderbird-imap-user = Имя пользователя
dialog-thunderbird-part-outgoing-server-settings = Параметры сервера исходящей почты
dialog-thunderbird-smtp-host = Имя сервера
dialog-thunderbird-smtp-port = Порт
dialog-thunderbird-smtp-security = Защита соединения
dialog-thunderbird-smtp-auth = Метод аутентификации
dialog-thunderbird-smtp-user = Имя пользователя
dialog-thunderbird-part-enter-your-email-account-password = Введите пароль от своей учётной записи эл. почты
dialog-thunderbird-code = Пароль
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = Обычный пароль

# Outlook (classic)
handoff-outlook = Откройте «Файл» → «Добавить учетную запись». Введите адрес, откройте «Дополнительные параметры», установите флажок «Настроить учетную запись вручную», нажмите «Подключить». Выберите «IMAP».
dialog-outlook-end = Нажмите «Далее», введите код, нажмите «Подключить».
new-code-outlook = Откройте «Файл», выберите аккаунт, откройте «Настройка учетных записей» → «Параметры сервера». Введите новый код в частях для входящей и исходящей почты.
dialog-outlook-address = Адрес электронной почты
dialog-outlook-part-incoming-mail = Входящая почта
dialog-outlook-imap-host = Сервер
dialog-outlook-imap-port = Порт
dialog-outlook-imap-security = Метод шифрования
dialog-outlook-part-outgoing-mail = Исходящая почта
dialog-outlook-smtp-host = Сервер
dialog-outlook-smtp-port = Порт
dialog-outlook-smtp-security = Метод шифрования
dialog-outlook-code = Пароль
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = Не устанавливайте флажок «Требовать безопасную проверку пароля (SPA) при входе»

# Outlook (new)
handoff-outlook-new = Откройте «Параметры» (шестерёнка) → «Учетные записи» → «Ваши учетные записи» → «Добавить учетную запись». Введите адрес, нажмите «Продолжить». Если Outlook спросит о поставщике, выберите «IMAP». Введите код и нажмите «Показать больше». Microsoft хранит код на своих серверах и входит оттуда.
dialog-outlook-new-end = Нажмите «Продолжить».
new-code-outlook-new = Изменить параметры сервера нельзя. Откройте «Параметры» → «Учетные записи» → «Ваши учетные записи» → «Управление» рядом с адресом → «Удалить». Затем добавьте аккаунт снова с новым кодом.
dialog-outlook-new-address = Адрес электронной почты
dialog-outlook-new-code = Пароль
dialog-outlook-new-imap-host = Сервер входящей почты IMAP
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Порт
dialog-outlook-new-imap-security = Тип безопасного подключения
dialog-outlook-new-smtp-user = Имя пользователя SMTP
dialog-outlook-new-smtp-code = Пароль SMTP
dialog-outlook-new-smtp-host = Сервер исходящей почты SMTP
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Порт
dialog-outlook-new-smtp-security = Тип безопасного подключения
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = Откройте «Настройки» → «Приложения» → «Почта» → «Учётные записи почты» → «Добавить учётную запись» → «Другое» → «Новая учётная запись». До iOS 18: «Настройки» → «Почта» → «Учётные записи» → «Добавить учётную запись». После первой страницы нажмите «Далее» и выберите вверху «IMAP».
dialog-apple-mail-end = Нажмите «Далее», дождитесь конца проверки, нажмите «Сохранить».
new-code-apple-mail = Откройте «Настройки» → «Приложения» → «Почта» → «Учётные записи почты» → аккаунт → строка с адресом и введите новый код в поле «Пароль». Затем откройте сервер исходящей почты аккаунта и введите код и там.
dialog-apple-mail-name = Имя
dialog-apple-mail-address = E-mail
dialog-apple-mail-code = Пароль
dialog-apple-mail-part-incoming-mail-server = Сервер входящей почты
dialog-apple-mail-imap-host = Имя узла
dialog-apple-mail-imap-user = Имя пользователя
dialog-apple-mail-part-outgoing-mail-server = Сервер исходящей почты
dialog-apple-mail-smtp-host = Имя узла
dialog-apple-mail-smtp-user = Имя пользователя
dialog-apple-mail-smtp-code = Пароль
dialog-apple-mail-tls = Использовать SSL

# Gmail app
handoff-gmail-app = Нажмите на фото профиля → «Добавить аккаунт» → «Другой». Введите адрес, нажмите «Настройка вручную» (или «Далее»), выберите «Личный (IMAP)». Введите код, нажмите «Далее».
dialog-gmail-app-end = Нажимайте «Далее» на каждой странице до последней.
new-code-gmail-app = Откройте ≡ → «Настройки» → адрес → «Настройки входящих сообщений» и введите новый код в поле «Пароль». То же сделайте в разделе «Настройки исходящих сообщений».
dialog-gmail-app-address = Адрес электронной почты
dialog-gmail-app-code = Пароль
dialog-gmail-app-part-incoming-server-settings = Настройки сервера входящих сообщений
dialog-gmail-app-imap-user = Имя пользователя
dialog-gmail-app-imap-host = Сервер
dialog-gmail-app-imap-port = Порт
dialog-gmail-app-imap-security = Тип безопасности
dialog-gmail-app-part-outgoing-server-settings = Настройки сервера исходящих сообщений
dialog-gmail-app-smtp-user = Имя пользователя
dialog-gmail-app-smtp-code = Пароль
dialog-gmail-app-smtp-host = SMTP-сервер
dialog-gmail-app-smtp-port = Порт
dialog-gmail-app-smtp-security = Тип безопасности
dialog-gmail-app-name = Ваше имя (показывается в исходящих сообщениях)
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = Оставьте «Требовать вход» включённым

# FairEmail
handoff-fairemail = Откройте «Настройки» → «Ручная настройка и параметры учётных записей» → «Учётные записи» → + → «IMAP». В поле «Провайдер» выберите «Пользовательский».
dialog-fairemail-end = Нажмите «Проверить», оставьте флажок «Добавить связанный профиль (SMTP-сервер)», нажмите «Сохранить». На странице профиля откройте «Дополнительно», заполните SMTP, нажмите «Сохранить».
new-code-fairemail = Откройте «Настройки» → «Ручная настройка и параметры учётных записей» → «Учётные записи» → аккаунт. Введите новый код в поле «Пароль», нажмите «Проверить», затем «Сохранить». Если отправка не работает, сделайте то же в разделе «Профили».
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = Имя хоста
dialog-fairemail-imap-security = Шифрование
dialog-fairemail-imap-port = Номер порта
dialog-fairemail-imap-user = Имя пользователя
dialog-fairemail-code = Пароль
dialog-fairemail-part-identities = Профили
dialog-fairemail-name = Ваше имя
dialog-fairemail-address = Ваш адрес электронной почты
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = Имя хоста
dialog-fairemail-smtp-security = Шифрование
dialog-fairemail-smtp-port = Номер порта
dialog-fairemail-smtp-user = Имя пользователя
dialog-fairemail-smtp-code = Пароль
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = Откройте «Правка» → «Учётные записи» → «Добавить» → «Учётная запись». Если начнётся поиск серверов, подождите или нажмите «Не выполнять поиск».
dialog-evolution-end = Нажимайте «Следующее» на каждой странице, для отправки отметьте «Требуется проверка подлинности», на странице «Информация об учётной записи» нажмите «Применить». Когда откроется «Запрос аутентификации от почты», введите код.
new-code-evolution = Откройте «Правка» → «Учётные записи» → аккаунт → «Редактировать». Нажмите «Забыл пароль» на страницах «Получение почты» и «Отправка почты». При следующем подключении введите новый код в окне «Запрос аутентификации от почты» и отметьте «Добавить этот пароль к связке ключей».
dialog-evolution-part-identity = Учётная запись
dialog-evolution-name = Полное имя
dialog-evolution-address = Электронная почта
dialog-evolution-part-receiving-email = Получение почты
dialog-evolution-protocol = Тип сервера
dialog-evolution-imap-host = Сервер
dialog-evolution-imap-port = Порт
dialog-evolution-imap-user = Имя пользователя
dialog-evolution-imap-security = Метод шифрования
dialog-evolution-imap-auth = Проверка подлинности
dialog-evolution-part-sending-email = Отправка почты
dialog-evolution-smtp-host = Сервер
dialog-evolution-smtp-port = Порт
dialog-evolution-smtp-security = Метод шифрования
dialog-evolution-smtp-auth = Тип
dialog-evolution-smtp-user = Имя пользователя
dialog-evolution-tls = TLS на выделенном порту
dialog-evolution-starttls = STARTTLS после подключения
dialog-evolution-auth = Пароль (получение), PLAIN (отправка)

# Geary
handoff-geary = Откройте ☰ → «Учётные записи» → «Добавить». Введите имя и адрес, нажмите «Следующее».
dialog-geary-end = Нажмите «Создать».
new-code-geary = Откройте ☰ → «Учётные записи» → аккаунт → «Параметры Сервера». Введите новый код в поле «Пароль» в части «Получение», нажмите «Применить».
dialog-geary-name = Ваше имя
dialog-geary-address = Адрес электронной почты
dialog-geary-part-receiving = Получение
dialog-geary-imap-host = Сервер IMAP
dialog-geary-imap-security = Безопасность подключения
dialog-geary-imap-user = Имя пользователя
dialog-geary-code = Пароль
dialog-geary-part-sending = Отправление
dialog-geary-smtp-host = Сервер SMTP
dialog-geary-smtp-security = Безопасность подключения
dialog-geary-smtp-auth = Логин
dialog-geary-smtp-user = Имя пользователя
dialog-geary-smtp-code = Пароль
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = Использовать тот же логин, что и для получения почты

# KMail
handoff-kmail = Откройте «Настройка» → «Добавить учётную запись…». Введите имя, адрес и код, нажмите «Далее». Выберите «Ручная настройка».
dialog-kmail-end = Нажмите «Создать учётную запись», затем «Готово».
new-code-kmail = Откройте «Настройка» → «Настроить KMail…» → «Учётные записи» → «Получение» → аккаунт → «Изменить…» и введите новый код в поле «Пароль». Затем сделайте то же в «Отправка» → аккаунт → «Изменить…».
dialog-kmail-part-personal-information = Личная информация
dialog-kmail-name = Полное имя
dialog-kmail-address = Адрес электронной почты
dialog-kmail-code = Пароль (необязательно)
dialog-kmail-part-incoming-server-parameters = Параметры сервера входящей почты
dialog-kmail-imap-host = Сервер входящей почты
dialog-kmail-protocol = Протокол
dialog-kmail-imap-port = Порт
dialog-kmail-imap-security = Безопасность
dialog-kmail-imap-auth = Способ аутентификации
dialog-kmail-imap-user = Имя пользователя
dialog-kmail-part-outgoing-server-parameters = Параметры сервера исходящей почты
dialog-kmail-smtp-host = Сервер исходящей почты
dialog-kmail-smtp-port = Порт
dialog-kmail-smtp-security = Безопасность
dialog-kmail-smtp-auth = Способ аутентификации
dialog-kmail-smtp-user = Имя пользователя
dialog-kmail-tls = SSL/TLS (рекомендуется)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Обычный пароль (получение), открытый текст (отправка)

# Claws Mail
handoff-claws-mail = Откройте «Настройки» → «Создать новую учётную запись...». Заполните страницу «Основные», затем «Отправить», «TLS», «Дополнительные».
dialog-claws-mail-end = Нажмите «OK».
new-code-claws-mail = Откройте «Настройки» → «Редактировать учётные записи...» → аккаунт → «Правка» → страницу «Основные» и введите новый код в поле «Пароль». Если заполнена и страница «Отправить», измените его и там.
dialog-claws-mail-part-basic = Основные
dialog-claws-mail-name = Полное имя
dialog-claws-mail-address = Почтовый адрес
dialog-claws-mail-protocol = Протокол
dialog-claws-mail-imap-host = Сервер для получения
dialog-claws-mail-smtp-host = SMTP сервер (отправка)
dialog-claws-mail-imap-user = Пользователь
dialog-claws-mail-code = Пароль
dialog-claws-mail-part-send = Отправить
dialog-claws-mail-smtp-auth = SMTP Аутентификация (SMTP AUTH)
dialog-claws-mail-smtp-user = Пользователь
dialog-claws-mail-smtp-code = Пароль
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Отправка (SMTP)
dialog-claws-mail-part-advanced = Дополнительные
dialog-claws-mail-smtp-port = Порт SMTP
dialog-claws-mail-imap-port = Порт IMAP
dialog-claws-mail-tls = Использовать TLS
dialog-claws-mail-starttls = Использовать команду STARTTLS для запуска зашифрованной сессии
dialog-claws-mail-auth = Автоматически

# Sylpheed
handoff-sylpheed = Откройте «Настройка» → «Учётные записи...» → «Создать». Заполните страницу «Основные», затем «Отправить», «SSL», «Ещё».
dialog-sylpheed-end = Нажмите «OK».
new-code-sylpheed = Откройте «Настройка» → «Настроить учётную запись...» → страницу «Основные» и введите новый код в поле «Пароль». Если заполнена и страница «Отправить», измените его и там.
dialog-sylpheed-part-basic = Основные
dialog-sylpheed-name = Ваше имя
dialog-sylpheed-address = Email
dialog-sylpheed-protocol = Протокол
dialog-sylpheed-imap-host = Сервер входящей почты
dialog-sylpheed-smtp-host = Сервер исходящей почты
dialog-sylpheed-imap-user = Логин
dialog-sylpheed-code = Пароль
dialog-sylpheed-part-send = Отправить
dialog-sylpheed-smtp-auth = Аутентификация SMTP
dialog-sylpheed-smtp-user = Логин
dialog-sylpheed-smtp-code = Пароль
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = SSL (IMAP)
dialog-sylpheed-smtp-security = SSL (SMTP)
dialog-sylpheed-part-advanced = Ещё
dialog-sylpheed-smtp-port = Порт SMTP
dialog-sylpheed-imap-port = Порт IMAP
dialog-sylpheed-tls = SSL
dialog-sylpheed-starttls = SSL/STARTTLS
dialog-sylpheed-auth = Авто

# Mailspring
handoff-mailspring = Откройте «Настройки» → «Учётная запись» → «Добавить учётную запись» → «IMAP / SMTP». Введите имя, адрес и код, нажмите «Продолжить».
dialog-mailspring-end = Нажмите «Подключить учётную запись».
new-code-mailspring = Откройте «Настройки» → «Учётная запись» → аккаунт → «Обновить настройки подключения...». Введите новый код в поле «Пароль» в обоих столбцах, нажмите «Подключить учётную запись».
dialog-mailspring-name = Имя
dialog-mailspring-address = Электронная почта
dialog-mailspring-code = Пароль
dialog-mailspring-part-incoming-mail-imap = Входящие сообщения на почте (IMAP)
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = Порт
dialog-mailspring-imap-security = Безопасность
dialog-mailspring-imap-user = Username
dialog-mailspring-part-outgoing-mail-smtp = Исходящая почта (SMTP)
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = Порт
dialog-mailspring-smtp-security = Безопасность
dialog-mailspring-smtp-user = Username
dialog-mailspring-smtp-code = Пароль
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = Откройте «设置» (настройки) → «帐号» (аккаунты) → «新建» (новый), затем нажмите «手动设置» (настройка вручную).
dialog-foxmail-end = Нажмите «创建» (создать).
new-code-foxmail = Откройте «设置» (настройки) → «帐号» (аккаунты) → аккаунт, введите новый код в поле «密码», подтвердите.
dialog-foxmail-protocol = 接收服务器类型 (тип сервера для получения)
dialog-foxmail-address = 邮件帐号 (почтовый аккаунт)
dialog-foxmail-code = 密码 (пароль)
dialog-foxmail-imap-host = IMAP服务器 (сервер IMAP)
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口 (порт)
dialog-foxmail-smtp-host = SMTP服务器 (сервер SMTP)
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口 (порт)
dialog-foxmail-tls = SSL (флажок)
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输 (STARTTLS, если сервер умеет)

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = Добавьте ящик, введите адрес и код. Если серверы не найдены, откройте настройку вручную и выберите IMAP.
dialog-netease-mail-master-end = Подтвердите вход.
new-code-netease-mail-master = Откройте аккаунт в настройках и введите новый код. Или удалите ящик и добавьте его снова.
dialog-netease-mail-master-tls = SSL
