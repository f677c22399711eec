/** What sweeps: true of all, always, without more ado. */
export const SWEEPING = `all any anything everything anyone anybody everyone everybody anywhere everywhere anyway anyhow always just never every ever forever nothing nobody whatever whichever regardless simply whole entire
automatically immediately instantly completely fully totally itself`
/** What narrows: true of this one, up to then, more or less. */
export const NARROWING = `only but unless until except usually sometimes mostly often may might otherwise`
