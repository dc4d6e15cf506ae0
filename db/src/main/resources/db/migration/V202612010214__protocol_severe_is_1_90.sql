-- 1.90 mmol/L is severe too, everywhere (D2); the status protocol still said "below 1.9".
update protocol_step
   set action = replace(action, 'calcium below 1.9 mmol/L', 'calcium of 1.90 mmol/L or less'),
       stop_text = replace(stop_text, 'Calcium below 1.9 mmol/L', 'Calcium of 1.90 mmol/L or less'),
       source = 'NG217 7.1.4–7.1.6; D2; in part not verified'
 where id = md5('STATUS/1/ST-06')::uuid;
