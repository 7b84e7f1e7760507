import type { Comment } from '@regionwebb/content/payload-types';
import { maskPersonalData } from '@regionwebb/personal-data';
import type { FieldHook } from 'payload';

const LENGTH = 120;
/** UTF-16 units that are looked at: long after what is shown, and no more for a row of a list. */
const LOOKED_AT = 4000;

/** The working copy that editors read: the whole text, with personal data hidden (K9). */
export const masked: FieldHook<Comment> = ({ data }) => maskPersonalData(data?.text ?? '');

/** The working copy that lists show: personal data hidden, then cut, so that no half number shows (K9). */
export const maskedBeginning: FieldHook<Comment> = ({ data }) => {
  const line = maskPersonalData((data?.text ?? '').slice(0, LOOKED_AT))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
};
