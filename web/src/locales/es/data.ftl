# Datos: la hoja de cada medida, tablas de otros lugares y cómo se hacen los pasos.

section-data = Datos
section-data-title = ¿Qué números han llegado?
section-data-intro = Anote los valores conforme lleguen o péguelos desde una hoja de cálculo. Lo que no se puede leer se guarda y se muestra; nada se pierde.

data-no-measures = Este plan todavía no tiene medidas. Con ellas se miden las metas y los pasos.
data-who = ¿Quién anota los datos?
data-who-nobody = Sin indicar
data-open = Anotar o ver los datos
data-none = Sin datos todavía
data-count = { $count ->
    [0] Sin datos todavía
    [one] 1 valor
   *[other] { $count } valores
}
data-add = Añadir un valor
data-target = Objetivo: { $target }
data-last = Último valor:
data-by = al { $date }
data-next = Próximo valor
data-late = Atrasado
data-since = desde el { $date }
data-not-due = Sin próxima fecha
data-offered = Fecha propuesta para esta fila
data-of-steps = Indicadores de los pasos de acción
data-to-mend-count = { $count ->
    [one] 1 fila por corregir
   *[other] { $count } filas por corregir
}
data-empty = Sin datos todavía. Empiece en la fila en blanco o pegue filas copiadas de Excel o Google Sheets.
data-grid-label = Datos de { $name }
data-grid-help = Funciona como una hoja de cálculo: muévase con las flechas, escriba para reemplazar, F2 o Intro para editar, Escape para volver, Suprimir para borrar; también puede copiar y pegar bloques. La última fila añade un día. En el teléfono, toque dos veces la celda.
data-grid-read = Aquí el plan está abierto solo para leer; no se puede cambiar nada.

data-column-date = Fecha
data-column-value = Valor
data-column-percent = Porcentaje
data-column-numerator = Estudiantes contados
data-column-denominator = De un total de
data-column-note = Nota
data-column-by = Quién

data-yes = Sí
data-no = No
data-of = { $part } de { $whole }
data-no-date = Sin fecha
data-not-read = «{ $typed }» se guarda pero no cuenta: { $reason }
data-pasted = { $count ->
    [one] Se pegó 1 celda.
   *[other] Se pegaron { $count } celdas.
} { $bad ->
    [0] {""}
    [one] 1 celda de esta medida no se puede leer.
   *[other] { $bad } celdas de esta medida no se pueden leer.
}
data-cleared = { $count ->
    [one] Se borró 1 celda.
   *[other] Se borraron { $count } celdas.
}
data-notes = Celdas por revisar
data-go-to-cell = Ir a la celda
data-from-table = Añadir datos de un archivo o de otra tabla

data-note-replaced = Más abajo hay otro valor para este día, y ese es el que cuenta.
data-note-in-future = Este día todavía no llega.

data-problem-not-a-number = no se encontró ningún número. Escriba solo el número, y las palabras en la nota.
data-problem-no-data = dice que no hay datos. Déjelo así o bórrelo.
data-problem-suppressed = el valor se reservó. Pida el dato si el equipo puede verlo.
data-problem-bounded = indica un límite y no un valor. Escriba el valor si lo conoce.
data-problem-spreadsheet-error = la hoja de cálculo no pudo calcularlo. Corrija la fórmula o escriba el valor.
data-problem-several-numbers = hay más de un número. Deje uno por celda.
data-problem-range = es un intervalo. Decida un solo valor.
data-problem-percent-of-count = esta medida cuenta, así que un porcentaje no dice nada. Escriba cuántos son.
data-problem-looks-like-date = parece una fecha. Las hojas de cálculo convierten 12/4 en fecha; escriba «12 de 4».
data-problem-unknown-level = la rúbrica no tiene ese nivel. Use uno de sus nombres o números.
data-problem-not-yes-or-no = no es ni sí ni no.
data-problem-out-of-range = el número es demasiado grande o menor que cero.
data-problem-not-a-day = no se encontró ninguna fecha. Escríbala como 5/10/2026 o 5 de octubre de 2026.
data-problem-no-such-day = ese día no existe en el calendario.
data-problem-no-such-term = los años escolares del plan no tienen ese período. Escriba una fecha o anote primero los períodos.
data-problem-unknown-person = esta persona no está en la lista de personas del plan.

