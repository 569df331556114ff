import { describe, expect, it } from 'vitest';
import { findSigns } from '../../lib/review/engine';

/** Invented notices about a library, a day centre or a bus, as a public body would write them. */
const notices: Record<string, readonly string[]> = {
  cy: [
    'Mae’r cyngor yn gofyn i breswylwyr ddweud eu barn am ddyfodol y llyfrgell yn Nhre-bont cyn diwedd mis Mai.',
    'Byddwn ni’n ystyried pob ateb, ond y cabinet fydd yn gwneud y penderfyniad terfynol.',
    'Cafodd pobl anabl a’u teuluoedd eu gwahodd i ddau gyfarfod yn y neuadd, ac roedd cyfieithydd yno.',
  ],
  ga: [
    'Tá an chomhairle ag iarraidh ar chónaitheoirí a dtuairimí a thabhairt faoin leabharlann nua i mBaile an Droichid.',
    'Déanfaidh an bord an cinneadh deiridh, ach léifear gach freagra a thagann isteach roimh dheireadh na Bealtaine.',
    'Tugadh cuireadh do dhaoine faoi mhíchumas agus dá dteaghlaigh teacht chuig dhá chruinniú sa halla.',
  ],
  fr: [
    'La commune invite les habitants à donner leur avis sur l’avenir de la bibliothèque avant la fin du mois de mai.',
    'Toutes les réponses seront étudiées, mais la décision finale appartient au conseil municipal.',
    'Les personnes handicapées et leurs familles ont été invitées à deux réunions dans la salle des fêtes.',
  ],
  de: [
    'Die Gemeinde bittet alle Bewohnerinnen und Bewohner, bis Ende Mai ihre Meinung zur Zukunft der Bücherei zu sagen.',
    'Alle Antworten werden gelesen, aber die endgültige Entscheidung trifft der Gemeinderat.',
    'Menschen mit Behinderungen und ihre Familien wurden zu zwei Treffen im Rathaus eingeladen.',
  ],
  es: [
    'El ayuntamiento invita a los vecinos a dar su opinión sobre el futuro de la biblioteca antes de que termine mayo.',
    'Se leerán todas las respuestas, pero la decisión final corresponde al pleno municipal.',
    'Las personas con discapacidad y sus familias fueron invitadas a dos reuniones en el salón de actos.',
  ],
  pl: [
    'Gmina prosi mieszkańców, aby do końca maja wyrazili swoją opinię o przyszłości biblioteki.',
    'Wszystkie odpowiedzi zostaną przeczytane, ale ostateczną decyzję podejmie rada miejska.',
    'Osoby z niepełnosprawnościami i ich rodziny zostały zaproszone na dwa spotkania w domu kultury.',
  ],
};

const english = [
  'The council asks residents to say what they think about the future of the library before the end of May.',
  'Every answer will be read, but the final decision rests with the cabinet.',
  'Disabled people and their families were invited to two meetings in the hall.',
];

describe('the language that a text is written in', () => {
  describe.each(Object.entries(notices))('%s', (language, sentences) => {
    it('is recognised, even where the page says that it is English', () => {
      expect(findSigns(page(sentences, 'en')).profile.language).toBe(language);
    });

    it('is recognised where the page says nothing', () => {
      expect(findSigns(page(sentences, '')).profile.language).toBe(language);
    });

    it('keeps the rules for English away', () => {
      expect(findSigns(page(sentences, '')).findings).toEqual([]);
    });
  });

  it('is English in English text, whatever the page says', () => {
    for (const declared of ['', 'en', 'en-GB', 'cy', 'fr']) {
      expect(findSigns(page(english, declared)).profile.language).toBe('en');
    }
  });

  it('is English in English text with foreign names', () => {
    const sentences = [...english, 'The meetings are in Llanfair-y-bont, at the Café de la Gare and in Śródmieście.'];
    expect(findSigns(page(sentences, '')).profile.language).toBe('en');
  });

  it('can’t be told where it is none that is known here', () => {
    const finnish = [
      'Kunta pyytää asukkaita kertomaan mielipiteensä kirjaston tulevaisuudesta ennen toukokuun loppua.',
      'Kaikki vastaukset luetaan, mutta lopullisen päätöksen tekee kunnanvaltuusto kesäkuun kokouksessaan.',
      'Vammaiset ihmiset ja heidän perheensä kutsuttiin kahteen tilaisuuteen kylätalolle, ja tulkki oli paikalla.',
      'Osallistujille maksettiin palkkio jokaisesta kokouksesta, ja matkakulut korvattiin samana päivänä käteisellä.',
    ];
    const found = findSigns(page(finnish, ''));
    expect(found.profile.language).toBe('und');
    expect(found.findings).toEqual([]);
  });

  it('is taken for English where too few words tell', () => {
    expect(findSigns(page(['Tenants chose the contractor.'], '')).profile.language).toBe('en');
  });
});

function page(sentences: readonly string[], language: string) {
  const blocks = sentences.map((text) => ({ kind: 'paragraph', part: 'body', text }) as const);
  return { title: '', language, blocks };
}
