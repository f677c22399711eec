/** A number as JSON carries it. What is no whole number goes as it was typed, so that the server's word on it comes back to the field: NaN would become null, which may mean something. */
export const typedNumber = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : (text as never))
