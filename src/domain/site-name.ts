/** What the site is called wherever it is spoken of outside its own pages: in frames, pictures and feeds. */
export const SITE_NAME = 'Careers Side by Side';
