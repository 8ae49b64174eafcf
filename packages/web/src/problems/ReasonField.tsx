// Why: several lines, without anyone's personal data; the server refuses those.
import { TextArea } from '../ui/TextArea.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}

export function ReasonField({ required = true, ...field }: Props) {
  return <TextArea {...field} name="reason" rows={2} maxLength={2000} required={required} />;
}
