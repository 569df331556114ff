/** Closed classes of English: the frame's skeleton. */
export const functionWords = {
  Det: 'the a an this that these those each every some any no all both either neither another such several many few most much more less enough half other certain various',
  Poss: "my your our their his her its whose people's",
  Pron: 'i we you they he she it us them me him myself ourselves yourselves themselves yourself himself herself itself someone nobody no-one none ours yours theirs mine others',
  Wh: 'who whom which what where when why how whatever whoever whichever',
  Prep: 'of in on at by with from for into onto over under about through throughout between among amongst within without against during before after since until till towards toward upon via per across along around behind beyond near off out up down than like as despite except following regarding concerning including alongside beside besides plus amid',
  Modal: 'will shall would should could can may might must ought cannot',
  Conj: 'and or but nor yet so & plus',
  Sub: 'if unless because although though while whereas whether once where when',
  Neg: "not never n't neither nor no_longer hardly barely rarely seldom",
  Adv: 'also only just already still yet even very too then now here there again always often sometimes usually together jointly directly actively fully really ever soon later currently recently previously initially together instead rather however therefore thus well further once twice almost quite far perhaps maybe ago away back forward today tomorrow yesterday not-only alike equally please regularly weekly monthly annually quarterly etc',
} as const;

/** Forms of the three auxiliaries, which are main verbs when no other verb follows. */
export const auxiliaries: Record<
  string,
  { lemma: 'be' | 'have' | 'do'; tense: 'present' | 'past' | 'base' | 'participle' | 'gerund' }
> = {
  be: { lemma: 'be', tense: 'base' },
  am: { lemma: 'be', tense: 'present' },
  is: { lemma: 'be', tense: 'present' },
  are: { lemma: 'be', tense: 'present' },
  was: { lemma: 'be', tense: 'past' },
  were: { lemma: 'be', tense: 'past' },
  been: { lemma: 'be', tense: 'participle' },
  being: { lemma: 'be', tense: 'gerund' },
  have: { lemma: 'have', tense: 'present' },
  has: { lemma: 'have', tense: 'present' },
  had: { lemma: 'have', tense: 'past' },
  having: { lemma: 'have', tense: 'gerund' },
  do: { lemma: 'do', tense: 'present' },
  does: { lemma: 'do', tense: 'present' },
  did: { lemma: 'do', tense: 'past' },
  done: { lemma: 'do', tense: 'participle' },
  doing: { lemma: 'do', tense: 'gerund' },
};
