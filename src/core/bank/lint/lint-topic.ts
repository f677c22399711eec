import type { Problem } from '../topic/problem.ts'
import { checkBareNames } from './check-bare-names.ts'
import { checkClasses } from './check-classes.ts'
import { checkCommas } from './check-commas.ts'
import { checkCrowdedFlags } from './check-crowded-flags.ts'
import { checkDates } from './check-dates.ts'
import { checkEssentials } from './check-essentials.ts'
import { checkFlow } from './check-flow.ts'
import { checkIds } from './check-ids.ts'
import { checkLeftovers } from './check-leftovers.ts'
import { checkLooseMarks } from './check-loose-marks.ts'
import { checkModelAnswers } from './check-model-answers.ts'
import { checkPhrases } from './check-phrases.ts'
import { checkPrompts } from './check-prompts.ts'
import { checkRedFlags } from './check-red-flags.ts'
import { checkRepeats } from './check-repeats.ts'
import { checkSlightPhrases } from './check-slight-phrases.ts'
import { checkTerms } from './check-terms.ts'
import { checkYamlTraps } from './check-yaml-traps.ts'
import type { Linted, Rule } from './linted.ts'

/** What a topic that can be built is still looked over for; what stops the build was found in reading it. */
const RULES: readonly Rule[] = [
  checkIds,
  checkYamlTraps,
  checkCommas,
  checkSlightPhrases,
  checkDates,
  checkTerms,
  checkBareNames,
  checkFlow,
  checkEssentials,
  checkLooseMarks,
  checkPrompts,
  checkLeftovers,
  checkRedFlags,
  checkCrowdedFlags,
  checkModelAnswers,
  checkClasses,
  checkRepeats,
  checkPhrases,
]

/** Every problem that the rules find in one topic, by place. Deterministic: today's date is an argument. */
export function lintTopic(linted: Linted): Problem[] {
  return RULES.flatMap((rule) => rule(linted)).sort((a, b) => a.line - b.line || a.column - b.column)
}
