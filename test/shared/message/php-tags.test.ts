import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutPhpTags } from '../../../shared/message/php-tags.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'

describe('PHP in HTML', () => {
  it.each([
    ['<p>Order <?= $order_id ?></p>', '<p>Order {{ order_id }}</p>'],
    ["<p>Order <?php echo $order['id']; ?></p>", '<p>Order {{ order.id }}</p>'],
    ['<p><?= htmlspecialchars($data->name) ?>, hello</p>', '<p>{{ data.name }}, hello</p>'],
    ['<?php if ($a->b > 1): ?><p>One</p><?php endif; ?>', '<p>One</p>'],
    ['<?= date("Y") ?> is over', ' is over'],
    // What is no PHP stays, and so does what never ends.
    ['<?xml version="1.0"?><p>One?</p>', '<?xml version="1.0"?><p>One?</p>'],
    ['<p>One</p><?php echo $x', '<p>One</p><?php echo $x'],
    ['1 <? 2 ?> 3', '1 <? 2 ?> 3'],
  ])('%s', (html, expected) => {
    expect(withoutPhpTags(html)).toBe(expected)
  })

  it('[C3] counts as the order number', () => {
    const { document } = readHtml('<p>Sipariş: <?= $siparis_no ?></p>', { mode: 'check' })
    expect(messageText(document).placeholders.map(({ name }) => name)).toEqual(['order_number'])
  })

  it('leaves HTML without it as it is, and costs no more than its length', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll('<?', '')),
        (text) => {
          expect(withoutPhpTags(text)).toBe(text)
        },
      ),
    )
    const start = performance.now()
    withoutPhpTags(`${'<?'.repeat(500_000)}?>`)
    withoutPhpTags('<?='.repeat(300_000))
    withoutPhpTags('<?=?>'.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
