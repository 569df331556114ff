import type { Sign } from '../sign';
import { NORMATIVE, SPOKEN } from '../wordings';

export default {
  id: 'informing-called-involvement',
  name: 'Telling people, called involving them',
  polarity: 'tokenistic',
  tier: 2,
  source: {
    factSheet: 's5 (processes that appear positive and engaging), by extension',
    other: 'Arnstein rung 3; IAP2 Inform; TLAP steps 2-3',
  },
  stages: ['planning', 'decision'],
  level: 'informing',
  strength: 'medium',
  family: 'concern',
  explain: 'It is called engagement, but it only tells people things.',
  ask: "Ask: 'How can people answer back and change the plan?'",
  easyRead: 'It says people are involved. But they are only told things.',
  evidence: [
    {
      words:
        '(engagement|consultation|involvement|participation|listening|engaging|co-production) (event|events|session|sessions|activity|activities|programme|meeting|meetings|work|exercise|roadshow|roadshows|plan|campaign)? .. (will|was|were|is|are|to|has|have)? .. (be|been)? .. (held|used|run|organised|designed|arranged|take place)? .. (to|where|at which|which) .. (explain|inform|present|announce|raise awareness|update|brief|communicate|tell|promote|educate|share information|provide updates|set out|describe|reassure|outline)',
      weight: 0.9,
    },
    {
      words:
        '(engaged|consulted|involved|involve|engage|consult|engaging|involving|consulting) .. (<users>|stakeholders|residents|tenants|public|families|them|people)? .. (by|via|through|with|using) .. (letter|letters|email|emails|newsletter|newsletters|leaflet|leaflets|bulletin|bulletins|briefing|briefings|website|press release|awareness campaign|campaign|poster|posters|social media|mailshot|presentation|presentations|updates|announcement|keeping (them|people|residents|tenants) (informed|updated|up to date)|information|noticeboard|notices|webinar|video|broadcast)',
      weight: 1,
    },
    {
      words:
        '(involved|engaged|consulted|involve|engage|involving|engaging) .. (through|via|by|in) .. (regular|weekly|monthly|quarterly|frequent|ongoing)? .. (bulletin|bulletins|newsletter|newsletters|update|updates|email updates|briefings|communications|communication|information)',
      weight: 0.9,
    },
    {
      words:
        '(consultation|engagement|involvement|co-production|participation) (took|takes|take|will take|consisted|consists|was|is|comprised|involved|meant|includes|included) (the form of|of|limited to|mainly|largely|in the form of|through|via|by)? .. (briefing|briefings|presentation|presentations|letter|letters|newsletter|leaflet|leaflets|information|announcement|awareness|roadshow|exhibition|campaign|communications)',
      weight: 1,
    },
    {
      words:
        '(engagement|consultation|involvement|community engagement|public engagement|stakeholder engagement) : .. (#num)? .. (leaflets|leaflet|newsletters|newsletter|posters|letters|emails|tweets|posts|bulletins|briefings|presentations|website|press releases|views|impressions|followers|mailings|flyers)',
      weight: 1,
    },
    {
      words:
        '(#num) .. (leaflets|newsletters|posters|letters|emails|flyers) .. (delivered|sent|distributed|posted|issued)',
      also: '(engagement|consultation|involvement|engaged|consulted|involved)',
      weight: 0.9,
    },
    {
      words:
        '(consulted|engaged|involved) ... (when|where) .. (decision|change|changes|plan|closure|outcome|model) .. (was|were) (announced|presented|explained|communicated)',
      weight: 1.1,
    },
    {
      words:
        '(keep|keeping|kept) .. (informed|updated|up to date|up to date|in the loop|posted) .. (and|as) .. (engaged|involved|consulted|part of)',
      weight: 0.8,
    },
    {
      words:
        '(involved|engaged|involve|engage) ... by (keeping|telling|sending|informing|explaining|updating|posting|showing)',
      weight: 1,
    },
    {
      words:
        '(engagement|consultation|involvement|co-creation|co-production) ... (served|serve|serves|used|was|designed) to (provide updates|inform|explain|raise awareness|communicate|announce|present|update)',
      weight: 0.8,
    },
    {
      words:
        '(feedback|questions|group work|vote|votes|discuss|discussion|comment|hear (from|your)|have your say|ask|listen|views|shape|change the plan|two way|two way|then met|met to|workshops|decide)',
      weight: -1.8,
    },
    {
      words:
        '(information session|employee engagement|customer engagement|student engagement|social media engagement|information and advice|not just|rather than|instead of|only told)',
      weight: -2.2,
    },
    { words: NORMATIVE, weight: -1.0 },
    {
      words:
        '(engagement|consultation|involvement|participation|co-production|involving|public engagement) .. (plan|activity|activities|strategy|programme|work|approach|methods|tools|channels|process)? .. (include|includes|included|means|meant|consists|consisted|comprises|was|is|:|through|via|will include|took) .. (of|the form of|mainly|largely)? .. (poster|posters|leaflet|leaflets|website|newsletter|newsletters|letters|letter|press release|press releases|social media|faq|faqs|bulletin|bulletins|briefing|briefings|keeping .. informed|telling|informing|presentations|email updates|updates|information|announcements|advert|adverts|webpage)',
      unless: '(workshop|workshops|discussion|survey|listen|two way|views)',
      weight: 1,
    },
    {
      words:
        '(consultation|engagement|public|listening|involvement|co-design) (event|events|meeting|meetings|session|sessions|roadshow|roadshows|workshop|workshops|evening|evenings|day|days|exhibition|webinar|webinars) .. (will|was|were|to|is|are|held|used|has|have|where)? .. (held|be|used|where|designed|organised|run|arranged|set up|take place)? .. (to)? (set out|tell|explain|inform|announce|present|update|brief|outline|describe|share|communicate|clarify|reassure|promote|showcase|show|talk through|go through) .. (people|residents|what|the|our|why|how|about|users|families|tenants|you|changes)',
      unless: '(feedback|hear|listen|views|your ideas|discuss|vote|questions and)',
      weight: 0.9,
    },
    {
      words:
        '(engage|engages|engaged|engaging|involve|involved|involving|consult|consulted|consulting) .. (<users>|people|public|the public|residents|stakeholders|tenants|communities|community|them|families|with)? .. (through|by|via|with|using|in the form of) .. (a|an|the|our|regular|sending|keeping|telling|posting|publishing|weekly|monthly|email)? .. (letter|letters|newsletter|newsletters|communications|communication|bulletin|bulletins|leaflet|leaflets|update|updates|announcement|announcements|briefings|briefing|press|information|website|posters|them a|them informed|people informed|social media|email|emails|mailout|mailing|presentation)',
      unless: '(workshop|survey|discussion|listen|feedback form)',
      weight: 1,
    },
    {
      words:
        '(involvement|engagement|consultation|participation) (means|is|meant|was) .. (keeping|telling|informing|updating|giving .. information|communication|sharing information|explaining)',
      weight: 1.1,
    },
    {
      words:
        '(meetings|meeting|events|sessions) .. (was|were|will be) held to (tell|inform|explain|announce|brief|update|present)',
      weight: 0.9,
    },
    { words: SPOKEN, weight: -1.2 },
  ],
  flags: [
    { text: 'Engagement events will be held to explain the changes.', grade: 'practice-thin' },
    { text: 'Residents were engaged by letter.', grade: 'practice-thin' },
    { text: 'Consultation took the form of a briefing for families.', grade: 'practice' },
    { text: 'Service users have been engaged via an awareness campaign.', grade: 'practice-thin' },
    { text: 'Stakeholders were consulted on 3 May when the decision was announced.', grade: 'practice' },
    { text: 'We involved tenants by keeping them up to date.', grade: 'practice-thin' },
    { text: 'Community engagement: 4,000 leaflets delivered', grade: 'practice' },
    { text: 'People will be involved through regular bulletins.', grade: 'practice-thin' },
  ],
  passes: [
    { text: 'This is an information session.', why: 'honest label' },
    { text: 'Event with presentation, then group work and votes', why: 'two-way' },
    { text: 'We informed people, then met to plan.', why: 'both' },
    { text: 'Information and advice service', why: 'service' },
  ],
} satisfies Sign;
