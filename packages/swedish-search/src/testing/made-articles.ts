import type { SearchDocument } from '../document';

const stems =
  'region utveckling kommun vård hälsa trafik klimat kultur skola avtal nämnd förbund plan strategi arbete mål ' +
  'landsbygd samverkan kontor miljö energi väg tåg buss barn språk forskning näring företag marknad turism hamn ' +
  'järnväg utbildning styrelse möte beslut budget bidrag projekt program partner nätverk stad kust skog vatten luft ' +
  'säkerhet beredskap demokrati folk ungdom äldre arbetsliv kompetens digital data tjänst bostad byggnad mark natur';
const endings = ['', '', '', 'en', 'er', 'erna', 's', 'et', 'ens'];
const common = 'och att i på är som till för med av en ett den det'.split(' ');

/** Always the same numbers, evenly spread from 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Words as an authority writes them, some thousand of them compounds, the first ones by far the most common. */
export function madeWords(): string[] {
  const random = createRandom(7);
  const bases = stems.split(' ');
  const pick = () => bases[Math.floor(random() * bases.length)] ?? '';
  const compounds = Array.from({ length: 12_000 }, () =>
    random() < 0.7 ? `${pick()}s${pick()}` : `${pick()}${pick()}s${pick()}`,
  );
  const names = Array.from({ length: 12_000 }, (_, at) => `${pick()}${at.toString(36)}`);
  return [...bases, ...compounds.flatMap((word, at) => [word, names[at] ?? word])];
}

/** As in any language, a word's frequency falls with its rank: the first is in two articles of three. */
const drawn = (words: string[], chance: number): string =>
  words[Math.floor(FLATTER * ((words.length + FLATTER) / FLATTER) ** chance) - FLATTER] ?? 'region';

const FLATTER = 20;

/** Articles of some 340 words, nearly half of them stop words. */
export function* madeArticles(count: number): Generator<SearchDocument> {
  const random = createRandom(1);
  const words = madeWords();
  const rare = () => drawn(words, random());
  const word = () => {
    if (random() < 0.45) return common[Math.floor(random() * common.length)] ?? '';
    return `${rare()}${endings[Math.floor(random() * endings.length)]}`;
  };
  const text = (length: number) => Array.from({ length }, word).join(' ');
  for (let at = 0; at < count; at += 1)
    yield {
      id: `${at}`,
      kind: 'news',
      path: `/nyheter/artikel-${at}`,
      title: `${rare()} ${text(6)}`,
      ingress: text(28),
      text: text(305),
      publishedAt: Date.now() - random() * 4e11,
    };
}

/** Queries of one or two words, some of them truncated, the end of a compound, or misspelt. */
export function madeQueries(count: number): string[] {
  const random = createRandom(3);
  const words = madeWords();
  const word = () => {
    const found = drawn(words, random());
    const way = random();
    if (way < 0.1 && found.length > 5) return found.slice(0, -2);
    if (way < 0.2 && found.length > 5) return `${found.slice(0, 2)}${found.slice(3)}`;
    return found;
  };
  return Array.from({ length: count }, () => (random() < 0.5 ? word() : `${word()} ${word()}`));
}
