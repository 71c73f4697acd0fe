const NUMBER = '\\d{1,2}[a-d]?';

const rule = (pattern: string): ((text: string) => boolean) => {
  const whole = new RegExp(`^(?:${pattern})$`, 'i');
  return (text) => whole.test(text.trim().replace(/:$/, ''));
};

/** "Band 8a": a label that only the pay scales of the public service have. */
export const isBand = rule(`(?:(?:NHS|AfC|pay) )?band ${NUMBER}`);

/** "Point 3", "Spine point 22", "LSI 1": a point of a pay scale; the last is an increment for long service. */
export const isPoint = rule('(?:spine |pay |scale )?point \\d{1,2}|LSI ?[12]?|increment \\d{1,2}');

/** "Step 4": a rung of a ladder of pay. */
export const isStep = rule('(?:step|stufe|st\\.|increment)\\s?\\d{1,2}');

/** "Band 5", "Grade C", "Level 4/5": a grade and nothing else. */
export const isGrade = rule(`(?:band|grade|class|tier|scale|level) (?:${NUMBER}(?:/\\d)?|[A-H])`);

/** "Point 1", "Band 6", "Year 3": what numbers the rungs of a scale, and nobody's title. */
export const isRung = rule(`(?:point|band|grade|level|step|scale|year) ${NUMBER}`);

const BEGINS_WITH_GRADE = new RegExp(
  `^(?:(?:NHS|AfC|pay) )?(?:band|grade|scale|tier) (?:${NUMBER}|[A-H])\\b`,
  'i',
);
const BEGINS_WITH_BAND = new RegExp(`^(?:(?:NHS|AfC|pay) )?band ${NUMBER}\\b`, 'i');

/** "Band 6 (specialist)", "Grade C, London": a label that begins with a grade. */
export const beginsWithGrade = (text: string): boolean => BEGINS_WITH_GRADE.test(text.trim());

/** "NHS band 5 newly qualified": the same for a band by its number. */
export const beginsWithBand = (text: string): boolean => BEGINS_WITH_BAND.test(text.trim());
