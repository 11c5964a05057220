//! The words that mail servers use for what matters in a refusal, in English, Chinese, German, French, Italian, Russian,
//! Korean and Japanese: one list for each idea. [`super::patterns`] puts them together.
//!
//! They are written as [`folded`](super::vocabulary::folded) leaves them: lower case, without accents on Latin letters. A word stands for all that
//! begins with it at the start of a word; with `|` at its end it stands for itself alone. Chinese, Japanese and Korean
//! have no such starts: there it may stand anywhere.

use std::collections::HashSet;

use super::vocabulary::{Words, has};

/// An account, a mailbox, a user.
pub(super) const ACCOUNT: Words = Words(
    "
    account, mailbox, user, domain, konto, postfach, benutzer, kennung, zugang, mailkonto, compte, boite,
    utilisateur, identifiant, casella, utente, utenza, profilo, аккаунт, учетн, учётн, ящик, пользовател, логин,
    계정, 아이디, 사용자, 메일함, 회원, アカウント, ユーザ, メールボックス, 利用者, 账号, 帐号, 账户, 帐户,
    邮箱, 用户, 帳號, 帳戶, 信箱, 使用者, 用戶, 도메인, ドメイン, 域名,
    ",
);

/// Locked, suspended, closed.
pub(super) const LOCKED: Words = Words(
    "
    locked, lock out, lockout, suspend, frozen, disabled, deactivat, inactive, blocked, banned, restricted,
    closed, terminated, deleted, expired, unpaid, overdue, delinquent, hacked, compromised, no longer authori,
    not active|, gesperrt, sperrung, deaktiviert, stillgelegt, gekundigt, abgelaufen, suspendu, bloque,
    verrouill, desactive, resilie, ferme|, fermee, impaye, expire, bloccat, sospes, disattivat, disabilitat,
    chius, scadut, cessat, заблокир, блокир, приостановл, отключен, отключён, заморож, удален, удалён, неуплат,
    정지, 잠겼, 잠겨, 잠금, 잠긴, 휴면, 차단, 해지, 비활성, ロック, 停止, 凍結, 休止, 解約, 失効, 无效用户,
    冻结, 锁定, 封禁, 封停, 停用, 禁用, 注销, 欠费, 过期, 鎖定, 停權, 停权, revoked, no longer active,
    cancelled, canceled, on hold, abuse, violat, закрыт, ограничен, 중지, 만료, 탈퇴,
    ",
);

/// A service that a mail program uses.
pub(super) const SERVICE: Words = Words(
    "
    imap, pop|, pop3, smtp, mail client, email client, mail program, third-party, third party, external,
    service, dienst, versand, abruf, mailprogramm, e-mail-programm, programme externe, logiciel,
    client de messagerie, servizio, client di posta, programmi di posta, programmi esterni, сервис, служб,
    протокол, почтовых программ, почтовые программ, клиент, 서비스, 외부 메일, 메일 프로그램, 외부메일,
    メールソフト, サービス, 外部メール, クライアント, 客户端, 服务, 客戶端, 服務, 第三方, программ, protocol,
    remote access, mail access,
    ",
);

/// Switched off, to be switched on, not permitted.
pub(super) const OFF: Words = Words(
    "
    disabled, no imap, not enabled, not been enabled, yet to enable, enable, not activated, activate, switched off,
    turned off, turn on, not open, not allowed, not permitted, not available for, may not use, not have,
    no permission, lacks permission, not authori, prohibited, not included, upgrade, nicht aktiviert,
    nicht aktiv, nicht freigeschaltet, nicht eingeschaltet, nicht erlaubt, nicht zugelassen, nicht berechtigt,
    deaktiviert, ausgeschaltet, abgeschaltet, aktivieren, freischalten, erlauben, desactive, pas active,
    pas autorise, non autorise, non active, activer, activez, autoriser, interdit, disattiv, non attiv,
    non e attiv, attivar, attiva|, abilitar, abilita|, disabilitat, non abilitat, non e abilitat, non consentit,
    non autorizzat, non comprende, non prevede, отключен, отключён, выключен, включите, не включ, не активир,
    не разреш, запрещ, недоступ, не подключ, нет доступа, нет прав, разрешите, 사용 안, 사용안, 사용하지,
    사용함, 설정되어 있지, 설정되지, 비활성, 활성화, 권한, 허용, 이용할 수 없, 사용할 수 없, 꺼져, 無効, 有効,
    オフ, 許可, 権限, 利用できません, 使用できません, ご利用になれません, 未开启, 未开通, 未启用, 开启, 开通,
    启用, 关闭, 没有权限, 无权, 禁用, 禁止, 不允许, 未開啟, 未啟用, 開啟, 關閉, 停用, no access, not subscribed,
    not provisioned, not configured, не предоставл, закрыт, 対象外, 契約, オプション,
    ",
);

