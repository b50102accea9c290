/**
 * Words that are right and that a dictionary (npm `dictionary-<name>`) does not have: of a country's usage, or of trade
 * on the net and younger than the dictionary. Forms are written out. A word in small letters is right with a capital too.
 *
 * Sources, by group: OQLF is the Grand dictionnaire terminologique of the Office québécois de la langue française,
 * JO 1990 the rectifications of French spelling (Journal officiel, 6 December 1990), COD the Canadian Oxford Dictionary
 * (2nd edition), MW Merriam-Webster’s dictionary on the net, DEM the Diccionario del español de México,
 * DLE the dictionary of the Real Academia Española.
 */
const supplements: Readonly<Record<string, readonly string[]>> = {
  // One dictionary serves France, Belgium and Canada: each is given what the others use.
  fr: [
    // OQLF: chat, selfie, webcast, online purchase, texting.
    'clavardeur clavardeurs clavardeuse clavardeuses égoportrait égoportraits webdiffusion webdiffusions webdiffuser',
    'webdiffusé webdiffusée webdiffusés webdiffusées cyberachat cyberachats cyberacheteur cyberacheteurs cyberacheteuse',
    'cyberacheteuses cybercommerce texter textez textons texté',
    // Quebec usage, Usito (Université de Sherbrooke).
    'gougoune gougounes gadelle gadelles',
    // JO 1990 welds compounds; "checklist" and "led" are in Larousse and Le Robert.
    'weekend weekends checklist checklists led leds',
    // JO 1990 writes "è" before a mute "e".
    'règlementation règlementations règlementaire règlementaires règlementer règlementé règlementée',
    // Trade: regular formations of "pré-" and "ré-" that Le Robert and Larousse have or explain.
    'réemballer réemballez réemballé réemballée réemballés réemballées réemballage réemballages préassemblé préassemblée',
    'préassemblés préassemblées prépercé prépercée prépercés prépercées préautorisé préautorisée préautorisés',
    'préautorisées préautorisation préautorisations infuseur infuseurs recréditer recréditez recrédité recréditée recrédités',
    'recréditées réenvoi réenvois réenvoyer réenvoyez réenvoyons réenverrons réenvoyé réenvoyée réenvoyés réenvoyées',
    'réétiqueter réétiquetage réétiquetages replanifier replanifiez replanifions replanifié replanifiée replanifiés',
    'replanifiées écoconçu écoconçue écoconçus écoconçues surmatelas multipack multipacks sav',
    // Goods and trade whose English names Le Robert or Larousse have, or every shop writes.
    'babyphone babyphones sneakers oversize streetwear casual hoodie hoodies bralette bralettes powerbank powerbanks',
    'dropshipping airfryer airfryers airtag airtags',
  ].flatMap(wordsOf),
  'en-ca': [
    // COD: coins, houses, food.
    'toonie toonies parkade parkades eavestrough eavestroughs eavestroughing garburator garburators poutine poutines touque',
    'touques microfibre microfibres',
    // COD: who lives where; asked for where they begin a sentence.
    'Albertans Manitoban Manitobans Montrealer Montrealers Ontarians Quebecer Quebecers Quebecker',
    'Quebeckers Torontonian Torontonians Haligonian Haligonians Newfoundlander Newfoundlanders Saskatchewanian',
    'Saskatchewanians Vancouverite Vancouverites Winnipegger Winnipeggers Calgarian Calgarians Edmontonian Edmontonians',
    'Inuk Métis',
  ].flatMap(wordsOf),
  'en-gb': ['microfibre microfibres'].flatMap(wordsOf),
  'en-au': ['microfibre microfibres'].flatMap(wordsOf),
  // "Reembolsos" is the plural of a word that it has; DLE has most of the rest.
  es: [
    'reembolsos postventa prepago prepagos prepagado prepagada prepagados prepagadas mayoreo juguetería jugueterías courier',
    'couriers desabasto agilización autogestión repuestería contrarreembolso desaduanamiento sobrestock multiusos descargable',
    'descargables imprimible imprimibles editable editables enchufable enchufables reutilizable reutilizables biodegradable',
    'biodegradables retornable retornables fisurado fisurada fisurados fisuradas sérum sweater sweaters trackear resetear',
    'reseteo reseteado reseteada loguear loguearse logueado logueada clickear cliquear recepcionar recepcionado recepcionada',
    'recepcionados recepcionamos recepcionaremos desuscribir desuscribirse desuscrito desbrozadora desbrozadoras',
    'info promo tablet streaming vintage jean jeans wireless cardigan spa fitness pack look max laptop voucher short blazer combo',
    'min',
    // Taxes, papers and payments, which are written small as often as not.
    'iva dni nif cif rfc cfdi clabe spei msi',
  ].flatMap(wordsOf),
  it: [
    'richiudibile richiudibili postvendita microfibra microfibre malfunzionante malfunzionanti loggato loggata videochiamata',
    'laptop voucher short blazer combo min tel iban jean wireless',
    'iva pec sdi cap ddt rif',
  ].flatMap(wordsOf),
  pt: [
    'postagens resetar resetado resetada reestocar multiuso redespacho contrarreembolso printar aprox obs',
    'info promo tablet streaming cardigan fitness pack look max tel iban led jean wireless',
    'pix sedex pac cpf cnpj cep nfe nf-e danfe sac',
  ].flatMap(wordsOf),
  'pt-pt': [
    'info promo tablet streaming vintage cardigan spa fitness pack look max laptop voucher short blazer combo min tel',
    'iban led iva nif',
  ].flatMap(wordsOf),
  de: [
    // Abbreviations of letters and bills.
    'bzw mfg lg vg ggf ggfs usw etc evtl evt inkl exkl zzgl abzgl vgl bspw tel str max min mind entspr einschl uvm bez mwst',
    'bzgl ggü vsl voraussichtl zzt dgl std sek mio stk abs',
    // Duden: "es" cut short after a verb or a conjunction.
    "geht's gibt's ist's war's wär's hab's hat's kann's klappt's passt's wird's wenn's dass's ob's so's wie's",
    // Duden: how people greet, thank and are sorry.
    'moin servus ciao merci grüezi hoi salü sorry',
    // Duden: refunds, returns, shipping.
    'rückerstatten rückerstattet rückerstattete rückerstatteten rückzuerstatten rückbuchen rückgebucht rückvergüten',
    'rückvergütet weiterversandt weiterversendet stornierbar stornierbare stornierbaren nachlieferbar zurücknehmbar',
    'zurücknehmbare zurücknehmbaren nachbestellbar nachzuverfolgen nachzubestellen anzuliefern weiterzuempfehlen weitergeholfen',
    'schiefgelaufen richtiggestellt schnellstens kulanterweise kulanzhalber trackbar bruchsicher bruchsichere',
    'Sendungsnummer Sendungsverfolgung Trackingnummer Rücksendelabel Erstattungsbetrag',
    // Duden: English verbs of the net.
    'canceln cancelt gecancelt mailen mailt postet gepostet shoppen shoppt geshoppt liken likt gelikt scannt',
    'gescannt getrackt downgeloadet geupdatet',
    // Duden, marked as Austrian or Swiss.
    'Jänner Feber Kassa Sackerl heurigen parkieren parkiert innert vorgängig vorgängige vorgängigen Päckli',
    'retourniert allfällige allfälligen allfälliger grillieren Packerl Erlagschein Kassazettel Paradeiser Velo Natel Coiffeur',
    'Cachet pendent pendente pendenten',
    // Duden and the posts: papers of a parcel's way back.
    'Nachsendeauftrag Retourenlabel Retourenportal Tracking Voucher',
  ].flatMap(wordsOf),
  // An abbreviation; "Eén" is the spelling of Het Groene Boekje for "één" that opens. Words of trade on the net.
  // The Dutch dictionary reads "ij" as one sign, "ĳ".
  nl: [
    'mvg Eén mailclient mailclients prĳsalert prĳsalerts betaallink betaallinks retourbedrag retourbedragen retourlink',
  ].flatMap(wordsOf),
  // InPost’s name for its lockers, which every shop writes small and inflects.
  pl: [
    'paczkomat paczkomatu paczkomatowi paczkomatem paczkomacie paczkomaty paczkomatów paczkomatom paczkomatami paczkomatach',
  ].flatMap(wordsOf),
  // Konsumentverket’s word for withdrawing from a purchase.
  sv: ['ångran mvh'].flatMap(wordsOf),
  'es-mx': [
    'popote popotes checar checa checado checada checamos checaremos chequen reagendar reagendado reagendada reembolsos',
  ].flatMap(wordsOf),
}

