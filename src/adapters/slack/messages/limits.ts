/** Slack's own limits, in characters or pieces. */
export const LIMITS = {
  viewBlocks: 100,
  text: 4000,
  section: 3000,
  header: 150,
  buttonText: 75,
  title: 24,
  inputLabel: 2000,
  placeholder: 150,
  input: 3000,
  options: 100,
  option: 75,
} as const