/// A network address or a country.
pub(super) const PLACE: Words = Words(
    "
    ip|, ip address, client host, your host, country, countries, location, geo, your region, network address,
    ip-adress, ip adress, land|, ausland, adresse ip, pays, etranger, indirizzo ip, ip di, invio ip, paese,
    estero, ip-адрес, ip адрес, страны, стран, регион, 해외, 국가, 지역, ip를, ip 주소, ip주소, 전송 ip, 国外,
    海外, 接続元, 送信元, ipアドレス, ip地址, 您的ip, 您的 ip, 境外, 地区, 地點, 異地, 异地, ip位址,
    from your network, your network, ihr netz, ihrem netz, ihre adresse, 网络地址,
    ",
);

/// Kept out.
pub(super) const BLOCKED: Words = Words(
    "
    block, denied, deny, reject, refused, banned, ban list, not accepted, not permitted, not allowed, restrict,
    blacklist, denylist, listed, blockiert, gesperrt, abgelehnt, schwarze liste, blackliste, sperrliste,
    gelistet, nicht erlaubt, nicht gestattet, bloque, refuse, rejete, liste noire, interdit, autorise, bloccat,
    rifiutat, respint, lista nera, vietat, negato, consentit, заблокир, блокир, отклон, черном списк,
    чёрном списк, черный список, чёрный список, запрещ, ограничен, 차단, 거부, 금지, 제한, 블랙리스트, 拒否,
    ブロック, ブラックリスト, 制限, 遮断, 許可されていません, 黑名单, 拒绝, 屏蔽, 封禁, 禁止, 限制, 不允许,
    黑名單, 拒絕, 封鎖, nicht zugelassen, verweigert, gefiltert, blocked,
    ",
);

/// Lists of bad senders, by name.
pub(super) const BLOCKLISTS: Words = Words(
    "
    spamhaus, spamcop, sorbs, barracudacentral, blacklist, blocklist, blocked using, dnsbl, rbl|, ipdeny,
    ip denied, ip is rejected, denylist, sender.office.com, 黑名单, 黑名單, ブラックリスト, 블랙리스트,
    sperrliste, schwarze liste, liste noire, lista nera, reputation, client host rejected, is listed, listed in,
    listed at, listed by, intrusion, fail2ban, tarpit,
    ",
);

/// A code of its own for programs.
pub(super) const APP_PASSWORD: Words = Words(
    "
    weixin token, application-specific password, application specific password, app-specific password, app specific password,
    application password, app password, app-password, apppassword, device password, authorization code,
    authorisation code, authorized code, third-party password, external password, app-passwort, apppasswort,
    anwendungsspezifisch, anwendungspasswort, geratepasswort, mot de passe d'application,
    mot de passe application, mot de passe specifique, password per le app, password per l'app,
    password specifica, password per app, password dell'app, password applicazion, password dedicata,
    parol prilozheniya, parol dlya vneshn, пароль приложен, пароль для внешн, пароль для прилож,
    пароль внешнего прилож, пароля приложен, пароля для внешн, паролем приложен, пароли приложен, 앱 비밀번호,
    앱비밀번호, 애플리케이션 비밀번호, 어플리케이션 비밀번호, 앱 전용 비밀번호, 외부 앱 비밀번호,
    アプリパスワード, アプリ パスワード, アプリ用パスワード, アプリ用のパスワード, アプリ固有のパスワード,
    アプリ専用パスワード, 専用パスワード, 外部アプリ用, 授权码, 授權碼, 专用密码, 專用密碼, 客户端密码,
    客戶端密碼, 安全密码, 应用密码, 应用专用, 應用程式密碼, 独立密码, 獨立密碼, mot de passe d'app,
    mot de passe dedie, mot de passe pour application, mot de passe pour les application,
    ",
);

