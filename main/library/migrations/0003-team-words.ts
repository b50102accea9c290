import type { Migration } from '../migrate.ts'

/** The team's word list, in the order in which words were added. The store's own name is a fact, `store-name`. */
export const createTeamWords: Migration = {
  version: 3,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE team_words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
    `),
}
