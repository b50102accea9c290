import { findPlaceholders } from './dialects.ts'

/** Addresses that mail trackers use for their beacons. */
const beacon =
  /\/(?:wf\/open|track(?:ing)?\/open|open\.(?:php|aspx|gif|png)|o\.gif|pixel(?:\.gif|\.png|\.php|\/)|beacon(?:\.gif|\/)|e\/o\/|imp\?|trk\/|__utm\.gif|1x1\.(?:gif|png)|spacer-track)|(?:google-analytics\.com\/(?:g\/)?collect|facebook\.com\/tr\?|mailtrack\.io|list-manage\.com\/track|sendgrid\.net\/wf|mandrillapp\.com\/track|doubleclick\.net)/i

/** Names of values that tell one recipient from another. */
const recipientName =
  /^(?:e-?mail(?:_?(?:address|id))?|rcpt|recipient(?:_?id)?|subscriber(?:_?id)?|contact_?id|customer_?id|user_?id|buyer_?id|member_?id|uid|rid)$/i
/** A code or a number; `uid=logo` is none. */
const code = /^(?=[^\d]*\d)[\w.~-]{4,200}$/
const emailAddress = /^[^@\s]{1,64}(?:@|%40)[a-z0-9-]{1,63}\.[a-z0-9.-]{2,100}$/i

/** No address that a person would write is longer; what is cannot be told apart. Unit: UTF-16 units. */
const longestAddress = 4000

/**
 * Whether a picture's address tells its sender who looks at it: it is a known beacon, or its query has a value of its own
 * for each recipient: a placeholder, an e-mail address, or a code under a name that says so.
 * @example isTrackingAddress('https://shop.example/banner.png?uid=8f14e45f') // true
 */
export function isTrackingAddress(address: string): boolean {
  if (/^\s*data:/i.test(address) || address.length > longestAddress) return false
  if (beacon.test(address)) return true
  const start = address.indexOf('?')
  if (start === -1) return false
  const query = address.slice(start + 1)
  if (findPlaceholders(query).length > 0) return true
  return query.split(/[&;]/).some((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    return emailAddress.test(value) || (recipientName.test(name) && code.test(value))
  })
}
