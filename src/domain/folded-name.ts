/** A name as it is compared: "Café-manager " → "cafe manager". Case, accents, hyphens and punctuation make no difference. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What is left of a folded name when vowels, doubled letters and spaces go: "account manager" and "acount manger" are
 * both "cntmngr". Most slips of the pen change nothing else.
 */
export function skeletonOf(folded: string): string {
  return folded.replace(/[aeiou ]/g, '').replace(/(.)\1+/g, '$1');
}
