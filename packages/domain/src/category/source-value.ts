// What a value of another source means in our tree. A value that no map holds is listed as unmapped and never guessed.

export interface SourceValue {
  /** key in `categories` */
  readonly category: string;
  /** key in `placeTypes`, where the value itself says it */
  readonly placeType?: string;
  /** the offence code that the value names, where it is more than the code */
  readonly code?: string;
}

/** Why an accepted row is no incident: it tells of several, of none, or of what other rows of the same file already count. */
export type NotIncidentReason = 'summary' | 'update' | 'zeroCount' | 'part' | 'total' | 'notApplicable' | 'unknownLevel' | 'note';

export interface NotIncident {
  readonly notIncident: NotIncidentReason;
}

export type MappedValue = SourceValue | NotIncident;
