import type { ReuseWords } from "./words.ts";

export const vi: ReuseWords = {
  titles: { targets: "Các mục tiêu", search: "Tìm kiếm", reuse: "Sử dụng lại", changes: "Thay đổi" },
  cite: {
    title: "Trích dẫn",
    page: "Trang này, nơi các nguồn được đặt cạnh nhau",
    sources: () => "Nguồn của nguyên văn",
    managers: "Cho phần mềm quản lý tài liệu tham khảo",
    data: "Dạng dữ liệu",
    copy: "Sao chép", copied: "Đã sao chép",
    read: "truy cập ngày",
    lasting: "Địa chỉ trang này không đổi. Nếu một bản ghi bị gỡ, trang sẽ nêu rõ ngày và lý do.",
  },
  files: { excel: "CSV cho Excel", package: "Gói dữ liệu", readme: "Hướng dẫn", whole: "Toàn bộ dữ liệu", table: "Bảng",
    tables: { targets: "Các mục tiêu", outcomes: "Số liệu đo được", localities: "Địa phương", indicators: "Chỉ tiêu", series: "Chuỗi số liệu", articles: "Nguồn" } },
  changes: {
    lead: "Mọi bản ghi được thêm, sửa hoặc gỡ kể từ lần công bố đầu tiên, kèm ngày và lý do.",
    feed: "Theo dõi qua nguồn cấp tin (Atom)",
    nothing: "Chưa có gì được công bố.",
    kinds: { added: (count) => `Thêm ${count} bản ghi`, altered: (count) => `Sửa ${count} bản ghi`, withdrawn: (count) => `Gỡ ${count} bản ghi`, moved: (count) => `Chuyển ${count} bản ghi` },
    keys: { value: "Giá trị", quote: "Nguyên văn", basis: "Năm", status: "Tình trạng" },
    was: "trước đây", is: "nay", unsaid: "không nêu",
    because: "Lý do", movedTo: "Nay ở",
    entry: { added: (what) => `Thêm: ${what}`, altered: (what) => `Sửa: ${what}`, withdrawn: (what) => `Gỡ: ${what}`, moved: (what) => `Chuyển: ${what}` },
  },
  search: {
    label: "Tìm trong các mục tiêu", button: "Tìm",
    lead: "Tìm địa phương, chỉ tiêu, mục tiêu và nguyên văn các nguồn, bằng tiếng Anh, tiếng Pháp hoặc tiếng Việt, có dấu hay không dấu đều được.",
    without: "Muốn tìm kiếm cần bật JavaScript, hiện đang tắt trong trình duyệt này. Toàn bộ nội dung có trong các danh sách sau:",
    found: { none: "Không tìm thấy kết quả nào cho", one: "1 kết quả cho", several: "# kết quả cho" },
    loose: "Không trang nào có đủ các từ này. Những trang sau có một phần:",
    loading: "Đang tìm …", failed: "Không tải được danh mục tìm kiếm. Hãy thử lại, hoặc xem các danh sách sau:",
    more: "Xem thêm", story: "Bài viết",
  },
  filters: {
    label: "Chỉ hiện", all: "tất cả", clear: "Hiện tất cả",
    place: "Địa phương", field: "Lĩnh vực", year: "Năm", sort: "Loại", status: "Tình trạng", language: "Ngôn ngữ", publisher: "Nơi đăng", published: "Năm đăng",
    sorts: { numbered: "có con số", unnumbered: "không kèm con số", disputed: "các nguồn khác nhau" },
    unsaid: "không nêu",
    shown: "Đang hiện #/##", none: "Không có mục nào đáp ứng tất cả điều kiện.",
  },
  targets: { lead: "Mọi mục tiêu tìm thấy trong các nguồn. Mỗi mục dẫn đến trang riêng, với nguyên văn nêu mục tiêu đó.", sources: (count) => `${count} nguồn` },
};
