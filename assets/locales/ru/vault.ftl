# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = зашифрованном файле

vault-file-locked = Зашифрованный файл закрыт.
    .cure = Введите парольную фразу на странице «Аккаунты». В терминале используйте --passphrase-file.
vault-file-wrong-passphrase = Эта парольная фраза не открывает зашифрованный файл.
    .cure = Введите её ещё раз. Прописные и строчные буквы различаются. Забытую фразу вернуть нельзя, но в сервисах можно создать новые коды.
vault-file-absent = Зашифрованного файла { $path } нет.
    .cure = Придумайте парольную фразу, чтобы создать его.
vault-file-exists = Зашифрованный файл { $path } уже есть. Mailkey его не изменил.
    .cure = Откройте его парольной фразой. Если вы её не помните, перенесите файл в другое место.
vault-file-damaged = Зашифрованный файл { $path } повреждён, его предыдущая версия тоже.
    .cure = Если у вас есть копия, положите её на место повреждённого файла. Если нет, перенесите его в другое место и создайте новые коды. Ничего не удалено.
vault-file-newer = Зашифрованный файл записан более новым Mailkey (формат { $version }).
    .cure = Установите ту версию. Ничего не изменено.
vault-file-fault = Ничего не потеряно. Зашифрованный файл остался прежним.

passphrase-error-empty = Введите парольную фразу.
passphrase-error-too-short = В парольной фразе должно быть не меньше { $least } символов. Ещё лучше несколько слов: тот, кто получит файл, может подбирать фразу сколько угодно.
passphrase-error-too-long = Эта парольная фраза слишком длинная. Придумайте короче.
passphrase-error-control-character = В парольной фразе есть перенос строки или другой управляющий символ.
passphrase-error-not-the-same = Парольные фразы не совпадают. Введите дважды одно и то же.

keep-error-label-taken = Метка «{ $label }» уже есть у другого кода этого аккаунта. Выберите другую.
keep-error-deleted = Кода этого аккаунта больше нет в { $vault }. Его оттуда удалили, или это уже другое место. Вернуть код нельзя. Сбросьте его, чтобы получить новый.
    .named = Кода «{ $label }» больше нет в { $vault }. Его оттуда удалили, или это уже другое место. Вернуть код нельзя. Сбросьте его, чтобы получить новый.
keep-error-not-here = Кода этого аккаунта нет на этом компьютере. Аккаунт вернулся из резервной копии без него. Сбросьте код, чтобы получить новый.
    .named = Кода «{ $label }» нет на этом компьютере. Аккаунт вернулся из резервной копии без него. Сбросьте код, чтобы получить новый.

notice-vault-recovered = Зашифрованный файл был повреждён. Теперь Mailkey использует предыдущую версию. Повреждённый файл теперь здесь: { $path }.

backup-error-wrong-passphrase = Эта парольная фраза не открывает резервную копию. Введите её ещё раз. Прописные и строчные буквы различаются.
backup-error-damaged = Это не резервная копия, или она повреждена. Ничего не восстановлено.
backup-error-no-backup = Этот файл зашифрован, но это не резервная копия Mailkey.
backup-error-newer = Резервная копия записана более новым Mailkey (формат { $version }). Чтобы восстановить её, установите ту версию.
backup-error-too-large = Для резервной копии этот файл слишком большой.
backup-error-not-kept = Mailkey не смог прочитать резервную копию после записи, поэтому копии нет. Попробуйте другой диск.
backup-error-exists = { $path } уже существует. Выберите другое имя. Ничего не записано.

