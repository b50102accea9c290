/**
 * Texts of the rules: `<rule>.title`, `.help` and `.messages.<messageId>`, then fixes, exceptions, clauses and notices.
 * Clause texts are ours and paraphrase the source named in `shared/policy/SPEC.md`.
 */
export const rules = {
  recipient: {
    title: 'Who receives it',
    help: 'Confirm once: the answer holds for this template, whatever you change in it.',
    messages: {
      recipient: 'Confirm that this template is sent only to people who wrote to you or bought from you.',
    },
  },
  'send-window': {
    title: 'When the message is sent',
    help: 'Set how many days after the order’s completion the message may still be sent, from 1 to {{maximum}}.',
    messages: {
      missing: 'This message has no time limit. Set one of {{maximum}} days at most after the order’s completion.',
      outside: 'The time limit is {{days}} days. It must be between 1 and {{maximum}}.',
    },
  },
  'missing-order-number': {
    title: 'Order number missing',
    help: 'Insert the order number placeholder in the body. The subject does not count, since the marketplace may rewrite it.',
    messages: {
      perhaps: 'A placeholder stands where the order number would be. Confirm that it is the order number, or add it.',
      missing: 'The body does not hold the order number, which every message you start must hold.',
    },
  },
  'literal-order-number': {
    title: 'Order number written out',
    help: 'Put the order number placeholder in its place, so that each buyer sees the right order.',
    messages: { literal: '“{{number}}” is a real order number. Every buyer would receive it.' },
  },
  'wrong-language': {
    title: 'Paragraph in another language',
    help: 'Write the paragraph in the language of this variant, or give the template a variant in the other language.',
    messages: {
      foreign: 'This paragraph looks like {{found, languageName}}; the message is in {{declared, languageName}}.',
    },
  },
  'missing-language': {
    title: 'Language of the store missing',
    help: 'Add the text in each language, or confirm that the template goes only to buyers who prefer one it has.',
    messages: {
      missing: 'Buyers in this store may prefer {{languages, languageNames}}. This template has no text for them.',
    },
  },
  'cancellation-request': {
    title: 'Buyer asked to cancel',
    help: 'Cancel or adjust the order yourself and tell the buyer that you did, and why.',
    messages: {
      cancellation: 'This asks the buyer to cancel the order. Only you can do that for an order you cannot fill.',
    },
  },
  'missing-adjustment': {
    title: 'Out of stock, nothing adjusted',
    help: 'Say that the order was adjusted or refunded, and why. If it ships later, announce the delay instead.',
    messages: {
      adjustment:
        'This says that the item is out of stock, but nothing says that the order was adjusted. Confirm that nothing is missing.',
      marked: 'This says that the item is out of stock, and nothing says that the order was adjusted or will be late.',
      notice:
        'This template is marked as a stock-out notice, and nothing in it says that the order was adjusted or will be late.',
      reason:
        'This stock-out notice says that the order was adjusted. Confirm that it gives the reason too: no words for “out of stock” were found.',
    },
  },
  'unneeded-return-message': {
    title: 'Needless message about a return',
    help: 'Ask for the information you lack, or offer a partial refund. Otherwise send nothing: the marketplace informs the buyer.',
    messages: {
      return:
        'This message about a return neither asks for anything nor offers a partial refund. Confirm that the buyer needs it.',
    },
  },
  'order-or-shipping-confirmation': {
    title: 'Order or shipping confirmation',
    help: 'Remove it. The marketplace already tells the buyer that an order was received, shipped or delivered.',
    messages: {
      confirmation:
        'This tells the buyer what the marketplace already tells: that the order was received, shipped or delivered.',
    },
  },
  'thank-you-only': {
    title: 'Nothing but thanks',
    help: 'Do not send it, or say what the buyer needs to know or do.',
    messages: {
      thanks: 'This message says nothing but thanks, or that you are there to help.',
    },
  },
  marketing: {
    title: 'Advertising',
    help: 'Remove the offer. Messages serve the order that was placed, not the next one.',
    messages: {
      promotion: 'This promotes something beside the order.',
      discount: 'This offers a discount or a coupon.',
    },
  },
  'incentivized-review': {
    title: 'Reward or pressure for a review',
    help: 'Ask every buyer for an honest review in neutral words, and promise nothing for it.',
    messages: {
      reward: 'This offers something in exchange for a review.',
      praise: 'This asks for a good review. Only a neutral request is allowed.',
    },
  },
  'review-removal-request': {
    title: 'Request to change a review',
    help: 'Remove the request. Solve the problem and leave the review to the buyer.',
    messages: {
      removal: 'This asks the buyer to remove or change a review.',
    },
  },
  'positive-only-review': {
    title: 'Review asked of happy buyers alone',
    help: 'Ask every buyer in the same words, without a condition.',
    messages: {
      happy: 'This asks for a review only if the buyer is happy.',
      'unhappy-first': 'This sends unhappy buyers elsewhere before they write a review.',
    },
  },
  'repeat-review-request': {
    title: 'Second request for a review',
    help: 'Remove the reminder. For one order, a review is asked for once.',
    messages: {
      reminder: 'This asks again for a review of the same order.',
      library:
        'Other templates of this store ask for a review too: {{titles}}. Confirm that no order receives two requests.',
    },
  },
  'external-link': {
    title: 'Link outside the marketplace',
    help: 'Remove the link, or say that the buyer needs it to complete the order.',
    messages: {
      external: 'This link leads outside the marketplace, to {{host}}.',
      'look-alike': '{{host}} looks like the marketplace’s address and is another site.',
    },
  },
  'insecure-link': {
    title: 'Link that is not secure',
    help: 'Use the https address. If the site has none, remove the link.',
    messages: {
      insecure: 'This link uses http: {{address}}. Only https is allowed.',
    },
  },
  'unneeded-attachment': {
    title: 'Attachment',
    help: 'Attach only what solves the buyer’s problem: a label, an invoice, a design to approve. Say which it is.',
    messages: {
      attachment: '“{{words}}” announces an attachment. Confirm that it solves the buyer’s problem, or say what it is.',
    },
  },
  'website-logo': {
    title: 'Logo that leads to your site',
    help: 'Use a logo without a web address, and do not link it.',
    messages: {
      linked: 'This logo links to {{host}}.',
      address: 'This picture shows a web address: {{address}}',
      perhaps: 'This picture links to {{host}}. Confirm that it is no logo and shows no web address.',
    },
  },
  'messaging-opt-out': {
    title: 'Way around the marketplace’s messages',
    help: 'Remove it. Buyers answer and choose their messages in the marketplace.',
    messages: {
      'opt-out': 'This offers the buyer a way out of the messages.',
      elsewhere: 'This leads the conversation outside the marketplace’s messages.',
    },
  },
  'sensitive-content': {
    title: 'Offensive word',
    help: 'Say it in calm, neutral words.',
    messages: {
      word: '“{{word}}” is offensive or sexual.',
    },
  },
  'tracking-pixel': {
    title: 'Tracking image',
    help: 'Remove the image from the source. It cannot stand in a message written here.',
    messages: {
      removed_one: 'The source holds an image that follows the reader: {{source}}',
      removed_other: 'The source holds {{count}} images that follow the reader: {{source}}',
    },
  },
  'email-address': {
    title: 'E-mail address',
    help: 'Remove the address. Buyers answer through the marketplace’s messages.',
    messages: {
      plain: '“{{address}}” is an e-mail address.',
      disguised: '“{{address}}” reads as an e-mail address.',
      link: 'This link opens an e-mail to {{address}}.',
    },
  },
  'phone-number': {
    title: 'Phone number',
    help: 'Remove the number, or say that it belongs to a warranty, a carrier or a manufacturer.',
    messages: {
      phone: '“{{number}}” is a phone number.',
      'maybe-permitted':
        '“{{number}}” is a phone number. It may stay if it belongs to a warranty, a carrier or a manufacturer.',
      link: 'This link calls {{number}}.',
    },
  },
  'product-image': {
    title: 'Picture of the product',
    help: 'Remove the picture. The marketplace adds one of what was bought.',
    messages: {
      product: 'This is a picture of the product. The marketplace adds its own.',
      perhaps:
        'The description “{{alt}}” speaks of the product. Confirm that this is not a picture of what was bought.',
      catalogue:
        'This picture comes from the marketplace’s own product pictures. Confirm that it does not show what was bought.',
    },
  },
  'unrelated-image': {
    title: 'Picture of unknown purpose',
    help: 'Say what the picture is: your brand’s logo, an instruction, a label or a custom design. Otherwise remove it.',
    messages: {
      undeclared: 'Nothing says what this picture is for. Confirm that it belongs to your brand or serves this order.',
      stock:
        'This picture comes from a site of stock pictures: {{host}}. Confirm that it belongs to your brand or serves this order.',
    },
  },
  'link-text': {
    title: 'Link without explanatory text',
    help: 'Write what the buyer finds behind the link, for example “return instructions”.',
    messages: {
      address: 'The link’s text is its address. Say in words where it leads.',
      vague: '“{{text}}” does not say where the link leads.',
      picture: 'This link is a picture without an alternative text, so that it cannot be read aloud.',
    },
  },
  'image-alt': {
    title: 'Image without alternative text',
    help: 'Describe in a few words what the image shows.',
    messages: {
      missing: 'This image has no alternative text.',
      'file-name': 'The alternative text “{{alt}}” does not describe the image.',
    },
  },
  emoji: {
    title: 'Emoji',
    help: 'Delete it and say it in words.',
    messages: {
      emoji: '“{{emoji}}” is an emoji.',
      removed_one: 'An emoji was taken out: {{source}}',
      removed_other: 'An emoji was taken out {{count}} times: {{source}}',
    },
  },
  emoticon: {
    title: 'Emoticon',
    help: 'Delete it and say it in words.',
    messages: { emoticon: '“{{emoticon}}” is an emoticon.' },
  },
  'animated-gif': {
    title: 'Moving image',
    help: 'Use a still image.',
    messages: {
      animated: 'This image moves.',
      'animation-site': 'This image comes from a site of moving images: {{address}}',
      unseen:
        'This GIF is not in the message, so it could not be looked at. Confirm that it does not move: {{address}}',
      removed_one: 'The source holds an image that moves: {{source}}',
      removed_other: 'The source holds {{count}} images that move: {{source}}',
    },
  },
  'margin-too-wide': {
    title: 'Margin too wide',
    help: 'Remove the margin or indent from the source, or make it {{maximum}}% of the width at most.',
    messages: {
      removed_one: 'The source sets a margin wider than {{maximum}}% of the message: {{source}}',
      removed_other: 'The source sets a margin wider than {{maximum}}% of the message {{count}} times: {{source}}',
    },
  },
  'image-too-wide': {
    title: 'Image too wide',
    help: 'Make the image {{maximum}}% of the message’s width at most.',
    messages: {
      wide: 'This image takes {{width}}% of the message’s width. {{maximum}}% is the most.',
      removed_one: 'An image of {{source}} of the width was narrowed.',
      removed_other: '{{count}} images of {{source}} of the width were narrowed.',
    },
  },
  'style-override': {
    title: 'Colour, font or line height changed',
    help: 'Remove the style from the source. The message is shown in the marketplace’s own style.',
    messages: {
      removed_one: 'The source changes the marketplace’s own style: {{source}}',
      removed_other: 'The source changes the marketplace’s own style {{count}} times: {{source}}',
    },
  },
  'too-many-font-sizes': {
    title: 'Too many text sizes',
    help: 'Use {{maximum}} text sizes at most.',
    messages: {
      removed_one: 'The source uses more than {{maximum}} text sizes: {{source}}',
      removed_other: 'The source uses more than {{maximum}} text sizes in {{count}} places: {{source}}',
    },
  },
  'text-alignment': {
    title: 'Alignment changed',
    help: 'Remove the alignment from the source. Text keeps its natural side.',
    messages: {
      removed_one: 'The source changes the alignment of the text: {{source}}',
      removed_other: 'The source changes the alignment of the text {{count}} times: {{source}}',
    },
  },
  'too-many-line-breaks': {
    title: 'Too many line breaks',
    help: 'Leave {{maximum}} line breaks in a row at most.',
    messages: {
      breaks: '{{count}} line breaks in a row. {{maximum}} are the most.',
      removed_one: 'Line breaks beyond {{maximum}} in a row were taken out: {{source}}',
      removed_other: 'Line breaks beyond {{maximum}} in a row were taken out in {{count}} places: {{source}}',
    },
  },
  'insecure-image': {
    title: 'Image that is not secure',
    help: 'Embed the image, or use its https address.',
    messages: {
      insecure: 'This image uses http: {{address}}. Only https is allowed.',
      removed_one: 'The source holds an image that uses http: {{source}}',
      removed_other: 'The source holds {{count}} images that use http: {{source}}',
    },
  },
  'spelling-grammar': {
    title: 'Spelling and grammar',
    help: 'Correct the mistake. One alone is only pointed out; from two on they stop the export.',
    messages: {
      spelling: 'The dictionary does not have “{{text}}”.',
      'repeated-word': 'A word stands twice: “{{text}}”.',
      article: '“{{text}}” should be “{{suggestion}}”.',
      punctuation: 'The punctuation “{{text}}” has a sign too many.',
      'space-before': 'A space stands before “{{suggestion}}”.',
      'space-after': 'A space is missing after “{{text}}”.',
      'spaced-sign': 'A space stands before “{{suggestion}}”. French sets one, this language does not.',
      'french-space': 'The French of Europe sets a no-break space beside “{{text}}”.',
      capital: 'A sentence starts with a small letter.',
      bracket: 'A bracket has no partner.',
      quote: 'A quotation mark has no partner.',
      'grammar-agreement': 'Two words do not agree: “{{text}}”.',
      'grammar-verb-form': 'The verb has another form here: “{{text}}”.',
      'grammar-noun-form': 'The noun has another form here: “{{text}}”.',
      'grammar-apostrophe': 'An apostrophe is missing or out of place: “{{text}}”.',
      'grammar-confused': '“{{text}}” is another word than the one that belongs here.',
      'grammar-wording': 'English says it in another way here: “{{text}}”.',
    },
  },
  'unknown-placeholder': {
    title: 'Unknown placeholder',
    help: 'Choose a placeholder from the list. Nothing could fill this one, and the buyer would see it as it is.',
    messages: {
      unknown: 'No value exists for the placeholder “{{name}}”.',
      misspelt: 'No value exists for the placeholder “{{name}}”. Did you mean “{{suggestion}}”?',
      plain: '“{{name}}” is written as plain text. As a placeholder it is filled for each buyer.',
    },
  },
  'placeholder-parity': {
    title: 'Languages that differ',
    help: 'Give every language the same placeholders, links and images, so that all buyers receive the same message.',
    messages: {
      missing:
        'The text in {{language, languageName}} lacks placeholders of the text in {{original, languageName}}: {{names, list}}.',
      added:
        'The text in {{language, languageName}} has placeholders that the text in {{original, languageName}} lacks: {{names, list}}.',
      links:
        'Links to {{host}}: {{found}} in {{language, languageName}}, {{expected}} in {{original, languageName}}. Both need the same.',
      images:
        'Images: {{found}} in {{language, languageName}}, {{expected}} in {{original, languageName}}. Both need the same.',
    },
  },
  'length-limit': {
    title: 'Too long for the sender',
    help: 'Shorten the text. Placeholders count with the longest value that is usual for them.',
    messages: {
      long: 'Once its placeholders are filled, this message may have {{length}} characters. The sender takes {{limit}}.',
    },
  },
  'important-subject': {
    title: 'Subject marked as important',
    help: 'Delete the mark. The marketplace has ended it, so that it only presses the buyer.',
    messages: {
      important: 'The marketplace has known no “[Important]” in a subject since 2025.',
    },
  },
  'unchecked-language': {
    title: 'Wording not checked',
    help: 'Read the message against the clauses on order status, kinds of message and what a message may say, then confirm.',
    messages: {
      unchecked:
        'The wording of this message was not checked, since the words of its language ({{language, languageName}}) are not known here. Confirm that you have read it against the policy.',
    },
  },
  fixes: {
    'set-send-window': 'Set to {{maximum}} days',
    'add-order-number': 'Add the order number',
    'use-order-number': 'Use the order number placeholder',
    'remove-link': 'Remove the link, keep the text',
    'use-https': 'Use https',
    delete: 'Delete',
    'narrow-image': 'Set to {{maximum}}%',
    'collapse-breaks': 'Leave {{maximum}} line breaks',
    'use-placeholder': 'Make it a placeholder',
    'use-suggestion': 'Use “{{suggestion}}”',
    'use-neutral-request': 'Ask every buyer instead: “{{request}}”',
    'delete-sentence': 'Delete the sentence',
    'delete-sentences': 'Delete these sentences',
    'name-destination': 'Write “{{words}}”',
    'move-link': 'Put the link on “{{words}}”',
  },
  exceptions: {
    'needed-for-order': 'The buyer needs this link to complete the order',
    warranty: 'The number belongs to a warranty',
    carrier: 'The number belongs to a carrier',
    manufacturer: 'The number belongs to the manufacturer',
    'shipping-label': 'The attachment is a shipping label',
    invoice: 'The attachment is an invoice',
    'custom-design': 'The attachment is a custom design',
    'issue-resolution': 'The attachment solves the buyer’s problem',
  },
  clauses: {
    C1: {
      title: 'Whom you write to',
      summary: 'You write only to people who wrote to you or bought from you.',
      why: 'A message that nobody expects is spam, and the marketplace takes the messages away from those who send it.',
    },
    C2: {
      title: 'Sent within {{sendWithinDays}} days',
      summary: 'A message you start goes out no later than {{sendWithinDays}} days after the order’s completion.',
      why: 'Later than that, buyers no longer expect to hear about the order, and the marketplace may block the message.',
    },
    C3: {
      title: 'Order number in the body',
      summary: 'A message you start shows the order’s 17-digit number (3-7-7).',
      why: 'Without it, neither the buyer nor the marketplace can tell which purchase is meant.',
    },
    C4: {
      title: 'The buyer’s language',
      summary: 'The message is in the language that the buyer prefers.',
      why: 'A buyer who cannot read a message cannot act on it.',
    },
    O1: {
      title: 'Out of stock, or late',
      summary:
        'When something cannot be shipped, you adjust the order and say why. When it ships late, you announce the delay. You never ask the buyer to cancel.',
      why: 'A cancellation that the buyer files counts as the buyer’s wish, and hides who could not deliver.',
    },
    O2: {
      title: 'Messages about returns',
      summary: 'About a return, you write only to get missing information or to offer a partial refund.',
      why: 'The marketplace keeps the buyer informed of a return, and more messages confuse.',
    },
    K1: {
      title: 'No order or shipping confirmation',
      summary: 'A message you start does not merely confirm that an order was received, shipped or delivered.',
      why: 'The marketplace sends these confirmations itself, and two of them raise doubts about which is real.',
    },
    K2: {
      title: 'Not only thanks',
      summary: 'No message whose whole content is thanks, or that you are there to help.',
      why: 'Buyers stop reading messages that bring them nothing, and miss those that matter.',
    },
    K3: {
      title: 'No advertising',
      summary: 'No advertising and no promotion; coupons count.',
      why: 'Buyers left their address for an order, not for offers.',
    },
    K4: {
      title: 'Reviews are not bought',
      summary: 'No reward and no pressure for a good review, now or later.',
      why: 'A review that was paid or begged for misleads the next buyer.',
    },
    K5: {
      title: 'Reviews are left alone',
      summary: 'No request to remove or change a review that exists.',
      why: 'A review belongs to the buyer, also when it hurts.',
    },
    K6: {
      title: 'Reviews from every buyer',
      summary: 'A request for a review addresses every buyer, not the happy ones alone.',
      why: 'Reviews by happy buyers alone give a false picture.',
    },
    K7: {
      title: 'One request for a review',
      summary: 'For one order, a review is asked for once.',
      why: 'A second request presses the buyer.',
    },
    N1: {
      title: 'Links',
      summary:
        'Links lead to the marketplace. Another https link may stand only when the order cannot be completed without it.',
      why: 'A link elsewhere can lead buyers to fraud or away from the marketplace’s protection.',
    },
    N2: {
      title: 'Attachments',
      summary:
        'An attachment stands only where it solves the buyer’s problem: a label, an invoice, a design to approve.',
      why: 'Files from strangers are how fraud travels, and buyers are right not to open them.',
    },
    N3: {
      title: 'Logos',
      summary: 'A logo neither shows a web address nor links to your site.',
      why: 'A logo that leads away is an advertisement.',
    },
    N4: {
      title: 'Inside the marketplace’s messages',
      summary: 'Nothing with which a buyer leaves, or goes around, the marketplace’s messages.',
      why: 'Only there is what was said kept and protected for both sides.',
    },
    N5: {
      title: 'Nothing upsetting',
      summary: 'No bare skin, violence, blood, adult or insulting words.',
      why: 'A buyer must be able to open a message anywhere, beside anyone.',
    },
    N6: {
      title: 'No tracking',
      summary: 'No image or pixel that tells the sender whether the message was read.',
      why: 'Buyers did not agree to be followed.',
    },
    N7: {
      title: 'No e-mail address',
      summary: 'No e-mail address in any spelling.',
      why: 'Conversations outside the marketplace’s messages cannot be protected by it.',
    },
    N8: {
      title: 'Phone numbers',
      summary: 'No phone number, unless it serves a warranty, a carrier or the manufacturer.',
      why: 'Calls leave no trace that could help the buyer or you in a dispute.',
    },
    N9: {
      title: 'No picture of the product',
      summary: 'A message holds no picture of what was bought.',
      why: 'The marketplace adds one, and a second may show another variant.',
    },
    N10: {
      title: 'Pictures of your brand',
      summary: 'A picture belongs to your brand or company, or serves this order.',
      why: 'Other pictures say nothing about the order and make messages look like advertising.',
    },
    F1: {
      title: 'Readable by everyone',
      summary: 'A link says in words where it leads, and an image has an alternative text.',
      why: 'Buyers who listen to a message instead of seeing it have only these words.',
    },
    F2: {
      title: 'No emoji, no emoticons',
      summary: 'No emoji and no faces made of characters.',
      why: 'They are read aloud badly and are shown differently from one device to another.',
    },
    F3: {
      title: 'No moving images',
      summary: 'Images are still.',
      why: 'Movement distracts, and it can harm readers with certain conditions.',
    },
    F4: {
      title: 'Margins',
      summary: 'Margins take {{marginPercent}}% of the message’s width at most.',
      why: 'On a phone, wide margins leave a narrow column of text.',
    },
    F5: {
      title: 'Image width',
      summary: 'Images take {{imagePercent}}% of the message’s width at most.',
      why: 'Wider images push the text aside or off the screen.',
    },
    F6: {
      title: 'The marketplace’s own style',
      summary: 'Line height, font and text colour stay as the marketplace sets them.',
      why: 'Its style is made for reading on every device, in light and dark.',
    },
    F7: {
      title: 'Text sizes',
      summary: 'A message uses {{fontSizes}} text sizes at most.',
      why: 'More sizes make it hard to see what matters.',
    },
    F8: {
      title: 'Natural alignment',
      summary: 'Text is not centred and keeps its natural side.',
      why: 'Lines that start at one edge are the easiest to read.',
    },
    F9: {
      title: 'Line breaks',
      summary: 'No more than {{lineBreaks}} line breaks follow each other.',
      why: 'Large gaps push what matters out of sight.',
    },
    F10: {
      title: 'Secure images',
      summary: 'Images come over https.',
      why: 'Others can be read or replaced on their way, and mail programs refuse them.',
    },
    F11: {
      title: 'Spelling and grammar',
      summary: 'No repeated mistakes of spelling or grammar.',
      why: 'Mistakes make buyers doubt that the message is genuine.',
    },
    P: {
      title: 'Our own rules',
      summary:
        'Every placeholder can be filled, all languages hold the same, the text is no longer than its sender takes, no subject is marked as important, and a person confirms a text whose language cannot be read here. These rules are ours, beside the marketplace’s policy.',
      why: 'A message that is cut off, holds an empty placeholder or says less in one language fails its buyer, and a text that nobody read is no clean text.',
    },
  },
  notices: {
    subject: 'The marketplace may rewrite the subject of any message.',
    discretion:
      'The marketplace may block any message at its own discretion. A clean check is no promise that the message is delivered.',
  },
} as const
