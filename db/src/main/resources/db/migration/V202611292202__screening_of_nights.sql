-- A night with extended EEG provokes as a day's video-EEG does: the same questions stand before it.
insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days)
select 'PSG_EEG', question_code, position, modality, on_yes, says, below, max_age_days
  from study_question where test_code = 'EEG_VIDEO';
