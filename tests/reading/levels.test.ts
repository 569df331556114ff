import { describe, expect, it } from 'vitest';
import { cells } from '../../lib/reading/cells';
import { heading, read, said, sign } from './build';

const levelsOf = (...parts: Parameters<typeof read>[0]) => read(parts).levels;
const vote = said('Members hold five of nine votes.', sign('shared-decision-power'));

describe('the shown level is the highest with proof', () => {
  it.each([
    ['informing', 'information-notice', 'From 1 April the hours change.'],
    ['consulting', 'consultation-notice', 'Tell us your views by 30 June.'],
    ['consulting', 'survey-only-method', 'Fill in our survey.'],
    ['consulting', 'result-reported-back', 'We published what 90 people said.'],
    ['involving', 'two-way-dialogue', 'We met twice and answered every question.'],
    ['involving', 'ongoing-involvement', 'The group meets every month.'],
    ['involving', 'limited-responsibility', 'Experts by experience attend as observers.'],
    ['co-designing', 'co-design-practice', 'Twelve tenants designed the leaflet.'],
    ['co-designing', 'co-planning-from-the-start', 'Nine members planned it.'],
    ['deciding-together', 'shared-decision-power', 'Members hold five of nine votes.'],
    ['user-led', 'membership-and-ownership', 'Each of 40 members has a vote on the rules.'],
    ['deciding-together', 'membership-and-ownership', 'Every member has one vote on the house committee.'],
    ['user-led', 'user-led-or-dpo-led', 'Disabled people run it and have since 2016.'],
  ] as const)('%s: %s', (level, id, text) => {
    expect(levelsOf(said(text, sign(id)))?.shown).toBe(level);
  });

  it('a plain account of anything is informing', () => {
    expect(levelsOf(said('We are equal.', sign('equal-partnership', 'claim')))?.shown).toBe('informing');
  });
  it('nothing found is no level', () => {
    expect(levelsOf(said('The centre is in Northmoor.'))).toEqual({ shown: null, claimed: null });
  });
  it('talk without an anchor needs a second sign', () => {
    const talk = said('We talked and answered.', sign('two-way-dialogue', 'practice-thin'));
    const again = said('The group keeps meeting.', sign('ongoing-involvement', 'practice-thin'));
    expect(levelsOf(talk)?.shown).toBe('consulting');
    expect(levelsOf(talk, again)?.shown).toBe('involving');
  });
  it('shared power without an anchor does not reach deciding together', () => {
    expect(levelsOf(said('Members decide with us.', sign('shared-decision-power', 'practice-thin')))?.shown).toBe(
      'informing',
    );
  });
  it('one seat is not enough', () => {
    const seat = said(
      'One tenant sits on the board of 18.',
      sign('shared-decision-power'),
      sign('token-representative'),
    );
    expect(levelsOf(seat)?.shown).toBe('involving');
  });
  it('pay and access show no level of planning', () => {
    expect(levelsOf(said('Members get £20 an hour.', sign('fair-payment-for-time')))?.shown).toBe('informing');
  });
});

describe('the claimed level and the gap', () => {
  it.each([
    ['deciding-together', said('Our strategy was co-produced.', sign('co-production-label-only'))],
    ['co-designing', said('A co-designed leaflet.', sign('co-production-label-only'))],
    ['deciding-together', said('We work as equal partners.', sign('equal-partnership', 'claim'))],
    ['involving', said('We value what people say.', sign('valued-and-listened-to', 'claim'))],
  ] as const)('%s', (level, part) => {
    expect(levelsOf(part)?.claimed).toBe(level);
  });
  it('a gap of two levels or more is named', () => {
    const label = said('Our strategy was co-produced.', sign('co-production-label-only'));
    const survey = said('Fill in our survey.', sign('survey-only-method'));
    const detail = read([label, survey]).detail?.levels;
    expect(detail?.gap).toBe(3);
    expect(detail?.notes.join(' ')).toContain('claim more than');
  });
  it('a gap of one level is not', () => {
    const claim = said('We value what people say.', sign('valued-and-listened-to', 'claim'));
    const survey = said('Fill in our survey.', sign('survey-only-method'));
    expect(read([claim, survey]).detail?.levels).toMatchObject({ gap: 1, notes: [] });
  });
  it('no claim, no gap', () => {
    expect(read([vote]).detail?.levels.gap).toBe(null);
  });
});

