# «¿Está funcionando?»: el tablero, las gráficas de los datos, las decisiones, las pequeñas pruebas, la revisión final.

section-progress = ¿Está funcionando?

seen-on = visto el { $date }
headline = { $first }; { $others }
goals-on-track = { $on } de { $total ->
    [one] { $total } meta
   *[other] { $total } metas
 } { $on ->
    [one] va
   *[other] van
 } en camino
goals-early = { $early } de { $total ->
    [one] { $total } meta
   *[other] { $total } metas
 } { $early ->
    [one] muestra
   *[other] muestran
 } primeras señales de ir en camino
goals-all-too-early = { $total ->
    [one] Aún es pronto para decir si la meta va en camino
   *[other] Aún es pronto para decir si las { $total } metas van en camino
 }
goals-none-on-track = Ninguna meta va en camino todavía
count-early = { $count } solo con primeras señales
count-off-track = { $count } fuera de camino
count-too-early = { $count } por ver, aún es pronto
count-no-data = { $count } sin datos para juzgar
progress-no-goals = Todavía no hay ninguna meta que mirar
progress-no-data = Sin datos todavía: los primeros valores dirán dónde están
progress-teach-goals = Escriba primero una meta con un indicador. En cuanto lleguen valores, esta página muestra cómo va.
progress-teach-measures = Sus metas todavía no tienen indicadores. Añada uno a una meta: ¿qué verían si se cumpliera?
progress-teach-data = Escriba el primer valor de un indicador. Con cada valor más, esta página muestra más: hacia dónde va, si está en camino a su objetivo y qué tan ancha es la brecha.
enter-data = Escribir datos
enter-data-of = Escribir datos: { $name }

key-goals = Metas en camino
key-goals-all = ninguna está fuera de camino
key-gap = Para cerrar la brecha
key-gap-none = ningún indicador tiene todavía cifras de dos grupos
key-gap-closing = brechas son menores que al principio porque el grupo mejora
key-gap-of = «{ $name }»: { $movement }
key-late = Pasos atrasados
key-steps = { $done } hechos, { $underWay } en marcha
key-steps-waiting = { $done } hechos, { $underWay } en marcha, { $waiting } sin empezar a tiempo
key-needs = Piden una decisión
key-needs-count = { $count ->
    [0] Nada
    [one] { $count } asunto
   *[other] { $count } asuntos
 }
key-needs-none = según las reglas que ustedes fijaron y las de las gráficas de rachas
of-all = { $count } de { $total }

dash-goals = Cómo va cada meta
dash-measures = Todos los indicadores
dash-week = Esta semana
dash-week-nothing = No hay nada pendiente hasta el domingo.
dash-week-all = Todo lo pendiente
dash-week-more = { $count } más en «Esta semana»
overdue-since = atrasado desde el { $day }
needs-title = { $count ->
    [one] { $count } asunto pide una decisión
   *[other] { $count } asuntos piden una decisión
 }
needs-none-title = Nada pide una decisión ahora
needs-none = Aquí aparecerían una señal en los datos, un hito no alcanzado o una conclusión que cambió.
since = desde el { $date }
decide = Decidir

need-four-points = Los últimos cuatro valores están del lado malo de la línea hacia el objetivo
need-shift = Hay más valores seguidos a un lado de la mediana de los que daría el azar
need-crossings = Los valores cruzan su mediana menos veces de las que daría el azar
need-milestone-missed = No se alcanzó un hito
need-target-missed = No se alcanzó el objetivo en su fecha límite
need-verdict-continue = Se hace como se previó y va en camino
need-verdict-change-strategy = Se hace como se previó, pero está fuera de camino
need-verdict-fix-implementation = Fuera de camino, y no se hace del todo como se previó
need-verdict-find-out = Va en camino, aunque no se hace como se previó
need-verdict-find-out-early = Primeras señales en camino, aunque no se hace como se previó
need-verdict-cannot-tell = Cambiaron el trabajo y los resultados
need-identified = Identificado por las reglas del estado sobre desproporcionalidad

