/** Figures that age: money, versions, what is generally available. */
export const AGEING = /[$€£]\s?\d|\b(?:dollars?|euros?)\b|\bGA\b|\bv?\d+\.\d+\b/
