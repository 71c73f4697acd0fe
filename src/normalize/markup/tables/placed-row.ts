/** A row with the line that it stands on, counted from the first. */
export interface PlacedRow {
  readonly text: string;
  readonly offset: number;
}