cannot-tell = No se puede decir
standing-early = Primeras señales en camino
standing-no-values = No se ha escrito ningún valor.
standing-no-target = El indicador no tiene objetivo.
standing-no-direction = El indicador no dice si debe subir o bajar.
standing-no-value-near-end = Ya pasó la fecha límite y no hay un valor cercano.
standing-target-reached = Se alcanzó el objetivo.
standing-target-missed = No se alcanzó el objetivo en su fecha límite.
standing-target-reached-late = Se alcanzó el objetivo, pero después de su fecha límite.
standing-four-points-worse = Los últimos cuatro valores son peores que la línea hacia el objetivo.
standing-four-points-better = Los últimos cuatro valores son mejores que la línea hacia el objetivo.
standing-milestone-missed = No se alcanzó el último hito.
standing-milestone-met = El último valor es tan bueno como el último hito, o mejor.
standing-on-aim-line = El último valor está en la línea hacia el objetivo o mejor.
standing-no-rule-broken = El último valor es peor que la línea hacia el objetivo; cuatro seguidos pedirían un cambio.
standing-too-few-points = Hay muy pocos valores para juzgar.
standing-too-few = Muy pocos valores para juzgar: { $counted } de los { $fewest } que hacen falta.
standing-too-few-since = Muy pocos valores desde el { $date } para juzgar: { $counted } de los { $fewest } que hacen falta. Los anteriores son historia, de antes de la línea de base.
standing-no-aim-line = Hacen falta un primer valor y un objetivo para trazar la línea.
standing-held = Se ha mantenido donde debe.
standing-not-held = No se ha mantenido donde debe.

finding-none = { $name }: sin datos todavía
finding-one = { $name }: { $to } hasta ahora
finding-rose = { $name }: subió de { $from } a { $to }
finding-fell = { $name }: bajó de { $from } a { $to }
finding-same = { $name }: sigue en { $to }
finding-target = { $finding }; el objetivo es { $target }
finding-target-met = { $finding }; se alcanzó el objetivo de { $target }

too-few-points = { $count ->
    [one] Muy pocos puntos: hay { $count } valor. Una gráfica de rachas distingue un cambio del azar cuando 10 valores quedan fuera de la mediana; ahora son { $useful }.
   *[other] Muy pocos puntos: hay { $count } valores. Una gráfica de rachas distingue un cambio del azar cuando 10 valores quedan fuera de la mediana; ahora son { $useful }.
 }
few-points = { $count ->
    [one] { $count } valor hasta ahora
   *[other] { $count } valores hasta ahora
 }
signal-none = Sin señal: lo que hacen los { $count } valores podría ser azar.
signal-shift = Señal: { $count } valores seguidos están { $side ->
    [above] por encima
   *[below] por debajo
 } de la mediana; el azar daría como mucho { $allowed }. { $way ->
    [better] Algo mejoró.
    [worse] Algo empeoró.
   *[unknown] Algo cambió.
 }
signal-crossings = Señal: los valores cruzan su mediana solo { $count ->
    [one] una vez
   *[other] { $count } veces
 }, cuando el azar daría al menos { $fewest }. Algo cambió.
advice-consider-change = Los últimos cuatro valores están del lado malo de la línea hacia el objetivo: consideren un cambio.
advice-consider-higher-goal = Los últimos cuatro valores son mejores que la línea hacia el objetivo: consideren un objetivo más alto.
aim-starts-first-three = La línea hacia el objetivo empieza en la mediana de los tres primeros valores: { $value }, el { $date }.
aim-starts-baseline = La línea hacia el objetivo empieza en la línea de base: { $value }, el { $date }.
pace-too-few = Hay muy pocos valores desde el { $from } para hablar de un ritmo.
pace = { $history ->
    [yes] Ritmo desde el { $from }
   *[no] Ritmo
 }: { $slope } al año; de aquí en adelante hacen falta { $needed } al año.
projection = { $history ->
    [yes] Al ritmo que lleva desde el { $from }
   *[no] A este ritmo
 } sería { $value } el { $date }.
projection-range = { $history ->
    [yes] Al ritmo que lleva desde el { $from }
   *[no] A este ritmo
 } sería { $value } el { $date }. El ritmo mismo no es seguro: podría llevar desde { $low } hasta { $high } (intervalo del 95%), y los valores sueltos varían más.

points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 }
students-more = { $count ->
    [one] { $count } estudiante más
   *[other] { $count } estudiantes más
 }
students-fewer = { $count ->
    [one] { $count } estudiante menos
   *[other] { $count } estudiantes menos
 }
