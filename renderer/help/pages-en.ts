/** The pages of the policy in English, by path. */
export const pages = import.meta.glob<string>('../../docs/policy/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
