import type { Field } from 'payload';
import { asField, nobody } from '../access/rules';
import { hiddenField } from '../fields/admin-display';

/** When a comment was sent to the system of the diary, and when that was last tried (K14). */
export const diaryFields: Field[] = ['sentToDiaryAt', 'diaryTriedAt'].map((name) => ({
  name,
  type: 'date',
  index: true,
  access: { read: asField(nobody) },
  admin: hiddenField,
}));
