import type { CollectionConfig, DateField, Field, GlobalConfig } from 'payload';

const folder = '/features/swedish-clock';

const components = {
  Cell: `${folder}/date-time-text#DateTimeCell`,
  Diff: `${folder}/date-time-text#DateTimeDiff`,
  Field: `${folder}/date-time-field#DateTimeField`,
  Filter: `${folder}/date-time-filter#DateTimeFilter`,
};

/** A time in a collection or a global is shown and entered in Swedish time (decisions/023). Days are as they were. */
export const showSwedishTime = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields.map(inField),
    ...timestamps(collection).filter(
      ({ name }) => !collection.fields.some((field) => 'name' in field && field.name === name),
    ),
  ],
});

export const showSwedishTimeInGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: global.fields.map(inField),
});

/** Unchanged fields stay the same objects, by which other plugins know them. */
function inField(field: Field): Field {
  if (field.type === 'date') return hasTime(field) ? withComponents(field) : field;
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inField) })),
    };
  if (!('fields' in field)) return field;
  const fields = field.fields.map(inField);
  return fields.every((each, place) => each === field.fields[place]) ? field : { ...field, fields };
}

const hasTime = ({ admin }: DateField): boolean =>
  admin?.date?.displayFormat?.includes('HH') ?? true;

const withComponents = (field: DateField): DateField => ({
  ...field,
  admin: { ...field.admin, components: { ...components, ...field.admin?.components } },
});

/** The fields that Payload adds to a collection, as it makes them, but with our columns and filters. */
function timestamps({ timestamps: isOn, trash }: CollectionConfig): DateField[] {
  if (isOn === false) return [];
  return [
    timestamp('updatedAt'),
    timestamp('createdAt'),
    ...(trash === true ? [timestamp('deletedAt')] : []),
  ];
}

const timestamp = (name: 'updatedAt' | 'createdAt' | 'deletedAt'): DateField => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  admin: {
    disableBulkEdit: true,
    hidden: true,
    components: { Cell: components.Cell, Filter: components.Filter },
  },
});
