export * from './access/access-words.ts';
export * from './access/grain.ts';
export * from './access/matrix.ts';
export * from './access/rights.ts';
export * from './access/roles.ts';
export * from './account/email-address.ts';
export * from './account/password-rules.ts';
export * from './agreement/agreement-document.ts';
export * from './agreement/agreement-state.ts';
export { agreementWords } from './agreement/agreement-words.ts';
export * from './agreement/assessment-document.ts';
export { assessmentWords } from './agreement/assessment-words.ts';
export * from './agreement/check-agreement.ts';
export * from './agreement/ends-within.ts';
export * from './agreement/figure-text.ts';
export * from './agreement/grant-document.ts';
export { grantWords } from './agreement/grant-words.ts';
export { handWrittenNumbers, standingSources } from './agreement/hand-written-numbers.ts';
export * from './agreement/long-date.ts';
export * from './agreement/open-agreement.ts';
export * from './agreement/plan-document.ts';
export * from './agreement/prefill-agreement.ts';
export * from './agreement/promise-document.ts';
export { chainParts, rebuildParts, withParts } from './agreement/rebuild-parts.ts';
export * from './agreement/section-keys.ts';
export * from './agreement/wording-texts.ts';
export * from './area/area-from-names.ts';
export * from './area/area-index.ts';
export * from './area/area-measure.ts';
export * from './area/area-system.ts';
export { categories, categoryIndex, otherCategory } from './category/categories.ts';
export type { Category } from './category/category.ts';
export { mapChicago } from './category/chicago-map.ts';
export { type PlaceType, placeTypeIndex, placeTypes, unknownPlaceType } from './category/place-types.ts';
export { mapPoliceUk } from './category/police-uk-map.ts';
export { mapPolisenEvent } from './category/polisen-event-map.ts';
export type { MappedValue, NotIncident, NotIncidentReason, SourceValue } from './category/source-value.ts';
export * from './causes/cause-order.ts';
export * from './causes/judge-cause.ts';
export { type CrimeCode, codeFacts, crimeCodes, findCrimeCode, type Relation } from './crime-code/crime-codes.ts';
export { type JoinedCodes, joinedCodes } from './crime-code/joined-codes.ts';
export * from './disclosure/disclosure-change.ts';
export * from './disclosure/earlier-cells.ts';
export * from './disclosure/find-leaks.ts';
export * from './disclosure/public-table.ts';
export * from './disclosure/release-table.ts';
export * from './disclosure/told-row.ts';
export { toldRows, worldOf } from './disclosure/told-rows.ts';
export type { ToldWorld } from './disclosure/told-tokens.ts';
export * from './duty/duty-rules.ts';
export * from './duty/evidence-document.ts';
export * from './duty/law-clock.ts';
export * from './exposure/exposure-rate.ts';
export * from './fault.ts';
export { type FindProblems, findProblems } from './finder/find-problems.ts';
export type * from './finder/finding.ts';
export type * from './finder/leaf-cube.ts';
export type { CountedComparison } from './goal/comparison-choices.ts';
export { type CountedIndicator, goalIndicators, type IndicatorKey, indicatorKeys } from './goal/goal-ground.ts';
export * from './goal/goal-power.ts';
export * from './goal/goal-rules.ts';
export * from './goal/goal-words.ts';
export * from './goal/own-power.ts';
export * from './goal/planned-output.ts';
export type { CountNode, GroundPicture } from './goal/told-counts.ts';
export type * from './import/import-report.ts';
export * from './import/import-report.ts';
export * from './incident/clock.ts';
export * from './incident/date-order.ts';
export * from './incident/incident-columns.ts';
export * from './incident/period-name.ts';
export * from './incident/wall-time.ts';
export { comesTwice, existingMinute } from './incident/zone-changes.ts';
export { type DarkShare, darkIncidents } from './lighting/dark-incidents.ts';
export { lightStep } from './lighting/light-step.ts';
export { type LightingFacts, type LightingPoints, rankLighting } from './lighting/lighting-rank.ts';
export * from './lighting/lighting-words.ts';
export * from './log/entry-detail.ts';
export * from './log/function-words.ts';
export * from './log/log-questions.ts';
export * from './log/log-sentence.ts';
export { eventWords } from './log/log-words.ts';
export * from './log/purpose.ts';
export { actionPlan, type PlanFacts as ActionPlanFacts, type PlannedGoal, type PlannedMeasure, planCells } from './measure/action-plan.ts';
export * from './measure/activity.ts';
export { checkMeasure, mostOccurrences } from './measure/check-measure.ts';
export { checkPlace, pointsOutside } from './measure/check-place.ts';
export * from './measure/escalation.ts';
export * from './measure/measure-state.ts';
export { type PlacePolygon, placePolygon, polygonIn } from './measure/place-polygon.ts';
export { offPlan, type PlanStatus, planStatus, planStatuses } from './measure/plan-status.ts';
export { approachWords, effectWords, followUpWords, planStatusWords, planWords } from './measure/plan-words.ts';
export { type LateLine, reminderLetter, type WaitingLine, weekLetter } from './measure/reminder-letter.ts';
export { clockMinutes, type Repeat, repeats, rruleText, type Schedule, schedule } from './measure/schedule.ts';
export { clockRange, dayWords, monthNames, occurrenceWords, scheduleWords, weekdayName } from './measure/schedule-words.ts';
export { daysPast, groupTasks, lastOfWeek, mondayOf, type OtherTaskKind, otherTaskKinds, otherTaskWords } from './measure/task-groups.ts';
export { instantOf, wallAfter, wallOf } from './measure/wall-instant.ts';
export * from './measure-type/evidence-scale.ts';
export * from './measure-type/library.ts';
export { type Approach, approaches, type MeasureType, missingOf, type PublicSource } from './measure-type/measure-type.ts';
export * from './meeting/ballot.ts';
export * from './meeting/bundle-document.ts';
export * from './meeting/canonical.ts';
export * from './meeting/decision-standing.ts';
export * from './meeting/meeting-state.ts';
export * from './meeting/minutes-content.ts';
export * from './meeting/minutes-document.ts';
export * from './meeting/minutes-progress.ts';
export * from './meeting/minutes-reminders.ts';
export * from './meeting/picture-changes.ts';
export * from './meeting/quorum.ts';
export type * from './meeting/sheet-document.ts';
export * from './meeting/standing-items.ts';
export * from './meeting/swedish-moment.ts';
export * from './personal-data/column-of-digits.ts';
export * from './personal-data/find-personal.ts';
export { freeText } from './personal-data/free-text.ts';
export * from './personal-data/mask-value.ts';
export { copyMark } from './picture/copy-mark.ts';
export { examplePicture } from './picture/example-picture.ts';
export { figureSource, periodText } from './picture/figure-source.ts';
export { makePicture } from './picture/make-picture.ts';
export * from './picture/picture.ts';
export * from './picture/picture-data.ts';
export * from './picture/picture-map.ts';
export * from './picture/problem-groups.ts';
export type { CopiedPicture, EarlierCopy } from './picture/public-picture.ts';
export { type Audience, copyForAudience, publicPicture } from './picture/publish-picture.ts';
export { dataWithoutKinds, holdsKinds, toldWithoutSensitive } from './picture/without-kinds.ts';
export * from './presence/allowed-hours.ts';
export * from './presence/measures-of-shifts.ts';
export * from './presence/plan-done.ts';
export { type PlanOptions, type PresencePlan, planPresence } from './presence/plan-presence.ts';
export { plannerResources, plannerShift, toldShift } from './presence/planner-input.ts';
export * from './presence/presence-difference.ts';
export { type Met, type PresenceGain, presenceGain, type TellableRisk } from './presence/presence-gain.ts';
export { hasWeek, overlaps as sharesIncidents, plannableProblems, presenceRisk } from './presence/presence-risk.ts';
export { coverageOf, type PlannedShift, type PresenceResource, type RiskGrid, shareOfGroup } from './presence/presence-rules.ts';
export { presenceWords } from './presence/presence-words.ts';
export * from './presence/resource-kinds.ts';
export * from './presence/resource-ratios.ts';
export * from './presence/shift-patterns.ts';
export * from './prioritising/criteria.ts';
export * from './prioritising/data-figures.ts';
export * from './prioritising/disagreements.ts';
export * from './prioritising/harm-weights.ts';
export * from './prioritising/rank-round.ts';
export * as roundDecision from './prioritising/round-decision.ts';
export * as roundRules from './prioritising/round-rules.ts';
export { fewestFocus, mostFocus, type RoundStanding, type RoundState, roundStates } from './prioritising/round-rules.ts';
export * from './problem-register/chain-places.ts';
export type { Standing } from './problem-register/problem-rules.ts';
export * as problemRules from './problem-register/problem-rules.ts';
export * from './problem-register/problem-state.ts';
export * from './profile/layout.ts';
export * from './profile/mapping-file.ts';
export * from './profile/profiles.ts';
export * from './profile/proposed-mapping.ts';
export * from './records/block-document.ts';
export { blockWords } from './records/block-words.ts';
export * from './records/conduct-text.ts';
export { dpia } from './records/dpia.ts';
export type * from './records/privacy-facts.ts';
export { processingRecord } from './records/processing-record.ts';
export * from './records/record-words.ts';
export * from './records/register-number.ts';
export { risks } from './records/risks.ts';
export { safeguards } from './records/safeguards.ts';
export * from './records/secrecy.ts';
export * from './retention/retention-classes.ts';
export * from './retention/retention-dates.ts';
export * from './review/checklist.ts';
export { reviewDocument, reviewStates } from './review/review-document.ts';
export * from './review/review-rules.ts';
export * from './routes/access.ts';
export * from './routes/accounts.ts';
export * from './routes/agreements.ts';
export * from './routes/causes.ts';
export * from './routes/disclosure.ts';
export * from './routes/duties.ts';
export * from './routes/goals.ts';
export * from './routes/log.ts';
export * from './routes/measure-types.ts';
export * from './routes/measures.ts';
export * from './routes/meetings.ts';
export * from './routes/office.ts';
export * from './routes/presence.ts';
export * from './routes/priorities.ts';
export * from './routes/problems.ts';
export * from './routes/records.ts';
export * from './routes/retention.ts';
export * from './routes/reviews.ts';
export * from './routes/sharings.ts';
export * from './routes/signatures.ts';
export * from './routes/visits.ts';
export { beginSigning, type NamedSignatory } from './signing/begin-signing.ts';
export { type EventPage, eventHow, eventPage, momentText } from './signing/event-page.ts';
export { reminderIsDue } from './signing/reminder-due.ts';
export { type SignatureFacts, signatureLines } from './signing/signature-lines.ts';
export {
  isTurn,
  ownStep,
  type Signing,
  type SigningAct,
  type SigningPart,
  type SigningState,
  type SigningStep,
  type SigningWay,
  signingAfter,
  signingParts,
  signingStates,
  signingWays,
} from './signing/signing.ts';
export { signingLetter } from './signing/signing-letter.ts';
export { signingWords } from './signing/signing-words.ts';
export * from './visit/visit.ts';
export { endingLetter } from './words/agreement-letter.ts';
export { capital } from './words/capital.ts';
export { categoryWords } from './words/category-words.ts';
export { counted } from './words/counted.ts';
export { anchorsOf, criterionWords, gapWords, groundWords } from './words/criterion-words.ts';
export { type DocumentWords, documentWords } from './words/document-words.ts';
export { exposureName } from './words/exposure-words.ts';
export { faultSentence, faultStatus } from './words/fault-sentence.ts';
export type { FaultSentence, FaultWords } from './words/fault-words.ts';
export { faults } from './words/faults.ts';
export { fieldWords, personalWords } from './words/field-words.ts';
export {
  adjustLetter,
  cancelledLetter,
  changedLetter,
  invitationLetter,
  type MailText,
  movedLetter,
  renewalLetter,
  type Summons,
  summonsLetter,
  unadjustedLetter,
} from './words/mail-words.ts';
export { type MinutesWords, minutesWords } from './words/minutes-words.ts';
export { monthsTitle } from './words/months-title.ts';
export { formatNumber, formatRange, numberWord } from './words/numbers.ts';
export { pictureWords } from './words/picture-names.ts';
export { placeTypeWords } from './words/place-type-words.ts';
export { problemName } from './words/problem-name.ts';
export { quarantineSentence } from './words/quarantine-sentence.ts';
export { say } from './words/say.ts';
