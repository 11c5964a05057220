# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }: дата проверки — { $date }{ $confidence ->
        [low] , мало источников
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] Нет файлов сервисов с проверкой старше года или с малым числом источников.
        [one] У { $count } файла сервисов проверка старше года или мало источников.
        [few] У { $count } файлов сервисов проверка старше года или мало источников.
        [many] У { $count } файлов сервисов проверка старше года или мало источников.
       *[other] У { $count } файла сервисов проверка старше года или мало источников.
    }
providers-drawn = { $count ->
        [one] В { $path } записана { $count } картинка.
        [few] В { $path } записано { $count } картинки.
        [many] В { $path } записано { $count } картинок.
       *[other] В { $path } записано { $count } картинки.
    }
providers-exported = { $count ->
        [one] В { $path } записан { $count } файл.
        [few] В { $path } записано { $count } файла.
        [many] В { $path } записано { $count } файлов.
       *[other] В { $path } записано { $count } файла.
    }
providers-cannot-write = Mailkey не может записывать в { $path }: { $said }.
providers-cannot-draw = Этот Mailkey собран без окна, а без него картинки не нарисовать.

recipes-in-force = { $origin ->
        [file] Mailkey использует файлы сервисов версии { $version }, которые добавили вы.
       *[program] Mailkey использует встроенные файлы сервисов версии { $version }.
    }
recipes-taken = { $count ->
        [0] Теперь Mailkey использует файлы сервисов версии { $version }. Отличий от версии { $before } нет.
        [one] Теперь Mailkey использует файлы сервисов версии { $version }. От версии { $before } отличается { $count } файл.
        [few] Теперь Mailkey использует файлы сервисов версии { $version }. От версии { $before } отличаются { $count } файла.
        [many] Теперь Mailkey использует файлы сервисов версии { $version }. От версии { $before } отличаются { $count } файлов.
       *[other] Теперь Mailkey использует файлы сервисов версии { $version }. От версии { $before } отличаются { $count } файла.
    }
recipes-how-to-undo = Чтобы вернуть как было, выполните: mailkey providers update --undo
recipes-new = Новый сервис: { $provider } ({ $id })
recipes-changed = Есть отличия: { $provider } ({ $id }): { $parts }
recipes-part = { $part ->
        [domains] домены
        [servers] серверы
        [sign-in] вход
        [steps] шаги
        [refusals] ответы сервера
       *[words] тексты
    }
recipes-undone = Mailkey снова использует файлы сервисов версии { $version }.
recipes-nothing-to-undo = Возвращаться не к чему. Mailkey использует встроенные файлы сервисов.
recipes-cannot-read = Mailkey не может прочитать { $path }: { $said }.
recipes-cannot-save = Mailkey не может сохранить файлы сервисов: { $said }. Он продолжает использовать прежние.
recipes-too-large = Файл { $path } больше { $count } МБ, поэтому файлов сервисов в нём быть не может. Ничего не изменено.
recipes-no-bundle = В { $path } нет подписанных файлов сервисов. Найдите файл, имя которого заканчивается на .recipes. Ничего не изменено.
recipes-other-key = Файл { $path } подписали не создатели Mailkey. Возьмите файл на сайте Mailkey. Ничего не изменено.
recipes-not-signed = Файл { $path } повреждён, или его кто-то изменил. Получите его ещё раз. Ничего не изменено.
recipes-unreadable = Файл { $path } подписан, но Mailkey не может прочитать его содержимое. Сообщите создателям Mailkey. Ничего не изменено.
recipes-newer-format = Для { $path } нужен более новый Mailkey. Сначала обновите Mailkey. Ничего не изменено.
recipes-wrong-files = В файлах сервисов из { $path } есть ошибки. Сообщите создателям Mailkey. Ничего не изменено.
recipes-not-newer = В этом файле файлы сервисов версии { $offered }. Mailkey уже использует версию { $here } и берёт только более новые.
