import { expect, test } from 'vitest'
import { createOpenedFiles, sharedFilesIn } from '../../../../main/exchange/hand-over/opened-files.ts'

test('a command line names shared files by path, relative or not, and by address', () => {
  const words = ['--lang=en', '/opt/app', 'a.plumeline', '/b/C.PLUMELINE', 'file:///d/%C3%A9.plumeline', 'x.json']
  expect(sharedFilesIn(words, '/home/ada')).toEqual(['/home/ada/a.plumeline', '/b/C.PLUMELINE', '/d/é.plumeline'])
  expect(sharedFilesIn(['--open=a.plumeline', 'file://other/host.plumeline', 'plumeline'], '/')).toEqual([])
})

test('files wait in the order in which they came, each once', () => {
  const files = createOpenedFiles()
  expect([files.hasAny(), files.next()]).toEqual([false, null])
  for (const path of ['a', 'b', 'a']) files.add(path)
  expect([files.hasAny(), files.next(), files.next(), files.next(), files.hasAny()]).toEqual([
    true,
    'a',
    'b',
    null,
    false,
  ])
})
