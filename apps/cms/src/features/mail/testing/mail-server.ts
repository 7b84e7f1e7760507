import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Mail {
  to: string[];
  /** With encoded words and quoted-printable decoded. */
  text: string;
}

export interface MailServer {
  port: number;
  /** What it has accepted, oldest first. */
  mails: Mail[];
  stop: () => Promise<void>;
}

/** A mail server on this machine, at a free port by default, that keeps what it accepts. */
export async function startMailServer(
  options: Pick<SMTPServerOptions, 'onRcptTo' | 'onMailFrom'> & { port?: number } = {},
): Promise<MailServer> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: readable(Buffer.concat(parts).toString()) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A mail with encoded words and quoted-printable decoded, and its headers unfolded. */
const readable = (mail: string): string => {
  const unfolded = mail
    .replace(/\?=\r?\n[ \t]+=\?UTF-8\?Q\?/gi, '')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, words: string) => words.replaceAll('_', ' '))
    .replace(/=\r?\n/g, '');
  const bytes = unfolded.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
};

export const subjectsOf = (mails: readonly Mail[]): string[] =>
  mails.map(({ text }) => /^Subject: (.*?)\r?$/m.exec(text)?.[1] ?? 'none');
