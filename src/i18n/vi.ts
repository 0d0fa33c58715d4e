import { isGrowth, type Unit } from "../records/unit.ts";
import { lowered, raised } from "./initial.ts";
import { vi as lists } from "./lists/vi.ts";
import { vi as read } from "./read/vi.ts";
import { vi as reuse } from "./reuse/vi.ts";
import type { Words } from "./words.ts";

// Vietnamese qualifies the figure, not the verb before it: "tăng hơn 40%".
const growth = "tăng ";
const qualified = (word: string) => (amount: string) => (amount.startsWith(growth) ? `${growth}${word} ${amount.slice(growth.length)}` : `${word} ${amount}`);

const isGrown = (said: string) => /^tăng\s/.test(said);
// What is reached is a floor or a figure; a ceiling is kept.
const reached = (promise: string) => (/^(?:tăng|tối đa|dưới)\s/.test(promise) ? promise : `đạt ${promise}`);

const undated = "không nêu năm";
const small = ["không", "một", "hai", "ba", "bốn"];

/** A count in a sentence: in letters up to four, for the word for five is that for a year. */
function spelled(count: number): string {
  return small[count] ?? String(count);
}

/** The same with what is counted; none takes a word on either side: "không địa phương nào". */
function howMany(count: number, what: string): string {
  return count === 0 ? `không ${what} nào` : `${spelled(count)} ${what}`;
}

const noun = (unit: Unit) => (unit === "rank" ? "" : unit === "count" ? "con số " : isGrowth(unit) ? "mức tăng " : unit === "percent-of-grdp" ? "tỷ trọng " : "tỷ lệ ");

