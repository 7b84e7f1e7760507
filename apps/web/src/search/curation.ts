import type { Locale } from '@regionwebb/content/locales';
import { keyOf } from '@regionwebb/swedish-search/document';
import type { Curation } from '@regionwebb/swedish-search/search-engine';
import { z } from 'zod';
import { searchKinds } from '../cms/search-source';
import type { Reader } from './searchable';
import { sectionId } from './section-pages';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const link = z.object({
  type: z.string().nullish(),
  section: z.string().nullish(),
  document: z
    .object({ relationTo: z.enum(searchKinds), value: id })
    .nullish()
    .catch(undefined),
});
const searchGlobal = z.object({
  synonyms: z.array(z.object({ words: z.array(z.string()) })).nullish(),
  bestBets: z.array(z.object({ questions: z.array(z.string()), link })).nullish(),
});

/** Reads the editors' synonyms and best bets, in one language. */
export async function readCuration(
  { global }: Pick<Reader, 'global'>,
  locale: Locale,
): Promise<Curation> {
  const { synonyms, bestBets } = searchGlobal.parse(await global('searchWords', locale));
  return {
    synonyms: (synonyms ?? []).map(({ words }) => words),
    bestBets: (bestBets ?? []).flatMap(({ questions, link }) => {
      const key = keyOfLink(link);
      return key === undefined ? [] : [{ questions, key }];
    }),
  };
}

function keyOfLink({ type, section, document }: z.infer<typeof link>): string | undefined {
  if (type === 'section')
    return section ? keyOf({ kind: 'pages', id: sectionId(section) }) : undefined;
  return document ? keyOf({ kind: document.relationTo, id: document.value }) : undefined;
}
