import GithubSlugger, { slug } from 'github-slugger';
import type { PayFigure } from './pay/reconcile-pay.ts';

/** An id part: lower-case ASCII letters, digits and single hyphens. */
export function idPart(text: string): string {
  return slug(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[./–—−]/g, '-'),
  )
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}

/** The slug of a value, cut between words to about 48 characters so that it can be read in an address. */
export function shortIdPart(text: string, longest = 48): string {
  const whole = idPart(text);
  if (whole.length <= longest) return whole;
  const cut = whole.lastIndexOf('-', longest);
  return whole.slice(0, cut > 0 ? cut : longest);
}

/** "account-manager-average-base-year-58000": what the figure is, and never where it stands. */
export function salaryId(figure: PayFigure): string {
  const statistic =
    figure.percentile !== null ? `percentile-${idPart(String(figure.percentile))}` : figure.measure;
  return [
    figure.role,
    statistic === 'unspecified' ? '' : statistic,
    figure.basis === 'unspecified' ? '' : figure.basis,
    figure.period,
    figure.segment === null ? '' : shortIdPart(figure.segment.label),
    amountPart(figure),
  ]
    .filter((part) => part !== '')
    .join('-');
}

function amountPart({ low, high }: PayFigure): string {
  const part = (amount: number): string => idPart(String(amount));
  if (low === null) return high === null ? '' : `up-to-${part(high)}`;
  if (high === null) return `from-${part(low)}`;
  return low === high ? part(low) : `${part(low)}-to-${part(high)}`;
}

/** Gives ids out and makes those that are taken unique by a number at the end. */
export class IdGiver {
  private readonly slugger = new GithubSlugger();

  give(wanted: string): string {
    return this.slugger.slug(wanted === '' ? 'record' : wanted);
  }
}