cli-passphrase-ask = Парольная фраза зашифрованного файла (не показывается):
cli-passphrase-again = Эта парольная фраза его не открывает. Попробуйте снова.
cli-passphrase-new = Новая парольная фраза для зашифрованного файла (не показывается):
cli-passphrase-repeat = Ещё раз та же парольная фраза:
cli-passphrase-why = Mailkey сохранит коды в файле, который открывает только ваша парольная фраза. Запишите её и держите в надёжном месте. Забытую фразу вернуть нельзя.
cli-passphrase-no-terminal = У Mailkey нет терминала, чтобы спросить парольную фразу. Дайте её в файле: --passphrase-file FILE (для резервной копии: --backup-passphrase-file FILE, для новой фразы: --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey не смог прочитать парольную фразу из { $path } ({ $kind }).
cli-passphrase-file-open = Файл { $path } могут читать другие на этом компьютере. Разрешите чтение только себе: chmod 600
cli-passphrase-changed = У зашифрованного файла новая парольная фраза. Старая его больше не открывает. Прежние копии файла открываются старой фразой, а резервные копии — своими.
cli-vault-moved = { $count ->
        [0] Переносить было нечего. Теперь новые коды хранятся в { $vault }.
        [1] Mailkey перенёс { $count } код и проверил, что он читается. Теперь он и новые коды хранятся в { $vault }.
        [one] Mailkey перенёс { $count } код и проверил, что они читаются. Теперь они и новые коды хранятся в { $vault }.
        [few] Mailkey перенёс { $count } кода и проверил, что они читаются. Теперь они и новые коды хранятся в { $vault }.
        [many] Mailkey перенёс { $count } кодов и проверил, что они читаются. Теперь они и новые коды хранятся в { $vault }.
       *[other] Mailkey перенёс { $count } кода и проверил, что они читаются. Теперь они и новые коды хранятся в { $vault }.
    }
cli-vault-used = Теперь новые коды хранятся в { $vault }. Сохранённые раньше остаются там, где были.
cli-vault-lost = Кода для { $address } нет на месте. Сбросьте его, чтобы получить новый.
    .named = Кода для { $address } с меткой «{ $label }» нет на месте. Сбросьте его, чтобы получить новый.
cli-vault-line = В { $vault }: { $count ->
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }. { $detail }
cli-vault-line-new = В { $vault } (новые коды — сюда): { $count ->
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }. { $detail }
cli-vault-locked = Зашифрованный файл закрыт, пока вы не введёте его парольную фразу.
cli-backup-passphrase-new = Парольная фраза для резервной копии (не показывается):
cli-backup-passphrase-ask = Парольная фраза резервной копии (не показывается):
cli-backed-up = { $accounts ->
        [one] Mailkey записал { $accounts } аккаунт
        [few] Mailkey записал { $accounts } аккаунта
        [many] Mailkey записал { $accounts } аккаунтов
       *[other] Mailkey записал { $accounts } аккаунта
    } без кодов в файл { $file } и проверил, что файл читается. Сохраните парольную фразу. Забытую вернуть нельзя.
cli-backed-up-with-codes = { $accounts ->
        [one] Mailkey записал { $accounts } аккаунт
        [few] Mailkey записал { $accounts } аккаунта
        [many] Mailkey записал { $accounts } аккаунтов
       *[other] Mailkey записал { $accounts } аккаунта
    } и { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    } в файл { $file } и проверил, что файл читается. Храните файл и его парольную фразу надёжно и отдельно. У кого есть оба, тот может читать вашу почту.
cli-brought-back = Восстановлено: { $accounts ->
        [one] { $accounts } аккаунт
        [few] { $accounts } аккаунта
        [many] { $accounts } аккаунтов
       *[other] { $accounts } аккаунта
    }, { $codes ->
        [one] { $codes } код.
        [few] { $codes } кода.
        [many] { $codes } кодов.
       *[other] { $codes } кода.
    }
cli-brought-bare = { $bare ->
        [one] { $bare } кода не было в резервной копии.
        [few] { $bare } кодов не было в резервной копии.
        [many] { $bare } кодов не было в резервной копии.
       *[other] { $bare } кода не было в резервной копии.
    } Чтобы получить новый, выполните: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] { $here } код уже был здесь и остаётся прежним.
        [few] { $here } кода уже были здесь и остаются прежними.
        [many] { $here } кодов уже были здесь и остаются прежними.
       *[other] { $here } кода уже были здесь и остаются прежними.
    }
