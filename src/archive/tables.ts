/** The tables of the archive, and how its words are found. Data. They are made where they are missing. */

/** A row a quotation; what it says of its sheet and its source is copied, so that a search reads one table. */
export const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS quotes (
    n INTEGER PRIMARY KEY, sheet TEXT NOT NULL, quote TEXT NOT NULL, text TEXT NOT NULL, speaker TEXT, role TEXT,
    kind TEXT NOT NULL, words INTEGER NOT NULL, day TEXT NOT NULL, week TEXT NOT NULL, language TEXT NOT NULL,
    publisher TEXT, headline TEXT NOT NULL, url TEXT, expires TEXT, approved INTEGER NOT NULL, superseded TEXT,
    UNIQUE (sheet, quote))`,
  'CREATE INDEX IF NOT EXISTS quotes_by_day ON quotes (day, sheet, quote)',
  'CREATE INDEX IF NOT EXISTS quotes_by_speaker ON quotes (speaker, day)',
  'CREATE INDEX IF NOT EXISTS quotes_by_successor ON quotes (superseded) WHERE superseded IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS quotes_by_end ON quotes (expires) WHERE expires IS NOT NULL',
  `CREATE VIRTUAL TABLE IF NOT EXISTS quote_words USING fts5(
    text, content = 'quotes', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2')`,
  `CREATE TRIGGER IF NOT EXISTS quote_added AFTER INSERT ON quotes BEGIN
    INSERT INTO quote_words (rowid, text) VALUES (new.n, new.text); END`,
  `CREATE TRIGGER IF NOT EXISTS quote_removed AFTER DELETE ON quotes BEGIN
    INSERT INTO quote_words (quote_words, rowid, text) VALUES ('delete', old.n, old.text); END`,
  // A sheet that was removed is not put back by a job of before that comes late.
  'CREATE TABLE IF NOT EXISTS removed (sheet TEXT PRIMARY KEY, at TEXT NOT NULL)',
];
