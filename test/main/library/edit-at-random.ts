import { randomInt, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openLibrary } from '../../../main/library/library.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { hashOf, type Acknowledgement } from './acknowledgement.ts'
import { randomText } from './random-text.ts'
import { content, valueOf } from './test-content.ts'

// Edits a library at random and prints every acknowledged edit at once, until it is killed or has made them all.

const [folder = '', edits = '0'] = process.argv.slice(2)
const library = valueOf(
  openLibrary({ folder, samples: [], now: () => new Date(), newId: randomUUID, tools: noLanguageTools }),
)
const templates = valueOf(library.list({ query: '', archived: false })).rows.map(({ id }) => id)

for (let edit = 0; edit < Number(edits); edit += 1) {
  const text = randomText()
  const id = templates[randomInt(templates.length + 1)]
  if (id === undefined && templates.length < 20) {
    const created = valueOf(library.create(content('new', text)))
    templates.push(created.id)
    acknowledge({ id: created.id, revision: 1, textHash: hashOf(text) })
  } else {
    const chosen = id ?? templates[0] ?? ''
    const { revision } = valueOf(library.open(chosen))
    const saved = valueOf(library.save(chosen, revision, content('edited', text)))
    acknowledge({ id: chosen, revision: saved.revision, textHash: hashOf(text) })
  }
}

function acknowledge(acknowledgement: Acknowledgement): void {
  // Written before the next edit begins: what the reader has seen was acknowledged.
  writeSync(1, `${JSON.stringify(acknowledgement)}\n`)
}
