import type { Comment } from '@regionwebb/content/payload-types';
import { maskPersonalData } from '@regionwebb/personal-data';
import type { CollectionBeforeOperationHook, FieldHook, Where } from 'payload';
import { hasRole } from '../../access/roles';

const LENGTH = 120;
/** UTF-16 units that are looked at: long after what is shown, and no more for a row of a list. */
const LOOKED_AT = 4000;

/** The working copy that editors read: the whole text, with personal data hidden (K9). */
export const maskedText: FieldHook<Comment> = ({ data }) => maskPersonalData(data?.text ?? '');

/** The working copy that lists show: personal data hidden, then cut, so that no half number shows (K9). */
export const maskedExcerpt: FieldHook<Comment> = ({ data }) => {
  const line = maskPersonalData((data?.text ?? '').slice(0, LOOKED_AT))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
};

/** Whether there is somewhere to answer, which editors may know without seeing where (K9). */
export const hasReplyAddress: FieldHook<Comment> = ({ data }) => Boolean(data?.replyTo);

/**
 * The search field of the list looks in the original text too. For those who may not read it (K9) that part is left
 * out, where the question has others; asking for the text alone is refused by its access rule.
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
