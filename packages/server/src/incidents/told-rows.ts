// Rows of one sort that are told of together: how many, where the first stand, and what the first says.
import { maskValue } from '@samsyn/domain';

const mostLines = 20;

export class ToldRows {
  count = 0;
  readonly lines: number[] = [];
  first = '';

  note(line: number, text = ''): void {
    if (this.count++ === 0) this.first = maskValue(text);
    if (this.lines.length < mostLines) this.lines.push(line);
  }

  /** "12, 25 och 38", or the first of them and how many more. */
  where(lang: 'sv' | 'en'): string {
    const more = this.count - this.lines.length;
    const rest = more === 0 ? [] : [lang === 'sv' ? `${more} till` : `${more} more`];
    return new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format([...this.lines.map(String), ...rest]);
  }
}
