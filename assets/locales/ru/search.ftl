# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Куда идёт почта домена (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (список Mozilla)
source-srv = Записи служб (DNS)
source-autodiscover = { $host } (настройки для Outlook)
source-guess = Обычные имена, например { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = даёт { $hosts }
answer-oauth = даёт серверы, которые принимают не код, а только OAuth
answer-nothing = сведений нет
answer-exchanger = { $host } (инструкции в Mailkey нет)
answer-timed-out = ответ не пришёл вовремя
answer-no-domain = такого домена нет
answer-no-mail = домен сообщает, что не принимает почту
answer-no-name-server = серверы имён не отвечают
answer-not-reached = нет связи: { $why }
answer-status = настройки не получены (статус HTTP { $status })
answer-sends-on = указывает на { $host } вне домена, туда Mailkey не обращался
answer-elsewhere = указывает на { $host } без шифрования или с необычным портом, туда Mailkey не обращался
answer-too-large = файл слишком большой, Mailkey его не читал
answer-no-file = ответ — не файл настроек
answer-only-unsafe = даёт только серверы без шифрования или с другими протоколами
answer-proxy = не спрошено: имена ищет прокси

## What that comes to.
search-title = Поиск серверов { $domain }
search-will-ask = Инструкции для { $domain } в Mailkey нет. Он может спросить о серверах эти источники. Это займёт не больше 5 секунд:
search-only-domain = Mailkey отправляет только { $domain }, без части перед @.
search-start = Найти серверы
search-by-hand = Ввести самому
search-stop = Стоп
search-running = Идёт поиск…
search-waiting = идёт поиск…
search-unasked = уже не нужно
search-found-provider = Почту { $domain } обслуживает { $provider } ({ $host }). Следуйте инструкции этого сервиса.
search-found-provider-ends = Почту { $domain } обслуживает { $provider } ({ $host }).
search-found = Серверы найдены. Источник: { $source }.
search-half-guessed = Спросите у администратора почтового сервера, какой сервер верный. То, что стоит ниже, — только догадка.
search-filled = Там указан только один сервер из двух. Откуда второй: { $source }.
search-no-imap = Сервер для получения не найден.
search-no-smtp = Сервер для отправки не найден.
search-oauth = { $source }: серверы { $domain } не принимают ни код, ни пароль. Войти могут только известные им программы, через браузер (OAuth). Если код у вас всё же есть, введите серверы.
search-strangers = Не относятся к { $domain }: { $hosts }. Возможно, они чужие. Продолжайте, только если знаете, что ваша почта там.
search-sends-on = { $domain } указывает на { $host }, а это чужой домен. Туда Mailkey не обращался.
search-follow = Спросить и { $host }?
search-follow-yes = Спросить и { $host }
search-no-domain = Домена { $domain } не существует. Проверьте адрес.
search-no-mail = { $domain } сообщает, что не принимает почту. Проверьте адрес.
search-nothing = Серверы { $domain } найти не удалось. Спросите администратора почты или загляните в его справку.
search-nothing-but-exchanger = Серверы { $domain } найти не удалось. Почта идёт на { $host }. Узнайте у администратора или в справке, какие серверы нужны почтовым программам.
search-nobody-answered = Никто не ответил о { $domain }. Есть ли у вас интернет?
search-name-here = Серверы можно ввести ниже. То, что там стоит, — только догадка.
search-details = Все ответы
search-off = Введите серверы здесь. То, что стоит сейчас, — только догадка. Поиск серверов в интернете выключен в настройках.
search-again = Искать снова

## A domain that was most likely misspelt.
meant-question = Вы имели в виду { $address }?
meant-why = Mailkey не знает { $domain }, но знает { $meant }.
meant-yes = Да, { $address }
meant-no = Нет, верно { $domain }
