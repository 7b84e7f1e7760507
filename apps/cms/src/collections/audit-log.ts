import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { auditLogAccess } from '../access/collections';
import { roles } from '../access/roles';
import { events } from '../features/audit-log/events';
import { exportLog } from '../features/audit-log/export-log';
import { groups } from '../translations/admin-words';
import { translate } from '../translations/translate';
import { propertyOf } from '../validation/unknown-values';

const REFUSAL = {
  sv: 'Loggen kan bara växa. Det som står i den ändras inte.',
  en: 'The log can only grow. What is in it does not change.',
};

/** Not even code with every right changes a row; what has grown old is removed through the database (`writeEvent`). */
const appendOnly: CollectionBeforeOperationHook = (call) => {
  const operation = propertyOf(call, 'operation');
  if (operation === 'update' || operation === 'delete')
    throw new APIError(translate(call.req, REFUSAL), 403, undefined, true);
  return call.args;
};

const withDash = { components: { Cell: '/admin/components/text-cell#TextCell' } };

/** Who has logged in, published, deleted or changed rights and settings; for administrators. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: { sv: 'Händelse', en: 'Event' }, plural: { sv: 'Logg', en: 'Audit log' } },
  access: auditLogAccess,
  hooks: { beforeOperation: [appendOnly] },
  endpoints: [exportLog],
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['event', 'createdAt'] }],
  admin: {
    group: groups.system,
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'administrator',
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'event', 'name', 'title', 'detail'],
    listSearchableFields: ['name', 'title', 'detail'],
    components: { beforeListTable: ['/features/audit-log/export-links#ExportLinks'] },
    description: {
      sv: 'Inloggningar, publiceringar, behörigheter, inställningar och borttagningar. Loggen kan läsas och hämtas, men inte ändras.',
      en: 'Logins, publications, roles, settings and deletions. The log can be read and exported, but not changed.',
    },
  },
  fields: [
    {
      name: 'event',
      type: 'select',
      required: true,
      options: events.map(({ value, label }) => ({ value, label })),
      label: { sv: 'Händelse', en: 'Event' },
    },
    { name: 'name', type: 'text', label: { sv: 'Av', en: 'By' }, admin: withDash },
    { name: 'role', type: 'select', options: [...roles], label: { sv: 'Roll', en: 'Role' } },
    {
      name: 'by',
      type: 'text',
      index: true,
      label: { sv: 'Användarens id', en: 'Id of the user' },
    },
    { name: 'about', type: 'text', label: { sv: 'Slag', en: 'Kind' } },
    { name: 'document', type: 'text', index: true, label: { sv: 'Id', en: 'Id' } },
    { name: 'title', type: 'text', label: { sv: 'Vad', en: 'What' }, admin: withDash },
    { name: 'detail', type: 'text', label: { sv: 'Uppgift', en: 'Detail' }, admin: withDash },
  ],
};
