# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }, comprobado: { $date }{ $confidence ->
        [low] , pocas fuentes
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] Ningún archivo de proveedor tiene más de un año ni se basa en pocas fuentes.
        [one] { $count } archivo de proveedor tiene más de un año o se basa en pocas fuentes.
       *[other] { $count } archivos de proveedor tienen más de un año o se basan en pocas fuentes.
    }
providers-drawn = { $count ->
        [one] { $count } imagen está ahora en { $path }.
       *[other] { $count } imágenes están ahora en { $path }.
    }
providers-exported = { $count ->
        [one] { $count } archivo está ahora en { $path }.
       *[other] { $count } archivos están ahora en { $path }.
    }
providers-cannot-write = Mailkey no puede escribir en { $path }: { $said }.
providers-cannot-draw = Este Mailkey se compiló sin la ventana, que dibuja las imágenes.

recipes-in-force = { $origin ->
        [file] Mailkey usa los archivos de proveedor de la versión { $version }, que tú importaste.
       *[program] Mailkey usa los archivos de proveedor de la versión { $version }, que ya traía.
    }
recipes-taken = { $count ->
        [0] Mailkey usa ahora los archivos de proveedor de la versión { $version }. Nada cambia respecto a la versión { $before }.
        [one] Mailkey usa ahora los archivos de proveedor de la versión { $version }. Cambia { $count } archivo respecto a la versión { $before }.
       *[other] Mailkey usa ahora los archivos de proveedor de la versión { $version }. Cambian { $count } archivos respecto a la versión { $before }.
    }
recipes-how-to-undo = Para volver atrás, ejecuta: mailkey providers update --undo
recipes-new = Nuevo: { $provider } ({ $id })
recipes-changed = Distinto: { $provider } ({ $id }): { $parts }
recipes-part = { $part ->
        [domains] dominios
        [servers] servidores
        [sign-in] inicio de sesión
        [steps] pasos
        [refusals] respuestas del servidor
       *[words] textos
    }
recipes-undone = Mailkey vuelve a usar los archivos de proveedor de la versión { $version }.
recipes-nothing-to-undo = No hay ninguna versión a la que volver. Mailkey usa los archivos de proveedor que ya traía.
recipes-cannot-read = Mailkey no puede leer { $path }: { $said }.
recipes-cannot-save = Mailkey no puede guardar los archivos de proveedor: { $said }. Sigue con los de antes.
recipes-too-large = { $path } ocupa más de { $count } MB, así que no puede ser un archivo con archivos de proveedor. No se cambió nada.
recipes-no-bundle = { $path } no contiene archivos de proveedor firmados. Busca un archivo que termine en .recipes. No se cambió nada.
recipes-other-key = Los autores de Mailkey no firmaron { $path }. Obtén el archivo en el sitio web de Mailkey. No se cambió nada.
recipes-not-signed = El archivo { $path } está dañado, o alguien lo cambió. Obtenlo otra vez. No se cambió nada.
recipes-unreadable = Mailkey no puede leer el contenido de { $path }, aunque el archivo está firmado. Díselo a los autores de Mailkey. No se cambió nada.
recipes-newer-format = { $path } necesita una versión más nueva de Mailkey. Primero actualiza Mailkey. No se cambió nada.
recipes-wrong-files = Hay archivos de proveedor con errores en { $path }. Díselo a los autores de Mailkey. No se cambió nada.
recipes-not-newer = Los archivos de proveedor de este archivo tienen la versión { $offered }. Mailkey ya usa la versión { $here } y solo acepta más nuevas.
