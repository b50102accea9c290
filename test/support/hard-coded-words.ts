import { isNode, walk, type SourceFile, type SyntaxNode } from './source-files.ts'

/** Attributes and properties whose text a person sees or hears. */
const spokenNames = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'buttonLabel',
  'description',
  'errorMessage',
  'help',
  'label',
  'message',
  'placeholder',
  'subtitle',
  'textValue',
  'title',
  'tooltip',
])
/** Functions that say what they are given. */
const sayingFunctions = new Set([
  'alert',
  'announce',
  'confirm',
  'notify',
  'setNotice',
  'showErrorBox',
  'showMessageBox',
])

export interface HardCodedWords {
  readonly text: string
  readonly place: string
}

/**
 * Words in a source that a person would see or hear and that no language but one has: text between tags, text of the
 * attributes and properties above, and text that is given to the functions above. Keys of texts are none, nor is what
 * is given to another function, `translate` above all.
 */
export function hardCodedWords({ program, place }: SourceFile): readonly HardCodedWords[] {
  const found: HardCodedWords[] = []
  const take = (value: unknown, node: SyntaxNode) => {
    const text = String(value).trim()
    if (/\p{L}/u.test(text) && !/^[a-z]+(?:\.[\w-]+)+$/.test(text)) found.push({ text, place: place(node) })
  }
  /** The texts that an expression can come to. */
  const takeTexts = (expression: unknown) =>
    walk(expression, (node, around) => {
      if (node.type === 'JSXElement' || node.type === 'JSXFragment' || isFunction(node)) return false
      if (node.type === 'CallExpression') return false
      // What is compared is not said.
      if (node.type === 'BinaryExpression' && node['operator'] !== '+') return false
      if (node.type === 'MemberExpression' || node.type === 'Property') return node === expression
      if (node.type === 'Literal' && typeof node['value'] === 'string') take(node['value'], node)
      if (node.type === 'TemplateElement' && !isKey(around[0])) take((node['value'] as { raw: string }).raw, node)
      return true
    })
  walk(program, (node) => {
    if (node.type === 'JSXText') take(node['value'], node)
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as readonly SyntaxNode[]) {
        if (child.type === 'JSXExpressionContainer') takeTexts(child['expression'])
      }
    }
    if (node.type === 'JSXAttribute' && isNode(node['name']) && spokenNames.has(attributeName(node['name']))) {
      takeTexts(node['value'])
    }
    if (node.type === 'Property' && isNode(node['key']) && spokenNames.has(propertyName(node['key']))) {
      takeTexts(node['value'])
    }
    if (node.type === 'CallExpression' && isNode(node['callee']) && sayingFunctions.has(calledName(node['callee']))) {
      for (const argument of node['arguments'] as readonly SyntaxNode[]) takeTexts(argument)
    }
    return true
  })
  return found
}

const isFunction = ({ type }: SyntaxNode): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression'

/** Whether a template literal makes a key: `window.tour.${step}.title`. */
function isKey(template: SyntaxNode | undefined): boolean {
  const [first] = (template?.['quasis'] ?? []) as readonly { readonly value: { readonly raw: string } }[]
  return first !== undefined && /^[a-z]+\.[\w.-]*$/.test(first.value.raw)
}

function attributeName(name: SyntaxNode): string {
  return String(isNode(name['name']) ? name['name']['name'] : name['name'])
}

function propertyName(key: SyntaxNode): string {
  return String(key.type === 'Identifier' ? key['name'] : key['value'])
}

function calledName(callee: SyntaxNode): string {
  const last = callee.type === 'MemberExpression' && isNode(callee['property']) ? callee['property'] : callee
  return String(last['name'])
}
