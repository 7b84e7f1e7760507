/** Four cells of a table. */
export function TableIcon() {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      aria-hidden
    >
      <rect x="4" y="4" width="12" height="12" rx="1" />
      <path d="M4 10h12M10 4v12" />
    </svg>
  );
}
