-- What the bell tells every open page by itself is kept apart from what people look at.
alter table audit_entry drop constraint audit_entry_action_check;
alter table audit_entry add constraint audit_entry_action_check check (action in
    ('READ', 'LIST', 'BELL', 'WRITE', 'REFUSED', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'ADMIN'));
