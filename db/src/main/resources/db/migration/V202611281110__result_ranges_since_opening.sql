-- The clinic's ranges held before this programme did: results entered from older records are judged by them too.
update reference_range set effective_from = date '2020-01-01' where effective_from = date '2026-01-01';
