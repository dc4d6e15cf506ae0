-- Whatever belongs to a case and to a patient belongs to a case of that patient. Two foreign keys, each for itself, let
-- one patient's values stand in another's story, and an alert on them start a plan there.
alter table clinic_case add constraint clinic_case_of_patient unique (id, patient_id);

alter table case_note drop constraint case_note_case_id_fkey,
    add constraint case_note_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table suspicion drop constraint suspicion_case_id_fkey,
    add constraint suspicion_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table case_finding drop constraint case_finding_case_id_fkey,
    add constraint case_finding_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table intake drop constraint intake_case_id_fkey,
    add constraint intake_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table emergency_check drop constraint emergency_check_case_id_fkey,
    add constraint emergency_check_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table clinical_order drop constraint clinical_order_case_id_fkey,
    add constraint clinical_order_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table diagnosis drop constraint diagnosis_case_id_fkey,
    add constraint diagnosis_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table plan drop constraint plan_case_id_fkey,
    add constraint plan_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);

-- Without a case, or a call for help without a patient, there is nothing to compare.
alter table appointment drop constraint appointment_case_id_fkey,
    add constraint appointment_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table result_report drop constraint result_report_case_id_fkey,
    add constraint result_report_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table alert drop constraint alert_case_id_fkey,
    add constraint alert_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id);
alter table help_call drop constraint help_call_case_id_fkey,
    add constraint help_call_case_of_patient foreign key (case_id, patient_id) references clinic_case (id, patient_id),
    add constraint help_call_case_names_patient check (case_id is null or patient_id is not null);
