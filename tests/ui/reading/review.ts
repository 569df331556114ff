import type { Review } from '../../../lib/reading/review';
import { cue, heading, read, said, sign } from '../../reading/build';

/** A review of work that was planned together, with gaps. */
export function sharedWork(): Review {
  return read(
    [
      heading('The desk'),
      said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'), cue('plan-joint')),
      said('Trained nurses run the clinic.', cue('deliver-professional-sole')),
      said('We work as equal partners.', sign('equal-partnership', 'claim')),
      heading('Later'),
      said('From 3 May members will check it with us.', sign('co-evaluation-practice', 'dated-commitment')),
      said('The group is a sounding board on budgets.', sign('limited-responsibility')),
      said('We hope to pay people.', sign('fair-payment-for-time', 'promise')),
    ],
    { title: 'The welcome desk', timing: 'open' },
  );
}

/** A review of a text that says nothing. */
export function nothingSaid(): Review {
  return read([said('The centre is in Northmoor.')]);
}

/** A review of a text that only gives information. */
export function noticeOnly(): Review {
  return read([said('From 1 April the hours change.', sign('information-notice'))]);
}

/** A review of guidance on involvement. */
export function guidance(): Review {
  return read([said('Boards should pay people.', sign('fair-payment-for-time', 'norm'))], {
    kind: 'guidance',
    words: 400,
  });
}

/** A review of work that is planned and run together, without the power shown. */
export function nearFull(): Review {
  return read([
    said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start')),
    said('Six peer mentors run the desk with nurses.', sign('co-delivery-practice')),
  ]);
}

export const SAMPLES: Record<string, () => Review> = {
  'shared work with gaps': sharedWork,
  'nothing said': nothingSaid,
  'information only': noticeOnly,
  guidance,
  'near the middle of the matrix': nearFull,
};