/// What comes in the place of passwords.
pub(super) const OAUTH: Words = Words(
    "
    oauth, xoauth2, modern authentication, moderne authentifizierung, authentification moderne, openid,
    ",
);

/// Passwords, and the old way to use them.
pub(super) const PASSWORDS: Words = Words(
    "
    basic auth, password auth, password sign, password-based, password based, password login, legacy auth,
    legacy sign, legacy login, legacy protocol, less secure app, standardauthentifizierung,
    basisauthentifizierung, basic-auth, passwort-anmeldung, passwortanmeldung, anmeldung mit passwort,
    anmeldung per passwort, kennwortanmeldung, authentification de base, authentification basique,
    authentification par mot de passe, connexion par mot de passe, autenticazione di base, autenticazione base,
    autenticazione tramite password, accesso con password, базовая аутентификац, базовой аутентификац,
    базовая провер, вход по парол, парольн, по паролю, 기본 인증, 비밀번호 방식, 비밀번호 로그인, 비밀번호 인증,
    基本認証, ベーシック認証, パスワード認証, パスワードによるログイン, パスワードでのログイン, 基本身份验证,
    基本认证, 基本验证, 密码登录, 密码验证, 密码方式, 基本驗證, 密碼登入, kennwortbasiert, passwortbasiert,
    klassische anmeldung, login mit passwort,
    ",
);

/// Gone for good.
pub(super) const ENDED: Words = Words(
    "
    no longer, not supported, unsupported, disabled, deprecated, retired, discontinued, removed, ended,
    has been turned off, not allowed, nicht mehr, abgeschaltet, eingestellt, deaktiviert, nicht unterstutzt,
    plus pris, plus accepte, plus possible, plus support, plus autoris, n'est plus, supprime, desactive,
    abandonne, non e piu, non piu, dismess, disattivat, disabilitat, non supportat, cessat, больше не,
    не поддерж, отключен, отключён, прекращ, 종료, 중단, 지원하지 않, 지원되지 않, 더 이상, 廃止, 終了,
    サポートされ, できなくなりました, 利用できません, 不再, 已停用, 已禁用, 不支持, 停止支持, 已关闭, 不支援,
    已終止, abgekundigt,
    ",
);

/// A page in the browser.
pub(super) const BROWSER: Words = Words(
    "
    web browser, your browser, a browser, webmail, web mail, web login, web interface, web site, website,
    on the web, use web|, sign in online, log in online, browser, web-oberflache, weboberflache, navigateur,
    site web, interface web, pagina web, sito web, sul web, браузер, веб-интерфейс, веб-почт, веб-сайт,
    на сайте, через сайт, 브라우저, 웹메일, 웹 메일, 웹사이트, 홈페이지, ブラウザ, webメール, ウェブメール,
    ウェブサイト, webサイト, 浏览器, 网页, 网页版, 官网, 網頁, 瀏覽器, web端, веб, через интернет,
    ",
);

/// What is to be done there.
pub(super) const CONFIRM: Words = Words(
    "
    log in, login, sign in, sign-in, signin, confirm, verify, accept, complete, required, continue, unlock,
    anmelden, melden sie sich, einloggen, bestatigen, akzeptieren, verifizieren, connecter, connectez,
    identifiez, confirmer, confirmez, accepter, acceptez, validez, accedi, accedere, effettua, conferma,
    accetta, verifica, войдите, вход, подтверд, примите, авториз, 로그인, 확인, 동의, 인증, ログイン,
    サインイン, 確認, 同意, 認証, 登录, 登陆, 验证, 确认, 登入, 驗證, зайдите, пройдите, авторизуй,
    ",
);

