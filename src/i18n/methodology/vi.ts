import type { Methodology } from "./methodology.ts";

export const vi: Methodology = {
  lead: "Đoạn trích chính là dữ liệu. Không ai gõ con số: mỗi con số được đọc ra từ đoạn trích nêu con số đó, và đoạn trích luôn đi kèm bên cạnh. Một số ít giá trị mà không quy tắc nào đọc được là cách đọc của chúng tôi và được ghi rõ như vậy.",
  sections: {
    quote: {
      title: "Đoạn trích",
      paragraphs: [
        "Biên tập viên chép đoạn ngắn nhất trong nguồn nêu một mục tiêu, không quá 40 từ, theo ngôn ngữ đăng tải. Biên tập viên cho biết đoạn đó nói về địa phương nào, chỉ tiêu nào và năm nào. Giá trị không được ghi lại lần thứ hai, nên không thể sai lệch so với nguồn.",
      ],
    },
    number: {
      title: "Hành trình của một con số",
      paragraphs: ["Từ bài báo đến biểu đồ, một giá trị đi qua bốn bước."],
      points: [
        "Đoạn trích được chép từ nguồn và có thể đối chiếu từng chữ cái với bản lưu.",
        "Một chương trình đọc giá trị theo quy tắc của ngôn ngữ đoạn trích: “7,5” là bảy phẩy năm (bảy rưỡi) trong tiếng Pháp và tiếng Việt.",
        "Đơn vị tính của chỉ tiêu quyết định con số nào được chấp nhận. Với tỷ lệ, tỷ trọng, chỉ số phần trăm mới được tính, nên “mức độ 4”, “5G” hay “2025” không bao giờ bị nhận nhầm là giá trị.",
        "Mọi bản ghi về cùng một địa phương, chỉ tiêu và năm hợp thành một mục tiêu. Mỗi mục tiêu có trang riêng với đầy đủ các đoạn trích; mọi ký hiệu trên biểu đồ và mọi dòng trong bảng đều dẫn đến đó.",
      ],
    },
    comparators: {
      title: "Những từ đi kèm con số",
      paragraphs: ["“Khoảng 30%”, “30%” và “trên 30%” là ba cam kết khác nhau. Mỗi loại giữ tên gọi riêng trong dữ liệu và hình vẽ riêng trên biểu đồ."],
    },
    refused: {
      title: "Những gì bị từ chối",
      paragraphs: ["Một giá trị sai gây hại hơn một giá trị thiếu. Khi câu chữ còn gây nghi ngờ, chương trình từ chối đoạn trích và nêu lý do; trang web không được xuất bản cho đến khi biên tập viên xử lý xong."],
      points: [
        "Hai con số đều có thể là giá trị. Khi đó biên tập viên chỉ rõ những chữ nào nêu giá trị.",
        "Một con số không rõ nói về điều gì, hoặc không rõ dấu thập phân.",
        "Một con số không phù hợp với đơn vị tính của chỉ tiêu, hoặc không có con số nào.",
        "Một đoạn trích không có trong bản lưu của nguồn.",
      ],
    },
    year: {
      title: "Năm",
      paragraphs: ["Năm được nêu ngay trong đoạn trích, hoặc do chúng tôi suy ra từ các câu xung quanh. Mỗi bản ghi cho biết thuộc trường hợp nào và vì sao. “Trước năm 2025” được xếp vào năm 2025, là năm được nhắc đến. Nếu không có gì cho biết năm thì ở đây cũng không ghi năm."],
    },
    readings: {
      title: "Cách đọc của riêng chúng tôi",
      paragraphs: ["Có những câu chữ rõ ràng với người đọc nhưng không quy tắc nào đọc được: “l'ensemble de son système administratif” (toàn bộ hệ thống hành chính) là 100%. Khi đó giá trị là cách đọc của chúng tôi. Bản ghi nói rõ điều đó và nêu lý do. “Trong nhóm địa phương dẫn đầu” không nêu con số nên không được gán con số nào."],
    },
    disagreement: {
      title: "Khi các nguồn không thống nhất",
      paragraphs: ["Với cùng một cam kết, hai bài báo có thể nêu giá trị, năm hay giai đoạn ban hành khác nhau. Chúng tôi không chọn bên nào. Cả hai bản ghi được đặt cạnh nhau, trên trang và trên biểu đồ, kèm tên nguồn đã nêu. Khi nguồn không cho biết kế hoạch đã được ban hành hay chưa, chúng tôi không coi là đã ban hành."],
    },
    ids: {
      title: "Địa chỉ bền vững",
      paragraphs: ["Mỗi bản ghi có một mã gồm địa phương, chỉ tiêu, năm và bài báo. Mã đã công bố không bao giờ biến mất: bản ghi sai được liệt kê là đã rút hoặc đã chuyển, kèm ngày và lý do, và trang tại địa chỉ cũ ghi rõ điều đó."],
    },
    limits: {
      title: "Những gì không ghi nhận",
      paragraphs: ["Chúng tôi ghi nhận điều các bài báo tường thuật chứ không phải chính các quyết định, và chỉ từ các nguồn liệt kê ở đây. “Không tìm thấy mục tiêu trong các nguồn” không có nghĩa là không có mục tiêu nào. Mong muốn không nêu đích cụ thể, dự báo, kết quả đã qua và con số của riêng một ngành không phải là mục tiêu nên không được ghi nhận."],
    },
  },
};
