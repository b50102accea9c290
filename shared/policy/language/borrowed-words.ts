/**
 * Words of trade and of the net that people write in every language as they are, whether or not its dictionary has them
 * yet. Lower case.
 */
export const borrowedWords: ReadonlySet<string> = new Set(
  (
    'app apps bachelorette bio blog bluetooth cardstock cashback chat check-in check-out checkout click ' +
    'container cookie cookies e-mail e-mails email emails faq feedback hardware hey hotline hub kit link ' +
    'links login logo logos mail mails marketplace money newsletter offline online password pdf ' +
    'personalisation post premium preview smart smartphone sms software spam standard status stock stocks ' +
    'store ticket tickets token trace tracking unboxing update upgrade usb voucher web webshop website ' +
    'wi-fi wifi'
  ).split(' '),
)
