/** Past forms of the commonest verbs, … */
export const PAST_COMMON = `was were did had kept made gave got ran`
/** … more for conditions of what is not so: "if it went through the proxy, …", … */
export const PAST_CONDITION = `hid took went sent came held knew saw left lost broke became meant`
/** … for what was done once and is given up: "we put one on each. Today …", … */
export const PAST_DEED = `went put took used`
/** … and for what was held "until a node died". */
export const PAST_UNTIL = `put used thought believed treated swore called assumed`
