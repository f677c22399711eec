import { ACCESS } from './classes/access.ts'
import { ACTIONS } from './classes/actions.ts'
import { BROAD } from './classes/broad.ts'
import { CAUSE } from './classes/cause.ts'
import { CHANGE } from './classes/change.ts'
import { COMMUNICATION } from './classes/communication.ts'
import { COMPOSITION } from './classes/composition.ts'
import { DATA_AND_WEB } from './classes/data-and-web.ts'
import { JUDGEMENT } from './classes/judgement.ts'
import { MONEY } from './classes/money.ts'
import { OPERATIONS } from './classes/operations.ts'
import { PEOPLE_AND_THINGS } from './classes/people-and-things.ts'
import { PLACES_AND_AMOUNTS } from './classes/places-and-amounts.ts'
import { PROGRAMMING } from './classes/programming.ts'
import { QUALITIES } from './classes/qualities.ts'
import { QUANTITY } from './classes/quantity.ts'
import { REASONING } from './classes/reasoning.ts'
import { SECURITY } from './classes/security.ts'
import { STRUCTURE } from './classes/structure.ts'
import { SYSTEMS } from './classes/systems.ts'
import { TECH_ALGORITHMS } from './classes/tech-algorithms.ts'
import { TECH_API } from './classes/tech-api.ts'
import { TECH_CLOUD } from './classes/tech-cloud.ts'
import { TECH_DATABASE } from './classes/tech-database.ts'
import { TECH_DESIGN } from './classes/tech-design.ts'
import { TECH_DISTRIBUTED } from './classes/tech-distributed.ts'
import { TECH_GIT } from './classes/tech-git.ts'
import { TECH_LEARNING } from './classes/tech-learning.ts'
import { TECH_NETWORK } from './classes/tech-network.ts'
import { TECH_OPERATIONS } from './classes/tech-operations.ts'
import { TECH_OS } from './classes/tech-os.ts'
import { TECH_PROGRAMMING } from './classes/tech-programming.ts'
import { TECH_SECURITY } from './classes/tech-security.ts'
import { TECH_WEB } from './classes/tech-web.ts'
import { TIME } from './classes/time.ts'
import { TRANSFER } from './classes/transfer.ts'
import { VERSION_CONTROL } from './classes/version-control.ts'
import { WORKING } from './classes/working.ts'
import { type Lexicon, readLexicon } from './lexicon-rows.ts'

const AREAS = [
  ACCESS,
  ACTIONS,
  BROAD,
  CAUSE,
  CHANGE,
  COMMUNICATION,
  COMPOSITION,
  DATA_AND_WEB,
  JUDGEMENT,
  MONEY,
  OPERATIONS,
  PEOPLE_AND_THINGS,
  PLACES_AND_AMOUNTS,
  PROGRAMMING,
  QUALITIES,
  QUANTITY,
  REASONING,
  SECURITY,
  STRUCTURE,
  SYSTEMS,
  TECH_ALGORITHMS,
  TECH_API,
  TECH_CLOUD,
  TECH_DATABASE,
  TECH_DESIGN,
  TECH_DISTRIBUTED,
  TECH_GIT,
  TECH_LEARNING,
  TECH_NETWORK,
  TECH_OPERATIONS,
  TECH_OS,
  TECH_PROGRAMMING,
  TECH_SECURITY,
  TECH_WEB,
  TIME,
  TRANSFER,
  VERSION_CONTROL,
  WORKING,
]

let lexicon: Lexicon | undefined
/** The general lexicon: what topics are compiled with. The bank takes along the rows that it needs. */
export function generalLexicon(): Lexicon {
  lexicon ??= readLexicon(AREAS.join('\n'))
  return lexicon
}

let words: ReadonlySet<string> | undefined
/** Every word that some member is made of. */
export function lexiconWords(): ReadonlySet<string> {
  words ??= new Set(AREAS.join('\n').match(/[a-z]{4,}/g))
  return words
}
