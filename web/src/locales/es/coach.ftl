# El taller de metas, los botones del asesor y la calidad del plan en palabras.

found-parts = Encontrado en su frase
part-who = Quién
part-what = Qué
part-baseline = Ahora
part-target = Meta
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
reason-no-group = ¿Qué estudiantes? Nombre el grado o el grupo.
reason-names-change = Dice qué cambia: { $what }.
reason-no-change = ¿Qué cambio se podrá ver?
reason-soft-words = «{ $words }» puede significar cualquier cosa. ¿Qué se vería o se contaría?
reason-several-goals = Son dos metas en una. ¿Podría ir cada una por su cuenta?
reason-has-target = La meta está clara: { $value }.
reason-no-target = Aún sin valor final: ¿cuántos, o qué porcentaje?
reason-has-baseline = Parte de { $value }.
reason-no-baseline = Sin valor inicial: ¿dónde están ahora?
reason-has-source = Se mide con: { $source }.
reason-no-source = ¿Qué prueba, encuesta o registro lo mostrará?
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
reason-no-cause = ¿Qué causa atiende?
reason-tied-to-gap = Ligada a la brecha o a una de sus causas.
reason-tied-to-nothing = Aún no está ligada a una brecha ni a una causa.
reason-pace = Pide un cambio de { $change } por año.
reason-has-deadline = Termina el { $date }.
reason-has-time = Dice cuándo: { $text }.
reason-no-deadline = ¿Para cuándo?
reason-past-plan = Termina el { $date }, después que el plan.
reason-has-stages = Tiene hitos en el camino.
reason-no-stages = Dura { $months } meses sin ningún hito.
reason-has-comparison = Comparada con: { $group }.
reason-no-comparison = ¿Comparada con qué compañeros?
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
offer-target = Meta
offer-baseline = Valor inicial
offer-deadline = Último día
offer-direction = Dirección
offer-source = De dónde salen los datos
offer-measure = Una medida
put-into-form = Pasar al formulario
put-all-into-form = Pasar todo al formulario
offer-taken = Ya está en el formulario.
difference = La frase y el formulario no coinciden: { $what }
difference-text = La frase dice { $said }; el formulario, { $field }.
use-in-form = Usar { $value } en el formulario
write-into-sentence = Escribir { $value } en la frase

mended = Hecho: { $what }
set-aside = Apartar
set-aside-why = ¿Por qué puede su equipo dejarlo así?
set-aside-now = Apartar
was-set-aside = Apartado, con su motivo. Queda en el repaso.
set-aside-title = Apartados
set-aside-reason = Su motivo el { $date }: { $reason }
take-up-again = Retomar
taken-up = El consejo ha vuelto.

quality-strong = Lo que está fuerte
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
strength-goals-measured = Cada meta se puede medir, de un valor inicial a uno final.
strength-steps-owned = Cada paso tiene a alguien que se ocupa, y quien lo supla.
strength-steps-dated = Las fechas de los pasos concuerdan y ninguno va tarde.
strength-steps-watched = El seguimiento está previsto antes de empezar el trabajo.
strength-reports-complete = Cada público sabe qué recibe, cómo y de quién, y puede responder.
strength-evaluation-rounded = Se mira lo que se hace y lo que cambia para los estudiantes.
strength-plans-connected = Los otros planes están ligados a las metas y pasos que les sirven.