describe('caps hold for their own stage and part', () => {
  const asks = said('Tell us your views on the centre.', sign('consultation-notice'));

  it('decision-already-made: informing for the part already decided', () => {
    const decided = said('The centre will close in March.', sign('decision-already-made'));
    expect(levelsOf(asks, decided)?.shown).toBe('informing');
  });
  it('and not for another part', () => {
    const decided = said('The swimming baths shut in March.', sign('decision-already-made'));
    const menu = said('Tell us your views on the lunch menu.', sign('consultation-notice'));
    expect(levelsOf(menu, decided)?.shown).toBe('consulting');
  });
  it('options-fixed-in-advance: consulting for the options', () => {
    const talk = said('We met twice about the lunch options.', sign('two-way-dialogue'));
    const fixed = said('Choose one of our three lunch options.', sign('options-fixed-in-advance'));
    expect(levelsOf(talk, fixed)?.shown).toBe('consulting');
  });
  it('limited-responsibility: involving, unless people decide another named matter', () => {
    const limited = said('The board decides the lunch budget.', sign('limited-responsibility'));
    const same = said('Five members vote on the lunch budget.', sign('shared-decision-power'));
    const other = said('Five members vote on opening hours.', sign('shared-decision-power'));
    expect(levelsOf(limited, same)?.shown).toBe('involving');
    expect(levelsOf(limited, other)?.shown).toBe('deciding-together');
  });
  it('late-involvement: consulting for planning', () => {
    const talk = said('We met twice about the leaflet.', sign('two-way-dialogue'));
    const late = said('The final leaflet is now out for comments.', sign('late-involvement'));
    expect(levelsOf(talk, late)?.shown).toBe('consulting');
  });
  it('leaves the other stages as they are', () => {
    const decided = said('The centre will close in March.', sign('decision-already-made'));
    const check = said(
      'We published what 90 people said of the centre.',
      sign('result-reported-back', 'practice', { stages: ['evaluation'] }),
    );
    expect(read([asks, decided, check]).detail?.levels.byStage).toMatchObject({
      decision: 'informing',
      evaluation: 'consulting',
    });
  });
});

describe('notes and the strip of levels', () => {
  const asked = said('90 people filled in our survey.', sign('survey-only-method'));
  const feedback = 'We did not find the feedback that this level promises.';

  it.each(['closed', 'decided', 'under-way'] as const)(
    '%s with no feedback: the promise is not seen to be kept',
    (timing) => {
      expect(read([asked], { timing }).detail?.levels.notes).toContain(feedback);
      const told = said('You said, we did: Sundays since May.', sign('input-effect-explained'));
      expect(read([asked, told], { timing }).detail?.levels.notes).not.toContain(feedback);
    },
  );
  it.each(['open', 'planned', 'none'] as const)('%s: too early to say', (timing) => {
    expect(read([asked], { timing }).detail?.levels.notes).not.toContain(feedback);
  });
  it('two thirds of the matches make "most of the text", less "varies"', () => {
    const more = said('Tell us your views.', sign('consultation-notice'));
    const talk = said('We met twice.', sign('two-way-dialogue'));
    expect(read([asked, more, talk]).detail?.levels.mostly).toBe('consulting');
    expect(read([asked, talk]).detail?.levels.mostly).toBe('varies');
    expect(read([said('Hello.')]).detail?.levels.mostly).toBe(null);
  });
  it('stages may sit at different levels', () => {
    const design = said('Twelve tenants designed the leaflet.', sign('co-design-practice'));
    expect(read([design, vote]).detail?.levels.byStage).toMatchObject({
      design: 'co-designing',
      decision: 'deciding-together',
      evaluation: null,
    });
  });
});

describe('how sure', () => {
  const facts = [
    'co-planning-from-the-start',
    'fair-payment-for-time',
    'ongoing-involvement',
    'two-way-dialogue',
    'co-design-practice',
  ];
  const fact = (id: string, index: number) => [heading(`Part ${index}`), said(`Nine people did ${id}.`, sign(id))];

  it.each([
    ['high', 5],
    ['medium', 3],
    ['low', 2],
  ] as const)('%s with %i anchored matches in as many sections', (sureness, count) => {
    expect(read(facts.slice(0, count).flatMap(fact)).detail?.sureness).toBe(sureness);
  });
  it('medium where all stand in one section', () => {
    expect(read(facts.map((id) => said(`Nine people did ${id}.`, sign(id)))).detail?.sureness).toBe('medium');
  });
});

it('the matrix has nine cells with nine different places', () => {
  expect(new Set(cells.map(({ planning, delivery }) => `${planning} ${delivery}`)).size).toBe(9);
});
