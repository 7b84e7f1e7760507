import type { CollectionConfig } from 'payload';
import { comments } from './comments/comments';
import { contacts } from './contacts';
import { media } from './media/media';
import { news } from './news';
import { offices } from './offices';
import { organisations } from './organisations';
import { pages } from './pages/pages';
import { partnerships } from './partnerships';
import { redirects } from './redirects/redirects';
import { topics } from './topics';
import { users } from './users';

/** In the order editors see them. */
export const collections: CollectionConfig[] = [
  news,
  pages,
  offices,
  partnerships,
  contacts,
  organisations,
  topics,
  media,
  comments,
  redirects,
  users,
];
