import type { Sign } from '../sign';

export default {
  id: 'ongoing-involvement',
  name: 'Ongoing involvement',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet: 's6 Caledonia (continual engagement through regular meetings, surveys, questionnaires and focus groups)',
    other: 'Scottish National Standards; NHS model step 5; Cabinet Office principle D (ongoing)',
  },
  stages: ['planning', 'design', 'delivery', 'evaluation'],
  level: 'involving',
  strength: 'medium',
  family: 'enabling',
  explain: 'People meet and work together again and again, not just once.',
  ask: "Ask: 'How often do you meet? When is the next meeting? Can new people join?'",
  easyRead: 'People meet and work together again and again, not just once.',
  evidence: [],
  flags: [
    { text: 'The reference group of people who use the service meets every month.' },
    { text: "Regular meetings, focus groups and short surveys run all year round through the tenants' association." },
    { text: 'We keep talking: twelve sessions so far and more to come.' },
    { text: 'Continuous engagement with families, not a one-off' },
    { text: 'The group carried on after the strategy was published.' },
    { text: 'Ongoing: self-advocates join the contract meeting each month' },
    { text: "Survey results are taken back to the members' meeting, where the next steps are worked out." },
    { text: 'People with lived experience are embedded in the programme for its full five years.' },
  ],
  passes: [
    { text: 'The Council meets on the first Tuesday of each month.', why: 'elected members' },
    { text: 'Ongoing maintenance / ongoing consultation on the A46 bypass', why: "not about people's role" },
    { text: 'Your support worker will meet you weekly.', why: 'individual service' },
    { text: 'We will regularly update this page.', why: 'informing' },
  ],
} satisfies Sign;
