-- The seat itself: which terminal this is, and what staff chose.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What happened, in the order in which it was committed: (terminal_id, seq), never the time. Nothing typed is ever in it.
CREATE TABLE event (
    terminal_id   BLOB NOT NULL CHECK (length(terminal_id) = 16),
    seq           INTEGER NOT NULL CHECK (seq > 0),
    event_id      BLOB NOT NULL UNIQUE CHECK (length(event_id) = 16),
    learner_id    BLOB NOT NULL CHECK (length(learner_id) = 16),
    kind          TEXT NOT NULL,
    version       INTEGER NOT NULL,
    payload       TEXT NOT NULL CHECK (json_valid(payload)),
    day           TEXT NOT NULL,    -- 2027-02-28, at the seat
    wall_time     INTEGER NOT NULL, -- milliseconds since 1970, UTC
    clock_suspect INTEGER NOT NULL CHECK (clock_suspect IN (0, 1)),
    PRIMARY KEY (terminal_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_learner ON event (learner_id, terminal_id, seq);

-- Who is the same as whom: a guest who took a card. Merged by the fold.
CREATE TABLE alias (
    learner_id BLOB NOT NULL CHECK (length(learner_id) = 16),
    of_id      BLOB NOT NULL CHECK (length(of_id) = 16),
    PRIMARY KEY (learner_id, of_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_of ON alias (of_id);

-- A card: the number is kept as a keyed hash. A replacement points at the learner of the first card.
CREATE TABLE card (
    lookup     BLOB PRIMARY KEY CHECK (length(lookup) = 32),
    learner_id BLOB NOT NULL CHECK (length(learner_id) = 16),
    symbol     TEXT NOT NULL,
    colour     TEXT NOT NULL,
    tail       INTEGER NOT NULL CHECK (tail BETWEEN 0 AND 99),
    batch      INTEGER NOT NULL, -- which printed sheet; 0 for a card written by hand
    place      INTEGER NOT NULL, -- where on it, from 1 on
    given_at   INTEGER           -- NULL while it lies in the box
) STRICT, WITHOUT ROWID;
CREATE INDEX card_by_learner ON card (learner_id);
CREATE INDEX card_ready ON card (batch, place) WHERE given_at IS NULL;

-- What opens the past of a learner. Attempts are counted before a code is looked at, and only a right one clears them.
CREATE TABLE verifier (
    learner_id BLOB PRIMARY KEY CHECK (length(learner_id) = 16),
    phc        TEXT,             -- Argon2id in PHC form; NULL while there is no code
    asked      INTEGER NOT NULL DEFAULT 1 CHECK (asked IN (0, 1)),
    attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0)
) STRICT, WITHOUT ROWID;

-- How a person is called.
CREATE TABLE person (
    learner_id BLOB PRIMARY KEY CHECK (length(learner_id) = 16),
    nickname   TEXT
) STRICT, WITHOUT ROWID;

-- The codes of staff: 'volunteer', 'manager', 'recovery'.
CREATE TABLE staff (
    role TEXT PRIMARY KEY CHECK (role IN ('volunteer', 'manager', 'recovery')),
    phc  TEXT NOT NULL -- Argon2id in PHC form
) STRICT, WITHOUT ROWID;
-- Misses at the codes of staff ('staff') and at the recovery code ('recovery').
CREATE TABLE staff_attempts (
    door     TEXT PRIMARY KEY CHECK (door IN ('staff', 'recovery')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0)
) STRICT, WITHOUT ROWID;

-- Who did what, for ever. Never a code, a typed text or a full card number.
CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    wall_time INTEGER NOT NULL,
    who       TEXT NOT NULL,
    what      TEXT NOT NULL,
    about     BLOB,
    result    TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit WHEN NEW.about IS NOT NULL OR OLD.about IS NULL
    OR NEW.seq IS NOT OLD.seq OR NEW.wall_time IS NOT OLD.wall_time OR NEW.who IS NOT OLD.who
    OR NEW.what IS NOT OLD.what OR NEW.result IS NOT OLD.result
BEGIN SELECT RAISE(ABORT, 'the audit is append-only: only the name of an erased person may go'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

-- For lists and figures of staff: written in the transaction of the event, and rebuilt by a test.
CREATE TABLE day_summary (
    learner_id BLOB NOT NULL CHECK (length(learner_id) = 16),
    day        TEXT NOT NULL,    -- 2027-02-28, at the seat
    last_seen  INTEGER NOT NULL,
    steps      INTEGER NOT NULL,
    lessons    INTEGER NOT NULL,
    PRIMARY KEY (learner_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX day_summary_by_day ON day_summary (day, last_seen);
