-- An order has one report that counts; a correction supersedes the one before in the same transaction.
create unique index result_report_one_per_order on result_report (order_id) where status in ('PRELIMINARY', 'FINAL');
