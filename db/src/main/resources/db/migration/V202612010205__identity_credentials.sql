-- How often an account's password was changed or the account closed: a session that began before ends.
alter table clinic_user add column credentials integer not null default 0 check (credentials >= 0);
