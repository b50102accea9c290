import type { Migration } from '../migrate.ts'

/**
 * The list, the search and what templates are organised by. `listed` has a narrow row for each template, so that lists of
 * a hundred thousand read no texts; triggers keep it, so that no way of writing a template can forget it. `template_words`
 * has the words of all its texts, folded before they come here, and is ordered by `search_row`, which grows with each
 * save: the newest hits are read first, and reading stops where there are enough. What is derived from a text is made
 * anew wherever `is_indexed` is 0.
 */
export const createSearchAndTags: Migration = {
  version: 6,
  apply: (connection) =>
    connection.execute(`
      DROP TABLE template_search;
      CREATE TABLE listed (
        number INTEGER PRIMARY KEY,
        state INTEGER NOT NULL,
        grade INTEGER NOT NULL,
        purpose TEXT NOT NULL,
        store TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        created_at TEXT NOT NULL,
        title_key TEXT NOT NULL,
        languages TEXT NOT NULL DEFAULT '',
        is_indexed INTEGER NOT NULL DEFAULT 0,
        search_row INTEGER UNIQUE
      ) STRICT;
      INSERT INTO listed (number, state, grade, purpose, store, changed_at, created_at, title_key)
        SELECT number, ${stateOf('templates')}, ${gradeOf('templates')}, purpose, store, changed_at, created_at, lower(title)
        FROM templates;
      CREATE INDEX listed_by_change ON listed (state, changed_at DESC, number DESC);
      CREATE INDEX listed_by_creation ON listed (state, created_at DESC, number DESC);
      CREATE INDEX listed_by_title ON listed (state, title_key, store, number);
      CREATE INDEX listed_by_languages ON listed (state, store, languages);
      CREATE INDEX listed_by_kind ON listed (state, store, purpose, grade);
      CREATE INDEX listed_by_grade ON listed (state, grade, changed_at DESC, number DESC);
      CREATE INDEX listed_to_index ON listed (changed_at, number) WHERE is_indexed = 0;
      CREATE TRIGGER listed_new AFTER INSERT ON templates BEGIN
        INSERT INTO listed (number, state, grade, purpose, store, changed_at, created_at, title_key)
          VALUES (NEW.number, ${stateOf('NEW')}, ${gradeOf('NEW')}, NEW.purpose, NEW.store, NEW.changed_at, NEW.created_at,
            lower(NEW.title))
          ON CONFLICT (number) DO UPDATE SET state = excluded.state, grade = excluded.grade, purpose = excluded.purpose,
            store = excluded.store, changed_at = excluded.changed_at, created_at = excluded.created_at,
            title_key = excluded.title_key, is_indexed = 0;
      END;
      CREATE TRIGGER listed_changed AFTER UPDATE OF archived_at, deleted_at, verdict, purpose, store, changed_at, created_at
        ON templates
      BEGIN
        UPDATE listed SET state = ${stateOf('NEW')}, grade = ${gradeOf('NEW')}, purpose = NEW.purpose, store = NEW.store,
          changed_at = NEW.changed_at, created_at = NEW.created_at WHERE number = NEW.number;
      END;
      CREATE TRIGGER listed_rewritten AFTER UPDATE OF title, content ON templates
        WHEN NEW.title IS NOT OLD.title OR NEW.content IS NOT OLD.content
      BEGIN
        UPDATE listed SET is_indexed = 0 WHERE number = NEW.number;
      END;
      CREATE VIRTUAL TABLE template_words USING fts5 (
        words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii', prefix = '1 2 3 4'
      );
      CREATE VIRTUAL TABLE template_titles USING fts5 (
        words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii', prefix = '1 2'
      );
      CREATE TABLE template_texts (
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        language TEXT NOT NULL,
        is_outdated INTEGER NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        pictures TEXT NOT NULL,
        UNIQUE (template, place)
      ) STRICT;
      CREATE INDEX texts_by_language ON template_texts (language, template);
      CREATE INDEX texts_languages ON template_texts (template, place, language);
      CREATE INDEX texts_outdated ON template_texts (template) WHERE is_outdated = 1;
      CREATE TABLE template_bands (
        band INTEGER NOT NULL,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        PRIMARY KEY (band, template)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bands_of_template ON template_bands (template);
      CREATE TABLE vocabulary (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
      CREATE TRIGGER listed_gone AFTER DELETE ON templates BEGIN
        DELETE FROM template_words WHERE rowid = (SELECT search_row FROM listed WHERE number = OLD.number);
        DELETE FROM template_titles WHERE rowid = (SELECT search_row FROM listed WHERE number = OLD.number);
        DELETE FROM listed WHERE number = OLD.number;
      END;
      CREATE TABLE tags (number INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE template_tags (
        tag INTEGER NOT NULL REFERENCES tags (number) ON DELETE CASCADE,
        template INTEGER NOT NULL REFERENCES templates (number) ON DELETE CASCADE,
        PRIMARY KEY (tag, template)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX tags_of_template ON template_tags (template, tag);
      CREATE TABLE favourites (
        template INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE
      ) STRICT;
      CREATE TABLE saved_filters (name TEXT PRIMARY KEY, filter TEXT NOT NULL) STRICT;
      CREATE TABLE wanted_checks (
        template INTEGER PRIMARY KEY REFERENCES templates (number) ON DELETE CASCADE
      ) STRICT;
    `),
}

function stateOf(row: string): string {
  return `CASE WHEN ${row}.deleted_at IS NOT NULL THEN 2 WHEN ${row}.archived_at IS NOT NULL THEN 1 ELSE 0 END`
}

function gradeOf(row: string): string {
  return `CASE ${row}.verdict WHEN 'clean' THEN 2 WHEN 'confirm' THEN 1 ELSE 0 END`
}
