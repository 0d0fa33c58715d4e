/** Words with a capital first: "by 2030" at the head of a group. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence: "digital economy", but "ICT use" and "5G services" as they are. */
export function lowered(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|[- ])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
