import { describe, expect, it } from 'vitest'
import { entriesForTest } from '../../../support/innocent-entries.ts'
import { findOffensiveWords, wordLists } from '../../../../shared/policy/offensive-words.ts'
import { sensitiveContent } from '../../../../shared/policy/rules/sensitive-content.ts'
import { testRule } from '../../../support/test-rule.ts'

const into = (language: string, text: string) => ({ text, context: { language } })

testRule(sensitiveContent, {
  valid: [
    // Whole words: what only holds one is another.
    'The cockpit cover, the shuttlecock, the classic bass and the Scunthorpe plate are in the box.',
    'Turn the ball cock, then tighten the screw on the butt hinge and the grease nipple.',
    'Power cable: white power adapter, sizes XX and XXX, sex: unisex, colour: nude.',
    'Use the bastard file and the hardcore drill bit; the snatch block is tied up.',
    'The Maine Coon toy and the blue tits’ feeder ship today.',
    'The spic and span cloth is new.',
    'The vacuum sucks less than before; we will send a new filter.',
    '{{buyer_name}}',
    into('fr-CA', 'La pédale et la tapette à souris sont en stock; la gerbe de fleurs aussi.'),
    into('fr-CA', 'Vous pouvez jouir de la garantie. La suce et le cul-de-poule sont prêts. Chili con carne.'),
    into('fr-FR', 'Le convoi et la conne\u0301xion fonctionnent. Peter a reçu la chatte en peluche.'),
    into('es-ES', 'El martillo y la concha de madera maciza están listos. Pinche aquí. La heroína del cuento.'),
    into(
      'de-DE',
      'Bitte prüfen Sie den Schwanz des Drachens, die Rosette, den Nippel und die Schabracke von Schiesser.',
    ),
    into(
      'it-IT',
      'Può montare la sega e la pompa; le palle, il pisello, il finocchio e il pesce sono pronti. Tirare qui.',
    ),
    into(
      'pt-BR',
      'O saco, a torneira, o pau e o pinto de pelúcia chegaram. Vai comer frango assado e gozar da garantia.',
    ),
    into('nl-NL', 'De pot, de paal, de muts, het matje en de asbak zijn onderweg. Het gat zit in de koffer.'),
    into('pl-PL', 'Jajko i pokrowiec dla suki są gotowe. Proszę dmuchać w ustnik.'),
    into('sv-SE', 'Fan är hård och såsen följer med. En stake till ljuset.'),
    into('tr-TR', 'AM radyo ve sikke koleksiyonu gönderildi. Sıkma kolu.'),
    into(
      'ja-JP',
      'フックとスリット、女の子のぬいぐるみ、ラバーマット、グレイプ、ハードコアのCD、パチンコを発送します。',
    ),
    into('zh-CN', '妈妈的衣服，牛奶，激情，做爱心早餐，成人尺码，性价比高。'),
    into('ko-KR', '하드코어 음반과 보지 못한 상품, 미친 할인'),
  ],
  invalid: [
    { text: 'You ⟦asshole⟧, keep it.', finds: ['word'], data: { word: 'asshole' } },
    { text: 'This ⟦Bullshit⟧ and ⟦PIECE OF SHIT⟧', finds: ['word', 'word'] },
    { text: 'You ⟦fuc\u200Bking⟧ liar, ⟦ｓｈｉｔ⟧', finds: ['word', 'word'] },
    { text: 'You are an ⟦idiot⟧, not the idiot of the book.', finds: ['word'] },
    {
      ...into('fr-CA', '⟦Tabarnak⟧, quel ⟦connard⟧! ⟦Ta gueule⟧, ⟦pauvre con⟧.'),
      finds: ['word', 'word', 'word', 'word'],
    },
    { ...into('fr-FR', 'C’est de la ⟦merde⟧.'), finds: ['word'] },
    { ...into('es-MX', 'No sea ⟦gilipollas⟧ ni ⟦pendejo⟧. ⟦HIJO DE PUTA⟧'), finds: ['word', 'word', 'word'] },
    { ...into('de-DE', 'Sie ⟦Arschloch⟧! ⟦Scheiße⟧.'), finds: ['word', 'word'] },
    { ...into('it-IT', 'Che ⟦stronzo⟧, ⟦vaffanculo⟧.'), finds: ['word', 'word'] },
    { ...into('pt-BR', 'Que ⟦merda⟧, seu ⟦filho da puta⟧.'), finds: ['word', 'word'] },
    { ...into('nl-NL', 'Wat een ⟦klootzak⟧.'), finds: ['word'] },
    { ...into('pl-PL', '⟦Kurwa⟧, ⟦spierdalaj⟧.'), finds: ['word', 'word'] },
    { ...into('sv-SE', '⟦Jävla⟧ ⟦fitta⟧.'), finds: ['word', 'word'] },
    { ...into('tr-TR', '⟦SİKTİR git⟧, ⟦şerefsiz⟧.'), finds: ['word', 'word'] },
    { ...into('ja-JP', 'この⟦クソ野郎⟧、⟦死ね⟧。'), finds: ['word', 'word'] },
    { ...into('zh-CN', '你这个⟦王八蛋⟧。'), finds: ['word'] },
    { ...into('ko-KR', '이 ⟦개새끼⟧야.'), finds: ['word'] },
    // A language without a list still has the words that insult everywhere.
    { ...into('cs-CZ', '⟦Fuck⟧'), finds: ['word'] },
  ],
})

describe('[N5] the lists', () => {
  it.each(Object.keys(wordLists))('of %s names as innocent only what the library lists', (language) => {
    const listed = new Set(wordLists[language])
    expect(entriesForTest(language).filter((entry) => !listed.has(entry))).toEqual([])
  })

  it.each(Object.keys(wordLists))('of %s still finds most of what is not innocent', (language) => {
    const innocent = new Set(entriesForTest(language).map((entry) => entry.toLowerCase()))
    const rest = (wordLists[language] ?? []).filter(
      (entry) => !innocent.has(entry.toLowerCase()) && /\p{L}/u.test(entry),
    )
    expect(rest.length).toBeGreaterThan(5)
    expect(rest.filter((entry) => findOffensiveWords(`— ${entry} —`, language).length === 0)).toEqual([])
  })
})
