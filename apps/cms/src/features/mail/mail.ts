import type { EmailAdapter } from 'payload';
import { transport } from './transport';
import { env } from '../../env';

/**
 * What Payload hands its mail to. Nobody waits for it: an answer that came later when there is an account to write to
 * would tell strangers whose address has one. What could not be sent is in the log.
 */
export const mail: EmailAdapter = ({ payload }) => ({
  name: transport ? 'smtp' : 'none',
  defaultFromAddress: env.MAIL_FROM ?? '',
  defaultFromName: 'Regionwebb',
  sendEmail: (message) => {
    const sent = transport
      ? transport.sendMail(message)
      : Promise.reject(new Error('SMTP_URL names no mail server.'));
    sent.catch((err: unknown) => payload.logger.error({ err, msg: 'A mail could not be sent.' }));
    return Promise.resolve();
  },
});
