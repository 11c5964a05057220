# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }, conferido: { $date }{ $confidence ->
        [low] , poucas fontes
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] Nenhum arquivo de provedor tem mais de um ano ou se baseia em poucas fontes.
        [one] { $count } arquivo de provedor tem mais de um ano ou se baseia em poucas fontes.
       *[other] { $count } arquivos de provedor têm mais de um ano ou se baseiam em poucas fontes.
    }
providers-drawn = { $count ->
        [one] { $count } imagem está agora em { $path }.
       *[other] { $count } imagens estão agora em { $path }.
    }
providers-exported = { $count ->
        [one] { $count } arquivo está agora em { $path }.
       *[other] { $count } arquivos estão agora em { $path }.
    }
providers-cannot-write = O Mailkey não consegue gravar em { $path }: { $said }.
providers-cannot-draw = Este Mailkey foi compilado sem a janela, que desenha as imagens.

recipes-in-force = { $origin ->
        [file] O Mailkey usa os arquivos de provedor da versão { $version }, que você importou.
       *[program] O Mailkey usa os arquivos de provedor da versão { $version }, que vieram com ele.
    }
recipes-taken = { $count ->
        [0] O Mailkey agora usa os arquivos de provedor da versão { $version }. Nada neles é diferente da versão { $before }.
        [one] O Mailkey agora usa os arquivos de provedor da versão { $version }. { $count } arquivo é diferente da versão { $before }.
       *[other] O Mailkey agora usa os arquivos de provedor da versão { $version }. { $count } arquivos são diferentes da versão { $before }.
    }
recipes-how-to-undo = Para voltar atrás, execute: mailkey providers update --undo
recipes-new = Novo: { $provider } ({ $id })
recipes-changed = Diferente: { $provider } ({ $id }): { $parts }
recipes-part = { $part ->
        [domains] domínios
        [servers] servidores
        [sign-in] login
        [steps] passos
        [refusals] respostas do servidor
       *[words] textos
    }
recipes-undone = O Mailkey voltou a usar os arquivos de provedor da versão { $version }.
recipes-nothing-to-undo = Não há versão anterior para voltar. O Mailkey usa os arquivos de provedor que vieram com ele.
recipes-cannot-read = O Mailkey não consegue ler { $path }: { $said }.
recipes-cannot-save = O Mailkey não consegue salvar os arquivos de provedor: { $said }. Ele continua com os de antes.
recipes-too-large = { $path } tem mais de { $count } MB, então não pode ser um arquivo com arquivos de provedor. Nada foi alterado.
recipes-no-bundle = { $path } não contém arquivos de provedor assinados. Procure um arquivo que termine em .recipes. Nada foi alterado.
recipes-other-key = { $path } não foi assinado por quem faz o Mailkey. Obtenha o arquivo no site do Mailkey. Nada foi alterado.
recipes-not-signed = O arquivo { $path } está danificado, ou alguém o alterou. Obtenha-o de novo. Nada foi alterado.
recipes-unreadable = O Mailkey não consegue ler o conteúdo de { $path }, embora o arquivo esteja assinado. Avise quem faz o Mailkey. Nada foi alterado.
recipes-newer-format = { $path } precisa de um Mailkey mais novo. Primeiro, atualize o Mailkey. Nada foi alterado.
recipes-wrong-files = Há arquivos de provedor com erros em { $path }. Avise quem faz o Mailkey. Nada foi alterado.
recipes-not-newer = Os arquivos de provedor neste arquivo têm a versão { $offered }. O Mailkey já usa a versão { $here } e só aceita mais novas.
