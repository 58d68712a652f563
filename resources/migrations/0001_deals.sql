-- The mirror of Keepa's deals and what belongs to it.
-- Conventions: times are UTC seconds (_utc) or milliseconds (_ms), money is integer cents, NULL means unknown.
-- The columns that the registry (core/deals) names are added by the program, to deals and to tombstones alike.

CREATE TABLE deals (
    asin             TEXT PRIMARY KEY NOT NULL CHECK (length(asin) = 10),
    first_seen_utc   INTEGER NOT NULL,
    last_seen_utc    INTEGER NOT NULL,
    seen_generation  INTEGER,
    change_seq       INTEGER NOT NULL,
    details_at_utc   INTEGER,
    details_due_utc  INTEGER,
    details_attempts INTEGER NOT NULL DEFAULT 0 CHECK (details_attempts >= 0),
    details_missing  TEXT,
    tokens_spent     INTEGER NOT NULL DEFAULT 0 CHECK (tokens_spent >= 0)
) STRICT;

CREATE INDEX deals_first_seen ON deals (first_seen_utc);
CREATE INDEX deals_last_seen ON deals (last_seen_utc);
CREATE UNIQUE INDEX deals_change_seq ON deals (change_seq);
CREATE INDEX deals_details_due ON deals (details_due_utc) WHERE details_due_utc IS NOT NULL;

-- Removed deals, whole, so that a removal can be undone; change_seq is that of the removal.
CREATE TABLE tombstones (
    asin             TEXT PRIMARY KEY NOT NULL CHECK (length(asin) = 10),
    first_seen_utc   INTEGER NOT NULL,
    last_seen_utc    INTEGER NOT NULL,
    seen_generation  INTEGER,
    change_seq       INTEGER NOT NULL,
    details_at_utc   INTEGER,
    details_due_utc  INTEGER,
    details_attempts INTEGER NOT NULL DEFAULT 0 CHECK (details_attempts >= 0),
    details_missing  TEXT,
    tokens_spent     INTEGER NOT NULL DEFAULT 0 CHECK (tokens_spent >= 0),
    removed_utc      INTEGER NOT NULL,
    reason_code      TEXT NOT NULL,
    reason_words     TEXT NOT NULL
) STRICT;

CREATE INDEX tombstones_removed ON tombstones (removed_utc);
CREATE UNIQUE INDEX tombstones_change_seq ON tombstones (change_seq);

-- last: the newest number given to a visible change; purged: the newest removal whose tombstone is gone.
CREATE TABLE change_sequence (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    last   INTEGER NOT NULL,
    purged INTEGER NOT NULL
) STRICT;
INSERT INTO change_sequence (id, last, purged) VALUES (1, 0, 0);

-- For which version of each registry column the stored rows hold values.
CREATE TABLE column_versions (
    column_id TEXT PRIMARY KEY NOT NULL,
    version   INTEGER NOT NULL CHECK (version >= 0)
) STRICT, WITHOUT ROWID;

-- The user's own columns. They outlive the deal.
CREATE TABLE user_state (
    asin TEXT PRIMARY KEY NOT NULL CHECK (length(asin) = 10)
) STRICT;

CREATE TABLE journal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    asin      TEXT NOT NULL,
    at_utc    INTEGER NOT NULL,
    event     TEXT NOT NULL CHECK (event IN ('arrived', 'changed', 'removed', 'restored', 'returned')),
    column_id TEXT,
    before    ANY,
    after     ANY,
    why       TEXT NOT NULL,
    CHECK ((event = 'changed') = (column_id IS NOT NULL))
) STRICT;

CREATE INDEX journal_asin ON journal (asin, id);

CREATE TABLE system_state (
    key   TEXT PRIMARY KEY NOT NULL,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE sellers (
    seller_id      TEXT PRIMARY KEY NOT NULL,
    name           TEXT,
    rating_percent INTEGER CHECK (rating_percent BETWEEN 0 AND 100),
    rating_count   INTEGER CHECK (rating_count >= 0),
    scammer        INTEGER CHECK (scammer IN (0, 1)),
    fetched_utc    INTEGER NOT NULL
) STRICT;

-- Whether the user may sell a product on Amazon, in which condition, and who said so.
CREATE TABLE user_restrictions (
    asin        TEXT NOT NULL CHECK (length(asin) = 10),
    condition   TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('unknown', 'queued', 'ok', 'restricted', 'error')),
    message     TEXT,
    source      TEXT NOT NULL,
    checked_utc INTEGER,
    retry_utc   INTEGER,
    PRIMARY KEY (asin, condition)
) STRICT, WITHOUT ROWID;

-- Keepa's answers, word for word (zstd), the newest of each kind.
CREATE TABLE raw_answers (
    asin        TEXT NOT NULL CHECK (length(asin) = 10),
    kind        TEXT NOT NULL,
    fetched_utc INTEGER NOT NULL,
    answer      BLOB NOT NULL,
    PRIMARY KEY (asin, kind)
) STRICT;

CREATE INDEX raw_answers_fetched ON raw_answers (fetched_utc);

CREATE TABLE token_ledger (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms         INTEGER NOT NULL,
    purpose       TEXT NOT NULL,
    kind          TEXT NOT NULL,
    items         INTEGER NOT NULL CHECK (items >= 0),
    estimate      INTEGER,
    cost          INTEGER,
    balance_after INTEGER,
    status        TEXT NOT NULL
) STRICT;

CREATE INDEX token_ledger_at ON token_ledger (at_ms);
