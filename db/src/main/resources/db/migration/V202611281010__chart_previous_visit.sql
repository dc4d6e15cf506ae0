-- A visit to a case lasts: whoever comes back to it within half an hour still sees what had changed before.
alter table case_visit_mark add column before_at timestamptz;
comment on column case_visit_mark.at is 'start of the reader''s latest visit';
comment on column case_visit_mark.before_at is 'start of the visit before that; null at the first';
