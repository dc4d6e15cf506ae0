-- What is told at a safety question and is a fact of the patient, not of the one study, is recorded as such: its words must
-- be words the question is known by. An implant without a word of its own is recorded as another implant.
-- A pregnancy is not: "or could you be" is answered with yes by whoever is not pregnant too.
alter table safety_question
    add column fact_kind  text check (fact_kind in ('IMPLANT', 'ALLERGY')),
    add column fact_label text check (length(fact_label) <= 200),
    add check ((fact_kind is null) = (fact_label is null));
update safety_question q set fact_kind = f.kind, fact_label = f.label
  from (values ('PACEMAKER', 'IMPLANT', 'Pacemaker or defibrillator'), ('NEUROSTIMULATOR', 'IMPLANT', 'Neurostimulator'),
               ('COCHLEAR', 'IMPLANT', 'Cochlear implant'), ('ANEURYSM_CLIP', 'IMPLANT', 'Aneurysm clip'),
               ('METAL_IN_EYE', 'IMPLANT', 'Metal in the eye'), ('PUMP', 'IMPLANT', 'Medicine pump'),
               ('OTHER_IMPLANT', 'IMPLANT', 'Other implant or metal'), ('CONTRAST_ALLERGY', 'ALLERGY', 'Contrast medium'))
       as f (code, kind, label)
 where q.code = f.code;

-- Asked, and nobody knows: no answer, but it was asked.
alter table screening_answer drop constraint screening_answer_reply_check,
    add constraint screening_answer_reply_check check (reply in ('YES', 'NO', 'UNKNOWN'));
alter table screening_frozen drop constraint screening_frozen_reply_check,
    add constraint screening_frozen_reply_check check (reply in ('YES', 'NO', 'UNKNOWN', 'NOT_RECORDED'));
