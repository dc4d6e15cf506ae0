-- What whoever performs one test should know: "no cuff", "with contrast only after eGFR".
alter table order_item add column note text check (length(note) <= 400);

-- The trail of an order through both its life cycles: who moved it, when, why. Rows are only ever added.
create table order_move (
    order_id    uuid not null references clinical_order,
    position    integer not null,
    from_status text,                                        -- null: the first step
    to_status   text not null check (to_status in
                    ('DRAFT', 'SIGNED', 'STOPPED', 'VOIDED',
                     'WAITING', 'BOOKED', 'IN_PROGRESS', 'PRELIMINARY', 'COMPLETED', 'NOT_DONE')),
    reason      text check (length(reason) <= 400),
    at          timestamptz not null,
    by_user     uuid not null references clinic_user,
    primary key (order_id, position)
);
create trigger order_move_append_only before update or delete or truncate on order_move
    for each statement execute function refuse_change();
grant select, insert on order_move to ${app_role};
