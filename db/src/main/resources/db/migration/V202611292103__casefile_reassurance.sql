-- What a patient with a harmless condition was told, kept as a signed note.
alter table case_note drop constraint case_note_kind_check;
alter table case_note add constraint case_note_kind_check check (kind in ('VISIT', 'PHONE', 'ADDENDUM', 'REASSURANCE'));
