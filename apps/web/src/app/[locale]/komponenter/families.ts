import type { Family } from './example';
import { actions } from './families/actions';
import { blocks } from './families/blocks';
import { comments } from './families/comments';
import { contacts } from './families/contacts';
import { facts } from './families/facts';
import { forms } from './families/forms';
import { lists } from './families/lists';
import { offices } from './families/offices';
import { partnerships } from './families/partnerships';
import { pictures } from './families/pictures';
import { search } from './families/search';
import { statement } from './families/statement';
import { tables } from './families/tables';
import { text } from './families/text';
import { timelines } from './families/timelines';
import { tokens } from './families/tokens';
import { wayfinding } from './families/wayfinding';

/** Everything that the page shows, the smallest first. */
export const families: readonly Family[] = [
  tokens,
  text,
  forms,
  blocks,
  timelines,
  tables,
  pictures,
  facts,
  contacts,
  wayfinding,
  lists,
  offices,
  partnerships,
  search,
  comments,
  actions,
  statement,
];
