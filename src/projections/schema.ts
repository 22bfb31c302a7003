/** Raised whenever a table or what a projection writes changes: an older file is dropped and remade from the log. */
export const SCHEMA_VERSION = 5;

/**
 * How words are cut: by letters and digits, accents and case ignored, English endings taken off ("dismissed" finds
 * "dismissal"); a section sign is a word's part, so that "§ 1962" is found as it is printed.
 */
export const FACT_TOKENIZER = "porter unicode61 remove_diacritics 2 tokenchars '§'";

const BOUNDS = `
  a0 TEXT NOT NULL, -- first day asOf shows it
  a1 TEXT NOT NULL, -- first day asOf shows it no more
  k0 TEXT NOT NULL, -- first day knownOn shows it
  k1 TEXT NOT NULL,
  p0 INTEGER NOT NULL, -- first position that shows it
  p1 INTEGER NOT NULL`;

/** Read models as of any date are ordinary rows bounded on the three axes; an R*Tree was measured 13.7 times slower. */
export const SCHEMA = `
CREATE TABLE checkpoint (projection TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
CREATE TABLE parked (
  projection TEXT NOT NULL, position INTEGER NOT NULL, event TEXT NOT NULL, subject TEXT NOT NULL, error TEXT NOT NULL,
  PRIMARY KEY (projection, position)
) STRICT;

CREATE TABLE subject (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL
) STRICT;
-- Events of other streams that touch a subject: their position, and that of what corrects them.
CREATE TABLE link (subject INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (subject, position)) STRICT, WITHOUT ROWID;
CREATE INDEX link_position ON link (position);
-- Corrections, added sources and disputes by the event they go back to.
CREATE TABLE chain (root INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (root, position)) STRICT, WITHOUT ROWID;
CREATE INDEX chain_position ON chain (position);
CREATE TABLE alias (alias TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (alias, subject)) STRICT, WITHOUT ROWID;
CREATE TABLE sealed (event TEXT NOT NULL, subject TEXT NOT NULL, scope TEXT NOT NULL, attachment INTEGER, hide INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE INDEX sealed_subject ON sealed (subject);
CREATE INDEX sealed_event ON sealed (event);

CREATE TABLE fact (
  id INTEGER PRIMARY KEY, event TEXT NOT NULL, subject INTEGER NOT NULL, type TEXT NOT NULL, kind TEXT, court TEXT, filing INTEGER NOT NULL,
  earliest TEXT NOT NULL, ordinal REAL NOT NULL, at INTEGER NOT NULL, cause TEXT, ${BOUNDS}
) STRICT;
CREATE INDEX fact_event ON fact (event);
-- The sentence that tells a fact, and all of its words; a word of the sentence weighs more.
CREATE VIRTUAL TABLE fact_text USING fts5 (title, text, content='', contentless_delete=1, tokenize="${FACT_TOKENIZER}", prefix='2 3');
INSERT INTO fact_text (fact_text, rank) VALUES ('rank', 'bm25(3.0, 1.0)');
-- Names that facts give their subject, by the fact's id: a subject is found by what it was called on a date.
CREATE VIRTUAL TABLE name_text USING fts5 (name, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');

CREATE TABLE case_row (
  subject INTEGER NOT NULL, filed TEXT NOT NULL, status TEXT NOT NULL, stage TEXT NOT NULL, court TEXT NOT NULL, judge TEXT NOT NULL,
  injunction TEXT NOT NULL, parties TEXT NOT NULL, json TEXT NOT NULL, ${BOUNDS}
) STRICT;
CREATE INDEX case_row_open ON case_row (subject, p1);

CREATE TABLE calendar_row (
  subject INTEGER NOT NULL, what TEXT NOT NULL, key TEXT NOT NULL, day TEXT NOT NULL, court TEXT NOT NULL, json TEXT NOT NULL, ${BOUNDS}
) STRICT;
CREATE INDEX calendar_row_open ON calendar_row (subject, p1);
-- Rows are cut anew once a batch: between these positions a subject's rows are not exact and it is replayed instead.
-- batch: the last position of the batch: batches don't overlap, so a place lies in the first that ends behind it.
CREATE TABLE smear (subject INTEGER NOT NULL, p0 INTEGER NOT NULL, p1 INTEGER NOT NULL, batch INTEGER NOT NULL) STRICT;
`;

/** Indexes only readers need: a rebuild makes them last, sorted, which is far cheaper than row by row. */
export const READING_INDEXES = `
CREATE INDEX alias_subject ON alias (subject);
CREATE INDEX subject_kind ON subject (kind, first);
CREATE INDEX fact_subject ON fact (subject, a0);
CREATE INDEX fact_day ON fact (type, a0);
CREATE INDEX case_row_filed ON case_row (filed DESC, subject, a0, a1, k0, k1, p0, p1);
CREATE INDEX case_row_status ON case_row (status, filed DESC, subject, a0, a1, k0, k1, p0, p1);
CREATE INDEX case_row_injunction ON case_row (injunction, filed DESC, subject, a0, a1, k0, k1, p0, p1);
CREATE INDEX case_row_stage ON case_row (stage, filed DESC, subject, a0, a1, k0, k1, p0, p1);
CREATE INDEX case_row_court ON case_row (court, filed DESC, subject, a0, a1, k0, k1, p0, p1);
CREATE INDEX calendar_row_day ON calendar_row (what, day);
CREATE INDEX smear_at ON smear (p0, p1);
CREATE INDEX smear_batch ON smear (batch);
`;
