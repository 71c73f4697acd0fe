import { HEAD, type Place, placesOf } from './finding.ts';

/** "at position 12 (line 3 column 4)", as the engine words it. */
const JSON_PLACE = /\(line (\d+) column (\d+)\)/;

/** What a text that should be JSON holds, or why it is none and where. */
export type JsonText = { data: unknown; fault: null } | { fault: string; place: Place };

/** Reads a text as JSON. */
export function readJson(text: string): JsonText {
  try {
    return { data: JSON.parse(text), fault: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = JSON_PLACE.exec(message) ?? [];
    return {
      fault: `The file is no JSON: ${message.replace(/ \(line.*$/, '')}.`,
      place:
        line === undefined
          ? placesOf(text)(text.trimEnd().length)
          : { ...HEAD, line: Number(line), column: Number(column) },
    };
  }
}
