/** The `admin` of a field that is worked out and concerns no editor: in no form, list, filter, bulk edit or comparison. */
export const unseen = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: '/admin/components/no-diff#NoDiff' },
} as const;