gap-is-closing = La brecha es de { $size }, menor que el { $date }
gap-is-widening = La brecha es de { $size }, mayor que el { $date }
gap-is-unchanged = La brecha es de { $size }, más o menos igual que el { $date }
gap-is-peers-fell = La brecha es de { $size }, menor que el { $date } solo porque los demás empeoraron
gap-is-no-gap = No hay brecha
gap-is-cannot-tell = La brecha es de { $size }
gap-is-one-look = La brecha es de { $size }
gap-students = : { $students } la cerrarían
gap-maybe-chance = { $finding }, lo que podría ser azar
gap-of = Según «{ $name }».
gap-ratio = La tasa del grupo es { $ratio } veces la de los demás.
gap-ratio-range = La tasa del grupo es { $ratio } veces la de los demás; con estos números de estudiantes podría ser desde { $low } hasta { $high } (intervalo del 95%).
gaps-closing = { $closing } de { $total ->
    [one] { $total } brecha
   *[other] { $total } brechas
 } { $closing ->
    [one] es menor
   *[other] son menores
 } que al principio porque el grupo mejora
gaps-none-closing = Todavía ninguna brecha es menor con seguridad
beyond-chance = La brecha cambió más de lo que daría el azar.
within-chance = Con estos números de estudiantes, el cambio de la brecha podría ser azar.
movement-closing = menor, pues el grupo mejora
movement-widening = mayor que al principio
movement-unchanged = más o menos como al principio
movement-peers-fell = menor solo porque los demás empeoraron
movement-no-gap = no hay brecha
movement-cannot-tell = no se puede decir hacia dónde va
movement-one-look = vista una sola vez
movement-maybe-chance = { $movement }; podría ser azar

band-low = baja
band-partial = parcial
band-high = alta
fidelity-unknown = nadie ha visto todavía si se hace como se previó
fidelity-is = fidelidad a lo previsto: { $percent }% ({ $band })
fidelity-rests-on = { $fidelity }, según { $looks ->
    [one] { $looks } mirada
   *[other] { $looks } miradas
 } a { $lookedAt } de { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
 }
verdict-continue = Va en camino y se hace como se previó: seguir
verdict-continue-partial = Va en camino y se hace en parte como se previó: seguir
verdict-continue-early = Primeras señales en camino y se hace como se previó: seguir, sin perder de vista el indicador propio de la meta
verdict-continue-partial-early = Primeras señales en camino y se hace en parte como se previó: seguir, sin perder de vista el indicador propio de la meta
verdict-find-out-early = Primeras señales en camino, aunque no se hace como se previó: averiguar qué funciona en realidad, sin perder de vista el indicador propio de la meta
verdict-fix-implementation-partial = Fuera de camino, y se hace solo en parte como se previó: corregir primero cómo se hace
verdict-change-strategy = Se hace como se previó, pero está fuera de camino: cambiar la estrategia
verdict-fix-implementation = No se hace como se previó y está fuera de camino: corregir primero cómo se hace
verdict-find-out = Va en camino, aunque no se hace como se previó: averiguar qué funciona en realidad
no-verdict-no-fidelity = Sin conclusión todavía: falta mirar cómo se hacen los pasos
no-verdict-no-outcome = Sin conclusión todavía: los resultados no se pueden juzgar aún
goal-no-value = sin valor todavía
goal-now = ahora { $now }
goal-now-target = ahora { $now }, objetivo { $target } para el { $date }

chart-target = Objetivo
chart-median = Mediana
chart-group = El grupo
chart-peers = Los demás
chart-run = { $count } seguidos { $side ->
    [above] por encima
   *[below] por debajo
 }
chart-source = Fuente: { $source }
chart-value = Valor
chart-counts = Estudiantes
chart-gap = Brecha
chart-ratio = Razón
chart-students = Estudiantes para cerrarla
chart-band = Nivel
chart-marks = Qué significan las marcas
chart-failed = Este navegador no puede dibujar la gráfica. La tabla de abajo tiene sus números.
chart-note = { $label }  { $date }: { $words }
count-of = { $count } de { $of }
marked-decision = { $kind }: { $reason }
marked-trial = Prueba: { $title }
milestone-met = alcanzado
milestone-missed = no alcanzado
milestone-to-come = por venir
milestone-no-data = sin un valor cercano
milestone-cannot-tell = no se puede decir
described-values = { $count ->
    [one] { $count } valor.
   *[other] Una línea de { $count } valores.
 }
