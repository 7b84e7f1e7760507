import type { Comment } from '@regionwebb/content/payload-types';
import { maskPersonalData } from '@regionwebb/personal-data';
import type { CollectionBeforeOperationHook, FieldHook, Where } from 'payload';
import { hasRole } from '../../access/roles';

const LENGTH = 120;
/** UTF-16 units that are masked for an excerpt: well beyond its length, and cheap in a list. */
const MASKED_LENGTH = 4000;

/** The whole text with personal data hidden, for editors (K9). */
export const maskedText: FieldHook<Comment> = ({ data }) => maskPersonalData(data?.text ?? '');

/** The beginning of the text for lists, masked before it is cut, so that no partial number shows (K9). */
export const maskedExcerpt: FieldHook<Comment> = ({ data }) => {
  const line = maskPersonalData((data?.text ?? '').slice(0, MASKED_LENGTH))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
};

/** Whether the sender left a reply address, which is hidden from editors (K9). */
export const hasReplyAddress: FieldHook<Comment> = ({ data }) => Boolean(data?.replyTo);

/**
 * Removes the original text from searches in the list by users who may not read it (K9). A query on the text alone is
 * refused by its access rule.
 */
export const searchWithoutText: CollectionBeforeOperationHook<'comments'> = ({ args, req }) => {
  if (!('where' in args) || ('overrideAccess' in args && args.overrideAccess)) return args;
  if (hasRole(req.user, 'administrator', 'registrar')) return args;
  return { ...args, where: args.where && withoutText(args.where) };
};

function withoutText(where: Where): Where {
  const { or, and, ...others } = where;
  const left = or?.filter((each) => Object.keys(each).join() !== 'text').map(withoutText);
  return {
    ...others,
    ...(and ? { and: and.map(withoutText) } : {}),
    ...(or ? { or: left?.length ? left : or } : {}),
  };
}
