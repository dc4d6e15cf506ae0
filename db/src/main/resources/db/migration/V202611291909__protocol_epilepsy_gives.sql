-- What the yearly bone step has a clinician give where it is low: another plan may give it too, and that is told.
insert into step_gives (step_id, substance) values (md5('EPI/1/EP-24')::uuid, 'VITAMIN_D');
