import { describe, expect, it } from 'vitest';
import { cells } from '../../lib/reading/cells';
import { cue, heading, read, said, sign } from './build';

const staffPlan = said('Officers drew up the plan for the baths in 2023.', cue('plan-professional-sole'));
const staffRun = said('Trained nurses give the meals.', cue('deliver-professional-sole'));
const together = said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'));
const peoplePlan = said('Members set the club up in 2016 without the council.', cue('plan-users-only'));
const runTogether = said('Six peer mentors run the welcome desk with nurses.', sign('co-delivery-practice'));
const peopleRun = said('Members give all of the lunches.', cue('deliver-users-only'));
const vote = said('Members hold five of nine votes.', sign('shared-decision-power'));

const matrixOf = (...parts: Parameters<typeof read>[0]) => read(parts).matrix;

describe('the nine cells', () => {
  it.each([
    ['M1', staffPlan, staffRun],
    ['M2', together, staffRun],
    ['M3', peoplePlan, staffRun],
    ['M4', staffPlan, runTogether],
    ['M6', peoplePlan, runTogether],
    ['M7', staffPlan, peopleRun],
    ['M8', together, peopleRun],
    ['M9', peoplePlan, peopleRun],
  ] as const)('%s', (cell, plan, run) => {
    const { planning, delivery } = cells.find(({ id }) => id === cell) ?? {};
    expect(matrixOf(plan, run)).toMatchObject({ planning, delivery, cell });
  });

  it('M5 also needs a proven decision', () => {
    expect(matrixOf(together, runTogether, vote)?.cell).toBe('M5');
    const without = read([together, runTogether]);
    expect(without.matrix).toMatchObject({ planning: 'co-planned', delivery: 'co-delivered', cell: null });
    expect(without.detail?.matrix.near).toBe('M5');
  });

  it('M5 needs no open concern about planning or running', () => {
    const concern = said('Bus drivers alone wrote the timetable.', sign('professional-led-design'));
    expect(matrixOf(together, runTogether, vote, concern)?.cell).toBe(null);
  });
});

describe('the planning side', () => {
  it.each([
    ['co-planning-from-the-start', 'Nine members planned it from May 2024.'],
    ['co-design-practice', 'Twelve tenants designed the leaflet with us.'],
    ['outcomes-agreed-together', 'Four aims were agreed by members and staff.'],
    ['people-set-the-agenda', 'Members chose the topic in May 2024.'],
    ['next-focus-co-planned', 'In May members chose the next focus.'],
    ['ways-of-working-rethought', 'We dropped the form after 6 members said no.'],
  ])('%s moves it to planning together', (id, text) => {
    expect(matrixOf(said(text, sign(id)))?.planning).toBe('co-planned');
  });
  it('so does a joint cue with an anchor, and not one without', () => {
    expect(matrixOf(said('Planned by 4 tenants and staff.', cue('plan-joint')))?.planning).toBe('co-planned');
    const thin = said('Planned by tenants and staff.', cue('plan-joint', 'practice-thin'));
    expect(matrixOf(thin)?.planning).toBe('unstated');
  });
  it.each(['professional-led-design', 'late-involvement'])('%s places it with staff', (id) => {
    expect(matrixOf(said('The final draft is out.', sign(id)))?.planning).toBe('professionals');
  });
  it('user-led proof places it with people', () => {
    const text = 'Disabled people planned it in 2020.';
    expect(matrixOf(said(text, sign('user-led-or-dpo-led')))?.planning).toBe('users');
  });
  it.each(['consultation-notice', 'survey-only-method'])('%s alone moves nothing', (id) => {
    expect(matrixOf(said('Fill in our survey.', sign(id)))?.planning).toBe('unstated');
  });
  it('claims move nothing', () => {
    const claim = said(
      'We co-plan everything.',
      sign('co-planning-from-the-start', 'claim'),
      cue('plan-joint', 'claim'),
    );
    expect(matrixOf(claim)?.planning).toBe('unstated');
  });
  it('pay, access and talk move nothing', () => {
    const enabling = ['fair-payment-for-time', 'access-and-inclusion-provided', 'ongoing-involvement'];
    expect(matrixOf(...enabling.map((id) => said('Nine people, £20 an hour.', sign(id))))?.planning).toBe('unstated');
  });
  it('a dated commitment is planned, and not yet so', () => {
    const mark = sign('co-planning-from-the-start', 'dated-commitment');
    const review = read([said('From 3 May nine members will plan it with us.', mark)]);
    expect(review.matrix?.planning).toBe('unstated');
    expect(review.detail?.matrix.planned).toBe(true);
  });
  it('staff and people on different parts: both cells, with their quotes', () => {
    const review = read([heading('Desk'), together, heading('Baths'), staffPlan, staffRun]);
    expect(review.matrix).toMatchObject({ planning: 'co-planned', cell: 'M2' });
    expect(review.detail?.matrix.also).toEqual(['M1']);
  });
  it('staff and people on the same part: between', () => {
    const both = said(
      'Officers planned the baths, and 9 members planned the baths.',
      sign('co-planning-from-the-start'),
      cue('plan-professional-sole'),
    );
    const review = read([both, staffRun]);
    expect(review.matrix).toMatchObject({ planning: 'unstated', cell: null });
    expect(review.detail?.matrix.between).toBe(true);
  });
});

