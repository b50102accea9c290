import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { onePixelGif } from './document-arbitrary.ts'
import { read } from './read-for-test.ts'

const marks = (html: string) => {
  const [block] = readHtml(html).document.content
  return block?.type === 'paragraph' ? (block.content?.[0]?.marks ?? []).map(({ type }) => type) : null
}

const sizes = (html: string) =>
  readHtml(html).document.content.flatMap((block) =>
    block.type !== 'paragraph'
      ? []
      : (block.content ?? []).map(
          (node) => node.marks?.find((mark) => mark.type === 'textSize')?.attrs.size ?? 'normal',
        ),
  )

const depth = (html: string) => {
  let deepest = 0
  const visit = (blocks: readonly { type: string; content?: readonly unknown[] }[], level: number): void => {
    for (const block of blocks) {
      const isList = block.type === 'bulletList' || block.type === 'orderedList'
      deepest = Math.max(deepest, isList ? level + 1 : level)
      visit((block.content ?? []) as never, isList ? level + 1 : level)
    }
  }
  visit(readHtml(html).document.content as never, 0)
  return deepest
}

const word = (marker: string, text: string) =>
  `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`

describe('structure', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p>\n\n  <p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p><p>&nbsp;</p><p>Two</p>', 'One\n\n\nTwo'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['<p>One<br></p>', 'One'],
    ['<p>One</p><br><p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p><br><br><p>Two</p>', 'One\n\n\nTwo'],
    // What fills a cell without showing is no paragraph.
    ['<table><tr><td>One</td><td>&zwj;</td></tr><tr><td>&zwnj;&nbsp;&shy;</td></tr></table>', 'One'],
    // Mails as they are written before they are HTML.
    [
      '<mj-body><mj-title>Mail</mj-title><mj-section><mj-column><mj-text>One</mj-text><mj-text>Two</mj-text></mj-column></mj-section></mj-body>',
      'One\nTwo',
    ],
    [
      '<container><row><columns>One</columns></row><spacer size="16"></spacer><row><columns>Two</columns></row></container>',
      'One\nTwo',
    ],
    ['a \n\t b', 'a b'],
    ['<p> a <b> b </b> c </p>', 'a b c'],
    ['a&nbsp;: b', 'a\u00a0: b'],
    ['<pre>a  b\nc</pre>', 'a  b\nc'],
    ['<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>', 'A\n1\n\nB\n2'],
    ['<ul><li>One</li><li>Two</li></ul>After', 'One\n\nTwo\n\nAfter'],
    ['', ''],
    ['<html><head><title>Subject</title></head><body>Body</body></html>', 'Body'],
    ['<script>alert(1)</script><style>p{}</style>Text', 'Text'],
    ['<!--[if mso]><p>Outlook</p><![endif]-->Text', 'Text'],
    [
      '<p class="MsoNormal">One<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Two</p>',
      'One\n\nTwo',
    ],
  ])('%j is %j', (html, text) => expect(read(html).text).toBe(text))

  it('maps emphasis however it is written', () => {
    for (const html of [
      '<b>x</b>',
      '<strong>x</strong>',
      '<span style="font-weight:700">x</span>',
      '<span style="font:bold 1em serif">x</span>',
    ]) {
      expect(marks(html)).toEqual(['bold'])
    }
    for (const html of ['<i>x</i>', '<em>x</em>', '<span style="font-style: italic">x</span>'])
      expect(marks(html)).toEqual(['italic'])
    for (const html of ['<u>x</u>', '<span style="text-decoration: underline solid">x</span>'])
      expect(marks(html)).toEqual(['underline'])
    expect(marks('<b style="font-weight:normal">x</b>')).toEqual([])
    expect(marks('<h2>x</h2>')).toEqual(['bold', 'textSize'])
  })

  it('maps sizes to the nearest of three, and takes the common absolute size as normal', () => {
    expect(sizes('<p>a</p><p style="font-size:12px">b</p><p style="font-size:22px">c</p>')).toEqual([
      'normal',
      'small',
      'large',
    ])
    expect(sizes('<p style="font-size:11pt">ordinary text</p><p style="font-size:18pt">c</p>')).toEqual([
      'normal',
      'large',
    ])
    expect(sizes('<p style="font-size:0.85em">a</p>')).toEqual(['small'])
  })

  it('keeps lists, nests them four deep at most, and reads those that Word fakes', () => {
    expect(depth(`${'<ul><li>x'.repeat(9)}`)).toBe(4)
    expect(read(`${'<ul><li>x'.repeat(9)}`).text.replaceAll('\n', '')).toBe('xxxxxxxxx')
    const bullets = read(word('·', 'One') + word('·', 'Two'))
    expect(bullets.document.content.map(({ type }) => type)).toEqual(['bulletList'])
    expect(bullets.text).toBe('One\n\nTwo')
    expect(read(word('1.', 'One')).document.content[0]?.type).toBe('orderedList')
    expect(read('<ol start="3"><li>x</li></ol>').document.content[0]).toMatchObject({ attrs: { start: 3 } })
  })

  it('makes placeholders of tokens, also of those split over tags', () => {
    const { message } = read('<p>{{<b>order</b>_number}} and [Order <i>ID</i>] and {{nobody}}</p>')
    expect(message.placeholders.map(({ name }) => name)).toEqual(['order_number', 'order_number', 'nobody'])
  })
})

