-- What must be asked before a study: the question in the patient's words, and for each study how much a yes weighs and what
-- follows from it. How a question is answered from the record is a rule of the screening feature.
create table safety_question (
    code     text primary key,
    wording  text not null,
    asked_of text not null default 'PATIENT' check (asked_of in ('PATIENT', 'STAFF')),
    evidence text not null check (evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    source   text not null
);
create table study_question (
    test_code     text not null references catalogue_test,
    question_code text not null references safety_question,
    position      integer not null,
    modality      text not null check (modality in
                      ('MRI', 'CT', 'BONE', 'HYPERVENTILATION', 'SLEEP_DEPRIVATION', 'HOME_TEST')),
    on_yes        text not null check (on_yes in ('STOP', 'ASK', 'NOTE')), -- the scale of D11 for a study
    says          text not null,                             -- what follows from a yes
    below         numeric,                                   -- a value below this answers yes
    max_age_days  integer,                                   -- an older value answers nothing
    primary key (test_code, question_code)
);
-- Words by which an entry of the record is known for what a question asks: devices, contrast media, opioids; for a diagnosis
-- the beginning of its ICD-10-CM code.
create table screening_word (
    kind  text not null check (kind in ('IMPLANT', 'ALLERGY', 'MEDICINE', 'DIAGNOSIS')),
    class text not null,
    word  text not null,
    primary key (kind, class, word)
);
grant select on safety_question, study_question, screening_word to ${app_role};

-- What somebody was told when asking before one study. Asked again, the newer answer counts.
create table screening_answer (
    id            uuid primary key,
    order_id      uuid not null references clinical_order,
    question_code text not null references safety_question,
    reply         text not null check (reply in ('YES', 'NO')),
    detail        text check (length(detail) <= 400),
    at            timestamptz not null,
    by_user       uuid not null references clinic_user
);
create index screening_answer_of on screening_answer (order_id, question_code, at desc);
-- A physician goes on in spite of what stops the study (D11: a reason, and a second prescriber signs).
create table screening_override (
    id       uuid primary key,
    order_id uuid not null references clinical_order,
    stops    text not null,                                  -- codes that stood as STOP, separated by commas
    reason   text not null check (length(reason) between 1 and 400),
    at       timestamptz not null,
    by_user  uuid not null references clinic_user
);
create index screening_override_of on screening_override (order_id, at);
-- The questions as they stood when the order was signed.
create table screening_frozen (
    order_id      uuid not null references clinical_order,
    question_code text not null references safety_question,
    position      integer not null,
    reply         text not null check (reply in ('YES', 'NO', 'NOT_RECORDED')),
    outcome       text not null check (outcome in ('CLEAR', 'ASK', 'STOP')),
    seen          text,                                      -- what was recorded or told, with its day
    frozen_at     timestamptz not null,
    frozen_by     uuid not null references clinic_user,
    primary key (order_id, question_code)
);
create trigger screening_answer_append_only before update or delete or truncate on screening_answer
    for each statement execute function refuse_change();
create trigger screening_override_append_only before update or delete or truncate on screening_override
    for each statement execute function refuse_change();
create trigger screening_frozen_append_only before update or delete or truncate on screening_frozen
    for each statement execute function refuse_change();
grant select, insert on screening_answer, screening_override, screening_frozen to ${app_role};
