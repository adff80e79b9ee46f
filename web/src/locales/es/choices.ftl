# Values that fields can have: choice-<name>-<value>.

choice-level-school = Una escuela
choice-level-district = Un distrito
choice-level-other = Otro

choice-language-en = Inglés
choice-language-es = Español

choice-smartVariant-source = Específica, Medible, Accionable, Razonable, con Tiempo definido (SMART)
choice-smartVariant-achievable = Específica, Medible, Alcanzable, Relevante, con Tiempo definido (SMART)
choice-smartVariant-attainable = Específica, Medible, Asequible, Realista, con Tiempo definido (SMART)
choice-smartVariant-aligned = Específica, Medible, Alineada, Razonable, con Tiempo definido (SMART)
choice-smartVariant-smartie = SMARTIE: además Inclusiva y Equitativa
choice-smartVariant-own = Nuestras propias letras

choice-part-lead = Líder de equidad
choice-part-member = Miembro del equipo
choice-part-implementer = Realiza pasos
choice-part-decision-maker = Toma decisiones
choice-part-other = Otro

choice-priority-high = Alta
choice-priority-medium = Media
choice-priority-low = Baja

choice-extent-yes = Sí
choice-extent-partly = En parte
choice-extent-no = No

choice-measureKind-implementation = Si el trabajo se hace como se pensó
choice-measureKind-output = Qué produce el trabajo
choice-measureKind-short-term = Un cambio temprano en los estudiantes
choice-measureKind-long-term = El cambio duradero en los estudiantes

choice-valueKind-number = Número
choice-valueKind-percent = Porcentaje
choice-valueKind-count = Recuento
choice-valueKind-rate = Tasa
choice-valueKind-yes-no = Sí o no
choice-valueKind-rubric = Nivel de una rúbrica

choice-direction-increase = Subir
choice-direction-decrease = Bajar
choice-direction-maintain = Mantenerse

choice-observationGroup-focal = El grupo
choice-observationGroup-comparison = Sus compañeros
choice-observationGroup-state = Sus compañeros en el estado

choice-frequency-once = Una vez
choice-frequency-daily = Cada día
choice-frequency-weekly = Cada semana
choice-frequency-every-two-weeks = Cada dos semanas
choice-frequency-monthly = Cada mes
choice-frequency-every-six-weeks = Cada seis semanas
choice-frequency-quarterly = Cada trimestre
choice-frequency-each-term = Cada período escolar
choice-frequency-twice-a-year = Dos veces al año
choice-frequency-yearly = Cada año
choice-frequency-as-needed = Cuando haga falta
choice-frequency-custom = En las fechas que indique

choice-status-not-started = Sin empezar
choice-status-under-way = En marcha
choice-status-done = Hecho
choice-status-paused = En pausa
choice-status-stopped = Detenido

choice-health-green = Verde: con resultados
choice-health-yellow = Amarillo: algunos obstáculos
choice-health-red = Rojo: hay que cambiar el rumbo

choice-resourceKind-resource = Materiales o dinero
choice-resourceKind-policy = Política
choice-resourceKind-procedure = Procedimiento
choice-resourceKind-training = Formación
choice-resourceKind-people = Personas
choice-resourceKind-time = Tiempo

choice-resourceState-have = Lo tenemos
choice-resourceState-needed = Hace falta
choice-resourceState-requested = Solicitado

choice-dependencyKind-finish-to-start = Aquel debe terminar antes
choice-dependencyKind-start-to-start = Aquel debe haber empezado
choice-dependencyKind-finish-to-finish = Este no puede acabar antes que aquel
choice-dependencyKind-start-to-finish = Este no puede acabar antes de que aquel empiece

choice-approvalState-not-asked = Aún sin pedir
choice-approvalState-waiting = En espera
choice-approvalState-approved = Aprobado
choice-approvalState-refused = Rechazado

choice-audience-equity-team = Equipo de equidad
choice-audience-leadership = Dirección de la escuela o distrito
choice-audience-board = Junta escolar
choice-audience-staff = Personal
choice-audience-families = Familias
choice-audience-community = Comunidad
choice-audience-state = Estado
choice-audience-other = Otro

choice-connectionKind-csi = Apoyo integral (CSI)
choice-connectionKind-tsi = Apoyo focalizado (TSI)
choice-connectionKind-title-1 = Título I
choice-connectionKind-cceis = Servicios de intervención temprana (CCEIS)
choice-connectionKind-ssip = Mejora sistémica estatal (SSIP)
choice-connectionKind-mtss = Apoyo de varios niveles (MTSS)
choice-connectionKind-strategic = Plan estratégico
choice-connectionKind-other = Otro

choice-aspect-fidelity = ¿Se hizo como se pensó?
choice-aspect-systems = ¿Hay apoyo suficiente?
choice-aspect-markers = Señales clave en el camino
choice-aspect-early-outcomes = Resultados tempranos
choice-aspect-adjustments = Señales de que algo debe cambiar
choice-aspect-results = ¿Funcionó?

choice-meetingKind-implementers = Quienes realizan los pasos
choice-meetingKind-team = Equipo de equidad
choice-meetingKind-leadership = Dirección
choice-meetingKind-other = Otra

choice-decisionKind-continue = Seguir
choice-decisionKind-adjust = Ajustar
choice-decisionKind-stop = Parar

choice-monthlyOn-date = En la misma fecha
choice-monthlyOn-weekday = El mismo día de la semana (segundo martes)
choice-monthlyOn-last-weekday = El último de esos días del mes

choice-whenOut-next = Al siguiente día de clases
choice-whenOut-previous = Al día de clases anterior
choice-whenOut-nearest = Al día de clases más cercano
choice-whenOut-skip = Se omite

choice-breakKind-vacation = Vacaciones: no hay clases
choice-breakKind-holiday = Día festivo: no hay clases
choice-breakKind-in-service = Día de formación: solo personal
choice-breakKind-early-closing = Salida temprana

choice-constraint-start-not-before = No empieza antes del
choice-constraint-start-on = Empieza el
choice-constraint-finish-not-after = Termina a más tardar el
choice-constraint-finish-on = Termina el
choice-gapRule-disproportionality = Desproporcionalidad significativa (34 CFR 300.647)

choice-standing-met = Objetivo alcanzado
choice-standing-on-track = En camino
choice-standing-off-track = Fuera de camino
choice-standing-too-early = Aún es pronto
choice-standing-no-data = Sin datos todavía

choice-fidelityDimension-adherence = Qué se hace
choice-fidelityDimension-exposure = Cuántas veces y cuánto tiempo
choice-fidelityDimension-quality = Qué tan bien
choice-fidelityDimension-responsiveness = Quién participa

choice-reviewVerdict-maintain = Mantener
choice-reviewVerdict-revise = Cambiar
choice-reviewVerdict-discontinue = Terminar

choice-withheldReason-few-students = Mostraría a pocos estudiantes
choice-withheldReason-private = Parecen datos privados de un estudiante
choice-withheldReason-contact = Datos de contacto
choice-withheldReason-name = Nombre de una persona
choice-withheldReason-team-only = Notas propias del equipo
