-- The start page's queues are counted on every page: notes to sign, tests still open in a case, preliminary reports of nobody's
-- order are few among many, and are found without reading all of them.
create index case_note_to_sign on case_note (author_id, started_at) where status = 'DRAFT';
create index clinical_order_open_in_case on clinical_order (case_id)
 where request_status = 'DRAFT' or request_status = 'SIGNED' and fulfilment_status not in ('COMPLETED', 'NOT_DONE');
create index result_report_to_finish on result_report (entered_at) where status = 'PRELIMINARY' and order_id is null;
