-- Once the patient has left, the order may need another time: its sample was another patient's, its trace unreadable.
-- What is ahead or under way stays the only one.
drop index appointment_once_per_order;
create unique index appointment_once_per_order on appointment (order_id) where status in ('BOOKED', 'ARRIVED', 'IN_ROOM');
create index appointment_for_order on appointment (order_id);
