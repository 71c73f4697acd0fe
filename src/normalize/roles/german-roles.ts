/** A job in German: one or two nouns, which bear capitals; nothing else tells them from other nouns. */
const JOB = '(\\p{Lu}[\\p{Ll}ß]{2,40}(?:[-/]\\p{Lu}?\\p{Ll}{2,30})?(?:\\s\\p{Lu}\\p{Ll}{2,40})?)';
const PAY_NOUN = '(?:Gehalt|Gehälter|Verdienst|Lohn|Einkommen|Gehaltsvergleich)';

const TITLES: readonly RegExp[] = [
  new RegExp(`\\b${PAY_NOUN}\\s(?:als|von|eines|einer|für)\\s(?:eine[nrs]?\\s)?${JOB}`, 'u'),
  new RegExp(`\\b[Ww](?:as|ie\\sviel)\\sverdien(?:t|en)\\s(?:man\\sals\\s|ein(?:e[nr]?)?\\s)?${JOB}`, 'u'),
  new RegExp(`^${PAY_NOUN}\\s${JOB}$`, 'u'),
  new RegExp(`^${JOB}\\swerden(?![\\p{L}])`, 'u'),
  new RegExp(`\\b(?:Berufsbild|Beruf):?\\s${JOB}`, 'u'),
  new RegExp(`\\bAusbildung\\s(?:zum|zur|als)\\s${JOB}`, 'u'),
  new RegExp(`\\b[Ww]ie\\swerde\\sich\\s${JOB}`, 'u'),
  new RegExp(`^${JOB}:\\s(?:Aufgaben|Gehalt|Ausbildung|Beruf|Verdienst)`, 'u'),
  new RegExp(`^${JOB}(?:\\s|-)${PAY_NOUN}(?![\\p{L}])`, 'u'),
];
/** Nouns and words at the head of a sentence that bear a capital and name no job. */
const NO_JOB =
  /^(?:Das|Der|Die|Dein|Unser|Alle|Deutschland|Durchschnitt\p{L}*|Mittlere?s?|Brutto|Netto|Aktuelle?s?|Gehalt|Lohn|Beruf|Jahr|Monat|Ausbildung|Studium|Bundesland|Hochschule|Betrieb|Unternehmen|Arbeitgeber|Hälfte|Mehrheit|Mehrzahl|Viertel|Drittel|Spanne|Schnitt|Regel)\b/u;
const SUBJECT =
  /(?<![\p{L}])(?:(?:[Dd]er|[Dd]ie|[Ee]ine?)\s(\p{Lu}[\p{Ll}ß]{3,40})\s(?:verdien(?:t|en|te|ten)|bekomm(?:t|en)|kommt\sauf)|[Aa]ls\s(\p{Lu}[\p{Ll}ß]{3,40})\s(?:verdien(?:t|en)|bekomm(?:t|en)|sind|ist|kann|können))(?![\p{L}])/gu;

/** Two jobs that a title sets beside each other: "Maurer und Fliesenleger im Vergleich". */
const COMPARED = new RegExp(
  `(?:^|[:–-]\\s)${JOB}\\s(?:und|oder|vs\\.?|gegen)\\s${JOB}\\s(?:im\\s(?:\\p{L}+)?[Vv]ergleich|${PAY_NOUN})`,
  'u',
);

/** "Maurer oder Fliesenleger: Unterschiede bei Ausbildung und Gehalt": what is compared stands behind the two. */
const SIDE_BY_SIDE = new RegExp(`^${JOB}\\s(?:und|oder|vs\\.?)\\s${JOB}(?=\\s?[:?–]|\\s-\\s|$)`, 'u');
const COMPARES = /(?:gehalt|verdien|lohn|unterschied|vergleich|ausbildung|beruf)/i;
/** How German ends the name of somebody by what he does; a city may be compared as well. */
const DOER = /(?:er|mann|frau|kraft|ent|ist|eur|or|wirt|arzt)(?:in)?$/u;

/** The jobs that a German title of a page about pay names: "Tischler Gehalt", "Was verdient ein Tischler?". */
export function germanTitleRoles(line: string): string[] {
  const compared = COMPARED.exec(line)?.slice(1, 3) ?? [];
  if (compared.length === 2 && !compared.some((name) => NO_JOB.test(name))) return compared;
  const beside = COMPARES.test(line) ? (SIDE_BY_SIDE.exec(line)?.slice(1, 3) ?? []) : [];
  if (beside.length === 2 && beside.every((name) => DOER.test(name) && !NO_JOB.test(name))) return beside;
  for (const pattern of TITLES) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined && !NO_JOB.test(name)) return [name];
  }
  return [];
}

/** Who is paid in a German sentence, "Der Meister verdient …", with the place of the noun. */
export function germanSubjects(text: string): { from: number; to: number; name: string }[] {
  return [...text.matchAll(SUBJECT)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const from = match.index + match[0].indexOf(name);
    return NO_JOB.test(name) ? [] : [{ from, to: from + name.length, name }];
  });
}
