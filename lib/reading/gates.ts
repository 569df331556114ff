import type { Profile } from '../review/finding';
import type { Reason } from './detail';
import type { Picture } from './picture';
import { thresholds } from './thresholds';

/** Why a text is not read as one piece of work, and under which title. */
export interface Gate {
  title: string;
  reasons: readonly Reason[];
  /** True where nothing in the text is taken for one piece of work: no stages, no placement, no levels. */
  aboutInvolvement: boolean;
}

type Kind = Profile['kind'];

/** Kinds of text that describe no one piece of work of the publisher's own, in words for a person. */
const ABOUT: Readonly<Partial<Record<Kind, string>>> = {
  guidance: 'This looks like guidance on how to involve people.',
  critique: 'This looks like a text that looks critically at involvement.',
  'job-advert': 'This looks like a job advert.',
  judgment: 'This looks like a court judgment.',
  'list-page': 'This looks like a list of other pages.',
  'news-about-others': 'This looks like news about somebody else’s work.',
};

/** G1 and G2: whether the text could be read, and is about planning a service. */
export function unreadable(picture: Picture): Gate | null {
  return notReadable(picture) ?? notAboutService(picture);
}

/** G3, G4 and G6: whether the text is about involvement in general, others' work, or one person's own support. */
export function aboutInvolvement(picture: Picture): Gate | null {
  const { kind, speaker, individualOnly } = picture.profile;
  if (individualOnly) {
    return gate(
      'About planning one person’s support, not the service',
      'Every word of planning together in this text is about one person’s own plan.',
    );
  }
  const what = ABOUT[kind];
  // A few sentences are too little to tell what kind of text they come from: they are judged by what they say.
  if (!what || isShort(picture)) return null;
  if (speaker === 'user-led' && (kind === 'news-about-others' || kind === 'critique')) {
    return gate('One group’s account of another’s work', 'What it says of others is shown as said by others.');
  }
  return gate('About involvement; it does not describe one piece of work', what);
}

function notReadable(picture: Picture): Gate | null {
  const { language, words } = picture.profile;
  if (language !== 'und' && !/^en\b/i.test(language)) {
    return failed(`The text seems to be in ${languageName(language)}. Only English can be read so far.`);
  }
  if (!picture.selection && isShort(picture) && !speaksOfInvolvement(picture)) {
    return failed(
      `There are only ${words} words of body text, and hardly a sign in them. That is too few to say anything about the whole.`,
    );
  }
  return null;
}

function notAboutService(picture: Picture): Gate | null {
  const { aboutService, kind } = picture.profile;
  const teaches = (kind === 'guidance' || kind === 'critique') && picture.findings.length > 0;
  if ((aboutService && !isSilent(picture)) || teaches || speaksOfInvolvement(picture)) return null;
  return {
    title: 'This page is not about planning a service',
    reasons: [text('No sentence plans, decides, asks about, runs or checks a service or a policy for people.')],
    aboutInvolvement: true,
  };
}

/** Whether a whole text holds no sign, not even a possible one, and no word on who plans or runs anything. */
function isSilent({ selection, findings, cues }: Picture): boolean {
  return !selection && findings.length === 0 && cues.length === 0;
}

/** Different signs, each clearly found, say that a text was read and is about a service, however short and whatever its words. */
function speaksOfInvolvement({ all }: Picture): boolean {
  return new Set(all.map(({ finding }) => finding.sign)).size >= thresholds.signsOfService.value;
}

function isShort({ profile }: Picture): boolean {
  return profile.words < thresholds.readableText.value;
}

function failed(why: string): Gate {
  return { title: 'We could not read enough of this', reasons: [text(why)], aboutInvolvement: false };
}

function gate(title: string, why: string): Gate {
  return { title, reasons: [text(why)], aboutInvolvement: true };
}

function text(words: string): Reason {
  return { text: words, findings: [], questions: [], rests: 'text' };
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
