import type { Sign } from '../sign';

export default {
  id: 'co-delivery-practice',
  name: 'Co delivery practice',
  polarity: 'genuine',
  tier: 1,
  source: {
    factSheet:
      's1 (involved in delivering); s4 matrix, middle delivery row (co-deliverers); s6 KeyRing (members, volunteers and staff together)',
    other: 'Co-production Star co-delivery; NEF/Nesta peer support; NICE NG44 peer and lay roles',
  },
  stages: ['delivery'],
  level: 'deciding-together',
  strength: 'medium',
  family: 'delivery',
  explain: 'People who use the service help to run it, together with staff.',
  ask: "Ask: 'What do people help to run? Do they get support and pay for it?'",
  easyRead: 'People who use the service help to run it, together with staff.',
  evidence: [],
  flags: [
    { text: 'Peer mentors and nurses run the drop-in together.' },
    { text: 'The course is taught by a pair: one clinician, one expert by experience.' },
    { text: 'Tenants and staff deliver the welcome visits side by side.' },
    { text: 'Delivered jointly by members, volunteers and support workers' },
    { text: 'The helpline is staffed by disabled people, backed up by the advice team.' },
    { text: 'Self-advocates deliver the staff induction alongside managers.' },
    { text: 'Who provides the support? Members and workers do it together.' },
    { text: 'Peer navigators with lived experience are part of the delivery team.' },
  ],
  passes: [
    { text: 'Delivered in partnership with Serco and the NHS trust.', why: 'organisations' },
    { text: 'Peer-reviewed journal; peer challenge by another council', why: 'other peers' },
    { text: 'Deliver savings / deliver the programme / delivery address', why: 'other senses' },
    { text: 'Carers deliver 40 hours of unpaid care a week.', why: 'unpaid family care, not co-delivery' },
  ],
} satisfies Sign;
