import * as fc from 'fast-check'

const piece = fc.constantFrom(
  '<p>', '</p>', '<div>', '</div>', '<br>', '<b>', '</b>', '<ul>', '<li>', '</ul>', '<ol start="x">', '<table>', '<tr>', '<td align="center">',
  '</table>', '<a href="https://x.example/">', '<a href="javascript:x">', '</a>', '<img src="http://x.example/a.gif" width="1">',
  '<span style="color:red;font-size:9px">', '<span style="', '</span>', '<h1>', '<font size="7" color="red">', '<!--', '-->', '<style>', '</style>',
  'p{color:red', '}', '{{', '}}', 'order_number', '{{order_number}}', '[Order ID]', ' ', '\n', '&nbsp;', '&amp;', '&#0;', '😀', 'text', '<', '>', '"',
  '<svg>', '<select>', '<template>', '<textarea>', '<o:p>', '<pre>', '<center>', '\u0000', '\uFFFC', '\uD800',
) // prettier-ignore

/** Markup whole and broken, and any text at all. */
export const anyMarkup = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)
