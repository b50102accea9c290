import type { Migration } from '../migrate.ts'

/**
 * What every template was before. `versions` has a row for each revision that is kept, the current one included;
 * `version_contents` has the contents of those that are not current, since the current one stands in `templates`. A
 * content is deflated JSON whose pictures stand apart, each once for a template: a picture stays while the words around
 * it change. `versions` is small without the contents, so that lists and thinning read little.
 */
export const createHistory: Migration = {
  version: 4,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE versions (
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        kind TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        author TEXT NOT NULL,
        verdict TEXT NOT NULL,
        violations INTEGER NOT NULL,
        confirms INTEGER NOT NULL,
        policy_version TEXT NOT NULL,
        comment TEXT NOT NULL,
        origin_id TEXT,
        origin_revision INTEGER,
        origin_title TEXT,
        PRIMARY KEY (template, revision)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX versions_by_time ON versions (saved_at);
      CREATE TABLE version_contents (
        template INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (template, revision),
        FOREIGN KEY (template, revision) REFERENCES versions (template, revision) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE version_pictures (
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (template, sha256)
      ) STRICT;
      CREATE TABLE version_picture_uses (
        template INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (template, revision, sha256),
        FOREIGN KEY (template, revision) REFERENCES version_contents (template, revision) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      INSERT INTO versions
        SELECT number, revision, 'saved', changed_at, '', verdict, violations, confirms, policy_version, '', NULL, NULL, NULL
        FROM templates;
    `),
}
