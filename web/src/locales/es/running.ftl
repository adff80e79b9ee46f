# Llevar el plan a cabo: esta semana, reuniones, personas.

section-week = Esta semana
section-week-title = Nada espera a nadie esta semana
section-week-intro = Lo atrasado, lo que vence hasta el domingo y lo que viene en las próximas cuatro semanas, sin los días en que no hay clases.
section-people = Personas
section-people-title = ¿Quién tiene cuánto que hacer?
section-people-intro = La carga de cada mes y lo que se detendría si alguien se fuera.
go-to-team = Ir a equipo y tiempo
go-to-steps = Ir a los pasos

week-count = { $count ->
    [one] Una cosa espera a alguien
   *[other] { $count } cosas esperan a alguien
 }
things-waiting = { $count ->
    [one] cosa pendiente
   *[other] cosas pendientes
 }
count-things = { $count ->
    [one] { $count } cosa
   *[other] { $count } cosas
 }
count-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
week-show = Mostrar
week-all = Todo
week-team = El equipo de equidad
week-person = Una persona
week-audience = Informes a un público
week-overdue = Atrasado
week-due = Para esta semana
week-coming = En las próximas cuatro semanas
week-nothing = No hay nada atrasado ni nada en las próximas cuatro semanas. Las fechas salen de:
week-empty = Esta lista se llena sola con las fechas del plan. Dele algunas:
week-empty-steps = las fechas de los pasos, sus revisiones y aprobaciones
week-empty-reports = cada cuánto se informa a cada público y cada cuánto se reúne el equipo
week-empty-data = cada cuánto se recogen los datos de cada indicador
week-nothing-for = Aquí no hay nada para esta selección.
week-show-all = Mostrar todo
week-dropped = Fechas que ningún día de clases puede tomar
week-dropped-text = Caen en días sin clases y no queda un día de clases antes de la siguiente.
day-today = Hoy, { $day }

due-step-start = Empezar: { $name }
due-step-end = Terminar: { $name }
due-check-in = Revisar: { $name }
due-data = Recoger datos: { $name }
due-report = Informar a: { $name }
due-approval = Decidir: { $name }
due-meeting = Reunirse: { $name }
due-task = Por hacer: { $name }
due-milestone = Hito de: { $name }
due-adjustment = Ver si hay que ajustar: { $name }
due-final-review = Repaso final del plan
due-from-meeting = acordado en: { $name }
due-milestone-value = llegar a { $value }
due-moved = prevista para el { $date }, cuando no hay clases
due-nobody = Nadie nombrado todavía

do-started = Ya empezó
do-done = Está hecho
do-data = Anotar datos
do-given = Marcar como entregado
do-approved = Aprobado
do-refused = Rechazado
do-task = Hecho
do-prepare = Preparar la reunión
do-run-meeting = Llevar la reunión
do-open-meeting = Abrir la reunión
did-started = En marcha: { $name }
did-done = Hecho: { $name }
did-checkin = Se anotó una revisión de hoy: { $name }
did-given = Entregado hoy: { $name }
did-approved = Aprobado: { $name }
did-refused = Rechazado: { $name }
did-task = Hecho: { $name }
did-decision = Se anotó una decisión de hoy: { $name }
finish-record = Terminar
look-end = Nueva fecha de fin

meetings-ways = Ir a una reunión
no-date-yet = todavía sin fecha
prepare-meeting = Preparar la próxima reunión
prepare-meeting-text = La agenda se arma sola con lo atrasado, lo que vence, lo que va mal o lo que hay que decidir.
prepare-round = Serie de reuniones
another-meeting = Una reunión fuera de las series
meeting-who-talks = Quiénes se reúnen
meeting-day = Día
meeting-minutes = Minutos en total
put-into-plan = Ponerla en el plan
did-put-into-plan = La reunión del { $date } está en el plan, con su agenda.
agenda-title = Agenda
agenda-empty = El plan no trae nada para esta reunión. Añada sus propios puntos.
agenda-left = Fuera de la agenda
agenda-left-text = No queda tiempo para esto, o usted lo quitó.
agenda-decision = Decidir: { $name }
agenda-off-track = Va mal: { $name }
agenda-missed-aim = No alcanzó su hito: { $name }
agenda-overdue = Atrasado: { $name }
agenda-due = Vence: { $name }
agenda-coming = Empieza pronto: { $name }
agenda-name-report = informe a { $name }
agenda-name-checkInPlan = revisión de «{ $name }»
agenda-name-measure = datos de «{ $name }»
agenda-final-review = Repaso final: { $name }
take-in = Incluir
did-take-in = En la agenda: { $name }
own-point = Su propio punto
own-speaker = Quién lo presenta
speaks = Lo presenta { $name }
speaks-nobody = todavía no lo presenta nadie
minutes-short = min
minutes-of = { $used } de { $minutes } minutos previstos
minutes-over = { $used } minutos previstos, sobran { $over }
minutes-span = Minutos { $begin } a { $end }
meeting-gone = Esta reunión ya no está en el plan
back-to-meetings = Volver a todas las reuniones
meeting-run-intro = Marque quién está, anote lo que se dice y diga cómo va cada paso. Todo se guarda sobre la marcha.
meeting-part-run = Reunión
meeting-part-minutes = Acta
meeting-part-todo = Listas de tareas
meeting-minutes-title = Acta: { $name }
meeting-todo-title = Quién hace qué después de: { $name }
to-minutes = Ir al acta
run-who = Quién está
run-attendees = Presente
run-absent = Ausente
run-count = Presentes: { $here }; ausentes: { $absent }
run-others = { $count ->
    [one] Otra persona del plan
   *[other] Otras { $count } personas del plan
 }
