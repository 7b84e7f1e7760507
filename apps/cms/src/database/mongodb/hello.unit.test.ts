import { hasTransactions } from './hello';

/** As servers have answered `hello`, without the clocks and the addresses. */
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
])('transactions are had with %s', (_, answer) => expect(hasTransactions(answer)).toBe(true));

it.each([
  ['a server alone', standalone],
  ['a replica set that knows no sessions', { ...replicaSet, logicalSessionTimeoutMinutes: null }],
  ['a cluster that knows none', { ...common, isWritablePrimary: true, msg: 'isdbgrid' }],
  ['one that says nothing of itself', { isWritablePrimary: true, ok: 1 }],
])('but not with %s', (_, answer) => expect(hasTransactions(answer)).toBe(false));
