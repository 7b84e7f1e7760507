/** The mark of the authority: three connected places. Another authority changes this file. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M16 4 28 26H4Z" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="16" cy="6" r="4" fill="currentColor" />
      <circle cx="27" cy="26" r="4" fill="currentColor" />
      <circle cx="5" cy="26" r="4" fill="currentColor" />
    </svg>
  );
}
