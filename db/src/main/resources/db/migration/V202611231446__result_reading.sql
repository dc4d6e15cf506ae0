-- What a report needs to be read safely: rhythm, sample quality, why calcium was not adjusted, who voided it and why.
alter table result_report
    add column rhythm text check (rhythm in ('SINUS', 'ATRIAL_FIBRILLATION', 'PACED', 'OTHER')),
    add column haemolysed boolean not null default false,
    add column correction_bars text not null default '',     -- codes parted by blanks: DIALYSIS THIRD_TRIMESTER …
    add column quality_notes text not null default '',       -- codes parted by blanks: EDTA_SUSPECTED …
    add column voided_at timestamptz,
    add column voided_by uuid references clinic_user,
    add column void_reason text check (length(void_reason) <= 400),
    add constraint result_report_void_said check ((status = 'VOIDED') = (voided_at is not null and void_reason is not null)),
    add constraint result_report_amend_said check ((amends_id is null) or (amend_reason is not null));

-- Which limit a critical value broke and how fast somebody must act; frozen like the range, with where it comes from.
alter table result_value
    add column range_source text,
    add column range_evidence text check (range_evidence in ('VERIFIED', 'UNVERIFIED', 'LOCAL')),
    add column red_flag text,
    add column alarm_level text check (alarm_level in ('EMERGENCY', 'SAME_DAY', 'URGENT')),
    add constraint result_value_critical_said
        check ((flag in ('CRITICAL_LOW', 'CRITICAL_HIGH')) = (red_flag is not null and alarm_level is not null));

alter table critical_limit
    add column inclusive boolean not null default false,     -- the limit itself is critical too
    add column level text not null default 'EMERGENCY' check (level in ('EMERGENCY', 'SAME_DAY', 'URGENT'));

-- A qualitative test is 0 (negative) or 1 (positive), shown in words.
alter table analyte add column scale text not null default 'QUANTITY' check (scale in ('QUANTITY', 'QUALITATIVE'));
