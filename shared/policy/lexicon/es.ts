import type { Lexicon } from './concept.ts'

/** Spanish, of Spain and Latin America; tú, usted, vosotros and vos. */
export const spanish: Lexicon = {
  language: 'es',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'sr',
    'sra',
    'srta',
    'sres',
    'dr',
    'dra',
    'ud',
    'uds',
    'vd',
    'vds',
    'num',
    'nro',
    'no',
    'aprox',
    'tel',
    'av',
    'avda',
    'col',
    'dto',
    'ej',
    'atte',
    'etc',
    'art',
    'ref',
  ],
  shortForms: [
    'max',
    'min',
    'telf',
    'tfno',
    'tlf',
    'cant',
    'pag',
    'prov',
    'dpto',
    'incl',
    'ene',
    'feb',
    'abr',
    'ago',
    'sept',
    'oct',
    'nov',
    'dic',
    'lun',
    'mie',
    'jue',
    'vie',
    'sab',
  ],
  concepts: {
    negation: `
      no|nunca|jamás|sin|ni|ningún|ninguna|ninguno|tampoco|nadie
      ! no (solo|sólo|solamente|únicamente|obstante)
      ! no (dud*|olvid*|pierd*|tard*|esper*|desaprovech*|dejes|deje|dejen|dejéis|dejés)
      ! no (lo|la|te|se|os|le) (dud*|olvid*|pierd*|piens*|desaprovech*|quedes|quede)
      ! no (hay|tenga|tengas) (problema|inconveniente|cuidado)
      ! no (importa|se preocupe|te preocupes)
      ! sin (duda|dudas|dudarlo|embargo|problema|problemas|falta|costo|coste|cargo|gastos|demora|esperas|compromiso|más)
      ! ya no
      ! si no
      ! por qué no
      ! (nada|nadie) ..4 (más|mejor|tanto)
      ! que ..1 no ..1 (vemos|pides|pide|compras|compra|visitas|visita|vienes|viene)
      ! (ninguna|ninguno de|ningún) (oferta|ofertas|novedad|novedades|promoción|promociones|sorteo|descuento)
      ! antes que nadie
      ! sin (hablar|contactar*|escribir*|consultar*|avisar*|hablarlo) ..2 (antes|primero|con nosotros)
      ! no (publiques|publique|dejes|deje|pongas|ponga|escribas|escriba) ..2 <review> (negativa|negativo|mala|malo|baja)
      ! meses sin intereses
      ! (quedes|quede|quedarte|quedarse|quedéis) sin
    `,
    request: `
      por favor|porfavor|porfa|favor de
      (podrías|podría|podrían|podríais|podríamos) (usted|ustedes)?
      (puedes|puede|pueden|podéis|podés) (dejarnos|escribirnos|valorarnos|darnos|compartirnos|contarnos|ayudarnos|calificarnos)
      (le|les|te|os|lo|la|vos)? (pedimos|pido|rogamos|ruego|solicitamos|solicito|pediríamos|pediría|invitamos|invito|animamos|animo|sugerimos|sugiero|recomendamos|aconsejamos|instamos|alentamos)
      (agradecemos|agradezco) (mucho|muchísimo|enormemente|infinitamente)? (que|si|tu|su)? (apoyo|ayuda)? (con|cerrando|cancelando|dejando|cambiando|modificando|eliminando|realizando|que|si)
      (agradeceríamos|agradecería|agradecerá|agradeceremos)
      (nos|me) ..2 (encantaría|gustaría|ayudaría|ayudarías|ayudarían|ayudas|ayudáis|haría|harías|haces|vendría)
      sería (de|una|un|muy|genial|fantástico|estupendo|posible|ideal) ..2
      (estaríamos|estaría) ..3 (agradecidos|agradecido|agradecida|agradecidas)
      (debes|deberás|deberías|debería|tienes que|tiene que|tienen que|tendrías que|tendría que|necesitamos que|hace falta que|es necesario que|te toca)
      (considera|considere|considerar|considerarías|consideraría|consideren|consideres|valorarías|valoraría)
      (tómate|tómese|tomarte|tomarse|tomarías|tomaría|tome|toma|tomes|dedica|dedique|dedicar|dedicarnos|dedícanos|dedíquenos|regálanos|regálenos|concédenos) ..4 (minuto|minutos|minutito|momento|momentos|segundos|tiempo|instante|rato|ratito)
      (anímate|anímese|animate|ayúdanos|ayúdenos|ayudanos|ayudarnos|ayudadnos)
      (esperamos|confiamos en) que (puedas|pueda|nos|quieras|consideres|considere|decidas|dejes|deje|cambies|cambie|modifiques)
      (sea tan amable|serías tan amable|sería tan amable|si es tan amable|si eres tan amable|tendría la amabilidad|tendrías la amabilidad|tenga a bien|sírvase|sírvete|ten la amabilidad|tenga la amabilidad)
      (haga|haz|hacernos|haznos|háganos|harías|haría) ..2 favor
      (te|le|os|les) (importaría|gustaría|apetece|apetecería|animas|anima|animáis)
      no (olvides|olvide|olviden|olvidéis|te olvides|se olvide|dejes|deje|dejen|dude|dudes|duden) (de|en)?
      (estarías|estaría|estarían) (dispuesto|dispuesta)
      (nos|me) (apoya|apoyas|apoyan|apoyes|apoye) ..3
      (te|le) importa
      ! (podría|podrían) (tardar|demorar|retrasarse|haber|ser|estar|deberse|llegar|ocurrir|variar|sufrir|afectar)
      ! (recomendamos|aconsejamos) (lavar|limpiar|cargar|usar|leer|no|guardar|mantener)
      ! no (dudes|dude|duden) en (contactar*|escribir*|consultar*|preguntar*|comunicarse|comunicarte|ponerse|ponerte|llamar*|decírnoslo|responder|hacérnoslo|avisar*|acudir)
      ! por favor (acepte|acepta|tenga en cuenta|ten en cuenta|disculpe|disculpa|perdone|perdona)
      (habría|hay|habrá) (chance|posibilidad|oportunidad) de
      significaría ..2 (mucho|muchísimo|todo)
      si (borras|eliminas|quitas|cambias|modificas|retiras|actualizas|borra|elimina|retira|quita|cambia|modifica|actualiza) ..1 (<review>|comentario) (te|le|os|les) (mandamos|damos|devolvemos|reembolsamos|enviamos|regalamos|mandaremos|enviaremos|devolveremos|reembolsaremos)
    `,
    'information-request': `
      (envíenos|envíanos|envianos|envíeme|envíame|enviarnos|enviarme|envíe|envíes|envíamelos|envíamelo|envíenosla|mándanos|mándenos|mandanos|mándame|mándeme|mandarnos|mandarme|facilítenos|facilítanos|facilitarnos|facilite|facilites|indíquenos|indícanos|indicanos|indíqueme|indícame|indicarnos|indicarme|indique|indiques|proporciónenos|proporciónanos|proporcionarnos|proporcionarme|proporcione|proporciones) ..5
      (confírmenos|confírmanos|confirmanos|confírmeme|confírmame|confirmarnos|confirmarme|confirme|confirmes|remítanos|remítenos|remitirnos|remita|hágannos llegar|háganos llegar|haznos llegar|hacernos llegar|háganos saber|haznos saber|hacernos saber|especifique|especifica|especificarnos|especifíquenos|detállenos|detállanos|detallarnos|adjúntenos|adjúntanos|adjuntarnos|adjunte|pásanos|pásenos|pasarnos|pásame|páseme|elija|elige|elijas|seleccione|selecciona|rellene|rellena|complete|completa|firme) ..5
      (díganos|dinos|dígame|dime|decirnos|decirme|avísenos|avísanos|avisarnos|infórmenos|infórmanos|informarnos|coméntanos|coméntenos|comentarnos) ..2 (si|qué|cuál|cuáles|cómo|cuándo|dónde)
      (díganos|dinos|dígame|dime|decirnos|decirme) (el|la|los|las|su|tu)
      (comparta|compartas|compártanos|compártenos|compártame|compárteme|compartirnos|compartirme|comparte|compartir) ..4 (datos|información|foto|fotos|fotografía|fotografías|imagen|imágenes|evidencia|video|vídeo|dirección|domicilio|número|teléfono|medidas|documento|comprobante|captura|constancia)
      (necesitamos|necesito|requerimos|precisamos|necesitaríamos|nos hace falta|nos falta|nos faltan|nos hacen falta|hace falta) ..4 (su|tu|la|el|los|las|un|una|que|más|alguna|algunos|información|datos|saber|foto|fotos|confirmación)
      (qué|cuál|cuáles) (talla|color|dirección|modelo|nombre|texto|fecha|día|hora|opción|medida|falla|número|pieza)
      (pendiente|pendientes|espera) (de|a) (los|las|sus|tus|la|el|su|tu) ..2 (datos|información|dirección|foto|fotos|fotografías|medidas|confirmación|respuesta)
      (podría|podrías|puede|puedes) ..1 (apoyarnos|ayudarnos) con ..4 (domicilio|dirección|datos|información|foto|fotos|número)
      (podrías|podría|podrían|puede|puedes) ..2 (verificar|confirmar|comprobar|revisar|indicar|enviar|adjuntar|facilitar|responder|contestar|firmar|aprobar|elegir|describir|explicar)
      (datos|información|dirección) (incompleta|incompletos|incompleto|faltante|faltantes|que falta)
      responda (con|a las|a estas|indicando)
      indicárnoslo|indicárnosla|indicárnoslos|enviárnoslo|enviárnosla|enviárnoslos|enviárnoslas|confirmárnoslo|confirmárnosla|facilitárnoslo|facilitárnosla|facilitárnoslos|proporcionárnoslo|proporcionárnosla|mandárnoslo|mandárnosla|compartírnoslo
      (pero)? falta (el|la|un|una|su|tu) (número|calle|código|nombre|piso|portal|teléfono|dirección|talla|color|apartamento|dato|colonia|letra)
      favor de (compartir*|enviar*|indicar*|proporcionar*|confirmar*|responder|mandar*|llenar|verificar|darnos)
      ! (envi*|mand*|cuent*|compart*|facilit*|proporcion*|dí*|dinos|díganos|decirnos|indíc*|indíquenos|complet*|rellen*) ..4 (experiencia|opinión|opiniones|impresiones|impresión|reseña|reseñas|valoración|valoraciones|comentario|comentarios|calificación|encuesta|estrellas|te parece|te ha parecido|le parece|le ha parecido|le pareció|te pareció|piensas|piensa|opinas|opina)
      ! (comparte|comparta|compartir|compártelo|compártalo) ..5 (amigos|amigas|familia|familiares|conocidos)
      ! (indi*|indí*|inform*|infórm*|mencion*|mención*|proporcion*|facilit*|inclu*|cit*|ten|tenga) ..3 (número|referencia) ..6 (al|cuando|si|para) ..3 (contact*|escrib*|comunic*|llam*|consult*|respond*)
      ! (verific*|revis*|consult*|comprob*|ver) ..2 (estado|estatus|status|progreso|avance|seguimiento)
    `,
    condition: `
      (si|siempre que|en caso|a menos que|salvo que|en el caso|con tal de que|a condición|siempre y cuando)
      ! (como si|por si acaso)
      ! (si|sí) (está|es|fue|ha|hemos|tenemos|podemos)
    `,
    positive: `
      satisfecho|satisfecha|satisfechos|satisfechas|contento|contenta|contentos|contentas|feliz|felices|conforme|encantado|encantada|encantados|encantadas|complacido|complacida|entusiasmado
      (te|le|les|os|lo|la|los|las|nos|me) (ha|han|haya|hayan|hubiera)? (gustado|gustó|gusta|gustan|gustaron|guste|encantado|encantó|encanta|encantan|encantaron|encante|convencido|convence|convenció|convencieron|agrada|agradó|agradado|sorprendió|satisface)
      (disfrutado|disfrutaste|disfrutó|disfrutas|disfruta|disfrutan|disfrutando|disfrutáis)
      (amas|ama|adoras|adora) (tu|su|este|esta|el|la|nuestro|nuestra)
      (buena|gran|excelente|positiva|grata|agradable|increíble|fantástica|magnífica|satisfactoria|estupenda|bonita|maravillosa|mejor) (experiencia|impresión|compra|atención)
      experiencia ..3 (buena|positiva|excelente|satisfactoria|agradable|grata|increíble|genial|perfecta)
      (producto|pedido|artículo|compra|servicio|atención|todo) ..3 (de|a) (tu|su|vuestro) (agrado|gusto|entera satisfacción|satisfacción|completa satisfacción|total satisfacción)
      (de|a) (tu|su|vuestro) (agrado|gusto|completo agrado|entera satisfacción|plena satisfacción)
      (cumple|cumplió|cumplido|cumplen|cumplieron|superado|superó|supera|superamos|superaron|cumplimos|alcanzado) ..4 expectativas
      estado a la altura
      (todo|pedido|producto|compra|entrega|artículo) ..3 (bien|perfecto|perfecta|perfectamente|correcto|correctamente|perfectas|genial|en orden|como esperabas|como esperaba|según lo esperado)
      (merecemos|merece|merecen|merecido|merecería) ..3 (estrellas|estrella|reseña|valoración|opinión|5|cinco)
      (buen|gran|excelente) (trabajo|servicio|trato)
      (te|le|os|les) (ha ido|fue|va|está yendo) (bien|genial|estupendo|de maravilla|perfecto)
      ! (no|nunca|poco|nada|tampoco|menos) ..4 (satisfecho|satisfecha|satisfechos|contento|contenta|contentos|feliz|conforme|gustado|gustó|gusta|encantado|convencido|convence|agrado|gusto|expectativas|altura|bien|perfecto|correcto|correctamente|esperabas|esperaba|perfectamente|satisfactoria|buena|positiva)
      ! (encantado|encantada|encantados|encantadas|felices|feliz|contentos) de (ayud*|atend*|asist*|respond*|resolv*|que|poder|tener*|anunciar*|escuchar*|ver*)
      ! (estamos|estaremos|estaríamos|estoy|estaré|somos) ..2 (encantado|encantada|encantados|encantadas|felices|feliz|contentos|satisfechos)
      ! (feliz|felices) (día|navidad|año|fiestas|pascuas|cumpleaños|semana|tarde|fin|viernes|lunes)
      ! con (mucho)? gusto
      (ganamos|ganado) (tu|su|vuestra) confianza
      (parece|pareció|parecido) (un|una)? (buen|bueno|buena|gran|excelente)
      (cumpla|cumple|cumplió|cumplan|cumplen) ..1 lo que (esperabas|esperaba|esperas|espera|buscabas|buscaba|querías)
      lo (bien|bueno|rico|bonito|cómodo|suave|práctico) que (es|son|funciona|funcionan|queda|está|sabe|huele)
      (quedaste|quedó|estás|está|quedas|quedado) (muy)? a gusto
      (fue|estuvo|ha sido|es|son) (de diez|de 10|un diez)
    `,
    negative: `
      insatisfecho|insatisfecha|insatisfechos|descontento|descontenta|descontentos|decepcionado|decepcionada|decepcionados|disgustado|disgustada|inconforme|inconformes|insatisfacción|inconformidad|decepción
      (no|nunca|poco|nada|menos) ..4 (satisfecho|satisfecha|satisfechos|contento|contenta|contentos|feliz|conforme|gustado|gustó|gusta|encantado|convencido|convence|agrado|expectativas|altura|bien|perfecto|correcto|esperabas|esperaba|esperado|satisfactoria|buena|positiva)
      (algún|cualquier|un|el|alguna|cualquiera|algunos|cualesquiera) (tipo de)? (problema|problemas|inconveniente|inconvenientes|incidencia|incidencias|queja|quejas|duda|detalle|molestia|contratiempo|error)
      (problema|problemas|inconveniente|inconvenientes|incidencia|incidencias|quejas) con
      (mala|negativa|pésima|desagradable) experiencia
      algo ..3 (mal|salió mal|no)
      (te|le|os|les) (ha)? (decepcionó|decepcionado|decepciona|disgustó|disgustado)
    `,
    'buyer-wish': `
      si ..3 (desea|deseas|desean|quiere|quieres|quieren|querés|prefiere|prefieres|prefieren|preferís|decide|decides|cambia|cambias|gustaría|gusta|opta|optas|necesita|necesitas|deseara|quisiera|quisieras|prefiriera)
      (puedes|puede|pueden|podéis|podés|podrá|podrás|tiene la opción|tienes la opción|tiene la posibilidad|tienes la posibilidad|tiene derecho|tienes derecho|es libre de|eres libre de)
      (díganos|dinos|indíquenos|indícanos|avísanos|avísenos|háganos saber|haznos saber) si
      en caso (de)? (que)? ..2 (desee|desees|desear|quiera|quieras|querer|prefiera|prefieras)
      (prefiere|prefieres|desea|deseas|quiere|quieres) (que|esperar|seguir|un|una|el|la|continuar)
      cómo cancelar
      ! (puede|puedes) ..1 por favor
      si ..2 (cambiaste|cambió|has cambiado|ha cambiado) de (idea|opinión|parecer)
    `,
    later: `
      una vez|en cuanto|cuando|tan pronto|antes|después|hasta|si|mientras|luego|luego de|apenas|al momento de|al recibir|tras
      será|serán|seremos|estará|estarán|podrá|podrás|podremos|vamos a|va a|van a|debería|deberían|debe|deben|quedará|enviaremos|despacharemos|prepararemos|recibirás|recibirá|estaremos|procederemos|pueda|puedas|sea|haya|hayas|hayan|esté
      espero|esperamos|esperando|confiamos|creemos|confirmarnos|confirmar si|verificar|compruebe|comprueba|saber si|confirme|confirma si
      para que
      ! si (está|fue|ha sido)
      ! este (es|pedido|paquete|envío|artículo|producto|mensaje|correo|número|enlace)
      ! (será|serán) (entregado|entregada|entregados|entregadas) ..2 (hoy|mañana|esta)
      ! (va a|van a) (llegar|ser entregado) ..2 (hoy|mañana|esta)
      ! mañana (recibirás|recibirá|estará|será)
      ! hoy (recibirás|recibirá|estará|será)
    `,

    review: `
      reseña|reseñas|reseñar|review|reviews|testimonio|testimonios
      opinión|opiniones
      valoración|valoraciones|calificación|calificaciones|puntuación|puntuaciones|puntaje|feedback|retroalimentación
      evaluación|evaluaciones|opinar
      voto|votos
      comentario (negativo|positivo|público|malo|bueno)|comentarios (negativos|positivos|públicos|malos|buenos)
      (mal|mala|buen|malos|buenos|gran) (comentario|comentarios|crítica|nota)
      (su|tu|un|vuestro|este|ese|el) comentario
      (#|una|dos|tres|cuatro|cinco|1|5) (estrella|estrellas|★|⭐)
      ★|⭐
      (antes de|en vez de|en lugar de) (opinar|calificar|calificarnos|valorar|valorarnos|puntuar|puntuarnos)
      ! (de|otra|misma) opinión
      ! (cambi*|mud*) de opinión
      ! (nuestra|mi|otra|segunda) opinión
      ! (calificación|etiqueta|clase|evaluación|puntuación) (energética|de riesgo|crediticia|técnica|médica|de eficiencia)
      ! (evaluación|valoración) (técnica|del daño|de daños|de los daños|del caso|de su caso|de tu caso|del producto devuelto|de la garantía|del equipo|de la avería|de su reclamo|de su solicitud|interna|del taller|de la devolución)
      ! en (evaluación|valoración)
      ! bajo (evaluación|valoración)
      ! (valoración|valor) (aduanera|en aduana|aduanero)
      ! (nuestros|del|de los) (comentario|comentarios) (del repartidor|del pedido|de entrega)
      ! (quedo|quedamos|atento|atentos|atenta) ..2 (a|de) ..1 (comentario|comentarios|opinión)
      ! cualquier (comentario|opinión)
      ! (cualquier|algún|un|otro|el) comentario (adicional|extra|o|para el repartidor|al pedido)
    `,
    'review-ask': `
      (dej*|escrib*|public*|compart*|compárt*|regal*|hac*|haz|haznos|haga|háganos|danos|denos|dar|darnos|dando|dándonos|des|da|dé|brind*|envi*|mand*|pon|ponga|poner|ponnos|pónganos|pongas|sub*|redact*|aport*|realiz*|apunt*|agreg*|añad*|coloc*|otorg*|registr*|complet*|rellen*|cuéntanos|cuéntenos|contarnos) ..4 (<review>|comentario|comentarios)
      (dejar|dejarnos|déjanos|déjenos|deja|deje|escribir|escribirnos|escríbenos|dejanos|dejes) ..2 (nos|un|una|tu|su|tus|sus)? ..1 (comentario|comentarios)
      (capturas|captura|pantallazo|foto|copia|enlace|link|prueba) (de pantalla)? (de|a|para) (tu|su|la|una|dejar) ..1 <review>
      (valora|valore|valoren|valores|valorar|valorad|valoráis|valoras|valóranos|valórenos|valorarnos|valorando|valorés|califica|califique|califiquen|califiques|calificar|calificarnos|califícanos|califíquenos|calificando|evalúa|evalúe|evalúen|evalúes|evaluar|evalúanos|evalúenos|evaluarnos|puntúa|puntúe|puntuar|puntúanos|puntuarnos|puntúes|reseña|reseñar|opina|opine|opinar|opines) ..3 (compra|producto|productos|pedido|artículo|servicio|experiencia|atención|vendedor|tienda|nosotros|transacción|nuestro|nuestra|{})
      (valóranos|valórenos|valorarnos|valoranos|califícanos|califíquenos|calificarnos|calificanos|evalúanos|evalúenos|evaluarnos|evaluanos|puntúanos|puntuarnos|reséñanos|recomiéndanos en)
      (cómo) (valoras|valora|valorarías|valoraría|calificas|califica|calificarías|calificaría|evalúas|evalúa|evaluarías|evaluaría|puntuarías) ..4
      (comparte|comparta|compartan|compartas|compartir|compartirnos|compartiendo|compártenos|compártanos|compartinos|cuenta|cuéntanos|cuéntenos|cuéntame|contarnos|contanos|cuentes|cuentas|contando|cuenten|contadnos|relátanos|explícanos|explíquenos|platícanos|platíquenos|dinos|díganos|decirnos|decinos|coméntanos|coméntenos|conocer|saber|escuchar|leer|oír) ..4 (experiencia|opinión|opiniones|impresiones|impresión|comentarios|parecer|te parece|te parecieron|te pareció|te ha parecido|le parece|le pareció|le ha parecido|os parece|os ha parecido|piensas|piensa|piensan|pensás|opinas|opina|opinás|tal tu|tal su|tal te|tal le|te fue|te ha ido|le fue|le ha ido|te va)
      <review> ..2 (es|son|será|serán|sería|serían|significa|significaría|cuenta|cuentan|ayuda|ayudan|ayudará|ayudaría|vale|nos|tiene) ..5 (importante|importantes|valiosa|valiosas|valioso|ayuda|ayudan|ayudará|ayudaría|mucho|muchísimo|útil|útiles|fundamental|fundamentales|clave|vital|bienvenida|bienvenidas|agradecida|tanto|todo|oro|importa|interesa|encantaría|apreciada|apreciado|gran)
      (agradecemos|agradeceríamos|agradecería|agradeceremos|encantaría|gustaría|apreciamos|apreciaríamos|apreciaría|esperamos|esperando|interesa|importa|valoramos|interesaría|ayudaría|solicitamos|pedimos|pedirte|pedirle|pedir) ..3 (recibir|tener|conocer|leer|ver|contar con|escuchar|saber|que|si|mucho)? ..2 (tu|su|una|un|vuestra|tus|sus|breve|honesta|sincera)? ..2 <review>
      (haz|haga|hacer|pulsa|pulse|pulsar|clic|visita|visite|entra|entre|ingresa|ingrese|escanea|escanee|accede|acceda|toca) ..8 (valorar|calificar|opinar|evaluar|reseñar|puntuar)
      (qué) (te|le|os) (parece|pareció|ha parecido|parecieron|han parecido) ..1 (el|la|tu|su|nuestro|nuestra|los) ..1 (producto|compra|servicio|atención|pedido|artículo|experiencia|{})
      (tiempo|hora|momento) de (valorar|calificar|opinar|evaluar|reseñar)
      (ayúdanos|ayúdenos|ayudarnos|apóyanos|apóyenos|ayudar a otros) ..5 <review>
      (valorarlo|valorarla|calificarlo|calificarla|evaluarlo|evaluarla|puntuarlo|puntuarla|reseñarlo|valóralo|califícalo|valórelo|califíquelo)
      (encuesta) (de satisfacción|de calidad|de servicio)
      ! (recibirá|recibirás|recibirán|recibe|le llegará|te llegará|le enviaremos|te enviaremos) ..3 encuesta ..2
      (cuéntal*|cuéntan*|cuent*|dil*|díg*|compárt*|compart*|exprés*|expres*|describ*) ..5 (en|con|mediante) (una|tu|su|la|vuestra) ..1 <review>
      ! (gracias|agradecemos|agradezco|agradecer|agradecerte|agradecerle) ..1 (por|que) ..3 (dej*|escrib*|public*|compart*|tu|su|sus|tus|tomar*|haber*|dar*|hac*|envi*|valor*|calific*) ..5 <review>
      ! (hemos|he|ha|has|han|haya|hayas) (visto|leído|recibido|dejado|escrito|publicado|compartido|dado) ..5 <review>
      ! (vimos|leímos|recibimos|dejaste|dejó|escribiste|escribió|publicaste|publicó) ..3 <review>
      ! (subido|subida|completado|subimos|enviamos|enviado|publicado|publicamos|compartido|hacia|ponemos) ..4 (<review>|comentario|comentarios)
      ! (no) (dej*|escrib*|compart*|publi*) ..4 (datos|información)
      ! (quedo|quedamos|atento|atentos) ..3 (comentario|comentarios)
      ! (cualquier|algún) comentario
      ! (escribir|escríbenos|escríbanos|enviar|envíanos|dejar|déjanos|déjenos) ..2 (duda|dudas|pregunta|preguntas|consulta|consultas|sugerencia) ..2 comentario
      (captura|capturas|pantallazo) ..8 (tu|su|la|vuestra) ..1 <review>
      (nos|me) (haría|ayudaría|encantaría|gustaría) ..4 que lo (cuentes|contaras|cuente|contara|compartas|compartieras|comparta|compartiera)
      (valoraríamos|valoraremos|apreciaríamos|agradeceríamos) ..1 (una|tu|su|vuestra) ..2 <review>
      reséñalo|reséñala|reseñalo|reséñelo|reséñela
      <review> ..2 (nos|me) (alegraría|alegrará|haría|daría|animaría|serviría)
      unas (palabras|líneas|palabritas) (bonitas|amables|lindas|cariñosas|sinceras)
      (minuto|minutos|minutito|minutitos|segundos|momento|momentito|ratito) (para|por) (una|tu|su|dejar|escribir) ..2 <review>
      (podrías|podría|puedes|quieres|favor de|por favor) ..1 (calificar|reseñar|puntuar) (la|el|tu|su|los|las|tus|sus)
      ^ (califica|califique|calificá|reseña|reseñe|puntúa|puntúe) (la|el|tu|su|los|las|tus|sus)
      ! ^ reseña (del|de la|técnica)
      (los que|las que|quien|quienes) (opinan|opinen|opine|reseñan|reseñen|reseñe|valoran|valoren|califican|califiquen)
      (enséñanos|enséñenos|muéstranos|muéstrenos|enseñanos|mostranos) ..1 (tu|su|la|una|vuestra) <review>
      (en cuanto|una vez que|cuando) ..1 (tu|su|la|vuestra) <review> ..2 (publicada|publicado|visible|en línea|subida|activa|aparezca)
      por (tu|su|cada|una) <review> ..1 (te|le|os|les) (mandamos|damos|regalamos|enviamos|ofrecemos|obsequiamos|abonamos|devolvemos|mandaremos|enviaremos|daremos)
      con (una|tu|cada|su) <review> ..3 (tienes|tiene|obtienes|recibes|recibe|ganas|gana|consigues|entras|participas)
      si (nos|lo|la) (calificas|valoras|evalúas|reseñas|puntúas|califica|valora|evalúa|reseña|puntúa)
      si (calificas|reseñas|puntúas|califica|reseña|puntúa)
      ! si (no)? valora (la|otra|esta) (opción|posibilidad|propuesta)
      (cada|toda) <review> (participa|entra|suma|gana|vale)
    `,
    'praise-ask': `
      (dej*|escrib*|public*|compart*|regal*|danos|denos|dar|darnos|dando|dándonos|des|dé|da|brind*|pon|pong*|poner|ponnos|ponednos|ponernos|otorg*|agradec*|hac*|haz|hagas|recib*|merec*|gan*|esper*|obtener|conseguir|conced*|tener|con|ayud*|encantaría|vale) ..5 (buena|buenas|positiva|positivas|excelente|gran|mejor|bonita|bonitas|linda|buen|favorable|favorables|perfecta|máxima|máximas) ..1 (<review>|comentario|nota|referencia|recomendación)
      (dej*|escrib*|public*|compart*|regal*|danos|denos|dar|darnos|dando|dándonos|des|dé|da|brind*|pon|pong*|poner|ponnos|ponednos|ponernos|otorg*|agradec*|hac*|haz|hagas|recib*|esper*|obtener|conced*|ayud*|encantaría|pedimos|pedirte) ..5 (<review>|comentario|comentarios) ..1 (positiva|positivas|positivo|positivos|favorable|favorables|excelente|buena|máxima)
      (dej*|escrib*|public*|compart*|regal*|danos|denos|dar|darnos|dando|dándonos|des|dé|da|brind*|pon|pong*|poner|ponnos|ponednos|ponernos|otorg*|agradec*|valor*|valór*|calific*|califíc*|evalú*|puntú*|puntua*|hac*|recib*|esper*|obtener|conced*|merec*|ayud*|encantaría|pedimos|pedirte|con) ..6 (5|cinco) (estrella|estrellas|★|⭐)
      (reseña|valoración|calificación|opinión|puntuación) (de|con)? (5|cinco) (estrellas|★|⭐) ..3
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (con|la) (la)? (máxima|mejor) (puntuación|calificación|nota|valoración)
      (alegra|alegría|feliz|felices|ilusiona|ilusión|ayuda) ..7 (que|como|con) (5|cinco) (estrella|estrellas|★|⭐)
      ! (gracias|agradecemos|agradezco) ..2 (por|tu|su) ..5 <review>
      ! (1|una|uno) (estrella)? (a|y|o|hasta) (5|cinco) (estrella|estrellas)?
      ! (1|uno) ..3 (5|cinco)
      ! (sobre|de entre|de las|escala) ..3 (5|cinco)
      ! (hemos|tenemos|contamos|ha|producto) ..3 (5|cinco) estrellas
      ! (esperamos|esperando|encantaría) ..2 (tener|tengas|tenga|haya|que hayas|que haya) ..2 (buena|gran|excelente)
      (das|dais|pones|ponéis|regalas|dejas) ..3 (5|cinco) (estrella|estrellas|★|⭐)
      (baje|bajen|menos|debajo|inferior) ..2 (5|cinco) (estrella|estrellas) ..4 (perjudica|afecta|duele|daña|cuesta)
      (5|cinco) estrellitas
      ! de # a # estrellas
      ! (máxima|mejor) (calificación|nota|puntuación) (energética|de energía|de eficiencia|de seguridad|en seguridad|en eficiencia)
    `,
    'change-review': `
      (elimin*|elimín*|borr*|bórr*|quit*|quít*|retir*|retír*|cambi*|cámbi*|modific*|modifíc*|edit*|edít*|actualiz*|actualíc*|actualiza|revis*|corrig*|correg*|rectific*|reconsider*|replant*|anul*|mejor*|sub*|aument*|ajust*|suprim*|suprím*|revert*|revoc*|elev*|deshac*|alter*|reevalu*|reevalú*) (la|el|las|los|tu|su|tus|sus|esta|este|esa|ese|vuestra|una|dicha|dicho)? ..2 (<review>|comentario|comentarios|voto)
      (cambi*|modific*|actualiz*|sub*|mejor*|edit*|pas*|convert*|conviert*|elev*|correg*|transform*|ajust*) ..5 (a|en|por) (una|un|las|los)? (4|5|cuatro|cinco) ..1 (estrellas|estrella|★|⭐)
      (cambi*|modific*|actualiz*|sub*|mejor*|edit*|convert*|conviert*|ajust*) ..4 (calificación|valoración|puntuación|reseña|comentario|opinión) ..2 (a|en|por) (una|un)? (4|5|positiva|positivo|mejor)
      (convertir|convierta|convierte|transformar|cambiar) ..2 <review> (negativa|negativo)? (en|por)
      (<review>|comentario) ..2 (sea|fuera|fuese|ser|sean) (eliminado|eliminada|borrado|borrada|retirado|retirada|modificado|modificada|cambiado|cambiada|actualizado|actualizada)
      (eliminación|modificación|retirada|retiro|cambio|actualización|rectificación) de (la|su|tu|el|esa|esta)? ..1 (<review>|comentario)
      (darnos|danos|dé|dar) otra (calificación|valoración|puntuación)
      ! (cambi*|mud*) de opinión
      ! (elimin*|borr*|quit*|retir*|cambi*|modific*|actualiz*|correg*|mejor*|sub*|revis*|ajust*) ..4 (dej*|escrib*|según|gracias a|public*|compart*|a partir de|con|siguiendo|para que|valorar|servicio|servicios|productos) ..3 (<review>|comentario|comentarios)
      ! (cambiar|cambie|cambia|modificar|actualizar|revisar|mejorar) (el|la|su|tu|los|las|nuestro|nuestros|nuestra) (producto|pedido|artículo|dirección|talla|color|fecha|datos|servicio|productos|correo)
      ! (revis*|sub*) ..3 (estrellas|estrella)
      ! (subt*|subs*|subl*|subj*|cambiamos|cambiaremos|modificamos|eliminamos|revisamos|revisaremos|mejoramos|mejorando|actualizamos) ..4 (<review>|comentario|comentarios)
      ! (revisar|revisaremos|revisando|lee|leer) ..3 (tu|su|sus|tus|los|las) (comentario|comentarios|opinión|evaluación)
      ! (sub*) (una|un) ..1 <review> (con|de|en|y)
      (echar*|échal*|dar*|dal*) ..1 otra (pensada|vuelta|mirada|ojeada) a ..2 (<review>|estrellas)
      (repens*|replante*|reconsider*) ..2 estrellas
      (baja|baje|bajes|bajar|bajaras|bajara|bajen) (tu|su|esa|ese|vuestra|dicha) ..1 (<review>|comentario)
      <review> ..1 (reflejara|reflejase|refleje|reflejen|reflejaran)
      (edit*|cambi*|modific*|corrig*|borr*|elimin*|retir*|quit*|actualiz*) lo que ..1 (publicaste|publicó|comentaste|comentó)
      (edit*|cambi*|modific*|corrig*|borr*|elimin*|retir*|quit*|actualiz*) lo que ..1 (escribiste|escribió|pusiste|puso) ..1 (en|de|sobre) ..3 (<review>|nosotros|tienda|producto)
      (sub*|aument*) ..3 (estrella|estrellas|punto|puntos|poco|poquito) a (la|tu|su) (calificación|puntuación|nota|valoración)
      (ech*|dar|des|dé) de baja ..2 (<review>|comentario)
      pas* de (#|una|dos|tres) a (#|cuatro|cinco) ..1 (estrella|estrellas)
      (modifiqu*|rectifiqu*|corrij*|deshag*|revoqu*) (la|el|las|los|tu|su|tus|sus|esta|este|esa|ese|vuestra|dicha|dicho)? ..2 <review>
      (modifiqu*|rectifiqu*|corrij*|deshag*|revoqu*) (tu|su|tus|sus|esa|ese|vuestra|dicha|dicho) ..1 (comentario|comentarios|voto)
      (segunda|otra) oportunidad a (tu|su|la) <review>
      (elimin*|quit*|borr*|retir*|cambi*) (su|tu|tus|sus) ..1 (estrella|estrellas)
    `,
    'thanks-for-review': `
      (gracias|agradecemos|agradezco|agradecerte|agradecerle|agradecer) ..1 (por|que|tu|su|tus|sus|mucho|enormemente)? ..6 (<review>|comentario|comentarios)
      (hemos|he) (visto|leído|recibido) ..3 (tu|su|vuestra|tus|sus) ..2 (<review>|comentario|comentarios)
      (vimos|leímos|recibimos|vi|leí) ..3 (tu|su|tus|sus) ..2 (<review>|comentario|comentarios)
      ! (no|aún|todavía|nunca) (nos)? (hemos|he) (visto|leído|recibido) ..5 (<review>|comentario|comentarios)
      ! (agradecemos|agradezco|gracias) ..2 (que|si) ..3 (dej*|escrib*|public*|compart*|elimin*|cambi*|modific*|pud*|nos) ..4 (<review>|comentario|comentarios)
      ! (agradecemos|agradezco|agradeceríamos|agradecería) (una|un|recibir|si|mucho|muchísimo) ..4 (<review>|comentario)
      ! (agradecemos|gracias) ..5 ayudas ..4 <review>
      (hemos|he) (comprobado|verificado|revisado) ..3 (tu|su|vuestra|tus|sus) ..2 (<review>|comentario|comentarios)
    `,
    'review-reminder': `
      (olvidaste|olvidó|olvidado|olvidaron|olvidasteis) ..1 (de)? ..2 (<review-ask>|valorar|calificar|opinar|evaluar)
      (no|aún|todavía|nunca) (no)? (nos|la|lo)? (has|ha|han|habéis|hemos|he|hayas|haya) ..2 (dejado|escrito|compartido|publicado|dado|enviado|hecho|recibido|visto|tenido|valorado|calificado|evaluado|puesto|podido|opinado|realizado|completado) ..5 (<review>|comentario|comentarios)
      (no|aún|todavía|nunca) (no)? (nos)? (has|ha|han|habéis|hayas|haya) ..2 (valorado|calificado|evaluado|puntuado|reseñado|opinado) ..3
      (no|aún no|todavía no) (nos)? (dejaste|dejó|escribiste|escribió|recibimos|calificaste|calificó|valoraste|valoró|compartiste|compartió) ..4 (<review>|compra|pedido|producto|experiencia|opinión)
      (aún|todavía) no (nos)? (calificas|califica|valoras|valora|opinas|evalúas|evalúa|dejas|deja) ..4 (<review>|compra|pedido|producto|experiencia)
      (recordarte|recordarle|recordarles|recordaros|recordatorio|recordatorios|recordamos|recuerdo|recordando|recordar) ..10 (<review-ask>|<review>|valorar|calificar|opinar|valores|valore|califiques|califique|dejes|evaluar)
      (<review-ask>|<review>) ..4 (recordatorio|pendiente|pendientes)
      (tienes|tiene|queda|sigue|está|tenés) ..3 pendiente ..4 (<review>|valorar|calificar|opinar|evaluar)
      (esperando|seguimos esperando|a la espera de|aguardamos|aguardando|seguimos sin|esperamos todavía|aún esperamos|todavía esperamos) ..5 <review>
      (aún|todavía) (estás|está|estáis|puedes|puede|podés) (a tiempo)? ..2 (de)? (valorar*|calificar*|opinar|dejar*|compartir*|evaluar*|escribir*) ..4
      (no es|nunca es) (demasiado)? tarde ..2 (valorar|calificar|opinar|dejar*|compartir*|evaluar|escribir*)
      (última|segunda) (oportunidad|chance|vez) ..3 (valorar|calificar|opinar|dejar*|compartir*|evaluar|escribir*|reseñar)
      (segunda|segundo|tercera|tercer|última|último|otra|nueva|anterior|primera|previa|reciente) ..1 (solicitud|petición|invitación|mensaje|correo|email|e-mail|mail) ..6 (<review>|valorar|calificar|valores|califiques|opinión|evaluar)
      (pedimos|pedí|solicitamos|escribimos|invitamos|contactamos|enviamos) ..6 (<review-ask>|<review>|valoraras|valorara|calificaras|calificara) ..2
      (nuevo|nuevamente|otra vez|una vez más) ..6 <review-ask>
      <review-ask> ..3 (nuevamente|de nuevo|otra vez|una vez más)
      ! (no) (olvides|olvide|olviden|olvidéis|te olvides|se olvide|dejes|deje) ..3 <review-ask>
      ! (gracias) (de nuevo|nuevamente|otra vez|una vez más) ..8 <review-ask>
      ! (si|en caso de que) ..2 (no|aún no|todavía no) ..3 (has|ha|han|habéis|hayas|haya) ..6 <review>?
      ! (nos|me) (pidió|pediste|solicitó|solicitaste|escribió|escribiste|contactó|contactaste) ..6 <review>
      ! (te|le|os|les)? (pedimos|solicitamos|invitamos|enviamos) ..6 (<review-ask>|<review>)
      ! (comprar|compres|compre|verte|verle|atenderte|atenderle|atenderlo|servirte|pedir|contar contigo) (de nuevo|nuevamente|otra vez) ..6 <review-ask>
      <review> (sigue siendo|todavía es|aún es|continúa siendo) ..1 (bienvenida|bienvenido|importante|útil|valiosa|valioso)
      (última|último) (llamada|llamado|aviso|recordatorio|ocasión) ..4 (<review>|<review-ask>)
      (seguimos|sigo) sin (saber|conocer|noticias|tener|leer|recibir) ..2 (tu|su|vuestra) (opinión|<review>)
      (seguimos|sigo) sin saber ..4 (opinas|opina|piensas|piensa|parece|pareció|parecido) ..4 (compra|pedido|producto|productos|artículo|artículos)
      ! (seguimos|sigo) sin ..9 (boceto|bocetos|diseño|diseños|prueba|propuesta|solución|oferta|opción|opciones|maqueta|muestra|reembolso|devolución|cambio|repuesto|transportista|paquetería|correos|fabricante|aduana|presupuesto|texto|grabado)
      (aún|todavía) no (sabemos|sé) ..3 (parece|pareció|opinas|opina) ..4 (compra|pedido|producto|productos|artículo|artículos)
      ! (aún|todavía) no (sabemos|sé) ..9 (boceto|bocetos|diseño|diseños|prueba|propuesta|solución|oferta|opción|opciones|maqueta|muestra|reembolso|devolución|cambio|repuesto|transportista|paquetería|correos|fabricante|aduana|presupuesto|texto|grabado)
      (se te|se le|se os) ..2 (escapado|escapó|escapara|pasado|pasó|pasara|olvidado|olvidó) ..5 (<review>|<review-ask>)
      (nos|me|aún|todavía) (debes|debe|deben) (tu|su|una) <review>
      ! segunda oportunidad a ..3
    `,
    'already-asked': `
      recordatorio|recordatorios|recordarte|recordarle|recordaros|recordarles
      (te|le|os|les) (hemos)? (escribimos|escrito|contactamos|contactado|enviamos|enviado|pedimos|pedido|solicitamos|solicitado|invitamos|invitado|mandamos) ..2 (hace|la semana|ayer|anteriormente|recientemente|ya|previamente|días|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mes|#|pasado|otro))
      (ya)? (te|le|os|les) (habíamos|hemos|había) (escrito|contactado|pedido|enviado|solicitado|invitado|mandado)
      (hace (unos|algunos|pocos|varios|#) días|la semana pasada|anteriormente) ..2 (te|le|os|les) (escribimos|contactamos|enviamos|pedimos|solicitamos|invitamos|mandamos)
      (nuestro|mi) (último|anterior|previo|primer|reciente) (mensaje|correo|email|e-mail|mail)
      (nuestra|mi) (última|anterior|previa|primera|reciente) (solicitud|petición|invitación)
      (mensaje|correo|solicitud|petición|invitación) (anterior|previo|previa)
      (segunda|segundo|tercera|tercer|última|último) ..1 (solicitud|petición|invitación|mensaje|correo|recordatorio|oportunidad|intento|vez)
      (una vez más|otra vez|de nuevo|nuevamente) ..4 (pedi*|solicit*|escrib*|contact*|invit*|agradec*)
      (volvemos|vuelvo|volver) a (escribir*|contactar*|pedir*|solicitar*)
      (insistir|insistimos)
      (no|aún no|todavía no) ..2 (hemos|he) ..1 (recibido|tenido|obtenido) (respuesta|noticias|contestación)
      (te|le|os|les) (escribí|contacté|envié|pedí|mandé|pregunté|preguntamos|invité) ..2 (hace|la semana|ayer|anteriormente|recientemente|ya|previamente|días|el|una|un|por)
      (hace (unos|algunos|pocos|varios|#) días) ..2 (te|le|os|les) (escribí|contacté|envié|pedí|mandé|pregunté|preguntamos)
      es la (última|segunda|tercera) vez que ..2 (escrib*|contact*|pid*|ped*|molest*)
      ! (gracias|disculpas|disculpe|perdón|lamentamos) ..2 (de nuevo|nuevamente|otra vez|una vez más)
      ! (de nuevo|nuevamente|una vez más) ..2 (gracias|disculpas)
      (te|le|os|les) (enviamos|mandamos|envié|mandé) ..1 (un|una) ..1 (recordatorio|solicitud|invitación|encuesta|petición)
      (te|le|os|les) (enviamos|mandamos|envié|mandé) ..1 (un|una) ..1 (mensaje|correo|email|mail|nota) ..2 (pidiéndote|pidiéndole|preguntándote|preguntándole|invitándote|invitándole|para (pedirte|pedirle|invitarte|invitarle|saber|preguntar*))
      ya (te|le|os) lo (pedimos|pedí|habíamos pedido|hemos pedido|solicitamos|había pedido)
      ya se lo (pedimos|pedí|habíamos pedido|hemos pedido|solicitamos|había pedido)
      ! ya (le|se) lo _ ..1 (al|a la|a los|a correos|a dhl|a ups|a seur)
      (retom*|continuación|seguimiento) ..2 (nuestro|nuestra|mi|un|una) ..1 (mensaje|correo|nota|solicitud)
      (la semana|el mes|hace) ..3 (te|le|os) (escribí|escribimos|contacté|contactamos)
      hace ..2 (día|días|semana|semanas|mes|meses) ..2 (te|le|os|les) (pedimos|escribimos|enviamos|solicitamos|mandamos|contactamos|pedí|escribí)
      ! segunda oportunidad a (tu|su|la)
    `,
    'positive-condition': `
      (si|cuando|una vez que|siempre que|siempre y cuando|en caso de que|en caso de|ya que|puesto que|en cuanto|con tal de que|ahora que) ..7 <positive>
      (de|al) (estar|quedar|haber|ser) ..3 <positive>
      (si|en caso de) ..3 (no hubo|no has tenido|no ha tenido|no tuviste|no tuvo|no tienes|sin) (ningún|ninguna|problemas|inconvenientes)
      si ..2 (crees|cree|consideras|considera|piensas|piensa|sientes) que ..1 (merecemos|lo merecemos|merece|hemos hecho)
      si (nos)? (recomiendas|recomienda|recomendarías|recomendaría)
      si (es|fue|ha sido) así
      si (hemos|logramos|conseguimos) ..2 (cumplido|logrado|hecho|superado|conseguido)
      ! (si|tanto si|independientemente) ..7 (o no|como si no|o si no|o insatisfecho|como no)
      ! si ..2 gustaría
      ! (si|cuando|en caso de que) ..7 <negative>
      ! (si|en caso de que) ..2 (está|estás|estuviera|estás de acuerdo|está de acuerdo) (conforme|de acuerdo) con (la|el|esta|este|lo) ..1 (solución|propuesta|diseño|boceto|importe|reembolso|oferta)
      ! (como|de) ..2 (cliente|clientes)
      ! (esperamos|esperando|confiamos|espero) que ..7
      si (te|le|os|les) (hemos|pudimos|hemos podido) ..1 (ayudado|ayudar|servido)
      si ..5 (útil|útiles)
      (a quien|a quienes|quien|quienes) ..1 (guste|gusten|encante|encanten|gusta|encanta)
      ! (a quien|a quienes|quien|quienes) ..1 (guste|gusta|encanta) ..1 (regal*|cocin*|leer)
    `,
    'negative-condition': `
      (si|cuando|en caso de que|en caso de|ante) ..7 <negative>
      (de|por) (cualquier|algún|no|haber|tener|estar) ..4 <negative>
      (ante|por) (cualquier|algún) (problema|inconveniente|incidencia|duda|eventualidad)
      (si|de) no (es|fue|ha sido|fuera) así
      de lo contrario
      en caso contrario
      ^ no (estás|está|quedaste|quedó) (del todo|completamente|totalmente)? (satisfecho|satisfecha|contento|conforme)
      ^ (algún|un) problema
    `,
    'before-review': `
      (antes de|antes que|antes de que|en lugar de|en vez de|sin|previo a|previamente a) ..5 (<review-ask>|<review>|comentario|comentarios|calificar*|valorar*|puntuar*|opinar)
      (contact*|contáct*|escrib*|escríb*|comuníq*|comunic*|habla|hable|háblanos|háblenos|dinos|díganos|avís*|avis*|ponte en contacto|póngase en contacto|háganoslo saber|haznos saber|haznoslo) ..4 (primero|antes|antes de nada|previamente|en primer lugar|primeramente)
      (danos|denos|dennos|darnos|bríndanos|bríndenos|permítenos|permítanos|permítannos) ..2 (oportunidad|chance|ocasión|resolver|solucionar|ayudar*) ..6 (antes|primero)?
      primero (contact*|contáct*|escríb*|háblanos|comuníc*|dinos)
      ! (antes de|antes que|sin) ..2 (amazon|nosotros|publicar la)
      (no) (dejes|deje|dejen|publiques|publique|pongas|ponga|califiques|califique) ..3 (mala|negativa|neutra|neutral|negativo|malo|mal) ..3
      no (publiques|publique|dejes|deje|pongas|ponga|escribas|escriba) ..5 sin (hablar*|escribir*|contactar*|consultar*|avisar*) ..3
      antes de ..1 publicar (nada|algo|cualquier cosa|lo que sea)
      no (lo|la|los) (escribas|escriba|pongas|ponga|publiques|publique|cuentes|cuente) ..2 en (la|una|tu|su) <review>
    `,
    'contact-us': `
      (contacta|contacte|contacten|contactes|contactad|contactar|contáctanos|contáctenos|contactanos|contactarnos|contáctame|contáctanos|contactarte|contactate) ..1 (con)? (nosotros|nos|nuestro|primero)?
      (escríbenos|escríbanos|escribinos|escribirnos|escríbeme|escríbame|avísanos|avísenos|avisanos|avisarnos|avísame|llámanos|llámenos|llamarnos|dinos|díganos|decirnos|decírnoslo|dínoslo|dígannoslo|coméntanos|coméntenos|infórmanos|infórmenos|infórmanoslo|respóndenos|respóndanos|consúltanos|consúltenos|háblanos|háblenos|cuéntanos|cuéntenos|mándanos|envíanos|envíenos)
      (háganos|haznos|háganoslo|háznoslo|haznoslo|hacernos|hacérnoslo) (saber|lo)?
      (ponte|póngase|ponerse|ponerte|póngan|pónganse|poneos|ponete|entrar|entre|entra) en contacto
      (comunícate|comuníquese|comunicate|comunicarse|comunicarte|comuníquense) (con)?
      (responde|responda|responder|contesta|conteste|respondiendo) ..1 (a)? (este|al) ..1 (mensaje|correo|email|e-mail)?
      (danos|denos|darnos|bríndanos|bríndenos) ..2 (oportunidad|chance|ocasión)
      (permítenos|permítanos|déjanos|déjenos) (ayudarte|ayudarle|resolver*|solucionar*)
      (hablar|habla|hable|hablarlo|contactar|consultar|consultarlo) ..2 (con nosotros|nosotros)
      cuéntanoslo|cuéntenoslo|cuéntamelo|coméntanoslo|coméntenoslo|contárnoslo
    `,

    incentive: `
      (tarjeta|tarjetas|cheque|cheques|vale|vales|bono|bonos) (de)? (regalo|regalos|compra|amazon)
      regalo|regalos|regalito|obsequio|obsequios|sorpresa|muestra|muestras|detallito
      gratis|gratuito|gratuita|gratuitos|gratuitas
      <discount>
      efectivo|cashback|paypal|dinero
      premio|premios|premiamos|premiaremos|recompensa|recompensas|recompensamos|recompensaremos|sorteo|sorteos|rifa|rifas|concurso|incentivo|bonificación|gratificación|compensación|beneficio|beneficios
      (puntos) (de)? (fidelidad|extra|extras|bonus|adicionales|regalo|recompensa)?
      (ganar|gana|gane|ganarás|ganará|ganes|llévate)
      (recib*|obt*|gan*|consigue|consiga|conseguir|enviaremos|pagaremos|daremos|regalamos|regalaremos|abonaremos|ofrecemos) ..3 # (€|$|euros|dólares|pesos|soles|usd|mxn)
      (recib*|obt*|gan*|consigue|enviaremos|pagaremos|daremos|regalamos|regalaremos|abonaremos|ofrecemos) ..3 (€|$|s/) #
      (recib*|gan*|obtén) {}
      garantía (extendida|ampliada|adicional|extra|de por vida|gratis|#)
      (ampliación|extensión) (de|de la) garantía
      (crédito|saldo) (en|de|a) (la|tu|su)? (tienda|cuenta|favor)
      mes (gratis|extra|adicional)
      sin (costo|coste|cargo)
      (te|le|os|les) regal* (un|una|unos|unas|el|la|otro|otra)
      (enviamos|enviaremos|damos|daremos|mandamos) (otro|otra|un segundo|una segunda|uno más|una más)
      ! (envoltorio|papel|mensaje|ticket|caja|bolsa|nota|envuelto|para) (de|para)? regalo
      ! (sin|ningún|ninguna|nunca|no|ni) ..6 (recompensa|recompensas|incentivo|regalo|regalos|descuento|descuentos|compensación|premio|beneficio|premios|obsequios)
      ! (devolución|etiqueta|reposición|reemplazo|cambio|reenvío|guía) (gratis|gratuita|gratuito|sin costo|sin coste|sin cargo)
      ! (tu|su) dinero
      ! (devolver*|reembols*|devolución) ..3 dinero
      ! en gran (beneficio)
      (gan*|recib*|acumul*|obt*) ..1 (#|{}) ..2 (puntos|créditos|monedas|estrellas)
      (reclam*|desbloque*|consig*|obtén|obtenga|recib*) (tu|su|un|el|vuestro) (código|premio|bono|beneficio)
      (corre|corren|va|van) (por|de|a) (nuestra cuenta|cuenta nuestra|cuenta de la casa|nuestro cargo)
      (duplicamos|doblamos|ampliamos|extendemos|alargamos|duplicaremos|ampliaremos|extenderemos) ..1 (tu|su|la|vuestra) garantía
      (te|le|os|les) (reembolsamos|devolvemos|reembolsaremos|devolveremos) ..1 (envío|gastos de envío|portes)
      invita la casa
      (te|le|os|les) (obsequiamos|obsequiaremos|obsequio) (un|una|unos|unas|otro|otra|el|la)
      (mandamos|mandaremos|enviamos|enviaremos) (un|una|unos|unas) (llavero|detalle|detallito|muestra|pin|imán|pegatina|pegatinas|calcetines|bolsa|vela|póster|lámina|ebook)
      (abonamos|abonaremos|ingresamos|ingresaremos|pagamos) ..1 (#|€|$)
      # % en (tu|su|la) ..1 (compra|pedido)
      (participa|participas|participan|concursa|concursas) por (un|una|el|la)
      (recib*|recuper*) ..2 # % (de|del) ..1 (compra|pedido|importe|precio)
    `,
    refund: `
      reembols*|reintegr*|reintegro
      devolver* ..3 (dinero|importe|monto|pago|total|cantidad|#|parte)
      (devolveremos|devolvemos|devolvimos|devuelto|devolverá) ..3 (dinero|importe|monto|pago|total|cantidad|#|parte)
      devolución (del|de su|de tu|de) (dinero|importe|monto|pago|total)
      (abonado|abonaremos|abonamos|abono|acreditado|acreditaremos|acreditamos) ..3 (importe|monto|cuenta|tarjeta|dinero|total|diferencia)
      nota de crédito
      (crédito|abono) (número|n°|nº|núm)
    `,
    exchange: `
      <review> ..2 (vale|da derecho|te da|te hace ganar|tiene premio|tiene recompensa)
      a cambio
      (como|en) (muestra|señal|forma|signo)? (de)? (nuestro|nuestra)? (agradecimiento|gratitud|recompensa|compensación|gracias|premio|regalo|incentivo)
      para (agradecerte|agradecerle|agradeceros|agradecerles|agradecer|recompensarte|recompensarle|compensarte|compensarle|premiarte)
      por (tu|su|cada|una|la|dejar*|escribir*|publicar*|compartir*|vuestra) ..3 (<review>|comentario)
      (después de|tras|una vez|cuando|si|al|luego de|en cuanto) ..5 (dej*|publi*|escrib*|recib*|comparta|compartas|compartir|elimin*|cambi*|modifi*|envi*|public*|veamos|retir*|borr*) ..4 (<review>|comentario)
      (cada|toda|todas las) <review>
      (como|en) (agradecimiento|muestra de agradecimiento|señal de agradecimiento|recompensa|premio)
      en cuanto (recib*|veamos|publi*|confirm*) ..3 <review>
      una vez que (publi*|dej*|escrib*|comp*|califi*) ..4 <review>
      ! (gracias|agradecemos|agradecidos|agradecida|agradecido) ..3 por ..3 <review>
      (como|según|conforme|tal como) (lo|te|le|os|les)? (lo)? (prometimos|prometí|prometido|prometida|dijimos)
      (cada|todo|todos los|todas las) ..1 (participante|participantes)
      (quien|quienes|los que|todos los que) (participe|participen|opine|opinen|valore|valoren|deje|dejen)
      con (ella|él|eso|esto|ello) ..1 (te|le|os|les) ..1 (llegará|llega|enviaremos|enviamos|daremos|damos|regalamos|regalaremos|mandamos|mandaremos)
      (solo|sólo|únicamente|basta con|bastará con|lo único) ..3 (dejar*|escribir*|publicar*|compartir*|valorar*|calificar*) ..3 (<review>|producto|pedido|compra)
      (en cuanto|una vez que|cuando) ..1 (tu|su|la|vuestra) <review> ..2 (publicada|publicado|visible|en línea|subida|activa|aparezca)
      (todos|todas)? (los que|las que|quien|quienes) (opinan|opinen|reseñan|reseñen|valoran|valoren|califican|califiquen)
      por (tu|su|cada|una) <review> ..1 (te|le|os|les)
      con (una|tu|cada|su) <review> ..3 (tienes|obtienes|recibes|ganas|consigues|entras|participas)
      si (nos|lo|la) (calificas|valoras|evalúas|reseñas|puntúas)
      si (calificas|reseñas|puntúas)
    `,
    promise: `
      (recibirás|recibirá|recibirán|recibiréis|obtendrás|obtendrá|obtendrán|ganarás|ganará|conseguirás|participarás|participará|participarán|participas|participa|entrarás|entrará|disfrutarás|tendrás|tendrá|podrás ganar|podrá ganar|podrás recibir|podrá recibir|optarás|optas)
      (te|le|os|les) ..1 (enviaremos|enviamos|enviaré|envío|regalamos|regalaremos|regalo|damos|daremos|ofrecemos|ofreceremos|ofrezco|reembolsaremos|reembolsamos|devolveremos|devolvemos|haremos|hacemos|abonaremos|abonamos|obsequiamos|obsequiaremos|entregaremos|mandaremos|mandamos|pagaremos|pagamos|transferiremos|premiamos|premiaremos|recompensaremos|daré|doy|esperan|espera)
      (regalamos|sorteamos|premiamos|reembolsamos|reembolsaremos|devolvemos|devolveremos|enviaremos|ofrecemos)
      (y|para|de|a) (recibe|reciba|recibir|recibas|obtén|obtenga|obtener|obtengas|gana|gane|ganar|ganes|consigue|consiga|conseguir|participa|participe|participar|llévate|llévese|entrar|entra|opta|optar|disfruta|disfrute)
      ^ (recibe|reciba|obtén|obtenga|gana|gane|consigue|consiga|participa|participe|llévate)
      (gana|gane|ganar|participar|llévate|entras|entra) ..2 (sorteo|rifa)?
      si (le|te|os|les) (damos|ofrecemos|enviamos|reembolsamos|regalamos|devolvemos|diéramos|ofreciéramos|reembolsáramos)
      (te|le|os|les) (haremos|hacemos|hará) llegar
      (y|para) (desbloquea|desbloquee|desbloquear)
      (y|para) (reclama|reclame|reclamar) (tu|su)
      (quienes|los que|las que) ..3 (reciben|recibirán|entran|participan|ganan)
    `,
    discount: `
      {} %
      descuento|descuentos|descuentazo|rebaja|rebajas|rebajado|rebajados|cupón|cupones|bonificado
      (código|códigos|clave) (promocional|promocionales|promo|de descuento|descuento|de promoción|de cupón|de regalo|exclusivo|vip)
      (vale|vales|bono|bonos|cheque) (de|por|con) (descuento|# %|# €|compra)
      # % (de)? (descuento|dto|off|menos|dcto|rebaja|ahorro|en|adicional|extra|sobre)
      (descuento|dto|dcto) (del|de)? # %
      # (€|$|euros|dólares|pesos|soles|usd) (de)? (descuento|dto|dcto|menos|off)
      precio (especial|reducido|rebajado|promocional|exclusivo|de oferta|preferencial|preferente|mejor|de mayoreo)
      precios (especiales|reducidos|rebajados|promocionales|exclusivos|de oferta|preferenciales|de mayoreo)
      mitad de precio
      meses sin intereses
      ! (el|su|tu|este|ese|del|al|la|un) (código|cupón|descuento|rebaja|bono)? (de|promocional)? (descuento|cupón|código) ..4 (aplicado|aplicó|aplicada|aplica|usado|utilizado|caducado|caducó|expirado|expiró|vencido|venció|válido|inválido|descontado|incluido|reflejado|introducido|ingresado|funciona|funcionó)
      ! (ya|fue|ha sido|está|se) ..2 (aplicado|aplicó|aplicada|aplicar|descontado|reflejado|reflejada) ..4 (descuento|cupón|código|rebaja|cupones)
      ! (aplicar|combinar|acumular|canjear|introducir|ingresar|aplicó|aplicamos|acumulables) ..3 (descuento|descuentos|cupón|cupones|código|códigos) ..4 (pedido|compra|retroactiv*|anterior|ya|realizado|realizada|orden)
      ! (no|sin|ningún|ninguna|ni|tampoco|nunca|cualquier) ..5 (descuento|descuentos|cupón|cupones|código|códigos|rebaja|rebajas|promocional)
      ! (su|tu) (consulta|pregunta|duda|mensaje|solicitud) ..5 (descuento|descuentos|cupón|código)
      ! (pregunt*|solicit*|consult*) ..3 (por|sobre|un|el) ..2 (descuento|descuentos|cupón)
      ! # % (de)? (en|sobre) (algodón|poliéster|volumen|peso|humedad|batería)
      ! (problema|error|campo|casilla|incidencia) ..3 (cupón|código|descuento)
      ! (descuento|rebaja) que ..1 (pactamos|acordamos|pactado|acordado)
      ! rebaja (de|del) (ruido|peso)
      ticket (de|por|con) (descuento|# %|# €)
    `,
    offer: `
      (te|le|os|les|nos)? (ofrecemos|ofrezco|regalamos|obsequiamos|damos|tenemos|traemos|dejamos|preparado|preparamos|enviamos|hacemos|otorgamos|brindamos|ofrecerte|ofrecerle|ofreceros|regalarte|regalarle|otorgarte|queremos|compartimos|lanzamos)
      (disfruta|disfrute|disfruten|disfrutar|disfrutá|aprovecha|aproveche|aprovechen|aprovechá|aprovechar|usa|use|usá|utiliza|utilice|utilizá|obtén|obtenga|obtené|obtener|recibe|reciba|recibí|consigue|consiga|llévate|llévese|llevate|ahorra|ahorre|ahorrá|canjea|canjee|canjeá|introduce|introduzca|ingresa|ingrese|ingresá|aplica|aplique|gana|gane|compra|compre|comprá|descubre|descubra|utilizando|usando)
      no (te|se|os)? (lo)? (pierdas|pierda|pierdan|perdáis|dejes|deje|desaproveches)
      exclusivo|exclusiva|exclusivos|exclusivas|especial|especiales|hoy|ahora|limitado|limitada|hasta|toda la|toda nuestra|nueva
      (aquí tienes|aquí tiene|aquí está|aquí va|te dejamos|adjuntamos)
      con (el|este|nuestro|tu) código
      para (nuestros|todos|todos los|ti|nuevos|los)? (clientes|nuestros|miembros|socios|suscriptores)
      (tienes|tiene|tenés|has ganado|ha ganado|te mereces|has conseguido)
    `,
    'next-purchase': `
      (próxima|próximo|próximas|próximos|siguiente|siguientes|futura|futuras|futuro|segunda|segundo|nueva) (compra|compras|pedido|pedidos|orden|órdenes|visita|adquisición)
      (compra|compras|pedido|pedidos|visita) (futura|futuras|futuros|siguiente|siguientes)
      (vuelve|vuelva|vuelvas|volver|volvé|regresa|regrese|regresar) a (comprar*|pedir|visitar*|nuestra tienda)
      (comprar|compra|compre|compres|pedir|comprarnos) (de nuevo|otra vez|nuevamente|con nosotros)
      (próxima vez) (que)?
      repetir ..2 (compra|pedido)
      ! (no|evitar|para que no) ..4 próxima vez
      ! (hacer|haga|haz|realice|realizar|generar|genere) ..2 (nuevo|nueva) (pedido|compra|orden)
    `,
    compensation: `
      por (el|la|los|las|este|esta|cualquier|todas|todos|lo|tu|su)? ..2 (molestia|molestias|inconveniente|inconvenientes|retraso|demora|error|problema|problemas|espera|daño|fallo|incidencia|confusión|ocurrido|sucedido)
      (compensar*|compensación|indemniz*|resarcir*)
      gesto (comercial|de disculpa|de buena voluntad)
      buena voluntad
      reembolso parcial
      <refund>
      (quedarse|quedarte|quedártelo|quedárselo|quedártela|quedársela|conservar|conserva|conserve|mantener|quedas|queda) (con)? ..2 (el|la|lo|los|artículo|producto)?
      (disculpa|disculpas|disculpe|lamentamos|lamento|sentimos|perdón)
      (devolución|devolver|dañado|dañada|defectuoso|defectuosa|rayado)
      diferencia de precio
    `,
    promotion: `
      (aquí|acá) ..2 (mi|nuestro) catálogo
      (suscríbete|suscríbase|suscribirte|suscribirse|suscribite|suscríbanse|suscribiéndote|suscribe|suscripción|apúntate|apúntese|inscríbete|inscríbase|inscribite|inscribirte|inscribirse|regístrate|regístrese|registrate|únete|únase|unite|unirte|unirse|alta) ..4 (newsletter|boletín|boletines|novedades|lista de correo|lista|club|comunidad|programa|ofertas|promociones|canal|grupo)
      (nuestra|nuestro) ..1 (newsletter|boletín)
      (síguenos|síganos|seguinos|seguirnos|seguidnos|sígannos|encuéntranos|encuéntrenos|búscanos|visítanos) (en|también|por|a través)? ..3 (redes|redes sociales|instagram|facebook|tiktok|twitter|youtube|pinterest|linkedin|x)?
      (síguenos|síganos|seguinos|sígannos|seguidnos)
      (sigue|siga|visita|visite|únete a) ..3 (nuestro|nuestra|nuestras) ..2 (instagram|facebook|tiktok|youtube|pinterest|redes|canal)
      (nuestra|nuestro) (página|perfil|cuenta|canal|grupo|fanpage) (de|en) (instagram|facebook|tiktok|youtube|pinterest|telegram|whatsapp)
      nuestras redes (sociales)?
      (atento|atenta|atentos|pendiente|enterarte|enterarse|entérate|entérese|recibir|recibe|conoce|conocer) ..3 (nuestras|nuestros) ..1 (novedades|promociones|ofertas|descuentos|lanzamientos)
      (conoces|conoce|viste|vio|has visto|ha visto) ..1 (nuestra|nuestras|nuestros) ..1 (línea|colección|tienda|productos|ofertas|novedades|gama|catálogo)
      (compras|pedidos) (superiores|mayores|de más|desde|a partir) ..5 (envío|gratis)
      (dale|dar|danos|denos) (un)? (like|me gusta)
      (visita|visite|visitá|visiten|visitar|conoce|conozca|conocé|conocer|descubre|descubra|descubrí|descubrir|explora|explore|explorar|explorá|echa|eche|echar|mira|mire|mirá|consulta|consulte|ver|revisa|revise|checa|cheque|navega|recorre|ven a|venga a|date una vuelta por|pásate|pásese) ..5 (nuestra|nuestro|nuestros|nuestras) ..3 (tienda|tiendas|sitio|web|página|catálogo|colección|colecciones|productos|artículos|ofertas|novedades|promociones|gama|surtido|selección|línea|líneas|accesorios|sucursal|sucursales|showroom|boutique|modelos)
      (encontrar*|encuentra|encuentras|encuentre|encontrarás|encontrará|encontrarlos) ..5 (en)? (nuestra|nuestro) (tienda|tiendas|web|sitio|página|catálogo) ..1 (oficial|online)?
      nuestros (otros|nuevos|últimos|demás) (productos|artículos|modelos|accesorios|lanzamientos|diseños)
      nuestras (otras|nuevas|últimas) (colecciones|líneas|novedades|ofertas|piezas|creaciones)
      nuestra (nueva|última|amplia|gran|extensa) (colección|línea|gama|variedad|selección|tienda)
      (otros|más) (productos|artículos|modelos|accesorios) (que|de|en) ..2 (te|le|os|les|nuestra|nuestro|puede|podrían|podría) ..2 (interesar|gustar|encantar|tienda|catálogo|interesen)?
      (productos|artículos|accesorios) (similares|relacionados|complementarios|recomendados) ..4 (interesar*|gustar*|tienda|catálogo|ti|usted)
      (también)? (te|le|os|les) (puede|podría|podrían|pueden) (también)? (interesar|gustar|encantar)
      (también)? (te|le) (interesará|gustará|encantará|interesarán|gustarán)
      (quienes|clientes) ..4 (también) (compraron|compran|vieron|llevaron)
      (combina|combinan|queda|quedan|va|van) (muy|perfectamente|genial)? (bien|perfecto|perfectamente)? con nuestr*
      (completa|complete|complementa) ..3 (look|conjunto|colección|estilo|outfit)
      (gran|amplia|enorme|extensa) (variedad|gama|selección|surtido) de
      (mejores|mejor|bajos|increíbles|inmejorables|excelentes|competitivos) (precios|precio|ofertas|promociones|descuentos)
      (oferta|ofertas|promoción|promociones|promo|promos) (especial|especiales|exclusiva|exclusivas|limitada|limitadas|flash|relámpago|vigente|vigentes|del mes|del día|de la semana|de verano|de invierno|de navidad|por tiempo|válida|válidas|válido|imperdible|imperdibles|increíbles)
      (nuestras|mejores|últimas|grandes|estas|nuevas|increíbles|especiales|siguientes) (ofertas|promociones|rebajas)
      (nuestra|esta|gran|súper) (oferta|promoción|promo|venta especial)
      (aprovecha|aproveche|aprovechá|aprovechen|no te pierdas|no se pierda|disfruta|disfrute) ..4 (oferta|ofertas|promoción|promociones|promo|descuento|descuentos|rebajas|precios|liquidación|novedades|ventas)
      tiempo limitado
      (black friday|cyber monday|buen fin|hot sale|cyberday|cyber day|cyber wow|cybermonday|blackfriday|viernes negro|prime day)
      (rebajas|liquidación|ofertas) de (verano|invierno|enero|temporada|fin|navidad|otoño|primavera|julio)
      (2x1|3x2|4x3)
      (compra|compre|lleva|lleve|llévate) (dos|uno|2|1|tres|3) y (lleva|lleve|llévate|paga|pague|recibe)
      ^ (compra|compre|comprá|pide|ordena|reserva) (ya|ahora|hoy|aquí|online)
      (cómpralo|cómprelo|pídelo|pídalo|resérvalo) (ya|ahora|hoy|aquí|online)
      (hasta) agotar (existencias|stock|inventario)
      (mientras duren|hasta fin de) (existencias|stock|las existencias)
      (usa|use|usá|utiliza|utilice|utilizá|introduce|introduzca|ingresa|ingrese|ingresá|aplica|aplique|canjea|canjee|usando|utilizando) (el|este|nuestro|tu|su)? (cupón|código) (de descuento|promocional|de descuento exclusivo|descuento|promo|exclusivo)? _ ..2 (y|en|para|al|obtén|por|de|a)?
      (aquí|este|te dejamos|te regalamos|tu|su) ..4 (código|cupón) (de descuento|promocional|promo|exclusivo)
      (hasta|hasta un) # % (de)? (descuento|dto|off|dcto|menos)
      # % (de)? (descuento|dto|off|dcto) ..3 (todo|toda|todos|todas|tu|su|nuestra|nuestro|nuestros|tienda|web|compra|pedidos|productos|seleccionados|si|cuando|usando|con)
      (ahorra|ahorre|ahorrá|ahorrar) (hasta|un|hasta un|más|#|€|$) ..3 (€|%|$|euros|pesos|compra|hoy|en)?
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (envío|envíos|entrega|portes|despacho) (gratis|gratuito|gratuitos|gratuita|sin costo|sin coste|free)
      (programa|club|plan) (de)? (fidelidad|lealtad|puntos|recompensas|referidos|afiliados|vip|beneficios|embajadores)
      (hazte|hágase|hacete|conviértete en|conviértase en) ..2 (socio|socia|miembro|cliente vip|afiliado|distribuidor|embajador)
      (invita|invite|refiere|refiera|recomienda|recomiende|recomiéndanos|trae|comparte con) ..3 (amigo|amigos|amiga|familiares|conocidos|amistades)
      (acumula|acumule|canjea) ..3 puntos
      (descarga|descargue|descargá|descárgate|instala|instale|prueba|bájate|bajate) ..3 (app|aplicación)
      nuestra (nueva)? (app|aplicación)
      (inscríbete|inscríbase|regístrate|regístrese|únete|acompáñanos|acompáñenos|asiste|asista|invitamos|invitarte|invitarle|invitado|participa) ..5 (webinar|taller|evento|curso|masterclass|seminario|conferencia|feria|inauguración|jornada|clase)
      (participa|participe|participá|participar|gana|gane) ..4 (sorteo|concurso|rifa|giveaway|premios)
      (nuestro|gran|nuevo) (sorteo|concurso|giveaway)
      (nueva|nuevo|nuevos|nuevas) (colección|productos|modelos|lanzamiento|lanzamientos|llegadas|línea|catálogo|temporada)
      (presentamos|presentarte|presentarle|lanzamos|lanzamiento de) ..3 (nuevo|nueva|nuestra|nuestro|nuestros|nuestras)
      (recién|acaba de) (llegado|llegados|llegar) ..3 (tienda|catálogo)?
      (ven|venga|vení|visítanos|visítenos|te esperamos|le esperamos|os esperamos|los esperamos|pásate) ..4 (tienda|tiendas|local|sucursal|showroom|boutique)
      (visítanos|visítenos|visitanos)
      ^ (vuelve|vuelva|volvé) a (comprar*|visitar*|nuestra tienda)
      (esperamos|esperando|encantaría|gustaría) ..4 (vuelvas|vuelva|volver|vuelvan) a (comprar*|visitar*|nuestra tienda)
      (esperamos|encantaría|invitamos) ..4 <next-purchase>
      (precio|precios|descuento|descuentos) (al|por|de) (mayoreo|por mayor|mayor|volumen)
      ideas (de|para) regalo
      (exclusivo|exclusiva|exclusivos|especial) para (nuestros)? (clientes|miembros|suscriptores|socios|ti|mejores)
      (recomendamos|sugerimos) ..3 (comprar|llevar|adquirir|nuestro|nuestra|nuestros) ..2
      (te|le|os|les) (extrañamos|echamos de menos|hemos extrañado)
      (hace|pasado) ..2 (tiempo|rato) que ..2 no ..2 (vemos|visitas|compras|pasas|vienes|visita)
      no ..2 (visitado|visitas|visita|pasado) ..3 (tienda|por aquí|en un tiempo|últimamente)
      (vuelve|vuelva|volvé|regresa|regrese) a (vernos|visitarnos)
      (carrito|carro|cesta) ..4 (espera|esperando|abandonad*|guardad*|expira|vence|pendiente)
      (dejaste|olvidaste|dejó|olvidó) ..2 (algo|artículos|productos) ..3 (carrito|carro|cesta|atrás)
      (finaliza|finalice|completa|complete|termina|termine) ..2 (tu|su) (compra|pedido|carrito) (ahora|hoy|antes|ya|aquí)
      no te decidiste|productos vuelan|últimas unidades|última oportunidad de compra
      no te (quedes sin|quedes fuera|pierdas esta|pierdas nada)
      no (esperes|espere) más
      (date|dese|corre|apresúrate) prisa
      (clientes|personas|quienes|compradores) (que)? ..2 (compraron|compran|eligieron|pidieron|llevaron|compró) ..6 (también|además)
      (recomiendo|recomendamos|sugiero|sugerimos|aconsejamos) ..3 (complementar|complementarlo|complementarla)
      (complementa|complementar|acompaña) ..1 (tu|su) ..3 con (nuestr*|un|una|{})
      (aprovecho|aprovechamos) ..2 (para)? ..3 (contar*|comentar*|inform*|avis*|decir*|record*) ..1 que (tenemos|tengo|contamos con|lanzamos|llegaron)
      (compra|compras|lleva|llevas|comprando|llevando|compre|lleve) ..2 (dos|tres|2|3) ..4 (segundo|segunda|tercero|tercera|tercer) ..3 (gratis|mitad|regalo|descuento)
      (el|la) (segundo|segunda|tercero|tercera|tercer) (producto|artículo|unidad|par|pieza)? (es|sale|va|te sale|va de)? (gratis|a mitad|de regalo)
      # puntos (acumulados|disponibles|de lealtad|de fidelidad)
      (canjea|canjee|gana|gane) ..3 puntos
      (faltan|falta) ..3 puntos
      (acceso anticipado|venta privada|ofertas exclusivas|descuentos exclusivos|descuentos especiales|oferta exclusiva|descuentos vip)
      (código|enlace|link) de (referido|referidos|invitación)
      (participas|participa|participarás|entras|estás participando|boleto|boletos) ..4 (sorteo|rifa|concurso)
      (visitas|visita|visítanos|visites) pronto
      (nos visitas|te esperamos pronto|esperamos tu visita|esperamos su visita)
      (recomienda|recomiéndanos|recomendarnos|comparte) ..3 (amigos|amigas|familia|amistades|conocidos|gente)
      (invita|invite) ..2 (a)? ..2 (gente|amigos|amistades|conocidos)
      (catálogo|folleto|brochure) ..4 (lanzamientos|novedades|ofertas|promociones|productos|temporada|colección)
      ! (reemplazo|reposición|reenvío|devolución|cambio|devolver|etiqueta|reenviar*|pieza|repuesto) ..6 (envío|envíos|entrega) (gratis|gratuito|sin costo|sin coste|gratuita)
      ! (envío|envíos|entrega) (gratis|gratuito|sin costo|sin coste|gratuita) ..5 (reemplazo|reposición|devolución|cambio|pieza|repuesto|reenvío)
      ! (su|tu|este|el) (pedido|compra|producto|artículo|orden) ..3 (aplica|tiene|incluye|califica|lleva|cuenta|cumple|tenía) ..3 (envío|entrega) (gratis|gratuito|sin costo|sin coste)
      ! (activar|liberar|libero|elegiste|eligió|seleccionó|seleccionaste|opción de|modalidad de|método de|pagar|por) ..3 (envío|entrega) (gratis|gratuito|sin costo|sin coste|gratuita)
      ! (ver|revisa|revise|revisar|consulta|consulte|mira|mire) ..3 (la|nuestra) (página|web) (del|de) (producto|artículo|seguimiento|rastreo)
      ! (revisa|revise|consulta|consulte|visita|visite|ver) ..4 (nuestra|nuestras) ..2 (página de ayuda|preguntas|guía|política|políticas)
      ! (consultar|consulta|consulte|revisa|revise|ver|mira) ..4 (manual|instrucciones|guía|políticas|ficha)
      ! código (de|del|que|qr|pin|postal|iban|swift|tracking) (activación|seguimiento|rastreo|guía|verificación|acceso|barras|recogida|error|producto|pedido|referencia|serie|color|cliente|área|envío|modelo|artículo|transportista|seguridad|retiro|entrega)?
      ! código ..4 (recoger|retirar|activar|abrir|descargar|seguir|rastrear|registrar|desbloquear|acceder|recogerlo|retirarlo)
      ! nuestros productos (son|están|tienen|cuentan|pasan|vienen|se)
      ! (descargar|descarga|instala|instale|descargue) ..4 (app|aplicación) ..3 (controlar|conectar|configurar|vincular|emparejar|fabricante|del)
      ! (la)? (app|aplicación) (de amazon|del fabricante|del transportista|de mercado)
      ! (nuestro|gran|enorme|amplia) ..1 (variedad|gama) de (causas|motivos|factores)
      ! (nuevo|nueva|nuevos|nuevas) (modelo|producto|productos|línea) (de reemplazo|de reposición|sin costo|sin coste|para usted|para ti|en sustitución)
      ! (volver|vuelva|vuelve|vuelvas) a (contactar*|escrib*|envi*|intentar*)
      ! (complementar|complementa) (la|su|tu|esta|el|los|las) (información|datos|solicitud|formulario|respuesta|dirección)
      ^ (comprar|pedir|ordenar|compre|ordene) (ahora|ya|hoy mismo)
      ^ (stock|existencias|unidades|cantidades|plazas) (limitado|limitada|limitadas|limitados)
      (comparte|comparta|compartir|sube|suba|publica|publique) ..6 (en|por|a) (tu|su|tus|sus|nuestro|nuestra)? (facebook|instagram|tiktok|redes sociales|redes|stories|historias)
      (bajada|baja|rebaja) de precio
      (lista de deseos|favoritos) ..4 (bajado|bajó|rebajado|en oferta|más barato|con descuento)
      (aún|todavía) ..2 (artículos|productos|algo) ..2 (carrito|cesta)
      antes (de)? que ..1 (agote|agoten)
      (aprovech*|apúrate|apresúrate|corre) ..4 antes (de)? que ..1 (acabe|acaben|termine|terminen)
      ! antes (de)? que ..1 (agote|agoten) ..2 (batería|baterías|pila|pilas|carga|tinta|plazo|plazos|tiempo|garantía)
      (haz|haga|hacé|realiza|realice|realizá|completa|complete|finaliza|finalice) (ya|hoy)? (tu|su|un|una) (nuevo|próximo|próxima|nueva)? (pedido|compra) (cuanto antes|lo antes posible|hoy|ya|ahora)
      (fecha|día) de pedido
      (intención|intenciones) de comprar ..5
      (pedido|compra|carrito|cesta) ..2 (esperando|a la espera de) ..2 (completes|complete|termines|termine|finalices|finalice)
      (tu|su) (descuento|cupón|código de descuento|oferta) ..2 (listo|lista|disponible|activo|activa|esperándote|te espera|le espera)
      ^ (cupón|código|vale) (de descuento)? (enviado|generado|listo)
      (producto|artículo|modelo) que ..2 (buscabas|buscaba|querías comprar|gustaba|interesó|interesaba) ..4 (disponible|stock)
      (quieres|quiere|deseas|desea|querés) (hacer|realizar|completar) ..1 (tu|su|un)? (pedido|compra) (ahora|hoy|ya)
      aprovech* ..4 (promo|promos|promociones|ofertas|descuentos|rebajas)
      (nuestras|estas|las mejores) (promos|promociones)
      (te|le|os|les) ..1 (dejamos|dejo|enviamos|enviaremos|mandamos|damos|daremos|regalamos|obsequiamos|otorgamos|generamos|cargamos|hemos enviado|hemos dejado|hemos cargado) ..1 (un|una|este|esta|tu|su)? (cupón|cupones|vale de descuento|código de descuento|cheque de descuento)
      ! programa de (puntos|fidelidad|lealtad) ..1 lo (lleva|gestiona|maneja) ..1
      (tarjeta|programa|club) (de)? (membresía|fidelidad|fidelización|puntos|cliente frecuente|socio|lealtad)
      (acumul*|canje*|redim*) ..2 puntos
      (sum*|junt*|reun*) (más|tus|sus|#|{}) puntos
      (cuenta|cuentas|tienes|tiene|llevas|lleva) ..1 {} puntos
      ! puntos de (luz|apoyo|anclaje|fijación|soldadura|sujeción|venta|recogida|entrega|contacto|costura|carga|conexión)
      (hace|pasado|pasaron) ..4 (desde|de) (tu|su|vuestra|vuestro) (última|último) (compra|pedido|visita)
      (invitarte|invitarle|invitaros|invitarles|invitamos) ..1 a (volver|regresar) ^
      (invitarte|invitarle|invitaros|invitarles|invitamos) ..1 a (volver|regresar) a (nuestra|visitarnos|comprar)
      ^ ..1 (tenemos|traemos|llegaron|llegan|estrenamos|sumamos|incorporamos) ..1 (nuevos|nuevas) (sabores|colores|aromas|estilos|tonos|estampados|fragancias|postres)
      (tenemos|traemos|estrenamos|llegó) (un|una) ..1 (nuevo|nueva) ..1 (sabor|aroma|fragancia|postre|plato)
      gustaría ..1 (hacer|realizar|repetir) (otro|otra) (pedido|compra|orden) ^
      (apetece|apetecería|animas|anima) ..1 (hacer|realizar|repetir) ..1 (otro|otra|nuevo|nueva) (pedido|compra|orden)
      (menú|especiales) (de la semana|del día)
      (visita|visite|mira|mire|descubre|descubra|conoce|pásate|encontrará|encontrarás|encuentra|encuentras) ..2 nuestro escaparate
      (regalo|detalle|obsequio|sorpresa) (perfecto|perfecta|ideal) ..1 para
      ! (iba|era|fuera|fuese|debía|sentimos|lamentamos) ..4 (regalo|detalle|obsequio|sorpresa) (perfecto|perfecta|ideal)
      (ahora|desde hoy) también vendemos
      (desde|a partir de) (ahora|hoy) (también vendemos|vendemos también)
      # % en todo ^
      precio (de)? (lanzamiento|estreno|introducción) (solo|sólo|hasta|durante|por)
      acabamos de (añadir|sumar|agregar|incorporar) ..3 a la (gama|colección)
      (ven|venga|vengan|vení|venid) a (conocernos|conocer ..3 (tienda|local|sucursal))
      (cuéntale|cuéntales|cuéntaselo|cuente|díselo|dilo) a (tu|tus|sus|las|los) (amigas|amigos|conocidos|conocidas)
      (guarda|guarde|añade|añada|agrega|agregue|marca|marque|pon|ponga) ..3 (tienda|perfil) ..2 (favoritos|favoritas|favorita|favorito)
      ! (acept*|rechaz*|declin*|recib*) ..2 nuestra oferta
      hora de (renovar|reponer) ..1 (tu|tus|su|sus)
      ! a la hora de (renovar|reponer)
      ^ (ya|te|le)? toca (renovar|reponer) ..1 (tu|tus|su|sus)
      tenemos ..1 (novedad|novedades) ..4 (gustar|encantar|gustará|encantará|gustarán|encantarán|gustarte|encantarte)
      ! (renovar|reponer) ..2 (documento|documentos|dni|pasaporte|contraseña|certificado|pieza|piezas)
      (regalo|regalos|sorpresa|descuento|cupón|obsequio) ..2 (te|le|os) (espera|esperan|aguarda|está esperando|están esperando)
      (regalo|regalos|sorpresa|descuento|cupón|obsequio) ..3 (esperándote|esperándole)
      (te|le|os) (espera|esperan|aguarda) (un|una|otro) ..1 (regalo|sorpresa|descuento|cupón|obsequio)
      ! (regalo|regalos|obsequio|sorpresa) ..5 (espera|esperando) (en ..2 (oficina|correos|sucursal|punto|almacén|taquilla|conserjería|mostrador|calle|vecino)|hasta ..1)
      (hace|llevas|lleva) ..3 (días|semanas|meses|tiempo) (que)? ..1 (no|sin) ..2 (pides|pide|compras|compra|pedir|comprar|visitas|visitarnos|vienes)
      (tus|sus|{}|#) puntos ..3 (caduc*|venc*|expir*) ..1 (pronto|hoy|mañana|en breve|en # días|esta semana|este mes)
      (nueva|nuestra) ..2 (colección|temporada) ..3 (ha llegado|llegó|está aquí|está disponible|ya disponible|en línea|en tienda|en la tienda|online)
      ya (ha llegado|llegó|está aquí|tenemos) ..1 (nuestra|la) ..1 (colección|temporada)
      (sé|sea|sed) (el|la|los|las|de los|de las|uno de los) (primero|primera|primeros|primeras) en (saber*|enterar*|conocer*|probar*|comprar*|estrenar*|descubrir*)
      (pídel*|cómpral*|consíguel*|llévatel*|pídal*|resérval*) (antes de que|antes que) ..2 (agote|agoten|acabe|acaben|vuele|vuelen|desaparezca|desaparezcan)
      (pídel*|cómpral*|consíguel*|llévatel*|pídal*|resérval*) mientras (haya|queden|quede|dure|duren)
      (producto|artículo|modelo) que ..1 (buscabas|buscaba|querías|quería|esperabas) ..3 (de vuelta|de nuevo en|regresó|volvió)
      (paseo|vuelta|vistazo|ojeada|ojo|mirada) (por|a) ..1 (nuestra|nuestro|nuestras|nuestros) ..1 (tienda|tiendas|web|sitio|página|catálogo|escaparate|perfil|colección|gama|novedades)
      ! (vistazo|ojo|ojeada) a ..2 página (de ayuda|de seguimiento|de soporte|del producto|de preguntas)
      (añadido|añadir|sumado|sumar|incorporado|incorporar|agregado|agregar) ..3 a (nuestra|nuestro) (gama|colección|catálogo|surtido|línea)
      (te|se|os)? (ahorras|ahorrarás|ahórrate|ahórrese|ahorrate|ahorrará) ..2 (# %|# €|# euros|# pesos|€ #|$ #)
      ! # % (de|en)? (energía|agua|luz|batería|consumo)
      todo (a|al|con)? mitad de precio
      todo (a|al|con|un)? (un)? # % (menos|de descuento|de rebaja|más barato|off)
      # % (en|sobre) (todo|toda|todos|todas) (la tienda|el catálogo|la web|el sitio|la colección|nuestr*)
      ! (iva|impuesto|arancel|algodón) ..4 # %
      (devolvemos|regalamos|damos|ganas|acumulas|sumas|recibes|llevas|puntos) ..4 por cada compra
      (con|usa|usando|use) (el|este|tu)? código _ ..5 (más barato|más barata|menos|descuento)
      (combinan|combina|hace juego|hacen juego|pega|pegan) ..2 con (tu|su|vuestra) (compra|pedido)
      (queda|quedan|va|van|luce|lucen) (muy bien|bien|de maravilla|genial|perfecto|perfectamente|estupendamente) con (tu|su|vuestra) (compra|pedido)
      (combínalo|combínala|combínalos|acompáñalo|acompáñala) con (nuestro|nuestra|nuestros|nuestras)
      (completa|complete|completá|descubre|descubra|conoce|conozca|añade|agrega|llévate) ..5 (a juego|que hace juego|que hacen juego)
      ^ también (tenemos|hay|vendemos|disponemos de) ..3 a juego
      (qué tal|qué te parece|qué le parece) (un|una|unos|unas) ..3 (a juego|para regalar)
      (mantente|manténgase|mantenerte|mantenerse|ponte|estar|esté) (al día|al tanto|al corriente|informado|informada) ..4 (nuestras (novedades|noticias)|ofertas|promociones|lanzamientos|descuentos)
      (recibe|reciba|recibir|entérate|entérese|enterarte|descubre|conoce) ..3 (antes que nadie|en primicia)
      (gana|gane|acumula|acumule|suma|sume|obtén|consigue|ganas|acumulas|sumas) ..2 puntos (con|en|por) ..1 (cada|tu|su) ..1 (compra|pedido)
      (únete|únase|apúntate|apúntese|inscríbete|inscríbase|súmate|regístrate|entra|participa) ..3 programa de (clientes|puntos|socios|lealtad|recompensas|beneficios)
      (canjéal*|canjéel*) (en|por|con) ..1 (próxima|próximo|siguiente|descuento|descuentos|premio|premios|regalo|regalos)
      (sigas|siga|sigan|sigáis) comprando
      (date|dese|regálate|regálese|consiéntete|permítete|consiéntase) ..1 (un|el|ese|algo) (capricho|gusto|gustazo|lujo|caprichito|bonito|especial)
      (te|le|os|les) (hemos|he) (echado de menos|extrañado)
      (vuelve|vuelva|regresa|regrese) y (descubre|descubra|conoce|conozca|aprovecha|aproveche)
      (terminan|acaban|termina|acaba|empiezan|empieza|comienzan|comienza|arrancan|arranca|arrancaron|empezaron|comenzaron|llegaron|llegan|vuelven) (las|los|nuestras|nuestros|nuestra|la)? ..1 (rebajas|ofertas|promociones|descuentos|liquidación)
      ^ (aprovecha|aproveche|aprovechá) (ahora|ya|hoy) ^
      ^ (pide|pida|compra|compre) más (hoy|ahora)
      también (es|será|sería|son) (un|el) (buen|gran|bonito|lindo|excelente) regalo
      (compra|regala|regale|prueba|descubre|conoce|elige|pide) ..3 (nuestra|nuestras) (tarjeta|tarjetas) (de)? regalo
      (repón|reponga|renueva|renueve|surte|surta|abastece) (tu|tus|su|sus) ..1 (despensa|reservas|existencias|provisión|provisiones|alacena|suministro)
      se te (está|están) (acabando|terminando|agotando) ^
      ! (batería|pila|pilas|plazo|tiempo|saldo|tinta|gas|agua) ..2 se te
      (pide|pida|compra|compre|encarga|encargue|ordena|ordene) (a|con) tiempo (para|antes de) ..2 (navidad|navidades|reyes|fiestas|cumpleaños|valentín|madre|padre)
      (va siendo|llegó la) hora de (renovar|reponer|pedir) ..1 (tu|tus|su|sus|más)
      qué bien te (queda|quedan|sienta|sientan|va)
      (lista de deseos|favoritos|lista de regalos|wishlist) ..6 (agotarse|agotando|acabando|rebajado|rebajada|barato|bajó|descuento)
      (tu|su|tus|sus) ..2 (favorito|favorita|favoritos|favoritas) ..2 (bajó|bajaron|bajado|rebajado|rebajada|rebajados)
      ^ (nuevo|nuevos|nueva|nuevas|novedad|novedades) en (nuestra|la) (tienda|web|colección)
      (sigamos|mantente|mantengámonos|quedemos|sigue) en contacto ..2 (facebook|instagram|tiktok|redes)
      (mira|mire|mirá|descubre|descubra|conoce|conozca|explora|checa) (toda)? (la|nuestra) colección
      (tu|su) (selección|carrito|cesta) ..1 (te|le) (está esperando|sigue esperando|espera)
      ! (espera|esperando) (en|hasta) ..3 (oficina|correos|sucursal|punto|tienda|almacén|conserjería|taquilla)
      (dejaste|olvidaste|dejó|olvidó|quedó) (esto|algo) ..2 en (tu|su) (carrito|cesta|carro)
      (guardamos|guardado|hemos guardado|conservamos) (tu|su) (carrito|cesta|carro)
      tienda (ya)? vuelve a estar (abierta|en línea|activa) y ..5 (pedido|pedidos|comprar|compras)
      (abrimos|hemos abierto|inauguramos|acabamos de abrir|hemos inaugurado|estrenamos) (una|otra) ..1 (tienda|sucursal|boutique|local)
      con (nuestra|una) suscripción ..6 ahorras
      (pásale|pásaselo|pasa|comparte|envía|envíale|manda|mándale|reenvía|reenvíale|comparta) ..2 código ..1 (a|con) ..3 (amigo|amiga|amigos|amigas|amistades)
      ! código ..1 (a|con) ..6 (recoj*|recog*|retir*)
      ! código de (recogida|recolección|entrega|retiro)
      (este es|usa|use|toma|aquí tienes|aquí va) (tu|su) código (de)? (cumpleaños|bienvenida)
      (lee|lea|visita|visite|descubre|pásate por|sigue|échale un ojo a) ..1 nuestro blog
      (estuviste|estuvo|estabas|estaba) a punto de (terminar|completar|finalizar) (tu|su|la) (compra|pedido)
      (estuviste|estabas) a punto de comprar
      (olvidaste|olvidó|dejaste|dejó) algo (al pagar|en caja|sin pagar|por comprar|al finalizar)
      (quienes|quien|los que) lo (compra|compran|compraron|llevan|llevaron) ..2 (también|además) ..2 (compra|compran|compraron|llevan|llevaron|eligen|eligieron|piden|pidieron)
      se acerca (el día de la madre|el día del padre|el día del niño|san valentín|el día de las madres|el día de los enamorados)
      ! se acerca ..9 (correo|retras*|demor*|lento|tard*)
      en (la|nuestra) tienda oficial ..1 (hay|tenemos|encuentras|encontrarás)
      (varios|varias|dos|tres) (te)? (sale|salen|cuesta|cuestan) más (barato|baratos|barata|baratas|económico)
      (te|le|os|les) (van|va) a (encantar|gustar|fascinar) (nuestro|nuestra|nuestros|nuestras)
      (encantarán|gustarán|fascinarán|encantará|gustará) (nuestro|nuestra|nuestros|nuestras)
      ! (gustar|encantar|gustará|encantará) (nuestro|nuestra) ..1 (solución|respuesta|propuesta|noticia)
      sabías que (también)? (ofrecemos|vendemos|envolvemos|grabamos|fabricamos)
      (pregúntanos|pregúntenos|consúltanos|consúltenos) ..1 precios
      ^ (sigue|siga|seguí) a _ (para (conocer|descubrir)|en (instagram|facebook|tiktok))
      ! ^ (sigue|siga) a continuación
      (únete|únase|súmate|suscríbete|apúntate|uníte) a ..8 (lista de correo|lista de difusión|newsletter|comunidad)
      a un (clic|click) en (nuestra|la) tienda
      (clientes|compradores) (fieles|frecuentes|habituales|leales|vip) (tienen|tendrán|reciben|disfrutan|obtienen|gozan)
      (enseña|enseñe|muestra|muestre|presenta|presente) este cupón en nuestr*
      (descubre|descubra|mira|conoce|conozca|visita|explora|echa|encontrarás|encontrará) ..4 toda nuestra (línea|gama|colección|oferta|variedad|tienda)
      # % ..4 toda nuestra (línea|gama|colección|tienda)
      están (en|de) (promoción|promo|oferta|rebaja|rebajas|liquidación) (esta|este|hoy|hasta|solo|ahora)
      de nosotros a (tus|sus|vuestros) (amigos|amigas|amistades|conocidos|familiares)
      tenemos de todo
      tenemos todo para (tu|su) (cocina|casa|hogar|jardín|mesa|mascota|baño|oficina|fiesta|bebé)
      (haciendo|organizando|tenemos|hacemos|celebramos|celebrando|lanzamos) ..1 (un|una|nuestro) ..1 (sorteo|rifa|concurso|giveaway)
      ^ (añade|añada|agrega|agregue|suma|lleva|llévate|añadí) (una|un|otro|otra) ..6 por (solo|sólo|tan solo|apenas|únicamente) (#|€|$)
      ! (encuentras|encuentra|encontrarás|encontrará) ..2 chat ..4
      ! (segundo|segunda) ..1 a mitad de precio (solo|sólo|únicamente|no) ..3
      (próximo|próxima) (pedido|compra) ..3 (regalo|regalito|sorpresa|obsequio|gratis)
      (pásate|pásese|visita|visite|entra) ..1 por (nuestro|nuestra) (instagram|facebook|tiktok|perfil|página|tienda|web|canal)
      (nuevos|nuestros nuevos|descubre (los|nuestros)|prueba (los|nuestros)|llegaron los|ya están los) (sabores|colores|modelos|aromas|diseños|productos) de (verano|invierno|otoño|primavera|navidad)
      acabamos de (lanzar|estrenar) (un|una|unos|unas|nuestro|nuestra|nuestros|nuestras)
      acabamos de sacar (nuestro|nuestra|nuestros|nuestras)
      ! (sacar|lanzar) (una|un) (búsqueda|investigación|reclamación|consulta|orden|foto|copia|incidencia)
      (miles|cientos) de (clientes|personas|compradores) ..3 (repiten|vuelven|confían|eligen|aman|prefieren)
      (activa|active|activá) ..1 (notificaciones|avisos|alertas) ..2 (tienda|ofertas)
      siempre estamos (añadiendo|sumando|agregando|estrenando)
      siempre hay (cosas nuevas|novedades|algo nuevo)
      cada compra (superior|mayor|de más|a partir) ..6 (regalo|regalamos|descuento|puntos)
      (regalo|regalamos|descuento|puntos) ..5 cada compra (superior|mayor|de más|a partir)
      (guárdanos|guárdenos|agréganos|añádenos) ..2 favoritos
      (probaste|has probado|probó|ha probado|conocías) (nuestro|nuestra|nuestros|nuestras) ..1 (nuevo|nueva|nuevos|nuevas|sabores|colección|línea|gama|cafés|tés|servicio de)
      ! (probaste|probó|has probado|ha probado) (nuestro|nuestra|nuestros|nuestras) ..1 (solución|método|instrucciones|consejo|consejos|guía|pasos|recomendación|sugerencia|sugerencias)
      (preferido|preferida|favorito|favorita|favoritos|más vendido|más vendidos) (de|entre) nuestros clientes
      (renueva|renueve|decora|viste|adorna|alegra|consiente|transforma|equipa|mima) (tu|su|tus|sus) _ con (nuestro|nuestra|nuestros|nuestras)
      (a|con) precio (de)? (lanzamiento|estreno|introducción|apertura)
      ! (compraste|compró|pagaste|pagó|era|estaba) ..3 precio (de)? (lanzamiento|estreno|introducción|apertura)
      (grandes|super|increíbles|jugosos) (descuentos|rebajas|ofertas|promociones)
      (listo|lista|listos|prepara*|ideas|especial|todo|llega|llegó) ..3 (vuelta al cole|regreso a clases)
      (recomiéndanos|recomiéndenos|refiérenos) y
      (ahorrarte|ahorrarle|ahorraros) ..2 # %
      (bajado|bajamos|rebajamos|rebajado) nuestros precios
      (bajado|bajamos|rebajamos|rebajado) los precios de (toda|todas|todo|todos) ..1
      (nuestros|para|a los|como) clientes vip
      ^ (agrega|agregue|añade|añada|lleva|lleve|suma) (un|una|otro|otra) ..4 por # ..1 (más|extra|adicionales)
      (animas a|apetece) repetir ^
      (aquí tienes|aquí va|toma) tu # %
      ! (contact*|contáct*|escrib*|escríb*|atend*) ..3 nuestras redes (sociales)?
      (descubre|descubra) (también)? (la|el|las|los) (versión|modelo|edición|formato|modelos|versiones)
      (conoce|conozca) también (la|el|las|los) (versión|edición|versiones)
      (conoce|conozca) (también)? (la|el|las|los) (nuevo|nueva|nuevos|nuevas) (versión|modelo|edición|formato|modelos|versiones)
      (promoción|promo|oferta|ofertas|descuento|descuentos|rebajas) ..5 en (toda la tienda|todo el sitio|toda la web|todo el catálogo)
      ^ tenemos (promoción|promociones|promo|promos|ofertas|rebajas|descuentos|liquidación)
      (invitamos|invitarte|invitarle|animamos) a (conocer|descubrir|ver|explorar) ..3 (línea|colección|catálogo|tienda|gama|web)
      (a|de) nuestros lanzamientos
      (viste|has visto|conoces|vio) lo nuevo
      en nuestra tienda (encontrarás|encontrará|encontraréis)
      ! en nuestra tienda (encontrarás|encontrará|encontraréis) ..2 (manual|manuales|guía|instrucciones|repuesto|pieza|factura)
      ! (empareja*|emparéj*|vincul*|vincúl*|conect*|conéct*|asoci*|sincroniz*) ..6 nuestra (nueva)? (app|aplicación)
      ! (el|la) (segundo|segunda|tercero|tercera) ..3 (gratis|de regalo) (porque|ya que|pues)
    `,

    'order-status': `
      (hemos|he|ya) (ya|recién)? (recibido|confirmado|procesado|enviado|despachado|preparado|expedido|empaquetado|aceptado|registrado|embalado|entregado|empacado) ..1 (ya|con éxito|correctamente|exitosamente|hoy)? ..2 (su|tu|vuestro|el|los|la) ..2 (pedido|pedidos|orden|compra|paquete|envío|artículo|producto|productos|artículos)
      (recibimos|confirmamos|enviamos|despachamos|procesamos|empaquetamos|expedimos|acabamos de enviar|acabamos de recibir|estamos preparando|estamos procesando|estamos empacando|estamos embalando|preparamos|ya enviamos) ..2 (su|tu|vuestro|el|los|la|que) ..2 (pedido|pedidos|orden|compra|paquete|envío|artículo|producto|productos)
      confirm* (la|el) (recepción|envío|compra|pago|entrega) (de|del|de su|de tu) ..2 (pedido|orden|compra|paquete)
      (confirmamos|confirmarte|confirmarle|informamos|informarte|informarle|notificamos) ..3 (su|tu|vuestro|el) (pedido|orden|compra|paquete|envío) ..4 (enviado|enviada|despachado|recibido|recibida|confirmado|confirmada|entregado|camino|enviada)
      (pedido|pedidos|orden|compra|paquete|paquetes|envío|artículo|artículos|producto|productos|mercancía|mercadería|{}|encomienda) ..4 (ha sido|han sido|fue|fueron|está|están|ya está|ya fue|ya ha sido|se ha|se encuentra|ya se encuentra|va|ya va|quedó|sido|está siendo|ya se) ..1 (ya|correctamente|exitosamente|hoy|ahora|actualmente|debidamente|siendo)? (recibido|recibida|recibidos|confirmado|confirmada|confirmados|procesado|procesada|procesados|enviado|enviada|enviados|despachado|despachada|despachados|expedido|expedida|preparado|preparada|preparados|embalado|empacado|empaquetado|entregado|entregada|entregados|registrado|registrada|aceptado|aceptada|realizado|completado|completada|en camino|en tránsito|en reparto|en ruta|en preparación|en proceso|en curso|en distribución|de camino|listo|lista|camino|a punto|rumbo|saliendo|recolectado|enviando|preparando|procesando)
      (pedido|pedidos|orden|compra|paquete|envío|artículo|producto) (#|{})? (confirmado|confirmada|enviado|enviada|despachado|despachada|entregado|entregada|recibido|recibida|procesado|en camino|en reparto|en tránsito|en preparación)
      (pedido|orden|paquete|envío|producto|artículo|compra) ..3 (ya|hoy)? (salió|salido|llegó|va en camino|viaja|viene en camino|partió)
      (preparando|procesando|empaquetando|embalando|alistando) ..2 (su|tu|el|vuestro) ..1 (pedido|orden|compra|paquete|envío)
      (confirmación|aviso|notificación) de (tu|su|la|el)? ..1 (pedido|compra|envío|orden|entrega|despacho)
      (número|código|guía|enlace|link) de (seguimiento|guía|rastreo|tracking|localización|envío) (es|de|para|{}|#|su|tu)
      (comparto|compartimos|dejo|dejamos|paso|pasamos|envío|enviamos|adjunto|adjuntamos|facilitamos|aquí tienes|aquí tiene|aquí está|tu|su|este es|indicamos) ..3 (número|código|guía|enlace|link|datos) de (seguimiento|guía|rastreo|tracking|localización|envío)
      (puedes|puede|podrás|podrá|pueden|podés) ..2 (seguir|rastrear|consultar|ver|hacer seguimiento|monitorear|hacer el seguimiento) ..5 (pedido|envío|paquete|entrega|orden|compra)
      (rastrea|rastree|rastreá|sigue|siga|haz seguimiento de) ..1 (tu|su|el) (pedido|envío|paquete)
      (lo|la|los|las) (estamos|hemos) (ya)? (preparando|preparado|enviado|procesando|empaquetando|despachado|enviando|empacando)
      (pedido|orden|compra|paquete|envío|artículo|producto) ..2 se (entregó|envió|despachó|embarcó)
      (pedido|orden|compra|paquete|envío|artículo|producto) ..2 (acaba de|está por|está a punto de) (salir|ser enviado|ser despachado)
      (pedido|orden|compra|paquete|envío|mercancía) ..2 (fue|ha sido|está) (embarcado|embarcada|remitido|remitida)
      (en|va en) camino ..2 (a|hacia) (tu|su) (casa|domicilio|dirección|hogar|puerta)
      (pago) ..3 (ha sido|fue|está|se ha|quedó|recibido|ha)? (sido)? (recibido|confirmado|acreditado|aprobado|registrado|verificado)
      (recibimos|hemos recibido|he recibido|confirmamos|acreditamos|recibí) ..2 pago
      (pedido|paquete|envío|orden|compra) ..4 (marcado|indicado|figura|aparece|registrado|consta) como (entregado|enviado|recibido|completado|despachado)
      (actualizado|actualizó|cambiado|cambió|actualizamos) ..2 (estado) (de|del) ..2 (pedido|envío|orden|compra)
      (estado) (de|del) ..2 (pedido|envío|orden|compra) ..3 (actualizado|cambiado|ha cambiado|ahora|cambió)
      (pedido|paquete|envío|orden) ..9 (ha salido|salió|ha partido) de (nuestra|nuestro|la|el) (tienda|almacén|bodega|centro|depósito)
      (pedido|paquete|envío|orden) ..9 (está|va) en (reparto|camino|ruta)
      ! (confirmación|notificación|aviso) de (pedido|envío|entrega|compra) (por correo|de amazon|que)
      ! (recibimos|hemos recibido|recibido|acusamos) ..3 (mensaje|consulta|solicitud|correo|pregunta|devolución|foto|fotos|comentario|comentarios|reseña|reclamo|información|datos)
      ! (artículo|producto|pedido|paquete) ..3 (devuelto|dañado|dañada|equivocado|incorrecto|incompleto) ..3 (recibido)?
      ! (fue|ha sido|está|estaba|llegó|recibió|entregado|recibido|enviado) ..2 (dañado|roto|equivocado|incorrecto|incompleto|incorrectamente|tarde|por error|defectuoso|rota)
      ! (no|nunca|aún no|todavía no) ..5 (recibido|confirmado|procesado|enviado|despachado|entregado|recibida|enviada|salido|llegó)
      ! (devolución|reembolso|reclamo|solicitud) ..3 (recibido|recibida|procesado|procesada|en proceso|en curso|enviada|enviado)
      ! (proceso|en proceso) de (devolución|garantía|reembolso|cambio)
      ! (su|tu|de|para) (pedido|compra) (enviado|recibido|realizado) (el|en|por)
      ! (no|sin|falta) ..4 pago
      ! (método|medio|enlace|forma|problema) de pago
      ! (desde|tras|después de|en) (tu|su|vuestro) (último|anterior|primer|última|primera) (pedido|compra) ..8
      (pedido|paquete|compra) ..3 (fue|ha sido) (retirado|retirada|recogido|recogida|recolectado|recolectada) (por|del|de la)
      (seguilo|seguila|síguelo|síguela|sígalo|sígala|rastréalo|rastrealo|rastréelo|rastreálo) ..2 (aquí|acá|en vivo|en línea|desde|en el|con el|{})
      (pedido|compra|orden) ..2 (entró|entrado|entra|pasó|pasado) (en|a) ..1 (cola|producción|preparación|fabricación)
      (has|ha|han|habéis) (pedido|comprado|solicitado|ordenado) ..2 (los|las|el|la)? ..1 (siguiente|siguientes) (artículo|artículos|producto|productos)
      (empezamos|empezaremos|comenzamos|comenzaremos) ..1 a (preparar|procesar|fabricar|empacar) ..1 (su|tu|vuestro|el|la) (pedido|compra|orden) ..1 (ya|hoy|enseguida|inmediatamente|inmediato|cuanto antes)
      (empezamos|empezaremos|comenzamos|comenzaremos) (ya|hoy|enseguida|inmediatamente|de inmediato) a (preparar|procesar|fabricar|empacar) ..1 (su|tu|vuestro|el|la) (pedido|compra|orden)
      (preparando|empacando) todo para (ti|usted|vos|vosotros)
      (repartidor|mensajero|transportista|conductor) ..1 (está|va) (en camino|de camino|recogiendo|llegando)
      (artículos|productos) de (tu|su|vuestro) (pedido|compra) ..3 (listos|disponibles|enviados|entregados)
      ^ (este|esta) es ..1 (resumen|detalle) (de|del) ..1 (su|tu|vuestro)? (pedido|compra|orden)
      (aquí|te|le|abajo|a continuación) ..3 (resumen|detalle|detalles) (de|del) ..1 (su|tu|vuestro)? (pedido|compra|orden)
      (pedido|orden|compra) ({}|#)? (ha sido|fue|se ha|quedó|ha quedado) (creado|creada|generado|generada|ingresado|ingresada)
      ! (factura|boleta|recibo|comprobante|reembolso|etiqueta|devolución|solicitud|caso|ticket|cupón|enlace|guía|garantía) ..7 (creado|creada|generado|generada|ingresado|ingresada)
      (entregamos|hemos entregado|enviamos|hemos enviado|despachamos|hemos despachado) ..2 parte (de|del) ..1 (pedido|compra|orden)
      (pedido|pedidos|paquete|paquetes|envío|orden|compra) ..3 (será entregado|será entregada|serán entregados|se entregará|se entregarán|llegará|llegarán|va a llegar|llega|llegan) ..2 (hoy|mañana|esta tarde|esta noche)
      estamos (preparando|empaquetando|embalando|alistando) (tu|su|tus|sus) {}
      (mensaje|correo|aviso|nota) (confirma|es para confirmar|sirve para confirmar|te confirma|le confirma) ..3 (recibid*|recepción|pedido|compra|orden)
      (ha|han) (entrado|llegado) ..1 (tu|su|vuestro) (pedido|compra|orden)
      (pedido|compra|orden) nos ha llegado (bien|ya|correctamente|sin problemas|y)
      (lo|la|los|las) (empaquetamos|empacamos|embalamos|preparamos|despachamos|expedimos) (esta|este|hoy|mañana|enseguida|ya|ahora)
      (tenemos|recibimos|nos llegó|nos entró) (ya|aquí)? (tu|su|vuestro) (pedido|compra|orden) (y|listo|lista|en marcha)
      ^ (a continuación|abajo|aquí|debajo|más abajo) ..2 (encontrarás|encontrará|encontraréis|tienes|tiene|verás|verá|está|va) (el|un|tu|su) (resumen|detalle)
      (pedido|paquete|envío|compra) ..2 (está|estará) al (caer|llegar)
      se (depositó|dejó|entregó|llevó|envió) ..1 (tu|su|vuestro) (pedido|paquete|envío|compra|artículo)
      (depositamos|dejamos|llevamos|pusimos|metimos) ..1 (tu|su|vuestro) (pedido|paquete|envío|compra) en (la|el|los)? ..1 (oficina|correos|correo|buzón|transportista|paquetería|camión)
      acus* recibo (de|del) ..1 (pedido|compra|orden|pago)
      (pedido|pedidos|compra|orden|paquete|paquetes|envío|encargo|artículo|artículos) ..5 (sale|salen|saldrá|saldrán) (hoy|mañana|esta|este|ya|en breve|el (lunes|martes|miércoles|jueves|viernes|sábado))
      (tu|su|tus|sus|vuestro|vuestra) ..2 (sale|salen|salió|salieron|saldrá) (hoy|mañana|ayer|esta mañana|esta tarde|esta noche|en el correo|en el camión|de nuestr* _|de la bodega|del almacén|del taller|rumbo|hacia)
      (enviamos|despachamos|hemos enviado|hemos despachado) (la|el|las|los|tu|su|tus|sus) ..1 por separado
      (trabajando|trabajamos|nos pusimos|nos ponemos|nos hemos puesto) ..1 (en|con) (tu|su|vuestro) (pedido|encargo|orden|compra)
      pago ..1 (realizó|entró|efectuó|procesó|completó|realizado|efectuado) (con éxito|correctamente|bien|sin problemas|exitosamente)
      (pedido|compra|orden) (ha|ya ha|ya) (quedado|quedó) (hecho|hecha|cursado|cursada|tramitado|tramitada)
      (quedó|ha quedado|queda) (listo|lista|hecho|hecha|surtido|surtida|empacado|empacada|empaquetado) ..1 (tu|su) (pedido|paquete|compra|orden|envío)
      (hemos|he|ya) (tramitado|surtido|cursado|alistado|tramitamos) ..1 (tu|su|vuestro) (pedido|orden|compra|paquete)
      (pedido|compra|orden|paquete|envío) ..1 (fue|ha sido|quedó|está|están) ..1 (surtido|surtida|tramitado|tramitada|recolectado|recolectada|firmado|firmada|escaneado|escaneada)
      (lo|la|los|las) están (surtiendo|alistando|recogiendo|empacando|preparando|empaquetando)
      estamos (fabricando|haciendo|cosiendo|tejiendo|horneando|construyendo|tallando|pintando|puliendo|elaborando|tostando) (tu|tus|su|sus|vuestro|vuestra)
      hoy (te|le|os|les) (entregamos|enviamos|llevamos|llega|despachamos) ..1 (tu|su|el|la|vuestro) ..1 (pedido|paquete|compra|envío|orden)
      (te|le|os|les) (entregamos|llevamos|llega|llegará) (hoy|mañana) (tu|su|el|la|vuestro) ..1 (pedido|paquete|compra|envío|orden)
      (artesano|artesana|artesanos|taller|costurera|carpintero|tejedora) ..2 (empezó|empieza|comenzó|comienza|empezado|comenzado|trabaja|trabajando) ..2 (con|en|a hacer|a fabricar) (tu|su|vuestro) (encargo|pedido|pieza|mueble)
      (pedido|paquete|orden|compra|encargo|{}) ..1 (pasa|pasó|pasado|entra|entró|entrado) ..1 (a|en) (la|el|nuestro|nuestra)? (fase|etapa|zona|área|departamento|proceso) ..1 (envío|expedición|producción|preparación|empaque|reparto)
      ^ (ahora|ya)? (pasa|pasan) a (expedición|envío|envíos|la fase|la etapa|empaque)
      (pedido|orden|compra|encargo|paquete) ..2 (está|entra|entró|están) ..1 en (producción|fabricación|cola|expedición)
      (mañana|hoy|esta tarde) ..1 (tendrás|tendrá|tendréis|recibes|recibe|recibirás|recibirá) ..1 (tu|su|el|la|vuestro) ..1 (pedido|paquete|compra|envío|orden)
      (emprendido|empezado|comenzado|iniciado|emprendieron|emprendió|empezó|inició|inicia|emprende) ..1 (el|su) (viaje|camino|recorrido|trayecto)
      (reserva|preventa|preorden) ..1 (está|ha sido|fue|queda|quedó) (confirmada|registrada|recibida)
      (tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras) ..2 (ya)? (está|están) (ya)? (empaquetado|empaquetada|empaquetados|empaquetadas|empacado|empacada|empacados|empacadas|embalado|embalada|embalados|embaladas)
      (tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras) ..2 (ya)? (va|van|viene|vienen|está|están) (ya)? (en camino|de camino|rumbo a|en el camión|en la furgoneta|en la camioneta|en el avión|volando hacia|volando a)
      ! (reembolso|devolución|factura|técnico|instalador|reemplazo|repuesto|pieza|piezas|respuesta|dinero|abono|etiqueta|certificado|sustituto|sustituta|recambio) ..4 (en camino|de camino)
      ^ (ya) (salió|salieron|va en camino|van en camino|viene en camino|está en camino|están en camino|va de camino)
      ! ya (salió|salieron|va en camino|está en camino) ..3 (reembolso|devolución|dinero|reemplazo|abono|técnico|factura)
      (lo que) (nos)? (pediste|pidió|compraste|compró|encargaste|encargó|ordenaste|ordenó) ..3 (en camino|de camino|en manos|enviado|salió|sale|embalado|empaquetado|empacado)
      (pedido|compra|orden|paquete) ..3 (en|a) (buenas|las mejores) manos
      (pedido|compra|orden) ..1 (pasó|ha pasado|entró|ha entrado) (por|en|a) nuestro sistema
      entrega ..1 (está|ha sido|fue|queda|quedó) (programada|prevista|planificada|agendada|fijada|estimada) (para|el|entre)
      (en|por) su (último|última) (tramo|etapa|kilómetro|milla|trecho)
      (paquete|pedido|envío|compra) ..1 (cruzó|ha cruzado|pasó|ha pasado) (la frontera|aduana|aduanas)
      (pedido|paquete|compra|orden) ..1 (está|quedó) con (nuestro|nuestra|el) (equipo|departamento|área) ..2 (empaque|empaquetado|envíos|logística|preparación|expedición|almacén)
      (pedido|paquete|envío|mercancía|mercadería|artículo|artículos|producto|compra) ..4 se (expidió|despachó|embarcó|envió|remitió) (hoy|ayer|por|con|vía|esta)
      (hoy|mañana|esta tarde|esta noche) (lo|la|los|las)? (recoge|recogen|recolecta|retira|se lleva) ..2 (dhl|ups|fedex|seur|correos|estafeta|mrw|gls|redpack|transportista|mensajero|mensajería|paquetería)
      (paquete|pedido|envío) ..2 (está|llegó|se encuentra|ha llegado) ..1 (en|a|al) (el|la|tu)? (centro|hub|plataforma|delegación) (de|del|logístic*) ..1 (distribución|reparto|clasificación|transportista|logístic*)
      ! (embalado|embalada|embalados|empaquetado|empaquetada|empaquetados|preparado|preparada|preparados|empacado|empacada|empacados|embaladas) (con|en|de forma|individualmente|dentro|a mano|al vacío|entre|por separado) ..2
      ! viaja en (dos|tres|varias|varios|una|un|su|cajas) ..2
      ! viaja (desmontado|desmontada|protegido|protegida|envuelto|envuelta|con|sin|dentro)
      (acabamos de|hemos|ya) (dejar|dejado|dejamos|llevar|llevado|llevamos|entregar) ..1 (tu|su|vuestro) (pedido|paquete|envío|compra) (en|a|al) ..2 (oficina|correos|correo|buzón|transportista|paquetería|mensajería|mensajero)
      (llevamos|entregamos|pasamos|dimos|hemos pasado|hemos dado|confiamos) (tu|su|vuestro) (pedido|paquete|envío|compra) (a|al) ..2 (oficina|correos|correo|transportista|paquetería|mensajería|mensajero|almacén|taller|bodega|repartidor)
      (repartidor|mensajero|cartero|transportista|conductor|chofer) ..6 con (tu|su|vuestro) (pedido|paquete|envío|compra|entrega)
      (repartidor|mensajero|cartero|transportista|correos|paquetería|dhl|ups|seur|fedex|estafeta) ..1 (tiene|lleva|recogió|recolectó|ha recogido|retiró) ..1 (tu|su|vuestro) (pedido|paquete|envío|compra)
      (llamarán|tocarán|llaman|tocan|llamará|tocará) a tu (puerta|timbre) ..1 con
      (envío|paquete|pedido|compra) ..1 (lo|la) (tiene|lleva|recogió) ..1 (gls|dhl|seur|correos|ups|fedex|mrw|estafeta|redpack|transportista|mensajero|paquetería|mensajería)
      (quedó|ha quedado|queda) (registrado|registrada|confirmado|confirmada|aceptado|aceptada|tramitado|tramitada) ..1 (tu|su) (pedido|compra|orden)
      (metimos|empaquetamos|empacamos|embalamos|hemos metido|hemos empaquetado|hemos empacado) ..1 (tu|tus|su|sus) (cosas|pedido|compra|artículos|paquete|prendas|productos)
      ^ ..1 (hoy|mañana|el lunes|el martes|el miércoles|el jueves|el viernes) (sale|salen|se va|se van) ^
      (hoy|mañana|esta tarde) pasa ..2 por (el|tu|su) (paquete|pedido|envío)
      (imprimimos|generamos|impreso|generado|impresa|generada) ..1 (tu|su) (guía|etiqueta)
      ! etiqueta ..3 (devolución|cambio|retorno|garantía)
      ! (generamos|generado|generada|imprimimos) ..1 (tu|su) guía (de devolución|de retorno|de recolección)
      (conductor|repartidor|mensajero|chofer|transportista|cartero) ..3 (parada|pasará|pasa|llega|llegará) ..4 (hoy|mañana|esta tarde)
      (compra|pedido|orden|pago) ..1 se acaba de (aprobar|confirmar|registrar|procesar|enviar|despachar)
      (comenzamos|empezamos|empezado|comenzado) a (surtir*|preparar*|empacar*|empaquetar*|armar*|fabricar*|embalar*) ^
      (dado|dimos|damos) salida a (tu|su|vuestro) (pedido|paquete|envío|compra)
      (tu|tus|su|sus) ..2 (está|están) (ya)? (viajando|navegando|volando|rodando)
      (despachamos|enviamos|mandamos|hemos enviado|hemos despachado|expedimos|salió) ..1 lo que (nos)? (encargaste|encargó|pediste|pidió|compraste|compró)
      (encargo|pedido|compra) (ya)? está (ya)? (terminado|terminada|acabado|acabada)
      rumbo a (tu|su|vuestra) (casa|domicilio|hogar|puerta|ciudad)
      (lanzado|cursado|lanzamos) (el|tu|su) pedido
      (aterriza|aterrizan|cae|caen|llega|llegan) (hoy|mañana|el lunes|el martes|el miércoles|el jueves|el viernes) ..1 (en|a) (tu|su|tus|sus) (puerta|casa|buzón|manos|domicilio)
      (pedido|compra|orden) avanza
      (mandé|envié|despaché|empaqué|recibí|preparé|entregué|dejé|llevé) (ya|hoy)? (tu|su|vuestro) (pedido|paquete|compra|encargo|orden|envío)
      (tu|tus|su|sus) ..2 (llega|llegan|llegará|llegarán) (hoy|mañana|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|entre|pronto|esta tarde|esta semana)
      ! (devolución|reembolso|técnico|instalador|reemplazo|repuesto|pieza|piezas|factura|respuesta|dinero|abono|etiqueta|cita|montador) ..4 (llega|llegan|llegará|llegarán) ..2
      (validado|aprobado|validamos|aprobamos) ..1 (tu|su) (compra|pedido|orden|pago)
      (turnado|turnada|canalizado|canalizada) a ..1 (empaque|almacén|logística|producción|reparto|envíos)
      (confirmada|confirmamos|confirmado) la (salida|entrega|recepción|llegada) de ..1 (envío|pedido|paquete|compra)
      (envío|paquete|pedido) ..2 (está|entró|llegó) ..1 en (su|la) (nave|central|terminal|unidad)
      (tu|su|tus|sus) ..2 (está|están) (ya)? en manos (de|del) ..1 (mensajero|transportista|repartidor|cartero|correos|paquetería|mensajería)
      (hicimos|hemos hecho|realizamos|completamos) ..1 entrega de (tu|su) (compra|pedido|paquete)
      (te|le|os|les) (llegará|llega) (un|una|el|la|tu|su) ..2 (paquete|caja|envío|pedido) ..2 (entre|mañana|hoy|esta)
      ! estamos (haciendo|elaborando) (tu|su) (factura|reembolso|devolución|cambio|diseño|boceto|prueba|consulta|reclamo|presupuesto|reclamación|etiqueta)
    `,
    parcel: `
      pedido|pedidos|orden|compra|paquete|paquetes|envío|entrega|artículo|artículos|pago|encomienda
    `,
    transit: `
      (ha sido|han sido|fue|fueron|ya está|ya están|quedó|quedaron|hemos|he|siendo) ..2 (enviado|enviada|enviados|enviadas|despachado|despachada|despachados|expedido|expedida|empaquetado|empaquetada|empacado|empacada|entregado|entregada|entregados|recibido|recibida|confirmado|confirmada|registrado|registrada|procesado|procesada|surtido|surtida|recogido|recogida|recolectado|recolectada)
      (enviado|enviada|despachado|despachada|entregado|entregada|recibido|recibida|confirmado|confirmada|procesado|empacado|empaquetado) (ya|hoy|ayer|correctamente|con éxito|exitosamente|esta mañana|esta tarde) 
      (salió|salieron|sale|salen|ha salido|han salido|saldrá|saldrán|partió|partieron) ..1 (ya|hoy|ayer|mañana|esta|este|el (lunes|martes|miércoles|jueves|viernes|sábado)|de nuestr*|del almacén|de la bodega|del taller|hacia|rumbo|en el correo)
      (llega|llegan|llegará|llegarán|llegó|llegaron|ha llegado|han llegado) ..1 (ya|hoy|ayer|mañana|esta|este|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|a tu|a su|a vuestr*|en # días|bien|pronto)
      en camino|de camino|en reparto|en tránsito|en ruta|rumbo a|en preparación
      en manos (de|del) ..1 (transportista|mensajero|repartidor|cartero|correos|paquetería|mensajería)
      (entregado|entregada|entregamos|pasado|pasamos|confiado|confiamos|dejado|dejamos|llevado|llevamos) ..3 (transportista|mensajero|repartidor|cartero|correos|paquetería|mensajería)
      (transportista|mensajero|repartidor|cartero|paquetería|mensajería) ..2 (recogió|recoge|recogido|recolectó|recolecta|retiró|retira|lleva|llevó|pasa hoy|tiene ya)
      (dejó|dejamos|dejado|está|estará|llegará|espera) ..2 (en|ante|frente a) (tu|su|vuestra) (puerta|buzón|portal|portería)
      en el (camión|furgón|avión)
      (entrega|llegada) (prevista|estimada|programada|esperada)
      (empezamos|comenzamos|empezado|comenzado) a (preparar|empacar|empaquetar|fabricar|embalar|hacer)
    `,
    delay: `
      retraso|retrasos|retrasado|retrasada|retrasados|retrasará|retrasó|retrase|demora|demoras|demorado|demorará|demorada|atraso|atrasado|atrasada|tardará|tardar|pospuesto|pospuesta|reprogramado|reprogramada|aplazado|aplazada
      más (tiempo|tarde) (de lo|del|de)
      (tardando|tarda|tardado|demorando|demora|demorado|demorándose|tomando|llevando) más (de|que)
      más tarde
      llegará ..4 después
      (retenido|detenido|bloqueado|parado) (en|por|a causa)
      (huelga|tormenta|huracán|aduana|aduanas|festivo|temporal)
      ! (más tarde|a más tardar)
      ! sin (demora|demoras|retraso|retrasos)
      ! ^ (tarda|tardan|se retrasa|se demora) más de lo ..2 (esperabas|esperaba|esperas|espera) ^
    `,
    problem: `
      dañado|dañada|dañados|daño|daños|roto|rota|rotos|perdido|perdida|extraviado|extraviada|robado|defectuoso|defectuosa|defectuosos|defecto|averiado|avería|falla|fallo|faltante|faltantes|equivocado|equivocada|incorrecto|incorrecta|error|errores|incidencia|incidente|derrame
      (devolución|devoluciones|devolver|devuelto|devuelta|devolverlo|cambio|reemplazo|reemplazar|reposición|garantía|reclamo|reclamación)
      (dirección|domicilio) ..2 (incompleta|incompleto|incorrecta|errónea|inválida|insuficiente)
      (no|sin) ..3 (posible|pudo|podemos|pudieron|ha podido|hemos podido|pudimos|fue posible|puede|es posible|es viable) ..2 (entregar|enviar|enviarlo|entregarlo|procesar|procesarlo|completar|localizar|despachar|realizar|entrega|para)
      (intento|intentos|intentaron) ..2 (entrega|entregar|fallido)
      (rechazado|devuelto|rechazó) (por|a|al) ..2 (transportista|remitente|destinatario|paquetería|nosotros)
      (recoger|recogerlo|recoja|retirar|retirarlo|retire) (en|de|el) ..3 (oficina|sucursal|punto|correos|paquete)
      (producto|artículo|talla|color|modelo) (erróneo|errónea|equivocado)
      inconveniente con
      ! sin (daños|errores|problemas|defectos)
      ! política de (devolución|devoluciones|cambio|cambios)
      ! (a|en) cambio (de)?
      ! (cambio|cambios) (de|en) ..1 (estado|estatus|status)
      ! (estado|estatus|status) ..4 cambió
    `,
    errand: `
      factura|facturas|facturación|recibo|comprobante|boleta|cfdi|boceto|diseño|prueba|grabado|personalización|personalizado|vista previa|arte
      adjunto|adjunta|adjuntamos|adjuntos
      cita|agendar|agenda|programar|coordinar|instalación|técnico|montaje|ventana horaria|franja horaria|modalidad|sucursal
      (transportista|repartidor|chofer|paquetería|mensajería|conductor|agencia) ..4 (llamará|contactará|comunicará|pondrá|llamar)
      garantía|instrucciones|manual|seguridad
      entre las # y las #
      (habrá|haya|estará|esté|estar|haber) ..2 (alguien|en casa|en el domicilio|presente)
      (entrega|visita|instalación) ..2 (programada|agendada|concertada)
      (transportista|repartidor|conductor|montador|técnico|camión|instalador) ..3 (pasará|pasarán|pasa|llega|llegará|irá|irán|acudirá)
    `,
    apology: `
      disculpa|disculpas|disculpe|disculpen|disculparnos|lamentamos|lamento|lamentablemente|lamentarlo|desafortunadamente|desgraciadamente|perdón|perdona|perdone|perdonen|sentimos|siento|pena
      (las|los|cualquier|estas|el|alguna)? (molestia|molestias|inconveniente|inconvenientes)
    `,
    'stock-out': `
      (agotado|agotada|agotados|agotadas|agotó|descatalogado|descatalogada|descontinuado|descontinuada|agotamos)
      sin (stock|existencias|existencia|inventario|disponibilidad)
      (no) ..2 (está|están|se encuentra|queda|quedan|hay|tenemos|contamos con|disponemos de|contamos) ..4 (disponible|disponibles|stock|existencias|existencia|inventario|disponibilidad|unidades|en almacén)
      ya no ..3 (disponible|disponibles|stock|vende|fabrica|existencias)
      (fuera de|rotura de|quiebre de|falta de|faltante de|error de|error en el) (stock|existencias|inventario)
      no disponible
      (nos hemos|nos) quedado sin
      ! hasta agotar (existencias|stock|inventario)
    `,
    adjustment: `
      <refund>
      ajustado|ajustada|ajustamos|ajuste|ajustar
      (hemos|he|fue|ha sido|será|queda|quedó|sido) ..2 (cancelado|cancelada|anulado|anulada)
      (cancelamos|anulamos|cancelaremos|anularemos)
      no ..3 (cobro|cargo|cobrado|cobrará|cobraremos|cargado|cobrada)
    `,
    'partial-refund': `
      (reembolso|reembolsos|devolución|reintegro) parcial
      (reembols*|devol*|reintegr*) ..3 (parte|porcentaje|mitad|una parte) (de|del)
      (reembols*|reintegr*) ..4 # %
      # % (de)? (reembolso|devolución|reintegro)
      (quedarse|quedarte|quedártelo|quedárselo|conservar|conserva|conserve|quedas|queda|mantener) ..6 <refund>
      <refund> ..8 (quedarse|quedarte|quedártelo|quedárselo|conservar|conserva|conserve|quedas|queda|se lo queda)
    `,
    'cancel-ask': `
      (por favor|favor de|porfavor) ..2 (cancela|cancele|cancelar|cancelen|cancelá|anula|anule|anular|cancelarlo|cancélalo|cancélelo)
      ^ (cancela|cancele|cancelen|cancelá|anula|anule) ..3 (pedido|compra|orden|venta)
      ^ (cancélalo|cancélelo|anúlalo|anúlelo)
      (podrías|podría|podrían|puedes|puede|pueden|podés|podéis) (usted|por favor)? ..1 (cancelar|anular|cancelarlo|cancelarla|cancelarnos|anularlo|cerrar la compra) ..6
      (pedimos|pido|rogamos|ruego|solicitamos|solicito|agradecemos|agradeceríamos|agradecería|agradezco|necesitamos|necesito|requerimos|sugerimos|recomendamos|invitamos|pediríamos|pedirte|pedirle|pedirles|solicitarle|solicitarte) ..5 (cancele|canceles|cancelen|cancelar|cancelara|cancelaras|cancelando|cancela|cancelación|anule|anules|anular|anulara|anulando|anulación) ..2 (la|el|su|tu|esta|este)? (compra|pedido|orden|venta)?
      (solicite|solicita|solicites|solicitar|solicitá|solicitarnos|envíe|enviar|envía|realice|realizar|realiza|genere|generar|genera|haga|hacer|haz|abra|abrir|abre|inicie|iniciar|inicia|tramite|tramita|pida|pide|pidas|pedir|presente|presentar) ..3 (cancelación|anulación)
      (debe|debes|deberá|deberás|tiene que|tienes que|tendrá que|tendrás que|tendría que|necesita|necesitas|necesitamos que|hace falta que|es necesario que|importaría) ..2 (cancelar|cancele|canceles|anular|anule|anules)
      (apoya|apoyas|apoye|apoyarnos|ayuda|ayudas|ayudarnos|ayude|ayudes|apoyo|ayudaría|ayudarías|apoyaría|apoyarías) ..2 (cancelando|con la cancelación|a cancelar|cerrando la compra|cerrando la venta|cancelar|anulando)
      (cancelar*|cancel*|anul*) ..4 (desde|en|a través de|mediante) (su|tu|mis|tus|sus) (cuenta|lado|parte|pedidos|compras)
      ! (no|sin) ..2 (cancel*|anul*) ..3
      ! (hemos|he|fue|ha sido|será) ..2 (cancelado|anulado|cancelada) ..4
      ! (que|para que|si) ..2 (cancelemos|anulemos|cancelaremos|podamos) ..4
      ! (recibido|recibida|recibimos|confirmamos|procesado|aceptado|aceptada|aprobado) ..3 (solicitud|petición) de (cancelación|anulación)
      ! (su|tu|la) (solicitud|petición) de (cancelación|anulación) (ha|fue|está|ya|quedó|será) ..3
      ! (solicitó|solicitaste|pidió|pediste|solicitado|pedido) ..3 (cancelación|anulación|cancelar)
      ! ^ para (cancelar|anular)
      ! (recomendamos|pedimos|rogamos|sugerimos) (que)? (no) ..3 (cancel*|anul*)
      (comience|comenzar|comienza|empiece|empezar|gestione|gestionar|levante|levantar|registre|registrar) ..3 (cancelación|anulación)
      (pedimos|pido|rogamos|ruego|solicitamos|solicito|agradecemos|agradeceríamos|agradecería|agradezco|necesitamos|necesito|requerimos|pediríamos|pedirte|pedirle) ..5 (cerrando|cerrar|cierre|cierres) (la|su|tu|esta) (compra|venta|orden)
      (nos|me) (mandas|manda|envías|envía|haces|hace|generas|levantas|mandes|envíes|mande|envíe) ..2 (solicitud|petición) de (cancelación|anulación)
      (salida|opción|solución|alternativa) ..3 es que ..1 (canceles|cancele|cancelen|anules|anule)
      (serías|sería|serían) tan amable de (cancelar|anular) ..2
      ! si ..2 (cancelas|cancela|cancelan|anulas|anula) ..6
    `,

    'opt-out': `
      (darse|darte|date|dese|darme|darnos|daros|dado|dar|darle) de baja
      (desuscri*|desuscrib*|desafili*) ..2
      (cancelar|cancela|cancele|anular) ..2 suscripción
      (dejar de|no|ya no|dejes de|no deseas|no desea|no quieres|no quiere) (seguir)? ..2 (recibir|recibas|recibirás|recibiendo) ..5 (mensaje|mensajes|correo|correos|e-mail|e-mails|email|emails|mail|mails|notificaciones|comunicaciones|newsletter|boletín|boletines|publicidad|sms)
      (gestionar|gestiona|gestione|cambiar|modificar|administrar|actualizar|configurar) ..2 preferencias (de)? (correo|comunicación|contacto|email|e-mail|suscripción|notificaciones|mensajes)?
      (eliminarte|eliminarse|borrarte|salir|eliminar|borrarse|darte|baja) ..3 (lista de correo|lista de distribución|lista de envío|lista de contactos|nuestra lista|newsletter|boletín)
      (responde|responda|envía|envíe|escribe|escriba|respondiendo|contesta) ..2 (stop|baja|alto|salir)
      no (deseas|desea|quieres|quiere) (recibir|ser contactado) ..2 (más)? (mensajes|correos|emails|comunicaciones)?
      ! (no) (recibirá|recibirás|recibiste|recibió|haber recibido|ha recibido|has recibido) ..6
      ! (cancelar|cancelación) ..3 (suscripción) (de amazon|prime|y ahorra)
      ! (dar|dado|dada) de baja (el producto|el artículo|la publicación)
      (para|prefieres|prefiere|quieres|deseas|desea) (no|dejar de) recibir ..1 (solicitudes|peticiones|avisos|recordatorios|encuestas)
      ! recibir ..1 (avisos|recordatorios|solicitudes) (del|de la|de correos|de amazon) ..1
      (no|ya no) (te|le|os) (interesan|interesa) ..2 (mensajes|correos|comunicaciones|emails|boletín)
      si ..2 no (quieres|quiere|deseas|desea) (más)? (correos|mensajes|emails|avisos|comunicaciones|publicidad)
      ! baja (de|en) (la|tu|su) suscripción (de|a) ..1 (cápsulas|café|productos|pienso|prime|comida|pañales|entregas|alimento)
      (borrarte|borrarse|salirte|salirse|quitarte|quitarse) de (esta|nuestra) lista
      ! de (esta|nuestra) lista de espera
    `,
    'off-platform': `
      (contact*|contáct*|escrib*|escríb*|comunic*|comuníq*|comuníc*|llam*|llám*|habl*|háb*|atend*|consult*|consúlt*|respond*|contest*|avís*|pong*|póng*|ponte|poner*|encuéntr*|búsca*|localíz*) ..5 (por|vía|via|mediante|a través de|a través del|al|en|a|desde) (de)? (el|la|nuestro|nuestra|un|una|este|mi|su|tu)? ..1 (correo|correos|email|e-mail|mail|whatsapp|wasap|wsp|telegram|messenger|facebook|instagram|formulario|sms|chat en línea|web|sitio|página web|sitio web|página|redes|@)
      (contact*|contáct*|escrib*|escríb*|envi*|enví*|mand*|mánd*|comunic*|comuníq*|comuníc*|remit*|remít*|dirig*|diríj*) ..5 (a|al)? (correo|email|e-mail|mail)? @
      (envíanos|envíenos|enviarnos|mándanos|mándenos|mandanos|mandarnos|envíe|envía|escríbenos|escríbanos|escribinos|escribirnos|escribir|envianos|enviar|mandar|mande|manda|mandá) (un|una|el|su|tu|tus|sus)? ..1 (breve|simple)? (correo|email|e-mail|mail|whatsapp|dm)
      (envíanos|envíenos|enviarnos|mándanos|mándenos|envíe|envía|escribe|escriba|enviar|escribir|escribiendo|enviando) ..6 (a|al|por) (nuestro|nuestra|el|la|siguiente)? ..1 (correo|email|e-mail|mail|dirección de correo|@)
      (rellena|rellene|rellenar|completa|complete|completar|llena|llene|llenar|utiliza|utilice|usa|use|a través de|mediante|por|en|desde) ..3 formulario (de contacto|en línea|web|online|de nuestra|que encontrarás|de atención|de soporte)
      formulario de contacto
      no (admite|acepta|recibe|permite|se atienden|atiende|admiten) (respuestas|contestaciones|respuesta)
      whatsapp|wasap|wsp|telegram|wechat|viber
      (mensaje|mensajes) (directo|directos)
      (mensaje|mensajes) (directo|directos|privado|privados) (por|en|a|al|de)? (instagram|facebook|nuestro|nuestra)
      (no) (responda|respondas|respondan|responder|conteste|contestes|contestar|respondáis) ..2 (a)? (este|esta|al|el|ese)? ..1 (mensaje|correo|email|e-mail|mail|dirección|notificación)
      (por favor)? no (lo)? (responda|respondas|responder|conteste|contestes|contestar) ..1 (directamente)?
      (este|esta|nuestra) ..2 (correo|buzón|dirección|cuenta|bandeja|mensaje|casilla|email|e-mail) ..4 (no) ..3 (monitor*|supervis*|revis*|atendid*|atiend*|recibe|lee|leíd*|admite|acept*)
      (respuestas|mensajes) ..5 no (son|serán) (leídas|atendidas|recibidas|monitoreadas|leídos|atendidos)
      (dirección|correo|mensaje|email) (de)? (solo envío|no monitoreado|no monitoreada|desatendido|desatendida)
      (abre|abra|abrir|crea|cree|crear|genera|genere|levanta) ..2 (ticket|tiquet|caso) ..2 (en|a través de|desde|por) ..1 (nuestra|nuestro|la) (web|página|sitio|portal)
      (soporte|ayuda|contacto|atención|asistencia) ..3 (en|a través de|por|desde|vía) nuestr* (web|página|sitio|sitio web|página web)
      (visita|visite|visitar|entra en|entre en|ingresa a|ingrese a|acude a) ..1 (nuestra|nuestro) (web|página|sitio|sitio web|página web) (para)? ..3 (contactar*|soporte|ayuda|hablar|escribir*|chatear)
      (fuera de) (amazon|la plataforma|mercado libre|mercadolibre|esta plataforma|aquí)
      (en lugar|en vez) de (responder|escribir|usar|contestar) ..4 (amazon|mensaje|mensajes|aquí|este|plataforma|mensajería)
      ! (contact*|contáct*|escrib*|escríb*|respond*) ..6 (amazon|marketplace|plataforma)
      ! (contact*|comuníc*|comuníq*|llam*|escrib*) ..3 (con)? (el|la|su|tu|al) (transportista|fabricante|paquetería|banco|mensajería|agencia|courier|seur|correos|dhl|ups|fedex) ..6
      ! (transportista|fabricante|paquetería|mensajería|correos|seur|dhl|ups|fedex|amazon|banco) ..5 (web|página|correo|sitio|email|formulario|página oficial)
      ! no (es necesario|hace falta|necesita|necesitas) (que)? (responda|respondas|responder)
      ! no (responda|respondas) si
      ! formulario de (devolución|devoluciones|aduana|reembolso)
      ! (recibirás|recibirá|recibiste|recibió|enviaremos|enviamos|enviará|hemos enviado|envió|llegará) ..6 (correo|email|e-mail|mail)
      ! (enviar|mandar|compartir|compartirle|enviarle|contactarle|contactarte|contactaremos|contactará|contactarán|llamará|avisará|avisaremos|comunicarán|comunicará) ..5 (por)? (correo|e-mail|email|whatsapp|mail)
      ! (su|tu) (correo|dirección de correo|email|e-mail)
      ! por (este)? (medio|mensaje)
      ! oficina de correos
      ! (en|a) (correos)
      ! fuera de (amazon|aquí|la plataforma|mercado libre) (no|está prohibido)
      ! (puedes|puede|podés|pueden|podrías|podría|también|simplemente|basta con|prefieres|prefiere) (responder|responde|responda|respondas|contestar|responderme|respondernos) ..1 a este (email|e-mail|correo|mail|mensaje)
      ! ^ (responda|responde|respóndenos|respóndanos) (directamente)? a este (email|e-mail|correo|mail|mensaje)
      (contact*|contáct*|escrib*|escríb*|comunic*|comuníq*|comuníc*) ..8 (a través de|a través del|mediante|por|al) (siguiente|el|la|nuestro)? (correo|email|e-mail|mail|dirección)? @
      (dirígete|diríjase|dirigirte|dirigirse|diríjanse|dirigíos) a ..2 (dirección de correo|correo|correo electrónico|email|mail|buzón de correo|casilla)
      ! (dirígete|diríjase|dirigirte|dirigirse) a ..3 (correos|transportista|oficina|sucursal|fabricante|paquetería)
      chat (de|en|desde) (nuestra|nuestro) (web|página|sitio|tienda)
      (chatea|chatee|chatear|chateá|habla|hable|hablar) ..5 en (nuestra|nuestro) (web|página|sitio|tienda)
      (mensaje|correo|email|dirección|buzón) ..3 no (es posible|se puede) (responder|contestar|responderlo|contestarlo)
      ^ (este|esto)? es un (mensaje|correo|email) automático ^
      (échanos|échame|pégame|péganos|danos|dame|mándanos|mándame) (un|una)? (grito|telefonazo|llamadita)
      (nuestro|mi) (correo|email|mail|whatsapp) (bueno|real|directo|personal|de verdad)? es
      (mándame|mándanos|envíame|envíanos|manda|envía|mándenos|envíenos) (un|una)? (mensaje|mensajito|sms|texto|whats|foto) al (número|teléfono|celular|móvil|cel)
      (escríbeme|escríbenos|escríbanos) ..1 al (número|teléfono|celular|móvil|cel)
      no (uses|use|utilices|utilice|usen|uséis) ..2 (mensajes|mensajería|chat) (de|del) ..1 (marketplace|amazon|plataforma|mercado)
      no (leeremos|leemos|atenderemos|revisamos|se leerán|se leen|se leerá|se revisan) ..1 (respuestas|contestaciones|respuesta|contestación)
      (escanea|escanee|escaneá|escaneando|escanear) ..3 qr ..2 (hablar|contact*|escrib*|chatear|comunic*)
      ! qr ..6 (transportista|fabricante|repartidor|mensajero|correos)
      (sigamos|continuemos|sigámoslo|hablémoslo|hablemos|tratémoslo) ..2 (por|vía) (correo|email|mail|whatsapp|teléfono|privado)
      (cómpranos|cómprenos|comprarnos|compra|compre|comprar|pide|pida|pídenos|pedir|ordena) (directo|directamente) ..2 (nuestra (web|página|tienda)|nuestro sitio|nosotros)
      (ahórrate|sáltate|evita|ahorrarte|sin pasar por) ..1 (marketplace|plataforma|intermediario|intermediarios)
      ! (escribiste|escribió|escribieron|escribías|contactaste) ..4
      ! (sigamos|sigue|mantente|mantengámonos|quedemos) en contacto ..1 (facebook|instagram|tiktok|redes)
      (en|desde) nuestra (página|web|tienda) ..2 (hay|tenemos|encuentras|tienes|está) ..1 chat
      (hazla|hazlo|hacerlo|hacerla|vendemos|vender*|trato|pagar|pago|comprar) por fuera
    `,

    greeting: `
      ^ (hola|buenas|buenos|buen|estimado|estimada|estimados|querido|querida|apreciado|apreciada|saludos|muy) ..4
    `,
    thanks: `
      gracias|agradecemos|agradezco|agradecer|agradecerte|agradecerle|agradecidos|agradecido|agradecida|agradecimiento|gratitud|agradeceros|agradecerles
    `,
    availability: `
      (si|cualquier|para|alguna|algún|en caso) ..5 (duda|dudas|pregunta|preguntas|consulta|consultas|problema|problemas|inconveniente|inconvenientes|ayuda|necesita|necesitas|necesitan|incidencia|aclaración|inquietud|inquietudes|asistencia|más información|información adicional)
      (a tu|a su|a vuestra|a sus|a tus) ..2 (disposición|servicio|órdenes|orden)
      (a|siempre a) (disposición)
      (no) ..1 (dudes|dude|duden|dudéis|dudar)
      (estamos|estaremos|quedamos|quedo|estoy|seguimos|permanecemos) ..3 (disponibles|disponible|para ayudarte|para ayudarle|para atenderte|para lo que|para servirte|para servirle|pendientes|atentos|atento|atenta|aquí|encantados|listos|para)
      (encantados|encantado|gusto|feliz|felices|placer) ..3 (ayudarte|ayudarle|ayudarles|ayudaros|atenderte|atenderle|asistirte|resolver|responder|apoyarle|apoyarte)
      aquí (estamos|estoy) (para)?
      dudas|preguntas|consultas
      (si|en caso) ..4 (algo|cualquier cosa|alguna cosa)
      (para|ante) cualquier cosa
      ^ (alguna)? (duda|pregunta|consulta)
      (atención al cliente|servicio al cliente|soporte) ..2 (disponible|está|a tu|a su)
      (contáctanos|contáctenos|contactanos|escríbenos|escríbanos|contactarnos|escribirnos) (en cualquier momento|cuando quieras|cuando quiera|si|para|cuando lo necesites)
      (para|por|en) (lo que|cualquier cosa que|todo lo que) (necesites|necesite|necesiten|se te ofrezca|se le ofrezca|quieras|quiera)
      estamos a un (mensaje|clic)
    `,
    courtesy: `
      (esperamos|espero|deseamos|confiamos|deseo) ..3
      (disfruta|disfrute|disfrutes|disfruten|disfrutar|disfrutéis) ..2
      (hasta) (pronto|luego|la próxima)
      nos vemos
      bienvenido|bienvenida|bienvenidos|felicidades|felicitaciones|enhorabuena
      (encantados|encantado|felices|feliz|contentos|orgullosos|honrados|emocionados|ilusión|alegra|alegría|placer|gusto) ..1 (de|que|tener*|contar|haber*|saber|atender*|servir*)?
      (tu|su|vuestra)? (confianza|preferencia|apoyo|lealtad|fidelidad|satisfacción|compra|elección|opinión|interés)
      (significa|significan) ..2 (mucho|todo)
      (comprometidos|compromiso|esforzamos|trabajamos|prioridad|misión|objetivo|esfuerzo)
      (mejor|excelente|gran|buen|calidad) (servicio|atención|experiencia|de)
      (pequeña|pequeño|familiar) (empresa|negocio|tienda|equipo)
      (que)? (tengas|tenga|tengan|pases|pase|tengáis) ..2 (día|tarde|semana|noche|fin)
      (buen|excelente|lindo|bonito|feliz|gran) (día|fin de semana|tarde|semana|provecho)
      (felices fiestas|feliz navidad|feliz año|cuídate|cuídese|mejores deseos|los mejores deseos)
      (elegirnos|elegido|elegir|preferirnos|preferido|confiar|confiado|escogernos|comprar|comprado|tu compra|su compra|tu pedido|su pedido)
      de nada
      (cliente|clientes) (valioso|especial|fiel)
      nos (elegiste|eligió|elegisteis|escogiste|escogió|encontraste|encontró|hayas encontrado|hayas elegido|haya elegido|hayas escogido|prefieres|prefiere)
      que (lo|la|los|las) (disfrutes|disfrute|disfruten|disfrutéis|aproveches|goces)
    `,
    closing: `
      ^ (un|muy|muchos)? (saludo|saludos|abrazo|abrazos)
      ^ (cordial|cordiales|cordialmente|atentamente|atte|sinceramente|respetuosamente|afectuosamente)
      ^ (reciba|recibe|reciban) ..3 (saludo|saludos|abrazo)
      ^ (el|su|tu|nuestro)? equipo
      ^ (servicio|atención|departamento|soporte|dpto) (de|al|a)? (atención)? (al)? (cliente|ventas|técnico)
      ^ (muchas|mil)? gracias
      equipo (de|del) (soporte|ventas|atención|servicio)
    `,
    matter: `
      <refund>
      <delay>
      <problem>
      <errand>
      <stock-out>
      <order-status>
      <information-request>
      <change-review>
      <discount>
      <promotion>
      <cancel-ask>
      <off-platform>
      <opt-out>
      dirección|domicilio|talla|tallas|color|foto|fotos|fotografía|imagen|imágenes|documento|documentos|etiqueta|seguimiento|rastreo|guía|pago|cobro|cargo|precio|impuesto|impuestos|aduana|stock|almacén|transportista|transportadora|repartidor|repartidora|mensajero|courier|paquetería|mensajería|cuenta|datos
      vacaciones|cerrado|cerrados|cerrada|cierre|batería|pila|pilas|pieza|piezas|cargador|cable|botón|tornillo|tornillos|compatible|compatibilidad|material|medidas|dimensiones|peso|ajuste|ajustes|configuración|firmware|cuidado|cuidados|lavar|lavado|limpiar|limpieza|instalar|montar|reciclar|mezcla
      cancelar|cancelado|cancelada|cancelación|anular|ticket|caso|reclamo|reclamación|solicitud
      enviar|enviado|enviada|envío|envíos|entrega|entregado|entregar|entregará|llegar|llegará|llega|despacho|despachar|recibir
      guía|consejos|consejo|pasos|paso|video|vídeo|página|descargar|enlace|link|web|sitio
      ! en (todo|cualquier) caso
      ! ten cuidado
      ! en caso (de)?
      ! (servicio|atención) (al)? cliente
      ! tomar en cuenta
      ! ten en cuenta
      ! parte de ..2 (comunidad|familia|equipo|historia)
      informamos|informarte|informarle|informarles|comunicamos|comunicarte|comunicarle|notificamos|avisamos
      gestión|gestiones|gestionando|trámite|trámites|tramitando|avanzando|avanza|taller|presupuesto|cotización|reserva|actualización
      (nuevo|actual) (estado|estatus|status)
    `,
  },
}
