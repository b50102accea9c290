import type { Lexicon } from './concept.ts'

/** German, of Germany, Austria and Switzerland; Sie, du and ihr. */
export const german: Lexicon = {
  language: 'de',
  unit: 'word',
  // “würden” asks and “wurden” tells, “könnten” asks and “konnten” tells.
  foldsDiacritics: false,
  // “koennen” is “können”, “Gruesse” is “Grüße”.
  foldsDigraphs: true,
  capitalizesNouns: true,
  negationScope: { ahead: 5, behind: 4 },
  abbreviations: [
    'hr',
    'fr',
    'dr',
    'prof',
    'nr',
    'bzw',
    'ca',
    'inkl',
    'exkl',
    'zzgl',
    'evtl',
    'ggf',
    'usw',
    'str',
    'tel',
    'vgl',
    'z.b',
    'd.h',
    'u.a',
    'z',
    'b',
    'd',
    'h',
    'art',
    'mwst',
    'gmbh',
    'co',
  ],
  shortForms: [
    'std',
    'stck',
    'stk',
    'tagl',
    'mtl',
    'max',
    'min',
    'etc',
    'mind',
    'bspw',
    'sog',
    'bzgl',
    'ggfs',
    'evt',
    'tlf',
    'bestellnr',
    'rechnungsnr',
    'kundennr',
    'artikelnr',
    'sendungsnr',
    'jan',
    'feb',
    'apr',
    'aug',
    'sept',
    'okt',
    'nov',
    'dez',
  ],
  concepts: {
    negation: `
      nicht|nichts|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|ohne|weder|nirgends|leider nein
      ! nicht (nur|vergessen|zögern|verpassen|versäumen|entgehen)
      ! (zögern|zögere|zögert|scheuen|scheue|vergessen|vergiss|vergesst|verpassen|verpasse|verpasst|versäumen) (sie|ihr)? ..2 nicht
      ! nicht (zu)? (zögern|scheuen)
      ! (lassen|lass|lasst) (sie)? sich ..4 nicht entgehen
      ! warum nicht
      ! (kein|keine) (problem|sorge|sorgen|frage|ahnung)
      ! ohne (weiteres|zweifel|probleme|umwege|wenn und aber)
      ! (wenn|falls) nicht
      ! nichts zu danken
      ! nicht zuletzt
      ! (verpassen|verpasse|versäumen) (sie|du)? (kein|keine|keinen|nichts)
      ! (nichts|kein|keine|keinen) ..3 (mehr)? (verpassen|verpasst|verpasse|entgehen|versäumen)
      ! <opt-out>
      ! ist keine rechnung
    `,
    request: `
      bitte|bitten|bittet|gebeten
      (könnten|könntest|könntet|würden|würdest|würdet|möchten|möchtest|möchtet|wollen|wären|wärst|wärt|dürften) (sie|du|ihr|wir)
      (können|kannst|könnt) (sie|du|ihr) (uns|bitte|mir|vielleicht|eventuell)
      (wenn|falls) (sie|du|ihr) ..8 (würden|würdest|würdet|könnten|könntest|könntet|hätten|hättest|mögen|möchten)
      (freuen|freue|freuten|freute) (wir|ich)? (uns|mich) ..2 (über|wenn|auf)
      würden (wir)? uns ..6 freuen
      (wir|ich) (würden|würde) (uns|mich) ..2 (freuen|wünschen)
      (wären|wäre|sind|bin) ..3 (dankbar|verbunden)
      (wäre|würde) ..4 (schön|toll|super|nett|großartig|hilfreich|lieb|klasse|helfen|freuen)
      (nehmen|nimm|nehmt) (sie)? (sich|dir|euch) ..4 (zeit|moment|minute|minuten|augenblick|sekunden)
      (helfen|hilf|helft|unterstützen|unterstütze|unterstützt) (sie)? (uns|mir|anderen)
      (haben|hätten|hast|hättest) (sie|du|ihr) ..3 (zeit|moment|minute|minuten|augenblick)
      (sie|du|ihr) (müssen|musst|müsst|sollten|solltest|solltet)
      (wir|ich) (empfehlen|raten|ersuchen|hoffen|ermutigen|laden) (sie|ihnen|dir|euch|dich|dass sie)
      (denken|denk|denkt) ..2 daran
      (vergessen|vergiss|vergesst) (sie)? (bitte)? nicht
      (lassen|lass|lasst) (sie)? (uns|andere|mich|es uns) ..4 wissen
      erwägen|überlegen
      ! bitte (beachten|entschuldigen|verzeihen|verstehen|haben) (sie)?
      ! bitte (schön|sehr|um entschuldigung|um verständnis|um nachsicht|um verzeihung|um geduld)
      ! (bitten|bitte) (wir|ich)? (sie|dich|euch)? ..6 (entschuldigung|verständnis|nachsicht|verzeihung|geduld|entschuldigen)
      ! (bitte) (nehmen) sie zur kenntnis
      ! (wie) gebeten
      ! (freuen|freue) uns ..2 auf ..3 (besuch|wiedersehen|bestellung|einkauf|kauf)
    `,
    'information-request': `
      <request> ..8 (mitteilen|mit|nennen|senden|schicken|zusenden|zuschicken|bestätigen|angeben|an|geben|auswählen|wählen|prüfen|hochladen|beantworten|unterschreiben|freigeben|ausfüllen|übermitteln|zukommen|beschreiben|messen|antworten|sagen|teilen|informieren) ..6 (uns|mir|ihre|ihr|ihren|deine|deinen|die|das|den|der|ein|eine|einen|ob|welche|welcher|welches|welchen|wie|wann|foto|fotos|bild|bilder|größe|grösse|farbe|adresse|anschrift|datum|termin)
      <request> ..6 (uns|mir) ..8 (mitteilen|mitzuteilen|nennen|zu nennen|senden|zu senden|schicken|zu schicken|zusenden|zuzusenden|zuschicken|bestätigen|zu bestätigen|angeben|übermitteln|zu übermitteln|zukommen|beantworten|zurücksenden)
      <request> ..4 (ihre|ihr|ihren|deine|die|den|das|ein|eine|einen) ..4 (an|mit|mitteilen|angeben|nennen|bestätigen|senden|schicken|auswählen|prüfen|übermitteln|zusenden|hochladen|beilegen)
      (teilen|teile|teilt|geben|gib|gebt) (sie)? (uns|mir) (bitte|kurz|daher|noch|einfach)? (kurz|bitte|noch)? (mit|an|bescheid|ihre|ihr|ihren|die|den|das|deine|deinen|welche|welchen|ob|wie)
      (benötigen|benötige|brauchen|brauche|fehlt|fehlen|benötigt) (wir|ich|uns|mir|wir noch|wir dafür|wir hierfür|noch|die|der|das)? ..3 (ihr|ihre|ihren|ihrem|von ihnen|von dir|noch|die|den|das|ein|eine|einen|folgende|angaben|informationen|foto|fotos|adresse)
      (wir|ich) ..2 (benötigen|brauchen|benötige|brauche)
      (welche|welchen|welches|welcher) (größe|grösse|farbe|adresse|variante|ausführung|modell|option|name|text|datum|termin|version)
      (fehlende|fehlenden|unvollständige|unvollständigen) (angaben|informationen|daten|adresse|anschrift|hausnummer)
      (lassen|lass|lasst) (sie)? uns ..3 wissen (ob|welche|welchen|welches|wie|wann|wo|was)
      (müssen|müsste|müssten|möchten|möchte|wollen|würden) ..10 (etwas|einiges|frage|fragen|punkt|punkte|detail|details|angabe|angaben|kleinigkeit|unklarheit|unklarheiten) ..2 (klären|abklären|geklärt werden)
      ! <request> ..6 (erfahrung|erfahrungen|meinung|eindruck|eindrücke|<review>) ..3 (mit|teilen|mitteilen)
      ! (teilen|teile|teilt|geben|gib|gebt|schreiben|senden) (sie)? ..6 (erfahrung|erfahrungen|meinung|eindruck|eindrücke|<review>)
      ! <request> ..8 <review> ..3
    `,
    condition: `
      wenn|falls|sofern|sollte|sollten|solltest|solltet|vorausgesetzt|solange|im falle|ob
      (im|in) fall
      (kann|können) ..12 (variieren|abweichen|schwanken)
    `,
    positive: `
      zufrieden|glücklich|begeistert|zufriedenstellend|zufriedengestellt|happy|erfreut|angetan|überzeugt
      gefällt|gefallen|gefiel|gefielen
      (lieben|liebst|liebt) (sie|du|ihr|es|ihn|das|den|die|ihr*|dein*|unser*)
      (sie|du|ihr) .. (lieben|liebst|liebt|mögen|magst|mögt)
      zufriedenheit
      (gut|gute|guten|positive|positiven|tolle|tollen|schöne|schönen|angenehme|angenehmes|super|großartige|großartiges|tolles|gutes) (erfahrung|erfahrungen|erlebnis|einkaufserlebnis|eindruck|service)
      erwartungen ..3 (entspricht|entsprechen|entsprochen|erfüllt|erfüllen|übertroffen|übertrifft|übertreffen|gerecht)
      (erfüllt|erfüllen|übertrifft|übertroffen|entspricht) ..4 erwartungen
      (alles|bestellung|lieferung|abwicklung|kauf) ..5 (gut|bestens|ordnung|geklappt|prima|super|ok|okay|perfekt|geklappt|gepasst|reibungslos|glatt|wunsch|passt|stimmt|recht)
      freude ..4 (haben|hast|bereitet|bereiten|machen|macht|gemacht)
      (haben|hast) ..2 (sie|du)? ..1 freude
      (fünf|5) sterne (verdient|wert)
      weiterempfehlen
      ! (nicht|kein|keine|nie|weniger|un) ..4 (zufrieden|glücklich|begeistert|gefällt|gefallen|überzeugt|zufriedenstellend|entspricht|entsprechen|entsprochen|erfüllt|gut|ordnung|geklappt|passt|stimmt)
      ! erwartungen ..2 nicht
      ! wie (zufrieden|gut) ..3
      ! wie (hat|gefällt|haben|gefallen) ..6 (gefällt|gefallen)
      ! einen gefallen
      ! (zufriedenheit) (ist|liegt|steht|unserer kunden|bearbeitet)
      ! (zu|zur) ..2 zufriedenheit (gelöst|lösen|klären|geklärt|geregelt|zu lösen|regeln)
      ! gefallen (lassen|tun)
    `,
    negative: `
      unzufrieden|enttäuscht|unglücklich|verärgert|unzufriedenheit
      (nicht|weniger|kaum|un) ..4 (zufrieden|glücklich|begeistert|gefällt|gefallen|gefällst|überzeugt|passt|stimmt|zusagt|entspricht|entsprechen|entsprochen|erfüllt|ordnung|gut|geklappt|perfekt|zufriedenstellend)
      (erwartungen|vorstellungen) ..2 nicht
      (gefällt|gefallen|passt|stimmt) ..3 nicht
      (ein|irgendein|ein|einem|irgendwelche|irgendwelchen)? (problem|probleme|problemen|schwierigkeiten|beanstandung|beanstandungen|reklamation|mängel|mangel|anlass zur beanstandung|grund zur klage|kritik|unstimmigkeiten)
      (negativ|negative|negativen|negatives|schlecht|schlechte|schlechten|schlechter) (erfahrung|erfahrungen|eindruck|erlebnis)
      etwas ..3 (schief|falsch|auszusetzen|nicht|schiefgelaufen|schiefgegangen)
      auszusetzen
    `,
    'buyer-wish': `
      (wenn|falls|sofern|sollten|solltest) (sie|du|ihr) ..10 (möchten|möchtest|möchtet|wünschen|wünschst|wollen|willst|wollt|bevorzugen|bevorzugst|entscheiden|lieber|anders überlegt|beabsichtigen|vorziehen)
      (wenn|falls|sofern|sollten) (sie|du|ihr) ..6 (nicht|kein|keine) ..4 (mehr|länger)
      ! (wenn|falls|sofern|sollten|solltest) (sie|du|ihr) ..6 (nicht|ungern) ..4 warten ..2
      (wenn|falls) ..2 (gewünscht|erwünscht)
      (sie|du|ihr) (können|kannst|könnt|dürfen|darfst|dürft)
      (sie|du|ihr) (haben|hast|habt) (die|das) (möglichkeit|recht|option)
      (möchten|möchtest|wünschen|wollen|willst) (sie|du) ..8 (oder|lieber)
      auf (ihren|deinen)? wunsch
      ihr (gutes)? recht
      steht (es)? ihnen frei
      ob (sie|du|ihr|wir)
      (widerrufsrecht|stornierungswunsch)
    `,
    later: `
      sobald|wenn|falls|sofern|nachdem|bevor|ehe|bis|ob|sollte|sollten|solltest|nach dem|nach der|nach
      hoffe|hoffen|hoffentlich
      dürfte|dürften|voraussichtlich|demnächst|könnte|könnten|müsste|würde|würden
      ^ (haben|hast|ist|sind|wurde|konnten) (sie|du|ihr)
    `,

    review: `
      bewertung|bewertungen|rezension|rezensionen|beurteilung|beurteilungen|erfahrungsbericht|erfahrungsberichte
      produktbewertung*|kundenbewertung*|verkäuferbewertung*|händlerbewertung*|shopbewertung*|amazonbewertung*|artikelbewertung*|kaufbewertung*|sternebewertung*|onlinebewertung*|negativbewertung*|positivbewertung*|google bewertung*|shop bewertung*
      kundenrezension*|produktrezension*|amazonrezension*|kundenmeinung|kundenmeinungen|kundenstimme|kundenstimmen
      feedback|feedbacks|review|reviews|produktfeedback|kundenfeedback|verkäuferfeedback
      (negativ|negative|negativen|negativer|positive|positiven|positiver|schlechte|schlechten|öffentliche|öffentlichen) (kommentar|kommentare|rückmeldung|stimme|meinung)
      (#|ein|einen|zwei|drei|vier|fünf|paar) (stern|sterne|sternen|★|⭐)
      (ein paar|#|fünf|eure|ihre|deine) sternchen
      ★|⭐
      ! (#) sterne* (hotel|koch|restaurant)
      ! (bewertung|bewertungen|beurteilung) (des|der|dieses|ihres|deines|von|unserer) ..2 (schaden|schadens|schäden|lage|situation|falls|falles|anliegens|reklamation|problems|retoure|rücksendung|zustands|zustandes|sachverhalts|ansprüche|risikos|defekts|mangels)
      ! (nach|zur|bei|für) (einer|der|die|weiteren|technischen|internen|eingehenden|genauen)? (internen|technischen|eingehenden|genaue|genauen)? (beurteilung) 
      ! (interne|internen|technische|technischen|erneute|abschließende|abschließenden) (bewertung|beurteilung)
      ! feedback (von|vom|unseres|unserer|des|der) (unserem|unserer|dem|der)? ..1 (hersteller*|lager*|lieferant*|spedition*|dhl|dpd|hermes|gls|ups|techniker*|technik*|kollegen|fachabteilung|zusteller*|werkstatt|transporteur*|post|produktion|versand*)
      ! (hersteller*|lieferant*|lager|dhl|dpd|techniker*|fachabteilung|spedition) ..3 feedback
      ! (warten|feedback) ..4 feedback ..3 (ob|welche|wann)
      rezensent|rezensenten|rezensentin|rezensentinnen|ein stern bewertung|fotobewertung*|videobewertung*|fotorezension*
      (schlechte|schlechten|miese|negative|gute|guten) (note|noten)
    `,
    'review-ask': `
      (hinterlassen|hinterlasse|hinterlasst|hinterließen|schreiben|schreibe|schreib|schreibt|verfassen|verfasse|verfasst|geben|gib|gebt|gebe|abgeben|teilen|teile|teilt|posten|poste|postet|veröffentlichen|veröffentliche|senden|sende|schicken|schicke|schenken|schenke|erstellen|erstelle|vergeben|vergib|vergebt|machen|lassen|lass|lasst|gäben|schrieben) ..7 <review> ..2 (ab|da|zukommen|hier)?
      <review> ..5 (hinterlassen|hinterlässt|hinterlasst|hinterlassen würden|hinterließen|hinterlasse|abgeben|abgäben|abzugeben|abgibst|abgebt|schreiben|schreibst|zu schreiben|schrieben|verfassen|zu verfassen|verfassten|verfasst|geben|gäben|zu geben|gibst|gebt|teilen|zu teilen|posten|zu posten|veröffentlichen|zu veröffentlichen|zukommen|dalassen|dalässt|dazulassen|zu hinterlassen|erstellen|schenken|vergeben|zu vergeben|vergibst|mitteilen|machen|ausfüllen)
      (bewerten|bewerte|bewertet|rezensieren|rezensiere|beurteilen|beurteile) (sie|du|ihr|bitte|uns|unser|unsere|unseren|unserem|das|den|die|ihr|ihre|ihren|dein|deine|deinen|euer|euren|eure|diesen|diese|dieses|mich|es|ihn|jetzt|hier|{}) ..4
      (uns|mich|produkt|produkte|artikel|kauf|einkauf|service|bestellung|ihn|es|händler|verkäufer|shop|lieferung|erfahrung|ware|{}|ihre|unser|unseren|unsere|hier|jetzt|kurz|auch|amazon|online) ..5 (bewerten|zu bewerten|bewerten würden|bewertest|bewerteten|bewerten könnten|rezensieren|zu rezensieren)
      (wie) (bewerten|beurteilen|bewertest|fanden|finden|findest|fandest|gefällt|gefallen|hat|zufrieden|war|gefiel|lief) ..8 (produkt|kauf|einkauf|artikel|service|bestellung|gefallen|gefällt|erfahrung|shop|{}|bestellten|uns|einkaufserlebnis|neue|neuer|neues|neuen)
      (teilen|teile|teilt|schildern|schildere|erzählen|erzähle|erzähl|erzählt|verraten|verrate|sagen|sag|sagt|schreiben|schreib|mitteilen|lassen|lass) ..6 (erfahrung|erfahrungen|meinung|eindruck|eindrücke|erlebnis)
      (erfahrung|erfahrungen|meinung|eindruck|eindrücke) ..5 (teilen|zu teilen|teilen würden|teilst|mitteilen|mitzuteilen|schildern|zu schildern|erzählen|schreiben)
      (sagen|sag|sagt|verraten|verrate|erzählen|erzähl|erzähle) (sie)? (uns|anderen|mir)? (bitte|doch|kurz)? (wie|was) (sie|du|ihr|ihnen|dir|euch|zufrieden)
      (interessiert|interessieren|gespannt|würde uns) ..4 (<review>|meinung|was sie|wie sie|wie ihnen)
      (freuen|freue|freuten|freut|dankbar) ..5 (über|für|um|auf) ..5 (<review>|ihre meinung|deine meinung|ihren erfahrungsbericht)
      (über|für|auf) ..5 <review> ..4 (freuen|freut|dankbar|gefreut|sehr freuen)
      (bitten|bitte|ersuchen) ..4 um ..5 (<review>|ihre meinung|deine meinung)
      (hätten|hätte|lesen|hören) ..2 (gern|gerne) ..3 <review>
      über ..3 (empfehlung|weiterempfehlung) ..3 freuen
      (freuen|freue) ..4 über ..3 (empfehlung|weiterempfehlung)
      um ..5 <review> ..3 (bitten|gebeten|bemühen)
      mit ..4 <review> ..3 (unterstützen|helfen|zu unterstützen|unterstützt|unterstützten|weiterhelfen)
      (unterstützen|helfen|hilf|unterstütze) ..4 mit ..4 <review>
      <review> ..4 (hilft|helfen|hilfst|ist uns wichtig|wichtig|wertvoll|bedeutet|bedeuten|würde|würden|wäre|willkommen|wichtiger|zählt|unterstützt|ermöglicht|hilfreich)
      (ihre|deine|eure) meinung (ist|zählt|interessiert|hilft|liegt)
      (was) (halten|denken|sagen|meinen|hältst|denkst|meinst) (sie|du) ..3 (von|über|zu)
      ^ (bewerten|bewerte|rezensieren) und
      (jetzt|hier|gleich|produkt|produkte|kauf|einkauf|bestellung|artikel) (bewerten|rezensieren|bewertung abgeben|bewertung schreiben)
      zeit ..6 (zu bewerten|<review>)
      (screenshot|bildschirmfoto|link|foto|beleg|nachweis) (ihrer|deiner|der|von|zu|zur|des) ..2 <review>
      <review> ..4 (abgegeben|veröffentlicht|geschrieben|verfasst|online) (haben|hast|ist|wurde)
      (kunden|käufern|käufer|andere|anderen) ..3 (wissen|zu wissen) ..4
      (erfahren|hören|wissen) ..3 (was|wie) (sie|du|ihr|ihnen|dir|euch) ..4 (davon|gefallen|gefällt|finden|findest)
      ! (danke|dank|bedanken|bedanke) (wir|uns|mich|ihnen|dir|sehr|herzlich|recht|ganz|nochmals)? (uns|sehr|herzlich)? (nochmals|herzlich|sehr|bei ihnen)? (für|dafür) ..5 <review> ..3 (abgegeben|hinterlassen|geschrieben)?
      ! (haben|hatten|hast|hat|habt) (sie|du|ihr|der|ein) ..5 <review> ..3 (hinterlassen|geschrieben|verfasst|gegeben|geteilt|abgegeben|veröffentlicht)
      ! <review> (gelesen|gesehen|erhalten|bekommen|entdeckt|bemerkt)
      ! (haben|habe) ..5 <review> ..2 (gelesen|gesehen|erhalten|bekommen|entdeckt|bemerkt)
      ! (senden|schicken|senden) ..4 (foto|fotos|bilder|informationen|angaben|unterlagen) ..6 <review>
      ! (wir|ich|techniker|team|labor|fachabteilung) ..3 (bewerten|beurteilen)
      ! (bewerten|beurteilen|bewertet) (wir|unsere techniker)
      ! (schaden|zustand|situation|lage|fall|risiko|problem|anspruch) ..4 (bewerten|beurteilen|zu beurteilen|zu bewerten)
      (empfehlen|empfehle|empfehlt|würdigen|belohnen) (sie)? ..5 (mit|durch) ..3 <review>
      (erzähl|erzähle|erzählen|sag|sage|sagen|verrate|verraten|zeig|zeige|zeigen) (sie)? (es|das|dies)? ..3 (anderen|allen|der welt|anderen kunden|andere) ..3 (in|mit|per) ..3 <review>
      ^ bewerten ^
      ^ <review> posten ^
      (fotobewertung|bildbewertung|videobewertung|fotorezension|videorezension) ..3 (posten|schreiben|hinterlassen|hochladen|abgeben|teilen)
      (eine|kurze|ehrliche) ..1 <review> ..1 bitte ^
      (lass|lasst|lassen|schenk|schenke|gib) (sie)? (uns|doch|gern|gerne|bitte)? ..2 (sterne|sternchen|<review>) da
      (schreib|schreibe|schreiben|pack|packen|erzähl) (sie)? (es|das|dies) ..3 in ..2 <review>
      (zeig|zeigen|zeige) (sie)? uns ..3 <review>
      <review> schreiben
      für ..4 (beim bewerten|fürs bewerten)
      ^ wer ..3 (bewertet|rezensiert|<review> schreibt)
    `,
    'praise-ask': `
      (hinterlassen|hinterlasse|hinterlasst|hinterließen|schreiben|schreibe|schreib|geben|gib|gebt|gebe|abgeben|schenken|schenke|posten|vergeben|vergib|teilen|freuen|dankbar|bitten|bitte|lassen|verdienen|verdient|hoffen|wünschen|unterstützen|helfen|bewerten|bewerte|bewertet|mit|über|um|senden|machen) ..6 (positiv|positive|positiven|positiver|positives|gute|guten|gutes|tolle|tollen|nette|netten|nettes|super|beste|besten|bestmögliche|hervorragende|hervorragenden|ausgezeichnete|ehrliche positive|freundliche|freundlichen|lieben|liebe|wohlwollende|perfekte|perfekten|top|großartige) ..1 <review>
      (positive|positiven|positiver|positives|gute|guten|tolle|nette|super|freundliche) ..1 <review> ..5 (hinterlassen|hinterließen|abgeben|abzugeben|schreiben|geben|gäben|würde|würden|wäre|freuen|dankbar|hilft|helfen|bedeutet|unterstützen|zu hinterlassen|zu geben|zu schreiben|teilen)
      (hinterlassen|hinterlasse|schreiben|geben|gib|gebt|gebe|schenken|schenke|vergeben|vergib|bewerten|bewerte|bewertet|freuen|mit|über|verdienen|verdient|dankbar|um|klicken|klicke|senden) ..6 (5|fünf) (sterne|sternen|stern|★|⭐) (<review>)?
      (5|fünf) (sterne|sternen|stern|★|⭐) ..1 <review> ..5 (würde|würden|wäre|wären|dankbar|hilft|helfen|bedeutet|hinterlassen|geben|abgeben|freuen|schreiben)
      (5|fünf) (sterne|sternen|stern) ..4 (bewerten|zu bewerten|bewerten würden|bewertest|geben|zu geben|vergeben|zu vergeben|schenken|hinterlassen|freuen|würden uns)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      positiv (zu)? (bewerten|bewertet|bewertest)
      (bewerten|bewerte|bewertet) ..5 positiv
      ! (danke|dank|bedanken|bedanke) ..6 <review> ..3 <review>?
      ! (1|einem|ein|eins) ..2 (bis|und|oder) ..2 (5|fünf) (sterne|sternen|stern)
      ! (bis) (zu)? (5|fünf) (sterne|sternen)
      ! (positive|positiven|gute) (oder|und|wie|sowie) (auch)? (negative|negativen|schlechte|kritische) ..1 <review>
      ! (gefreut|gelesen|erhalten) ..5 <review>
      ! positiv ..2 (oder|und|wie) ..2 negativ
      (alles|jede bewertung|jede) unter (5|fünf) (sternen|sterne|★|⭐) ..6
      (volle|höchste|maximale) (punktzahl|sternzahl|sternezahl|wertung|bewertung) ..3
      (5|fünf|volle fünf) (sterne|sternen) (wäre|wären|würden|würde|sind) ..4 (traum|toll|super|schön|perfekt|klasse|freude|freuen|glücklich|wunderbar|größte)
      ! weniger als (5|fünf|4|vier) (sterne|sternen) ..3
      ! (volle|höchste|maximale) (punktzahl|sternzahl|wertung|bewertung) ..3 (nicht|erhalten|bekommen|vergeben haben|danke)
    `,
    'change-review': `
      (löschen|lösche|löscht|entfernen|entferne|entfernt|ändern|ändere|ändert|abändern|überarbeiten|überarbeite|überarbeitet|aktualisieren|aktualisiere|aktualisiert|anpassen|korrigieren|korrigiere|korrigiert|zurückziehen|zurückzunehmen|zurücknehmen|überdenken|überdenke|überdenkt|revidieren|revidiere|bearbeiten|bearbeite|berichtigen|berichtige|editieren|editiere|erhöhen|erhöhe|hochsetzen|anheben|umwandeln|umändern|herunternehmen|verbessern|aufwerten) (sie|du|ihr|bitte|doch|nun|jetzt|daher|dann|dazu|und)? ..5 (ihre|ihr|deine|dein|eure|euer|die|das|diese|dieses|ihrer|den|ihren|deinen|abgegebene|ihre negative|eine) ..3 <review> ..4 (ab|an)?
      (ihre|ihr|deine|dein|eure|euer|die|das|diese|dieses|den|ihren|deinen|dieser|abgegebene|negative|negativen|eine) ..3 <review> ..6 (löschen|zu löschen|löschst|gelöscht|entfernen|zu entfernen|entfernst|entfernt|ändern|zu ändern|geändert|änderst|änderten|abändern|abzuändern|überarbeiten|zu überarbeiten|aktualisieren|zu aktualisieren|anpassen|anzupassen|angepasst|korrigieren|zu korrigieren|zurückziehen|zurückzuziehen|zurückzögen|zurücknehmen|zurückzunehmen|überdenken|zu überdenken|revidieren|zu revidieren|bearbeiten|zu bearbeiten|berichtigen|zu berichtigen|editieren|erhöhen|zu erhöhen|hochsetzen|anheben|anzuheben|umwandeln|umzuwandeln|umändern|herunternehmen|runternehmen|rausnehmen|zu editieren)
      (ihre|deine|eure|die|diese) ..2 <review> (zu)? (verbessern|aufwerten|aufzuwerten|upgraden)
      (ziehen|ziehe|nehmen|nimm|nehmt|zieht) (sie)? (bitte|doch|daher|nun)? (ihre|deine|eure|die|ihr|dein|das) ..3 <review> ..4 (zurück|raus|herunter|runter|heraus)
      (passen|passe|passt|ändern|ändere|setzen|setze|wandeln|wandle) (sie)? (bitte|doch|daher|nun)? (ihre|deine|eure|die|ihr|dein|das) ..3 <review> ..5 (an|ab|um|hoch|herauf)
      (löschung|entfernung|änderung|anpassung|überarbeitung|rücknahme|korrektur|aktualisierung) (ihrer|deiner|der|ihres|dieser|des|einer) ..2 <review>
      <review> (löschen|entfernen|ändern|überarbeiten|aktualisieren|zurückziehen|zurücknehmen|überdenken)
      <review> ..4 (auf|in) ..2 (#|vier|fünf|positive|positiv) (sterne|sternen|<review>)? (ändern|zu ändern|abändern|anpassen|erhöhen|anheben|umwandeln|korrigieren)
      ! (mit|durch|anhand|dank|aufgrund) (ihrer|deiner|eurer|einer|der|ihrem|deinem|eurem) <review> ..8
      ! (ändern|ändert) (ihre|ihr|die) <review> nichts
      ! <review> (richtlinie*|seite|hinweise)
      ! (nie|niemals) (eine|ihre|die|bewertungen|rezensionen) ..5
      ! <review> (können|kann|lässt|dürfen) ..8
      ! (bewertungen|bewertung|rezensionen) ..3 (amazon|richtlinien)
      (schauen|schau|schaut|sehen|sieh|überlegen|überleg|überdenken|überdenk|ansehen|anschauen) (sie)? (sich|dir|euch)? ..3 (sterne|sternebewertung|<review>) ..3 (noch einmal|nochmal|nochmals|erneut) ..2 (an|durch|ansehen|anschauen|überlegen|überdenken)?
      (überdenken|überdenke|überdenkt|überdenk) (sie)? ..3 (ein stern|zwei sterne|drei sterne|bewertung|rezension|wertung|<review>)
      <review> ..5 (widerspiegeln|widerspiegelt|berücksichtigen|berücksichtigt|abbilden|abbildet|spiegeln)
      (kritik|wertung) ..4 (löschen|entfernen|streichen|zurückziehen|zurücknehmen|ändern|anpassen|überarbeiten|aktualisieren|streichen zu lassen|zu löschen|zu entfernen|zu streichen|zurückzuziehen|zu ändern|anzupassen)
      (kommentar|kommentare) ..2 (löschen|zurückziehen|zurücknehmen|zu löschen|zu entfernen|zurückzuziehen|zurückzunehmen|zu streichen|streichen zu lassen)
      (sobald|wenn|falls|nachdem) ..3 (kommentar|<review>|kritik|wertung|sterne) ..2 (weg|verschwunden|raus|gelöscht|entfernt|offline|vom tisch) ..1
      (nimm|nehmen|nehmt) (sie)? ..3 (kommentar|wertung|kritik|<review>) ..2 (runter|herunter|raus|zurück|offline)
      (sie|ihn|es) (streichen|löschen|entfernen) zu lassen
      (aus) ..3 (#|ein|einem|zwei|drei|vier) (stern|sternen|sterne) ..3 (fünf|5|vier|4|mehr|würden|werden|wird|machen)
      (nehmen|nimm|nehmt) (sie)? ..8 <review> ..2 (heraus|raus|herunter|runter|zurück|weg)
      (sternezahl|sternzahl|sterneanzahl|punktzahl|wertung) ..3 (erhöhen|anheben|aufstocken|verbessern|korrigieren|ändern|zu erhöhen|anzuheben|zu verbessern)
    `,
    'thanks-for-review': `
      (danke|dank|bedanken|bedanke) ..5 (für|dafür) ..5 <review>
      (danke|dank) ..4 (dass|dafür dass) (sie|du|ihr) ..6 <review>
      (haben|hatten|habe) ..5 (ihre|deine|eure|ihr|dein) ..2 <review> ..3 (erhalten|gelesen|gesehen|bekommen|bemerkt|gefunden)
      (ihre|deine|eure) ..2 <review> ..2 (erhalten|gelesen|gesehen|gefreut)
      über (ihre|deine|eure) ..3 <review> ..2 gefreut
      (haben|hast) (sie|du) ..5 <review> ..2 (hinterlassen|geschrieben|abgegeben)
      ! (danke|dank) ..1 (im voraus|vorab) ..6 <review>
      ! (nicht|kein|keine) ..5 <review> ..3 (erhalten|gelesen|gesehen|bekommen|gefunden|hinterlassen|abgegeben|geschrieben)
      ! <review> ..3 (nicht) (erhalten|gesehen)
    `,
    'review-reminder': `
      (noch|bisher|bislang) (kein|keine|keinen|nicht) ..6 (<review>|bewertet|rezensiert|zu bewerten)
      (noch|bisher|bislang|leider) ..6 (kein|keine|keinen|nicht) ..5 (<review>|bewertet|rezensiert)
      (<review>|bewertung|feedback) ..3 (noch|bisher) (nicht|keine) ..4 (erhalten|abgegeben|geschrieben|eingegangen|hinterlassen|bekommen)
      (<review>|bewertung) ..3 (steht|stehen|ist|fehlt|fehlen) (noch|immer noch|uns noch|leider noch)? (aus|offen|ausstehend|noch|immer noch)
      (erinnern|erinnert|erinnere|erinnerung|erinnerungsmail|zahlungserinnerung|reminder) ..8 (<review-ask>|<review>|bewerten|zu bewerten)
      (erinnern|erinnere) (sie|dich|euch)? ..3 daran ..4 (<review-ask>|<review>|bewerten)
      (<review-ask>|<review>) ..4 (erinnern|erinnerung)
      (warten|warte|hoffen|hoffe) (wir|ich)? (noch|immer noch|weiterhin|leider noch|nach wie vor) ..2 (auf)? ..4 <review>
      (wir|ich) (warten|warte) ..4 <review>
      (noch (genug)? zeit|noch nicht zu spät|nicht zu spät|letzte chance|letzte möglichkeit|noch die möglichkeit|noch möglich|noch bis) ..8 (<review>|<review-ask>|bewerten|zu bewerten)
      (zweite|zweites|zweiten|dritte|letzte|letzten|letztes|erneute|nochmalige|vorherige|frühere|erste) (bitte|anfrage|erinnerung|aufforderung|nachricht|mail|e-mail|mal|einladung) ..8 (<review>|bewerten|<review-ask>)
      (gebeten|angeschrieben|eingeladen|kontaktiert|geschrieben|gefragt) ..6 (<review>|<review-ask>)
      (um|für|wegen|zur|zu) ..5 <review> ..2 (gebeten|angeschrieben|eingeladen|kontaktiert|gefragt)
      (vergessen|verpasst|versäumt) ..6 (<review>|<review-ask>|bewerten|zu bewerten)
      (<review>|<review-ask>) ..4 (vergessen|versäumt)
      (nochmals|nochmal|erneut|noch einmal|abermals) ..8 (<review-ask>|bewerten|zu bewerten|um ..5 <review>)
      (bitten|bitte) ..3 (nochmals|nochmal|erneut|noch einmal) ..3 um ..5 <review>
      ! (nicht) vergessen ..6 (<review>|<review-ask>|bewerten)
      ! (vergessen|vergiss|vergesst) (sie)? (bitte)? nicht ..8 (<review>|<review-ask>|bewerten)?
      ! (nochmals|noch einmal|nochmal|erneut) ..2 (dank|danke|bedanken|herzlich*|vielen|sehr) ..8 (<review>|<review-ask>)?
      ! (wenn|falls|sofern) (sie|du|ihr) ..8 (<review>|bewertet|bewerten)
      ! (bald|wieder|erneut|noch einmal) (bei)? (uns)? ..2 (bestellen|einkaufen|kaufen|begrüßen|bedienen) ..6
      ! (uns|mich) ..4 (geschrieben|kontaktiert|gefragt|gebeten) ..6
      ! (geben|schreiben|haben|sammeln) wir (noch)? (kein|keine) <review>
      ! erste* <review>
      ! (sie|du) ..4 (geschrieben|gefragt) (haben|hatten|hast)
      ! (geprüft|überprüft|getestet|bearbeitet) ..6 <review>
      (gedächtnisstütze|gedächtnishilfe|erinnerungsstütze|stups|schubser|memo) ..8 (<review-ask>|<review>|bewerten|zu bewerten)
      (können|kannst|könnt) (sie|du|ihr) ..3 (noch|immer noch|weiterhin) (bewerten|rezensieren)
      (letzter|letzte|letztes) (aufruf|gelegenheit|anlauf|runde|chance) ..6 (<review>|bewerten)
      (vor|letzte|letzten|vergangene|neulich) ..7 um (ihre|deine|eure) (meinung|einschätzung|rückmeldung|bewertung) ..5 gebeten
      (klopfen|klopfe|melden|melde|fragen|frage|haken|hake) (wir|ich) ..3 (noch einmal|nochmal|nochmals|erneut|wieder) (an|nach|uns|mich)?
    `,
    'already-asked': `
      erinnerung|erinnern|erinnere|erinnert|erinnerungsmail|reminder|nachfassen
      (nochmals|nochmal|erneut|noch einmal|ein letztes mal|ein zweites mal|abermals)
      (haben|hatten|habe|hatte) (wir|ich)? (ihnen|sie|dir|dich|euch) ..6 (geschrieben|kontaktiert|angeschrieben|gebeten|geschickt|gesendet|gesandt|gefragt|eingeladen)
      (haben|hatten) (wir|ich) ..6 (geschrieben|kontaktiert|angeschrieben|gebeten|geschickt|gesendet|gefragt|eingeladen)
      (unsere|unserer|meine|meiner|unser|unserem) (letzte|letzten|vorherige|vorherigen|frühere|früheren|erste|ersten|vergangene|jüngste|vorige)? ..1 (nachricht|mail|e-mail|anfrage|bitte|schreiben|einladung|anschreiben)
      (zweite|dritte|letzte|erneute) (und letzte)? (anfrage|bitte|erinnerung|nachricht|mail|e-mail|versuch)
      noch (nichts|nicht) ..3 von (ihnen|dir|euch) (gehört)
      (noch|bisher|bislang|leider) ..3 (keine|kein) ..3 (antwort|rückmeldung|reaktion) ..3
      (nachfassen|nachhaken|nachfragen)
      (schickte|schickten|sandte|sandten|schrieb|schrieben) (ihnen|dir|euch|sie|dich) ..4 (vor|neulich|kürzlich|letzte)
      (vor|neulich|kürzlich) ..4 (schickte|schickten|schrieb|schrieben|sandten|schickten wir|schrieben wir)
      ! (nochmals|noch einmal|nochmal|erneut) ..2 (dank|danke|bedanken|herzlich*|vielen|sehr|entschuldig*|für ihre bestellung|für ihren)
      ! (danke|dank|entschuldigen|bedanken|entschuldigung) ..4 (nochmals|noch einmal|nochmal|erneut)
      ! (erneut|noch einmal|nochmals|nochmal) ..3 (bestellen|kaufen|einkaufen|versuchen|zusenden|senden|zugestellt|versendet)
      ! (nachfragen|nachhaken) (ob|wie|was)
      ! (erneut|noch einmal|nochmals|nochmal) ..2 (überdenken|überarbeiten|ändern|anpassen|anzupassen|durchdenken|ansehen|anzusehen|prüfen)
    `,
    'positive-condition': `
      (wenn|falls|sofern|sollte|sollten|solltest|solltet|solange|insofern|sobald|vorausgesetzt) ..9 <positive>
      ^ (da|weil|nachdem) ..8 <positive>
      ^ (sind|bist|seid|waren|warst|wart|hat|haben|hast|gefällt|gefallen|gefiel|lieben|liebst|entspricht|war|ist|erfüllt|lief|macht) (sie|du|ihr|ihnen|dir|euch|alles|der|die|das|unser|unsere|ihr|ihre|dein|deine)? ..6 <positive>
      ^ <positive> (sie|du|ihr|ihnen|dir|euch|das|der|die|ihr|unser)
      (bei|im falle|im fall) (ihrer|voller|vollster|deiner|gesamter|einer)? <positive>
      ^ zufrieden
      (wenn|falls) ..4 (keine|ohne) (probleme|beanstandungen)
      (wenn|falls) ..8 (weiterempfehlen|verdient|sterne wert)
      (wenn|falls) ja
      (wenn|falls|sofern) (sie|du|ihr) ..3 (meinung|ansicht|finden|findest|denken|denkst|glauben|meinen) ..1 dass ..4 (sterne|verdient|verdienen|empfehlenswert)
      (hat|ist|war) (alles|die|das|der|ihre|deine) ..4 (gepasst|geklappt|gefallen|angekommen) ..6 freuen
      ! (wenn|falls|sofern) (sie|du|ihr) (mögen|magst|mögt|möchten|möchtest|möchtet|wollen|willst|wollt)
      ! (wenn|falls|sofern|sollten|sollte|solltest) ..9 <negative>
      ! (ob|egal ob|unabhängig davon ob) ..8 <positive>
      ! (wenn|falls) ..8 (oder) (nicht|auch nicht|unzufrieden|enttäuscht)
      ! <positive> ..4 (oder) (nicht|auch nicht|unzufrieden|enttäuscht)
      ! ^ (sind|bist|seid|waren) ..4 (nicht|weniger|un) ..3 <positive>?
      ^ (freude|spaß|gefallen) (am|an|mit|daran|gefunden) ..4
      ^ (hat|haben|macht|machen) (dich|sie|euch) ..4 (glücklich|froh|happy) ..1
      ^ wem ..3 (gefällt|gefallen|zusagt|schmeckt) ..2
      ^ wer ..4 (zufrieden|begeistert|glücklich|überzeugt) ist
      ^ (top|super|klasse|toll|perfekt|alles top|alles super|alles gut|alles perfekt|daumen hoch|volltreffer|treffer) ^
      (wenn|falls|sofern|sobald) ..6 (zusagt|zusagen|zugesagt|taugt|überzeugt)
      ^ (alles|passt|sitzt|schmeckt|läuft|klappt) ..4 (prima|bestens|super|perfekt|angegossen|top|toll|wunderbar|gut)
      (nur|alle|unsere) (zufriedene|zufriedenen|glückliche|glücklichen) (kunden|käufer|kundinnen)
    `,
    'negative-condition': `
      (wenn|falls|sofern|sollte|sollten|solltest|solltet|bei|ist|sind|haben|gibt) ..9 <negative>
      (falls|wenn) nicht|ansonsten|andernfalls|falls nein|wenn nein
      ^ (nicht|unzufrieden|weniger) ..4
      ^ (sind|bist|seid|waren) (sie|du|ihr) ..6 nicht ..3 (zufrieden|glücklich)
    `,
    'before-review': `
      (bevor|ehe) (sie|du|ihr) ..6 (<review-ask>|<review>|bewerten|bewertest)
      (vor) (der|einer|ihrer|deiner|dem|abgabe|verfassen) ..3 <review>
      (statt|anstatt|anstelle) ..6 (<review-ask>|<review>)
      (kontaktieren|kontaktiere|schreiben|schreib|melden|melde|wenden|wende|sprechen|sagen|sag|informieren|geben|nehmen) ..6 (zuerst|zunächst|vorher|zuvor|vorab|erst)
      (zuerst|zunächst|vorher|zuvor|vorab) ..6 (kontaktieren|melden|schreiben|wenden|an uns|bei uns|mit uns|zu kontaktieren|zu melden|bescheid|die chance|die möglichkeit)
      (geben|gib|gebt) (sie)? uns ..4 (chance|möglichkeit|gelegenheit)
      (kein|keine|keinen) ..3 <review> ..3 ohne ..6 (vorher|zuvor|zuerst|zunächst|uns)
      ohne uns ..2 (vorher|zuvor|zuerst|zunächst)
      ! (bevor|ehe) (wir|amazon|unser) ..6 <review>
      (kein|keine|keinen) ..2 (schlechte|negative|schlechten|negativen|miese) ..1 (note|noten|sterne|bewertung|rezension|beurteilung|wertung) ..2 ohne ..3 (vorher|zuvor|uns|mit uns)
      (schlechte|negative|schlechten|negativen|miese) ..1 (note|noten|sterne|bewertung|rezension|wertung) ohne ..3 (vorher|zuvor|uns)
      ohne ..1 (vorher|zuvor|zuerst|zunächst) (mit|bei|an) uns ..4
      statt ..2 (schlecht|negativ|mies) zu bewerten
      (weniger als|unter) (5|fünf|4|vier) (sterne|sternen) ..5
    `,
    'contact-us': `
      (kontaktieren|kontaktiere|kontaktiert|informieren|informiere|anrufen) (sie)? ..2 (uns|mich)
      (uns|mich) ..5 (kontaktieren|zu kontaktieren|melden|zu melden|schreiben|zu schreiben|informieren|anschreiben|wenden|ansprechen|kontaktierst|mitteilen|mitzuteilen)
      (melden|melde|meldet|wenden|wende|wendet) (sie)? (sich|dich|euch) ..4 (bei|an) (uns|unser*|mich)
      (schreiben|schreib|schreibt|sagen|sag|geben|gib|gebt|teilen|teile|schicken|senden) (sie)? (es)? (uns|mir) ..6
      (an|bei) (uns|unser*) ..3 (wenden|melden|zu wenden|zu melden)
      (lassen|lass|lasst) (sie)? (es)? uns ..3 wissen
      (setzen|setz|setzt) (sie)? sich ..3 mit uns
      (nehmen|nimm|nehmt) (sie)? ..3 (kontakt) ..3
      mit uns ..3 (in verbindung|kontakt)
      (antworten|antworte|antwortet) (sie)? ..2 auf (diese|diesen)
      bescheid
      uns ..2 (zu fragen|fragen|anzusprechen|bescheid)
      (gespräch|chance|möglichkeit|gelegenheit)
      ! mit (ihnen|dir) in (kontakt|verbindung)
      (mit uns) (gesprochen|geredet|zu sprechen|zu reden|sprechen|reden)
      ^ (uns|mir) (schreiben|sagen|melden) ^
      sag es (zuerst|erst|lieber)? uns
    `,
    incentive: `
      (geschenkkarte|geschenkkarten|geschenkgutschein*|gutscheinkarte|amazon gutschein*|geschenk|geschenke|geschenken|gratisgeschenk*|überraschungsgeschenk*|präsent|präsente|werbegeschenk*)
      <discount>
      gutschein|gutscheine|gutscheins
      (kostenlos|kostenlose|kostenloses|kostenlosen|gratis|kostenfreie|kostenfreies|kostenfreien|free) ..1 (produkt|produkte|artikel|muster|probe|proben|produktprobe|zubehör|monat|monate|goodie|goodies|book|ebook|ersatz|ersatzteil|teil|exemplar|zugabe|extra|set|filter|paar|stück)
      gratisprodukt*|gratisartikel*|gratisprobe*|gratismonat*|gratiszugabe*|goodie|goodies
      (gratis|kostenlos|umsonst) (ein|eine|einen|zwei|das|den) ..3
      (gratis|kostenlos|geschenkt) (dazu|erhalten|bekommen)
      (ein|eine|einen|zwei) _ (gratis|geschenkt|umsonst)
      cashback|geldprämie|geldbetrag|bargeld|prämie|prämien|belohnung|belohnungen|belohnen|belohnt|belohne|honorieren|honoriert|vergüten|vergütet|bonus|boni|bonuspunkte*|treuepunkte*|gewinn|gewinne|preise gewinnen
      gewinnspiel*|verlosung*|verlosen|verlost|gewinnchance*|lostopf|los
      (#|viele|extra|zusätzliche) punkte*
      (sammeln|sammle|sammelst|sammelt|verdienen|verdienst) ..3 (punkte|bonuspunkte|treuepunkte|taler|herzen)
      (gewinnen|gewinne|gewinnst) (sie)? ..4
      (kleine|kleines|kleinen|nette|nettes|tolle|süße|süßes|besondere) ..1 (überraschung|aufmerksamkeit|dankeschön|präsent|geste|geschenk|extra|belohnung)
      dankeschön
      (erhalten|bekommen|erhältst|bekommst|überweisen|zahlen|schenken|senden|schicken|sichern|gutschreiben|geben) ..5 (# (€|euro|chf|franken)|(€|chf|eur) #)
      (# (€|euro|chf|franken)|(€|chf|eur) #) ..3 (guthaben|prämie|gutschrift|amazon|paypal|geschenkt|zurück)
      guthaben|einkaufsguthaben|shopguthaben
      (paypal|überweisung) ..4 (erstatten|zahlen|überweisen|senden)
      (verlängerte|verlängerung|zusätzliche|lebenslange|kostenlose|# jahre|# monate|extra) ..2 garantie
      garantieverlängerung
      (code|coupon) ..1 (erhalten|bekommen|sichern|abholen|holen)
      (holen|hol|sichern|sichere|schnappen|schnapp) (sie)? (sich|dir)? ..1 (code|coupon)
      ! (als) geschenk (verpackt|verpacken|gekennzeichnet|gedacht|markiert)
      ! geschenk (verpackung|papier|box|nachricht|option)
      ! (geschenk) ..3 (bestellt|bestellung|beschenkte*|empfänger)
      ! (kein|keine|keinen|keinerlei|ohne|nicht|nie|niemals) ..6 (belohnung|geschenk|geschenke|gutschein|gutscheine|rabatt|gegenleistung|prämie|vergütung|vorteile)
      ! los (geht|gehts)
      ! (geht|gehts|legen|gehen) ..3 los
      ! (als|ein|kleines)? dankeschön (für|an) (ihre|deine|eure) (bestellung|treue|geduld|einkauf)?
      (kleine|kleines) (kleinigkeit|extra|überraschung|leckerei|aufmerksamkeit) ^
      (kleinigkeit|überraschung|leckerei) ^
      (geht|gehen) (auf uns|aufs haus)
      (monatsverlosung|jahresverlosung|wochenverlosung|tombola)
      (garantie|garantiezeit) ..2 (verdoppelt|verdoppeln|verlängert|verlängern|erweitert)
      (verdoppelt|verdoppeln|verlängern|verlängert) ..4 (garantie|garantiezeit)
      geld zurück ^
      (prozente|prämie|geld|cash) (kassieren|abstauben|sichern|sparen)
      (gibt|gibts|bekommen|bekommst|erhalten|erhältst) (es)? ..6 (obendrauf|gratis dazu|als extra|geschenkt)
      (erhalten|bekommen|erhältst|bekommst) (sie|du|ihr) ..1 (ein|eine|einen|zwei|das|die|den) ..3 von uns
      (gewinnen|gewinnt|gewinnst) ^
      (wochenende|reise|tablet|fahrrad|gutschein|preis) ..4 gewinnen
      <review> ist uns # (€|euro)
    `,
    refund: `
      erstatten|erstatte|erstattet|erstatteten|erstattung|erstattungen|erstattungsbetrag|rückerstatt*|zurückerstatt*|kaufpreiserstattung|preiserstattung|vollerstattung|teilerstattung
      rückzahlung*|zurückzahlen|zurückgezahlt|rückvergüt*|refund|refunded|rückbuchung
      gutschrift|gutgeschrieben|gutschreiben|gutzuschreiben
      (geld|betrag|kaufpreis|preis|kosten|versandkosten) ..3 (zurück|zurückbekommen|zurückerhalten|zurücküberwiesen|zurückgebucht)
      (bekommen|erhalten) ..5 (geld|betrag|kaufpreis) ..2 zurück
    `,
    exchange: `
      im gegenzug|als gegenleistung|gegenleistung
      (als|zum) (kleine|kleines|kleiner|kleinen|besonderes|herzliches|unser|unseren|ein|großes|nettes)? (kleines|kleine|kleiner)? (dankeschön|dank|belohnung|anerkennung|zeichen|geste|aufmerksamkeit|wertschätzung)
      (um|möchten) ..4 (zu danken|zu bedanken|belohnen|zu belohnen|bedanken)
      belohnen (wir)?
      für (jede|jeder|jedes|ihre|deine|eure|eine|die|das|ihr|dein|ein|alle) ..2 <review>
      (nach|bei|gegen|mit) (abgabe|veröffentlichung|erhalt|löschung|änderung|einer|ihrer|deiner|jeder|der) ..3 <review>
      (sobald|wenn|nachdem|falls|sofern) ..6 <review> ..5 (abgegeben|hinterlassen|veröffentlicht|geschrieben|gepostet|gelöscht|geändert|abgeben|schreiben|hinterlässt|abgibst|löschen|ändern|entfernen|online|verfasst|verfassen)
      (jeder|alle|jede) ..2 (rezensent*|bewerter*|<review>)
      <review> ..8 (belohnt|honoriert|vergütet)
      nach (der|ihrer|deiner|erfolgter)? (veröffentlichung|freischaltung|teilnahme|abgabe)
      (danach|anschließend|hinterher|im anschluss) ..2 (erhalten|bekommen|erhältst|bekommst|senden|schicken|schenken|überweisen)
      unter allen ..4 (<review>|bewertungen|rezensenten|bewertern|teilnehmern)
      dafür (erhalten|bekommen|schenken|bekommst|erhältst)
      ! (danke|vielen dank|herzlichen dank|besten dank|bedanken uns) ..3 für ..3 <review>
      (als|zum) dank für ..3 <review>
      <review> ist uns # (€|euro) wert
    `,
    promise: `
      (sie|du|ihr) (erhalten|bekommen|erhältst|bekommst|gewinnen|gewinnst|erhaltet|bekommt|profitieren|nehmen|können)
      (erhalten|bekommen|erhältst|bekommst|gewinnen|erhalte|bekomme|gewinne|sichern|sichere|erhaltet) (sie|du|ihr|automatisch|dafür|sie dafür|sich)?
      (schenken|schenke|senden|schicken|erstatten|bieten|geben|überweisen|zahlen|belohnen|gewähren|bedanken|sende|schicke|verlosen|legen|spendieren|möchten|würden|werden) (wir|ich|wir ihnen|ihnen)
      (wir|ich) (schenken|senden|schicken|erstatten|bieten|geben|überweisen|zahlen|belohnen|gewähren|schreiben|sende|schicke|verlosen|spendieren|würden|möchten|werden)
      (nehmen|nimm|nimmst) (sie|du)? ..3 teil
      (gewinnen|teilnehmen|verlosen|verlost|bekommt)
      und (erhalten|bekommen|gewinnen|sparen|sichern|erhalte|bekomme|erhältst|bekommst|gewinne|sichere|spare)
      (wartet|warten) ..6 auf (sie|dich)
      (auf|für) (sie|dich) (wartet|warten)
      ^ (erhalten|bekommen|gewinnen|sichern)
      können wir ihnen
    `,
    discount: `
      rabatt|rabatte|rabatten|rabatts|rabattes|rabattcode*|rabattgutschein*|rabattaktion*|sofortrabatt|mengenrabatt*|neukundenrabatt|treuerabatt|preisrabatt|sonderrabatt*|willkommensrabatt
      gutscheincode*|gutschein|gutscheine|gutscheins|gutscheinen|einkaufsgutschein*|wertgutschein*|warengutschein*|treuegutschein*|willkommensgutschein*|gutscheinkode
      coupon|coupons|kupon|kupons|couponcode|voucher
      promocode|promo code|promo-code|aktionscode*|vorteilscode*|promotionscode|sparcode|bonuscode
      (rabatt|gutschein|aktions|promo|promotions) code*
      preisnachlass|preisnachlässe|preisnachlasses|nachlass|preisermäßigung|ermäßigung|ermäßigungen|ermässigung|vergünstigung|vergünstigungen|vergünstigt*
      # % (auf|günstiger|sparen|billiger|off|reduziert|ersparnis|weniger|nachlass)
      (sparen|spare|spart|sparst) ..3 # (%|€|euro|prozent|chf|franken)
      # prozent (auf|günstiger|sparen|nachlass)
      (sonderpreis|vorzugspreis|vorteilspreis|aktionspreis|sonderkonditionen|spezialpreis)
      (reduzierten|reduzierter|günstigeren|ermäßigten|vergünstigten|halben) preis*
      ! (der|den|ihr|ihren|dein|deinen|dieser|diesen|die|ihr) (rabatt|rabattcode|gutschein|gutscheincode|coupon|code|nachlass|aktionscode) ..6 (eingelöst|abgelaufen|ungültig|abgezogen|angewendet|angewandt|verrechnet|berücksichtigt|funktioniert|eingegeben|gültig|verwendet|aktiviert|enthalten|hinterlegt|funktionieren|anzeigt|angezeigt|eingetragen|gültigkeit|verfallen)
      ! (rabatt|rabattcode|gutschein|gutscheincode|coupon|code|gutscheine) ..3 (wurde|ist|war|sind|wurden|hat|bereits|nicht|lässt) ..4 (eingelöst|abgelaufen|ungültig|abgezogen|angewendet|verrechnet|berücksichtigt|aktiviert|kombinierbar|kombinieren|möglich|verwendet|verwenden|einlösen|nachträglich)
      ! (nachträglich|rückwirkend|bereits|schon) ..6 (rabatt|gutschein|gutscheincode|rabattcode|coupon)
      ! (rabatt|rabattcode|gutschein|gutscheincode|coupon|gutscheine|rabatte) ..3 (nachträglich|rückwirkend|kombinieren|kombiniert)
      ! (kein|keine|keinen|keinerlei|keiner|ohne|nicht|nie) ..4 (rabatt|rabatte|rabattcode|gutschein|gutscheine|gutscheincode|coupon|coupons|nachlass|preisnachlass|ermäßigung|vergünstigung)
      ! (frage|anfrage|nachricht|fragen) (zu|zum|nach|bezüglich|wegen|über) ..3 (rabatt|gutschein|gutscheincode|rabattcode|rabatten|gutscheinen)
      ! (nach) (einem|dem|rabatt|rabatten) (rabatt|gutschein|rabattcode)? (gefragt|fragten|fragen)
      ! (gutscheincode|gutschein|rabattcode|rabatt) (feld|frage|problem)
      ! (rabatt|rabattcode|gutschein|gutscheincode|coupon|gutscheine) ..4 (bereits|schon|längst) ..2 (erhalten|bekommen|eingelöst|verwendet|genutzt)
      ! (als|in form eines|in form von) gutschein (zurück|erstattet|ausgezahlt|erstatten)
      ! (ist|war|wäre|gilt|galt) nur zum halben preis
      ! (gutschein|gutscheine|code|rabatt) (gilt|gelten|galt) (laut|nur|nicht|leider|dort) ..6
    `,
    offer: `
      (wir|ich) ..3 (bieten|biete|schenken|schenke|gewähren|gewähre|geben|gebe|anbieten|senden|legen|schicken|haben|spendieren)
      (bieten|schenken|gewähren|geben|haben|spendieren|möchten|legen|können|könnten|würden) (wir|ich)
      (anbieten|anzubieten|vorbereitet|reserviert|beigelegt|bereitgestellt|geschenkt|gewährt|beiliegend)
      (erhalten|bekommen|erhältst|bekommst|sichern|sichere|sicher|genießen|genieße|nutzen|nutze|profitieren|profitiere|sparen|spare|verwenden|verwende|einlösen|löse|lösen|geben|gib|holen|hol|hole|gewinnen|freuen|entdecken|shoppen|eingeben|gilt|gelten|gültig|warten|wartet)
      exklusiv|exklusive|exklusiven|exklusiver|jetzt|heute|nur|aktuell|spezial*|für kurze zeit|begrenzt*|limitiert*
      (hier ist|hier sind|anbei|hier kommt|finden sie|findest du|im anhang|im paket|ihr persönlicher|dein persönlicher)
      mit (dem|unserem|ihrem|deinem|diesem)? ..1 (code|rabattcode|gutscheincode|gutschein)
      (für) (alle|unsere|treue|neue|neukunden|stammkunden|bestandskunden) ..1 (kunden|kundinnen|neukunden|besteller)?
      verpassen|entgehen
    `,
    'next-purchase': `
      (nächst*|künftig*|zukünftig*|kommend*|folgend*|weitere|weiteren|weiterer|zweite|zweiten|folgebestellung|erneute|erneuten) ..2 (bestellung|bestellungen|einkauf|einkäufe|einkäufen|kauf|käufe|käufen|order|shopping|online einkauf|besuch|auftrag)
      folgebestellung|folgekauf|folgeeinkauf
      (beim|das) nächsten mal
      (wieder|erneut|nochmals|nochmal|noch einmal) ..4 (bestellen|einkaufen|kaufen|bestellst|shoppen|einkaufst|bestellt|einzukaufen|zu bestellen|kauft)
      (nachbestellen|nachbestellung)
      ! (bitte|können|müssen) ..4 (neu|erneut|noch einmal) ..2 (bestellen)
    `,
    compensation: `
      (für|wegen|aufgrund) (die|den|das|der|diese|diesen|dieser|ihre|ihren|entstandenen|entstandene|des) ..2 (unannehmlichkeit|unannehmlichkeiten|umstände|verzögerung|verspätung|ärger|fehler|problem|probleme|schaden|mangel|versehen|wartezeit|defekts|enttäuschung|verwechslung|ausfall|aufwand)
      (als|zur) (kleine|kleinen|kleiner|unsere|eine|faire|angemessene|teilweise)? ..1 (entschädigung|wiedergutmachung|entschuldigung|ausgleich|kompensation|kulanz|kulanzgeste|trost|schadensersatz|geste)
      kulanz|kulanzweise|kulanterweise|entschädigung|entschädigen|wiedergutmachung|kompensation|kompensieren
      (behalten|behältst|behalte)
      (entschuldigen|entschuldigung|bedauern)
      (leid) (tut|dass)?
      tut (uns|mir) ..2 leid
      beschädigt*|defekt*|zerkratzt|kratzer|mangelhaft*|mängel|retoure|rücksendung|zurücksenden
      preisdifferenz|differenz|preisanpassung|minderung
      <refund>
    `,
    promotion: `
      (abonnieren|abonniere|abonniert|anmelden|melden|melde|tragen|trage|registrieren|registriere|bestellen|anmeldung|eintragen|holen) ..8 (newsletter|newsletters|mailingliste|rundbrief|infobrief)
      (newsletter|mailingliste|rundbrief) ..5 (abonnieren|anmelden|anzumelden|eintragen|registrieren|abonniert|angemeldet|anmeldung|bestellen)
      newsletteranmeldung|newsletterabonnent*
      (unser|unseren|unserem|unseres) ..2 (newsletter|newsletters)
      (folgen|folge|folgt) (sie)? (uns|mir) ..3
      (werden|werde) (sie)? fan
      (facebook|instagram|tiktok|youtube|pinterest|social media|twitter|linkedin|sozialen medien|sozialen netzwerken) ..4 (folgen|folge|besuchen|liken|abonnieren|vorbei|finden|vorbeischauen)
      (besuchen|besuche|finden|liken|like|abonnieren|schauen|teilen|taggen|verlinken|markieren) (sie)? ..5 (facebook|instagram|tiktok|youtube|pinterest|social media|sozialen medien|sozialen netzwerken)
      (unser|unsere|unserer|unserem|unseren) ..1 (facebook|instagram|tiktok|youtube|pinterest|telegram|whatsapp) ..1 (seite|kanal|gruppe|account|profil|fanpage|auftritt)
      facebookseite|facebook-seite|instagramkanal|instagram-kanal|youtube-kanal|facebookgruppe|fanpage
      (besuchen|besuche|besucht|stöbern|stöbere|stöbert|entdecken|entdecke|entdeckt|schauen|schau|schaut|erkunden|durchstöbern|shoppen|werfen|sehen|sieh|klicken) (sie)? ..7 (unser|unsere|unserem|unseren|unserer|meinem|meinen) ..3 (shop|online shop|onlineshop|webshop|store|laden|ladengeschäft|geschäft|filiale|filialen|showroom|website|webseite|homepage|sortiment|kollektion|kollektionen|produkte|produkten|angebote|angebot|angeboten|neuheiten|bestseller|auswahl|produktpalette|boutique|outlet|amazon shop|weiteren|anderen|neuen|neuesten)
      (in|auf|an) (unserem|unserer|unseren) ..3 (shop|onlineshop|webshop|store|sortiment|laden|geschäft|website|webseite|homepage|angebote|neuheiten|produkte) ..3 (stöbern|vorbei|vorbeischauen|umsehen|umzusehen|umzuschauen|vorbeizuschauen|shoppen|entdecken|einkaufen)
      (unser|unsere|unserer|unseren|unserem|unseres) (weiteren|weitere|weiterer|anderen|andere|neue|neuen|neuer|neuestes|neueste|neuesten|aktuellen|aktuelle|gesamtes|gesamte|ganzes|komplettes|vielfältiges|breites|großes|übriges) ..1 (produkte|produkten|artikel|artikeln|angebote|angeboten|kollektion|kollektionen|sortiment|modelle|produktlinie|produktreihe|auswahl|neuheiten)
      (weitere|weiteren|andere|anderen|passende|passendes|ähnliche|viele weitere|noch mehr|mehr) (tolle|tollen|spannende|interessante|schöne)? (produkte|produkten|artikel|artikeln|zubehör|angebote|highlights|designs|modelle) ..5 (shop|onlineshop|sortiment|webshop|store|website|webseite|entdecken|gefallen|interessieren|stöbern|finden sie|findest du)
      (in|auf) (unserem|unserer) ..2 (shop|onlineshop|webshop|store|sortiment|website|webseite) ..4 (weitere|andere|viele|tolle|passende|passendes|große|zahlreiche|attraktive|günstige) ..3 (produkte|artikel|zubehör|angebote|auswahl|modelle|designs)
      (könnte|könnten|dürfte|dürften|wird|werden) ..3 auch ..3 (gefallen|interessieren|interessant)
      (auch|ebenfalls) (interessieren|gefallen) (könnte|könnten)
      (kunden|käufer) ..6 (kauften|gekauft|kaufen|interessierten) ..2 (auch)?
      (das|dies) könnte (ihnen|dir|euch|sie|dich) ..2 gefallen
      ^ (ähnliche|passende|weitere|verwandte|beliebte) (workshops|workshop|kurse|veranstaltungen|produkte|artikel|modelle|designs|motive|angebote|zubehör) ^
      sonderangebot*|sonderaktion*|rabattaktion*|aktionsangebot*|schnäppchen|sale|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|räumungsverkauf|ausverkauf|rabattwoche*|aktionswoche*|sommeraktion|winteraktion|osteraktion|weihnachtsaktion|frühlingsaktion|blitzangebot*|tagesangebot*|wochenangebot*|angebot* des (tages|monats|woche)
      black friday|black week|cyber monday|cyber week|prime day|singles day
      (exklusive|exklusiven|exklusiver|tolle|tollen|attraktive|attraktiven|unschlagbare|unschlagbaren|spezielle|speziellen|besondere|besonderen|aktuellen|aktuelle|unwiderstehliche|neuesten|heiße) ..1 (angebot|angebote|angeboten|rabatte|rabatten|rabattaktionen|vorteile|vorteilen|deals|aktionen|aktion|preise|preisen|schnäppchen|sonderangebote|sonderrabatte|promotion|promotions)
      (nur)? für kurze zeit|zeitlich begrenzt|solange der vorrat reicht|solange vorrat reicht|nur solange|nur noch bis|nur noch heute
      ^ jetzt (kaufen|bestellen|shoppen|zugreifen|sparen|sichern|entdecken|zuschlagen|stöbern|einkaufen|kaufe|shoppe|einlösen|nachbestellen)
      (greifen|greif) (sie)? ..2 zu
      (verwenden|verwende|nutzen|nutze|benutzen|benutze|einlösen|lösen|löse|geben|gib|mit) (sie)? ..5 (gutscheincode|rabattcode|aktionscode|promocode|promo code|rabatt code|gutschein code|vorteilscode|couponcode) ..5
      (mit|verwenden|nutzen|nutze|verwende|geben|gib) (sie)? (dem|den|unserem|diesem|einfach den|bei ihrer nächsten bestellung den|ihrem)? code _ ..4 (sparen|erhalten|bekommen|ein|an|bei|auf|für|im|%|rabatt|kasse|warenkorb)
      (ihr|dein|unser|euer|persönlicher) ..2 (rabattcode|gutscheincode|aktionscode|promocode|gutschein code|rabatt code|code) (lautet|für ihre|für deine|für den|für ihren|für deinen)
      (ihr|dein|unser|euer|persönlicher)? ..1 (rabattcode|gutscheincode|aktionscode|promocode|gutschein code|rabatt code) ^ _
      (guthaben|bonusguthaben|treueguthaben|bonus|punkte) ..8 <next-purchase>
      (ihre|deine|gesammelten|gesammelte) ..1 (punkte|bonuspunkte|prämienpunkte) ..6 (verfallen|verfällt|einlösen|einzulösen|eingelöst|laufen)
      ab sofort wieder (bei uns|in unserem ..1|im) ..1 (erhältlich|verfügbar|bestellbar|vorrätig)
      (benachrichtigt|informiert|erinnert) werden (wollten|wolltest) ..1 (wenn|sobald|falls) ..5 wieder
      (wunschliste|wunschzettel|merkliste|merkzettel|watchlist) ..8 (wieder|günstiger|reduziert|verfügbar|lieferbar|preis|herabgesetzt)
      (wieder|günstiger|reduziert|verfügbar|lieferbar|preissenkung) ..6 (wunschliste|wunschzettel|merkliste|merkzettel|watchlist)
      (kommen|komm|kommt) (sie)? (zurück|wieder) und (sehen sie selbst|sieh selbst|spar*|sicher*|stöber*|entdeck*|bestell*|kauf*|shopp*|nutz*|genieß*|hol*)
      (lade|laden|einladen|einladung|einzuladen) ..9 (verkostung|weinprobe|degustation|verköstigung|probierabend|kundenabend|kundentag|hausmesse|tag der offenen tür|modenschau|ladenfest|eröffnung|neueröffnung|jubiläumsfeier)
      (verkostung|weinprobe|degustation|verköstigung|probierabend|kundenabend|kundentag|hausmesse|modenschau|ladenfest|neueröffnung|jubiläumsfeier) ..6 (ein|einladen|einzuladen|eingeladen)
      <next-purchase> ..9 (als dankeschön|geschenk|geschenkt|als geschenk|gratis|gratisprobe)
      (dem|der|denen|ihnen|dir) (gefällt|gefallen|schmeckt|schmecken) (oft|meist|sicher|bestimmt|vielleicht|garantiert)? auch
      wer ..5 (mag|liebt|schätzt) (der)? (wird|mag|liebt) ..2 auch
      (neue|neuer|neues|neuen|frische|frischer) ..2 (jahrgang|jahrgänge|ernte|edition|lieblinge) ..4 (da|bereit|eingetroffen|abgefüllt|erhältlich|warten|wartet)
      (unsere) (neuen|neuesten)? (jahrgänge|sorten|weine|düfte|tees|modelle|produkte) ..2 (probieren|verkosten|anprobieren|kennenlernen|kennenzulernen)
      (bevor|ehe) (er|sie|es|diese|dieser) (offiziell|regulär|überhaupt)? ..2 (verkauft|in den verkauf|in den handel|in den shop|erhältlich) ..1
      willkommensgeschenk*|begrüßungsgeschenk*|treuegeschenk*|geburtstagsgeschenk*|jubiläumsgeschenk*
      (bekommen|erhalten|sichern) ..6 (kostprobe|gratisprobe|probierpaket|probierpäckchen|gratismuster|produktprobe)
      (unser|unsere) (neue|neuer|neues|neuen) ..2 wartet ..1 auf (sie|dich|euch)
      (sie|du|ihr) (möchten|möchtest|wollen|willst) ..2 newsletter ..6 (erhalten|bekommen|abonnieren)
      (beantragen|bestätigen|bestätige) ..4 newsletter
      (artikel|artikeln|produkte|produkt|etwas|ware|waren) ..4 (warenkorb|einkaufswagen) ..2 (gelassen|vergessen|zurückgelassen|liegen|liegengelassen|liegenlassen)
      (warenkorb|einkaufswagen) ..4 (wartet|warten|vergessen)
      (schließen|schließe|schließ) (sie)? ..2 (bestellung|kauf|einkauf) ab bevor
      (*kollektion|*kollektionen) (ist|sind|gibt|kommt) ..3 (da|online|eingetroffen|erhältlich|verfügbar|zurück|live|raus)
      ^ (die|unsere|eine)? (neue|neuen|neueste) *kollektion
      (entdecken|entdecke|entdeckt|stöbern|stöbere) (sie)? (die|das|den|jetzt|alle|was) ..3 (neuen|neue|neu|neues|kollektion|farben|neuheiten|trends|lieblinge|produkte|angebote)
      (wieder|zurück) ..1 (lieferbar|da|verfügbar|erhältlich|vorrätig|auf lager|im shop|bestellbar|im sortiment) ..10 (schnell|zugreifen|greifen|sichern|bestellen|jetzt|stückzahl|limitiert|shop|wenige)
      (ist|sind) (zurück|endlich wieder) (im|in unserem) (shop|onlineshop|sortiment|store)
      (nur) ..3 (kleiner|begrenzter|geringer|limitierter) (stückzahl|auflage|menge)
      (beim|bei) (kauf|bestellung) (von|ab|über) ..8 (gratis|geschenkt|dazu|kostenlos|geschenk|rabatt|geschenkt)
      (die|das|der|den) (zweite|dritte|vierte) ..2 (geschenkt|gratis|kostenlos|umsonst|zum halben preis)
      zum halben preis
      (dazu|hierzu) (passt|passen|passend) ..3 (unser|unsere|perfekt)
      (andere|viele) (kunden|käufer|kundinnen) ..5 (angesehen|gekauft|entschieden|lieben|kauften)
      (kennen|kennst|kennt) (sie|du|ihr) (schon|bereits) (unser|unsere|unseren)
      (gönn|gönnen|gönne) (sie|dir|sich) ..6
      (unsere neuen|die neuen) ..3 (sind|ist) (jetzt|ab sofort|endlich|wieder)? ..1 (online|erhältlich|eingetroffen|im shop)
      ^ (jetzt|weiter|hier)? (weiter|zum) (shoppen|shop|onlineshop|store|einkaufen|sortiment|angebot|sale|stöbern)
      ^ (zum|zu unserem|zur|zu den) (shop|onlineshop|webshop|store|sale|kollektion|angeboten|neuheiten|bestsellern)
      (weiter|weiterhin) (shoppen|stöbern|einkaufen)
      (haben|habe) (dich|sie|euch) vermisst
      (wir) vermissen (dich|sie|euch)
      (entdecken|entdecke|entdeckt|schau|schauen) (sie)? ..1 was (es)? ..2 (neu|neues)
      (zur neige|fast leer|bald leer|aufgebraucht|geht aus) ..8 (bestell|bestellen|nachbestellen|bestelle|nach)
      (bestellen|bestelle) (sie)? (am besten)? (rechtzeitig|jetzt|gleich|schnell|bequem) ..1 nach ^
      (nachschub|vorrat) ..4 (bestellen|bestelle|auffüllen|sichern|gefällig|nachbestellen)
      (ab sofort|jetzt|neuerdings|seit kurzem) (führen|haben|bieten|verkaufen) wir (auch|neu)
      (schenken|erlassen) (wir|sie)? ..5 (porto|versandkosten)
      (porto|versandkosten) ..3 (geschenkt|schenken|sparen)
      (bestseller|bestsellern|topseller|verkaufsschlager|lieblingsprodukte|lieblingsstücke|neuheiten)
      (unsere|meine) (empfehlung|empfehlungen|tipps) für (sie|dich|euch)
      (empfehlungen|produktempfehlungen) ..3 (für|basierend|passend)
      (sichern|sichere|nutzen|nutze) (sie)? (sich|dir)? ..2 (vorteil|vorteile|rabatt|angebot|preisvorteil|ersparnis)
      (ladengeschäft|filiale|showroom|laden) ..3 (besuchen|vorbei|willkommen|freuen)
      (vorab|früher|exklusiv*|vorzeitigen) ..2 zugang ..5
      (schauen|schau|schaut) ..3 (wieder|mal|gerne|gern|bald)? ..2 (vorbei|rein)
      (geburtstagsrabatt|geburtstagsgeschenk|geburtstagsgutschein|einführungspreis|frühbucherrabatt|willkommensbonus)
      (teile|teilen|teilt|poste|zeig|zeigt|zeige) (sie)? ..6 (instagram|facebook|tiktok|hashtag|social media)
      (markiere|markieren|verlinke|tagge|markiert) (sie)? (uns) ..4
      (auf dem laufenden|immer informiert|nichts verpassen) ..6 (neuheiten|aktionen|angebote|instagram|newsletter|neuigkeiten)
      bestellen sie rechtzeitig
      (rechtzeitig|bequem|einfach) nachbestellen
      warenkorb ..3 (läuft|verfällt|endet|gespeichert|reserviert)
      (warenkorb|einkaufswagen) (gelassen|vergessen|zurückgelassen|liegengelassen)
      (findest|finden) (sie|du)? ..1 (deinen|ihren|euren) warenkorb
      (zwei|drei|2|3) kaufen ..1 (eine|einen|eins|ein|1) (gratis|geschenkt|kostenlos)
      (die|unsere|diese) (aktion|rabattaktion) (gilt|läuft|endet|startet)
      (dein|ihr|euer) (code|gutscheincode|rabattcode|willkommenscode) _? ..1 (gilt|läuft|wartet|verfällt|funktioniert noch)
      (limitiertes|limitierte|begrenztes) angebot
      (einkauf|bestellung) wartet ..2 auf (dich|sie|euch)
      (wunschliste|merkliste|wunschzettel) ..4 (ausverkauft|reduziert|wartet|günstiger|verfügbar)
      (schlag|schlagen) (sie)? (jetzt|schnell|heute) zu
      sparen (sie)? ..1 (jetzt|beim) (beim)? ..2 (kauf|set|bundle|einkauf)
      (€|euro|chf) (geschenkt|guthaben für)
      (melde|melden|trag|tragen) ..6 news ..2 (an|ein)
      (verpasse|verpassen|verpasst) (sie)? ..1 nichts
      (bleib|bleiben|bleibt) ..6 (facebook|instagram|tiktok|social media) ..3
      (zeig|zeige|zeigen|zeigt|teil|teile) ..5 (insta|instagram|tiktok|facebook)
      (lust auf mehr|neugierig auf mehr)
      (zur|zu der|unsere|die) (ganzen|gesamte|gesamten|neuen) ..1 (kollektion|auswahl|welt)
      ^ passend dazu ^
      (jedem|jeder|jede) ..2 (einkauf|bestellung) ..3 (sammelst|sammeln|sammle) ..2 punkte
      (sammelst|sammeln|sammle|sammelt) ..3 (punkte|treuepunkte|bonuspunkte)
      ! (rabattcode|gutscheincode|aktionscode|code|gutschein) (den|der|welchen|dass) ..6
      (den|einen|unseren|folgenden|ihren|deinen|als)? ..1 code _ (für|auf|bei) (eine|einer|einen|die|den|ihre|ihren|deine|deinen|ihrer|deiner) ..1 (neue|neuen|weitere|weiteren|nächste|nächsten|künftige|zukünftige)? (bestellung|einkauf|kauf)
      ^ (empfohlene|ausgewählte|passende|beliebte|unsere) (produkte|artikel|empfehlungen) (für (sie|dich|euch)|zu ihrem|zu deinem|zu ihrer)
      code ..3 (an der kasse|im warenkorb|beim checkout|einlösen|beim bezahlen|im bestellvorgang|kasse)
      # (%|prozent) (rabatt|nachlass)? auf (alles|alle|das|den|unser|unsere|ausgewählte|deine|ihre|die|den gesamten|ihren|deinen|jeden|jede|dein|ihr)
      (sparen|spare|spart|sparst) (sie)? (bis zu|jetzt|heute|dabei|satte)? (jetzt|bis zu)? (# (%|€|euro|prozent|chf|franken)|bares geld)
      bis zu # (%|prozent) (rabatt|reduziert|sparen|günstiger|nachlass|auf)
      <discount> ..8 <next-purchase>
      <next-purchase> ..8 <discount>
      (kostenloser|kostenlosen|kostenlosem|kostenlose|gratis|kostenfreier|kostenfreien|kostenfreie|kostenlos|freier) (standard|express|blitz|premium)? ..1 (versand|lieferung|versandkosten|zustellung|gratisversand|expressversand|standardversand) (ab|für|auf|bei|innerhalb|weltweit|in|nach|europaweit|deutschlandweit|und|an)
      (bieten|biete|mit|genießen|profitieren|erhalten|haben|sichern) ..4 (kostenloser|kostenlosen|kostenlosem|kostenlose|gratis|kostenfreien|kostenfreiem|versandkostenfreie|versandkostenfreien) ..1 (versand|lieferung|zustellung|expressversand|standardversand)
      (versandkostenfrei|portofrei|versandkostenfreie|frei haus) ..2 (ab|bestellen|einkaufen|lieferung|bestellung|für|auf|weltweit|innerhalb|in|liefern|shoppen)
      (versenden|liefern|verschicken) ..5 (versandkostenfrei|kostenlos|portofrei|gratis) (ab|weltweit|innerhalb|in|nach|europaweit|deutschlandweit)
      (ab) # (€|euro|chf) ..4 (versandkostenfrei|versandfrei|portofrei|kostenlos|kostenloser|gratis)
      gratisversand|gratis-versand
      treueprogramm*|bonusprogramm*|kundenkarte|kundenkarten|kundenclub|vorteilsclub|prämienprogramm|partnerprogramm|empfehlungsprogramm|vip club|clubmitglied|stempelkarte|treuekarte|treuepunkte|bonuspunkte|treueclub
      (werden|werde) (sie)? ..3 (mitglied|clubmitglied|partner|botschafter|affiliate)
      (empfehlen|empfehle|empfehlt|erzählen|erzähle|werben|wirb|laden|einladen) (sie)? ..4 (freund|freunde|freunden|freundin|freundinnen|bekannten|bekannte|familie|kollegen)
      (freund|freunde|freunden|bekannten|familie|bekannte|freundinnen) ..5 (weiterempfehlen|weiter|empfehlen|werben|einladen|zu empfehlen|weiterzuempfehlen)
      (empfehlen|empfehle) (sie)? uns ..2 weiter
      (sagen|sag|sagt|erzählen|erzähl) (sie)? (es|das) (gerne|gern|bitte|doch)? weiter
      ! (sagen|sag|sagt|erzählen|erzähl) (sie)? (es|das) ..1 weiter (und|oder) ..4 (bewerten|bewerte|bewertet|<review>)
      (laden|lade|installieren|installiere|holen|hol|testen|entdecken|downloaden|nutzen|lädst) (sie)? ..6 (app)
      (unser|unsere|unserer|unseren) ..2 app
      app ..2 (herunterladen|downloaden|herunter|installieren|laden)
      (melden|anmelden|registrieren|teilnehmen|einladen|laden|kommen|besuchen|veranstalten|findet) ..8 (webinar|workshop|seminar|veranstaltung|messe|event|hausmesse|tag der offenen tür|eröffnung|messestand|masterclass)
      (unser|unsere|unserem|unserer|kostenloses|kostenlosen|kostenlose) ..1 (webinar|webinare|workshop|workshops|masterclass|onlinekurs)
      (neue|neuen|neuer) (produkte|artikel|kollektion|kollektionen|modelle) ..1 (für|im|in|sind|eingetroffen|entdecken|bei)
      unsere (bestseller|topseller|neuheiten|highlights)
      (wintersale|sommersale|summersale|frühlingssale|endofseasonsale|ostersale)
      # (€|euro|%|prozent|chf) ..5 <next-purchase>
      (neu im sortiment|neu eingetroffen|frisch eingetroffen|neu bei uns|neuheiten|neue kollektion|neuer katalog|neuen katalog)
      (große|große|riesige|breite|vielfältige|umfangreiche|riesen) (auswahl|produktauswahl|produktpalette)
      (top|beste|besten|günstige|günstigen|günstigste|günstigsten|faire|fairen|unschlagbare|niedrige|niedrigsten|attraktive|kleine) (preis|preise|preisen)
      tiefpreis*|bestpreis*|tiefstpreis*|dauertiefpreis*
      (schauen|schau|schaut) (sie)? ..6 (vorbei|rein|um)
      (# zum preis von #|kaufen sie # und|kaufe #|zwei zum preis|nimm # zahl #)
      (wussten|wusstest) (sie|du) ..6 (anbieten|angebot|sortiment|shop)
      (wussten|wusstest) (sie|du) dass (wir|es bei uns|unser shop) ..6 auch
      (wir) (führen|bieten|haben) (auch|außerdem|noch|zudem) ..4 (sortiment|auswahl|produkte|modelle|artikel) 
      (passend|perfekt|ergänzend) (dazu|zu ihrem|zu deinem|zu ihrer) ..4 (empfehlen|gibt|bieten|haben|finden)
      (empfehlen) (wir|ich) (ihnen|dir)? (unser|unsere|unseren) ..4
      ! (newsletter) ..4 (abmelden|abbestellen|abgemeldet|abbestellt|austragen|abzumelden|abmeldung|abzubestellen)
      ! (ersatz|ersatzteil|ersatzlieferung|austausch|rücksendung|retoure|rückversand|rücksendeetikett|nachlieferung|umtausch|rücksendungen|retouren) ..8 (kostenlos*|kostenfrei*|gratis|versandkostenfrei*|portofrei) ..2 (versand|lieferung|zustellung)? ..2
      ! (kostenlos*|kostenfrei*|gratis) ..1 (rücksendung|rückversand|retoure|ersatz|ersatzlieferung|ersatzversand|umtausch|nachlieferung)
      ! (besuchen|schauen|sehen) (sie)? ..6 (hilfe|anleitung|bedienungsanleitung|faq|support|produktseite|hersteller*|sendungsverfolgung)
      ! app (zum|zur|für|um|verbinden|koppeln|steuern|einrichten|aktualisieren|neu|öffnen) ..4 (koppeln|steuern|verbinden|einrichten|bedienen|konfigurieren|aktivieren|steuerung|verbindung|bedienung|einrichtung|nutzen)?
      ! (hersteller|dhl|dpd|hermes|ups|smart|begleit|steuerungs|geräte|amazon|zugehörige|post) app
      ! (koppeln|kopple|verbinden|verbinde|steuern|steuere|bedienen|bediene|aktualisieren|aktualisiere) (sie)? ..4 app
      ! app oder (die|der) ..3
      ! (schauen|schau|schaut|kommen|gehen) (sie)? ..6 (post|postfiliale|filiale|paketshop|packstation|abholstation|nachbarn|nachbarin|schalter) ..3 vorbei
      ! (die|der|das) (zweite|dritte) ..1 (ist|war|bleibt)? (kostenlos|gratis|umsonst) (weil|da|denn) ..3
      ! (zweite|dritte|erneute) (lieferung|zustellung|sendung|versand|zustellversuch) ..3
      ! (bonuspunkte|treuepunkte) ..6 (bank|bankkarte|kreditkarte|karte|marktplatz|marktplatzes)
      ! app (des|vom|von) (hersteller*|dhl|dpd|hermes|ups|amazon|geräts)
      ! schauen (sie|wir)? ..6 (handbuch|anleitung|bedienungsanleitung|verpackung|paket|nachbarn|gerät|briefkasten|konto|bestellungen)
      ! (schauen|prüfen) (wir|ich) ..8
      ! <request> ..4 (app) ..3 (öffnen|aktualisieren|neu|starten|schließen)
      ! (kein|keine|keinen|nicht) ..4 (sonderangebot*|sale|aktion)
      ! (ersatz*|umtausch*|austausch*|größe) ..4 wieder ..6 (tausch*|umtausch*|ersatz|schicken|senden)
      ! (neuheiten|bestseller|bestsellern) ..3 (nicht|kein|keine) ..3
      ^ da liegt noch (was|etwas) (in|im) (deinem|ihrem|eurem)? (warenkorb|einkaufskorb|einkaufswagen)
      ^ (in|im) (deinem|ihrem|eurem)? (warenkorb|einkaufskorb|einkaufswagen) (liegt|liegen|wartet|warten|schlummert|schlummern) (noch|weiterhin)
      (ist|sind) (endlich|ab sofort) (wieder) (zu haben|bestellbar|eingetroffen|reingekommen)
      (ist|sind) (endlich|jetzt|nun|ab sofort)? (wieder) im angebot
      (schau|schauen|schaut|sehen|sieh|seht) (sie)? (sich|dich|euch)? ..3 (in|bei) (unserem|unserer|unseren) ..1 (laden|shop|geschäft|onlineshop|sortiment|store|webshop) ..2 um
      für jeden etwas dabei
      (bei|für|auf) (jedem|jeden|jede|jeder|alle|allen) ..1 (einkauf|einkäufe|einkäufen|bestellung|bestellungen|kauf) (ab|über|von) ..6 (geschenkt|gratis dazu|rabatt)
      (diese|folgende) (artikel|produkte|sachen) (passen|passten|harmonieren|ergänzen) ..4 (kauf|einkauf|bestellung|{}|gekauften|bestellten)
      (passt|passen) (gut|perfekt|prima|super|toll|ideal|bestens|wunderbar|ausgezeichnet) zu ..2 (kauf|einkauf|bestellung)
      (vielleicht|sicher|bestimmt|womöglich) (ist|sind)? ..1 (auch|ebenfalls|genau)? (etwas|was|das richtige) für (dich|sie|euch) ^
      (andere|weitere|viele) (kunden|käufer|kundinnen) ..6 (angeschaut|angesehen|dazu genommen|mitbestellt|dazubestellt|dazu gekauft|auch gekauft|ebenfalls gekauft)
      (mit|erst mit) (unserem|unserer) (passenden|passende|dazugehörigen|zugehörigen) ..3 (komplett|perfekt|vollständig|rund|ergänzen|vervollständigen|komplettieren)
      ^ (vervollständigen|vervollständige|komplettieren|komplettiere|ergänzen|ergänze|erweitern|erweitere) (sie)? ..1 (ihr|dein|ihre|deine|eure|euer) (set|sammlung|ausstattung|serie|kollektion|outfit|look|service|ensemble)
      ! (wir|ich) (vervollständigen|komplettieren|ergänzen|erweitern) ..3
      (als|die) (erste|erster|ersten) ..3 (von|über|erfahren|wissen|informiert|dabei) ..4 (neuheiten|angeboten|kollektionen|aktionen|sales|drops)
      ^ lust auf (mehr|neue|neues|etwas neues)
      (stöbern|stöber|stöbere|stöbert|shoppen|shoppe|shoppt|bummeln) (sie)? (doch|mal|gern|gerne|gleich|einfach|ruhig|jetzt)? ..1 (in|durch|bei|auf|online|hier|weiter) ..3 (unser*|uns|shop|lieblings*|sortiment|kollektion|neuheiten|auswahl|angebot*)
      (mitbestellt|dazubestellt|mehr bestellt|dazu bestellt|noch etwas bestellt) ..2 (zahlt|spart|bekommt|erhält) ..3
      (schön|ideal|perfekt|toll|super|wunderbar|prima|nett|bestens) (zum verschenken|als geschenk|als geschenkidee|als mitbringsel|als kleines geschenk) ..5 (unser*|geschenkgutschein|geschenkkarte)
      geschenkidee*
      ^ (tipp|unser tipp|kleiner tipp|geheimtipp|profi tipp) .. (kombinieren|kombiniere) ..3 (mit unser*|mit dem passenden|mit der passenden)
      (noch|gleich doppelt) (sauberer|schöner|besser|länger|einfacher|gemütlicher|leichter|glänzender) ..1 (mit|dank) (unserem|unserer|unseren) ..2 (spray|öl|pflege*|reiniger|*reiniger|*set|*tuch|filter|kissen|decke|serie|linie|zubehör)
      (lernen|lerne|lern|lernt|entdecken|entdecke|probieren|probiere|testen|teste) (sie)? ..2 (unser|unsere|unseren) (neue|neuen|neues|neuesten|neueste) ..4 (kennen|aus|an|produkte|serie|linie|sorte|sorten|duft|düfte)
      (neue|neuen|neuer|neues|neuesten) (pflegeserie|serie|linie|pflegelinie|produktlinie|produktserie|produktreihe) ..3 (kennenlernen|ist da|entdecken|erhältlich)
      ^ (nachschub|nachfüllpackungen|nachfüllpack|refill*) ..4 (aus|in|bei) (unserem|unserer) ..1 (shop|laden|store|onlineshop|sortiment|angebot)
      ^ nachschub ..1 (finden|findest|gibt|gibts|bestellen|bestellst|erhalten|bekommen) (sie|du|ihr|es)? ..2 (hier|bei uns|im shop|in unserem|online)
      (nachfüllpack|nachfüllpackung|refill|nachfüllset|doppelpack|vorteilspack|sparset|sparpaket|familienpack) ..4 (im angebot|reduziert|in aktion)
      (diese|heute|dieses|nur|jetzt|aktuell|gerade|derzeit|diesen) ..2 im angebot
      (das|die|der) (steht|stehen) (ihnen|dir|euch) (bestimmt|sicher|sicherlich|super|toll|hervorragend|ausgezeichnet|wunderbar|richtig gut) ^
      (entdecken|entdecke) (sie)? ..2 (den|die|das) (passenden|passende|dazugehörige|dazugehörigen) ..3
      (fast|beinahe|bald|schon fast) (ausverkauft|vergriffen|weg) ..5 (sichern sie|sichere dir|greif*|zugreifen|schlag*|beeilen|beeil)
      ^ (noch|nur noch) (# (euro|€|chf|franken)|€ #) ..1 (und|bis) ..4 (gratis|kostenlos|versandkostenfrei|gratisversand|geschenkt|versand|lieferung)
      (preissturz|preissenkung|preisrutsch|preisknaller|preishammer|preisknüller|preisalarm)
      (ist|sind) (jetzt|nun|gerade|diese woche|heute) (günstiger|billiger|preiswerter) (zu haben|erhältlich)
      (wunschprodukt|wunschartikel|lieblingsprodukt|lieblingsartikel|lieblingsstück|favorit|traumstück|lieblingsteil|ausgesuchte*) ..2 (wartet|warten) ..1 auf (sie|dich|euch)
      (unser|unsere) (neuer|neue|neuen|neues) (onlineshop|online shop|webshop|shop|website|webseite|laden|store) (ist|sind|geht|hat) ..2 (am start|online|live|da|geöffnet|eröffnet|fertig|offen|freigeschaltet)
      (punktestand|punktekonto|bonuskonto|treuekonto|bonuspunktestand)
      (ihr|ihre|dein|deine|euer|eure) ..1 (# (punkte|punkten|treuepunkte|bonuspunkte)) ..6 (# (€|euro|chf|franken)|ersparnis|rabatt|einlösen|einlösbar|sparen|verfallen)
      (unserem|unser|einem|im) (abo|abonnement|spar abo|sparabo|kaffeeabo|genussabo) ..3 (sparen|sparst|spart)
      (gib|geben|gebt|leite|leiten|leitet|schick|schicken|teile|teilen) (sie)? (diesen|den|deinen|ihren) (code|link|gutschein|rabattcode) ..5 (freunde|freunden|freundin|familie|sparen|spart)
      (geschenkcode|geburtstagscode|geschenkgutscheincode) ..3 (lautet|heißt|ist|wartet|gilt)
      (mehr|weitere|neue) (inspiration|inspirationen|ideen|rezepte) ..5 (blog|lookbook)
      (inspiration|inspirationen|ideen|rezepte|styling ideen) ..4 (in|auf) (unserem|unserer) (blog|magazin|website|shop|onlineshop|kanal) ^
      (beinahe|fast) (geschafft|am ziel) ..5 (klick|kasse|einkauf|warenkorb|bezahlen)
      (kasse|checkout|bestellen|bezahlen|bestellvorgang) ..2 (fast|beinahe) (durch|fertig|geschafft|abgeschlossen)
      (an|auf dem weg zur|vor der) kasse ..3 (vergessen|abgebrochen|stehen gelassen|liegen lassen|ausgestiegen)
      (passende|passenden|passender) ..1 (führen|verkaufen|bieten) (wir|ich) ..3 (auch|ebenfalls|übrigens|natürlich)
      die (meisten) (kunden|käufer|leute)? ..1 (bestellen|kaufen|nehmen) ..3 (dazu) ^
      die (meisten) (nehmen|bestellen|kaufen) ..3 gleich ..3 mit ^
      (wer) ..4 (kauft|bestellt) ..4 (nimmt|bestellt|kauft) (meist|meistens|oft|gern|gerne|auch|häufig) ..4
      (wie wäre es|wie wärs|wie wär s|warum nicht) ..1 mit ..1 (passenden|unserer|unserem|unseren) ..3
      ! (wie wäre es|wie wärs|wie wär s) ..1 mit ..6 (ersatz|erstattung|angebot|vorschlag|zustellversuch|termin|kulanz*|reparatur|werkstatt)
      (muttertag|vatertag|valentinstag) ..3 (steht vor der tür|naht|rückt näher|kommt bald|ist bald)
      (bald|demnächst|schon) ist (wieder)? (muttertag|vatertag|valentinstag)
      ^ (höchste|wieder|langsam) zeit für (einen|eine|ein) (neuen|neue|neues|frischen|frische) (vorrat|look|sommerlook|filter|bürste|klinge|matratze)
      (im|ab) (mehrfachpack|doppelpack|dreierpack|bundle|sparpack|vorratspack|großpack|sechserpack) (sparen sie|sparst du|noch günstiger|noch billiger)
      (unsere|unser|unseren) (neue|neuen|zweite|weitere) (filiale|laden|geschäft|store|showroom|pop up store|boutique) ..4 (eröffnet|eröffnen|aufgemacht)
      (haben|hat|eröffnen|eröffnet) ..4 (neue|neuen|zweite|weitere) (filiale|laden|geschäft|store|standort|showroom) ..4 (eröffnet|eröffnen|aufgemacht)
      (wenn|falls) (sie|du|ihr|dir|ihnen|euch) ..5 (magst|mögen|mögt|liebst|lieben|gefällt|gefallen) ..3 (wirst|werden|werdet) (du|sie|ihr) ..4 lieben
      (folge|folgen|folgt|folg) (sie)? @ ..4
      (folge|folgen|folgt|folg) (sie)? _ für ..1 (einblicke|tipps|inspiration|neuheiten|angebote|rabatte|fotos|ideen)
      (blick|einblick|einblicke|blicke) hinter die kulissen
      (stammkunden|stammkundinnen|treue kunden|unsere stammkunden|bestandskunden|newsletter abonnenten|vip kunden) (bekommen|erhalten|genießen|sparen|profitieren|zahlen) ..8
      (größere|größeren|großen|große|höhere|höheren) (mengen|stückzahlen|bestellmengen|abnahme|abnahmemengen) ..6 (händlerpreis|sonderpreis|mengenrabatt|rabatt|konditionen|staffelpreis*)
      (bieten|machen|haben|gewähren|geben) ..5 (händlerpreis|händlerpreise|staffelpreise|großhandelspreise|großhandelspreis|wiederverkäuferpreise|händlerkonditionen)
      (zeig|zeige|zeigen|zeigt|vorzeigen) (sie)? (diese|die|diesen) (nachricht|mail|e-mail|code|karte) ..4 (in unserem|in unserer|in einer unserer|bei uns im|an der kasse) ..2
      (das|unser|unsere|die) (komplette|komplettes|gesamte|gesamtes|ganze|ganzes|volle|volles|vollständige|vollständiges) (sortiment|kollektion|produktpalette) ..2 (finden|findest|gibt|online|wartet|entdecken|hier|im shop) ..5
      (auf|bei|über) (instagram|facebook|tiktok|pinterest|insta) (verlosen|zeigen wir|posten wir|wartet|warten) ..4
      (auf|bei|über) (instagram|facebook|tiktok|pinterest|insta) (läuft|startet|gibt es) ..2 (gewinnspiel|verlosung)
      (gewinnspiel|verlosung) ..4 (auf|bei) (instagram|facebook|tiktok|insta|unserer seite)
      (gibt|gibts|bekommen|bekommst|erhalten|erhältst) (es|sie|du)? ..2 (für|schon für|ab) nur # (€|euro|chf|franken) ..2 (dazu|extra|obendrauf|mehr)
      (schutzhülle|hülle|tasche|zubehör|panzerglas|ladegerät) ..2 (für|ab) nur (# (€|euro)|€ #)
      (unser|unsere|unseren) ..1 (neue|neuen|neues|kommende) ..4 (können|kannst|könnt|lässt|ab) ..5 vorbestellen
      (jetzt|schon|bereits|ab sofort|heute) vorbestellen
      (jetzt|heute|schon|ab sofort) vorbestellbar
      ! (dein|ihr|mein|unser)? paket ..4 (briefkasten|packstation|filiale|paketshop) ..6
      ! (noch|nur noch|leider) ..1 nur noch ..8 (anbieten|erstatten|ersetzen|liefern|senden|schicken|ersatz)
      ! (ist|war|wäre|gilt|galt) nur zum halben preis
      ! (schutzhülle|hülle|tasche|zubehör) ..4 (nicht|kein|keine|fehlt|erstattet|zurück|erstatten) ..6
      ! (ersatz|ersatzteil|ersatzteile|ersatzlieferung) ..6 (ist|sind) wieder ..3
      ! (punkte|punkten|punktestand|punktekonto) ..8 (marktplatz|amazon|ebay|kaufland|kein|keinen|nicht|einfluss|sehen)
      ! (marktplatz|amazon|ebay|kaufland) ..6 (punkte|punktestand|punktekonto)
      (da|hier|bei uns) ist für jeden etwas dabei
      (passenden|passende) ..2 (ist|sind|wird|werden) (ihr|dein|ihre|deine) (sammlung|ausstattung|outfit|look|ensemble|set) ..1 (perfekt|rund)
      ^ wer ..4 (dazubestellt|mitbestellt|nachbestellt)
      wer zuerst kommt mahlt
      preise purzeln
      purzeln ..2 preise
      (beim|bei) (kauf|bestellung) (von|ab) ..3 (sparen sie|sparst du)
      (beim) kauf von ..3 (zahlen sie|zahlst du) nur
      (beim|bei) (kauf|bestellung) (von|ab) ..3 (zahlen|zahlst|bekommen|bekommst|erhalten|erhältst|gibt|ist|sind) ..4 (gratis|geschenkt|kostenlos|nur # (€|euro)|rabatt)
      (unser|unseres) (sortiment|programm|auswahl) ..3 (erweitert|ausgebaut|vergrößert|gewachsen|aufgestockt)
      ^ (schenken|schenke|schenk|verschenken|verschenke|überraschen|überrasche) (sie)? ..3 (unser|unsere|unseren|mit unserem|mit unserer) ..4
      (unser|unsere|mein|meine) (tipp|tipps|empfehlung|empfehlungen|favorit|favoriten|lieblinge|liebling|highlight|highlights) (für|im|in|zum|zur|diesen|diese|des|der) ..2 (herbst|winter|frühling|frühjahr|sommer|saison|monats|monat|woche|weihnachten|ostern|muttertag|feiertage|dich|sie|euch)
      (rückkehrer|wiederkehrer|treue|stammkunden|wiederkäufer|neukunden) ..2 (gibt|bekommen|erhalten) ..2 # (%|€|prozent|euro)
      (stückzahl|auflage) ist (streng|stark|sehr)? (begrenzt|limitiert)
      schnell sein lohnt sich
      (taler|bonuspunkte|treueherzen|treuepunkte) ..5 (einlösen|einzulösen|eintauschen)
      (lös|löse|lösen) (sie)? (jetzt|gleich|deine|ihre|eure) ..2 (punkte|herzen|taler|treueherzen) ..2 ein
      (# (herzen|taler|treueherzen|bonuspunkte|treuepunkte)) (auf|in) ..3 (konto|kundenkonto|kundenkarte)
      (ihr|dein|euer|ihre|deine) (lieblings*) (ist|sind) ..2 (wieder erhältlich|wieder im sortiment|wieder im shop|zurück im sortiment|zurück im shop|zurück im regal|reduziert)
      ^ (passendes zubehör|zubehör|auflagen|bezüge) ..2 (finden|findest|gibt|gibts|bekommen|bekommst) ..3 (in unserem|bei uns im|auf unserer) ..1 (shop|onlineshop|laden|store|webshop|sortiment)
      (nutzen|nutze|sichern|sichere|genießen) (sie)? ..2 (unser|unseren|unsere|den|dein|deinen|ihren) *rabatt
      (winterrabatt|sommerrabatt|herbstrabatt|frühlingsrabatt|osterrabatt|weihnachtsrabatt|jubiläumsrabatt|rabatttage|rabatttag|aktionstage|rabattwochen|lagerverkauf|hofverkauf|werksverkauf|räumungstage|flohmarktpreise|sparwochen|spartage)
      (mit|satter|satten|unser|unseren) preisvorteil
      ! (preisvorteil|lagerverkauf|werksverkauf|hofverkauf) ..4 (nicht|kein|keinen|erstatten|erstattet|gutgeschrieben)
      ! (kein|keinen|keine) ..2 (lagerverkauf|werksverkauf|hofverkauf|preisvorteil|rabatttage)
      alles minus # (%|prozent)
      minus # (%|prozent) (auf|bei|für) ..3
      noch ..1 (kein|keine|ohne) (geschenk|geschenkidee|idee) ..1 (für|zu|zum)
      ^ (schon|bereits) (unser|unsere|unseren) ..2 (sortiment|kollektion|*kollektion|neuheiten|angebote|serie|*serie|shop) ..1 (gesehen|entdeckt|probiert|getestet|ausprobiert)
      (neuigkeiten|neuheiten|angebote|news|aktionen) per (mail|e-mail|email|post) ..3
      (im|als) (zweierpack|dreierpack|viererpack|sechserpack|doppelpack|sparpack|vorteilspack|mehrfachpack|vorratspack) ..2 (mit preisvorteil|sparen sie|sparst du|noch günstiger)
      ^ empfohlen von (unseren|anderen|vielen) kunden
      (starten|startet|beginnen|beginnt|laufen|läuft) ..2 (unser|unsere) ..1 (sale|rabatt*|aktions*|ausverkauf|angebots*|lagerverkauf|sommerschluss*|winterschluss*|spar*|*tage|*wochen)
      (verlosen|verlost) (wir)? ..3 (insta|instagram|facebook|tiktok|gutscheine|gutschein|kunden|followern)
      ^ (jetzt|ganz)? neu (unser|unsere|im shop|in unserem shop|in unserem sortiment)
      ^ (diese|heute|dieses|nur|jetzt) (woche|wochenende|nur|noch)? (kostet|kosten) (es|sie|er|alles)? ..2 (nur die hälfte|die hälfte|halb so viel)
      ! (ist|sind|war|gibt es) ..6 (nicht|nur) ..4 (erhältlich|zu haben|zu kaufen)
      (unser|unsere) (herbst*|winter*|frühlings*|frühjahrs*|sommer*|weihnachts*|oster*) (sind|ist) ..1 (da|eingetroffen|zurück|online|erhältlich)
      ^ (lieferung|versand|zustellung) (gratis|geschenkt) ^
      ^ (noch)? mehr (farben|größen|modelle|muster|motive|designs|varianten|auswahl) ..2 (finden|findest) ..3 (im shop|in unserem|auf unserer)
      rundmail|rundmails
      (wir|uns) ..4 jetzt auch (auf|bei) (tiktok|instagram|facebook|youtube|pinterest|insta)
      ^ jetzt auch (in|als|mit) ..3 (erhältlich|bestellbar)
      sparfüchse|schnäppchenjäger
      (ist|wird) alles (reduziert|günstiger|billiger|herabgesetzt)
    `,

    'order-status': `
      (versand|auslieferung|lieferung) ..8 (wurde|wird|ist) (nun|jetzt|soeben|heute|bereits|von uns)? ..2 (freigegeben|veranlasst|beauftragt)
      ^ (zugestellt|geliefert|ausgeliefert|versandt|versendet|verschickt) am (#|{})
      (bestellung|bestellungen|paket|pakete|päckchen|sendung|artikel|ware|waren|lieferung|auftrag|kauf|produkt|bestellte|bestellten|{}|brief|einkauf|bestellnummer|ersatzlieferung) ..8 (wurde|wurden|ist|sind|hat|haben) ..8 (versandt|versendet|verschickt|verschickt|abgeschickt|ausgeliefert|geliefert|zugestellt|übergeben|eingegangen|bestätigt|bearbeitet|unterwegs|verpackt|erhalten|angenommen|aufgegeben|vorbereitet|versandfertig|verlassen|abgesandt|abgesendet|eingetroffen|angekommen|abgeholt|registriert|erfasst|entgegengenommen|fertiggestellt|auf dem weg|auf den weg|auf die reise|in den versand|übernommen|in bearbeitung|in zustellung|in vorbereitung|abgeschlossen|kommissioniert|losgeschickt|verladen|platziert|in auslieferung)
      (bestellung|paket|päckchen|sendung|artikel|ware|lieferung|auftrag|produkt|bestellungen|artikeln|{}) ..8 (versandt|versendet|verschickt|abgeschickt|ausgeliefert|geliefert|zugestellt|übergeben|eingegangen|bestätigt|unterwegs|verpackt|erhalten|angenommen|auf den weg gebracht|auf die reise geschickt|eingetroffen|angekommen|abgesandt|bearbeitet|vorbereitet|verlassen|entgegengenommen|gegangen|auf den weg gemacht) (wurde|wurden|ist|sind|haben|hat|habe|worden)
      (haben|habe|hat) (wir|ich)? ..6 (bestellung|paket|päckchen|sendung|artikel|ware|lieferung|auftrag|produkt|bestellungen|kauf) ..8 (versandt|versendet|verschickt|abgeschickt|erhalten|bestätigt|verpackt|übergeben|bearbeitet|angenommen|auf den weg|auf die reise|in den versand|übernommen|vorbereitet|aufgegeben|abgesandt|gepackt|losgeschickt|zur post|ausgeliefert|geliefert|registriert)
      (ist|sind|befindet|befinden) (sich)? ..4 (auf dem weg|unterwegs|in zustellung|in bearbeitung|in der zustellung|in vorbereitung) ..1 (zu ihnen|zu dir)?
      (befindet|befinden) (sich)? ..4 (weg|bearbeitung|zustellung|vorbereitung|transit|versand)
      (unterwegs|weg) zu (ihnen|dir|euch)
      (bestellung|paket|sendung|artikel|ware|auftrag|lieferung) ..5 (wird|werden) (nun|jetzt|gerade|derzeit|aktuell|momentan|bereits|zurzeit|zur zeit|soeben|mit sorgfalt|schnellstmöglich|umgehend|sorgfältig) ..5 (bearbeitet|vorbereitet|verpackt|versandt|versendet|verschickt|zusammengestellt|gepackt|kommissioniert|versandfertig|ausgeliefert|produziert|angefertigt)
      (teillieferung|teilsendung|restlieferung|nachlieferung) ..10 (wird|wurde|ist) ..3 (verpackt|gepackt|versandt|versendet|verschickt|übergeben|unterwegs|zugestellt|ausgeliefert)
      (bestellung|paket|päckchen|sendung|lieferung|teillieferung|ware) ..2 (erreicht|erreichen) (sie|dich|euch)
      (bestellung|paket|sendung|auftrag|lieferung) (wird|werden) ..2 (bearbeitet|vorbereitet|verpackt|zusammengestellt|ausgeliefert)
      (bearbeiten|verpacken|bereiten|packen) (wir|ich)? ..3 (bestellung|paket|sendung|auftrag|ihre|deine) ..5 (vor|bearbeiten|verpacken|versand)?
      (bestellbestätigung|auftragsbestätigung|versandbestätigung|versandmitteilung|versandbenachrichtigung|lieferbestätigung|zustellbestätigung|auftragseingang|bestelleingang|versandinfo|versandinformation|eingangsbestätigung|versandanzeige)
      (bestellung|paket|sendung|artikel|{}) ..2 (versandt|versendet|verschickt|zugestellt|geliefert|unterwegs|bestätigt|eingegangen|ausgeliefert)
      (bestätigen|bestätige|bestätigung) (wir|ich|ihnen|hiermit|wir ihnen|gerne)? ..3 (eingang|erhalt|versand|ihre|ihrer|deine|deiner|der|den|die|die zustellung) ..4 (bestellung|auftrag|auftrags|sendung|kauf|kaufs|pakets|lieferung)
      (sendungsnummer|trackingnummer|tracking-nummer|sendungsverfolgungsnummer|paketnummer|trackingcode|tracking-code|trackinglink|tracking-link|sendungsverfolgung|paketverfolgung|sendungscode) (lautet|ist|finden|für|{}|hier|für ihre)
      (hier|anbei|nachfolgend|unten|folgend) ..6 (sendungsnummer|trackingnummer|tracking-nummer|trackinglink|tracking-link|sendungsverfolgungsnummer|paketnummer|trackingcode|sendungsverfolgung)
      (können|kannst|könnt) (sie|du|ihr)? ..6 (bestellung|paket|sendung|lieferung|sendungsstatus|lieferstatus|pakets|status) ..6 (verfolgen|nachverfolgen|tracken)
      (verfolgen|verfolge) (sie)? ..3 (bestellung|paket|sendung|lieferung)
      haben (wir)? (sie|diese) (soeben|heute|gerade|bereits|gestern)? (erhalten|versandt|verschickt|versendet)
      (versandstatus|lieferstatus|bestellstatus|sendungsstatus) ..12 (geändert|aktualisiert|gewechselt|lautet)
      status (ihrer|deiner|eurer|der) (bestellung|sendung|lieferung) ..8 (geändert|aktualisiert|gewechselt|lautet)
      (lieferung|sendung|zustellung) (nr|nummer)? {} (für|zu|zur) (ihre|ihrer|die|der)? (bestellung|auftrag) (nr|nummer)? {}
      (bestellung|paket|päckchen|sendung|ware) ..4 (ist|sind|wurde|wurden) ..3 (gepackt|abholbereit|abgefertigt)
      ^ (ihre|deine|die)? bestellten (produkte|artikel|waren)
      bestellübersicht|bestellzusammenfassung|auftragsübersicht
      (übersicht|zusammenfassung) (ihrer|deiner|eurer|der) bestellung
      (bestellung|auftrag|bestellungen) (ist|sind) (bei uns|erfolgreich)? (da|angekommen|eingetroffen|eingegangen)
      wir (packen|verpacken) (schon|bereits|gerade|fleißig|sie|alles)
      (machen|bereiten) (wir)? ..3 (bestellung|paket|sendung) ..4 (versandfertig|versandbereit|fertig|vor)
      (paket|päckchen|sendung) (kommt|trifft|erreicht|wird) ..5 (morgen|heute|übermorgen|am #|bald) ..3 (an|ein|zugestellt|geliefert|bei ihnen|dich|sie)
      (hier|jederzeit|unten) ..3 (können|kannst|lässt) ..4 (es|sie|ihn|sich) ..2 (verfolgen|nachverfolgen)
      (paket|päckchen|sendung|bestellung|lieferung) (wurde|ist) ..4 (nachbarn|nachbarin|nachbar|ablageort|wunschort|briefkasten|haustür) ..2 (abgegeben|abgelegt|zugestellt|hinterlegt|deponiert)
      (übersicht|zusammenfassung|details|einzelheiten) (ihrer|deiner|eurer|der|zu ihrer|zu deiner) (bestellung|einkaufs|bestellten)
      (weitere|weitere) (nachricht|mail|e-mail) ..2 sobald ..5 (verschickt|versandt|versendet|unterwegs)
      (kümmern) (wir)? ..4 um (ihre|deine|eure) (bestellung|sendung)
      wir (machen uns|legen|gehen) (gleich|sofort|umgehend|direkt|jetzt|nun) (los|an die arbeit|ans werk|für sie los|für dich los) ^
      (bestellung) (wurde|ist) ..2 (aufgenommen|eingebucht|angelegt|notiert|vermerkt|vorgemerkt)
      ! bestellung (wurde|ist) ..1 (doppelt|zweimal|falsch|versehentlich|irrtümlich|ohne) ..2
      (bestellung|auftrag) haben wir ..3 (erhalten|notiert|vermerkt|aufgenommen|eingebucht|bekommen|versandt|verschickt|versendet)
      (bestellung|paket|päckchen|sendung|ware|artikel) ..1 (verlässt|verlassen|reist|startet) ..5 (haus|lager|werkstatt|laden|versandzentrum|mit|nach|zu ihnen|zu dir)
      (werden|werde) (wir)? ..2 (bestellung|paket|päckchen|sendung|ware|artikel) ..6 (versenden|verschicken|absenden|losschicken|ausliefern|übergeben)
      (versenden|verschicken|übergeben) wir ..2 (bestellung|paket|päckchen|sendung|ware|artikel) ..3
      (ging|gingen|geht|gehen) (gestern|heute|morgen|soeben|gerade|schon|bereits|pünktlich) ..2 (raus|hinaus|in den versand|auf die reise|zur post|auf den weg|an den paketdienst)
      (übergeben|bringen) (wir)? ..4 (dem|der|an den|an die|zum|zur) (paketdienst|post|spediteur|spedition|kurier|versanddienstleister|dhl|dpd|hermes|gls)
      (wird|werden) ..5 bei (ihnen|dir|euch) (eintreffen|ankommen|angeliefert)
      (trifft|treffen|kommt|kommen) ..5 bei (ihnen|dir|euch) (ein|an)
      (bestellung|paket|päckchen|sendung) (geht|ging) ..3 (raus|in den versand|auf die reise|auf den weg|zur post)
      (ging|geht) (ihr|ihre|dein|deine) (bestellung|paket|päckchen|sendung) ..3 (raus|versand|reise|weg)
      (paket|päckchen|sendung) (liegt|steckt) (im|in ihrem|in deinem) briefkasten
      (haben|habe) ..4 (zahlung|bezahlung|überweisung|vorkassezahlung|anzahlung) ..5 (erhalten|bestätigt|verbucht|bekommen|zugeordnet|registriert)
      (zahlung|bezahlung|überweisung|vorkassezahlung|anzahlung) ..5 (eingegangen|verbucht|angekommen|bestätigt|erhalten|erfolgreich|eingetroffen)
      (zahlung|bezahlung|überweisung) ist (nun|jetzt|bereits|bei uns|gut|soeben|heute)? ..1 da
      (zahlungseingang|zahlungsbestätigung|zahlungseingangsbestätigung)
      (eingang|erhalt) (ihrer|deiner|eurer|der) (zahlung|überweisung|bezahlung) ..1 (bestätigt|bestätigen|bestätigen zu können)?
      (produktion|herstellung|anfertigung|fertigung|bearbeitung|verpackung|zusammenstellung) (ihrer|deiner|eurer|der) (bestellung|ware|artikel|produkte) ..2 (begonnen|gestartet|abgeschlossen|angelaufen)
      (beginnen|starten) ..3 (produktion|herstellung|anfertigung|fertigung|bearbeitung|verpackung) (ihrer|deiner|eurer|der) (bestellung|ware|artikel)
      (ihr|ihre|ihren|dein|deine|deinen|eure) ..6 (wurde|wurden|ist|sind) (nun|jetzt|soeben|heute|erfolgreich|bereits|gerade|fertig) (gedruckt|produziert|gefertigt|angefertigt|hergestellt|genäht|graviert|bestickt|gebrannt|veredelt|gegossen|geröstet|fertiggestellt)
      (ihr|ihre|ihren|dein|deine|deinen|eure) ..6 (wurde|wurden|ist|sind) fertiggestellt
      (bestellung|auftrag) (ist|befindet sich|geht) (nun|jetzt|bereits|soeben|derzeit|aktuell)? in (der|die)? (produktion|fertigung|herstellung|druck|nachbearbeitung|verpackung|warenausgang|versandabteilung)
      (bereiten|bereite) (wir|ich)? ..3 (versand|auslieferung) ..2 vor
      (bereiten|verpacken|packen|fertigen|produzieren) (wir|ich) ..3 (sorgfältig|liebevoll|mit liebe|mit viel liebe|mit sorgfalt|mit großer sorgfalt|von hand) ..2 (vor|ein|an)?
      (wir|ich) (bereiten|verpacken|packen|fertigen) ..3 (sorgfältig|liebevoll|mit liebe|mit viel liebe|mit sorgfalt|mit großer sorgfalt|von hand) ..2 (vor|ein|an)?
      (legen (wir)? ..4 (bestellung|artikel|ware) ..4 zurück|stellen (wir)? ..4 bestellung ..4 bereit)
      (bestellung|artikel|ware) ..4 (für sie|für dich) (reserviert|zurückgelegt|bereitgelegt|bereitgestellt)
      ! bestätigen ..3 dass ..6 (storniert|annulliert|abgebrochen|erstattet|gutgeschrieben|zurückerhalten|zurückgekommen|gekündigt|geändert)
      ! bestätigen ..6 (stornierung|rückerstattung|erstattung|retoure|rücksendung|rückgabe|reklamation|kündigung)
      hiermit ..2 bestätigen
      (eingang|erhalt|versand) (ihrer|deiner) bestellung (bestätigt|bestätigen|zu bestätigen)?
      (ist|sind|wurde|wurden) (heute|gestern|soeben|nun|bereits|jetzt|gerade)? ..2 (versandt|verschickt|versendet|abgeschickt|auf den weg gebracht|dem versanddienstleister übergeben)
      ! (hoffe|hoffen|hoffentlich|gehe davon aus|gehen davon aus|prüfen sie|vergewissern|wünschen) (dass|ob)? ..14
      ! (retoure|rücksendung|retournierte|zurückgesendete|zurückgesandte|ersatzlieferung|ersatz|ersatzteil|ersatzartikel|rücksendungen) ..8 (eingegangen|erhalten|angekommen|eingetroffen|bearbeitet|versandt|versendet|verschickt|zugestellt)
      ! (haben|habe|wurde|ist) ..4 (nachricht|mail|e-mail|anfrage|frage|foto|fotos|bewertung|feedback|anliegen|rücksendung|retoure|rückmeldung|unterlagen|stornierung|stornierungsanfrage|angaben|storno) ..6 (erhalten|eingegangen|bearbeitet|bestätigt)
      ! (beschädigt|falsch|defekt|kaputt|unvollständig|versehentlich|irrtümlich) ..3 (geliefert|zugestellt|angekommen|versandt|verschickt|eingetroffen|erhalten|versendet)
      ! (nicht|nie|kein|keine|noch nicht) ..4 (versandt|versendet|verschickt|geliefert|zugestellt|erhalten|eingegangen|bestätigt|bearbeitet|ausgeliefert|angekommen|eingetroffen|abgeholt|werden)
      ! (bestellbestätigung|auftragsbestätigung|versandbestätigung|eingangsbestätigung) (von|per|mail|e-mail|erhalten|haben)
      ! (in|laut|aus) (der|ihrer|deiner) (bestellbestätigung|auftragsbestätigung|versandbestätigung)
      ! (bis|sobald|bevor|nachdem|wenn|falls) ..12 (wurde|wurden|ist|sind|haben|worden)
      ! (dann|danach|anschließend|erst dann) (bearbeiten|verpacken|bereiten|packen) (wir|ich) ..6
      ! nach ..4 (antwort|rückmeldung|bestätigung|freigabe|angabe|angaben|auswahl) (bearbeiten|verpacken|bereiten|packen) (wir|ich) ..6
      ! (storniert|erstattet|annulliert)
      ! (sobald|wenn|nachdem|falls) ..12 (wird|werden|kann|können) ..8
      ! (wenn|falls|sobald|ob) ..10 (paket|bestellung|sendung) ..6 (kommt|ankommt|da|angekommen)
      ! (rechnung|gutschrift|mail|e-mail|erstattung|geld|etikett|rücksendeetikett|label|anfrage|meldung) ..3 (ging|gingen|geht|gehen) ..4
      ! (nach|ohne|erst) ..5 (versenden|verschicken|übergeben) wir ..6
      ! (dann|danach|anschließend|können|könnten|sollen|dürfen) ..1 (versenden|verschicken|übergeben) (wir|ich) ..6
      ! (nicht|kein|keine|keinen) ..6 (eintreffen|ankommen|versenden|verschicken|verlassen|verlässt)
      ! (zwei|drei|vier|fünf|sechs|zehn|#|viele|mehrere|zahlreiche|alle|bisherigen) bestellungen ..8 (aufgegeben|erhalten|abgeschlossen|geliefert|versandt|bearbeitet)
      ! (wenn|falls|sobald|nach|bis|ohne|nachdem|erst) ..4 (zahlung|bezahlung|überweisung|anzahlung|zahlungseingang|zahlungsbestätigung)
      ! (zahlung|bezahlung|überweisung|anzahlung|zahlungseingang|zahlungsbestätigung) ..5 (nicht|kein|keine|keinen|leider|fehlgeschlagen|doppelt|zweimal|offen|aus|ausstehend)
      ! (nicht|kein|keine|keinen|noch|leider|doppelte|fehlende) ..4 (zahlung|bezahlung|überweisung|anzahlung|zahlungseingang|zahlungsbestätigung)
      ! (schicken|senden|sende|schick|laden|prüfen|prüfe|benötigen|brauchen) ..4 (zahlungsbestätigung|zahlungseingang|zahlung)
      (auftrag|bestellung|paket|päckchen|sendung|ware|waren|artikel|einkauf|sachen|kissen|{}) ..6 (lager|haus|werkstatt|laden|versandzentrum|halle|atelier|manufaktur) verlassen
      (lager|haus|werkstatt|versandzentrum|halle|atelier|manufaktur) verlassen ^
      (schreiben|nachricht|mail|e-mail) (bestätigt|quittiert) ..2 (eingang|erhalt|empfang|bestellung|auftrag|kauf)
      (bestellung|auftrag|bestellungen) (ist|sind) ..3 (reingekommen|hereingekommen|eingelaufen|aufgelaufen|gelandet|reingeflattert|eingeflattert)
      (heute|morgen|gleich|sofort|umgehend) ..2 wird (sie|es|er|alles|fleißig|sorgfältig)? (gepackt|verpackt|eingepackt|verschickt|versendet|versandt|kommissioniert)
      (machen|mache|setzen) (wir|ich)? (uns|mich) ..3 (ans|an das) (packen|einpacken|verpacken|werk)
      (vielen dank|danke|dank) ..4 (auftrag|bestellung|einkauf|kauf) ..3 (unten|nachfolgend|anbei|hier|im folgenden) ..4 (übersicht|zusammenfassung|aufstellung|details)
      (unten|nachfolgend|anbei|hier|im folgenden|im anhang) ..2 (finden|findest|findet|ist|kommt|steht|sehen|siehst) ..2 (übersicht|zusammenfassung|bestellübersicht|aufstellung)
      (paket|päckchen|sendung|bestellung|lieferung) kommt ^
      (klingelt|klingeln|läutet|schellt) ..3 (paketbote|postbote|bote|zusteller|briefträger|kurier|fahrer|dhl|dpd|hermes|gls|ups)
      (paketbote|postbote|bote|zusteller|briefträger|kurier|fahrer|dhl|dpd|hermes|gls|ups) (klingelt|läutet|schellt|steht) ..5 (ihnen|dir|euch|tür|haustür)
      (paketbote|postbote|bote|zusteller|briefträger|kurier|fahrer) ..2 (bringt|liefert) ..4 (paket|päckchen|sendung|bestellung|ware)
      (haben|habe|wurde|wurden|ist|sind) ..6 (in die|zur) post (gegeben|gebracht|gegangen)
      (haben|habe|wurde|wurden|ist|sind) ..8 (in der|bei der|im|beim|am) (postfiliale|filiale|post|paketshop|dhl shop|schalter|paketannahme) (aufgegeben|abgegeben|eingeliefert)
      (zahlung|bezahlung|überweisung|abbuchung) ..2 (geklappt|funktioniert|durchgegangen|durch)
      (zahlung|bezahlung|überweisung) ging durch
      (ihre|deine|eure) (bestellung|vorbestellung|reservierung|auftrag) steht ^
      (ihre|deine|eure) (bestellung|vorbestellung|reservierung) steht fest
      (ihr|dein|euer) (auftrag) steht ^
      (ihr|dein|euer|ihre|deine|eure) (kauf|einkauf|auftrag|bestellung|vorbestellung|reservierung) ist (hiermit|nun|jetzt|damit)? (bestätigt|gebucht|fix|registriert|erfasst|im system)
      (auftrag|bestellung|sendung) ..2 (ist|sind) ..2 durchs system
      (ware|waren|bestellung|artikel|sendung|paket|päckchen|auftrag|{}|tisch|regal|lampe) (ist|sind|liegt|liegen|steht|stehen) (nun|jetzt|bereits|schon|fertig)? (versandbereit|versandfertig|abholbereit|abfahrbereit|reisefertig|lieferbereit|startklar)
      (ihr|ihre|ihren|dein|deine|deinen|eure|euer|euren) ..2 (ist|sind) ..2 (versandbereit|versandfertig|abfahrbereit|reisefertig|startklar)
      wir (bauen|nähen|schreinern|tischlern|drechseln|fertigen|stricken|häkeln|weben|gravieren|drucken|brennen|gießen|rösten|backen|sticken|besticken|polstern|binden|schneidern|montieren|produzieren|schleifen) (gerade|jetzt|derzeit|aktuell|nun|momentan|zurzeit|bereits|schon|heute) (ihr|ihre|ihren|dein|deine|deinen|euer|eure|euren|an)
      (gerade|jetzt|derzeit|aktuell|momentan|zurzeit|heute) (bauen|nähen|schreinern|tischlern|fertigen|stricken|weben|gravieren|drucken|brennen|gießen|rösten|backen|sticken|polstern|schneidern|montieren|produzieren) wir (ihr|ihre|ihren|dein|deine|deinen|euer|eure|euren|an)
      (auftrag|bestellung|bestellungen) (ging|gingen|geht|ist|liegt|sind) ..3 (lager|lagerteam|logistik|werkstatt|packerei|packteam|packtisch|produktion|fertigung|versandteam|versandabteilung|kommissionierung)
      (auftrag|bestellung) ..2 (in die|in der) (fertigung|produktion|kommissionierung|herstellung) (gegangen|gewandert|gestartet)
      (liefern|stellen|bringen|fahren) wir ..2 (bestellung|paket|päckchen|sendung|ware|lieferung|möbel|tisch) ..3 (aus|zu|vorbei)
      wir (liefern|bringen|fahren) (heute|morgen|übermorgen)? (ihre|deine|ihr|dein|eure|euer|die|das) (bestellung|paket|päckchen|sendung|ware|lieferung) ..3 (aus|vorbei|heute|morgen|zu ihnen|zu dir)
      (tischler|schreiner|handwerker|schneiderin|schneider|goldschmied|goldschmiedin|drucker|team|näherin|meister|lager|lagerteam|packteam|kollege|kollegin|kollegen) ..1 (hat|haben) ..2 (bestellung|auftrag) ..2 (vorgenommen|angenommen|übernommen|begonnen|in arbeit|in der mache|in händen|aufgenommen)
      (fertig|fertiggestellt|vollendet) und ..3 (endkontrolle|qualitätskontrolle|kontrolle|endprüfung|qualitätsprüfung|versand|abholung)
      (als nächstes|jetzt|nun|danach) (kommt|folgt|geht) ..2 (versand|versenden|verschicken|verpackung)
      (haben|hast|habt|halten|hältst) (sie|du|ihr) ..1 (bestellung|paket|päckchen|sendung|ware|{}|ihre|deine|ihr|dein|eure) ..2 (zu|nach|daheim|in den|in) (hause|haus|händen|den händen|daheim)
      (haben|hat|machen|macht) (sich|uns)? ..1 (heute|soeben|gerade|bereits|schon|nun|jetzt|endlich)? ..1 auf (die|den|ihre) (reise|weg) (gemacht|begeben)
      (schicken|senden|bringen) wir ..2 (los|auf den weg|auf die reise|auf reisen)
      (etikett|versandetikett|versandlabel|label|paketschein|paketmarke|versandmarke|paketaufkleber) (ist|wurde) (nun|jetzt|schon|bereits|soeben|fertig|gerade)? (gedruckt|erstellt|erzeugt|ausgedruckt|aufgeklebt) ^
      (holt|holen|nimmt|übernimmt) (dhl|dpd|hermes|gls|ups|die post|der paketdienst|der kurier|der fahrer|die spedition|der spediteur|der abholer) ..4 (ab|mit|auf)
      (dhl|dpd|hermes|gls|ups|post|paketdienst|kurier|fahrer|spedition|spediteur) (holt|nimmt|kommt) ..2 (es|sie|ihn|alles|das paket|die sendung|die ware|ihre bestellung|deine bestellung) ..3 (ab|mit|vorbei)
      (dhl|dpd|hermes|gls|ups|post|paketdienst|kurier|fahrer|spedition|spediteur|zusteller) (hat|haben) ..2 (paket|päckchen|sendung|bestellung|ware|alles) ..2 (abgeholt|übernommen|mitgenommen|eingesammelt|eingeladen)
      (wartet|warten) ..2 auf (den|die|unseren|seine|ihre)? ..1 (abholer|abholung|kurier|paketdienst|fahrer|spediteur|dhl|dpd|hermes|gls|ups|postboten|paketboten|zusteller|lkw)
      (es|alles|sie|er|paket|päckchen|sendung|bestellung|ware) ist (raus|verschickt|versandt|auf reisen|losgeschickt) ^
      ^ (paket|päckchen|sendung|bestellung|ware) ist ..1 raus ^
      (ihr|ihre|dein|deine|eure|euer) ..3 (ist|sind) ..5 (mit der ..1 post|mit dhl|mit dpd|per post|per dhl|per dpd|per hermes|per ups|per gls) ..1 (raus|rausgegangen|weg|losgegangen|unterwegs)
      (ihr|ihre|dein|deine|eure|euer) ..3 (ist|sind) ..3 mit der (früh*|vormittags*|nachmittags*|abend*|morgen*) (raus|rausgegangen|weg|losgegangen|unterwegs)
      (liegt|liegen|ist|sind|befindet sich) ..2 (bei der|bei|beim|in den händen der|in den händen von|in der obhut der) (post|dhl|dpd|hermes|gls|ups|paketdienst|kurier|zusteller|deutschen post|spedition) ^
      (ihr|ihre|dein|deine|eure|euer) ..2 (sitzt|sitzen|liegt|liegen|steht|stehen|ist|sind|rollt|rollen|fährt) ..2 (im|auf dem|in dem) (lkw|lieferwagen|laster|transporter|zustellfahrzeug|zustellwagen|lastwagen|postauto|paketauto|zug)
      (zustellung|lieferung|auslieferung|anlieferung) (ist|erfolgt|findet) ..2 (für|am|zwischen|heute|morgen|übermorgen) ..9 (vorgesehen|geplant|eingeplant|angesetzt|terminiert|statt|uhr)
      (zustellung|lieferung|auslieferung|anlieferung) (erfolgt|ist) (für)? (heute|morgen|übermorgen|am)? (heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend) ..1 (vorgesehen|geplant|eingeplant)?
      (laut|gemäß) (sendungsverfolgung|tracking|dhl|dpd|hermes|ups|gls|post|zusteller) ..8 (tür|haustür|briefkasten|ablageort|hausflur|unterwegs)
      (empfang|annahme|erhalt) (ihres|deines|eures|des|der|ihrer|deiner) (pakets|päckchens|sendung|bestellung|lieferung|ware) ..2 (quittiert|bestätigt|unterschrieben)
      (paket|päckchen|sendung|lieferung) ..4 (angenommen und)? (quittiert|unterschrieben|gegengezeichnet)
      ^ (bestellung|auftrag|zahlung) (da|erhalten|angekommen|eingegangen|notiert) ^
      ab (hier|jetzt) übernehmen wir
      status (ihrer|deiner|eurer|der|ihres|deines|des) (bestellung|sendung|lieferung|auftrags|pakets) (steht|ist|zeigt|wurde|springt|lautet) ..8
      (paket|päckchen|sendung|bestellung|ware|lieferung) ..3 (zoll|grenze|zollabfertigung|verteilzentrum|paketzentrum|sortierzentrum|drehkreuz) ..2 (passiert|verlassen|erreicht|überquert|hinter sich|durchlaufen|eingetroffen|abgefertigt)
      auf (der|ihrer|seiner) letzten (etappe|meile|strecke|kilometern)
      (mit|unter|über) (der|dieser|folgender|ihrer|deiner) ..1 (nummer|sendungsnummer|trackingnummer|paketnummer|sendungs nr) ..3 (können|kannst|könnt|lässt|verfolgen|verfolgst) ..6
      (können|kannst|könnt) (sie|du|ihr) ..2 (paket|päckchen|sendung|bestellung|weg) ..1 (verfolgen|nachverfolgen|tracken|mitverfolgen|beobachten)
      (bestellung|auftrag|paket|sendung) (ist|liegt|befindet sich) ..2 (bei|in|im) (unserem|unserer|unseren|der|dem) ..1 (packteam|packer|packern|packerei|packtisch|packstation|versandteam|versandabteilung|lager|logistik|logistikteam|warenausgang|versandkollegen)
      ^ (die|den|das|der) ..2 (haben|habe) (wir|ich) ..2 (separat|getrennt|heute|gestern|vorab|bereits|schon|soeben) ..2 (verschickt|versandt|versendet|abgeschickt|aufgegeben|losgeschickt)
      (werkstatt|team|tischler|schreiner|schneiderei|druckerei|manufaktur|atelier|produktion) ..1 (hat|haben) ..5 (fertiggestellt|fertig|vollendet|beendet|abgeschlossen)
      ! (rückerstattung|erstattung|rücksendung|retoure|retour) ..9 (zahlung|bezahlung) ..3
      ! (ersatz|ersatzteil|reparatur|reparierte*|umtausch|austausch*|retoure|rücksendung|zurück) ..8 (lager|haus|werkstatt) verlassen
      ! (wartet|warten|liegt|liegen) ..6 (post|postfiliale|filiale|paketshop|packstation) ..6 (auf|bis|abgeholt|abholung|zurück|abholen)
      ! (sollen|können|dürfen|könnten|wann|welchen|welcher) wir ..6
      ! (liefern|bringen|stellen) wir ..6 (nicht|kein*|erst)
      (schreiben|nachricht|mail) bestätigt ..1 (den|deren|dessen|ihnen|dir)? ..1 (eingang|erhalt|empfang)
      (bestätigt|bestätigen) ..2 (eingang|erhalt|empfang) und ist keine rechnung
      letzten (etappe|meile)
      (auftrag|bestellung|paket|päckchen|sendung|ware|{}) ..5 (aus|vom|von) ..2 (halle|lager|hof|werkstatt|versandzentrum|rampe) (gerollt|gefahren|gegangen|gestartet|abgefahren)
      (bestellung|auftrag|bestellungen) ..4 (eingetrudelt|reingekommen|hereingeflattert|eingeflattert|eingelaufen)
      (alles|sachen|bestellung|paket|ware|waren|artikel) ..2 (eingetütet|verschnürt|eingepackt|fertig gepackt|zugeklebt) ^
      (holt|holen) ..2 (dhl|dpd|hermes|gls|ups|paketdienst|kurier|post|fahrer|spedition|spediteur) ..1 (deine|ihre|dein|ihr|die|das|eure) ..1 (sachen|paket|päckchen|sendung|bestellung|ware|lieferung)
      (mit) (ihrem|deinem|eurem|dem|ihrer|deiner|eurer|der) (paket|päckchen|sendung|lieferung|bestellung|ankunft|zustellung) ..2 (rechnen|zu rechnen)
      (rechnen|rechne) (sie)? ..3 mit ..1 (ihrem|deinem|der|dem|ihrer|deiner) (paket|päckchen|sendung|lieferung|bestellung|ankunft|zustellung)
      (ihr|ihre|ihren|dein|deine|deinen|eure|euer) ..2 (wird|werden) (gerade|soeben|heute|jetzt|derzeit|momentan|eben|nun) ..3 (genäht|gebaut|gedruckt|graviert|gefertigt|angefertigt|gestrickt|gewebt|geröstet|gebacken|gegossen|bestickt|produziert|hergestellt|geschreinert|montiert|poliert|verladen|eingepackt|verpackt|gepackt|verschickt)
      (ihr|ihre|ihren|dein|deine|deinen|eure|euer) ..2 (ist|sind|wurde|wurden) (nun|jetzt|eben|gerade|soeben|heute|bereits|schon|gestern|frisch)? ..1 (verladen|eingepackt|verpackt|gepackt|aufgeladen|eingeladen|verschnürt)
      (haben|habe) (wir|ich)? (ihnen|dir|euch) ..3 (paket|päckchen|sendung|ware|bestellung|päckli) ..3 (geschickt|gesendet|gesandt|losgeschickt|zugeschickt)
      (paket|päckchen|sendung|bestellung|lieferung) (liegt|steht|wartet|lehnt) ..1 (schon|bereits|jetzt)? ..1 (hausflur|haustür|tür|garage|terrasse|carport|ablageort|wunschort|treppenhaus|hauseingang|nachbarn|nachbarin) ^
      (aktuellen|aktueller|derzeitigen|momentanen)? (stand|status) (ihrer|deiner|eurer|der|ihres|deines|des) (lieferung|sendung|bestellung|pakets|auftrags) (sehen|siehst|finden|findest|erfahren|zeigt) ..5
      (der rest|zweite teil|übrige) (ihrer|deiner|eurer|der) (bestellung|lieferung|sendung) ..2 (kommt|folgt|trifft|geht) ..5
      ^ (bestellstatus|sendungsstatus|lieferstatus|versandstatus|status) (versandt|versendet|verschickt|zugestellt|unterwegs|geliefert|in zustellung|in bearbeitung|bestätigt|abgeschlossen|verpackt)
      (heute|morgen|übermorgen) ist (es soweit|liefertag|zustelltag|lieferung)
      (steht|kommt|klingelt) ..2 (bote|paketbote|postbote|zusteller|fahrer|briefträger) ..2 (bei ihnen|bei dir|bei euch|vor der tür|vor ihrer tür|vor deiner tür)
      (ist|sind) (verladen|eingepackt|verpackt) und (trifft|treffen|kommt|kommen|geht|gehen|wird|werden|wartet) ..6
      (ware|paket|päckchen|sendung|bestellung|lieferung) (ist|liegt) (beim|bei der|bei) (spediteur|spedition|kurier|paketdienst|zusteller|dhl|dpd|hermes|gls|ups)
      (gestern|heute|soeben|vorhin) (verschickt|versandt|versendet|abgeschickt|losgeschickt) ..1 (morgen|übermorgen|bald) (da|bei)
      (haben|habe) (wir|ich)? (die|ihre|deine|eure) (bestellung|auftrag) (notiert|vermerkt|aufgenommen|registriert|eingebucht)
      (bestellung|auftrag) liegt uns vor
    `,
    parcel: `
      bestellung|auftrag|einkauf|paket|pakete|päckchen|sendung|lieferung|ware|waren|artikel|bestelltes|bestelltem
    `,
    transit: `
      (wurde|wurden|ist|sind|hat|haben) ..5 (versandt|versendet|verschickt|abgeschickt|ausgeliefert|zugestellt|verpackt|gepackt|eingetroffen|abgeholt|übergeben|unterwegs|losgefahren|verladen)
      auf dem weg|auf die reise|zur post|in der post|auf den weg
      (an|bei|beim|mit|vom|von|der|dem|im) ..1 (paketdienst|zusteller|postboten|briefträger|kurier|fahrer|lieferwagen|dhl|hermes|ups|gls|dpd)
      (im|in ihrem|in deinem) briefkasten|vor ..1 haustür
      (voraussichtliche|geplante|erwartete) (zustellung|ankunft|lieferung)
      ! (hoffe|hoffen|hoffentlich|wünschen|falls|wenn|sobald|ob) ..14
    `,
    delay: `
      verspät*|verzöger*|verzug|lieferverzug|lieferverzögerung*|lieferrückstand|rückstand|rückstände|engpass|lieferengpass*|streik*|zollabfertigung|zoll|verschoben|verschiebt|verschieben
      (dauert|dauern|benötigt|braucht) ..4 (länger|etwas mehr zeit)
      (länger|später) als
      (später|verspätet) (geliefert|versendet|versandt|eintreffen|ankommen|zugestellt|verschickt)
      (spätere|späterer|neuer|neuen|neue) (liefertermin|lieferdatum|lieferzeit|zustellung)
      nicht ..4 (rechtzeitig|pünktlich|fristgerecht)
      erst (am|ab|in|im|nächste|nächsten|kommende|kommenden|übermorgen|wieder) ..2
      längere lieferzeit*
      ! (ohne|keine) verzögerung
      ! (abhängig|je nach|einfuhr|vorbehaltlich) ..4 (zoll|zollabfertigung)
      ! spätestens
      ! zoll ..1 (passiert|verlassen|hinter sich|durchlaufen|freigegeben|abgefertigt)
    `,
    problem: `
      beschädigt*|defekt*|kaputt|zerbrochen|verloren*|gestohlen|falsch|falsche|falschen|falsches|falscher|fehlt|fehlen|fehlte|fehlende|fehlenden|fehler|fehlerhaft*|mangelhaft*|mängel|irrtum|irrtümlich|versehentlich|rückruf|rückrufaktion|packfehler
      retoure*|rücksendung*|rücksenden|rückgabe|zurückgeschickt|zurückgesendet|zurückgesandt|zurücksenden|zurückgegangen|umtausch*|ersatz|ersatzlieferung|ersatzteil*|ersetzen|austausch|austauschen|reklamation*
      (unvollständig*|ungültig*|inkorrekt*|unbekannt*) ..2 (adresse|anschrift|hausnummer|lieferadresse)
      (adresse|anschrift|lieferadresse|hausnummer) ..4 (unvollständig|falsch|ungültig|fehlt|nicht)
      (nicht|unmöglich) ..4 (zustellen|zugestellt|zustellbar|geliefert|liefern|versenden|versandt|versendet|verschickt|ausgeliefert|bearbeitet|bearbeiten|verarbeitet|gefunden|abgeschlossen)
      unzustellbar|zustellversuch|zustellversuche|annahme verweigert|zustellhindernis
      (liegt|liegen|abholen|abgeholt|abholung|lagert) ..6 (filiale|paketshop|postfiliale|depot|zoll|packstation|postamt|abholstation)
      problem|probleme|problemen|schwierigkeiten
      ! (kein|keine) (problem|probleme|fehler)
      ! (rückgabe|umtausch) (recht|richtlinie)
      ! fehlerfrei
      ! (das|jedes|alle|ihr|dein|euer|etwaige|mögliche|eventuelle) (problem|probleme|anliegen) ..9 (lösen|zu lösen|beheben|zu beheben|klären|zu klären)
      ! ersatz (für|von) 
      nachforschen|nachforschung|nachforschungen|nachforschungsauftrag|nachforschungsantrag
    `,
    errand: `
      rechnung|rechnungen|rechnungskopie|beleg|quittung|entwurf|entwürfe|korrekturabzug|druckvorlage|druckdaten|gravur|gravurtext|personalisierung|vorschau|layout
      anhang|beigefügt|beigefügte|beigefügten|anbei|angehängt|beiliegend
      termin|termine|liefertermin|terminvereinbarung|terminabsprache|wunschtermin|zeitfenster|installation|montage|monteur|techniker|aufbau|anlieferung|avis
      (spedition|spediteur|fahrer|zusteller|kurier|team) ..4 (anrufen|kontaktieren|melden|kontaktiert|meldet|ruft|setzt)
      garantie|gewährleistung|anleitung|gebrauchsanweisung|bedienungsanleitung|sicherheitshinweise|aufbauanleitung|handbuch
    `,
    apology: `
      entschuldigen|entschuldigt|entschuldige|entschuldigung|entschuldigungen|entschuldigend|leider|bedauern|bedaure|bedauerlich|bedauerlicherweise|verzeihung|verzeihen|sorry|pardon
      leid
      unannehmlichkeit*|umstände
      ! unter umständen
      ! zu leid
    `,
    'stock-out': `
      ausverkauft|vergriffen|ausgelaufen
      (nicht|nicht mehr|derzeit nicht|momentan nicht) (mehr|länger|sofort)? ..2 (auf lager|vorrätig|lieferbar|verfügbar|lagernd|im sortiment|erhältlich|im bestand|auf vorrat)
      (nicht) ..4 (liefern|beschaffen) (können|konnten)
      (kein|keine|keinen) ..2 (bestand|lagerbestand|exemplare|vorrat) ..2
      (lagerbestand|bestand|bestandsfehler|lagerfehler|bestandsfehlers|bestandsproblem|fehlbestand|lagerdifferenz|überverkauf|überverkauft)
      (können|könnten) ..8 (nicht|leider nicht) ..3 (liefern|erfüllen|ausführen|beschaffen)
    `,
    adjustment: `
      <refund>
      (storniert|stornierte|annulliert|stornieren wir|storniere ich)
      (wurde|wird|haben|habe|mussten|müssen|werden) ..8 (storniert|stornieren|storno|angepasst|anpassen|annulliert)
      (nicht|nichts|kein*) ..4 (berechnet|belastet|abgebucht|in rechnung)
      (angepasst|anpassung)
    `,
    'partial-refund': `
      teilerstattung*|teilrückerstattung*|teilgutschrift|teilbetrag|teilrückzahlung
      (teilweise|anteilig|anteilige|anteiligen|partielle) ..2 (<refund>)
      (teil|hälfte) (des|vom|ihres) ..2 (kaufpreises|preises|betrags|betrages|kaufpreis) ..4 (<refund>)?
      (behalten|behältst) ..8 <refund>
      <refund> ..10 (behalten|behältst)
      # (%|prozent) (des|vom|von) ..2 (kaufpreises|preises|betrags|kaufpreis|artikelpreises|warenwerts)
      <refund> ..3 # (%|prozent)
      # (%|prozent) ..2 <refund>
      preisminderung|minderung
    `,
    'cancel-ask': `
      (bitte) (die|ihre|deine|diese|selbst|sie|dann|einfach|den|ihren)? ..6 (stornieren|storniere|storniert|zu stornieren|annullieren|stornierst)
      (stornieren|storniere|storniert|annullieren) (sie|bitte|sie bitte|ihr) ..5 (bestellung|auftrag|kauf|sie|selbst|artikel|konto|bestellungen)
      (könnten|könntest|würden|würdest|können|kannst|möchten) (sie|du|ihr) (bitte|daher|deshalb|so freundlich|so nett|uns|ihre|die|deine|diese|vielleicht|selbst|sein) ..8 (stornieren|zu stornieren|annullieren|stornierung)
      (bitten|bitte|ersuchen|empfehlen|raten|müssen|benötigen) (wir|ich)? (sie|dich|euch|ihnen|dir) ..4 (die|ihre|deine|den|diese|eine|selbst|dass sie)? ..6 (zu stornieren|stornieren|storno|stornierung|annullieren|zu annullieren)
      (sie|du|ihr) (müssen|musst|müsst|sollten|solltest) ..8 (stornieren|annullieren|stornierung)
      (stornierung|storno|stornierungsanfrage|stornierungsantrag|stornoanfrage|stornierungsanforderung|stornierungswunsch) ..6 (beantragen|zu beantragen|einreichen|einzureichen|anfordern|anzufordern|stellen|zu stellen|senden|zu senden|anfragen|vornehmen|vorzunehmen|veranlassen|zu veranlassen|einleiten|durchführen|auslösen|schicken|beantragten)
      (beantragen|beantrage|fordern|reichen|stellen|senden|schicken|veranlassen|nehmen|leiten) (sie)? ..6 (stornierung|storno|stornierungsanfrage|stornierungsantrag|stornoanfrage|stornierungsanforderung)
      (dankbar|freuen|nett|hilfreich|schnellste*) ..1 (wenn)? (sie|du) ..8 (stornieren|stornierten|storniertest)
      (um) ..3 (stornierung|storno) (der|ihrer|deiner) ..2 (bitten|gebeten)?
      bitten ..4 um ..2 stornierung
      indem (sie|du|ihr) ..6 (stornieren|stornierst|storniert|annullieren)
      ! (bitte) ..6 (nicht) (stornieren|storniert)
      ! (stornieren|storniere) sie ..6 nicht
      ! (sollen|soll|können|dürfen|möchten|werden|müssen|wollten) (wir|ich) ..8 (stornieren|stornierung|storno)
      ! (wir|ich) ..10 (stornieren|storniert) (sollen|soll|können|dürfen|haben|werden)
      ! (wir|ich) ..6 (sollen|werden|müssen|mussten|können) stornieren
      ! (stornierungsanfrage|stornierung|storno|stornierungswunsch|stornierungsantrag) ..4 (erhalten|eingegangen|bestätigt|bestätigen|bearbeitet|akzeptiert|angenommen|erfolgreich)
      ! (haben|wurde) ..4 (stornierung|stornierungsanfrage)
      ! (um|so) ..6 (zu stornieren)
      ! so stornieren
      (stellen|stelle|stell|stellt|reichen|reiche|reich|schicken|schick|senden|sende) (sie)? ..4 (stornoantrag|stornierungsantrag|stornoanfrage|stornierungsanfrage|stornogesuch|abbruchanfrage)
      (brechen|brich|brecht) (sie)? ..3 (bestellung|kauf|auftrag) ..1 ab
      (bestellung|auftrag|kauf) ..2 (abbrechen|abzubrechen|zurückziehen|zurückzuziehen|widerrufen)
      (dass|wenn) (sie|du|ihr) ..5 (bestellung|auftrag|kauf) ..4 (zurückziehen|zurückziehst|zurückzieht|abbrechen|abbrichst|abbrecht|stornieren|stornierst|storniert|annullieren)
      ! (wir|ich) ..6 (bestellung|auftrag|kauf) ..3 (abbrechen|zurückziehen|widerrufen)
      ! (bestellung|auftrag|kauf) ..3 (abbrechen|zurückziehen|widerrufen) ..1 (mussten|müssen|können|kannst|könnt|möchten|möchtest|wollen|willst|dürfen|sollen)
      ! (können|kannst|könnt|möchten|möchtest|wollen|willst|dürfen) (sie|du|ihr|wir) ..6 (bestellung|auftrag|kauf)? ..4 (abbrechen|zurückziehen|widerrufen)
      ! (dass|wenn) ..8 (stornieren|abbrechen|zurückziehen|annullieren) (möchten|möchtest|wollen|willst|wollten|mussten|müssen|können|konnten|wollt)
      (am einfachsten|am besten|am schnellsten) ..1 wenn (sie|du|ihr) ..4 (stornieren|stornierst|storniert|annullieren)
      (am einfachsten|am besten) wäre es (sie|du|ihr) (stornieren|stornierst|storniert) ..4
      (einfachste|schnellste|beste) ..4 (sie|du|ihr) (stornieren|stornierst|storniert) ..3 (selbst|selber)
      (bestellen|bestell|bestellt) (sie)? bitte ab
      (klicken|klick|klicke|wählen|wähle|tippen|drücken) (sie)? bitte ..5 (stornieren|stornierung|bestellung abbrechen)
      ! (indem|so) ..5 stornieren sie ..4 wenn
      (tun|tu|tut) ..4 gefallen ..1 und (stornieren|storniere|storniert) ..2
      (bräuchten|brauchen|benötigen) ..2 (von ihnen|von dir|ihre|deine) ..2 stornierung
    `,

    'opt-out': `
      (abbestellen|abbestellung|abzubestellen|austragen|auszutragen|unsubscribe)
      (newsletter|mail|mails|e-mail|e-mails|email|emails|nachrichten|verteiler|mailingliste|benachrichtigungen|mitteilungen|werbung|zusendung|empfang|link|hier|jederzeit|informationen) ..6 (abmelden|abzumelden|abmeldung|widersprechen|abbestellt|deabonnieren|abgemeldet)
      (abmelden|abmeldung|abzumelden|deabonnieren) ..6 (newsletter|mail|mails|e-mail|e-mails|email|emails|nachrichten|verteiler|benachrichtigungen|hier|link)
      (melden|melde|meldet|tragen|trage|bestellen) (sie)? (sich|dich|den|unseren)? ..6 (newsletter|verteiler|mailingliste|hier|nachrichten|e-mails|mails|liste) ..3 (ab|aus)
      ^ (hier|jetzt)? (abmelden|newsletterabmeldung|abmeldelink)
      abmeldelink|newsletterabmeldung|newsletter-abmeldung|abmelde-link
      (kein|keine|keinen|nicht) ..4 (mail|mails|e-mail|e-mails|email|emails|nachrichten|benachrichtigungen|newsletter|mitteilungen|informationen|werbung|post) ..3 (mehr)? ..2 (erhalten|bekommen|empfangen|wünschen|zusenden|möchten|wollen)
      (keine|keinen) ..4 (mail|mails|e-mail|e-mails|nachrichten|newsletter|benachrichtigungen) ..2 mehr
      (mail|e-mail|email|newsletter|benachrichtigungs|kommunikations|abonnement) (einstellungen|präferenzen|benachrichtigungen) ..4 (ändern|verwalten|anpassen|aktualisieren|zu ändern|bearbeiten)
      (emaileinstellungen|benachrichtigungseinstellungen|newslettereinstellungen)
      (antworten|antworte|schreiben|schicken|senden|mit) (sie)? ..4 (stop|stopp) ..1
      einwilligung ..6 (widerrufen|widerruf)
      opt-out
      (keine|kein) lust ..2 auf ..2 (bewertungsanfragen|nachrichten|mails|e-mails|anfragen|erinnerungen|newsletter|post)
      (bewertungsanfragen|nachrichten|mails|e-mails|erinnerungen) ..5 (abschalten|ausschalten|abstellen|deaktivieren|abbestellen|stoppen|abzuschalten|abzustellen)
      ! (app|gerät|menü|uhr|handy) ..6 (abschalten|ausschalten|abstellen|deaktivieren|stoppen|abzuschalten|abzustellen)
      ! (marktplatz|marktplatzes|amazon|ebay|kaufland|paketdienst|paketdienstes|dhl|app) ..6 (abschalten|ausschalten|abstellen|abstellt|deaktivieren|abbestellen|stoppen|abzuschalten|abzustellen)
      ^ (hier|jetzt|einfach) abmelden
      (möchten|möchtest|wollen|willst) ..2 nichts mehr von uns (hören|lesen|bekommen|erhalten)
      nichts mehr von uns (hören|lesen|bekommen|erhalten) (möchten|möchtest|wollen|willst)
      (aus|vom) (dem|unserem)? verteiler (abmelden|streichen|austragen|löschen)
    `,
    'off-platform': `
      (kontaktieren|kontaktiere|kontaktiert|erreichen|erreichst|erreicht|schreiben|schreib|schreibe|schreibt|melden|melde|wenden|wende|senden|sende|schicken|schicke|richten|finden|stellen|fragen|texten|nehmen|setzen) (sie|du|ihr)? (bitte|sich|uns|gerne|dich)? ..6 ((per|via|unter|über|an|mit|in) ..3 | auf (unser|unsere|unserer|unserem|der|einer|dieser)?) (e-mail|email|mail|emailadresse|mailadresse|whatsapp|telegram|messenger|facebook|instagram|viber|skype|sms|kontaktformular|webformular|website|webseite|homepage|internetseite|chat|livechat|live-chat|onlineformular|@|direktnachricht)
      ((per|via|unter|über|an) ..3 | auf (unser|unsere|unserer|unserem|der|einer)?) (e-mail|email|mail|whatsapp|telegram|messenger|facebook|instagram|viber|skype|sms|kontaktformular|webformular|website|webseite|homepage|internetseite|livechat|live-chat|@) ..6 (kontaktieren|erreichen|erreichbar|schreiben|melden|wenden|zu erreichen|kontakt|zu kontaktieren|zu schreiben|zu melden|zu wenden|an uns|mit uns|für sie da|zur verfügung|kontaktierst|anschreiben)
      (schreiben|schreibe|schreib|schreibt|senden|sende|schicken|schicke|schick) (sie)? (uns|mir)? (bitte|einfach|gerne|doch|kurz|dazu|hierzu|dann)? (bitte|einfach|gerne|kurz)? (eine|ihre|deine) (kurze|kleine|direkte)? (e-mail|email|mail|whatsapp|sms|direktnachricht|dm|pn)
      (e-mail|email|mail) (an) (uns|@|unser|unsere|unseren|die|folgende|{})
      (senden|schicken|sende|schicke|mailen|maile|richten) (sie)? ..8 (an|unter) (die|unsere|folgende)? ..2 (e-mail|email|mail|@|mailadresse|emailadresse)
      (mailen|mail|maile) (sie)? uns
      kontaktformular|kontakt-formular|kontaktformulars
      whatsapp|telegram|wechat|viber
      (facebook|instagram) (messenger|nachricht)
      (nicht) (direkt)? (auf)? (diese|dieser|diesen|dieses)? ..3 (nachricht|mail|e-mail|email|adresse) ..3 (antworten|zu antworten|beantworten)
      (auf) (diese|dieser|diesen) ..2 (nachricht|mail|e-mail|email|adresse) ..2 nicht ..2 (antworten|zu antworten|beantworten|geantwortet)
      (antworten|antworte|antwortet) (sie)? (bitte)? (nicht) (direkt)? (auf) ..3
      (antworten|antworte) (sie)? (bitte)? auf (diese|dieser) ..2 (nachricht|mail|e-mail|email) (bitte)? nicht
      nicht (direkt)? (auf|an) diese ..2 (nachricht|mail|e-mail|email|adresse)
      bitte (antworten|antworte) (sie)? nicht
      bitte nicht (direkt)? antworten
      (antworten|antworte) (sie)? nicht (direkt)? (darauf|hierauf)
      (antworten|antworte) (sie)? ..3 (per|an) ..2 (e-mail|email|mail|whatsapp|@)
      (nutzen|verwenden|nutze|verwende|benutzen) ..5 (unsere|folgende|die) ..1 (e-mail|mail|email) adresse
      (unsere|folgende) (emailadresse|mailadresse)
      (postfach|mailbox|adresse|absenderadresse|e-mail-adresse|emailadresse|posteingang) (wird|kann|ist) nicht ..3 (gelesen|überwacht|betreut|empfangen|abgerufen|beantwortet)?
      (antworten) (auf|an) diese ..4 nicht ..2 (gelesen|bearbeitet|beantwortet|zugestellt)
      (außerhalb|ausserhalb) (von|des|der)? (amazon|nachrichtensystems|plattform|marktplatzes|marketplace)
      (statt|anstatt) (hier|über amazon|auf diese nachricht) ..4
      (support|ticket|hilfe|kundenservice|service) ..6 (auf|über) unserer (website|webseite|homepage|internetseite)
      (auf|über|besuchen sie) (unserer|unsere) (website|webseite|homepage|internetseite) ..4 (kontaktieren|ticket|kontaktaufnahme|chat)
      (untenstehenden|unten|folgenden|nachstehenden|angegebenen) ..3 kontaktdaten ..3 (verwenden|nutzen|kontaktieren|erreichen)?
      (nutzen|nutze|nutzt|verwenden|verwende) (sie)? ..4 (chat|livechat|live-chat|formular|kontaktseite|hotline) ..3 (website|webseite|homepage|seite|internetseite|shop)
      (schreiben|schreib|melde|melden|erreichst|erreichen) (sie)? ..4 (bei|über) (whatsapp|insta|instagram|facebook|telegram)
      ! (kontaktieren|wenden|schreiben|melden|erreichen|antworten) ..8 (amazon|marktplatz)
      ! (über|per|auf) (ihr|ihrem|dein|das)? (amazon|marktplatz) ..4
      ! (hersteller*|spedition*|spediteur*|dhl|dpd|hermes|gls|ups|fedex|amazon|bank|zusteller*|transporteur*|post|versanddienstleister*|lieferant*|zoll) ..8 (e-mail|email|mail|website|webseite|homepage|kontaktformular|formular|telefon|internetseite|chat|livechat)
      ! (website|webseite|homepage|kontaktformular|e-mail|mail) (des|der|vom|von) (hersteller*|spedition*|spediteur*|dhl|dpd|hermes|gls|ups|fedex|amazon|versanddienstleister*)
      ! (erhalten|bekommen|senden wir|schicken wir|informieren wir|informiert|zugeschickt|zugesandt) ..6 (e-mail|email|mail)
      ! (per|via) (e-mail|email|mail) (zugesandt|zugeschickt|erhalten|informiert|informieren|mitgeteilt|zugesendet|benachrichtigt|zusenden|gesendet|verschickt)
      ! (wir|amazon|ich) (senden|schicken|informieren|schreiben|melden|kontaktieren|sendet|schickt|informiert) ..8
      ! (senden|schicken|informieren|schreiben|melden|werden|können) wir ..10
      ! (brauchen|müssen) ..5 nicht ..5 (antworten)
      ! (antworten) sie nicht (wenn|falls|sofern)
      ! (ich) (sende|schicke|schreibe|melde|informiere|kontaktiere|maile|leite) ..8
      ! (sende|schicke|schreibe|melde|informiere|kontaktiere|leite) ich ..10
      (über|auf|per|via|bei|durch) ..1 (insta|instagram|facebook|whatsapp|telegram|dm|direktnachricht) ..3 (erreichbar|erreichen|zu erreichen|da|schreiben|melden|antworten|kontaktieren)
      (erreichen|erreichst|erreichbar|schreib|schreiben|melde|melden) ..4 (über|auf|per|via|bei) ..1 (insta|instagram|facebook|dm|direktnachricht)
      (automatische|automatisch|automatisierte|automatisiert) ..3 (nachricht|mail|e-mail|mitteilung|generierte|erzeugte|versendete) ..5 (antwort|antworten) ..3 (nicht|unmöglich|ausgeschlossen)
      antworten (ist|sind) (hier|darauf|hierauf|leider)? nicht (möglich|vorgesehen|erwünscht)
      (füllen|fülle|füll|füllt|nutzen|nutze|benutzen) (sie)? ..2 (formular|onlineformular|kontaktformular|anfrageformular) ..2 (auf|über|unter) (unserer|unserem) ..1 (seite|website|webseite|homepage|internetseite|shop)
      (simse|sims|simsen|texte|whatsappe|whatsappen) (sie)? (uns|mir) ..5
      (am besten|lieber|am schnellsten|am einfachsten) (ruf|rufe|rufen|ruft) (sie)? (uns|mich) ..2 an
      (postfach|mailbox|posteingang|nachrichten|antworten) (liest|lesen|beantwortet|betreut) (niemand|keiner|wir nicht)
      (niemand|keiner) (liest|beantwortet|betreut) ..3 (postfach|mailbox|posteingang|nachrichten|antworten)
      (postfach|mailbox|posteingang|adresse) wird nicht (gelesen|betreut|überwacht|abgerufen|beantwortet|bearbeitet)
      (postfach|mailbox|posteingang) ist (unbeaufsichtigt|unbetreut|nicht überwacht|nicht besetzt)
      ! adresse ist nicht (vollständig|lesbar|richtig|korrekt|bekannt|eindeutig|gültig)
      ! postfach ist nicht (frei|leer|groß|erreichbar)
      (qr-code|qr code) ..8 (mit uns|chatten|chat)
      (qr-code|qr code) ..6 uns (erreichen|kontaktieren)
      (lassen|lass|lasst) (sie)? uns ..3 (per|via|über|auf) (mail|e-mail|email|whatsapp|telefon|instagram|facebook) ..4
      (kaufen|kauf|kaufe|bestellen|bestelle|bestell) (sie)? ..6 (direkt|lieber|gleich) ..2 (auf|bei|über|in) ..1 (unserer|unserem|uns) ..1 (webseite|website|homepage|seite|onlineshop|shop|internetseite) ..3
      (direkt|lieber) ..1 (auf|über) (unserer|unserem) ..1 (webseite|website|homepage|onlineshop|webshop) (bestellen|kaufen|einkaufen)
      (marktplatz|amazon|ebay|kaufland|plattform) ..2 (sparen|umgehen|auslassen|überspringen|vorbei|weglassen)
      ! (hersteller*|amazon*|app|gerät|anleitung|garantie*|dhl|dpd|hermes|retoure*|rücksende*) ..6 (qr-code|qr code) ..8
      ! (qr-code|qr code) ..4 (hersteller*|anleitung|app|gerät|garantie*|retoure*|rücksend*|filiale|paketshop|verpackung|schachtel) ..6
      (maschinell|automatisch|automatisiert) ..2 (erstellt|erzeugt|generiert|versandt|verschickt|versendet) ..6 (nicht) ..3 (reagieren|antworten|beantworten|schreiben)
      bitte nicht (darauf|hierauf)? (reagieren|beantworten)
      bitte nicht auf (diese|diesen|dieses) _ (reagieren|antworten)
      (unter|an|per) ..3 (at) ..6 (antworten|schreiben|erreichen|erreichbar|melden|helfen)
    `,

    greeting: `
      ^ (hallo|hi|hey|moin|servus|grüezi|liebe|lieber|liebes|geehrte|geehrter|guten tag|guten morgen|guten abend|grüß gott|grüss gott|sehr geehrte|sehr geehrter|schönen guten tag|werte|werter) ..5
    `,
    thanks: `
      dank|danke|danken|dankeschön|merci|bedanken|bedanke|dankbar|dankbarkeit|dankend
      ^ (schön|toll|super|klasse|wie schön|nett) dass (sie|du|ihr) ..2 (uns|bei uns|unseren|zu uns) ..4
    `,
    availability: `
      (haben|hast|habt) (sie|du|ihr) ..5 (frage|fragen|rückfrage|rückfragen|anliegen|probleme|anregungen|wünsche|schwierigkeiten|unklarheiten)
      (wenn|falls|sollten|sollte|sofern|bei|solltest|für) (sie|du|ihr|es|noch|weitere|weiteren|irgendwelche|irgendwelchen|rückfragen|jegliche)? ..5 (frage|fragen|rückfrage|rückfragen|anliegen|hilfe|problem|probleme|problemen|unklarheiten|unterstützung|anregungen|bedenken|wünsche|wünschen|schwierigkeiten|etwas)
      (stehen|stehe|steht) ..8 (verfügung|seite|bereit)
      (wir|ich|team) ..4 (für sie|für dich|für euch) ..2 (da|erreichbar)
      (für (sie|dich|euch)|gerne|jederzeit) ..3 da
      (helfen|helfe) (wir|ich) ..4 (gerne|weiter)
      (gerne|gern|jederzeit) ..3 (helfen|zur verfügung|weiter|behilflich|beantworten|weiterhelfen)
      (zögern|zögere|zögert|scheuen) ..6
      (melden|melde) (sie)? (sich|dich) ..2 (gerne|gern|jederzeit|einfach) ..3
      (kontaktieren|schreiben|schreib|kontaktiere) (sie)? uns ..1 (gerne|gern|jederzeit|einfach) ..3
      (jederzeit|gerne|gern) ..4 (kontaktieren|melden|schreiben|wenden|an uns)
      (antworten|antworte) (sie)? (einfach|gerne) ..4
      zur verfügung
      ^ fragen
      (kundenservice|kundendienst|support|team) ..3 (hilft|da|erreichbar|verfügung|freut)
    `,
    courtesy: `
      (hoffen|hoffe|hoffentlich|wünschen|wünsche) ..4
      (viel|viele) (spaß|spass|freude|vergnügen|glück)
      (freuen|freue|freut) (wir|ich)? (uns|mich) ..4
      bis (bald|demnächst|zum nächsten mal|dann)
      willkommen|herzlichen glückwunsch|gratulieren|glückwunsch
      auf wiedersehen|auf bald
      (ihr|ihre|ihren|dein|deine|euer|euren|eure) (vertrauen|treue|unterstützung|zufriedenheit|einkauf|bestellung|interesse|kauf|meinung|feedback|geduld|verständnis)
      (zufriedenheit|vertrauen) ..6 (wichtig|herzen|priorität|ziel|viel|oberste)
      (bedeutet|bedeuten) ..3 (viel|alles)
      (bemühen|bestreben|bestrebt|engagiert|ziel|priorität|leidenschaft|mission|herzblut)
      (guten|besten|bestmöglichen|hervorragenden|erstklassigen) (service|kundenservice|qualität)
      (kleines|kleine|junges|junge|familiengeführtes|unabhängiges|lokales) (unternehmen|team|geschäft|familienunternehmen|manufaktur|shop|laden)
      (schönen|schöne|schönes|guten|angenehmen|erholsamen|tollen|frohe|frohes|besinnliche) (tag|woche|wochenende|abend|rest|ostern|weihnachten|feiertage|zeit|sonntag|start|fest|jahr)
      (bleiben|bleib) (sie)? gesund
      alles gute
      (entschieden|gewählt|ausgewählt) (haben|hast)?
      (für uns|uns) entschieden
      war uns ein vergnügen
      gern geschehen|nichts zu danken
      (geschätzter|geschätzte|geschätzten|treuer|treuen|treue|wertvoller) (kunde|kunden|kundin)
      (bei uns|in unserem shop) (bestellt|eingekauft|gekauft)
    `,
    closing: `
      ^ (mit)? (freundlichen|freundlichem|besten|herzlichen|lieben|vielen|schönen|sonnigen|freundliche|beste|herzliche|liebe|viele|schöne|sonnige|freundlicher|herzlichem) (gruß|grüße|grüßen|grüsse|grüssen|gruss|grüßle|gruessen|gruesse|empfehlungen)
      ^ (hochachtungsvoll|mfg|lg|vg|bg|liebe grüße|gruß|grüße|grüsse|herzlichst|herzlich|ihr|ihre|dein|euer|alles liebe)
      ^ (ihr|dein|euer|das|vom|eure|unser) ..4 team
      ^ (ihr|dein|das)? ..1 (kundenservice|kundendienst|kundenbetreuung|kundensupport|support|kundenberatung|kundenserviceteam)
      (kundenservice|support|verkaufs|service|vertriebs|shop) team
    `,
    matter: `
      (anfrage|mitteilung|meldung|reklamation) ..4 (erhalten|eingegangen|erfasst|bearbeiten|weitergeleitet|prüfen)
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
      adresse|anschrift|lieferadresse|größe|grösse|größen|farbe|foto|fotos|bild|bilder|dokument|dokumente|etikett|rücksendeetikett|zahlung|bezahlung|betrag|gebühr|gebühren|preis|preise|steuer|zoll|lager|lagerbestand|versanddienstleister|spedition|kurier|konto|überweisung|kosten
      urlaub|betriebsferien|feiertag|feiertags|feiertagen|geschlossen|batterie|akku|teil|teile|ladegerät|kabel|stecker|knopf|taste|schraube|schrauben|kompatibel|material|maße|abmessungen|gewicht|einrichtung|einstellung|einstellungen|firmware|pflege|waschen|wäsche|reinigen|reinigung|installieren|montieren|aufladen|recycling|entsorgen
      storniert|stornieren|stornierung|ticket|ticketnummer|fall|antrag|reklamation|bearbeitung|frist|widerruf|widerrufsrecht
      versenden|versandt|versendet|verschickt|verschicken|versand|liefern|geliefert|lieferung|zustellung|zugestellt|ankunft|lieferzeit|werktage|werktagen
      leitfaden|tipp|tipps|schritt|schritte|video|seite|download|herunterladen|link|website|webseite
      (informationen|angaben|details|einzelheiten|neuigkeiten) (zu|über) (ihrer|deiner|ihre|deine|der) (bestellung|lieferung|sendung|buchung)
      ! auf jeden fall
      ! in jedem fall
      ! für den fall
      ! (im|falls) fall
      ! (auf|zur) (seite) (stehen|steht|stehe)
      ! zur seite
      ! (vielen dank|danke|dank) (für) ..3 (schnelle|schneller) (zahlung|bezahlung)
      ! teil (unserer|der) (familie|community|gemeinschaft)
    `,
  },
}
