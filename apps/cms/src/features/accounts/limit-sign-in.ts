import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { translate } from '../../translations/translate';
import { CLIENT_HEADER } from './client-header';
import { propertyOf } from '../../validation/unknown-values';
import { createAttemptLimit, type Refusal } from './attempt-limit';

const PERIOD = 10 * 60;

/** By client and account together: a stranger who guesses elsewhere keeps nobody out. */
const byAccount = createAttemptLimit({ attempts: 10, seconds: PERIOD });
/** By client, whatever the account: generous, since a whole office may be one address. */
const byClient = createAttemptLimit({ attempts: 100, seconds: PERIOD });
/** Letters about forgotten passwords, by client and account. */
const letters = createAttemptLimit({ attempts: 5, seconds: PERIOD });

/** Counts attempts to log in, to ask for a new password and to use the link of such a letter; 429 beyond the limits. */
export const limitSignIn: CollectionBeforeOperationHook = async (call) => {
  const { args, req } = call;
  if (req.payloadAPI === 'local') return args;
  const operation = propertyOf(call, 'operation');
  const account = accountOf(propertyOf(propertyOf(args, 'data'), 'email'));
  if (operation === 'login') await countPassword(req, account);
  if (operation === 'forgotPassword') await count(req, account, letters);
  if (operation === 'resetPassword') await count(req, '', byClient);
  return args;
};

/** Before a password is compared: each wrong one counts, by whichever way it is given. */
export async function countPassword(req: PayloadRequest, account: string): Promise<void> {
  await count(req, account, byAccount);
}

/** After it was found right. */
export async function countNoPassword(req: PayloadRequest, account: string): Promise<void> {
  await byAccount.forget(keyOf(req, account));
  await byClient.giveBack(clientOf(req));
}

export const forgetAttempts: CollectionAfterLoginHook = async ({ req, user }) => {
  await countNoPassword(req, accountOf(user.email));
};

async function count(req: PayloadRequest, account: string, limit: typeof byAccount): Promise<void> {
  const client = clientOf(req);
  const ofClient = await byClient.take(client);
  const ofAccount = limit === byClient ? undefined : await limit.take(keyOf(req, account));
  const refusal = ofClient ?? ofAccount;
  if (refusal) await refuse(req, refusal, account);
}

async function refuse(req: PayloadRequest, refusal: Refusal, account: string): Promise<never> {
  if (refusal.isFirst) await log(req, account);
  const minutes = Math.ceil(refusal.seconds / 60);
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('retry-after', `${refusal.seconds}`);
  const words = {
    sv: `Det har blivit för många försök härifrån. Vänta ${minutes} min och försök igen.`,
    en: `There have been too many attempts from here. Wait ${minutes} min and try again.`,
  };
  throw new APIError(translate(req, words), 429, undefined, true);
}

/** Neither the address nor an e-mail address that is nobody's here: only a digest, so that lines can be told apart. */
async function log(req: PayloadRequest, account: string): Promise<void> {
  const user = account
    ? await req.payload.db.findOne<{ id: string }>({
        collection: 'users',
        where: { email: { equals: account } },
        req,
      })
    : null;
  req.payload.logger.warn({
    msg: 'Too many attempts to sign in: this client has to wait.',
    client: byClient.digest(clientOf(req)).slice(0, 12),
    user: user?.id ?? 'none',
  });
}

const clientOf = ({ headers }: PayloadRequest): string => headers.get(CLIENT_HEADER) ?? '';

const keyOf = (req: PayloadRequest, account: string): string => `${clientOf(req)} ${account}`;

/** As Payload looks for it. */
const accountOf = (email: unknown): string =>
  typeof email === 'string' ? email.toLowerCase().trim() : '';
