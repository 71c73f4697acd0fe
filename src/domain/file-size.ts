const KB = 1024;

/** A size in bytes in the words of a download link: "11.7 KB", "442 KB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  const inUnit = (amount: number, unit: string): string =>
    `${new Intl.NumberFormat('en-US', { maximumFractionDigits: amount < 100 ? 1 : 0 }).format(amount)} ${unit}`;
  return bytes < KB * KB ? inUnit(bytes / KB, 'KB') : inUnit(bytes / (KB * KB), 'MB');
}
