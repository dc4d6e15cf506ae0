-- Medicines that routing and red flags ask for (RT-7, RF-09), by the names on the patient's list; whole words.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('ANTICOAGULANT', array['warfarin', 'acenocoumarol', 'phenprocoumon', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran',
    'heparin', 'enoxaparin', 'dalteparin', 'tinzaparin', 'fondaparinux']),
('SEROTONERGIC', array['fluoxetine', 'sertraline', 'citalopram', 'escitalopram', 'paroxetine', 'fluvoxamine', 'venlafaxine',
    'desvenlafaxine', 'duloxetine', 'mirtazapine', 'clomipramine', 'amitriptyline', 'imipramine', 'nortriptyline', 'trazodone',
    'vortioxetine', 'moclobemide', 'phenelzine', 'tranylcypromine'])
) as v (class, medicines);

-- A faint makes a prolonged QTc an emergency (RF-06): looked for by patient.
create index emergency_check_patient on emergency_check (patient_id, confirmed_at desc);
