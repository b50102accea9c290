/**
 * Words of trade and of the net that people write in every language as they are, whether or not its dictionary has them
 * yet. Lower case.
 */
export const borrowedWords: ReadonlySet<string> = new Set(
  (
    'app apps bio blog bluetooth chat click cookie cookies email emails e-mail e-mails faq feedback hardware hotline ' +
    'hub kit link links login logo logos marketplace newsletter offline online password pdf post sms smart smartphone ' +
    'software spam standard status store ticket tickets token tracking unboxing update upgrade usb voucher web webshop ' +
    'website wifi wi-fi'
  ).split(' '),
)
