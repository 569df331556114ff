import type { Highlighted } from './support/page-state';

/** The exact strings that are found in each page of tests/e2e/pages, sorted: highlighted in it, and listed in the panel. */
export const expected: Record<string, Highlighted> = {
  // Left out: the cookie banner, the navigation, the related links and the footer. Kept: the closed accordion.
  'council.html': {
    genuine: [
      'Everyone who took part will be sent the results by 30 June, with what was decided and why',
      'Members of the planning group are paid £24\u00a0an\u00a0hour for meetings and for reading',
      'The group met every fortnight for eight months',
      'The new visit book was designed by nine people who draw on home care and two members of staff',
      'Twelve people who use home care planned the new service with us from the very start, before any options were written',
      'booked a sign language interpreter for every meeting',
      'printed the plan in Easy Read on the same day as the main version',
    ],
    tokenistic: [
      'The final decision on evening visits rests with Cabinet',
      'The pro\u00adposals for evening visits were drawn up by officers with advice from external con\u00adsultants',
      'Your views will help to inform our plans',
    ],
    context: [],
  },
  'survey.html': {
    genuine: [],
    tokenistic: [
      'Cabinet has already agreed to close the Beacon House respite unit in September',
      'Complete this online survey by 5 pm on Friday 12 June',
      'We will not publish the replies, and we are not able to reply to anyone in person',
    ],
    context: [
      'Cabinet has already agreed to close the Beacon House respite unit in September',
      'Complete this online survey by 5 pm on Friday 12 June',
      'We now want to know what you think',
    ],
  },
  'nhs.html': {
    genuine: [
      'Because patients told us that letters were frightening, we rewrote all eleven of them in May',
      'Peer workers and nurses run the welcome sessions together every Tuesday',
      'People with lived experience and managers decided the opening hours together at three meetings in March',
    ],
    // What a visitor is quoted as saying is possible, and not shown at first.
    tokenistic: ['The lived experience panel acts as a sounding board for the project team'],
    context: [
      'The consultation is open until 30 November',
      'You can phone, write, or come to a drop-in at either hospital',
    ],
  },
  'easy-read.html': {
    genuine: [
      'Eight people with a learning disability wrote this plan with us',
      'People in the group are paid £15 for each meeting',
      'We met every month for a year',
    ],
    tokenistic: ['The council will make the final decision', 'We have decided to close the Mill Lane centre in May'],
    context: ['Tell us what you think'],
  },
  // One passage lies in an open shadow root, two in a frame of the same origin; a frame of another origin stays unread.
  'frames.html': {
    genuine: [
      'Members of the tenants’ panel are paid £22 an hour for meetings and reading',
      'Tenants and staff decided together which of the homes to look at first',
    ],
    tokenistic: [
      'The final decision on night support rests with the board',
      'The proposals for night support were drawn up by officers with advice from external consultants',
    ],
    context: [],
  },
  'nothing.html': { genuine: [], tokenistic: [], context: [] },
};
