-- The number and unit as read off the scale; amount and unit hold the same in kg, cm or mm[Hg].
alter table measurement
    add column entered_amount numeric,
    add column entered_unit   text;
