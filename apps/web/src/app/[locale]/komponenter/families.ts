import type { Family } from '../../../samples/example';
import { actions } from './families/actions';
import { blocks } from './families/blocks';
import { comments } from '../../../features/comments/examples';
import { contacts } from '../../../features/contacts/examples';
import { facts } from './families/facts';
import { forms } from './families/forms';
import { lists } from './families/lists';
import { answers } from '../../../features/answers/examples';
import { matters } from '../../../features/matter/examples';
import { offices } from '../../../features/offices/examples';
import { partnerships } from '../../../features/partnerships/examples';
import { pictures } from './families/pictures';
import { search } from '../../../features/search/examples';
import { statement } from '../../../features/statement/examples';
import { tables } from './families/tables';
import { text } from './families/text';
import { timelines } from './families/timelines';
import { tokens } from './families/tokens';
import { wayfinding } from './families/wayfinding';

/** All families in display order, the simplest first. */
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
  matters,
  answers,
  actions,
  statement,
];
