/** Help > The policy and Help > Accuracy. The pages themselves are in `docs/policy` and `docs/accuracy.md`. */
export const help = {
  policy: {
    title: 'The policy',
    version: 'Version {{version}}',
    clauses: 'Clauses',
    search: 'Search the policy',
    searchPlaceholder: 'Search',
    clearSearch: 'Clear the search',
    found_one: '{{count}} clause found',
    found_other: '{{count}} clauses found',
    nothing: 'No clause speaks of this.',
    opening: 'Opening the policy…',
    notices: 'What a clean check does not promise',
    explain: 'Explain',
    clausePage: 'Page of clause {{clause}}, with examples',
    explainRule: 'Explain: {{title}}',
    groups: {
      C: 'Conditions',
      O: 'Order status',
      K: 'Kinds of message',
      N: 'Content',
      F: 'Formatting',
      P: 'Ours',
    },
  },
  accuracy: {
    title: 'How accurate the findings are',
    page: 'Accuracy',
  },
} as const
