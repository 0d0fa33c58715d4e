import type { Methodology } from "./methodology.ts";

export const vi: Methodology = {
  lead: "Câu trích chính là dữ liệu. Không ai gõ con số nào trên trang này: mỗi con số được đọc ra từ những chữ nêu ra nó, và những chữ ấy đứng ngay bên cạnh.",
  sections: {
    quote: {
      title: "Câu trích",
      paragraphs: [
        "Biên tập viên chép những chữ ngắn nhất của nguồn nêu ra một mục tiêu, nhiều nhất bốn mươi chữ, bằng ngôn ngữ đã in. Biên tập viên cho biết chúng nói về địa phương nào, chỉ tiêu nào và năm nào. Giá trị không được ghi lại lần thứ hai, nên không thể lệch khỏi nguồn.",
      ],
    },
    number: {
      title: "Đường đi của một con số",
      paragraphs: ["Từ bài báo đến biểu đồ, một giá trị qua bốn bước."],
      points: [
        "Lời văn được chép từ nguồn và có thể đối chiếu từng chữ với bản lưu.",
        "Một chương trình đọc giá trị theo quy tắc của ngôn ngữ câu trích: “7,5” là bảy phẩy năm trong tiếng Pháp và tiếng Việt.",
        "Đơn vị của chỉ tiêu quyết định con số nào được tính. Với một tỷ trọng thì chỉ phần trăm được tính, nên “mức độ 4”, “5G” hay “2025” không bao giờ bị hiểu nhầm.",
        "Mọi ghi chép về cùng địa phương, chỉ tiêu và năm làm thành một mục tiêu. Mục tiêu có trang riêng với mọi câu trích, và mỗi ký hiệu, mỗi dòng bảng đều dẫn đến đó.",
      ],
    },
    comparators: {
      title: "Những gì đứng quanh con số",
      paragraphs: ["“Khoảng 30%”, “30%” và “trên 30%” là ba lời hứa khác nhau. Mỗi loại giữ tên riêng trong dữ liệu và hình riêng trên biểu đồ."],
    },
    refused: {
      title: "Những gì bị từ chối",
      paragraphs: ["Một giá trị sai gây hại hơn một giá trị thiếu. Nơi lời văn còn gây ngờ, chương trình từ chối câu trích và nói lý do; trang không được dựng cho đến khi biên tập viên giải quyết xong."],
      points: [
        "Hai con số đều có thể là giá trị. Khi đó biên tập viên chỉ ra những chữ nêu giá trị.",
        "Một con số không rõ vai trò, hoặc không rõ dấu thập phân.",
        "Một con số không hợp với đơn vị của chỉ tiêu, hoặc không có con số nào.",
        "Một câu trích không có trong bản lưu của nguồn.",
      ],
    },
    year: {
      title: "Năm",
      paragraphs: ["Hoặc lời văn nêu năm, hoặc chúng tôi suy ra năm từ các câu xung quanh. Mỗi ghi chép cho biết là trường hợp nào và vì sao. “Trước năm 2025” được xếp vào năm 2025, năm được gọi tên. Nơi không có gì cho biết năm thì ở đây cũng không ghi năm."],
    },
    readings: {
      title: "Cách đọc của chính chúng tôi",
      paragraphs: ["Có những chữ rõ ràng với người đọc mà không quy tắc nào đọc được: “l'ensemble de son système administratif”, toàn bộ hệ thống hành chính, là 100%. Khi đó giá trị là cách đọc của chúng tôi. Ghi chép nói rõ điều ấy và nêu lý do. “Trong nhóm địa phương dẫn đầu” không nêu con số nên không được gán con số."],
    },
    disagreement: {
      title: "Khi các nguồn khác nhau",
      paragraphs: ["Hai bài báo có thể nêu cho cùng một lời hứa những giá trị, năm hay bước quyết định khác nhau. Chúng tôi không chọn bên nào. Cả hai ghi chép đứng cạnh nhau, trên trang và trên biểu đồ, kèm tên nơi đã nói. Nguồn không cho biết kế hoạch đã được ban hành hay chưa thì không được coi là đã ban hành."],
    },
    ids: {
      title: "Địa chỉ bền lâu",
      paragraphs: ["Mỗi ghi chép có một mã gồm địa phương, chỉ tiêu, năm và bài báo. Mã đã công bố không bao giờ biến mất: nếu một ghi chép sai, nó được liệt kê là đã rút lại hoặc chuyển đi, kèm ngày và lý do, và địa chỉ của nó cho biết điều đó."],
    },
    limits: {
      title: "Những gì không ghi",
      paragraphs: ["Chúng tôi ghi điều các bài báo tường thuật, không phải chính các quyết định, và chỉ từ các nguồn liệt kê ở đây. “Không tìm thấy mục tiêu trong các nguồn” không có nghĩa là không có mục tiêu nào. Mong muốn không có đích, dự đoán, kết quả đã qua và con số của riêng một ngành không phải là mục tiêu và không được ghi."],
    },
  },
};
