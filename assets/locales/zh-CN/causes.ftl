# 测试做了什么，以及为什么没有通过。
#
# .means 和 .advice 的参数，每个原因都一样：
#   $who     服务商名称，用在句首（不知道服务商时为“服务器”）
#   $whom    同上，用在句中
#   $keeper  可以询问的一方：服务商名称，或“邮箱管理员”
#   $site    服务商的网站，或邮箱的网站
#   $term    服务商对授权码的叫法
#   $kind    code、password、bridge 或 unknown：服务商接受什么
#   $page    生成授权码的网页，或 none
#   $switch  开启 IMAP 的网页，或 none
#   $minutes 被拒绝后服务商暂停几分钟，或 0
#   $service imap、smtp 或 unknown：哪一个服务器
#   $mode    tls、starttls 或 unknown：加密方式
#   $usual   端口是否是这种加密方式的常用端口：yes 或 no
# .advice 的每一行是一件要做的事，空行会被略去。

service-imap = IMAP
service-smtp = SMTP

stage-resolve = 查找服务器
    .done = 已找到服务器
stage-connect = 连接
    .done = 已连接
stage-secure = 加密
    .done = 已加密
stage-greet = 等待服务器应答
    .done = 服务器已应答
stage-sign-in = 登录
    .done = 已登录
stage-identify = 发送程序名称
    .done = 已发送程序名称
stage-open-inbox = 打开收件箱
    .done = 已打开收件箱
stage-send = 给自己发一封邮件
    .done = 邮件已发出
stage-arrive = 等待邮件
    .done = 邮件已收到并删除

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = 这是确定的。
certainty-likely = 这是最可能的原因。
certainty-possible = 这是可能的原因之一。

sign-in-authorization-code = 授权码
sign-in-app-password = 应用专用密码
sign-in-login-password = 登录密码
sign-in-oauth-only = 没有授权码，只能在浏览器中登录
sign-in-bridge = 服务商桥接程序中的密码
sign-in-none = 不支持邮件程序

# 端口，由 $service 决定。
port-tls = { $service ->
    [imap] 端口 993
    [smtp] 端口 465
   *[other] IMAP 端口 993、SMTP 端口 465
}
port-starttls = { $service ->
    [imap] 端口 143
    [smtp] 端口 587
   *[other] IMAP 端口 143、SMTP 端口 587
}

the-server = 服务器
    .within = 服务器
the-keeper = 邮箱管理员
the-site = { $known ->
        [yes] { $whom }的网站
       *[no] 邮箱的网站
    }
the-code = 授权码
    .password = 密码

ended-joint = ；

cause-wrong-code = 授权码被拒绝
    .means = { $who }没有接受这个{ $term }。可能是输入有误、已换成新的，或者已经失效。
    .advice =
        { $kind ->
            [password] 请重新输入{ $term }。如果还是不行，请在网站上重置。
            [bridge] 请从桥接程序中重新复制{ $term }，再粘贴一次。
            [unknown] 请重新复制{ $term }，再粘贴一次。
           *[code] { $page ->
                [none] 请生成新的{ $term }，然后粘贴。
               *[other] 请在 { $page } 生成新的{ $term }，然后粘贴。
            }
        }
        { $ended ->
            [none] {""}
           *[other] 如果最近有过以下情况，之前的{ $term }就失效了：{ $ended }。
        }
cause-login-password-used = 这里需要授权码，不是登录密码
    .means = { $who }只允许邮件程序用{ $term }登录。登录密码只用于网站。
    .advice =
        { $page ->
            [none] 请在{ $site }上生成{ $term }，然后粘贴。
           *[other] 请在 { $page } 生成{ $term }，然后粘贴。
        }
        登录密码只在网站上使用，不要填入任何邮件程序。
cause-service-off = IMAP 或 SMTP 没有开启
    .means = { $who }拒绝了登录。您的账号设置还没有允许邮件程序。
    .advice =
        { $switch ->
            [none] 请在{ $site }的邮箱设置中开启 IMAP 和 SMTP。
           *[other] 请在 { $switch } 开启 IMAP 和 SMTP。
        }
        然后用同一个{ $term }再测试一次。
