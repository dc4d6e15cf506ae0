-- A night with EEG provokes as a day's video-EEG does: the same questions stand before it.
insert into study_question (test_code, question_code, position, modality, on_yes, says, below, max_age_days)
select night, question_code, position, modality, on_yes, says, below, max_age_days
  from study_question, unnest(array['EEG_NIGHT', 'PSG_EEG']) night
 where test_code = 'EEG_VIDEO';
