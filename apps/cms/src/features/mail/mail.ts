import type { EmailAdapter } from 'payload';
import { env } from '../../env';
import { createTransport } from 'nodemailer';

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

const TIMEOUT_MS = 10_000;

/** The mail server that SMTP_URL names, or undefined where none is named and so no mail is sent. */
export const transport = env.SMTP_URL
  ? createTransport({
      url: env.SMTP_URL,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    })
  : undefined;
