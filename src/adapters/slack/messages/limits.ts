/** Slack's own limits, in characters or pieces. */
export const LIMITS = {
  blocks: 50,
  viewBlocks: 100,
  text: 4000,
  section: 3000,
  header: 150,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  value: 2000,
  metadata: 3000,
  title: 24,
  inputLabel: 2000,
  placeholder: 150,
  input: 3000,
  options: 100,
  option: 75,
} as const
