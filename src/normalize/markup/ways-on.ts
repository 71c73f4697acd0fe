/** What stands before the title of another page. */
const WAY_ON =
  /^\W*(?:also interesting|recommended|more|more on this|more like this|you (?:might|may) (?:also )?like|up next|tags?|tagged(?: as| with)?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|hashtags?|read (?:next|more|on)|keep reading|(?:also|see) (?:read|also)|related(?: (?:articles?|pages?|guides?|comparisons?|careers?|jobs?|roles?|posts?|reading))?)\s?:\s*(?![$€£₹\d\s])\S/i;

/**
 * Whether a line is the way to another page and tells of that: "Read next: I paid off $61,400 in 26 months", "Related: Nurse vs. aide
 * ($72,000 and up)". What it names is paid to others, if to anybody.
 */
export const isWayOn = (line: string): boolean => WAY_ON.test(line);
