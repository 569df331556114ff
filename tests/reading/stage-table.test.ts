import { describe, expect, it } from 'vitest';
import { cue, read, said, sign } from './build';

const stagesOf = (...parts: Parameters<typeof read>[0]) => read(parts).stages;

describe('a sign proves only the stage of its own family', () => {
  it.each([
    ['people-set-the-agenda', 'agenda', 'Members chose the topic in May 2024.'],
    ['co-planning-from-the-start', 'planning', 'Nine members planned it with us from May 2024.'],
    ['co-design-practice', 'design', 'Twelve tenants designed the leaflet with us.'],
    ['outcomes-agreed-together', 'planning', 'Four aims were agreed by members and staff.'],
    ['next-focus-co-planned', 'agenda', 'In May members chose the next focus.'],
    ['ways-of-working-rethought', 'design', 'We dropped the form after 6 members said no.'],
    ['shared-decision-power', 'decision', 'Members hold five of nine votes.'],
    ['membership-and-ownership', 'decision', 'Each of 40 members has a vote on the rules.'],
    ['co-delivery-practice', 'delivery', 'Six peer mentors run the desk with nurses.'],
    ['shared-role-and-responsibility', 'delivery', 'Four members run the welcome desk each Monday.'],
    ['networks-and-peer-support', 'delivery', 'The Friday circle is run by members.'],
    ['co-evaluation-practice', 'evaluation', 'Five members checked the service in June.'],
    ['culture-under-review', 'evaluation', 'Members helped 3 managers to look at how they lead.'],
    ['result-reported-back', 'evaluation', 'We published what 90 people said in June.'],
    ['input-effect-explained', 'evaluation', 'You asked for Sundays: they began in May.'],
  ] as const)('%s proves %s', (id, stage, text) => {
    expect(stagesOf(said(text, sign(id)))?.[stage]).toBe('proof');
  });

  it.each([
    'fair-payment-for-time',
    'access-and-inclusion-provided',
    'learning-and-support-both-ways',
    'ongoing-involvement',
    'two-way-dialogue',
    'honest-about-limits',
    'people-as-assets',
  ])('%s stands beside the stage and never sets it', (id) => {
    const review = read([said('It is done every month.', sign(id))]);
    expect(Object.values(review.stages ?? {})).not.toContain('proof');
    const beside = Object.values(review.detail?.stages ?? {}).flatMap((stage) => stage.beside);
    expect(beside).toContain(0);
  });

  it.each(['equal-partnership', 'valued-and-listened-to'])('%s is warm words, never proof', (id) => {
    expect(stagesOf(said('We are equal.', sign(id, 'claim')))?.planning).toBe('claims');
    expect(stagesOf(said('We are equal.', sign(id)))?.planning).not.toBe('proof');
  });

  it('membership proves nothing without a vote or a rule', () => {
    expect(stagesOf(said('Everyone is a member.', sign('membership-and-ownership')))?.decision).not.toBe('proof');
  });

  it('a role proves running only by a task in it', () => {
    const text = 'Each of 9 members has a role.';
    expect(stagesOf(said(text, sign('shared-role-and-responsibility')))?.delivery).not.toBe('proof');
  });

  it('a network proves running only where people run it', () => {
    expect(stagesOf(said('There is a network in 3 towns.', sign('networks-and-peer-support')))?.delivery).not.toBe(
      'proof',
    );
  });

  it('a look at the culture proves checking only with people in it', () => {
    const officials = sign('culture-under-review', 'practice', { actor: 'officials' });
    expect(stagesOf(said('Managers looked at their culture in May.', officials))?.evaluation).toBe('nothing');
  });

  it('"at all stages" proves only those it names, and only planning and design', () => {
    const table = stagesOf(
      said('Six members helped to plan, design and check it in 2024.', sign('involved-at-all-stages')),
    );
    expect(table).toMatchObject({ planning: 'proof', design: 'proof', decision: 'nothing', evaluation: 'nothing' });
    const vague = stagesOf(said('Six people were involved throughout.', sign('involved-at-all-stages')));
    expect(Object.values(vague ?? {})).not.toContain('proof');
  });

  it('user-led work proves the stages named in its own sentence', () => {
    const table = stagesOf(said('Disabled people set it up in 2016 and run it.', sign('user-led-or-dpo-led')));
    expect(table).toMatchObject({ planning: 'proof', delivery: 'proof', evaluation: 'nothing', decision: 'nothing' });
  });

  it('nor do they whichever sign finds it, and a survey named in passing takes nothing away', () => {
    const wrote = said('Twelve members wrote the survey questions with us.', sign('people-set-the-agenda'));
    expect(stagesOf(wrote)?.agenda).not.toBe('proof');
    const agreed = said('After the survey twelve members agreed the goals.', sign('outcomes-agreed-together'));
    expect(Object.values(stagesOf(agreed) ?? {})).toContain('proof');
  });

  it('advice to the reader plans nothing', () => {
    const advice = said('Much depends on how you build your planning group in May.', sign('co-design-practice'));
    const account = said('You asked for a ramp, and nine of you drew it with us.', sign('co-design-practice'));
    expect([stagesOf(advice)?.design, stagesOf(account)?.design]).toEqual(['nothing', 'proof']);
  });

  it('people who shape the questionnaire do not plan the service', () => {
    const review = read([said('Four members wrote the survey questions with us.', sign('co-design-practice'))]);
    expect(review.stages?.design).not.toBe('proof');
    expect(review.levels?.shown).toBe('involving');
  });
});

