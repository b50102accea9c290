import { createKeyPair, signWith } from '../../../main/approval/ed25519.ts'
import { makeSeal } from '../../../main/approval/make-seal.ts'
import type { Seal } from '../../../shared/approval/seal.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { checkTemplate, type TemplateCheck } from '../../../shared/policy/check.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import type { Round } from './round.ts'

const texts: readonly (readonly [string, string])[] = [
  ['en-CA', 'We need the measurements for order {{order_number}} before we can make the shelf.\n\nWhich height and which width should it have? Your shelf number # is waiting for them.'],
  ['fr-CA', 'Il nous manque les mesures pour la commande {{order_number}} avant de fabriquer l’étagère.\n\nQuelle hauteur et quelle largeur doit-elle avoir ? Votre étagère numéro # attend ces mesures.'],
  ['de-DE', 'Für die Bestellung {{order_number}} fehlen uns die Maße, bevor wir das Regal bauen.\n\nWelche Höhe und welche Breite soll es haben? Ihr Regal Nummer # wartet darauf.'],
  ['es-ES', 'Para el pedido {{order_number}} nos faltan las medidas antes de fabricar el estante.\n\n¿Qué altura y qué anchura debe tener? Su estante número # está a la espera.'],
  ['it-IT', 'Per l’ordine {{order_number}} ci mancano le misure prima di costruire lo scaffale.\n\nQuale altezza e quale larghezza deve avere? Il suo scaffale numero # è in attesa.'],
] // prettier-ignore

/** Texts that are unlike; further templates have them again under titles of their own. */
const unlike = 100

/** What a person answers when they approve it: yes to everything that is asked. */
function confirmed(content: TemplateContent): TemplateContent {
  const { template, variants } = checkTemplate(content, bareSurroundings)
  const [first, ...rest] = content.variants.map((variant, index) => ({
    ...variant,
    confirmations: (variants[index]?.result.findings ?? [])
      .filter(({ severity }) => severity === 'confirm')
      .map(({ rule, textHash }) => ({ rule, textHash })),
  }))
  if (first === undefined) return content
  const confirmations = template.findings
    .filter(({ severity }) => severity === 'confirm')
    .map(({ rule, textHash }) => ({ rule, textHash }))
  return { ...content, confirmations, variants: [first, ...rest] }
}

function makeContent(number: number): TemplateContent {
  const [first, ...rest] = texts.map(([language, text]) =>
    newVariant(language, readText(text.replace('#', String(number))).document),
  )
  if (first === undefined) throw new Error('no text')
  return confirmed({
    title: '',
    purpose: 'proactive-more-info',
    store: 'CA',
    sendWithinDays: 20,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [first, ...rest],
  })
}

/** Approved templates in five languages, as JSON: they are read anew each time, as from a library. */
export function makeTemplates({ size, isOneName }: Pick<Round, 'size' | 'isOneName'>): readonly string[] {
  const pair = createKeyPair()
  const key = {
    publicKey: () => ({ ok: true, value: pair.publicKey }) as const,
    existing: () => ({ ok: true, value: pair.publicKey }) as const,
    sign: (text: string) => ({ ok: true, value: signWith(text, pair) }) as const,
    isProtected: false,
  }
  const made: { readonly content: TemplateContent; readonly check: TemplateCheck }[] = []
  for (let number = 0; number < Math.min(size, unlike); number += 1) {
    const content = makeContent(number)
    made.push({ content, check: checkTemplate(content, bareSurroundings) })
  }
  return Array.from({ length: size }, (_, index) => {
    const one = made[index % made.length]
    if (one === undefined) throw new Error('nothing made')
    const content = { ...one.content, title: isOneName ? 'Measurements' : `Measurements ${index}` }
    const seal = makeSeal({
      id: `t-${index}`,
      content,
      author: { name: 'Ann', key: '' },
      reviewer: { name: 'Rita' },
      key,
      approvedAt: '2026-03-04T05:06:07.000Z',
      checkerVersion: '1.2.3',
      policyVersion: currentPolicy.version,
      check: one.check,
    })
    if (!seal.ok) throw new Error(JSON.stringify(seal.failure))
    return JSON.stringify({ content, seal: seal.value } satisfies StoredTemplate)
  })
}

export interface StoredTemplate {
  readonly content: TemplateContent
  readonly seal: Seal
}
