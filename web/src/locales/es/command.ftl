# Lo que dice la orden `waymark` además de lo que dice también la página. No es parte de la página. Aquí solo { $arg } simples.

command-about = Revisa, crea y convierte planes de acción. El mismo núcleo que en la página de Waymark; nada sale de esta computadora.
command-version = Waymark, formato de plan { $version }
command-usage = Uso
command-usage-options = opciones
command-usage-subcommand = suborden
command-files = Archivos
command-options = Opciones
command-subcommands = Subórdenes
command-examples = Ejemplos:
command-exit-status = Estado de salida: 0 bien, 1 el plan tiene algo por resolver, 2 un archivo no se puede leer o escribir, 64 uso incorrecto.

command-check = Dice qué le falta a un plan, por sección
command-new = Crea un plan vacío
command-convert = Escribe un plan en su forma canónica
command-schema = Muestra el JSON Schema de los archivos de plan

command-option-help = Mostrar esta ayuda
command-option-version = Mostrar la versión
command-option-file = Archivo de plan; - es la entrada estándar
command-option-format = Texto para personas o JSON, un objeto por línea
command-option-lang = Idioma de lo que se dice y de un plan nuevo
command-option-today = Día de la revisión, en lugar del de la computadora
command-option-output = Dónde escribir, en lugar de la salida estándar
command-option-force = Reemplazar el archivo de salida si ya existe
command-option-title = Nombre del plan
command-option-organization = Escuela o distrito
command-option-smart = Qué letras SMART tienen las metas
command-option-id = Identificador del plan, en lugar de uno al azar
command-option-replica = Nombre de esta copia, en lugar de uno al azar

command-required = (obligatorio)
command-standard-output = La salida estándar
command-notes = Sobre el archivo
command-counts = Por resolver: { $must }. Por mejorar: { $should }. Consejos: { $tip }.
command-nothing-found = No falta nada.
command-written = Escrito en { $file }

error-cannot-write = { $path } no se puede escribir.
error-cannot-write-fix = Revise si la carpeta existe, si puede escribir en ella y si el disco está lleno.
error-file-exists = { $path } ya existe.
error-file-exists-fix = Elija otro nombre o agregue --force para reemplazarlo.
error-wrong-use = No se entendió la línea de órdenes: { $detail }
error-wrong-use-fix = waymark --help muestra lo que hay.
error-bad-option-text = Una opción contiene caracteres que no son texto (UTF-8).
error-bad-option-text-fix = Escríbala otra vez en una terminal configurada en UTF-8.
