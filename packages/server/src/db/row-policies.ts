// What is narrower than the municipality: whose rows they are, and what was made of them. On top of one_municipality, never instead of it.

export interface RowPolicy {
  readonly table: string;
  readonly name: string;
  readonly forWhat: 'all' | 'select' | 'insert' | 'update' | 'delete';
  readonly using: string;
  /** when what is written may be more than what is read */
  readonly check?: string;
}

/** As an array, made once for each question: asking a subquery again for every row costs a fifth of a large count. */
const sharedAsRows = "source_id = any (array(select s.id from seen_sources s where s.grain = 'rows'))";
const ownBatch = 'batch_id in (select b.id from import_batches b where b.organisation_id = asker_organisation())';
const ownSource = 'source_id in (select s.id from sources s where s.organisation_id = asker_organisation())';

/**
 * A picture is seen whole by who sees each of its sources as finely as its maker did; where it holds kinds that others see per year only, by
 * the owner alone. The role that made a frozen one keeps it.
 */
const seenWhole = `asker_access('picture') <> 'none'
  and ((asker_area_keys() is null or pictures.area_keys is not distinct from asker_area_keys())
    and not exists (select 1 from picture_sources p where p.picture_id = pictures.id and not exists (
      select 1 from seen_sources s where s.id = p.source_id
        and grain_rank(s.grain) <= grain_rank(p.grain) and s.minimum <= p.minimum
        and (s.whole or not p.whole or frozen and copy_basis is null)))
  or frozen and organisation_id = asker_organisation() and role = asker_role())`;

/** A copy is seen by who sees each source at all, at no higher a threshold than the copy's. */
const seenCopy = `asker_access('picture') <> 'none' and asker_area_keys() is null
  and not exists (select 1 from picture_sources p where p.picture_id = picture_copies.picture_id
    and not exists (select 1 from seen_sources s where s.id = p.source_id and s.minimum <= picture_copies.k))`;

const roundIs = (table: string, ...states: readonly string[]) => `exists (select 1 from prioritising_rounds r
  where r.municipality_id = ${table}.municipality_id and r.id = ${table}.round_id and r.state in (${states.map((one) => `'${one}'`).join(', ')}))`;

/** Access 'own' to measures: those that the own organisation answers for or carries out. Asked once for a question, not for every row. */
const ownMeasuresOnly = "(select asker_access('measures')) is not distinct from 'own'";
const ownMeasure = `not ${ownMeasuresOnly} or owner_organisation = asker_organisation()
  or id = any (array(select e.measure_id from measure_executors e where e.organisation_id = asker_organisation()))`;
const ofOwnMeasure = `not ${ownMeasuresOnly} or measure_id = any (array(select m.id from measures m))`;

/**
 * A note stands on a finding by what that is about. Of an area outside one's own, and of a kind that is told per year only and is nobody's of one's
 * own, no finding is seen: nor is what others wrote on it.
 */
const seenNote = `asker_access('picture') <> 'none' and (organisation_id = asker_organisation()
  or (asker_area_keys() is null or area = any (asker_area_keys()))
    and (not exists (select 1 from disclosure_rules d where d.sensitive_by_year and problem_notes.category = any (d.sensitive_categories))
      or exists (select 1 from incident_counts c where c.source_id in (select s.id from seen_sources s where s.whole)
        and (c.category = problem_notes.category or starts_with(c.category, problem_notes.category || '/')))))`;