cause-password-sign-in-ended = 这里不再接受授权码或密码
    .means = { $who }不再接受邮件程序的授权码或密码，只能在浏览器中通过它的网页登录。
    .advice =
        请使用会在浏览器中打开登录网页的邮件程序（OAuth），或直接在浏览器中收发邮件。
cause-too-many-attempts = 短时间内登录次数过多
    .means = 尝试次数太多，{ $who }暂停了登录。{ $term }很可能没有问题。
    .advice =
        { $minutes ->
            [0] 请等半小时再测试。每次尝试都可能延长暂停时间。
           *[other] 请等 { $minutes } 分钟再测试。每次尝试都可能延长暂停时间。
        }
        请关闭还在使用旧{ $term }的其他邮件程序。
cause-account-locked = 账号已锁定
    .means = { $who }目前不让任何人登录这个账号。
    .advice =
        请登录{ $site }，按提示操作。
        网站能登录后，再测试一次。
cause-browser-sign-in-needed = 需要先在浏览器中登录
    .means = { $who }要求您先在浏览器中登录，才允许邮件程序登录。
    .advice =
        请登录{ $site }，确认是您本人。
        然后在几分钟内再测试一次。
cause-client-id-needed = 邮件程序需要报上名称
    .means = { $who }接受了{ $term }，但只对报上名称（IMAP ID）的程序打开邮箱。
    .advice =
        请使用会发送 IMAP ID 的邮件程序。{ $term }本身没有问题。
        如果所有程序都登录不了，请登录{ $site }，查看安全提示。
cause-wrong-username = 用户名被拒绝
    .means = { $who }没有这个用户名。
    .advice =
        请检查邮箱地址是否输入有误。
        如果账号有另一个主地址，请用主地址登录。
cause-sender-mismatch = 发件人不是登录的地址
    .means = { $who }只允许用登录的地址发信。
    .advice =
        请在邮件程序中，把发件人改成登录的地址。
cause-server-busy = 服务器繁忙
    .means = { $who }暂时无法应答。这与{ $term }是否正确无关。
    .advice =
        请等几分钟再测试。
cause-mailbox-full-or-disabled = 邮箱已满或已关闭
    .means = { $who }没有打开邮箱。邮箱已满，或者已经关闭。
    .advice =
        请登录{ $site }，删除一些邮件，或重新开启邮箱。
cause-connection-limit = 同时连接太多
    .means = { $who }只允许同时有少量连接，现在已经用满。这与{ $term }是否正确无关。
    .advice =
        请关闭其他邮件程序，等 1 分钟再测试。
cause-tls-required = 服务器要求先加密
    .means = { $who }要求先加密再通信。这个端口很可能一开始就要用 TLS，而不是 STARTTLS。
    .advice =
        { $mode ->
            [starttls] 请把这个服务器改为 TLS，通常是{ port-tls }。
            [tls] 请改用 STARTTLS（{ port-starttls }）。现在的连接已经在用 TLS。
           *[other] 请把这个服务器改为 TLS，或使用 STARTTLS（{ port-starttls }）。
        }
cause-unsupported-mechanism = 不支持这种登录方式
    .means = { $who }在这个端口上不支持用授权码或密码登录。
    .advice =
        请检查主机和端口是不是给邮件程序用的。
        请问一下{ $keeper }，这个账号能不能使用邮件程序。
cause-ip-blocked = 当前网络被拦截
    .means = { $who }拦截了您现在使用的网络。这与{ $term }是否正确无关。
    .advice =
        请关闭 VPN 或代理，或换一个网络，再测试一次。
cause-sign-in-refused = 登录被拒绝
    .means = { $who }拒绝了登录，但没有说明具体原因。好几种原因它都这样回答。
    .advice =
        { $switch ->
            [none] 请检查账号设置中是否已开启 IMAP 和 SMTP。
           *[other] 请在 { $switch } 检查是否已开启 IMAP 和 SMTP。
        }
        { $kind ->
            [code] 请生成新的{ $term }，然后再测试。
           *[other] 请检查{ $term }，然后再测试。
        }
