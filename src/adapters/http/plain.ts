/** Outcomes are read-only values; the contract's types are not. */
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value
export const plain = <Value>(value: Value): Mutable<Value> => value as Mutable<Value>