export const rowPolicies: readonly RowPolicy[] = [
  {
    table: 'incidents',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'incident_counts',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'facility_counts',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'place_counts',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'retention_counts',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'incident_aggregates',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'incident_facilities',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  {
    table: 'gone_rows',
    name: 'seen_as_rows',
    forWhat: 'all',
    using: sharedAsRows,
  },
  { table: 'known_incidents', name: 'own_delivery', forWhat: 'all', using: ownBatch },
  { table: 'quarantined_rows', name: 'own_delivery', forWhat: 'all', using: ownBatch },
  { table: 'import_corrections', name: 'own_delivery', forWhat: 'all', using: ownBatch },
  { table: 'source_profiles', name: 'own_files', forWhat: 'all', using: 'organisation_id = asker_organisation()' },
  {
    table: 'source_profile_versions',
    name: 'own_files',
    forWhat: 'all',
    using: 'profile_id in (select p.id from source_profiles p where p.organisation_id = asker_organisation())',
  },
  { table: 'source_profile_versions', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'source_profile_versions', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'delivery_senders', name: 'own_senders', forWhat: 'all', using: 'organisation_id = asker_organisation()' },
  { table: 'sources', name: 'owner_changes', forWhat: 'update', using: 'organisation_id = asker_organisation()', check: 'true' },
  { table: 'sources', name: 'owner_removes', forWhat: 'delete', using: 'organisation_id = asker_organisation()' },
  { table: 'source_sharings', name: 'owner_shares', forWhat: 'insert', using: ownSource },
  { table: 'source_sharings', name: 'owner_ends', forWhat: 'update', using: ownSource },
  { table: 'source_sharings', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'pictures', name: 'seen_whole', forWhat: 'select', using: seenWhole },
  { table: 'picture_copies', name: 'seen_copy', forWhat: 'select', using: seenCopy },
  { table: 'retention_rules', name: 'registrar_adds', forWhat: 'insert', using: "asker_access('records') = 'write'" },
  { table: 'retention_rules', name: 'registrar_changes', forWhat: 'update', using: "asker_access('records') = 'write'" },
  { table: 'retention_rules', name: 'registrar_removes', forWhat: 'delete', using: "asker_access('records') = 'write'" },
  { table: 'legal_holds', name: 'registrar_holds', forWhat: 'insert', using: "asker_access('records') = 'write'" },
  { table: 'legal_holds', name: 'registrar_ends', forWhat: 'update', using: "asker_access('records') = 'write'" },
  { table: 'retention_runs', name: 'register_reads', forWhat: 'select', using: "asker_access('records') <> 'none'" },
  { table: 'log_checks', name: 'auditor_checks', forWhat: 'all', using: "(select asker_access('log')) <> 'none'" },
  { table: 'log_checkpoints', name: 'auditor_reads', forWhat: 'select', using: "(select asker_access('log')) <> 'none'" },
  { table: 'records', name: 'registrar_changes', forWhat: 'update', using: "asker_access('records') = 'write'" },
  { table: 'records', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'record_series', name: 'registrar_counts', forWhat: 'all', using: "asker_access('records') = 'write'" },
  { table: 'conduct_texts', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'conduct_texts', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  {
    table: 'conduct_acceptances',
    name: 'own_acceptance',
    forWhat: 'insert',
    using: 'true',
    check: "account_id = nullif(current_setting('samsyn.account', true), '')::uuid",
  },
  { table: 'conduct_acceptances', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'conduct_acceptances', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  // jäv: what an item holds is not there for whoever is recused from it, nor what was decided in it
  { table: 'meeting_papers', name: 'not_recused', forWhat: 'all', using: 'not asker_recused(item_id)' },
  { table: 'meeting_notes', name: 'not_recused', forWhat: 'all', using: 'not asker_recused(item_id)' },
  { table: 'decisions', name: 'not_recused', forWhat: 'all', using: 'item_id is null or not asker_recused(item_id)' },
  { table: 'decision_votes', name: 'not_recused', forWhat: 'all', using: 'exists (select 1 from decisions d where d.id = decision_id)' },
  { table: 'decision_changes', name: 'not_recused', forWhat: 'all', using: 'exists (select 1 from decisions d where d.id = decision_id)' },
  { table: 'reservations', name: 'not_recused', forWhat: 'all', using: 'exists (select 1 from decisions d where d.id = decision_id)' },
  { table: 'minutes_paragraphs', name: 'not_recused', forWhat: 'all', using: 'not asker_recused(item_id)' },
  { table: 'minutes_changes', name: 'not_recused', forWhat: 'all', using: 'not asker_recused(item_id)' },
  // nobody ends their own recusal
  { table: 'recusals', name: 'not_ones_own', forWhat: 'delete', using: 'not asker_recused(item_id)' },
  { table: 'recusals', name: 'stays_as_made', forWhat: 'update', using: 'false' },
  // nothing is added to what is locked; changes and removals a trigger refuses
  { table: 'meeting_items', name: 'not_locked', forWhat: 'insert', using: 'not meeting_locked(meeting_id)' },
  { table: 'attendance', name: 'not_locked', forWhat: 'insert', using: 'not meeting_locked(meeting_id)' },
  { table: 'decisions', name: 'not_locked', forWhat: 'insert', using: 'not meeting_locked(meeting_id)' },
  { table: 'problem_events', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'problem_events', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'harm_tables', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'harm_tables', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  // a party's own scores are its own until the round is opened for all to see
  {
    table: 'round_scores',
    name: 'own_until_opened',
    forWhat: 'select',
    using: `organisation_id = asker_organisation() or ${roundIs('round_scores', 'together', 'decided')}`,
  },
  {
    table: 'round_scores',
    name: 'own_while_alone',
    forWhat: 'insert',
    using: 'false',
    check: `organisation_id = asker_organisation() and ${roundIs('round_scores', 'alone')}`,
  },
  { table: 'round_scores', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'round_scores', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  {
    table: 'round_joint_scores',
    name: 'while_together',
    forWhat: 'insert',
    using: 'false',
    check: `organisation_id = asker_organisation() and ${roundIs('round_joint_scores', 'together')}`,
  },
  { table: 'round_joint_scores', name: 'nobody_changes', forWhat: 'update', using: 'false' },
  { table: 'round_joint_scores', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  ...(['round_parties', 'round_problems'] as const).flatMap((table): RowPolicy[] => [
    { table, name: 'set_up', forWhat: 'insert', using: roundIs(table, 'criteria') },
    { table, name: 'until_decided', forWhat: 'update', using: roundIs(table, 'criteria', 'alone', 'together') },
    { table, name: 'taken_out', forWhat: 'delete', using: roundIs(table, 'criteria') },
  ]),
  { table: 'prioritising_rounds', name: 'decided_stands', forWhat: 'update', using: "state <> 'decided'", check: 'true' },
  { table: 'prioritising_rounds', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'measures', name: 'own_measure', forWhat: 'all', using: ownMeasure },
  { table: 'measures', name: 'planners_add', forWhat: 'insert', using: 'true', check: `not ${ownMeasuresOnly}` },
  { table: 'measures', name: 'planners_change', forWhat: 'update', using: `not ${ownMeasuresOnly}` },
  { table: 'measures', name: 'planners_remove', forWhat: 'delete', using: `not ${ownMeasuresOnly}` },
  { table: 'activities', name: 'of_own_measure', forWhat: 'all', using: ofOwnMeasure },
  { table: 'measure_states', name: 'of_own_measure', forWhat: 'all', using: ofOwnMeasure },
  { table: 'measure_reminders', name: 'of_own_measure', forWhat: 'all', using: ofOwnMeasure },
  { table: 'measure_executors', name: 'planners_choose', forWhat: 'insert', using: 'true', check: `not ${ownMeasuresOnly}` },
  { table: 'measure_executors', name: 'planners_change', forWhat: 'update', using: `not ${ownMeasuresOnly}` },
  { table: 'measure_executors', name: 'planners_remove', forWhat: 'delete', using: `not ${ownMeasuresOnly}` },
  {
    table: 'calendar_feeds',
    name: 'own_calendar',
    forWhat: 'all',
    using: "account_id = nullif(current_setting('samsyn.account', true), '')::uuid",
  },
  {
    table: 'explanations',
    name: 'seen_source',
    forWhat: 'select',
    using: `(source_key is null or source_key in (select s.key from seen_sources s))
      and (area is null or asker_area_keys() is null or area = any (asker_area_keys()))`,
  },
  { table: 'explanations', name: 'own_party', forWhat: 'insert', using: 'true', check: 'organisation_id = asker_organisation()' },
  { table: 'explanations', name: 'own_party_withdraws', forWhat: 'update', using: 'organisation_id = asker_organisation()' },
  { table: 'explanations', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'problem_notes', name: 'seen_picture', forWhat: 'select', using: seenNote },
  { table: 'problem_notes', name: 'own_party', forWhat: 'insert', using: 'true', check: 'organisation_id = asker_organisation()' },
  { table: 'problem_notes', name: 'own_party_changes', forWhat: 'update', using: 'organisation_id = asker_organisation()' },
  { table: 'problem_notes', name: 'own_party_removes', forWhat: 'delete', using: 'organisation_id = asker_organisation()' },
  {
    table: 'picture_annotations',
    name: 'seen_picture',
    forWhat: 'select',
    using:
      'exists (select 1 from pictures p where p.id = picture_id) or exists (select 1 from picture_copies c where c.picture_id = picture_annotations.picture_id)',
  },
  { table: 'picture_annotations', name: 'own_party', forWhat: 'insert', using: 'true', check: 'organisation_id = asker_organisation()' },
  { table: 'picture_annotations', name: 'own_party_withdraws', forWhat: 'update', using: 'organisation_id = asker_organisation()' },
  { table: 'picture_annotations', name: 'nobody_removes', forWhat: 'delete', using: 'false' },
  { table: 'audit_log', name: 'auditor_reads', forWhat: 'select', using: "(select asker_access('log')) <> 'none'" },
];
