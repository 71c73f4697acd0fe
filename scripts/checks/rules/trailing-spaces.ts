import type { Check } from '../check.ts';
import { finding, replacing } from '../finding.ts';
import { writtenFiles, yamlFiles } from '../read-content.ts';

const TRAILING = /[ \t]+(?=\r?\n|$)/g;

export const trailingSpaces: Check = {
  name: 'trailing-spaces',
  describe: 'No line ends in blanks, which no one sees and which may break a line in Markdown.',
  examines: 'profiles, comparisons, fact sheets, corrections and redirects',
  codes: ['trailing-space'],
  check(content) {
    const files = [...writtenFiles(content), ...yamlFiles(content)];
    return {
      examined: files.length,
      findings: files.flatMap(({ file, text, placeAt }) =>
        [...text.matchAll(TRAILING)].map(({ 0: blanks, index }) => {
          const place = placeAt(index, index + blanks.length);
          const isAfterWords = place.column > 1;
          // Two blanks at the end of a line of prose break it there: whether that was meant, only the editor knows.
          const mayBreak = isAfterWords && blanks.length > 1 && /^\r?\n[^\r\n]/.test(text.slice(place.end));
          return finding({
            code: 'trailing-space',
            file,
            place,
            wrong: isAfterWords ? 'The line ends in blanks.' : 'The line holds nothing but blanks.',
            expected: 'lines that end where their words end',
            next: mayBreak
              ? 'Take the blanks out. Where a new line was meant, begin a new paragraph.'
              : 'Take the blanks out.',
            fix: mayBreak ? null : replacing(place, ''),
          });
        }),
      ),
    };
  },
};
