-- Read models of the chairs: each follows from the journal alone.

-- Every alarm that became active. A row for each, for ever.
CREATE TABLE model.alarms (
    alarm           uuid        PRIMARY KEY,
    watch           uuid        NOT NULL,
    ordinal         bigint      NOT NULL,    -- position of the entry that activated it
    chair           smallint    NOT NULL,
    parameter_mdc   integer,                 -- null where it speaks of no parameter
    condition       text        NOT NULL,
    kind            text        NOT NULL,
    tier            text        NOT NULL,    -- the highest reached
    limit_text      text        NOT NULL,
    profile         text        NOT NULL,
    met_at          timestamptz NOT NULL,
    active_at       timestamptz NOT NULL,
    acknowledged_at timestamptz,             -- the first time
    acknowledged_by text        NOT NULL DEFAULT '',
    cleared_at      timestamptz,
    reviewed_at     timestamptz,
    worst           text        NOT NULL DEFAULT ''
);
CREATE INDEX alarms_chair ON model.alarms (chair, active_at);

-- Every watch.
CREATE TABLE model.watches (
    watch     uuid        PRIMARY KEY,
    chair     smallint    NOT NULL,
    person    uuid,
    opened_at timestamptz NOT NULL,
    ended_at  timestamptz
);
CREATE UNIQUE INDEX watches_open ON model.watches (chair) WHERE ended_at IS NULL;

-- Its phases, for the bands of a trend.
CREATE TABLE model.watch_phases (
    watch uuid        NOT NULL,
    since timestamptz NOT NULL,
    phase text        NOT NULL,
    PRIMARY KEY (watch, since)
);

-- Messages that are kept whole until they are read, by what makes them the same message.
CREATE TABLE model.kept_messages (
    digest   bytea       PRIMARY KEY,
    device   text        NOT NULL,
    event    text        NOT NULL,
    position bigint      NOT NULL            -- of the entry that holds the text
);
