/**
 * Runs something again and again, never twice at once. Whoever asks while it runs gets one more run after it, however
 * many ask; what they ask for is gathered until then.
 * @param gatherFor milliseconds to wait for more before a run starts
 */
export function oneAtATime<Wanted>(
  run: (wanted: Wanted[]) => Promise<void>,
  gatherFor: number,
): (wanted: Wanted) => void {
  let gathered: Wanted[] = [];
  let isBusy = false;
  const start = async (): Promise<void> => {
    const wanted = gathered;
    gathered = [];
    try {
      await run(wanted);
    } finally {
      if (gathered.length > 0) void start();
      else isBusy = false;
    }
  };
  return (wanted) => {
    gathered.push(wanted);
    if (isBusy) return;
    isBusy = true;
    setTimeout(() => void start(), gatherFor);
  };
}
