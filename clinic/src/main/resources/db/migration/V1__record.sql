-- The record: what is written once. The application may add and read here (default rights of the
-- schema), never change or remove, save where a line below says so.
--
-- Texts are kept as they were sent. The three things that a text column cannot hold (U+0000, a half
-- of a surrogate pair) or that mark them (U+001A) stand as U+001A and four hexadecimal digits.

CREATE TABLE record.journal (
    position    bigint      PRIMARY KEY,     -- place in the whole journal, rising, with gaps
    number      bigint      NOT NULL,        -- place in its chain, from 1, without gaps
    at          timestamptz NOT NULL,        -- when it happened, by the clinic's clock
    recorded_at timestamptz NOT NULL,        -- when it was written, by the machine's date
    fence       bigint      NOT NULL,        -- which ownership wrote it
    version     integer     NOT NULL,        -- of the kind's shape
    late        boolean     NOT NULL,        -- the store was away when it happened
    stream      text COLLATE "C" NOT NULL,   -- the chain it belongs to
    kind        text COLLATE "C" NOT NULL,   -- what happened
    actor       uuid,                        -- a member of staff; null for the clinic itself
    actor_name  text        NOT NULL,        -- the member's name then, or the part of the clinic
    body        text        NOT NULL,        -- the event as canonical JSON
    previous    bytea       NOT NULL,        -- hash of the chain's entry before; zeros for the first
    hash        bytea       NOT NULL,        -- SHA-256 of the entry's canonical JSON without hash
    UNIQUE (stream, number)
);
CREATE INDEX journal_kind ON record.journal (kind, position);

-- The end of each chain: of the journal's streams, and of the readings of each chair
-- (readings/1, readings/unplaced). It follows from the rows; it is kept to be locked and checked.
CREATE TABLE record.heads (
    chain    text COLLATE "C" PRIMARY KEY,
    number   bigint NOT NULL,                -- of the last entry or segment
    hash     bytea  NOT NULL,
    anchored bigint NOT NULL DEFAULT 0       -- its number in the newest anchor that names it
) WITH (fillfactor = 50);
GRANT UPDATE ON record.heads TO ${application};

CREATE TABLE record.devices (
    id   integer PRIMARY KEY,
    text text COLLATE "C" NOT NULL UNIQUE
);

CREATE TABLE record.units (
    id   integer PRIMARY KEY,
    text text COLLATE "C" NOT NULL,
    EXCLUDE USING hash (text WITH =)         -- a unit as sent may be longer than a B-tree takes
);

-- What was measured, and as what it is charted: sign and cuff are null where it is no valid value
-- of a known vital sign.
CREATE TABLE record.parameters (
    id   integer PRIMARY KEY,
    mdc  integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    sign text,
    cuff boolean,
    UNIQUE NULLS NOT DISTINCT (mdc, name, sign, cuff)
);

-- One row for each message and observation time. The ids of one segment's reports follow each
-- other; at one chair ids rise with the time of arrival.
CREATE TABLE record.reports (
    id          bigint      PRIMARY KEY,
    received_at timestamptz NOT NULL,        -- arrival, by the clinic's clock
    observed_at timestamptz,                 -- as the source says
    said_at     timestamptz,                 -- the time of the message
    device      integer     NOT NULL,        -- record.devices
    chair       smallint,                    -- null for a device that is at no chair
    origin      "char"      NOT NULL,        -- m measured, t typed
    control_id  text        NOT NULL         -- MSH-10; empty for typed values
);
CREATE INDEX reports_chair ON record.reports (chair, received_at);
CREATE INDEX reports_device ON record.reports (device, observed_at);

-- The digest of a whole message, kept only where a repetition could not be known by its times.
CREATE TABLE record.digests (
    report bigint PRIMARY KEY,
    digest bytea  NOT NULL
);
CREATE INDEX digests_digest ON record.digests (digest);

CREATE TABLE record.readings (
    report    bigint   NOT NULL,             -- record.reports
    parameter integer  NOT NULL,             -- record.parameters
    unit      integer  NOT NULL,             -- record.units
    ordinal   smallint NOT NULL,             -- place in its report, from 0
    status    "char"   NOT NULL,             -- o ok, i impossible, n not a number, x not obtained,
                                             -- u no unit, t typed, c corrected
    text      text     NOT NULL,             -- exactly as sent
    amount    text                           -- in the canonical unit, where that is not the text
);
CREATE INDEX readings_report ON record.readings (report);

-- One for each grouped write and chair: binds its reports to those before.
CREATE TABLE record.segments (
    first       bigint      PRIMARY KEY,     -- record.reports
    last        bigint      NOT NULL,
    number      bigint      NOT NULL,        -- place in the chair's chain, from 1, without gaps
    recorded_at timestamptz NOT NULL,
    fence       bigint      NOT NULL,
    readings    integer     NOT NULL,        -- how many values
    chair       smallint    NOT NULL,        -- 0 for devices that are at no chair
    late        boolean     NOT NULL,
    hash        bytea       NOT NULL         -- SHA-256 over the previous hash, this row and its rows
);

-- Who owns the record. One row: one lease covers the clinic.
CREATE TABLE record.lease (
    name        text COLLATE "C" PRIMARY KEY,
    fence       bigint      NOT NULL,        -- rises with each change of owner
    beat        bigint      NOT NULL,        -- rises with each renewal
    holder      text        NOT NULL,        -- empty when released
    renewed_at  timestamptz,                 -- by the holder's machine; for people, never judged by
    clinic_time timestamptz                  -- the clinic's clock at the renewal
) WITH (fillfactor = 20);
INSERT INTO record.lease VALUES ('clinic', 0, 0, '', NULL, NULL);
GRANT UPDATE ON record.lease TO ${application};

-- The trend's read model: a chair's valid values of one minute, packed. What has arrived since the
-- mark is not packed yet and is read from the rows.
CREATE TABLE model.trend_blocks (
    chair  smallint NOT NULL,
    minute bigint   NOT NULL,                -- since 1970, by observation time
    points integer  NOT NULL,
    packed bytea    NOT NULL,
    PRIMARY KEY (chair, minute)
);
CREATE TABLE model.trend_marks (
    chair   smallint    PRIMARY KEY,
    report  bigint      NOT NULL,            -- the last report that is packed
    through timestamptz NOT NULL             -- its arrival
) WITH (fillfactor = 50);
