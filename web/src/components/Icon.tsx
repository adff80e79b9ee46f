// The few pictures of the interface, drawn so that they take the text's colour.
const paths = {
  flag: 'M5 21V4M6 4h11l-2.4 4L17 12H6z',
  check: 'M5 12.5l4.2 4.2L19 7',
  undo: 'M9 7L4 12l5 5M4 12h10a5 5 0 010 10h-2',
  redo: 'M15 7l5 5-5 5M20 12H10a5 5 0 000 10h2',
  plus: 'M12 5v14M5 12h14',
  up: 'M12 19V6M6 11l6-6 6 6',
  down: 'M12 5v13M6 13l6 6 6-6',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  menu: 'M4 7h16M4 12h16M4 17h16',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
  share: 'M12 15V3M7 8l5-5 5 5M5 13v8h14v-8',
  must: 'M12 3l10 18H2zM12 10v5M12 18v.5',
  should: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 8v5M12 16v.5',
  tip: 'M9 18h6M10 21h4M8 14a6 6 0 118 0c-1 1-1 2-1 2H9s0-1-1-2z',
  aside: 'M6 4h12v17l-6-4-6 4z',
  arrow: 'M5 12h13M13 6l6 6-6 6',
};

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="wm-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
