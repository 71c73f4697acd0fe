/**
 * How many letters must be put in, taken out or changed to make one word of another. Small, since it travels to readers;
 * for names, which are short, it is quick enough.
 */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1)
      row[to] = Math.min(
        (row[to - 1] ?? 0) + 1,
        (above[to] ?? 0) + 1,
        (above[to - 1] ?? 0) + Number(one[at - 1] !== other[to - 1]),
      );
    above = row;
  }
  return above[other.length] ?? 0;
}
