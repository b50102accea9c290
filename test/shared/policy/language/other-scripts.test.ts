import { describe, expect, test } from 'vitest'
import { readText } from '../../../../shared/message/read-text.ts'
import { checkOpen } from '../../../../shared/policy/check.ts'
import type { CheckResult } from '../../../../shared/policy/finding.ts'
import { noLibraryFacts } from '../../../../shared/policy/rule.ts'
import { newVariant, type TemplateContent } from '../../../../shared/template/template.ts'
import { lettersOnly } from '../../../support/language-tools.ts'

/** Asked of every template, or of every text in a language without a lexicon. */
const questions: ReadonlySet<string> = new Set(['recipient', 'missing-language', 'unchecked-language'])

/** An answer to a buyer, checked as it is in the window. */
function check(language: string, text: string): CheckResult {
  const variant = newVariant(language, readText(text).document)
  const content: TemplateContent = {
    title: 'Answer',
    purpose: 'reply',
    store: 'US',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [variant],
  }
  return checkOpen(content, variant, { library: noLibraryFacts, tools: lettersOnly })
}
/** What is found beside those questions: rule and text. */
const foundIn = (language: string, text: string): readonly string[] =>
  check(language, text)
    .findings.filter(({ rule }) => !questions.has(rule))
    .map(({ rule, text: found }) => `${rule}: ${found}`)

const clean: readonly (readonly [language: string, text: string])[] = [
  [
    'ar-EG',
    'مرحباً {{buyer_name}}،\n\nنعتذر عن تأخّر الطلب رقم {{order_number}}؛ هل تودّ الانتظار؟ المقاس (الكبير) متوفر، والسعر ١٬٢٥٠٫٥٠ ج.م.!\n\n- اللون: أزرق\n- الوزن: ٢٫٥ كجم (تقريباً)\n\nمع التحية،\nفريق المتجر',
  ],
  [
    'he-IL',
    'שלום {{buyer_name}},\n\nאנו מתנצלים על העיכוב בהזמנה {{order_number}}. האם תרצה להמתין? המידה (גדולה) במלאי, והמחיר 120.50 ש"ח.\n\nא) פתח את הדף\nב) בחר את המוצר\n\nבברכה,\nצוות החנות',
  ],
  [
    'fa-IR',
    'سلام {{buyer_name}}،\n\nسفارش {{order_number}} دیر می\u200Cرسد؛ آیا منتظر می\u200Cمانید؟ اندازهٔ (بزرگ) موجود است.\n\nبا احترام',
  ],
  [
    'ur-PK',
    'محترم {{buyer_name}}،\n\nآرڈر {{order_number}} میں تاخیر ہے۔ کیا آپ انتظار کریں گے؟ (بڑا سائز) دستیاب ہے۔',
  ],
  [
    'ja-JP',
    '{{buyer_name}}様\n\nお問い合わせいただきありがとうございます。ご注文番号（{{order_number}}）の商品は、「在庫あり」です…。サイズ：大（約３０ｃｍ）、色：青。\n\n１）箱を開けます。\n２）ねじを締めます。\n\n今しばらくお待ちいただけますか？何卒よろしくお願いいたします。',
  ],
  [
    'zh-CN',
    '尊敬的{{buyer_name}}：\n\n您好！关于订单（{{order_number}}），尺寸为“大号”，颜色是蓝色……请问您愿意等待吗？\n\n一、打开包装；\n二、安装螺丝。\n\n此致\n敬礼',
  ],
  [
    'zh-TW',
    '親愛的{{buyer_name}}：\n\n您好！關於訂單（{{order_number}}），尺寸為「大號」，顏色是《藍色》……請問您願意等待嗎？\n\n謝謝。',
  ],
  [
    'ko-KR',
    '{{buyer_name}} 고객님, 안녕하세요.\n\n주문번호({{order_number}})의 상품은 파란색(큰 사이즈)입니다. 기다려 주시겠습니까?\n\n1) 상자를 엽니다.\n2) 나사를 조입니다.\n\n감사합니다.',
  ],
  [
    'th-TH',
    'เรียนคุณ {{buyer_name}}\n\nคำสั่งซื้อเลขที่ {{order_number}} มีสีน้ำเงิน (ขนาดใหญ่) ราคา ๑,๒๕๐ บาท คุณต้องการรอหรือไม่ ฯลฯ วันต่าง ๆ\n\nขอบคุณค่ะ',
  ],
  [
    'hi-IN',
    'प्रिय {{buyer_name}},\n\nआपका ऑर्डर {{order_number}} देर से पहुँचेगा। क्या आप प्रतीक्षा करेंगे? (बड़ा आकार) उपलब्ध है।\n\nधन्यवाद।',
  ],
]