described-last = El último es { $value }, el { $date }.
described-median = La mediana es { $value }.
described-target = El objetivo es { $value } para el { $date }.
described-milestone = Hito de { $value } el { $date }: { $state }.
described-mark = Marca { $label }, { $date }: { $words }.
described-gap = Dos líneas: { $group }, último valor { $focal }, y { $comparison }, último valor { $peers }, el { $date }.

ratio-finding-identified = { $year }: { $ratio } veces la tasa de los demás, e identificado por la regla del estado
ratio-finding-exceeds = { $year }: { $ratio } veces la tasa de los demás, por encima del umbral de { $threshold }
ratio-finding-within = { $year }: { $ratio } veces la tasa de los demás, sin superar el umbral de { $threshold }
ratio-finding-no-threshold = { $year }: { $ratio } veces la tasa de los demás; el plan no indica el umbral del estado
ratio-finding-none = { $year }: no se puede calcular la razón
ratio-threshold = Umbral { $ratio }
ratio-alike = Igual riesgo
ratio-no-ratio = sin razón
ratio-no-data = sin datos
ratio-of = Razón de riesgo de «{ $name }», año por año (34 CFR 300.647).
ratio-rule = { $count ->
    [one] El estado puede identificar a un distrito en el primer año por encima de { $threshold }, salvo que la razón haya bajado lo suficiente en uno de los dos últimos años.
   *[other] El estado puede identificar a un distrito tras { $count } años seguidos por encima de { $threshold }, salvo que la razón haya bajado lo suficiente en uno de los dos últimos.
 }
ratio-rule-amount = Lo suficiente es { $amount } al año.
ratio-rule-any = Cualquier descenso es suficiente.
ratio-in-a-row = { $count ->
    [0] El último año no lo supera.
    [one] Ahora por encima: 1 año.
   *[other] Ahora por encima: { $count } años seguidos.
 }
ratio-identified = El distrito queda identificado: { $count ->
    [one] está por encima del umbral
   *[other] lleva { $count } años seguidos por encima del umbral
 } y la razón no bajó lo suficiente en ninguno de los dos últimos años.
ratio-newest-unknown = Del último año no hay razón, así que nada se puede decir de años seguidos.
ratio-fell = La razón bajó lo suficiente en uno de los dos últimos años, así que el distrito no queda identificado.
ratio-not-known = No se puede decir si el distrito queda identificado: falta la razón de un año que diría si hubo avance.
ratio-students = { $count ->
    [one] { $count } estudiante menos con este resultado habría bajado la razón de { $year } hasta el umbral.
   *[other] { $count } estudiantes menos con este resultado habrían bajado la razón de { $year } hasta el umbral.
 }
ratio-legend = Las marcas llenas superan el umbral; las huecas, no.
ratio-legend-alternate = Los cuadrados son razones alternativas: aquí hay muy pocos de los demás estudiantes, así que se toman los del estado.
ratio-not-calculated = { $year }: sin razón, porque { $why }
ratio-described = { $year }: { $ratio } ({ $kind }), { $state }.
ratio-own = razón
ratio-alternate = razón alternativa
ratio-state-above = por encima del umbral
ratio-state-not-above = no supera el umbral
ratio-state-no-threshold = sin umbral indicado
ratio-progress-yes = bajó lo suficiente
ratio-progress-no = no bajó lo suficiente
ratio-year = Año
ratio-kind = Tipo
ratio-risk-group = Riesgo del grupo
ratio-risk-others = Riesgo de los demás
ratio-against = Frente al umbral
ratio-progress = Desde el año anterior
no-ratio-no-focal-data = no hay cifras del grupo.
no-ratio-no-counts = faltan los números de estudiantes.
no-ratio-counts-contradict = los números se contradicen: hay más estudiantes con el resultado que estudiantes.
no-ratio-group-cell-size = menos de { $cell } estudiantes del grupo tienen el resultado.
no-ratio-group-n-size = el grupo tiene menos de { $n } estudiantes.
no-ratio-no-comparison-data = no hay cifras de los demás estudiantes.
no-ratio-no-state-data = aquí hay muy pocos de los demás estudiantes, y no hay cifras del estado.
no-ratio-state-cell-size = aquí hay muy pocos de los demás estudiantes, y en el estado menos de { $cell } tienen el resultado.
no-ratio-state-n-size = aquí hay muy pocos de los demás estudiantes, y en el estado menos de { $n }.
no-ratio-zero-risk = ninguno de los demás estudiantes tiene el resultado.
show-table = Ver la tabla
copy-picture = Copiar como imagen
save-png = Guardar como PNG
save-svg = Guardar como SVG
picture-copied = La imagen está copiada: péguela en una diapositiva o una carta.
picture-saved = La imagen está en sus descargas.
picture-refused = Este navegador no permite que la página haga eso. Guarde la imagen como archivo.
picture-for = Imagen para
picture-for-outside = Personas ajenas al equipo
picture-for-team = Solo el equipo
picture-for-outside-hint = Los valores que mostrarían a pocos estudiantes se omiten, y la imagen lo dice.
picture-for-team-hint = Tiene todos los valores. No debe salir del equipo.
picture-withheld = { $count ->
    [one] Retenido: un valor que mostraría a pocos estudiantes.
   *[other] Retenidos: { $count } valores que mostrarían a pocos estudiantes.
  }
