import type { CslItem } from "../../src/records/cite.ts";

const article = (id: string, title: string, more: Partial<CslItem> = {}): CslItem => ({
  id, type: "article-newspaper", title, "container-title": "VietnamPlus (VNA)", publisher: "VietnamPlus (VNA)", author: [{ literal: "VietnamPlus (VNA)" }],
  issued: { "date-parts": [[2021, 3, 16]] }, accessed: { "date-parts": [[2026, 11, 22]] }, URL: "https://example.org/a", language: "en", ...more,
});

/** Citations with all that formats are known to harm. */
export const awkward: readonly CslItem[] = [
  article("signs", "Growth of 100% & more: $5 for #1 in R&D_2025"),
  article("quotes", "Hanoi aims to be in \"top 5\", says 'Hanoi Times' – it’s “smart”"),
  article("braces", "A {smart} city {and more}"),
  article("one-brace", "A smart { city"),
  article("tex", "A ~ b ^ c \\ d"),
  article("capitals", "Target: Hanoi and Quang Ninh To Become Smart Cities of the ASEAN by 2030"),
  article("vietnamese", "Hà Nội đặt mục tiêu: Ứng dụng dữ liệu số ở Quảng Ninh, Thành phố Hồ Chí Minh", { language: "vi", issued: { "date-parts": [[2024, 10]] } }),
  article("french", "L’économie numérique : « un rôle clé » à l’échelle d’ici à 2030 ?", { language: "fr", issued: { "date-parts": [[2022]] } }),
  article("corporate", "A plan", { author: [{ literal: "Ủy ban Nhân dân Thành phố Hà Nội and Partners" }], "container-title": "Công báo & tin tức", publisher: "Công báo & tin tức" }),
  article("address", "A page", { URL: "https://example.org/t%C3%A9l%C3%A9/a_b-c~d?x=1&y=%E1%BA%A1,2;3&z=$4#part_5" }),
  { id: "hanoi.digital-economy-share.2030", type: "webpage", title: "Hanoi: digital economy’s share of GRDP by 2030", author: [{ literal: "Digital Targets" }], "container-title": "Digital Targets", publisher: "Digital Targets", issued: { "date-parts": [[2026, 11, 22]] }, URL: "https://example.org/targets/hanoi/digital-economy-share/2030/", language: "en" },
];
