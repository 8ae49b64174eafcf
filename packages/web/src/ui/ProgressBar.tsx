// How far something has come, as a bar and as words.
export function ProgressBar({ share, label }: { readonly share: number; readonly label: string }) {
  const whole = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="work">
      <span>{label}</span>
      <div className="bar" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={whole}>
        <i style={{ width: `${whole}%` }} />
      </div>
    </div>
  );
}
