import {
  APIError,
  type CollectionBeforeOperationHook,
  commitTransaction,
  type PayloadRequest,
} from 'payload';
import { transport } from './mail';
import { propertyOf } from '../../validation/unknown-values';
import { env } from '../../env';
import { translate } from '../../translations/translate';

const UNABLE = {
  sv: 'E-post kan inte skickas härifrån just nu. Be en administratör om ett nytt lösenord.',
  en: 'No mail can be sent from here just now. Ask an administrator for a new password.',
};

/**
 * Checks the mail server before the account is looked up, so that the answer is the same with and without one. The
 * transaction is committed here, since Payload then writes outside it, which would wait for it on SQLite until the
 * timeout.
 */
export const refuseWithoutMail: CollectionBeforeOperationHook = async (call) => {
  if (propertyOf(call, 'operation') !== 'forgotPassword') return call.args;
  const { payload } = call.req;
  await commitTransaction(call.req);
  try {
    if (!transport) throw new Error('SMTP_URL names no mail server.');
    await transport.verify();
  } catch (err) {
    payload.logger.warn({ err, msg: 'The mail server does not answer.' });
    throw new APIError(translate(call.req, UNABLE), 503, undefined, true);
  }
  return call.args;
};

interface MailRequest {
  req?: PayloadRequest;
  token?: string;
}

export const forgottenPassword = {
  generateEmailSubject: ({ req }: MailRequest = {}): string =>
    translate(req, { sv: 'Välj ett nytt lösenord', en: 'Choose a new password' }),
  generateEmailHTML: ({ req, token }: MailRequest = {}): string => {
    const link = `${env.CMS_URL}/admin/reset/${token}`;
    const words = translate(req, {
      sv: `Någon, troligen du, har bett om ett nytt lösenord. Välj det inom en timme här:`,
      en: `Somebody, probably you, has asked for a new password. Choose it within an hour here:`,
    });
    const otherwise = translate(req, {
      sv: 'Var det inte du behöver du inte göra något: ditt lösenord gäller som förut.',
      en: 'If it was not you, you need do nothing: your password stays as it is.',
    });
    return `<html lang="${translate(req, { sv: 'sv', en: 'en' })}"><body><p>${words}</p><p><a href="${link}">${link}</a></p><p>${otherwise}</p></body></html>`;
  },
};
