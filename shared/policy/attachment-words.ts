/** How a language announces an attachment; lower case, whole words unless a stem ends in `\p{L}*`. */
export interface AttachmentWords {
  /** What each of the announcing words holds, where a text without it is worth telling before the patterns are asked. */
  readonly stem?: string
  /** The seller attaches: not “please attach a photo”. */
  readonly announces: string
  /** What an attachment may be: a label, an invoice, a design, or what solves a buyer's problem; a tracking number is no file. */
  readonly permitted: string
  /** Where these stand, something is fixed to, or lies in, the parcel. */
  readonly elsewhere: string
}

const never = '(?!)'

/** By primary language subtag. */
export const attachmentWords: Readonly<Record<string, AttachmentWords>> = {
  en: {
    stem: 'attach|enclosed',
    announces: `(?:find|see|open|check|consult|view) (?:our |the |an? )?(?:[\\p{L}]{1,20} ){0,4}(?:attached|attachments?|enclosed)|(?:documents?|files?|pdfs?|catalog(?:ue)?s?|brochures?|flyers?|invitations?|letters?|lists?|details|information|offers?|cop(?:y|ies)|photos?|pictures?|images?)(?: [\\p{L}]{1,20}){0,4} (?:is|are) attached|attached (?:you will|you['’]ll|please) find|^attached (?:is|are)|(?:we|i)(?: have|['’]ve)?(?: also)? attach(?:ed)?|(?:in|as) (?:the |an )?attachments?|attached (?:documents?|files?|pdfs?|catalog(?:ue)?s?|brochures?|flyers?|letters?|leaflets?)`,
    permitted:
      'labels?|invoices?|receipts?|bills?|proofs?|designs?|mock-?ups?|artworks?|drafts?|instructions?|manuals?|guides?|forms?|certificates?|warrant(?:y|ies)|diagrams?|drawings?|screenshots?|credit notes?|refunds?|customs|data ?sheets?|replacements?|tracking',
    elsewhere:
      'attach(?:ed)? (?:[\\p{L}]{1,20} ){0,4}to (?:the|your|its) (?!message|e-?mail)\\p{L}{1,20}|in the (?:box|parcel|package)',
  },
  fr: {
    announces:
      'ci[- ‑]jointe?s?|(?:en|la) pièces? jointes?|(?:documents?|fichiers?) joints?|(?:est|sont) jointe?s?|(?:nous|je)(?: vous)? joi(?:gnons|ns)',
    permitted:
      "étiquettes?|bordereaux?|factures?|reçus?|épreuves?|maquettes?|modèles?|bon à tirer|bat|modes? d[’']emploi|notices?|instructions?|directives?|guides?|manuels?|formulaires?|certificats?|garanties?|schémas?|plans?|preuves?|note de crédit|bon de retour|captures?|photos?|remboursements?|suivi",
    elsewhere: 'dans (?:le|votre) (?:colis|paquet)|dans la boîte',
  },
  es: {
    announces:
      '(?:le |te |les |os )?adjuntamos|(?:le|te|les|os) adjunto|adjunto (?:encontrará\\p{L}*|le|te|les|el|la|los|las|un|una)|encontrará\\p{L}* (?:[\\p{L}]{1,12} ){0,2}adjunt[oa]s?|(?:archivos?|documentos?|ficheros?) adjuntos?|en (?:el )?adjunto|(?:va|van|está|están) adjunt[oa]s?',
    permitted:
      'etiquetas?|facturas?|recibos?|tickets?|diseños?|pruebas?|bocetos?|instrucciones|manual(?:es)?|guías?|formularios?|certificados?|garantías?|justificantes?|comprobantes?|albarán|planos?|esquemas?|fotos?|reembolsos?|seguimiento',
    elsewhere: 'en (?:el|su) (?:paquete|embalaje)|en la caja',
  },
  de: {
    announces: 'angehängt\\p{L}*|im anhang|als anhang|anbei|beigefügt\\p{L}*|in der anlage|anliegend\\p{L}*',
    permitted:
      '\\p{L}*etikett\\p{L}*|\\p{L}*labels?|versandmarken?|\\p{L}*rechnung\\p{L}*|\\p{L}*belege?|quittung\\p{L}*|\\p{L}*entw(?:urf|ürfe)\\p{L}*|korrekturabzug|druckvorschau|designs?|\\p{L}*anleitung\\p{L}*|handb(?:uch|ücher)|\\p{L}*formulare?|zertifikate?|garantie\\p{L}*|\\p{L}*nachweise?|gutschrift\\p{L}*|\\p{L}*zeichnung\\p{L}*|fotos?|datenbl(?:att|ätter)|rücksende\\p{L}*|retouren\\p{L}*|sendungs\\p{L}*',
    elsewhere: 'paket|lieferung|karton|sendung|verpackung',
  },
  it: {
    announces: 'in allegato|allegat[oaie]|(?:vi |le |ti )?alleghiamo|(?:vi|le|ti) allego|allego',
    permitted:
      'etichett[ae]|fattur[ae]|ricevut[ae]|scontrin[oi]|bozz[ae]|prov[ae]|grafic[ao]|istruzion[ei]|manual[ei]|guid[ae]|modul[oi]|certificat[oi]|garanzi[ae]|not[ae] di credito|schem[ai]|fot[oa]|documento di trasporto|rimborso|tracciamento',
    elsewhere: 'nel (?:pacco|pacchetto)|nella (?:scatola|confezione)',
  },
  pt: {
    announces:
      'em anexo|(?:lhe )?anexamos|segue(?:m)? (?:em )?anex[oa]s?|anexad[oa]s|(?:arquivos?|ficheiros?|documentos?) anex[oa]s?',
    permitted:
      'etiquetas?|faturas?|notas? fisca(?:l|is)|recibos?|comprovantes?|comprovativos?|layouts?|artes?|provas?|esboços?|instruç(?:ão|ões)|manua(?:l|is)|guias?|formulários?|certificados?|garantias?|fotos?|código de postagem|reembolsos?|rastre(?:io|amento)',
    elsewhere: 'na (?:caixa|embalagem)|no pacote',
  },
  nl: {
    announces: 'bijgevoegde?|bijgesloten|in (?:de )?bijlagen?|als bijlage',
    permitted:
      "\\p{L}*labels?|\\p{L}*etiket(?:ten)?|\\p{L}*factu(?:ur|ren)|\\p{L}*bon(?:nen)?|\\p{L}*ontwerp(?:en)?|drukproe(?:f|ven)|\\p{L}*handleiding(?:en)?|\\p{L}*instructies?|\\p{L}*formulier(?:en)?|certifica(?:at|ten)|garantie\\p{L}*|\\p{L}*bewij(?:s|zen)|creditnota|foto[’']?s?|tekening(?:en)?|track\\p{L}*|volgnummer",
    elsewhere: 'pakket|doos|verpakking',
  },
  pl: {
    announces: 'w załącznik(?:u|ach)|załącz(?:am|amy|ony|ona|one|yliśmy)|w załączeniu',
    permitted:
      'etykiet\\p{L}*|faktur\\p{L}*|paragon\\p{L}*|rachun\\p{L}*|projekt\\p{L}*|wizualizacj\\p{L}*|instrukcj\\p{L}*|formularz\\p{L}*|certyfikat\\p{L}*|gwarancj\\p{L}*|dowód\\p{L}*|korekt\\p{L}*|zdjęci\\p{L}*|rysun\\p{L}*|list\\p{L}* przewozow\\p{L}*|śledzeni\\p{L}*',
    elsewhere: 'do paczki|w paczce|do przesyłki|w pudełku',
  },
  sv: {
    announces: 'bifoga(?:t|d|de|r)|bilag(?:d|t|a|an|or)',
    permitted:
      '\\p{L}*etikett\\p{L}*|\\p{L}*sedel\\p{L}*|\\p{L}*faktur\\p{L}*|kvitto\\p{L}*|\\p{L}*förslag\\p{L}*|korrektur\\p{L}*|design\\p{L}*|ritning\\p{L}*|\\p{L}*anvisning\\p{L}*|\\p{L}*manual\\p{L}*|\\p{L}*instruktion\\p{L}*|\\p{L}*formulär\\p{L}*|intyg\\p{L}*|garanti\\p{L}*|\\p{L}*bevis\\p{L}*|kredit\\p{L}*|foto\\p{L}*|bild\\p{L}*|spårning\\p{L}*',
    elsewhere: 'i paketet|i lådan|i kartongen',
  },
  tr: {
    announces: 'ekte|ekteki|ekli (?:dosya|belge)\\p{L}*|mesajın ekinde|ilişikte\\p{L}*|ekliyor(?:um|uz)',
    permitted:
      'etiket\\p{L}*|fatura\\p{L}*|fiş\\p{L}*|makbuz\\p{L}*|tasarım\\p{L}*|taslak\\p{L}*|kılavuz\\p{L}*|talimat\\p{L}*|form\\p{L}*|garanti\\p{L}*|fotoğraf\\p{L}*|dekont\\p{L}*|iade\\p{L}*|takip\\p{L}*',
    elsewhere: never,
  },
  ja: {
    announces: '添付(?!して(?:ください|下さい|いただ|頂|もら)|の上|をお願い|可能|でき|願)',
    permitted:
      'ラベル|伝票|請求書|領収書|納品書|デザイン|校正|説明書|手順|ガイド|マニュアル|用紙|フォーム|保証書|証明|写真|図面|見本|追跡番号',
    elsewhere: never,
  },
}
