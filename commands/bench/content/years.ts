/** The years that promises are made for; the plans of every place speak of the first three. */
export const years = [2025, 2030, 2045, 2035, 2040, 2050] as const;
