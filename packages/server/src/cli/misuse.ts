// A command used in a way it does not understand: a sentence in both languages, exit code 1.
import type { Lang } from '@samsyn/domain';

export class Misuse extends Error {
  readonly sentences: Readonly<Record<Lang, string>>;
  constructor(sv: string, en: string) {
    super(en);
    this.name = 'Misuse';
    this.sentences = { sv, en };
  }
}
