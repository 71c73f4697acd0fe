/** Whom a text credits with what it says, and where it says so. */
export interface CreditMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Publishers of pay figures, as they are named. */
const PUBLISHERS =
  'Payscale|PayScale|Glassdoor|Indeed|Zippia|Salary\\.com|ZipRecruiter|LinkedIn|Talent\\.com|AmbitionBox|Ambition Box|Comparably|Levels\\.fyi|Naukri(?:\\.com)?|StepStone|Stepstone|Kununu|Gehalt\\.de|SalaryExpert|SalaryExplorer|Reed(?:\\.co\\.uk)?|Prospects|Jobted|Totaljobs|Adzuna|CV-Library|CWJobs|Check-a-Salary|Robert Half|Hays|Michael Page|Randstad|ERI|CareerBuilder|Monster|SEEK|Seek|Jobstreet|Built In|Dice|Stack Overflow|Nurse\\.org|Medscape|The Law Society|National Careers Service|the Bureau of Labor Statistics|the U\\.?S\\.? Bureau of Labor Statistics|U\\.S\\. Bureau of Labor Statistics|US Bureau of Labor Statistics|Bureau of Labor Statistics|BLS|the BLS|the Office for National Statistics|Office for National Statistics|ONS|NACE|Shiksha|upGrad';
const NAME = `(?:${PUBLISHERS})`;
const ACCORDING =
  /\b(?:[Aa]ccording to|[Aa]s reported by|[Rr]eported by|[Cc]redited to|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|[Bb]ased on (?:data|figures|reports) (?:from|by)|[Ss]ourced? (?:from|by)|[Ss]ource:|[Pp]er)\s+(?:data (?:from|by) |figures (?:from|by) |the latest data from |a survey (?:by|from) )?(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of|for|and|the|&) (?=\p{Lu}))?(?:[ ](?:(?:of|for|and) )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,6})/gu;
const BY_NAME = new RegExp(
  `(?:\\b(?:on|from|by|at|per|via|says|to)\\s+)?(?<![\\p{L}])(${NAME})(?![\\p{L}])(?:[’']s)?(?:\\s+(?:data|figures|reports?|reported|says|shows?|has|have|puts?|lists?|estimates?|suggests?|users?|states?))?`,
  'gu',
);

const SITE_ALONE = new RegExp(`^(?:on |at |per )?(?:${PUBLISHERS})\\W*$`);

/** "Glassdoor:": the name of a site that publishes what people say they are paid, and nothing else. */
export const isPaySite = (text: string): boolean => SITE_ALONE.test(text.trim());

/** Every credit in the text, in order. Gives the bare name: "Payscale", "U.S. Bureau of Labor Statistics". */
export function findCredits(text: string): CreditMention[] {
  const found: CreditMention[] = [];
  for (const pattern of [ACCORDING, BY_NAME])
    for (const match of text.matchAll(pattern)) {
      const name = tidy(match[1] ?? '');
      const to = match.index + match[0].length;
      if (name === '' || found.some((other) => match.index < other.to && to > other.from)) continue;
      // Case is ignored for "According to" only: a name itself begins with a capital.
      if (!/^\p{Lu}/u.test(name)) continue;
      if (/^(?:The|A|This|Month|Year|Hour|Annum|Week|Day|Our|Their|Some|Many|In|It)$/.test(name)) continue;
      found.push({ from: match.index, to, name });
    }
  return found.sort((a, b) => a.from - b.from);
}

function tidy(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(/[’']s$/u, '')
    .replace(/[’',.;:\s-]+$/u, (end) => (/^U\.S\.?$/.test(name) ? end : ''))
    .replace(/\s+(?:data|figures)$/i, '');
}

/** "(credited to Payscale)" at the end of an item: what it says without the credit, and the credit. */
export function splitCredit(text: string): { rest: string; credit: string | null } {
  const match =
    /\s*\((?:credited to|according to|source:|as reported by|per)\s+([^()]{2,160})\)\s*\.?\s*$/i.exec(text);
  const credit = match?.[1]?.trim();
  if (match === null || credit === undefined) return { rest: text, credit: null };
  return { rest: text.slice(0, match.index).trim(), credit: credit.replace(/^the (?=U\.S\.)/, '') };
}
