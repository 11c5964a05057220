# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }：核对于 { $date }{ $confidence ->
        [low] ，来源很少
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] 没有超过一年未核对或来源很少的服务商文件。
       *[other] 有 { $count } 个服务商文件超过一年未核对，或者来源很少。
    }
providers-drawn = { $count ->
       *[other] 已在 { $path } 中写入 { $count } 张图片。
    }
providers-exported = { $count ->
       *[other] 已在 { $path } 中写入 { $count } 个文件。
    }
providers-cannot-write = Mailkey 无法写入 { $path }：{ $said }。
providers-cannot-draw = 此 Mailkey 不带窗口，无法绘制图片。

recipes-in-force = { $origin ->
        [file] Mailkey 正在使用您导入的服务商文件，版本 { $version }。
       *[program] Mailkey 正在使用自带的服务商文件，版本 { $version }。
    }
recipes-taken = { $count ->
        [0] Mailkey 现在使用版本 { $version } 的服务商文件。内容与 { $before } 没有不同。
       *[other] Mailkey 现在使用版本 { $version } 的服务商文件。其中 { $count } 个与 { $before } 不同。
    }
recipes-how-to-undo = 如要恢复，请运行：mailkey providers update --undo
recipes-new = 新增：{ $provider }（{ $id }）
recipes-changed = 有变化：{ $provider }（{ $id }）：{ $parts }
recipes-part = { $part ->
        [domains] 域名
        [servers] 服务器
        [sign-in] 登录方式
        [steps] 步骤
        [refusals] 服务器的答复
       *[words] 文字
    }
recipes-undone = Mailkey 已恢复使用版本 { $version } 的服务商文件。
recipes-nothing-to-undo = 没有可以恢复的版本。Mailkey 正在使用自带的服务商文件。
recipes-cannot-read = Mailkey 无法读取 { $path }：{ $said }。
recipes-cannot-save = Mailkey 无法保存服务商文件：{ $said }。仍使用之前的文件。
recipes-too-large = { $path } 大于 { $count } MB，不可能是服务商文件。没有任何改动。
recipes-no-bundle = { $path } 中没有已签名的服务商文件。请找以 .recipes 结尾的文件。没有任何改动。
recipes-other-key = { $path } 不是由 Mailkey 的开发者签名的。请从 Mailkey 网站获取。没有任何改动。
recipes-not-signed = { $path } 已损坏，或者被人改动过。请重新获取。没有任何改动。
recipes-unreadable = { $path } 虽已签名，但 Mailkey 无法读取其中的内容。请告知 Mailkey 的开发者。没有任何改动。
recipes-newer-format = { $path } 需要更新版本的 Mailkey。请先更新 Mailkey。没有任何改动。
recipes-wrong-files = { $path } 中的服务商文件有错误。请告知 Mailkey 的开发者。没有任何改动。
recipes-not-newer = 此文件中的服务商文件版本为 { $offered }。Mailkey 已在使用版本 { $here }，只接受更新的版本。
