// What a value of another source means in our tree. A value that no map holds is listed as unmapped and never guessed.

export interface SourceValue {
  /** key in `categories` */
  readonly category: string;
  /** key in `placeTypes`, where the value itself says it */
  readonly placeType?: string;
}

/** A row that is no incident, and why. */
export interface NotIncident {
  readonly notIncident: 'summary' | 'update';
}

export type MappedValue = SourceValue | NotIncident;
