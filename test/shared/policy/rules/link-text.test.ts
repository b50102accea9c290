import { describe, expect, it } from 'vitest'
import { destinationLanguages, destinationWords } from '../../../../shared/policy/phrases/destinations.ts'
import { isVague, linkText } from '../../../../shared/policy/rules/link-text.ts'
import { lettersOnly } from '../../../support/language-tools.ts'
import { testRule, type InvalidCase } from '../../../support/test-rule.ts'

const link = (text: string) => `[⟦${text}⟧](https://www.amazon.ca/a)`
const linked = (notation: string, href: string) => notation.replace(']', `](${href})`)

const page = 'https://www.amazon.ca/a'
const pages = [
  '/gp/css/order-history',
  '/spr/returns/list',
  '/progress-tracker/package/',
  '/review/create-review',
  '/hz/feedback',
  '/dp/B000000000',
  '/gp/help/customer/display.html',
]

/** A link on words that say nothing, and the same message with it on the words that say what it is for. */
const moved = (
  [
    ['en-CA', '[⟦Click here⟧] to track your parcel.', '[Track your parcel].'],
    [
      'en-CA',
      'Thanks. Please click [⟦here⟧] to print the label, then pack it.',
      'Thanks. [Print the label], then pack it.',
    ],
    [
      'en-CA',
      'You can click [⟦here⟧] to print the label and pack it.',
      'You can click here to [print the label] and pack it.',
    ],
    ['en-CA', 'Click [⟦this link⟧] for the return label.', 'Click this link for [the return label].'],
    ['en-CA', 'To track your parcel, click [⟦here⟧].', 'To [track your parcel], click here.'],
    ['en-CA', 'To track order {{order_number}}, [⟦click here⟧].', 'To [track order {{order_number}}], click here.'],
    ['fr-CA', '[⟦Cliquez ici⟧] pour suivre votre colis.', 'Cliquez ici pour [suivre votre colis].'],
    ['fr-CA', 'Pour suivre votre colis, veuillez cliquer [⟦ici⟧].', 'Pour [suivre votre colis], veuillez cliquer ici.'],
    ['es-ES', 'Haga clic [⟦aquí⟧] para seguir su paquete.', 'Haga clic aquí para [seguir su paquete].'],
    ['es-ES', 'Para seguir su paquete, haga clic [⟦aquí⟧].', 'Para [seguir su paquete], haga clic aquí.'],
    ['de-DE', '[⟦Klicken Sie hier⟧], um Ihr Paket zu verfolgen.', 'Klicken Sie hier, um [Ihr Paket zu verfolgen].'],
    [
      'de-DE',
      'Um Ihr Paket zu verfolgen, klicken Sie bitte [⟦hier⟧].',
      'Um [Ihr Paket zu verfolgen], klicken Sie bitte hier.',
    ],
    ['it-IT', '[⟦Clicca qui⟧] per seguire il pacco.', 'Clicca qui per [seguire il pacco].'],
    ['it-IT', 'Per seguire il pacco, clicca [⟦qui⟧].', 'Per [seguire il pacco], clicca qui.'],
    ['pt-BR', '[⟦Clique aqui⟧] para acompanhar o pacote.', 'Clique aqui para [acompanhar o pacote].'],
    ['pt-BR', 'Para acompanhar o pacote, clique [⟦aqui⟧].', 'Para [acompanhar o pacote], clique aqui.'],
    ['nl-NL', '[⟦Klik hier⟧] om uw pakket te volgen.', 'Klik hier om [uw pakket te volgen].'],
    ['nl-NL', 'Om uw pakket te volgen, klikt u [⟦hier⟧].', 'Om [uw pakket te volgen], klikt u hier.'],
    ['pl-PL', '[⟦Kliknij tutaj⟧], aby śledzić przesyłkę.', 'Kliknij tutaj, aby [śledzić przesyłkę].'],
    ['pl-PL', 'Aby śledzić przesyłkę, kliknij [⟦tutaj⟧].', 'Aby [śledzić przesyłkę], kliknij tutaj.'],
    ['sv-SE', '[⟦Klicka här⟧] för att följa ditt paket.', 'Klicka här för att [följa ditt paket].'],
    ['sv-SE', 'För att följa ditt paket, klicka [⟦här⟧].', 'För att [följa ditt paket], klicka här.'],
    ['tr-TR', 'Paketinizi takip etmek için [⟦buraya tıklayın⟧].', '[Paketinizi takip etmek] için buraya tıklayın.'],
    ['ja-JP', 'お荷物の配送状況は[⟦こちら⟧]。', '[お荷物の配送状況]はこちら。'],
  ] as const
).map(([language, text, fixed]): InvalidCase => {
  return { text: linked(text, page), context: { language }, finds: ['vague'], fixed: linked(fixed, page) }
})

