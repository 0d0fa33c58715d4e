/** A province or city as it was before the mergers of 2025. */
export interface Place {
  readonly slug: string;
  /** Without marks, as English reports print it. */
  readonly en: string;
  readonly fr: string;
  readonly vi: string;
  readonly kind: "city" | "province";
}

// The three that the site is about come first, the other cities next.
const cities = ["Hà Nội|Hanoi|Hanoï", "TP. Hồ Chí Minh|Ho Chi Minh City|Hô Chi Minh-Ville", "Quảng Ninh", "Hải Phòng", "Đà Nẵng", "Cần Thơ"];
const provinces = [
  "An Giang", "Bà Rịa - Vũng Tàu", "Bắc Giang", "Bắc Kạn", "Bạc Liêu", "Bắc Ninh", "Bến Tre", "Bình Định", "Bình Dương", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên",
  "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lâm Đồng", "Lạng Sơn", "Lào Cai",
  "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên",
  "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
];

/** The 63 provinces and cities. */
export const places: readonly Place[] = [...cities, ...provinces].map((entry): Place => {
  const [vi = "", en = plain(vi), fr = vi] = entry.split("|");
  return { slug: en.toLowerCase().replace(/[^a-z]+/g, "-"), en, fr, vi, kind: cities.includes(entry) && vi !== "Quảng Ninh" ? "city" : "province" };
});

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d").replace(" - ", "-");
}
