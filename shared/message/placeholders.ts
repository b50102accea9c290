/** The canonical placeholders, in the order in which menus show them. */
export const placeholderNames = [
  'order_number',
  'language',
  'buyer_name',
  'product_name',
  'store_name',
  'carrier',
  'tracking_number',
  'ship_date',
  'delivery_date',
  'refund_amount',
  'return_deadline',
  'invoice_number',
] as const
export type PlaceholderName = (typeof placeholderNames)[number]

/** Whether a name is one of the canonical placeholders. */
export function isPlaceholderName(name: string): name is PlaceholderName {
  return (placeholderNames as readonly string[]).includes(name)
}

/** The canonical spelling in text: `{{order_number}}`. */
export function placeholderToken(name: string): string {
  return `{{${name}}}`
}

export type SampleKind = 'short' | 'long' | 'accented'
/** The languages that there are samples in, for messages in any. */
export type SampleLanguage = 'en' | 'fr'

export interface PlaceholderDefinition {
  readonly name: PlaceholderName
  /** ECMAScript pattern of a value, anchored; written into JSON exports. */
  readonly pattern: string
  /** Longest value to expect. Unit: UTF-16 units. */
  readonly maximumLength: number
  readonly samples: Readonly<Record<SampleLanguage, Readonly<Record<SampleKind, string>>>>
}

// The order number has no fallback anywhere: a blank would break C3.
export const placeholderDefinitions: Readonly<Record<PlaceholderName, PlaceholderDefinition>> = {
  order_number: {
    name: 'order_number',
    pattern: '^\\d{3}-\\d{7}-\\d{7}$',
    maximumLength: 19,
    samples: {
      en: { short: '701-0000001-0000001', long: '701-9999999-9999999', accented: '701-0000002-0000002' },
      fr: { short: '701-0000001-0000001', long: '701-9999999-9999999', accented: '701-0000002-0000002' },
    },
  },
  language: {
    name: 'language',
    pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
    maximumLength: 11,
    samples: {
      en: { short: 'en-CA', long: 'zh-Hant-TW', accented: 'en-CA' },
      fr: { short: 'fr-CA', long: 'zh-Hant-TW', accented: 'fr-CA' },
    },
  },
  buyer_name: {
    name: 'buyer_name',
    pattern: '^.{1,80}$',
    maximumLength: 80,
    samples: {
      en: { short: 'Ana', long: 'Maximiliana Featherstonehaugh-Wolverhampton', accented: 'Zoë Brontë' },
      fr: { short: 'Luc', long: 'Marie-Antoinette de La Rochefoucauld-Montmorency', accented: 'Éloïse Lefèvre' },
    },
  },
  product_name: {
    name: 'product_name',
    pattern: '^.{1,200}$',
    maximumLength: 200,
    samples: {
      en: {
        short: 'Oak shelf',
        long: 'Adjustable solid-oak wall shelf with hidden brackets, 120 by 25 centimetres, natural oil finish, set of two',
        accented: 'Crème brûlée dishes',
      },
      fr: {
        short: 'Étagère',
        long: 'Étagère murale réglable en chêne massif avec fixations invisibles, 120 sur 25 centimètres, huile naturelle, lot de deux',
        accented: 'Théière émaillée à l’œuf',
      },
    },
  },
  store_name: {
    name: 'store_name',
    pattern: '^.{1,60}$',
    maximumLength: 60,
    samples: {
      en: { short: 'Loom', long: 'Northern Lights Household and Workshop Supplies', accented: 'Café Noël' },
      fr: { short: 'Loom', long: 'Les Ateliers boréaux, fournitures pour la maison', accented: 'L’Érable doré' },
    },
  },
  carrier: {
    name: 'carrier',
    pattern: '^.{1,60}$',
    maximumLength: 60,
    samples: {
      en: { short: 'UPS', long: 'Purolator Ground Distribution Services', accented: 'Nationex Québec' },
      fr: { short: 'UPS', long: 'Postes Canada, service des colis accélérés', accented: 'Nationex Québec' },
    },
  },
  tracking_number: {
    name: 'tracking_number',
    pattern: '^[A-Za-z0-9 -]{6,40}$',
    maximumLength: 40,
    samples: {
      en: { short: 'LM123456785CA', long: '1Z 999 AA1 01 2345 6784 0000 0000', accented: 'LM123456785CA' },
      fr: { short: 'LM123456785CA', long: '1Z 999 AA1 01 2345 6784 0000 0000', accented: 'LM123456785CA' },
    },
  },
  ship_date: {
    name: 'ship_date',
    pattern: '^.{4,40}$',
    maximumLength: 40,
    samples: {
      en: { short: 'May 4', long: 'Wednesday, September 24, 2031', accented: 'February 2' },
      fr: { short: '4 mai', long: 'le mercredi 24 septembre 2031', accented: '2 février' },
    },
  },
  delivery_date: {
    name: 'delivery_date',
    pattern: '^.{4,40}$',
    maximumLength: 40,
    samples: {
      en: { short: 'May 9', long: 'Wednesday, September 30, 2031', accented: 'August 8' },
      fr: { short: '9 mai', long: 'le mercredi 30 septembre 2031', accented: '8 août' },
    },
  },
  refund_amount: {
    name: 'refund_amount',
    pattern: '^.{1,30}$',
    maximumLength: 30,
    samples: {
      en: { short: '$5.00', long: 'CA$12,345.67', accented: '€9.50' },
      fr: { short: '5,00 $', long: '12 345,67 $ CA', accented: '9,50 €' },
    },
  },
  return_deadline: {
    name: 'return_deadline',
    pattern: '^.{4,40}$',
    maximumLength: 40,
    samples: {
      en: { short: 'June 1', long: 'Wednesday, November 12, 2031', accented: 'December 3' },
      fr: { short: '1er juin', long: 'le mercredi 12 novembre 2031', accented: '3 décembre' },
    },
  },
  invoice_number: {
    name: 'invoice_number',
    pattern: '^[A-Za-z0-9/_-]{1,40}$',
    maximumLength: 40,
    samples: {
      en: { short: 'F-12', long: 'INV-2031-000000123456', accented: 'F-12' },
      fr: { short: 'F-12', long: 'FACT-2031-000000123456', accented: 'F-12' },
    },
  },
}
