import type { DefaultServerCellComponentProps } from 'payload';
import { inSwedishTime } from '../publishing/swedish-time';
import { timeIn } from './time-in';

/** A time in a list, in Swedish time; Payload's cell uses the clock of the server and then that of the browser. */
export function DateTimeCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  const time = timeIn(cellData);
  return <span>{time ? inSwedishTime(time) : ''}</span>;
}
