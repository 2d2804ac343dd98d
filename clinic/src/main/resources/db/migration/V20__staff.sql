-- What opens accounts, and who is signed in: neither is part of the record. It is in no export and
-- follows from no entry; the journal names a secret by its id.
CREATE SCHEMA staff;
GRANT USAGE ON SCHEMA staff TO ${application};

CREATE TABLE staff.secrets (
    id   uuid PRIMARY KEY,
    hash text NOT NULL                       -- Argon2id, with its parameters and salt
);

CREATE TABLE staff.sign_ins (
    fingerprint text COLLATE "C" PRIMARY KEY, -- SHA-256 of the cookie's token
    member      uuid        NOT NULL,
    since       timestamptz NOT NULL,         -- by the machine's date
    touched_at  timestamptz NOT NULL          -- by the machine's date
) WITH (fillfactor = 50);

GRANT SELECT, INSERT, UPDATE, DELETE ON staff.secrets, staff.sign_ins TO ${application};