# In the cell itself: two or three words.
data-brief-not-a-number = sin número
data-brief-no-data = sin datos
data-brief-suppressed = reservado
data-brief-bounded = un límite, no un valor
data-brief-spreadsheet-error = error de la hoja
data-brief-several-numbers = varios números
data-brief-range = un intervalo
data-brief-percent-of-count = porcentaje de un conteo
data-brief-looks-like-date = parece una fecha
data-brief-unknown-level = nivel desconocido
data-brief-not-yes-or-no = ni sí ni no
data-brief-out-of-range = fuera de rango
data-brief-not-a-day = sin fecha
data-brief-no-such-day = ese día no existe
data-brief-no-such-term = período desconocido
data-brief-unknown-person = no está en la lista

data-remark-ambiguous-number = Se puede leer de dos maneras; se tomó como { $read }.
data-remark-approximate = Marcado como aproximado.
data-remark-words-to-note = «{ $note }» pasa a la nota.
data-remark-over-100 = Más de 100%. ¿Es correcto?
data-remark-below-0 = Menos de cero. ¿Es correcto?
data-remark-not-whole = Una cuenta con decimales. ¿Es correcto?
data-remark-outside-levels = La rúbrica va de { $least } a { $most }.
data-remark-level-differs = Vale el número, aunque «{ $name }» es { $value } en la rúbrica.
data-remark-more-than-all = Hay más estudiantes contados que estudiantes en total. ¿Están cambiadas las dos cuentas?
data-remark-zero-denominator = De ningún estudiante no se puede decir nada.
data-remark-contradiction = Las cuentas dan { $counted }; vale el valor que se anotó.
data-remark-fraction-times-100 = { $typed } se tomó como { $read }%.
data-remark-maybe-fraction = Se tomó como { $typed }%. Si es { $read }%, escríbalo así.
data-remark-ambiguous-day = El día y el mes podrían estar cambiados; se tomó como { $read }.
data-remark-guessed-year = No se escribió el año; se tomó como { $read }.
data-remark-last-of-span = Vale por su último día, { $read }.
data-remark-serial-day = Número con que la hoja de cálculo escribe { $read }.
data-remark-in-future = Este día todavía no llega.
data-remark-unknown-group = «{ $typed }» no es ninguno de los grupos de la medida; las cifras se guardan aparte.
data-remark-unknown-person = «{ $typed }» no está en la lista de personas; pasa a la nota.
data-remark-from-above = Se tomó la fecha de la fila de arriba: { $read }.
data-remark-twice = La tabla tiene este día otra vez más abajo, y ese es el que cuenta.

