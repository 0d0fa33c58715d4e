import { list } from "../list.ts";
import type { RankPhrases } from "../shape/ranks.ts";

/** A rank that no number says. */
export const places: Readonly<Record<string, number>> = {
  "đứng đầu": 1, "dẫn đầu": 1, "xếp đầu": 1, "quán quân": 1, "đứng đầu bảng": 1, "đầu bảng": 1, "xếp hạng nhất": 1, "hạng nhất": 1, "xếp thứ nhất": 1, "vị trí đầu": 1, "vị trí đầu tiên": 1, "ngôi đầu": 1, "vị trí quán quân": 1, "ngôi quán quân": 1, "vị trí dẫn đầu": 1, "đứng nhất": 1, "ngôi vị số một": 1, "vị trí số một": 1, "vị trí thứ nhất": 1, "số một": 1, "xếp hạng cao nhất": 1, "cao nhất cả nước": 1, "cao nhất toàn quốc": 1,
  "á quân": 2, "hạng nhì": 2, "xếp thứ nhì": 2, "đứng nhì": 2, "vị trí á quân": 2, "đứng thứ nhì": 2, "xếp hạng nhì": 2, "vị trí thứ nhì": 2, "hạng ba !mươi": 3, "xếp hạng ba !mươi": 3, "hạng tư !mươi": 4, "xếp hạng tư !mươi": 4,
};

