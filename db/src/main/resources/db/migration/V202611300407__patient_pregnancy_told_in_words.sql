-- A pregnancy told in free words before there was a code for it reads as a pregnancy, not as being able to become pregnant.
update safety_fact set code = 'pregnant'
 where kind = 'PREGNANCY_POTENTIAL' and state = 'PRESENT' and code is null and label ~* '^\s*(is\s+)?pregnan';