cli-code-not-here = нет на этом компьютере
cli-code-used-in = {"  "}{"  "}Используется в: { $programs }
cli-code-expires = {"  "}{"  "}Действует до { $day }
cli-code-expired = {"  "}{"  "}Действовал до { $day }
cli-bad-date = { $text } — не дата. Напишите её так: 2027-03-31, или напишите «never».
cli-too-many-programs = Можно назвать не больше { $most } программ.
cli-use-file = (Или храните новые коды в файле под парольной фразой: { $program } vault use file)
cli-make-file = Создайте его командой: { $program } vault use file
cli-holders = У этих программ старый код:
cli-holder-asks = { $program }: делать ничего не нужно, новый код придёт от Mailkey.
cli-holder-command = { $program }: нужен новый код. Команда: { $command }
cli-holder-by-hand = { $program }: нужен новый код. Введите его там.
cli-holder-note = Отметьте каждую программу, где уже новый код: { $command }
cli-later-steps = Затем на сайте сервиса:
cli-removed-holders = Код ещё есть здесь: { $programs }

start-add-code = Добавить код
start-edit = Изменить
start-save = Сохранить
start-get-code = Получить код
start-not-here = здесь кода нет
start-passed = Работал { $ago }
start-used-in = Где: { $programs }
start-ends = До { $day }
start-programs = Программы с этим кодом
start-programs-example = Thunderbird, msmtp
start-programs-why = Когда вы замените код, Mailkey скажет, каким программам нужен новый.
start-remove-code = Убрать этот код
start-remove-code-warning = Mailkey забудет этот код. В сервисе ничего не изменится, поэтому удалите код и там.
start-due = { $count ->
    [one] Пора сменить код { $count } аккаунта:
    [few] Пора сменить коды { $count } аккаунтов:
    [many] Пора сменить коды { $count } аккаунтов:
   *[other] Пора сменить коды { $count } аккаунта:
}
start-due-why = Нажмите «Сбросить», чтобы получить новый. Чем дольше код в ходу, тем больше программ и людей его видели. Когда напоминать, вы выбираете в настройках.

vault-use-file = Хранить коды в файле
vault-file-title = Зашифрованный файл закрыт
vault-file-lead = Введите его парольную фразу один раз. Файл останется открытым до закрытия Mailkey.

passphrase-its = Парольная фраза файла
passphrase-new = Новая парольная фраза
passphrase-repeat = Новая фраза ещё раз
passphrase-create = Создать файл
passphrase-open = Открыть
passphrase-change = Сменить фразу
passphrase-busy = Минуту…
passphrase-why = Запишите её и держите в надёжном месте. Файл открывает только она, а забытую фразу вернуть нельзя.

settings-vault = Где хранятся коды
settings-vault-keychain = В связке ключей этого компьютера.
settings-vault-file = В зашифрованном файле, который открывает парольная фраза.
settings-vault-moving = Переносим коды…
settings-move-file = Перенести в файл
settings-move-keychain = Перенести в связку
settings-remind = Напоминать о смене кодов
settings-remind-days = через { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
settings-remind-never = Никогда
settings-remind-why = Mailkey всегда напоминает, когда срок кода подходит к концу.
settings-daily = Ежедневная проверка
settings-daily-on = Раз в день
settings-daily-off = Выключена
settings-daily-why = Система запускает Mailkey без окна. Он входит с каждым кодом и сообщает, только если что-то изменилось. Он не просит ничего разблокировать и не отправляет отклонённый код снова.
settings-daily-file = У кодов в зашифрованном файле Mailkey проверяет только возраст: парольную фразу тогда никто не вводит. В терминале можно указать файл с ней: mailkey check --daily on --passphrase-file FILE
start-once-refused = Отклонён { $ago }
start-ends-label = Действует до (как на сайте)
start-ends-example = 2027-03-31
start-no-day = Напишите день так: 2027-03-31, или оставьте поле пустым.
cli-code-once-refused = {"  "}{"  "}Отклонён { $ago }
cli-code-once-passed = {"  "}{"  "}Работал { $ago }
