import type { Migration } from '../migrate.ts'

/**
 * Approval. `approvals` keeps every seal; the newest of a template is the one that counts. `text_hash` is that of the content
 * column, so that a text that comes back to what was approved is approved again. `submissions` has what waits for a reviewer.
 */
export const createApproval: Migration = {
  version: 7,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE approvals (
        number INTEGER PRIMARY KEY,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        text_hash BLOB NOT NULL,
        seal TEXT NOT NULL,
        comment TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX approvals_of_template ON approvals (template, number DESC);
      CREATE TABLE submissions (
        template INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        submitted_at TEXT NOT NULL,
        author_name TEXT NOT NULL,
        author_key TEXT NOT NULL,
        note TEXT NOT NULL
      ) STRICT;
      CREATE TABLE reviewers (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        known_since TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
}
