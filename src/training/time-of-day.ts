import * as z from 'zod'

/** A time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write a time, such as 09:00')