/** The link gets the name of the page it leads to, or the words of its address that the message itself uses. */
const named = (
  [
    ['en-CA', 'vague', '/gp/css/order-history', '[⟦Click here!⟧]', '[Your orders]'],
    ['en-CA', 'vague', '/gp/css/order-history', 'All of them: [⟦here⟧].', 'All of them: [Your orders].'],
    ['en-CA', 'vague', '/gp/css/order-history', 'See your orders ([⟦here⟧]).', 'See your orders ([Your orders]).'],
    ['en-CA', 'vague', '/gp/css/order-history', 'You find it [⟦here⟧] now.', 'You find it here ([Your orders]) now.'],
    [
      'en-CA',
      'address',
      '/gp/returns',
      'Go to [⟦https://www.amazon.ca/gp/returns⟧] now.',
      'Go to “[Returns centre]” now.',
    ],
    ['en-CA', 'address', '/gp/returns', '[⟦https://www.amazon.ca/gp/returns⟧]', '[Returns centre]'],
    [
      'fr-CA',
      'address',
      '/gp/returns',
      'Allez sur [⟦amazon.ca/gp/returns⟧].',
      'Allez sur «\u00A0[Centre de retours]\u00A0».',
    ],
    ['fr-CA', 'vague', '/gp/returns', '[⟦Cliquez ici⟧]', '[Centre de retours]'],
    ['ja-JP', 'vague', '/gp/css/order-history', '[⟦こちら⟧]', '[注文履歴]'],
    [
      'en-CA',
      'vague',
      '/p/assembly-guide-oak-table',
      'The assembly guide of the oak table is [⟦here⟧].',
      'The assembly guide of the oak table is here ([Assembly guide oak table]).',
    ],
    [
      'fr-CA',
      'vague',
      '/p/guide-de-montage-table-a-the',
      'Le guide de montage de la table à thé\u00A0: [⟦ici⟧]',
      'Le guide de montage de la table à thé\u00A0: [Guide de montage table à thé]',
    ],
  ] as const
).map(([language, kind, path, text, fixed]): InvalidCase => {
  const href = `https://www.amazon.ca${path}`
  return { text: linked(text, href), context: { language }, finds: [kind], fixed: linked(fixed, href) }
})

