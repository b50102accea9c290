import { describe, expect, it } from 'vitest'
import {
  editWordListText,
  readWordListText,
  writeWordListText,
} from '../../../../shared/policy/language/word-list-text.ts'

describe('[F11] a word list as text', () => {
  it('is one word a line; comments, blank lines, a byte order mark and every kind of line end are taken', () => {
    const text = "\uFEFFlampion\r\n# ours\n\n  Zorblatt  # the founder\rlampion\nd'or"
    expect(readWordListText(text)).toEqual({ words: ['lampion', 'Zorblatt', 'd’or'], refused: [] })
  })

  it('says which lines hold no word, and why', () => {
    expect(readWordListText('lampion\ntwo words\nC#\n' + 'a'.repeat(101)).refused).toEqual([
      { line: 2, text: 'two words', problem: 'not-a-word' },
      { line: 3, text: 'C#', problem: 'not-a-word' },
      { line: 4, text: 'a'.repeat(101), problem: 'too-long' },
    ])
  })

  it('is written in the order of the alphabet, and read back as it was', () => {
    const words = ['zorb', 'Élan', 'abrazou', 'Abrazou']
    const text = writeWordListText(words)
    expect(text).toBe('abrazou\nAbrazou\nÉlan\nzorb\n')
    expect(readWordListText(text).words.toSorted()).toEqual(words.toSorted())
    expect(writeWordListText([])).toBe('')
  })
})

describe('[F11] a change of a word list’s text', () => {
  it('leaves everything else where it stands', () => {
    const text = '# ours\r\nlampion\r\ntwo words\r\n\r\nZorblatt # the founder'
    expect(editWordListText(text, ['abrazou'], ['lampion'])).toBe(
      '# ours\r\ntwo words\r\n\r\nZorblatt # the founder\nabrazou\n',
    )
    expect(editWordListText(text, [], ['Zorblatt'])).toBe('# ours\r\nlampion\r\ntwo words\r\n\r\n')
  })

  it('finds a word whatever its apostrophe, its letters’ composition or the byte order mark before it', () => {
    expect(editWordListText("\uFEFFd'or\ne\u0301lan\n", [], ['d’or', 'élan'])).toBe('')
  })

  it('begins an empty file', () => {
    expect(editWordListText('', ['lampion', 'zorb'], [])).toBe('lampion\nzorb\n')
  })
})
