import type { Lexicon } from './concept.ts'

/** Italian, of Italy and Switzerland; tu, Lei and voi. */
export const italian: Lexicon = {
  language: 'it',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'sig',
    'sigra',
    'ra',
    'sigg',
    'gent',
    'gentma',
    'gentmo',
    'egr',
    'spett',
    'le',
    'dott',
    'dr',
    'ing',
    'avv',
    'prof',
    'n',
    'nr',
    'num',
    'art',
    'ca',
    'tel',
    'es',
    'ecc',
    'rif',
    'pag',
  ],
  shortForms: [
    'max',
    'min',
    'prov',
    'cod',
    'incl',
    'gen',
    'feb',
    'apr',
    'mag',
    'giu',
    'lug',
    'sett',
    'ott',
    'nov',
    'dic',
    'lun',
    'mer',
    'gio',
    'ven',
  ],
  concepts: {
    negation: `
      non|mai|senza|né|nessun|nessuna|nessuno|neanche|nemmeno|neppure|niente
      ! non (solo|soltanto|solamente|appena|ostante)
      ! non (esit*|dimentic*|perd*|aspett*|tard*|scord*|manc*)
      ! non (ti|si|vi|te|se) (lo|la)? (preoccup*|dimentic*|perd*|scord*)
      ! non (c'è|ci sono) (problema|problemi)
      ! senza (dubbio|problemi|problema|costi|spese|impegno|indugio|esitare|esitazione|esitazioni|alcun costo|costo|ritardi)
      ! non (desideri|desidera|vuoi|vuole|desiderate|volete) più
      ! se non
      ! perché non
      ! nessun (problema|costo)
      ! niente (paura|di meglio)
      ! niente ..6 (più|meglio|come)
      ! che non ..1 (vediamo|vieni|viene|passi|passa|ordini|ordina|acquisti|acquista|torni|torna)
      ! (che|ce|se|me|te|più|chi) ne
      ! ne (rest*|riman*|prend*|compr*|vuoi|vuole|volete|hai|ha|ho|abbiamo|vale|parl*|dic*|pens*|conferm*|invi*|sped*|mand*|scel*|approfitt*|dà|prende|serv*|arriv*)
      ! non (perd*) ..1 (nessuna|nessun|più|più nessuna)
      ! non (paghi|paga|pagate) ..1 (spedizione|consegna|trasporto|spese)
    `,
    request: `
      per favore|per piacere|per cortesia|cortesemente|gentilmente
      (potresti|potrebbe|potreste|potrebbero|riusciresti|riuscirebbe|riesci a|riesce a) (per favore|gentilmente)?
      (puoi|può|potete) (lasciarci|scriverci|valutarci|darci|aiutarci|raccontarci|recensirci|dirci|inviarci|mandarci|farci|dedicarci|per favore|gentilmente)
      (ti|la|vi|le|si) ..1 (chiediamo|chiedo|chiederemmo|preghiamo|prego|invitiamo|invito|suggeriamo|consigliamo|incoraggiamo|saremmo|sarei|saremo|pregheremmo)
      (chiediamo|chiedo|preghiamo|chiederti|chiederle|chiedervi|vorremmo chiederti|vorrei chiederle|richiediamo) ..1 (gentilmente|cortesemente)?
      si prega di
      (pregato|pregata|pregati) di
      (apprezzeremmo|apprezzeremo|apprezzerei|gradiremmo|gradiremo|gradirei|ringrazieremmo|ringraziamo se|ringraziamo fin|grati se|grata se|grato se)
      (saremmo|sarei|saremo) ..3 (grati|grato|grata|felici|lieti|contenti|riconoscenti)
      (ci|mi) ..2 (piacerebbe|farebbe|aiuterebbe|aiuteresti|aiuteresti|faresti|farebbe piacere|aiuta|aiuti|aiuterà)
      sarebbe (di|un|una|molto|fantastico|bello|possibile|davvero|per) ..2
      (devi|deve|dovete|dovresti|dovrebbe|occorre che|bisogna che|è necessario che|dovrà|dovrai)
      (considera|consideri|considerare|valuta|valutare|valuti|prenda in considerazione|prendi in considerazione|prendere in considerazione) ..1 (di|la possibilità|l'idea|l'ipotesi|una modifica)
      (dedica|dedichi|dedicare|dedicarci|dedicaci|dedicateci|dedicate|prenditi|prendersi|prenderti|si prenda|prendete|trova|trovi|trovare|spendi|spendere|ritagliati|concedici) ..4 (minuto|minuti|minutino|momento|attimo|secondi|tempo|istante)
      (aiutaci|aiutateci|aiutarci|ci aiuti)
      (speriamo|confidiamo|ci auguriamo) che ..1 (possa|possiate|tu possa|voglia|vorrà|vorrai|lei possa|ci)
      (sarebbe così|saresti così|così) (gentile|cortese)
      (faccia|fai|fare|farci|facci|faresti|farebbe) ..3 (favore|cortesia|piacere)
      (abbia|avere|avresti|avrebbe) ..1 (cortesia|gentilezza|bontà)
      (ti|le|vi) (andrebbe|dispiacerebbe|spiacerebbe|va)
      (saresti|sarebbe|sareste) ..1 (disposto|disposta|disponibile|disponibili)
      (non)? (dimenticare|dimenticarti|dimenticarsi|dimentichi|dimenticate|scordare|scordarti) di
      (basta|ti basta|le basta) (cliccare|rispondere|inviare)
      ! (potrebbe|potrebbero) (richiedere|ritardare|essere|avere|esserci|subire|arrivare|variare|volerci|verificarsi|causare|interess*|piac*)
      ! (consigliamo|suggeriamo) (di)? (lavare|pulire|caricare|usare|leggere|non|conservare|evitare|lucidare|utilizzare)
      ! (chiediamo|chiedo|chiederle|chiederti|chiedere) (ancora|di nuovo|davvero|sinceramente)? (scusa|perdono|venia|le nostre scuse)
      ! (preghiamo|prega|prego) di (scusare|scusarci|accettare|notare|perdonare|scusarmi)
      ! deve (essere|arrivare|ancora)
      ! (saremo|saremmo) ..2 (felici|lieti|contenti) di (aiut*|assist*|rispond*|risolv*|accogli*|serv*|offr*|rivedert*|riveder*)
      (ora|adesso) ..1 (lo|la) (aggiornerebbe|aggiorneresti|modificherebbe|cambierebbe|toglierebbe|rimuoverebbe)
      ci (aiuterebbe|aiuterebbero|aiuterebbero) molto
      (lieti|felici|grati|contenti) se
      c'è (modo|la possibilità|possibilità) di
      (ripensi|ripensa|ripensate) ..1 (a|alla|al)
      (la|ti|le|vi) (rimborsiamo|rimborseremo|rimborso) ..4 (appena|quando|se|una volta) ..4 (<review>|commento|voto|stelle)
      se (elimina|elimini|rimuove|rimuovi|toglie|togli|cancella|cancelli|modifica|modifichi|cambia|cambi|aggiorna|aggiorni) ..2 (<review>|commento|voto|stelle) ..3 (le|ti|vi) (spediamo|rimborsiamo|mandiamo|diamo|regaliamo|offriamo|inviamo|spediremo|rimborseremo|manderemo)
    `,
    'information-request': `
      (inviaci|inviateci|inviami|inviarci|inviarmi|mandaci|mandateci|mandarci|mandami|indicaci|indicateci|indicarci|indicarmi|forniscici|forniteci|fornirci|fornirmi|comunicaci|comunicateci|comunicarci|comunicarmi|confermaci|confermateci|confermarci|confermarmi|specificaci|specificare|specificarci|precisarci|trasmetterci|allegare|allega|alleghi|allegate|spediscici|spedirci|segnalaci|segnalarci|compilare|compila|compili|girarci|inoltrarci|rispondici|scegliere|scegli|scelga|selezionare|seleziona|selezioni) ..5
      ci (invii|mandi|indichi|fornisca|comunichi|confermi|specifichi|precisi|trasmetta|faccia avere|faccia pervenire|invia|indica|servono|serve|occorre|occorrono|manca|mancano|segnali|alleghi) ..5
      (farci|facci|fateci) (avere|pervenire|sapere) ..1 (se|quale|quali|come|quando|dove|la|il|le|i|una|un|cosa)
      (dirci|dicci|diteci|ci dica|dimmi|mi dica|dirmi|facci sapere|ci faccia sapere) ..1 (se|quale|quali|quando|dove|il|la|i|le|che)
      (avremmo|abbiamo|avremo|ho) ..2 bisogno ..2 (di|del|della|dei|delle|sapere|suo|sua|tuo|tua|dell)
      (necessitiamo|ci serve|ci servono|mi serve|occorre|occorrono|ci occorre|ci occorrono|serve|servono|restiamo in attesa|in attesa|attendiamo|attendo) ..2 (di|del|della|dei|delle|il|la|i|le|un|una|tua|suo|sua|tuo|conoscere|sapere) ..2 (tua|suo|sua|tuo|sue|suoi|foto|dati|indirizzo|informazioni|taglia|colore|misure|conferma|numero|codice|documento|documenti|file|testo|riscontro|telefono|dettagli)
      (quale|quali|che|qual) (è|sono)? ..1 (taglia|colore|indirizzo|modello|nome|testo|data|giorno|orario|opzione|misura|difetto|numero|codice)
      (può|puoi|potrebbe|potresti|potete|riesce a|riesci a) ..1 (verificare|confermare|confermarci|indicarci|inviarci|allegare|fornirci|rispondere|dirci|comunicarci|firmare|approvare|scegliere|descrivere|spiegare|mandarci|controllare|precisare|inviare|fornire|indicare)
      (dati|informazioni|indirizzo) ..1 (incompleto|incompleti|incomplete|mancante|mancanti)
      manca (il|la|un|una|solo|ancora|l') ..2 (numero|civico|codice|nome|citofono|telefono|indirizzo|taglia|colore|dato|cap|interno|scala)
      (risponda|rispondi|rispondere|rispondete) ..3 (con|indicando|fornendo|fornendoci|allegando) ..1 (la|il|i|le|suo|sua|foto|l)
      (preghiamo|prega|chiediamo|invitiamo|richiediamo|per favore|cortesemente|gentilmente) ..2 (inviare|inviarci|fornire|fornirci|indicare|comunicare|confermare|specificare|allegare|compilare|verificare|rispondere|scegliere|fornendo|proporci|proporre) ..3
      ! (invi*|mand*|condivid*|raccont*|dirci|dicci|diteci|ci dica|facci sapere|farci sapere|ci faccia sapere|dimmi|rispond*|compil*|indic*) ..4 (esperienza|opinione|opinioni|impressioni|impressione|recensione|recensioni|valutazione|valutazioni|commento|commenti|feedback|stelle|pensi|pensa|pensate|ne pensi|sondaggio|trovi|trovato)
      ! (indic*|comunic*|inform*|riport*|fornisc*|cit*|inclu*|tien*|faccia|fai|fare) ..3 (numero|riferimento|codice) ..6 (quando|se|per|in caso|ogni volta) ..3 (contatt*|scriv*|chiam*|rispond*)
      ! (verific*|controll*|consult*|vedere) ..2 (stato|avanzamento)
    `,
    condition: `
      (se|qualora|nel caso|nel caso in cui|a meno che|a condizione|purché|purche|sempre che|in caso)
      ! (come se|anche se)
      ! se (ne|stessi|stesso)
    `,
    positive: `
      soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|contente|felice|felici|entusiasta|entusiasti|appagato|deliziato
      (piaciuto|piaciuta|piaciuti|piaciute|piace|piacciono|piacerà|piaccia)
      (ami|ama|adori|adora|amato|adorato|apprezzato|apprezzata|apprezzi|apprezza|apprezzati|gradito|gradita|gradisci)
      (buona|ottima|bella|positiva|piacevole|eccellente|fantastica|splendida|soddisfacente|meravigliosa|ottimo) (esperienza|impressione|acquisto|servizio)
      esperienza ..3 (positiva|buona|ottima|piacevole|soddisfacente|eccellente|fantastica|perfetta)
      (di|a) (tuo|suo|vostro) (gradimento|piacimento|gusto)
      (tua|sua|vostra) (piena|completa|totale) soddisfazione
      (soddisfa|soddisfatto|soddisfi|soddisfano|superato|superano|supera|rispettato|all'altezza|incontrato|risponde) ..4 (aspettative|attese|esigenze)
      all'altezza ..3 (aspettative|attese)
      (tutto|ordine|prodotto|acquisto|consegna|articolo) ..3 (bene|perfetto|perfetta|perfettamente|a posto|ok|in ordine|liscio|correttamente|come previsto|come ti aspettavi|come si aspettava|regolare|conforme)
      (meritiamo|merita|meritato|meritiamo di) ..3 (stelle|recensione|5|cinque)
      (buon|ottimo|bel|eccellente) (lavoro|servizio)
      (trovato|trovata|trovi|trovi bene) ..1 bene
      (andato|andata|andati|andate) (tutto)? (bene|per il meglio|liscio)
      ! (non|mai|poco|meno) ..4 (soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|felice|piaciuto|piaciuta|piace|gradito|apprezzato|gradimento|aspettative|bene|perfetto|positiva|correttamente|altezza|soddisfacente|come previsto|soddisfa|conforme|a posto)
      ! (felici|lieti|contenti|soddisfatti|felice|lieto|contento) (di|che|per) (aiut*|assist*|av*|pot*|rispond*|annunci*|sap*|serv*|sent*|offrir*|il|la|comunic*|inform*)
      ! (siamo|saremo|saremmo|sono|sarò|sarei) ..2 (felici|felice|contenti|lieti|soddisfatti|contento|contenta|soddisfatta)
      ! (buon|felice|felici) (giornata|natale|anno|feste|compleanno|pasqua)
      ! (ci|mi) (piace|piacerebbe)
      ! come (ti|le|vi)? (ama|ami)
      (spero|speriamo|sperando) ..3 (tutto)? ..1 (a posto|bene|ok|in ordine) ..1
    `,
    negative: `
      insoddisfatto|insoddisfatta|insoddisfatti|scontento|scontenta|scontenti|deluso|delusa|delusi|insoddisfazione|delusione|dispiaciuto
      (non|mai|poco|meno) ..4 (soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|felice|piaciuto|piaciuta|piace|gradito|apprezzato|gradimento|aspettative|bene|perfetto|positiva|altezza|come previsto|soddisfa|conforme|funziona|va)
      (qualche|qualsiasi|un|qualunque|alcun|eventuali|ci siano|ci fossero|dei|avuto|avesse|avessi|hai|ha|riscontri|riscontrato|riscontrasse) ..1 (problema|problemi|inconveniente|inconvenienti|difetto|reclamo|disguido|insoddisfazione|difficoltà|anomalia|lamentela)
      (problema|problemi|inconvenienti) con
      (brutta|cattiva|negativa|pessima|spiacevole) esperienza
      esperienza ..2 (negativa|brutta)
      (qualcosa) ..3 (storto|non|sbagliato|male)
    `,
    'buyer-wish': `
      (se|qualora|nel caso) ..3 (desideri|desidera|desideraste|vuole|vuoi|volesse|volessi|volete|preferisce|preferisci|preferite|preferisse|decide|decidi|decidesse|intende|intendi|gradisce|cambia idea|cambi idea|avesse bisogno|vorresti|vorrebbe|desiderasse)
      (puoi|può|potete|potrà|potrai|ha la possibilità|hai la possibilità|ha il diritto|hai il diritto|ha la facoltà|è libero di|sei libero di)
      (facci sapere|ci faccia sapere|ci dica|dicci|ci indichi|ci comunichi|fateci sapere) se
      (preferisce|preferisci|desidera|desideri|vuole|vuoi|vorrebbe|vorresti) (che|attendere|aspettare|continuare|procedere|un|una|il|la|ricevere|lo)
      come annullare
      ! (può|puoi) (per favore|gentilmente)
      ! (può|puoi|potrebbe|potresti) ..1 (annullare|cancellare|annullarlo|fare|chiedere|effettuare|avviare) (lei|tu)
    `,
    later: `
      (non appena|appena possibile|una volta|quando|dopo|prima|fino|finché|finche|se|mentre|a seguito|al momento|qualora|al ricevimento|entro)
      sarà|saranno|saremo|verrà|verranno|potrà|potrai|potremo|dovrebbe|dovrebbero|deve|invieremo|spediremo|riceverà|riceverai|provvederemo|procederemo|sia|siano|abbia|abbiate|abbiano|fosse|possa|possano|stia
      spero|speriamo|auguriamo|sperando|crediamo|confermarci se|verificare|verifichi|sapere se|conferma se
      appena (il|la|le|lo|l|sarà|saranno|avremo|riceveremo|riceverai|riceverà|i|verrà|possibile|arriva|ricevi)
      affinché|così da|per poter
      ! (anche se|dopo tutto)
      ! entro (oggi|domani|#|pochi|i|il|le)
      ! (verrà|sarà|verranno|saranno) (consegnato|consegnata|consegnati|recapitato|recapitata) ..2 (oggi|domani|stasera|in giornata)
    `,

    review: `
      recensione|recensioni|review|reviews|testimonianza|testimonianze
      feedback|giudizio|giudizi|punteggio
      opinione|opinioni|parere|pareri
      valutazione|valutazioni
      commento (negativo|positivo|pubblico)|commenti (negativi|positivi|pubblici)
      (brutto|cattivo|bel) (commento|voto)
      (tuo|suo|vostro|questo|il|un) commento
      (#|una|due|tre|quattro|cinque|1|5) (stella|stelle|stelline|★|⭐)
      ★|⭐
      (prima di|invece di) (recensire|recensirci|votare|valutare|valutarci)
      ! (cambi*|mut*) (di)? (opinione|parere)
      ! (nostra|nostro|mia|mio|altro|secondo) (opinione|parere|giudizio)
      ! (a|di|in) (nostro|mio|suo) (parere|giudizio)
      ! (parere|valutazione) (tecnico|tecnica|medico|legale|del danno|dei danni|del caso|del suo caso|del rischio|del reso|del difetto|dell'usato|economica|del perito|dell'assistenza|della pratica|del prodotto reso|della richiesta|energetica)
      ! (in|sotto|fase di) valutazione
      ! (attesa|attendiamo|attendo) ..2 (cortese|gentile|vostro|suo|tuo) (riscontro|parere)
      ! (qualsiasi|eventuale|eventuali|ulteriore) (commento|commenti)
      ! (classe|etichetta|punteggio) (energetica|energetico)
      ! (hotel|albergo) ..2 stelle
    `,
    'review-ask': `
      (lasci|lascia|lasciate|lasciare|lasciaci|lasciateci|lasciarci|lasciando|lasciandoci|lasciassi|lasciasse|scrivi|scriva|scrivete|scrivere|scrivici|scriveteci|scriverci|scrivendo|scrivessi|pubblica|pubblichi|pubblicare|pubblicate|pubblicando|condividi|condivida|condividere|condividete|condividendo|condividessi|fai|fare|faccia|fate|facci|farci|dai|dà|dare|dia|date|dacci|darci|dateci|dando|dandoci|invia|invii|inviare|inviaci|inviarci|inviando|manda|mandaci|posta|postare|postando|inserisci|inserire|inserisca|inserendo|rilascia|rilasci|rilasciare|rilasciarci|rilasciaci|rilasciando|rilasciate|aggiungi|aggiungere|aggiunga|metti|mettere|regalaci|regalarci|esprimi|esprima|esprimere|esprimete|redigere|dedica|dedicaci|dedicarci|effettua|effettuare|compila|compilare|ci) ..4 (<review>|commento|commenti)
      (screenshot|foto|schermata|copia|link|prova) (della|alla|di|per|a) (tua|sua|una)? ..1 <review>
      (valuta|valuti|valutate|valutare|valutando|valutassi|recensisci|recensisca|recensite|recensire|recensendo|giudica|giudicare|vota|votare|voti|valuterebbe|valuteresti) ..3 (acquisto|prodotto|prodotti|ordine|articolo|servizio|esperienza|venditore|negozio|noi|transazione|nostro|nostra|{})
      (valutaci|valutateci|valutarci|recensiscici|recensiteci|recensirci|votaci|votateci|votarci|consigliaci su)
      (recensirlo|recensirla|valutarlo|valutarla|recensiscilo|valutalo)
      ci (valuti|valuta|recensisca|recensisci|lasci|voti)
      (come) (valuti|valuta|valuteresti|valuterebbe|giudichi|giudica|giudicheresti|giudicherebbe|ti trovi|si trova|ti sei trovato|si è trovato|è andata|è stata) ..3
      (condividi|condivida|condividere|condividete|condividerla|racconta|racconti|raccontaci|raccontateci|raccontarci|raccontare|ci racconti|dicci|diteci|dirci|ci dica|dì|descrivi|descrivere|facci sapere|fateci sapere|farci sapere|ci faccia sapere|conoscere|sapere|sentire|leggere|ascoltare) ..4 (esperienza|opinione|opinioni|parere|impressioni|impressione|cosa ne pensi|cosa ne pensa|cosa pensi|cosa pensa|pensi|pensa|pensate|come ti sei trovato|come si è trovato|come ti trovi|come si trova|ti è sembrato|ti sembra|le è sembrato|com'è andata|come è andata)
      <review> ..2 (è|e|sono|sarà|sarebbe|saranno|conta|contano|aiuta|aiutano|aiuterà|aiuterebbe|vale|significa|significherebbe|ci|ha) ..5 (importante|importanti|preziosa|preziose|prezioso|preziosi|aiuta|aiutano|aiuterà|aiuterebbe|utile|utili|fondamentale|fondamentali|essenziale|molto|tanto|tantissimo|benvenuta|gradita|gradito|apprezzata|apprezzato|altri clienti|tutto|vitale)
      (apprezziamo|apprezzeremmo|apprezzeremo|apprezzerei|gradiremmo|gradiremo|piacerebbe|vorremmo|grati|lieti|felici|aspettiamo|teniamo|interessa|attendiamo|chiediamo|chiederti|chiederle|ringraziamo) ..4 (ricevere|avere|conoscere|leggere|sentire|sapere|che|se|molto)? ..2 (tua|sua|una|un|vostra|il|tuo|suo|breve|sincera|onesta) ..1 <review>
      (clicca|clicchi|cliccando|visita|visiti|vai|vada|accedi|acceda|scansiona) ..8 (recensire|valutare|recensione)
      (cosa) (ne)? (pensi|pensa|pensate) (del|della|dei|di|dell)
      (ora|tempo|momento) di (recensire|valutare)
      (aiutaci|aiutateci|aiutarci|aiuta gli altri|aiutare altri|ci aiuti) ..5 <review>
      (sondaggio|questionario) (di soddisfazione|sulla|di gradimento)
      ! (riceverà|riceverai|riceverete|le invieremo|ti invieremo|le arriverà|ti arriverà) ..3 (sondaggio|questionario) ..2
      (raccont*|dic*|dill*|condivid*|esprim*|descriv*) ..5 (in|con|tramite|nella) (una|tua|sua|vostra|la)? ..1 <review>
      ! (grazie|ringraziamo|ringrazio|ringraziarti|ringraziarla|ringraziare) (mille|molto|tanto|di cuore)? (per|della|del|di) ..5 <review>
      ! (grazie|ringraziamo|ringrazio) ..2 (aver|avere|averci|averci lasciato|averla|dedicato) ..6 <review>
      ! (abbiamo|ho|hai|ha|avete|aver|averci|avere|visto|letto|ricevuto) (visto|letto|ricevuto|lasciato|scritto|pubblicato|ricevuta|letta|analizzato) ..4 <review>
      ! (far|fare|fa|faccia|dare|dai) ..1 (parte|riferimento|seguito) ..4 <review>
      ! (inviare|invieremo|invia|inviato|spedire) ..2 (al|alla|per) ..2 (valutazione|tecnico)
      ! (qualsiasi|eventuali) (commento|commenti)
      ! (valutare|valutando|valuterà|valuteremo) (il|la|lo|l|i)? (danno|danni|caso|difetto|situazione|reso|possibilità|accaduto|prodotto reso|apparecchio|richiesta|prodotto restituito)
      ! ci ..4 (vostro|suo|tuo) (parere tecnico)
      (screenshot|schermata|cattura) ..5 (della|con la|alla|di) (tua|sua|vostra|una)? ..1 <review>
      (farebbe|farebbero) ..2 (piacere|bene) che lo (raccontassi|raccontasse|condividessi|condividesse)
      (recensisci|recensisca|recensite|recensiscilo|recensiscila|recensirlo|valutaci|valutateci|ci valuti) (e|ed|con|per)
      (dillo|ditelo|lo dica|raccontalo|lo racconti|fallo sapere) ..1 (agli|ad|a|alle|ai) (altri|altre|tutti|clienti) ..4 <review>
      una ..2 <review> ..1 (per favore|per piacere) ^
      (una|la|due righe di) ..2 <review> (sarebbe|sarebbero|farebbe|ci farebbe) ..3
      (due righe|due parole|qualche riga|qualche parola) ..1 (di|su|sul|sulla) <review>
      (lasceresti|lascerebbe|scriveresti|scriverebbe|daresti|darebbe|faresti|farebbe) ..3 <review>
      (chi|coloro che) (recensisce|recensiscono|scrive una recensione|lascia una recensione|lascia un feedback)
      (mostraci|mostrateci|ci mostri|facci vedere|mandaci|inviaci|ci mandi) ..2 <review>
      (come|per) (grazie|ringraziamento|ringraziarti|ringraziarla) ..2 (tuo|tua|suo|sua|la|il) <review>
      (appena|quando|dopo che|una volta che) ..2 <review> ..1 (è|sarà|viene|appare|verrà) ..1 (online|pubblicata|pubblicato|visibile|in linea)
      (generoso|generosa|generosi|gentile) ..1 (con|nella|nel) ..2 (<review>|stelle|voto|punteggio)
      (potrebbe|potresti|può|puoi|vuole|vuoi|riesce a|riesci a) ..1 recensire (il|la|lo|i|le|l) _
      (potrebbe|potresti|può|puoi|vuole|vuoi|riesce a|riesci a) ..1 (valutare|votare) (il prodotto|l'acquisto|il negozio|il venditore|la vendita|il nostro|la nostra)
      (spenda|spendi|dedichi|dedica|scriva|scrivi|bastano) ..1 (due parole|due righe|poche parole|poche righe|un minuto|qualche riga) ..1 (in|per|a|di) (una|un|la) <review>
      chi (ci)? recensisce
      chi ci (valuta|vota)
      ^ <review> ..1 (pubblicata|pubblicato|scritta|lasciata|inviata|online)
      (farebbe|farebbero) ..1 (felici|felice|contenti|piacere) ..1 (una|la) ..2 <review>
      (hai|ha) (scritto|pubblicato|lasciato) (la|una) <review> ^
    `,
    'praise-ask': `
      (lasci*|scriv*|pubblic*|condivid*|fai|fare|faccia|fate|farci|dai|dare|dia|date|dacci|darci|dateci|invi*|rilasci*|regal*|ricev*|ottenere|avere|merit*|speriamo|apprezz*|gradir*|aiut*|chiediamo|chiederti|vorremmo|piacerebbe|con|mett*|conced*|assegn*) ..5 (bella|buona|ottima|positiva|positive|positivo|eccellente|splendida|favorevole|bel|ottimo|massima|buon) ..1 (<review>|commento|voto|punteggio)
      (lasci*|scriv*|pubblic*|condivid*|fai|fare|faccia|fate|farci|dai|dare|dia|date|dacci|darci|dateci|invi*|rilasci*|regal*|ricev*|ottenere|avere|speriamo|apprezz*|gradir*|aiut*|chiediamo|chiederti|vorremmo|piacerebbe|con|mett*|conced*|assegn*) ..5 (<review>|commento|commenti) ..1 (positiva|positive|positivo|positivi|favorevole|eccellente|ottima|massima)
      (lasci*|scriv*|pubblic*|dai|dare|dia|date|dacci|darci|dateci|rilasci*|regal*|ricev*|ottenere|avere|merit*|apprezz*|gradir*|aiut*|chiediamo|chiederti|vorremmo|piacerebbe|con|mett*|conced*|assegn*|valut*|recensi*|vot*|ci|metti) ..6 (5|cinque) (stelle|stelline|★|⭐)
      (recensione|valutazione|punteggio|voto|feedback) (a|da|di|con)? (5|cinque) (stelle|★|⭐) ..3
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (con|il|la|dare|dai) (il|la)? (massimo|massima) (punteggio|voto|dei voti|valutazione)
      (felice|felici|gioia|contenti|contento|piacere|aiuta) ..7 (di|che|come|con) (5|cinque) (stelle|stelline|★|⭐)
      ! (grazie|ringraziamo|ringrazio) ..3 (per|della|del) ..4 <review>
      ! (1|una|uno) (stella)? (a|e|o|fino a) (5|cinque) (stelle|stella)?
      ! (1|da uno) ..3 (5|cinque)
      ! (scala|tra|fra) ..3 (5|cinque)
      ! (abbiamo|prodotto|hotel|albergo) ..3 (5|cinque) stelle
      ! (speriamo|ci auguriamo) ..3 (avere|abbia|abbiate|tu abbia|hai) ..3 (buona|ottima|bella)
      (meno|sotto|al di sotto) (di|delle|le) (5|cinque) (stelle|★|⭐) ..4
      (settimo cielo|felicissimi|gioia|contentissimi|lietissimi) ..3 (5|cinque) (stelle|★|⭐)
      (generoso|generosa|generosi) ..1 (con|nella|nel) ..2 (<review>|stelle|voto|punteggio)
      (5|cinque) (stelle|★|⭐) ..4 (aiuta|aiutano|aiuterebbe|aiuterebbero|aiuto|enorme|tantissimo)
      ! prima di ..2 (dare|lasciare|mettere|scrivere) ..1 meno di (5|cinque) stelle
    `,
    'change-review': `
      (rimuovere|rimuovi|rimuova|rimuovete|rimuovessi|rimuovesse|rimuovendo|cancellare|cancella|cancelli|cancellate|cancellassi|cancellasse|eliminare|elimina|elimini|eliminate|eliminassi|eliminasse|togliere|togli|tolga|togliesse|ritirare|ritira|ritiri|ritirasse|ritirassi|modificare|modifica|modifichi|modificate|modificasse|modificassi|modificando|cambiare|cambia|cambi|cambiate|cambiasse|cambiassi|cambiando|aggiornare|aggiorna|aggiorni|aggiornate|aggiornasse|aggiornassi|rivedere|rivedi|riveda|rivedesse|rivedessi|correggere|correggi|corregga|rettificare|rettifica|rettifichi|riconsiderare|riconsidera|riconsideri|riconsiderasse|riconsiderassi|ripensare|migliorare|migliora|migliori|migliorasse|alzare|alza|alzi|alzasse|alzassi|aumentare|aumenta|aumenti|aumentasse|annullare|annulli|integrare|integri|sostituire|rimozione|cancellazione|eliminazione|modifica|variare|revocare|revochi) (la|il|le|i|tua|sua|tuo|suo|vostra|questa|quella|questo|della|del|una|tue|sue)? ..2 (<review>|commento|commenti|voto)
      (cambiare|modificare|aggiornare|portare|alzare|migliorare|aumentare|trasformare|cambia|modifica|porta|alza|aumenta|passare|cambiassi|modificasse|alzasse|portasse) ..5 (a|in|da) ..2 (4|5|quattro|cinque) ..1 (stelle|stella|★|⭐)
      (trasformare|convertire|cambiare|modificare|tramutare) ..2 <review> (negativa|negativo)? (in)
      (<review>|commento) ..2 (venga|venisse|sia|fosse|essere|vengano) (rimossa|rimosso|cancellata|cancellato|eliminata|eliminato|modificata|modificato|aggiornata|ritirata)
      ! (cambi*|mut*) (di|la)? (opinione|parere|idea)
      ! (rimuovere|eliminare|cancellare|togliere|modificare|cambiare|aggiornare|migliorare|correggere|rivedere|aumentare|annullare|sostituire|migliora) ..4 (lasci*|scriv*|secondo|grazie|in base|pubblic*|condivid*|a partire|con|in seguito|valutare|servizio|servizi|prodotti|seguendo) ..3 (<review>|commento|commenti)
      ! (cambiare|modificare|aggiornare|rivedere|migliorare|modifica|correggere|sostituire) (il|la|lo|i|le|l|suo|sua|nostro|nostri|nostra) (prodotto|prodotti|ordine|articolo|indirizzo|taglia|colore|data|dati|servizio|servizi) ..3
      ! (modifica|modifiche|aggiorna|cambi) (del|dell|della) (ordine|indirizzo|servizio)
      (commento|<review>) ..12 (lo|la) (aggiornerebbe|aggiorneresti|modificherebbe|modificheresti|cambierebbe|cambieresti|toglierebbe|rivedrebbe|rimuoverebbe)
      (rivedere|rivaluta|rivalutare|riconsiderare|ritoccare|alzare|aumentare|cambiare) ..2 (stelle|voto|punteggio) ..4
      (ritocco|ritocchino|modifica|correzione|aggiornamento|revisione) (alla|della|al|del|sulla) ..1 (tua|sua|valutazione|recensione|voto) ..1
      <review> ..1 (tenesse|tenga|tenessi|rispecchiasse|riflettesse|rifletta|considerasse) ..3 (soluzione|rimborso|conto|accaduto|esito)
      (portare|passare|cambiare|trasformare) ..2 (#|una|due|tre|1|2|3)? (stella|stelle) ..1 (a|in)
      (alzare|ritoccare|migliorare) ..3 (voto|stelle|punteggio|valutazione)
      (appena|quando|se|una volta che) ..2 (<review>|feedback|commento) ..1 (negativo|negativa|basso|bassa) (sparisce|scompare|non c'è più|è tolto|è tolta|è rimosso|è rimossa|viene tolto|viene rimosso|viene rimossa)
      (ripensi|ripensa|ripensare|ripensarci) ..1 (a|alla|al) ..1 (tua|sua|tuo|suo)? <review>
      <review> ..8 (farla|farlo|di) (togliere|rimuovere|cancellare|eliminare|toglierla|rimuoverla|cancellarla|eliminarla)
      (toglierla|rimuoverla|cancellarla|eliminarla|ritirarla) ..3 <review>
      (<review>|commento) ..6 (la|lo) (potrebbe|potresti) (cambiare|modificare|rivedere|togliere|aggiornare|correggere|rimuovere)
      (correggere|rivedere|alzare|ritoccare) (le|il|la|i) (stelle|stelline|voto|punteggio)
      (cambiare|togliere) (il|la) (voto|punteggio)
      se (elimina|elimini|rimuove|rimuovi|toglie|togli|cancella|cancelli|modifica|modifichi|cambia|cambi|aggiorna|aggiorni) ..2 (<review>|commento|voto|stelle) ..3 (le|ti|vi|la) (spediamo|rimborsiamo|mandiamo|diamo|regaliamo|offriamo|inviamo|spediremo|rimborseremo|manderemo)
      (rimborsiamo|rimborseremo|rimborso|spediamo|mandiamo|diamo) ..4 se (elimina|elimini|rimuove|rimuovi|toglie|togli|cancella|cancelli|modifica|modifichi|cambia|cambi) ..2 (<review>|commento|voto|stelle)
      (corregga|corregge|riveda|alzi|ritocchi|modifichi|cambi) (le|il|la|i) (stelle|stelline|voto|punteggio)
    `,
    'thanks-for-review': `
      (grazie|ringraziamo|ringrazio|ringraziarti|ringraziarla|ringraziare|ringraziarvi) ..6 (<review>|commento|commenti)
      (abbiamo|ho) (visto|letto|ricevuto) ..3 (tua|sua|vostra|tuo|suo) ..2 (<review>|commento|commenti)
      ! (non|ancora|mai) ..2 (abbiamo|ho) ..1 (visto|letto|ricevuto) ..5 (<review>|commento)
      ! (grazie|ringraziamo|ringrazio|ringrazieremmo) ..1 (se|in anticipo|fin) ..5 (<review>|commento)
      ! (grazie|ringraziamo) ..5 (lasci|lascerai|lascerà|vorrai|vorrà|modific*|rimuov*|elimin*) ..4 <review>
      (abbiamo|ho) (verificato|controllato) ..3 (tua|sua|vostra|tuo|suo) ..2 (<review>|commento|commenti)
    `,
    'review-reminder': `
      (dimenticato|dimenticata|scordato|dimenticati) di ..2 (<review-ask>|valutare|recensire|lasciarci|lasciare)
      (non) ..1 (hai|ha|avete|abbiamo|ho) ..2 (ancora|mai)? (lasciato|scritto|condiviso|pubblicato|dato|inviato|fatto|ricevuto|visto|avuto|rilasciato|recensito|valutato|espresso) ..5 (<review>|commento|feedback)
      (non) ..1 (hai|ha|avete) ..1 (ancora|mai)? (recensito|valutato|votato) ..3
      (ancora) (non)? (recensito|valutato|lasciato|ricevuto) ..4 (<review>|acquisto|prodotto|ordine)
      (sei|è|siete|c'è|hai|ha) ..1 ancora (in tempo|tempo) ..2 (per)? ..1 (recensire|valutare|lasciare|lasciarci|condividere|scrivere|dire|votare) ..4
      (puoi|può) ancora (recensire|valutare|lasciare|lasciarci|condividere|scrivere) ..4
      (ricordarti|ricordarle|ricordarvi|ricordiamo|ricordo|promemoria|sollecito|ricordare|ricordando|rammentiamo|rammentare) ..10 (<review-ask>|<review>|valutare|valuti|recensire|lasciare|lasciarci)
      (<review-ask>|<review>) ..4 (promemoria|sollecito|in sospeso)
      (hai|ha|resta|rimane) ..3 (in sospeso|sospeso|in attesa) ..4 (<review>|valutare)
      (aspettando|in attesa|attesa|attendiamo|aspettiamo|attendendo|stiamo aspettando|aspettiamo ancora|attendiamo ancora) ..5 <review>
      non è (mai)? (troppo)? tardi ..3 (recensire|valutare|lasciare|lasciarci|condividere)
      (ultima|seconda) (occasione|possibilità|opportunità|volta) ..3 (recensire|valutare|lasciare|lasciarci|condividere)
      (secondo|seconda|terzo|terza|ultimo|ultima|altro|altra|nuovo|nuova|precedente|primo|prima|recente) ..1 (richiesta|invito|messaggio|email|e-mail|mail|sollecito) ..6 (<review>|valutare|valuti)
      (abbiamo|avevamo|ho|avevo) ..2 (chiesto|invitato|invitata|richiesto|scritto|contattato|contattata|inviato|mandato) ..6 (<review-ask>|<review>|recensire|valutare) ..2
      (nuovamente|di nuovo|ancora una volta|un'altra volta) ..6 <review-ask>
      <review-ask> ..3 (nuovamente|di nuovo|ancora una volta)
      ! (non) (dimenticare|dimenticarti|dimenticarsi|dimentichi|dimenticate|scordare|scordarti|dimenticarvi) di ..3 <review-ask>
      ! (grazie) (di nuovo|nuovamente|ancora|ancora una volta) ..8 <review-ask>
      ! (se|qualora) ..2 non ..8 <review>
      ! (ci|mi) (ha|hai|avete) (chiesto|scritto|contattato|inviato) ..6 <review>
      ! (acquistare|comprare|rivederti|rivederla|servirti|servirla|vederti|ordinare) (di nuovo|nuovamente|ancora) ..6 <review-ask>
      (ultima|ultimo|ultime) (chiamata|appello|occasione|giorni|promemoria) ..4 <review>
      non (sappiamo|so|abbiamo saputo|ci hai detto|ci ha detto) ancora (cosa|che cosa|come) (ne)? (pensi|pensa|pensate|ti trovi|si trova|ti sei trovato|si è trovato|trovi il|trova il)
      non (sappiamo|so|abbiamo saputo|ci hai detto|ci ha detto) ancora se ..1 (piace|piacciono|sei soddisfatto|è soddisfatto|sei contento|è contento)
      (riprendo|riprendiamo|torniamo|torno|facciamo seguito|faccio seguito|seguito) ..1 (sul|al|il|nostro|mio|a) ..2 (messaggio|mail|email|e-mail|richiesta|invito) ..8 (<review-ask>|<review>|valutare|recensire)
      (lo|te lo|glielo|l) (abbiamo|avevamo|ho) già (chiesto|scritto|domandato) ..4 <review>
      (ci riproviamo|ci riprovo|riproviamo) ..6 <review>
      (manca|mancano) ..1 (ancora|solo|soltanto)? ..1 (tua|sua|vostra|la) <review>
    `,
    'already-asked': `
      promemoria|sollecito|solleciti|ricordarti|ricordarle|ricordarvi
      (ti|le|la|vi) (abbiamo|avevamo|ho|avevo) ..1 (già|recentemente|precedentemente)? (scritto|contattato|contattata|chiesto|inviato|invitato|invitata|mandato|richiesto)
      (qualche|alcuni|pochi|#) (giorno|giorni) fa ..2 (ti|le|vi|la)? (abbiamo|avevamo|ho) ..1 (scritto|chiesto|inviato|contattato|invitato|mandato)
      (la settimana scorsa|la scorsa settimana|in precedenza|recentemente) ..2 (abbiamo|avevamo|ho) ..1 (scritto|chiesto|inviato|contattato|invitato|mandato)
      (nostro|mio|nostra|mia) (ultimo|ultima|precedente|primo|prima|recente) (messaggio|email|e-mail|mail|richiesta|invito)
      (messaggio|email|e-mail|mail|richiesta|invito) precedente
      (secondo|seconda|terzo|terza|ultimo|ultima) ..1 (richiesta|invito|messaggio|email|e-mail|promemoria|occasione|tentativo|sollecito|volta)
      (ancora una volta|nuovamente|di nuovo) ..4 (chied*|scriv*|contatt*|invit*|richied*)
      (torniamo|torno|tornare) a (scriv*|contatt*|chied*)
      (ricontattiamo|ricontatto|riscriviamo|riscrivo|insistiamo|insistere)
      (non) ..2 (abbiamo|ho) ..1 (ricevuto|avuto|ottenuto) ..1 (risposta|riscontro|notizie)
      è (l'ultima|la seconda|la terza) volta che ..2 (scriv*|contatt*|chied*)
      ! (grazie|scusa|scusi|scuse|scusiamo) ..2 (di nuovo|nuovamente|ancora|ancora una volta)
      ! (di nuovo|nuovamente|ancora una volta) ..2 (grazie|scusa|scuse)
      (riprendo|riprendiamo|facciamo seguito|faccio seguito) ..2 (messaggio|mail|email|e-mail|richiesta|invito)
      non (sappiamo|so|abbiamo saputo|ci hai detto|ci ha detto) ancora (cosa|che cosa|come|se) ..1 (pensi|pensa|pensate|trovi|trova|trovato|piace|piacciono|soddisfatto|contento)
      (lo|te lo|glielo) (abbiamo|avevamo|ho) già (chiesto|scritto|domandato)
      (ultima|ultimo) (chiamata|appello)
      ci riproviamo|ci riprovo|riproviamo
    `,
    'positive-condition': `
      (se|quando|una volta che|qualora|nel caso in cui|nel caso|purché|sempre che|dato che|visto che|poiché|ora che|non appena|a condizione che) ..7 <positive>
      (per|ad|di) (essere|restare|rimanere) ..3 <positive>
      se ..3 (non hai avuto|non ha avuto|non ci sono stati|senza) ..1 (problemi|alcun problema|inconvenienti)
      se ..2 (pensi|pensa|ritieni|ritiene|credi|crede) che ..2 (meritiamo|lo meritiamo|merita|abbiamo)
      se (ci)? (consigli|consiglia|consiglieresti|consiglierebbe|raccomandi)
      se (sì|è così|è stato così|fosse così)
      se ..1 (abbiamo) ..2 (soddisfatto|superato|rispettato|fatto|meritato)
      ! (se|sia che|che) ..7 (o no|o meno|o insoddisfatto|oppure no|sia che)
      ! se ..2 piacerebbe
      ! (se|quando|qualora) ..7 <negative>
      ! se ..3 (soddisfatto|soddisfatta|contento|contenta|felice|d'accordo) (di|della|del|con) (questa|questo|la|il|nostra) ..1 (soluzione|proposta|bozza|grafica|rimborso|offerta|anteprima)
      ! (speriamo|ci auguriamo|spero) che ..7
      se (ti|la|vi) (abbiamo|siamo riusciti a) ..1 (aiutato|aiutata|aiutare|aiutati)
      se ..5 (utile|utili)
      (a|per) chi ..1 (piace|è piaciuto|è piaciuta|ama|è contento|è soddisfatto)
      se ..2 (siamo|abbiamo) ..1 (guadagnati|guadagnato|meritati|meritato|conquistato) ..2 (fiducia|stima|stelle)?
      se è (tutto|stato tutto)? ..1 (perfetto|a posto|ok|bene|in ordine)
      (solo|soltanto) se (ti|le|vi) piace
      in (tal|questo|quel) caso
      (se|quando) ..5 (le|ti|vi) (piace|piacciono)
    `,
    'negative-condition': `
      (se|quando|qualora|nel caso in cui|nel caso|in caso di|in caso) ..7 <negative>
      (in caso di|per) (qualsiasi|qualunque|eventuali|problemi|insoddisfazione|un problema)
      (in caso contrario|altrimenti|diversamente)
      se (non è così|no|così non fosse)
      ^ non (sei|è|siete) (del tutto|completamente|pienamente)? (soddisfatto|soddisfatta|contento|soddisfatti)
      ^ (qualche|un) problema
      se qualcosa ..1 (non|va|è) ..2
      se (non lo è|no|non è perfetto|qualcosa non)
    `,
    'before-review': `
      (prima di|prima che|invece di|anziché|al posto di|piuttosto che|senza) ..5 (<review-ask>|<review>|commento|commenti|recensire|valutare|votare)
      (contatt*|scriv*|parl*|dicci|diteci|ci dica|avvis*|inform*|segnal*|comunic*|facci sapere|ci faccia sapere|rivolgiti|si rivolga) ..4 (prima|innanzitutto|anzitutto|per primi|prima di tutto|per prima cosa)
      (dacci|dateci|darci|ci dia|concedici|concederci|permettici|ci permetta|lasciaci) ..2 (possibilità|opportunità|occasione|modo|risolvere|rimediare) ..6 (prima)?
      prima (contatt*|scriv*|ci contatti)
      ! (prima di|prima che|senza) ..2 (amazon)
      ! (il|la|quanto) prima
      non (lasciare|lasci|lasciate|pubblicare|scrivere|metta|mettere) ..3 (negativa|negative|neutra|negativo|brutta|cattiva) ..2 (<review>)?
      non (lasciare|lasci|lasciate|pubblicare|scrivere|mettere) ..2 <review> (negativa|negative|neutra|negativo)
      (dacci|ci dia|dateci|darci) ..1 modo ..6 prima
      (se|ma) ..4 non ..2 (dacci|ci dia|scrivi|scriva|dillo|lo dica) ..3 (prima|noi)
    `,
    'contact-us': `
      (contattaci|contattateci|contattarci|contattami|contattarmi|contattando|scrivici|scriveteci|scriverci|scrivimi|scrivermi|chiamaci|chiamateci|chiamarci|avvisaci|avvisateci|avvisarci|informaci|informateci|informarci|dicci|diteci|dirci|dircelo|diccelo|faccelo|rispondici|rispondeteci|risponderci|segnalaci|segnalarci|parlaci|parlarci|parlarne)
      ci (contatti|contatta|scriva|scrivi|chiami|avvisi|informi|dica|risponda|segnali|faccia sapere|comunichi)
      (facci|fateci|farci|faccia) (sapere|avere)
      (contattare|contatta|contatti|contattate) (il|la|noi|nostro|nostra|prima) ..2 (servizio|assistenza|team|staff|noi|clienti)?
      (mettiti|mettersi|metterti|si metta|mettetevi) in contatto
      (rivolgiti|rivolgersi|si rivolga|rivolgetevi|rivolgerti) (a|al|alla)
      (rispondi|risponda|rispondere|rispondete|rispondendo) ..1 (a)? (questo|questa|al|alla) ..1 (messaggio|email|e-mail|mail)?
      (dacci|dateci|darci|ci dia) ..2 (possibilità|opportunità|occasione|modo)
      (permettici|ci permetta|lasciaci|fatti) (di)? (aiutarti|aiutarla|risolvere|aiutare)
      non (esitare|esiti|esitate) a
      scrivi (a noi|prima a noi|invece)
      (dacci|ci dia|dateci|darci) ..1 modo
    `,

    incentive: `
      (buono|buoni|carta|carte|gift) (regalo|acquisto|acquisti|amazon|card|cards)
      buono|buoni
      regalo|regali|regalino|omaggio|omaggi|sorpresa|gadget|campione|campioncino|campioncini|campioni
      gratis|gratuito|gratuita|gratuiti|gratuite|gratuitamente
      <discount>
      contanti|denaro|soldi|cashback|paypal
      premio|premi|premiamo|premieremo|ricompensa|ricompense|ricompensiamo|ricompenseremo|estrazione|sorteggio|lotteria|concorso|incentivo|bonus|compenso|vantaggio|vantaggi
      punti (fedeltà|extra|bonus|omaggio|premio|aggiuntivi)?
      (vincere|vinci|vinca|vincerai)
      (ricev*|otten*|ottieni|guadagn*|invieremo|pagheremo|daremo|offriamo|offriremo|regaliamo|vinci|rimborsiamo|rimborseremo) ..3 # (€|$|euro|franchi|chf)
      (ricev*|otten*|ottieni|guadagn*|invieremo|pagheremo|daremo|offriamo|offriremo|regaliamo|vinci|rimborsiamo|rimborseremo) ..3 (€|$) #
      (ricevi|ottieni|vinci) {}
      garanzia (estesa|aggiuntiva|supplementare|a vita|prolungata|gratuita)
      estensione (di|della) garanzia
      credito (negozio|sul|in) ..1 (conto|negozio)?
      mese (gratis|gratuito|extra|omaggio|in più)
      (senza) (costi|spese)
      (ti|le|vi) regal* (un|una|uno|il|la|un'altra|un altro)
      (inviamo|invieremo|mandiamo|spediamo) (un altro|un'altra|un secondo|una seconda)
      (guadagna|accumula|ricevi|riceva|vinci) ..2 punti
      ! (confezione|carta|pacchetto|biglietto|messaggio|scatola|pacco|busta|nastro|idea) (da)? regalo
      ! (fare|per) un regalo
      ! (senza|nessun|nessuna|mai|non|né) ..6 (ricompensa|ricompense|incentivo|regalo|regali|omaggio|omaggi|sconto|sconti|compenso|premio|buono|buoni)
      ! (reso|etichetta|sostituzione|restituzione|rispedizione) (gratis|gratuita|gratuito)
      ! (tuo|tuoi|suo|suoi) (denaro|soldi)
      ! (restituire|rimbors*|restituzione) ..3 (denaro|soldi)
      ! buono di (reso|consegna)
      (guadagn*|ricev*|ottieni|accumul*) ..1 (#|{}) ..2 (punti|crediti|monete|stelle)
      (ritira|ritirare|riscatta|richiedi|richieda|sblocca|ottieni|prendi) ..1 (tuo|suo|il|un|la|tua|una) ..1 (codice|buono|premio|ricompensa|sorpresa|omaggio|bonus)
      pensierino|pensierini|regalini|cadeau
      (lo|la|li|te lo|ve lo|glielo) (offriamo|regaliamo|paghiamo) noi
      garanzia ..2 (raddoppia|raddoppiata|si allunga|prolungata|doppia|estesa)
      (kit|set|confezione) (di)? (campioni|prova|omaggio)
      (restituiamo|restituiremo|ridiamo|rendiamo|rimborsiamo|rimborseremo) ..1 (la|il|l|tua|tuo|sua|suo) ..1 (spesa|soldi|denaro|importo|acquisto|spedizione|prezzo|ordine)
      (estraiamo|estrarremo|sorteggiamo|sorteggeremo) (un|una|il|la|tre|#)
    `,
    refund: `
      rimbors*|riaccredit*
      (restituire|restituiamo|restituiremo|restituito|restituzione) ..3 (denaro|importo|somma|soldi|pagamento|cifra|#|parte)
      (accreditato|accrediteremo|accreditiamo|accredito|storno|stornato|storneremo) ..3 (importo|somma|conto|carta|cifra)?
      nota di credito
      (credito|accredito) (numero|n°|nº)
    `,
    exchange: `
      <review> ..2 (vale|dà diritto|fa guadagnare|ti fa guadagnare)
      in (cambio|segno di gratitudine|segno di ringraziamento)
      (come|in|quale) (segno|forma|piccolo|gesto)? (di|del)? ..1 (ringraziamento|gratitudine|riconoscenza|ricompensa|premio|incentivo|regalo)
      per (ringraziarti|ringraziarla|ringraziarvi|ringraziare|ricompensarti|ricompensarla|premiarti|sdebitarci)
      per (la|una|ogni|aver|tua|sua|il) ..3 <review>
      (dopo|dopo aver|una volta|quando|se|appena|non appena) ..5 (lasci*|pubblic*|scriv*|scritt*|ricev*|ricevuto|condivid*|condivis*|rimuov*|rimoss*|modific*|elimin*|cancell*|invi*|rilasci*) ..4 (<review>|commento)
      (ogni|tutte le) <review>
      (come|in segno di|a titolo di) (ringraziamento|ricompensa|premio|gratitudine)
      per (ogni|ciascuna) <review>
      ! (grazie|ringraziamo|ringrazio|grati) ..3 per ..3 <review>
      come (ti|le|vi)? (promesso|abbiamo promesso|avevamo promesso)
      (ogni|ciascun|tutti i) ..1 (partecipante|partecipanti)
      (chi|tutti coloro che|coloro che) (partecipa|partecipano|recensisce|lascia|lasciano) ..3
      con (essa|questa|questo|ciò) ..1 (ti|le|vi) ..1 (arriverà|invieremo|daremo|regaliamo|manderemo)
      (ti|le|vi) arriverà ..4 (in omaggio|in regalo|gratis)
      (solo|soltanto|basta|basterà|unica cosa) ..3 (lasciare|lasciarci|scrivere|pubblicare|condividere|recensire|valutare) ..3 (<review>|prodotto|ordine|acquisto)
      (come|per dire) grazie (per|della|del)
      (appena|quando|dopo che|una volta che) ..2 <review> ..1 (è|sarà|viene|appare|verrà) ..1 (online|pubblicata|pubblicato|visibile|in linea)
      (chi|coloro che) (recensisce|recensiscono|scrive una recensione|lascia una recensione|lascia un feedback)
      ^ <review> ..1 (pubblicata|pubblicato|scritta|lasciata|inviata|online) ..3
      chi (ci)? recensisce
      chi ci (valuta|vota)
    `,
    promise: `
      (riceverai|riceverà|riceverete|otterrai|otterrà|guadagnerai|vincerai|parteciperai|parteciperà|avrai|avrà|avrete|potrai vincere|potrà vincere|potrai ricevere|potrà ricevere|partecipi|partecipa|entri|usufruirai)
      (ti|le|vi) ..1 (invieremo|inviamo|invierò|regaliamo|regaleremo|regalo|daremo|diamo|offriamo|offriremo|offro|rimborsiamo|rimborseremo|restituiamo|restituiremo|accrediteremo|accreditiamo|omaggeremo|manderemo|mandiamo|pagheremo|premiamo|premieremo|ricompenseremo|faremo|facciamo|aspetta|attende|spedi*)
      (regaliamo|estraiamo|premiamo|rimborsiamo|rimborseremo|restituiamo|invieremo|offriamo|offriremo)
      (e|per|di|a) (ricevi|riceva|ricevere|riceverai|ottieni|ottenga|ottenere|vinci|vinca|vincere|guadagna|guadagnare|partecipa|partecipi|partecipare|approfitta|usufruire)
      ^ (ricevi|riceva|ottieni|ottenga|vinci|vinca|partecipa|guadagna)
      (vinci|vincere|vinca) ..2
      (subito|per te|per lei) ..2
      se (le|ti|vi) (diamo|offriamo|inviamo|rimborsiamo|regaliamo|dessimo|offrissimo|rimborsassimo|inviassimo)
      (puoi|può|potete) (vincere|ricevere|ottenere)
      (e|ed) ..1 (mettiamo|metteremo|aggiungiamo|aggiungeremo|raddoppia|raddoppiamo|ritira|ritiri|riscatta|sblocca|richiedi|offriamo noi)
      lo (offriamo|paghiamo|regaliamo) noi
      (partecipa|partecipano|riceve|ricevono|ottiene|ottengono) ..3 (estrazione|concorso|sorteggio|un|una|il|kit|premio)
      (ti|le|vi) (arriva|arriverà|arrivano|spetta|spettano) (un|una|il|#|uno|dei)
      (tra|fra) (tutti|tutte|chi|coloro|le|i) ..2 (estraiamo|estrarremo|sorteggiamo|sorteggeremo)
    `,
    discount: `
      {} %
      sconto|sconti|scontato|scontata|scontati|scontate|coupon|voucher|ribasso|ribassi
      (codice|codici) (promozionale|promozionali|promo|sconto|coupon|di sconto)
      (buono|buoni) (sconto|acquisto|spesa)
      # % (di)? (sconto|in meno|extra|off|su|sul|sulla|sui)
      (sconto|ribasso) (del|di) # %
      # (€|euro|franchi|chf) (di)? (sconto|in meno)
      prezzo (speciale|ridotto|scontato|promozionale|esclusivo|di favore|vantaggioso|riservato)
      prezzi (speciali|ridotti|scontati|promozionali|esclusivi|di favore|vantaggiosi|riservati)
      metà prezzo
      saldi
      ! (lo|il|suo|tuo|questo|al|del|dello|un) (codice|coupon|sconto|buono|voucher)? (sconto|coupon|codice|promozionale|promo) ..4 (applicato|applicata|usato|utilizzato|scaduto|valido|non valido|detratto|incluso|inserito|funziona|funzionato|decurtato)
      ! (già|stato|è|viene) ..2 (applicato|applicata|applicare|detratto) ..4 (sconto|coupon|codice|sconti)
      ! (applicare|cumulare|combinare|utilizzare|inserire|cumulabili|applicato) ..3 (sconto|sconti|coupon|codice|codici) ..4 (ordine|acquisto|retroattiv*|precedente|già|effettuato|stesso)
      ! (non|senza|nessun|nessuno|né|mai|alcun|alcuno) ..5 (sconto|sconti|coupon|codice|codici|promozionale|voucher|buono|saldi)
      ! (sua|tua|suo|tuo) (domanda|richiesta|messaggio|quesito) ..5 (sconto|sconti|coupon|codice)
      ! (chiest*|richiest*|domanda*) ..3 (uno|sullo|lo|un|per|sul) ..2 (sconto|sconti|coupon)
      ! # % (di)? (cotone|poliestere|lana|lino|umidità|seta)
      ! (problema|errore|campo|casella) ..3 (coupon|codice|sconto)
      ! (saldi) (di|del) (cassa|conto)
    `,
    offer: `
      (ti|le|vi|a te)? (offriamo|offro|regaliamo|omaggiamo|diamo|abbiamo|riserviamo|preparato|inviamo|proponiamo|offrirti|offrirle|offrirvi|regalarti|regalarle|dedichiamo|vogliamo|lanciamo|presentiamo)
      (approfitta|approfitti|approfittate|approfittare|usa|usi|utilizza|utilizzi|usate|utilizzate|ottieni|ottenga|ottenere|ricevi|riceva|ricevere|risparmia|risparmi|risparmiate|riscatta|inserisci|inserisca|applica|acquista|acquisti|acquistando|compra|scopri|scopra|godi|goditi|usufruisci|usufruisca|usando|utilizzando|vinci|prendi|riceverai)
      (non) (perdere|perderti|perderla|perda|perdete|perdertelo|lasciarti)
      esclusivo|esclusiva|esclusivi|esclusive|speciale|speciali|oggi|ora|adesso|limitato|limitata|fino|tutto il sito|tutti i|tutta la
      (ecco|qui trovi|di seguito|in allegato|eccoti)
      con il (codice|coupon)
      per (i nostri|tutti|tutti i|te|voi|nuovi|lei)? (clienti|iscritti|membri)
      (hai diritto|ha diritto|hai vinto|ha vinto|hai ricevuto|ti meriti|per te|per lei)
    `,
    'next-purchase': `
      (prossimo|prossima|prossimi|prossime|futuro|futura|futuri|future|successivo|successivi|secondo) (acquisto|acquisti|ordine|ordini|spesa|visita|shopping)
      (acquisto|acquisti|ordine|ordini|spesa) (futuro|futuri|successivo|successivi|successiva)
      (acquistare|comprare|ordinare|acquista|acquisti|compra|acquistando) (di nuovo|nuovamente|ancora|ancora da noi|da noi)
      (torna|torni|tornare|tornate) (a trovarci|ad acquistare|a comprare|da noi|presto a trovarci)
      prossima volta (che)?
      ! (non|evitare|per evitare) ..4 prossima volta
      ! (effettuare|fare|effettui|faccia|fai) ..2 (nuovo) (ordine|acquisto)
      (prossimo|prossima) (trattamento|riparazione|prenotazione|fornitura)
    `,
    compensation: `
      per (il|la|lo|i|gli|le|l|questo|questa|qualsiasi|ogni|eventuali)? ..1 (disagio|disagi|inconveniente|inconvenienti|ritardo|ritardi|errore|problema|problemi|attesa|danno|disguido|accaduto|disservizio|contrattempo)
      (compensare|compensarla|compensarti|risarcire|risarcimento|indennizzo|compensazione)
      gesto (commerciale|di scuse|di cortesia)
      rimborso parziale
      <refund>
      (tenere|tiene|tieni|tenga|trattenere|conservare|mantenere|tenerlo|tenerla) (il|lo|la|l)? ..1 (articolo|prodotto)?
      (scusa|scuse|scusi|scusiamo|scusarci|dispiace|spiacenti|spiace|perdono)
      (reso|restituire|danneggiato|danneggiata|difettoso|difettosa|graffiato)
      differenza di prezzo
    `,
    promotion: `
      (iscriviti|iscriversi|iscriverti|si iscriva|iscrivetevi|iscrivendoti|iscrizione|abbonati|registrati|registrarsi|si registri|unisciti|unirti|entra|aderisci) ..4 (newsletter|mailing list|lista|club|community|programma|offerte|promozioni|novità|canale|gruppo)
      (nostra|la nostra) newsletter
      (seguici|seguiteci|seguirci|ci segua|trovaci|trovateci|cercaci|visitaci|raggiungici) (su|sui|anche|anche su|nei)? ..3 (social|instagram|facebook|tiktok|twitter|youtube|pinterest|linkedin)?
      (segui|segua|seguite|seguire|visita|visiti|metti mi piace|lascia un like) ..3 (nostro|nostra|nostri|nostre|alla nostra) ..2 (instagram|facebook|tiktok|youtube|pinterest|social|canale|pagina|profilo)
      (nostra|nostro) (pagina|profilo|account|canale|gruppo) (di|su)? (instagram|facebook|tiktok|youtube|pinterest|telegram|whatsapp)
      nostri (canali)? social
      (visita|visiti|visitate|visitare|scopri|scopra|scoprite|scoprire|esplora|esplori|esplorare|guarda|guardi|dai un'occhiata|dia un'occhiata|dare un'occhiata|date un'occhiata|consulta|consulti|vedi|veda|sfoglia|sfogli|sfogliare|naviga|vieni|venga|passa|conosci|conoscere) ..4 (nostro|nostra|nostri|nostre) ..3 (negozio|negozi|sito|shop|catalogo|collezione|collezioni|prodotti|articoli|offerte|novità|promozioni|gamma|linea|linee|assortimento|selezione|accessori|showroom|store|vetrina|modelli|boutique|e-commerce)
      (trovare|trovi|trova|trovate|troverai|troverà|disponibili|disponibile) ..4 (nel|sul|nella|nello|nei) (nostro|nostra) (negozio|sito|shop|store|catalogo|e-commerce) ..1
      nostri (altri|nuovi|ultimi) (prodotti|articoli|modelli|accessori|arrivi)
      nostre (altre|nuove|ultime) (collezioni|linee|novità|offerte|creazioni)
      nostra (nuova|ultima|ampia|vasta) (collezione|linea|gamma|varietà|selezione)
      (altri|più) (prodotti|articoli|modelli|accessori) (che|del|nel|sul|della|dal) ..2 (nostro|nostra|potrebbero|possono|ti|le) ..2 (interessare|interessarti|piacere|piacerti|negozio|sito|catalogo|interessarle)?
      (prodotti|articoli|accessori) (simili|correlati|complementari|consigliati) ..4 (interessar*|piac*|negozio|catalogo|te)
      (anche)? (ti|le|vi)? (potrebbe|potrebbero|può|possono) (anche)? (ti|le)? (interessare|interessarti|interessarle|piacere|piacerti|piacerle|interessarvi) (anche)?
      (chi|clienti) ..5 (anche) (acquistato|comprato|scelto|acquistano|visto)
      (chi|clienti) ..4 (acquistato|comprato) ..6 (anche)
      (si abbina|abbinalo|perfetto con|sta bene) ..2 (con|alle|ai|alla) ..1 nostr*
      (completa|completi) ..3 (look|collezione|outfit|set)
      (ampia|vasta|grande|enorme) (gamma|scelta|selezione|varietà) di
      (migliori|miglior|bassi|imbattibili|incredibili|convenienti|ottimi|competitivi|vantaggiosi) (prezzi|prezzo|offerte|promozioni|sconti)
      (offerta|offerte|promozione|promozioni|promo) (speciale|speciali|esclusiva|esclusive|limitata|limitate|lampo|imperdibile|imperdibili|del mese|del giorno|della settimana|estiva|estive|di natale|a tempo|valida|valide|in corso|flash|riservata|riservate)
      (nostre|migliori|ultime|grandi|queste|nuove|incredibili|prossime|speciali|imperdibili) (offerte|promozioni)
      (nostra|questa|super) (promozione|promo|offerta)
      (approfitta|approfitti|approfittate|approfittane|non perdere|non perderti|non perda|non perdetevi) ..4 (offerta|offerte|promozione|promozioni|sconto|sconti|saldi|prezzi|novità|promo|spedizione)
      tempo limitato
      (black friday|cyber monday|blackfriday|prime day)
      (saldi|sconti|promozioni) (estivi|invernali|di fine stagione|di natale|di primavera|di stagione)
      (prendi|compra|acquista) (due|tre|2|3|uno|1) ..1 (e)? (paghi|prendi|ricevi) ..1
      (3x2|2x1)
      ^ (acquista|acquisti|compra|ordina|prenota|approfittane) (ora|subito|oggi|adesso|qui|online)
      (fino a|fino ad|sino ad) (esaurimento) ..1 (scorte)?
      (usa|usi|utilizza|utilizzi|usate|inserisci|inserisca|applica|riscatta|usando|utilizzando|inserendo) (il|questo|nostro|tuo|un)? (coupon|codice) (sconto|promozionale|promo|di sconto|esclusivo)? _ ..2 (e|al|alla|per|in|nel|sul|a|su)?
      (ecco|questo|eccoti|tuo|suo|per te|regaliamo|riserviamo) ..4 (codice|coupon|buono) (sconto|promozionale|promo|esclusivo)
      fino al # %
      fino al # % di (sconto)
      # % (di)? (sconto) ..3 (tutto|tutta|tutti|tutte|tuo|suo|nostra|nostro|nostri|sito|acquisti|prodotti|selezionati|se|usando|con|sul|sui|sulla)
      (risparmia|risparmi|risparmiate) (fino|il|subito|#|€) ..3 (€|%|euro|su|oggi|sul)?
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (suggerimenti|consigli|idee|ispirazione) (per|sui|sugli|sul|sulla) ..2 <next-purchase>
      (spedizione|spedizioni|consegna|trasporto) (gratuita|gratuite|gratis|omaggio)
      (programma|club|carta) (fedeltà|di fedeltà|punti|premi|vip|referral|affiliazione)
      (diventa|diventi|diventare) ..2 (membro|socio|affiliato|rivenditore|ambassador|cliente vip)
      (invita|inviti|porta|consiglia|presenta|consigliaci a) ..3 (amico|amici|amica|un amico|parenti|conoscenti)
      (accumula|raccogli) ..3 punti
      (scarica|scarichi|scaricate|installa|prova) ..3 (app|applicazione)
      nostra (nuova)? app
      (iscriviti|registrati|partecipa|unisciti|vieni|invitiamo|invitarti|invitarla|invitato|invitata|ti aspettiamo) ..5 (webinar|workshop|evento|corso|masterclass|seminario|conferenza|fiera|inaugurazione|open day)
      (partecipa|partecipi|partecipare|vinci) ..4 (concorso|estrazione|giveaway|lotteria|premi)
      (nostro|grande|nuovo) (concorso|giveaway)
      (nuova|nuovo|nuovi|nuove) (collezione|prodotti|modelli|arrivi|linea|linee|catalogo|lancio)
      (presentiamo|presentarti|presentarle|lanciamo|abbiamo lanciato|lancio di) ..3 (nuovo|nuova|nostra|nostro|nuovi|nuove|nostri)
      (appena|sono) (arrivati|arrivate) ..3 (negozio|catalogo|novità|collezione)
      (vieni|venga|venite|vienici|ti aspettiamo|la aspettiamo|vi aspettiamo|passa) ..4 (negozio|negozi|showroom|store|punto vendita|boutique|trovarci)
      (vieni|venga|torna|torni|tornate) (presto)? a trovarci
      (visitaci|visitateci)
      (speriamo|piacerebbe|invitiamo|aspettiamo) ..4 <next-purchase>
      (prezzi|prezzo|sconti|sconto) (all'ingrosso|per quantità|per rivenditori)
      idee regalo
      (esclusivo|esclusiva|esclusivi|riservato|riservata|riservati) (per|a|ai|agli) (i nostri|nostri|te|clienti|iscritti|membri)
      (consigliamo|suggeriamo) ..3 (acquistare|comprare|nostro|nostra|nostri) ..2
      ci (manchi|sei mancato|sei mancata)
      (torna|torni|tornate) (a trovarci|da noi|presto da noi|sul nostro|nel nostro)
      (carrello) ..4 (aspett*|attend*|abbandonat*|salvat*|scade|riservat*)
      (hai|ha) (dimenticato|lasciato) ..4 carrello
      (completa|completi|concludi|finalizza|termina) ..2 (tuo|suo|il|l) (acquisto|ordine|carrello) (ora|subito|oggi|prima|adesso|qui)
      (completare|completato|concluso|concludere) ..2 (ordine|acquisto) ..4 (uscito|carrello|pagato|abbandonat*)
      (ultimi pezzi|ultima occasione|va a ruba|vanno a ruba|sbrigati|affrettati)
      (chi|clienti|persone) ..2 (ha|hanno) (acquistato|comprato|scelto|ordinato) ..5 anche (acquistato|comprato|scelto|ordinato|visto)
      (si abbina|si abbinano) (perfettamente|bene|benissimo) ..2
      (approfitto|approfittiamo|cogliamo l'occasione|colgo l'occasione) ..2 (per)? ..3 (segnal*|present*|inform*|ricord*|dir*|invit*|comunic*) ..6 (offert*|promozion*|novità|collezion*|scont*)
      (acquista|compra|prendi|acquistando|comprando) ..2 (due|tre|2|3) ..4 (secondo|seconda|terzo|terza|altro) ..3 (gratis|omaggio|metà|regalo|sconto)
      (il|la) (secondo|seconda|terzo|terza) (prodotto|articolo|pezzo|paio)? (è|te lo|in)? (gratis|in omaggio|a metà prezzo|omaggio|in regalo)
      (hai|ha) ..2 # punti (fedeltà|accumulati)
      (riscatta|guadagna|accumula) ..3 punti
      cashback (extra|sul|su|del)
      <discount> (imperdibile|esclusivo|dedicato|riservato)
      (codice|link) (amico|referral|invito)
      (accesso anticipato|anteprima riservata|vendita privata|offerte esclusive)
      (richiedi|richieda|scopri|scopra|sfoglia|sfogli) ..3 (catalogo|novità|collezione)
      (scopri|scoprite) (la|le|i|gli|il|tutte|tutti) ..2 (novità|offerte|nuovi|nuove|nostri|nostre|collezione|gamma)
      (prenota|prenoti|prenotare) ..3 (prossimo|prossima|fornitura)
      (freschissimi|freschissime|appena arrivati|appena arrivate|novità della settimana|specialità del giorno)
      (catalogo|volantino|brochure|opuscolo|depliant) ..4 (novità|offerte|promozioni|prodotti|stagione|collezione|lanci)
      ! (sostituzione|rispedizione|reso|restituzione|sostitutivo|etichetta|rispedire|ricambio|pezzo|nuovo articolo) ..6 (spedizione|consegna|trasporto) (gratuita|gratis)
      ! (spedizione|consegna|trasporto) (gratuita|gratis) ..5 (sostituzione|reso|restituzione|ricambio|pezzo)
      ! (suo|tuo|questo|il|l) (ordine|acquisto|prodotto|articolo) ..3 (ha|include|prevede|comprende|gode|aveva) ..3 (spedizione|consegna) (gratuita|gratis)
      ! (vedi|veda|consulta|consulti|guardi|guarda|controlla) ..3 (pagina) (del|dell) (prodotto|articolo)
      ! (consulta|consulti|visita|visiti|vedi|veda|consultare) ..4 (nostra|nostre) ..2 (pagina di assistenza|domande|guida|politica|politiche|faq|condizioni)
      ! codice (di|del|della|dell|che|qr|pin|postale|fiscale|sdi|iban|tracking|prodotto|articolo|ordine|a barre|univoco) ..2
      ! codice ..4 (ritirare|ritiro|attivare|aprire|scaricare|seguire|tracciare|registrare|sbloccare|accedere)
      ! nostri prodotti (sono|hanno|vengono|passano)
      ! (scaricare|scarica|scarichi|installa|installi|installare) ..4 (app|applicazione) ..3 (controllare|collegare|configurare|associare|produttore|del)
      ! (app|applicazione) (di amazon|del produttore|del corriere|della banca)
      ! (nuovo|nuova|nuovi|nuove) (modello|prodotto|prodotti|linea) (sostitutivo|in sostituzione|senza costi|gratuito)
      ! (novità) (sul|sulla|sullo|riguardo|circa) ..3 (ordine|spedizione|caso|reso|rimborso|pratica)
      ! (torni|torna|tornate) (a contattarci|a scriverci|indietro|disponibile)
      ^ (acquista|ordina|compra|acquistare|ordinare|comprare|acquisti|ordini) (ora|subito|adesso|oggi stesso)
      ^ (scorte|disponibilità|pezzi|quantità|posti) (limitate|limitata|limitati)
      (condividi|condivida|condividere|pubblica|pubblichi|posta) ..6 (su|sui|sulla|nelle) (tuoi|tue|nostri|nostra)? (facebook|instagram|tiktok|social|storie)
      (calo|ribasso) di prezzo
      (lista dei desideri|preferiti|wishlist) ..4 (sceso|scontato|ribassato|in offerta|in saldo)
      (hai|ha|avete) (ancora) ..2 (articoli|prodotti|qualcosa) ..1 nel ..1 carrello
      (inviato|inviata|inviamo|invieremo|offriamo|riceverà|riceverai|regaliamo|omaggiamo) ..2 (buono|codice|coupon) (sconto|regalo)
      (buono|codice|coupon) (sconto|regalo) ..2 (in omaggio|inviato|offerto|per scusarci)
      prima che ..1 (esaurisca|esauriscano|vada a ruba|vadano a ruba)
      (fai|faccia|effettua|effettui|completa|completi|concludi|concluda) (subito|ora|oggi)? (il|un) (tuo|suo)? (nuovo|prossimo)? (ordine|acquisto) (il prima possibile|quanto prima|oggi|subito|ora|adesso)
      intenzione di acquistare ..5
      (ordine|acquisto|carrello) ..2 (aspettando|aspetta|in attesa) ..2 (completi|concluda|concluso|finisca)
      (tuo|suo) (sconto|coupon|codice sconto|buono sconto) è ..1 (pronto|disponibile|attivo)
      ! (codice sconto|coupon|buono sconto|codice) ..2 (inviato|emesso|generato) (da|dal|dalla|dai)
      (approfitt*|corri|affrettati|si affretti) ..4 prima che ..2 (finisca|finiscano|terminino)
      ! prima che ..1 (esaurisca|esauriscano) ..2 (batteria|batterie|pila|pile|carica|inchiostro|tempo|garanzia|tutto)
      (prodotto|articolo|modello) che ..2 (cercavi|cercava|desideravi|desiderava|interessava|piaceva) ..5 (disponibile|tornato|stock)
      (vuoi|vuole|desideri) (fare|effettuare|completare) ..1 (il|un|tuo|suo)? ..1 (ordine|acquisto) (ora|subito|adesso|oggi)
      approfitt* ..4 (promo|promozioni|offerte|sconti|saldi)
      (tessera|carta|card|programma) (fedeltà|punti|soci)
      (accumul*|riscatt*|guadagn*) ..2 punti
      (raccogl*|somm*) (altri|tuoi|suoi|#|{}) punti
      (hai|ha|abbia) (già)? {} punti
      ! punti (di fissaggio|luce|di appoggio|di saldatura|di vendita|di ritiro|vendita|di ancoraggio|di contatto|di cucitura|di aggancio)
      (passato|passata|passati|passate) ..4 (dal|dalla) (tuo|tua|suo|sua|vostro|vostra) (ultimo|ultima) (ordine|acquisto|visita|prenotazione|trattamento|appuntamento)
      (invitarti|invitarla|invitarvi|invitiamo) ..1 a (tornare|ritornare)
      (abbiamo|arrivano|sono arrivati|sono arrivate|aggiunto) ..1 (nuovi|nuove) ..1 (gusti|colori|aromi|modelli|stili|profumi|fragranze|piatti|fantasie|tonalità|dolci)
      abbiamo (un|una) ..1 (nuovo|nuova) ..1 (gusto|aroma|profumo|fragranza|piatto|dolce)
      (andrebbe|piacerebbe|ti va|le va) ..1 di ..1 (fare|effettuare) ..1 (altro|nuovo) (ordine|acquisto) ^
      (menu|menù|piatti) (della settimana|del giorno|settimanale)
      (vuoi|vuole|volete|desideri|desidera|ti va di) ..1 (vedere|scoprire|conoscere) ..2 (nostra|nostro|nostri|nostre) ..2 (collezione|collezioni|catalogo|negozio|prodotti|novità|linea|gamma|vetrina)
      (prenota|prenoti|prenotate) ..1 (subito|ora|già|adesso)? il (tuo|suo|vostro) ordine
      (regalo|pensiero|dono) (perfetto|ideale) ..1 per
      ^ (ora|adesso|da oggi) (vendiamo|produciamo|serviamo) ..1 anche
      (salva|salvi|aggiungi|aggiunga|inserisci|inserisca|metti|metta) ..3 (negozio|profilo) ..2 preferiti
      (racconta|racconti|raccontalo|dillo|dica|parlane|parla) ..1 (alle|agli|ai) ..1 (amiche|amici|parenti|conoscenti)
      ! (accett*|rifiut*|declin*|ricev*) ..2 nostra offerta
      è ..1 (ora|momento) di (riordinare|rifornirti|rifornirsi|rinnovare la scorta|rinnovare le scorte)
      abbiamo ..1 novità ..4 (piacerà|piaceranno|piacerti|piacerle)
      (è|sono|è da) ..3 (po|tempo|settimane|mesi|mese) che non (ti|la|vi) vediamo
      (è|sono|è da) ..3 (po|tempo|mesi|mese) che non ..1 (vieni|venite|passi|ordini|ordina|acquisti|acquista|torni)
      (è|sono|è da) ..3 (po|tempo|mesi|mese) che non ..1 (viene|passa|torna) (da noi|a trovarci|nel nostro)
      (una sorpresa|uno sconto|un buono sconto|un regalo|un omaggio) ..4 (ti|la|vi) (aspetta|aspettano|sta aspettando|attende|attendono)
      (ti|la|vi) (aspetta|aspettano|attende) (una sorpresa|uno sconto|un buono sconto|un regalo|un omaggio)
      ! (regalo|omaggio|sorpresa) ..6 (aspetta|attende) ..2 (all|alla|al|in|presso) ..1 (ufficio|posta|punto|deposito)
      (riserva|riserviamo|riserveremo) ..6 <next-purchase>
      # punti ..1 (scadono|scadranno|in scadenza)
      (è|sono) ..1 (arrivata|arrivato|arrivati|arrivate|online|uscita|uscito|qui) (la|il|i|le|una|nostra|nostro) ..1 (collezione|catalogo)
      (nuova collezione|nostra collezione|nuova linea) ..3 (è|sono) ..1 (arrivata|online|uscita|qui|disponibile|in negozio)
      collezione ..3 è ..1 (arrivata|online|uscita|qui|in negozio)
      nuovo catalogo ..3 è ..1 (arrivato|online|uscito|qui)
      (lasciati|si lasci|lasciatevi) (ispirare|tentare|conquistare|sorprendere)
      (è|sono) (di nuovo|finalmente|tornata|tornato|nuovamente|tornati) ..1 (disponibile|disponibili|stock|assortimento) ..6 (ordinalo|ordinala|ordinali|lo ordini|la ordini|affrettati|si affretti|sbrigati|approfittane|corri|acquistalo|prenotalo|compralo)
      (ordinalo|ordinala|ordinali|compralo|comprala|acquistalo|acquistala) ..1 (subito|ora|adesso) ^
      (ordinalo|ordinala|ordinali|prendilo|prendila|compralo|comprala|acquistalo|acquistala|la ordini|lo ordini) ..1 (finché|prima che finisc*)
      (fai|faccia|fate|fare|farsi|farti) un (giro|salto) ..1 (nel|nella|sul|in|da|tra|nostro) ..2 (negozio|shop|sito|store|vetrina|bottega|noi|novità|nostro|nostri)
      per tutti i gusti
      tutto ..1 (a metà prezzo|scontato)
      (tutta la collezione|ogni articolo|tutti gli articoli|tutti i prodotti|intero negozio) ..1 (a metà prezzo|scontato|scontati|a # €)
      (solo|soltanto) (questo|questa|fino|per) (weekend|fine settimana|settimana|oggi|domenica|mese) ..6 (sconto|sconti|%|gratis|gratuita|prezzo|scontato|scontati|offerta|omaggio|saldi)
      (indietro|di rimborso|in meno|di sconto) (per|su|a) ogni ..1 (spesa|acquisto|ordine) ..1 (sopra|oltre|di|superiore)
      (stanno|sta) (bene|benissimo|perfettamente) con (il|la|i|le) (tuo|tua|suo|sua|tuoi|suoi) (acquisto|ordine)
      (stanno|sta) (benissimo|perfettamente) con (il|la|i|le) (tuo|tua|suo|sua|tuoi|suoi) (nuovo|nuova)
      (altri clienti|clienti|acquirenti) ..1 hanno (guardato|acquistato|comprato|scelto|ordinato|amato) anche
      (altri clienti|clienti|acquirenti) ..1 hanno anche (guardato|acquistato|comprato|scelto|ordinato|amato)
      ^ completa (il|la|lo) (set|servizio|completo|arredo|collezione|look|corredo) con
      ! completa ..2 con ..4 (mancante|mancanti)
      (resta|resti|restate|restiamo|rimani|rimanga|rimaniamo|tenersi|tieniti|teniamoci) ..1 (aggiornato|aggiornata|aggiornati|in contatto|connessi|connesso|al corrente|sintonizzati) ..6 (facebook|instagram|tiktok|youtube|pinterest|social|offerte|nostre novità)
      non (perderti|perdere|perda|perdetevi|si perda|ti perdere|farti scappare) ..1 (nessuna|nessun|le|la|una|le nostre|più nessuna)? (offerta|offerte|novità|promo|promozione|promozioni|occasione)
      (seguici|seguiteci|ci segua) ..1 (su|sui|qui|@|instagram|facebook|tiktok)
      voglia di (novità|qualcosa di nuovo|cambiamento|shopping)
      nostri (best seller|bestseller|più venduti|preferiti)
      (concediti|si conceda|concedetevi|regalati|si regali) ..2 (qualcosa di|coccola|lusso|piccolo piacere)
      (concediti|concedetevi|regalati) (un|una) ..2 (nuovo|nuova|nostro|nostra)
      (cogli|colga|prendi|prenda|approfitta|afferra) ..1 (il|del|tuo|subito|vantaggio) ..1 vantaggio
      (ultima|ultime|ultimi) (chiamata|occasione|giorni|giorno|ore|possibilità) ..3 (saldi|sconti|offerta|offerte|promo|promozione)
      (saldi|sconti|promozioni|offerte) ..2 (finiscono|terminano|scadono|finisce|iniziano|sono iniziati|sono iniziate|cominciano|sono partiti|sono partite)
      (ti|le|vi) (diamo|regaliamo|offriamo|scontiamo|togliamo) # (€|euro|franchi|%) ..2 (sul|sulla|per il|per la|al) ..1 (prossimo|prossima|successivo)
      (non paghi|non paga|niente spese) ..1 (spedizione|trasporto|consegna) ..1 (sopra|oltre|da # €|per ordini|sugli ordini|questa settimana|questo weekend|con il codice|fino al|fino a domenica)
      (scopri|scopra|regala|regali|prova|provi|acquista|acquisti) ..1 (nostra|nostre) (carta|carte) regalo
      (abbina|abbini|combina|combini|abbinalo|abbinala|combinalo) ..3 (al|alla|con|ai|alle) (il|la)? (nostro|nostra|nostri|nostre)
      ! (abbina|abbini|combina|combini|abbinalo|abbinala) ..5 (app|sensore|bluetooth|telecomando|dispositivo|hub|guida)
      (altri nostri|nostri altri) (negozi|shop)
      (fai|faccia|fate) (scorta|rifornimento)
      ^ (ordina|ordini|ordinate|riordina|riordini) ..1 (per tempo|in anticipo)
      (scopri|scopra|guarda|aggiungi|prova) (la|il|i|le|lo|gli) ..2 (coordinata|coordinato|coordinati|abbinata|abbinato|abbinati|abbinate|coordinate|in tinta)
      (approfittane|ne approfitti|approfittatene) ^
      (approfittane|ne approfitti|approfittatene) (subito|ora|adesso|finché|prima che|anche tu)
      (ancora|mancano|ti mancano|le mancano|solo) ..1 # (€|euro|franchi) ..4 (spedizione|consegna) ..2 (gratis|gratuita|omaggio|offerta|inclusa)
      (festeggiamo|celebriamo|per festeggiare) ..3 (# %|sconto|sconti)
      # % su (tutto|tutta|tutti|ogni|tutte)
      ^ (novità|nuovi arrivi|nuovo arrivo|appena arrivati|appena arrivate) (da noi|in negozio|nel nostro|nello shop|della settimana|in vetrina)
      (guarda|guardi|scopri|scopra|sfoglia|vedi|veda) (tutta|tutto|l'intera|la nostra|tutti|tutte) ..1 (collezione|assortimento|novità)
      (scopri|scopra|sfoglia) (tutta|tutto|l'intera|la nostra|tutti|tutte) ..1 (linea|gamma|catalogo|modelli)
      (guardavi|guardava|preferito|preferita|preferiti|desideri) ..4 (è|sono) ..1 (sceso|scesa|scesi|scese|calato|calata|ribassato|ribassata) (di|del|nel)? prezzo
      (tuo|tua|suo|sua) (preferito|preferita|carrello|shopping) ..1 (ti|la|vi)? ..1 (aspetta|aspettando|attende)
      (hai|ha|avete) (dimenticato|lasciato) ..4 nel (tuo|suo|vostro) carrello
      (abbiamo|è stato|ti abbiamo|le abbiamo) ..1 (salvato|conservato|tenuto) ..1 (il)? (tuo|suo)? carrello
      (nuovo|nuova) ..1 (shop|negozio|store|e-commerce|sito|boutique|bottega) (online)? è ..1 (online|attivo|aperto|attiva|aperta)
      (siamo|di nuovo|negozio è) ..2 (aperti|aperto|riaperto|riaperti) ..4 (vieni|venga|venite|passa a|passi a|a trovarci)
      ^ con (il nostro|un|l') abbonamento ..2 (ricevi|riceve|risparmi|risparmia|hai|ha) ..3 (sconto|%|gratis|omaggio|regalo)
      (gira|giri|inoltra|inoltri|passa|condividi|regala) (questo|il tuo) (codice|link) ..2 (amico|amica|amici|amiche)
      ! (gira|giri|inoltra|inoltri|passa) questo (codice|link) ..8 (ritir*|sportello|armadietto)
      (leggi|legga|leggete|visita|scopri|segui) ..1 nostro blog
      (avevi|aveva) (quasi|praticamente) (finito|concluso|completato|terminato) ..2 (acquisto|ordine|checkout|pagamento)
      (vendiamo|facciamo|offriamo) (anche|altri|altre|tanti altri|tante altre|molti altri) ..4 (abbinat*|coordinat*|da abbinare|confezioni regalo)
      (sapevi|sapeva|sapevate) che ..2 (facciamo|vendiamo|offriamo|produciamo|realizziamo) anche
      (chi|clienti) ..2 (compra|acquista|prende|ordina|comprano|acquistano|prendono) ..4 (prende|prendono|compra|acquista|sceglie|aggiunge|aggiungono|scelgono) ..1 anche
      (che ne (dici|dice|dite|pensi) di|perché non) ..2 (un|una|il|la|regalare|aggiungere|provare) ..3 (coordinat*|abbinat*|in tinta|da abbinare|regalo)
      (ricambi|filtri|cartucce|ricariche) ..1 (si ordinano|li ordina|li ordini|si comprano) (da noi|nel nostro)
      più ne (prendi|compri|prende|compra|ordini) ..1 meno
      (abbiamo|apriamo|inauguriamo) ..1 (aperto|inaugurato|un|una|il|la) ..1 (nuovo|nuova|secondo|seconda|terzo) (punto vendita|negozio|showroom|boutique|bottega)
      abbiamo (aggiunto|introdotto) (nuovi|nuove|altri|altre) ..1 (colori|modelli|varianti|gusti|profumi|tessuti|fantasie)
      abbiamo ampliato ..2 (gamma|collezione|assortimento|scelta)
      (dai|dia|date|dare) ..1 (una sbirciata|uno sguardo|un'occhiata) ..3 (novità|vetrina|collezione|negozio|catalogo|shop|offerte)
      se (ti|le|vi) (piace|piacciono|è piaciuto|è piaciuta|sono piaciuti) ..4 (adorerai|adorerà|amerai|amerà|ti piaceranno|le piaceranno|ti innamorerai)
      codice _ ..1 (toglie|dà|ti dà|le dà|regala|vale|fa) ..1 # %
      (il|la) (secondo|seconda|terzo|terza) ..1 (lo|la)? (paghi|paga) ..1 (metà|# %)
      (il|la) (secondo|seconda|terzo|terza) ..1 a metà prezzo
      (prendilo|prendila|compralo|comprala|acquistalo|prendi) ..5 e (risparmi|risparmia)
      (segui|segua|seguite) ..1 @
      (segui|segua|seguite) @
      dietro le quinte
      (unisciti|si unisca|unitevi|entra|iscriviti) ..6 (nostra|nostro) (lista|mailing list|community|club|canale|gruppo)
      a (un|soli due) (clic|click) ..1 (nel|sul|dal) nostro (negozio|shop|sito|catalogo)
      (clienti) (fedeli|affezionati|vip|speciali|abituali) ..1 (hanno|ricevono|ottengono|godono)
      (mostra|mostri|presenta|presenti|esibisci) questo (buono|coupon) ..2 (negozio|cassa|vendita|ingresso)
      (è|sono) in (offerta|promo|promozione|saldo|sconto) (questa|questo|fino|solo|oggi|ora|adesso)
      (parla|parli|parlate|racconta) ..1 di noi ..1 (agli|ai|alle|con|a) ..1 (amici|amiche|conoscenti|parenti|colleghi)
      (speriamo|ci auguriamo|spero|aspettiamo) (in|il|un|con ansia) ..2 (prossimo|altro) (ordine|acquisto)
      (preordina|preordini|pre-ordina) ..1 (già|subito)? (oggi|ora|adesso)? ..1 (il|la|i|le) (nuovo|nuova|nuovi|nuove)
      (prenota|prenoti) ..3 (nuovo|nuova) (collezione|modello|edizione|calendario)
      (ne|ce ne) (restano|rimangono|sono rimasti|sono rimaste) (solo|soltanto|ancora|appena)? (pochi|poche) ^
      (ne|ce ne) (restano|rimangono|sono rimasti|sono rimaste) (solo|soltanto|ancora|appena) # ..3 (affrett*|ordinal*|approfitt*|corri)
      (giveaway|contest|concorso a premi)
      (aggiungi|aggiunga|prendi|prenda) (una|un|il|la) ..6 (a|per) soli # (€|euro|franchi)
      (pensierini|pensierino) ..2 (natale|calza)
      ! (ne|ce ne) (restano|rimangono|sono rimasti|abbiamo) (solo|soltanto|ancora|appena) ..8 (preferisc*|rimbors*|spedi*|sostitu*|magazzino)
      ! (è|sono) ..1 (sceso|scesa|calato|calata) (di|del)? prezzo ..8 (rimbors*|differenza)
      ! (non|niente) ..1 (paghi|paga|spese) ..3 (spedizione|trasporto|consegna) ..4 (reso|ricambio|sostituzione|cambio|restituzione|nuovo)
      ! (reso|ricambio|sostituzione|cambio) ..6 non ..1 (paghi|paga) ..2 (spedizione|trasporto|consegna)
      ! (torna|torni) da noi (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|per|in|il|con|entro|domani|oggi|indietro)
      ! (sedia|lampada|pacco|articolo|prodotto|reso|merce|ordine|apparecchio) ..2 torna da noi
      ! non abbiamo ..6
      ! (filtri|ricambi|cartucce) ..1 (si ordinano|si comprano) ..2 (produttore|fabbricante|costruttore)
      da noi ..1 (trovi|trova|trovate|troverai) ..1 (anche|tutto|tanti|tante)
      chi (ordina|compra|acquista|prende) ..3 (ne)? (riceve|ha|paga|prende) ..2 (terza|terzo|gratis|omaggio|regalo|metà)
      (hai|ha|avete) ancora ..1 # (€|euro|franchi|punti) ..3 (spendere|da usare)
      (euro|€|credito|buono|punti) da (spendere|usare|utilizzare) (da noi|nel nostro|in negozio)
      (già|hai|ha) ..1 (passato|passata|visto|vista|scoperto) ..2 (nostre novità|nuova collezione|nuovi arrivi|nostra collezione|ultimi arrivi)
      (tutti|tutte|nostri|nostre) ..3 sono in (saldo|promozione|offerta|sconto|promo)
      non (restare|resti|rimanere|rimanga|rimani) senza ..5 (ordina|ordinalo|ordinane|riordina*|riordini|scorta)
      (ordinane|prendine|comprane|acquistane) ..1 (altri|altre|un|una|due|#|subito)
      (clienti) ..1 (affezionati|fedeli|speciali) ..3 (messo da parte|riservato|preparato|pensato|anteprima|in serbo)
      chi ama ..4 (ama|amerà|adora|adorerà) anche
      (tagga|taggaci|taggate|menziona) ..1 (ci|@|noi|nostro|la|il) ..6 (vinc*|partecip*|foto|storie|ripost*)
      (vinci|vinca|vincere) (un|una|uno|dei|delle)
      (regalo|pensiero|dono) ..1 (giusto|perfetto|ideale) per ..1 (festa|natale|mamma|papà|compleanno|san)
      (acquistando|comprando|ordinando|prendendo) ..3 (la|il|i)? ..1 (spedizione|consegna|terzo|secondo|resto) ..2 (carico nostro|gratis|gratuita|omaggio|inclusa|offerta|regalo|la paghiamo noi)
      (spedizione|consegna) ..1 a (carico nostro|nostro carico|nostre spese) ..2 (sopra|oltre|da # €)
      (vieni|venga|venite) a (conoscere|vedere|provare|scoprire) ..1 (la|il|i|le)? (nostro|nostra|nostri|nostre|nuovo|nuova)
      con (l'|la nostra) app ..3 (compri|acquisti|risparmi)
      (su richiesta|su misura) ..1 (produciamo|realizziamo|facciamo|creiamo) ..1 anche
      ^ (prova|provi|provate) (anche)? (il|la|i|le) (nostro|nostra|nostri|nostre) (nuovo|nuova|nuovi|nuove)
      (ultima|ultimi|ultime|prima) ..1 (settimana|giorno|giorni|ore|settimane) (di|della|delle|degli|dei) ..1 (promo|promozione|promozioni|offerta|offerte|sconti|saldi)
      ! (spedizione|consegna) ..1 a (carico nostro|nostro carico|nostre spese) ..6 (reso|ricambio|sostituzione)
      ! (reso|ricambio|sostituzione) ..4 a (carico nostro|nostro carico|nostre spese)
      ! (ne|ce ne) (restano|rimangono|sono rimasti) (solo|soltanto|ancora) (#|due|tre|uno) ^
      (abbiamo) anche ..3 (abbinati|abbinate|coordinati|coordinate|coordinato|da abbinare)
      abbiamo appena aggiunto ..1 (colori|modelli|varianti|gusti|profumi|tessuti|fantasie)
      (rivederti|rivederla|rivedervi) ..6 nuovo ordine
      (stessa serie|stessa linea|stessa collezione) ..2 (è|sono) in (saldo|offerta|promozione|sconto)
      ^ prova anche (il|la|i|le) (nostro|nostra|nostri|nostre)
      ! prova anche ..2 (guida|app|numero|video|soluzione|assistenza)
      passato a vedere ..1 novità
      passata a vedere ..1 novità
      con l'app ordini più
      (questo|questa|questi|queste) (era|erano) ancora nel (tuo|suo) carrello
      (forse|magari) fa anche per (te|lei|voi)
      ^ (aggiungi|aggiunga) ..4 e non (paghi|paga) ..1 (spedizione|consegna)
      bella idea regalo
      ! (gratis|gratuito|gratuita) (perché|poiché|visto che|dato che)
      ! (il|la) (secondo|seconda) è (gratis|gratuito|gratuita) (perché|poiché|visto che|dato che)
      ! (associ|associa|associare|colleghi|collega|collegare|abbini|abbina|abbinare) ..4 nostra app
      ! ci segua (nel|in) ..1 (ragionamento|calcolo|spiegazione)
      (ora|momento) di (rinnovare|rifornire) ..2 (scorta|scorte)
      prova omaggio ..3 (aspetta|aspettando|attende)
    `,

    'order-status': `
      (abbiamo|ho) (già|appena|ora|correttamente|oggi)? (ricevuto|confermato|elaborato|spedito|inviato|preparato|imballato|accettato|registrato|consegnato|evaso|affidato|preso in carico|processato) ..1 (con successo|correttamente|oggi)? ..2 (tuo|suo|vostro|il|l|la|i|gli|tua|sua) ..2 (ordine|ordini|pacco|spedizione|acquisto|acquisti|articolo|articoli|prodotto|prodotti|merce)
      (confermiamo|confermarti|confermarle|informiamo|informarti|informarla|comunichiamo|comunicarti|comunicarle|avvisiamo|avvisarti) ..4 (suo|tuo|vostro|l|il) (ordine|pacco|acquisto|spedizione) ..4 (spedito|spedita|inviato|ricevuto|confermato|consegnato|viaggio|evaso|partito)
      confermiamo (la|il|l) (ricezione|ricevimento|spedizione|acquisto|pagamento|invio|ordine) ..3 (ordine|pacco|acquisto)?
      (ordine|ordini|pacco|pacchi|spedizione|acquisto|articolo|articoli|prodotto|prodotti|merce|{}|collo|consegna) ..4 (è|e|sono|è stato|è stata|sono stati|sono state|risulta|è già|è ora|è in|è già stato|viene|è appena|è ormai|sta per|sta) (già|stato|stata|correttamente|oggi|ora|appena|attualmente|regolarmente)? (già|stato|stata|correttamente|oggi|ora|con successo|appena|regolarmente)? (ricevuto|ricevuta|ricevuti|confermato|confermata|confermati|elaborato|elaborata|spedito|spedita|spediti|spedite|inviato|inviata|inviati|preparato|preparati|imballato|imballata|consegnato|consegnata|consegnati|registrato|registrata|accettato|evaso|evasa|partito|partita|effettuato|completato|completata|affidato|affidata|in viaggio|in transito|in consegna|in preparazione|in lavorazione|in elaborazione|in arrivo|pronto|pronta|preso in carico|arrivato|arrivata|per strada|in cammino|in corso di preparazione|viaggiando|arrivando|partire|uscito)
      (ordine|pacco|spedizione|acquisto|articolo|prodotto) (#|{})? (confermato|confermata|spedito|spedita|inviato|consegnato|consegnata|ricevuto|in consegna|in transito|in preparazione|evaso|in arrivo|in viaggio)
      (stiamo) ..1 (preparando|elaborando|imballando|confezionando|spedendo|lavorando) ..2 (tuo|suo|vostro|il|l|la|al|all)? ..1 (ordine|pacco|acquisto|spedizione)
      (conferma|avviso|notifica) (di|del|dell|della) (tuo|suo|ordine|acquisto|spedizione|consegna) ..1 (ordine|acquisto)?
      (numero|codice|link) (di|per) (tracciamento|tracking|spedizione|monitoraggio|tracciatura|tracciabilità) (è|e|del|per|{}|#|suo|tuo|seguente)
      (numero|codice) tracking
      (ecco|trovi|trova|invio|inviamo|comunichiamo|forniamo|tuo|suo|questo è|di seguito|alleghiamo|condividiamo|lascio|le comunico) ..3 (numero|codice|link|dati) (di|per) (tracciamento|tracking|monitoraggio|tracciatura|spedizione)
      (puoi|può|potrai|potrà|potete) ..2 (seguire|tracciare|monitorare|controllare|rintracciare) ..5 (ordine|spedizione|pacco|consegna|acquisto)
      ^ (traccia|segui|monitora|tracci|segua) ..1 (tuo|suo|il|la|l) ..1 (ordine|pacco|spedizione)
      (aver|avere) (ricevuto|spedito|inviato|preso in carico|evaso) (correttamente)? ..2 (ordine|acquisto|pagamento|pacco)
      (lo|la|li) (stiamo|abbiamo) (già)? (preparando|preparato|spedito|elaborando|inviato|imballando)
      (in) (viaggio|arrivo) (verso|da) (te|casa|lei|di te|la tua|la sua)
      (pagamento) ..3 (è|è stato|risulta|stato)? (stato|correttamente)? (ricevuto|confermato|accreditato|registrato|approvato|andato a buon fine)
      (abbiamo|ho) (ricevuto|confermato|registrato) ..2 pagamento
      (ordine|pacco|spedizione|articolo) ..4 (risulta|segnato|indicato|contrassegnato|figura) (come)? (consegnato|spedito|ricevuto|completato|evaso)
      (aggiornato|cambiato|modificato) ..2 (stato) (del|dell|della) ..2 (ordine|spedizione|pacco)
      (stato) (del|dell|della) ..2 (ordine|spedizione|pacco) ..3 (aggiornato|cambiato|ora|spedito|consegnato)
      (nuovo|attuale) stato ..2 (spedito|consegnato|in lavorazione|in preparazione|evaso|in attesa)
      (inviamo|invio|ecco|trova|trovi) ..2 riepilogo (del|dell) ..2 ordine
      ! (conferma|avviso|notifica) (di|del|dell|della) (ordine|spedizione|consegna|acquisto) (via|da|di amazon|che)
      ! (ricevuto|ricevimento|ricevuta|abbiamo ricevuto) ..3 (messaggio|domanda|richiesta|email|e-mail|reso|foto|commento|recensione|reclamo|informazioni|dati|segnalazione)
      ! (articolo|prodotto|ordine|pacco) ..3 (restituito|reso|danneggiato|danneggiata|sbagliato|errato|incompleto) ..3 (ricevuto)?
      ! (è|stato|arrivato|ricevuto|consegnato|inviato|risulta) ..2 (danneggiato|danneggiata|rotto|sbagliato|errato|incompleto|erroneamente|tardi|per errore|difettoso|rotta|in ritardo)
      ! (non|mai) ..5 (ricevuto|confermato|elaborato|spedito|spedita|inviato|consegnato|ricevuta|partito|arrivato|arrivata)
      ! (reso|rimborso|reclamo|richiesta|sostituzione) ..3 (ricevuto|ricevuta|elaborato|elaborata|in corso|in lavorazione|inviata|inviato|approvato|completato)
      ! (suo|tuo|del|dal|per|sul) (ordine|acquisto) (spedito|ricevuto|effettuato|inviato) (il|in|su|da|presso)
      ! (non|mai|senza) ..4 pagamento
      ! (metodo|link|modalità|problema) di pagamento
      ! (dal|dopo il|dopo|nel) (tuo|suo|vostro) (ultimo|precedente|primo) (ordine|acquisto) ..8
      (ordine|acquisto) ..2 (entrato|passato|entra|passa) (in|nella|alla) ..1 (coda|produzione|lavorazione|preparazione)
      (hai|ha|avete) (ordinato|acquistato|comprato) ..1 (i|il|gli|le|la)? ..1 (seguente|seguenti) (articolo|articoli|prodotto|prodotti)
      (iniziamo|inizieremo|cominciamo|cominceremo) (subito|oggi|immediatamente) a (preparare|lavorare|produrre) ..1 (il|la) (tuo|suo|vostro)? (ordine|acquisto)
      (iniziamo|inizieremo|cominciamo|cominceremo) a (preparare|lavorare|produrre) ..1 (il|la) (tuo|suo|vostro)? (ordine|acquisto) (subito|oggi|immediatamente)
      preparando tutto per (te|lei|voi)
      (corriere|fattorino|autista) (sta arrivando|è in arrivo|sta ritirando|è per strada)
      (articoli|prodotti) del (tuo|suo|vostro) (ordine|acquisto) ..3 (pronti|disponibili|spediti|consegnati)
      confermiamo che ..2 (ordine|acquisto)
      (ecco|questo è|di seguito|qui sotto) ..3 (riepilogo|dettaglio|dettagli) (del|dell|di) ..1 (tuo|suo|vostro)? (ordine|acquisto)
      (ordine|acquisto) ({}|#)? (è stato|è|risulta) (creato|generato|inserito) ^
      (ordine|acquisto) ({}|#)? (è stato|è|risulta) (creato|generato|inserito) ..1 (successo|correttamente)
      ! (fattura|ricevuta|rimborso|etichetta|reso|richiesta|ticket|buono|link|scontrino) ..7 (creato|creata|generato|generata|inserito|inserita)
      (confermiamo|confermarti|confermarle|confermarvi) che ..2 (ordine|acquisto|operazione|transazione) ..3 (è|sono) (stato|stata|andato|andata|confermato|confermata|registrato|ricevuto|completato|completata|riuscita)
      (ordine|ordini|pacco|pacchi|spedizione|acquisto) ..3 (verrà consegnato|verrà consegnata|verrà recapitato|sarà consegnato|sarà consegnata|sarà recapitato|saranno consegnati|arriva|arriverà|arriveranno) ..2 (oggi|domani|stasera|in giornata)
      (stiamo) (preparando|imballando|confezionando|spedendo) ..2 (tuo|tua|tuoi|suo|sua|suoi|vostro|vostri|i|gli)? (articolo|articoli|prodotto|prodotti)
      stiamo (preparando|imballando|confezionando) (il|la|i|le) (tuo|tua|tuoi|tue|suo|sua|suoi|sue) {}
      (ordine|ordini|pacco|spedizione|merce|articoli|acquisto|{}) ..2 (ha|hanno) ..1 (lasciato|abbandonato) ..4 (magazzino|laboratorio|deposito|sede|stabilimento)
      (ordine|ordini|pacco|pacchi|spedizione|merce|acquisto) ..2 (è|sono) (stato|stata|stati)? ..1 (giunto|giunta|pervenuto|pervenuta|passato|passata|passati|trasmesso|trasmessa|inoltrato|inoltrata|andato|andata|preso in carico|presa in carico|evaso|evasa)
      ! (è|sono) (andato|andata|andati) (perso|persa|persi|perduto|smarrito|smarrita|distrutto|distrutta|rotto|rotta)
      (ci|mi) è ..1 (pervenuto|pervenuta|giunto|giunta|arrivato|arrivata) ..2 (ordine|pagamento|acquisto)
      (ordine|pagamento|acquisto) ci è ..1 (pervenuto|pervenuta|giunto|giunta|arrivato|arrivata)
      (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) ..3 (è|sono) (già|ora|adesso|appena|finalmente|ufficialmente)? (in viaggio|in cammino|in consegna|per strada|in arrivo|partito|partita|partiti|partite|sul furgone|sul camion|imballato|imballata|imballati|imballate|impacchettato|impacchettata|impacchettati|spedito|spedita|spediti|spedite|nella scatola|in mano|nelle mani|in buone mani)
      (tuo|tua|tuoi|tue|suo|sua|suoi|sue) ..3 (è|sono) ..1 (finito|finita|finiti|finite|terminato|terminata|pronto|pronta) e ..5 (controllo|verifica|collaudo|ispezione|spedizione)
      (tuo|tua|tuoi|suo|sua|suoi) ..2 (vola|volano|viaggia|viaggiano) ..1 (verso|da) (di)? (te|lei|casa)
      messaggio ne conferma ..1 (ricezione|ricevimento|arrivo)
      (accusiamo|accuso) ..1 (ricevuta|ricezione|ricevimento) ..3 (ordine|acquisto|pagamento)
      (qui sotto|di seguito|in basso|qui) ..1 (trovi|trova|trovate) ..1 riepilogo ^
      (qui sotto|di seguito|in basso|qui) ..1 (trovi|trova|trovate) ..1 riepilogo ..2 (ordine|acquisto)
      (abbiamo|ho) ..1 (tuo|suo|vostro|il) ordine (ed|e)? ..2 (iniziamo|cominciamo|stiamo|mettiamo|prepariamo)
      (abbiamo|ho) ..1 (messo|imbucato|portato|lasciato|consegnato|spedito|affidato) ..2 (posta|poste|ufficio postale|corriere) ..2 (tuo|suo|vostro|il|l) ..1 (ordine|pacco|acquisto)
      (abbiamo|ho) ..1 (portato|lasciato|consegnato|affidato|passato|dato|messo) ..1 (il|la|l|tuo|tua|suo|sua) ..2 (pacco|ordine|merce|spedizione|acquisto) ..2 (posta|poste|ufficio postale|corriere|spedizioniere|gls|brt|dhl|ups|sda)
      (siamo|sono) ..1 (al lavoro|all'opera) ..1 (sul|per il|con il|al) ..1 ordine
      ci (occupiamo|stiamo occupando) ..1 (del|di) (tuo|suo|vostro|questo) (ordine|acquisto|pacco)
      stiamo ..1 (costruendo|realizzando|cucendo|fabbricando|producendo|creando|assemblando|stampando|ricamando|tessendo|intagliando|finendo) ..1 (il|la|i|le|lo|gli) (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra)
      (passa|passerà|arriva|viene|verrà) ..1 (autista|corriere|fattorino|postino) ..1 (con|a consegnare|a portare) ..2 (pacco|ordine)
      (autista|corriere|fattorino|postino) ..4 con (il|la) (tuo|suo|vostro) (pacco|ordine)
      (corriere|fattorino|autista|postino|spedizioniere|gls|brt|dhl|ups|sda|artigiano|artigiana|magazzino|team|reparto) ..1 (ha|hanno) ..1 (preso|ritirato|prelevato|ricevuto|in mano|in carico) ..3 (pacco|ordine|merce|articoli|spedizione)
      ! (preso|ritirato|prelevato|ricevuto) ..3 (pacco|merce|articoli) ..2 (reso|restituito|restituiti|restituzione|indietro)
      (ordine|pacco|acquisto) ..1 (passa|passerà|entra|è passato|è entrato) ..1 (alla|in|nella) ..1 fase
      (ora|adesso) tocca (alla|al|a) (spedizione|imballaggio|imballo|consegna)
      (domani|oggi|stasera|dopodomani) ..1 (avrà|avrai|avrete|riceverà|riceverai|riceverete) ..3 (ordine|pacco|acquisto|articoli)
      (avrà|avrai|avrete|riceverà|riceverai|riceverete) ..3 (ordine|pacco|acquisto|articoli) ..2 (domani|oggi|stasera|dopodomani|in giornata)
      (articoli|articolo|ordine|pacco|acquisti|prodotti) ..1 (ha|hanno) ..1 (iniziato|cominciato) ..2 (viaggio|cammino)
      (si è|si sono) (messo|messa|messi|messe) in (viaggio|cammino|strada)
      (prenotazione|preordine|pre-ordine) ..1 è ..1 (confermata|confermato|registrata|registrato|ricevuta)
      etichetta ..1 (è|è stata) ..1 (stampata|creata|pronta) e
      (corriere|fattorino|autista|postino) (passa|passerà|viene|verrà|ritira|ritirerà) ..2 (oggi|domani|stasera|stamattina|pomeriggio|a prenderlo|a ritirarlo|a prendere)
      ! (corriere|fattorino|autista|postino) (passa|passerà|viene|verrà|ritira|ritirerà) ..6 (reso|resi|vecchio|vecchia|difettos*|rotto|rotta|sbagliato|sbagliata|rotti|rotte)
      (pacco|pacchi|ordine|ordini|articoli|tutto|cose|scatola) ..4 (aspettano|aspetta|attendono|attende|attesa) ..1 (il|del)? (corriere|fattorino|postino|ritiro)
      ^ ..1 (ordine|pacco|tutto|spedizione|merce|regalo) ..1 (è|sono) ..1 (partito|partita|spedito|spedita) ^
      ^ (è|sono) ..1 (partito|partita|partiti|partite|spedito|spedita|spediti) ^
      (partito|partita|partiti|partite|spedito|spedita|spediti|spedite) ..1 (con|col) ..1 (posta|corriere|ritiro|furgone|camion|gls|brt|dhl|ups|sda|poste)
      (pacco|pacchi|ordine|spedizione|merce|articoli|tutto|acquisto) ..5 in (mano|mani) (alle|alla|al|di) (poste|posta|corriere|spedizioniere|postino)
      (pacco|pacchi|ordine|spedizione|merce|articoli|tutto|acquisto) ..5 nelle mani (delle|della|del) (poste|posta|corriere|spedizioniere|postino)
      ^ ..2 consegna ..1 (è|prevista|fissata|programmata|stimata|attesa) ..2 (per|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|tra)
      (pacco|ordine|consegna|spedizione) ..1 è (stato|stata) ..1 (firmato|firmata|lasciato|lasciata|depositato|depositata|scansionato|scansionata|caricato|caricata|preso in carico)
      (merce|articoli|prodotti) ..2 (è|sono|è stata|sono stati) ..1 (presa|presi|prese|affidata|affidati|caricata|caricati) ..2 (carico|corriere|spedizioniere|furgone|camion|gls|brt|dhl|ups|sda)
      (articoli|articolo|pacco|ordine|merce|spedizione) (viaggia|viaggiano|vola|volano) ..1 (verso|da te|da lei|con (dhl|gls|brt|ups|sda|poste))
      (articoli|articolo|pacco|ordine|merce|spedizione) (parte|partono|esce|escono) ..1 (oggi|domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)
      (articoli|pacco|ordine|merce) ..6 (è|sono) attes* (per|il|tra|entro|domani|martedì|mercoledì)
      (pacco|ordine|spedizione) ..1 (ha|è) ..1 (passato|superato|attraversato|varcato|uscito) ..1 (dogana|confine|frontiera)
      (pacco|ordine|spedizione) ..1 (è|è stato|è stata) ..1 (sdoganato|sdoganata)
      (pacco|ordine|spedizione|corriere|viaggio) ..5 ultimo (tratto|chilometro|miglio)
      (ordine|pacco|merce) è (ora|già|adesso) (dal|nel|al|con il|col|presso il|dalla) (nostro)? (reparto|corriere|team|laboratorio|imballaggio)
      (abbiamo|ho) ..1 (spedito|imbucato|impacchettato|imballato) (la|il|lo|le|i|gli|l|tua|tuo|sua|suo) _ ..2 (a parte|separatamente|oggi|ieri|stamattina|stamani|domani|tramite)
      (aspettati|si aspetti|aspettatevi) ..3 (corriere|citofono|campanello|scampanellata|postino|consegna|bussi|bussino|suoni)
      (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi) (suonerà|suona|busserà|bussa) ..2 (campanello|porta|corriere|postino)
      ^ (ordine|acquisto) (ricevuto|confermato|spedito|preparato|registrato|preso in carico) ^
      ^ (ordine|acquisto) (ricevuto|confermato|spedito|preparato|registrato|preso in carico) (ed|e)
      ^ (segui|segua|seguite|traccia|tracci) ..1 (tuo|suo|il|la|l) ..1 (ordine|pacco|spedizione)
      ! (etichetta|modulo) ..3 (reso|restituzione|rispedizione) ..6
      ! (reso|restituzione) ..4 etichetta
      ! (fermo|giacenza|ritirare|ritirarlo) ..3 (ufficio postale|punto|deposito)
      ! (ordine|pacco|articolo|articoli) è (dal|nel|al) (nostro)? (peso|costo|prezzo)
      (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra) ..3 (è|sono) ..1 (uscito|uscita|usciti|uscite|partito|partita|partiti|partite) ..1 (dal|dalla|da|con) ..2 (magazzino|laboratorio|deposito|sede|stabilimento|corriere|poste|gls|brt|dhl|ups|sda|sartoria)
      (è|sono) (diretto|diretta|diretti|dirette) (a|verso) (casa|te|lei|voi)
      (pacchetto|pacco|collo|ordine) è (già|ora)? (pronto|in partenza|dal portiere|dal vicino|in portineria|al centro di smistamento|in filiale|nella filiale)
      (pacchetto|pacco|collo) è (stato)? (già|ora)? (chiuso|sigillato) (ed|e)
      (lo|la|li|le) (ritira|ritirerà|ritirano) ..1 (corriere|sda|gls|brt|dhl|ups|poste|fedex|bartolini)
      ! (reso|vecchio|vecchia|rotto|rotta|primo|prima|difettoso|sbagliato) ..3 (lo|la|li|le) (ritira|ritirerà|ritirano)
      (ordine|pacco|consegna|spedizione|regalo|collo) ..4 è (stato|stata) ..1 (recapitato|recapitata|consegnato|consegnata)
      (corriere|postino|fattorino|autista) ..1 (suonerà|suona|busserà|bussa) ..2 (domani|oggi|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)
      (abbiamo|ho) (appena)? (finito|terminato) di (impacchettare|imballare|confezionare|cucire|incartare) ..1 (il|la|i|le|lo|gli|tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro)
      (abbiamo|ho) (appena)? (finito|terminato) di (preparare|realizzare) ..1 (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro) (ordine|acquisto|pacco|{})
      ^ (consegna|spedizione) (avvenuta|effettuata|completata|confermata|partita|in corso)
      (ordine|pacco|spedizione|collo) (si trova|è ora|è) ..1 (al|nel|presso|alla|nella) ..1 (centro di smistamento|centro smistamento|hub|filiale|smistamento)
      (domani|oggi|dopodomani|stasera) (ti|le|vi)? (arriva|arrivano|arriverà|consegnano|consegniamo) ..1 (il|la|l|tuo|suo) ..1 (pacco|ordine|spedizione|acquisto)
      (tuo|tua|tuoi|tue|suo|sua|suoi|sue) ..2 (partirà|partiranno|parte|partono|arriverà|arriveranno|arriva|arrivano) ..1 (oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|in settimana|in giornata)
      ! (rimborso|accredito|fattura|ricambio|tecnico|risposta|denaro|soldi) ..2 (partirà|parte|partono|arriverà|arriva|arrivano)
      (tuo|tua|suo|sua) (ordine|articolo|acquisto|pezzo|mobile|{}) è (già|ora)? ..1 (sul tavolo|sul banco|nelle mani|tra le mani|nel laboratorio|in laboratorio|in produzione|in lavorazione)
      (tuo|suo) ordine è (sul tavolo|sul banco)
      ^ (spedito|spedita|spediti|consegnato|consegnata|recapitato) ^
      (preso|presa) (nota|in carico) (del|dell|il) ..2 (ordine|acquisto)
      (pacco|ordine|spedizione|merce|articolo) è in partenza
      (ti|le|vi) ..1 (arriva|arriverà) ..2 (pacco|ordine) ..2 (oggi|domani)
      ! (tuo|tua|suo|sua) ..2 (parte|partono) (da|dal|dalla) ..2
      (ordine|pacco|merce) è (dal|nel|al) nostro reparto (imballaggio|spedizioni)
      (tuo|tua|suo|sua) _ è (già|ora)? (sul tavolo|sul banco|nelle mani) ..2 (artigiano|artigiana|falegname|sarta|sarto)
      pacco ..2 (aspetta|attende) ..1 cassetta
      (lieti|lieto|felici) di confermare che ..2 (ordine|operazione|transazione)
    `,
    parcel: `
      ordine|ordini|acquisto|pacco|pacchi|spedizione|consegna|articolo|articoli|pagamento|collo
    `,
    transit: `
      (è stato|è stata|sono stati|sono state|abbiamo|ho|appena|già|oggi|ora|adesso) ..2 (spedito|spedita|spediti|spedite|consegnato|consegnata|consegnati|consegnate|evaso|evasa|affidato|affidata|affidati|partito|partita|partiti|partite)
      (è stato|è stata|sono stati|sono state) ..1 (inviato|inviata|inviati|inviate|confermato|confermata|registrato|registrata|ritirato|ritirata|ritirati)
      (appena|oggi|ora|adesso) ..2 (imballato|imballata|imballati|confezionato|confezionata|confezionati|pronto|pronta|pronti)
      (è|sono) (partito|partita|partiti|partite|arrivato|arrivata|arrivati|arrivate|spedito|spedita|spediti|spedite) ..2 (oggi|ieri|stamattina|stamani|stasera|da|dal|dalla|con|a|presso)
      (arriva|arrivano|arriverà|arriveranno|parte|partono|partirà|partiranno|sarà|consegna|consegniamo) ..2 (oggi|domani|dopodomani|stasera|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|in giornata|entro|tra pochi)
      in viaggio|in arrivo|in cammino|in transito|in consegna|per strada
      (affidato|affidata|affidati|consegnato|consegnata|passato|passata|ritirato|ritirata|preso|presa|presi|lasciato|lasciata|portato|portata|mani) ..3 (corriere|postino|autista|spedizioniere|vettore|poste|posta|ufficio postale|dal vicino|al vicino|dai vicini|ai vicini|portineria|gls|brt|dhl|ups|sda|fedex)
      (lasciato|lasciata|messo|messa|depositato|depositata|è) ..1 (nella|davanti alla) (tua|sua|vostra)? (cassetta|porta)
      sul (nostro)? (furgone|camion)
      (lasciato|uscito|uscita|partito|partita) ..2 (magazzino|laboratorio|deposito)
      (consegna|arrivo) ..2 (prevista|previsto|stimata|stimato|programmata|programmato|fissata|fissato) ..1 (per|oggi|domani|il|tra|entro|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)
      (iniziamo|iniziato|iniziata|cominciamo|cominciato|avviato|avviata|avviamo) ..3 (preparare|preparazione|imballare|lavorazione|produzione|confezionare)
    `,
    delay: `
      ritardo|ritardi|ritardata|ritardato|ritarda|ritarderà|tarderà|posticipato|posticipata|rinviato|rinviata|riprogrammato|riprogrammata|rimandata|rimandato
      più (tempo|tardi) (del|di|rispetto)
      (tardando|impiegando|richiedendo|mettendoci) più (del|di|tempo)
      (bloccato|bloccata|fermo|ferma|trattenuto|trattenuta) (in|alla|al|presso|a causa|dalla)
      (sciopero|maltempo|temporale|dogana|festività)
      ! al più tardi
      ! senza (ritardi|ritardo)
      ! può variare ..4 festività
      ! (passato|passata|superato|superata|attraversato|varcato|lasciato) (la|il)? dogana
    `,
    problem: `
      danneggiato|danneggiata|danneggiati|danno|danni|rotto|rotta|rotti|smarrito|smarrita|smarrimento|perso|persa|rubato|difettoso|difettosa|difetto|difetti|guasto|guasta|malfunzionamento|mancante|mancanti|sbagliato|sbagliata|errato|errata|errore|errori|disguido|anomalia|giacenza
      (reso|resi|restituzione|restituire|restituito|restituita|cambio|sostituzione|sostituire|garanzia|reclamo)
      indirizzo ..2 (incompleto|errato|sbagliato|insufficiente|inesistente)
      (non|impossibile|impossibilità) ..3 (possibile|riuscito|riusciti|possiamo|potuto|stato possibile|è possibile|riusciamo|riesce) ..2 (consegnare|spedire|elaborare|completare|evadere|consegna|effettuare|rintracciare|contattare)
      (tentativo|tentativi|tentato) ..2 (consegna|consegnare|fallito)
      (rifiutato|restituito|respinto|rientrato) (dal|al|dalla) ..2 (corriere|mittente|destinatario|noi)
      (ritirare|ritirarlo|ritiri|ritiro) (presso|in|al|alla|il) ..3 (ufficio|punto|deposito|posta|filiale|pacco)
      (prodotto|articolo|taglia|colore|modello) (sbagliato|sbagliata|errato|errata)
      inconveniente con
      ! senza (danni|errori|problemi|difetti)
      ! (politica|condizioni) di (reso|resi|restituzione)
      ! in cambio
      ! cambio di stato
      ! cambi di stato
    `,
    errand: `
      fattura|fatture|fatturazione|ricevuta fiscale|scontrino|preventivo|bozza|bozze|anteprima|grafica|prova di stampa|progetto|incisione|personalizzazione|personalizzato|personalizzata
      allegato|allegata|allegati|alleghiamo
      appuntamento|fissare|concordare|installazione|tecnico|montaggio|fascia oraria|al piano
      (corriere|trasportatore|autista|vettore|spedizioniere) ..4 (chiamerà|contatterà|telefonerà|chiamare|contattare)
      garanzia|istruzioni|manuale|sicurezza
      tra le # e le #
      (ci sarà|ci sia|essere|esserci|sarà|sia) ..2 (qualcuno|in casa|presente)
    `,
    apology: `
      scusa|scuse|scusi|scusate|scusiamo|scusarci|scusami|dispiace|dispiaciuti|spiacenti|spiace|purtroppo|perdono|rammarico|rincresce|rammarichiamo
      (il|per il|per i|i|eventuali|qualsiasi|l)? (disagio|disagi|inconveniente|inconvenienti|disguido|contrattempo)
    `,
    'stock-out': `
      (esaurito|esaurita|esauriti|esaurite|terminato|terminata|terminati|fuori produzione|fuori catalogo)
      (esaurimento|esaurimento delle) scorte
      (non) ..2 (è|sono|abbiamo|disponiamo|risulta|c'è|ne abbiamo) ..4 (disponibile|disponibili|magazzino|disponibilità|stock|giacenza|scorte)
      non più ..3 (disponibile|disponibili|in produzione|prodotto)
      (non disponibile|indisponibile|indisponibili|non disponibili)
      (errore|discrepanza|mancanza|errori) (di|nelle|delle|nel|nello|in) (magazzino|scorte|giacenze|inventario|stock)
      (siamo rimasti|rimasti) senza
      (fuori|senza) (stock|scorte)
      ! fino (ad|a) esaurimento
      ! tempo (esaurito|terminato)
    `,
    adjustment: `
      <refund>
      adeguato|adeguata|rettificato|rettificata|adeguamento|modificato il suo ordine
      (abbiamo|ho|è stato|stato|viene|verrà|sarà) ..2 (annullato|annullata|cancellato|cancellata)
      (annulliamo|annulleremo|cancelliamo)
      non ..3 (addebito|addebitato|addebiteremo|addebitata|addebitati)
    `,
    'partial-refund': `
      (rimborso|rimborsi) parziale
      (rimbors*|restitu*) ..3 (parte|percentuale|metà) (del|dell|di|della)
      (rimbors*) ..4 # %
      # % (di)? (rimborso)
      (tenere|tiene|tieni|tenga|trattenere|conservare|tenerlo|tenerla|mantenere) ..6 <refund>
      <refund> ..8 (tenere|tiene|tieni|tenga|trattenere|conservare|tenerlo|tenerla)
    `,
    'cancel-ask': `
      (per favore|per cortesia|cortesemente|gentilmente|per piacere) ..2 (annulla|annulli|annullare|annullate|cancella|cancelli|cancellare|annullarlo)
      ^ (annulla|annulli|annullate|cancella|cancelli) ..3 (ordine|acquisto)
      ^ (annullalo|cancellalo|lo annulli|lo cancelli)
      (potresti|potrebbe|potreste|puoi|può|riesci a|riesce a) ..1 (annullare|cancellare|annullarlo|cancellarlo|richiedere l'annullamento|richiedere la cancellazione) ..4
      (chiediamo|chiedo|preghiamo|prego|prega|invitiamo|consigliamo|suggeriamo|chiederle|chiederti|apprezzeremmo|grati|necessitiamo|abbiamo bisogno|richiediamo|ringrazieremmo|ringraziamo|gradiremmo|saremmo grati) ..5 (annullare|annulli|annullasse|annullassi|annullamento|cancellare|cancelli|cancellasse|cancellassi|cancellazione|annulla) ..2 (il|l|la|suo|tuo|questo|dell|dall)? ..1 (ordine|acquisto)?
      (richieda|richiedi|richiedere|richiedete|invii|inviare|invia|effettui|effettuare|apra|aprire|apri|inoltri|inoltrare|avvii|avviare|presenti|presentare|faccia|fare|fai|inserire|inserisca) ..3 (annullamento|cancellazione)
      (deve|devi|dovrebbe|dovresti|dovrà|dovrai|occorre|bisogna|necessario|serve|è necessario che|dispiacerebbe) ..2 (annullare|annulli|cancellare|cancelli)
      (annullare|annulli|annulla|cancellare|cancelli) ..4 (dal|dalla|tramite|attraverso|nel|da) (suo|tuo|sua|tua|miei|tuoi|suoi) (account|lato|parte|ordini|area)
      ! (non|senza) ..2 (annull*|cancell*) ..3
      ! (abbiamo|ho|stato|è|sarà|verrà) ..2 (annullato|cancellato|annullata|cancellata) ..4
      ! (che|affinché|se) ..2 (annulliamo|cancelliamo|possiamo|annullassimo) ..4
      ! (ricevuto|ricevuta|confermiamo|accettato|accettata|elaborato|approvato) ..3 richiesta di (annullamento|cancellazione)
      ! (sua|tua|la) richiesta di (annullamento|cancellazione) (è|e|dell|sarà|verrà|ha) ..4 (stata|ricevuta|accettata|elaborata|approvata|inoltrata)
      ! (ha|hai|aveva) (richiesto|chiesto) ..3 (annullamento|cancellazione|annullare)
      ! ^ per (annullare|cancellare)
      ! ^ se ..4 (annullare|cancellare|annulla|annulli)
      (potrebbe|potresti) ..1 (annullare|cancellare|annullarlo) ..1 (lei|tu)
      (potrebbe|potresti) ..2 (fare|chiedere|effettuare|avviare|inserire) ..2 (annullamento|cancellazione)
      (annullassi|annullasse|cancellassi|cancellasse|annullaste) ..2 (ordine|acquisto)
      (unica|unico) (strada|via|soluzione|modo|possibilità|opzione) ..1 è ..5 (annullare|cancellare|annulli|annulla|annullamento)
      (deve|devi|dovrà|dovrai|dovrebbe) essere (lei|tu) (a|ad) (annullare|cancellare|annullarlo|chiedere|richiedere)
      (inoltrasse|inoltrassi|inviasse|inviassi|facesse|facessi|richiedesse|richiedessi|chiedesse|chiedessi) ..4 (annullamento|cancellazione)
    `,

    'opt-out': `
      (disiscriv*|disiscriz*|cancellati dalla newsletter|disabbon*|unsubscribe)
      (annullare|annulla|annulli|cancellare|cancella|cancellarsi|cancellarti|revocare|disdire) ..2 (iscrizione|sottoscrizione|abbonamento alla newsletter)
      (non|smettere di|più) ..3 (ricevere|riceva|ricevi|ricevano|riceverai) ..5 (messaggio|messaggi|email|e-mail|mail|notifiche|comunicazioni|newsletter|pubblicità|sms)
      (gestire|gestisci|gestisca|modificare|modifica|cambiare|aggiornare|aggiorna) ..2 preferenze (di|email|e-mail)? ..1 (comunicazione|contatto|iscrizione|notifica|email|e-mail)?
      (rimuovere|rimosso|rimuoverti|uscire|cancellare|eliminare|rimuoviti|cancellarti|cancellarsi|cancellati) ..4 (mailing list|lista|lista di distribuzione|elenco|newsletter)
      (rispondi|risponda|invia|invii|scrivi|scriva|rispondendo) ..2 (stop|cancella|cancellami|basta)
      (non) (desideri|desidera|vuoi|vuole|desiderate|volete) (più)? (ricevere|essere contattato|essere contattata) ..3 (messaggi|email|e-mail|comunicazioni|mail)?
      ! non (riceverà|riceverai|ha ricevuto|hai ricevuto|aver ricevuto|abbiamo ricevuto|dovesse ricevere|ricevesse|ricevessi) ..6
      ! (abbonamento|iscrizione) (prime|amazon)
      se non (vuoi|vuole|volete|desideri|desidera) più ..2 (richieste|messaggi|promemoria|mail|email|comunicazioni)
      (disattivale|disattivali) qui
      (disattiva|disattivi|disattivare) (le richieste|questi messaggi|queste richieste|questi promemoria|i nostri messaggi)
    `,
    'off-platform': `
      (contatt*|scriv*|chiam*|rivolg*|rispond*|parl*|cerc*|trovac*|mettersi in contatto|mettiti in contatto|si metta in contatto|raggiung*|assist*|comunic*) ..5 (via|per|tramite|a mezzo|attraverso|su|al|all|alla|sul|sulla|dal|in|con) (il|la|l|un|una|nostro|nostra|questo)? ..1 (nostro|nostra|indirizzo)? (email|e-mail|mail|posta elettronica|whatsapp|telegram|messenger|facebook|instagram|modulo|form|sms|chat online|sito|sito web|pagina|social|direct|pec|@)
      (contatt*|scriv*|invi*|mand*|comunic*|rivolg*) ..5 (a|all|ad)? (indirizzo|email|e-mail|mail)? @
      (inviaci|inviateci|inviarci|inviami|mandaci|mandateci|mandarci|scrivici|scriveteci|scriverci|invia|invii|inviare|scrivi|scriva|scrivere|mandare|manda|mandi|spedisci) (un|una|la|il|tua|sua)? ..1 (breve|semplice)? (email|e-mail|mail|pec|whatsapp|dm)
      ci (invii|mandi|scriva) (un|una|via|per)? ..1 (email|e-mail|mail|whatsapp)
      (invia|invii|inviare|inviarci|inviaci|scrivi|scriva|scrivere|scrivendo|inviando|mandare|inviate) ..6 (a|all|al|alla|via|per|tramite) (nostro|nostra|seguente|indirizzo|l)? ..1 (email|e-mail|mail|posta|indirizzo email|indirizzo e-mail|@)
      (compila|compili|compilare|compilando|compilate|utilizza|utilizzi|utilizzare|usa|usi|tramite|attraverso|mediante) ..3 (modulo|form) (di contatto|contatti|di assistenza|online|sul|del nostro|presente|che trovi|contattaci)
      (modulo|form) di contatto
      (modulo|form) contatti
      whatsapp|telegram|wechat|viber
      (messaggio|messaggi) (diretto|diretti)
      (messaggio|messaggi) (diretto|diretti|privato|privati) (su|via) (instagram|facebook)
      (scrivici|contattaci|scriverci) (in|via) (direct|dm)
      (non) (rispondere|rispondi|risponda|rispondete) ..2 (a|al|alla)? (questo|questa|presente|quest)? ..1 (messaggio|email|e-mail|mail|indirizzo|notifica|comunicazione)
      (si prega di|pregato di|preghiamo di|prega di) non rispondere
      (questa|questo|nostra|tale) ..2 (email|e-mail|mail|casella|indirizzo|account|messaggio|posta) ..4 non ..3 (monitorat*|controllat*|letta|letto|presidiat*|gestit*|riceve|accetta|abilitat*|consente)
      non (accetta|riceve|consente|abilitata alla|abilitato alla|presidiata|monitorata) ..1 (risposte|risposta|ricezione)?
      (risposte|messaggi) ..5 non (vengono|saranno|verranno) (lette|letti|ricevute|gestite|monitorate)
      (apri|apra|aprire|crea|creare) ..2 (ticket|segnalazione) ..2 (sul|tramite|dal|nel) nostro (sito|portale)
      (assistenza|supporto|contatto|aiuto) ..3 (sul|tramite|dal|via|attraverso il|attraverso) nostro (sito|sito web|portale)
      (visita|visiti|visitare|vai sul|vada sul|accedi al|acceda al) ..1 nostro (sito|sito web|portale) (per)? ..3 (contattarci|assistenza|aiuto|parlare|richiedere|scriverci)
      (fuori|al di fuori) (da|di|della) (amazon|piattaforma|marketplace|questa)
      (invece di|anziché|al posto di) (rispondere|scrivere|usare) ..4 (amazon|messaggio|messaggi|qui|piattaforma|questo)
      ! (contatt*|scriv*|rispond*) ..6 (amazon|marketplace|piattaforma)
      ! (contatt*|chiam*|rivolg*|scriv*) ..2 (il|la|al|alla|suo|tuo) (corriere|produttore|banca|poste|posta|vettore|trasportatore|gls|brt|dhl|ups|fedex|bartolini|fabbricante) ..6
      ! (corriere|produttore|poste|gls|brt|dhl|ups|fedex|amazon|banca|bartolini) ..5 (sito|pagina|email|e-mail|modulo)
      ! (non) (è necessario|serve|occorre|c'è bisogno) (di)? rispondere
      ! non risponda se
      ! modulo di (reso|restituzione|rimborso|garanzia)
      ! (riceverà|riceverai|ricevuto|ricevere|invieremo|inviamo|inviata|inviato|arriverà|invierà) ..6 (email|e-mail|mail)
      ! (contatteremo|contatterà|contattarla|contattarti|chiamerà|avviseremo|avviserà|telefonerà) ..5 (email|e-mail|mail|whatsapp)
      ! (sua|tua) (email|e-mail|mail|casella)
      ! (rispondere|risponda|rispondi) ..1 (direttamente)? a questa (email|e-mail|mail)
      ! non (esitare|esiti) a (rispondere|scrivere) ..2
      ! ufficio postale
      (contatt*|scriv*|rivolg*|comunic*) ..8 (tramite|attraverso|via|all|a) (seguente|il|la|nostro)? (email|e-mail|mail|indirizzo)? @
      (rapido|veloce|facile|diretto) ..2 (raggiungerci|contattarci|scriverci|trovarci|parlarci) è ..2 (whatsapp|instagram|facebook|telegram|chat|mail|email|e-mail|telefono|messenger|sms)
      (ci trovi|ci trova|ci trovate) ..1 (anche)? (sulla|in|nella|su) ..1 (chat|whatsapp|instagram|facebook|telegram|messenger)
      siamo ..1 (anche)? su (whatsapp|instagram|facebook|telegram|messenger)
      ! non ..1 possibile rispondere (prima|entro|subito|oggi)
      (non|impossibile) ..1 (possibile|si può) ..1 rispondere (a questo|a questa|al presente|alla presente) (messaggio|mail|email)
      (accettiamo|rispondiamo) ..3 (in|via|per|ai|su|nei) (dm|direct|whatsapp|instagram|telegram|messenger|email|mail)
      (nostra|vera|mia) ..1 (casella|mail|email|e-mail) è ..6 (scriv*|mand*)
      (mandami|mandaci|mandateci|inviami|inviaci|scrivimi|ci mandi|mi mandi|scrivici) ..1 (un)? (sms|messaggino|messaggio) (al|a|sul) (numero|cellulare|#)
      non (usi|usare|usa|utilizzi|utilizzare) ..2 (messaggi|messaggistica|chat) ..3 (marketplace|piattaforma|amazon|qui|sito)
      (inquadra|inquadri|scansiona|scansioni|scannerizza) ..3 (qr|codice qr) ..4 (parlare|scriver*|contatt*|chat|noi|raggiungerci)
      (continuiamo|proseguiamo|sentiamoci|parliamone|risolviamo|passiamo) ..3 (via|per|su|tramite|al) (email|e-mail|mail|telefono|whatsapp|sms|telegram)
      (compra|compri|ordina|ordini|acquista|acquisti|comprare|ordinare|acquistare) ..1 (direttamente|diretto) ..1 (dal|sul|da|nel) ..1 (nostro|noi|sito|shop)
      ! (restiamo|resta|resti|rimani|rimaniamo|teniamoci) ..1 (contatto|connessi|aggiornato|aggiornata|aggiornati) ..6
      (meglio|preferiamo|preferisco|conviene) ..1 (sentirci|parlarci|parlarne|sentirsi|scriverci) ..1 (per|via|al|su) (telefono|mail|email|e-mail|whatsapp|sms)
      (vada|vai|andate|acceda|entri|entra) ..1 (sul|nel|al) nostro (sito|portale) ..3 (apr*|compil*|scriv*|contatt*|chat)
      (aggiungimi|aggiungici|ci aggiunga|mi aggiunga) ..1 su (whatsapp|telegram|facebook|instagram|messenger|skype)
      ^ non è possibile rispondere ^
      ! (possiamo|mandiamo|inviamo|invieremo|manderemo) ..1 (mandare|inviare|mandarle|inviarle|la) ..1 fattura (via|per|tramite) (email|mail|e-mail)
    `,

    greeting: `
      ^ (ciao|salve|buongiorno|buonasera|buon|gentile|gentili|gentilissimo|gentilissima|caro|cara|cari|egregio|egregia|spettabile|spett|gent|buondì|hey|ehi) ..4
    `,
    thanks: `
      grazie|ringraziamo|ringrazio|ringraziare|ringraziarti|ringraziarla|ringraziarvi|ringraziamento|ringraziamenti|grato|grata|grati|gratitudine|riconoscenti
    `,
    availability: `
      (se|qualsiasi|qualunque|per|eventuali|qualora|in caso|ogni) ..5 (dubbio|dubbi|domanda|domande|problema|problemi|necessità|bisogno|aiuto|chiarimento|chiarimenti|informazione|informazioni|evenienza|assistenza|esigenza|richiesta|ulteriori informazioni|altro|qualcosa)
      a (tua|sua|vostra|completa|totale|tua completa|sua completa|vostra completa|tua totale|sua totale) ..1 (disposizione)
      a disposizione
      non ..1 (esitare|esiti|esitate)
      (siamo|saremo|restiamo|rimaniamo|resto|sono|rimango) ..3 (disponibili|disponibile|a disposizione|a tua|a sua|qui|pronti|sempre|lieti|felici) ..3
      (lieti|felici|felice|lieto|piacere) ..3 (aiutarti|aiutarla|aiutarvi|assisterti|assisterla|rispondere|risponderti|risponderle)
      siamo qui (per)?
      dubbi|domande
      ^ (qualche)? (dubbio|domanda|problema)
      (servizio clienti|assistenza clienti|assistenza|supporto) ..2 (disponibile|è a|sempre)
      (contattaci|contattateci|ci contatti|scrivici|contattarci) (in qualsiasi momento|quando vuoi|pure|se|per|liberamente|senza)
      (conta|conti|contare) su di noi
      ! (siamo|saremo) ..1 (lieti|felici) di (conferm*|inform*|comunic*|annunci*|dir*)
      (a un messaggio|a portata di messaggio|un messaggio di distanza)
      per (qualsiasi|qualunque|ogni) cosa
      ! se ..2 (inoltrasse|inoltrassi|inviasse|inviassi|facesse|facessi|volesse) ..4 (richiesta|aiuto)
      ! per (noi|me) ..5 aiuto
    `,
    courtesy: `
      (speriamo|auguriamo|spero|auguro|sperando) ..3
      (goditi|goda|godetevi|buon divertimento|si goda)
      a (presto|prestissimo|risentirci)
      (alla prossima)
      benvenuto|benvenuta|benvenuti|congratulazioni|complimenti
      (felici|felice|lieti|lieto|contenti|onorati|orgogliosi|entusiasti|gioia|piacere|onore) ..1 (di|che|per|av*|serv*|accogli*|sap*)?
      (tua|sua|vostra)? (fiducia|preferenza|sostegno|fedeltà|soddisfazione|scelta|opinione|interesse|supporto)
      (significa|significano) ..2 (molto|tanto|tutto)
      (impegniamo|impegno|sforziamo|lavoriamo|priorità|missione|obiettivo|passione|cura)
      (miglior|ottimo|eccellente|qualità) (servizio|esperienza|di)
      (piccola|piccolo|familiare) (impresa|azienda|negozio|attività|team)
      (buona|buon|splendida|felice|ottima|bella) (giornata|serata|settimana|weekend|fine settimana|proseguimento|lavoro|lettura|appetito|shopping)
      (buone feste|buon natale|felice anno|buon anno|abbi cura|i migliori auguri|tanti auguri)
      (scelto|sceglierci|scegliere|preferito|preferirci|acquistato|acquistare|comprato|tuo acquisto|suo acquisto|vostro acquisto|tuo ordine|suo ordine|l'acquisto|l'ordine|ordinato)
      prego|di nulla|di niente|figurati
      (cliente|clienti) (speciale|affezionato|fedele|prezioso)
      (bello|bella|felice|piacere|gioia) che ..1 (tu|lei)? ..1 (abbia|abbiate|hai) ..1 (scelto|trovato|ordinato)
      (parte|benvenuto|benvenuta|benvenuti) ..2 (famiglia|tra noi|da noi)
    `,
    closing: `
      ^ (un)? (saluto|saluti|abbraccio)
      ^ (cordiali|distinti|cari|migliori|i migliori|i nostri più cordiali|tanti) saluti
      ^ (cordialmente|sinceramente|distintamente|con affetto|affettuosamente|in fede|a presto)
      ^ (il|lo|tuo|suo|vostro|nostro)? (team|staff)
      ^ (servizio|assistenza|supporto|ufficio) (clienti|al cliente|alla clientela|vendite|tecnica)
      ^ (grazie|mille grazie|grazie mille|molte grazie)
      (team|staff) (di|del|dello|della) (assistenza|supporto|vendite)
    `,
    matter: `
      (ordine|ordini|acquisto|pagamento|prenotazione) ..4 (rifiutato|rifiutata|respinto|respinta)
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
      indirizzo|taglia|taglie|colore|foto|fotografia|fotografie|immagine|immagini|documento|documenti|etichetta|tracciamento|tracking|pagamento|addebito|prezzo|imposta|imposte|tasse|dogana|stock|magazzino|corriere|account|dati|importo
      ferie|chiuso|chiusi|chiusa|chiusura|batteria|pila|pile|pezzo|pezzi|ricambio|caricatore|cavo|pulsante|vite|viti|compatibile|compatibilità|materiale|misure|dimensioni|peso|impostazioni|impostazione|firmware|manutenzione|lavare|lavaggio|pulire|pulizia|installare|montare|riciclare
      annullare|annullato|annullata|annullamento|ticket|caso|reclamo|pratica
      spedire|spedito|spedita|spedizione|spedizioni|consegna|consegnato|consegnare|arrivare|arriverà|arriva|inviare|ricevere
      guida|consigli|consiglio|passaggi|passo|video|pagina|scaricare|link|sito
      ! in (ogni|qualsiasi)? caso
      ! nel caso
      ! (servizio|assistenza) clienti
      ! parte ..2 (comunità|famiglia|storia|squadra)
      informiamo|informarti|informarla|comunichiamo|comunicarti|comunicarle|avvisiamo|avvisarti
      preventivo|aggiornamento|officina|prenotazione|procedimento
      (nuovo|attuale) stato
      buono|punti|codice|estrazione|campione|spedire|sconto|amici|€
      valutaci|votaci|recensiscici|valutateci
      annulla|annulli|annullassi|cancellazione
    `,
  },
}
