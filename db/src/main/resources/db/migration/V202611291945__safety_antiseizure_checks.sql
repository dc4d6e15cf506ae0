-- What choosing an agent meets beside the checks there are: 5.1.2, 5.1.4, 5.2.3 (RL-11), 5.3.4, D11.
insert into medicine_class (class, medicine)
select v.class, unnest(v.medicines) from (values
('WORSENS_ABSENCE_MYOCLONIC', array['carbamazepine', 'oxcarbazepine', 'phenytoin', 'fosphenytoin', 'tiagabine', 'vigabatrin']),
('PHENOBARBITAL', array['phenobarbital']),
('TOPIRAMATE', array['topiramate']),
('OXCARBAZEPINE', array['oxcarbazepine']),
('LAMOTRIGINE_INDUCER', array['carbamazepine', 'phenytoin', 'fosphenytoin', 'phenobarbital', 'primidone']),
('CONTRACEPTION_INDUCER', array['oxcarbazepine', 'phenobarbital', 'primidone', 'topiramate']),
('ANTISEIZURE', array['lamotrigine', 'levetiracetam', 'carbamazepine', 'oxcarbazepine', 'eslicarbazepine', 'valproate', 'valproic acid',
    'ethosuximide', 'topiramate', 'zonisamide', 'lacosamide', 'brivaracetam', 'clobazam', 'clonazepam', 'perampanel', 'phenobarbital',
    'primidone', 'piracetam', 'phenytoin', 'tiagabine', 'vigabatrin'])
) as v (class, medicines);

insert into safety_check (code, if_kind, if_code, and_kind, and_code, level, says, evidence, source) values
('SC-60', 'TAKES', 'WORSENS_ABSENCE_MYOCLONIC', 'CONDITION', 'ABSENCE_OR_MYOCLONIC_SEIZURES', 'STOP', 'Carbamazepine, oxcarbazepine, phenytoin, tiagabine and vigabatrin can worsen absence and myoclonic seizures.', 'LOCAL', 'NG217 5.1.8, 5.3.4; STOP local'),
('SC-61', 'TAKES', 'LAMOTRIGINE', 'CONDITION', 'MYOCLONIC_SEIZURES', 'WARN', 'Lamotrigine can worsen myoclonic seizures.', 'VERIFIED', 'NG217 5.1.8'),
('SC-62', 'TAKES', 'PHENOBARBITAL', 'CONDITION', 'ABSENCE_SEIZURES', 'WARN', 'Phenobarbital can worsen absence seizures.', 'VERIFIED', 'NG217 5.3.4'),
('SC-63', 'TAKES', 'WORSENS_ABSENCE_MYOCLONIC', 'CONDITION', 'SEIZURE_TYPES_UNKNOWN', 'WARN', 'The types of the seizures are not recorded: absence and myoclonic seizures could worsen. Record them with the diagnosis.', 'LOCAL', 'NG217 5.1.8; unknown is not focal'),
('SC-64', 'TAKES', 'ANTISEIZURE', 'CONDITION', 'PREGNANT', 'WARN', 'Pregnant: epilepsy specialist with obstetrics; baseline level, then monitor; do not stop suddenly.', 'VERIFIED', 'NG217 4.6.1–4.6.10'),
('SC-65', 'TAKES', 'TOPIRAMATE', 'CONDITION', 'ABLE_TO_BECOME_PREGNANT', 'WARN', 'Topiramate, able to become pregnant: only inside its pregnancy-prevention programme; say how.', 'VERIFIED', 'NG217-UPD'),
('SC-66', 'TAKES', 'TOPIRAMATE', 'CONDITION', 'PREGNANCY_NOT_RECORDED', 'WARN', 'Topiramate: whether the patient can become pregnant is not recorded.', 'LOCAL', 'NG217-UPD; a missing answer is not "no"'),
('SC-67', 'TAKES', 'CONTRACEPTION_INDUCER', 'TAKES', 'ORAL_CONTRACEPTIVE', 'WARN', 'Defeats hormonal pill, patch, ring and implant: intrauterine or depot contraception. Topiramate from 200 mg (not verified).', 'VERIFIED', 'NG217 4.4.5; 5.1.4'),
('SC-68', 'TAKES', 'ANTISEIZURE', 'CONDITION', 'ABLE_TO_BECOME_PREGNANT', 'NOTE', 'Able to become pregnant: record contraception and folic acid; discuss malformation and developmental risks.', 'VERIFIED', 'NG217 4.4.1–4.4.4'),
('SC-69', 'TAKES', 'OXCARBAZEPINE', 'CONDITION', 'ALLERGIC_TO_CARBAMAZEPINE', 'WARN', 'Oxcarbazepine cross-reacts with a rash on carbamazepine.', 'UNVERIFIED', '5.1.3'),
('SC-70', 'TAKES', 'CARBAMAZEPINE', 'CONDITION', 'ALLERGIC_TO_OXCARBAZEPINE', 'WARN', 'Carbamazepine cross-reacts with a rash on oxcarbazepine.', 'UNVERIFIED', '5.1.3'),
('SC-71', 'TAKES', 'VALPROATE', 'CONDITION', 'PREGNANT', 'STOP', 'Valproate in pregnancy: malformations about 11 %, developmental disorder about 30–40 %. Do not stop it abruptly; urgent epilepsy team.', 'VERIFIED', 'NICE-CG185U; NG217 4.6.1, 4.6.3'),
('SC-72', 'TAKES', 'TOPIRAMATE', 'CONDITION', 'PREGNANT', 'STOP', 'Topiramate in pregnancy: do not stop it abruptly; urgent epilepsy team.', 'VERIFIED', 'NG217 4.6.1, 4.6.3; NG217-UPD'),
('SC-73', 'CONDITION', 'ABLE_TO_BECOME_PREGNANT', 'GIVES', 'VALPROATE', 'WARN', 'Able to become pregnant: avoid valproate if another second-line medicine serves. This does not hold up the emergency.', 'LOCAL', 'NG217 7.1.9; D11'),
('SC-74', 'CONDITION', 'PREGNANCY_NOT_RECORDED', 'GIVES', 'VALPROATE', 'NOTE', 'Whether the patient can become pregnant is not recorded: valproate harms an unborn child.', 'LOCAL', 'NG217 7.1.9; D11'),
('SC-75', 'TAKES', 'GABAPENTINOID', 'CONDITION', 'PREGNANT', 'WARN', 'Pregnant: iron first; no gabapentinoid unless a specialist says so.', 'VERIFIED', 'CC-RLS; RL-11'),
('SC-76', 'TAKES', 'DOPAMINE_AGONIST', 'CONDITION', 'PREGNANT', 'WARN', 'Pregnant: iron first; no dopamine agonist unless a specialist says so.', 'VERIFIED', 'CC-RLS; RL-11');