picture-nothing-left = Todos los valores de esta imagen mostrarían a pocos estudiantes, así que no hay nada que dibujar para personas ajenas al equipo. Elija «Solo el equipo» si no saldrá del equipo.

way-title = Cuánto ha avanzado cada meta: { $on } de { $total } en camino
way-title-early = Cuánto ha avanzado cada meta: { $on } de { $total } en camino, { $early } más solo por primeras señales
way-legend = Del inicio de la línea hacia el objetivo (izquierda) al objetivo (aro). La línea empieza en la mediana de los tres primeros valores o, si no hay tres, en la línea de base. El triángulo muestra dónde está el día del último valor.
way-start = Inicio
way-now = Ahora
way-expected = Esperado ese día
way-standing = Situación
way-described = { $name }: de { $start }, ahora { $now }, objetivo { $target }, { $words }

goal-without-data = Todavía no hay datos de esta meta
goal-no-measures = Esta meta todavía no tiene indicador.
goal-decided = Qué se decidió
no-data-teach = La gráfica empieza con el primer valor.
together-results = Resultados
results-by = { $name }: { $why }
results-rest = { $count ->
    [one] Todavía no se puede juzgar otro indicador más.
   *[other] Todavía no se pueden juzgar otros { $count } indicadores.
}
results-early = Son primeras señales: todavía no se puede juzgar ningún indicador de largo plazo de la meta.
results-work = { $count ->
    [one] Un indicador más habla del trabajo, no de sus resultados: la meta no se juzga por él.
   *[other] { $count } indicadores más hablan del trabajo, no de sus resultados: la meta no se juzga por ellos.
 }
judged-of = según { $judged } de { $total } indicadores de resultados
together-doing = Cómo se hacen los pasos
together-decided = Última decisión
back-to-progress = Volver a todas las metas
fidelity-title = { $high } de { $total ->
    [one] { $total } paso se hace como se previó
   *[other] { $total } pasos se hacen como se previó
 }
fidelity-title-zero = Ningún paso se hace todavía como se previó
fidelity-title-none = Nadie ha visto todavía si los pasos se hacen como se previó
fidelity-teach = Mirar cómo se hace un paso toma cinco minutos: sin eso, nadie sabe si el paso funciona o si en realidad nunca se hizo.
fidelity-legend = Punto lleno: la última mirada. Puntos huecos: las anteriores. Niveles: hasta 50% baja, hasta 79% parcial, desde 80% alta.
fidelity-source = Fuente: miradas a cómo se hacen los pasos
fidelity-looks = Miradas

