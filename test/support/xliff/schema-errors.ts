import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xmllint-wasm'

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
// The schema says where OASIS keeps the other one.
const schema = read('xliff_core_2.0.xsd').replace('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', 'xml.xsd')
const xmlSchema = read('xml.xsd')

/** What OASIS's schema of the XLIFF 2 core has against the files; empty when it has nothing. */
export async function schemaErrors(files: readonly string[]): Promise<readonly string[]> {
  const result = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xlf`, contents })),
    schema: [schema],
    preload: [{ fileName: 'xml.xsd', contents: xmlSchema }],
    maxMemoryPages: 4096,
  })
  return result.errors.map(({ rawMessage }) => rawMessage)
}
