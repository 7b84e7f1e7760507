import { hasTransactions } from './hello';

/** Answers of real servers, without clocks and addresses. */
const common = {
  maxBsonObjectSize: 16_777_216,
  maxWriteBatchSize: 100_000,
  readOnly: false,
  ok: 1,
};
const standalone = {
  ...common,
  isWritablePrimary: true,
  maxWireVersion: 25,
  logicalSessionTimeoutMinutes: 30,
};
const replicaSet = {
  ...standalone,
  topologyVersion: {},
  hosts: ['database:27017'],
  setName: 'rs0',
  setVersion: 1,
  secondary: false,
  primary: 'database:27017',
  me: 'database:27017',
};
const mongos = {
  ...common,
  isWritablePrimary: true,
  msg: 'isdbgrid',
  maxWireVersion: 25,
  logicalSessionTimeoutMinutes: 30,
};

it.each([
  ['a member of a replica set', replicaSet],
  ['the router of a sharded cluster', mongos],
])('supports transactions: %s', (_, answer) => expect(hasTransactions(answer)).toBe(true));

it.each([
  ['a standalone server', standalone],
  ['a replica set without sessions', { ...replicaSet, logicalSessionTimeoutMinutes: null }],
  ['a sharded cluster without sessions', { ...common, isWritablePrimary: true, msg: 'isdbgrid' }],
  ['a server that names neither', { isWritablePrimary: true, ok: 1 }],
])('does not: %s', (_, answer) => expect(hasTransactions(answer)).toBe(false));
