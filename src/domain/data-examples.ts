import { dataPath } from './address.ts';

/** How to read the data in one language: a whole program that can be copied and run. */
export interface DataExample {
  /** Its anchor on the page. */
  id: 'javascript' | 'python' | 'r';
  title: string;
  about: string;
  code: string;
}

/**
 * The examples on the page about the data.
 * @param absolute turns an address of the site into one that works from anywhere
 * @param role a role with pay, to ask for
 */
export function dataExamples(absolute: (path: string) => string, role: string): DataExample[] {
  const json = absolute(dataPath('salaries', 'json'));
  const csv = absolute(dataPath('salaries', 'csv'));
  return [
    {
      id: 'javascript',
      title: 'In JavaScript',
      about: 'Lists the pay of one role with who states it. It runs in Node and on any page of this site.',
      code: `const answer = await fetch('${json}');
const { salaries, sources } = await answer.json();
for (const { role, low, high, currency, period, source, address } of salaries) {
  if (role !== '${role}') continue;
  const { publisher } = sources.find(({ id }) => id === source);
  console.log(low, high, currency, period, publisher, address);
}`,
    },
    {
      id: 'python',
      title: 'In Python, with pandas',
      about:
        'The same table. Only an empty cell counts as a blank, and dates stay as exact as their source makes them.',
      code: `import pandas as pd

pay = pd.read_csv(
    "${csv}",
    dtype={"as_of": str, "source_published": str},
    keep_default_na=False,
    na_values=[""],
)
columns = ["low", "high", "currency", "period", "publisher", "address"]
print(pay.loc[pay["role"] == "${role}", columns].to_string())`,
    },
    {
      id: 'r',
      title: 'In R',
      about: 'The same table, without further packages.',
      code: `pay <- read.csv(
  "${csv}",
  fileEncoding = "UTF-8", na.strings = "",
  colClasses = c(as_of = "character",
                 source_published = "character")
)
columns <- c("low", "high", "currency", "period", "publisher", "address")
print(pay[pay$role == "${role}", columns])`,
    },
  ];
}
