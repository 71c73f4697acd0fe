import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import { roleIdOf } from './role-id-of.ts';
import { isJobNoun, wordsOf } from './role-words.ts';

/**
 * Titles of the Standard Occupational Classification (U.S. Bureau of Labor Statistics, 2010 and 2018) and of the pages of its handbook
 * that hold an "and" or a comma and are the name of one occupation all the same: "Film and video editors" are not two.
 */
const OFFICIAL_TITLES: readonly string[] = `
general and operations managers; advertising and promotions managers; advertising, promotions, and marketing managers
public relations and fundraising managers; computer and information systems managers; compensation and benefits managers
training and development managers; training and development specialists; transportation, storage, and distribution managers
farmers, ranchers, and other agricultural managers; architectural and engineering managers; medical and health services managers
postmasters and mail superintendents; property, real estate, and community association managers
social and community service managers; wholesale and retail buyers; buyers and purchasing agents
purchasing managers, buyers, and purchasing agents; claims adjusters, examiners, and investigators
claims adjusters, appraisers, examiners, and investigators; meeting, convention, and event planners
compensation, benefits, and job analysis specialists; market research analysts and marketing specialists; accountants and auditors
property appraisers and assessors; appraisers and assessors of real estate; tax examiners and collectors, and revenue agents
financial and investment analysts; computer and information research scientists; web and digital interface designers
web developers and digital designers; database administrators and architects; network and computer systems administrators
software quality assurance analysts and testers; software developers, quality assurance analysts, and testers
cartographers and photogrammetrists; bioengineers and biomedical engineers; electrical and electronics engineers
health and safety engineers; marine engineers and naval architects; mining and geological engineers
architectural and civil drafters; electrical and electronics drafters; surveying and mapping technicians
aerospace engineering and operations technologists and technicians; civil engineering technologists and technicians
electrical and electronic engineering technologists and technicians; industrial engineering technologists and technicians
mechanical engineering technologists and technicians; environmental engineering technologists and technicians
soil and plant scientists; food scientists and technologists; agricultural and food scientists
agricultural and food science technicians; zoologists and wildlife biologists; conservation scientists and foresters
biochemists and biophysicists; atmospheric and space scientists; atmospheric scientists, including meteorologists
environmental scientists and specialists; chemists and materials scientists; physicists and astronomers
urban and regional planners; anthropologists and archeologists; geological and hydrologic technicians
geological and petroleum technicians; forest and conservation technicians; forest and conservation workers
occupational health and safety specialists; occupational health and safety technicians
occupational health and safety specialists and technicians; school and career counselors and advisors
educational, guidance, and career counselors and advisors; substance abuse, behavioral disorder, and mental health counselors
child, family, and school social workers; mental health and substance abuse social workers; marriage and family therapists
probation officers and correctional treatment specialists; social and human service assistants
judges, magistrate judges, and magistrates; judges and hearing officers; arbitrators, mediators, and conciliators
paralegals and legal assistants; title examiners, abstractors, and searchers; kindergarten and elementary school teachers
librarians and media collections specialists; librarians and library media specialists; archivists, curators, and museum workers
museum technicians and conservators; special effects artists and animators; multimedia artists and animators
craft and fine artists; commercial and industrial designers; merchandise displayers and window trimmers
set and exhibit designers; producers and directors; athletes and sports competitors; coaches and scouts
umpires, referees, and other sports officials; dancers and choreographers; music directors and composers; musicians and singers
broadcast announcers and radio disc jockeys; news analysts, reporters, and journalists; writers and authors
interpreters and translators; court reporters and simultaneous captioners; broadcast, sound, and video technicians
broadcast and sound engineering technicians; audio and video technicians; film and video editors and camera operators
film and video editors; camera operators, television, video, and film; dietitians and nutritionists
nurse anesthetists, nurse midwives, and nurse practitioners; clinical laboratory technologists and technicians
medical and clinical laboratory technologists; medical and clinical laboratory technicians
cardiovascular technologists and technicians; radiologic technologists and technicians; radiologic and mri technologists
emergency medical technicians and paramedics; emts and paramedics; licensed practical and licensed vocational nurses
veterinary technologists and technicians; health information technologists and medical registrars; orthotists and prosthetists
psychiatric technicians and aides; home health and personal care aides; nursing assistants and orderlies
occupational therapy assistants and aides; physical therapist assistants and aides
veterinary assistants and laboratory animal caretakers; correctional officers and jailers; correctional officers and bailiffs
detectives and criminal investigators; police and sheriff's patrol officers; transit and railroad police; fish and game wardens
private detectives and investigators; security guards and gambling surveillance officers
security guards and gaming surveillance officers; fire inspectors and investigators; chefs and head cooks
fast food and counter workers; waiters and waitresses; dining room and cafeteria attendants and bartender helpers
hosts and hostesses, restaurant, lounge, and coffee shop; food and beverage serving and related workers
janitors and cleaners; janitors and building cleaners; maids and housekeeping cleaners; landscaping and groundskeeping workers
tree trimmers and pruners; animal care and service workers; ushers, lobby attendants, and ticket takers
barbers, hairstylists, and cosmetologists; hairdressers, hairstylists, and cosmetologists; manicurists and pedicurists
baggage porters and bellhops; tour and travel guides; exercise trainers and group fitness instructors
fitness trainers and instructors; counter and rental clerks; securities, commodities, and financial services sales agents
sales representatives, wholesale and manufacturing; wholesale and manufacturing sales representatives
demonstrators and product promoters; real estate brokers and sales agents; bill and account collectors
billing and posting clerks; bookkeeping, accounting, and auditing clerks; payroll and timekeeping clerks
court, municipal, and license clerks; credit authorizers, checkers, and clerks; hotel, motel, and resort desk clerks
loan interviewers and clerks; receptionists and information clerks; cargo and freight agents; couriers and messengers
reservation and transportation ticket agents and travel clerks; police, fire, and ambulance dispatchers
production, planning, and expediting clerks; shipping, receiving, and inventory clerks
weighers, measurers, checkers, and samplers; executive secretaries and executive administrative assistants
legal secretaries and administrative assistants; medical secretaries and administrative assistants
secretaries and administrative assistants; word processors and typists; insurance claims and policy processing clerks
mail clerks and mail machine operators; proofreaders and copy markers; graders and sorters; brickmasons and blockmasons
brickmasons, blockmasons, and stonemasons; tile and stone setters; flooring installers and tile and stone setters
tile and marble setters; cement masons and concrete finishers; terrazzo workers and finishers; construction laborers and helpers
paving, surfacing, and tamping equipment operators; operating engineers and other construction equipment operators
drywall and ceiling tile installers; drywall installers, ceiling tile installers, and tapers
painters, construction and maintenance; plumbers, pipefitters, and steamfitters; plasterers and stucco masons
reinforcing iron and rebar workers; structural iron and steel workers; construction and building inspectors
elevator and escalator installers and repairers; elevator installers and repairers
septic tank servicers and sewer pipe cleaners; computer, automated teller, and office machine repairers
telecommunications equipment installers and repairers; radio, cellular, and tower equipment installers and repairers
electrical and electronics installers and repairers; security and fire alarm systems installers
aircraft mechanics and service technicians; aircraft and avionics equipment mechanics and technicians
automotive body and related repairers; automotive body and glass repairers; automotive glass installers and repairers
automotive service technicians and mechanics; bus and truck mechanics and diesel engine specialists
diesel service technicians and mechanics; farm equipment mechanics and service technicians
heavy vehicle and mobile equipment service technicians; tire repairers and changers; control and valve installers and repairers
heating, air conditioning, and refrigeration mechanics and installers; electrical power-line installers and repairers
industrial machinery mechanics, machinery maintenance workers, and millwrights; line installers and repairers
telecommunications line installers and repairers; camera and photographic equipment repairers
musical instrument repairers and tuners; watch and clock repairers; maintenance and repair workers
coin, vending, and amusement machine servicers and repairers; locksmiths and safe repairers; assemblers and fabricators
butchers and meat cutters; meat, poultry, and fish cutters and trimmers; slaughterers and meat packers
machinists and tool and die makers; tool and die makers; metal and plastic machine workers
welders, cutters, solderers, and brazers; prepress technicians and workers; print binding and finishing workers
laundry and dry-cleaning workers; shoe and leather workers and repairers; tailors, dressmakers, and custom sewers
cabinetmakers and bench carpenters; power plant operators, distributors, and dispatchers
stationary engineers and boiler operators; water and wastewater treatment plant and system operators
jewelers and precious stone and metal workers; dental and ophthalmic laboratory technicians and medical appliance technicians
painting and coating workers; etchers and engravers; inspectors, testers, sorters, samplers, and weighers
airline and commercial pilots; airline pilots, copilots, and flight engineers; heavy and tractor-trailer truck drivers
delivery truck drivers and driver/sales workers; taxi drivers, shuttle drivers, and chauffeurs; taxi drivers and chauffeurs
railroad conductors and yardmasters; subway and streetcar operators; sailors and marine oilers
captains, mates, and pilots of water vessels; automotive and watercraft service attendants; crane and tower operators
industrial truck and tractor operators; cleaners of vehicles and equipment; stockers and order fillers
laborers and freight, stock, and material movers; hand laborers and material movers; refuse and recyclable material collectors
telecommunicators and dispatchers; logisticians and project management specialists; preschool and childcare center directors
education and childcare administrators; orthopedic and spine surgeons; oral and maxillofacial surgeons
obstetricians and gynecologists; physicians and surgeons; optometrists and opticians; public safety and police telecommunicators
`
  .trim()
  .split(/\s*[;\n]\s*/);

