import type { Migration } from '../migrate.ts'

/**
 * Texts that many templates hold, and who holds them. Templates keep a copy of the text, so nothing has to be looked up to
 * read one. `block_versions` has what a block said before; `unwrapped_blocks` has the revisions that a block's deletion made
 * of the templates that held it, so that it can be undone.
 */
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
      CREATE TABLE block_versions (
        block INTEGER NOT NULL REFERENCES shared_blocks (number) ON DELETE CASCADE,
        changed_at TEXT NOT NULL,
        name TEXT NOT NULL,
        content TEXT NOT NULL
      ) STRICT;
      CREATE INDEX versions_of_block ON block_versions (block, changed_at);
      CREATE TABLE block_uses (
        block_id TEXT NOT NULL,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        PRIMARY KEY (block_id, template)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX uses_of_template ON block_uses (template);
      CREATE TABLE unwrapped_blocks (
        block_id TEXT NOT NULL,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        PRIMARY KEY (block_id, template)
      ) STRICT, WITHOUT ROWID;
    `),
}
