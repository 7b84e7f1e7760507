import * as migration_20261124_153953_initial from './20261124_153953_initial';

export const migrations = [
  {
    up: migration_20261124_153953_initial.up,
    down: migration_20261124_153953_initial.down,
    name: '20261124_153953_initial'
  },
];
