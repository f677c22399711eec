export const LEVELS = ['junior', 'middle', 'senior'] as const
export type Level = (typeof LEVELS)[number]
