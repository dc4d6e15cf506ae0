-- Loads pg_trgm into this session: only then may its settings be named by others than a superuser.
do $$ begin perform similarity('', ''); end $$;

create index patient_in_order_of_name on patient (name_key, id);

-- Everything one line of the search box may mean, asked at once; each part by its own index, best match first. A part
-- that is null finds nobody. Names are compared by trigrams, so that a slip of the finger or a missing accent still finds;
-- the threshold is a setting of the function because an index can only use it as a setting.
create function patient_search(name text, mrn_prefix text, phone text, births date[], case_number bigint, most integer)
    returns table (patient_id uuid, rank real)
    language sql stable rows 20
    set pg_trgm.word_similarity_threshold = 0.4
as $$
    select hit.id, max(hit.rank)
      from ((select p.id, (case when p.mrn = $2 then 10 else 6 end)::real as rank from patient p
              where p.mrn between rpad($2, 9, '0') and rpad($2, 9, '9') order by p.mrn limit $6)
            union all
            (select c.patient_id, 10::real from clinic_case c where c.number = $5)
            union all
            (select p.id, 5::real from patient p where p.birth_date = any($4) order by p.id desc limit $6)
            union all
            (select p.id, 4::real from patient p where p.phone_key like '%' || $3 || '%' limit $6)
            union all
            (select p.id, word_similarity(search_key($1), p.name_key) + similarity(search_key($1), p.name_key)
               from patient p where search_key($1) <% p.name_key order by 2 desc, p.id limit $6)) hit
     group by hit.id order by 2 desc, 1 limit $6
$$;
grant execute on function patient_search to ${app_role};
