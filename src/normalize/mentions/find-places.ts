/** A place that a text names, with what kind of place it is. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly kind: 'country' | 'state' | 'city';
}

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Bavaria|Hesse|Bayern|Hessen|Niedersachsen|Sachsen-Anhalt|Sachsen|Nordrhein-Westfalen|Thüringen|Brandenburg|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Baden-Württemberg|Saxony|Karnataka|Maharashtra|Tamil Nadu|Telangana|Gujarat|Kerala|West Bengal|Uttar Pradesh|Haryana|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|New South Wales|NSW|Victoria|Queensland|Tasmania|Western Australia|South Australia|Northern Territory';
const COUNTRIES =
  'United States|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Germany|France|Spain|Italy|Netherlands|Belgium|Austria|Switzerland|Portugal|Poland|Sweden|Norway|Denmark|Finland|Greece|India|Canada|Australia|New Zealand|Singapore|Japan|China|Brazil|Mexico|South Africa|UAE|United Arab Emirates|Dubai|USA|UK|US|U\\.S\\.|U\\.K\\.|Europe';
const CITIES =
  'San Francisco|Los Angeles|San Diego|San Jose|Houston|Dallas|Austin|Chicago|Boston|Seattle|Denver|Miami|Atlanta|Phoenix|Philadelphia|Portland|Washington,? D\\.?C\\.?|New York City|Salem|London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Liverpool|Dublin|Cork|Berlin|Munich|Hamburg|München|Köln|Nürnberg|Leipzig|Dresden|Hannover|Bremen|Frankfurt|Cologne|Stuttgart|Düsseldorf|Vienna|Zurich|Zürich|Geneva|Basel|Paris|Lyon|Madrid|Barcelona|Rome|Milan|Amsterdam|Rotterdam|Brussels|Lisbon|Warsaw|Stockholm|Copenhagen|Oslo|Helsinki|Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Noida|Gurgaon|Gurugram|Ahmedabad|Toronto|Vancouver|Montreal|Calgary|Ottawa|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland';
const PLACES: readonly (readonly [RegExp, PlaceMention['kind']])[] = [
  [new RegExp(`(?<![\\p{L}])(?:${CITIES})(?![\\p{L}])(?:, [A-Z]{2}\\b)?`, 'gu'), 'city'],
  [/(?<![\p{L}])[A-Z][\p{Ll}]+(?: [A-Z][\p{Ll}]+){0,2}, [A-Z]{2}(?![\p{L}])/gu, 'city'],
  [new RegExp(`(?<![\\p{L}])(?:${STATES})(?![\\p{L}])`, 'gu'), 'state'],
  [new RegExp(`(?<![\\p{L}.])(?:${COUNTRIES})(?![\\p{L}])`, 'gu'), 'country'],
];

/** Every place in the text that the lists know, or that is written like "Salem, OR"; none lies within another. */
export function findPlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const [pattern, kind] of PLACES)
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      found.push({ from, to, label: match[0], kind });
    }
  return found.sort((a, b) => a.from - b.from);
}
