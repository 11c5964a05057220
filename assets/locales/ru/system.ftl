# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = Настроить этот адрес?
invited-lead = Веб-страница или другая программа просит Mailkey настроить этот адрес.
invited-no-provider = Mailkey пока не знает его почтовый сервис.
invited-so-far = Пока Mailkey ничего не отправил и ничего не сохранил. Продолжайте, только если это ваш адрес.
invited-ends-journey = Если вы продолжите, то, что вы делаете в этом окне, закончится.
invited-accept = Настроить
invited-decline = Нет, ничего не делать
invited-unclear-title = В этой ссылке нет адреса почты
invited-unclear-lead = Веб-страница или другая программа открыла Mailkey по ссылке, которую он не понимает. Ничего не произошло.

settings-fixed = Так задал администратор этого компьютера.
settings-administered-faults = В файле администратора { $file } есть ошибки. Mailkey использует то, что в нём верно:
administered-not-read = Mailkey не может его прочитать: { $why }
administered-not-json = Строка { $line }, столбец { $column }: это не JSON с именами и значениями.
administered-unknown = Настройки { $name } нет.
administered-proxy-password = У прокси указан пароль, и здесь его могут прочитать все. Уберите его.

cli-setting-fixed = { $name }: { $value } (так задал администратор этого компьютера)
cli-setting-is-fixed = Настройку { $name } задал администратор этого компьютера. Изменить её вы не можете.
cli-practice-off = Администратор этого компьютера выключил тренировку.
cli-check-administrator = Администратор
cli-administered = Mailkey использует настройки из файла { $file }.
cli-administered-not = Администратор этого компьютера ничего не задал.
files-administered = Настройки администратора этого компьютера, для всех.
files-administered-providers = Сервисы, которые администратор этого компьютера добавил для всех.
