import * as migration_20261124_153953_initial from './20261124_153953_initial';
import * as migration_20261124_154435_comments from './20261124_154435_comments';
import * as migration_20261125_142634_changes from './20261125_142634_changes';
import * as migration_20261125_172402_dates_and_directions from './20261125_172402_dates_and_directions';
import * as migration_20261125_172844_listings from './20261125_172844_listings';
import * as migration_20261125_231732_words_of_addresses from './20261125_231732_words_of_addresses';
import * as migration_20261125_233432_editors_orders from './20261125_233432_editors_orders';
import * as migration_20261129_221413_messages_comments_files from './20261129_221413_messages_comments_files';
import * as migration_20261129_234742_towns_of_addresses from './20261129_234742_towns_of_addresses';
import * as migration_20261130_012952_drafts_search_reports from './20261130_012952_drafts_search_reports';
import * as migration_20261130_100000_let_go_of_deleted from './20261130_100000_let_go_of_deleted';
import * as migration_20261130_131444_saves_and_owners from './20261130_131444_saves_and_owners';
import * as migration_20261130_140026_audit_log from './20261130_140026_audit_log';
import * as migration_20261130_164312_workflow_and_work_list from './20261130_164312_workflow_and_work_list';
import * as migration_20261130_203347_comments_answered from './20261130_203347_comments_answered';
import * as migration_20261130_232823_questions_and_answers from './20261130_232823_questions_and_answers';

export const migrations = [
  {
    up: migration_20261124_153953_initial.up,
    down: migration_20261124_153953_initial.down,
    name: '20261124_153953_initial',
  },
  {
    up: migration_20261124_154435_comments.up,
    down: migration_20261124_154435_comments.down,
    name: '20261124_154435_comments',
  },
  {
    up: migration_20261125_142634_changes.up,
    down: migration_20261125_142634_changes.down,
    name: '20261125_142634_changes',
  },
  {
    up: migration_20261125_172402_dates_and_directions.up,
    down: migration_20261125_172402_dates_and_directions.down,
    name: '20261125_172402_dates_and_directions',
  },
  {
    up: migration_20261125_172844_listings.up,
    down: migration_20261125_172844_listings.down,
    name: '20261125_172844_listings',
  },
  {
    up: migration_20261125_231732_words_of_addresses.up,
    down: migration_20261125_231732_words_of_addresses.down,
    name: '20261125_231732_words_of_addresses',
  },
  {
    up: migration_20261125_233432_editors_orders.up,
    down: migration_20261125_233432_editors_orders.down,
    name: '20261125_233432_editors_orders',
  },
  {
    up: migration_20261129_221413_messages_comments_files.up,
    down: migration_20261129_221413_messages_comments_files.down,
    name: '20261129_221413_messages_comments_files',
  },
  {
    up: migration_20261129_234742_towns_of_addresses.up,
    down: migration_20261129_234742_towns_of_addresses.down,
    name: '20261129_234742_towns_of_addresses',
  },
  {
    up: migration_20261130_012952_drafts_search_reports.up,
    down: migration_20261130_012952_drafts_search_reports.down,
    name: '20261130_012952_drafts_search_reports',
  },
  {
    up: migration_20261130_100000_let_go_of_deleted.up,
    down: migration_20261130_100000_let_go_of_deleted.down,
    name: '20261130_100000_let_go_of_deleted',
  },
  {
    up: migration_20261130_131444_saves_and_owners.up,
    down: migration_20261130_131444_saves_and_owners.down,
    name: '20261130_131444_saves_and_owners',
  },
  {
    up: migration_20261130_140026_audit_log.up,
    down: migration_20261130_140026_audit_log.down,
    name: '20261130_140026_audit_log',
  },
  {
    up: migration_20261130_164312_workflow_and_work_list.up,
    down: migration_20261130_164312_workflow_and_work_list.down,
    name: '20261130_164312_workflow_and_work_list',
  },
  {
    up: migration_20261130_203347_comments_answered.up,
    down: migration_20261130_203347_comments_answered.down,
    name: '20261130_203347_comments_answered',
  },
  {
    up: migration_20261130_232823_questions_and_answers.up,
    down: migration_20261130_232823_questions_and_answers.down,
    name: '20261130_232823_questions_and_answers'
  },
];
