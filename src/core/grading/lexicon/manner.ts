/** What sweeps: true of all, always, without more ado. */
export const SWEEPING = `all any anything everything anyone anybody everyone everybody anywhere everywhere anyway anyhow always just never every ever forever nothing nobody whatever whichever regardless simply whole entire
automatically immediately instantly completely fully totally itself`
/** What narrows: true of this one, up to then, more or less, one or the other, in a case that was. */
export const NARROWING = `only but unless until except usually sometimes mostly often may might otherwise or would could my had was were old`
/** What speaks of those who talk: what one does or gets. */
export const ADDRESSING = `you your yourself we us our i`
/** What a plain statement is made of: a definite thing that is, has, gets or should. */
export const STATING = `the it its they them their this that is are has have gets get should must will there`
/** In what is said right behind it these qualify as well: "…, with a lock", "… for small tables". */
export const QUALIFYING = `with for by not does`
