-- Help never waits for the answer where the patient is; null: nobody said.
alter table help_call alter column place drop not null;
