import type { Migration } from '../migrate.ts'

/**
 * Approval. `approvals` keeps every seal; of a template the one of the newest revision counts, and of those of one revision
 * the last that came. `text_hash` is the `row_hash` of the content column, so that a text that comes back to what was
 * approved is approved again. `is_readable` is 0 for a seal that can no longer be read: it counts as none and stays where it
 * is. `submissions` has what waits for a reviewer, `returned` what a reviewer last said of what was not approved.
 *
 * `listed.approval` (0 draft, 1 in review, 2 approved, whether archived or not) is kept by triggers, so that no way of
 * writing a template can forget it; so is that an edit takes the submission away.
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
        signature TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        approved_at TEXT NOT NULL,
        comment TEXT NOT NULL,
        seal TEXT NOT NULL,
        added_at TEXT NOT NULL,
        is_readable INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX approvals_of_template ON approvals (template, revision DESC, number DESC) WHERE is_readable = 1;
      CREATE UNIQUE INDEX approvals_once ON approvals (template, signature) WHERE is_readable = 1;
      CREATE TABLE submissions (
        template INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        submitted_at TEXT NOT NULL,
        author_name TEXT NOT NULL,
        author_key TEXT NOT NULL,
        note TEXT NOT NULL,
        authors TEXT NOT NULL
      ) STRICT;
      CREATE TABLE returned (
        template INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE,
        revision INTEGER NOT NULL,
        returned_at TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        note TEXT NOT NULL
      ) STRICT;
      CREATE TABLE reviewers (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        known_since TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE listed ADD COLUMN approval INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX listed_by_approval ON listed (state, approval, changed_at DESC, number DESC);
      CREATE TRIGGER approval_of_changed AFTER UPDATE OF revision, content ON templates
        WHEN NEW.revision IS NOT OLD.revision OR NEW.content IS NOT OLD.content
      BEGIN
        DELETE FROM submissions WHERE template = NEW.number;
        ${refresh('NEW.number')}
      END;
      CREATE TRIGGER listed_gets_approval AFTER INSERT ON listed BEGIN ${refresh('NEW.number')} END;
      ${triggers('approvals')}
      ${triggers('submissions')}
    `),
}

function triggers(table: string): string {
  return `
      CREATE TRIGGER ${table}_new AFTER INSERT ON ${table} BEGIN ${refresh('NEW.template')} END;
      CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} BEGIN ${refresh('NEW.template')} END;
      CREATE TRIGGER ${table}_gone AFTER DELETE ON ${table} BEGIN ${refresh('OLD.template')} END;`
}

// The hash is asked for only where there is an approval: texts with pictures are long.
function refresh(template: string): string {
  const newest = `FROM approvals WHERE template = ${template} AND is_readable = 1`
  return `
        UPDATE listed SET approval = CASE
          WHEN EXISTS (SELECT 1 ${newest}) THEN CASE
            WHEN (SELECT text_hash ${newest} ORDER BY revision DESC, number DESC LIMIT 1)
              = (SELECT row_hash(content) FROM templates WHERE number = ${template}) THEN 2
            ELSE ${inReview(template)} END
          ELSE ${inReview(template)} END
        WHERE number = ${template};`
}

function inReview(template: string): string {
  return `EXISTS (SELECT 1 FROM submissions JOIN templates ON templates.number = template
              WHERE template = ${template} AND submissions.revision = templates.revision)`
}
