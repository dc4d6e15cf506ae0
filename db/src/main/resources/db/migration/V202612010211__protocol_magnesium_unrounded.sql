-- Magnesium was rounded to 0.01 mmol/L before it was compared: 0.4978 became 0.50, and oral. Rounding before a decision is for calcium
-- alone (D2); four decimals are what the clinic keeps of a converted value. Its range is 1.6-2.6 mg/dL (D1): those ends in mmol/L are
-- what the tables compare with, so that 1.6 mg/dL is no low magnesium.
update step_measure set round_to = 4 where code = 'MAGNESIUM' and round_to = 2;
update decision_condition set amount = case amount when 0.66 then 0.6582 else 1.0696 end
 where input = 'MAGNESIUM' and unit = 'mmol/L' and amount in (0.66, 1.07);
update decision_row r set says = v.says
  from protocol_step s, (values
('HCA/1', 'HC-04', 'ORAL', 'Magnesium 0.50 mmol/L or more, and below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/1', 'HC-04', 'NORMAL', 'Magnesium 0.6582 mmol/L (1.6 mg/dL) or more'),
('HCA/1', 'HC-21', 'LOW_MAGNESIUM', 'Magnesium below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/1', 'HC-25', 'LOW_MAGNESIUM', 'Magnesium below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/2', 'HC-04', 'ORAL', 'Magnesium 0.50 mmol/L or more, and below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/2', 'HC-04', 'NORMAL', 'Magnesium in range (1.6–2.6 mg/dL, 0.6582–1.0696 mmol/L)'),
('HCA/2', 'HC-04', 'ABOVE', 'Magnesium above range (2.6 mg/dL, 1.0696 mmol/L)'),
('HCA/2', 'HC-08', 'LOW_MAGNESIUM', 'Magnesium below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/2', 'HC-21', 'LOW_MAGNESIUM', 'Magnesium below range (1.6 mg/dL, 0.6582 mmol/L)'),
('HCA/2', 'HC-25', 'LOW_MAGNESIUM', 'Magnesium below range (1.6 mg/dL, 0.6582 mmol/L)')
       ) as v (version, step, outcome, says)
 where s.id = r.step_id and s.version_id = md5(v.version)::uuid and s.code = v.step and r.outcome_code = v.outcome;