testRule(linkText, {
  valid: [
    '[Return instructions](https://www.amazon.ca/a)',
    '[More about the warranty](https://www.amazon.ca/a)',
    '[Click here for the return instructions](https://www.amazon.ca/a)',
    '[Order {{order_number}}](https://www.amazon.ca/a)',
    '[{{product_name}}](https://www.amazon.ca/a)',
    '[![Return label|40](data:image/png;base64,AA)](https://www.amazon.ca/a)',
    '[info@shop.example](mailto:info@shop.example)',
    'A bare https://www.amazon.ca/a is not a link yet. Click here.',
    '[返品の手順](https://www.amazon.co.jp/a)',
    '[Amazon](https://www.amazon.ca)',
    '[Suivre mon colis](https://www.amazon.ca/a)',
  ],
  invalid: [
    ...[
      'Click here',
      'click here!',
      'HERE',
      'here',
      'this link',
      'Read more…',
      'Please click on this link',
      'Learn more',
      'More',
      'Cliquez ici',
      'cliquant ici.',
      'clicca qui cliccando',
      'ici',
      'ce lien',
      'En savoir plus',
      'Lire la suite',
      'veuillez cliquer sur ce lien',
      'Haga clic aquí',
      'aquí',
      'este enlace',
      'Leer más',
      'Klicken Sie hier',
      'hier',
      'diesen Link',
      'Mehr erfahren',
      'Weiterlesen',
      'Clicca qui',
      'qui',
      'questo link',
      'Scopri di più',
      'Clique aqui',
      'aqui',
      'este link',
      'Saiba mais',
      'Klik hier',
      'deze link',
      'Lees meer',
      'Kliknij tutaj',
      'tutaj',
      'ten link',
      'Czytaj więcej',
      'Dowiedz się więcej',
      'Klicka här',
      'här',
      'denna länk',
      'Läs mer',
      'Buraya tıklayın',
      'buradan',
      'bu bağlantı',
      'Daha fazla bilgi',
      'こちら',
      'ここをクリック',
      'こちらをクリックしてください。',
      '詳細はこちら',
      '点击这里',
    ].map((text) => ({ text: link(text), finds: ['vague'] })),
    { text: '[⟦![click here|40](data:image/png;base64,AA)⟧](https://www.amazon.ca/a)', finds: ['vague'] },
    { text: '[⟦![|40](data:image/png;base64,AA)⟧](https://www.amazon.ca/a)', finds: ['picture'] },
    { text: '[⟦![IMG_2041.jpg|40](data:image/png;base64,AA)⟧](https://www.amazon.ca/a)', finds: ['picture'] },
    { text: link('https://www.amazon.ca/a'), finds: ['address'] },
    { text: link('www.amazon.ca/a'), finds: ['address'] },
    { text: link('👉 Click here :)'), finds: ['vague'] },
    { text: link('👉'), finds: ['vague'] },
    { text: link('buraya tiklayin'), finds: ['vague'] },
    { text: link('ha\u0308r'), finds: ['vague'] },
    { text: link('👉 amazon.ca'), finds: ['address'] },
    { text: link('amazon.ca'), finds: ['address'] },
    { text: '[⟦/orders⟧](/orders)', finds: ['address'] },
    ...moved,
    ...named,
    // Nothing beside the link or behind it says where it leads.
    { text: `[⟦Click here⟧](${page}) to learn more.`, finds: ['vague'] },
    { text: `[⟦Click here⟧](${page}), please.`, finds: ['vague'] },
    { text: `To print the label, [⟦click here⟧](mailto:info@shop.example).`, finds: ['vague'] },
    { text: `The manual is [⟦here⟧](https://www.amazon.ca/p/assembly-guide-oak-table).`, finds: ['vague'] },
    { text: `[⟦here⟧](https://amazon.ca.shop.example/gp/css/order-history)`, finds: ['vague'] },
    { text: `To see [the label](https://www.amazon.ca/b), click [⟦here⟧](${page}).`, finds: ['vague'] },
    // The Japanese name of the page would leave an English line, with one Japanese word in it.
    {
      text: '[⟦click here⟧](https://www.amazon.co.jp/gp/css/order-history) ➤',
      context: { language: 'ja-JP' },
      tools: lettersOnly,
      finds: ['vague'],
    },
    {
      text: `[⟦点击这里⟧](https://www.amazon.com/gp/css/order-history)`,
      context: { language: 'zh-CN' },
      finds: ['vague'],
    },
  ],
})

describe('the names of the marketplace’s pages', () => {
  it.each(destinationLanguages)('are there in %s for every page, and say where they lead', (language) => {
    const names = pages.map((path) => destinationWords(`https://www.amazon.ca${path}`, language))
    expect(new Set(names).size).toBe(pages.length)
    for (const name of names) expect(name !== null && !isVague(name) && name.length > 3).toBe(true)
  })
  it('are none for pages that we do not know, and for other hosts', () => {
    expect(destinationWords('https://www.amazon.ca/gp/unknown', 'en')).toBeNull()
    expect(destinationWords('https://shop.example/gp/returns', 'en')).toBeNull()
    expect(destinationWords('not an address', 'en')).toBeNull()
  })
  it('are found behind a language in the path, and spelt as the country does', () => {
    expect(destinationWords('https://www.amazon.ca/-/fr/gp/css/order-history?ref=x', 'fr-CA')).toBe('Vos commandes')
    expect(destinationWords('https://www.amazon.com/gp/returns', 'en-US')).toBe('Returns center')
    expect(destinationWords('https://www.amazon.co.uk/gp/returns', 'en-GB')).toBe('Returns centre')
  })
})
