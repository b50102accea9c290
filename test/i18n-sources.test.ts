import { describe, expect, it } from 'vitest'
import { english } from '../shared/i18n/en/index.ts'
import { askedKey, gapsFilled, namedKeys, textsByKey } from './support/catalogue-keys.ts'
import { hardCodedWords } from './support/hard-coded-words.ts'
import { readSource, sourceFiles } from './support/source-files.ts'

/** Keys that the code puts together, and what fills them: each gap is filled by a word that stands in the code. */
const families: Readonly<Record<string, string>> = {
  'approval.about.${}': 'states of a template, `approvalStates`',
  'approval.counts.${}': 'states that the templates in use can have',
  'approval.signer.${}': 'whose key a seal was made with, `Signer`',
  'approval.states.${}': 'states of a template, `approvalStates`',
  'cli.errors.${}': 'problems of the arguments and of the files, `readArguments` and `readInput`',
  'cli.eval.columns.${}': 'columns of the figures',
  'cli.places.${}': 'places of a finding that has no span',
  'cli.severities.${}': 'severities of a finding',
  'cli.translation.${}': 'what an import does with a text',
  'editor.card.severity.${}': 'severities of a finding',
  'editor.image.kinds.${}': 'kinds of image, `imageKinds`',
  'editor.image.problems.${}': 'problems of a chosen image and of its alternative text',
  'editor.link.problems.${}': 'problems of a link’s text and address',
  'editor.placeholderMenu.${}': 'what the menu offers: placeholders alone, or shared blocks too',
  'editor.placeholders.${}.description': 'placeholders, `placeholderNames`',
  'editor.placeholders.${}.label': 'placeholders, `placeholderNames`',
  'editor.removals.${}': 'kinds of removal, `RemovalKind`',
  'exchange.descriptions.${}': 'export formats',
  'exchange.formats.${}': 'export formats',
  'exchange.print.problems.${}': 'why nothing was printed',
  'exchange.profiles.formats.${}': 'formats of a profile, `profileFormats`',
  'exchange.profiles.presets.${}': 'profiles that are named after no program',
  'exchange.profiles.file.${}': 'files of own profiles, `ProfileFileProblem`',
  'exchange.profiles.reasons.${}': 'why templates do not go to a target, `RefusalReason`',
  'exchange.profiles.problems.${}': 'why a template cannot go to a target, `ProfileProblem`',
  'exchange.profiles.window.${}.${}': 'what a profile says of its target',
  'exchange.profiles.window.${}.label': 'what a profile says of its target',
  'exchange.sheet.facts.${}': 'what a sheet says of a template',
  'exchange.verify.manifest.${}': 'what is told of a template of a manifest, `ListedTemplate`',
  'exchange.verify.manifest.list.${}': 'what is wrong with a file of a manifest, `ListedFileProblem`',
  'exchange.verify.facts.${}': 'what a seal says, and whose key it is, `Signer`',
  'exchange.verify.problems.${}': 'why a file is changed or unreadable, `FileProblem`',
  'exchange.report.approval.signer.${}': 'whose key a seal was made with, `Signer`',
  'exchange.report.dialog.${}': 'formats of a report',
  'exchange.report.dialog.${}Help': 'formats of a report',
  'exchange.report.limits.${}': 'what a report does not prove',
  'exchange.report.states.${}': 'what came of a clause, `clauseStates`',
  'exchange.share.${}': 'titles of the save dialogs, for some templates or the whole library',
  'exchange.share.problems.${}': 'why a shared file is not taken, `HandOverProblem`',
  'exchange.share.report.${}': 'lists that a shared file brought something of',
  'exchange.share.report.approvals.${}': 'what became of an approval, `approvalOutcomes`',
  'exchange.share.report.counts.${}': 'what is counted of a shared file, `mergeCounts`',
  'exchange.share.report.outcomes.${}': 'what became of a template, `mergeOutcomes`',
  'exchange.translation.export.${}': 'every template, or every one found',
  'exchange.translation.export.descriptions.${}': 'translation formats',
  'exchange.translation.fileFailures.${}': 'failures of the disk',
  'exchange.translation.fileKinds.${}': 'translation formats',
  'exchange.translation.import.${}': 'what a change of the source is called, and what is left untranslated',
  'exchange.translation.import.counts.${}': 'what an import does with a text',
  'exchange.translation.import.kinds.${}': 'what an import does with a text',
  'exchange.translation.problems.${}': 'what is wrong with a translated file',
  'help.policy.groups.${}': 'letters of the clauses',
  'history.blocks.${}': 'kinds of paragraphs, and another level of a list',
  'history.details.${}': 'what is set for a template as a whole, `DetailChange`',
  'history.formats.${}': 'formatting of a text, given or taken',
  'history.kinds.${}': 'how a version came to be, `VersionKind`',
  'history.languageKinds.${}': 'what became of a language',
  'import.entryProblems.${}': 'what an entry of an import lacks, `entryReasons`',
  'import.problems.${}': 'why something of an import was not read, `ImportProblemKind`',
  'language.suggestions.add.${}': 'word lists',
  'language.suggestions.addShort.${}': 'word lists',
  'language.words.added.${}': 'word lists',
  'language.words.empty.${}': 'word lists',
  'language.words.exportTitle.${}': 'word lists',
  'language.words.failures.${}': 'failures of a word list, `wordFailure`',
  'language.words.fileName.${}': 'word lists',
  'language.words.help.${}': 'word lists',
  'language.words.importTitle.${}': 'word lists',
  'language.words.list.${}': 'word lists',
  'language.words.refusals.${}': 'why a word is refused, `WordProblem`',
  'language.words.report.${}': 'what came of the lines of a file, `ImportReport`',
  'language.words.tab.${}': 'word lists',
  'library.empty.${}.text': 'reasons why a list is empty',
  'library.empty.${}.title': 'reasons why a list is empty',
  'library.approvalProblems.${}': 'why something cannot be done to a template on its way to buyers, `ApprovalProblem`',
  'library.failures.${}': 'failures of the contract and of the storage',
  'library.failures.${}.${}': 'what is wrong with a seal or with the reviewer’s own key',
  'library.purposes.${}': 'purposes of a template',
  'library.stores.${}': 'stores',
  'location.choose.${}': 'what is done with a folder, `PlaceUse`',
  'location.problems.${}': 'why a folder does not do, `PlaceProblem`',
  'organising.sorts.${}': 'orders of the list',
  'organising.verdicts.${}': 'verdicts',
  'policy.explanation.${}': 'verdicts',
  'policy.places.${}': 'places of a finding that has no span',
  'policy.severity.${}': 'severities of a finding',
  'preview.sets.${}': 'sets of sample values, `sampleSets`',
  'preview.views.${}': 'what a message is seen on, `previewViews`',
  'rules.${}.help': 'rules',
  'rules.${}.messages.${}': 'rules and what each finds',
  'recovery.closing.${}': 'what can be done before the window closes',
  'rules.${}.title': 'rules',
  'rules.clauses.${}.summary': 'clauses',
  'rules.clauses.${}.title': 'clauses',
  'rules.clauses.${}.why': 'clauses',
  'rules.exceptions.${}': 'reasons of an exception',
  'rules.fixes.${}': 'labels of the quick fixes',
  'shell.actions.${}': 'actions',
  'shell.keys.${}': 'keys that have a name',
  'shell.menus.${}': 'menus',
  'shell.roles.${}': 'the system’s own menu items',
  'shell.save.fileKinds.${}': 'export formats',
  'shell.startFailed.${}': 'failures of the storage',
  'triage.${}': 'stages of an import, `ImportProgress`',
  'triage.fixes.${}': 'rules whose fixes are safe in many messages at once, `isSafelyFixed`',
  'triage.stateNames.${}': 'verdicts',
  'triage.states.${}': 'verdicts',
  'triage.tables.delimiters.${}': 'what parts the cells of a table, `tableDelimiters`',
  'triage.tables.encodings.${}': 'how a table is written, `tableEncodings`',
  'triage.tables.kinds.${}': 'what a column of a table holds, `columnKinds`',
  'window.sender.of${}': 'what the senders take at most, `lengthLimits`',
  'window.sideBySide.${}': 'why there is nothing beside the text, and marks of paragraphs',
  'window.tour.${}.text': 'steps of the tour',
  'window.tour.${}.title': 'steps of the tour',
}

