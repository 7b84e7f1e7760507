import type { Field, RelationshipField } from 'payload';
import { asField, signedIn } from '../access/rules';

/** Visitors can neither read the field nor query by it. */
const forStaff = {
  maxDepth: 0,
  index: true,
  access: { read: asField(signedIn) },
} satisfies Partial<RelationshipField>;

/**
 * The owner of a document: a function of the authority, and a user who answers for it. A save without a function gets
 * the default one (features/owners, decisions/010).
 */
export const ownerFields: Field[] = [
  {
    ...forStaff,
    name: 'ownerFunction',
    type: 'relationship',
    relationTo: 'functions',
    label: { sv: 'Ägare', en: 'Owner' },
    admin: {
      position: 'sidebar',
      allowCreate: false,
      description: {
        sv: 'Funktionen som har hand om innehållet. Tomt: den förvalda ägaren. Syns aldrig utåt.',
        en: 'The function that looks after the content. Empty: the default owner. Never public.',
      },
    },
  },
  {
    ...forStaff,
    name: 'ownerPerson',
    type: 'relationship',
    relationTo: 'users',
    label: { sv: 'Den som svarar', en: 'Person who answers' },
    // A copy gets its own person.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      description: {
        sv: 'Den kollega som svarar för innehållet. Får vara tomt. Syns aldrig utåt.',
        en: 'The colleague who answers for the content. May be empty. Never public.',
      },
    },
  },
];
