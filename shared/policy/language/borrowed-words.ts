/**
 * Words of trade and of the net that people write in every language as they are, whether or not its dictionary has them
 * yet. Lower case.
 */
export const borrowedWords: ReadonlySet<string> = new Set(
  (
    'amazon app apps bachelorette bio blog bluetooth cardstock cashback chat check-in check-out checkout click ' +
    'container cookie cookies e-mail e-mails ebay email emails etsy facebook faq feedback google hardware hey ' +
    'hotline hub instagram kit link linkedin links login logo logos mail mails marketplace messenger money newsletter offline online ' +
    'password paypal pdf personalisation pinterest post premium preview smart smartphone sms software spam standard status stock stocks ' +
    'store telegram ticket tickets tiktok token trace tracking unboxing update upgrade usb voucher web webshop ' +
    'website whatsapp wi-fi wifi youtube'
  ).split(' '),
)