/// A check that only a person passes, wherever it is done.
pub(super) const HUMAN: Words = Words(
    "
    webalert, please sign in to your account, web login required, accept eula, eula|, terms of service,
    terms of use, terms and conditions, not a robot, captcha, verify your account, verify your identity,
    identity verification, suspicious, unusual sign, unusual activity, additional verification, security check,
    nutzungsbedingungen, agb|, identitat, verdachtig, ungewohnliche aktivitat, sicherheitsuberprufung,
    conditions d'utilisation, conditions generales, verification est necessaire, activite inhabituelle,
    activite suspecte, identite, condizioni d'uso, condizioni di servizio, termini di servizio, termini d'uso,
    attivita sospett, attivita insolit, verifica dell'identita, подозрительн, пользовательское соглаш,
    пользовательского соглаш, условия использован, робот, капч, подтвердите вход, подтвердите лично, 약관,
    본인 확인, 본인확인, 본인인증, 본인 인증, 추가 인증, 보안문자, 자동입력, 의심, 利用規約, 規約, 本人確認,
    不正ログイン防止, 不審な, 画像認証, 安全验证, 人机验证, 服务条款, 用户协议, 异常登录, 登录异常, 登錄異常,
    安全驗證, 实名认证, password change required, must change your password, change your password,
    kennwort andern, passwort andern, changer votre mot de passe, cambiare la password, смените пароль,
    비밀번호를 변경, パスワードを変更, 修改密码, 更改密码, 需要身份验证, 进行身份验证, 完成身份验证,
    通过身份验证, 需要身份驗證,
    ",
);

