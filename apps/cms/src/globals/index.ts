import type { GlobalConfig } from 'payload';
import { announceGlobalChanges } from '../features/change-feed/announce';
import { keepGlobalUnsaved } from '../features/save-errors/keep-unsaved';
import { removeControlCharactersInGlobal } from '../features/save-errors/control-characters';
import { keepGlobalReferences } from '../features/references/keep-references';
import { logGlobalChanges } from '../features/audit-log/log-changes';
import { showSwedishTimeInGlobal } from '../features/swedish-clock/show-swedish-time';
import { saved } from '../fields/saved';
import { recordGlobalSaves } from '../features/versions/record-saves';
import { addGlobalType } from './global-type';
import { accessibilityStatement } from './accessibility-statement';
import { commentSettings } from './comment-settings';
import { disposal } from './disposal';
import { importantMessage } from './important-message';
import { ownership } from './ownership';
import { navigation } from './navigation';
import { searchWords } from './search-words';
import { site } from './site';
import { startPage } from './start-page';
import { workflow } from './workflow';

/** In the order editors see them. */
export const globals: GlobalConfig[] = [
  ...[
    startPage,
    navigation,
    importantMessage,
    site,
    searchWords,
    commentSettings,
    accessibilityStatement,
  ].map(announceGlobalChanges),
  ownership,
  workflow,
  disposal,
]
  .map(addGlobalType)
  .map((global) => ({ ...global, fields: [...global.fields, saved] }))
  .map(recordGlobalSaves)
  .map(logGlobalChanges)
  .map(keepGlobalReferences)
  .map(keepGlobalUnsaved)
  .map(showSwedishTimeInGlobal)
  .map(removeControlCharactersInGlobal);
