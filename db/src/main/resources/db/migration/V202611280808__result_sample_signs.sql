-- What is known of a sample, codes parted by blanks: HAEMOLYSED, GADOLINIUM, BIOTIN, IONISED_PH_RECORDED. The column
-- haemolysed stays for the reports from before.
alter table result_report add column sample_signs text not null default '';
