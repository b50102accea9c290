import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../shared/message/read-html.ts'
import { read } from './read-for-test.ts'

const sized = (...sizes: readonly string[]) => sizes.map((size) => `<p style="font-size:${size}">${size}</p>`).join('')

const mjText = (attributes: string) => `<mj-text ${attributes}>Words</mj-text>`
const mjml = (inside: string) =>
  `<mjml><mj-body><mj-section><mj-column>${inside}</mj-column></mj-section></mj-body></mjml>`

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
    '<p style="direction:rtl">x</p>',
    '<div lang="ar-Latn" dir="rtl"><p>x</p></div>',
    '<div lang="ar" dir="rtl"><p lang="en" dir="rtl">x</p></div>',
    '<div lang="ar" dir="rtl"><p style="text-align:center">x</p></div>',
    '<p style="text-align:-webkit-center">x</p>',
  ])('[F8] %s', (html) => expect(read(html, 'check').of('text-alignment')).toEqual(['x']))

  it.each([
    '<table align="center"><tr><td>x</td></tr></table>',
    '<p align="left">x</p>',
    '<div style="text-align:center"><p style="text-align:left">x</p></div>',
    '<center><table><tr><td>x</td></tr></table></center>',
    '<p style="text-align:center"><img src="https://x.example/a.png" alt="a"></p>',
    '<p dir="rtl" style="text-align:right">مرحبا</p>',
    '<div lang="ar" dir="rtl"><p>x</p></div>',
    '<div lang="ar" dir="rtl"><p style="text-align:right">x</p></div>',
    '<html lang="he-IL"><body dir="rtl"><p>x</p></body></html>',
    '<div lang="ur" style="direction:rtl"><p>x</p></div>',
    '<div dir="rtl"><p dir="auto">x</p></div>',
    '<div dir="rtl"><p dir="ltr">x</p></div>',
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
    for (const spacer of [
      '<td width="10">&nbsp;</td>',
      '<td style="width:20%">&nbsp;</td>',
      '<td style="width:150px"><img src="https://x.example/photo.png" alt="Step 1" width="150" height="90"></td>',
      '<td style="max-width:150px">&nbsp;</td>',
    ]) {
      expect(read(`<table><tr>${spacer}<td>x</td></tr></table>`, 'check').of('margin-too-wide'), spacer).toEqual([])
    }
    for (const spacer of [
      '<td width="150">&nbsp;</td>',
      '<td style="padding:0;width:25%"><p>&nbsp;</p></td>',
      '<td style="width:150px"><img src="https://x.example/s.png" width="150" height="1" alt=""></td>',
      '<td width="150"><img src="https://x.example/spacer.gif"></td>',
    ]) {
      for (const row of [`${spacer}<td>x</td>`, `<td>x</td>${spacer}`]) {
        expect(read(`<table><tr>${row}</tr></table>`, 'check').of('margin-too-wide'), row).toEqual(['x'])
      }
    }
  })

  it('[F7] counts the explicit sizes of visible text, headings among them', () => {
    expect(read(sized('10px', '12px', '14px', '16px'), 'check').of('too-many-font-sizes')).toEqual(['16px'])
    expect(read(`<h1>a</h1>${sized('10px', '12px', '14px')}`, 'check').of('too-many-font-sizes')).toEqual(['14px'])
    expect(read(`Plain${sized('10px', '12px', '14px', '14px')}`, 'check').of('too-many-font-sizes')).toEqual([])
    expect(
      read(`${sized('10px', '12px', '14px')}<p style="font-size:0">&nbsp;</p>`, 'check').of('too-many-font-sizes'),
    ).toEqual([])
  })

  it('[F6] [F7] [F8] reads MJML, where declarations are attributes', () => {
    const { of } = read(mjml(mjText('color="#333" line-height="1.6" align="center"')), 'check')
    expect(of('style-override').length).toBeGreaterThan(0)
    expect(of('text-alignment')).toHaveLength(1)
    expect(read(mjml(mjText('padding="10px" font-weight="bold"')), 'check').of('style-override')).toEqual([])
    const sizes = ['20px', '16px', '14px', '12px'].map((size) => mjText(`font-size="${size}"`)).join('')
    expect(read(mjml(sizes), 'check').of('too-many-font-sizes')).toHaveLength(1)
    const shown = read(
      mjml('<mj-image src="https://a.example/b.png" alt="Logo" /><mj-button href="https://c.example/">Go</mj-button>'),
      'check',
    )
    expect(shown.text).toContain('Go')
    expect(shown.message.images.map(({ alt }) => alt)).toEqual(['Logo'])
    expect(shown.message.links.map(({ href }) => href)).toEqual(['https://c.example/'])
  })

  it('[F9] collapses breaks for the editor and keeps them for the checker', () => {
    expect(read('a<br><br><br><br>b').text).toBe('a\n\nb')
    expect(read('a<br><br><br><br>b').of('too-many-line-breaks')).toHaveLength(1)
    expect(read('a<br><br><br><br>b', 'check').text).toBe('a\n\n\n\nb')
    expect(read('<p>a</p><p><br></p><p><br></p><p>b</p>').text).toBe('a\n\n\nb')
    expect(read('<p>a</p><p><br></p><p><br></p><p>b</p>', 'check').text).toBe('a\n\n\n\nb')
    const layout = '<table><tr><td>a</td></tr><tr><td>&nbsp;</td></tr><tr><td><br></td></tr><tr><td>b</td></tr></table>'
    expect(read(layout, 'check').text).toBe('a\n\nb')
    // Cells stand beside each other: the breaks at their edges are no run.
    const cells = '<table><tr><td>a<br><br></td><td><br><br>b</td></tr><tr><td>c<br></td></tr></table>'
    expect(read(cells, 'check').text).toBe('a\nb\n\nc')
    expect(read('<table><tr><td>a<br><br><br></td><td>b</td></tr></table>', 'check').text).toContain('\n\n\n')
    expect(read('a<br><br><table><tr><td>b</td></tr></table><br><br>c', 'check').text).toContain('\n\n')
    // A paragraph's or a table's end parts as the first break after it does: two of them are two, three are three.
    const table = '<table><tr><td>a</td></tr></table>'
    for (const before of ['<p>a</p>', table]) {
      expect(read(`${before}<br><br>b`, 'check').text).toBe('a\n\n\nb')
      expect(read(`${before}<br><br><br>b`, 'check').text).toBe('a\n\n\n\nb')
    }
  })

  it('[F2] takes emoji out for the editor, one removal each, and keeps them for the checker', () => {
    const html = '<p>Hi 😀 there 👩🏽‍🚀 1️⃣ (c) © ™ #1 *</p>'
    expect(read(html).text).toBe('Hi there (c) © ™ #1 *')
    expect(read(html).kinds).toEqual(['emoji', 'emoji', 'emoji'])
    expect(read(html, 'check').text).toBe('Hi 😀 there 👩🏽‍🚀 1️⃣ (c) © ™ #1 *')
    expect(read(html, 'check').kinds).toEqual([])
  })

  it.each([
    ['<p>Thanks 😀.</p>', 'Thanks.'],
    ['<p>Thanks 😀 .</p>', 'Thanks.'],
    ['<p>Thanks <b>😀</b>.</p>', 'Thanks.'],
    ['<p>Thanks <img class="emoji" alt="😀" src="https://x.example/1f600.png">, all.</p>', 'Thanks, all.'],
    ['<p>Thanks <b>😀</b> .</p>', 'Thanks.'],
    ['<p>Thanks 😀<br>Marie 🎉</p>', 'Thanks\nMarie'],
    ['<p>Merci 😀 !</p>', 'Merci !'],
    ['<p>Merci <b>😀</b> !</p>', 'Merci !'],
    ['<pre>Well 😀 done 😀.</pre>', 'Well done.'],
    // Words stay apart.
    ['<p>Thanks 😀<b>and bye</b></p>', 'Thanks and bye'],
    ['<p>Thanks<b>😀 and bye</b></p>', 'Thanks and bye'],
    ['<p>Only 😀 .5 kg, <b>😀</b> .5 kg</p>', 'Only .5 kg, .5 kg'],
  ])('[F2] leaves no space in front of a sign where an emoji stood: %s', (html, text) => {
    expect(read(html).text).toBe(text)
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