/** What looks like a key and is the name of a file. */
const isFile = (name: string): boolean => /\.(?:json|sqlite|log|corrupt-|moved-)$/.test(name)

/** Words that are the same in every language, by what they are. */
const sameEverywhere: Readonly<Record<string, string>> = {
  Plumeline: 'the app’s name',
  'https://': 'how an address begins',
}

const sources = sourceFiles(['app', 'main', 'renderer', 'shared'])
/** What `shared` says of itself is said by texts; its other words are those of messages, in their own languages. */
const speaking = sources.filter(({ path }) => !path.startsWith('shared/'))
const texts = textsByKey(english.texts)
const named = namedKeys(sources, Object.keys(english.texts))

function isNamed(key: string): boolean {
  const isFilled = (family: string) => gapsFilled(family, key)?.every(named.hasWord) === true
  return named.literal.has(key) || Object.keys(families).some(isFilled)
}

describe('keys', () => {
  it('that the code names have a text', () => {
    const missing = [...named.literal]
      .filter(([key]) => !isFile(key) && !texts.has(key) && !texts.has(`${key}_other`))
      .map(([key, place]) => `${place}: ${key}`)
    expect(missing).toEqual([])
  })

  it('that the code puts together are listed here, each with what fills it', () => {
    expect([...named.families.keys()].toSorted()).toEqual(Object.keys(families).toSorted())
  })

  it('that have a text are named somewhere in the code', () => {
    const unused = [...new Set([...texts.keys()].map(askedKey))].filter((key) => !isNamed(key))
    expect(unused).toEqual([])
  })

  it('are found where they stand, and a family’s gaps are filled by words of the code alone', () => {
    const source = readSource(
      'a.ts',
      "translate('window.title'); translate(`shell.menus.${name}`); const a = { file: `kind-${name}` }",
    )
    const { literal, families: found, hasWord } = namedKeys([source], ['window', 'shell'])
    expect([...literal]).toEqual([['window.title', 'a.ts:1']])
    expect([...found.keys()]).toEqual(['shell.menus.${}'])
    expect(gapsFilled('shell.menus.${}', 'shell.menus.file')).toEqual(['file'])
    expect(gapsFilled('shell.menus.${}', 'shell.menus.file.open')).toBeNull()
    expect(['file', 'edit', 'kind-file', 'kind-edit'].map(hasWord)).toEqual([true, false, true, false])
  })
})

