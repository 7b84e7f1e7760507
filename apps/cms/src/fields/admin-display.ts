/** The `admin` of a field that is worked out and concerns no editor: in no form, list, filter, bulk edit or comparison. */
export const hiddenField = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/admin/components/field-diffs#NoDiff' },
} as const;

/** The `admin.components` of a checkbox, which comparisons of versions otherwise show as "true" or "false". */
export const yesOrNoDiff = { Diff: '/admin/components/field-diffs#YesOrNoDiff' } as const;

/** The `admin.components` of an array whose rows carry a label, a title, a heading or a description. */
export const rowLabel = (kind: string) => ({
  RowLabel: { path: '/admin/components/row-labels#RowLabel', clientProps: { kind } },
});
