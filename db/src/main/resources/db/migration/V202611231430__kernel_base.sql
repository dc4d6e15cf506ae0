-- What every feature's tables stand on. ${app_role} is the role the application runs as: it owns nothing, gets each
-- right by name, and can neither delete facts nor touch the audit.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to ${app_role};
grant select on flyway_schema_history to ${app_role};

-- unaccent() is only STABLE because its dictionary could change; ours does not, and an index needs IMMUTABLE.
create function search_key(name text) returns text language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, name));

-- For tables that only ever grow.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