cause-name-not-found = 找不到服务器
    .means = 没有这个名称的服务器，或者您的网络查不到它。
    .advice =
        请检查服务器名称是否输入有误。
        如果名称正确，请换一个网络。
cause-offline = 这台电脑没有联网
    .means = 这台电脑没有联网，所以什么也没测试。这与{ $term }是否正确无关。
    .advice =
        请连接网络后再测试。
cause-connection-refused = 这个端口没有应答
    .means = { $kind ->
            [bridge] 这台电脑的这个端口没有应答。桥接程序没有运行，或者用的是其他端口。
           *[other] Mailkey 找到了那台电脑，但它不接受这个端口的连接。邮件服务器可能在别处，或者没有运行。它也可能在拦截您的网络，许多服务器拒绝登录后会拦截一段时间。
        }
    .advice =
        请检查主机和端口。
        如果都正确，请换一个网络，或等几分钟再测试。
cause-connection-timed-out = 连接超时
    .means = 服务器没有及时应答，常常是因为防火墙拦截了邮件端口。
    .advice =
        请换一个网络，例如手机热点。
        请问一下网络管理员，端口 993、465 和 587 是否开放。
cause-connection-lost = 连接中断
    .means = 服务器或途中的设备过早关闭了连接。这与{ $term }是否正确无关。
    .advice =
        请等 1 分钟再测试。
        如果还是这样，请换一个网络。
cause-server-silent = 服务器没有应答
    .means = Mailkey 连上了服务器，但它没有及时应答。这与{ $term }是否正确无关。
    .advice =
        { $usual ->
            [yes] {""}
           *[other] 请检查端口与加密方式是否对应。TLS 用 993 和 465，STARTTLS 用 143 和 587。
        }
        请等几分钟再测试。
cause-not-tls = 这个端口不使用 TLS
    .means = 这个端口的应答一开始没有加密，很可能需要 STARTTLS。
    .advice =
        { $usual ->
            [yes] 请把这个服务器改为 STARTTLS，或检查服务器名称是不是填错了。
           *[other] 请把这个服务器改为 STARTTLS，或使用{ port-tls }。
        }
cause-starttls-missing = 服务器不提供 STARTTLS
    .means = 服务器在这个端口上不提供加密。没有加密，Mailkey 不会发送{ $term }。
    .advice =
        请使用 TLS（{ port-tls }）。
        如果服务器本来提供 STARTTLS，请换一个网络。当前网络可能去掉了它。
cause-tls-expired = 证书已过期
    .means = 服务器的证书已经过期，无法证明它的身份。Mailkey 没有发送{ $term }。
    .advice =
        请检查这台电脑的日期和时间。
        如果没有问题，请等证书更新后再测试。
cause-tls-not-yet-valid = 证书尚未生效
    .means = 按这台电脑的时钟，证书还没到生效日期，很可能是时钟不准。Mailkey 没有发送{ $term }。
    .advice =
        请调准这台电脑的日期和时间，再测试一次。
cause-tls-wrong-host = 证书属于另一台服务器
    .means = 服务器出示的证书上是另一个名称，无法证明它的身份。Mailkey 没有发送{ $term }。
    .advice =
        请检查服务器名称，使用服务商给的名称。
        如果名称正确，请换一个网络。
cause-tls-untrusted = 证书的签发者不受信任
    .means = 这台电脑不认识证书的签发者，常常是杀毒软件或公司代理。Mailkey 没有发送{ $term }。
    .advice =
        请关闭杀毒软件的邮件扫描，或换一个网络。
        如果是您自己的服务器，请核对并信任这一个证书，或把签发者加入这台电脑的受信任证书。
cause-tls-failed = 没有建立加密连接
    .means = Mailkey 和服务器没能建立加密连接。Mailkey 没有发送{ $term }。
    .advice =
        { $usual ->
            [yes] 请换一个网络。
           *[other] 请检查端口与加密方式是否对应。TLS 用 993 和 465，STARTTLS 用 143 和 587。如果对应，请换一个网络。
        }
cause-plaintext-injection = 加密之前有人插入了内容
    .means = 加密开始之前，途中有设备插入了内容。Mailkey 停止了测试，没有发送{ $term }。
    .advice =
        请换一个网络收发邮件。
        请使用 TLS（{ port-tls }），这样就插不进内容。
