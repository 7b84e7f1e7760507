import type { CollectionSlug, Payload } from 'payload';
import { nobody, type Row } from './access-table';
import { createAttempts, type Operation } from './attempts';
import { tryGraphql } from './graphql-api';
import { tryLocally } from './local-api';
import { tryRest } from './rest-api';
import { everybody, meetEverybody, type Who } from './people';

const apis = { local: tryLocally, rest: tryRest, graphql: tryGraphql };

/** GraphQL is for users who have logged in. */
const signedIn = (who: string) => who.replace(/^visitor ?/, '');

/** One test for each cell of a table: all roles make the attempt by each API. */
export function itLetsIn(table: Record<string, Row>, payloadOf: () => Payload): void {
  const cells = Object.entries(table).flatMap(([slug, row]) =>
    Object.entries(row).map(([operation, who]) => [slug, operation, who] as const),
  );
  let attempt: Awaited<ReturnType<typeof prepareAttempts>>;

  beforeAll(async () => {
    // Payload logs each refusal with its stack.
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
    const allowed: Who[] = [];
    for (const who of everybody) {
      const attempt = await attempts[operation](slug, people[who]);
      if ((await apis[api](payload, people[who], attempt)) === 'open') allowed.push(who);
    }
    return allowed.join(' ');
  };
}
