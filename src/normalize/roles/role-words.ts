/** A word of a text, with its place. */
export interface Word {
  /** Lower case, singular, without a possessive ending. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** "AheadโPlumbers": a dash that was saved in one encoding and read in another is no letter. A slash between two long words parts two names ("Instructors/Lecturers"); in "and/or" and "A/C" it belongs to the word. */
const WORD =
  /(?!โ)[\p{L}\p{N}](?:(?!โ)[\p{L}\p{N}]|[’'&+.-](?=[\p{L}\p{N}])|\/(?=[\p{L}\p{N}])(?!(?<=\p{L}{4}\/)\p{L}{4}))*/gu;

/** The words of a text. Hyphens and apostrophes within a word belong to it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: keyOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Two wordings of one name have the same keys: "Advertising, promotions, or marketing manager" too. */
function keyOf(word: string): string {
  // "IAS", "IPS": letters that end in an S of their own.
  if (/^[A-Z]{2}S$/.test(word)) return word.toLowerCase();
  const lower = word.toLowerCase().replace(/[’']s?$/u, '');
  return lower === 'or' ? 'and' : singular(lower);
}

/** The singular of a lower-case English noun, well enough for names of jobs. */
export function singular(word: string): string {
  if (/s-in-chief$/.test(word)) return word.replace(/s-in-chief$/, '-in-chief');
  // German names people of a trade together by "-leute": "Kaufleute" are Kaufmänner and Kauffrauen.
  if (/\p{L}{3}leute$/u.test(word)) return `${word.slice(0, -5)}mann`;
  // "Salespeople", "tradespeople".
  if (/^\p{L}{3,}s?people$/u.test(word)) return `${word.slice(0, -6)}person`;
  if (/(?:(?<!bio|aero|hydro|geo)mechanic|medic|critic|cleric|academic)s$/.test(word))
    return word.slice(0, -1);
  if (
    /(?:ss|us|ics)$/.test(word) ||
    (/is$/.test(word) && !JOB_NOUNS.has(word.slice(0, -1))) ||
    word === 'news'
  )
    return word;
  if (
    /(?:secretar|attorne|deput|actuar|appren|activit|countr|compan|industr|facilit|commodit|securit)ies$/.test(
      word,
    )
  )
    return `${word.slice(0, -3)}y`;
  // "Caddies", "roadies"; "patwaris".
  if (JOB_NOUNS.has(word.slice(0, -1)) && /is$|ies$/.test(word)) return word.slice(0, -1);
  if (/ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (/wives$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (/men$/.test(word) && word.length > 5) return `${word.slice(0, -2)}an`;
  if (/s$/.test(word) && word.length > 2) return word.slice(0, -1);
  return word;
}

/** Whether a noun, as it is written, is of several: "drivers", "fishermen". */
export const isPlural = (noun: string): boolean => /\p{Ll}(?:s|men|people)$/u.test(noun);

/** Nouns that name a job by themselves or as the last word of its name. */
const JOB_NOUNS: ReadonlySet<string> = new Set(
  `accountant actuary administrator advisor adviser advocate agent aide analyst anesthesiologist animator
  appraiser arborist archaeologist architect archivist artist assembler assessor assistant astronomer attendant attorney
  auditor author baker banker barber barista barrister bartender biochemist biologist bookkeeper bricklayer broker
  buyer cardiologist caregiver carer carpenter cashier chef chemist chiropractor cleaner clerk coach coder
  compositor concierge conductor conservator consultant contractor controller conveyancer cook coordinator
  copywriter counselor counsellor courier curator custodian dancer dentist dermatologist designer detective
  developer dietitian dietician director dispatcher doctor drafter driver ecologist economist editor educator
  electrician engineer epidemiologist esthetician estimator examiner executive fabricator facilitator farmer
  firefighter fitter florist forester geneticist geologist geographer groomer guard hairdresser handyman
  historian housekeeper hygienist illustrator inspector installer instructor interpreter interviewer
  investigator janitor jeweler journalist judge laborer labourer lawyer lecturer librarian linguist lobbyist locksmith
  logistician machinist manager marketer mason mathematician mechanic mediator merchandiser metallurgist
  meteorologist microbiologist midwife millwright musician nanny negotiator neurologist nurse nutritionist
  officer operator optician optometrist orthodontist painter paralegal paramedic pathologist pediatrician
  pharmacist pharmacologist phlebotomist photographer physician physicist physiologist physiotherapist pilot planner plumber
  podiatrist porter president producer professor programmer proofreader prosthodontist psychiatrist psychologist
  publicist radiographer radiologist ranger realtor receptionist recruiter registrar rep reporter representative
  researcher roofer salesperson salesman scientist secretary sociologist solicitor specialist statistician
  steward stylist superintendent supervisor surgeon surveyor tailor teacher technician technologist teller
  tester therapist trader trainer translator treasurer tutor typist underwriter veterinarian waiter waitress
  warden welder writer zoologist paralegal webmaster strategist practitioner scientist assistant promoter doula anaesthetist paediatrician keeper nutritionist sonographer chemist hygienist coder toolmaker machinist phlebotomist operative cameraman policeman fireman electrician worker gardener landscaper mover packer picker baker brewer butcher blogger influencer youtuber storyteller steelworker glazier plasterer tiler upholsterer watchmaker soldier sailor astronaut athlete referee umpire scout nurseryman generalist captain vet orderly headteacher principal hostess host dj choreographer paraprofessional cosmetologist stenographer transcriptionist sommelier valet broker cfo ceo cto decorator adjuster
  server busser bellhop mate doorman croupier bouncer usher stagehand deckhand bosun skipper purser rigger logger roughneck
  actor actress composer novelist model seamstress weaver potter sculptor engraver joiner stonemason blacksmith
  boilermaker cabinetmaker dressmaker shoemaker filmmaker winemaker beekeeper insulator linesman lineman fisherman
  trucker chauffeur stevedore longshoreman docker postman diver undertaker embalmer mortician coroner bailiff
  magistrate sheriff marshal prosecutor notary diplomat pastor priest chaplain dishwasher lifeguard tuner
  repairer repairman stager partner player groundsman referee jockey trooper fighter chief
  preparer arbitrator jailer exterminator headhunter expediter keyer brickmason paperhanger solderer chocolatier shepherd
  piercer homeopath sysadmin comptroller ambassador mayor senator childminder signaller sniper tehsildar patwari
  lekhpal handler sorter presenter organiser organizer mentor collector breeder maid
  faller feller taster puppeteer milliner foreman framer drywaller scaffolder leader hostler
  sergeant lieutenant corporal detective inspector commander colonel midshipman seafarer sailor quartermaster
  announcer maintainer yardmaster stationmaster postmaster harbourmaster carman brakeman switchman crewmember auctioneer biller boatbuilder bookbinder butler caretaker comedian commissioner constable counsel craftsman draftsman
  draughtsman deputy farrier financier fishmonger gaffer jeweller matron messenger miner naturopath navigator
  osteopath physio pipelayer poet policewoman preacher processor rancher saleswoman sawyer scheduler seaman signalman singer
  stewardess streamer stuntman valuer fundraiser footballer cricketer golfer caddie flagger boatswain pressman
  vicar rabbi imam bishop missionary ghillie shearer herdsman gravedigger pallbearer celebrant drummer
  choirmaster roadie newsreader podcaster modeller modeler masseuse masseur sherpa bellboy footman chambermaid cobbler
  tanner saddler thatcher banksman slinger steeplejack fixer erector finisher navvy ganger moulder stacker
  stocker greeter grocer greengrocer cheesemonger caterer milkman postie mailman postwoman cabbie platelayer trackman copilot
  oiler motorman trawlerman lobsterman airman gunner sapper paratrooper commando cop bodyguard bondsman babysitter governess
  headmaster headmistress provost docent roustabout derrickman driller toolpusher landman shotfirer quarryman vintner
  distiller cellarman publican hotelier restaurateur chairman councillor councilman congressman subtitler indexer smokejumper splicer
  dustman sweeper luthier glassblower embroiderer astrologer magician clown acrobat juggler busker stripper
  ballerina impersonator bookie hacker lumberjack trapper patroller detailer valeter sprayer
  abstractor adjustor adjutant admiral alderman anchorman archdeacon armorer armourer assayer
  assemblyman attache aviator bandmaster barkeep barmaid barman beadle bellman boatman bookseller
  brigadier busboy cabman cantor carter cataloger cataloguer chancellor chargehand
  checkweigher clergyman coachbuilder coachman commandant commissionaire commodore compere
  confectioner consul cooper copyreader correspondent cowboy cowhand crewman crofter  cutler
  dairyman deacon declarant deliveryman dockhand draftsperson draper dyer electroplater enumerator etcher
  falconer farmhand ferryman forecaster foreperson forewoman forwarder furrier galvanizer gaoler garda gasman
  gondolier grazier guardsman haberdasher herder housemaid houseman housemaster hypnotist
  infantryman ironmonger ironworker jailor legislator limnologist lockkeeper lumberman maltster mariner
  milker newsagent newscaster nursemaid oarsman ostler parson patrolman pedagogue perfumer
  plater ploughman pointsman pollster postmistress proctor proofer prospector quarrier railwayman rector
  rifleman riveter saddler schoolmaster seamster seedsman serviceman shipbuilder shopkeeper showman
  signwriter skycap slaughterer songwriter sportscaster stableman steelman steersman sterilizer
  stoker stonecutter storekeeper storeman submariner taxidermist teamster telecaster timekeeper tinsmith
  toolsetter tracklayer trainman troubleshooter typesetter vaccinator valeter victualler
  wallpaperer wardress warehouseman washerwoman watchman waterman weatherman wireman
  woodcarver woodcutter wrangler yardman
  intern hanger runner invigilator fueler profiler bodybuilder wrestler boxer kitman drayman drover sexton verger mahout cordwainer steelfixer shunter ombudsman bursar groom sdet barback emt gp havildar jawan subedar peon chowkidar talathi
  pujari purohit pfarrer cadet
  elektroniker informatiker optiker architekt arzt ärztin jurist anwalt richter wirt fachwirt koch kellner friseur
  beamter beamte biologe geologe psychologe pädagoge therapeut logopäde laborant zeichner redakteur florist landwirt
  förster winzer konditor fleischer installateur klempner maler lackierer spediteur verwalter betreuer dolmetscher
  übersetzer notar controller disponent
  buchhalter sachbearbeiter mitarbeiter berater verkäufer kaufmann kauffrau fachkraft pfleger meister techniker
  ingenieur entwickler referent lehrer erzieher mechaniker mechatroniker elektriker tischler schreiner maurer fahrer
  assistent vertreter makler leiter angestellte angestellter helfer händler monteur schlosser bäcker metzger
  gärtner dachdecker zimmerer polizist apotheker hebamme krankenschwester`
    .trim()
    .split(/\s+/),
);

/** Endings by which English names somebody after what he does: "botanist", "cinematographer", "goldsmith". */
const DOER = /^\p{L}{3,}(?:ist|grapher|smith|wright|maker|hand|[mtrsg]ician)$/u;
/** Words of these endings that name no job: lists, verbs, and who holds an opinion. */
const NO_DOER =
  /(?:check|play|short|wish|black|white|watch|wait|price|hot|en)list$|^(?:assist|exist|coexist|persist|consist|resist|insist|subsist|desist|twist|wrist|hoist|heist|foist|joist|moist|tourist|motorist|terrorist|racist|sexist|populist|optimist|pessimist|realist|idealist|perfectionist|minimalist|finalist|socialist|communist|capitalist|nationalist|feminist|extremist|copyright|pacemaker|peacemaker|policymaker|moneymaker|rainmaker|matchmaker|holidaymaker|coffeemaker|icemaker|troublemaker|homemaker|semiconductor|superconductor|uttarakhand|jharkhand|beforehand|secondhand|firsthand|offhand|shorthand|longhand|backhand|underhand|freehand|forehand|righthand|lefthand)$/;

/** Whether a word names a job by itself or as the last of its name; compounds such as "headteacher" too. */
export const isJobNoun = (key: string): boolean => isListedNoun(key) || nounsOfThisPage.has(key);

/** The nouns of jobs that only the page tells which is being read. */
let nounsOfThisPage: ReadonlySet<string> = new Set();

/** Reads with nouns of jobs that no list knows; behind it they name none again. */
export function withNouns<Read>(nouns: ReadonlySet<string>, read: () => Read): Read {
  const before = nounsOfThisPage;
  nounsOfThisPage = nouns;
  try {
    return read();
  } finally {
    nounsOfThisPage = before;
  }
}

/** Whether a word names a job on any page. */
export function isListedNoun(key: string): boolean {
  if (JOB_NOUNS.has(key) || /^(?:editor|commander)-in-chief$/.test(key)) return true;
  if (NO_DOER.test(key)) return false;
  if (DOER.test(key)) return true;
  // "Sub-editor", "vice-president".
  const joined = /^(?:sub|vice|co|deputy|under|ex)-(\p{L}{5,})$/u.exec(key)?.[1];
  if (joined !== undefined && JOB_NOUNS.has(joined)) return true;
  return /^\p{L}+$/u.test(key) && LONG_NOUNS.some((noun) => key.length > noun.length && key.endsWith(noun));
}

/** Whether only its ending makes a word the noun of a job: "botanist", "cinematographer", and "Pourlist" as well. */
export const isNamedForDoing = (key: string): boolean => DOER.test(key) && !JOB_NOUNS.has(key);

/** Whether the last word of a name is the noun of a job. */
export const endsInJobNoun = (name: string): boolean => isJobNoun(wordsOf(name).at(-1)?.key ?? '');

/** What heads a column of names of jobs: "Occupation", "Job role", "Career", and with what they follow on, "BCom post titles". */
export const JOB_COLUMN =
  /^titles?$|^(?:job|occupation|profession|trade)(?: (?:titles?|names?|roles?|profiles?))?s?(?: \([^()]{1,30}\))?$|^(?:position|role|post)s?$|^(?:career|designation)s?(?: (?:titles?|options?|names?))?$|^\p{Lu}[\p{L}.]{1,14} (?:job|post|career) (?:titles?|roles?|profiles?)$/iu;

/** Whether a line is nothing but the name of a job, as far as its words tell: "Dental hygienists". */
export function isJobName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length <= 5 &&
    /^[\p{L} /&-]+$/u.test(text.trim()) &&
    isJobNoun(words.at(-1)?.key ?? '') &&
    !/^sole traders?$/i.test(text.trim()) &&
    // "United States /Job /Agronomist": the path to a page.
    !/\s\/\S/.test(text.trim()) &&
    // "Company-wise HR executive": how figures are parted.
    !/\p{L}-wise(?!\p{L})/iu.test(text) &&
    !words.some(({ key }) => OUTSIDE_WORDS.has(key))
  );
}

/** "Clinical nurse manager 1", "Account clerk II": the grade of a post is the last word of its name. */
export const isGradedJob = (name: string): boolean =>
  / (?:[1-9]|I{1,3}|IV|V)$/.test(name) && endsInJobNoun(name.replace(/ \S+$/, ''));

/** "Director of nursing", "Head of service", "Member of parliament": who is named for what he heads or belongs to. */
export const isHeadOf = (name: string): boolean =>
  /^(?:head|director|manager|vice[- ]president|vp|chief|dean|clerk|member|superintendent)s? of \p{L}[\p{L} &-]{2,40}$/iu.test(
    name.trim(),
  );

/** Those that end longer ones; a career changer hangs nothing, and a frontrunner runs no errands. */
const LONG_NOUNS = [...JOB_NOUNS].filter((noun) => noun.length >= 6 && !/^(?:hanger|runner)$/.test(noun));

/** Nouns that name no job by themselves: "managers" could be anybody's. */
export const TOO_GENERAL: ReadonlySet<string> = new Set(
  `manager worker partner player chief officer director executive agent assistant specialist president head lead rep representative
  attendant operator contractor recruiter employer associate leader intern angestellte mitarbeiter leiter fachkraft meister berater assistent`
    .trim()
    .split(/\s+/),
);

/** Words that make of a job another job, of another rank or field: "senior solicitor" is not "solicitor". */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  `senior junior sr jr probationary locum lead principal chief head journeyman supervisory medior part-qualified master chartered elementary primary secondary high preschool kindergarten substitute supply group sous staff assistant associate deputy trainee pupil apprentice graduate specialist advanced consultant
  vice travel hospital school healthcare clinical corporate commercial residential industrial criminal pediatric
  psychiatric surgical medical forensic environmental inside outside field territory federal military regional national global technical strategic advertising executive intern managing approved`
    .trim()
    .split(/\s+/),
);

/**
 * Words before a job's name that say how far one has come in it, or how big the customers are that one sells to, and that
 * are no part of a title: "entry-level data analysts" are data analysts, "mid-market account executives" account
 * executives. "Senior", "junior" and "trainee" make a title of their own: a senior solicitor is one.
 */
export const STAGE_WORDS: ReadonlySet<string> = new Set(
  `mid middle mid-level mid-career midlevel intermediate entry-level senior-level junior-level early-career late-career entry
  fresher beginner mid-tier part-qualified staff-level associate-level smb sme mid-market enterprise`
    .trim()
    .split(/\s+/),
);
/** Ranks that are nouns of jobs as well: "principal", "lead". */
export const STAGE_OR_JOB: ReadonlySet<string> = new Set(['lead', 'principal', 'staff']);

/**
 * Words before a job's name that say that its holder may do it or on what terms, and name no other job. "Registered"
 * and "licensed" are not among them: a registered nurse is not a licensed practical one.
 */
export const CREDENTIAL_WORDS: ReadonlySet<string> = new Set(
  'certified accredited qualified practising practicing trained live-in agency'.split(' '),
);

/** Words before a job's name that say where, for whom or how it is held; they make no other job of it. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  `union non-union unionised unionized private public private-sector public-sector sector area local rural urban suburban city county municipal metro state government independent
  salaried hourly young younger old older foreign overseas international domestic native ordinary regular usual common
  year-round first-class second-class third-class weekend weekday fifo fly-in fly-out
  full fellow single married classroom early late journey-level first-time first-year second-year third-year final-year long-serving in-house staff solo
  best-off worst-off better-off well-off normal popular modern real so-called official country nation world happy busy rookie veteran budding hopeful would-be fresh newest solid strong standalone
  company individual level grade band rank-and-file lone mere recruit developmental live-out
  night-shift day-shift evening-shift percentile quartile decile big-city small-town inner-city low-paid well-paid better-paid high-earning top-earning high-paying highest-earning`
    .trim()
    .split(/\s+/),
);

/** "Gehaltstabelle Altenpfleger": a German word of pay before a job is no part of its name. */
export const GERMAN_PAY = /^(?:gehalt|gehälter|lohn|löhne|verdienst|einkommen|entgelt|vergütung|brutto)/;

/** Short forms of titles that pages use without ever spelling them out, and that stand for nothing else there. */
export const COMMON_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['RN', 'registered nurse'],
  ['LPN', 'licensed practical nurse'],
  ['LVN', 'licensed vocational nurse'],
  ['CNA', 'certified nursing assistant'],
  ['CRNA', 'certified registered nurse anesthetist'],
  ['CPA', 'certified public accountant'],
  ['DBA', 'database administrator'],
  ['CDP', 'chef de partie'],
]);

/**
 * Nouns of jobs that people cut short, with the whole ones: a "vet tech" is a veterinary technician, a "sales rep" a
 * sales representative. Alone they name no job.
 */
const CLIPPED_NOUNS: ReadonlyMap<string, string> = new Map([
  ['tech', 'technician'],
  ['rep', 'representative'],
  ['admin', 'administrator'],
]);

/** What is "tech" and no technician. */
const NO_CLIPPED = /^(?:big|high|deep|green|clean|bio|fin|ed|health|low|new|in|of|the|and)$/;

/** The whole noun of a job's name that ends in a noun cut short ("HVAC techs"); null where it does not. */
export function wholeNoun(name: string): string | null {
  const [last, before] = wordsOf(name).reverse();
  const whole = CLIPPED_NOUNS.get(last?.key ?? '');
  return whole === undefined || before === undefined || NO_CLIPPED.test(before.key) ? null : whole;
}

/** Whether a word is a noun cut short: "tech", "rep". */
export const isClipped = (key: string): boolean => CLIPPED_NOUNS.has(key);

/** Whether the keys of a name cut short each begin those of the whole one: "vet tech", "veterinary technician". */
export function isCutOf(short: readonly string[], whole: readonly string[]): boolean {
  return (
    short.length === whole.length &&
    short.every(
      (key, index) => whole[index] === key || (key.length >= 3 && whole[index]?.startsWith(key) === true),
    )
  );
}

/** Nouns that only say that somebody works: an "ECE worker" is an ECE. */
export const PLAIN_WORKER: ReadonlySet<string> = new Set('worker professional practitioner'.split(' '));

/** Nouns of rank that stand alone for a job named before: "trainees", "pupils", "newly qualifieds". */
export const RANK_NOUNS: ReadonlyMap<string, string> = new Map([
  ['trainee', 'trainee'],
  ['pupil', 'pupil'],
  ['apprentice', 'apprentice'],
  ['junior', 'junior'],
  ['senior', 'senior'],
  ['graduate', 'graduate'],
  ['improver', 'improver'],
  ['journeyman', 'journeyman'],
  ['qualified', 'newly qualified'],
]);

/**
 * Words before a job's name that say at what point of a career or on what terms it is held: "entry-level data
 * engineers" are data engineers, and a heading that names them names no job of its own.
 */
const STAGE_LEAD =
  /^(?:(?:entry|mid|senior|junior)[- ]level|(?:early|mid|late)[- ]career|(?:first|second|third|fourth|fifth)[- ]year|contract|freelance|self-employed|employed|open-shop|(?:non-)?union|unioni[sz]ed|agency|casual|(?:private|public)[- ]sector|(?:full|part)[- ]time|temporary|permanent|experienced|(?<!newly )qualified|beginning|beginners?|rookie|fresher|new)\s+(?=\S)/i;

/** A job's name without the words of stage and terms before it. */
export function withoutStage(name: string): string {
  let rest = name.trim();
  for (let cut = STAGE_LEAD.exec(rest); cut !== null; cut = STAGE_LEAD.exec(rest))
    rest = rest.slice(cut[0].length);
  return rest;
}

/** Forms in -ing that are said of a job and are no part of its name; any other may be: "siding installer". */
export const VERBAL_ING: ReadonlySet<string> = new Set(
  `paying working earning making hiring leading seeking becoming growing using having being going getting according
  including starting entering practicing practising existing remaining competing comparing considering choosing
  joining following moving seeing looking giving offering finding running doing taking showing helping studying
  retiring outgoing incoming amazing rising understanding exploring employing averaging ranging beginning during
  operating living serving wanting wishing affecting influencing determining impacting training supporting managing reporting representing caring covering`
    .trim()
    .split(/\s+/),
);

/** Words that end the name of a job when one walks back from its noun: they say how many or whose, not what. */
export const OUTSIDE_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those their our your his her its my some many most all both each every either neither such via within
  tell tells telling basis diem title position year month week decade
  other another any few several more fewer less much average typical median mean experienced inexperienced entry-level
  entry mid-level mid-career early-career late-career seasoned new newer top top-paid highest-paid lowest-paid best worst
  highest lowest main major big bigger biggest large larger largest small smaller smallest various different certain
  highest lowest paid paying earning full-time part-time self-employed employed open-shop non-union unionized unionised freelance remote female male aspiring future
  successful good great current present previous adult place out-earn outearn out-earns outearns former latter qualified skilled professional certified-only and or but nor vs versus v
  of in on at to for from with without by as than above below beyond against behind per between among about around over under into through during while when
  where which who whom whose what why how if because since until although though so yet not no
  whereas though however instead meanwhile moreover besides despite given except toward towards upon across along amid near off
  out up down onto till throughout plus minus nearly almost just also even only still too very quite rather often
  sometimes never always ever again further then thus hence so therefore here there now today once contrast comparison
  addition whatever whichever whoever next last same own whole half etc
  put puts gives shows lists reports estimates suggests says quotes cites offers expects wants lets goes comes
  reckon reckons thinks believes found
  is are was were be been being am do does did has have had can could may might must shall should will would
  become becoming became earn earns earned earning make making made take taking get getting work working hire hiring
  pay employ employing see seeing find finding say said need needing require requiring help helping call called
  true known like unlike according compared versus include including i you we they it he she them him us me whose one two three four
  five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion lakh crore dozen permanent temporary contract interim casual agency women men salary pay wage income compensation annual yearly monthly weekly hourly starting start uk us usa uae sa scottish british american canadian australian irish welsh indian belgian swiss austrian
  european asian african singaporean malaysian filipino kenyan nigerian brazilian mexican
  der die das den dem des ein eine einen einem einer eines und oder ohne mit als im in am bei von vom zum zur für auf
  nach über unter zwischen wie was wer wo kommen kommt verdienen verdient verdienten liegt liegen beginnen beginnt
  starten startet erhalten erhält bekommen bekommt kann können ist sind war wird werden hat haben viele alle jeder
  frischer erfahrener meisten manche einige mehrere andere anderen beide beiden junge erfahrene gelernte angestellte
  factor maximum minimum plain name advertise advertised promise promised keep keeps attract attracts retain retains recruit lure reward meet meets ask asks gave made took got went said told paid left saw put set let kept found`
    .trim()
    .split(/\s+/)
    .map(singular),
);

/** Nouns of so many kinds of jobs that alone they name none: a driver of what? */
export const OF_MANY_KINDS =
  /^(?:driver|pilot|operator|officer|technician|assistant|manager|agent|inspector|worker|engineer|clerk|analyst|designer|developer|coach|trainer|controller|instructor|planner|coordinator|representative|porter|attendant|handler|broker|appraiser|adjuster|examiner|buyer|trooper|guard)$/;

/** Services whose letters stand before the jobs of those whom they employ, and make no other job of them. */
export const SERVICE = /^(?:NHS|HSE)$/;

/** Ranks of one and the same job; a field ("commercial pilots") makes another job of its own name. */
export const LADDER_WORDS: ReadonlySet<string> = new Set(
  'senior junior sr jr lead principal chief head staff trainee apprentice graduate intern journeyman'.split(
    ' ',
  ),
);

/** Who is not yet what the rest of the title says. */
export const BEGINNERS: ReadonlySet<string> = new Set('trainee apprentice student pupil commis'.split(' '));

/** Words that say by what right or on what terms a job is held where the page is about one that bears no such word. */
export const ON_TERMS: ReadonlySet<string> = new Set(
  'licensed registered chartered travel traveling travelling'.split(' '),
);

/** "French architects" are architects in France, and French teachers teach it. */
export const isOfCountry = (key: string, noun: string): boolean =>
  /^(?:english|french|german|dutch|spanish|italian|portuguese|danish|swedish|norwegian|finnish|polish|czech|greek|turkish|chinese|japanese|korean)$/.test(
    key,
  ) && !/^(?:teacher|tutor|translator|interpreter|instructor|lecturer|professor|linguist)$/.test(noun);

/** "A full time optometrist", "early career pilots", "in practice carpenters": the second word of the terms, the stage or a turn of phrase, and no field. */
export const endsTerms = (key: string, before: string): boolean =>
  (key === 'time' && /^(?:full|part)$/.test(before)) ||
  (key === 'career' && /^(?:early|mid|late|later)$/.test(before)) ||
  (before === 'in' && /^(?:practice|fact|reality|theory|effect|contrast|addition)$/.test(key));

/** "Early childhood teacher", "early years educator": whom one teaches, and no time of a career. */
export const isOfChildhood = (key: string, next: string): boolean =>
  key === 'early' && /^(?:childhood|year|years|intervention)$/.test(next);

/** "Advanced practitioner", "advanced clinical practitioner": a grade of its own. */
export const isAdvanced = (key: string, next: string): boolean =>
  key === 'advanced' && /^(?:practitioner|practice|clinical|nurse|paramedic)$/.test(next);
