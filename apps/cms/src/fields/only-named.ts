import { locales } from '@regionwebb/content/locales';
import type { FilterOptionsProps, Where } from 'payload';

/**
 * The `filterOptions` of a choice of documents: those that are called something, in either language. What nobody has
 * named yet is neither offered nor published with.
 */
export const onlyNamed = ({ relationTo, req }: FilterOptionsProps): Where | true => {
  const name = req.payload.collections[relationTo]?.config.admin.useAsTitle;
  return name ? { or: locales.map((locale) => isText(`${name}.${locale}`)) } : true;
};

const isText = (path: string): Where => ({
  and: [{ [path]: { exists: true } }, { [path]: { not_equals: '' } }],
});
