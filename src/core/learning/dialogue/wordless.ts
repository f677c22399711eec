import type { ConceptFinding, Evidence, Grade, RedFlagFinding } from '../../grading/grade-types.ts'
import type { Dialogue, Probe } from './dialogue.ts'

/** A grade without the learner's words: what was found, and where it stood, stays. */
export function wordlessGrade(grade: Grade): Grade {
  return { ...grade, concepts: grade.concepts.map(bare), redFlags: grade.redFlags.map(bare) }
}

function bare<Finding extends ConceptFinding | RedFlagFinding>(finding: Finding): Finding {
  const silent = (evidence: Evidence): Evidence => ({ ...evidence, text: '' })
  return {
    ...finding,
    evidence: finding.evidence.map(silent),
    reason: finding.reason?.cue === undefined ? finding.reason : { ...finding.reason, cue: silent(finding.reason.cue) },
  }
}

/** A challenge quotes the answer that it is about. */
export function wordlessProbe<Asked extends Probe | null>(probe: Asked): Asked {
  return probe?.form === 'challenge' ? { ...probe, text: '' } : probe
}

/** A talk without the learner's words, nor what quoted them, up to a moment (ISO 8601 UTC). */
export function wordlessDialogue(dialogue: Dialogue, until: string): Dialogue {
  const old = dialogue.said.filter(({ at }) => at <= until)
  const quotes = old.flatMap(({ reply }) => reply.flatMap(({ kind, text }) => (kind === 'challenge' && text !== '' ? [text] : [])))
  const unquoted = (text: string): string => quotes.reduce((left, quote) => left.replaceAll(quote, ''), text)
  return {
    ...dialogue,
    asked: (dialogue.said.at(-1)?.at ?? '') <= until ? wordlessProbe(dialogue.asked) : dialogue.asked,
    said: dialogue.said.map((exchange) =>
      exchange.at > until
        ? exchange
        : {
            ...exchange,
            text: exchange.text === null ? null : '',
            reply: exchange.reply.map((line) => ({ ...line, text: unquoted(line.text) })),
          },
    ),
  }
}
