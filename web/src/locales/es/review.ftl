# El repaso: todos los consejos en una lista.

review-clean = No falta nada
review-clean-text = No hay nada que añadir a lo que ya está escrito.
review-intro = Consejos del asesor. Cada línea lleva a su lugar; su equipo decide.
review-show = Mostrar
severity-must = Por resolver
severity-should = Por mejorar
severity-tip = Sugerencia

review-begun = { $count ->
    [0] A lo que ha empezado no le falta nada
    [one] Un consejo sobre lo que ha empezado
   *[other] { $count } consejos sobre lo que ha empezado
 }
review-all = { $count ->
    [one] Un consejo
   *[other] { $count } consejos
 }
review-blank = Este plan acaba de empezar
review-later = { $count ->
    [one] Otro consejo espera en una parte del plan que nadie ha empezado.
   *[other] Otros { $count } consejos esperan en partes del plan que nadie ha empezado.
 }
review-waiting = { $count ->
    [one] Un consejo espera en una parte del plan que nadie ha empezado.
   *[other] { $count } consejos esperan en partes del plan que nadie ha empezado.
 }
review-not-begun = Partes aún sin empezar
review-not-begun-text = Un buen plan también tiene esto. El asesor lo mencionará junto al trabajo cuando usted empiece ahí.
review-part = Parte del plan
review-all-parts = Todas las partes ({ $count })
review-shown = { $count ->
    [0] No queda nada de este tipo.
    [one] Se muestra un consejo.
   *[other] Se muestran { $count } consejos.
 }
review-show-all = Mostrar todo
