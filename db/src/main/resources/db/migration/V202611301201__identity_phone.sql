-- Whoever is on call must be called: the number an account is reached by, as written; null where nobody has told it.
alter table clinic_user add column phone text check (phone = btrim(phone) and length(phone) between 5 and 40);
