import type { Lexicon } from "./shape.ts";

const units = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
// After a ten, one, four and five change: hai mươi mốt, hai mươi tư, hai mươi lăm.
const afterTen: Record<string, string[]> = { một: ["mốt"], bốn: ["bốn", "tư"], năm: ["lăm"] };

const cardinals: Record<string, number> = Object.fromEntries([
  ...units.map((word, i): [string, number] => [word, i + 1]),
  ["mười", 10],
  ...units.map((word, i): [string, number] => [`mười ${word === "năm" ? "lăm" : word}`, 10 + i + 1]),
  ...units.slice(1).flatMap((ten, t): [string, number][] => [
    [`${ten} mươi`, (t + 2) * 10],
    ...units.flatMap((word, i) => (afterTen[word] ?? [word]).map((unit): [string, number] => [`${ten} mươi ${unit}`, (t + 2) * 10 + i + 1])),
  ]),
  ["một trăm", 100],
]);

export const vi: Lexicon = {
  language: "vi",
  decimalMark: ",",
  groupsBySpace: true,
  cardinals,
  homographs: ["năm", "một", "ba", "tám", "chín", "sáu"],
  magnitudes: { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9, vạn: 1e4 },
  grammar: {
    elisions: [],
    articles: [],
    joins: ["trở", "hoặc", "+"],
    turns: [],
    beforeArticle: [],
    either: ["hoặc", "hay", "đến", "tới"],
    ordinalMarks: ["thứ"],
    decimals: ["phẩy", "linh", "lẻ"],
    addends: [],
    homographsGoOn: false,
    unclearScales: ["k", "m", "bn", "mn", "tr", "chục"],
    partsOfTime: [],
  },
  percent: ["%", "phần trăm"],
  points: ["điểm phần trăm", "điểm %"],
  fractions: { "một nửa": 50, "phân nửa": 50, "nửa số": 50, "nửa dân số": 50, "một phần tư": 25, "ba phần tư": 75 },
  rough: {},
  whole: {
    phrases: ["toàn bộ", "tất cả"],
    notAfter: "trên trong ở tại cho với của từ đến theo vào bằng qua khắp về gần hầu như cơ bản không chưa đối".split(" "),
    notBefore: ["lĩnh", "cấp", "khâu", "hoạt", "quá", "hệ"],
  },
  comparators: {
    about: [
      "khoảng {n}", "xấp xỉ {n}", "ước {n}", "ước tính {n}", "vào khoảng {n}", "ở mức khoảng {n}", "chừng {n}", "ước khoảng {n}", "ước chừng {n}", "tầm {n}", "cỡ {n}", "sấp xỉ {n}", "~ {n}", "≈ {n}",
      "trên dưới {n}", "ước đạt khoảng {n}",
    ],
    "at-least": [
      "tối thiểu {n}", "tối thiểu là {n}", "ít nhất {n}", "ít nhất là {n}", "không dưới {n}", "không thấp hơn {n}", "không ít hơn {n}", "không nhỏ hơn {n}", "không kém {n}",
      "từ {n} trở lên", "{n} trở lên", "{n} / năm trở lên", "{n} mỗi năm trở lên", "từ {n} ..6 trở lên", "{n} hoặc hơn", "{n} hoặc cao hơn", "lớn hơn hoặc bằng {n}",
      "bằng hoặc cao hơn {n}", "cao hơn hoặc bằng {n}", "bằng hoặc lớn hơn {n}", "≥ {n}", "> = {n}", "{n} +", "chí ít {n}", "mức tối thiểu {n}", "{n} là tối thiểu",
    ],
    "more-than": [
      "trên {n}", "hơn {n}", "vượt {n}", "vượt mức {n}", "vượt mốc {n}", "vượt ngưỡng {n}", "vượt quá {n}", "vượt trên {n}", "cao hơn {n}", "lớn hơn {n}", "nhiều hơn {n}",
      "quá {n}", "> {n}", "đạt trên {n}", "hơn mức {n}", "trên mức {n}", "trên mốc {n}",
    ],
    "at-most": [
      "tối đa {n}", "tối đa là {n}", "không quá {n}", "không vượt quá {n}", "không vượt {n}", "nhiều nhất {n}", "nhiều nhất là {n}", "không cao hơn {n}", "không lớn hơn {n}",
      "không nhiều hơn {n}", "không trên {n}", "không hơn {n}", "từ {n} trở xuống", "{n} trở xuống", "nhỏ hơn hoặc bằng {n}", "bằng hoặc nhỏ hơn {n}", "≤ {n}",
      "{n} ..4 trở xuống", "cao nhất là {n}",
    ],
    "less-than": ["dưới {n}", "thấp hơn {n}", "nhỏ hơn {n}", "ít hơn {n}", "dưới mức {n}", "dưới mốc {n}", "< {n}", "chưa đến {n}", "chưa tới {n}", "chưa đầy {n}"],
  },
  bridges: "là đạt được mức có chiếm lên đến tới phải cần đóng góp phủ tăng bằng ở số".split(" "),
  strongComparators: [
    "tối thiểu", "tối đa", "ít nhất", "không dưới", "không quá", "trở lên", "trở xuống", "xấp xỉ", "không thấp hơn", "không vượt quá", "nhiều nhất", "vượt mức", "vượt mốc",
  ],
  ranges: {
    bounds: [
      "{a} - {b}", "từ {a} - {b}", "trong khoảng {a} - {b}", "trong khoảng từ {a} - {b}", "giữa {a} và {b}", "trong khoảng từ {a} đến {b}", "trong khoảng {a} đến {b}",
      "dao động từ {a} đến {b}", "ở mức {a} - {b}",
    ],
    changes: ["từ {a} đến {b}", "{a} đến {b}", "từ {a} tới {b}", "{a} tới {b}"],
  },
  moves: {
    always: ["nâng", "đưa", "chuyển", "lên", "cải thiện", "từ mức", "đẩy"],
    unlessGrowth: ["tăng"],
  },
  ranks: {
    top: [
      "top {n}", "tốp {n}", "tóp {n}", "top - {n}", "top \" {n}", "tốp \" {n}", "nhóm {n} ..8 dẫn đầu", "nhóm {n} ..8 đứng đầu", "nhóm {n} ..8 hàng đầu",
      "nhóm {n} ..8 đi đầu", "nhóm {n} ..12 cao nhất", "nhóm {n} ..8 tốt nhất", "{n} ..8 dẫn đầu", "{n} ..8 đứng đầu", "{n} ..8 hàng đầu", "{n} ..6 đi đầu",
      "{n} ..8 cao nhất", "{n} ..8 tốt nhất", "nhóm {n} đầu", "trong {n} tỉnh|địa|thành|đơn ..8 dẫn đầu", "trong {n} tỉnh|địa|thành|đơn ..8 đứng đầu", "{n} ..4 đầu tiên",
      "{n} vị trí đầu", "nhóm {n} ..6 tiên phong", "nhóm đầu {n}", "{n} ..6 phát triển nhất", "{n} ..6 mạnh nhất",
    ],
    place: [
      "đứng thứ {n}", "xếp thứ {n}", "xếp hạng {n}", "xếp hạng thứ {n}", "đứng hạng {n}", "thứ hạng {n}", "vị trí thứ {n}", "vị trí số {n}", "vị trí {n}", "hạng {n} cả nước",
      "hạng {n} toàn quốc", "hạng {n} trên", "hạng {n} trong", "lên hạng {n}", "hạng thứ {n}", "đứng vị trí {n}", "xếp vị trí {n}", "xếp vị trí thứ {n}",
      "đứng vị trí thứ {n}", "đứng số {n}", "xếp số {n}", "thứ {n} cả nước", "thứ {n} toàn quốc", "thứ {n} trên cả nước",
    ],
  },
  ordinals: { nhất: 1, nhì: 2, tư: 4 },
  ordinalEndings: [],
  elsewhere: {
    level: [
      "mức độ|cấp|độ|giai|nhóm|loại|phiên|khu|quận|phường|vùng|trụ {n}", "mức độ {n}", "cấp độ {n}", "cấp {n}", "mức {n}", "giai đoạn {n}", "loại {n}", "phiên bản {n}",
      "công nghiệp {n}", "cách mạng công nghiệp {n}", "cmcn {n}", "công nghiệp lần thứ {n}", "lần thứ {n}", "quận {n}", "đợt {n}", "khóa|khoá {n}", "bước {n}", "hạng mục {n}",
      "vùng {n}", "web {n}", "khu {n}",
    ],
    year: ["năm {n}", "niên độ {n}", "nhiệm kỳ {n}"],
    date: ["ngày {n}", "tháng {n}", "quý {n}", "ngày {n} tháng", "q {n}"],
    age: ["{n} tuổi", "từ đủ {n} tuổi", "đủ {n} tuổi"],
    duration: ["{n} ..1 năm|tháng|tuần|ngày|giờ|phút|giây|nhiệm", "{n} năm", "{n} tháng", "{n} quý"],
    money: ["{n} đồng", "{n} tỷ đồng", "{n} tỉ đồng", "{n} usd", "{n} tỷ usd", "{n} tỉ usd", "$ {n}", "{n} đô la", "{n} đô mỹ", "{n} vnđ", "{n} vnd", "usd {n}", "{n} euro", "{n} $"],
    size: [
      "{n} điểm số", "{n} tỷ|tỉ", "{n} tbps|gbit|kv|kwh|mwh", "{n} sao", "{n} lớp", "{n} bậc", "{n} pb", "{n} hec",
      "{n} mbps|gbps|mb|gb|tb|mw|kw|km|ha|m2|km2|héc|hecta|tấn|mbit|gbit|m",
    ],
    document: [
      "tier {n}", "iso {n}", "tcvn {n}", "số số {n}", "nhà máy số {n}", "tổng đài {n}", "lớp {n}", "phường {n}", "phụ lục {n}", "bảng {n}", "trang {n}", "lần {n}", "biểu {n}", "mẫu {n}", "bước {n}",
      "nghị quyết|quyết định|đề án {n}", "nghị quyết {n}", "quyết định {n}", "đề án {n}", "chỉ thị {n}", "kế hoạch {n}", "nghị định {n}", "thông tư {n}", "điều {n}",
      "luật {n}", "chương trình {n}", "nghị quyết số {n}", "quyết định số {n}", "đề án số {n}", "chỉ thị số {n}", "kế hoạch số {n}", "nghị định số {n}", "mục tiêu số {n}",
      "covid - {n}", "dự án {n}", "khoản {n}", "chương {n}", "số : {n}", "nq {n}", "qđ {n}", "mục {n}", "mục tiêu {n} :",
    ],
    base: [
      "xếp hạng {n} chỉ|bộ|cơ|doanh|tỉnh|thành|địa|quốc|nước|sao|đơn", "trên {n} người", "trên {n} dân", "/ {n} dân", "/ {n}", "bảng xếp hạng {n}", "trong tổng số {n}",
      "trên tổng số {n}", "trong số {n}", "trên {n} dân", "trong {n} dân", "mỗi {n}", "cứ {n}", "tổng số {n}",
    ],
    multiple: ["{n} lần", "gấp {n}", "{n} x"],
    ordinal: ["thứ {n}"],
  },
  listing: [",", "và", "hoặc", "-", "/", "đến", "&"],
  functionWords: [
    "vào", "đến", "trong", "năm", "và", "hoặc", "hay", "cho", "của", "với", "từ", "theo", "so", "ở", "tại", "trên", "dưới", "để", "là", "được", "bị", "thì", "mà", "nhưng",
    "khi", "nếu", "bằng", "về", "như", "cùng", "qua", "sau", "trước", "giai", "mỗi", "hằng", "hàng", "bình", "trở", "tới", "đối", "do", "nhằm", "các", "những", "này", "đó",
    "còn", "cũng", "đã", "sẽ", "đang", "phải", "thông",
  ],
  grdp: ["grdp", "gdp", "gdrp", "tổng sản phẩm", "nền kinh tế", "tổng giá trị sản phẩm"],
  of: [],
  leadingNouns: [],
  otherTotals: [
    "tăng trưởng grdp", "tăng trưởng gdp", "tăng trưởng kinh tế", "từng ngành", "mỗi ngành", "ngành , lĩnh vực", "bình quân đầu người", "trên đầu người", "đô thị hóa",
    "nội bộ ngành", "bán lẻ", "ngân sách", "xuất khẩu", "dân số", "hộ gia đình", "lực lượng lao động", "doanh thu", "tổng chi", "tổng thu", "vốn đầu tư",
  ],
  within: ["trong"],
  notOf: [],
  overall: ["so với", "giai đoạn", "cả giai đoạn", "lũy kế", "tổng cộng"],
  growth: {
    nouns: ["tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng", "mức tăng", "mức tăng trưởng", "tỷ lệ tăng", "tỷ lệ tăng trưởng", "tỉ lệ tăng", "tốc độ phát triển", "đà tăng"],
    verbs: ["tăng", "tăng thêm"],
    to: ["xuống", "xuống còn", "còn", "xuống mức", "chỉ còn", "lên", "lên mức", "đến", "tới", "để đạt"],
    by: ["thêm"],
    after: ["tăng trưởng", "mức tăng"],
    not: ["tăng cường", "tăng tốc", "giá trị gia tăng", "giá trị tăng thêm", "gia tăng giá trị", "tăng hiệu quả", "tăng khả năng", "tăng mức độ", "gia tăng"],
  },
  decrease: ["sụt", "co lại", "thấp hơn", "âm", "giảm", "cắt giảm", "hạ", "thu hẹp", "rút ngắn", "tiết kiệm"],
  level: ["tỷ trọng", "tỉ trọng", "tỷ lệ", "tỉ lệ", "chiếm", "đóng góp", "phủ", "bao phủ", "độ phủ", "phủ sóng"],
  comparisons: [
    "cao hơn", "thấp hơn", "nhanh hơn", "lớn hơn", "nhiều hơn", "ít hơn", "kém", "gấp", "so với", "vượt mục tiêu", "vượt chỉ tiêu", "vượt kế hoạch", "vượt con số", "vượt xa",
    "khó đạt", "thay cho", "thay vì", "nếu", "hơn mức", "bình quân cả nước", "trung bình cả nước", "ngoại trừ", "trừ", "thấp nhất",
  ],
  afterthoughts: [
    "được nâng lên", "được điều chỉnh", "hoặc hơn", "hoặc cao hơn", "hay hơn", "hoặc nhiều hơn", "hoặc ít hơn", "trở lại", "trở lên", "trở xuống", "trở đi", "đổ lại", "đổ lên", "là cùng", "là ít",
    "hoặc thấp hơn", "có thể hơn", "cuối bảng",
  ],
  periods: ["năm", "tháng", "ngày", "giờ", "thế", "thời", "đầu", "cuối"],
  locative: ["trên"],
  amountLeads: ["có", "đạt", "là", "lên", "được", "với", "hút", "tạo", "thành", "dựng", "gồm", "cấp", "cho", "số", "tăng", "đến", "phấn", "và", "về"],
  leads: [],
  ranked: [
    "địa phương", "tỉnh", "thành phố", "nước", "quốc gia", "nền kinh tế", "đơn vị", "vị trí", "cả nước", "toàn quốc", "asean", "đông nam á", "châu á", "thế giới", "khu vực",
    "các", "dẫn đầu", "đứng đầu", "bảng xếp hạng", "chỉ số", "việt nam", "bộ", "ngành", "hàng đầu", "toàn cầu",
  ],
  otherPeriods: [
    "lãi suất", "/ tháng", "/ quý", "mỗi tháng", "mỗi quý", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "/ ngày", "mỗi ngày", "hằng ngày", "hàng ngày", "/ tuần",
    "mỗi tuần", "theo tháng", "theo quý", "quý i", "quý ii", "quý iii", "quý iv", "6 tháng", "9 tháng",
  ],
  perYear: ["/ năm", "mỗi năm", "hằng năm", "hàng năm", "một năm", "bình quân năm", "theo năm", "từng năm", "/ 1 năm", "thường niên"],
  hedges: {
    before: [
      "lên tới", "lên đến", "có tới", "có đến", "đạt tới", "đạt đến", "tăng tới", "tăng đến", "tiến tới", "tới", "lên gần", "quanh", "quanh mức", "xoay quanh", "suýt soát",
      "quãng", "độ", "ước khoảng chừng", "âm", "dương âm", "thiếu", "còn thiếu", "cắt giảm", "lắp đặt mới", "mở mới", "con số", "trên tất cả", "trên cả", "cả", "đến",
      "tiến đến", "tăng đến", "thay cho", "mới chỉ", "gần", "hầu như", "gần như", "cơ bản", "ngót", "suýt", "thêm", "thêm khoảng", "từ", "mỗi", "cứ", "gấp", "so với",
      "so với mức", "thay vì", "tiệm cận", "cận", "nửa", "hơn kém", "±", "+", "đâu đó", "thấp nhất là", "cao nhất là", "năm trước là", "có thể", "chưa", "không",
      "ngoài", "khác với", "tiến tới gần", "nhỉnh hơn", "ngang", "kém", "sát", "sát mốc", "hiện", "hiện nay", "hiện tại", "trừ", "phấn đấu gần", "giữa", "riêng",
    ],
    after: [
      "cùng kỳ", "của cùng kỳ", "thời gian", "chi phí", "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "của kế hoạch", "mục tiêu đề ra", "so với kế hoạch", "so với mục tiêu",
      "so với chỉ tiêu", "so với dự toán", "so với yêu cầu", "điểm", "nữa", "còn lại", "thêm", "rưỡi", "hơn", "lẻ", "khác", "có lẻ",
    ],
  },
  negations: ["âm", "khuyến khích", "không", "chưa", "chẳng", "chả"],
  harmless: [
    "cấp xã trở lên", "cấp huyện trở lên", "cấp phòng trở lên", "cấp tỉnh trở lên", "từ ..4 trở lên", "trình độ ..3 trở lên", "mức khá trở lên", "quy mô ..2 trở lên",
    "hạng ..2 trở lên", "từ ..4 trở xuống", "mức ..2 trở lên", "cấp ..2 trở lên", "tối đa hóa", "tối đa hoá", "tối thiểu hóa", "không dùng", "không tiền mặt", "không sử dụng",
    "không gian", "hàng không", "không giấy", "không giấy tờ", "không khí", "không phụ thuộc", "không địa giới", "phi địa giới", "không phân biệt", "không gián đoạn",
    "không để ai", "không chạm", "không tiếp xúc", "không hạn chế", "không giới hạn", "không thu phí", "không dây", "không ngừng", "không cần",
  ],
  vague: {
    percent: ["phần ba", "phần năm", "phần mười", "đa số", "phần lớn", "hầu hết", "gấp đôi", "gấp ba", "tăng gấp"],
    rank: [
      "vượt qua", "xếp sau", "cách nhóm", "cách top", "khỏi", "vắng mặt", "từ dưới lên", "cuối bảng", "thấp nhất", "sau top", "sau nhóm", "ngay sau", "học tập", "học hỏi",
      "bám sát", "tiệm cận", "rơi", "tụt", "mất", "trượt", "ngoài top", "ngoài nhóm", "huân chương", "bệnh viện", "chức danh", "gần top", "gần nhóm", "trong khi", "cuối",
      "đội sổ", "kém nhất", "theo sau", "liên tiếp", "cùng với", "khoảng cách",
    ],
    count: [
      "nào cũng", "so với", "từng", "đều", "mọi", "tất cả các xã", "một trong", "ocop", "sao", "/ năm", "trên đầu người", "mỗi", "hàng trăm", "hàng nghìn",
      "hàng ngàn", "hàng chục", "hàng vạn", "hàng triệu", "một số", "vài", "gấp đôi", "gấp ba",
    ],
  },
};
