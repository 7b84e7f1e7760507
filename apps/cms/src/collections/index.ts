import type { CollectionConfig } from 'payload';
import { news } from './news';
import { users } from './users';

export const collections: CollectionConfig[] = [news, users];
