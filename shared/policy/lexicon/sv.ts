import type { Lexicon } from './concept.ts'

/** Swedish, of Sweden and Finland; du, ni and the formal Er. */
export const swedish: Lexicon = {
  language: 'sv',
  unit: 'word',
  // å, ä and ö are letters of their own: “har” and “här”, “for” and “för” are different words.
  foldsDiacritics: false,
  negationScope: { ahead: 5, behind: 2 },
  abbreviations: [
    't.ex',
    'bl.a',
    'm.m',
    'm.fl',
    'o.s.v',
    's.k',
    'd.v.s',
    'p.g.a',
    'f.d',
    'nr',
    'tel',
    'ca',
    'st',
    'kl',
    'inkl',
    'exkl',
    'resp',
    'etc',
    'ev',
    'obs',
    'mvh',
  ],
  shortForms: [
    'osv',
    'dvs',
    'max',
    'min',
    'ang',
    'avs',
    'enl',
    'forts',
    'tfn',
    'mob',
    'jan',
    'feb',
    'apr',
    'aug',
    'sept',
    'okt',
    'nov',
    'dec',
  ],
  concepts: {
    negation: `
      inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|varken|knappast
      ! inte (bara|endast|minst|missa|glömma)
      ! (tveka|glöm|missa|dröj) ..1 (inte|ej|aldrig)
      ! missa (inga|inget|ingen|ingenting)
      ! inte (tveka|glömma|missa)
      ! varför inte
      ! (inga|inget) (problem|bekymmer)
      ! utan (problem|tvekan|tvivel|vidare)
      ! (om|ifall) inte
      ! (ingenting|inget|inga|aldrig) ..2 (missar|missa)
      ! (ingen orsak|inget att tacka för)
      ! <opt-out>
    `,
    request: `
      vänligen|snälla|gärna|tacksam|tacksamma
      var (god|vänlig|snäll)
      (kan|skulle|vill|kunde) (du|ni|du vänligen|du snälla|ni vänligen)
      (vi|jag) (ber|ber dig|uppmanar|rekommenderar|önskar|föreslår|hoppas|inbjuder|behöver) (att)? (dig|er|du|ni|om att)
      (vi|jag) (skulle|hade|vore|är|blir) ..3 (uppskatta|uppskattat|vilja|bli|tacksam|tacksamma|glada|glad|jätteglada|gärna)
      (skulle|hade|vore|blir|är) (vi|jag) ..3 (uppskatta|uppskattat|tacksam|tacksamma|glada|glad|jätteglada)
      (vi|jag) uppskattar (om|att|det)
      uppskattar (vi|jag) ..2 om
      (det) (vore|skulle|hade) ..4 (bra|kul|roligt|fint|hjälpa|uppskattat|betyda|snällt|toppen|jättekul|varit|trevligt)
      (ta|tar|avsätt|ägna) (du|ni|dig|er)? (gärna|dig)? ..2 (tid|minut|minuter|stund|sekunder|ögonblick)
      (hjälp|hjälper|stötta|stöd) (du|gärna)? (oss|mig|andra)
      (har|hade) (du|ni) ..3 (tid|minut|minuter|stund|ögonblick|möjlighet)
      (du|ni) (måste|behöver|bör|ska)
      (glöm|glömma) (inte|ej)
      låt ..2 (oss|mig|andra) ..3 (veta)
      (överväg|överväga|kan tänka dig|kan tänka er)
      (får|kan) vi be
      tack på förhand
      ! (vi|jag) .. (hjälper|svarar|skickar|ser|berättar|står|tar|erbjuder|bjuder|informerar|finns|bistår|besvarar) ..1 gärna ..4
      ! (hjälper|svarar|skickar|ser|berättar|står|tar|erbjuder|hälsar|bistår|besvarar) (vi|jag) ..2 gärna ..4
      ! (hör|kontakta|svara) ..1 gärna ..3
      ! (vi|jag) ber ..3 (ursäkt|förlåtelse)
      ! ber (vi|jag)? ..3 (ursäkt|om ursäkt|förlåtelse)
      ! vänligen (notera|observera)
      ! (tacksam|tacksamma) för (ditt|din|er|ert|att du)
    `,
    'information-request': `
      <request> ..6 (skicka|meddela|ange|uppge|bekräfta|välja|välj|fylla|fyll|ladda|svara|kontrollera|godkänna|godkänn|beskriva|beskriv|mäta|mät|ge|lämna|komplettera|maila|mejla|berätta|säga|återkomma|återkom|bifoga|signera|skriva under) ..6 (oss|mig|din|ditt|dina|er|ert|era|den|det|de|en|ett|om|vilken|vilket|vad|hur|när|bild|bilder|foto|foton|storlek|färg|adress|med)
      (skicka|meddela|ange|uppge|bekräfta|ge|säg|berätta|välj|fyll|komplettera|återkom|bifoga) (gärna|oss|mig|vänligen|in|till oss|i)? ..3 (vilken|vilket|vilka|om|din adress|bild|bilder|foto|foton|storlek|färg|adress|namn|datum|nummer|serienummer|ordernummer|telefonnummer|uppgifter|text|mått|portkod)
      (vi|jag) (behöver|saknar|behöva) ..4 (din|ditt|dina|er|ert|era|en|ett|veta|mer|följande|uppgifter|information|bild|bilder|adress|portkod)
      (behöver|saknar) (vi|jag) ..6
      det (saknas|fattas) ..4 (uppgifter|information|adress|portkod|telefonnummer|{})
      (vilken|vilket|vilka) (storlek|färg|adress|modell|variant|namn|text|datum|dag|tid|version|alternativ)
      (saknade|ofullständiga|saknas) (uppgifter|adressuppgifter|information|adress)
      (hör av|meddela|låt oss veta) ..3 (om|vilken|vilket|vad|hur|när|var) (du|ni|vi|den|det|storlek|färg)
      ! <request> ..6 (upplevelse|upplevelser|erfarenhet|erfarenheter|åsikt|åsikter|<review>) ..3
      ! (dela|skriv|lämna|ge|skicka|berätta) ..6 (upplevelse|erfarenhet|erfarenheter|åsikt|åsikter|<review>)
      ! vad du (tycker|tyckte|tyckt)
      ! vad (tycker|tyckte) (du|ni) om
      ! hur du (upplever|upplevde)
      ! vi hör av oss ..3
    `,
    condition: `
      om|ifall|såvida|förutsatt|skulle|när
      (i) (fall|händelse)
      kan ..2 (variera|avvika)
      ! om (dig|er|oss|den|det|produkten|varan|att|ursäkt|din|ditt|en|ett)
    `,
    positive: `
      nöjd|nöjda|nöjt|glad|glada|belåten|förtjust|lycklig
      (gillar|gillade|gillat|älskar|älskade|uppskattar du|uppskattade)
      (tycker|tyckte) ..1 om
      (bra|positiv|positiva|fin|trevlig|god) (upplevelse|erfarenhet|upplevelser|service|köpupplevelse|intryck)
      (lever|levde|motsvarar|motsvarade|uppfyller|uppfyllde|överträffar|överträffade) ..4 (förväntningar|förväntningarna)
      (allt|beställning|leverans|köp) ..5 (bra|som det ska|smidigt|gick bra|fungerar|fungerade|perfekt|önskat|belåtenhet|ordning)
      (till) (din|er|full)? belåtenhet
      (rekommendera|rekommenderar)
      (förtjänar|värda|värd) ..3 stjärnor
      tillfreds|nöjdhet
      ! (inte|ej|mindre|aldrig|ingen) ..4 (nöjd|nöjda|nöjt|glad|glada|gillar|gillade|bra|belåten|fungerar|motsvarar|uppfyller|lever|om|smidigt)
      ! (nöjd|nöjda) ..1 (eller) (inte|missnöjd|ej)
      ! hur (nöjd|nöjda|bra) ..3
      ! (glada|glad) (att|över|för|om|av|till) ..2 (hjälpa|kunna|meddela|ta|informera|höra|få|du|ni)?
      ! vi är (glada|nöjda|glad)
      ! vad (tycker|tyckte) (du|ni) om
    `,
    negative: `
      missnöjd|missnöjda|missnöjt|besviken|besvikna|missnöje
      (inte|ej|mindre|aldrig) ..4 (nöjd|nöjda|nöjt|glad|glada|gillar|bra|belåten|fungerar|motsvarar|uppfyller|lever|ska|perfekt|stämmer|gått)
      (något|ett|några|eventuella)? (problem|fel|klagomål|bekymmer|synpunkter|svårigheter|anmärkningar)
      (dålig|dåliga|negativ|negativa|tråkig) (upplevelse|upplevelser|erfarenhet|erfarenheter|intryck)
      något ..3 (fel|inte|gått snett|är fel|krånglar)
      ^ inte (fem|5) stjärnor
    `,
    'buyer-wish': `
      (om|ifall|skulle) (du|ni) ..8 (vill|önskar|föredrar|hellre|väljer|ångrat|ångrar|bestämmer|tänker)
      (om|ifall) (du|ni) ..6 (inte|ej) ..4 (längre)
      (vill|önskar) (du|ni) ..6 (eller|hellre|istället)
      (du|ni) (kan|får|har rätt|har möjlighet|kan alltid)
      om så önskas|om du vill|om ni vill
      på (din|er) begäran
      om (du|ni|vi) ..3 (ska|vill|önskar)
      ångerrätt|ångerrätten|ångra (köpet)?
    `,
    later: `
      om|när|så snart|så fort|innan|efter att|efter|ifall|tills|till dess|först|huruvida|vid
      hoppas|hoppas att|förhoppningsvis|tror|förväntas|beräknas|bör|borde|kan komma
      kommer att|kommer|ska|skall|skulle|inom kort
      ^ (har|är|blev|fick) (du|ni|din|ditt|er)
      ! (kommer att|ska|skall) (skickas|packas|levereras|avsändas) ..1 (i dag|idag|i morgon|imorgon|inom|under dagen)
      ! (hand|mån|tagit hand) om ..1 (din|ditt|ert|er)
      ! (här|i dag|idag|i morgon|imorgon) kommer (ditt|din|en|ert|er|detaljerna|detaljer|uppgifterna)
      ! (paket|paketet|beställning|beställningen|order|ordern) kommer (i dag|idag|i morgon|imorgon|i övermorgon)
      ! hurra ^? ..1 (paketet|paket|beställningen|beställning) kommer
      ! (chauffören|budet|brevbäraren|föraren) kommer ..1 (i dag|idag|i morgon|imorgon|med)
      ! (utdelning|leverans|ankomst) beräknas (ske|till|på)
    `,

    review: `
      recension|recensioner|recensionen|recensionerna|omdöme|omdömen|omdömet|omdömena|betyg|betyget|feedback|feedbacken|kundomdöme*|produktrecension*|produktomdöme*|kundrecension*|säljaromdöme*|butiksomdöme*|recensera|omdömesförfrågan|review|reviews|googlerecension*|utvärdering|utvärderingen
      (negativ|negativa|positiv|positiva|dålig|dåliga|offentlig) (kommentar|kommentaren|kommentarer|återkoppling)
      (#|en|ett|två|tre|fyra|fem) (stjärna|stjärnor|stjärnan|stjärnorna|★|⭐|stjärnig|stjärnigt)
      ★|⭐|femstjärnig*
      ! (#) stjärnigt? hotell
      ! (utvärdering|utvärderingen) av ..2 (skadan|ärendet|reklamationen|returen|felet|situationen)
      ! feedback (från) ..2 (leverantören|tillverkaren|lagret|postnord|dhl|fraktbolaget|transportören|tekniker|teknikern|avdelningen|kollegor|kollegorna)
      ! (intern|teknisk|närmare) utvärdering
      ! energibetyg|betyg i
      stjärnorna du (gav|satte|lämnade)
    `,
    'review-ask': `
      (lämna|lämnar|lämnat|skriv|skriva|skriver|skrev|ge|ger|gav|dela|delar|posta|publicera|publicerar|skicka|skickar|lämnade|sätta|sätt|sätter|göra|få|får|dela med dig av|lägg|lägga) ..6 <review>
      (recensera|recenserar|betygsätt|betygsätta|betygsätter|utvärdera|utvärderar|bedöm|bedöma) ..4 (oss|produkt|produkten|produkterna|köp|köpet|ditt|din|dina|er|ert|vår|vårt|varan|artikeln|butik|butiken|beställning|upplevelse|service|{}|den|det|nu|här)
      (recensera|betygsätt|betygsätta|recenserar) (nu|här|gärna)
      (hur|vad) (nöjd|nöjda|upplevde|upplever|tycker|tyckte|var|gillar|bedömer|betygsätter|gick|skulle du) ..8 (köp|köpet|produkt|produkten|service|beställning|oss|vår|vårt|din|ditt|om|{}|upplevelse|leverans)
      (dela|delar|berätta|berättar|beskriv|beskriva|skriv|dela med dig av|låt|hör) ..6 (upplevelse|upplevelser|erfarenhet|erfarenheter|åsikt|åsikter|intryck|synpunkter)
      (upplevelse|erfarenhet|erfarenheter|åsikt|åsikter) ..4 (dela|berätta|höra|delar)
      (berätta|berättar|låt|säg) ..4 (vad|hur) (du|ni) (tycker|tyckte|tyckt|upplever|upplevde|upplevt|gillar|gillade)
      (höra|veta) ..2 (vad|hur) (du|ni) (tycker|tyckte|upplever|upplevde|upplevt)
      (vad) (tycker|tyckte) (du|ni) ..3
      (uppskattar|uppskatta|uppskattat|tacksam|tacksamma|glad|glada|jätteglada|önskar|hoppas|ser fram emot|vill|gärna|ta emot|välkomnar|nyfikna|inväntar|väntar) ..6 <review>
      <review> ..4 (uppskattas|uppskattat|hjälper|hjälpa|betyder|betyda|viktig|viktigt|viktiga|värdefull|värdefullt|värdefulla|skulle|välkommen|välkommet|välkomna|är|mottages)
      (din|er|dina|era) (åsikt|åsikter) (är|hjälper|betyder|räknas|viktig|uppskattas)
      (ber|be|bett|vill be|önskar) ..3 om ..4 <review>
      med ..3 <review> ..2 (hjälper|stöttar|hjälpa)
      (hjälp|hjälpa) ..4 <review>
      ^ (recensera|betygsätt) (och|nu|produkt|produkten|produkterna|oss|köpet|ditt|din)
      dags att (recensera|betygsätta|lämna)
      (skärmdump|skärmbild|länk|foto|bild) (på|av|till) (din|ditt|ditt) ..2 <review>
      (efter|när|om|så snart) ..4 <review> ..3 (publicerats|publicerat|skrivit|lämnat|skriven|lämnats)
      (svara|besvara|fyll i|fyll|delta) ..3 (enkät*|undersökning*|kundundersökning*|kundenkät*)
      (alla|den|du|ni|dig) som (recenserar|betygsätter)
      ! (tack|tackar) (så mycket|så hemskt mycket)? för ..4 <review>
      ! (har|hade) (du|ni) ..2 (lämnat|skrivit|gett|publicerat) ..4 <review>
      ! (du|ni) (lämnade|skrev|gav|har lämnat|har skrivit|har gett) ..4 <review>
      ! (läst|sett|tagit emot|mottagit|fått) ..2 <review>
      ! (skicka) ..4 (bild|bilder|foto|foton|information|uppgifter) ..4 <review>
      ! (vi|jag|tekniker|teknikerna) ..2 (utvärderar|bedömer|utvärdera|bedöma)
      ! (bedöma|bedömer|utvärdera|utvärderar) ..2 (skadan|skada|felet|ärendet|situationen|skicket|returen|reklamationen)
      (lämna|skriv|skicka) ..1 (några|ett par) (snälla|vänliga|fina|varma) (rader|ord)
      ^ recensenter|alla som (skriver|lämnar) ..1 <review>
      innan du (betygsätter|recenserar)
      (vid|för|med) varje <review>
      ^ för <review> med (bild|foto|film)
      (dem|de) som (betygsätter|recenserar)
    `,
    'praise-ask': `
      (lämna|lämnar|skriv|skriva|skriver|ge|ger|dela|posta|publicera|uppskattar|uppskatta|uppskattat|tacksam|tacksamma|glad|glada|hoppas|önskar|ber|be|hjälp|stötta|med|om|för|få|får|förtjänar|skicka|sätta|sätt|över) ..6 (positiv|positivt|positiva|bra|fint|fin|fina|toppbetyg|höga|högt|hög|gott|goda|snällt|lysande|högsta|toppen|utmärkt|jättebra) ..1 <review>
      (positiv|positivt|positiva|bra|fint|högt|gott) ..1 <review> ..4 (skulle|hjälper|betyder|uppskattas|uppskattat|vore|är)
      (lämna|skriv|ge|ger|ge oss|betygsätt|betygsätta|recensera|sätt|sätta|med|på|om|uppskattar|uppskatta|glada|tacksamma|över|förtjänar|hoppas|klicka|för|få) ..6 (5|fem) (stjärnor|stjärnigt|stjärnig|stjärna|★|⭐) (<review>)?
      (5|fem) (stjärnor|stjärnigt|stjärnig) ..1 <review> ..3 (skulle|hjälper|betyder|uppskattas|vore)
      (femstjärnig|femstjärnigt|toppbetyg|högsta betyg)
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      ! (tack|tackar) ..5 <review>
      ! (1|en|ett) ..2 (till|och|eller) ..2 (5|fem) (stjärnor)
      ! (till) (5|fem) stjärnor
      ! (positivt|positiva|positiv|bra) (eller|och|som|såväl som) ..1 (negativt|negativa|negativ|dåligt|kritiskt|dåliga) ..1 <review>?
      ! (läst|fått) ..4 <review>
      ! mindre än (fem|5) stjärnor
    `,
    'change-review': `
      (ta bort|tar bort|tagit bort|radera|raderar|ändra|ändrar|uppdatera|uppdaterar|redigera|redigerar|justera|justerar|revidera|reviderar|korrigera|korrigerar|dra tillbaka|drar tillbaka|ta tillbaka|tar tillbaka|omvärdera|ompröva|tänka över|höja|höjer|höj|korrigera|makulera|skriva om|modifiera|rätta|avlägsna|plocka bort|se över|justera om|uppgradera) ..4 <review>
      (din|ditt|dina|er|ert|den|det|detta|denna) ..2 <review> ..3 (borttagen|borttaget|raderad|raderat|ändrad|ändrat|uppdaterad|uppdaterat|tas bort|raderas|ändras)
      (ta|tar|plocka|dra) (gärna|vänligen)? (din|ditt|dina|er|ert|den|det) ..2 <review> (bort|tillbaka)
      (ta|tar|plocka|dra) (gärna|vänligen|också|nu|därför) (bort|tillbaka) ..3 <review>
      (borttagning|radering|ändring|uppdatering) av ..3 <review>
      (ändra|höj|höja|uppdatera|justera) ..4 (till|från) ..3 (4|5|fyra|fem|positivt|högre) ..1 (stjärnor|<review>)
      ! (kan|går) (du|ni)? ..2 (alltid|själv|när som helst) ..3 <review> ..3
      ! <review> (kan|går|får) ..8
      ! <review> (policy|regler|sida)
      ! (aldrig) ..4 <review>
      ! (med|genom|tack vare|utifrån|baserat på|efter|från|enligt) (din|ditt|dina|er|ert) ..1 <review>
      (titta|titta på|se|kika) (en gång till|igen|på nytt) på ..2 <review>
      (ta|tar) (ner|ned) ..2 <review>
      (stjärnorna|omdömet|betyget) ..2 (en gång till|ses över)
      <review> ..1 (speglade|speglar|återspeglade|återspeglar|avspeglade) ..2
      <review> ..3 ^ (kan|skulle|vill|kunde) (du|ni) ..3 (att)? (stryka|ta bort|radera) (det|den|dem)
      (titta|se) ..1 (en gång till|igen) på stjärnorna ..2
      (drar|dra|tar|ta) tillbaka (kommentaren|omdömet|betyget|recensionen)
      <review> ..3 ^ ..2 ber (dig|er) ..1 (stryka|ta bort|radera|ändra) (det|den|dem)
    `,
    'thanks-for-review': `
      (tack|tackar|tacksamma|tacksam) ..3 för ..4 <review>
      (tack|tackar) ..2 (för)? att (du|ni) ..5 <review>
      (har|hade) (läst|sett|fått|mottagit|tagit emot) ..2 (din|ditt|dina|er|ert) ..2 <review>
      (din|ditt|dina) ..2 <review> ..2 (som du|du lämnade|du skrev)
      (läst|sett|mottagit) ..2 <review>
      (du|ni) (lämnade|skrev|gav) ..3 <review>
      ! (inte|ej|ännu|aldrig|ingen|inget) ..5 <review>
      ! på förhand ..4 <review>
      ! tack på förhand för ..3 <review>
    `,
    'review-reminder': `
      (har|hade) (du|ni|vi)? ..2 (inte|ännu inte|ej|ännu|fortfarande inte) ..4 (lämnat|skrivit|gett|recenserat|betygsatt|fått|sett|mottagit|delat|publicerat) ..4 <review>
      (du|ni|vi) har ..1 (inte|ännu|fortfarande) ..4 (lämnat|skrivit|gett|fått|sett|mottagit|delat) ..4 <review>
      (inte|ännu|ej) ..2 (recenserat|betygsatt|utvärderat)
      (ingen|inget|inga|inte) ..4 <review> ..3 (ännu|än)
      <review> ..3 (saknas|väntar|återstår|fattas) (fortfarande|ännu)?
      (påminna|påminner|påminnelse|påminnelsemail|påminn) ..8 (<review-ask>|<review>|recensera|betygsätta)
      (<review-ask>|<review>) ..3 (påminnelse|påminna)
      (väntar|inväntar|hoppas) (vi)? (fortfarande|ännu) ..4 <review>
      (fortfarande|ännu) (väntar|inväntar) ..3 <review>
      (väntar|inväntar) (fortfarande|ännu)? (på) ..3 <review>
      (inte för sent|fortfarande tid|sista chansen|fortfarande möjligt|fortfarande chans|hinner fortfarande) ..6 (<review-ask>|<review>|recensera|betygsätta)
      (andra|tredje|sista|ny|tidigare|förra|ännu en) (förfrågan|påminnelse|påminnelsen|meddelande|mail|mejl|gången|begäran|inbjudan) ..8 (<review>|<review-ask>|recensera|betygsätt)
      (bett|bad|frågat|skrev|kontaktat|kontaktade|mailade|mejlade|skickade|skickat|frågade|bjöd|bjudit) ..8 (<review-ask>|<review>)
      om ..3 <review> ..3 (igen|en gång till|ännu en gång)
      (glömt|glömde) ..4 (<review-ask>|<review>|recensera|betygsätta)
      (igen|ännu en gång|en gång till|på nytt|återigen|än en gång) ..6 (<review-ask>|om ..3 <review>)
      <review-ask> ..2 (igen|en gång till)
      ! (glöm|glömma) (inte|ej) ..6 (<review-ask>|<review>)?
      ! (tack|tackar) ..2 (igen|än en gång|ännu en gång|återigen) ..8 (<review-ask>|<review>)?
      ! (om|ifall|såvida) (du|ni) ..1 (inte|ännu) ..6 <review>?
      ! (handla|beställa|köpa|se dig|välkomna|handlar) ..4 igen ..6 <review-ask>?
      ! (vi) (ger|skriver|har) (inga|aldrig|ingen) <review>
      ! första <review>
      vet (fortfarande|ännu) inte (vad|hur) ..1 (du|ni) (tycker|tyckte|gillar|upplever) (om)? ..1 (din|ditt|dina|köpet|varan|produkten)
      vet (fortfarande|ännu) inte vad ..1 (du|ni) (tycker|tyckte) ^
      (du|ni) ..2 (missat|missade|förbisett) ..5 (<review>|<review-ask>)
      undgått (dig|er) ..3 (<review>|<review-ask>)
    `,
    'already-asked': `
      påminnelse|påminnelsen|påminna|påminner|påminn|påminnelsemail
      (ännu en gång|en gång till|på nytt|återigen|än en gång|en sista gång|igen)
      (har|hade) (vi|jag)? ..2 (skrivit|kontaktat|mailat|mejlat|skickat|frågat|bett|bjudit) ..6
      (skrev|kontaktade|mailade|mejlade|skickade|frågade|bad|bjöd) (vi|jag)
      (vi|jag) (skrev|kontaktade|mailade|mejlade|skickade|frågade|bad)
      (vårt|vår|mitt|min) (senaste|förra|tidigare|första)? ..1 (meddelande|mail|mejl|förfrågan|e-post|inbjudan|brev)
      (andra|tredje|sista) (och sista)? (förfrågan|påminnelsen|meddelandet|gången|försöket|mailet|mejlet)
      inte (hört|fått svar) ..3 (dig|er)
      (inget|inte) ..2 svar
      (uppföljning|följer upp|följa upp)
      (skickade|skrev|mejlade|mailade) ..4 (dagar|vecka|veckor) sedan
      för ..3 (dagar|vecka|veckor) sedan ..2 (skickade|skrev|mejlade|mailade|bad)
      ! (tack|tackar) ..2 (igen|än en gång|ännu en gång|återigen)
      ! (handla|beställa|köpa|försöka|skicka|skickas|beställer|handlar|levereras|prova|skickar|se dig|välkomna|välkommen) ..4 (igen|på nytt|en gång till|åter)
      ! (be|ber) ..3 (ursäkt) ..3 (igen|än en gång)
      ! (igen|än en gång|återigen) ..3 (tack|ursäkt|förlåt)
      ! (titta|se|kika) (en gång till|igen|på nytt) på
    `,
    'positive-condition': `
      (om|ifall|förutsatt|såvida|när|så länge|skulle) ..9 <positive>
      ^ (eftersom|då) (du|ni) ..6 <positive>
      ^ (är|var|blev|gillar|gillade|älskar|tycker|tyckte|motsvarar|lever|uppfyllde|uppfyller|fungerade|fungerar|gick|känner) (du|ni|den|det|produkten|allt|din|ditt|vår|vårt|oss)? ..6 <positive>
      ^ <positive> (du|ni|med|över|på|av|vår|din|ditt|kund|din)
      ^ (nöjd|nöjda)
      vid (nöjdhet|belåtenhet)
      (om|ifall) ..4 (inga|utan) (problem|klagomål|anmärkningar)
      om så är fallet|i så fall|om ja
      (om|ifall) (du|ni) ..2 (tycker|anser|känner) att ..4 (stjärnor|förtjänar|förtjänat)
      ^ blev (det|allt|du|ni) ..1 (bra|lyckat|nöjd|nöjda|toppen|som du tänkt|som ni tänkt)
      ! (om|ifall|skulle|när) ..9 <negative>
      ! (oavsett) ..6 <positive> ..4
      ! <positive> ..2 eller ..1 (inte|ej|missnöjd|missnöjda|besviken)
      ! ^ (är|var) (du|ni) ..1 (inte|ej|mindre) ..3 <positive>?
      ^ har vi förtjänat ..3
      ^ (lyser|funkar) (lampan|den|det) som (den|det) ska
    `,
    'negative-condition': `
      (om|ifall|skulle|när|vid|är|har|finns) ..9 <negative>
      (om|ifall) inte|annars|i annat fall
      ^ (inte|ej|missnöjd|missnöjda) ..4
      har du ..1 (skäl|anledning) att
    `,
    'before-review': `
      (innan|före|istället för|i stället för|hellre än) ..6 (<review-ask>|<review>|recenserar|betygsätter|recensera|betygsätta)
      (kontakta|hör|skriv|meddela|prata|säg|berätta|låt|ge|mejla|maila|vänd) ..6 (först|innan)
      först ..4 (kontakta|höra av|kontaktar|hör av|skriva till|med oss|till oss|oss)
      ge oss ..3 (chans|chansen|möjlighet|möjligheten|tillfälle)
      ! innan (vi|amazon) ..6 <review>
      (inget|inga|inte) ..2 (negativt|negativa|dåligt|dåliga) <review> utan att
      innan du (betygsätter|recenserar)
      <review> ..3 ^ ..6 innan du gör det
    `,
    'contact-us': `
      (kontakta|kontaktar|meddela|meddelar|mejla|maila|ring|informera|nå|skriv till|skriva till|säg till|vänd dig till|vänd er till) ..1 (oss|mig)
      (hör|höra|hörde) ..1 av (dig|er)
      (låt|låta) (oss|mig) ..2 (veta|hjälpa|lösa|rätta|åtgärda)
      (ta|tar) ..2 kontakt
      (svara|svarar) ..2 (på|här) ..2
      (skriv|berätta|säg|skicka) ..2 (oss|ett meddelande|till oss|för oss|till)
      ge oss ..3 (chans|chansen|möjlighet|möjligheten)
      ! kontakta (dig|er)
      (prata|pratar|talat|pratat) med oss
    `,
    incentive: `
      presentkort|presentkortet|gåvokort|gåva|gåvor|gåvan|present|presenter|presenten|överraskning|överraskningspresent|give-away
      <discount>
      (gratis|kostnadsfri|kostnadsfritt|fri) ..1 (produkt|produkter|artikel|prov|varuprov|smakprov|tillbehör|månad|månader|gåva|present|exemplar|filter|ersättning|ersättningsprodukt|e-bok|reservdel|vara|set|par|del)
      (gratis) (en|ett|två|den) ..3
      på köpet|cashback|kontanter|belöning|belöningar|belöna|belönar|belönas|bonus|bonusar|bonuspoäng|poäng|premie
      (tävling|tävlingen|utlottning|utlottningen|lotteri|lottar|lottas|lotta|vinst|vinster|pris att vinna|priser)
      (vinna|vinn|vinner|vinst) ..4
      (chans|chansen) att vinna
      (liten|litet|fin|fint|rolig|trevlig|extra) ..1 (överraskning|gåva|present|tack|belöning|gest|bonus|tackgåva)
      tackgåva|tackpresent
      (få|får|ge|ger|betalar|skickar|sätter in|tjäna|tjänar|återbetalar|swishar|tillbaka) ..4 (# (kr|kronor|sek|€|euro)|(sek|kr|€) #)
      (# (kr|kronor|sek|€|euro)) ..3 (tillbaka|presentkort|tillgodo|paypal|swish|bonus)
      tillgodo|tillgodohavande|tillgodokvitto|butikskredit
      (via|med|på) (paypal|swish)
      (förlängd|extra|livstids|# års|utökad) ..1 garanti
      garantiförlängning
      (få|hämta|får) ..1 (kod|koden|kupong)
      på köpet
      ! (presentinslagning|presentförpackning|presentkartong|presentpapper)
      ! (som|i) present (inslagen|inslaget|paket)
      ! (ingen|inga|inget|inte|aldrig|utan) ..6 (belöning|gåva|gåvor|present|presenter|rabatt|rabatter|ersättning|presentkort|premie)
      ! (priser|pris) (är|på|inkl|exkl|ändras)
      (provpaket|provpåse|smakprov|gåvopåse)
      (fördubblas|fördubblar|förlängs|förlänger) ..1 garantin
      (garantin) ..1 (fördubblas|förlängs)
      (månadens|veckans|årets) (dragning|utlottning)
      (lottar|lottas) ..1 ut ..3
      lägger vi (med|i|in) ..1 prov
    `,
    refund: `
      återbetala|återbetalar|återbetalat|återbetalas|återbetald|återbetalning|återbetalningen|återbetalningar|återbetalade|återbetalades
      pengarna ..2 (tillbaka|åter)|pengar tillbaka|betala tillbaka|betalar tillbaka|betalat tillbaka
      (kreditera|krediterar|krediterat|krediteras|kreditering|kreditfaktura|kredit|krediterats)
      (belopp|beloppet|köpesumman|köpeskillingen|summan) ..3 (tillbaka|åter)
      refundera*|ersättning|ersätta dig|ersätter dig
    `,
    exchange: `
      i utbyte|i gengäld|som motprestation|i retur får
      som (ett|en)? (litet|liten|stort|extra)? ..1 (tack|belöning|uppskattning|tecken|kompensation|gest|tackgåva)
      för att (tacka|belöna|visa) ..2 (dig|er|uppskattning)?
      (belöna|belönar|belönas) ..2
      för (varje|din|ditt|alla|en|ett|er|ert) ..2 <review>
      (efter|mot) (att)? ..4 <review>
      (när|om|så snart|så fort|efter att) ..5 (lämnat|skrivit|publicerat|delat|lämnar|skriver|publicerar|postar|ändrat|ändrar|raderat|tagit|tar|raderar|uppdaterat) ..4 <review>
      (varje|alla) ..2 (<review>|recensent|recensenter)
      bland alla ..4 (<review>|recensenter|deltagare|som)
      då får (du|ni)
      ! (tack|tackar) ..3 för ..3 <review>
      recensenter (får|belönas)
      (visa|skicka) (oss)? (ditt|din) <review>
      (alla|den) som (skriver|lämnar) ..1 <review>
      (för|mot) <review> med ..2
      (bland|till) (dem|de|alla) som (betygsätter|recenserar|skriver|lämnar)
    `,
    promise: `
      (du|ni) ..1 (får|vinner|erhåller|tjänar|deltar|belönas)
      får (du|ni)
      (vi|jag) ..1 (skickar|ger|bjuder|återbetalar|erbjuder|betalar|belönar|kompenserar|lottar|vill|kommer|sätter|swishar|ska)
      (skickar|ger|bjuder|återbetalar|erbjuder|betalar|belönar|lottar|kommer|vill|swishar) (vi|jag)
      (delta|deltar|deltag) ..2
      (vinna|vinn|vinner|lottar|lottas|belönas)
      och (få|få|vinn|tjäna|ta|spara|delta|får)
      ^ (få|vinn|tjäna)
      (väntar) ..2 (dig|er)
      (chans|chansen) att
    `,
    discount: `
      rabatt|rabatten|rabatter|rabatterat|rabatterad|rabatterade|rabattkod|rabattkoden|rabattkoder|rabattkupong*|rabattcheck*|rabattcheckar|välkomstrabatt|mängdrabatt|kundrabatt|nyhetsrabatt
      kupong|kuponger|kupongen|kupongkod|kampanjkod|kampanjkoden|erbjudandekod|värdekupong|värdecheck|värdebevis|voucher|prisavdrag|prisnedsättning|prissänkning|prissänkt|prissänkta|nedsatt pris
      # % (på|rabatt|billigare|off|avdrag|lägre|reducerat)
      # procent (rabatt|på|billigare)
      (spara|sparar) ..3 # (%|kr|kronor|procent|€|sek)
      (specialpris|kampanjpris|reapris|lägre pris|halva priset|rabatterat pris|medlemspris|extrapris)
      # (kr|kronor) (rabatt|avdrag)
      ! (rabatten|rabattkoden|kupongen|koden|kampanjkoden|din rabatt|din rabattkod|er rabatt|värdecheck) ..6 (dragits|dragen|drogs|gått ut|ogiltig|använts|använd|tillämpats|löpt|fungerar|giltig|inlöst|angav|angett|redan|gäller|lagd|registrerats|avdragen|lagts)
      ! (rabatt|rabattkod|rabattkoder|rabatter|kuponger) ..3 (i efterhand|kombinera|kombineras|kombinerade|redan)
      ! (i efterhand|redan) ..5 (rabatt|rabattkod|rabatten|kupong)
      ! (kombinera) ..4 (rabatt|rabatter|rabattkoder|kuponger)
      ! (ingen|inga|inte|aldrig|utan|inget) ..4 (rabatt|rabatter|rabattkod|rabattkoder|kupong|kuponger|kod|kampanjkod|prisavdrag|värdecheck)
      ! (fråga|frågor|meddelande|mejl) (om|angående|gällande) ..3 (rabatt|rabattkod|kupong|rabatten)
      ! (frågade|frågat|bad) ..2 (om) ..2 (rabatt)
      ! halva priset ..1 om (båda|du|alla)
    `,
    offer: `
      (vi|jag) ..3 (erbjuder|erbjuda|ger|ge|bjuder|bjuda|skickar|har|skänker)
      (erbjuder|ger|bjuder|har|skickar|kan|skulle|vill) (vi|jag)
      (få|får|använd|ange|utnyttja|passa på|ta del|njut|köp|handla|spara|sparar|hämta|upptäck|lös in|ta|gäller|gälla|skriv|uppge|fyll|vinn|ligger|hittar|finner)
      exklusiv|exklusiva|exklusivt|just nu|idag|nu|endast|bara|begränsad|begränsat|speciell|speciellt|tillfälligt
      (här är|här kommer|nedan|bifogat|i paketet|din personliga)
      med (koden|vår|rabattkoden|kampanjkoden|kod)
      (till|för) (alla|våra|nya|befintliga|trogna|stamkunder|lojala) (kunder)?
      missa
    `,
    'next-purchase': `
      (nästa|kommande|framtida|nästkommande|andra|följande) ..1 (köp|beställning|beställningar|order|ordrar|besök|handling|gång du|gång ni|inköp|shopping)
      (nästa gång) (du|ni)? ..1 (handlar|köper|beställer|shoppar)?
      (handla|beställa|köpa|handlar|beställer|köper|shoppa) ..4 (igen|på nytt|en gång till)
      återköp
      ! (lägg|lägga|göra|gör) ..2 (ny|nytt) (beställning|köp|order)
    `,
    compensation: `
      (för) (besväret|olägenheten|olägenheterna|förseningen|felet|problemet|problemen|skadan|misstaget|väntan|väntetiden|strulet|krånglet|bristen|allt|eventuella)
      (som) (kompensation|ersättning|plåster|gottgörelse|goodwill|ursäkt|en gest|ett plåster)
      kompensation|kompensera|kompenserar|gottgöra|gottgörelse|goodwill|ersättning
      (behålla|behåller|behåll)
      (ursäkt|ursäkta|beklagar|tyvärr|ledsen|ledsna|förlåt)
      skadad|skadat|skadade|defekt|defekta|trasig|trasigt|repig|repor|retur|returnera|reklamation
      prisskillnad|prisskillnaden|mellanskillnad|mellanskillnaden|prisavdrag
      <refund>
    `,
    promotion: `
      (prenumerera|prenumererar|anmäl|anmäla|registrera|skriv upp|skriv in|gå med|signa upp|få) ..6 (nyhetsbrev|nyhetsbrevet|nyhetsbreven|utskick|mailinglista|maillista)
      (nyhetsbrev|nyhetsbrevet) ..4 (prenumerera|anmäl|registrera|anmälan)
      (vårt|våra|våran) ..1 (nyhetsbrev|nyhetsbreven)
      (följ|följa|gilla|gillar|följer) ..1 (oss|vår|vårt) ..3
      (facebook|instagram|tiktok|youtube|pinterest|sociala medier|linkedin|twitter) ..3 (följ|följa|gilla|besök)
      (besök|hitta|hittar|gilla|tagga|kolla|spana|dela|kika|se) ..5 (facebook|instagram|tiktok|youtube|pinterest|sociala medier|facebooksida|instagramkonto)
      (vår|vårt|våra) ..1 (facebook|instagram|tiktok|youtube|pinterest|telegram|whatsapp) ..1 (sida|kanal|grupp|konto)
      facebooksida|facebookgrupp|instagramkonto|youtubekanal|facebooksidan
      se ..5 (vår|vårt|våra) ..3 (sortiment|kollektion|kollektioner|produkter|erbjudanden|utbud|nyheter|storsäljare|bästsäljare|showroom|rea|outlet)
      (besök|besöka|kolla|kolla in|upptäck|utforska|spana|spana in|kika|kika in|titta|ta en titt|klicka|bläddra|shoppa|välkommen|handla|botanisera|surfa) ..5 (vår|vårt|våra|mina|min) ..3 (butik|butiker|webbutik|webshop|webbshop|onlinebutik|hemsida|webbplats|sortiment|kollektion|kollektioner|produkter|erbjudanden|utbud|nyheter|storsäljare|bästsäljare|showroom|nätbutik|shop|outlet|andra|övriga|nya|senaste|rea)
      (in|titta|kika|kolla) (förbi|in) ..2 (vår|vårt|våra|oss|butiken)
      (vår|vårt|våra) (andra|övriga|nya|nyaste|senaste|hela|kompletta|stora|breda|aktuella) ..1 (produkter|artiklar|erbjudanden|kollektion|kollektioner|sortiment|modeller|serie|utbud|tillbehör|varor)
      (fler|andra|liknande|matchande|passande|många fler) (fina|härliga|bra|roliga)? (produkter|artiklar|tillbehör|erbjudanden|modeller|varor) ..5 (butik|webbutik|webbshop|webshop|sortiment|hemsida|hittar|finns|passa|gilla|intressera)
      (i|på) (vår|vårt) ..2 (butik|webbutik|webshop|webbshop|sortiment|hemsida|shop) (hittar|finns|finner) ..4 (fler|andra|många|stort|massor|matchande|produkter|tillbehör|erbjudanden)
      (kanske|du|ni) ..3 också (gillar|gilla|intresserad|intressera|uppskattar|uppskatta|tycker om)
      (kanske) (gillar|intresserar|passar) ..2 (också|även|dig)
      (kan|kunde|skulle) (även|också) (gilla|intressera|passa|vara intresserad|tycka om|vara av intresse)
      (kunder|andra) som köpt* ..5 (köpte|köpt) ..1 (även|också)
      köpte (även|också)
      rea|rean|realisation|sommarrea|vinterrea|mellandagsrea|julrea|slutrea|kampanj|kampanjen|kampanjer|kampanjerbjudande*|specialerbjudande*|superdeal*|fynda|fynd|utförsäljning|klipp|kanonpris|prissänkt|lagerrensning|höstkampanj|sommarkampanj|vårkampanj|julkampanj
      black friday|black week|cyber monday|singles day|prime day
      (exklusiva|exklusivt|fantastiska|fantastiskt|bra|speciella|speciellt|heta|senaste|unika|grymma|riktigt bra|aktuella|förmånliga|härliga|otroliga) ..1 (erbjudande|erbjudanden|rabatter|deals|deal|kampanjer|förmåner|priser)
      (våra|vårt|få|missa) ..2 (erbjudanden|erbjudande)
      (under|en|för en)? begränsad tid|så långt lagret räcker|endast idag|bara idag|gäller endast till|gäller t o m|skynda|passa på
      ^ (köp|beställ|shoppa|handla|fynda|boka|upptäck) (nu|idag|här|direkt)
      (använd|använda|ange|uppge|skriv|fyll|med|utnyttja|lös in|slå in|mata) ..4 (rabattkod|rabattkoden|kampanjkod|kampanjkoden|kupongkod|kupongkoden) ..4
      (med|använd|ange|uppge|skriv in|fyll i) (koden|kod|vår kod) _ ..4 (får|få|spara|sparar|i kassan|vid|på|för|%|rabatt|när|till)
      (din|er|personlig|personliga) ..2 (rabattkod|kampanjkod|kupongkod) (är|för)
      (din|er|personlig|personliga)? ..1 (rabattkod|kampanjkod|kupongkod) ^ _
      bonuskredit*|bonuscheck*|värdecheck*|bonuspengar
      (poäng|bonus) ..6 (går ut|förfaller|lösa in|lös in) ..2
      (lämnat|lämnade|glömt|glömde) ..4 (varukorg|varukorgen|kundvagn|kundvagnen)
      (ligger|väntar|finns) ..2 (kvar|fortfarande)? i (din|er) (varukorg|kundvagn)
      (varukorg|varukorgen|kundvagn|kundvagnen) ..2 väntar
      slutför ..1 (köp|beställning|order) innan
      ^ (upptäck|shoppa|se|utforska) ..2 (kollektionen|kollektion)
      ^ begränsat antal
      ! (rabattkod|rabattkoden|kampanjkod|koden|kupong) (som|du|ni) ..6
      kod* ..3 (i kassan|vid utcheckning|vid kassan|i varukorgen|vid betalning)
      # (%|procent) (rabatt)? på (allt|hela|alla|din|ditt|vårt|våra|utvalda|nästa|valfri|valfritt)
      (spara|sparar) (upp till|nu|just nu|hela)? (upp till|hela)? # (%|kr|kronor|procent)
      upp till # (%|procent) (rabatt|på|billigare)
      <discount> ..8 <next-purchase>
      <next-purchase> ..8 <discount>
      (# (kr|kronor|%|sek|€)) ..5 <next-purchase>
      (fri|gratis|kostnadsfri) (standard|express|snabb)? (frakt|leverans|hemleverans|hemkörning) (över|vid|på|från|inom|till|för|i|alla|hela)
      (erbjuder|har|få|får|med|bjuder|ingår|njut|alltid) ..4 (fri|gratis|kostnadsfri|fraktfritt) (frakt|leverans|hemleverans)
      fraktfritt|fraktfri (över|vid|från|på|inom)?
      (handla|köp|beställ|beställningar|order|ordrar|köper|handlar) ..2 (för|över|från) ..2 # (kr|kronor|sek|€) ..4 (fri|gratis|fraktfritt)
      lojalitetsprogram|bonusprogram|kundklubb|kundklubben|medlemsklubb|stamkundskort|bonuspoäng|medlemskap|poängprogram|vip-klubb|affiliateprogram|medlemsförmåner|kundklubbsmedlem
      (bli) ..3 (medlem|vip|ambassadör|partner)
      (berätta|rekommendera|tipsa|bjud|värva|dela) ..4 (vän|vänner|kompis|kompisar|familj|bekanta|kollegor|vänner och familj)
      (ladda|ladda ner|installera|hämta|testa|prova) ..5 (app|appen)
      (vår|vårt) ..2 app
      (anmäl|registrera|inbjuder|bjuder|välkommen|delta|kom|besök|häng) ..8 (webinar|webbinarium|webinarium|workshop|event|evenemang|mässa|mässan|öppet hus|seminarium|invigning)
      (kostnadsfritt|gratis|vårt|våra) ..1 (webinar|webbinarium|webinarium|workshop|workshops|seminarium)
      (nyheter|nyhet) (i|från|hos) ..3 (sortimentet|sortiment|butiken|oss|vår)
      (nya produkter|ny kollektion|nya kollektionen|ny katalog|nyinkommet|nyinkomna|nya varor)
      våra (bästsäljare|storsäljare|favoriter|nyheter)
      (stort|brett|stor|brett|enormt) (urval|sortiment|utbud)
      (bästa|lägsta|låga|förmånliga|oslagbara|bra|marknadens lägsta) (pris|priser|priset|prisgaranti)
      lågpris*|bottenpris*|prisgaranti
      (köp|ta) # betala för #|köp # få #|# till priset av #
      visste (du|ni) ..6 (erbjuder|sortiment|säljer|butik)
      visste (du|ni) att vi ..5 också
      (passar|matchar) (perfekt|bra|utmärkt) ..2 (till|med|ihop med) (vår|våra|vårt)
      välkommen (in|åter) till ..2 (butik|webbutik|butiken|shop)
      (något|saker|varor|produkter|artiklar) ..2 (kvar)? i (din|er)? (varukorgen|kundvagnen|korgen|varukorg|kundvagn)
      (varukorg|kundvagn|varukorgen|kundvagnen) ..2 (sparad|sparat|kvar|fylld|väntar)
      glömde (du|ni) (något|nåt|dina varor)
      (priset|priserna|pris) ..6 (sänkts|sänkt|sänks|sjunkit|gått ner|rasat)
      prissänkning*|prisfall|prisras
      (tillbaka|åter) i (lager|butik|butiken|sortimentet) ..1 (beställ|köp|handla|innan|skynda|passa)
      ^ (äntligen)? (åter|tillbaka) i (lager|butik|butiken)
      (vi|jag) (saknar|saknat) dig
      (länge|tag|evighet) sedan ..3 (handlade|hördes|sågs|besökte|köpte|beställde|vi sågs|vi hördes)
      ^ (kom|välkommen) tillbaka (till oss|och handla|in)
      (öppnar|öppnat|öppnade|slår upp) ..4 (butik|butiker|portarna|dörrarna|webbshop|showroom|popup)
      (födelsedag*|namnsdag*) ..6 (present|rabatt|gåva|erbjudande|kod|bjuder)
      (present|gåva|överraskning) från oss
      (poäng|bonus|bonuspoäng) ..2 (att handla|att använda|att lösa in|att shoppa|att hämta ut)
      (bjuder|bjuds) ..3 på frakten
      (handla|köp|beställ) ..3 (mer|till) ..4 (frakt*|fraktfritt)
      dags att (fylla på|beställa) ..2 (förrådet|lagret|igen|nytt|nya|ny|mer)
      ^ beställ (nya|nytt|ny|mer|fler|igen|påfyllning) ..3
      (läs|besök|kika|spana) ..3 (blogg|bloggen|bloggar)
      (lanserar|lanserat|lansering*|släpper|släppt) ..4 (ny|nya|nytt|kollektion*|produkt*|serie*|nyhet*)
      (nya|fler|flera) tjänster ..2 (att erbjuda|hos oss|i vårt)
      (gå med i|medlem i|del av) ..3 (klubben|klubb|kundklubben|kundklubb|club)
      (medlemsförmån*|kundförmån*|medlemspris*|klubbpris*)
      (följ|häng) med ..4 (på|i) (instagram|facebook|tiktok|sociala medier)
      (bakom kulisserna|inspiration|nyheter) ..3 (på|i) (instagram|facebook|tiktok|sociala medier)
      (glömde|glömt|lämnade|kvar) ..3 i kassan
      (slutförde|slutfört|avslutade) ..1 (aldrig|inte) ..1 (ditt|köpet|din)? ..1 (köp|köpet|beställning|beställningen)
      vi har (även|också) (andra|fler|många) ..4 (fråga|kika|titta|spana|upptäck|som passar)
      (kasse|kassen|korg) ..1 väntar på dig
      ! (nyhetsbrev|nyhetsbrevet) ..5 (avregistrera|avsluta|avanmäl|säga upp|avprenumerera|avbeställa|slippa)
      ! (avregistrera|avprenumerera|avanmäl|avanmäla|avsluta) ..8 (nyhetsbrev|nyhetsbrevet)
      ! (ersättningen|ersättningsprodukt|ersättningsvara|ersättningsvaran|retur|returen|returnera|returfrakt|reservdel|byte|utbyte|ny|nytt) ..6 (gratis|kostnadsfritt|fri|fraktfritt) ..2 (frakt|leverans)? ..2
      ! (fri|gratis|kostnadsfri) (retur|returfrakt|returfraktsedel|byte|ersättning)
      ! (besök|se|titta|kolla|kika) ..6 (manual|manualen|bruksanvisning|bruksanvisningen|faq|produktsidan|tillverkaren|tillverkarens|spårning|kundtjänst|hjälpsida)
      ! appen (för att|till|från tillverkaren|som styr|styr) ..4
      ! app (för att|till|från) ..4 (koppla|parkoppla|styra|ansluta|ställa in|konfigurera|tillverkaren|lampan)?
      ! (tillverkarens|postnords|dhl|postnord|smart|amazons|medföljande) app*
      ! (titta|kolla|kika) ..4 (hos|i|efter|med) ..2 (grannar|grannarna|brevlådan|manualen|kartongen|förpackningen|paketet|konto)
      ! (ingen|inga|inte) ..4 (rea|kampanj|erbjudanden|kampanjer|erbjudande)
      ! (erbjudande) om ..4 (återbetalning|ersättning|kompensation)
      ! (sänkts|sänkt|sjunkit|gått ner|rasat) sedan (du|ni|er|din)
      ! (priset|pris) ..8 (mellanskillnad*|återbetal*|betalar tillbaka)
      ! (glömde|glömt|lämnade) ..2 (paketet|kvittot|kortet|plånboken|varan) ..2 i kassan
      (våra|alla|heta|dagens|veckans|utforska|se|fler|upptäck) ..2 (deals|deal)
      (sparat|sparade|sparar) ..2 (varukorg|varukorgen|kundvagn|kundvagnen)
      (kom|hoppa|klicka dig) (tillbaka|åter) till ..1 (kassan|varukorgen|kundvagnen|varukorg|kundvagn)
      ^ tillbaka till ..1 (kassan|varukorgen|kundvagnen|varukorg|kundvagn) ^
      (avsluta|fullfölj|slutför) ..1 (köp|köpet|beställning|beställningen|order) innan ..4 (slut|tar)
      ^ (dina|alla dina)? (favoriter|favoriterna|fynd) ..1 väntar (på dig|fortfarande|ännu|i)
      ^ (varor|varorna|dina varor) ..2 väntar ..2 i ..1 (varukorg|varukorgen|kundvagn|kundvagnen)
      ^ (samla|tjäna) ..2 (poäng|bonuspoäng|bonus)
      (få|får|bjuder på|ger dig|bjuder dig på) # (kr|kronor|sek|poäng) att (handla|använda|shoppa)
      (erbjudande|erbjudanden|deals|rabatt|rabatter|fynd) ..4 (julkalender*|adventskalender*)
      (sista|din sista) (chansen|chans) att (köpa|handla|beställa|fynda|spara|säkra|klicka hem)
      ^ se (mer|fler|allt) ..1 från (vårt märke|oss|vårt sortiment)
      ^ upptäck (mer|fler|allt|nyheter)
      ^ (se|kolla) ..1 vad som är (nytt|på gång) (hos oss|i butiken)
      ^ (se|kolla) ..1 vad som är (nytt|på gång) ^
      (matcha|styla) ..2 med ..2 (matchande|tillhörande)
      (komplettera|kombinera) ..2 med ..2 matchande
      ^ prenumerera (på (vårt|våra|vår|nyhetsbrev*)|och (spara|få|slipp))
      ^ prenumerera på _ och (få|spara)
      (lägg till|addera) ..3 (vara|produkt|produkter|varor) i (din|er) (order|beställning|nästa|leverans|box)
      ! väntar ..4 (hos|ombud*|postombud*|utlämning*|terminal*|tullen|lagret|vid)
      ! prenumerera ..2 (uppdateringar|spårning|leverans*|status*)
      ! (kod|vara|varan|fel) ..2 tillbaka till ..1 (kassan|varukorgen|kundvagnen)
      ! tillbaka till kassan ..4 (betalning*|kort|kortet|fel)
      ^ (lägg|vill du lägga|passa på att lägga) till ..2 tillbehör
      (hinner|hinna) (fortfarande|också)? lägga till ..2 tillbehör
      glömde du ..1 tillbehör
      ! (lägg|lägga) till ..2 (tillbehör|extra) ..4 (retur*|ärende*|reklamation*|adress*)
      först till kvarn ..6 (rabatt|rabatten|erbjud*|koden|priset|kollektion*|rea|rean)
      (kollektionen|kollektion) ..1 (är inne|är här|ute nu|ligger ute|har landat|har kommit) ..2
      (vårens|sommarens|höstens|vinterns|årets|julens) ..1 (nyheter|deals|fynd|rea|erbjudanden|storsäljare|favoriter)
      ^ (vårens|sommarens|höstens|vinterns|julens) ..1 kollektion
      (höstkollektion*|vårkollektion*|sommarkollektion*|vinterkollektion*|julkollektion*) ..1 (är inne|är här|ute nu|ligger ute|har landat|har kommit)
      (nya|spana in|upptäck|se) ..1 (höstkollektion*|vårkollektion*|sommarkollektion*|vinterkollektion*|julkollektion*)
      låt dig inspireras|bli inspirerad
      (beställ|köp|handla|klicka hem) ..2 innan (den|det|de) är (borta|slut|slutsåld|slutsålda)
      (finns|har|har vi) något för alla
      (köp|köper|ta|handla|handlar|beställ|beställer) ..4 (få|får) ..1 den (andra|tredje|fjärde) ..2 (på köpet|gratis|för halva)
      får (du)? # (kr|kronor) tillbaka (på|vid) (nästa|ditt nästa|din nästa)
      (här produkterna|här varorna|produkter|tillbehör) passar (bra|perfekt|fint) ..1 till ditt köp
      kanske (något|nåt|är detta|är det här) (även|också|något)? för (även)? dig
      (andra|kunder) (tittade|köpte|köper|gillar) (också|även) ..2
      vill du veta först|bli först (att få veta|av alla|att veta)
      lämna ..1 (mejladress|mejladressen|mailadress|e-postadress|mejl) ..2 på (vår|vårt) ..1 (sida|hemsida|sajt)
      unna dig ..3
      (titta|kika|kolla|hoppa) (in|förbi) ..1 och (se|upptäck|kika på) (våra|vårt|vår|nyheterna|sortimentet)
      ^ perfekt ..1 att ge bort ..3
      tips ^? (kombinera|komplettera) ..2 med (vår|vårt|våra)
      (perfekt|snyggt|fint|härligt|underbart) ..1 (ihop|tillsammans) med (vår|vårt|våra) ..2 ^
      (från och med|från) ..1 nu ..1 säljer vi (också|även) ..2
      ^ är det (snart|nästan) slut på ..3
      (kom och hälsa|hälsa) (på|på oss) ..1 i (vår|vårt|våra) ..1 (butik|butiker|showroom|ateljé)
      # (kr|kronor) till ^? (och|så) ..3 (fri frakt|frakten är fri|frakten är gratis|frakten fri|frakten gratis|på frakten|frakten blir)
      ^ nytt (hos oss|i (butiken|sortimentet|hyllan))
      (favorit|favoriter|favoritljus*|favorit*) ..1 har (blivit|nu blivit) (billigare|nedsatt)
      (önskelista|önskelistan) ..3 (nedsatt|nedsatta|billigare|rea|sänkt|sänkts|prissänkt*)
      (ny|nya) (webbutik|webbshop|nätbutik|butik|webbsida) är (nu)? (öppen|igång|lanserad|live)
      med (en|vår) prenumeration (sparar du|får du (#|rabatt|lägre|bättre))
      här är din (födelsedagskod|bonuskod|välkomstkod)
      (presentkod|födelsedagskod|födelsedagskoden|presentkoden|bonuskod|välkomstkod) (är)? {}
      bli ..2 fan av
      ^ (mors dag|fars dag|alla hjärtans dag|valborg) (närmar sig|är här|är snart här|står för dörren) ^
      ^ snart (är det)? (mors dag|fars dag|alla hjärtans dag) ^
      ju (fler|mer) du (köper|handlar|beställer)
      (koden|kod) _ ger (dig)? ..1 (# (%|procent|kr|kronor)|rabatt|fri frakt|{})
      ^ bara # (kvar|stycken kvar) i din (storlek|färg)
      vi har (en|ett)? ..1 (utlottning|tävling|giveaway) på ..1
      lägg till ..6 för bara #
      ^ (nu|få|köp|beställ|handla|hämta hem|klicka hem) ..5 för bara # (kr|kronor)
      (fynd|erbjudanden|deals|nyheter) varje (dag|vecka)
      förbeställ ..4 (redan|nu|i dag|idag|modellen|nya)
      (be om|få|begär|vår|våra) ..1 (grossistlista*|grossistpris*|mängdpris*)
      ! (för bara|för halva) ..3 (om båda|gällde|gäller inte)
      ! (snart|nästan) slut på ..1 (lagret|tid|batteri|garantin)
      ! ihop med (vår|vårt|våra) (tekniker|team|kundtjänst|transportör)
      ! halva priset bara om
      ! från nu har vi ..2 (semester|stängt)
      ^ i samma serie (finns|har vi|säljer vi) (även|också)
      priserna (rasar|sjunker|störtdyker)
      vi (rensar|tömmer) (lagret|lager|hyllorna)
      vill du (reservera|förboka) ..1 (en|ett) redan
      (kod|koden) till nästa (köp|beställning)
      (årets|säsongens|höstens|vårens|sommarens) (succé|hit|storsäljare|bästsäljare|favorit)
      (köp|handla|beställ|passa på|fynda|säkra|klicka hem|skynda) ..5 innan (de|den|det) tar slut ^
      (letar|söker) du efter ..1 (present|gåva|julklapp|presenttips)
      ^ våra ..1 (set|presentset|presentkort) väntar
      nu saknas bara ..1 (matchande|passande)
      # (kr|kronor) tillbaka (på|vid) köp över #
      titta in och se vad som är nytt
      att ge bort ^ (vårt|våra|vår) ..1
      ^ din kod till nästa gång
      nu saknas bara ..2 ^ från # (kr|kronor)
      ta med ..1 (kompis|vän) ^ ..3 # (%|procent)
      ^ (förläng|dubbla) ..4 för bara # (kr|kronor)
      ! visa ..2 (kod|koden) i kassan
      ! (kod|koden) i kassan ..2 (ombudet|ombud|butiken) för att
      tillbaka till ..1 (kundvagnen|varukorgen|kassan) och (slutför|fullfölj|avsluta)
      # (kr|kronor|sek|poäng) att (handla|shoppa) för hos oss
      luckan i vår (julkalender*|adventskalender*)
    `,

    'order-status': `
      (paket|paketet|försändelse|försändelsen|leverans|leveransen|beställning|beställningen) ..2 (är|har kommit) (nu|redan|äntligen)? framme
      ^ (levererad|levererat|skickad|skickat|utlämnad|utlämnat) den (#|{})
      (beställning|beställningen|order|ordern|paket|paketet|försändelse|försändelsen|vara|varan|varor|varorna|artikel|artikeln|produkt|produkten|produkter|leverans|leveransen|köp|{}|beställningar|sändning|sändningen|brev) ..6 (har|är|blev|blivit|hade|finns) ..5 (skickats|skickad|skickat|skickade|levererats|levererad|levererat|mottagen|mottagits|mottaget|bekräftad|bekräftats|bekräftat|på väg|packad|packats|packat|lämnat|lämnats|behandlas|behandlats|överlämnats|överlämnad|anlänt|kommit|postats|postat|skickades|avgått|hanterats|registrerad|registrerats|klar för leverans|klar att skickas|redo|levererade|utlämnad|avsänd|avsänt|avsänts|godkänd|genomförd|genomförts|mottagna|under behandling|under leverans|hämtats|lagd|lagts|expedierad|expedierats|slutförd)
      (beställning|beställningen|order|ordern|paket|paketet|försändelse|varan|varor|varorna|artikeln|produkten|sändningen|leverans|leveransen) ..4 (skickades|skickas|levererades|behandlas|packas|hanteras|förbereds|lämnade|expedieras|mottogs|bekräftas|anlände|postades|plockas)
      (har|hade) (vi|jag)? ..3 (skickat|tagit emot|mottagit|bekräftat|packat|levererat|postat|lämnat|expedierat|behandlat|överlämnat|fått|registrerat|godkänt|hämtat|avsänt) ..5 (beställning|beställningen|order|ordern|paket|paketet|vara|varan|varor|varorna|köp|försändelse|produkt|produkten|artikel|artikeln|leverans)
      (vi|jag) har ..2 (skickat|tagit emot|mottagit|bekräftat|packat|levererat|postat|expedierat|behandlat|lämnat in|registrerat|fått) ..5 (beställning|beställningen|order|ordern|paket|paketet|vara|varan|varor|varorna|köp|försändelse|produkt|produkten|artikel|artikeln|leverans)
      har (nu|idag|precis|just|redan)? (skickats|levererats|packats) (idag|nu|från|till|med)?
      är (nu|redan)? (på väg|skickad|skickat|levererad|levererat|packad|packat)
      på väg (till|hem till) (dig|er)
      (packar|förbereder|behandlar|hanterar|plockar|iordningställer) (vi|nu)? ..3 (beställning|order|paket|varor|ditt|din|dina)
      vi ..2 (packar|förbereder|behandlar|hanterar|plockar) ..3 (beställning|order|paket|varor|produkter)
      orderbekräftelse|orderbekräftelsen|beställningsbekräftelse|leveransbekräftelse|fraktbekräftelse|leveransavisering|mottagningsbekräftelse|köpbekräftelse|leveransmeddelande
      (bekräftelse) på (din|er|ditt) (beställning|order|köp|leverans)
      (bekräftar|bekräfta) ..3 (mottagit|mottagandet|mottagande|beställning|order|ordern|köp|leverans|leveransen) ..3
      (spårningsnummer|spårningsnumret|kollinummer|kolli-id|kolli|spårningskod|spårningslänk|spårnings-id|sändningsnummer|paketnummer|sändnings-id) ..2 (är|{}|för|hittar|här)
      (här|nedan|bifogat) ..5 (spårningsnummer|spårningsnumret|kollinummer|kolli-id|spårningslänk|spårningskod|sändningsnummer)
      (kan) (du|ni)? ..3 (spåra|följa) ..4 (beställning|paket|paketet|försändelse|leverans|leveransen|order|beställningen|din|ditt|sändning)
      (spåra|följ) ..2 (beställning|paket|paketet|försändelse|leverans|order|din leverans|ditt paket)
      har (skickat|levererat|tagit emot|mottagit) (den|det|dem)
      (beställning|order|paket|leverans) (skickad|levererad|bekräftad|mottagen|skickat|levererat|på väg)
      (leverans|försändelse|sändning) {} (för|till|av) (din|er)? (order|beställning) {}
      ordersammanfattning|orderöversikt|beställningsöversikt
      (sammanfattning|översikt) (av|över) (din|er|ert) (order|beställning|köp)
      (order|ordern|beställning|beställningen|paket|paketet|försändelse|försändelsen|leverans|leveransen) ..2 (ligger|är|finns) ..2 hos (postnord|dhl|bring|budbee|schenker|instabox|transportören|fraktbolaget)
      (paket|paketet|order|ordern|leverans|leveransen|försändelse|försändelsen) ..2 (är|ligger)? ..1 ute (för|på|med)
      vi ..1 (börjar|börjat|håller på att|sätter igång att) ..1 (packa|plocka|behandla|förbereda|tillverka|producera)
      (ny|nytt|uppdaterad) (status|orderstatus) ..6 (skickad|levererad|packad|bekräftad|mottagen|på väg|{}) (skickad|levererad|packad|bekräftad|mottagen|på väg)?
      (paket|paketet|order|ordern|försändelsen) är (nu)? (utlämnat|utlämnad|hämtat|hämtad|uthämtat)
      (tagit sig an|tagit itu med|påbörjat|börjat med) ..2 (order|beställning|ordern|beställningen)
      (klarat|passerat|gått igenom|genomgått) ..1 (kvalitetskontrollen|slutkontrollen|kontrollen)
      (går|gått|gick) ..2 (vidare till|i|in i) ..1 (leverans|leveransfasen|produktion|packning|utskick|tryck)
      (betalning|betalningen) (är|har) ..2 (bekräftad|bekräftats|mottagen|mottagits|godkänd|registrerad)
      (vi) (packar|trycker|syr|tillverkar|graverar|bygger|tillagar) (nu)? ..1 (din|ditt|dina)
      nu (packar|trycker|syr|tillverkar|graverar) vi
      så (snart|fort) ..1 (din|ditt|dina) (varor|vara|order|beställning|paket) är (packade|packad|packat) ..1 (får|kommer)
      (order|beställning|ordern|beställningen|{}) är (avslutad|slutförd)
      (kommer) ..1 (bli levererade|att levereras|levereras|att bli levererade) ..3 (ombud|ombudet|dörr|adress)
      ! (hoppas|förmodar|kontrollera|utgår) ..2 (att|om)? ..12
      ! (retur|returen|returnerade|ersättningsvara|ersättningsvaran|ersättningsprodukt|returpaket|returpaketet) ..8 (mottagen|mottagits|mottagit|kommit|behandlas|skickats|skickad|anlänt|tagit emot|fått|skickat|registrerats)
      ! (tagit emot|mottagit|fått|behandlat|bekräftat) ..3 (meddelande|mejl|mail|fråga|bilder|bild|recension|omdöme|retur|avbokning|avbeställning|betalning|svar|reklamation|ärende|uppgifter|annullering|förfrågan|returen)
      ! (levererad|levererat|levererats|kommit|anlänt|skickats|skickat) ..2 (skadad|skadat|fel|trasig|trasigt|sönder|felaktig|ofullständig|defekt)
      ! (skickat|skickade|skickats) ..5 vidare
      ! (inte|ännu inte|ej|aldrig|inte kunnat|inte kunde) ..4 (skickats|skickad|skickat|levererats|levererad|levererat|mottagit|mottagits|bekräftats|anlänt|kommit|levereras|skickas|skicka|leverera|hämtats|fått|tagit)
      ! (i|enligt|från) (din|er|ditt)? (orderbekräftelsen|orderbekräftelse)
      ! (avbokats|avbokad|avbeställts|annullerats|annullerad|återbetalats|avbruten|avbruts|makulerats)
      ! (när|så snart|så fort|om|efter att) ..12 (skickas|skickar|levereras|packas|behandlas) ..6
      ! (order|beställning|ordern) är avslutad ..3 (begäran|begärt|önskemål)
      ! inte (klarat|passerat) ..3
      (paketet|paket|varan|varorna|order|ordern|beställning|beställningen|{}) ..1 (skickas|packas|plockas) (redan)? (i dag|idag|i morgon|imorgon|samma dag|i eftermiddag|under dagen)
      (order|ordern|beställning|beställningen|paket|paketet|{}) (kommer att|ska|skall) (skickas|packas|levereras|avsändas) ..1 (i dag|idag|i morgon|imorgon|inom|under dagen)
      vi (skickar|packar) (din order|ditt paket|din beställning|din vara|dina varor) (redan)? (i dag|idag|i morgon|imorgon|inom|samma dag|så snart som|så fort som)
      (order|ordern|beställning|beställningen|paket|paketet|{}) ..1 (lämnar|går från) (lagret|vårt lager|butiken|oss) ..1 (i dag|idag|i morgon|imorgon|inom|{})
      (i dag|idag|i morgon|imorgon) (kommer|levereras|skickas|packas|levererar vi|skickar vi|packar vi) ..2 (paket|order|ordern|beställning|leverans|försändelse)
      (paket|paketet|order|ordern|beställning|{}) (levereras|delas ut|körs ut) (i dag|idag) ..3
      ^ (leveransbesked|fraktavisering|paketavisering|avsändningsbekräftelse|leveransnotis|utleveransbesked|orderkvitto|orderbesked|betalningsbekräftelse)
      (här är|här kommer|detta är|det här är) ..1 (leveransbesked|leveransbeskedet|fraktavisering|paketavisering|avsändningsbekräftelse|leveransnotis|utleveransbesked|orderbesked|betalningsbekräftelse)
      ^ (status|orderstatus|leveransstatus) ^ (skickad|levererad|packad|bekräftad|mottagen|behandlas|avsänd|på väg|under behandling)
      ^ (utskickad|avskickad|avsänd|ivägskickad) (i dag|idag|i går|igår|{}|#)
      (här|nedan) ..2 (detaljer|detaljerna|översikten) ..1 (om|för|på|kring) ..1 (order|beställning|ordern|beställningen)
      bekräftelse på (det|vad) du (har)? (beställt|köpt|handlat)
      (tar|tagit) ..1 hand om ..1 (din|ert|er|ditt) (order|beställning|paket)
      ! (leveransbesked|leveransbeskedet|fraktavisering|paketavisering|leveransnotis|orderkvitto|orderkvittot) ..3 (saknas|när|fel|inte|gick)
      ! (få|får|fått|saknar|väntar|kommer|skickar|utan|nytt|ny|nya|inget|ingen) ..3 (leveransbesked|leveransbeskedet|fraktavisering|paketavisering|leveransnotis|orderkvitto|orderkvittot|betalningsbekräftelse)
      ! (ersättning*|ny|nya|nytt|igen|på nytt|reservdel*) ..4 (i dag|idag|i morgon|imorgon|inom)
      ! (skickas|packas|levereras|skickar|packar) ..4 (om|när|så snart|så fort|förutsatt) (du|ni|vi|betalningen|allt|adressen) ..2
      har ..1 (din|ditt|er|ert) (beställning|order|paket|försändelse|leverans|{}) {}? ..1 (lämnat|skickats|packats|mottagits|anlänt|avgått|levererats)
      (paket|paketet|beställning|order) ..1 är på (rull|gång|ingång|resande fot)
      (meddelandet|meddelande|mejlet|mejl) ..1 (bekräftar|är en bekräftelse på) att vi ..2 (fått|mottagit|tagit emot)
      (order|ordern|beställning|beställningen) ..2 (trillat in|ramlat in|kommit in|plingade in|landat hos oss)
      vi har (fått)? (din|er) (beställning|order) ..1 och (börjar|sätter|packar)
      (nedan|här) ..2 (ser|hittar|finner|följer) ..2 (en)? (översikt|sammanfattning|sammanställning) (av|över|på) ..1 (order|ordern|beställning|beställningen|köp|köpet|vad du beställt|det du beställt)
      (hurra|äntligen|nu) ^? (paketet|ditt paket|beställningen|din beställning) (kommer|är på väg) ^?
      (paket|paketet|beställning|beställningen|order|ordern) ..1 kommer (i dag|idag|i morgon|imorgon|i övermorgon) ..2
      (beställning|beställningen|order|ordern|paket|paketet|varor|allt) ..3 (går|åker|drar|skickas) (iväg|i väg) (i dag|idag|i morgon|imorgon|nu)
      (vi|jag) (jobbar|arbetar|håller på) (nu|just nu)? med (din|er|ditt) (beställning|order|paket)
      ^ allt (är|klart) ..1 (klart|redo)? för (avsändning|leverans|frakt|utskick)
      vi (snickrar|bygger|syr|trycker|drejar|målar|stickar|väver|tillverkar|monterar|gjuter|slipar) (nu|just nu|för fullt|som bäst) ..1 (på)? (din|ditt|dina|er|ert|era)
      (är|blev) (nu)? (färdigsydd|färdigsytt|färdigbyggd|färdig|färdigt|klar|klart|färdiga|klara) och (kontrollerad|kontrollerat|packad|packat|granskad|packade|inslagen|inslaget)
      dags att (skicka|packa|posta) (din|ditt|dina) (order|beställning|paket|varor)
      (betalning|betalningen) har (kommit in|kommit fram|gått igenom|registrerats|bokförts)
      (i dag|idag|i morgon|imorgon|på fredag|på torsdag|på måndag|på tisdag|på onsdag) har du (den|det|dem|paketet|beställningen|din beställning|ditt paket|dina varor|allt) (hemma|hos dig|i handen)
      (varor|varorna|paket|paketet|beställning|beställningen|order|ordern|saker|kuddar|ljus) ..1 har (nu)? (gett sig av|gett sig iväg|gått iväg|rullat iväg|åkt iväg)
      (förbeställning|förbeställningen) är (nu)? (bekräftad|mottagen|registrerad)
      (fraktsedeln|frakthandlingen) är (nu)? (utskriven|påsatt)
      (är|står) (nu)? packade och (väntar|klara|redo)
      ^ (goda|bra|glada) nyheter ^? (nu)? (har|är) (det|den|de) ..1 (gått|skickat|skickad|på väg|iväg)
      (ligger|är|finns) nu hos (posten|postnord|dhl|bring|budet|transportören)
      (paket|paketet|beställning|beställningen|order|ordern|allt|{}) ..2 (gick|åkte|går i dag|går idag) ..1 med (morgonposten|kvällsposten|posten|dagens post|postnord|dhl|bring)
      (paket|paketet|beställning|beställningen|order|ordern|{}) ..2 i (goda|trygga) händer ..2
      (köp|köpet) är (nu)? (bekräftat|registrerat|mottaget)
      (sitter|ligger|är|står) nu på (lastbilen|budbilen|skåpbilen|lastpallen)
      (paket|paketet|beställning|beställningen|order|ordern|{}) (sitter|ligger|är|står) på (lastbilen|budbilen|skåpbilen|lastpallen)
      (paket|paketet|beställning|beställningen|order|ordern|försändelsen) ..2 (kvitterades|kvitterats|kvitterat)
      (passerat|korsat) gränsen|på sista biten (till dig|hem)
      (är|ligger|finns) (nu)? hos (våra|vår) (packare|packteam|packavdelning)
      (räkna med|vänta dig) ..2 (knackning|paket) ..1
      (susar|rusar|rullar|flyger) (nu|just nu)? (hem|iväg)? ..1 till dig
      ! (skickat|skickade) ..1 (separat|för sig) (faktura*|kvitto*|meddelande*)
      ! (är|ligger) packade i (locket|botten|facket|lådan|kartongen)
      ! (kommer|skickas) ..4 (om|när|så snart|förutsatt) (du|ni)
      ! vi (bygger|tillverkar|syr|trycker|målar|monterar) ..2 (din|ditt|dina) ..6 (om|när|så snart) (du|ni)
      ! i (goda|trygga) händer ..2 (tekniker*|verkstad*|tillverkar*)
      (budet|chauffören|brevbäraren|föraren) (kommer|är på väg|åker|kör) ..3 med (ditt|din|era|dina) (paket|beställning|order|varor)
      vi (har)? (nu|just|precis)? (lämnade|lämnat) in ..1 (paketet|paket|beställning|beställningen|ordern)
      (nu|i dag|idag) (står|ligger) (paketet|ditt paket|din beställning|leveransen) (vid|i|hos) ..2
      ! med (ditt|din) (paket|beställning) ..2 (retur*|tillbaka)
      (i dag|idag|i morgon|imorgon|i eftermiddag|strax) (packar|skickar|postar) vi (ditt|din|dina) (order|beställning|paket|varor)
      (i dag|idag|i morgon|imorgon|i eftermiddag|strax) packar vi (den|det|dem) ^
      (är|ligger) nu (på|hos|i) ..1 (terminalen|sorteringen|sorteringsterminalen|utdelningen)
      (avsändningen|utskicket|inlämningen) (gjordes|skedde|är gjord) ..2
      ^ (redo|klart|klar) att hämta (hos|i|på) ..3
      (första|andra|ett) (kollit|paketet) av ..1 (rullade|gick|åkte|skickades|är på väg)
      vi (ser|har sett|noterar) din betalning
      ^ (lastat|packat|inslaget|skickat) och klart
      (föraren|chauffören|budet) ..1 (åkte|körde|avgick|har åkt|har kört) ..2 (från oss|från lagret|från terminalen|med ditt|med din)
      (utdelning|leverans|ankomst) beräknas (ske|till) ..2
      (packbänk|packbord|packare|packteam) har (nu)? fått (din|ditt|dina) (order|beställning|paket|varor)
      (ditt|paketet) ..1 (adresserat|inslaget) och klart
      ! att hämta ..4 (retur*|faktura*)
      ! (beräknas|planeras) ..4 (om|när) (du|ni|vi)
      (budet|chauffören|brevbäraren|föraren) är ute ..2 med (ditt|din|era|dina) (paket|beställning|order|varor)
      vi (snickrar|bygger|syr|drejar|målar|stickar|väver|slipar) på (din|ditt|dina) ..2 (nu|just nu|för fullt)
      sitter på (lastbilen|budbilen|skåpbilen)
      ! vi (trycker|graverar) ..1 (din|ditt|dina) (text|namn|logga|logotyp|bild|initialer) ..1 (i|med|på|som|utan)
      {} ^? den (skickas|packas) (inom|i dag|idag|i morgon|imorgon)
      vi packar (den|det|dem) (redan)? (i dag|idag|i morgon|imorgon)
    `,
    parcel: `
      beställning|beställningen|order|ordern|köp|paket|paketet|försändelse|försändelsen|leverans|leveransen|vara|varan|varor|varorna|betalning|betalningen
    `,
    transit: `
      (har|är|blev|blivit|nu|just|precis|redan|i dag|idag|i går) ..2 (skickad|skickat|skickats|levererad|levererat|levererats|mottagen|mottaget|mottagits|bekräftad|bekräftat|bekräftats|registrerad|registrerats|postad|postat|hämtats|hämtad|anlänt|avsänd|avsänt|kvitterats|kvitterad|lämnats|lämnad|passerat)
      (nu|just|precis|redan|i dag|idag) ..1 (packad|packat|packade|inslaget|inslagen)
      (order|ordern|beställning|beställningen|paket|paketet|varan|varorna|{}) är (nu|just|redan) (klar|klart|klara|färdig|färdigt|färdiga)
      (skickades|levererades|hämtades|lämnades|postades|kvitterades|avgick|anlände|mottogs) ..3
      ^ (order|ordern|beställning|beställningen|köp|köpet|paket|paketet|betalning|betalningen) (är)? (nu)? (mottagen|mottaget|bekräftad|bekräftat|skickad|skickat|packad|packat|lagd|godkänd)
      på väg|på posten|på rull|på sista biten|ute för leverans|under transport
      (kommer|kommer fram|anländer|levereras|framme) ..2 (i dag|idag|i morgon|imorgon|i övermorgon|på måndag|på tisdag|på onsdag|på torsdag|på fredag|på lördag|före|mellan|under dagen)
      (står|ligger|lämnat|lämnad|lämnades|lämnats|ställt|levererat|levererad) ..1 (vid din dörr|vid dörren|i brevlådan|hos ombudet|hos grannen|i brevinkastet|hos posten|i paketboxen)
      (lämnat|lämnad|lämnats|lämnades|lämnade|överlämnat|överlämnad|överlämnats|överlämnades|överlämnade|hämtades|är|ligger|nu|redan) ..2 (hos|till|av|med) (bud|budet|brevbäraren|chauffören|transportören|postnord|dhl|bring|schenker|budbee|instabox|posten)
      (budet|brevbäraren|chauffören|transportören|postnord|dhl|posten) ..1 (hämtade|hämtat|tog|fick|plockade|har paketet|har din|har ditt)
      (lämnat|lämnar|lämnade|ut från|iväg från|gått från) ..2 (lagret|verkstaden|terminalen|oss|butiken)
      (planerad|inplanerad|beräknad|förväntad|bokad) ..1 (leverans|ankomst|till måndag|till tisdag|till onsdag|till torsdag|till fredag|till lördag|till i morgon|till {})
      (går|gick|gått|skickas|åker|drar) ..1 (iväg|i väg) ..1
      (börjar|börjat|började|sätter igång|satt igång) ..2 (packa|förbereda|plocka|arbetet|tillverka)
      hos (våra|vår) (packare|packteam|packavdelning|lager)
    `,
    delay: `
      försenad|försenat|försenade|försening|förseningen|förseningar|dröjsmål|dröjer|uppskjuten|skjutits|framflyttad|framskjuten|strejk|strejken|tullen|tull|tullhantering|restorder|restnoterad|restnoterat|restnoterade|väntetid|väntetider
      (tar|ta|dröjer) ..3 (längre tid|lite längre|längre|extra tid)
      (senare) (än|leverans|leveransdatum)
      (nytt|ny) (leveransdatum|leveranstid|leveransdag)
      (inte|ej) ..4 i tid
      ! (ingen|utan) (försening|dröjsmål)
      ! senast
    `,
    problem: `
      skadad|skadat|skadade|skada|skadan|skador|defekt|defekta|trasig|trasigt|trasiga|sönder|förlorats|försvunnit|borttappat|borttappad|stulen|stulet|felaktig|felaktigt|felaktiga|fel|felet|misstag|misstaget|saknas|fattas|saknad|återkallelse|återkallas|bristfällig|felskickad
      retur|returen|returer|returnera|returnerar|returnerat|returnerats|returnerades|reklamation|reklamationen|byte|byta|ersättningsvara|ersättningsprodukt|reservdel|ersätta|utbyte|skickas tillbaka|skicka tillbaka|skickats tillbaka|i retur
      (ofullständig|felaktig|ogiltig|okänd) ..2 (adress|adressen|leveransadress)
      (adress|adressen|adressuppgifter) ..4 (ofullständig|felaktig|ogiltig|saknas|inte|ofullständiga)
      (inte|ej|omöjligt|gick inte att) ..4 (leverera|levereras|levererats|skicka|skickas|skickats|behandla|behandlas|hitta|dela ut|delas ut)
      leveransförsök|utlämningsförsök|ej utlöst|outlöst
      (hämta|hämtas|hämtats|ligger|väntar) ..6 (ombud|ombudet|utlämningsställe|utlämningsstället|paketombud|tullen|depå|postombud)
      problem|problemet|problemen
      avbrutits|avbruten|avbrutet
      ! (inga|inget|utan) (problem|fel)
      ! felfri*
      ! returpolicy|öppet köp och retur
    `,
    errand: `
      faktura|fakturan|fakturor|kvitto|kvittot|korrektur|korrekturet|skiss|design|original|gravyr|graveringen|gravering|gravyrtext|personlig text|förhandsgranskning|layout
      bilaga|bilagan|bifogad|bifogat|bifogade|bifogas|bifogar
      tid för leverans|tidsbokning|boka tid|leveranstid|tidsfönster|avtala|installation|installationen|installatör|montering|montör|tekniker|leveransavtal|aviserar|avisering|hembärning
      (transportören|chauffören|föraren|åkeriet|fraktbolaget|budet|speditören|teamet) ..4 (ringa|ringer|kontakta|kontaktar)
      garanti|garantin|bruksanvisning|bruksanvisningen|monteringsanvisning|monteringsanvisningen|instruktioner|manual|manualen|säkerhetsinstruktioner|skötselråd
    `,
    apology: `
      ursäkt|ursäkta|ursäktar|beklagar|beklaga|tyvärr|ledsen|ledsna|förlåt|dessvärre|beklagligt|tråkigt
      olägenhet|olägenheter|olägenheten|besvär|besväret
    `,
    'stock-out': `
      slutsåld|slutsålt|slutsålda|slut i lager|slut på lager|slut hos
      (inte|ej|inte längre|tyvärr inte) (längre|för tillfället|just nu)? ..2 (i lager|tillgänglig|tillgängligt|tillgängliga|på lager|finns|leverera|leveransbar|lagerförs)
      (finns) ..2 (inte|ej) ..3 (lager|längre|sortiment|tillgänglig|kvar)
      (utgått|utgången|utgånget) ..2 (ur sortimentet|sortiment)?
      (lagerfel|lagerbrist|lagersaldo|lagersaldot|lagerdifferens|översålt|översåld)
      (är|tagit|har tagit) (helt)? slut
      kan ..3 inte ..3 (leverera|fullfölja)
    `,
    adjustment: `
      <refund>
      (avbokat|avbokad|avbokats|annullerat|annullerad|annullerats|avbeställt|avbeställts|avbruten|avbrutit|makulerat|makulerats|makulerad)
      (justerat|justerats|ändrat|justerad)
      (inte|ej|inga|ingen|inget) ..4 (debiteras|debiterats|betala|faktureras|kostnader|dragits|kostnad|avgift|debitera)
    `,
    'partial-refund': `
      (delvis|partiell) ..2 <refund>
      delåterbetalning|delersättning
      (del|hälften) av ..2 (köpesumman|priset|beloppet|köpet) ..3 <refund>?
      <refund> ..3 (del av|delar av|hälften av|delvis)
      (behålla|behåller|behåll) ..8 <refund>
      <refund> ..10 (behålla|behåller)
      # (%|procent) av ..2 (priset|köpesumman|beloppet|köpet)
      <refund> ..3 # (%|procent)
      # (%|procent) ..2 <refund>
      prisavdrag
    `,
    'cancel-ask': `
      (vänligen|snälla|gärna) ..6 (avboka|avbeställ|avbeställa|annullera|avbryt|avbryta|makulera|avbokning|avbeställning|annullering)
      (avboka|avbeställ|annullera|avbryt) (gärna|vänligen|din|er|ordern|beställningen|köpet|denna|själv)? ..3 (beställning|beställningen|order|ordern|köp|köpet|här)
      (kan|skulle|vill|kunde) (du|ni) (vänligen|snälla|kunna|vilja|själv|vara|då|istället|tänka dig|därför|avboka|avbeställa|annullera|avbryta)? ..5 (avboka|avbeställa|annullera|avbryta|makulera|avbokning|avbeställning)
      (ber|be|rekommenderar|uppmanar|behöver|måste be) ..4 (dig|er|att du|om att) ..8 (avboka|avbeställa|annullera|avbokar|avbeställer|avbryta|avbokning|avbeställning|annullering)
      (du|ni) (måste|behöver|bör|får) ..6 (avboka|avbeställa|annullera|avbryta)
      (begär|begära|skicka|gör|göra|lämna|initiera|ansök|ansöka|skicka in) ..5 (avbokning|avbeställning|annullering|avbokningsförfrågan|avbeställningsförfrågan|annulleringsbegäran|avbokningsbegäran|avbeställningsbegäran)
      (tacksam|tacksamma|uppskattar|uppskatta|bra|glada) ..3 om (du|ni) ..4 (avbokar|avbeställer|annullerar|avbryter|avbokade|kan avboka)
      ! (vänligen|snälla|gärna) ..3 (inte|ej) ..4 (avboka|avbeställ|avbeställa|annullera|avbryta)
      ! (avboka|avbeställ|annullera) (inte|ej)
      ! (ska|kan|vill|får|måste|kommer) vi ..4 (avboka|avbeställa|annullera|avbryta|makulera)
      ! vi ..2 (ska|kan|vill|får|måste|kommer|kan inte) ..4 (avboka|avbeställa|annullera|avbryta)
      ! (avbokning|avbeställning|annullering|avbokningen|avbeställningen) ..4 (mottagits|mottagit|bekräftad|bekräftats|behandlats|genomförd|godkänd)
      ! (för) att (avboka|avbeställa|annullera) ..6 (klicka|gå|kan)
      ! (mottagit|tagit emot|bekräftar) ..4 (avbokning|avbeställning|annullering|avbokningsförfrågan)
      underlätta* om du ..2 avbokar
      (utvägen|lösningen|möjligheten|vägen) är att du ..1 (avbokar|avbeställer|annullerar)
      ! vi (fick|har|måste|behövde|tvingades) ..1 (avboka|avbeställa|annullera|makulera)
      bäst ..3 är (att|om) du (själv)? (avbokar|avbeställer|annullerar)
      beställt av misstag ..2 och avboka
      inte ..2 fullfölja ..2 ^ ..2 klicka på avboka
      enklast för (båda|oss|alla) ..1 är att du ..1 avbokar
    `,

    'opt-out': `
      avregistrera|avregistrerar|avprenumerera|avprenumererar|avanmäl|avanmäla|avanmälan|avregistrering|unsubscribe|opt-out
      (avsluta|avslutar|säga upp|säg upp|stoppa|avbeställa|avbeställ) ..4 (prenumeration|prenumerationen|nyhetsbrev|nyhetsbrevet|utskick|utskicken|mejl|mail|e-post)
      (slippa|inte|inga|inget|sluta) ..4 (få|ta emot|ha|motta) ..4 (mejl|mail|e-post|e-postmeddelanden|meddelanden|nyhetsbrev|utskick|reklam|mailen|mejlen)
      (inte|inga) ..4 (mejl|mail|e-post|e-postmeddelanden|meddelanden|nyhetsbrev|utskick) ..3 (från oss|längre|mer)
      (inga) fler (mejl|mail|e-postmeddelanden|meddelanden|nyhetsbrev|utskick)
      (ändra|hantera|uppdatera) ..4 (e-postinställningar|mejlinställningar|mailinställningar|prenumerationsinställningar|utskicksinställningar)
      (svara|skicka|sms:a|skriv) ..2 (stopp|stop)
      ta bort dig från ..3 (listan|utskick|sändlista|maillista)
      (vill|vill du|för att) slippa (förfrågningar|påminnelser|meddelanden|utskick) ..2
      stäng av (utskicken|meddelandena) ^
      slippa (frågor|förfrågningar) om omdömen
      ! inga fler (meddelanden|mejl) om (den här|denna|din) ..1 (beställning|beställningen|order|ordern)
    `,
    'off-platform': `
      (kontakta|kontaktar|nå|når|nås|skriv|skriva|mejla|maila|maila till|mejla till|hör av|hör|vänd|skicka|skickar|ställ|hitta|hittar|chatta|ta kontakt|prata|fråga) ..6 (via|på|genom|per|till|över) ..2 (e-post|mejl|mail|epost|email|e-mail|mejlen|mailen|e-posten|whatsapp|telegram|messenger|facebook|instagram|viber|sms|kontaktformulär|kontaktformuläret|formuläret|hemsida|hemsidan|webbplats|webbsida|chatt|livechatt|@)
      ((via|genom|per) ..2 | på (vår|vårt|vår egen|adressen)?) (e-post|mejl|mail|epost|email|whatsapp|messenger|facebook|instagram|sms|kontaktformulär|kontaktformuläret|hemsida|webbplats|@|livechatt) ..4 (kontakta|nå|nås|skriva|höra|hjälper|svarar|kontakt|når du|finns|tillgänglig|tillgängliga|kontaktar|skriver|hör)
      svara ..3 (via|per|till) ..2 (e-post|mejl|mail|@)
      (nås|når|finns) ..3 (via|på|per) ..2 (e-post|mejl|mail|email|@|whatsapp)
      (skicka|skriv|skriva|slänga|släng) (gärna|oss|mig|bara|iväg|då|enkelt|in)? (oss|mig|in|bara|gärna)? (ett|din|dina) (kort)? (mejl|mail|e-postmeddelande|e-mail|email|sms|dm|pm)
      (mejla|maila|mejlar|mailar|e-posta|emaila) (gärna|oss|mig|till|din|dina|in|bara|då) ..3
      (mejla|maila) ..6 till (oss på|vår|@) ..2 (@|e-post|mejl|mail|e-postadress|mejladress|mailadress)?
      (skicka|skickar) ..6 till (@ | (oss på|vår) ..2 (@|e-post|mejl|mail|e-postadress|mejladress|mailadress))
      (använd|via) ..3 (e-postadress|mejladress|mailadress|e-postadressen)
      kontaktformulär|kontaktformuläret|kontaktformulär
      whatsapp|telegram|wechat|viber
      (facebook|instagram) (messenger|meddelande)
      (svara) ..1 (inte|ej) ..2 (på|direkt)? ..1 (detta|denna|det här|den här|dig|mejlet|mailet|mail|meddelande|mejl)?
      (inte|ej) ..2 (svara|besvara|besvaras|svaras) ..2 (på)? (detta|denna|det här|den här|mejlet|mailet|meddelandet)
      (detta|denna|det här|den här) ..3 (mejl|mail|mejlet|mailet|meddelande|meddelandet|e-post|e-postmeddelande|adress|e-postadress) ..3 (inte|ej) ..2 (besvaras|besvara|svara|övervakas|läses|svaras)
      (inkorg|inkorgen|brevlåda|brevlådan|adressen|e-postadressen|mejladressen) ..3 (inte|ej|obevakad) ..2 (läses|övervakas|bevakas|besvaras)?
      obevakad|no-reply|noreply
      (utanför) (amazon|plattformen|marknadsplatsen|meddelandetjänsten)
      (istället för|i stället för) ..3 (här|amazon|detta meddelande|att svara)
      (ärende|support|kundtjänst|kundservice|ticket) ..5 (på|via) vår (hemsida|webbplats|webbsida|sajt)
      (via|på|besök) vår (hemsida|webbplats|webbsida|kontaktsida) ..4 (kontakta|ärende|chatta|kontakt|support)
      (nedanstående|följande) kontaktuppgifter
      (hör av dig|hör av er|kontakta oss|skriv till oss|nå oss|vänd dig till oss) (gärna)? (på|via) {}
      (sms:a|smsa) ..3 (oss|mig|till)
      (chatta|chatt|chatten|livechatten) ..4 (på|via) ..1 (webbplatsen|hemsidan|sajten|webbplats|hemsida|sajt)
      ! (kontakta|skriv|nå|svara|hör|ta kontakt) ..8 (amazon|marknadsplatsen)
      ! via (ditt|din|amazon|ert) (amazon|konto|amazonkonto) ..3
      ! (tillverkaren|tillverkarens|tillverkare|transportören|fraktbolaget|fraktbolagets|postnord|dhl|schenker|bring|instabox|budbee|ups|gls|amazon|banken|leverantören|ombudet) ..8 (e-post|mejl|mail|hemsida|webbplats|formulär|kontaktformulär|chatt|telefon|kundtjänst)
      ! (hemsida|webbplats|kontaktformulär) ..2 (tillverkaren|transportören|postnord|dhl|fraktbolaget)
      ! (får|fått|få|skickar vi|skickade vi) (du|ni|vi)? ..4 (mejl|mail|e-post|e-postmeddelande|sms)
      ! (transportören|chauffören|postnord|dhl|ombudet|fraktbolaget|budet) ..6
      ! (via|per|med|på) (e-post|mejl|mail|email|sms) (när|så snart|har skickats|skickats|från|med|som)
      ! (vi|amazon|jag) ..2 (skickar|skickat|mejlar|mailar|skickade|informerar|kontaktar|hör|meddelar|svarar|återkommer|skicka) ..8
      ! (skickar|mejlar|kontaktar|informerar|meddelar) (vi|jag) ..8
      ! (behöver|måste) ..3 (inte|ej) ..2 svara
      ! svara (inte|ej) om
      ! kontakta (transportören|tillverkaren|fraktbolaget|postnord|dhl|ombudet) ..6
      ! (skickar|skickas|skickat|skickade) ..4 (till|via) (din|er|ditt) (e-post|mejl|mail|mejladress|mailadress|epost|e-postadress)
      (kontakta|nå|når) oss ..2 (per|via|på) telefon
      vi nås ..2 (per|via|på) telefon
      ring (gärna)? (oss|vår (kundtjänst|support|kundservice)) (i stället|istället|så hjälper|så löser|hellre)
      vända dig till (vår|vårt) (mejl|mail|e-post|mejladress|mailadress)
      (ring|nå|når|kontakta) (gärna)? oss ..1 på (numret|nummer) (på|här|nedan|i) ..2
      (fortsätta|fortsätter|ta) (det här|detta|samtalet|resten) (via|per|på|över) (mejl|mail|e-post|telefon|whatsapp|sms)
      (hoppa över|gå förbi|kringgå) marknadsplatsen
      ! inte ..3 (hoppa över|gå förbi|kringgå) marknadsplatsen
      (skanna|scanna) qr-koden ..5 (chatta|kontakta oss|skriv till oss|når oss|nå oss)
      ! (numret|nummer) (på|i) ..1 (fraktsedeln|etiketten|kartongen|produkten|lådan|kvittot|spårnings*|baksidan|undersidan)
      (pratar|chattar|skriver) ..2 på (messenger|whatsapp|instagram|facebook)
      svar på (det här|detta) (meddelandet|mejlet|meddelande|mejl) (når|kommer|läses) ..2 (ingen|inte|aldrig)
      ring oss (i stället|istället|hellre)
      (ring|skriv|skriv till|nå|når|kontakta) (gärna)? (oss|mig) ..1 på (numret|nummer) (på|här|nedan|i) ..2
      (skanna|scanna) qr-koden ..2 pratar du ..2 med oss
    `,

    greeting: `
      ^ (hej|hejsan|hallå|tjena|kära|käre|bästa|bäste|god morgon|god dag|god kväll|goddag|hi|välkommen) ..4
    `,
    thanks: `
      tack|tackar|tacka|tacksam|tacksamma|tacksamhet|thanks
      (kul|roligt|fint|härligt) att du ..1 (shoppade|handlade|köpte|valde|beställde)
    `,
    availability: `
      (har) (du|ni) ..5 (fråga|frågor|problem|funderingar|undringar|synpunkter)
      (om|ifall|skulle|vid|för|undrar|finns) (du|ni|det|dig|er|eventuella|ytterligare|några|någon)? ..6 (fråga|frågor|frågan|hjälp|problem|funderingar|fundering|undrar|något|synpunkter|oklart|behöver|undringar|assistans)
      (finns|står) ..3 (här|till hands|tillgängliga|tillgänglig|tjänst|förfogande)
      (till) (din|er|ert|ditt) (tjänst|förfogande)
      (hjälper|svarar|hjälpa|svara|bistår) ..3 gärna
      (gärna|alltid) ..3 (hjälpa|hjälper|kontakta|höra|hör av|välkommen|tillgängliga)
      (tveka) ..6
      (hör|höra) ..1 av (dig|er) ..3
      (kontakta|skriv|meddela) ..2 (oss)? (gärna|när som helst|så hjälper|om)
      (kontakta|kontaktar) (oss|vår kundtjänst|vår kundservice)
      välkommen att (kontakta|höra|skriva|återkomma)
      ! (skriv|skriva|lämna|ge|dela) ..4 <review>
      ^ frågor
      (kundtjänst|kundservice|team) ..3 (finns|hjälper|tillgänglig|redo|svarar)
      (behöver|undrar) (du|ni) något ..3
      ! (finns) något för alla
    `,
    courtesy: `
      (hoppas|önskar|önska) ..4
      (ha en|önskar en|trevlig|fin|skön|härlig|bra) ..1 (dag|helg|kväll|vecka|fortsättning|eftermiddag|sommar|jul|påsk|fortsatt dag)
      (mycket|stort) nöje
      (ser|se) ..3 fram emot
      (vi ses|på återseende|välkommen åter|välkommen tillbaka|hoppas vi ses)
      välkommen|grattis|gratulerar
      (glada|glad|stolta|hedrade|tacksamma) (att|över|för)
      (ditt|din|ert|er|dina) (förtroende|stöd|köp|beställning|lojalitet|intresse|nöjdhet|åsikt|feedback|tålamod|förståelse)
      (förtroende|nöjdhet|nöjda kunder) ..6 (viktig|viktigt|viktigaste|mål|prioritet|högsta)
      betyder ..3 (mycket|allt|otroligt)
      (strävar|gör vårt bästa|vårt mål|vår ambition|brinner|med omsorg|med kärlek|passion|jobbar hårt)
      (bästa|högsta|god|bra) (möjliga)? (service|kvalitet|kundservice)
      (litet|liten|lokalt|familjeägt) (företag|familjeföretag|team|butik|verksamhet)
      (valt|väljer|valde|handlat|handlar|handlade|handla|köpt|köpte|köper) ..2 (oss|hos|av oss|från)
      ta hand om dig|god jul|gott nytt år|glad påsk|trevlig helg
      njut|ha det (bra|gott|fint)
      (värdefull|värderad|trogen|kära|uppskattad) kund
      ingen orsak|varsågod
      (kul|roligt|fint|härligt) att du valde oss
    `,
    closing: `
      ^ (med)? (vänlig|vänliga|varma|bästa|hjärtliga|soliga|många|trevliga) (hälsning|hälsningar)
      ^ (hälsningar|mvh|hälsar|högaktningsfullt|allt gott|kram|vänligen|hälsning|bästa hälsningar)
      ^ (teamet|vi på|ditt|vårt|från oss|team) ..4
      ^ (kundtjänst|kundservice|kundsupport|kundtjänstteamet|kundtjänsten) ..2
      (kundtjänst|support|sälj) team
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
      adress|adressen|leveransadress|storlek|storleken|färg|färgen|foto|foton|bild|bilder|dokument|etikett|fraktsedel|returetikett|betalning|betalningen|betala|belopp|kostnad|kostnader|avgift|pris|moms|skatt|tull|lager|lagret|transportör|fraktbolag|konto|kontot|överföring
      semester|helgdag|stängt|stänger|stängda|batteri|batteriet|del|delar|delen|laddare|kabel|kontakten|knapp|knappen|skruv|skruvar|kompatibel|material|mått|vikt|inställning|inställningar|firmware|skötsel|tvätta|tvätt|rengöra|rengöring|installera|montera|ladda|laddas|återvinning
      avboka|avbokad|avbokning|avbeställning|annullerad|ärende|ärendet|ärendenummer|ansökan|handläggning|frist|ångerrätt
      skicka|skickas|skickats|skickat|frakt|frakten|leverera|levereras|levererats|leverans|leveransen|ankomst|leveranstid|arbetsdagar|vidarebefordrat|vidare
      guide|tips|steg|video|sida|sidan|ladda ner|länk|länken|hemsida|webbplats
      bokning|bokningen|bokningar|avbokad|avbokats|avbokat|avboka|avbokning|inställd|inställt|ställts in|ställa in|tid|ombokning
      ! i (alla|varje|så) fall
      ! en del av (familjen|gemenskapen)
      ! (ta|tar) del av
    `,
  },
}
