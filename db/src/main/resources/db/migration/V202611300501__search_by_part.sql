-- What a caller half knows: a name with a year, a month of birth, the last digits of the record number. A name and a birth
-- together find whoever is both; where nobody is, the name alone counts, for a year is easily misheard.
do $$ begin perform similarity('', ''); end $$;

create index patient_mrn_from_its_end on patient (reverse(mrn));

create or replace function patient_search(name text, mrn_prefix text, phone text, births date[], case_number bigint, most integer)
    returns table (patient_id uuid, rank real)
    language sql stable rows 20
    set pg_trgm.word_similarity_threshold = 0.4
as $$
    with hit as (
            (select p.id, (case when p.mrn = $2 then 10 else 6 end)::real as rank from patient p
              where p.mrn between rpad($2, 9, '0') and rpad($2, 9, '9') order by p.mrn limit $6)
            union all
            (select p.id, 4.5::real from patient p
              where reverse(p.mrn) between rpad(reverse($2), 9, '0') and rpad(reverse($2), 9, '9') order by p.mrn limit $6)
            union all
            (select c.patient_id, 10::real from clinic_case c where c.number = $5)
            union all
            (select p.id, 5::real from patient p where $1 is null and p.birth_date = any($4) order by p.id desc limit $6)
            union all
            (select p.id, 4::real from patient p where p.phone_key like '%' || $3 || '%' limit $6)
            union all
            (select p.id, word_similarity(search_key($1), p.name_key) + similarity(search_key($1), p.name_key)
                          + (case when p.birth_date = any($4) then 6 else 0 end)::real
               from patient p where search_key($1) <% p.name_key order by 2 desc, p.id limit $6)),
         best as (select h.id, max(h.rank) as rank from hit h group by h.id)
    select b.id, b.rank from best b
     where $1 is null or cardinality($4) = 0 or b.rank >= 6 or not exists (select 1 from best x where x.rank >= 6)
     order by 2 desc, 1 limit $6
$$;