/// The IMAP command ID.
pub(super) const CLIENT_ID: Words = Words(
    "
    unsafe login, client identification, identify yourself, identify your client, client must identify,
    send id|, id command, command id|, id-befehl, befehl id|, commande id|, comando id|, команду id|,
    команда id|, id 명령, idコマンド, id コマンド, id命令, id 命令, 身份(id, 标识身份, 客户端身份, 客户端标识,
    身份标识,
    ",
);

/// Connections, open at once.
pub(super) const CONNECTIONS: Words = Words(
    "
    connection, session, concurrent, simultaneous, parallel, verbindung, sitzung, gleichzeitig, connexion,
    simultane, connessioni, sessioni, contemporane, подключени, соединени, сесси, сеанс, одновременн, 동시,
    연결, 접속, セッション, 同時, 接続, 连接, 并发, 会话, 連線, 連接,
    ",
);

/// Attempts, requests, messages in a while.
pub(super) const ATTEMPTS: Words = Words(
    "
    attempt, fail authentication, failed authentication, authentication request, login request, auth request, auth error, authentication failure,
    failed login, login failures, login frequency, failures, tries, retries, bad auth, requests, message,
    errors, logins, versuch, anmeldeversuch, fehlversuch, fehlanmeldung, anfrage, tentative, essais, echecs,
    tentativ, richieste, попыт, запрос, 시도, 횟수, 로그인 실패, 요청, 試行, 回数, 失敗が, リクエスト, 次数,
    频率, 尝试, 失败次数, 嘗試, 次數, 頻率, accessi falliti, accessi non riusciti, numero di accessi, 短時間,
    頻度, ログイン試行,
    ",
);

/// Too many, over a limit.
pub(super) const TOO_MANY: Words = Words(
    "
    too many, too much, maximum, max|, limit, exceed, quota, excessive, throttl, zu viele, zu oft, zu haufig,
    uberschritten, maximal, hochstzahl, obergrenze, trop de, trop d', depasse, limite, excessif, troppi, troppe,
    superat, massimo, eccessiv, слишком, превышен, лимит, максимальн, исчерпан, 너무 많, 초과, 과도, 제한, 超え,
    超過, 上限, 多すぎ, 制限, 过多, 过于, 超过, 超出, 超限, 限制, 太多, 過多, raggiunto, oltre il,
    ",
);

/// Too often, in one word.
pub(super) const TOO_OFTEN: Words = Words(
    "
    login frequency, frequency limit, auth error limit, 连续输错, 连续错误, 错误次数, 输错, rate limit, rate-limit, ratelimit, throttl, too many, slow down,
    too fast, zu viele, trop de tentatives, troppi tentativi, слишком част, слишком много, 너무 자주, 빈번,
    頻繁, 频繁, 登录次数, 登入次數, 过快,
    ",
);

/// The sender of a message.
pub(super) const SENDER: Words = Words(
    "
    sender, from address, mail from, from header, envelope from, from:, return path, send as|, send on behalf,
    absender, expediteur, adresse d'envoi, mittente, отправител, адрес отправ, 발신자, 발신 주소, 보내는 사람,
    보낸 사람, 발신인, 差出人, 送信者, 送信元アドレス, 发件人, 發件人, 寄件者, 发信人,
    email address is not verified, from field, sending as|, send mail as|, send from, as this user,
    adresse d'expedition, emetteur,
    ",
);

/// Not the account's own.
pub(super) const NOT_OWN: Words = Words(
    "
    same as, not owned, not belong, does not match, mismatch, doesn't match, conform, unauthori, not authori,
    rejected, not allowed, not permitted, not have permission, permission, not one of your, not verified,
    must be, must match, differ, different from, denied, invalid, gehort nicht, stimmt nicht, nicht uberein,
    nicht berechtigt, nicht erlaubt, entspricht nicht, abgelehnt, ne correspond, n'appartient, pas autorise,
    non autorise, refuse, rejete, differe, non corrispond, non appartien, non autorizzat, non consentit,
    rifiutat, divers, не совпада, не соответ, не принадлеж, не разреш, отклон, должен совпад, отлича, 일치하지,
    다릅니다, 다른, 허용되지, 권한이, 거부, 一致しません, 一致し, 異なり, 許可されて, ものではありません,
    使用できません, 拒否, 不一致, 不符, 不匹配, 必须, 不允许, 相同, 未授权, 不属于, 拒绝, 必須, 不符合, cannot,
    can't, not able, only send, is not yours, unverified, n'est pas, interdit,
    ",
);

/// A full mailbox.
pub(super) const FULL: Words = Words(
    "
    mailbox is full, mailbox full, over quota, overquota, quota exceeded, exceeded quota, exceeded storage,
    quota full, out of quota, exceeds quota, insufficient storage, storage limit, disk quota, disk full,
    no space, postfach voll, postfach ist voll, speicherplatz, speicher voll, kontingent, boite pleine,
    boite est pleine, espace de stockage, quota depasse, quota atteint, casella piena, casella e piena,
    spazio esaurito, spazio di archiviazione, quota superata, ящик переполнен, переполнен, квот, нет места,
    용량 초과, 용량이, 용량을, 저장 공간, 容量, メールボックスがいっぱい, 満杯, 邮箱已满, 空间已满, 空间不足,
    信箱已滿, 超出配额, 配额, mailbox disabled, mailbox is disabled, mailbox has been disabled, storage full,
    storage is full, over its quota, over the quota, quota limit, mailbox size, mailbox has exceeded,
    ",
);

/// Encryption that is wanted.
pub(super) const ENCRYPTION: Words = Words(
    "
    starttls, encrypt, under a layer, security layer, clear-text, clear text, plain login, secure connection, secured connection, plaintext auth, cleartext, plain text auth,
    verschlussel, sichere verbindung, chiffr, connexion securisee, cifrat, crittograf, connessione sicura,
    шифров, защищенн, защищённ, 암호화, 보안 연결, 보안연결, 暗号化, 安全な接続, 加密, 安全连接, 安全連線, tls,
    ssl,
    ",
);

/// Wanted, not taken without.
pub(super) const WANTED: Words = Words(
    "
    requir, must, need, first, only, not allowed, disallowed, without, use|, please, disabled, enforce,
    erforderlich, notwendig, benotigt, nur|, zuerst, nicht erlaubt, ohne, verwenden, requis, necessaire,
    obligatoire, exige, uniquement, utilisez, sans, richiest, necessari, obbligator, solo|, utilizza, senza,
    требу, необходим, нужн, только, используйте, без|, 필요, 필수, 사용해, 사용하, 만 허용, 必要, 必須, のみ,
    使用して, ご利用ください, 需要, 必须, 请使用, 仅, 要求, 請使用, 必需,
    ",
);

/// A way to sign in.
pub(super) const MECHANISM: Words = Words(
    "
    mechanism, auth mode, auth method, auth type, authentication type, authentication method, sasl mechanism,
    worthy mech, authentifizierungsverfahren, anmeldeverfahren, authentifizierungsmethode,
    authentifizierungsmechanismus, mecanisme, methode d'authentification, meccanismo, metodo di autenticazione,
    механизм, метод аутентиф, способ аутентиф, метод авториз, 인증 방식, 인증 방법, 인증방식, 메커니즘,
    認証方式, 認証方法, メカニズム, 认证方式, 验证方式, 身份验证方法, 认证机制, 验证机制, 認證方式, 驗證方式,
    toid authentication, authentication disabled,
    ",
);

/// Not to be had.
pub(super) const NOT_THERE: Words = Words(
    "
    not supported, not advertised, unsupported, unrecognized, unrecognised, unknown, invalid, not available, no mechanism,
    no worthy, not implemented, too weak, not enabled, disabled, not allowed, not permitted, none, no such,
    nicht unterstutzt, nicht verfugbar, unbekannt, ungultig, nicht erlaubt, non pris en charge,
    pas pris en charge, non supporte, pas supporte, non reconnu, inconnu, indisponible, non supportat,
    non disponibil, sconosciut, non riconosciut, non e supportat, не поддержив, неизвест, недоступ, неподдерж,
    지원하지, 지원되지, 알 수 없, 사용할 수 없, サポートされて, サポートして, 対応して, 未対応, 不明な,
    使用できません, 不支持, 未知, 不可用, 不支援,
    ",
);

/// An address.
pub(super) const ADDRESS: Words = Words(
    "
    address, recipient, adresse, empfanger, destinataire, indirizzo, destinatario, адрес, получател, 주소, 수신자, アドレス, 宛先, 地址,
    收件人,
    ",
);

/// It is not there.
pub(super) const UNKNOWN: Words = Words(
    "
    no such, unknown, not found, not exist, doesn't exist, notexist, does not exist, no mailbox, invalid user|,
    not registered, unregistered, unrouteable, not known, cannot find, can't find, unbekannt, existiert nicht,
    nicht gefunden, nicht bekannt, nicht vorhanden, gibt es nicht, kein|, inconnu, n'existe pas, introuvable,
    pas trouve, aucun, sconosciut, inesistente, non esiste, non trovat, nessun, не найден, не существ,
    неизвестн, нет таког, не зарегистр, отсутств, 존재하지, 없는, 등록되지, 등록되어 있지, 찾을 수 없,
    알 수 없는, 존재하지 않, 存在しません, 存在しない, 見つかりません, 登録されていません, 不明な, 不存在,
    未注册, 未找到, 找不到, 没有该, 无此, 查無, 未註冊, 沒有此,
    ",
);

/// It will pass.
pub(super) const BUSY: Words = Words(
    "
    temporar, try again later, try later, try again in a, later, system busy, system is busy, server busy,
    server is busy, server too busy, too busy, overload, unavailable, not available, internal error,
    internal server error, internal problem, local error, local problem, maintenance, unreachable, backend,
    back-end, timed out, timeout, time out, database, mysql, ldap, shutting down, cannot connect, can't connect,
    failed to connect, service not ready, vorubergehend, spater, wartung, interner fehler, uberlastet,
    nicht erreichbar, nicht verfugbar, temporaire, plus tard, ulterieurement, indisponible, erreur interne,
    surcharge, momentanement, temporane, piu tardi, riprova, manutenzione, errore interno, sovraccaric,
    non disponibile, momentaneamente, времен, позже, позднее, недоступ, обслуживан, внутренн, перегруж,
    технически, 일시적, 나중에, 잠시 후, 잠시후, 점검, 내부 오류, 서버 오류, 혼잡, 시스템 오류, 一時的,
    しばらく, 後ほど, メンテナンス, 内部エラー, 混雑, 混み合, サーバーエラー, 系统繁忙, 系统忙, 系統繁忙, 稍后,
    稍後, 维护, 維護, 内部错误, 內部錯誤, 暂时, 暫時, 服务器错误, 超时, 服务不可用, error connecting,
    server error, system error, unexpected error, low on, insufficient system, resources,
    ",
);

/// A sign-in.
pub(super) const SIGN_IN: Words = Words(
    "
    auth, login, log in, logon, sign in, sign-in, signin, credential, password, passwd, pass phrase, username,
    user name, anmelde, anmeldung, einloggen, zugangsdaten, benutzername, passwort, kennwort, connexion,
    identifiant, mot de passe, authentification, accesso, credenzial, autenticazione, nome utente, логин, парол,
    аутентиф, авториз, вход, учетные данн, учётные данн, 로그인, 비밀번호, 아이디, 인증, 암호, 패스워드,
    ログイン, パスワード, 認証, ユーザー名, ユーザ名, サインイン, 密码, 密碼, 登录, 登陆, 登入, 认证, 验证,
    口令, 身份, 驗證, 認證, 帐号, 账号, 用户名,
    ",
);

/// It did not work.
pub(super) const WRONG: Words = Words(
    "
    fail, invalid, incorrect, wrong, bad|, error, not accepted, unsuccessful, mismatch, not match,
    doesn't match, rejected, refused, denied, unknown user or, unable, not valid, not correct, no match,
    unauthori, fehlgeschlagen, falsch, ungultig, fehler, nicht korrekt, gescheitert, abgelehnt, verweigert,
    inkorrekt, nicht erfolgreich, unzutreffend, stimmt nicht, stimmen nicht, nicht richtig, uberprufen, echec,
    echoue, invalide, errone, mauvais, refuse, non valide, pas reconnu, non reconnu, fallit, errat, non valid,
    non corrett, sbagliat, rifiutat, non riuscit, non riconosciut, scorrett, неверн, неправильн, не удал, ошибк,
    некоррект, отказ, не прошл, не прошёл, не подход, не принят, 실패, 잘못, 일치하지, 틀렸, 틀립, 올바르지,
    맞지, 오류, 거부, 정확하지, 유효하지, 失敗, 違い, 違って, 誤り, 間違, 正しく, 一致しません, エラー, 無効,
    不正, 错误, 不正确, 有误, 失败, 不对, 不匹配, 无效, 不合法, 錯誤, 不正確, 有誤,
    ",
);

/// Every idea.
const ALL: &[Words] = &[
    ACCOUNT,
    LOCKED,
    SERVICE,
    OFF,
    PLACE,
    BLOCKED,
    BLOCKLISTS,
    APP_PASSWORD,
    OAUTH,
    PASSWORDS,
    ENDED,
    BROWSER,
    CONFIRM,
    HUMAN,
    CLIENT_ID,
    CONNECTIONS,
    ATTEMPTS,
    TOO_MANY,
    TOO_OFTEN,
    SENDER,
    NOT_OWN,
    FULL,
    ENCRYPTION,
    WANTED,
    MECHANISM,
    NOT_THERE,
    UNKNOWN,
    ADDRESS,
    BUSY,
    SIGN_IN,
    WRONG,
];

/// How many of all these words stand in a text that was [`folded`](super::vocabulary::folded): short Latin ones, which
/// stand in anything, left out.
pub(super) fn count_in(text: &str) -> usize {
    let letters: HashSet<char> = text.chars().collect();
    let may_stand = |word: &&str| word.chars().all(|c| c == '|' || letters.contains(&c));
    let words = ALL.iter().flat_map(|words| words.all()).filter(|word| is_telling(word));
    words.filter(may_stand).filter(|word| has(text, word)).count()
}

fn is_telling(word: &str) -> bool {
    !word.is_ascii() || word.len() > 4
}

#[cfg(test)]
mod tests {
    use super::super::vocabulary::folded;
    use super::*;

    #[test]
    fn words_are_written_as_texts_are_read() {
        for words in ALL {
            for word in words.all() {
                let bare = word.trim_end_matches('|');
                assert_eq!(folded(bare), bare, "{word}");
            }
        }
    }
}
