# The frame, the first screen, dialogs and messages.

waymark = Waymark
skip = Ir al contenido
language = Idioma
close = Cerrar
cancel = Cancelar
add = Añadir
remove = Quitar
delete = Borrar
all = Todo
size = Tamaño
actions = Acciones
dates = Fechas
never = nunca
saved = Guardado
whole-file = el archivo
cannot-start = Waymark no pudo iniciarse en este navegador. Sirve un Chrome, Edge, Firefox o Safari más nuevo. ({ $detail })

start-title = Cerrar la brecha, paso a paso
start-intro = Waymark ayuda a su equipo a convertir una brecha y sus causas en metas, pasos y pruebas de que funcionó.
start-promise = Nada que instalar, sin cuenta. Su plan queda en este navegador y en los archivos que usted guarde; esta página no envía nada a ninguna parte.
your-plans = Sus planes en este navegador
saved-when = guardado { $when }
door-new = Empezar un plan
door-new-text = Empiece con su escuela y un nombre. Lo demás viene paso a paso.
start-a-plan = Empezar un plan
begin = Empezar
door-open = Abrir un archivo
door-open-text = ¿Le enviaron un plan? Elija el archivo, suéltelo en cualquier lugar de esta página o pegue su texto.
choose-file = Elegir un archivo
paste-instead = Pegar el texto
paste-here = Texto de un archivo de plan
look-at-it = Verlo
pasted-text = Texto pegado
door-example = Ver un ejemplo
door-example-text = Dos planes completos para leer y probar.
example-reading = Una escuela intermedia: lectura y estudiantes con discapacidades
example-suspension = Un distrito: a quién se suspende y cuánto
open-failed = No se pudo abrir este plan en este momento. No se perdió nada: inténtelo otra vez o reinicie el navegador.
plan-unreadable = No se pudo leer este plan. Su texto se puede guardar como archivo para no perder nada.

share-plan = Compartir plan
share-text = El plan viaja en un archivo pequeño. Quien lo recibe lo abre en Waymark.
share-with = ¿Para quién es?
share-team = Para alguien del equipo: el plan completo
share-audience = Para un público ajeno al equipo: se retienen las cifras de pocos estudiantes
share-audience-text = La copia omite las cifras que mostrarían a pocos estudiantes o permitirían deducirlas, los datos de contacto y de relevo, las reuniones y sus actas, las ediciones anteriores, lo que cambió cada decisión y las notas que su equipo guarda con los datos, los avances y las miradas a los pasos. Las familias, la comunidad y otros tampoco reciben las pequeñas pruebas. Todo lo demás queda: brechas, metas, pasos, datos, decisiones y evaluaciones de metas con sus razones. Su propio plan queda como está.
share-for = Público
public-copy = Copia pública
public-copy-read = Leer e imprimir esta copia
public-copy-title = Copia pública para: { $audience }
public-copy-intro = Lo que leerá este público. Aquí no se puede cambiar nada: su plan queda como está.
public-copy-notice = Esta es una copia pública para: { $audience } ({ $date }). Se retienen las cifras de pocos estudiantes. Lo que cambie aquí no llega al plan del equipo.
public-copy-print = Copia pública para: { $audience }, { $date }. Donde dice «retenido», una cifra mostraría a pocos estudiantes.
withheld = retenido
withheld-number = [retenido]
withheld-person = [miembro del personal]
withheld-nothing = No hay nada que retener.
withheld-title = { $count ->
    [one] Se retiene un dato.
   *[other] Se retienen { $count } datos.
  }
withheld-group = { $reason }: { $count }
withheld-place = { $name }: { $field }
for-the-team = Para el equipo: puede contener nombres y cifras de pocos estudiantes. Para otras personas, use «Compartir plan».
for-team-only = Solo para el equipo: muestra cifras de pocos estudiantes.
copy-text-outside = Copiar para personas ajenas al equipo
copy-text-outside-hint = Se quitan las cifras de pocos estudiantes, los nombres y los datos de contacto.
share-file = Compartir el archivo
save-as-file = Guardar como archivo
share-saved = El archivo está en sus descargas.
share-mail = Escribir un correo y adjuntarlo
mail-subject = Plan de acción: { $title }
mail-body = Hola: nuestro plan de acción va adjunto en el archivo “{ $file }”. Para leerlo o editarlo, abra Waymark, elija “Abrir un archivo” y seleccione el adjunto.
print = Imprimir
undo = Deshacer
undo-nothing = Nada que deshacer
redo-nothing = Nada que rehacer
undo-step = Deshacer: { $what }
redo-step = Rehacer: { $what }
step-set = cambio de { $noun }
step-insert = nuevo: { $noun }
step-remove = eliminación de { $noun }
step-move = traslado de { $noun }
step-smart = cambio de letras
step-restore = copia restaurada
step-several = varios cambios
saved-at = Guardado { $time }
save-unsaved = Sin guardar todavía
save-saving = Guardando
save-memory = No se guarda aquí
save-failed-quota = Sin guardar: almacenamiento lleno
save-failed-timeout = Sin guardar: sin respuesta
save-failed-mismatch = Sin guardar: no se pudo releer
save-failed-error = Sin guardar
save-failed-quota-text = A este navegador no le queda espacio: sus últimos cambios están solo en esta página. Guarde ahora el plan como archivo; después borre planes viejos o pida más espacio.
save-failed-timeout-text = El navegador no confirmó que sus últimos cambios estén guardados. Siguen en esta página: inténtelo otra vez o guarde el plan como archivo.
save-failed-mismatch-text = El navegador guardó algo distinto de lo que escribió. Sus cambios siguen en esta página: inténtelo otra vez o guarde el plan como archivo.
save-failed-error-text = No se pudieron guardar sus últimos cambios. Siguen en esta página: inténtelo otra vez o guarde el plan como archivo.
save-memory-text = Este navegador no deja que Waymark guarde nada (ventana privada o norma de la escuela). Todo funciona, pero guarde su plan como archivo antes de cerrar la página.
try-again = Intentar otra vez
read-only = Este plan se está editando en otra pestaña. Aquí puede leerlo.
work-here = Trabajar aquí
working-here = Ahora se edita aquí; la otra pestaña solo puede leer.
parted = Otra pestaña guardó este plan entretanto. No se pierde nada: aquel estado queda como está, y lo que ve aquí queda como un segundo plan, también llamado “{ $title }”.
update-ready = Hay una nueva versión de Waymark.
update-now = Usarla ahora

