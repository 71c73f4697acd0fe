/** The words before what an amount was, before it moved: "rose from", "went up from". */
export const MOVED_FROM =
  /(?<!\b(?:scales?|ranges?|spread|bands?) )\b(?:moved|rose|risen|went|climbed|increased|grew|grown|fell|fallen|dropped|slipped|jumped|raised|lifted|cut)\s(?:\p{L}+\s)?from(?:\s(?:about|around))?$/iu;
