/** The `admin` of a computed field: hidden in forms, lists, filters, bulk edits and comparisons. */
export const hiddenField = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/admin/components/field-diffs#NoDiff' },
} as const;

/** The label of a group whose columns and filters bear the labels of its fields alone, without "Group > " before them. */
export const noGroupLabel = { sv: '', en: '' } as const;

/** The `admin.components` of a checkbox, which version comparisons otherwise show as "true" or "false". */
export const yesOrNoDiff = { Diff: '/admin/components/field-diffs#YesOrNoDiff' } as const;

/** The `admin.components` of an array whose rows have a label, title, heading or description. */
export const rowLabel = (kind: string) => ({
  RowLabel: { path: '/admin/components/row-labels#RowLabel', clientProps: { kind } },
});
