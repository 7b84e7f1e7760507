export const statuses = [
  { value: 'new', label: { sv: 'Ny', en: 'New' } },
  { value: 'handling', label: { sv: 'Handläggs', en: 'Being handled' } },
  { value: 'done', label: { sv: 'Klar', en: 'Done' } },
  { value: 'quarantine', label: { sv: 'Karantän', en: 'Quarantine' } },
] as const;

export type Status = (typeof statuses)[number]['value'];

export const isStatus = (value: unknown): value is Status =>
  statuses.some((status) => status.value === value);

const NEXT: Record<Status, readonly Status[]> = {
  new: ['handling', 'quarantine'],
  handling: ['new', 'done', 'quarantine'],
  done: ['handling'],
  quarantine: ['new', 'handling'],
};

/** Whether a comment may go from one state to another; staying is always allowed. */
export function mayBecome(from: Status, to: Status): boolean {
  return from === to || NEXT[from].includes(to);
}
