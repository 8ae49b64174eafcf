// The headings of a table whose first column names the row and whose others are numbers.
import type { ReactNode } from 'react';

export function HeadRow({ names, children }: { readonly names: readonly string[]; readonly children?: ReactNode }) {
  return (
    <tr>
      {names.map((name, i) => (
        <th key={name} scope="col" className={i > 0 ? 'num' : undefined}>
          {name}
        </th>
      ))}
      {children}
    </tr>
  );
}
