/**
 * What a text is about, told by words that hardly stand anywhere else. The words of people's services speak for a
 * text; those of the other worlds, in which the same verbs and nouns mean something else, speak against it.
 * Words that both worlds share (community, support, plan, members, public) are in neither.
 */
export const serviceWords =
  'lived councils resident residents tenant tenants leaseholders disabled disability disabilities carer carers nhs healthcare housing homelessness homeless autism autistic dementia wheelchair bsl braille medicaid ndis medicare waiver waivers survivors elderly neighbourhood neighbourhoods borough parish villagers library libraries playground leisure allotment allotments safeguarding hse ombudsman pharmacy gp gps ward wards clinic commissioners commissioning commissioner co-production co-produced co-producing co-produce co-designed easy-read self-advocates self-advocacy self-advocate advocacy independent-living inequalities deprived deaf blind ppg healthwatch care-home social-care caregivers caregiver kaupapa māori whānau aboriginal first-nations immigrants refugees pensioners streets bus buses cycling flats estate estates regeneration landlord landlords planners ward-councillors councillor councillors mayor householders townsfolk suburb suburbs shire municipal municipality county counties sidewalk transit accessible accessibility inclusion peer-support wellbeing befriending foster fostering asylum consultation consultations engagement participatory';

/** How much one word of a world tells: patients and pupils speak of symptoms and lessons in their own services too. */
export const worldWeights: Record<string, number> = { clinic: 0.4, school: 0.5, business: 0.8, politics: 0.8 };

/** The worlds in which the words of involvement mean something else. */
export const elsewhereWords: Record<string, string> = {
  software:
    'code codebase repo repository repositories commit commits committer committers github gitlab git api apis sdk software maintainer maintainers contributor contributors merge merged merging branch compiler rust python javascript typescript kubernetes sig sigs rfc rfcs pep peps npm package packages bug bugs bugfix server servers backend frontend runtime linux kernel plugin plugins deprecate deprecated deprecation refactor refactoring syntax toolchain upstream downstream fork forks node nodes cluster docker cli linter ci wiki changelog semver tsc collaborators collaborator subproject subprojects w3c ietf ecmascript unicode html css browser browsers implementer implementers interoperability working-draft editors developer developers devops sprint backlog scrum agile jira component components dropdown checkbox button buttons navigation localhost debug debugging open-source opensource',
  crypto:
    'blockchain token tokens dao validator validators ethereum bitcoin wallet wallets staking smart-contract onchain stakers defi',
  research:
    'placebo randomised randomized randomization cohort dose dosage mg ml serum plasma biopsy tumour tumor chemotherapy enrolment enrollment inclusion-criteria exclusion-criteria baseline biomarker biomarkers double-blind efficacy adverse arm arms intervention-group control-group pharmacokinetic mri ct eeg hydrogen catalyst electrolysis reactor genome gene genes protein proteins cells cell assay theorem lemma qubit neural classifier gradient dataset datasets',
  clinic:
    'diagnosis prognosis surgeon surgery anaesthetic symptom symptoms tablets inhaler injection levodopa prescribe prescribed neurologist cardiologist outpatient medication medications infusion wound',
  law: 'plaintiff plaintiffs defendant defendants appellant appellants respondent-state statute tribunal jurisdiction affidavit injunction litigation prosecutor indictment hereinafter thereof arbitration lordship claimant counsel',
  business:
    'shareholder shareholders dividend dividends earnings investor investors revenue ebitda acquisition merger brand brands retailer retailers saas startup startups venture ceo cfo coo cto b2b franchise vendor vendors procurement-team salesforce sap logistics warehouse inventory market-share stakeholder-value redundancy redundancies payroll appraisal appraisals promotion promotions titles kpis hr recruiter employee employees employer onboarding-checklist supply-chain',
  politics:
    'senator senators congressman treaty tpp nato sanctions ambassador-at-large negotiators bilateral tariff tariffs coalition-government ballot candidates referendum electorate parties',
  media:
    'film films cinema studio studios screenplay director-general filming box-office tv broadcaster streaming album band concert theatre-production co-producer co-producers festival-film shooting',
  engineering:
    'engine engines chip chips circuit circuits hardware firmware voltage turbine valve fpga soc bandwidth latency torque alloy semiconductor robot robots actuator asic verilog',
  games:
    'player players guild quest dungeon dice moves npc npcs character-sheet roleplay gameplay gm mc playbook hit-points',
  school:
    'lesson lessons classroom pedagogy curriculum-mapping assessment-for-learning homework phonics seminar-room mentor-teacher ect ects',
};
