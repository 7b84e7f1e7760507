import type { Locale } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';

const KEY = 'publishesAllLanguages';

/** Records whether a save publishes all languages, or that of its request. */
export const recordLanguages = (req: PayloadRequest, all: boolean): void => {
  req.context[KEY] = all;
};

export const isPublishingAll = ({ context }: PayloadRequest): boolean => context[KEY] === true;

/** The language that is not that of the request. */
export const otherThan = ({ locale }: Pick<PayloadRequest, 'locale'>): Locale =>
  locale === 'en' ? 'sv' : 'en';

const unpublishingKey = (id: unknown): string => `taken-down-${String(id)}`;

/** Records a language that the next save of a document unpublishes, while the other stays published. */
export const recordUnpublishing = (
  { context }: PayloadRequest,
  id: unknown,
  locale: Locale,
): void => {
  context[unpublishingKey(id)] = locale;
};

export const isUnpublishing = ({ context }: PayloadRequest, id: unknown, locale: Locale): boolean =>
  context[unpublishingKey(id)] === locale;
