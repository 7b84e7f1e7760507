import type { Locale } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';

const KEY = 'publishesAllLanguages';

/** Notes whether a save that publishes does so in all languages, or in that of its request. */
export const noteLanguages = (req: PayloadRequest, all: boolean): void => {
  req.context[KEY] = all;
};

export const isPublishingAll = ({ context }: PayloadRequest): boolean => context[KEY] === true;

/** The language that a request does not write in. */
export const otherThan = ({ locale }: Pick<PayloadRequest, 'locale'>): Locale =>
  locale === 'en' ? 'sv' : 'en';

const takenDownKey = (id: unknown): string => `taken-down-${String(id)}`;

/** Notes a language that the next save of a document takes from the site, while it publishes the other as it is there. */
export const noteTakenDown = ({ context }: PayloadRequest, id: unknown, locale: Locale): void => {
  context[takenDownKey(id)] = locale;
};

export const isTakenDown = ({ context }: PayloadRequest, id: unknown, locale: Locale): boolean =>
  context[takenDownKey(id)] === locale;
