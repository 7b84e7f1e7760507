/** The `admin.components` of a checkbox, which comparisons of versions otherwise show as "true" or "false". */
export const inYesOrNo = { Diff: '/admin/components/yes-or-no-diff#YesOrNoDiff' } as const;