run-rest = Notas, tareas y otras decisiones
run-step = Cómo va: { $name }
run-measure = Datos de: { $name }
run-newest = Lo más reciente: { $value } el { $date }
change-point = Cambiar este punto
percent-done = { $percent }% hecho
minutes-points = De qué se habló
minutes-decisions = Decisiones
minutes-tasks = Quién hace qué
copy-text = Copiar como texto
did-copy = El texto está copiado.
copy-by-hand = Este navegador no deja que la página copie. El texto está marcado: cópielo con Ctrl+C.
to-do-until = Lo que asumió cada persona y lo que vence hasta la próxima reunión, el { $date }.
to-do-empty = Nadie tiene nada que hacer hasta el { $date }.
to-do-late = atrasado

workload-title = Carga por mes
workload-text = Cada número cuenta los días de clases de los pasos a cargo de una persona: dos pasos en un día son dos. Debajo está lo demás que toca en el mes.
workload-most = { $count ->
    [one] { $names } tiene más que hacer de ahora en adelante: { $days } días de clases de pasos y el mes más cargado es { $month }.
   *[other] { $names } tienen más que hacer de ahora en adelante: { $days } días de clases de pasos cada quien y el mes más cargado es { $month }.
 }
workload-steps = { $count ->
    [one] en { $count } paso
   *[other] en { $count } pasos
 }
workload-helps = ayuda con { $count }
workload-days = { $count ->
    [one] { $shown } { $days ->
      [one] día de clases
     *[other] días de clases
    } en { $count } paso
   *[other] { $shown } { $days ->
      [one] día de clases
     *[other] días de clases
    } en { $count } pasos
 }
workload-nothing = nada
workload-fullest = el más lleno
workload-all-months = Los { $count } meses
workload-due-check-in = { $count ->
    [one] { $count } revisión
   *[other] { $count } revisiones
 }
workload-due-data = { $count ->
    [one] datos una vez
   *[other] datos { $count } veces
 }
workload-due-report = { $count ->
    [one] { $count } informe
   *[other] { $count } informes
 }
workload-due-approval = { $count ->
    [one] { $count } aprobación
   *[other] { $count } aprobaciones
 }
workload-due-meeting = { $count ->
    [one] { $count } reunión
   *[other] { $count } reuniones
 }
workload-due-task = { $count ->
    [one] { $count } tarea
   *[other] { $count } tareas
 }
workload-due-milestone = { $count ->
    [one] { $count } hito
   *[other] { $count } hitos
 }
workload-due-adjustment = { $count ->
    [one] { $count } decisión de ajuste
   *[other] { $count } decisiones de ajuste
 }
workload-due-final-review = la revisión final
workload-empty = Ningún paso por hacer tiene responsable y fechas.
earlier-months = Meses anteriores
later-months = Meses siguientes
leaving-title = ¿Y si alguien se va?
leaving-text = Elija a una persona y su último día. Verá lo que se detendría y podrá entregarlo antes.
leaving-who = Quién se va
leaving-day = Último día
leaving-nothing = Nada se detiene sin { $name } después de ese día.
leaving-count = { $count ->
    [one] Una cosa se detiene sin { $name }
   *[other] { $count } cosas se detienen sin { $name }
 }; { $alone ->
    [0] alguien releva en cada una
    [one] nadie releva en una
   *[other] nadie releva en { $alone }
 }.
leaving-steps-in = releva { $name }
leaving-nobody = nadie releva
stalls-step = Pasos
stalls-checkInPlan = Revisiones
stalls-approval = Aprobaciones
stalls-barrier = Obstáculos
stalls-measure = Datos
stalls-report = Informes
stalls-meetingPlan = Series de reuniones
stalls-adjustment = Reglas de ajuste
stalls-evaluationQuestion = Preguntas de evaluación
stalls-connection = Planes relacionados
stalls-task = Tareas
stalls-agendaItem = Puntos de la agenda
hand-over = Entregarlo
hand-over-to = A quién
hand-over-backups = Cada cosa a quien releva
hand-over-now = Entregar después del { $date }
did-hand-over = { $count ->
    [one] Una cosa entregada
   *[other] { $count } cosas entregadas
 }{ $left ->
    [0] .
    [one] ; una sigue sin nadie.
   *[other] ; { $left } siguen sin nadie.
 }

help-run = Llevar el plan a cabo
help-run-1 = “Esta semana” reúne todo lo que tiene fecha: pasos, revisiones, datos, informes, aprobaciones, reuniones y tareas. Hágalo y dígalo en su renglón; lo que usted anota lo quita de la lista, y deshacer lo devuelve.
help-run-2 = Diga en Comunicación cada cuánto se reúne qué parte del equipo. En Reuniones la próxima agenda se arma sola; cámbiela como quiera, póngala en el plan y lleve la reunión en la pantalla. Lo que diga ahí de un paso es su revisión de ese día.
help-run-3 = Después de la reunión, el acta y la lista de tareas de cada persona están listas para imprimir o copiar en un correo.
help-run-4 = En Personas ve quién tiene cuánto que hacer y qué se detendría si alguien se fuera. Entregarlo es un solo acto que se puede deshacer.

week-take-title = Llévese las fechas
week-take = Un archivo de calendario se abre en Outlook, Google Calendar y Apple Calendar. Si más adelante lo guarda otra vez, allí las fechas se actualizan en lugar de duplicarse.
