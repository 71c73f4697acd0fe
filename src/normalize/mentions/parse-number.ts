/** A number as it was written: its value, or null where its digits are grouped in a way that means nothing. */
export interface WrittenNumber {
  readonly value: number | null;
  /** Written with groups of thousands ("56,720"), so that it stands for itself and takes no shared "k". */
  readonly grouped: boolean;
}

/** Currencies whose home writes 1.234,50 for what others write 1,234.50. */
const COMMA_DECIMAL = new Set(['EUR', 'DKK', 'SEK', 'NOK', 'PLN', 'BRL', 'CHF', 'ZAR']);

/** Rupees, and the money of the Gulf as pages from India write it: "AED 1,08,000". */
const IN_LAKHS = new Set(['INR', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR']);

/**
 * Takes digits with their separators and the currency (ISO 4217) that stands beside them, if any. A grouping
 * that fits neither the Western (1,234,567), the Indian (12,34,567) nor the European (1.234.567,89) manner is
 * malformed: its value is null, for a misprint is never repaired by guess.
 */
export function parseNumber(written: string, currency: string | null): WrittenNumber {
  const text = written
    .trim()
    .replace(/, (?=\d{2}$)/, ',')
    .replaceAll(' ', '\u2009')
    .replace(/[\u00a0\u202f\u2009'’]/g, currency === null ? ',' : '\u2009');
  const grouped = (value: number): WrittenNumber => ({ value, grouped: true });
  const plain = (value: number): WrittenNumber => ({ value, grouped: false });
  if (/^\d{1,12}(?:\.\d{1,2})?$/.test(text)) return plain(Number(text));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(text)) return grouped(Number(text.replaceAll(',', '')));
  if (/^\d{1,3}(?:\u2009\d{3})+(?:[.,]\d{1,2})?$/.test(text))
    return grouped(Number(text.replaceAll('\u2009', '').replace(',', '.')));
  if (currency === 'INR' && /^\d{1,2}(?:\u2009\d{2})*\u2009\d{3}$/.test(text))
    return grouped(Number(text.replaceAll('\u2009', '')));
  if (currency === null || IN_LAKHS.has(currency)) {
    if (/^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?$/.test(text))
      return grouped(Number(text.replaceAll(',', '')));
  }
  if (currency !== null && COMMA_DECIMAL.has(currency)) {
    if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text))
      return grouped(Number(text.replaceAll('.', '').replace(',', '.')));
    if (/^\d{1,7},\d{1,2}$/.test(text)) return plain(Number(text.replace(',', '.')));
  }
  // "$47.300": no money has three decimals, wherever it is at home.
  if (currency !== null && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text))
    return grouped(Number(text.replaceAll('.', '')));
  // Many decimals are noise of a machine ("28.000000000000004"), yet they are a number.
  if (/^\d{1,12}\.\d{4,20}$/.test(text)) return plain(Number(text));
  return { value: null, grouped: false };
}
