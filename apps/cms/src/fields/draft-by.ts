import type { FieldHook, RelationshipField } from 'payload';
import { asField, nobody, signedIn } from '../access/rules';
import { propertyOf } from '../validation/unknown-values';
import { hiddenField } from './admin-display';

/** The user who created the document; empty from its first publication on, also after it is unpublished or restored. */
const keepUntilPublished: FieldHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
  value,
}) => {
  if (propertyOf(data, '_status') === 'published') return null;
  if (operation === 'create') return req.user?.id ?? null;
  if (!collection || !value) return null;
  const { totalDocs } = await req.payload.countVersions({
    collection: collection.slug,
    where: {
      and: [
        { parent: { equals: originalDoc?.id } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0 ? null : value;
};

/** The user who began a draft that was never published, and may trash it. */
export const draftBy: RelationshipField = {
  name: 'draftBy',
  type: 'relationship',
  relationTo: 'users',
  maxDepth: 0,
  index: true,
  label: { sv: 'Utkast av', en: 'Draft by' },
  access: { create: asField(nobody), read: asField(signedIn), update: asField(nobody) },
  admin: hiddenField,
  hooks: { beforeChange: [keepUntilPublished] },
};
