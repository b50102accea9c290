import type { PolicyRule } from '../rule.ts'
import { animatedGif } from './animated-gif.ts'
import { cancellationRequest } from './cancellation-request.ts'
import { emailAddress } from './email-address.ts'
import { emoji } from './emoji.ts'
import { emoticon } from './emoticon.ts'
import { externalLink } from './external-link.ts'
import { imageAlt } from './image-alt.ts'
import { imageTooWide } from './image-too-wide.ts'
import { importantSubject } from './important-subject.ts'
import { incentivizedReview } from './incentivized-review.ts'
import { insecureImage } from './insecure-image.ts'
import { insecureLink } from './insecure-link.ts'
import { lengthLimit } from './length-limit.ts'
import { linkText } from './link-text.ts'
import { literalOrderNumber } from './literal-order-number.ts'
import { marginTooWide } from './margin-too-wide.ts'
import { marketing } from './marketing.ts'
import { messagingOptOut } from './messaging-opt-out.ts'
import { missingAdjustment } from './missing-adjustment.ts'
import { missingLanguage } from './missing-language.ts'
import { missingOrderNumber } from './missing-order-number.ts'
import { orderOrShippingConfirmation } from './order-or-shipping-confirmation.ts'
import { phoneNumber } from './phone-number.ts'
import { placeholderParity } from './placeholder-parity.ts'
import { positiveOnlyReview } from './positive-only-review.ts'
import { productImage } from './product-image.ts'
import { recipient } from './recipient.ts'
import { repeatReviewRequest } from './repeat-review-request.ts'
import { reviewRemovalRequest } from './review-removal-request.ts'
import { sendWindow } from './send-window.ts'
import { sensitiveContent } from './sensitive-content.ts'
import { spellingGrammar } from './spelling-grammar.ts'
import { styleOverride } from './style-override.ts'
import { textAlignment } from './text-alignment.ts'
import { thankYouOnly } from './thank-you-only.ts'
import { tooManyFontSizes } from './too-many-font-sizes.ts'
import { tooManyLineBreaks } from './too-many-line-breaks.ts'
import { trackingPixel } from './tracking-pixel.ts'
import { uncheckedLanguage } from './unchecked-language.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { unneededAttachment } from './unneeded-attachment.ts'
import { unneededReturnMessage } from './unneeded-return-message.ts'
import { unrelatedImage } from './unrelated-image.ts'
import { websiteLogo } from './website-logo.ts'
import { wrongLanguage } from './wrong-language.ts'

/** Every rule of the current policy, in the order of its clauses. */
export const rules: readonly PolicyRule[] = [
  recipient,
  sendWindow,
  missingOrderNumber,
  literalOrderNumber,
  wrongLanguage,
  missingLanguage,
  cancellationRequest,
  missingAdjustment,
  unneededReturnMessage,
  orderOrShippingConfirmation,
  thankYouOnly,
  marketing,
  incentivizedReview,
  reviewRemovalRequest,
  positiveOnlyReview,
  repeatReviewRequest,
  externalLink,
  insecureLink,
  unneededAttachment,
  websiteLogo,
  messagingOptOut,
  sensitiveContent,
  trackingPixel,
  emailAddress,
  phoneNumber,
  productImage,
  unrelatedImage,
  linkText,
  imageAlt,
  emoji,
  emoticon,
  animatedGif,
  marginTooWide,
  imageTooWide,
  styleOverride,
  tooManyFontSizes,
  textAlignment,
  tooManyLineBreaks,
  insecureImage,
  spellingGrammar,
  unknownPlaceholder,
  placeholderParity,
  lengthLimit,
  importantSubject,
  uncheckedLanguage,
]