/** Vietnamese words that make a number a rank, or a rank none. */
export const ranks = {
  top: list`top, tốp, tóp, nhóm đầu, nhóm top, tốp đầu, nhóm dẫn đầu, tốp dẫn đầu, trong top, trong tốp`,
  group: list`nhóm, trong, trong nhóm, thuộc nhóm, trong số, các, một trong, trong top, là một trong`,
  leading: list`cao nhất cả nước, cao nhất toàn quốc, cao nhất, dẫn đầu, đứng đầu, hàng đầu, đi đầu, cao nhất, tốt nhất, đầu tiên, tiên phong, phát triển nhất, mạnh nhất, đầu, vị trí đầu, đầu bảng, xuất sắc nhất, lớn nhất, sáng tạo nhất, năng động nhất, tiến bộ nhất, tiên tiến nhất, cạnh tranh nhất, đáng sống nhất, hấp dẫn nhất, top đầu, nhanh nhất, nhiều nhất`,
  place: list`đứng thứ, xếp thứ, xếp hạng, xếp hạng thứ, đứng hạng, thứ hạng, vị trí thứ, vị trí số, vị trí, hạng thứ, đứng vị trí, xếp vị trí, xếp vị trí thứ, đứng vị trí thứ, đứng số, xếp số, đứng ở vị trí, đứng ở vị trí thứ, xếp ở vị trí, xếp ở vị trí thứ, ở vị trí, ở vị trí thứ, giữ vị trí, giữ vị trí thứ, lên vị trí, lên vị trí thứ, lên hạng, từ hạng, xuống hạng, ở hạng, giữ hạng, đạt hạng, lên thứ, lên thứ hạng, vị thứ, về thứ, đứng ở thứ hạng, đạt thứ hạng, đạt vị trí, đạt vị trí thứ, địa phương số, là địa phương số, ngôi vị số, từ vị trí, từ vị trí thứ, từ thứ hạng, từ thứ, xuống vị trí, xuống thứ, xuống vị trí thứ, còn hạng, vươn lên thứ, vươn lên vị trí, vươn lên vị trí thứ, đứng vị thứ, đứng thứ hạng, xếp thứ hạng, xếp vị thứ, hạng cao nhất là, so với hạng, vươn lên hạng, tụt xuống hạng, leo lên hạng, hạng chung`,
  rankVerb: list`xếp, đứng, hạng, vị trí, thứ hạng, giữ, lên, vươn lên, về, xếp hạng, bảng xếp hạng, xếp thứ, đứng thứ, tăng, đạt, ở, xếp hạng nhất, xếp thứ nhất, đứng nhất, xếp hạng cao nhất, xếp thứ nhì, đứng nhì, đứng thứ nhì, xếp hạng nhì`,
  weakPlace: list`lên, xuống, là, ở, giữ, đạt, đứng, về, từ, giành, vươn lên, tụt, tăng, nhảy, vươn, đứng ở, xếp ở, còn, duy trì, rơi xuống, vươn tới, thăng, cán đích`,
  placeAfter: list`cả nước, toàn quốc, thế giới, asean, đông nam á, châu á, khu vực asean, toàn cầu, trong cả nước, trên cả nước, trong toàn quốc, trên toàn quốc, trên thế giới, việt nam, trong số, trên tổng số, trong tổng số, bảng xếp hạng`,
  ranked: list`địa phương, tỉnh, thành phố, tỉnh thành, nước, quốc gia, nền kinh tế, đơn vị, vị trí, cả nước, toàn quốc, asean, đông nam á, châu á, thế giới, khu vực, các, dẫn đầu, đứng đầu, bảng xếp hạng, chỉ số, việt nam, bộ, ngành, hàng đầu, toàn cầu, quốc gia và vùng lãnh thổ, thành, thị trường, hệ sinh thái, đô thị, sở, sở ngành, huyện, xã, bảng, vùng lãnh thổ, quận, thủ đô, tỉnh thành phố, thứ hạng, bộ ngành, chính phủ, cường quốc, toàn tỉnh, toàn thành phố, toàn vùng, toàn huyện`,
  rankUndo: list`vượt qua, xếp sau, cách nhóm, cách top, khỏi, vắng mặt, từ dưới lên, cuối bảng, thấp nhất, sau top, sau nhóm, ngay sau, học tập, học hỏi, bám sát, tiệm cận, rơi khỏi, tụt khỏi, trượt, ngoài top, ngoài nhóm, huân chương, bệnh viện, chức danh, gần top, gần nhóm, cuối, đội sổ, kém nhất, theo sau, cùng với, khoảng cách, rời, rời khỏi, hợp tác, hợp tác với, có doanh nghiệp, doanh nghiệp trong, nửa, nửa trên, nửa dưới, ngành mũi nhọn, không còn, năm liền, năm liên tiếp, đuổi kịp, sánh vai, ngang hàng, giao lưu, tham quan, kết nghĩa, so với nhóm, ngang bằng, cạnh tranh với, bét, ưu tiên, sản phẩm, nhiệm vụ, dự án, giải pháp, bị loại, ra khỏi, nhường, để mất, chưa lọt, hụt, suýt, thứ năm ngày, kỷ niệm, trường đại học trong, đại học trong, quy mô, thứ hai ngày, thứ ba ngày, thứ tư ngày, thứ sáu ngày, kỳ họp, lần lượt`,
  vagueCount: list`nào cũng, từng, đều, mọi, một trong, hàng trăm, hàng nghìn, hàng ngàn, hàng chục, hàng vạn, hàng triệu, một số, vài, vài trăm, vài chục, vài nghìn, trên đầu người, mỗi, gấp đôi, gấp ba, nhiều, hằng trăm, hằng nghìn, hàng tỷ, lác đác, dăm, lượt doanh nghiệp, lượt người, lượt hộ, lượt cán bộ, lượt học viên, lượt hộ gia đình`,
  countUndo: list`thêm, bổ sung, thiếu, còn thiếu, cắt giảm, lắp đặt mới, mở mới, đóng cửa, giải thể, phá sản, mất, bị xóa, dừng hoạt động, ngừng, nữa, khác, so với, lẻ, hơn, còn lại, rưỡi, có lẻ, rút khỏi, lao động trong, quy mô, bỏ, thu hồi, chấm dứt, giảm, mới tăng, tăng mới, vượt`,
  rankUndoBefore: list`sau, xếp sau, đứng sau, trước, đứng trước, kém hơn, tốt hơn`,
  apiece: list`mỗi, từng`,
  moreBy: list`nhiều hơn`,
  rankFall: list`tụt, tụt hạng, giảm, lùi, mất`,
} satisfies RankPhrases;
