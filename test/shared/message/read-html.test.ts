import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { messageText } from '../../../shared/message/text.ts'
import { onePixelGif } from './document-arbitrary.ts'

const read = (html: string, mode: 'edit' | 'check' = 'edit') => {
  const { document, removals } = readHtml(html, { mode })
  const message = messageText(document)
  const found = (removal: Removal) => (removal.span === null ? null : message.text.slice(...removal.span))
  return {
    document,
    text: message.text,
    message,
    removals,
    kinds: removals.map(({ kind }) => kind),
    of: (rule: string) => removals.filter((removal) => removal.rule === rule).map(found),
  }
}

describe('structure', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p>\n\n  <p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p><p>&nbsp;</p><p>Two</p>', 'One\n\n\nTwo'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['<p>One<br></p>', 'One'],
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
    const marks = (html: string) => {
      const [block] = readHtml(html).document.content
      return block?.type === 'paragraph' ? (block.content?.[0]?.marks ?? []).map(({ type }) => type) : null
    }
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
    const sizes = (html: string) =>
      readHtml(html).document.content.flatMap((block) =>
        block.type !== 'paragraph'
          ? []
          : (block.content ?? []).map(
              (node) => node.marks?.find((mark) => mark.type === 'textSize')?.attrs.size ?? 'normal',
            ),
      )
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
    expect(depth(`${'<ul><li>x'.repeat(9)}`)).toBe(4)
    expect(read(`${'<ul><li>x'.repeat(9)}`).text.replaceAll('\n', '')).toBe('xxxxxxxxx')
    const word = (marker: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`
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
  ])('[N6] knows a tracking pixel: %s', (html) => {
    expect(read(`<p>Text</p>${html}`, 'check').removals).toMatchObject([{ rule: 'tracking-pixel' }])
  })

  it('[N6] takes a small logo or a thin line for what it is', () => {
    for (const size of ['width="16" height="16"', 'width="600" height="2"', '']) {
      expect(read(`<img src="https://t.example/logo.png" alt="Logo" ${size}>`, 'check').of('tracking-pixel')).toEqual(
        [],
      )
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

describe('what breaks a clause', () => {
  it.each([
    ['<p style="color:#00a">x</p>', 'x'],
    ['<p style="font-family:Arial">x</p>', 'x'],
    ['<p style="line-height:2">x</p>', 'x'],
    ['<p style="font: 12px/1.5 Arial">x</p>', 'x'],
    ['<font color="red">x</font> y', 'x'],
    ['<font face="Arial">x</font> y', 'x'],
    ['<body text="#333">x</body>', 'x'],
    ['<style>p { color: red }</style><p>x</p>y', 'x'],
    ['<style>.a .b { color: red }</style><div class="a"><span class="b">x</span> y</div>', 'x'],
    ['<style>#i, h9 { font-family: serif }</style><p id="i">x</p>y', 'x'],
    ['<div style="color:red"><p>a <b>b</b></p></div>c', 'a b'],
  ])('[F6] %s', (html, text) => {
    const found = read(html, 'check').of('style-override')
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one?.trim()).toBe(text)
  })

  it.each([
    '<p style="background:#eee;border:1px solid red">x</p>',
    '<p style="color:inherit;line-height:normal;font-family:inherit">x</p>',
    '<table bgcolor="#fff"><tr><td>x</td></tr></table>',
    '<p style="color:red"></p>x',
    '<p style="color:red"> &nbsp; </p>x',
    '<style>@media print { p { color: red } } p:hover { color: red }</style><p>x</p>',
    '<p style="border-color:red;mso-style-name:x">x</p>',
  ])('[F6] lets %s be', (html) => expect(read(html, 'check').of('style-override')).toEqual([]))

  it('[F6] says once what is said of many places in the same way', () => {
    expect(
      read('<p style="color:red">a</p><p style="color:red">b</p><p style="color:blue">c</p>').of('style-override'),
    ).toEqual(['a', 'c'])
  })

  it.each([
    '<p style="text-align:center">x</p>',
    '<p align="right">x</p>',
    '<center>x</center>',
    '<table><tr><td align="center">x</td></tr></table>',
    '<div style="text-align:justify"><p>x</p></div>',
    '<p dir="rtl">x</p>',
    '<p style="text-align:-webkit-center">x</p>',
  ])('[F8] %s', (html) => expect(read(html, 'check').of('text-alignment')).toEqual(['x']))

  it.each([
    '<table align="center"><tr><td>x</td></tr></table>',
    '<p align="left">x</p>',
    '<div style="text-align:center"><p style="text-align:left">x</p></div>',
    '<center><table><tr><td>x</td></tr></table></center>',
    '<p style="text-align:center"><img src="https://x.example/a.png" alt="a"></p>',
    '<p dir="rtl" style="text-align:right">مرحبا</p>',
    '<p style="margin:0 auto">x</p>',
  ])('[F8] lets %s be', (html) => expect(read(html, 'check').of('text-alignment')).toEqual([]))

  it.each([
    ['margin-left:150px', true],
    ['margin:0 25%', true],
    ['padding-left:9em', true],
    ['text-indent:150px', true],
    ['margin-left:2in', true],
    ['margin-left:120px', false],
    ['margin:0 20%', false],
    ['margin:20px auto', false],
    ['margin-top:300px', false],
    ['text-indent:-200px', false],
  ])('[F4] %s', (style, isWide) => {
    expect(read(`<p style="${style}">x</p>`, 'check').of('margin-too-wide')).toEqual(isWide ? ['x'] : [])
  })

  it('[F4] adds up nested margins and sees spacer cells', () => {
    expect(
      read('<div style="margin-left:70px"><div style="padding-left:70px">x</div></div>', 'check').of('margin-too-wide'),
    ).toEqual(['x'])
    expect(
      read('<table><tr><td width="30%">&nbsp;</td><td>x</td></tr></table>', 'check').of('margin-too-wide'),
    ).toEqual(['x'])
    expect(read('<table><tr><td width="10">&nbsp;</td><td>x</td></tr></table>', 'check').of('margin-too-wide')).toEqual(
      [],
    )
  })

  it('[F7] counts the explicit sizes of visible text, headings among them', () => {
    const sized = (...sizes: readonly string[]) =>
      sizes.map((size) => `<p style="font-size:${size}">${size}</p>`).join('')
    expect(read(sized('10px', '12px', '14px', '16px'), 'check').of('too-many-font-sizes')).toEqual(['16px'])
    expect(read(`<h1>a</h1>${sized('10px', '12px', '14px')}`, 'check').of('too-many-font-sizes')).toEqual(['14px'])
    expect(read(`Plain${sized('10px', '12px', '14px', '14px')}`, 'check').of('too-many-font-sizes')).toEqual([])
    expect(
      read(`${sized('10px', '12px', '14px')}<p style="font-size:0">&nbsp;</p>`, 'check').of('too-many-font-sizes'),
    ).toEqual([])
  })

  it('[F9] collapses breaks for the editor and keeps them for the checker', () => {
    expect(read('a<br><br><br><br>b').text).toBe('a\n\nb')
    expect(read('a<br><br><br><br>b').of('too-many-line-breaks')).toHaveLength(1)
    expect(read('a<br><br><br><br>b', 'check').text).toBe('a\n\n\n\nb')
    expect(read('<p>a</p><p><br></p><p><br></p><p>b</p>').text).toBe('a\n\n\nb')
    expect(read('<p>a</p><p><br></p><p><br></p><p>b</p>', 'check').text).toBe('a\n\n\n\nb')
    const layout = '<table><tr><td>a</td></tr><tr><td>&nbsp;</td></tr><tr><td><br></td></tr><tr><td>b</td></tr></table>'
    expect(read(layout, 'check').text).toBe('a\n\nb')
  })

  it('[F2] takes emoji out for the editor, one removal each, and keeps them for the checker', () => {
    const html = '<p>Hi 😀 there 👩🏽‍🚀 1️⃣ (c) © ™ #1 *</p>'
    expect(read(html).text).toBe('Hi there (c) © ™ #1 *')
    expect(read(html).kinds).toEqual(['emoji', 'emoji', 'emoji'])
    expect(read(html, 'check').text).toBe('Hi 😀 there 👩🏽‍🚀 1️⃣ (c) © ™ #1 *')
    expect(read(html, 'check').kinds).toEqual([])
  })
})

describe('what is never let in', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><script>alert(1)</script></template>',
    '<p data-pm-slice="0 0 []" data-type="image" src="javascript:x">x</p>',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<style>@import "https://x.example/a.css"; p { background: url(javascript:x) }</style>',
    '<form action="https://x.example"><input value="secret"><button formaction="javascript:x">x</button></form>',
    '<base href="javascript:x//"><a href="y">x</a>',
    '<meta http-equiv="refresh" content="0;url=javascript:x">',
  ])('[S8] %s', (html) => {
    const json = JSON.stringify(readHtml(html).document)
    expect(json).not.toMatch(/javascript:|onerror|onload|onclick|"src"|data:text/i)
  })

  it('drops hidden text from what is pasted and shows it to the checker', () => {
    expect(read('<p>a</p><div style="display:none">secret</div>').text).toBe('a')
    expect(read('<p>a</p><div style="display:none">secret</div>', 'check').text).toContain('secret')
  })
})
