/** The pages of the policy in French, by path. */
export const pages = import.meta.glob<string>('../../docs/policy/fr/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
