/** One labelled answer with what the grader found. */
export interface LabelledGrade {
  readonly question: string
  readonly tags: readonly string[]
  readonly truth: { readonly concepts: readonly string[]; readonly red_flags: readonly string[] }
  readonly found: { readonly concepts: readonly string[]; readonly red_flags: readonly string[] }
}
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}
export interface Figures {
  readonly answers: number
  /** Over (answer, concept of its question that some labelled answer states). Cohen's kappa: agreement beyond chance. */
  readonly concepts: Rates & { readonly kappa: number }
  readonly red_flags: Rates
  /** Answers with no mistake at all, as a share. */
  readonly exact: number
  /** Answers labelled without a red flag that were accused of one, as a share; and answers that deny one accused wrongly. */
  readonly accused: number
  readonly accused_denying: number
}

/** Agreement of the grader with the labels. `all` gives the concepts that count, also when only a part is scored. */
export function scoreLabels(rows: readonly LabelledGrade[], all: readonly LabelledGrade[] = rows): Figures {
  const known = new Map<string, Set<string>>()
  for (const row of all) for (const id of row.truth.concepts) known.set(row.question, (known.get(row.question) ?? new Set()).add(id))
  const concepts = { tp: 0, fp: 0, fn: 0 }
  const flags = { tp: 0, fp: 0, fn: 0 }
  let decisions = 0
  let exact = 0
  const clean = { all: 0, accused: 0, denying: 0, denyingAccused: 0 }
  for (const { question, tags, truth, found } of rows) {
    const before = concepts.fp + concepts.fn + flags.fp + flags.fn
    count(concepts, truth.concepts, found.concepts)
    count(flags, truth.red_flags, found.red_flags)
    decisions += known.get(question)?.size ?? 0
    if (concepts.fp + concepts.fn + flags.fp + flags.fn === before) exact++
    const accused = found.red_flags.some((id) => !truth.red_flags.includes(id)) ? 1 : 0
    if (truth.red_flags.length === 0) {
      clean.all++
      clean.accused += accused
    }
    if (tags.includes('denied-red-flag')) {
      clean.denying++
      clean.denyingAccused += accused
    }
  }
  return {
    answers: rows.length,
    concepts: { ...rates(concepts), kappa: kappa(concepts, decisions) },
    red_flags: rates(flags),
    exact: share(exact, rows.length),
    accused: share(clean.accused, clean.all),
    accused_denying: share(clean.denyingAccused, clean.denying),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function count(into: { tp: number; fp: number; fn: number }, truth: readonly string[], found: readonly string[]): void {
  for (const id of new Set(found)) truth.includes(id) ? into.tp++ : into.fp++
  for (const id of new Set(truth)) if (!found.includes(id)) into.fn++
}

function rates({ tp, fp, fn }: { tp: number; fp: number; fn: number }): Rates {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp)
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), tp, fp, fn }
}

function kappa({ tp, fp, fn }: { tp: number; fp: number; fn: number }, decisions: number): number {
  if (decisions === 0) return 0
  const tn = decisions - tp - fp - fn
  const chance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / decisions ** 2
  return chance < 1 ? ((tp + tn) / decisions - chance) / (1 - chance) : 0
}
