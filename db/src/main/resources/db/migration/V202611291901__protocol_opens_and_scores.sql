-- Where the work of a step is done: pages of the clinic, each by its kind and, after a colon, what it is for. TREATMENT:EPILEPSY,
-- ORDERS:EPI, SCORE:IRLS, SCORES, DIARY:SEIZURE, EEG, ADVICE. Null: on the step's own page.
alter table protocol_step add column opens text check (opens ~ '^[A-Z_]+(:[A-Z0-9_-]+)?(,[A-Z_]+(:[A-Z0-9_-]+)?)*$');
-- The newest total of this scale, or count of this diary, is offered like a laboratory value.
alter table step_measure add column score_code text check (score_code ~ '^[A-Z0-9_]+$'),
    add check (score_code is null or (analyte_code is null and type = 'QUANTITY'));
