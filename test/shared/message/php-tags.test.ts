import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutPhpTags } from '../../../shared/message/php-tags.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { messageText } from '../../../shared/message/text.ts'
import { costOf } from '../../support/cost-of.ts'

describe('PHP in HTML', () => {
  it.each([
    ['<p>Order <?= $order_id ?></p>', '<p>Order {{ order_id }}</p>'],
    ["<p>Order <?php echo $order['id']; ?></p>", '<p>Order {{ order.id }}</p>'],
    ['<p><?= htmlspecialchars($data->name) ?>, hello</p>', '<p>{{ data.name }}, hello</p>'],
    ['<?php if ($a->b > 1): ?><p>One</p><?php endif; ?>', '<p>One</p>'],
    ['<?= date("Y") ?> is over', ' is over'],
    // What prints a text is that text, whoever translates or escapes it.
    ['<h1><?= "Siparişiniz yolda"; ?></h1>', '<h1>Siparişiniz yolda</h1>'],
    ["<p><?php esc_html_e( 'Thanks for your patience.', 'shop' ); ?></p>", '<p>Thanks for your patience.</p>'],
    [
      "<p><?php printf( esc_html__( 'Hej %1$s, order %2$s', 'shop' ), esc_html( $order->get_first_name() ), $order->get_order_number() ); ?></p>",
      '<p>Hej {{ order.first_name }}, order {{ order.order_number }}</p>',
    ],
    ["<p><?= __('It\\'s here', 'shop') ?></p>", "<p>It's here</p>"],
    // A key is no text, and a text that goes on is code.
    ["<p><?= lang('mail.order_title') ?></p>", '<p></p>'],
    ["<p><?php echo '#' . $order->id ?></p>", '<p>{{ order.id }}</p>'],
    ["<?php do_action( 'shop_email_header', $heading ); ?><p>One</p>", '<p>One</p>'],
    ['<p><?php echo $pedido->getIdPedido() ?></p>', '<p>{{ pedido.IdPedido }}</p>'],
    // What is no PHP stays, and so does what never ends.
    ['<?xml version="1.0"?><p>One?</p>', '<?xml version="1.0"?><p>One?</p>'],
    ['<p>One</p><?php echo $x', '<p>One</p>{{ x }}'],
    ['<p>One</p>\n<?php\n$mail->render( $order );\nreturn $mail->body;', '<p>One</p>\n'],
    ['<p>One</p><?php <p>Two</p>', '<p>One</p><?php <p>Two</p>'],
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
    const { milliseconds } = costOf(() => {
      withoutPhpTags(`${'<?'.repeat(150_000)}?>`)
      withoutPhpTags('<?='.repeat(90_000))
      withoutPhpTags('<?=?>'.repeat(60_000))
      withoutPhpTags(`<?= ${'a('.repeat(90_000)}'?>`)
      withoutPhpTags(`<?= "${'\\\\'.repeat(90_000)}?>`)
    })
    expect(milliseconds).toBeLessThan(2_000)
  })
})