cause-reply-too-large = 应答太长
    .means = 服务器发来的内容太多，不像邮件服务器，所以 Mailkey 关闭了连接。
    .advice =
        请检查主机和端口是否属于邮件服务器。
cause-protocol-violation = 看不懂服务器的应答
    .means = 服务器的应答不像邮件服务器。这与{ $term }是否正确无关。
    .advice =
        请检查主机和端口是否属于邮件服务器。
        如果是，请等几分钟再测试。
cause-code-ended = 授权码已经失效
    .means = 这个{ $term }以前能用，现在{ $whom }拒绝了它。很可能是改过登录密码、重置过{ $term }，或者用得太久已过期。
    .advice =
        { $page ->
            [none] 请生成新的{ $term }，然后粘贴。
           *[other] 请在 { $page } 生成新的{ $term }，然后粘贴。
        }
        { $ended ->
            [none] {""}
           *[other] 如果最近有过以下情况，之前的{ $term }就失效了：{ $ended }。
        }
        请把新的{ $term }填入每个用过旧{ $term }的程序。
cause-captive-portal = 应答的是网页，不是邮件服务器
    .means = 当前网络返回了网页，而不是邮件服务器的应答。酒店或列车上的网络，登录前常常这样。Mailkey 没有发送{ $term }。
    .advice =
        请在浏览器中随便打开一个网页，登录当前网络，再测试一次。
        如果已经登录，请检查主机和端口，它们可能是网站的。
cause-proxy-unreachable = 代理没有应答
    .means = Mailkey 设置为通过代理连接，但连不上代理。Mailkey 没有发送{ $term }。
    .advice =
        请检查 Mailkey 设置或变量 ALL_PROXY 中的代理。
        如果这里不需要代理，请关闭代理再测试。
cause-proxy-refused = 代理不允许邮件连接
    .means = 代理应答了，但拒绝了连接。它需要用户名和密码，或者不允许邮件端口。Mailkey 没有发送{ $term }。
    .advice =
        请检查 Mailkey 设置或变量 ALL_PROXY 中代理的用户名和密码。
        请问一下代理管理员，是否允许端口 993、465 和 587。
cause-tls-self-signed = 证书由服务器自己签发
    .means = 证书是服务器自己做的，谁都能做一个同样的，所以不能证明它的身份。Mailkey 没有发送{ $term }。
    .advice =
        如果是您自己的服务器，请核对指纹，然后只信任这一个证书。
        如果是其他服务器，请换一个网络。途中可能有人冒充服务器。
cause-tls-intercepted = 途中有设备拆开了加密
    .means = 途中有程序或设备换上了自己的证书，例如杀毒软件或公司网关。Mailkey 没有发送{ $term }。
    .advice =
        请关闭杀毒软件的邮件扫描，或换一个网络。
        如果在公司，请问一下网络管理员，邮件程序应该怎样连接。
cause-tls-weak = 服务器的加密强度太低
    .means = 服务器只提供旧的加密方式，可能被破解或事后解密。也就是 TLS 1.2 之前的版本、弱签名或 RSA 密钥交换。Mailkey 没有发送{ $term }。
    .advice =
        如果服务商有其他服务器，请换用其他服务器。
        请让邮箱管理员开启 TLS 1.2 或更新的版本，并更新证书。
cause-tls-chain-incomplete = 服务器的证书不全
    .means = 服务器只出示了自己的证书，没有出示通向受信任签发者的证书，无法证明它的身份。Mailkey 没有发送{ $term }。
    .advice =
        请让邮箱管理员发送完整的证书链。
        如果服务商有其他服务器，请换用其他服务器。
cause-tls-revoked = 服务器的证书已被吊销
    .means = 签发者已宣布这个证书提前作废。它的密钥可能已经泄露。Mailkey 没有发送{ $term }。
    .advice =
        请不要继续使用这台服务器。请让邮箱管理员换一个新证书。
        如果服务商有其他服务器，请换用其他服务器。
