/** A number with the decimal mark of the language. */
export const decimalFor = (value: number, decimal: string): string =>
  String(value).replace(".", decimal);
