/** The address of the inbox of comments, below that of the admin. */
export const INBOX_PATH = '/kommentarer';

export interface Place {
  view?: string;
  page?: number;
  /** The id of the comment that is open. */
  comment?: string | undefined;
}

/** The address of a view of the inbox, or of a comment in it; `adminRoute` is that of the admin. */
export function inboxAddress(adminRoute: string, { view, page = 1, comment }: Place = {}): string {
  const query = new URLSearchParams({
    ...(view ? { urval: view } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
    ...(comment ? { kommentar: comment } : {}),
  });
  return `${adminRoute}${INBOX_PATH}${query.size > 0 ? `?${query}` : ''}`;
}