export const vi: Words = {
  ...reuse,
  ...lists,
  ...read,
  language: "vi",
  locale: "vi",
  territory: "vi_VN",
  quotation: ["“", "”", "‘", "’"],
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  site: {
    name: "Digital Targets",
    tagline: "Chuyển đổi số ở Việt\u00a0Nam: đặt mục tiêu gì, đến khi nào, nguyên văn ra sao",
    description: "Hà Nội, Thành phố Hồ Chí Minh và Quảng Ninh đặt mục tiêu gì về chuyển đổi số, đến khi nào, nguyên văn ra sao. Mỗi giá trị đều dẫn về đoạn trích nêu giá trị đó.",
    skip: "Chuyển đến nội dung chính",
    licence: "Ai cũng có thể sử dụng dữ liệu và nội dung do chúng tôi viết, với điều kiện ghi nguồn Digital Targets. Các đoạn trích thuộc bản quyền của đơn vị xuất bản.",
    menu: "Menu chính",
    languages: "Ngôn ngữ",
    breadcrumb: "Đường dẫn điều hướng",
  },
  pages: { front: "Trang chủ", indicators: "Chỉ tiêu", localities: "Địa phương", sources: "Nguồn", methodology: "Phương pháp", notFound: "Không tìm thấy trang" },
  pillars: { overall: "Tổng thể", government: "Chính quyền", economy: "Kinh tế", society: "Xã hội", infrastructure: "Hạ tầng", innovation: "Đổi mới sáng tạo", security: "An toàn, an ninh" },
  kinds: { city: "Thành phố", province: "Tỉnh", country: "Quốc gia" },
  statuses: { draft: "Dự thảo, chưa ban hành", proposed: "Đề xuất, chưa ban hành", adopted: "Đã ban hành" },
  statusUnknown: "Bài báo không cho biết văn bản đã được ban hành hay chưa",
  bases: { stated: "Năm được nêu trong câu", inferred: "Năm do chúng tôi suy ra" },
  comparators: {
    exactly: { name: "đúng bằng", meaning: "Một con số dứt khoát, không kèm từ ước chừng: “30%”, “toàn bộ”.", drawn: "Chấm đặc" },
    about: { name: "khoảng", meaning: "Con số được nói rõ là gần đúng: “khoảng”, “xấp xỉ”.", drawn: "Chấm rỗng có quầng mờ" },
    nearly: { name: "gần", meaning: "Con số gần đạt tới: “gần”, “sát”, “tiệm cận”. Cách đọc này chỉ dùng cho kết quả; mục tiêu diễn đạt theo cách này bị từ chối.", drawn: "Giống như “khoảng”" },
    "at-least": { name: "ít nhất", meaning: "Mức sàn, chạm tới là đạt: “tối thiểu”, “từ 50% trở lên”.", drawn: "Chấm đặc kèm mũi tên mở hướng ra ngoài" },
    "more-than": { name: "hơn", meaning: "Mức sàn phải vượt qua: “trên”, “hơn”, “vượt”.", drawn: "Chấm rỗng kèm mũi tên mở hướng ra ngoài" },
    "at-most": { name: "tối đa", meaning: "Mức trần, được phép chạm tới: “tối đa”, “không quá”.", drawn: "Chấm đặc kèm mũi tên mở hướng ngược lại" },
    "less-than": { name: "dưới", meaning: "Mức trần không được chạm tới: “dưới”.", drawn: "Chấm rỗng kèm mũi tên mở hướng ngược lại" },
    between: { name: "từ … đến …", meaning: "Có mức thấp nhất và mức cao nhất: “từ 7 đến 7,5%”. Chúng tôi không tự đặt ra mức giữa.", drawn: "Thanh nối hai mức" },
    top: { name: "nhóm dẫn đầu", meaning: "Vị trí trong nhóm dẫn đầu: “top 5”, “nhóm 10 địa phương dẫn đầu”.", drawn: "Các bậc được tô trên thang thứ hạng, hạng cao nhất ở trên cùng" },
    milestone: { name: "mục tiêu định tính", meaning: "Mục tiêu không kèm con số.", drawn: "Lá cờ nhỏ kèm chữ, không bao giờ kèm số" },
  },
  value: {
    exactly: (amount) => amount,
    about: qualified("khoảng"),
    nearly: qualified("gần"),
    atLeast: qualified("ít nhất"),
    moreThan: qualified("hơn"),
    atMost: qualified("tối đa"),
    lessThan: qualified("dưới"),
    between: (low, high) => `${low}–${high}`,
    top: (last) => (last === "1" ? "vị trí số 1" : `nhóm ${last} địa phương dẫn đầu`),
    topShort: (last) => `top ${last}`,
    place: (rank) => `hạng ${rank}`,
    milestone: "mục tiêu định tính",
    promised: "mục tiêu",
    promisedUnnumbered: "mục tiêu định tính",
  },
  unit: {
    "percent-of-grdp": (amount) => `${amount}% GRDP`,
    percent: (amount) => `${amount}%`,
    "percent-per-year": (amount) => `${amount}%/năm`,
    "percent-growth": (amount) => `${growth}${amount}%`,
    count: (amount) => amount,
  },
  measure: {
    "percent-of-grdp": "tính bằng % tổng sản phẩm trên địa bàn (GRDP)",
    percent: "tính bằng %",
    "percent-per-year": "tính bằng %",
    "percent-growth": "tính bằng %, cho cả giai đoạn",
    rank: "trong số các tỉnh, thành phố của Việt Nam (hạng 1 là cao nhất)",
    count: "số lượng",
    milestone: "không kèm con số",
  },
  byYear: (year) => `đến năm ${year}`,
  undated,
  date: { day: (day, _, year, month) => `${day}/${month}/${year}`, month: (_, year, month) => `tháng ${month}/${year}`, year: (year) => year },
  dateUnknownDay: "nguồn không ghi ngày cụ thể",
  front: {
    lead: (places) => `${places} đều đặt mục tiêu chuyển đổi số. Dưới đây là những gì mỗi địa phương nhắm tới và thời hạn đặt ra, đọc từ nguyên văn các bài báo đưa tin.`,
    how: [
      "Biên tập viên trích từ nguồn đoạn ngắn nhất đủ nêu một mục tiêu. Trang web đọc giá trị từ đoạn trích, giữ nguyên “khoảng”, “ít nhất” hay “hơn”, và từ chối khi câu chữ chưa rõ ràng.",
      "Mỗi giá trị trên trang này dẫn đến đoạn trích nêu giá trị đó, giữ nguyên ngôn ngữ đăng tải, rồi đến nguồn.",
    ],
    glance: "Mỗi địa phương đặt ra những gì",
    latest: "Các nguồn",
    fields: "Mỗi địa phương đặt mục tiêu gì, theo từng lĩnh vực",
    field: "Lĩnh vực",
    few: "Ít ký hiệu hơn có khi chỉ vì số bài báo được đọc ít hơn.",
    questions: "Bắt đầu từ một câu hỏi",
    everything: (indicators) => (indicators < 2 ? "Tất cả chỉ tiêu" : `Tất cả ${indicators} chỉ tiêu`),
  },
  stories: { kind: "Bài của chúng tôi", sources: "Bài dựa trên những nguồn nào", held: "Mỗi con số trong bài đều dẫn đến mục tiêu nêu con số ấy, và đã được đối chiếu với nguyên văn của nguồn trước khi bài được đăng." },
  pageKinds: { indicator: "Chỉ tiêu", locality: "Địa phương", target: "Một mục tiêu", article: "Nguồn" },
  nothingFound: "Không tìm thấy mục tiêu trong các nguồn",
  target: {
    sentence: (place, promise) => `${place} đặt mục tiêu ${reached(promise)}.`,
    sentenceTop: (place, promise) => `${place} đặt mục tiêu vào ${promise}.`,
    sentenceMilestone: (place, year) => `${place} đặt mục tiêu này${year === undated ? ", không kèm con số và " : " "}${year}${year === undated ? "" : ", không kèm con số"}.`,
    records: "Nguyên văn các nguồn",
    agree: (count) => `${raised(howMany(count, "nguồn"))} nêu mục tiêu này${count < 2 ? "" : " và thống nhất về giá trị"}.`,
    differ: "Các nguồn không thống nhất về giá trị",
    sides: (sides) => {
      const isOneEach = sides.every(({ sources }) => sources === 1) && sides.length === 2;
      const said = sides.map(({ value, sources }, i) => {
        const who = isOneEach && i > 0 ? "một nguồn khác" : `${spelled(sources)} nguồn`;
        return value === null ? `${who} không nêu con số` : `${who} nêu ${isGrown(value) ? "mức " : ""}${value}`;
      });
      return `${raised(said.join(", "))}.`;
    },
    differInStatus: "Các nguồn không nêu cùng một tình trạng ban hành",
    readAs: "Giá trị đọc được",
    when: "Đoạn nêu năm",
    statedElsewhere: "Năm được nêu ở chỗ khác trong nguồn",
    year: "Năm",
    reading: "Cách đọc",
    ourReading: "Đây là cách đọc của chúng tôi: không có quy tắc nào rút ra được giá trị này từ câu chữ.",
    because: "Lý do",
    document: "Văn bản",
    status: "Tình trạng ban hành",
    original: "Đoạn trích trong bản gốc",
    archived: "Bản lưu trữ",
    accessed: (date) => `truy cập ngày ${date}`,
    id: "Mã của bản ghi này",
    otherYears: "Mục tiêu này cho các năm khác",
    elsewhere: "Chỉ tiêu này ở các địa phương khác",
    allElsewhere: "Tất cả các địa phương và các năm",
    gone: (date) => `Đã rút ngày ${date}`,
    goneMoved: (date) => `Đã chuyển ngày ${date}`,
    moved: "Địa chỉ mới:",
    pageIs: (title) => `${title}. Mục tiêu theo nguyên văn các nguồn, và giá trị đọc được từ đó.`,
    goneText: "Trang này từng được công bố, và địa chỉ được giữ lại để các trích dẫn không bị đứt liên kết. Nội dung cũ không còn, vì lý do nêu dưới đây.",
    goneRecords: "Các bản ghi không còn trên trang này",
  },
  table: { locality: "Địa phương", year: "Năm", value: "Mục tiêu", quote: "Nguyên văn", source: "Nguồn", inferred: "năm do chúng tôi suy ra", ourReading: "cách đọc của chúng tôi", indicator: "Chỉ tiêu", published: "Ngày đăng", records: "Mục tiêu", publisher: "Đơn vị xuất bản" },
  findings: {
    alone: (place) => `trong các nguồn, chỉ ${place} đặt mục tiêu`,
    aloneInNumber: (place) => `trong các nguồn, chỉ ${place} đề ra con số cụ thể`,
    rankAlone: (place, ranking) => `Trong các nguồn, chỉ ${place} đề ra thứ hạng cụ thể về ${lowered(ranking)}`,
    apart: (places, unit, value, years) => `${places} cùng hướng tới ${noun(unit)}${value}, thời hạn cách nhau ${years} năm`,
    together: (places, unit, promise) => `${places} cùng hướng tới ${noun(unit)}${promise}`,
    higher: (place, other, year) => `Mục tiêu đến năm ${year} của ${place} cao hơn ${other}`,
    lower: (place, other, year) => `Mục tiêu đến năm ${year} của ${place} thấp hơn ${other}`,
    better: (place, other, year) => `Mục tiêu thứ hạng đến năm ${year} của ${place} cao hơn ${other}`,
    against: (value, other) => `${value}, so với ${other}`,
    spread: (year, low, lowPlace, high, highPlace) => `Mục tiêu đến năm ${year}: thấp nhất là ${lowPlace} (${low}), cao nhất là ${highPlace} (${high})`,
    rises: (place, from, to) => `Mục tiêu của ${place} ${isGrown(from) ? "cao" : "tăng"} dần: ${from}, ${to}`,
    falls: (place, from, to) => `Mục tiêu của ${place} ${isGrown(from) ? "thấp" : "giảm"} dần: ${from}, ${to}`,
    several: (places) => `${howMany(places, "địa phương")} đề ra con số cụ thể`,
    severalRanks: (places, ranking) => `${raised(howMany(places, "địa phương"))} đề ra thứ hạng cụ thể về ${lowered(ranking)}`,
    promisedAlone: (place, years) => `trong các nguồn, chỉ ${place} đặt mục tiêu này, ${years}`,
    promisedBy: (places) => `${places} đặt mục tiêu không kèm con số`,
    promisedByMany: (places) => `${howMany(places, "địa phương")} đặt mục tiêu không kèm con số`,
    shared: (count, indicators, places, indicator) => {
      const all = `có mục tiêu của cả ${spelled(places)} địa phương`;
      if (count === 0) return `Trong các nguồn, không chỉ tiêu nào ${all}`;
      if (count === indicators) return `Chỉ tiêu nào cũng ${all}`;
      return `Trong các nguồn, ${count * 2 > indicators ? "" : "chỉ "}${spelled(count)} trong số ${indicators} chỉ tiêu ${all}${indicator === null ? "" : `: ${lowered(indicator)}`}`;
    },
    counted: (promises, numbered) => promises === 0 ? "không có mục tiêu nào" : `${promises} mục tiêu, ${numbered === promises ? (promises === 1 ? "có con số" : "đều có con số") : numbered === 0 ? (promises === 1 ? "không kèm con số" : "đều không kèm con số") : `trong đó ${numbered} có con số`}`,
  },
  chart: {
    differ: "nguồn không thống nhất",
    downloads: "Tải về",
    ranks: "mục tiêu thứ hạng, hạng 1 là cao nhất",
    counted: "Tính những gì, không tính những gì",
    table: "Dạng bảng",
    withoutNumber: "Mục tiêu không kèm con số",
    promises: "Các mục tiêu",
    source: (articles, dates) => `Nguồn: ${articles} bài báo, ${dates}.`,
    key: "Chú giải",
    tableTitle: "Từng mục tiêu, theo nguyên văn của nguồn",
  },
  embed: {
    title: "Nhúng",
    home: "mỗi giá trị đều kèm nguyên văn của nguồn",
    summary: "Nhúng biểu đồ này",
    lead: "Dán dòng mã này vào bài viết. Biểu đồ luôn được cập nhật, không cần script, không đặt cookie và không gửi yêu cầu tới máy chủ nào khác.",
    chart: "Biểu đồ", language: "Ngôn ngữ", colours: "Nền", light: "sáng", dark: "tối",
    kinds: { comparison: "So sánh các địa phương", path: "Theo thời gian", rank: "Thứ hạng", milestones: "Mục tiêu không kèm con số", overview: "Toàn cảnh" },
    code: "Mã cho trang web", copy: "Sao chép", copied: "Đã sao chép",
    preview: "Xem trước", pixels: (width) => `rộng ${width} pixel`,
    picture: "Mã cho hình ảnh", pictureLead: "Dành cho bản tin thư điện tử và các hệ thống không nhận khung nhúng. Hình giữ nguyên địa chỉ và được vẽ lại cùng biểu đồ.",
    without: "Để dùng nền tối, thêm dark/ vào địa chỉ của khung và đổi light thành dark trong thuộc tính style. Với ngôn ngữ khác, hãy mở trang này bằng ngôn ngữ đó.",
    oembed: "Nếu hệ thống nhận địa chỉ thay cho mã (oEmbed), hãy dùng địa chỉ của trang này.",
  },
  notes: {
    undecided: (articles) => `Chưa ban hành khi bài báo đăng: ${articles}.`,
    inferred: "Năm do chúng tôi suy ra",
    allInferred: (years) => (years < 2 ? "Năm do chúng tôi suy ra." : "Tất cả các năm đều do chúng tôi suy ra."),
    someInferred: (years) => (years === 0 ? "Không có năm nào do chúng tôi suy ra." : `Có ${years} mốc năm do chúng tôi suy ra.`),
  },
  picture: { part: (shown, places) => `Hình này thể hiện ${shown}/${places} địa phương.` },
  overview: {
    none: "không tìm thấy",
    noneIn: (count, places) => `không tìm thấy ở ${count}/${places} địa phương`,
    foundIn: (count, places) => `${count}/${places} địa phương có mục tiêu`,
    places: (count) => `${count} địa phương`,
    caption: "Mỗi giá trị dẫn đến các đoạn trích tương ứng. “Không tìm thấy”: không tìm thấy mục tiêu trong các nguồn. Các thang đo bắt đầu từ 0: thang liền nét kết thúc ở 100%, thang ngắn nét đứt kết thúc ở giá trị lớn nhất của hàng; giá trị không có thang là giá trị duy nhất của hàng. Thứ hạng được tính từ hạng cao nhất.",
    note: "Một số kế hoạch mới là dự thảo khi bài báo đăng; trang của từng mục tiêu cho biết điều đó. Trang web chưa cho biết mục tiêu có đạt được hay không.",
  },
  agenda: { numbered: "có con số", unnumbered: "không kèm con số", undated: (count) => `${count} không nêu năm` },
  path: { promised: "mục tiêu", measured: "đo được", inYear: (figure, year) => `${figure} năm ${year}`, yardstick: (country) => `${country}, để so sánh`, unlabelled: "Không có nhãn ở trên" },
  notFound: { text: "Không có trang nào ở địa chỉ này.", ways: "Địa chỉ đã công bố không bị xóa, nên có lẽ địa chỉ này bị gõ nhầm. Mời xem tiếp:" },
};
