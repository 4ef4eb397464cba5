CREATE TABLE deviation_category (
    id       TEXT PRIMARY KEY NOT NULL,
    code     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE deviation_type (
    id          TEXT PRIMARY KEY NOT NULL,
    category_id TEXT NOT NULL REFERENCES deviation_category (id),
    code        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    closed      INTEGER NOT NULL DEFAULT 0,
    merged_into TEXT REFERENCES deviation_type (id)
) STRICT;

CREATE INDEX deviation_type_by_category ON deviation_type (category_id, position);

CREATE TABLE deviation (
    id                 TEXT PRIMARY KEY NOT NULL,
    municipality_id    TEXT NOT NULL,
    number_year        INTEGER NOT NULL,
    number_serial      INTEGER NOT NULL,
    kind               TEXT NOT NULL,
    category_id        TEXT REFERENCES deviation_category (id),
    type_id            TEXT REFERENCES deviation_type (id),
    title              TEXT NOT NULL,
    description        TEXT NOT NULL,
    happened_on        TEXT NOT NULL,
    happened_at        TEXT,
    discovered_at      TEXT,
    reported_at        TEXT NOT NULL,
    received_at        TEXT,
    unit_id            TEXT NOT NULL REFERENCES org_unit (id),
    reporting_unit_id  TEXT REFERENCES org_unit (id),
    kostra_function    TEXT,
    process_step       TEXT,
    process_ref        TEXT,
    procedure_ref      TEXT,
    personal_data      INTEGER NOT NULL DEFAULT 0,
    immediate_action   TEXT NOT NULL DEFAULT '',
    actual_severity    INTEGER CHECK (actual_severity BETWEEN 1 AND 5),
    potential_severity INTEGER CHECK (potential_severity BETWEEN 1 AND 5),
    recurrence_of      TEXT,
    status             TEXT NOT NULL,
    closed_at          TEXT,
    rejection_reason   TEXT,
    reporter           TEXT,
    reporter_hidden    INTEGER NOT NULL DEFAULT 0,
    case_handler       TEXT,
    feedback           TEXT,
    feedback_on        TEXT,
    disclosure         TEXT NOT NULL DEFAULT 'OPEN',
    disclosure_basis   TEXT,
    phase              TEXT,
    source             TEXT,
    external_key       TEXT,
    import_hash        TEXT
) STRICT;

-- What people say on the phone; also the order of the list by number.
CREATE UNIQUE INDEX deviation_by_number ON deviation (number_year, number_serial, municipality_id);
-- The list's own order.
CREATE INDEX deviation_by_day ON deviation (happened_on);
-- A unit's page, and filters on few units.
CREATE INDEX deviation_by_unit ON deviation (unit_id, happened_on);
-- The list by severity; what is not stated comes below the least.
CREATE INDEX deviation_by_severity ON deviation (coalesce(actual_severity, 0), happened_on);
-- The list by status, in workflow order. The expression stands again, letter for letter, in
-- DeviationListMapper.xml.
CREATE INDEX deviation_by_status ON deviation (
    CASE status WHEN 'REPORTED' THEN 1 WHEN 'RECEIVED' THEN 2 WHEN 'IN_PROGRESS' THEN 3 WHEN 'ACTION' THEN 4 WHEN 'EFFECT_CHECK' THEN 5 WHEN 'CLOSED' THEN 6 ELSE 7 END,
    happened_on);
-- Importing a file again finds its rows.
CREATE UNIQUE INDEX deviation_by_source ON deviation (source, external_key) WHERE external_key IS NOT NULL;

CREATE TABLE deviation_cause (
    id           TEXT PRIMARY KEY NOT NULL,
    deviation_id TEXT NOT NULL REFERENCES deviation (id),
    position     INTEGER NOT NULL,
    text         TEXT NOT NULL,
    root         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX deviation_cause_by_deviation ON deviation_cause (deviation_id, position);

CREATE TABLE deviation_action (
    id            TEXT PRIMARY KEY NOT NULL,
    deviation_id  TEXT NOT NULL REFERENCES deviation (id),
    text          TEXT NOT NULL,
    owner         TEXT,
    due           TEXT,
    level         TEXT,
    status        TEXT NOT NULL,
    done_on       TEXT,
    state_before  TEXT,
    number_before REAL,
    state_after   TEXT,
    number_after  REAL,
    check_on      TEXT,
    verdict       TEXT
) STRICT;

CREATE INDEX deviation_action_by_deviation ON deviation_action (deviation_id);
-- Overdue actions, and the next deadline of a deviation.
CREATE INDEX deviation_action_open ON deviation_action (due, deviation_id)
    WHERE status IN ('PLANNED', 'ONGOING') AND due IS NOT NULL;

CREATE TABLE deviation_link (
    id        TEXT PRIMARY KEY NOT NULL,
    from_kind TEXT NOT NULL,
    from_id   TEXT NOT NULL,
    to_kind   TEXT NOT NULL,
    to_id     TEXT NOT NULL,
    relation  TEXT NOT NULL,
    UNIQUE (from_kind, from_id, to_kind, to_id, relation)
) STRICT;

CREATE INDEX deviation_link_back ON deviation_link (to_kind, to_id);

CREATE TABLE privacy_breach (
    id                  TEXT PRIMARY KEY NOT NULL REFERENCES deviation (id),
    main_cause          TEXT,
    period_from         TEXT,
    period_until        TEXT,
    affected            INTEGER,
    data_types          TEXT,
    relation            TEXT,
    data_location       TEXT,
    consequences        TEXT,
    measures            TEXT,
    informed            TEXT,
    contact             TEXT,
    notified_at         TEXT,
    receipt             TEXT,
    not_notified_reason TEXT
) STRICT;

-- The five main groups every register starts with. Their ids are their codes, so that two stores that
-- meet mean the same by them. Names are the users' to change.
INSERT INTO deviation_category (id, code, name, position) VALUES
    ('HSE', 'HSE', 'HMS', 1),
    ('SERVICE', 'SERVICE', 'Tjeneste', 2),
    ('ENVIRONMENT', 'ENVIRONMENT', 'Ytre miljø', 3),
    ('ORGANISATION', 'ORGANISATION', 'Organisasjon', 4),
    ('PRIVACY', 'PRIVACY', 'Personvern og informasjonssikkerhet', 5);

INSERT INTO deviation_type (id, category_id, code, name, position) VALUES
    ('HSE_VIOLENCE', 'HSE', 'HSE_VIOLENCE', 'Vold og trusler', 1),
    ('HSE_FALL', 'HSE', 'HSE_FALL', 'Fall og snubling, ansatt', 2),
    ('HSE_NEEDLE', 'HSE', 'HSE_NEEDLE', 'Stikk, kutt og smitte', 3),
    ('HSE_LIFTING', 'HSE', 'HSE_LIFTING', 'Løft og belastning', 4),
    ('HSE_EQUIPMENT', 'HSE', 'HSE_EQUIPMENT', 'Feil på utstyr eller maskin', 5),
    ('HSE_FIRE', 'HSE', 'HSE_FIRE', 'Brannvern og rømning', 6),
    ('HSE_INDOOR', 'HSE', 'HSE_INDOOR', 'Inneklima og lokaler', 7),
    ('HSE_WORKLOAD', 'HSE', 'HSE_WORKLOAD', 'Arbeidspress og bemanning', 8),
    ('HSE_CONDUCT', 'HSE', 'HSE_CONDUCT', 'Samarbeid og konflikt', 9),
    ('SERVICE_MEDICATION', 'SERVICE', 'SERVICE_MEDICATION', 'Legemiddelhåndtering', 1),
    ('SERVICE_FALL', 'SERVICE', 'SERVICE_FALL', 'Fall, pasient eller bruker', 2),
    ('SERVICE_MISSING', 'SERVICE', 'SERVICE_MISSING', 'Manglende eller forsinket hjelp', 3),
    ('SERVICE_DOCUMENTATION', 'SERVICE', 'SERVICE_DOCUMENTATION', 'Mangelfull dokumentasjon', 4),
    ('SERVICE_COERCION', 'SERVICE', 'SERVICE_COERCION', 'Tvang og makt', 5),
    ('SERVICE_HANDOVER', 'SERVICE', 'SERVICE_HANDOVER', 'Svikt i samhandling', 6),
    ('SERVICE_SUPERVISION', 'SERVICE', 'SERVICE_SUPERVISION', 'Tilsyn med barn og elever', 7),
    ('SERVICE_TEACHING', 'SERVICE', 'SERVICE_TEACHING', 'Skolemiljø og opplæring', 8),
    ('SERVICE_FOOD', 'SERVICE', 'SERVICE_FOOD', 'Mat og ernæring', 9),
    ('SERVICE_CASEWORK', 'SERVICE', 'SERVICE_CASEWORK', 'Feil i saksbehandling', 10),
    ('ENVIRONMENT_SPILL', 'ENVIRONMENT', 'ENVIRONMENT_SPILL', 'Utslipp', 1),
    ('ENVIRONMENT_WASTE', 'ENVIRONMENT', 'ENVIRONMENT_WASTE', 'Avfall og farlig avfall', 2),
    ('ENVIRONMENT_WATER', 'ENVIRONMENT', 'ENVIRONMENT_WATER', 'Drikkevann og avløp', 3),
    ('ENVIRONMENT_CHEMICAL', 'ENVIRONMENT', 'ENVIRONMENT_CHEMICAL', 'Kjemikalier', 4),
    ('ENVIRONMENT_NOISE', 'ENVIRONMENT', 'ENVIRONMENT_NOISE', 'Støy og støv', 5),
    ('ORGANISATION_ROUTINE', 'ORGANISATION', 'ORGANISATION_ROUTINE', 'Rutine mangler eller følges ikke', 1),
    ('ORGANISATION_TRAINING', 'ORGANISATION', 'ORGANISATION_TRAINING', 'Opplæring og kompetanse', 2),
    ('ORGANISATION_ROLE', 'ORGANISATION', 'ORGANISATION_ROLE', 'Uklart ansvar', 3),
    ('ORGANISATION_INFORMATION', 'ORGANISATION', 'ORGANISATION_INFORMATION', 'Informasjon og kommunikasjon', 4),
    ('ORGANISATION_PURCHASE', 'ORGANISATION', 'ORGANISATION_PURCHASE', 'Innkjøp og økonomi', 5),
    ('ORGANISATION_DEADLINE', 'ORGANISATION', 'ORGANISATION_DEADLINE', 'Brudd på frist', 6),
    ('PRIVACY_WRONG_RECIPIENT', 'PRIVACY', 'PRIVACY_WRONG_RECIPIENT', 'Sendt til feil mottaker', 1),
    ('PRIVACY_ACCESS', 'PRIVACY', 'PRIVACY_ACCESS', 'Uberettiget tilgang', 2),
    ('PRIVACY_PUBLISHED', 'PRIVACY', 'PRIVACY_PUBLISHED', 'Publisert ved en feil', 3),
    ('PRIVACY_LOST', 'PRIVACY', 'PRIVACY_LOST', 'Tapt eller stjålet utstyr', 4),
    ('PRIVACY_SYSTEM', 'PRIVACY', 'PRIVACY_SYSTEM', 'Systemfeil eller nedetid', 5),
    ('PRIVACY_ATTACK', 'PRIVACY', 'PRIVACY_ATTACK', 'Svindelforsøk og dataangrep', 6);