describe('a message in another script', () => {
  test.each(clean)('has no mistake of spacing, signs or brackets that it does not have: %s', (language, text) => {
    expect(foundIn(language, text)).toEqual([])
  })

  test.each(['ar-EG', 'he-IL', 'th-TH', 'zh-CN', 'ko-KR', 'fa-IR'])(
    '[P] in %s is for a person to read, as nobody has read its words for it',
    (language) => {
      const [, text = ''] = clean.find(([one]) => one === language) ?? []
      const { findings, verdict } = check(language, text)
      expect(findings.map(({ rule }) => rule)).toContain('unchecked-language')
      expect(verdict).toMatchObject({ state: 'confirm', violations: 0 })
    },
  )

  test.each([
    ['zh-CN', 'Your parcel is late, and we are sorry for the trouble that this has caused you.', 'en'],
    ['ko-KR', 'いつもご利用いただきありがとうございます。ご注文の商品は在庫がございます。', 'ja'],
    ['ja-JP', '주문하신 상품의 배송이 지연되고 있습니다. 불편을 드려 죄송합니다.', 'ko'],
    ['en-CA', '您的订单将延迟发货，对此我们深表歉意，感谢您的耐心等待。', 'zh'],
  ])('[C4] in %s that is in another language is told', (language, text) => {
    expect(foundIn(language, text)).toContainEqual(expect.stringMatching(/^wrong-language: /))
  })

  test.each([
    ['ar-EG', 'راسلنا على info@example.com', 'email-address: info@example.com'],
    ['ja-JP', 'ご連絡は（info@example.com）まで。', 'email-address: info@example.com'],
    ['th-TH', 'ติดต่อinfo@example.comได้', 'email-address: info@example.com'],
    ['ko-KR', '연락처는 info@example.com입니다', 'email-address: info@example.com'],
    ['ar-EG', 'راسلناinfo@example.com، شكرا', 'email-address: info@example.com'],
    ['ko-KR', 'www.example.com에서 보세요', 'external-link: www.example.com'],
    ['th-TH', 'ดูที่https://www.example.com/aได้', 'external-link: https://www.example.com/a'],
    ['ar-EG', 'اتصل على ٢٠٦-٥٥٥-٠١٠٠ الآن', 'phone-number: ٢٠٦-٥٥٥-٠١٠٠'],
    ['hi-IN', 'फ़ोन: २०६-५५५-०१००', 'phone-number: २०६-५५५-०१००'],
    ['fa-IR', 'سفارش ۷۰۱-۱۲۳۴۵۶۷-۱۲۳۴۵۶۷ رسید', 'literal-order-number: ۷۰۱-۱۲۳۴۵۶۷-۱۲۳۴۵۶۷'],
    ['he-IL', 'תודה 🙂', 'emoji: 🙂'],
    ['zh-CN', '谢谢！(^_^)', 'emoticon: (^_^)'],
  ])('in %s is checked for what needs no words', (language, text, found) => {
    expect(foundIn(language, text)).toContain(found)
  })
})
