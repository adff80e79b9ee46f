# La línea de tiempo, los supuestos y las fechas acordadas.

today = hoy
everyone = Todas las personas
all-goals = Todas las metas
all-connections = Todos los planes conectados
school-days =
  { $days ->
    [one] { $days } día de clases
   *[other] { $days } días de clases
  }

timeline-title = Todo puede estar terminado el { $day }
timeline-late-title = El último paso terminaría el { $day }, después del último día del plan, el { $end }
timeline-no-dates-title = ¿Cuándo se hará?
timeline-no-dates = Dé a un paso su primer día o un número de días de clases más abajo, y aparecerá aquí.
timeline-nothing-chosen = Ningún paso corresponde a lo que eligió arriba.
timeline-cycle = Estos pasos se esperan unos a otros, así que ninguno puede empezar: { $steps }. Quite uno de los «después de».
timeline-label =
  { $steps ->
    [one] Línea de tiempo de { $steps } paso
   *[other] Línea de tiempo de { $steps } pasos
  }
timeline-names = Metas y pasos de la línea de tiempo
timeline-keys = Con el teclado: las flechas arriba y abajo van de una fila a otra. Izquierda y derecha pliegan una meta o mueven un paso un día de clases, con Mayús una semana. Tab sigue a las revisiones, aprobaciones e hitos de la fila, que se mueven igual. Intro abre.
timeline-without-goal = Pasos sin meta
timeline-steps =
  { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
  }
timeline-fold-all = Mostrar solo las metas
timeline-unfold-all = Mostrar todos los pasos
timeline-count-critical = { $count } sin holgura
timeline-count-late = { $count } más tarde de lo acordado
timeline-has-marks =
  { $count ->
    [one] { $count } fecha dentro: Tab lleva a ella
   *[other] { $count } fechas dentro: Tab lleva a ellas
  }
timeline-read-only = Aquí este plan está abierto solo para leer, así que nada se puede mover.
timeline-stays-undated = «{ $name }» todavía no tiene fechas, así que no se puede mover. Intro lo abre.
timeline-stays-made = Esta revisión se hizo el { $day }; lo que ya ocurrió se queda donde está.
timeline-stays-comes-round = Esta revisión se repite por sí sola, así que no se puede mover una sola. Intro abre cada cuánto se repite.
timeline-stays-decided = Esto ya se decidió, así que su día sigue siendo el { $day }.
timeline-calendar-ends = No hay un día de clases adonde moverlo: ahí termina el calendario escolar.
timeline-moved-approval = «{ $name }» debe decidirse ahora a más tardar el { $day }.
timeline-moved-milestone = El hito de «{ $name }» es ahora el { $day }.
timeline-moved-check-in = La revisión es ahora el { $day }.
timeline-zoom = Cuánto tiempo se muestra
timeline-zoom-plan = Todo el plan
timeline-zoom-term = Período
timeline-zoom-month = Mes
timeline-from-to = del { $start } al { $end }
timeline-on-day = el { $day }
timeline-critical = sin holgura
timeline-slack =
  { $days ->
    [one] { $days } día de clases de holgura
   *[other] { $days } días de clases de holgura
  }
timeline-slipped =
  { $days ->
    [one] { $days } día de clases más tarde de lo acordado
   *[other] { $days } días de clases más tarde de lo acordado
  }
timeline-ahead =
  { $days ->
    [one] { $days } día de clases antes de lo acordado
   *[other] { $days } días de clases antes de lo acordado
  }
timeline-impossible =
  { $days ->
    [one] { $days } día de clases tarde para su límite
   *[other] { $days } días de clases tarde para su límite
  }
timeline-shifted =
  { $others ->
    [0] «{ $name }» va ahora { $days }.
    [one] «{ $name }» va ahora { $days }; { $others } paso más lo sigue.
   *[other] «{ $name }» va ahora { $days }; { $others } pasos más lo siguen.
  }
timeline-mark-check-in = Revisión, { $day }
timeline-mark-approval = Aprobación para el { $day }
timeline-mark-milestone = Hito, { $day }
timeline-key-bar = Paso
timeline-key-critical = Sin holgura: un día perdido aquí mueve el final
timeline-key-slack = Puede esperar hasta aquí
timeline-key-agreed = Lo acordado
timeline-key-check-in = Revisión
timeline-key-approval = Aprobación
timeline-key-milestone = Hito
timeline-key-crowd = Cuántos pasos están en marcha
timeline-as-table = Lo mismo en una tabla
timeline-column-step = Paso
timeline-column-owner = Quién
timeline-column-planned = Previsto
timeline-column-latest = A más tardar
timeline-column-slack = Holgura
timeline-column-agreed = Frente a lo acordado
nothing-agreed = nada acordado todavía
as-agreed = como se acordó

baseline-keep = Guardar estas fechas como acordadas
baseline-since = Acordadas el { $day }
baseline-kept = Estas fechas son ahora las acordadas. Los retrasos se miden frente a ellas.

suppose = ¿Y si…?
suppose-title = ¿Y si se mueve?
suppose-which = Qué se mueve
suppose-plan = El primer día del plan
suppose-to = Nuevo primer día
suppose-others = ¿Y los demás pasos?
suppose-follow = Los que lo esperan se corren solo lo necesario
suppose-shift = Todos los que lo esperan se mueven los mismos días de clases
suppose-stay = Se quedan donde están
suppose-plan-follow = Se quedan, salvo que los empuje lo que esperan
suppose-plan-shift = Todos se mueven los mismos días de clases
suppose-plan-stay = Se quedan donde están
suppose-choose-day = Elija otro día y verá qué ocurre. Todavía no cambia nada.
suppose-finish-moves = El último paso terminaría el { $after } en lugar del { $before }.
suppose-finish-stays = El último paso sigue terminando el { $day }.
suppose-too-early = Empezarían antes de que termine lo que esperan: { $steps }
suppose-past-end = Terminarían después del último día del plan: { $steps }
suppose-nothing-moves = No cambian las fechas de ningún paso.
suppose-moved =
  { $count ->
    [one] Se mueve { $count } paso
   *[other] Se mueven { $count } pasos
  }
suppose-before = antes
suppose-after = ahora
suppose-do = Moverlo
suppose-done =
  { $count ->
    [one] Se movió { $count } paso.
   *[other] Se movieron { $count } pasos.
  }
