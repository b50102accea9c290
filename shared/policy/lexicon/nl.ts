import type { Lexicon } from './concept.ts'

/** Dutch, of the Netherlands and Flanders; u, je and jullie. */
export const dutch: Lexicon = {
  language: 'nl',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 5, behind: 4 },
  abbreviations: [
    'dhr',
    'mw',
    'mevr',
    'dr',
    'nr',
    'bijv',
    'bv',
    'ca',
    'incl',
    'excl',
    'evt',
    'enz',
    'tel',
    'art',
    'o.a',
    'd.w.z',
    'a.u.b',
    'm.b.t',
    'i.v.m',
    't.a.v',
    'p.s',
  ],
  shortForms: ['max', 'min', 'mbt', 'resp', 'std', 'jan', 'feb', 'apr', 'aug', 'sept', 'okt', 'nov', 'dec'],
  concepts: {
    negation: `
      niet|niets|niks|nooit|geen|geenszins|zonder|noch|nergens|evenmin
      ! niet (alleen|vergeten|aarzelen|twijfelen|missen)
      ! (aarzel|aarzelt|twijfel|twijfelt|vergeet|schroom|schroomt|mis|missen) (u|je|jullie|dan)? ..2 niet
      ! (aarzel|mis|vergeet) (geen|niets|niks)
      ! (niets|niks|geen) ..3 (mis|missen|mist)
      ! (laat|mag|mogen) ..6 niet (ontgaan|missen|liggen|lopen)
      ! waarom niet
      ! geen (probleem|zorgen|dank|idee)
      ! zonder (twijfel|problemen|meer|zorgen)
      ! (zo|indien) (niet|nee)
      ! als (dit|dat|het)? niet zo (is)?
      ! <opt-out>
      ! geen (verzendkosten|portokosten|bezorgkosten)
      ! (vergeet|vergeten) ..6 niet te
    `,
    request: `
      aub|alstublieft|alsjeblieft|a.u.b|svp|gelieve
      (graag|vriendelijk) ..6
      (zou|zouden|kunt|kun|kan|wilt|wil|zoudt|willen) (u|je|jij|jullie|u ons|ons)
      (wij|we|ik) (vragen|vraag|verzoeken|verzoek|nodigen|nodig|raden|adviseren|hopen|stimuleren|moedigen) (u|je|jullie|jou|dat u|dat je)
      (vragen|verzoeken|nodigen|hopen) (wij|we) (u|je|jullie|dat)
      (zouden|zou) (wij|we|ik) ..5 (waarderen|fijn|leuk|prettig|blij|stellen|vinden|zijn|vragen|willen)
      (wij|we|ik) (zouden|zou) ..6 (waarderen|fijn|leuk|prettig|blij|stellen|vinden|dankbaar|vragen)
      (stellen|stel) ..6 (op prijs)
      (zou|zouden) ..4 (fijn|leuk|geweldig|helpen|mooi|super|tof|top|waarderen|waard)
      (neem|neemt|nemen) (u|je)? (even|een|de|een paar)? ..3 (tijd|moment|momentje|minuut|minuten|minuutje)
      (help|helpt|steun|steunt|ondersteun) (u|je)? (ons|mij|andere|anderen)
      (heb|heeft|hebben|had) (u|je|jullie) ..3 (tijd|moment|momentje|minuut|minuutje|even)
      (u|je|jullie) (moet|dient|zou moeten|hoeft alleen)
      (vergeet|vergeten) ..3 niet
      (laat|laten) (u|je)? (ons|mij|het ons|anderen) ..4 weten
      (overweeg|overwegen|te overwegen|bereid)
      mogen (wij|we) (u|je|jullie) ..2 (vragen|verzoeken)
      alvast (bedankt|dank)
      ! (gelieve|graag) ..2 (op te merken|notitie)
      ! (vragen|verzoeken) (wij|we)? (u|je)? ..3 (excuses|begrip|geduld)
      ! (gelieve|graag) (ons)? te verontschuldigen
      ! graag gedaan
      ! (wij|we|ik) .. (helpen|staan|horen|beantwoorden|sturen) ..2 graag ..6
      ! (helpen|staan|sturen|helpt|sta|horen|hopen|zien|verwelkomen|beantwoorden|bieden|geven|informeren|doen) (wij|we|ik) (u|je|jullie)? ..1 graag ..6
      zou ..4 betekenen
      (gelieve|wees zo (vriendelijk|goed|lief))
      (zodra|nadat) ..3 <review> ..2 (weg|verdwenen|verwijderd|gewist|aangepast|gewijzigd) is
      mogen (wij|we) hopen
      (als|zodra|wanneer|indien) (u|je) ..3 <review> ..2 (verwijdert|aanpast|wijzigt|verhoogt|weghaalt|bijwerkt|herziet)
      (zouden|zou) (wij|we|ik) ..4 erkentelijk
    `,
    'information-request': `
      <request> ..6 (sturen|stuur|doorgeven|geven|geef|laten weten|bevestigen|bevestig|opsturen|toesturen|aangeven|vermelden|invullen|kiezen|uploaden|beantwoorden|ondertekenen|goedkeuren|beschrijven|meten|mailen|verstrekken|meedelen|controleren|door te geven|te sturen|te bevestigen|vertellen|zeggen|antwoorden|te laten weten|op te sturen) ..6 (ons|mij|uw|je|jouw|de|het|een|of|welke|welk|wat|hoe|wanneer|foto|foto's|maat|kleur|adres)
      <request> ..4 (ons|uw|je|jouw|het|de|een) ..6 (sturen|doorgeven|laten weten|weten|bevestigen|opsturen|toesturen|aangeven|vermelden|invullen|kiezen|beantwoorden|goedkeuren|te sturen|door te geven|te bevestigen|controleren|te vermelden|op te geven|te laten weten)
      (geef|geeft|stuur|stuurt|laat|bevestig|vermeld|kies|mail|vul|deel) (u|je)? (ons|mij|het ons)? ..3 (door|weten|uw|je|jouw|de|het|een|of|welke|op|aan) ..4 (of|welke|welk|wanneer|hoe|foto|foto's|maat|kleur|adres|bestelnummer|gegevens|naam|datum|nummer|huisnummer|serienummer|tekst)
      (wij|we|ik) (hebben|heb|missen|mis) ..4 (nodig|van u|van je|huisnummer|gegevens|informatie|adres|uw adres)
      (hebben|heb) (wij|we|ik) ..8 nodig
      (nodig) (van u|van je)
      (er)? (ontbreekt|ontbreken|mist) ..4 (gegevens|informatie|huisnummer|adres|toevoeging|telefoonnummer|{})
      (welke|welk) (maat|kleur|adres|variant|uitvoering|model|optie|naam|tekst|datum|dag|tijdstip|versie)
      (ontbrekende|onvolledige) (gegevens|informatie|adresgegevens|adres)
      (laat|laten) (u|je)? ons ..3 weten (of|welke|welk|wat|hoe|wanneer|waar)
      ! <request> ..6 (ervaring|ervaringen|mening|<review>) ..3
      ! (deel|deelt|geef|schrijf|stuur|laat) ..6 (ervaring|ervaringen|mening|<review>) ..2
      ! laat (het)? (ons)? ..3 weten (wat|hoe) (u|je) (ervan|vindt|vond|bevalt)
    `,
    condition: `
      indien|mocht|mochten|tenzij|zolang|wanneer|mits|ingeval|in het geval
      als (u|je|jij|jullie|het|er|uw|jouw|alles|iets|de|dit|dat|wij|we)
      (kunnen|kan) ..2 (variëren|varieren|afwijken)
      ^ (duurt|duurde) (het|de|uw|je|iets)
      ^ klopt ..2 niet
    `,
    positive: `
      tevreden|blij|enthousiast|gelukkig|content|verheugd|tevredenheid
      bevalt|bevallen|beviel
      (goed|leuk|mooi|fijn|prima|geweldig|fantastisch) (vindt|vond|gevonden|vinden)
      (vind|vindt|vond|vinden) ..4 (goed|leuk|mooi|fijn|prima|geweldig|fantastisch)
      (goede|fijne|positieve|prettige|leuke|mooie|geweldige) (ervaring|ervaringen|winkelervaring|indruk|service)
      verwachtingen ..3 (voldoet|voldoen|voldaan|overtreft|overtroffen|waargemaakt)
      (voldoet|voldoen|voldaan|overtreft|overtroffen) ..4 verwachtingen
      (alles|bestelling|levering|aankoop) ..5 (goed|prima|orde|wens|in orde|perfect|vlot|soepel|vlekkeloos|gelukt)
      naar (wens|tevredenheid|verwachting|uw zin|je zin)
      plezier ..4 (heeft|hebt|beleeft|beleef)
      (geniet|genieten)
      houdt van|houd van
      (5|vijf) sterren (verdienen|verdient|verdiend|waard)
      aanbevelen
      ! (niet|geen|nooit|minder) ..4 (tevreden|blij|enthousiast|bevalt|bevallen|goed|orde|wens|voldoet|gelukkig|tevredenheid)
      ! (verwachtingen|wens) ..2 niet
      ! hoe (tevreden|goed|blij) ..3
      ! hoe .. (bevalt|bevallen|beviel) ..3
      ! (bevalt|bevallen) niet
      ! (tevredenheid) (staat|is|van onze klanten)
      ! naar tevredenheid (op te lossen|oplossen|opgelost|op te losssen)
      ! (blij|verheugd) (u|je|om|te|dat|dat u|dat we) ..2 (te|helpen|mededelen|informeren|laten)
      ! (zijn|worden|zouden|zou|ben) (wij|we|ik) ..5 (blij|verheugd|dankbaar)
      in de smaak
      weg van (bent|ben|zijn)
      (topervaring|topervaringen|supertevreden|dolblij|zielsgelukkig)
      is alles ..1 (perfect|top|prima|goed|super|geweldig|zoals)
      (als|is) alles ..4 perfect
      vertrouwen ..1 (verdiend|waard)
      ! (we|wij|ik) ..4 dolblij
      ! dolblij ..1 (zijn|met een)
      (tevreden|blije|gelukkige) klant
      genoten
      (goede|fijne|leuke|toffe|geweldige|betrouwbare) (winkel|zaak|verkoper|webshop)
      (voldeed|voldeden|beantwoordde|beantwoordt|beantwoorden) ..5 verwachtingen
      fan van ..4
    `,
    negative: `
      ontevreden|teleurgesteld|ongelukkig|ontevredenheid|misnoegd
      (niet|minder|niet helemaal|nooit) ..4 (tevreden|blij|enthousiast|bevalt|bevallen|goed|orde|wens|voldoet|verwachting|verwachtingen|klopt|prettig|gelukt)
      (bevalt|klopt) ..2 niet
      (een|enig|enige|ergens een)? (probleem|problemen|klacht|klachten|moeilijkheden|opmerkingen|op of aanmerkingen)
      (slechte|negatieve|vervelende) (ervaring|ervaringen|indruk)
      iets ..3 (mis|fout|niet|verkeerd)
      misgegaan|misgaat|misging
    `,
    'buyer-wish': `
      (als|indien|mocht|wanneer|mochten) (u|je|jij|jullie|u de|u het) ..8 (wilt|wil|wenst|willen|liever|wenst|wensen|besluit|kiest|verkiest|prefereert|voorkeur)
      (als|indien|mocht) (u|je|jij|jullie) ..8 (niet|geen) ..3 (meer|langer)
      (als|indien) ..2 gewenst
      (u|je|jij|jullie) (kunt|kan|kun|mag|mogen|kunnen)
      (u|je|jij) (hebt|heeft) ..2 (mogelijkheid|recht|optie)
      (wilt|wil|wenst) (u|je|jij) ..8 (of|liever)
      op uw verzoek
      (staat) het u vrij
      of (u|je|wij|we)
      zelf kiezen|herroepingsrecht|bedenktijd
      (als|indien|mocht|wanneer) (u|je|jij) ..6 (bedacht|bedenkt|van gedachten|spijt)
      annuleer ..1 gerust
    `,
    later: `
      zodra|als|indien|wanneer|nadat|voordat|voor dat|tot|totdat|mocht|mochten|of|na|nog niet
      hoop|hopen|hopelijk
      zal|zullen|binnenkort|zou|zouden|kan worden|verwacht
      ^ (heeft|hebt|heb|is|zijn|werd) (u|je|jij|jullie)
    `,

    review: `
      review|reviews|recensie|recensies|beoordeling|beoordelingen|feedback|ervaringsverslag
      productreview*|klantbeoordeling*|productbeoordeling*|verkopersbeoordeling*|winkelbeoordeling*|productrecensie*|klantenrecensie*|klantreview*|verkopersfeedback|sterbeoordeling|sterrenbeoordeling
      (negatief|negatieve|positief|positieve|slechte|openbare) (commentaar|reactie|opmerking|waardering)
      (#|een|twee|drie|vier|vijf) (ster|sterren|★|⭐)
      ★|⭐
      ! (#) sterren (hotel|restaurant)
      ! (beoordeling|beoordelingen) van ..2 (schade|situatie|aanvraag|verzoek|claim|retour|klacht|probleem|defect|staat|dossier|garantie*)
      ! (na|ter|in|onder|voor|interne|technische|nadere) (een|de|verdere|interne|technische)? (beoordeling)
      ! feedback (van|vanuit) (de|het|onze|ons)? ..1 (fabrikant|magazijn|leverancier|vervoerder|postnl|dhl|bpost|technicus|technici|collega|collega's|afdeling|technische|koerier)
      ! (fabrikant|leverancier|magazijn|vervoerder|postnl|dhl|bpost) ..3 feedback
    `,
    'review-ask': `
      (laat|laten|schrijf|schrijft|schrijven|geef|geeft|geven|plaats|plaatst|plaatsen|deel|deelt|delen|post|zet|achterlaten|maak|stuur|liet|gaf|schenk|verlaat) ..7 <review> ..2 (achter|achterlaat|achterlaten|achterliet)?
      <review> ..5 (achterlaten|achterlaat|achterliet|achter te laten|schrijven|te schrijven|schrijft|schreef|geven|te geven|geeft|gaf|plaatsen|te plaatsen|plaatst|delen|te delen|deelt|posten|invullen|in te vullen|wilt geven|wil geven|toevoegen|versturen|achter)
      (beoordeel|beoordeelt|beoordelen|recenseer|waardeer) (u|je|jij|jullie)? (ons|onze|uw|jouw|je|het|de|dit|deze|dat|hier|nu|uw|mij|{}) ..3
      (ons|product|producten|artikel|aankoop|service|bestelling|winkel|verkoper|levering|ervaring|{}|webshop|hem|haar|nu|hier) ..5 (beoordelen|te beoordelen|beoordeelt|beoordeelde|recenseren|een cijfer)
      (hoe) (beoordeelt|beoordeel|vond|vindt|bevalt|bevallen|was|tevreden|waardeert|heeft|heb|zijn|ervaren|ervaart) ..8 (product|aankoop|artikel|service|bestelling|ervaring|winkel|{}|ons|onze|nieuwe|levering)
      (wat) (vindt|vond|vinden|denkt) (u|je|jij|jullie) ..3
      (deel|deelt|delen|vertel|vertelt|vertellen|laat|beschrijf|geef|geven|schrijf) ..6 (ervaring|ervaringen|mening|bevindingen|gedachten)
      (ervaring|ervaringen|mening|bevindingen) ..5 (delen|te delen|deelt|vertellen|geven|te geven|geeft|horen|laten weten)
      (laat|laten|vertel|vertelt) ..4 (weten|anderen|ons|klanten) ..2 (wat u|wat je|hoe u|hoe je|hoe uw|hoe het|wat jij)
      (benieuwd) ..3 (naar|wat|hoe) ..5 (<review>|mening|ervaring|ervaringen|u|je)
      (waarderen|waardeer|blij|dankbaar|stellen|stelt|op prijs|wachten|hopen|horen|zien|ontvangen|uitkijken|fijn|leuk) ..5 <review>
      <review> ..4 (waarderen|gewaardeerd|op prijs|helpt|helpen|belangrijk|waardevol|betekent|betekenen|zou|zouden|is|telt|welkom|stellen|dankbaar|fijn|leuk)
      (uw|je|jouw|jullie) mening (is|telt|helpt|stellen)
      (vragen|verzoeken|vraag) ..5 (om|een|voor) ..4 <review>
      om ..4 <review> ..2 (vragen|verzoeken)
      met ..4 <review> ..3 (helpen|steunen|helpt|steunt|ondersteunen)
      (help|helpt|steun) ..3 met ..4 <review>
      ^ (beoordeel|beoordelen) (en|nu|hier|product|producten|ons|bestelling|aankoop)
      (product|producten|bestelling|aankoop|ons) beoordelen
      (evalueren|evalueer|evalueert) ..4 (bestelling|aankoop|ervaring|service|ons)?
      tijd om te (beoordelen|recenseren)
      (screenshot|schermafbeelding|link|foto|bewijs) (van|naar) (uw|je|jouw|de) ..2 <review>
      <review> ..2 (geplaatst|geschreven|achtergelaten|online) (hebt|heeft|heb|staat|is)
      (vertel|vertelt|vertellen) ..4 in ..3 <review>
      (horen|hoor|vernemen) ..3 (wat|hoe) (u|je|jij|jullie) ..2 (vond|vindt|vinden|bevalt|ervan)
      (horen|lezen|zien) (wij|we) ..4 (in|via) ..1 <review>
      ! (bedankt|dank|dankjewel|bedanken|danken) ..2 voor ..4 <review>
      ! (hebt|heeft|heb|had|hebben) ..5 <review> ..2 (achtergelaten|geschreven|geplaatst|gegeven|gedeeld)
      ! <review> (gelezen|gezien|ontvangen|gekregen)
      ! (hebben|heb) ..4 <review> ..2 (gelezen|gezien|ontvangen|gekregen)
      ! (stuur|sturen) ..4 (foto|foto's|informatie|gegevens) ..4 <review>
      ! (wij|we|ik|technici|team) ..2 (beoordelen|beoordeelt)
      ! beoordelen (wij|we|onze technici)
      ! (schade|staat|situatie|aanvraag|claim|retour|probleem) ..4 (beoordelen|te beoordelen|beoordeeld|beoordeelt)
      (een|uw|je|jouw) ..1 <review> (maakt|doet) ..4 (dag|blij|plezier|deugd|goed)
      (laat|schrijf|schenk) ..4 (mooie|lieve|vriendelijke|goede|aardige|warme) woorden ..1 (achter)?
      (laat|vertel) ..4 (anderen|andere|iedereen) ..4 (met|in|via) ..2 <review>
      (zou|zouden) ..3 <review> ..2 (heerlijk|fijn|leuk|geweldig|tof|welkom|super|mooi|helpen)
      (graag|zouden|willen|hopen) ..6 (horen|lezen|zien) ..6 in (een|uw|je|jouw) ..1 <review>
      (iedereen|wie|elke klant|klanten) ..3 <review> ..2 (schrijft|plaatst|achterlaat|geeft|deelt|nalaat|schrijven|plaatsen)
      (reviewers|recensenten|beoordelaars) (krijgen|ontvangen|maken|doen|winnen) ..4
      als (dank|bedankje|beloning|dankjewel) voor (uw|je|jouw|een|elke|iedere) ..2 <review> ..3 (is|krijg|krijgt|ontvang|ontvangt|sturen|geven|wacht|ligt|staat)
      laat (ons)? ..1 (uw|je|jouw) ..1 <review> zien
      ^ (beoordeel|recenseer) (de|het|uw|je|jouw|deze|dit|onze) _
      (zou|zouden|kun|kunt|wil|wilt|kan) (u|je|jullie) (de|het|uw|je|jouw|deze|dit) ..4 (beoordelen|recenseren)
      (zeg|vertel) ..3 (voort|verder|door) ..3 <review>
      (schenk|geef) ..4 (sterren|sterretjes)
      (zet|schrijf|deel) ..3 in (een|uw|je|jouw) ..1 <review>
      (wie) ..3 <review> ..2 (plaatst|schrijft|geeft)
      (stuur|bezorg|mail) ..2 (link|screenshot|foto) van (uw|je|jouw|de) ..1 <review>
      ruil ..3 <review> ..2 in
      ^ <review> ..1 (geplaatst|geschreven|achtergelaten) ^
      (zodra|als|wanneer|nadat|indien) (u|je|jullie) (een|uw|je|jouw) ..1 <review> ..1 (hebt|heeft|hebben|heb)? (geplaatst|geschreven|achtergelaten) ^
      (lezen|horen) (het|dat|dit) (graag|heel graag) ..1 in (een|uw|je|jouw) ..1 <review>
      ! (beoordeel|beoordelen|recenseren|bekijken) ..1 (de|het|uw|je|ons|onze) ..1 (proef|drukproef|ontwerp|ontwerpen|maquette|schets|voorstel|voorbeeld|oplossing|proefdruk)
      ! (proef|drukproef|ontwerp|ontwerpen|maquette|schets|voorstel|voorbeeld|oplossing|proefdruk|schade|foto*) ..4 (beoordelen|recenseren)
    `,
    'praise-ask': `
      (laat|laten|schrijf|schrijft|schrijven|geef|geeft|geven|plaats|plaatsen|deel|delen|waarderen|blij|dankbaar|prijs|hopen|hoop|vragen|verdienen|steunen|helpen|help|beoordeel|beoordeelt|met|om|over|stuur|stellen|op|fijn|horen|ontvangen|achterlaten) ..6 (positief|positieve|goede|leuke|mooie|fijne|super|geweldige|beste|lovende|topbeoordeling|uitstekende|hoge|lieve|vriendelijke) ..1 <review>
      (positieve|goede|mooie|leuke|hoge) ..1 <review> ..5 (achterlaten|achter|achter te laten|schrijven|te schrijven|geven|te geven|plaatsen|zou|zouden|waarderen|helpt|helpen|prijs|betekent|dankbaar|fijn|geeft|gewaardeerd)
      (laat|geef|geeft|geven|schrijf|schenk|beoordeel|beoordeelt|waardeer|met|over|om|verdienen|verdienden|verdiend|dankbaar|blij|hopen|klik|steun|prijs) ..6 (5|vijf) (sterren|ster|★|⭐) (<review>)?
      (5|vijf) (sterren|ster|★|⭐) ..1 <review> ..5 (zou|zouden|helpt|helpen|betekent|achterlaten|geven|achter|waarderen|prijs|schrijven|dankbaar|plaatsen)
      (5|vijf) (sterren|ster) ..3 (geven|te geven|beoordelen|te beoordelen|achterlaten|geeft|waarderen|zouden|zou|toekennen)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      positief (te)? (beoordelen|beoordeelt|beoordeeld|waarderen)
      (beoordeel|beoordeelt) ..4 positief
      5-sterrenreview|5-sterrenreviews|5-sterrenbeoordeling|5-sterren-review|vijfsterrenreview|vijfsterrenbeoordeling|vijfsterrenrecensie
      ! (bedankt|dank|danken|bedanken|dankjewel) ..6 <review>
      ! (1|een) ..2 (tot|en|t m|of) ..2 (5|vijf) (sterren|ster)
      ! (tot|t m) (en met)? (5|vijf) (sterren|ster)
      ! (positief|positieve|goede) (of|en|als|zowel als) (ook)? (negatief|negatieve|slechte|kritische) ..1 <review>?
      ! (gelezen|ontvangen|gekregen) ..5 <review>
      (minder dan|onder de|alles onder|lager dan) ..1 (5|vijf) sterren ..8 (pijn|schade|schaadt|kost|raakt|treft|slecht|jammer|gul)
      ^ ga ..2 voor ..1 (5|vijf) sterren
    `,
    'change-review': `
      (verwijder|verwijdert|verwijderen|wijzig|wijzigt|wijzigen|wis|wissen|herzie|herziet|herzien|veranderen|verander|verandert|aanpassen|bewerk|bewerken|corrigeer|corrigeren|update|updaten|heroverweeg|heroverwegen|verhoog|verhogen|actualiseren|intrekken|bijwerken|schrap|schrappen) (u|je|jij|jullie|dan|nu|alstublieft|aub|alsjeblieft|daarom|nog)? ..4 (uw|je|jouw|de|het|die|deze|dit|dat|jullie|een) ..3 <review>
      (uw|je|jouw|de|het|die|deze|dit|jullie|negatieve|een) ..3 <review> ..5 (verwijderen|te verwijderen|verwijdert|verwijderd|wijzigen|te wijzigen|wijzigt|gewijzigd|herzien|te herzien|herziet|veranderen|te veranderen|verandert|aanpassen|aan te passen|aanpast|aangepast|aan|bewerken|te bewerken|corrigeren|te corrigeren|intrekken|in te trekken|intrekt|updaten|bijwerken|bij te werken|bijwerkt|heroverwegen|te heroverwegen|heroverweegt|verhogen|te verhogen|verhoogt|actualiseren|wissen|te wissen|weghalen|weg te halen|omzetten|om te zetten|offline|schrappen)
      (uw|je|jouw) ..2 <review> (te)? (verbeteren)
      (pas|past|trek|trekt|haal|haalt|werk|werkt|zet|stel) (u|je|dan|nu|alstublieft|aub)? ..2 (uw|je|jouw|de|het|die|deze) ..3 <review> ..5 (aan|in|weg|bij|om|bijgesteld|terug)
      (verwijdering|wijziging|aanpassing|intrekking|herziening) van (uw|je|jouw|de|het|deze) ..2 <review>
      <review> (verwijderen|wijzigen|aanpassen|herzien|intrekken|bijwerken|heroverwegen)
      <review> ..4 (naar|in|tot) ..2 (#|vier|vijf|positieve) (sterren|<review>)? ..1 (wijzigen|te wijzigen|veranderen|aanpassen|verhogen|te verhogen|aan te passen|omzetten)
      ! (met|door|dankzij|op basis van|via) (uw|je|jouw|een|de|deze) ..1 <review> ..8
      ! <review> (kunt|kan|kun|kunnen) ..8
      ! <review> (beleid|richtlijnen|pagina)
      ! (nooit) (om)? (een|uw|de|hun|beoordelingen|reviews) ..5
      ! <review> ..3 aan (de|het|onze|ons|u|andere|anderen|amazon|klanten)
      van (uw|je|jouw|die|de) ..2 (ster|sterren|<review>) ..3 (hoger|hogers|meer|vier|vijf|positiever|positiefs|beters) ..2 (te)? maken
      (uw|je|jouw|die) (reactie|commentaar|score|cijfer|ster|oordeel|bericht op de productpagina) ..2 (offline|weg) ..1 (te)? (halen|nemen|zetten)
      (kan|kunnen|mag|mogen) (die|de|uw|je|jouw|dat) ..1 (score|sterren|ster|cijfer|<review>) ..4 (omhoog|hoger|eraf)
      ^ denk ..4 na over (die|uw|je|jouw|de) ..3 (ster|sterren|<review>|score)
      <review> ..8 ^ ..6 (die|deze|hem|ze) te (schrappen|verwijderen|wijzigen|wissen|herzien)
      ^ (zet|doe) ..3 (ster|sterretje|sterren|sterretjes) ..2 bij
      (storten|betalen|geven|vergoeden|crediteren|sturen) ..6 (zodra|als|wanneer|nadat) ..3 <review> ..2 (weg|verdwenen|verwijderd|offline|gewist|aangepast|gewijzigd)
      (zodra|nadat) ..3 <review> ..1 (weg|verdwenen|verwijderd|offline|gewist|aangepast|gewijzigd) is
      ^ (zet|doe) ..5 (ster|sterretje|sterren|sterretjes) ..2 bij
      (er|daar) ..1 (vier|vijf|4|5|meer) sterren van ..1 (te)? maken
      (zou|zouden|fijn|mooi|blij|graag|helpen|schelen|liefst) ..6 (als|dat|wanneer) (die|de|uw|je|jouw) ..3 <review> ..3 (verdween|verdwijnt|weg is|wegging|verdwenen was)
      ^ haal ..3 <review> ..4 (af|weg|eraf|offline)
      (uw|je|jouw) (oordeel|score|mening|cijfer|<review>) ..1 (bijstelt|bijstellen|bij te stellen|herziet|herzien|aanpast)
      (ster|sterren|sterretje) ..4 (toe te voegen|toevoegen|erbij te doen|bij te geven)
      ! (u|je|jij) (kunt|kan|kun|mag) ..2 <review> ..3 (altijd|zelf|steeds|later) ..4
      ! (u|je|jij) (kunt|kan|kun|mag) ..2 <review>
    `,
    'thanks-for-review': `
      (bedankt|dank|danken|bedanken|dankjewel|dankbaar) ..4 voor ..4 <review>
      (bedankt|dank) ..2 dat (u|je|jullie) ..6 <review>
      (hebben|heb|had) ..4 (uw|je|jouw|jullie) ..2 <review> ..3 (ontvangen|gelezen|gezien|gekregen|gevonden)
      (uw|je|jouw) ..2 <review> ..1 (ontvangen|gelezen|gezien)
      (hebt|heeft) (u|je) ..5 <review> ..2 (achtergelaten|geschreven|geplaatst|gegeven)
      ! (alvast|bij voorbaat) (bedankt|dank|dankbaar) ..6 <review>
      ! (bedankt|dank) (alvast|bij voorbaat) ..6 <review>
      ! (niet|geen|nog) ..5 <review> ..3 (ontvangen|gelezen|gezien|gekregen|gevonden|achtergelaten|geplaatst|geschreven|gegeven)
      ! <review> ..3 niet (ontvangen|gezien)
    `,
    'review-reminder': `
      (nog|tot nu toe|helaas) ..2 (geen|niet) ..6 (<review>|beoordeeld|gerecenseerd)
      (nog) ..6 (geen|niet) ..5 (<review>|beoordeeld)
      <review> ..3 (nog) (niet|geen) ..4 (ontvangen|achtergelaten|geschreven|gekregen)
      <review> ..2 (staat|ontbreekt|is) (nog|nog steeds|helaas nog)? (open|nog|nog steeds|uit)
      (herinner|herinneren|herinnert|herinnering|reminder|herinneringsmail) ..8 (<review-ask>|<review>|beoordelen|te beoordelen)
      (<review-ask>|<review>) ..4 (herinneren|herinnering)
      (wachten|wacht|hopen) (wij|we)? (nog|nog steeds|steeds) ..3 (op)? ..4 <review>
      (wij|we|ik) (wachten|wacht) ..5 <review>
      (nog (steeds)? tijd|niet te laat|laatste kans|nog de kans|nog mogelijk) ..8 (<review>|<review-ask>|beoordelen|te beoordelen)
      (tweede|derde|laatste|eerdere|vorige|nogmaals|eerste) (verzoek|vraag|herinnering|bericht|mail|e-mail|keer|uitnodiging|oproep) ..8 (<review>|<review-ask>|beoordeel|beoordelen)
      (gevraagd|gemaild|uitgenodigd|benaderd|geschreven|verzocht|gestuurd) ..8 (<review>|<review-ask>)
      ! (wordt|word|bent|ben) ..2 (gevraagd|uitgenodigd|verzocht) ..8 (<review>|<review-ask>)?
      om ..5 <review> ..2 (gevraagd|verzocht)
      (vergeten|vergat) ..6 (<review>|<review-ask>|beoordelen|te beoordelen)
      (<review>|<review-ask>) ..4 vergeten
      (nogmaals|opnieuw|nog een keer|nog eens|nog een laatste keer|weer) ..8 (<review-ask>|beoordelen|te beoordelen)
      (nogmaals|opnieuw|nog een keer|nog eens) (om)? ..4 <review>
      ! niet vergeten ..6 (<review>|<review-ask>|beoordelen)?
      ! (vergeet|vergeten) (u|je)? (alstublieft)? niet ..8 (<review>|<review-ask>|beoordelen)?
      ! (nogmaals|nog eens|opnieuw) ..2 (dank|bedankt|hartelijk|danken) ..8 (<review>|<review-ask>)?
      ! (hartelijk)? (dank|bedankt|danken) (u)? (nogmaals|nog eens) ..8 (<review>|<review-ask>)?
      ! (als|indien|mocht|wanneer) (u|je|jij|jullie) ..8 (<review>|beoordeeld|beoordelen)
      ! (bestellen|winkelen|kopen|terugzien|verwelkomen|bestelt|winkelt) ..8 <review-ask>
      ! (u|je) ..4 (geschreven|gevraagd|gemaild) (hebt|heeft|had)
      ! eerste <review>
      ! weer ..6 (bestellen|winkelen|kopen|terug)
      <review> (laat|blijft) ..2 (wachten|uit)
      <review> ..2 op zich wachten
      (weten|wisten|horen|hoorden) ..2 (nog|nog altijd|nog steeds) (niet|niks|niets) ..2 wat (je|u|jij) van (de|het|uw|je|jouw|deze|dit) ..2 (vindt|vond|denkt)
      (vraag|verzoek|uitnodiging|oproep) (om|voor|tot) ..2 <review> ..2 (gemist|over het hoofd|niet gezien|ontgaan)
      <review> ..2 (nog|nog steeds|nog altijd) (niet|nergens) ..3 (gevonden|gezien|zien staan|zien verschijnen)
      (heb|hebt|heeft|had) (je|u|jullie) ..3 (reviewverzoek|beoordelingsverzoek|reviewvraag|reviewmail) ..2 (gezien|gemist|gekregen|gelezen)
      ! van (de|het|uw|je|jouw|deze|dit|ons|onze) ..1 (proef|drukproef|ontwerp|schets|voorstel|voorbeeld|oplossing|proefdruk|aanbod|keuze) ..2 (vindt|vond|denkt)
      ! <review> is nog niet (verschenen|zichtbaar|gepubliceerd|goedgekeurd)
    `,
    'already-asked': `
      herinnering|herinneren|herinner|herinnert|herinneringsmail|reminder
      (nogmaals|nog een keer|nog eens|opnieuw|een laatste keer|een tweede keer)
      (hebben|heb|hadden) (wij|we|ik)? (u|je|jullie|jou) ..6 (geschreven|gemaild|gevraagd|gestuurd|verstuurd|benaderd|gecontacteerd|uitgenodigd|verzocht)
      (hebben|hadden) (wij|we) ..6 (geschreven|gemaild|gevraagd|gestuurd|verstuurd|benaderd|uitgenodigd)
      (stuurden|mailden|vroegen|schreven) (wij|we) (u|je|jullie)
      (wij|we) (stuurden|mailden|vroegen|schreven) (u|je|jullie)
      (onze|ons|mijn) (laatste|vorige|eerdere|eerste|recente)? ..1 (bericht|mail|e-mail|verzoek|uitnodiging|vraag)
      (tweede|derde|laatste) (en laatste)? (verzoek|herinnering|bericht|mail|e-mail|poging|vraag)
      nog (niets|niet) ..3 van (u|je|jullie) (gehoord|vernomen)
      nog geen ..3 (reactie|antwoord) ..3
      (stuurde|stuurden|schreef|schreven|mailde|mailden|appte|vroeg|vroegen) (u|je|jullie|jou)? ..3 (dagen|week|weken|maand) geleden
      (dagen|week|weken) geleden ..2 (stuurde|stuurden|schreef|schreven|mailde|mailden|appte|vroeg|vroegen) (ik|wij|we)
      (ik) (stuurde|schreef|mailde|appte|vroeg) (u|je|jullie) ..3 (bericht|berichtje|mail|mailtje|e-mail|verzoek)
      geheugensteuntje|geheugensteun
      ! (nogmaals|nog eens|opnieuw) ..2 (dank|bedankt|hartelijk|danken|excuses|sorry)
      ! (ook|bovendien|daarnaast) nog eens (kans|een kans|korting|gratis|extra|#)
      ! nog eens (kans|extra|gratis|korting|#)
      ! (dank|bedankt|excuses|danken) ..4 (nogmaals|nog eens)
      ! (opnieuw|nogmaals|nog een keer) ..3 (bestellen|kopen|proberen|sturen|verzonden|aanbieden|aangeboden|verzenden|bezorgen)
      (ons|onze|mijn) (laatste|vorige|eerdere|eerste|recente)? ..1 (berichtje|mailtje|vraagje|verzoekje)
      (al|reeds|eerder) (eens|een keer|eerder)? (vroegen|gevraagd|vroeg|mailden|schreven)
      (ons|onze|mijn) (laatste|vorige|eerdere|eerste|recente|vorig) (berichtje|mailtje|vraagje|verzoekje)
      ! (van|door|aan|bij|naar|stuur|schrijf|laat) ons (een|het|de) _
    `,
    'positive-condition': `
      (als|indien|mocht|mochten|wanneer|mits|zolang|zodra) ..9 <positive>
      ^ (omdat|nu|aangezien) (u|je) ..8 <positive>
      ^ (bent|ben|zijn|was|waren|bevalt|beviel|is|heeft|heb|voldoet|vind|vindt|vond|geniet|ging) (u|je|jij|jullie|het|de|uw|jouw|alles|onze|ons)? ..6 <positive>
      ^ (bevalt|beviel|tevreden|blij|geniet|enthousiast) (het|de|uw|je|met|over|van|u|jij|ons|onze)?
      ^ (vind|vindt|vond) (u|je|jij|jullie) ..5 (mooi|leuk|goed|fijn|prima|geweldig|handig)
      (bij) (volledige)? tevredenheid
      (als|indien) ..4 (geen|zonder) (problemen|klachten)
      (als|indien) ..8 (aanbevelen|verdienen|verdiend|sterren waard)
      (zo|indien) ja
      (als|indien) (u|je|jij) ..2 (vindt|denkt|meent) dat ..4 (sterren|verdienen|verdiend|verdient)
      ^ (tevreden|blij|enthousiast)
      ^ (kwam|kwamen|was|waren|is|zijn|ging|gaat|verliep|voldeed|voldoet|voldoen|werkt|werkte|zit|zat) ..6 (naar wens|zoals verwacht|volgens verwachting|in orde|goed|tevreden|blij|enthousiast|mooi) ^ dan
      (mocht|mochten) ..6 (<positive>|naar wens|in orde|goed bevallen|naar verwachting)
      ! (als|indien|mocht|mochten|wanneer) ..9 <negative>
      ! (of|ongeacht of) ..3 (u|je) ..6 <positive>
      ! <positive> ..4 of (niet|ontevreden|teleurgesteld|juist niet)
      ! ^ (bent|ben) (u|je) ..2 (niet|minder) ..3 <positive>?
      ! (als|indien) ..8 (of) (niet|ontevreden|teleurgesteld)
      ^ (valt|vallen|viel|vielen) ..5 in de smaak
      ^ (hebben|heb) (we|wij|ik) ..4 vertrouwen ..2 verdiend
      ^ (een)? (topervaring|goede ervaring|fijne ervaring|geweldige ervaring|leuke ervaring) ..1
      ^ (is|was) alles ..2 (perfect|top|prima|goed|super|geweldig)
      (alleen|enkel|slechts) (als|indien|wanneer) ..8 <positive>
      ^ (voldeed|voldeden|voldoet|voldoen|beantwoordt|beantwoordde) ..6 (verwachtingen|wensen|eisen)
      ^ (heb|hebt|heeft) (je|u|jullie) ..2 (genoten|plezier) ..4
      ^ geniet (je|u) ..4
      ^ (zijn|waren) (wij|we) ..5 <positive>
      ^ (tevreden|blije|gelukkige) klant
      ^ (ben|bent|zijn) (je|u|jullie) ..1 fan van ..4
    `,
    'negative-condition': `
      (als|indien|mocht|mochten|wanneer|bij|is|zijn|heeft|heb|bent) ..9 <negative>
      (zo|indien) (niet|nee)|anders
      ^ (niet|ontevreden|minder) ..4
    `,
    'before-review': `
      (voordat|vooraleer|alvorens|eer) (u|je|jij|jullie|een|ons)? ..6 (<review-ask>|<review>|beoordeelt|beoordelen|te beoordelen)
      (voor) (het|de) (achterlaten|plaatsen|schrijven|geven) van ..3 <review>
      (in plaats van) ..6 (<review-ask>|<review>)
      (contacteer|neem|mail|schrijf|bericht|laat|geef|meld|stuur|praat|contact) ..8 (eerst|vooraf|van tevoren)
      (eerst|vooraf|van tevoren) ..6 (contact|ons|met ons|bij ons|bericht|mailen|te contacteren|laten weten|de kans)
      (geef|geeft|geven) (u|je)? ons ..4 (kans|mogelijkheid|gelegenheid)
      ! (voordat|alvorens) (wij|we|amazon|onze) ..6 <review>
      (geen|niet) ..4 <review> ..1 (zonder|voordat|voor) ..1 (ons|met ons|eerst|je ons|u ons) ..4
      (zonder|voordat) (ons|met ons) ..2 (te spreken|te contacteren|te schrijven|te bellen|te berichten|te praten)
      (voor|voordat|alvorens|vooraleer) (je|u) ..2 (sterren|die schrijft|ze schrijft|beoordeelt|sterren geeft)
    `,
    'contact-us': `
      (contacteer|contacteert|contacteren|mail|mailt|bel|informeer|bericht) (u|je|dan|gerust|eerst)? ..2 (ons|mij)
      (neem|neemt|nemen|opnemen|op te nemen|opneemt) ..6 contact ..3
      contact ..3 (met ons|opnemen|op te nemen|opneemt|op met)
      (laat|laten) (u|je)? ..2 (ons|mij|weten) ..3 (weten)?
      (laat het)
      (schrijf|stuur|geef|meld|vertel) (u|je|het)? (ons|mij|het ons|dan|dit|een) ..4
      (reageer|antwoord|reageren|antwoorden) ..3 op (dit|deze)
      (bij) ons ..2 (melden|terecht)
      (kans|gelegenheid|mogelijkheid)
      ! (contact) (met|op met) (u|je)
      (ons|met ons) ..2 (te spreken|te contacteren|te schrijven|te bellen|te berichten|te praten|spreekt|belt|schrijft)
      (meld|vertel|zeg) (het|dat|dit) (ons|dan|aan ons) ..2
    `,
    incentive: `
      (cadeaubon|cadeaubonnen|cadeaukaart|cadeaukaarten|geschenkbon*|giftcard|giftcards|gift card|bol.com bon|amazon bon|cadeau|cadeaus|cadeautje|cadeautjes|geschenk|geschenken|presentje|presentjes|kado|kadootje)
      <discount>
      (gratis|kosteloos|kosteloze|kostenloos) ..1 (product|producten|artikel|staal|sample|samples|monster|proefmonster|accessoire|maand|maanden|geschenk|cadeau|cadeautje|exemplaar|extra|set|filter|book|ebook|onderdeel|vervangend|vervanging|item|stuk)
      (gratis) (een|het|de|twee) ..3
      cashback|geldbedrag|contant|beloning|beloningen|belonen|beloont|bonus|bonussen|spaarpunten|punten|prijs winnen|premie
      winactie*|prijsvraag|loting|verloting|verloten|verloot|prijzen|winnaar|maak kans|kans op|kans maken|kans maakt
      (win|wint|winnen) ..4
      (klein|kleine|leuke|leuk|mooi|mooie|speciale|fijne) ..1 (verrassing|attentie|bedankje|geschenk|cadeau|cadeautje|extraatje|beloning|gebaar)
      bedankje
      (ontvang|ontvangt|ontvangen|krijg|krijgt|krijgen|betalen|sturen|geven|verdien|verdient|schenken|storten|terug) ..4 ((€|eur) #|# (€|euro))
      ((€|eur) #|# (€|euro)) ..3 (tegoed|terug|paypal|cadeau|bonus|beloning|amazon)
      tegoed|shoptegoed|winkeltegoed
      (maken|maak|boeken|boek) ..3 ((€|eur) #|# (€|euro)) ..2 over
      (via)? paypal ..4 (terug|sturen|betalen|terugbetalen)
      (verlengde|verlenging|extra|levenslange|# jaar|# maanden) ..2 garantie
      (ontvang|pak|krijg|haal|claim|verdien) ..1 (code|coupon)
      ! (als) (cadeau|geschenk) (ingepakt|verpakt|inpakken|bedoeld)
      ! cadeau (verpakking|papier|bericht|doos|service|optie)
      ! (geen|zonder|niet|nooit) ..6 (beloning|cadeau|cadeautje|geschenk|korting|tegenprestatie|vergoeding|bon|cadeaubon|premie)
      ! (prijzen) (zijn|in|op|incl|inclusief|excl|van)
      ! punten (op|van|waarop|om)
      (bon|tegoedbon|bonnetje) (van|ter waarde) ..3
      (van het huis|van ons cadeau|op onze kosten|op kosten van het huis)
      trekking|tombola|(doe|doet|doen) mee aan
      gratis ..1 (proefpakket|proefpakketje|proefje|proefset|navulling|zakje|kaars|koffie|thee|hoesje|tas|flesje|pakje)
      garantie ..3 (verdubbeld|verdubbelen|verdubbelt|verlengd|verlengen)
      (dubbele|verdubbelen|verdubbeld|verdubbelt) ..3 garantie
      (ontgrendel|ontgrendelt|krijg|krijgt|ontvang|ontvangt|pak|claim|wacht) ..4 verrassing
      en (krijg|ontvang) ..2 geld terug
      (flesje|doosje|zakje|pakje|staaltje|potje|proefje) (gratis|extra) _
      (doen|steken|stoppen|leggen) (wij|we) ..2 (er|daar) ..5 bij
      (wij|we) (doen|steken|stoppen|leggen) (er|daar) ..5 bij
      ^ dan (krijg|krijgt|ontvang|ontvangt) (jij|je|u) van ons ..4
      ! van ons ..3 (bericht|mail|verzoek|uitnodiging|antwoord|label|factuur|link|vraag|bevestiging|<review>)
      (ligt|staat|wacht) ..5 gratis ..3 (klaar)?
    `,
    refund: `
      terugbetalen|terugbetaal|terugbetaald|terugbetaalde|terugbetaalt|terugbetaling|terugbetalingen|terug te betalen|betalen .. terug
      terugstorten|teruggestort|terugstorting|terugboeking|teruggeboekt|terugboeken|restitutie|restitueren|gerestitueerd|vergoed|vergoeden|vergoeding|vergoedt|crediteren|gecrediteerd|creditnota|creditering
      (geld|bedrag|aankoopbedrag|aankoopprijs|prijs) ..3 (terug|teruggave|terugkrijgen|terugontvangen)
      (betalen|storten|betaal|stort|boeken|geven) (wij|we|ik)? ..8 terug
      (krijgt|krijg|ontvangt) ..5 (geld|bedrag|aankoopbedrag) terug
      geld-terug|refund
    `,
    exchange: `
      in ruil|in ruil voor|als tegenprestatie|als wederdienst
      als (klein|kleine|ons|een|groot|hartelijk|blijk van)? ..1 (dank|bedankje|dankjewel|dankbetuiging|beloning|waardering|dankwoord|gebaar|attentie|blijk)
      om (u|je|jullie) ..2 (te bedanken|te belonen)
      (uit|ter) (dank|dankbaarheid|waardering)
      (belonen|beloond|beloont) ..3
      voor (elke|iedere|uw|je|jouw|een|de|het|alle) ..2 <review>
      (na) (het)? (plaatsen|achterlaten|schrijven|ontvangst|uw|je|jouw|de|een) ..3 <review>
      (zodra|als|wanneer|nadat|indien) ..6 <review> ..5 (geplaatst|achtergelaten|geschreven|plaatst|achterlaat|schrijft|geeft|verwijdert|verwijderd|aangepast|wijzigt|online|hebt|heeft)
      (elke|iedere|alle) ..2 (recensent|recensenten|<review>)
      na (plaatsing|publicatie|goedkeuring|deelname|afloop)
      (daarna|nadien|vervolgens|achteraf) ..2 (ontvang|ontvangt|krijg|krijgt|sturen|schenken|storten|maken)
      onder alle ..4 (<review>|deelnemers|inzenders|recensenten)
      (daarvoor|hiervoor) (ontvang|krijg|ontvangt|krijgt)
      ! ^ dank ..2 voor ..3 <review>
      ! (bedankt|dank u|hartelijk dank|dank je) ..3 voor ..3 <review>
    `,
    promise: `
      (u|je|jij|jullie) (ontvangt|krijgt|wint|ontvang|krijg|win|maakt|kunt winnen|kan winnen|profiteert|verdient)
      (ontvang|ontvangt|krijg|krijgt|win|wint|verdien|ontvangen|maak|maakt) (u|je|jij|jullie|dan|dan een|een|direct|hiervoor)?
      (wij|we|ik) (sturen|stuur|geven|geef|schenken|betalen|bieden|storten|belonen|vergoeden|verloten|zullen|zouden|willen|doen)
      (sturen|geven|schenken|betalen|bieden|storten|belonen|vergoeden|verloten|zullen|willen) (wij|we|ik)
      (doe|doet) ..2 mee
      (winnen|deelnemen|meedoen|verloten|verloot)
      en (ontvang|krijg|win|ontvangt|krijgt|wint|bespaar|maak|verdien)
      (ligt|wacht|staat) ..4 (voor|op) (u|je|jou)
      ^ (ontvang|krijg|win)
    `,
    discount: `
      korting|kortingen|kortingscode*|kortingsbon*|kortingscoupon*|kortingsactie*|welkomstkorting|extra korting|klantenkorting|staffelkorting|kortingsvoucher
      waardebon|waardebonnen|tegoedbon|tegoedbonnen|actiecode*|promocode*|promo code|promo-code|couponcode*|coupon|coupons|voucher|vouchers|vouchercode|bonnetje|prijsverlaging|prijsreductie
      # % (op|goedkoper|korting|reductie|minder|besparen|voordeel)
      # procent (korting|op|goedkoper)
      (bespaar|bespaart|besparen) ..3 # (%|€|euro|procent)
      (bespaar|bespaart|besparen) ..3 € #
      (speciale|gereduceerde|verlaagde|halve|scherpe) prijs
      reductie|reducties|kortingsprijs|actieprijs|voordeelprijs
      ! (de|uw|je|jouw|deze|die) (korting|kortingscode|actiecode|coupon|waardebon|code|tegoedbon|kortingsbon|voucher|promocode) ..6 (toegepast|verlopen|ongeldig|verrekend|gebruikt|afgetrokken|verzilverd|ingevoerd|werkt|geldig|verwerkt|ingewisseld|opgenomen|getoond|ingevuld)
      ! (korting|kortingscode|coupon|waardebon|code|kortingen|kortingscodes) ..3 (is|was|zijn|werd|werden|al|reeds|niet) ..4 (toegepast|verlopen|ongeldig|verrekend|gebruikt|afgetrokken|combineren|gecombineerd|combineerbaar|mogelijk|geldig|verwerkt|achteraf)
      ! (achteraf|alsnog|reeds|al) ..5 (korting|kortingscode|coupon|waardebon)
      ! (korting|kortingscode|coupon|kortingen|kortingscodes|waardebon) ..3 (achteraf|combineren|gecombineerd|te combineren)
      ! (geen|zonder|niet|nooit) ..4 (korting|kortingen|kortingscode|kortingscodes|coupon|coupons|waardebon|code|voucher|actiecode|kortingsbon)
      ! (vraag|vragen|bericht|mail) (over|om|naar|omtrent) ..3 (korting|kortingscode|waardebon|coupon)
      ! (om|naar) (een)? korting (vroeg|vraagt|gevraagd|te vragen)
      ! (kortingscode|coupon) (veld|vraag|probleem)
      # (%|procent|euro|€) (eraf|er af|ervan af)
      € # (eraf|er af)
      ! halve prijs ..1 (als|indien|wanneer|mits|omdat)
    `,
    offer: `
      (wij|we|ik) ..3 (bieden|bied|schenken|geven|geef|aanbieden|sturen|hebben|doen|trakteren)
      (bieden|schenken|geven|hebben|sturen|kunnen|zouden|willen|trakteren) (wij|we|ik)
      (aanbieden|aan te bieden|klaargelegd|klaarstaan|bijgevoegd|klaar)
      (ontvang|ontvangt|krijg|krijgt|profiteer|profiteert|bespaar|bespaart|geniet|gebruik|gebruikt|gebruiken|verzilver|verzilveren|pak|pak|shop|koop|scoor|haal|claim|win|bestel|invoeren|vul|voer|geldt|geldig|ontdek|inwisselen|wissel)
      exclusief|exclusieve|nu|vandaag|alleen|speciaal|tijdelijk|tijdelijke|beperkt|beperkte
      (hier is|hierbij|vindt u|vind je|bijgevoegd|in het pakket|in uw pakket|jouw persoonlijke|uw persoonlijke)
      met (de|deze|onze|uw|jouw)? ..1 (code|kortingscode|actiecode|voucher|waardebon)
      voor (al)? (onze|alle|trouwe|vaste|nieuwe) (klanten)?
      mis
    `,
    'next-purchase': `
      (volgende|toekomstige|eerstvolgende|komende|nieuwe|tweede|vervolg) ..2 (bestelling|bestellingen|aankoop|aankopen|order|orders|bezoek|keer dat u|keer dat je)
      vervolgbestelling|vervolgaankoop|herhaalaankoop
      (de)? volgende keer
      (opnieuw|weer|nog eens|nogmaals|nog een keer) ..4 (bestellen|kopen|winkelen|bestelt|koopt|te bestellen|shoppen|aankoop|shopt)
      (bij)? (uw|je|jouw)? volgende (bestelling|aankoop)
      ! (plaats|plaatsen|plaatst) ..2 nieuwe bestelling
      ! (nieuwe bestelling) (plaatsen|te plaatsen|aanmaken)
      (als|wanneer) (je|u) ..1 (terugkomt|terugkeert|weerkomt)
    `,
    compensation: `
      (voor|wegens|door|vanwege) (het|de|dit|deze|uw|alle|eventuele) ..2 (ongemak|overlast|vertraging|fout|probleem|problemen|schade|gebrek|vergissing|wachttijd|defect|hinder|ergernis|teleurstelling)
      (als|ter) (een|onze|kleine|gedeeltelijke|passende|redelijke)? ..1 (compensatie|tegemoetkoming|schadevergoeding|goedmaker|goedmakertje|vergoeding|coulance|excuus)
      coulance|coulancehalve|tegemoetkoming|compensatie|compenseren|goedmaken|goed te maken|goedmakertje
      (houden|houdt|behouden|behoudt|te houden)
      excuses|sorry|verontschuldigen|verontschuldiging|spijt|helaas
      beschadigd*|defect*|krassen|kras|gebrek|retour|retourneren|terugsturen
      prijsverschil|verschil
      <refund>
    `,
    promotion: `
      (abonneer|abonneert|abonneren|schrijf|schrijft|inschrijven|meld|meldt|aanmelden|aan te melden|registreer|ontvang|in te schrijven) ..8 (nieuwsbrief|nieuwsbrieven|mailinglijst|mailing)
      (nieuwsbrief|mailinglijst) ..4 (abonneren|inschrijven|aanmelden|ontvangen|inschrijving|aanmelding)
      (onze|ons) ..2 (nieuwsbrief|nieuwsbrieven)
      inschrijven voor de nieuwsbrief|nieuwsbriefinschrijving|nieuwsbriefaanmelding
      (volg|volgt|volgen|like|liken) (u|je)? ons ..3
      (facebook|instagram|tiktok|youtube|pinterest|social media|sociale media|twitter|linkedin) ..3 (volgen|volg|bezoeken|liken)
      (bezoek|bezoekt|vind|vindt|like|liken|bekijk|kijk|deel|tag|taggen|volg|zie) ..5 (facebook|instagram|tiktok|youtube|pinterest|social media|sociale media|socials)
      (onze|ons) ..1 (facebook|instagram|tiktok|youtube|pinterest|telegram|whatsapp) ..1 (pagina|kanaal|groep|account)
      facebookpagina|instagrampagina|facebookgroep|youtubekanaal|instagramaccount
      (bezoek|bezoekt|bezoeken|bekijk|bekijkt|bekijken|ontdek|ontdekt|ontdekken|neem|neemt|kijk|kijkt|kijken|shop|snuffel|blader|verken|struin|kom|loop|breng) (u|je|ook|eens|nu|dan|zeker|gerust|hier|ook eens|snel|al|ook zeker|gerust eens)? ..5 (onze|ons|mijn) ..3 (shop|webshop|winkel|winkels|showroom|website|webwinkel|assortiment|collectie|collecties|producten|aanbiedingen|aanbod|nieuwe|overige|andere|bestsellers|site|filiaal|outlet|acties)
      (in|op) (onze|ons) ..2 (shop|webshop|winkel|website|webwinkel|assortiment|site) ..3 (rond|rondkijken|rondneuzen|snuffelen|shoppen|winkelen|langs|ontdekken|kijken|te kijken)
      (onze|ons) (overige|andere|nieuwe|nieuwste|volledige|hele|complete|actuele|uitgebreide|brede|ruime|gehele) ..1 (producten|product|artikelen|aanbiedingen|collectie|collecties|assortiment|modellen|lijn|reeks|aanbod|accessoires)
      (andere|overige|bijpassende|passende|vergelijkbare|gerelateerde|meer|nog meer|veel meer) (leuke|mooie|geweldige)? (producten|artikelen|accessoires|aanbiedingen|modellen|items) ..5 (shop|webshop|winkel|assortiment|website|vinden|vindt u|vind je|bekijken|interesseren|interessant|leuk|ontdek)
      (in|op) (onze|ons) ..2 (shop|webshop|winkel|assortiment|website|webwinkel) (vindt|vind|hebben) ..3 (meer|andere|veel|ruim|bijpassende|leuke|grote|talloze|nog) ..3 (producten|artikelen|accessoires|aanbiedingen|keuze|modellen)
      (vindt|vind|misschien|wellicht|mogelijk) (u|je|jij)? ..2 ook (leuk|interessant|iets|mooi)
      (ook)? (interessant|leuk) voor (u|jou|je)
      (klanten|mensen) ..6 kochten ..1 ook
      (dit|deze) (vindt|vind|zou|kan) ..4 ook (leuk|interessant|interesseren|bevallen)
      aanbieding|aanbiedingen|superaanbieding*|topaanbieding*|weekaanbieding*|dagaanbieding*|koopje|koopjes|uitverkoop|opruiming|sale|solden|wintersale|zomersale|lentesale|zomeruitverkoop|eindejaarsactie|kortingsactie*|kerstactie|paasactie|zomeractie|winteractie|dolle dagen
      black friday|cyber monday|prime day|singles day
      (exclusieve|geweldige|aantrekkelijke|speciale|mooie|leuke|scherpe|beste|laatste|nieuwste|spectaculaire|unieke) ..1 (aanbiedingen|aanbieding|kortingen|acties|actie|deals|deal|voordelen|promoties|promotie)
      (slechts|maar|alleen)? (voor)? (een)? (korte tijd|beperkte tijd)|tijdelijke actie|op is op|zolang de voorraad strekt|zolang voorraad|alleen vandaag
      ^ (koop|bestel|shop|bespaar|profiteer|sla|scoor|ontdek) (nu|snel|direct|vandaag|je slag)
      (sla|slaat) (u|je)? ..1 slag
      (gebruik|gebruikt|gebruiken|vul|voer|voert|met|verzilver|verzilveren|invoeren) ..5 (kortingscode|actiecode|promocode|couponcode|vouchercode|promo code|korting code|waardebon code) ..4
      (met|gebruik|gebruikt|vul|voer) (de|het|onze|dan|deze)? code _ ..4 (krijg|krijgt|ontvang|ontvangt|bespaar|bespaart|in|bij|op|voor|om|voor|%|korting|tijdens)
      (uw|je|jouw|persoonlijke) ..2 (kortingscode|actiecode|promocode|couponcode) (is|luidt|voor uw|voor je|voor de)
      (uw|je|jouw|persoonlijke)? ..1 (kortingscode|actiecode|promocode|couponcode) ^ _
      (punten|spaarpunten|tegoed|bonustegoed) ..6 (verlopen|vervallen|vervalt|verloopt|inwisselen|in te wisselen|verzilveren|te verzilveren)
      (verdien|verdient|spaar|spaart|verzamel) (meer|extra|nog meer)? (punten|spaarpunten)
      (tegoed|bonustegoed|punten) ..6 <next-purchase>
      (artikelen|artikel|items|item|producten|product|iets|spullen) ..2 (achtergelaten|vergeten|laten liggen|laten staan) in ..1 (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje|cart)
      (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje|cart) ..2 (wacht|wachten|achtergelaten|vergeten|laten liggen|laten staan)
      (bewaren|bewaarden|bewaarde) ..2 (cart|winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje)
      (rond|voltooi) ..1 (bestelling|aankoop) (af)? ..1 (voordat|voor)
      ^ (shop|ontdek|bekijk) ..1 (de|onze|het) ..1 (collectie|drop)
      op op
      op is op
      ^ beperkte voorraad
      (wees|ga) er ..1 (snel|vlug) bij
      (*collectie|*collecties) (is|staat|zijn|staan) ..2 (binnen|online|er|live|uit|hier|beschikbaar|verkrijgbaar|te koop)
      tijd om ..5 (bij te bestellen|aan te vullen|opnieuw te bestellen|weer te bestellen|bij te vullen)
      (uw|je|jouw) ..2 (voorraad|favorieten|producten) (weer|opnieuw)? (aan te vullen|aanvullen|bij te vullen|bijvullen)
      ^ (nu|snel|direct) (opnieuw bestellen|nabestellen|bijbestellen) ^
      (bijna|vrijwel) (op|leeg) ..6 (bestel|nabestellen|bijbestellen)
      (verlanglijst|verlanglijstje|wensenlijst|wensenlijstje) (is|zijn|staat|staan) ..3 (weer|goedkoper|afgeprijsd|beschikbaar|verlaagd)
      (goedkoper|afgeprijsd|prijsverlaging|prijsdaling) ..6 (verlanglijst|verlanglijstje|wensenlijst|wensenlijstje)
      (wilde|wou|aangemeld) ..6 (hoogte|bericht|melding|seintje) ..3 (als|zodra|wanneer) ..6 weer (op voorraad|leverbaar|verkrijgbaar)
      (nodig|nodigen|uitnodigen|uit te nodigen|uitnodiging|uitgenodigd|welkom) ..9 (proeverij|wijnproeverij|proefavond|klantenavond|klantendag|opendeurdag|open dag|modeshow|heropening|winkelfeest|jubileumfeest)
      (proeverij|wijnproeverij|proefavond|klantenavond|klantendag|opendeurdag|modeshow|winkelfeest|jubileumfeest) ..6 (uit|uitnodigen|uitgenodigd|welkom)
      <next-purchase> ..9 (als bedankje|als dank|als cadeau|cadeau|kado|gratis|cadeautje|kadootje)
      wie ..5 (lekker|mooi|leuk|fijn) vindt (vindt|zal|houdt) ..6 ook
      (nieuwe|verse) ..2 (oogst|jaargang|lievelingen) ..3 (is|zijn) ..2 (er|binnen|klaar|aangekomen|verkrijgbaar|beschikbaar)
      (nieuwe|onze|nieuwste) (smaken|wijnen|geuren|theeën) ..2 (proeven|uitproberen|te proeven|uit te proberen|te leren kennen)
      (voordat|voor) (hij|ze|zij|het|deze) officieel ..2 (in de verkoop|te koop|in de winkel|in de webshop)
      welkomstcadeau*|welkomstgeschenk*|(verjaardagscadeau*|verjaardagsgeschenk*|jubileumcadeau*) van ons
      (vroege|voorrang|vroegtijdige|exclusieve) toegang tot ..5
      (nieuwe|nieuwste|laatste) (*collectie|*collecties) ..4 (ontdek|ontdekken|bekijk|bekijken|shop|shoppen|webshop|winkel|online|binnen|inspireren|kijken|nu)
      ^ (de|onze|een)? (nieuwe|nieuwste) (herfstcollectie|wintercollectie|lentecollectie|voorjaarscollectie|zomercollectie|kerstcollectie|najaarscollectie)
      (weer|terug|opnieuw) (op voorraad|leverbaar|verkrijgbaar|beschikbaar|in stock) ..8 (bestel|shop|koop|snel|bij|haal|scoor|pak|weg)
      (is|zijn) weer (er|terug|binnen|leverbaar|verkrijgbaar) ..5 (bestel|shop|koop|snel|scoor|haal|wees)
      wees er ..3 bij
      (bij (aankoop|aanschaf|besteding) van) ..8 (gratis|cadeau|kado|korting|kado|voordeel)
      (krijg|ontvang|krijgt|ontvangt) ..8 (cadeau|kado) ^
      (de helft van de prijs|halve prijs|voor de helft)
      # (€|euro|%) ..3 (terug|korting|voordeel) op (elke|iedere|uw|je|alle) ..1 (aankoop|bestelling|besteding|aankopen)
      (euro|procent) (terug|korting|voordeel) op (elke|iedere|uw|je|alle) ..1 (aankoop|bestelling|besteding|aankopen)
      (deze|onze|andere|volgende) ..1 (producten|artikelen|items|accessoires) passen ..3 bij (uw|je|jouw) (aankoop|bestelling|stijl)
      (anderen|klanten|bezoekers|kopers) ..1 (bekeken|kochten|kozen|bestelden) ..1 (ook)
      ^ (ook) (bekeken|interessant|leuk)
      maak (uw|je|jouw) ..2 (compleet|af|volledig)
      (bijpassend|bijpassende) ..3 (bestel|bestellen|webshop|shop|ontdek|koop)
      (klantenprogramma|spaaractie|puntensysteem|loyaliteitspunten|loyaliteitsprogramma|voordeelpas|klantenpas|spaarpas)
      (verzilver|verzilveren|inwisselen|wissel|spaar|sparen) ..3 (punten|spaarpunten)
      (verwijs|nodig|tip|werf) ..2 (vriend|vriendin|vrienden|vriendinnen)
      trakteer (uzelf|jezelf|u zelf|je zelf|iemand)
      (verwen) (uzelf|jezelf|iemand)
      (iets) (moois|leuks|nieuws) (uit|van|in) (onze|ons)
      (tijd voor|zin in|toe aan) iets (nieuws|moois|leuks)
      (ontdek|bekijk|kijk) (wat er|wat we|wat) ..4 (nieuw|nieuws|veranderd)
      (hebben|heb) (u|je|jou) gemist
      (we|wij) missen (u|je|jou)
      deals|koopjesdagen|voordeelweken|kortingsweken|voordeeldagen|superdeals
      pak ..2 (voordeel|korting|kans)
      (uw|je|jouw) voordeel
      (leuk|ideaal|perfect|mooi) ..3 om cadeau te (geven|doen)
      (leuk|ideaal|perfect|mooi|origineel) (cadeau|kado) (voor|om)
      aanrader ^
      combineer (dit|deze|het|uw|je) ..3 met (onze|ons|een)
      (vanaf nu|voortaan|sinds kort) (verkopen|hebben|bieden|voeren) (wij|we) ook
      maak kennis met (onze|ons|de|het)
      ^ vul (nu|alvast|snel)? (uw|je|jouw) ..3 voorraad ..3 (aan|bij)
      (bijna op|op is|raakt op) ..2 (bestel|vul)
      bestel (eenvoudig|snel|nu|vandaag|gemakkelijk) ..2 (opnieuw|bij)
      bestel ..2 (op tijd|nieuwe voorraad|navulling)
      (ga naar|terug naar|bezoek) (de|onze) (shop|webshop|webwinkel|collectie)
      ^ naar (de|onze) (shop|webshop|winkel|webwinkel|collectie|aanbiedingen) ^
      ^ (verder|verder gaan met|ga verder met) (winkelen|shoppen)
      ^ (shop|koop|bestel) (hier|verder|mee|meer)
      ^ shop (nu|hier|verder|de|onze|het|alle)
      ^ winkel (nu|hier|verder)
      (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje) ..2 (staat|is|ligt|staan|liggen) ..3 (klaar|te wachten|vol)
      (iets|wat|moois) ..2 (achter|liggen|staan) ..1 in ..1 (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje)
      (rond|maak|voltooi) (uw|je|jouw) (bestelling|aankoop|order) (alsnog|nu|vandaag|hier|snel)? ..1 af
      (bent|was|ben) (u|je) ..2 iets vergeten ^
      (twijfelt|twijfel) (u|je) nog
      (nieuwe producten|nieuwste producten|nieuwtjes|acties|aanbiedingen|nieuws) ..4 (op de hoogte|volg|eerste|instagram|inbox|mailbox)
      (op de hoogte) ..6 (nieuwtjes|acties|aanbiedingen|nieuwste|collectie|collecties|promoties|inspiratie)
      (als eerste) ..6 (nieuwe|nieuwste|acties|aanbiedingen|collectie|producten|kortingen|kijken|shoppen)
      (instagram|facebook|tiktok|pinterest|social media|socials) ..4 (inspiratie|tips|nieuws|achter de schermen)
      (deel|tag|post) ..6 (instagram|facebook|tiktok|social media|socials|hashtag)
      (exclusief|speciaal|alleen) voor (trouwe|vaste|onze) (klanten|volgers|abonnees)
      (verjaardagskorting|vroegboekkorting|lanceringskorting|introductieprijs|introductiekorting)
      ^ bestel (hem|haar|ze|het|m) (nu|snel|direct|vandaag)
      (betaal|betaalt) (u|je)? ..1 geen (verzendkosten|verzending)
      (ontdek|shop) (de|het|onze|een) (bijpassende|passende|nieuwe) ..2
      (bestelling|order) wordt gratis (verzonden|bezorgd|geleverd)
      ^ nieuw bij ons
      (blijf|blijven) ..4 (contact|hoogte) ..3 (facebook|instagram|social media|socials|tiktok)
      in prijs (verlaagd|gedaald)
      (product|producten|favoriet|favorieten) (wacht|wachten) ..1 op (je|jou|u)
      ! (kortingscode|actiecode|code|waardebon) (die|dat|welke) ..6
      code ..3 (bij het afrekenen|in de winkelwagen|in je winkelmand|in het winkelmandje|aan de kassa|tijdens het afrekenen)
      # (%|procent) (korting)? op (alles|alle|de|het|ons|onze|uw|je|jouw|geselecteerde|heel|elk|een)
      (bespaar|bespaart) (nu|tot|vandaag|tot wel)? (tot|tot wel)? (# (%|€|euro|procent)|€ #)
      tot (wel)? # (%|procent) (korting|goedkoper|voordeel|op)
      <discount> ..8 <next-purchase>
      <next-purchase> ..8 <discount>
      (# (€|euro|%)|€ #) ..5 <next-purchase>
      (gratis|kosteloze|gratis standaard) (standaard|snelle|express)? (verzending|levering|bezorging|thuisbezorging|thuislevering|verzendkosten) (vanaf|voor|op|bij|binnen|in|naar|wereldwijd|boven|en)
      (bieden|biedt|hebben|profiteer|geniet|ontvang|krijg|krijgt|met|inclusief) ..4 (gratis) (standaard|snelle|express)? (verzending|levering|bezorging|thuisbezorging)
      (verzenden|leveren|bezorgen|versturen|bezorgd|verzonden|geleverd|verzending|levering|bezorging) ..5 (gratis|kosteloos) (vanaf|boven|binnen|in|bij|naar|op)
      (vanaf|boven) (€ #|# (€|euro)) ..5 (gratis|geen verzendkosten|kosteloos)
      geen verzendkosten (vanaf|boven|bij)
      loyaliteitsprogramma|spaarprogramma|klantenkaart|spaarkaart|spaarpunten|ledenprogramma|getrouwheidskaart|vip club|vip-club|klantenclub|partnerprogramma|affiliateprogramma|puntenprogramma
      (word|wordt) (u|je|nu|ook|vandaag nog)? ..2 (lid|member|ambassadeur|partner|vip)
      (vertel|beveel|raad|nodig|tip|introduceer|deel) ..5 (vriend|vrienden|vriendin|vriendinnen|familie|kennissen|collega's|bekenden)
      (vriend|vrienden|vriendin|familie|kennissen) ..4 (aanbevelen|aanraden|uitnodigen|aan te bevelen|uit te nodigen|aan te raden|werven|uitnodigt)
      (beveel|raad) (u|je)? ons ..2 aan
      (download|installeer|downloaden|installeren|probeer|ontdek|haal|downloadt) ..5 app
      (onze|ons) ..2 app
      (meld|schrijf|aanmelden|inschrijven|nodigen|uitgenodigd|kom|bezoek|organiseren|deelnemen|neem) ..8 (webinar|workshop|evenement|beurs|open dag|opendeurdag|event|seminar|masterclass|opening)
      (gratis|onze|ons) ..1 (webinar|webinars|workshop|workshops|masterclass)
      (nieuw in (ons|het) assortiment|net binnen|nieuw binnen|nieuwe collectie|nieuwe catalogus|nieuwe producten|nieuwigheden)
      onze (bestsellers|toppers|nieuwtjes|nieuwigheden)
      (ruime|grote|enorme|brede|groot|ruim|breed|uitgebreid|uitgebreide) (keuze|keus|assortiment|aanbod|selectie)
      (laagste|lage|beste|scherpe|scherpste|voordelige|bodem) (prijs|prijzen|prijsgarantie)
      (kom|neem|kijk) (gerust|snel|eens|nog eens|weer)? ..3 (langs|kijkje|een kijkje)
      (# halen # betalen|# voor de prijs van #|# plus # gratis|tweede gratis|2e gratis|tweede halve prijs|koop # krijg)
      (wist) (u|je) dat ..6 (aanbieden|assortiment|webshop|ook)
      (past|combineert|combineer) (perfect|goed|mooi|prachtig) ..2 (bij|met) (onze|ons)
      (stond|stonden|staat|staan|ligt|lag|lagen|zit|zaten|bleef|bleven) ..4 in (uw|je|jouw) (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje)
      (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje) ..2 (bewaard|opgeslagen|gereserveerd)
      ^ (terug)? naar (uw|je|jouw|de) (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje)
      prijsdaling|prijsverlaging|prijsknaller*|prijsalert
      (is|zijn) ..3 (goedkoper geworden|afgeprijsd)
      (prijs|prijzen) ..6 (is|zijn) ..2 (gezakt|verlaagd|gedaald|omlaag)
      verlanglijst* ..4 (afgeprijsd|korting|goedkoper|weer|sale|aanbieding|prijs)
      (winkel|webshop|webwinkel|shop) is ..2 open en (u|je) kunt
      ^ (bekijk|ontdek|bezoek) (de|onze) (winkel|webshop|webwinkel|shop|collectie|outlet)
      (open|openen|opent|opende|geopend) ..4 (nieuwe winkel|nieuwe webshop|onze deuren|nieuwe vestiging|nieuwe zaak)
      (nieuwe) (webshop|winkel|vestiging|filiaal|zaak|webwinkel) ..3 (online|open|geopend|live)
      ^ (weer|terug) (op voorraad|verkrijgbaar|leverbaar)
      spaarsaldo|puntensaldo|puntentegoed|spaartegoed
      (met|neem|sluit|start|kies) ..2 (abonnement|bestelabonnement|proefabonnement) ..4 (ontvang*|krijg*|bespaar*|nooit|elke|iedere)
      (stuur|deel|geef) ..2 code ..4 (vriend|vrienden|vriendin|vriendinnen|familie)
      (cadeaucode|verjaardagscode|welkomstcode|spaarcode) (is|luidt)? _
      (word|wordt) fan
      (blog|blogs) ..4 (inspiratie|ideeën|nieuwste|trends)
      (u|je) ..4 (bijna) ..1 klaar met (afrekenen|winkelen)
      vergat ..3 (bij het|af te) (afrekenen|rekenen)
      (wij|we) (hebben|verkopen|voeren) (ook|nog) (meer|andere|nog meer)? ..2 die (erbij|daarbij|hierbij) passen
      (wij|we) (hebben|verkopen|voeren) nog (meer|veel meer|andere) ..3 vraag ..3
      ! nieuwsbrief ..4 (uitschrijven|afmelden|opzeggen|uitgeschreven|afgemeld|uit te schrijven|af te melden)
      ! (vervanging|vervangend|vervangende|vervangproduct|retour|retourneren|retourzending|omruilen|nieuw exemplaar|terugsturen|nalevering|ruilen) ..8 (gratis|kosteloos) ..2 (verzending|levering|bezorging)? ..2
      ! (gratis|kosteloos|kosteloze) ..1 (retour|retourneren|retourzending|retourlabel|vervanging|omruiling|ruilen|terugsturen)
      ! (bezoek|bekijk|kijk|zie) ..6 (handleiding|instructies|faq|hulppagina|productpagina|fabrikant|tracking|helpcentrum|supportpagina)
      ! app (om|voor|te|van de fabrikant|van het apparaat|opnieuw|openen|sluiten|verbinden|koppelen) ..4 (koppelen|verbinden|bedienen|instellen|besturen|configureren|installatie|bediening)?
      ! (fabrikant|dhl|postnl|bpost|smart|bijbehorende|amazon|dpd) app
      ! (kijk|kijken|neem|kijkt) ..4 (bij|naar|in) ..2 (buren|brievenbus|handleiding|verpakking|doos|account|pakket)
      ! (geen|niet) ..4 (aanbieding|actie|sale|uitverkoop|aanbiedingen)
      ! aanbieding ..4 (gedeeltelijke|terugbetaling|schikking|oplossing)
      ! in (uw|je|jouw) voordeel
      ! (artikel|product|item|maat|kleur|onderdeel|vervanging|vervangend|ruil|omruil|{}) ..4 (weer|terug) ..6 (ruil|ruilen|sturen|omruilen|verzenden|versturen|retour)
      ! (sturen|versturen|verzenden) ..6 (ruil|vervanging)
      ! bestelling ..4 (opnieuw|nogmaals) ..2 (geplaatst|verzonden|verstuurd|bezorgd|te versturen)
      ! (wij|we) ..2 bestellen ..8
      ! (wacht|wachten) ..1 op (je|jou|u) ..4 (afhaalpunt|postkantoor|servicepunt|depot|punt)
      ! (staat|staan|ligt|liggen|zit|zitten) ..1 nog in (uw|je|jouw) (winkelwagen|winkelwagentje|winkelmand|winkelmandje|mandje) ..8 (geplaatst|besteld|afgerond|bevestigd|betaling|betaald|doorgegaan)
      ! in prijs (verlaagd|gedaald) ..10 (verschil|terug|terugbetaald)
      ! (prijsdaling|prijsverlaging|prijsalert|prijsalerts) ..8 (verschil|terug|terugbetaald|verwijderd|uitgezet|uitgeschakeld|stopgezet)
      ! (is|zijn) ..3 (goedkoper geworden|in prijs verlaagd|in prijs gedaald|afgeprijsd|gezakt|verlaagd|gedaald) (nadat|sinds|na) ..3
      dan (vind|vindt|ga|gaat|zul|zult) (je|u) (onze|ons) ..4 (geweldig|prachtig|leuk|mooi|fantastisch|lekker|heerlijk|super)
      (krijg|krijgt|pak|ontvang|ontvangt) ..4 (# (%|€|euro|procent)|€ #) ..1 (eraf|er af) ..1 (bij|op (uw|je|jouw)? ..1 (volgende|tweede|alles))
      kijkje achter de schermen
      ^ volg (ons|onze|{}) ..6 (achter de schermen|inspiratie|insta|instagram|nieuwtjes|acties|tips)
      (schrijf|meld|zet|kom|komen|inschrijven|aanmelden) ..6 (onze|ons) (mailinglijst|maillijst)
      (sluit|sluiten) (je|u) aan bij ..6 (klanten|volgers|lezers|club|community|leden|fans|abonnees)
      ^ (wil|wilt) (je|u) (graag)? als eerste (weten|horen|zien) (wat|wanneer|als|welke|of)
      ^ zet (je|u) ..3 op (de|onze) (mailinglijst|maillijst)
      (nog)? (veel|zoveel) meer moois
      (snuffel|neus|struin|grasduin|blader) ..1 (rond|lekker|gezellig)? ..1 (op|in|door) (de|onze|ons) ..2 (winkel*|shop*|webshop|webwinkel|site|assortiment|collectie|aanbod|rekken)
      (onze|ons) (winkel|shop|webshop|webwinkel|shoppagina|winkelpagina) ..3 een klik
      (trouwe|vaste) klanten (krijgen|ontvangen|genieten|profiteren|betalen|sparen)
      (grotere|grote|hogere) (aantallen|hoeveelheden|afname|oplages) ..6 (offerte|scherpe|staffelprijs|staffelprijzen)
      scherpe offerte
      (toon|laat) (dit|deze) (bericht|berichtje|mail|mailtje) ..1 in onze (winkel|zaak|shop) ..5 (korting|cadeau|cadeautje|verrassing|voordeel|gratis)
      (ons|onze) (hele|volledige|ganse|complete|totale|gehele) (gamma|catalogus)
      gamma (vindt|vind|bekijkt|bekijk|ontdekt|ontdek)
      (is|zijn|staat|staan) (nu|deze week|tijdelijk|vandaag|dit weekend|momenteel) ..2 in (promotie|promo|de aanbieding|de solden)
      (we|wij) hebben het allemaal ^
      ^ (bestel|reserveer|koop) (de|het|onze|jouw|je|uw) (nieuwste|volgende) ..3 (alvast|nu al|vooruit)
      ^ nog (maar|slechts) # ..1 (in (jouw|je|uw) maat|stuks|exemplaren) ^
      (insta|instagram|facebook|tiktok) ..1 (geven|verloten) (we|wij) ..6
      verloten (we|wij) (deze|elke|iedere) (week|maand|dag) ..4
      ^ (doe|neem|voeg) er voor ..3 (# (€|euro)|€ #) ..4 bij
      ^ voeg ..4 toe voor (maar|slechts) (# (€|euro)|€ #)
      *deals
      (bestel|koop|haal|pak|scoor|grijp|shop) (hem|haar|ze|het)? ..1 (voor|voordat) (hij|ze|zij|het|deze|die) ..2 (weg|op|uitverkocht|verkocht) (is|zijn|raakt|raken)
      bij (elke|iedere|een) ((besteding|aankoop) (boven|vanaf)|besteding van) ..1
      (deze|onze|dit) ..2 (staan|staat|past|passen) (prachtig|mooi|leuk|heerlijk) bij wat (je|u)
      (misschien|wellicht|mogelijk) ..1 (deze|onze|ons) ..4 ook (iets|wat) voor (jou|je|u)
      (geef|stuur|deel|bezorg) ..6 code ..1 (en|dan) ..1 (jullie|allebei)
      jullie (krijgen|ontvangen) (allebei|beiden|elk) ..2 (korting|cadeau|cadeautje|tegoed|gratis|punten|bon|(# (€|euro|%|procent)|€ #))
      (krijgen|ontvangen) jullie (allebei|beiden|elk) ..2 (korting|cadeau|cadeautje|tegoed|gratis|punten|bon|(# (€|euro|%|procent)|€ #))
      (weer|nog) ..1 (plek|plaats|plaatsen|plekken) ..2 (in|voor|bij|op) (de|onze|het) ..1 (workshop|proeverij|cursus|masterclass|webinar|event|avond)
      ^ (het is)? (weer|bijna|hoog|stilaan) tijd voor (een)? (nieuwe|verse|nieuw) _ ^
      (moederdag|vaderdag|valentijn|valentijnsdag|sinterklaas|pakjesavond|kerst) (komt eraan|nadert|staat voor de deur) ^ (vanaf|tijd|verras|bestel|shop|ontdek|zoek|op zoek|nog geen|denk)
      wat (dacht|denk|denkt|vind|vindt|zegt) (je|u) van (een|onze|deze) ..1 (bijpassende|bijpassend|matchende)
      (krijg|krijgt) (je|u) # % ..1 bij (twee|drie|#|elke|iedere)
      hoe meer (je|u|jullie) (neemt|koopt|bestelt|afneemt|spaart|shopt) ^? hoe (meer|goedkoper|voordeliger|lager|hoger)
      (kom|spring) (gerust|snel|eens|zeker|gezellig) ..1 (proeven|snuffelen)
      wie ..4 (koopt|kocht|bestelt|neemt|kiest|bestelde) ^ (neemt|koopt|bestelt|kiest|kocht|nam|koos) ..2 ook
      zomerprijzen|winterprijzen|feestprijzen|kerstprijzen|stuntprijzen|lenteprijzen|herfstprijzen|najaarsprijzen
      zin (gekregen)? in meer
      (smaakt|smaken) naar meer
      (webwinkel|shop|webshop) (staat|ligt|hangt) ..1 vol
      (spaar|spaart|sparen) ..8 (zegeltjes|zegels|stempels|spaarzegels|stempelkaart)
      extra voordelig*
      ^ (nu|tijdelijk) (voordelig|voordeliger) (te koop|verkrijgbaar|geprijsd|te bestellen)
      ! code _ (kun|kunt|kan) (je|u) ..8 (volgen|traceren|tracken|openen|ontgrendelen|activeren|koppelen|verbinden|inloggen)
      ! code _ (kun|kunt|kan) (je|u) (je|uw|jouw|de|het) ..6
      ! (is|was|geldt|gold) ..3 halve prijs ..1 (als|indien|wanneer|mits|omdat)
      ! halve prijs ..1 (als|indien|wanneer|mits|omdat)
      ^ (ken|kent|kende|kenden) (je|u|jij|jullie) (al)? (onze|ons) ..2 (collectie*|assortiment|gamma|winkel|webshop|aanbod|nieuwste|nieuwe _|*thee|*lijn|*reeks|*serie|*club|*kaarsen|*programma|*actie|producten|accessoires) (al|ook)? ^
      ! (ken|kent) (je|u) (al)? (onze|ons) ..2 (retourvoorwaarden|voorwaarden|garantie|garantievoorwaarden|retourbeleid|handleiding)
      (sinds|vanaf) (deze|dit|kort|vorige|volgende) ..1 ..1 ook ..4 (in huis|in het assortiment|te koop|verkrijgbaar)
      (kijk (zeker|gerust|ook|eens|nog) rond|neus|snuffel) ..2 (op|in) (onze|ons) (winkelpagina|stekje|webshop|winkel|etsy)
      nog (veel)? meer (lekkers|leuks|fraais|moois)
      word (vriend|vriendin|vrienden) van (de|onze|ons)
      ! prijs van ..3 (zakte|daalde|is gezakt|is gedaald) ..6 (na|verschil|terug|nadat|sinds)
      (winkelmandje|mandje|winkelwagen|winkelwagentje) (mist (je|u|jou|nog|iets)|wacht|roept)
      (nu ook|nu) (als|in) ..1 abonnement
      eerste (maand|maanden) (gratis|cadeau|voor niets)
      heb (je|u) (al)? (gezien|gehoord) dat ..8 (verkrijgbaar|te koop|afgeprijsd|goedkoper)
      (feestprijsjes|bodemprijs|bodemprijzen|stuntprijs|stuntprijzen|weggeefprijs|weggeefprijzen|knalprijzen|prijsknaller*|spotprijs|spotprijzen)
      (liefhebbers|fans|kopers|eigenaars|bezitters) van ..3 (kozen|kochten|namen|kiezen|nemen|kopen|bestelden) ook
      ^ (zoek|zoekt) (je|u) (nog)? ..1 (cadeau|cadeautje|geschenk|kado|cadeaus|cadeautjes|cadeau-ideeën) ..5
      (schrijf|meld) (je|u) ..3 (nieuwtjes|acties|updates) ..2 win
      ^ laatste (stuks|exemplaren) (aan|tegen|met|nu)
      (bezoek|ontdek) (ons|onze) (stekje|kraampje|etalage|stand|hoekje) ..4
      (vergeet|vergeten) ..2 (tegoedbon|waardebon|kortingsbon|kortingscode|voucher) ..5 (niet)? (te gebruiken|in te wisselen|te verzilveren)
      (verzending|verzendkosten|levering|bezorging) ..4 volgende keer ..3 (voor ons|gratis|cadeau|op ons)
      (vanaf|bij) (twee|drie|vier|vijf|#) stuks ..5 (zakt|daalt|korting|goedkoper|voordeliger|gratis)
      (onze|ons) (nieuwste|nieuwe) (collectie|*lijn|*reeks|*serie|smaak|smaken|geur|geuren|model|modellen) ..3 (gelanceerd|uitgebracht|voorgesteld|verschenen)
      ^ (leg|neem) ..4 (bij|mee) voor (maar|slechts) ..1 (# (€|euro)|€ #)
      (hang|kom|spring|loop) ..3 (op|bij) ..1 (onze|ons) (tiktok|instagram|insta|facebook|youtube|pinterest)
      komt altijd van pas ^ ..6 (bij ons|in onze|voor (maar|slechts))
      dag eerder ..3 (uitverkoop|sale|solden)
      tijd om (uw|je|jouw) (kast|kasten|voorraad|huis|tuin|servieskast|kledingkast) te vullen
      (alles|alle _) (voor (maar|slechts)|aan (maar|slechts)|vanaf) (# (€|euro)|€ #)
      onze klanten zijn ..2 (gek|dol|weg|verliefd|enthousiast) ..1 (op|van|over) ..3
      (ontdek|shop) (de|het|onze|een) (bijbehorende|bijhorende|bijpassende)
      (openen|openden) ..5 (tweede|derde|eerste|eigen) (winkel|zaak|vestiging|filiaal|pop-up)
      ^ (ook|nu ook) (verkrijgbaar|te koop|te krijgen|beschikbaar) in ..4 ^? bestel
      blijf ..2 op de hoogte van ((onze|ons|alle|de) ..1 (nieuwste|acties|aanbiedingen|nieuwtjes)|onze nieuwe)
      nog nooit ..4 zo (goedkoop|voordelig|laag)
      ! wie ..4 (koopt|kocht|bestelt|neemt|kiest) ^ (heeft|neemt|kiest) ook (de|het) _ ..1 nodig
      ! tijd voor (een)? (nieuwe|nieuw) (poging|afspraak|levering|bezorging|bezorgpoging|onderdeel)
      ! (goedkoper geworden|gedaald|gezakt|verlaagd|omlaag|afgeprijsd) ^ ..8 (verschil|terug|terugbetaald)
      ! cadeaucode is (twee|al|niet|nog|ongeldig|verlopen|gebruikt|opnieuw|dubbel|ingevoerd|geldig)
      ! (koppel|koppelen|verbind|verbinden|gekoppeld|verbonden) ..5 (onze|ons) ..2 app
      ! wist (u|je) dat (het|de|dit|deze|hij|uw|je) ..5 ook
      ! (vervanging|vervangstuk|retour|terugsturen|omruilen|nieuwe) ..3 (betaal|betaalt) (u|je) geen verzendkosten
      ! prijs van (uw|je|jouw|het|dit|de) (bestelling|aankoop|artikel|product) is (sindsdien|intussen|inmiddels|nu)? (gedaald|gezakt|verlaagd)
      ^ kom (snel|gauw)? (terug|weer) en (kijk|ontdek|shop|bestel|profiteer|geniet)
    `,

    'order-status': `
      (hebben|heb) (wij|we|ik)? (deze|hem|haar|die) (in)? (goede orde|goed|correct|succesvol)? ontvangen
      ^ (afgeleverd|bezorgd|geleverd|verzonden|verstuurd) op (#|{})
      (bestelling|bestellingen|pakket|pakje|pakketje|zending|artikel|artikelen|product|producten|levering|order|aankoop|bestelnummer|ordernummer|{}|brief|goederen|item|items) ..8 (is|zijn|werd|werden|heeft|hebben|staat|wordt|was) ..8 (verzonden|verstuurd|verstuurd|bezorgd|geleverd|afgeleverd|ontvangen|bevestigd|verwerkt|onderweg|ingepakt|verpakt|vertrokken|verlaten|overhandigd|overgedragen|aangekomen|gearriveerd|klaargemaakt|geplaatst|geaccepteerd|geregistreerd|afgehandeld|voltooid|in behandeling|in bewerking|in verwerking|op weg|meegegeven|opgehaald|afgegeven|verzendklaar|klaar voor verzending|klaar om verzonden|gereed voor verzending|op de post|in transit|afgerond|gepost|in goede orde|gepickt)
      (bestelling|pakket|pakketje|zending|artikel|product|order|producten|artikelen|ordernummer|bestelnummer|{}) ..6 (verzonden|verstuurd|bezorgd|geleverd|afgeleverd|ontvangen|bevestigd|verwerkt|onderweg|ingepakt|overgedragen|aangekomen|klaargemaakt|vertrokken|overhandigd) (is|zijn|hebben|heeft|werd|heb)
      (hebben|heb|heeft) (wij|we|ik)? ..6 (bestelling|pakket|pakketje|zending|artikel|artikelen|product|producten|order|aankoop|ordernummer|bestelnummer) ..8 (verzonden|verstuurd|ontvangen|bevestigd|verwerkt|ingepakt|overgedragen|overhandigd|klaargemaakt|meegegeven|op de post|geaccepteerd|geregistreerd|in behandeling|in goede orde|afgegeven|afgeleverd|bezorgd|opgehaald)
      (wordt|worden) (momenteel|nu|op dit moment|thans|zorgvuldig|zo snel mogelijk|vandaag|direct)? ..3 (verwerkt|ingepakt|klaargemaakt|voorbereid|samengesteld|in orde gemaakt|verzameld)
      (onderweg|op weg|komt eraan) naar (u|je|jou|jullie)
      (is|zijn) (nu|al|momenteel)? (onderweg|op weg)
      (wij|we|zijn) (gaan|zijn|maken|pakken|verwerken|bereiden) ..6 (bestelling|pakket|zending|order) ..4 (klaar|in|verwerken|voor|inpakken|te verwerken|in te pakken|voor te bereiden)?
      gaan ..4 (bestelling|pakket|order) ..4 (klaarmaken|inpakken|verwerken|verzenden|klaar)
      (verwerken|bereiden|pakken|maken) (wij|we) ..4 (bestelling|pakket|order)
      orderbevestiging|bestelbevestiging|verzendbevestiging|leveringsbevestiging|aankoopbevestiging|afleverbevestiging|verzendbericht|ontvangstbevestiging
      (bevestiging) van (uw|je|jouw|de) ..1 (bestelling|order|aankoop|verzending|levering)
      (bevestigen|bevestig) (wij|we|hierbij|u|graag|bij deze)? ..4 (ontvangst|verzending|bestelling|order|aankoop|levering)
      (trackingnummer|tracking nummer|track trace|tracktrace|track-and-trace|track en trace|track and trace|volgnummer|trackingcode|zendingsnummer|verzendcode|barcode|trackinglink|tracking-link) ..2 (is|luidt|code|{}|voor uw|voor je|vindt|nummer)
      (hier|hierbij|bijgaand|hieronder) ..6 (trackingnummer|track trace|track en trace|track & trace|volgnummer|trackingcode|trackinglink|zendingsnummer|tracking)
      track & trace ..2 (code|nummer|link|is|luidt|{})
      (kunt|kan|kun) (u|je|jij|jullie)? ..6 (bestelling|pakket|pakketje|zending|levering|status) ..6 (volgen|traceren|tracken)
      (volg|volgt) (u|je)? ..2 (bestelling|pakket|pakketje|zending|levering)
      (hebben|heb) (wij|we)? (deze|hem|die) (vandaag|gisteren|zojuist|net|al|inmiddels|goed)? (verzonden|verstuurd|ontvangen)
      (bestelling|zending|pakket) (verzonden|bezorgd|geleverd|verstuurd|ontvangen|bevestigd|onderweg)
      (verzending|zending|levering) (nr|nummer)? {} (voor|van|bij) (uw|je|de)? (bestelling|order) (nr|nummer)? {}
      bevestiging van ontvangst
      besteloverzicht|bestellingsoverzicht
      (overzicht|samenvatting) van (uw|je|jouw|deze|de) (bestelling|order)
      (bestelling|bestellingen|order) (is|zijn) (nu|goed|bij ons|succesvol)? binnengekomen
      (bestelling|order) is (bij ons)? binnen
      (we|wij) pakken ('m|m|hem|ze|alles) ..4 in
      (bestelling|bestellingen|order|orders) (is|zijn) ..5 (binnengekomen|binnen gekomen|geslaagd|gelukt)
      (bestelling|order) (is|zijn) ..3 (compleet en|bijna onderweg|bijna bij|in goede handen)
      (pakje|pakket|pakketje|bestelling|zending|order) (komt|is) ..2 (eraan|er aan|jouw kant op|je kant op|uw kant op)
      (pakje|pakket|pakketje|bestelling|zending|order) (verliet|vertrok)
      (hebben|heb) ..6 (bestelling|pakket|pakje|pakketje|order) ..4 (op de bus|op de post|de deur uit|aan postnl|aan dhl|aan bpost|weggebracht|aangeboden)
      (bestelling|pakket|pakje|pakketje|order) (gaat|ging|is) ..3 (de deur uit|op reis)
      (overzicht|samenvatting|details|gegevens) ..2 (van|bij) (uw|je|jouw) (bestelling|order|aankoop)
      (bedankt|dank|dankjewel) ..3 (bestelling|aankoop|order) ..2 (hieronder|hierbij|dit|in deze) ..6 (overzicht|samenvatting|gegevens|details|bestelling)
      ^ (hieronder|hier) (vindt|vind|staat) ..2 (een|het) overzicht
      (aan de slag|bezig|druk) ..2 met (uw|je|jouw) ..1 (bestelling|pakket|order|pakketje)
      (afgegeven|afgeleverd|bezorgd) (bij|aan) (uw|je|de|een) (buren|buurman|buurvrouw|afhaalpunt|adres|voordeur)
      ^ (bestelling|order) (bevestigd|geslaagd|geplaatst|gelukt)
      (jouw|je|uw) (bestelling|order) ..2 staat (klaar|klaar om)
      ^ (deze|die) (wordt|worden) ..5 (bezorgd|geleverd|verzonden|verstuurd)
      (zijn|is) ..5 aan het (maken|printen|produceren|inpakken|verwerken|voorbereiden)
      (bestelling|order|pakket|zending|{}) ..6 (is|zijn|hebben) ..3 (doorgegeven|doorgestuurd|overgedragen) aan ..2 (magazijn|warehouse|vervoerder|postnl|dhl|bezorger|koerier|transporteur)
      (koerier|bezorger|chauffeur|postbode|vervoerder) ..3 (komt|langs|onderweg|rijdt) ..4 (pakket|bestelling|pakje|pakketje)
      (bezorgen|leveren|brengen) (wij|we) ..2 (uw|je|jouw) (bestelling|pakket|pakje|pakketje|order)
      (bestelling|order) is (nu|helemaal)? compleet
      (bestelling|order|opdracht) ..3 (opgepakt|in behandeling genomen)
      (gaat|gaan) ..4 (verzendfase|bezorgfase|leveringsfase|verzendafdeling|inpakafdeling)
      (bestelling|order|{}) ..2 in productie (gegaan)?
      (kwaliteitscontrole|eindcontrole|keuring) ..3 (doorstaan|gekomen|gepasseerd|gehaald)
      door de (kwaliteitscontrole|eindcontrole)
      (we|wij) gaan (direct|meteen|snel|nu|gelijk)? (voor u|voor je|ermee)? (direct|meteen|gelijk)? aan de slag ^
      (morgen|vandaag|overmorgen) ..1 (heb|heeft) (u|je) ..5 in huis
      (u|je) ..1 (morgen|vandaag|overmorgen) in huis (heeft|hebt)
      (bevestiging) ontvangen van ..2 (bestelling|order)
      (betaling) ..5 (ontvangen|bevestigd|goedgekeurd|geslaagd)
      (betaling) ..4 is (nu|al|goed|inmiddels|bij ons|succesvol|helemaal)? ..1 (gelukt|rond|binnen|binnengekomen|voldaan|afgerond)
      (ontvangst) van (uw|je|jouw|de) betaling
      (bestelling|order) hebben (we|wij) ..3 (ontvangen|genoteerd|opgenomen|binnen|verzonden|verstuurd)
      (zullen|gaan) (we|wij)? ..2 (bestelling|pakket|pakje|order|zending) ..6 (verzenden|versturen|meegeven|overdragen|opsturen|bezorgen|leveren)
      (verzenden|versturen) (we|wij) ..2 (bestelling|pakket|pakje|order|zending) ..3
      (ging|gingen|gaat|gaan) (gisteren|vandaag|morgen|zojuist|vanmorgen|vanmiddag|netjes|al) ..2 (op de post|de deur uit|op transport|met de koerier|op de bus)
      (geven|geef|brengen|overhandigen) (we|wij|ik)? ..4 (mee aan|aan|naar) (de)? (koerier|bezorger|post|postnl|bpost|dhl|vervoerder)
      komt ..1 (morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) ..2 bij (je|u|jou|jullie) (aan|thuis)
      (houden|leggen|zetten) (we|wij|ik)? ..4 (bestelling|order|artikel|artikelen|producten|pakket) ..4 (apart|opzij|klaar)
      (bestelling|order|artikel|artikelen) ..4 (voor je|voor u|voor jou) (apart|opzij|klaar) (gelegd|gezet)
      (begonnen|gestart) met (het|de) ..1 (maken|produceren|productie|drukken|printen|inpakken|verwerken|vervaardigen) van (uw|je|jouw) (bestelling|order)
      (productie) van (uw|je|jouw) (bestelling|order) ..3 (begonnen|gestart|afgerond)
      (uw|je|jouw) ..5 (is|zijn|wordt|worden) (nu|zojuist|inmiddels|succesvol|net|op dit moment|vandaag) (geprint|gedrukt|geproduceerd|vervaardigd|gegraveerd|geborduurd|genaaid|gebrand)
      ! (hoop|hopen|hopelijk|vermoeden|controleer|controleren) ..2 (dat|of)? ..14
      ! (retour|retourzending|retourzendingen|geretourneerde|teruggestuurde|vervangend|vervangende|vervanging) ..8 (ontvangen|aangekomen|verwerkt|verzonden|verstuurd|binnen)
      ! (retour|retourzending) ..6 (bestelling|order|pakket) ..6 (ontvangen|verwerkt|aangekomen)
      ! (hebben|heb|is) ..4 (bericht|mail|e-mail|vraag|aanvraag|foto|foto's|review|beoordeling|retour|annulering|annuleringsverzoek|reactie|verzoek|klacht|gegevens) ..6 (ontvangen|verwerkt|bevestigd)
      ! (beschadigd|verkeerd|defect|kapot|onvolledig|per ongeluk|foutief) ..3 (geleverd|bezorgd|aangekomen|verzonden|verstuurd|ontvangen)
      ! (niet|nooit|geen|nog niet) ..5 (verzonden|verstuurd|bezorgd|geleverd|ontvangen|bevestigd|verwerkt|aangekomen|opgehaald|worden|bezorgen|leveren)
      ! (in|volgens|uit) (de|uw|je) (orderbevestiging|bestelbevestiging|verzendbevestiging)
      ! (geannuleerd|terugbetaald)
      ! (zodra|als|wanneer|nadat|indien) ..12 (wordt|worden|kan|kunnen|zal|zullen|gaat) ..8
      ! bevestiging van ontvangst van ..4 (retour|retourzending|klacht|bericht|aanvraag|betaling)
      ! is (bij ons)? binnen (#|een|één|twee|drie|enkele|de|het|korte|afzienbare|maximaal|uiterlijk|onze|nederland|belgië|europa|{})
      ! (bezorgd|afgegeven|afgeleverd|geleverd) ..4 (maar|helaas|terwijl|volgens)
      ! (betaling) ..5 (niet|nog niet|geen|dubbel|twee keer|helaas|mislukt|open)
      ! (geen|niet|nog|helaas|dubbele) ..4 betaling
      ! (zodra|als|na|wanneer|tot|zonder|nadat|indien) ..4 betaling
      ! (factuur|creditnota|mail|terugbetaling|geld|label|retourlabel|vraag|melding) ..3 (ging|gaat) ..4
      ! (na|zonder|dan|daarna|pas) ..4 (verzenden|versturen) (we|wij) ..5
      ! (niet|geen) ..6 (verzenden|versturen|aankomen|bezorgen)
      ! (twee|drie|vier|vijf|zes|tien|#|veel|meerdere|alle|eerdere) bestellingen ..8 (geplaatst|ontvangen|afgerond|geleverd|verzonden|verwerkt)
      ! geen bevestiging
      (hebben|heb) ..2 (uw|je|jouw) ..1 (bestelling|order|aankoop) ..1 (goed|netjes|veilig)? binnen ^
      (aankoop|bestelling|order|reservering|voorbestelling|pre-order) (is|staat) (nu|helemaal)? (vast|vastgelegd|geboekt) ^
      (reservering|voorbestelling|pre-order|preorder) is ..2 (bevestigd|genoteerd|ontvangen|vastgelegd)
      (hebben|heb|heeft) (wij|we|ik)? ..6 (pakje|pakjes|pakketten|zendingen|bestellingen) ..8 (verzonden|verstuurd|ontvangen|ingepakt|overgedragen|overhandigd|klaargemaakt|meegegeven|afgegeven|afgeleverd|bezorgd|weggebracht|ingeleverd)
      (hebben|heb) (wij|we|ik) ..2 (apart|afzonderlijk|alvast) (verstuurd|verzonden|opgestuurd|meegegeven|gepost)
      (uw|je|jouw) ..5 (zijn|is|gaat|gaan|ging|gingen) ..3 met de (post|koerier|bezorger|chauffeur|vrachtwagen) (mee|meegegaan|meegegeven|weg|vertrokken)
      (uw|je|jouw) ..3 (zit|zitten|ligt|liggen|staat) ..1 in (de|onze) (bestelwagen|bestelbus|vrachtwagen|camion)
      verzendlabel ..3 (geprint|aangemaakt|afgedrukt|klaar)
      (haalt|halen) ..4 (koerier|vervoerder|postnl|dhl|bpost|chauffeur|transporteur|bezorger) (uw|je|jouw) (pakket|pakje|bestelling) ..1 op
      (bestelling|order|aankoop) is ..2 (doorgekomen|binnengelopen|genoteerd|doorgegeven)
      (gaan|zullen) (we|wij)? (hem|deze|ze|alles) ..4 (klaarmaken|inpakken|versturen|verzenden|verwerken|voorbereiden|meegeven)
      (uw|je|jouw) (waterkoker|*kussens|kussen|lamp|tafel|mok|spullen|product|artikelen|aankoop|pakje|pakket|bestelling) (komt|komen|is|zijn) ..2 (jouw|je|uw|jullie) kant (op|uit)
      (uw|je|jouw) ..4 (vertrekt|vertrekken) (vandaag|morgen|overmorgen|vanavond|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag)
      ! (met|in|zonder) (een|het|de|veel)? ..1 (stro|papier|karton|kartonnen|folie|noppenfolie|bubbelfolie|plastic|hout|houtwol|krantenpapier|zijdepapier|doos|dozen|tape|stof|schuim|piepschuim|hoes|zak|zakje|zakjes|cellofaan|lagen|delen) ..2 (verpakt|ingepakt)
      ! (verpakt|ingepakt) (in|met) (een|het|de|twee|drie|#)? ..1 (stro|papier|karton|kartonnen|folie|noppenfolie|bubbelfolie|plastic|hout|houtwol|krantenpapier|zijdepapier|doos|dozen|stof|schuim|piepschuim|hoes|zak|zakje|zakjes|lagen|delen)
      ! (aan|tegen|op|onder|met) (de|het|een|#|twee|drie|vier) ..2 (bevestigd|vastgemaakt)
      ! (factuur|label|retourlabel|creditnota|foto|foto's|mail|bericht|sleutel|onderdeel|onderdelen|schroeven) ..2 (hebben|heb) (wij|we|ik) ..4 (apart|afzonderlijk|alvast) _
      (gaan|gaat) er ..2 mee aan de slag ^
      bestelling en (gaan|pakken|maken) ..5 (aan de slag|in|klaar) ^
      (bestelling|order) (staat|is) (goed|netjes)? (genoteerd|geregistreerd|ingeboekt)
      (alles) (is|werd)? ..2 (vertrokken|verzonden|verstuurd|onderweg) ..1
      (uw|je|jouw) ..2 (staat|ligt|staan|liggen) ..2 (ingepakt|klaar|verpakt|te wachten) ..6 (koerier|postbode|bezorger|vervoerder|chauffeur|transporteur|ophaling)
      (zending|pakket|pakje|pakketje|bestelling|order) (kwam|arriveerde|vertrok) ..5 (aan|depot|sorteercentrum|verdeelcentrum|magazijn)
      (team|atelier|werkplaats|vakman|ontwerper) is ..1 (gestart|begonnen) met (uw|je|jouw|het) _
      (belt|stopt|staat) ..6 (aan|deur) ..2 met (uw|je|jouw) (bestelling|pakket|pakje|levering|order)
      stopt ..2 (pakjesdienst|pakketdienst|bezorger|koerier|postbode|chauffeur) ..5 deur
      (morgenochtend|morgen|vandaag|vanavond|vanmiddag|straks) ..2 (rijdt|reist|gaat|vertrekt|stopt) ..3 (pakket|pakje|pakketje|bestelling|order|zending|pakjesdienst|pakketdienst)
      (pakket|pakje|pakketje|bestelling|zending) rijdt ..2 mee
      (trackinglink|trackingcode|track & trace) ..3 (gestuurd|gemaild)
      (is|zijn|werd|werden) (vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|zojuist|net) ..3 (afgeleverd|bezorgd|geleverd)
      (pakket|pakje|pakketje|bestelling|zending|order) (is|werd) ..5 (achtergelaten|afgezet|neergezet|neergelegd)
      ! (retour|teruggestuurd|terug|vervang*|nieuwe|label|factuur) ..6 (vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|zojuist|net) ..3 (afgeleverd|bezorgd|geleverd)
      ! alles ..2 (vertrokken|verzonden|verstuurd) ..2 (was|wat)
      (zoeken|rapen|zoek|leggen|pakken) (wij|we) ..4 (artikelen|spullen|bestelling|producten|alles) ..2 (bij elkaar|bijeen|samen|klaar)
      (wij|we) (zoeken|rapen) ..4 (artikelen|spullen|bestelling|producten|alles) ..2 (bij elkaar|bijeen|samen)
    `,
    parcel: `
      bestelling|order|aankoop|pakket|pakketje|pakje|zending|levering|artikel|artikelen
      pakketten|pakjes|bestellingen|zendingen|goederen|spullen|aankopen|orders|items|item|collo|colli
      (uw|je|jouw) ..2 (is|zijn|gaat|gaan|ging|gingen|komt|komen|kwam|vertrekt|vertrok|zit|zitten|ligt|liggen|staat)
      (u|je|jij) ..3 besteld (hebt|heeft|had)
    `,
    transit: `
      (is|zijn|werd|werden|wordt|heeft|hebben) ..5 (verzonden|verstuurd|ingepakt|verpakt|bezorgd|afgeleverd|vertrokken|opgehaald|overgedragen|meegegeven|onderweg|ingeladen)
      op weg|op de post|in de bus
      (is|zijn|werd|werden|hebben|heb|ligt|liggen|zit|zitten|gaat|gaan|ging|wordt|worden|vandaag|morgen|gisteren|zojuist|vanmorgen|vanochtend|vanmiddag|vanavond) ..6 (aan|bij|met|door|naar) (de|een|onze|het)? (bezorger|koerier|postbode|chauffeur|vervoerder|transporteur|bezorgdienst|koeriersdienst|bestelbus|postkantoor|pakketdienst|postnl|dhl|dpd|bpost)
      ! (postkantoor|afhaalpunt) ..3 (op te halen|af te halen|ophalen|afhalen)
      ! van (maandag|dinsdag) (tot|t m) ..3
      (zit|zitten|ligt|liggen|lag|valt|viel|gaat|is|zijn|werd|morgen|vandaag|gisteren) ..4 (in|door) ..1 brievenbus
      (bezorger|koerier|postbode|chauffeur|vervoerder|transporteur|bezorgdienst|pakketdienst) heeft (uw|je|jouw) (pakket|pakje|pakketje|bestelling|zending)
      (bezorger|koerier|postbode|chauffeur|vervoerder|transporteur|bezorgdienst|pakketdienst) (heeft|nam|haalde|haalt|brengt|bracht|komt|rijdt) ..6 (opgehaald|meegenomen|gebracht|ingeladen|vandaag|morgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag)
      (verwachte|geplande) (bezorging|aankomst|levering)
      ! (hoop|hopen|hopelijk|als|indien|zodra|of|wanneer) ..14
      ! (zodra|als|indien|wanneer|nadat) ..12 (is|wordt|worden|kan|kunnen) ..8
      (zit|zitten|ligt|liggen|staat) ..2 (in|op) (de|een|onze) (bestelwagen|bestelbus|vrachtwagen|inpaktafel)
      (vertrekt|vertrekken|vertrok|verzenden|versturen|bezorgen|bezorgt) ..3 (vandaag|morgen|overmorgen|vanavond|vanmiddag|vannacht|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
      (staat|is|zijn|staan) ..1 (gepland|ingepland|verwacht) (voor|op|tussen)? ..1 (vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|#)
      (staat|is|zijn|staan) ..1 voorzien (voor|op) (vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
      (ligt|staat|liggen|staan|stond|lag) ..4 (voor|aan|bij|achter) (de|uw|je|jouw) (deur|voordeur|achterdeur|schuur|garage|drempel|stoep|buren)
      voor (uw|je|jouw|het|de) (pakket|pakje|pakketje|zending|levering|bestelling) (is|werd) ..4 getekend
      getekend voor ontvangst
      ! hand getekend
      (komt|komen|kwam|arriveert|arriveren|arriveerde) ..4 (vandaag|morgen|overmorgen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ..3 (aan|bij|thuis|langs|toe)
      (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vandaag|straks|dan) (komt|arriveert|komen|arriveren|bezorgen|leveren) (uw|je|jouw|we|wij|het|hij)
      de grens (over|gepasseerd|voorbij)
      (ligt|is|zit|liggen|zijn|zitten) ..3 (bij|op|in) (de|onze|het|ons) ..1 (inpakafdeling|inpakkers|inpakteam|inpaktafel|verzendafdeling|expeditie|sorteercentrum|bezorgdienst|koeriersdienst|pakketdienst|verdeelcentrum|sorteerhal)
      (is|werd|zijn|werden) ..3 (gescand (in|door|bij|op)|ingeladen|weggebracht|opgestuurd|gepost|afgegeven|ingeleverd|overhandigd|uitgeleverd)
      (komt|komen|is|zijn|onderweg) ..3 (jouw|je|uw|jullie) kant (op|uit)
      met de (post|koerier|bezorger|chauffeur|vrachtwagen|postbode|camion) mee
      (is|zijn) er (bijna|haast)
      bijna (bij|in) (je|u|jou|jullie|uw|jouw) ..1
      (deur|poort|magazijn|werkplaats|atelier) (uit|verlaten)
      ! (verpakt|ingepakt) (in|met) (een|het|de|twee|drie|#)? ..1 (stro|papier|karton|kartonnen|folie|noppenfolie|bubbelfolie|plastic|hout|houtwol|krantenpapier|zijdepapier|doos|dozen|stof|schuim|piepschuim|hoes|zak|zakje|zakjes|lagen|delen)
      ! (met|in|zonder) (een|het|de|veel|twee|drie|#)? ..1 (stro|papier|karton|kartonnen|folie|noppenfolie|bubbelfolie|plastic|hout|houtwol|krantenpapier|zijdepapier|doos|dozen|tape|stof|schuim|piepschuim|hoes|zak|zakje|zakjes|cellofaan|lagen|delen) ..2 (verpakt|ingepakt)
      ! (adres|naam|huisnummer|telefoonnummer) ..6
      (bevindt|bevinden) zich ..2 (in|op|bij) (het|de|ons) ..1 (sorteercentrum|depot|verdeelcentrum|bestelwagen|bestelbus|magazijn|vervoerder)
      (binnen|over) ..3 (uur|uurtje|minuten|uren|paar dagen) ..3 (is|zijn|staat) (uw|je|jouw|het) ..2 (er|daar|bij (u|je|jou))
    `,
    delay: `
      vertraging|vertragingen|vertraagd|vertraagde|uitgesteld|uitstel|oponthoud|achterstand|nalevering|staking|stakingen|douane|inklaring|verlate|nabestelling|backorder
      (duurt|duren|kost) ..4 (langer|meer tijd)
      langer dan
      (later) (dan|geleverd|bezorgd|verzonden|aankomen|verstuurd)
      (nieuwe|latere) (leverdatum|levertijd|leveringsdatum|bezorgdatum|verzenddatum)
      niet ..4 op tijd
      pas (op|over|in|vanaf|volgende|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|weer)
      ! (zonder|geen) vertraging
      ! niet later dan
    `,
    problem: `
      beschadigd*|defect*|kapot|stuk|gebroken|verloren|kwijt|zoek|zoekgeraakt|verdwenen|gestolen|verkeerd|verkeerde|fout|fouten|foutief|foutieve|ontbreekt|ontbreken|ontbrekende|vergissing|terugroep*|terugroepactie|gebrek|gebreken|schade
      retour*|geretourneerd*|terugsturen|teruggestuurd|terugzenden|teruggezonden|omruil*|omgeruild|vervang*|ruilen|klacht|klachten
      (onvolledig*|ongeldig*|onjuist*|verkeerd*) ..2 (adres|adresgegevens|huisnummer)
      (adres|huisnummer|adresgegevens) ..4 (onvolledig|onjuist|ongeldig|ontbreekt|niet)
      (niet|onmogelijk) ..4 (bezorgen|bezorgd|geleverd|leveren|verzenden|verzonden|verwerken|verwerkt|afleveren|afgeleverd|worden verwerkt|gevonden)
      onbestelbaar|bezorgpoging|afleverpoging|geweigerd
      (ligt|liggen|ophalen|opgehaald|klaar) ..6 (afhaalpunt|postkantoor|servicepunt|depot|douane|punt|ophaalpunt|pakketpunt)
      probleem|problemen|moeilijkheden
      ! geen (probleem|problemen|fout|fouten)
      ! (retour) (beleid|voorwaarden)
      ! foutloos
      ! (het|dit|uw|je|jouw|elk|ieder|eventuele) (probleem|problemen) ..9 (oplossen|op te lossen|verhelpen|te verhelpen|uitzoeken)
      ! (beantwoord|antwoord|reageer|beantwoorden|antwoorden|reageren) ..3 adres ..3 niet
    `,
    errand: `
      factuur|facturen|facturatie|bon|kassabon|ontwerp|drukproef|proefdruk|bestand|gravure|gravering|gravuretekst|personalisatie|personalisering|voorbeeld|opmaak
      bijlage|bijgevoegd|bijgevoegde|bijgesloten|bijgaand|bijgaande
      afspraak|afspraken|tijdvak|tijdslot|leverafspraak|installatie|monteur|montage|technieker|technicus|plaatsing
      (vervoerder|chauffeur|bezorger|koerier|transporteur|team) ..4 (bellen|belt|contact|opnemen|neemt|contacteren|contacteert)
      garantie|handleiding|gebruiksaanwijzing|montagehandleiding|instructies|veiligheidsinstructies
    `,
    apology: `
      excuses|excuus|sorry|helaas|spijt|spijtig|jammer|jammer genoeg|verontschuldig*|betreuren|betreurt|vervelend
      ongemak|overlast
    `,
    'stock-out': `
      uitverkocht|uitverkochte
      (niet|niet meer|momenteel niet|tijdelijk niet) (meer|langer)? ..2 (op voorraad|voorradig|leverbaar|beschikbaar|verkrijgbaar|in voorraad|in stock)
      (uit|geen) (voorraad|stock|assortiment)
      (geen) ..2 (voorraad|stock) ..2
      voorraadfout|voorraadprobleem|voorraadverschil|voorraadtekort|stockfout|oververkocht|stockbreuk
      (kunnen|kan) ..8 niet ..3 (leveren|uitvoeren)
      onbeschikbaar
    `,
    adjustment: `
      <refund>
      (geannuleerd|annuleren wij|annuleerden)
      (hebben|heb|is|werd|wordt|moesten|moeten|zijn) ..8 (geannuleerd|annuleren|aangepast|aanpassen)
      (niet|niets|geen) ..4 (in rekening|aangerekend|afgeschreven|gefactureerd|betaald|berekend|kosten)
      aangepast|aanpassing
    `,
    'partial-refund': `
      (gedeeltelijk|gedeeltelijke|deels|partieel|partiele) ..3 <refund>
      (deel|helft|gedeelte) van ..3 (aankoopprijs|aankoopbedrag|prijs|bedrag) ..4 <refund>?
      <refund> ..4 (gedeeltelijk|deels)
      (houden|houdt|behouden|behoudt|te houden) ..8 <refund>
      <refund> ..10 (houden|houdt|behouden|behoudt)
      # (%|procent) van (de|het|uw) ..2 (aankoopprijs|aankoopbedrag|prijs|bedrag)
      <refund> ..3 # (%|procent)
      # (%|procent) ..2 <refund>
      deelbetaling|deelterugbetaling
    `,
    'cancel-ask': `
      (gelieve|graag|aub|alstublieft|svp|alsjeblieft) ..8 (annuleren|te annuleren|annuleert|annulering)
      (annuleer|annuleert) (u|je|dan|aub|alstublieft|svp|nu|daarom|zelf)? ..5 (bestelling|order|aankoop|zelf|deze)
      (zou|zouden|kunt|kun|kan|wilt|wil) (u|je|jij|jullie) (alstublieft|aub|misschien|zelf|daarom|de|uw|je|jouw|deze|zo vriendelijk|willen|vriendelijk|even|kunnen|dan) ..8 (annuleren|te annuleren|annulering)
      (vragen|verzoeken|vraag|verzoek|adviseren|raden|moeten) (wij|we|ik)? (u|je|jullie|u vragen) ..8 (te annuleren|annuleren|annulering|annuleert)
      (u|je|jij) (moet|dient|zou moeten) ..8 (annuleren|te annuleren|annulering)
      (annulering|annuleringsverzoek|annulatie|annulatieverzoek|annuleringsaanvraag|annulatieaanvraag) ..5 (aanvragen|aan te vragen|indienen|in te dienen|doen|sturen|te sturen|versturen|aanvraagt|indient|starten)
      (vraag|dien|stuur|start|doe|vraagt|dient) ..5 (annulering|annuleringsverzoek|annulatie|annulatieverzoek|annuleringsaanvraag) ..3 (aan|in)?
      (dankbaar|waarderen|fijn|prijs) ..3 (als|indien) (u|je) ..8 (annuleert|annuleren|annuleerde)
      ! (gelieve|graag|annuleer|alstublieft|wilt) ..6 niet ..4 (annuleren|te annuleren)?
      ! annuleer ..6 niet
      ! (zullen|moeten|kunnen|mogen|willen|zal) (wij|we|ik) ..8 (annuleren|annulering)
      ! (wij|we|ik) ..10 (annuleren|geannuleerd) (zullen|moeten|kunnen|mogen|hebben)
      ! (wij|we|ik) ..6 (moeten|zullen|kunnen|mogen) annuleren
      ! (annulering|annuleringsverzoek|annulatie|annuleringsaanvraag) ..4 (ontvangen|bevestigd|verwerkt|geaccepteerd|goedgekeurd)
      ! (om) ..5 te annuleren (klikt|gaat|kunt|ga|klik)
      ! of (wij|we) ..8 annuleren
      ! laten annuleren
      (wees|zo) ..1 vriendelijk ..6 te annuleren
      (helpt|helpen|makkelijker|makkelijkst|beste|handigst|eenvoudigst) ..4 (als|dat|indien) (u|je|jij) ..8 (annuleert|annuleren)
      ^ annuleer (jij|u|je) (hem|haar|ze|die|deze|het) ..2
      (als|indien) (u|je|jij) even zelf annuleert
      (vragen|verzoeken) (u|je|jou|jullie)? ..6 (bestelling|order|aankoop) ..1 (stop te zetten|af te blazen|in te trekken)
      (u|je|jou) (te)? (vragen|verzoeken) ..6 (bestelling|order|aankoop) ..1 (stop te zetten|af te blazen|in te trekken)
      ! (vragen|verzoeken) ..3 (vervoerder|koerier|magazijn|collega*) ..8
      zo (goed|vriendelijk|lief) (willen)? (zijn)? ..5 te annuleren
    `,

    'opt-out': `
      uitschrijven|uit te schrijven|uitschrijflink|afmeldlink|uitschrijving|unsubscribe|opt-out
      (afmelden|af te melden|afmelding|opzeggen|stopzetten) ..5 (nieuwsbrief|mailinglijst|e-mails|mails|berichten|mailing|hier|e-mail|meldingen)
      (nieuwsbrief|mailinglijst|e-mails|mails|berichten|mailing|hier|e-mail|notificaties|meldingen) ..5 (afmelden|af te melden|opzeggen|stopzetten|uitzetten|afmeld)
      (schrijf|schrijft|meld|meldt) (u|je)? ..6 (nieuwsbrief|mailinglijst|e-mails|mails|berichten|hier|lijst) ..3 (uit|af)
      (schrijf|meld) (u|je) (hier|dan)? (uit|af)
      ^ (hier)? afmelden
      (geen|niet) ..4 (mail|mails|e-mail|e-mails|email|emails|berichten|nieuwsbrief|nieuwsbrieven|meldingen|reclame|notificaties) ..3 (meer|langer)? ..3 (ontvangen|krijgen|willen|wilt|wenst|te ontvangen)
      (geen) ..3 (mails|e-mails|berichten|nieuwsbrieven|nieuwsbrief|emails) ..2 meer
      (niet meer|niet langer) ..4 (mails|e-mails|berichten|nieuwsbrief|emails) ..1 ontvangen
      (e-mailvoorkeuren|mailvoorkeuren|communicatievoorkeuren|emailvoorkeuren|e-mailinstellingen|nieuwsbriefvoorkeuren)
      (voorkeuren|instellingen) ..3 (e-mail|mail|nieuwsbrief|communicatie) ..4
      (antwoord|stuur|reageer|sms|antwoorden) ..4 stop
      (geen|liever geen) ..1 (reviewverzoeken|herinneringen|reminders|updates|mailtjes|aanbiedingen|notificaties|verzoeken|prijsalerts|alerts|berichtjes) meer
      (prijsalerts|alerts|mailtjes|reviewverzoeken) ..1 (uitzetten|uitschakelen|uit te zetten|stoppen)
      (wil|wilt|wenst|wens|liever|hoeft|hoef) ..2 (deze|onze|zulke|dit soort) (mails|mailtjes|berichten|e-mails|berichtjes) ..2 niet (meer|langer) ..1 (ontvangen|krijgen)? ^
      (wil|wilt|wenst|wens|liever) ..3 (niets|niks) meer van ons (horen|ontvangen|te horen) ..1 ^
      liever (geen mails|geen berichten|niets meer van ons|niks meer van ons)
      (mails|mailtjes|berichten|e-mails|berichtjes|nieuwsbrieven) (stop te zetten|stopzetten|uit te zetten|te stoppen|uitschakelen)
      ! geen (berichten|mails|mailtjes) meer over (deze|dit|uw|je|jouw) (bestelling|order|retour|vraag|zending)
    `,
    'off-platform': `
      (contacteer|contacteert|contacteren|bereik|bereikt|bereiken|schrijf|schrijft|neem|neemt|opnemen|stuur|stuurt|meld|mail|vind|vindt|vraag|stel|richt|contact|app|chat|bericht) (u|je|dan|gerust)? (ons|mij)? ..7 (per|via|op|naar|door middel van|aan) ..3 (e-mail|email|mail|mailadres|e-mailadres|emailadres|whatsapp|telegram|messenger|facebook|instagram|viber|skype|sms|contactformulier|formulier|website|webpagina|site|webshop|livechat|live chat|@|chat)
      (per|via|op|naar|aan) ..3 (e-mail|email|mail|e-mailadres|emailadres|whatsapp|telegram|messenger|facebook|instagram|viber|sms|contactformulier|website|site|livechat|@) ..6 (contacteren|bereiken|bereikbaar|te bereiken|contact|opnemen|op te nemen|schrijven|mailen|terecht|helpen|tot uw beschikking|beschikbaar|sturen)
      (stuur|stuurt|sturen|schrijf|zend|stuur) (u|je|dan|gerust|gewoon|even)? (ons|mij)? (dan|gerust|gewoon|even|aub|alstublieft)? (een|uw|je) (korte|mailtje|kort)? (e-mail|email|mail|mailtje|e-mailtje|whatsapp|sms|dm|privebericht|whatsappbericht|appje)
      (mail|mailt|e-mail|email|app|whatsapp) (u|je|gerust|dan|even|gewoon)? (ons|mij|naar|@)
      (mailen) (naar|ons)
      (e-mail|email|mail|mailtje) (te sturen|sturen)? (naar|aan) (ons|@|onze|het|{})
      (stuur|sturen|mail|mailen|stuurt|zenden|zend|richten) ..8 (naar|aan) (ons|onze|het) ..2 (@|e-mailadres|emailadres|mailadres|e-mail adres)
      (stuur|sturen|mail|mailen|stuurt|zend|te sturen) ..8 (naar|aan) (@|e-mailadres|emailadres)
      contactformulier|contactformulieren
      whatsapp|telegram|wechat|viber
      (facebook|instagram) (messenger|bericht)
      (niet) (rechtstreeks|direct)? (te)? ..2 (op|aan) (deze|dit) ..2 (e-mail|mail|bericht|email|adres) ..3 (te)? (antwoorden|reageren|beantwoorden)?
      (op) (deze|dit) ..2 (e-mail|mail|bericht|email) ..4 niet ..3 (antwoorden|reageren|beantwoorden|geantwoord|beantwoord|gereageerd|worden)
      (antwoord|reageer|beantwoord|antwoordt|reageert) (u|aub|alstublieft)? ..2 niet ..2 (op|hierop|rechtstreeks)
      (hier|hierop) niet ..2 (reageren|antwoorden|reageer|antwoord)
      (gelieve|graag|aub) ..3 niet (te)? (antwoorden|reageren|beantwoorden|op)
      (mailbox|postvak|inbox|adres|e-mailadres|mailadres|emailadres|postbus) (wordt|kan|is|worden) niet ..3 (gelezen|gemonitord|gecontroleerd|beheerd|bewaakt|beantwoord|geraadpleegd)?
      (onbeheerd|onbeheerde|no-reply|noreply) ..1
      (buiten) (amazon|het berichtensysteem|het platform|bol.com|de marktplaats) ..1
      (ticket|support|hulp|klantenservice|klantendienst|contact) ..5 (op|via) onze (website|site|webpagina|webshop|contactpagina)
      (via|op|bezoek) onze (website|site|contactpagina) ..4 (contact|ticket|contacteren|chat|bereiken)
      (onderstaande|volgende|bovenstaande) contactgegevens
      (bereiken|bereik|bereikbaar|contacteren|contact|terecht) ..4 (via|op) ..1 (onderstaande|volgende|bovenstaande) (gegevens|kanalen|nummer|telefoonnummer)
      (beantwoord|beantwoordt) (u|aub)? (deze|dit) ..2 (e-mail|mail|bericht|adres|mailtje) ..3 niet
      (mail|mailt) (u|je)? (uw|je|jouw|de|het|een|dan|gerust) ..3 (vraag|vragen|foto|foto's|verzoek|bericht|gegevens)? ..2 (naar|aan) (onze|ons|de|klantenservice|klantendienst|{}|@|info)
      (reageren|antwoorden|beantwoorden) (is|op) ..3 (niet mogelijk|onmogelijk|heeft geen zin|wordt niet gelezen)
      (kan|kunt|kun|kunnen) ..3 niet ..2 (op) (dit|deze) ..2 (bericht|mail|e-mail|email) ..2 (reageren|antwoorden|beantwoorden)
      (deze|dit) ..2 (e-mail|email|mail|bericht) (is|wordt|werd) automatisch ..3 (verzonden|verstuurd|gegenereerd|aangemaakt) ..4 (reageren|antwoorden|beantwoorden|reageer|antwoord)
      ^ app (u|je)? (ons|gerust|even)
      (stuur|via) ..2 (dm|privébericht)
      (bereikbaar|bereiken|berichten|berichtje) ..2 (via|op) ..1 (instagram|facebook|messenger|tiktok|snapchat|signal)
      (met|bij|voor) ..1 vragen ..5 (mailadres|e-mailadres|mailbox)
      ! (contacteer|contact|neem|schrijf|bereik|bericht) ..8 (amazon|marktplaats|bol.com)
      ! via (uw|je|jouw|het)? (amazon|bol)  ..4
      ! (fabrikant|vervoerder|koerier|postnl|bpost|dhl|dpd|gls|ups|fedex|amazon|bank|leverancier|bezorgdienst|transporteur) ..8 (e-mail|email|mail|website|site|contactformulier|formulier|chat|livechat)
      ! (website|site|contactformulier|e-mail|webpagina) van (de|het|onze)? ..1 (fabrikant|vervoerder|koerier|postnl|bpost|dhl|dpd|gls|ups|amazon|leverancier|transporteur)
      ! (ontvangt|krijgt|ontvang|krijg|sturen wij|sturen we|informeren wij) ..6 (e-mail|email|mail)
      ! (per|via) (e-mail|email|mail) (verzonden|verstuurd|gestuurd|ontvangen|geinformeerd|op de hoogte|toegestuurd|bevestigd|verzenden|toegezonden|toesturen)
      ! (wij|we|amazon|ik) (sturen|informeren|mailen|stuurt|nemen|contacteren|stuur|neem) ..8
      ! (sturen|informeren|nemen|zullen|kunnen|mailen) (wij|we|ik) ..10
      ! (hoeft|hoeven) ..5 niet ..5 (antwoorden|reageren|te beantwoorden|te reageren)
      ! (antwoord|reageer) niet (als|indien)
      ! (neem|contacteer) ..3 contact op met (de|uw|het) ..3
      ! (app) (om|voor|te|op)
      ! (contact|mail|e-mail|email|mailadres|e-mailadres|klantenservice|klantendienst|vragen|hulp) ^ (@|{})
      ! (neem|neemt) (u|je)? (ook|dan|zeker|gerust|eens|hier)? ..2 kijkje ..8
      ! (bedankt|dank|dankjewel|ontvangen|ontvingen) ..4 bericht (via|per|op) ..3
      ! blijf ..4 contact ..3 (facebook|instagram)
      ! (deze|dit|die|een|de|onze|uw|je) (mail|e-mail|email|app) (ons|mij|naar)
      ons ..1 (op|via) (facebook|instagram|insta|messenger|twitter|whatsapp|tiktok) ..2 (aanspreekt|aanspreken|contacteert|schrijft|stuurt|appt|bericht|vindt)
      (snelst|snelste|sneller|vlotst) ..8 (op|via) (onze (site|website|webshop|mail)|(onze)? (facebook|instagram|insta|messenger|whatsapp))
      (stuur|stuurt) (u|je|dan|gerust|gewoon|even)? (ons|mij|me) ..1 (appje|sms|smsje|whatsappje|dm|whatsapp)
      gebruik ..3 niet ..3 (berichten|berichtensysteem|chat|berichtenbox|berichtendienst) ..3 (marktplaats|amazon|bol|platform)
      (ons|onze) eigen (formulier|contactformulier|chat|mailadres)
      scan ..3 (qr|qr-code|code) ..8 (met ons|te chatten|chat|whatsapp|spreekt|praat)
      (via|per|over) (de|een)? (mail|e-mail|telefoon|whatsapp) ..2 (bespreken|verderzetten|voortzetten|afhandelen|overleggen|verder praten|verdergaan)
      (rechtstreeks|direct) (op|via|bij|in) (onze|ons) ..1 (site|website|webshop|webwinkel)
      sla ..3 (marktplaats|amazon|bol|platform|tussenpersoon) over
      (buiten) (de)? (marktplaats|website) om
      (chat|praat|whatsapp|app) (u|je|gerust|even|live|dan|nu)? ..1 (met ons|met onze|met het) ..2 (team)? ..1 (op|via) (onze|de|ons) (site|website|webshop|webwinkel)
      (zitten|zijn|vindt|vind) ..3 (op|via) (messenger|instagram|insta|whatsapp|tiktok|telegram|facebook) ^
      ! (niet|geen) ..3 (op|via) (messenger|instagram|insta|tiktok|facebook)
      (kom|koop|bestel) ..3 (rechtstreeks|direct) bij ons ..2
      (vul|vult) ..4 formulier ..3 (op|via|in op) (onze|ons) (webshop|site|website|pagina|webwinkel)
      (bel|bellen|mail) of (bel|mail|app|bellen|mailen|appen) ..2 (onze|ons) ..1
      voor ..1 vragen ..2 (bel|mail|app) ..2 (onze|ons)
      ! (koerier|vervoerder|bezorger|postnl|chauffeur|bpost|dhl|dpd) ..2 (stuurt|mailt|belt|schrijft) (u|je) ..3
    `,

    greeting: `
      ^ (beste|geachte|hallo|hoi|hey|dag|goedendag|goedemorgen|goedemiddag|goedenavond|goeiedag|lieve|welkom|hi) ..5
    `,
    thanks: `
      dank|bedankt|dankjewel|dankuwel|danken|bedanken|dankbaar|dankbaarheid|merci|dankwoord
      fijn dat (u|je) ..5 (gekozen|kiest|besteld|gekocht|koopt|bestelde|geshopt)
      (wat|zo|super)? (leuk|fijn|tof|mooi|super|geweldig) dat (je|u|jullie) ..4 (gevonden|vond|gekozen|koos|kocht|bestelde|besteld)
    `,
    availability: `
      (heb|hebt|heeft|hebben) (u|je|jij|jullie) ..6 (vraag|vragen|hulp|probleem|problemen|opmerking|opmerkingen|iets|assistentie|twijfels|klachten)
      (als|indien|mocht|mochten|bij|voor|zijn|wanneer) (u|je|jij|jullie|er|het|nog|verdere|verder|eventuele|andere|meer|al)? ..6 (vraag|vragen|hulp|probleem|problemen|opmerking|opmerkingen|onduidelijkheden|onduidelijk|iets|assistentie|twijfels|klachten|bezorgdheden)
      (staan|sta|staat) ..6 (klaar|beschikking|paraat)
      (tot uw|tot je|ter) (beschikking|dienst)
      (helpen|help|helpt) (wij|we|ik|u|je) ..3 (graag|verder)
      (graag|altijd|gerust) ..4 (helpen|beschikbaar|bereikbaar|contact|contacteren|weten|voor u|voor je|te woord)
      (aarzel|aarzelt|schroom|schroomt|twijfel|twijfelt) ..6
      (neem|neemt) ..3 (gerust|dan|altijd) ..3 contact ..3
      (laat|laten) (u|je)? (het)? (ons)? (gerust|dan|zeker) ..3 weten
      (we|wij) ..3 (horen|vernemen) ..2 graag
      ^ vragen
      (klantenservice|klantendienst|team) ..3 (klaar|helpt|beschikbaar|bereikbaar|staat)
      (zijn|ben) (we|wij|ik) ..2 (een|maar een) (berichtje|bericht|mailtje) (ver|weg|verwijderd|van u|van je)
      ! (onze|ons|mijn) ..1 (vraag|verzoek)
    `,
    courtesy: `
      (hopen|hoop|hopelijk|wensen|wens) ..4
      (veel|heel veel) (plezier|succes|kijkplezier|leesplezier|geluk|woonplezier)
      (geniet|genieten) (van|ervan)?
      (kijken|kijk|zien) ..3 (uit naar|ernaar uit|uit|graag)
      tot (ziens|snel|gauw|binnenkort|de volgende keer|dan)
      welkom|gefeliciteerd|proficiat
      (blij|trots|verheugd|vereerd) (dat|om|met|u|je)?
      (uw|je|jouw|jullie) (vertrouwen|steun|klandizie|tevredenheid|aankoop|bestelling|interesse|loyaliteit|mening|feedback|geduld|begrip)
      (tevredenheid|vertrouwen) ..6 (belangrijk|voorop|prioriteit|doel|hart)
      (betekent|betekenen) ..3 (veel|alles)
      (streven|doen ons best|zetten ons|ons doel|onze missie|met zorg|met liefde|passie)
      (beste|goede|uitstekende|optimale) (service|kwaliteit|klantenservice)
      (klein|kleine|jong|lokaal|lokale|familiaal) (bedrijf|familiebedrijf|team|winkel|onderneming|ondernemer|zaak)
      (fijne|prettige|mooie|goede|leuke|gezellige) (dag|avond|week|weekend|feestdagen|kerst|tijd|dag verder|kerstdagen|zondag|middag)
      fijn weekend|prettig weekend
      het beste|alle goeds
      (gekozen|kiezen|koos|keuze) ..2 (voor|hebt|heeft)
      (bij ons|in onze winkel) (besteld|gekocht|winkelt|gewinkeld|kocht|winkelen)
      graag gedaan
      (gewaardeerde|trouwe|vaste) (klant|klanten)
      was ons een (genoegen|plezier)
      het winkelen bij
    `,
    closing: `
      ^ (met)? (vriendelijke|hartelijke|beste|warme|lieve|zonnige|sportieve) (groet|groeten|groetjes)
      ^ (groet|groeten|groetjes|hoogachtend|gegroet|mvg|liefs|warme groet)
      ^ (het|uw|namens|team|je) ..4 team
      ^ (namens) ..4
      ^ (klantenservice|klantendienst|klantenservice team|team) ..1
      (klantenservice|support|verkoop|service) team
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
      adres|maat|maten|kleur|foto|foto's|afbeelding|document|documenten|label|retourlabel|betaling|betalen|betaald|bedrag|kosten|prijs|belasting|btw|douane|voorraad|magazijn|vervoerder|koerier|account|overschrijving|rekening
      vakantie|feestdag|gesloten|sluiting|batterij|accu|onderdeel|onderdelen|oplader|kabel|stekker|knop|schroef|schroeven|compatibel|materiaal|afmetingen|gewicht|instelling|instellingen|firmware|onderhoud|wassen|schoonmaken|reinigen|reiniging|installeren|monteren|opladen|recycling
      annuleren|geannuleerd|annulering|ticket|ticketnummer|aanvraag|dossier|behandeling|termijn|bedenktijd
      verzenden|verzonden|verstuurd|versturen|verzending|leveren|geleverd|levering|bezorgen|bezorgd|bezorging|aankomst|levertijd|werkdagen
      gids|tip|tips|stap|stappen|video|pagina|download|downloaden|link|website
      ! in ieder geval
      ! in elk geval
      ! in geval
      van het huis
      (vraag|verzoek) om ..2 <review>
    `,
  },
}
