import type { Migration } from '../migrate.ts'

/**
 * A hash beside each template, so that a backup can be told from a damaged one. Kept by triggers, so that no way of
 * writing a template can forget it; what does not change the text (the archive, a verdict) leaves the hash as it was, and
 * so never declares a damaged text to be sound.
 */
export const createRowHashes: Migration = {
  version: 5,
  apply: (connection) =>
    connection.execute(`
      CREATE TABLE template_hashes (
        number INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE,
        hash BLOB NOT NULL
      ) STRICT;
      INSERT INTO template_hashes
        SELECT number, row_hash(id, revision, created_at, changed_at, content) FROM templates;
      CREATE TRIGGER template_hash_of_new AFTER INSERT ON templates BEGIN
        INSERT OR REPLACE INTO template_hashes
          VALUES (NEW.number, row_hash(NEW.id, NEW.revision, NEW.created_at, NEW.changed_at, NEW.content));
      END;
      CREATE TRIGGER template_hash_of_changed AFTER UPDATE OF id, revision, created_at, changed_at, content ON templates
      BEGIN
        INSERT OR REPLACE INTO template_hashes
          VALUES (NEW.number, row_hash(NEW.id, NEW.revision, NEW.created_at, NEW.changed_at, NEW.content));
      END;
    `),
}
