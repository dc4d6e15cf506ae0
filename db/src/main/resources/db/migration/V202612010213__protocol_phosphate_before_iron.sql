-- Phosphate of 3.0 mg/dL is in range; as mmol/L it is 0.9687, which 0.97 called low (D1).
update decision_condition set amount = 0.9687
 where row_id = md5('RLS/1/RL-04V/70')::uuid and input = 'PHOSPHATE' and amount = 0.97;
update decision_row set says = 'Phosphate at risk and below range (3.0 mg/dL, 0.9687 mmol/L)'
 where id = md5('RLS/1/RL-04V/70')::uuid;