parts-of-plan = Partes del plan
make-the-plan = Hacer el plan
run-the-plan = Llevarlo a cabo
all-plans = Todos los planes
back-to-plan = Volver al plan
storage = Almacenamiento
help = Ayuda
filled-of = { $filled } de { $expected } completado
pieces-of-advice = { $count ->
    [one] consejo
   *[other] consejos
 }
has-advice = { $count ->
    [one] { $count } consejo
   *[other] { $count } consejos
 }
count-measures = { $count ->
    [one] { $count } indicador
   *[other] { $count } indicadores
 }
count-goals = { $count ->
    [one] { $count } meta
   *[other] { $count } metas
 }
count-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
 }
count-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
 }
count-observations = { $count ->
    [one] { $count } dato
   *[other] { $count } datos
 }
count-meetings = { $count ->
    [one] { $count } reunión
   *[other] { $count } reuniones
 }
import-title = { $count ->
    [one] Este archivo contiene un plan
   *[other] Este archivo contiene { $count } planes
 }
import-accept = { $count ->
    [one] Abrirlo como plan aparte
   *[other] Abrirlos como planes aparte
 }
import-notes = { $count ->
    [one] Se conservó { $count } cosa poco habitual
   *[other] Se conservaron { $count } cosas poco habituales
 }
storage-title = { $count ->
    [one] En este navegador hay un plan
   *[other] En este navegador hay { $count } planes
 }

import-is-here = Este plan ya está en este navegador. Se abrirá como copia aparte; el que tiene queda como está.
import-refused = No se puede abrir este archivo
import-nothing-changed = No se ha cambiado nada.
steps-done = { $count ->
    [one] { $done } de un paso hecho
   *[other] { $done } de { $count } pasos hechos
 }
next-things = Qué hacer ahora
overview-no-gap = Describa la brecha con sus cifras y se verá aquí.
gap-points = La brecha es de { $points } puntos
gap-difference = La brecha es de { $points } { $unit }
gap-sentence = { $group }: { $groupValue }. { $comparison }: { $comparisonValue }.
gap-picture = Dos barras. { $comparison }: { $comparisonValue }. { $group }: { $groupValue }.
as-of = A fecha de { $date }.
source-is = Fuente: { $source }
from-to = { $from } → { $to } para el { $date }
by-date = Para el { $date }
no-dates = Sin fechas todavía
no-owner = Nadie todavía
show-whole-plan = Mostrar el plan completo
hide-whole-plan = Ocultar el plan completo
move-up = Subir
move-down = Bajar
moved = { $name } es ahora el número { $place } de { $count }.
removed = Se quitó: { $name }.
add-person-here = Añadir una persona
new-person-name = Nombre de la nueva persona
version-name = Nombre de esta copia
version-keep = Guardar una copia
version-kept = La copia está guardada.
version-automatic = Automática
version-look = ¿Qué contiene?
version-restore = Volver a esta
version-restored = El plan está otra vez como el { $when }.
storage-intro = Los planes los guarda este navegador, en esta computadora, para este usuario. Guarde archivos de lo que le importa.
storage-promise = Qué promete este navegador
storage-persistent = Conservará sus planes hasta que usted los borre.
storage-not-persistent = Puede borrar planes si el disco se llena, y las computadoras escolares a menudo borran los perfiles al salir. Guarde un archivo después de cada día de trabajo.
storage-ask = Pedir al navegador que los conserve
storage-usage = { $used } usados de { $quota }
storage-firefox-file = Abrió Waymark como archivo en Firefox. Firefox guarda los planes según el lugar de ese archivo: si se mueve o cambia de nombre, parecen perdidos hasta que vuelva a su sitio. Guarde archivos de sus planes antes de moverlo.
last-saved = Guardado por última vez
no-file-yet = Este plan aún no tiene archivo
last-file = Último archivo guardado: { $when }
last-export = Último archivo
export-all = Guardar todos los planes en un archivo
import-all = Abrir un archivo
plan-deleted = Borrado: { $name }. Se puede recuperar hasta que cierre esta página.
save-schema = Guardar la descripción del formato (JSON Schema)
printed-on = Impreso el { $day }
