import type { Config, PayloadRequest } from 'payload';
import { copyOf, rememberRequest } from './request-state';
import { retryConflicts } from '../../database/retry-conflicts';

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>;
type Resolve = (
  source: unknown,
  args: unknown,
  context: { req: PayloadRequest },
  info: unknown,
) => Promise<unknown>;
interface Field {
  resolve?: Resolve;
}

/** Payload's mutations, retried after a conflict with another operation. */
export const retriedMutations: Mutations = (_, { Mutation }) => {
  const fields: Record<string, Field> = Mutation.fields;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, retried(field)]));
};

const retried = ({ resolve, ...field }: Field): Field => ({
  ...field,
  resolve:
    resolve &&
    ((source, args, context, info) =>
      retryConflicts(async () => resolve(source, copyOf(args), { ...context }, info), {
        req: context.req,
        restore: rememberRequest(context.req),
      })),
});
