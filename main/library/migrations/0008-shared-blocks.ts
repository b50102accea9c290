import type { Migration } from '../migrate.ts'

/** Texts that many templates hold, and who holds them. Templates keep a copy of the text, so nothing has to be looked up to read one. */
export const createSharedBlocks: Migration = {
  version: 8,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE shared_blocks (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        revision INTEGER NOT NULL,
        changed_at TEXT NOT NULL,
        deleted_at TEXT,
        content TEXT NOT NULL
      ) STRICT;
      CREATE TABLE block_uses (
        block_id TEXT NOT NULL,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        PRIMARY KEY (block_id, template)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX uses_of_template ON block_uses (template);
    `),
}
