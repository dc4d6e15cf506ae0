-- Who signs as second prescriber at a colleague's screen, and who tries to.
alter table audit_entry drop constraint audit_entry_action_check;
alter table audit_entry add constraint audit_entry_action_check check (action in
    ('READ', 'LIST', 'BELL', 'WRITE', 'REFUSED', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'CO_SIGN', 'CO_SIGN_FAILED', 'ADMIN'));
