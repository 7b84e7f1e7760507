import type { Words } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { type Figures, perThousandViews, shareOfNo } from './figures';
import { duration, type Language, number, percent } from './words';

/** One figure of the report, as the tables and the file have it. */
export interface Column {
  name: string;
  label: Words;
  /** For people; a dash where it has no value. */
  text: (figures: Figures, language: Language) => string;
  /** For the file; empty where it has no value. */
  value: (figures: Figures) => number | string;
  /** Only in the file and the table of the whole period. */
  isDetail?: boolean;
}

export const DASH = '–';

const counted = (
  name: string,
  label: Words,
  count: (figures: Figures) => number,
  isDetail = false,
): Column => ({
  ...{ name, label, isDetail },
  text: (figures, language) => number(count(figures), language),
  value: count,
});

const HOUR = 3_600_000;
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const day = (time: Date): string => inSwedishTime(time).slice(0, 'yyyy-mm-dd'.length);

const changes = counted(
  'changes',
  { sv: 'Ändringar', en: 'Changes' },
  (figures) => figures.changes,
);

const columns: Column[] = [
  counted('received', { sv: 'Kommentarer', en: 'Comments' }, (figures) => figures.received),
  counted('new', { sv: 'Nya', en: 'New' }, ({ byStatus }) => byStatus.new, true),
  counted(
    'handling',
    { sv: 'Handläggs', en: 'Being handled' },
    ({ byStatus }) => byStatus.handling,
    true,
  ),
  counted('open', { sv: 'Öppna', en: 'Open' }, ({ byStatus }) => byStatus.new + byStatus.handling),
  counted('answered', { sv: 'Besvarade', en: 'Answered' }, ({ byStatus }) => byStatus.answered),
  counted('closed', { sv: 'Avslutade', en: 'Closed' }, ({ byStatus }) => byStatus.done),
  counted(
    'setAside',
    { sv: 'Därav dubbletter och skräp', en: 'Of which duplicates and spam' },
    (figures) => figures.setAside,
    true,
  ),
  counted('quarantine', { sv: 'I karantän', en: 'In quarantine' }, (figures) => figures.quarantine),
  {
    name: 'timeToAnswer',
    label: { sv: 'Tid till svar', en: 'Time to answer' },
    text: ({ medianToAnswer }, language) =>
      medianToAnswer === undefined ? DASH : duration(medianToAnswer, language),
    value: ({ medianToAnswer }) =>
      medianToAnswer === undefined ? '' : oneDecimal(medianToAnswer / HOUR),
  },
  {
    name: 'inTime',
    label: { sv: 'I tid', en: 'In time' },
    text: ({ due: { inTime, all } }, language) =>
      all === 0 ? DASH : language === 'sv' ? `${inTime} av ${all}` : `${inTime} of ${all}`,
    value: ({ due: { inTime, all } }) => (all === 0 ? '' : oneDecimal((inTime / all) * 100)),
  },
  {
    name: 'oldestOpen',
    label: { sv: 'Äldsta öppna', en: 'Oldest open' },
    text: ({ oldestOpen }) => (oldestOpen ? day(oldestOpen) : DASH),
    value: ({ oldestOpen }) => (oldestOpen ? day(oldestOpen) : ''),
  },
  changes,
  counted('yes', { sv: 'Ja', en: 'Yes' }, (figures) => figures.yes, true),
  counted('no', { sv: 'Nej', en: 'No' }, (figures) => figures.no, true),
  {
    name: 'shareOfNo',
    label: { sv: 'Andel Nej', en: 'Share of No' },
    text: (figures, language) => {
      const share = shareOfNo(figures);
      return share === undefined ? DASH : percent(share, language);
    },
    value: (figures) => {
      const share = shareOfNo(figures);
      return share === undefined ? '' : oneDecimal(share * 100);
    },
  },
  counted('views', { sv: 'Visningar', en: 'Views' }, (figures) => figures.views),
  {
    name: 'perThousandViews',
    label: { sv: 'Per 1 000 visningar', en: 'Per 1,000 views' },
    text: (figures, language) => {
      const share = perThousandViews(figures);
      return share === undefined ? DASH : number(share, language);
    },
    value: (figures) => {
      const share = perThousandViews(figures);
      return share === undefined ? '' : oneDecimal(share);
    },
  },
];

/** The figures of a report; those of changes where they are recorded. */
export const columnsOf = ({ hasChanges }: { hasChanges: boolean }): Column[] =>
  columns.filter((column) => hasChanges || column !== changes);
