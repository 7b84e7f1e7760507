import type { GlobalConfig } from 'payload';
import { announcedGlobal } from '../features/change-feed/announce';
import { globalKeptUnsaved } from '../features/save-errors/keep-unsaved';
import { globalWithReadableTexts } from '../features/save-errors/readable-texts';
import { accessibilityStatement } from './accessibility-statement';
import { commentSettings } from './comment-settings';
import { importantMessage } from './important-message';
import { namedGlobal } from './named-global';
import { navigation } from './navigation';
import { searchWords } from './search-words';
import { site } from './site';
import { startPage } from './start-page';

/** In the order editors see them. */
export const globals: GlobalConfig[] = [
  startPage,
  navigation,
  importantMessage,
  site,
  searchWords,
  commentSettings,
  accessibilityStatement,
]
  .map(announcedGlobal)
  .map(namedGlobal)
  .map(globalKeptUnsaved)
  .map(globalWithReadableTexts);
