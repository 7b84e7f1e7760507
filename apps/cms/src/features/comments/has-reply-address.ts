import type { Comment } from '@regionwebb/content/payload-types';
import type { FieldHook } from 'payload';

/** Whether there is somewhere to answer, which editors may know without seeing where (K9). */
export const hasReplyAddress: FieldHook<Comment> = ({ data }) => Boolean(data?.replyTo);
