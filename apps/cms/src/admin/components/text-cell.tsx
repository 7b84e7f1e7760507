import type { DefaultServerCellComponentProps } from 'payload';

/** A value, or a dash; Payload would write that there is none of it in every row. */
export function TextCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? cellData : '–'}</span>;
}
