import type { Migration } from '../migrate.ts'

/**
 * Templates, their search index and the library's own facts. `content` is the whole `TemplateContent` as JSON and is the
 * truth; the columns beside it repeat what the list shows. `number` ties a template to its index row and never changes,
 * as an implicit rowid would on VACUUM.
 */
export const createTemplates: Migration = {
  version: 1,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE templates (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        archived_at TEXT,
        deleted_at TEXT,
        title TEXT NOT NULL,
        purpose TEXT NOT NULL,
        store TEXT NOT NULL,
        language TEXT NOT NULL,
        verdict TEXT NOT NULL,
        violations INTEGER NOT NULL,
        confirms INTEGER NOT NULL,
        policy_version TEXT NOT NULL,
        content TEXT NOT NULL
      ) STRICT;
      CREATE INDEX templates_by_change ON templates (changed_at DESC, number DESC) WHERE deleted_at IS NULL;
      CREATE VIRTUAL TABLE template_search USING fts5 (
        title, body, purpose,
        tokenize = 'unicode61 remove_diacritics 2',
        prefix = '1 2 3'
      );
      CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    `),
}
