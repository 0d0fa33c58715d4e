/** The site's icon as an SVG: an opening quotation mark on the marker's yellow, in the colours of the word-mark. */
export const icon = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">',
  '<rect width="64" height="64" rx="10" fill="#ffe45c"/>',
  '<path fill="#17191d" d="M28 15c-10 3-17 11-17 22 0 8 4 13 10 13 5 0 9-4 9-9s-3-9-8-9h-2c1-5 4-8 9-10zM54 15c-10 3-17 11-17 22 0 8 4 13 10 13 5 0 9-4 9-9s-3-9-8-9h-2c1-5 4-8 9-10z"/>',
  "</svg>",
].join("");
