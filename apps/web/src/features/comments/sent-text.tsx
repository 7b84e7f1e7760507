import { FIELD_ID } from './comment-form';
import { TEXT_FIELD } from './form-fields';

interface Props {
  /** Of the field, for a page with more than one form. */
  id?: string;
  text: string;
  label: string;
}

/** A text that was sent, to read and to copy; it goes along with the form that it is in. */
export const SentText = ({ id = FIELD_ID, text, label }: Props) => (
  <div className="comment-field">
    <label htmlFor={id}>{label}</label>
    <textarea id={id} name={TEXT_FIELD} rows={8} readOnly defaultValue={text} />
  </div>
);