const byKeys: ReadonlySet<string> = new Set(OFFICIAL_TITLES.map(keysOf));

function keysOf(title: string): string {
  return wordsOf(title)
    .map(({ key }) => key)
    .join(' ');
}

/** Whether a text is the official title of one occupation, though it seems to name two or more: "Chefs and head cooks". */
const isOfficialTitle = (text: string): boolean => /,| and |\//i.test(text) && byKeys.has(keysOf(text));

/** Such titles that stand as the first cells of rows or begin lines whose figures follow. */
export function officialLabels(block: Block): readonly string[] {
  const texts =
    block.kind === 'table' ? block.rows.map(([cell]) => cell?.text ?? '') : [textOf(block).slice(0, 300)];
  return texts
    .map((text) =>
      text.replace(/^\W*(?:\d\d-\d{4}|\d{1,3}[.)])\s/, '').replace(/\s*(?:[:–—-]\s*)?[$€£₹\d].*$/su, ''),
    )
    .filter(isOfficialTitle);
}

/** The longest run of words of a line that is such a title, as it stands there; null where there is none. */
export function officialTitleIn(line: string): string | null {
  if (!/,| and |\//i.test(line)) return null;
  const words = wordsOf(line);
  for (let length = Math.min(words.length, LONGEST); length >= 3; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!byKeys.has(run.map(({ key }) => key).join(' '))) continue;
      return line.slice(run[0]?.from ?? 0, run.at(-1)?.to ?? 0);
    }
  return null;
}

/** The role of such a title, each of its jobs in the singular: "museum-technician-and-conservator". */
export function officialRole(title: string): RoleId {
  let name = title;
  for (const word of wordsOf(title).reverse())
    if (isJobNoun(word.key)) name = name.slice(0, word.from) + word.key + name.slice(word.to);
  return roleIdOf(name);
}

const LONGEST = Math.max(...[...byKeys].map((keys) => keys.split(' ').length));
