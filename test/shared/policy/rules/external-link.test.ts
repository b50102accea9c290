import { describe, expect, it } from 'vitest'
import { isMarketplaceHost, looksLikeMarketplace } from '../../../../shared/policy/marketplace-hosts.ts'
import { externalLink } from '../../../../shared/policy/rules/external-link.ts'
import { storeIds, stores } from '../../../../shared/template/purpose.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(externalLink, {
  valid: [
    'See https://www.amazon.ca/gp/css/order-history for your orders.',
    'amazon.co.uk, www.amazon.de/hilfe, sellercentral.amazon.com.mx',
    '[Your orders](https://www.amazon.fr/commandes)',
    '[Your orders](/gp/css/order-history), [top](#top)',
    // A placeholder's address is not known.
    '[Your parcel](https://{{tracking_url}}/x) or [here it is](https://[shop_url]/x)',
    'Visit https://{{store_url}}/help',
    'For example, e.g. i.e. z.B. d.h. p.ej. m.in. S.p.A. s.r.l. U.S. a.m. etc.',
    'Version v2.0 of readme.md, node.js, invoice.pdf and label.zip by Acme Inc.',
    'It arrives at 10.30 a.m. or 8.pm, at 12.50.',
    // A space forgotten after a full stop.
    'It was delivered.It is yours. Thank you.We wish you well.',
    'Thank you and we hope.you enjoy it.',
    // An e-mail address is another rule's.
    'Write to info@shop.example, info (at) shop.de or info [at] shop [dot] com.',
    'Size 3.5x2.0.in, ratio 1.2.3.4',
  ],
  invalid: [
    { text: 'See ⟦https://shop.example/help⟧.', finds: ['external'], data: { host: 'shop.example' } },
    {
      text: 'See ⟦http://shop.example⟧, ⟦www.boutique.example/a?b=c#d⟧ (⟦boutique.ca⟧).',
      finds: ['external', 'external', 'external'],
    },
    { text: '⟦lampes.co.uk⟧ and ⟦Lampes.com⟧', finds: ['external', 'external'] },
    { text: '⟦//cdn.shop.example/x⟧', finds: ['external'] },
    { text: '注文は⟦https://shop.example/a⟧をご覧ください。', finds: ['external'] },
    { text: '[⟦Our shop⟧](https://shop.example)', finds: ['external'], fixed: 'Our shop' },
    { text: '[⟦Our shop⟧](//shop.example)', finds: ['external'], fixed: 'Our shop' },
    // The shown address goes with its link, in one finding.
    { text: 'See [⟦https://shop.example⟧](https://shop.example).', finds: ['external'] },
    // A link of the marketplace that shows another address.
    { text: 'See [⟦shop.example⟧](https://www.amazon.ca).', finds: ['external'] },
    { text: '⟦https://shop.example/{{order_number}}⟧', finds: ['external'] },
    { text: '⟦amazon.ca.evil.io⟧', finds: ['look-alike'], data: { host: 'amazon.ca.evil.io' } },
    { text: '[⟦your order⟧](https://amaz0n.ca/x)', finds: ['look-alike'], fixed: 'your order' },
    { text: '[⟦your refund⟧](https://amazon.ca@evil.example/x)', finds: ['external'], fixed: 'your refund' },
    { text: '⟦https://arnazon.com⟧ ⟦https://amazon-ca.com⟧', finds: ['look-alike', 'look-alike'] },
    // Written so that machines do not see it.
    { text: '⟦shop[.]com⟧, ⟦shop (dot) com⟧, ⟦hxxps://shop.example/a⟧', finds: ['external', 'external', 'external'] },
    { text: '⟦ｗｗｗ．ｓｈｏｐ．ｃｏｍ⟧', finds: ['external'], data: { host: 'www.shop.com' } },
    { text: '⟦sh\u200Bop.com⟧', finds: ['external'], data: { host: 'shop.com' } },
    { text: '⟦http://127.0.0.1/a⟧', finds: ['external'] },
  ],
})

describe('[N1] the marketplace’s own hosts', () => {
  it.each(storeIds)('are known for the store %s', (store) => {
    const { host } = stores[store]
    expect(isMarketplaceHost(host)).toBe(true)
    expect(isMarketplaceHost(`www.${host.toUpperCase()}.`)).toBe(true)
    expect(looksLikeMarketplace(`sellercentral.${host}`)).toBe(false)
    expect(isMarketplaceHost(`${host}.shop.example`)).toBe(false)
    expect(isMarketplaceHost(`my${host}`)).toBe(false)
    expect(looksLikeMarketplace(`${host}.shop.example`)).toBe(true)
  })
})
