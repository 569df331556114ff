import type { Token } from '../text/tokens';

/** The commonest small words of languages that service documents in these countries are written in. */
const smallWords: Record<string, string> = {
  en: 'the of and to in a is that for on with as are by be this it from at or an we you your our will have not was which their they has can',
  cy: "y yr yn a i o ar ac mae wedi am gan ei eu gyda hyn neu chi ni eich ein fydd bod at i'r o'r a'r sydd gyfer cael",
  ga: 'an na agus ar le do go i is a ag tá níl bhfuil sé seo sin chun mar ó leis duit sibh muid againn haghaidh nó',
  gd: 'agus an na air a tha gu do le ann is airson seo sin bho againn agaibh leis',
  fr: 'le la les de des et un une du est dans pour que qui sur avec par nous vous votre notre pas ce au aux ou en sont',
  de: 'der die das und in den von zu mit für auf ist nicht ein eine im dem sich des auch wir sie werden oder bei ihre',
  es: 'el la los las de y en que un una por con para es del se su al lo como más o nuestro sus son no está',
  it: 'il la le di e che un una per con non del della in è si dei al nel sono gli i da',
  pt: 'o a os as de e que um uma para com não do da em por se no na dos das ao são é',
  nl: 'de het een van en in op voor met is dat niet te zijn aan wij u ons onze door om bij worden ook',
  pl: 'i w na z do nie się o że to jest dla przez od po jak oraz są lub ich czy za które',
  ro: 'și în de la cu pe un o nu că pentru este sunt din care ale prin sau mai',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Fewer words than these tell nothing sure about a language. */
const ENOUGH = 12;

/** Counts small words while a document is read and says which language it is written in. */
export class LanguageReader {
  private readonly counts = new Map<string, number>();
  private words = 0;

  read(tokens: readonly Token[]) {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      this.words++;
      for (const language of languagesOf.get(token.norm) ?? [])
        this.counts.set(language, (this.counts.get(language) ?? 0) + 1);
    }
  }

  /** 'en', another BCP 47 tag, or 'und' where a long text is in none of the languages known here. */
  language(): string {
    if (this.words < ENOUGH) return 'en';
    const [best, second] = [...this.counts].sort((a, b) => b[1] - a[1]);
    const english = this.counts.get('en') ?? 0;
    if (best && best[0] !== 'en' && best[1] > english * 1.5 && best[1] / this.words > 0.12) return best[0];
    if (english / this.words > 0.1 || this.words < 40) return 'en';
    return best && best[1] / this.words > 0.15 && best[1] > (second?.[1] ?? 0) ? best[0] : 'und';
  }
}
