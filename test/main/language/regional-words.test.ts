import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dictionaryNames } from '../../../main/language/dictionaries.ts'
import { createSpellingEngine } from '../../../main/language/spelling-engine.ts'
import { installedSpellingFiles } from '../../../main/language/spelling-files.ts'
import { supplementOf } from '../../../main/language/supplements.ts'
import { borrowedWords } from '../../../shared/policy/language/borrowed-words.ts'

const files = installedSpellingFiles()
const engine = createSpellingEngine(files)

/** Those that are taken for mistakes; what every language borrows is never looked up. */
async function wrong(language: string, text: string): Promise<readonly string[]> {
  const words = text.split(/\s+/).filter((word) => !borrowedWords.has(word.toLowerCase()))
  const answers = await engine.areCorrect(language, words)
  return words.filter((_, index) => answers?.[index] !== true)
}

const canadianFrench = `courriel courriels magasiner magasinage fin-de-semaine clavardage clavarder clavardeuse balado balados
  baladodiffusion infolettre infolettres pourriel pourriels téléverser téléversement cellulaire cellulaires dépanneur dépanneurs
  hameçonnage égoportrait mot-clic infonuagique webdiffusion cyberachat cyberacheteuse texter textez texto rabais aubaine
  débarbouillette tuque mitaines chandail cédule vadrouille gougounes bleuets préaffranchi réapprovisionnement préassemblée
  réemballage dédouanement remboursable blogue webinaire montréalais québécoise acadienne`
const europeanFrench = `mail e-mail e-mails week-end week-ends weekend shopping parking newsletter smartphone mobile podcast tchat
  sponsor pull flyer stickers checklist leds SMS coffret colis point-relais lave-linge micro-ondes rallonge multiprise bricolage
  réenvoyé réétiquetage replanifiée écoconçue règlementation babyphone hoodie dropshipping surmatelas sav
  déco septante nonante TTC SAV livraison promo box pack étanchéité rétroéclairé`
const canadianEnglish = `colour color centre center cheque grey gray licence license jewellery jewelry aluminum tuque toque toonie
  loonie washroom washrooms parkade eavestrough eavestroughs serviette chesterfield poutine hydro kilometre litre fibre
  microfibre microfiber cancelled canceled traveller traveler fulfil fulfill enrolment instalment organize analyse theatre
  doughnut tire storey storeys plough catalogue catalog Ontarians Albertans Montrealers Quebecers Torontonians Métis`
const trade = `backorder backordered preorder pre-orders waitlist trackable keychain keychains onesie dimmable cardstock webpage
  restocked resend unboxing prepaid refundable reusable rechargeable untracked resending wishlist chargeback undeliverable
  misdelivered despatched timeframe compostable paraben crewneck influencer artisanal yay lumens`

describe('[F11] Canadian and European French', () => {
  it.each(['fr-CA', 'fr-FR', 'fr-BE'])('%s takes what people write in Canada and in Europe', async (language) => {
    expect(await wrong(language, canadianFrench)).toEqual([])
    expect(await wrong(language, europeanFrench)).toEqual([])
  })
})

describe('[F11] English', () => {
  it('of Canada takes British and American forms, and its own words', async () => {
    expect(await wrong('en-CA', canadianEnglish)).toEqual([])
  })
  it.each(['en-CA', 'en-US', 'en-GB', 'en-AU'])('%s takes the words of trade', async (language) => {
    expect(await wrong(language, trade)).toEqual([])
  })
  it('of other countries has not the words of Canada', async () => {
    expect(await wrong('en-GB', 'toonie parkade')).toEqual(['toonie', 'parkade'])
    expect(await wrong('en-US', 'toonie colour')).toEqual(['toonie', 'colour'])
  })
  it('of Australia is its own', async () => {
    expect(await wrong('en-AU', 'doona ute colour organise color')).toEqual(['color'])
  })
})

describe('[F11] German', () => {
  it.each(['de-DE', 'de-AT', 'de-CH'])(
    '%s takes abbreviations, and words of shops and of its countries',
    async (language) => {
      const words = `inkl zzgl etc usw evtl rückerstattet schiefgelaufen weitergeholfen stornierbar gescannt gecancelt Jänner heuer
      innert parkieren retournieren Sendungsnummer Sendungsverfolgung Trackingnummer bzgl Bzgl voraussichtl geht's gibt's
      Moin Servus Merci Grüezi sorry Packerl Erlagschein Velo pendent Nachsendeauftrag Retourenlabel`
      expect(await wrong(language, words)).toEqual([])
    },
  )
})

describe('[F11] Spanish and Portuguese by country', () => {
  it('takes in Mexico what Spain writes, and its own words', async () => {
    expect(await wrong('es-MX', 'ordenador computadora celular popote jitomate cajuela reembolsos')).toEqual([])
    expect(await wrong('es-ES', 'ordenador reembolsos')).toEqual([])
    expect(await wrong('es-ES', 'popote')).toEqual(['popote'])
    expect(await wrong('es', 'ordenador popote aduanal reembolsos')).toEqual([])
  })
  it('keeps Portugal and Brazil apart, and takes both where neither is named', async () => {
    expect(await wrong('pt-BR', 'rastreamento eletrônico contato ônibus')).toEqual([])
    expect(await wrong('pt-PT', 'rastreio eletrónico contacto autocarro')).toEqual([])
    expect(await wrong('pt-PT', 'eletrônico ônibus')).toEqual(['eletrônico', 'ônibus'])
    expect(await wrong('pt', 'eletrônico eletrónico ônibus autocarro')).toEqual([])
  })
})

describe('[F11] Spanish, Portuguese and Italian', () => {
  it.each(['es', 'es-ES', 'es-MX', 'pt', 'pt-BR', 'pt-PT', 'it-IT'])(
    '%s takes the borrowed names of goods',
    async (language) => {
      const goods =
        'info promo packs tablets leggings jeans hoodie smartwatch powerbank laptop vouchers gps hdmi sku min'
      expect(await wrong(language, goods)).toEqual([])
    },
  )
  it.each([
    ['es-MX', 'postventa mayoreo descargable editable recepcionamos cfdi rfc iva checaremos'],
    ['es-ES', 'postventa prepago juguetería dni nif iva contrarreembolso'],
    ['pt-BR', 'pix sedex cpf cnpj cep danfe postagens resetar'],
    ['it-IT', 'iva pec sdi cap ddt postvendita microfibra'],
  ])('%s takes the words and papers of its trade', async (language, words) => {
    expect(await wrong(language, words)).toEqual([])
  })
})

describe('the words added to dictionaries', () => {
  it.each(dictionaryNames.filter((name) => supplementOf(name).length > 0))(
    'are not in dictionary-%s, and stand once',
    (name) => {
      const words = supplementOf(name)
      expect(new Set(words).size).toBe(words.length)
      const stems = new Set(
        readFileSync(join(files.dictionary(name), 'index.dic'), 'utf8')
          .split('\n')
          .map((line) => line.split(/[/\t ]/)[0]),
      )
      expect(words.filter((word) => stems.has(word))).toEqual([])
    },
  )
})