describe('the delivery side', () => {
  it('a joint cue needs no anchor', () => {
    const thin = said('Run by members and staff together.', cue('deliver-joint', 'practice-thin'));
    expect(matrixOf(thin)?.delivery).toBe('co-delivered');
  });
  it('staff alone gives way to proof that people help to run it', () => {
    expect(matrixOf(staffRun, runTogether)?.delivery).toBe('co-delivered');
  });
  it('work handed to people with a plan of others places both sides', () => {
    const text = 'Volunteers will take over the library, using the council’s manual.';
    expect(matrixOf(said(text, sign('responsibility-without-power')))).toMatchObject({
      cell: 'M7',
      confidence: 'fair',
    });
  });
});

describe('beside work that people lead themselves', () => {
  const led = said('Disabled people set the club up in 2016 and run it.', sign('user-led-or-dpo-led'));

  it('a sign of shared work that names nobody else is theirs too', () => {
    const lunch = said('Members run the Friday lunch.', sign('co-delivery-practice'));
    expect(matrixOf(led, lunch)).toMatchObject({ planning: 'users', delivery: 'users', cell: 'M9' });
  });
  it('one that names staff is shared', () => {
    const lunch = said('Members run the Friday lunch with two nurses.', sign('co-delivery-practice'));
    expect(matrixOf(led, lunch)).toMatchObject({ planning: 'users', delivery: 'co-delivered', cell: 'M6' });
  });
});

describe('placement', () => {
  it('one side known: no cell, and the other stays unstated', () => {
    const review = read([together]);
    expect(review.matrix).toMatchObject({ planning: 'co-planned', delivery: 'unstated', cell: null });
    expect(review.detail?.matrix.notes).toContain('The text does not say who runs it.');
  });
  it('the other way round', () => {
    expect(read([peopleRun]).detail?.matrix.notes).toContain('The text does not say who plans.');
  });
  it('none known is never "traditional"', () => {
    const review = read([said('The centre is in Northmoor.')]);
    expect(review.matrix).toEqual({ planning: 'unstated', delivery: 'unstated', cell: null, confidence: 'none' });
    expect(review.detail?.matrix.notes).toEqual(['Not enough evidence to place this.']);
  });
  it('firm with two pieces a side, fair with one, faint without an anchor', () => {
    const planTwice = said(
      'Five tenants and four staff drew up the rota in May.',
      sign('co-design-practice'),
      cue('plan-joint'),
    );
    const runTwice = said(
      'Six members and a nurse open the desk on Mondays.',
      sign('co-delivery-practice'),
      cue('deliver-joint'),
    );
    expect(matrixOf(planTwice, runTwice)?.confidence).toBe('firm');
    expect(matrixOf(together, runTogether)?.confidence).toBe('fair');
    expect(matrixOf(said('Officers wrote it.', cue('plan-professional-sole', 'practice-thin')))?.confidence).toBe(
      'faint',
    );
  });
  it('words that are a finding and a cue are quoted once', () => {
    const twice = said(
      'Five tenants and four staff drew up the rota in May.',
      sign('co-design-practice'),
      cue('plan-joint'),
    );
    expect(read([twice]).detail?.matrix.planning).toEqual([{ start: 0, end: twice.text.length, finding: 0 }]);
  });
  it('each cell carries its own caution', () => {
    expect(read([staffPlan, staffRun]).detail?.matrix.notes).toContain(
      'This can be right for a small or urgent matter.',
    );
    expect(read([peoplePlan, peopleRun]).detail?.matrix.notes.join(' ')).toContain('people left alone');
  });
});
