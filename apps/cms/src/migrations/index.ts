import * as migration_20261124_153953_initial from './20261124_153953_initial';
import * as migration_20261124_154435_comments from './20261124_154435_comments';

export const migrations = [
  {
    up: migration_20261124_153953_initial.up,
    down: migration_20261124_153953_initial.down,
    name: '20261124_153953_initial',
  },
  {
    up: migration_20261124_154435_comments.up,
    down: migration_20261124_154435_comments.down,
    name: '20261124_154435_comments'
  },
];
