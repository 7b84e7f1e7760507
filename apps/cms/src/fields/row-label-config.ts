/** The `admin.components` of an array whose rows carry a label, a title, a heading or a description. */
export const namedRows = (kind: string) => ({
  RowLabel: { path: '/admin/components/row-label#RowLabel', clientProps: { kind } },
});
