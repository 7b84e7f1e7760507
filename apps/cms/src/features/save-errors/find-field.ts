import { getTranslation } from '@payloadcms/translations';
import type { Field, PayloadRequest, Tab } from 'payload';
import { translate } from '../../translations/translate';

type AdminRequest = Pick<PayloadRequest, 'i18n'>;

interface Found {
  /** The path of the field in the form; for blocks and links in a rich text, that of the text. */
  path: string[];
  /** The labels of tabs, groups, rows and the field, from the outside in. */
  labels: string[];
}

/**
 * The field of a form at a path such as `parties.1.role`, and its labels:
 * `Parter och områden → Parter → Rad 2 → Roll`. Undefined for an unknown path.
 */
export function findField(
  req: AdminRequest,
  fields: Field[],
  path: string,
): { path: string; label: string } | undefined {
  const found = findAmong(req, fields, path.split('.'));
  return found && { path: found.path.join('.'), label: found.labels.join(' → ') };
}

function findAmong(req: AdminRequest, fields: (Field | Tab)[], path: string[]): Found | undefined {
  for (const field of fields) {
    const found = findIn(req, field, path);
    if (found) return found;
  }
  return undefined;
}

function findIn(req: AdminRequest, field: Field | Tab, path: string[]): Found | undefined {
  const labels = labelOf(req, field);
  const inner = fieldsIn(field);
  if (!('name' in field) || !field.name)
    return inner && below({ path: [], labels }, findAmong(req, inner, path));
  const [name = '', ...rest] = path;
  if (field.name !== name) return undefined;
  const found = { path: [name], labels };
  if (!inner || rest.length === 0) return found;
  if (!('type' in field) || field.type !== 'array')
    return below(found, findAmong(req, inner, rest)) ?? found;
  const [index = '', ...inRow] = rest;
  const label = `${translate(req, { sv: 'Rad', en: 'Row' })} ${Number(index) + 1}`;
  const row = { path: [name, index], labels: [...labels, label] };
  return below(row, findAmong(req, inner, inRow)) ?? row;
}

const below = (outer: Found, inner: Found | undefined): Found | undefined =>
  inner && { path: [...outer.path, ...inner.path], labels: [...outer.labels, ...inner.labels] };

const fieldsIn = (field: Field | Tab): (Field | Tab)[] | undefined => {
  if ('tabs' in field) return field.tabs;
  return 'fields' in field ? field.fields : undefined;
};

/** Empty for fields without a label, such as rows. */
const labelOf = ({ i18n }: AdminRequest, field: Field | Tab): string[] => {
  const label = 'label' in field ? field.label : undefined;
  const text = label ? getTranslation(label, i18n) : undefined;
  return typeof text === 'string' && text !== '' ? [text] : [];
};
