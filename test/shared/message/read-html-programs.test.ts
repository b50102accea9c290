import { describe, expect, it } from 'vitest'
import { costOf } from '../../support/cost-of.ts'
import { read } from './read-for-test.ts'

/** Pages of our own, written as each program writes them. */
const pages = {
  'Google Docs': `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Your lamp is </span><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:700;white-space:pre-wrap;">blue</span><span style="font-size:11pt;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-size:11pt;font-style:italic;white-space:pre-wrap;">One bulb</span></p></li></ul></b>`,
  Gmail: `<div dir="ltr"><div>Hello,</div><div><br></div><div class="gmail_default" style="font-family:verdana,sans-serif">Your lamp is <b>blue</b>.</div><div><br></div><div>Kind regards</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Anna wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">Which colour?</blockquote></div>`,
  'Outlook and Word': String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)">
<!--[if !mso]>
<style>v\\:* {behavior:url(#default#VML);}</style>
<![endif]-->
<style>
<!-- @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;} p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} @page WordSection1 {size:612.0pt 792.0pt;} div.WordSection1 {page:WordSection1;} --></style>
</head><body lang=EN-CA link="#0563C1" vlink="#954F72">
<div class=WordSection1><p class=MsoNormal>Hello,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Your lamp is <b>blue</b>.<o:p></o:p></p><p class=MsoNormal><span style='mso-fareast-language:EN-CA'><![if !vml]><img width=120 height=40 src="cid:image001.png@01D9" alt="Logo"><![endif]></span><o:p></o:p></p></div></body></html>`,
  MJML: `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title>
<!--[if !mso]>
<!--><meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<style type="text/css">#outlook a { padding:0; } body { margin:0;padding:0; } @media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } }</style>
</head><body style="word-spacing:normal;">
<div style="">
<!--[if mso | IE]>
<table align="center" border="0" cellpadding="0" cellspacing="0" style="width:600px;" width="600" >
<tr>
<td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
<!--[if mso | IE]>
<table>
<tr>
<td style="vertical-align:top;width:600px;" ><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" role="presentation" width="100%"><tbody>
<tr>
<td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;">
<div style="font-family:helvetica;font-size:20px;line-height:1;text-align:left;color:#F45E43;">Your lamp is <strong>blue</strong>.</div></td></tr></tbody></table></div>
<!--[if mso | IE]></td></tr></table><![endif]--></td></tr></tbody></table></div>
<!--[if mso | IE]></td></tr></table><![endif]--></div></body></html>`,
  'a drag-and-drop builder': `<body class="clean-body u_body" style="margin: 0;padding: 0;-webkit-text-size-adjust: 100%;background-color: #e7e7e7;color: #000000">
<!--[if IE]>
<div class="ie-container"><![endif]-->
<table id="u_body" style="border-collapse: collapse;min-width: 320px;Margin: 0 auto;background-color: #e7e7e7;width:100%" cellpadding="0" cellspacing="0"><tbody>
<tr style="vertical-align: top">
<td style="word-break: break-word;border-collapse: collapse !important;vertical-align: top">
<div class="u-row-container" style="padding: 0px;background-color: transparent">
<div class="u-row" style="margin: 0 auto;min-width: 320px;max-width: 600px;">
<div style="border-collapse: collapse;display: table;width: 100%;">
<div class="u-col u-col-100" style="max-width: 320px;min-width: 600px;display: table-cell;vertical-align: top;">
<table style="font-family:arial,helvetica,sans-serif;" role="presentation" width="100%"><tbody>
<tr>
<td style="overflow-wrap:break-word;word-break:break-word;padding:10px;" align="left">
<div style="font-size: 14px; line-height: 140%; text-align: left; word-wrap: break-word;"><p style="line-height: 140%;">Your lamp is <strong>blue</strong>.</p></div></td></tr>
<tr>
<td align="center">
<!--[if mso]><v:roundrect href="https://www.amazon.ca/orders" style="height:37px"><center>Track</center></v:roundrect><![endif]--><a href="https://www.amazon.ca/orders" style="display:inline-block;color:#fff">See your order</a></td></tr></tbody></table></div></div></div></div></td></tr></tbody></table></body>`,
} as const

describe('a page of another program', () => {
  it.each([
    ['Google Docs', 'Your lamp is blue.\n\n\nOne bulb', ['style-override']],
    [
      'Gmail',
      'Hello,\n\nYour lamp is blue.\n\nKind regards\n\nOn Mon, Anna wrote:\n\nWhich colour?',
      ['style-override'],
    ],
    ['Outlook and Word', 'Hello,\n\nYour lamp is blue.', ['style-override']],
    ['MJML', 'Your lamp is blue.', ['style-override']],
    ['a drag-and-drop builder', 'Your lamp is blue.\n\nSee your order', ['style-override', 'text-alignment']],
  ] as const)('of %s is read for its words and their weight, and for what breaks a clause', (name, text, rules) => {
    const { message, removals } = read(pages[name])
    expect(message.text).toBe(text)
    const bold = message.segments.filter(({ node }) => node.marks?.some(({ type }) => type === 'bold'))
    expect(bold.map(({ start, end }) => message.text.slice(start, end))).toEqual(['blue'])
    expect([...new Set(removals.flatMap(({ rule }) => rule ?? []))].toSorted()).toEqual(rules)
  })

  it('keeps list, link and slant', () => {
    expect(read(pages['Google Docs']).document.content.at(-1)?.type).toBe('bulletList')
    expect(read(pages['a drag-and-drop builder']).message.links).toMatchObject([
      { href: 'https://www.amazon.ca/orders' },
    ])
    expect(JSON.stringify(read(pages['Google Docs']).document)).toContain('"italic"')
  })

  it('of a megabyte costs in proportion to its length, and is read to its end', () => {
    const row = /<table border="0" role="presentation".*<\/table><\/div>/su.exec(pages.MJML)?.[0] ?? ''
    expect(row).toContain('blue')
    const page = (length: number) => pages.MJML.replace(row, () => row.repeat(Math.ceil(length / row.length)))
    const [small, large] = [page(100_000), page(1_000_000)]
    expect(large.length).toBeGreaterThan(1_000_000)
    read(small)
    const tenth = costOf(() => read(small, 'check')).milliseconds
    // Ten times the size; a hundred times the time would be quadratic. Below the floor nothing can be told.
    expect(costOf(() => read(large, 'check')).milliseconds / Math.max(tenth, 5)).toBeLessThan(35)
    const { text } = read(large, 'check')
    expect(text.match(/Your lamp is blue\./g)).toHaveLength(large.split('blue').length - 1)
  })
})
