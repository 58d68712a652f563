-- Rows of a rebuild in progress: they take the place of those in deals in one transaction at its end.
-- The registry's columns are added by the program, as in deals.

CREATE TABLE deals_next (
    asin             TEXT PRIMARY KEY NOT NULL CHECK (length(asin) = 10),
    first_seen_utc   INTEGER NOT NULL,
    last_seen_utc    INTEGER NOT NULL,
    seen_generation  INTEGER,
    change_seq       INTEGER NOT NULL DEFAULT 0,
    details_at_utc   INTEGER,
    details_due_utc  INTEGER,
    details_attempts INTEGER NOT NULL DEFAULT 0 CHECK (details_attempts >= 0),
    details_missing  TEXT,
    tokens_spent     INTEGER NOT NULL DEFAULT 0 CHECK (tokens_spent >= 0),
    why              TEXT NOT NULL
) STRICT;
