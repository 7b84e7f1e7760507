import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { judge } from '@regionwebb/swedish-search/judged/judge';
import { halves } from '@regionwebb/swedish-search/judged/queries';
import { readResults, searchUrl } from '@regionwebb/swedish-search/judged/results-page';
import { figure, type Figure } from '../figure';
import { local, portsOf, startCms, startWeb } from '../servers/apps';
import type { Bench } from './bench';

/** Added to the ports of what is measured. */
const PORTS_ON = 20;

/** How well the search answers the judged queries over the demonstration content alone, in per cent of them. */
export async function searchQuestions({ options }: Bench): Promise<Figure[]> {
  const folder = path.join(options.folder, 'demonstration');
  mkdirSync(folder, { recursive: true });
  const demonstration = { ...options, folder, port: options.port + PORTS_ON };
  const cms = await startCms(demonstration);
  const { web: port } = portsOf(demonstration);
  const web = await startWeb(demonstration, port);
  const searchIn = (locale: 'sv' | 'en') => async (query: string) =>
    readResults(await (await fetch(searchUrl(local(port), locale, query))).text());
  const figures: Figure[] = [];
  for (const [half, parts] of Object.entries(halves))
    for (const { locale, queries } of parts) {
      const judged = await judge(queries, searchIn(locale));
      const of = `search, ${half} half of the questions, ${locale}`;
      const percent = (name: string, share: number, atLeast?: number) =>
        figure(
          `${of}, ${name}`,
          '%',
          [100 * share],
          atLeast === undefined ? {} : { target: { atLeast } },
        );
      figures.push(
        percent('found first', judged.first, 85),
        percent('in the first three', judged.firstThree, 90),
        percent('nothing found', judged.nothing),
        percent('rightly nothing', judged.rightlyNothing, 100),
      );
    }
  await web.stop();
  await cms.stop();
  return figures;
}
