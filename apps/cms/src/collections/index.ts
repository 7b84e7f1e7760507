import type { CollectionConfig } from 'payload';
import { announced } from '../changes/announce-changes';
import { foundInAnyCase } from '../hooks/find-in-any-case';
import { withReadableTexts } from '../hooks/readable-texts';
import { bounded } from '../questions/bounded';
import { keptUnsaved } from '../refusals/keep-unsaved';
import { changes } from './changes';
import { comments } from './comments/comments';
import { contacts } from './contacts';
import { counters } from './counters';
import { heldWhileEdited } from '../locks/hold-while-edited';
import { importantMessages } from './important-messages/important-messages';
import { leftToHolder } from '../locks/left-to-holder';
import { listings } from './listings';
import { media } from './media/media';
import { news } from './news';
import { offices } from './offices';
import { organisations } from './organisations';
import { pages } from './pages/pages';
import { partnerships } from './partnerships';
import { publishedInLanguages } from '../publishing/publish-in-language';
import { redirects } from './redirects/redirects';
import { topics } from './topics';
import { users } from './users';
import { withoutVersions } from './without-versions';

/** What somebody else wrote is kept as it was received. */
const isWrittenHere = ({ slug }: CollectionConfig) => slug !== 'comments';

/** What the public reads, and one person writes at a time, in one language at a time. */
const written = (collection: CollectionConfig): CollectionConfig =>
  heldWhileEdited(announced(publishedInLanguages(collection)));

/** In the order editors see them. What changes before the public's eyes is announced to the site. */
export const collections: CollectionConfig[] = [
  written(news),
  written(pages),
  written(offices),
  written(partnerships),
  written(contacts),
  written(organisations),
  written(topics),
  written(importantMessages),
  announced(media),
  comments,
  announced(redirects),
  users,
  listings,
  changes,
  counters,
]
  .map((collection) => (isWrittenHere(collection) ? withReadableTexts(collection) : collection))
  .map(keptUnsaved)
  .map(leftToHolder)
  .map(withoutVersions)
  .map(foundInAnyCase)
  .map(bounded);
