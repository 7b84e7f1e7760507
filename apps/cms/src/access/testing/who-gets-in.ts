import type { CollectionSlug, Payload } from 'payload';
import { nobody, type Row } from './access-table';
import { createAttempts, type Operation } from './attempts';
import { tryGraphql } from './graphql-api';
import { tryLocally } from './local-api';
import { tryRest } from './rest-api';
import { everybody, meetEverybody, type Who } from './people';

const apis = { local: tryLocally, rest: tryRest, graphql: tryGraphql };

/** GraphQL is for those who have logged in. */
const signedIn = (who: string) => who.replace(/^visitor ?/, '');

/** Lets everybody try everything that a table tells of, by each of the ways in; one test for each cell. */
export function itLetsIn(table: Record<string, Row>, payloadOf: () => Payload): void {
  const cells = Object.entries(table).flatMap(([slug, row]) =>
    Object.entries(row).map(([operation, who]) => [slug, operation, who] as const),
  );
  let attempt: Awaited<ReturnType<typeof prepareAttempts>>;

  beforeAll(async () => {
    // What is refused is logged with its stack.
    payloadOf().logger.level = 'silent';
    attempt = await prepareAttempts(payloadOf());
  });

  it.each(cells)('%s: %s is for [%s]', async (name, operation, who) => {
    const slug = name as CollectionSlug;
    const whoGetsIn = (api: keyof typeof apis) => attempt(api, slug, operation as Operation);
    const { graphQL } = payloadOf().collections[slug].config;
    expect({
      local: await whoGetsIn('local'),
      rest: await whoGetsIn('rest'),
      graphql: await whoGetsIn('graphql'),
    }).toEqual({ local: who, rest: who, graphql: graphQL === false ? nobody : signedIn(who) });
  });
}

async function prepareAttempts(payload: Payload) {
  const people = await meetEverybody(payload);
  const attempts = createAttempts(payload);
  return async (api: keyof typeof apis, slug: CollectionSlug, operation: Operation) => {
    const inside: Who[] = [];
    for (const who of everybody) {
      const attempt = await attempts[operation](slug, people[who]);
      if ((await apis[api](payload, people[who], attempt)) === 'open') inside.push(who);
    }
    return inside.join(' ');
  };
}
