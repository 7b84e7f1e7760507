import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { disposalAccess } from '../access/collections';
import { classes } from '../features/disposal/classes';
import { groups } from '../translations/admin-words';
import { translate } from '../translations/translate';
import { propertyOf } from '../validation/unknown-values';

const REFUSAL = {
  sv: 'Gallringsprotokollen skrivs av gallringen och ändras inte.',
  en: 'The protocols are written by the disposal and do not change.',
};

const appendOnly: CollectionBeforeOperationHook = (call) => {
  const operation = propertyOf(call, 'operation');
  if (operation === 'create' || operation === 'update' || operation === 'delete')
    throw new APIError(translate(call.req, REFUSAL), 403, undefined, true);
  return call.args;
};

/** The protocol of the disposal of comments: counts and decisions, no content (K15). */
export const disposalProtocols: CollectionConfig = {
  slug: 'disposal-protocols',
  labels: {
    singular: { sv: 'Gallringsprotokoll', en: 'Protocol of disposal' },
    plural: { sv: 'Gallringsprotokoll', en: 'Protocols of disposal' },
  },
  access: disposalAccess,
  hooks: { beforeOperation: [appendOnly] },
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: false,
  defaultSort: '-createdAt',
  admin: {
    group: groups.incoming,
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'registrar' && user?.role !== 'administrator',
    useAsTitle: 'createdAt',
    defaultColumns: ['createdAt', 'class', 'count', 'archiveDecision', 'localDecision'],
    description: {
      sv: 'Hur många kommentarer som gallrats, när och enligt vilka beslut. Innehållet finns inte kvar.',
      en: 'How many comments were disposed of, when and under which decisions. The content is gone.',
    },
  },
  fields: [
    {
      name: 'class',
      type: 'select',
      required: true,
      options: [...classes],
      label: { sv: 'Slag', en: 'Class' },
    },
    { name: 'count', type: 'number', required: true, label: { sv: 'Antal', en: 'Number' } },
    {
      name: 'archiveDecision',
      type: 'text',
      required: true,
      label: { sv: 'Arkivmyndighetens beslut', en: 'Decision of the archive authority' },
    },
    {
      name: 'localDecision',
      type: 'text',
      required: true,
      label: { sv: 'Eget tillämpningsbeslut', en: 'Own decision on its application' },
    },
    { name: 'months', type: 'number', label: { sv: 'Månader', en: 'Months' } },
    ...(['firstReceivedAt', 'lastReceivedAt'] as const).map((name) => ({
      name,
      type: 'date' as const,
      label:
        name === 'firstReceivedAt'
          ? { sv: 'Den första inkom', en: 'The first was received' }
          : { sv: 'Den sista inkom', en: 'The last was received' },
    })),
    { name: 'receipts', type: 'textarea', label: { sv: 'Kvittensnummer', en: 'Receipts' } },
  ],
};
