# El calendario escolar: el formulario de un año escolar, días leídos de otra parte, avisos junto a las fechas, archivos de calendario.

days-with-school = Días de la semana con clases
calendar-tools = Llenar el calendario
calendar-tools-hint = Nada se anota hasta que usted lo haya visto, y con un clic se deshace.
start-from = Empezar con
start-from-semesters = Semestres
start-from-trimesters = Trimestres
start-from-quarters = Bimestres (cuartos)
import-calendar = Importar .ics
paste-list = Pegar una lista
export-calendar = Exportar este calendario
paste-label = Días, uno por línea
paste-hint = Como están en el calendario del distrito, en inglés o en español. Una línea puede nombrar varios días.
paste-example =
    Lunes 7 de septiembre: Día del Trabajo
    26 y 27 de noviembre: Acción de Gracias
    12/21/2026 – 1/1/2027 Vacaciones de invierno
paste-read = Ver lo que se leyó

proposal-title = { $count ->
    [one] Se encontró una entrada
   *[other] Se encontraron { $count } entradas
}
proposal-intro = Solo se anota lo que está marcado. Puede cambiar como qué cuenta cada día.
proposal-empty = No se encontró nada que anotar.
proposal-accept = { $count ->
    [0] Anotar lo marcado
    [one] Anotar una
   *[other] Anotar { $count }
}
proposal-taken = { $count ->
    [one] Se añadió una entrada al calendario.
   *[other] Se añadieron { $count } entradas al calendario.
}
proposal-as = { $name } cuenta como
proposal-as-nothing = (no anotar)
proposal-as-vacation = Vacaciones
proposal-as-holiday = Día festivo
proposal-as-in-service = Día de capacitación
proposal-as-early-closing = Salida temprana
proposal-as-term = Periodo
proposal-as-school-begins = Primer día de clases
proposal-as-school-ends = Último día de clases
proposal-known = Ya está en el calendario.
proposal-covered = Está dentro de unas vacaciones más largas.
proposal-overlaps = Comparte días con unas vacaciones que ya están.
proposal-outside = Está fuera de este año escolar.
proposal-no-school = Ese día no hay clases de todos modos.
proposal-unclear = El nombre no dice que no haya clases.
proposal-doubt-weekday = Cae en otro día de la semana que el de la lista: ¿es de otro año?
proposal-doubt-length = Es mucho tiempo para unas vacaciones.
proposal-left = { $count ->
    [one] Una entrada está fuera de este año escolar o no tiene una fecha legible.
   *[other] { $count } entradas están fuera de este año escolar o no tienen una fecha legible.
}
settle = «{ $name }» ({ $days }) ya tiene algunos de estos días. Ese período
settle-keep = se queda; esto se omite
settle-replace = se reemplaza por esto
settle-join = se une con esto en uno solo
settle-beside = se queda, y esto se añade aparte
tick-all = Marcar todo lo nuevo
tick-none = No marcar nada
unread-lines = { $count ->
    [one] Una línea no se pudo leer
   *[other] { $count } líneas no se pudieron leer
}
unread-no-date = No se encontró ninguna fecha en ella.
unread-no-year = No dice el año, y el año escolar aún no tiene primer ni último día.
unread-no-such-day = Ese día no existe en el calendario.
unread-ends-before-start = Terminaría antes de empezar.
unread-too-long = Es demasiado larga para una línea de calendario.

term-name-semesters = Semestre { $number }
term-name-trimesters = Trimestre { $number }
term-name-quarters = Bimestre { $number }
usual-name-vacation = Vacaciones
usual-name-holiday = Día festivo
usual-name-in-service = Día de capacitación
usual-name-early-closing = Salida temprana
usual-day-labor-day = Día del Trabajo
usual-day-indigenous-peoples-day = Día de los Pueblos Indígenas / Día de la Raza
usual-day-veterans-day = Día de los Veteranos
usual-day-thanksgiving-break = Vacaciones de Acción de Gracias
usual-day-winter-break = Vacaciones de invierno
usual-day-martin-luther-king-day = Día de Martin Luther King Jr.
usual-day-presidents-day = Día de los Presidentes
usual-day-spring-break = Vacaciones de primavera
usual-day-memorial-day = Día de los Caídos
usual-day-juneteenth = Juneteenth
usual-day-independence-day = Día de la Independencia

day-in-break = El { $day } cae en “{ $name }”.
day-without-school = El { $day } es { $weekday } sin clases.
day-closes-early = El { $day } hay salida temprana: { $name }.
take-school-day = Tomar ese día
school-day-after = Siguiente día de clases: { $day }.
school-day-before = Último día de clases anterior: { $day }.

year-at-a-glance = El año escolar de un vistazo
year-picture = { $name }: { $count ->
    [one] un día de clases
   *[other] { $count } días de clases
}
year-picture-empty = Con el primer y el último día del año escolar, aquí se dibuja mes por mes.
year-as-list = En forma de lista
month = Mes
days-of-school = Días de clases
days-that-differ = Días distintos
day-look-school = Día de clases
day-look-out = Sin clases
day-look-vacation = Vacaciones
day-look-holiday = Día festivo
day-look-in-service = Día de capacitación
day-look-early-closing = Salida temprana
day-look-term = Empieza, termina un periodo

calendar-whose = Fechas de quién
calendar-of-everybody = De todas las personas
calendar-of-team = Del equipo
calendar-save = Guardar como archivo de calendario (.ics)
calendar-saved = { $count ->
    [0] No hay fechas que guardar.
    [one] Se guardó un archivo de calendario con una fecha. Ábralo en Outlook, Google Calendar o Apple Calendar.
   *[other] Se guardó un archivo de calendario con { $count } fechas. Ábralo en Outlook, Google Calendar o Apple Calendar.
}
calendar-failed = No se pudo con el archivo de calendario. Inténtelo otra vez o vuelva a cargar antes la página.
calendar-unreadable = Esto no es un archivo de calendario. Pida al distrito uno cuyo nombre termine en .ics o pegue la lista de días.
calendar-too-large = El archivo tiene más de { $limit }. Exporte solo un año escolar.

event-step-start = Paso: { $name }
event-step-begins = Empieza el paso: { $name }
event-step-end = Termina el paso: { $name }
event-check-in = Seguimiento: { $name }
event-data = Recoger datos: { $name }
event-report = Informe: { $name }
event-approval = Aprobación: { $name }
event-meeting = Reunión: { $name }
event-task = Por hacer: { $name }
event-milestone = Hito: { $name }
event-adjustment = Decidir un ajuste: { $name }
event-final-review = Revisión final: { $name }
event-kind-step-start = Paso
event-kind-step-end = Paso
event-kind-check-in = Seguimiento
event-kind-data = Datos
event-kind-report = Informe
event-kind-approval = Aprobación
event-kind-meeting = Reunión
event-kind-task = Por hacer
event-kind-milestone = Hito
event-kind-adjustment = Ajuste
event-kind-final-review = Revisión
event-people = Con: { $people }
event-audience = Para: { $audience }
event-plan = Plan: { $title }
