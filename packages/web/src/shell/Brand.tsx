// The mark: two views that overlap.
export function Brand() {
  return (
    <>
      <svg viewBox="0 0 26 18" aria-hidden="true">
        <path d="M13 2.6a7.2 7.2 0 0 1 0 12.8 7.2 7.2 0 0 1 0-12.8Z" fill="var(--accent)" />
        <circle cx="9.5" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle cx="16.5" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span>Samsyn</span>
    </>
  );
}
