// The hours of the day as bars, all weekdays together; the fullest hours in the accent.
export function HourBars({ week, label }: { readonly week: readonly number[]; readonly label: string }) {
  const hours = Array.from({ length: 24 }, (_, hour) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + (week[day * 24 + hour] ?? 0), 0));
  const most = Math.max(...hours, 1e-9);
  const width = 208 / 24;
  return (
    <svg className="ch" width="208" height="62" viewBox="0 0 208 62" role="img" aria-label={label}>
      {hours.map((value, hour) => {
        const height = (value / most) * 40;
        const at = hour * width;
        return (
          <rect
            key={at}
            x={at}
            y={44 - height}
            width={width - 1}
            height={height}
            fill={value > most * 0.6 ? 'var(--accent)' : 'var(--d-band-edge)'}
          />
        );
      })}
      <line className="axis" x1="0" x2="208" y1="44.5" y2="44.5" />
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={hour * width} y="58">
          {String(hour).padStart(2, '0')}
        </text>
      ))}
      <text x="208" y="58" textAnchor="end">
        24
      </text>
    </svg>
  );
}
