# El taller de metas, los botones del asesor y la calidad del plan en palabras.

found-parts = Encontrado en su frase
part-who = Quién
part-what = Qué
part-baseline = Ahora
part-target = Valor deseado
part-source = Datos
part-deadline = Cuándo

letters-met = { $met } de { $count } cumplidas
spoken-letter = { $name }: { $state }. { $reasons }
state-open = aún no
state-partly = casi
state-met = cumplida
is-good = Bien
is-missing = Falta

reason-names-group = Nombra al grupo: { $group }.
reason-no-group = No dice de qué estudiantes trata. Nombre el grado o el grupo.
reason-group-only-in-form = Solo el formulario nombra al grupo ({ $group }). Nómbrelo en la frase o conteste una pregunta más abajo.
reason-names-change = Dice qué cambia: { $what }.
reason-no-change = No dice qué cambio se podrá ver.
reason-soft-words = «{ $words }» puede significar cualquier cosa. ¿Qué se vería o se contaría?
reason-several-goals = Hay dos metas en esta frase. ¿Podría ir cada una por su cuenta?
reason-has-target = El valor deseado está claro: { $value }.
reason-no-target = Aún sin valor deseado: ¿cuántos, o qué porcentaje?
reason-numbers-swapped = Va de { $from } a { $to }, en contra de sus propias palabras. ¿Están los dos números al revés?
reason-target-reached = El valor deseado, { $value }, es donde ya están.
reason-differs-target = Casi: la frase apunta a { $said }; el formulario, a { $field }.
reason-has-baseline = Parte de { $value }.
reason-no-baseline = Sin valor inicial: ¿dónde están ahora?
reason-differs-baseline = Casi: la frase parte de { $said }; el formulario, de { $field }.
reason-has-source = Dice de dónde salen los datos: { $source }.
reason-no-source = Aún sin fuente de datos: ¿qué prueba, encuesta o registro lo mostrará?
reason-activity = Esto es lo que harán los adultos. ¿Qué cambiará para los estudiantes?
reason-has-steps = { $count ->
    [one] Un paso de acción trabaja para ella.
   *[other] { $count } pasos de acción trabajan para ella.
 }
reason-no-steps = Ningún paso de acción trabaja aún para ella.
reason-causes-in-reach = { $count ->
    [one] Atiende una causa que su equipo puede cambiar.
   *[other] Atiende { $count } causas que su equipo puede cambiar.
 }
reason-cause-out-of-reach = Se apoya en una causa que su equipo no puede cambiar.
reason-no-cause = Todavía no atiende ninguna causa. Elija una más abajo.
reason-tied-to-gap = Ligada a la brecha o a una de sus causas.
reason-tied-to-nothing = Aún no está ligada a una brecha ni a una causa.
reason-pace = Pide un cambio de { $change } por año.
reason-pace-points = Pide un cambio de { $change } puntos porcentuales por año.
reason-has-deadline = Termina el { $date }.
reason-has-time = Dice cuándo: { $text }.
reason-no-deadline = Aún sin último día: ¿para cuándo?
reason-differs-deadline = Casi: la frase dice { $said }; el formulario, { $field }.
reason-past-plan = Termina el { $date }, cuando el plan ya terminó.
reason-has-stages = Tiene hitos en el camino.
reason-no-stages = Dura { $months } meses sin ningún hito.
reason-has-comparison = Se compara con: { $group }.
reason-no-comparison = Aún sin grupo de comparación: ¿qué compañeros?
reason-answered = { $answered } de { $count } preguntas contestadas.
reason-not-answered = Aún no se ha contestado ninguna de sus preguntas.

coach = Asesor
coach-start = Escriba una primera frase. No tiene que ser perfecta: el asesor ayuda a partir de ahí.
coach-strong = Nada que añadir: esta meta dice lo que hace falta.
coach-offers = Una sugerencia para usted.
coach-count = { $count ->
    [one] Una cosa haría más fuerte esta meta.
   *[other] { $count } cosas harían más fuerte esta meta.
 }
sentence-repaired = Su frase, con lo que sabe el formulario
sentence-built = Una frase hecha de las partes
use-sentence = Usar esta frase
sentence-used = Se tomó la frase.
offers = Su frase ya dice
offer-target = Valor deseado
offer-baseline = Valor inicial
offer-deadline = Último día
offer-direction = Dirección
offer-source = De dónde salen los datos
offer-measure = Un indicador
put-into-form = Pasar al formulario
put-all-into-form = Pasar todo al formulario
offer-taken = Ya está en el formulario.
difference = La frase y el formulario no coinciden: { $what }
difference-text = La frase dice { $said }; el formulario, { $field }.
use-in-form = Usar { $value } en el formulario
write-into-sentence = Escribir { $value } en la frase

mended = Hecho: { $what }
set-aside = Dejar a un lado
set-aside-why = ¿Por qué puede su equipo dejarlo así?
set-aside-now = Dejar a un lado
was-set-aside = Queda a un lado, con su motivo. Sigue visible en el repaso.
set-aside-title = Dejados a un lado
set-aside-reason = Su motivo el { $date }: { $reason }
take-up-again = Retomar
taken-up = El consejo vuelve a estar a la vista.

quality-strong = Puntos fuertes
quality-strong-none = Aún no destaca nada. Vendrá a medida que el plan se llene.
quality-next = Lo que más vale la pena ahora
and-others = { $count ->
    [one] y en otro lugar
   *[other] y en otros { $count } lugares
 }
strength-gaps-shown = La brecha se describe con sus grupos, sus cifras y sus pruebas.
strength-causes-proven = Cada causa se apoya en pruebas y se ha valorado.
strength-causes-taken-up = Las metas y las causas se corresponden.
strength-goals-clear = Cada meta nombra a un grupo y un solo resultado.
strength-goals-measured = Cada meta se puede medir, de un valor inicial a uno deseado.
strength-steps-owned = Cada paso tiene una persona responsable y una suplente.
strength-steps-dated = Las fechas de los pasos concuerdan y ninguno va tarde.
strength-steps-watched = El seguimiento está previsto antes de empezar el trabajo.
strength-reports-complete = Cada público sabe qué recibe, cómo y de quién, y puede responder.
strength-evaluation-rounded = Se mira lo que se hace y lo que cambia para los estudiantes.
strength-plans-connected = Los otros planes están ligados a las metas y pasos que les sirven.
