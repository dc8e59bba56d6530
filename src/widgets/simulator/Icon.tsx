/** Drawings on a grid of 16, in the colour of the text beside them. */
const icons = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  restart: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.6v3h3',
  play: 'M4.5 2.8v10.4l8.5-5.2z',
  pause: 'M5 3v10M11 3v10',
  link: 'M6.6 9.4a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4L7.9 4M9.4 6.6a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 0 0 4 4L8 12',
} as const;

/** A sign beside a word, or in its place on a narrow screen; what it means is said in words where it stands. */
export function Icon({of}: {readonly of: keyof typeof icons}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={of === 'play' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={icons[of]} />
    </svg>
  );
}
