/** Lets others have their turn, for work over a whole team that would hold everybody up. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
