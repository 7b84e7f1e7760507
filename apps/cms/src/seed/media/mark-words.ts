import type { PictureWords } from './picture-words';

export const markWords = {
  networkMark: {
    swedish: { alt: 'Märke för Wexsus: tre punkter som binds samman av en fjärde' },
    english: { alt: 'Mark for Wexsus: three points joined by a fourth' },
  },
  fieldsMark: {
    swedish: { alt: 'Märke för VästKom: fyra delar som passar i varandra' },
    english: { alt: 'Mark for VästKom: four pieces that fit together' },
  },
  regionMark: {
    swedish: { alt: 'Exempelregionens märke: en sol över tre vågor' },
    english: { alt: 'The mark of Exempelregionen: a sun above three waves' },
  },
  portrait: {
    swedish: { alt: 'Tecknad figur utan ansiktsdrag' },
    english: { alt: 'Drawn figure without features' },
  },
  waves: { swedish: { decorative: true } },
} satisfies Record<string, PictureWords>;
