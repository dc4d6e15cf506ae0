-- Put away because its report no longer counted: nobody has answered for what it says, so the same said again is raised again.
alter table alert add column uncounted boolean not null default false;
