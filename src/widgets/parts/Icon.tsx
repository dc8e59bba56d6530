/** Drawings on a grid of 16, in the colour of the text beside them. */
const icons = {
  open: 'm3.5 6 4.5 4.5L12.5 6',
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  play: 'M4.5 2.8v10.4l8.5-5.2z',
  pause: 'M5 3v10M11 3v10',
  restart: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.6v3h3',
  link: 'M6.6 9.4a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4L7.9 4M9.4 6.6a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 0 0 4 4L8 12',
  cite: 'M3 11.5h3.2V8H3.4C3.4 6 4.2 4.9 6 4.3M9.6 11.5h3.2V8H10c0-2 .8-3.1 2.6-3.7',
  embed: 'm5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  present: 'M2 3h12v7.5H2zM8 10.5V13M5 13.5h6',
  settings:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M8.5 4.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M4.1 11.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** A sign beside a word or in its place; what it means is said in words where it stands. */
export function Icon({of}: {readonly of: keyof typeof icons}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={of === 'play' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={of === 'more' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={icons[of]} />
    </svg>
  );
}
