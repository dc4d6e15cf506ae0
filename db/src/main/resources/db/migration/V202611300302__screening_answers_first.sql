-- Where a yes stops a study because it harms, not answered is not safe: the study does not begin before these questions are
-- answered, unless a physician goes on without, with a reason. A home test harms nobody; whether it is the right study is
-- asked when it is ordered.
alter table study_question add column answered_first boolean not null default false;
update study_question set answered_first = true where on_yes = 'STOP' and modality in ('MRI', 'CT', 'BONE');
alter table study_question add constraint study_question_first_stops check (not answered_first or on_yes = 'STOP');

alter table screening_override add column unanswered text not null default ''; -- codes, separated by commas