describe('words that a person sees', () => {
  it('come from the texts, in every component, menu and dialog', () => {
    const found = speaking
      .flatMap(hardCodedWords)
      .filter(({ text }) => !(text in sameEverywhere))
      .map(({ text, place }) => `${place}: ${text}`)
    expect(found).toEqual([])
  })

  it('may stand in the code when they are the same everywhere, and do', () => {
    const used = new Set(speaking.flatMap(hardCodedWords).map(({ text }) => text))
    expect(Object.keys(sameEverywhere).filter((text) => !used.has(text))).toEqual([])
  })

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{isOpen ? "Open" : `${count} closed`}</p>', ['Open', 'closed']],
    ['<p>{isOpen && "Open"}</p>', ['Open']],
    ['<input placeholder="Search" />', ['Search']],
    ['<button aria-label={isOpen ? "Close" : undefined} />', ['Close']],
    ['<Field label={"Name" + suffix} />', ['Name']],
    ['<Dialog title={<b>Hello</b>} />', ['Hello']],
    ['notify("Saved")', ['Saved']],
    ['dialog.showErrorBox("Sorry", text)', ['Sorry']],
    ['const item = { label: "Copy", role: "copy" }', ['Copy']],
  ])('are found: %s', (code, words) => {
    expect(hardCodedWords(readSource('a.tsx', code)).map(({ text }) => text)).toEqual(words)
  })

  it.each([
    '<p>{translate("window.title")}</p>',
    '<p className="large" id="Title" lang="en">{count} · {isOpen ? null : "…"}</p>',
    '<p title={translate(`window.tour.${step}.title`)} />',
    '<p>{kind === "open" ? title : null}</p>',
    '<Row label={names["open"]} />',
    'notify({ key: "window.saved", severity: "information" })',
    'const item = { label: translate("window.title") }',
  ])('are not taken for such: %s', (code) => {
    expect(hardCodedWords(readSource('a.tsx', code))).toEqual([])
  })
})
