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

/** By client and account, so that attempts from elsewhere do not lock a user out. */
const byAccount = createAttemptLimit({ attempts: 10, seconds: PERIOD });
/** By client for all accounts; generous, since an office may share an address. */
const byClient = createAttemptLimit({ attempts: 100, seconds: PERIOD });
/** Mails about forgotten passwords, by client and account. */
const mails = createAttemptLimit({ attempts: 5, seconds: PERIOD });

/** Limits logins, mails about forgotten passwords and uses of their links; 429 beyond the limits. */
export const limitSignIn: CollectionBeforeOperationHook = async (call) => {
  const { args, req } = call;
  if (req.payloadAPI === 'local') return args;
  const operation = propertyOf(call, 'operation');
  const account = accountOf(propertyOf(propertyOf(args, 'data'), 'email'));
  if (operation === 'login') await countPasswordAttempt(req, account);
  if (operation === 'forgotPassword') await count(req, account, mails);
  if (operation === 'resetPassword') await count(req, '', byClient);
  return args;
};

/** To be called before a password is compared, by every API. */
export async function countPasswordAttempt(req: PayloadRequest, account: string): Promise<void> {
  await count(req, account, byAccount);
}

/** To be called after the password was right. */
export async function clearPasswordAttempts(req: PayloadRequest, account: string): Promise<void> {
  await byAccount.forget(keyOf(req, account));
  await byClient.refund(clientOf(req));
}

export const forgetAttempts: CollectionAfterLoginHook = async ({ req, user }) => {
  await clearPasswordAttempts(req, accountOf(user.email));
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

/** Logs a digest of the client address, and the id of the user, but no unknown e-mail address. */
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

/** In the form that Payload looks it up. */
const accountOf = (email: unknown): string =>
  typeof email === 'string' ? email.toLowerCase().trim() : '';