table-title = Datos para { $name }
table-intro = Elija un archivo CSV o TSV, o pegue filas copiadas de Excel, Google Sheets o un documento. Nada cambia hasta que vea cómo se leyó.
table-file = Elegir un archivo
table-paste = O pegue aquí las filas
table-paste-hint = Con o sin encabezados; con las fechas hacia abajo o a lo ancho.
table-read = Leer las filas
table-blank = No tiene filas.
table-large = El archivo pesa { $size }; se pueden leer { $limit } como máximo. Guarde solo las filas que necesita.
table-workbook = Es un libro de cálculo. Guarde antes la hoja como CSV, o copie sus filas y péguelas abajo.
table-failed = No se pudo leer el archivo. Copie sus filas y péguelas abajo.
table-found = Cómo se leyó
table-summary = { $count ->
    [0] No se encontró ningún valor.
    [one] Se encontró 1 valor.
   *[other] Se encontraron { $count } valores.
} { $kept ->
    [0] {""}
    [one] 1 más no tiene día o no tiene una cifra legible; se guarda aparte como está escrito.
   *[other] { $kept } más no tienen día o no tienen una cifra legible; se guardan aparte como están escritos.
} { $columns ->
    [0] {""}
    [one] 1 columna queda fuera.
   *[other] { $columns } columnas quedan fuera.
}
table-all-read = Todas las celdas se pudieron leer.
table-turned = Sus fechas están a lo ancho; por eso filas y columnas cambiaron de lugar.
table-columns = ¿Qué hay en cada columna?
table-column = Columna { $letter }
table-day-order = Las fechas se pueden leer de dos maneras. Están escritas
table-month-first = con el mes primero (10/5 es el 5 de octubre)
table-day-first = con el día primero (10/5 es el 10 de mayo)
table-rows = Fila por fila
table-no-rows = Ninguna columna está señalada como valores o cuentas; no hay nada que tomar. Elíjala arriba.
table-left = { $count ->
    [one] 1 fila queda fuera
   *[other] { $count } filas quedan fuera
}
table-left-above-header = Está encima de los encabezados.
table-left-heading = Es un encabezado.
table-left-no-figures = No tiene ningún valor.
table-left-summary = Resume las demás.
table-left-unknown-measure = El plan no tiene una medida con ese nombre.
table-known = La medida ya lo tiene.
table-differs = La medida tiene otras cifras para este día. Marque la casilla para poner estas en su lugar.
table-kept = No se pudo leer y se guarda aparte: { $reason }
table-no-data = Dice que no hay datos, y así se guarda.
table-accept = { $count ->
    [0] { $kept ->
        [0] Tomar
       *[other] Guardar { $kept } aparte
    }
    [one] Tomar 1 valor{ $kept ->
        [0] {""}
       *[other] ; { $kept } aparte
    }
   *[other] Tomar { $count } valores{ $kept ->
        [0] {""}
       *[other] ; { $kept } aparte
    }
}
table-again = Elegir otra tabla
table-taken = { $count ->
    [0] No se tomó ningún valor{ $kept ->
        [0] .
       *[other] ; { $kept } se guardaron aparte.
    }
    [one] Se tomó 1 valor{ $kept ->
        [0] .
       *[other] ; { $kept } aparte.
    }
   *[other] Se tomaron { $count } valores{ $kept ->
        [0] .
       *[other] ; { $kept } aparte.
    }
}
table-role-date = Fecha
table-role-value = Valor
table-role-numerator = Estudiantes contados
table-role-denominator = De un total de
table-role-group = De quién es el valor
table-role-note = Nota
table-role-by = Quién lo anotó
table-role-measure = Nombre de la medida
table-role-ignored = Dejar fuera

fidelity-asked = ¿Se hace como se pensó?
fidelity-intro = Observe cada paso de vez en cuando: sin saber cómo se hace, nadie puede decir si funciona.
fidelity-count = { $count ->
    [0] Sin observar todavía
    [one] Observado una vez
   *[other] Observado { $count } veces
}
fidelity-others = { $count ->
    [one] 1 paso más, terminado o sin empezar
   *[other] { $count } pasos más, terminados o sin empezar
}
fidelity-waiting = { $count ->
    [one] 1 paso en marcha que nadie ha observado
   *[other] { $count } pasos en marcha que nadie ha observado
}
fidelity-band = ({ $band })
fidelity-last = última observación: { $date }
fidelity-new = Anotar una observación
fidelity-date = Día
fidelity-met = Se vio
fidelity-unmet = No estaba
fidelity-not-looked = No se observó
fidelity-note = ¿Qué notó?
fidelity-no-items = Todavía no hay lista de verificación; dígalo en porcentaje, hasta donde sepa.
fidelity-make-items = Escribir una lista
fidelity-keep = Anotar esta observación
fidelity-kept = Observación anotada: { $name }
fidelity-nothing = Todavía no hay nada anotado. Diga qué vio o escriba una nota.
fidelity-percent = «{ $field }» debe ser un número de 0 a 100.
fidelity-past = Observaciones hasta ahora: { $name }
fidelity-whole = Como se pensó
fidelity-change = Cambiar o quitar una observación
