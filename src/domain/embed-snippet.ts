/** What a frame on another site needs to be told. */
export interface Framed {
  /** The whole address of the embed. */
  address: string;
  /** What is in the frame, for those who do not see it. */
  title: string;
  /** The height that holds it in a column of 360 pixels, in pixels. */
  height: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * The HTML to paste into a page of another site. Width and height are attributes, so that they hold where a site's policy
 * refuses styles.
 */
export function frameHtml({ address, title, height }: Framed): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
}

/** The same with the script that gives the frame the height of what is in it. @param resizer the whole address of the script */
export function frameWithScript(framed: Framed, resizer: string): string {
  return `${frameHtml(framed)}\n<script src="${escaped(resizer)}" async></script>`;
}
