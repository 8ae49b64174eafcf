// A live session: who asks, in which municipality and role, and how she came in.
import type { SignInMethod } from '@samsyn/domain';
import type { Who } from '../db/scope.ts';

export interface OpenSession extends Who {
  /** public: what the list of one's own sessions shows */
  readonly id: string;
  readonly csrf: string;
  readonly method: SignInMethod;
  readonly authenticatedAt: Date;
  readonly expires: Date;
  /** of the demo municipality: every row of it is invented */
  readonly demo: boolean;
  /** something beside a password or a link opens the account */
  readonly secondFactor: boolean;
}
