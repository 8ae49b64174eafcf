// What every DOCX of ours is drawn with: the inks of print, millimetres in Word's units, lines and edges.
import { BorderStyle, LineRuleType } from 'docx';

export const ink = '1A1E1F';
export const ink2 = '434A4B';
export const ink3 = '5F6565';
export const hair = 'C9C5BC';

/** Word counts in twentieths of a point. */
export const mm = (n: number): number => Math.round((n * 1440) / 25.4);
export const textWidth = mm(164);
export const line = { line: 254, lineRule: LineRuleType.AUTO };

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const edge = (eighths: number, color: string) => ({ style: BorderStyle.SINGLE, size: eighths, color }) as const;

export const warn = '7A5200';
/** Half points. */
export const size = {
  title: 51,
  sheetTitle: 42,
  finding: 29,
  sheetFinding: 26,
  topic: 30,
  lead: 25,
  heading: 24,
  inner: 22,
  body: 21,
  table: 19,
  small: 18,
  dense: 15,
};
