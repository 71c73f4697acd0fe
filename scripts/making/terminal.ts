import type { Question, Questioner } from './ask.ts';

/** Splits "KAM, key accounts manager" into its parts. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What is wrong with what a person typed for a question; undefined where it will do. */
export function typedFault(question: Question, typed: string): string | undefined {
  const { needs, fallback } = question;
  if (typed.trim() === '')
    return needs === 'none-or-many' || fallback !== undefined ? undefined : 'Please write it.';
  const parts = needs === 'one' ? [typed.trim()] : partsOf(question, typed);
  return parts.map((part) => question.fault(part)).find((fault) => fault !== null) ?? undefined;
}

/** Reasons may hold commas; names and ids do not. */
function partsOf({ form }: Question, typed: string): string[] {
  return form === 'a,b' ? listOf(typed) : [typed.trim()];
}

/** A person at a terminal. The package that draws the questions is loaded only when there is one. */
export async function terminalQuestioner(): Promise<Questioner> {
  const { confirm, isCancel, multiselect, select, text } = await import('@clack/prompts');
  const typed = async (question: Question, message: string, mayBeEmpty: boolean): Promise<string | null> => {
    const proposal = question.fallback ?? question.proposal;
    const answer = await text({
      message,
      ...(proposal !== undefined && { initialValue: proposal }),
      validate: (value) =>
        mayBeEmpty && (value ?? '').trim() === '' ? undefined : typedFault(question, value ?? ''),
    });
    return isCancel(answer) ? null : (answer ?? '').trim();
  };
  return {
    async text(question) {
      const { needs, form, ask, fallback } = question;
      if (needs === 'one' || form === 'a,b') {
        const answer = await typed(question, ask, false);
        if (answer === null) return null;
        const said = answer === '' ? (fallback ?? '') : answer;
        return needs === 'one' ? [said] : listOf(said);
      }
      const all: string[] = [];
      for (;;) {
        const answer = await typed(
          question,
          all.length === 0 ? ask : 'Another? Leave it empty to go on.',
          all.length > 0 || needs === 'none-or-many',
        );
        if (answer === null) return null;
        if (answer === '') return all;
        all.push(answer);
      }
    },
    async choose({ needs, ask, fallback }, choices) {
      const options = choices.map(({ value, label }) => ({ value, label }));
      const chosen =
        needs === 'one'
          ? await select({ message: ask, options, ...(fallback !== undefined && { initialValue: fallback }) })
          : await multiselect({ message: ask, options, required: needs === 'many' });
      if (isCancel(chosen)) return null;
      return typeof chosen === 'string' ? [chosen] : chosen;
    },
    async confirm(ask) {
      const answer = await confirm({ message: ask, initialValue: false });
      return isCancel(answer) ? null : answer;
    },
  };
}
