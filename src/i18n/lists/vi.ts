import type { ListWords } from "./words.ts";

export const vi: ListWords = {
  lists: {
    targets: (count) => `${count} mục tiêu`,
    articles: (count) => `${count} bài báo`,
    statements: (count) => `${count} đoạn trích`,
    facts: "Bài báo",
    aboutPlace: "Về địa phương này",
    read: (host, language) => `Đọc bài báo trên ${host} (${language.charAt(0).toLowerCase()}${language.slice(1)})`,
    whatItIs: "Nội dung và những điểm còn bỏ ngỏ",
    indicators: "Các địa phương đặt mục tiêu về những gì và cách tính ra sao. Hai mục tiêu chỉ được xếp vào cùng một chỉ tiêu khi có cùng nội dung.",
    indicatorIs: (name) => `${name}: mỗi địa phương đặt mục tiêu gì, đến khi nào, và đoạn trích nêu mục tiêu đó.`,
    places: "Các địa phương có mục tiêu được so sánh ở đây, và cả nước làm mốc đối chiếu.",
    placeIs: (name) => `${name} đặt mục tiêu gì về chuyển đổi số, đến khi nào, nguyên văn ra sao.`,
    sources: "Các bài báo được trích dẫn. Mỗi bài chỉ đưa tin về một kế hoạch, không phải là chính kế hoạch đó.",
    sourceIs: (title, publisher) => `Những mục tiêu chúng tôi trích từ “${title}”, ${publisher}, và những điểm bài báo còn bỏ ngỏ.`,
    statedIn: "Các mục tiêu nêu trong bài",
    statedNothing: "Chúng tôi không ghi nhận mục tiêu nào trong bài này.",
    original: "Bản gốc",
    language: "Ngôn ngữ",
    byline: "Tác giả",
    issuer: "Cơ quan ban hành",
    download: "Tải dữ liệu về tất cả mục tiêu",
  },
};
