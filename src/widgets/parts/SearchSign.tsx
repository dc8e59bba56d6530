/** The sign of a search; apart from the other icons, since every page has this one. */
export function SearchSign() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M7 2.5a4.5 4.5 0 1 0 .01 0m3.29 7.8L14 14" />
    </svg>
  );
}
