import type { DefaultServerCellComponentProps } from 'payload';
import { NameOrDash } from './name-or-dash';
import { translate } from '../../translations/translate';
import { dueInWords } from './due-in-words';

type Props = Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n' | 'rowData'>;

/** When a comment is to be answered, in words. */
export function DueCell({ cellData, i18n, rowData }: Props) {
  const dueAt = typeof cellData === 'string' ? cellData : undefined;
  const due = dueInWords({ dueAt, status: String(rowData?.status) }, new Date());
  return <span>{due ? translate({ i18n }, due.words) : '–'}</span>;
}

/** The name of a function or a user, or a dash; Payload would write that there is none. */
export const NameCell = ({ cellData, field }: DefaultServerCellComponentProps) => (
  <NameOrDash
    id={typeof cellData === 'string' ? cellData : undefined}
    of={'relationTo' in field && field.relationTo === 'functions' ? 'functions' : 'users'}
  />
);