decide-title = ¿Seguir, ajustar o parar?
decide-about = ¿Seguir, ajustar o parar: { $names }?
decide-intro = Quien lea el plan dentro de un año querrá saber qué sabían hoy y por qué decidieron así.
decide-because = { $name }: { $why }. ¿Qué hacen con eso?
decide-continue = Seguir igual
decide-adjust = Ajustar
decide-stop = Parar
decide-kind-missing = Elija una de las tres.
decide-reason-hint = Qué habla a favor y qué esperan de ello
decide-reason-missing = Escriba por qué: la razón es lo que otros buscarán.
decide-who = Quién decide
decide-concerns = Metas y pasos a los que afecta
decide-evidence = Qué dicen hoy los indicadores
decide-evidence-hint = Estas cifras se guardan con la decisión, tal como están ahora.
decide-evidence-none = Ningún indicador pertenece a lo que se decide. Elija arriba una meta o un paso para guardar sus cifras con la decisión.
decide-evidence-else = En qué más se apoya
decide-change-words = Qué más cambia, en palabras
decide-finish = Decidir y llevarlo a cabo
decide-later = Ahora no: guardarla como borrador
decide-throw-away = Descartar este borrador
decision-thrown-away = Se descartó el borrador. Nada cambió en el plan.
draft-gone = { $count ->
    [one] Algo que este borrador nombraba ya no está en el plan. Se deja fuera.
   *[other] { $count } cosas que este borrador nombraba ya no están en el plan. Se dejan fuera.
}
decisions-begun = Decisiones empezadas y sin registrar
decision-begun = Empezada y sin registrar: { $about }.
decision-go-on = Seguir con ella
decide-with-figures = Decidir con cifras y cambios
decided = { $count ->
    [0] La decisión está en la historia del plan.
    [one] La decisión está en la historia del plan y se hizo { $count } cambio.
   *[other] La decisión está en la historia del plan y se hicieron { $count } cambios.
 }
changes-title = Qué cambia en el plan
changes-hint = Cada cambio se hace al decidir y se puede deshacer de una vez. Se guarda lo que decía antes.
change-place = Cambio { $place }
change-unsaid = El cambio { $place } todavía no dice qué debe quedar. Complételo o quítelo.
change-of = Dónde
change-field = Qué
change-before = Ahora:
change-after = De ahora en adelante
change-blank = Dejarlo en blanco de ahora en adelante
nothing-there = nada
stop-step = Poner «{ $name }» como detenido

story-title = Qué se decidió
story-about = Sobre: { $names }
story-empty = Ninguna decisión todavía. Cuando decidan seguir, hacer algo de otro modo o parar, anótenlo aquí: también quedará marcado en las gráficas.
story-figures = { $count ->
    [one] { $count } cifra de ese día
   *[other] { $count } cifras de ese día
 }
decision-open = Todavía no se dijo qué se decidió
decided-by = Decidido por { $names }
mend-entry = Corregir esta anotación

trials-title = Pequeñas pruebas
trials-intro = Prueben un cambio con una clase o durante dos semanas antes de que todos lo hagan. Digan antes qué esperan: de la diferencia se aprende.
trial-planned = Prevista
trial-open = En marcha
trial-overdue = Terminó: ¿qué aprendieron?
trial-closed = Cerrada
trial-write = Escribir en esta prueba
trial-part-tried = Qué probamos
trial-part-expected = Qué esperamos
trial-part-came = Qué resultó
trial-part-learned = Qué aprendimos
trial-part-decided = Qué decidimos:
trial-not-yet = sin escribir todavía
trial-so-far = Se esperaba { $predicted }; hasta ahora { $observed }.
trial-numbers = Se esperaba { $predicted }, resultó { $observed }.
trial-value = Valor esperado: { $value }.
trial-came-true = La predicción se cumplió.
trial-did-not = Resultó distinto de lo previsto.
trial-in-time = Escrito de antemano, el { $date }
trial-not-in-time = Escrito el { $date }, cuando ya había empezado
trial-written = Escrito por primera vez el { $date }
trial-late = La prueba ya empezó. Escriban de todos modos qué esperaban; quedará dicho que se escribió después.
trial-step-plan = Planear: antes de empezar
trial-step-do = Hacer: mientras dura
trial-step-study = Estudiar: cuando termina
trial-compare = Esperaban: «{ $prediction }»
trial-no-prediction = No se predijo nada, así que no hay con qué comparar.
trial-decide = Actuar: decidir qué sigue

reviews-title = Mirar atrás, meta por meta
reviews-intro = Al final del plan, o de un año: con qué se contó, qué se hizo, a quién llegó, qué cambió y qué será de la meta.
review-open = sin decidir todavía
review-numbers = Qué dicen los datos
review-steps = { $done } de { $total ->
    [one] { $total } paso hecho
   *[other] { $total } pasos hechos
 }
review-decisions = { $count ->
    [one] { $count } decisión en el camino
   *[other] { $count } decisiones en el camino
 }
review-pictures = Ver sus gráficas
