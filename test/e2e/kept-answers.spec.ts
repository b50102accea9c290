import { expect, test } from './support/app.ts'

test('an answer that is asked of the app arrives, though memory is collected meanwhile', async ({ app }) => {
  await app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void
    setInterval(collect, 1)
  })
  for (let asked = 0; asked < 100; asked += 1)
    expect(await app.evaluate(({ app: asks }, number) => [asks.getName(), number], asked)).toEqual(['Plumeline', asked])
  // What is awaited in the app arrives too.
  const late = app.evaluate((_electron, wanted) => new Promise((resolve) => setTimeout(resolve, 50, wanted)), 'late')
  expect(await late).toBe('late')
  await expect(app.evaluate(() => Promise.reject(new Error('refused there')))).rejects.toThrow('refused there')
})
