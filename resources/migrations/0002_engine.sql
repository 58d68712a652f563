-- What the engine remembers between runs and agrees on with other processes.

CREATE TABLE leases (
    job          TEXT PRIMARY KEY NOT NULL,
    holder       TEXT NOT NULL,
    host         TEXT NOT NULL,
    pid          INTEGER NOT NULL,
    acquired_utc INTEGER NOT NULL,
    expires_utc  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    job         TEXT NOT NULL,
    started_utc INTEGER NOT NULL,
    ended_utc   INTEGER,
    outcome     TEXT NOT NULL,
    words       TEXT NOT NULL,
    tokens      INTEGER NOT NULL,
    report      TEXT NOT NULL
) STRICT;

CREATE INDEX runs_job ON runs (job, id);

-- Candidates that were not worth their details, so that they are not asked for again until something changes.
CREATE TABLE rejected (
    asin         TEXT PRIMARY KEY NOT NULL CHECK (length(asin) = 10),
    reason       TEXT NOT NULL,
    price_cents  INTEGER CHECK (price_cents >= 0),
    rejected_utc INTEGER NOT NULL,
    retry_utc    INTEGER
) STRICT;

CREATE INDEX rejected_retry ON rejected (retry_utc) WHERE retry_utc IS NOT NULL;
