import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

/** The folders of the tree in the README, with the folders they stand in. */
function foldersOfTree(): readonly string[] {
  const tree = /## The map[\s\S]*?```\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const match = /^( *)([\w.-]+\/)/.exec(line)
    if (match === null) return []
    const [, indent = '', name = ''] = match
    const depth = indent.length / 2
    above.splice(depth, above.length, name)
    return [above.join('')]
  })
}

describe('the README', () => {
  it('names only folders that exist', () => {
    const folders = foldersOfTree()
    expect(folders.length).toBeGreaterThan(15)
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
  })

  it('shows pictures and links to files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '')
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((target) => !target.startsWith('https:') && !existsSync(target))).toEqual([])
  })

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const named = [...readme.matchAll(/npm run (?:-s )?([\w-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})
