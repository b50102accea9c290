import { definePolicyRule, type Match } from '../rule.ts'

const fileName = /^[^\s]{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|avif)$/i
const cameraName =
  /^(?:img|image|dsc|dscn|pic|photo|foto|screenshot|untitled|bild|immagine|imagen|imagem|obraz|resim|画像)[-_ ]?\d{0,12}$/i
const address = /^(?:https?:|data:|www\.)\S+$/i

/** Whether an alternative text says nothing: `missing`, or `file-name` for a file's name, an address or a mere "image". */
export function alternativeTextProblem(alt: string): 'missing' | 'file-name' | null {
  const text = alt.replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, ' ').trim()
  if (text === '') return 'missing'
  return fileName.test(text) || cameraName.test(text) || address.test(text) ? 'file-name' : null
}

export const imageAlt = definePolicyRule({
  id: 'image-alt',
  clause: 'F1',
  severity: 'violation',
  exceptions: [],
  check: ({ message }) =>
    message.images.flatMap(({ start, end, alt }): readonly Match[] => {
      const problem = alternativeTextProblem(alt)
      return problem === null ? [] : [{ messageId: problem, span: [start, end], data: { alt: alt.slice(0, 100) } }]
    }),
})
