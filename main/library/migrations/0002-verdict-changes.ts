import type { Migration } from '../migrate.ts'

/**
 * What a new version of the policy changed: one row for each template, from the verdict that was last seen to the one
 * that the version gave, until somebody has seen it. The indices serve the search for what has to be checked again, and
 * the question which other templates ask for a review, which would otherwise read the whole library at every save.
 */
export const createVerdictChanges: Migration = {
  version: 2,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE verdict_changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        template INTEGER NOT NULL UNIQUE REFERENCES templates (number) ON DELETE CASCADE,
        policy_before TEXT NOT NULL,
        verdict_before TEXT NOT NULL,
        violations_before INTEGER NOT NULL,
        confirms_before INTEGER NOT NULL,
        policy_after TEXT NOT NULL,
        verdict_after TEXT NOT NULL,
        violations_after INTEGER NOT NULL,
        confirms_after INTEGER NOT NULL,
        found_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX templates_by_policy ON templates (policy_version);
      CREATE INDEX templates_in_use ON templates (purpose, store, title, number, id, deleted_at, archived_at)
        WHERE deleted_at IS NULL AND archived_at IS NULL;
    `),
}
