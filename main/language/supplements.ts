/**
 * Words that are right and that a dictionary (npm `dictionary-<name>`) does not have: of a country's usage, or of trade
 * on the net and younger than the dictionary. Forms are written out. A word in small letters is right with a capital too.
 *
 * Sources, by group: OQLF is the Grand dictionnaire terminologique of the Office québécois de la langue française,
 * JO 1990 the rectifications of French spelling (Journal officiel, 6 December 1990), COD the Canadian Oxford Dictionary
 * (2nd edition), MW Merriam-Webster’s dictionary on the net, DEM the Diccionario del español de México.
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
    // Trade: regular formations of "pré-" and "ré-" that Le Robert and Larousse have or explain.
    'réemballer réemballez réemballé réemballée réemballés réemballées réemballage réemballages préassemblé préassemblée',
    'préassemblés préassemblées prépercé prépercée prépercés prépercées préautorisé préautorisée préautorisés',
    'préautorisées préautorisation préautorisations infuseur infuseurs recréditer recréditez recrédité recréditée recrédités',
    'recréditées',
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
  // DEM, and "reembolsos", the plural of a word that both have.
  es: ['reembolsos'],
  // Abbreviations of letters, and words of trade on the net; "Eén" is the spelling of Het Groene Boekje for "één" that opens.
  de: ['bzw mfg lg vg ggf'].flatMap(wordsOf),
  nl: ['mvg Eén mailclient mailclients'].flatMap(wordsOf),
  // Konsumentverket’s word for withdrawing from a purchase.
  sv: ['ångran mvh'].flatMap(wordsOf),
  'es-mx': ['popote popotes checar checa checado checada reagendar reagendado reagendada reembolsos'].flatMap(wordsOf),
}

/** MW: English of trade and of the net, in every country. */
const englishTrade = [
  'backorder backorders backordered backordering preorder preorders preordered preordering pre-order pre-orders',
  'pre-ordered pre-ordering waitlist waitlisted waitlists trackable keychain keychains onesie onesies dimmable cardstock',
  'cardstocks webpage webpages livestream livestreams livestreamed signup signups dropship dropships dropshipped',
  'dropshipping',
].flatMap(wordsOf)

/** What is added to a dictionary when it is loaded. */
export function supplementOf(dictionary: string): readonly string[] {
  const own = supplements[dictionary] ?? []
  return dictionary.startsWith('en') ? [...own, ...englishTrade] : own
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ')
}
