// The data-protection page at a glance: how many sources and receivers, the safeguards in force, and the risks that are left.
import { type PrivacyFacts, type PrivacyView, risks, safeguards } from '@samsyn/domain';

export function privacyView(facts: PrivacyFacts): PrivacyView {
  return {
    day: facts.day,
    sources: facts.sources.length,
    sharings: facts.sources.reduce((sum, source) => sum + source.sharings.length, 0),
    accounts: facts.people.accounts,
    safeguards: safeguards(facts).map(({ key, name, state, weaker }) => ({ key, name, state, weaker })),
    risks: risks(facts).map(({ name, before, left }) => ({ name, before, left })),
    retention: facts.retention.map(({ key, name, months }) => ({ key, name, months })),
  };
}
