const PATHS = {
  yes: 'M3 9l4 4 8-10',
  unsure: 'M6 6a3 3 0 1 1 4.5 2.6C9.4 9.3 9 9.9 9 11M9 14.2v.6',
  no: 'M4 4l10 10M14 4L4 14',
} as const;

/** The sign of an answer above its column, drawn so that it looks the same in every font and on paper. */
export function AnswerSign({ answer }: { answer: keyof typeof PATHS }) {
  return (
    <svg class="answer-sign" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[answer]} />
    </svg>
  );
}
