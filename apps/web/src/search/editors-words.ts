import { z } from 'zod';
import type { Locale } from '@regionwebb/content/locales';
import { labelSynonyms } from './label-synonyms';
import type { Reader } from './read-searchable';
import { keyOf } from '@regionwebb/swedish-search/search-index';
import { searchKinds } from '@regionwebb/swedish-search/searchable';
import { sectionId } from './section-pages';
import { Synonyms } from '@regionwebb/swedish-search/synonyms';
import { termOf, wordsIn } from '@regionwebb/swedish-search/terms';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const link = z.object({
  type: z.string().nullish(),
  section: z.string().nullish(),
  document: z
    .object({ relationTo: z.enum(searchKinds), value: id })
    .nullish()
    .catch(undefined),
});
/** As the CMS tells of them in one language. */
export const editorsWords = z.object({
  synonyms: z.array(z.object({ words: z.array(z.string()) })).nullish(),
  bestBets: z.array(z.object({ questions: z.array(z.string()), link })).nullish(),
});

/** What editors have said of how visitors search, in one language. */
export class EditorsWords {
  readonly synonyms: Synonyms;
  /** The keys of the documents that come first, by the terms of the question. */
  private readonly bets = new Map<string, string[]>();

  constructor(
    private readonly locale: Locale,
    readonly listed: z.infer<typeof editorsWords> = {},
  ) {
    const { synonyms, bestBets } = listed;
    this.synonyms = new Synonyms(locale);
    for (const { words } of synonyms ?? []) this.synonyms.addGroup(words);
    // One way alone: who asks for opening hours is not led to whatever opens.
    for (const [label = '', ...others] of labelSynonyms[locale])
      for (const other of others) this.synonyms.add(other, [label]);
    for (const { questions, link } of bestBets ?? []) {
      const key = keyOfLink(link);
      for (const question of key === undefined ? [] : questions) {
        const asked = this.questionOf(question);
        this.bets.set(asked, [...(this.bets.get(asked) ?? []), key ?? '']);
      }
    }
  }

  /** What should come first for a question, where it is public: as keys of the index. */
  bestBets(query: string): string[] {
    return this.bets.get(this.questionOf(query)) ?? [];
  }

  private questionOf(words: string): string {
    return wordsIn(words)
      .map((word) => termOf(word, this.locale))
      .join(' ');
  }
}

/** Reads them from the CMS. */
export async function readEditorsWords(
  { global }: Pick<Reader, 'global'>,
  locale: Locale,
): Promise<EditorsWords> {
  return new EditorsWords(locale, editorsWords.parse(await global('searchWords', locale)));
}

function keyOfLink({ type, section, document }: z.infer<typeof link>): string | undefined {
  if (type === 'section')
    return section ? keyOf({ kind: 'pages', id: sectionId(section) }) : undefined;
  return document ? keyOf({ kind: document.relationTo, id: document.value }) : undefined;
}