/** MW: English of trade and of the net, in every country. */
const englishTrade = [
  'backorder backorders backordered backordering preorder preorders preordered preordering pre-order pre-orders',
  'pre-ordered pre-ordering waitlist waitlisted waitlists trackable keychain keychains onesie onesies dimmable cardstock',
  'cardstocks webpage webpages livestream livestreams livestreamed signup signups dropship dropships dropshipped',
  'dropshipping untracked resending ecommerce wishlist wishlists chargeback chargebacks undeliverable misdelivered',
  'despatched timeframe timeframes compostable paraben parabens crewneck influencer influencers artisanal yay woohoo lumens',
  'upsize giftwrap repost reposts reposted reposting aww haha',
].flatMap(wordsOf)

/** Goods, units and files whose English names Spanish, Portuguese and Italian took over as they are. */
const borrowedTrade = [
  'promos delivery ecommerce e-commerce restock tablets laptops powerbank smartwatch smartband dropshipping vouchers',
  'gamer gamers gaming streamer influencer influencers outlet showroom leggings legging shorts hoodie hoodies gloss',
  'serum skincare deluxe bundle packs combos looks print prints reset hdmi gps xml imei nfc rgb lcd jpg png sku skus hrs ref',
].flatMap(wordsOf)
const borrowers: ReadonlySet<string> = new Set(['es', 'pt', 'pt-pt', 'it'])

/** What is added to a dictionary when it is loaded. */
export function supplementOf(dictionary: string): readonly string[] {
  const own = supplements[dictionary] ?? []
  if (borrowers.has(dictionary)) return [...own, ...borrowedTrade]
  return dictionary.startsWith('en') ? [...own, ...englishTrade] : own
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ')
}