cause-tls-revocation-unknown = 查不到证书是否已被吊销
    .means = 这台电脑要向签发者询问证书是否仍然有效，但连不上它，常常是因为防火墙。Mailkey 没有发送{ $term }。
    .advice =
        请换一个网络，例如手机热点。
        如果在公司，请让管理员允许这台电脑访问证书中写明的吊销查询地址（OCSP 和 CRL）。
cause-tls-distrusted = 这台电脑设置为不信任这个证书
    .means = 证书或它的签发者在这台电脑的“不受信任”名单上。Mailkey 没有发送{ $term }。
    .advice =
        请不要继续使用这台服务器。请让邮箱管理员换一个由其他签发者签发的证书。
        如果在公司，请问一下管理员，它为什么在名单上。
cause-tls-pin-changed = 证书不是您核对过的那一个
    .means = 您信任过这台服务器的一个证书，但它现在出示了另一个。可能是证书更新了，也可能途中有人冒充服务器。Mailkey 没有发送{ $term }。
    .advice =
        请问一下邮箱管理员，证书是否更新过，然后核对新的指纹。
        如果没有更新过，请换一个网络。
cause-wrong-service = 应答的是另一种邮件服务
    .means = 邮件服务器应答了，但不是这里需要的那种。IMAP 用于收信，SMTP 用于发信，POP3 是较旧的收信方式。Mailkey 没有发送{ $term }。
    .advice =
        请检查两个服务器和端口，如果填反了，请对调。IMAP 用 993 或 143，SMTP 用 465 或 587。
cause-message-refused = 测试邮件被拒绝
    .means = { $who }接受了{ $term }，但拒绝了这封邮件，例如当作垃圾邮件。{ $term }可以使用。
    .advice =
        请在邮件程序中发一封您自己写的邮件，也许可以通过。
        请看看服务器的回答。如果每封邮件都被拒绝，请联系{ $keeper }。
cause-not-arrived = 测试邮件还没有收到
    .means = { $who }接受了邮件，但邮件没有按时到达邮箱。{ $term }可以使用。
    .advice =
        请过几分钟查看收件箱和垃圾邮件文件夹。这封邮件可以删除。
        如果一直没收到，请检查账号是否设置了转发或过滤。

# 看到的、可能是原因的情况，每条是一件要做的事。$term 同上。
hint-invisible-in-code = 请重新复制{ $term }，或手动输入。里面有看不见的字符，通常是复制时带进来的。
hint-odd-spaces-in-code = 请把{ $term }中特殊的空格换成普通空格，或去掉空格再试。里面有不换行空格或全角空格。
hint-spaces-in-code = 发送的{ $term }带有空格，请去掉空格再试。许多网站显示空格只是为了方便阅读。
hint-not-ascii-in-code = { $term }中有特殊字符 { $character }。如果可以，请换一个没有它的。许多服务器只认英文字母、数字和常用符号（ASCII）。
hint-local-part-alone = 请试试只用 { $local } 作用户名，或用服务商给您的另一个名称。在终端中：--user { $local }
hint-both-forms-of-domain = 域名的两种写法（{ $letters } 和 ASCII 形式）Mailkey 都试过，都被拒绝了。
hint-client-certificate = 请问一下邮箱管理员，怎样只用{ $term }登录。服务器要求客户端证书，也就是证明您身份的文件，Mailkey 无法发送。
hint-other-names = 证书属于 { $names }。如果其中有服务商的服务器，请使用那个名称。
hint-takes-no-code = 请使用会打开微软登录页面的程序，或问一下您域名的邮箱管理员。这是微软的 Exchange Online，自 2023 年起 IMAP 不再接受密码或授权码。
hint-perhaps-banned = 请换一个网络，或稍后再试。服务器刚才拒绝过登录，可能会暂时拦截当前网络。

# 服务器说明了自己的身份，而域名没有人认识。$provider：它的名称。
says-it-is = 服务器自称是{ $provider }，所以这里给出{ $provider }的步骤。
server-is-slow = 这个服务器很慢，Mailkey 还在等待。
said-in-clear = 这段内容没有加密，途中的任何人都可能改写它。
server-notes = { $service } 还提示：{ $notice }
