-- A row is marked by its weakest part (G3). These were marked as checked although a part is a choice of this clinic.
update critical_limit set evidence = 'LOCAL', source = 'SFE; D2 local' where analyte_code = 'CALCIUM_ADJUSTED' and below = 1.905;
update critical_limit set evidence = 'LOCAL', source = 'QTC; same cut-off L' where analyte_code = 'QTC_FRIDERICIA' and above = 500;
update ladder set evidence = 'LOCAL' where code = 'PGB_RLS_65';
-- The reference means a clearance adjusted to body surface; the clinic's is Cockcroft-Gault as it stands.
update renal_band set says = says || '; clearance here is not adjusted to 1.73 m²', evidence = 'LOCAL',
       source = 'LEV-RENAL; clearance not adjusted local'
 where agent = 'LEVETIRACETAM';
update order_set_offer set evidence = 'LOCAL' where set_code = 'BONE' and kind = 'MEDICINE_CLASS';
update order_set set evidence = 'LOCAL' where code in ('RLS', 'BONE');
-- And these although their own source says that a part is not verified.
update safety_check set evidence = 'UNVERIFIED', source = 'NG217 4.4.5; 5.1.4, 200 mg not verified' where code = 'SC-67';
update ladder set evidence = 'UNVERIFIED', source = 'TAB4; twice a week not verified' where code = 'LDP_RLS';
update agent set evidence = 'UNVERIFIED' where evidence = 'VERIFIED' and source like '%not verified%';
update agent_line set evidence = 'UNVERIFIED' where evidence = 'VERIFIED' and source like '%not verified%';
update protocol_step set evidence = 'UNVERIFIED' where evidence = 'VERIFIED' and source like '%not verified%';
update decision_row set evidence = 'UNVERIFIED' where evidence = 'VERIFIED' and source like '%not verified%';
