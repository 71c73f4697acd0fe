/** By what a figure may be parted: the kinds of part of a role that a source gives pay for. */
export const SEGMENT_KINDS = [
  'experience',
  'level',
  'industry',
  'state',
  'city',
  'country',
  'employer',
  'specialty',
] as const;

export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** How a segment kind is headed in a table. */
export const SEGMENT_KIND_LABELS = {
  experience: 'Experience',
  level: 'Level',
  industry: 'Industry',
  state: 'State',
  city: 'City',
  country: 'Country',
  employer: 'Employer',
  specialty: 'Specialty',
} as const satisfies Record<SegmentKind, string>;