describe('what a stage shows', () => {
  const thinDesign = said('The form was designed with people.', sign('co-design-practice', 'practice-thin'));
  const thinWays = said('We dropped a step they did not like.', sign('ways-of-working-rethought', 'practice-thin'));

  it('one account without an anchor is no proof', () => {
    expect(stagesOf(thinDesign)?.design).toBe('claims');
  });
  it('two of different signs in one stage are', () => {
    expect(stagesOf(thinDesign, thinWays)?.design).toBe('proof');
  });
  it('two of the same sign are not', () => {
    const again = said('The poster was designed with people.', sign('co-design-practice', 'practice-thin'));
    expect(stagesOf(thinDesign, again)?.design).toBe('claims');
  });
  it('a dated commitment is planned', () => {
    const text = 'From 3 May, twelve members will rewrite it with us.';
    expect(stagesOf(said(text, sign('co-design-practice', 'dated-commitment')))?.design).toBe('planned');
  });
  it('a promise, a norm, a condition, a quotation and a negation are nothing', () => {
    for (const grade of ['promise', 'norm', 'conditional', 'reported', 'negated'] as const) {
      expect(stagesOf(said('Members would plan it.', sign('co-planning-from-the-start', grade)))?.planning).toBe(
        'nothing',
      );
    }
  });
  it('a medium tokenistic sign is a concern', () => {
    expect(stagesOf(said('Officers wrote the plan.', sign('professional-led-design')))?.planning).toBe('concern');
  });
  it('one weak sign is not, and three different ones are', () => {
    const weak = (id: string) => said(`It says ${id}.`, sign(id, 'practice', { stages: ['planning'] }));
    const three = ['vague-who-was-involved', 'short-timescale', 'recipients-language'].map(weak);
    expect(stagesOf(...three.slice(0, 2))?.planning).toBe('nothing');
    expect(stagesOf(...three)?.planning).toBe('concern');
  });
  it('a label makes a stage claimed, and not a concern', () => {
    expect(stagesOf(said('It was co-produced.', sign('co-production-label-only')))?.planning).toBe('claims');
  });
  it('proof comes before concern, concern before plan, plan before claims', () => {
    const proof = said('Nine members planned the café in 2024.', sign('co-planning-from-the-start'));
    const concern = said('Bus drivers wrote the timetable.', sign('professional-led-design'));
    const plan = said('From 3 May nine members will plan it.', sign('co-planning-from-the-start', 'dated-commitment'));
    const claim = said('We plan as equals.', sign('equal-partnership', 'claim'));
    expect(stagesOf(proof, concern, plan, claim)?.planning).toBe('proof');
    expect(stagesOf(concern, plan, claim)?.planning).toBe('concern');
    expect(stagesOf(plan, claim)?.planning).toBe('planned');
    expect(stagesOf(claim)?.planning).toBe('claims');
    expect(stagesOf(said('Hello.'))?.planning).toBe('nothing');
  });
  it('possible findings, other scopes and unusable ones prove nothing', () => {
    const text = 'Nine members planned it in 2024.';
    for (const more of [{ confidence: 'possible' }, { scope: 'individual' }, { usable: false }] as const) {
      const mark = sign('co-planning-from-the-start', 'practice', more);
      expect(stagesOf(said(text, mark))?.planning).toBe('nothing');
    }
  });
  it('cues for the matrix set no stage', () => {
    expect(stagesOf(said('Planned together in 2024.', cue('plan-joint')))?.planning).toBe('nothing');
  });
});
