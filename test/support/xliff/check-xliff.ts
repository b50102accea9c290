import { SaxesParser, type SaxesTagNS } from 'saxes'

/**
 * What the XLIFF 2.1 specification asks of a file and its schema cannot say: the version, ids that are unique where they
 * have to be, references that lead somewhere, codes of a target that are those of its source, types that fit, characters
 * that XML cannot hold and only these as code points, white space that is kept.
 */
export function xliffFaults(text: string): readonly string[] {
  const faults: string[] = []
  const stack: SaxesTagNS[] = []
  const ids = { file: new Set<string>(), unit: new Set<string>(), data: new Set<string>() }
  let source = new Map<string, string>()
  let target = new Map<string, string>()
  let side: 'source' | 'target' | null = null
  let references: string[] = []
  let unit = ''
  const unique = (kind: keyof typeof ids, id: string): void => {
    if (ids[kind].has(id)) faults.push(`${kind} id twice: ${id}`)
    ids[kind].add(id)
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    stack.push(tag)
    const value = (name: string): string | undefined => tag.attributes[name]?.value
    const id = value('id') ?? ''
    switch (tag.local) {
      case 'xliff':
        if (value('version') !== '2.1') faults.push('not version 2.1')
        for (const name of ['srcLang', 'trgLang']) {
          if (!/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(value(name) ?? '')) faults.push(`${name} is no language tag`)
        }
        break
      case 'file':
        unique('file', id)
        ids.unit.clear()
        break
      case 'unit':
        unit = id
        unique('unit', id)
        ids.data.clear()
        references = []
        source = new Map()
        target = new Map()
        if (value('xml:space') !== 'preserve' && id !== 'empty') faults.push(`${unit}: white space is not kept`)
        break
      case 'data':
        unique('data', id)
        break
      case 'segment':
        if (value('subState') !== undefined && value('state') === undefined) faults.push(`${unit}: subState alone`)
        break
      case 'source':
      case 'target':
        side = tag.local
        break
      case 'cp':
        if (!isUnholdable(Number.parseInt(value('hex') ?? '', 16))) faults.push(`${unit}: cp ${value('hex')}`)
        break
      case 'ph':
      case 'pc': {
        const codes = side === 'source' ? source : target
        if (codes.has(id)) faults.push(`${unit}: code id twice: ${id}`)
        codes.set(id, value('copyOf') ?? id)
        for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
          const reference = value(name)
          if (reference !== undefined) references.push(reference)
        }
        const subType = value('subType')
        if (subType !== undefined && value('type') === undefined) faults.push(`${unit}: subType without type`)
        if (/^xlf:(?:lb|pb|b|i|u)$/.test(subType ?? '') && value('type') !== 'fmt') faults.push(`${unit}: ${subType}`)
        if (subType === 'xlf:var' && value('type') !== 'ui') faults.push(`${unit}: ${subType}`)
        break
      }
    }
  })
  parser.on('closetag', (tag) => {
    stack.pop()
    if (tag.local === 'source' || tag.local === 'target') side = null
    if (tag.local !== 'unit') return
    for (const reference of references) if (!ids.data.has(reference)) faults.push(`${unit}: no data ${reference}`)
    for (const copied of target.values()) {
      if (!source.has(copied) && !copied.startsWith('break')) faults.push(`${unit}: code only in target: ${copied}`)
    }
  })
  parser.write(text).close()
  return faults
}

function isUnholdable(point: number): boolean {
  if (point === 0x9 || point === 0xa || point === 0xd) return false
  return point < 0x20 || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff
}
