-- What a rule or the record knows in the epilepsy pathway is not typed: the fall of seizure days follows from the two counts
-- beside it, and an epileptiform EEG is offered from its signed report.
update step_measure set computed_by = 'R-EPI-FALL' where step_id = md5('EPI/1/EP-07')::uuid and code = 'FALL';
update step_measure set fact_code = 'EEG' where step_id = md5('EPI/1/EP-03')::uuid and code = 'EEG';
