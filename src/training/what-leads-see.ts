/** Told to everybody who is enrolled. */
export const WHAT_LEADS_SEE =
  'Your lead sees which items you passed, your level, and which concepts you hold. Your answers stay yours unless you share a report or dispute a grade.'
