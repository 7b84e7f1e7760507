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
