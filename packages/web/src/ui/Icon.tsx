// The icons of the office on a 16-px grid. Always beside their word, never alone.
const paths = {
  rise: 'M3 12 12 4M6.5 4H12V9.5',
  fall: 'M3 4 12 12M6.5 12H12V6.5',
  no_clear_change: 'M2.5 6.2c1.8-1.6 3.7-1.6 5.5 0s3.7 1.6 5.5 0M2.5 10.6c1.8-1.6 3.7-1.6 5.5 0s3.7 1.6 5.5 0',
  cannot_tell: 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M6.2 6.3c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.2-1.8 1.3-1.8 2.6M8 11.3v.1',
  not_comparable: 'M1.5 8H5M11 8h3.5M5.5 12 8 4M8.5 12 11 4',
  download: 'M8 2.5v8M4.8 7.500 8 10.700l3.200-3.200M3 13.500h10',
  chevron: 'M4 6.500 8 10.500 12 6.500',
  up: 'M4 9.500 8 5.500 12 9.500',
  left: 'M9.500 4 5.500 8 9.500 12',
  right: 'M6.500 4 10.500 8 6.500 12',
  warning: 'M8 2.200 14.500 13.500H1.500ZM8 6.500v3.200M8 11.600v.1',
  fault: 'M5.200 1.800h5.600l3.400 3.400v5.600l-3.400 3.400H5.200L1.800 10.800V5.200ZM8 4.800v3.800M8 11v.1',
  check: 'M3 8.500 6.500 12 13 4.500',
  file: 'M4 1.800h5.500L12.500 5v9.200H4ZM9.300 2v3.200h3',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.300v3.600M8 5v.1',
  settings: 'M2.500 4.500h6M11.500 4.500h2M2.500 11.500h2M7.500 11.500h6M10 3v3M6 10v3',
  plus: 'M8 3v10M3 8h10',
  lock: 'M4 7.500h8v6H4ZM5.500 7.500V5.200a2.500 2.500 0 0 1 5 0v2.300',
  cross: 'M4 4l8 8M12 4l-8 8',
  write: 'M3 3h10v10H3Z',
  read: 'M3 3h10v10H3Z',
  own: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3M8 6.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3',
  shared: 'M8 2.500 13.500 8 8 13.500 2.500 8Z',
  minus: 'M3 8h10',
  out: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.500V8l2.500 1.500',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9M10.300 10.300 14 14',
  dark: 'M12.500 9.800A5.500 5.500 0 0 1 6.200 3.500 5.500 5.500 0 1 0 12.500 9.800Z',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.500v1.500M8 13v1.500M1.500 8H3M13 8h1.500M3.400 3.400l1 1M11.600 11.600l1 1M3.400 12.600l1-1M11.600 4.400l1-1',
} as const;

export type IconName = keyof typeof paths;
/** All of them, for the page that shows them. */
export const iconNames = Object.keys(paths) as IconName[];

export function Icon({ name }: { readonly name: IconName }) {
  const heavy = name === 'rise' || name === 'fall' || name === 'check';
  return (
    <svg className="ico" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} {...(heavy ? { strokeWidth: 2 } : {})} {...(name === 'out' ? { strokeDasharray: '3 2.5' } : {})} />
    </svg>
  );
}
