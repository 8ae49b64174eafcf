// To the page where it is done.
import type { OtherTask } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  readonly task: OtherTask;
  readonly className?: string;
  readonly children: ReactNode;
}

export function OtherTaskLink({ task: { kind, id }, className, children }: Props) {
  const shared = { children, ...(className === undefined ? {} : { className }) };
  if (kind === 'minutes') return <Link to="/radet/protokoll/$id" params={{ id }} {...shared} />;
  if (kind === 'signature') return <Link to="/overenskommelse/$id/underskrift" params={{ id }} {...shared} />;
  return <Link to="/radet/beslut" {...shared} />;
}