describe('links', () => {
  it('[N1] keeps https links with their text, and http and mailto for the rules to show', () => {
    const { message, kinds } = read(
      '<a href="https://a.example/">A</a> <a href="http://b.example/">B</a> <a href="mailto:c@d.example">C</a>',
    )
    expect(message.links.map(({ href }) => href)).toEqual([
      'https://a.example/',
      'http://b.example/',
      'mailto:c@d.example',
    ])
    expect(kinds).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
  ])('keeps the text alone of a link to %s, in either mode', (href) => {
    for (const mode of ['edit', 'check'] as const) {
      const { message, kinds } = read(`<a href="${href}">Text</a>`, mode)
      expect(message.text).toBe('Text')
      expect(message.links).toEqual([])
      expect(kinds).toEqual(['unsafe-link'])
    }
  })

  it('keeps every other address when it checks', () => {
    const { message } = read('<a href="[shop:url]">A</a><a href="tel:+1">B</a>', 'check')
    expect(message.links.map(({ href }) => href)).toEqual(['[shop:url]', 'tel:+1'])
    // What code prints the address of is a link, and so is a draft's; an anchor is none.
    const drafts = read('<a href="<?= base_url() ?>">A</a> <a href="">B</a> <a name="c">C</a>', 'check').message
    expect(drafts.links.map(({ href, start, end }) => [href, drafts.text.slice(start, end)])).toEqual([
      ['#', 'A'],
      ['#', 'B'],
    ])
  })
})

describe('images', () => {
  it('[F5] sets an embedded image to 80 % when it is wider', () => {
    const wide = read(`<img src="${onePixelGif}" alt="Logo" width="600">`)
    expect(wide.message.images).toMatchObject([{ alt: 'Logo', widthPercent: 80 }])
    expect(wide.of('image-too-wide')).toHaveLength(1)
    const narrow = read(`<img src="${onePixelGif}" alt="Logo" width="50%">`)
    expect(narrow.message.images).toMatchObject([{ widthPercent: 50 }])
    expect(narrow.kinds).toEqual([])
  })

  it.each([
    ['width="600"', 100],
    ['width="480"', 80],
    ['width="481"', 81],
    ['style="width:100%"', 100],
    ['style="width:900px;max-width:300px"', 50],
    ['', 80],
  ])('[F5] reads a checked image with %s as %i %%', (attributes, percent) => {
    expect(
      read(`<img src="https://x.example/a.png" alt="a" ${attributes}>`, 'check').message.images[0]?.widthPercent,
    ).toBe(percent)
  })

  it('[F5] measures a per cent against the cell it stands in', () => {
    const html =
      '<table width="600"><tr><td width="200"><img src="https://x.example/a.png" alt="a" width="100%"></td><td>b</td></tr></table>'
    expect(read(html, 'check').message.images[0]?.widthPercent).toBe(34)
  })

  it('[F10] [N6] drops what is remote from the editor, and says under which clause', () => {
    const { message, removals } = read(
      '<p>x<img src="http://a.example/a.png"><img src="https://a.example/a.png"><img src="https://a.example/o.gif?u=1" width="1" height="1"></p>',
    )
    expect(message.images).toEqual([])
    expect(removals.map(({ kind, clause }) => [kind, clause])).toEqual([
      ['insecure-image', 'F10'],
      ['remote-image', null],
      ['tracking-pixel', 'N6'],
    ])
  })

  it.each([
    '<img src="https://t.example/x" width="1" height="1">',
    '<img src="https://t.example/x" style="width:1px;height:1px">',
    '<img src="https://t.example/x" width="0" height="0" alt="">',
    '<img src="https://t.example/x" style="display:none">',
    '<img src="https://t.example/wf/open?upn=abc">',
    '<img src="https://t.example/banner.png?uid=8f14e45fceea" alt="Banner" width="400">',
    '<img src="https://t.example/banner.png?w=400&amp;subscriber_id=1043" alt="Banner">',
    '<img src="https://t.example/banner.png?to=anna%40mail.example" alt="Banner">',
    '<img src="https://t.example/banner.png?o={{order_number}}" alt="Banner">',
    '<img src="https://t.example/banner.png?o=[Order ID]" alt="Banner">',
    '<div style="background:url(https://t.example/x);width:1px;height:1px"></div>',
    '<table background="https://t.example/track/open?x"><tr><td></td></tr></table>',
  ])('[N6] knows a tracking pixel: %s', (html) => {
    expect(read(`<p>Text</p>${html}`, 'check').removals).toMatchObject([{ rule: 'tracking-pixel' }])
  })

  it('[N6] takes a small logo or a thin line for what it is', () => {
    for (const size of ['width="16" height="16"', 'width="600" height="2"', '']) {
      expect(read(`<img src="https://t.example/logo.png" alt="Logo" ${size}>`, 'check').of('tracking-pixel')).toEqual(
        [],
      )
    }
    for (const address of [
      '?v=1699999999&width=400',
      '?format=webp&quality=80&token=8f14e45fceea',
      '?uid=logo',
      '?email=',
      '?alt=media',
      '/uid=8f14e45f.png',
    ]) {
      const html = `<img src="https://t.example/logo.png${address}" alt="Logo"><p style="background:url(https://t.example/b.png${address})">x</p>`
      expect(read(html, 'check').of('tracking-pixel'), address).toEqual([])
    }
  })

  it('[F3] reports a GIF that moves and keeps it to be seen when it checks', () => {
    const { message, removals } = read('<img src="https://media.giphy.com/media/x/giphy.gif" alt="Cat">', 'check')
    expect(message.images).toHaveLength(1)
    expect(removals).toMatchObject([{ rule: 'animated-gif', clause: 'F3', span: [0, 1] }])
  })

  it('[F2] reads a picture of an emoji as the emoji', () => {
    expect(read('<p>Hi <img class="emoji" alt="😀" src="https://x.example/1f600.png"></p>', 'check').text).toBe('Hi 😀')
    expect(read('<p>Hi <img class="emoji" alt="😀" src="https://x.example/1f600.png"></p>').kinds).toEqual(['emoji'])
  })
})
