import { list } from "../list.ts";
import type { DatePhrases } from "../shape/dates.ts";

/** Vietnamese words of time, and those that part a sentence. */
export const dates = {
  clause: list`trong khi, trong khi đó, nhưng, tuy nhiên, song, còn, mặc dù, dù, thế nhưng, ngược lại, riêng, ;, trong đó`,
  relative: list`mà, trong đó`,
  abbreviation: list`tp, q, p, tx, tt, h, ths, ts, gs, pgs, ông, số, st, no, v . v, tr, đ, kp, x, cn, ths, tnhh, ubnd`,
  gluedLead: list`tp, top, tốp, năm, quý, q, t, tháng, giữa, cuối, đầu, nk, gđ, giai đoạn, khóa, số, dti, pci, pii, non, trên, dưới, hơn, khoảng, đạt`,
  month: list`tháng, tháng giêng, tháng chạp, đến tháng, trước tháng, từ tháng, vào tháng, trong tháng, hết tháng, tới tháng, tính đến tháng`,
  quarter: list`quý, quý i, quý ii, quý iii, quý iv, q, nửa đầu, nửa cuối, 6 tháng, 9 tháng, sáu tháng đầu, chín tháng đầu, 6 tháng đầu, 9 tháng đầu, 3 tháng đầu, 6 tháng cuối`,
  day: list`ngày, mùng, mồng, sáng, chiều, tối, hôm, sáng ngày, chiều ngày`,
  year: list`năm, niên độ, năm học, năm tài chính, năm ngân sách, niên khóa, các năm`,
  span: list`giai đoạn, nhiệm kỳ, thời kỳ, khóa, kế hoạch, trong giai đoạn, cả giai đoạn, nk, gđ, chương trình, đề án, các năm, niên khóa, trong các năm, chiến lược, từ năm, lộ trình, quy hoạch`,
  deadline: list`đến, đến năm, tới, tới năm, trước, trước năm, vào năm, đến hết, đến hết năm, hết năm, cuối năm, đến cuối, đến cuối năm, trước khi kết thúc năm, đến đầu, đến giữa, chậm nhất, chậm nhất là, chậm nhất vào, chậm nhất năm, chậm nhất là năm, muộn nhất, muộn nhất là, mốc, mốc năm, mục tiêu năm, cho đến, cho đến năm, tính đến năm, vào cuối, vào cuối năm, trong năm, định hướng đến, kết thúc năm, đến mốc, đến thời điểm, trước ngày, đến ngày, đến trước, đến quý, trước quý, hạn chót, thời hạn, hoàn thành năm, hoàn thành trước, hoàn thành trong năm, về đích năm, đến tháng, trước tháng, tới cuối, tới hết, hết, đến hết quý, đến hết tháng`,
  since: list`từ sau, sau năm, ban hành năm, ban hành từ, thành lập năm, ra đời năm, được ban hành năm, thông qua năm, ký năm, bắt đầu năm, công bố năm, luật năm, nghị quyết năm, công bố, được công bố, công bố vào, vừa công bố, có từ năm`,
  during: list`năm, trong năm, vào năm, trong, tính đến, tính đến hết, tính đến cuối, tính đến cuối năm, tính đến hết năm, cả năm, đến cuối, đến hết, cuối, đầu, giữa, tại thời điểm, riêng năm, niên độ, qua, vào, ngay trong năm, của năm, suốt năm, trong cả năm, ước năm, ước cả năm, kết thúc`,
  vision: list`tầm nhìn, tầm nhìn đến, tầm nhìn đến năm, tầm nhìn tới, tầm nhìn tới năm, định hướng đến, định hướng đến năm, định hướng tới, định hướng tới năm, hướng tới năm, hướng đến năm, và tầm nhìn đến, và tầm nhìn đến năm, và định hướng đến năm`,
  edition: list`dti, pci, pii, papi, parindex, par index, sipas, egdi, gii, gci, ict index, ict, xếp hạng, bảng xếp hạng, chỉ số, báo cáo, khảo sát, kết quả, ấn bản, bộ chỉ số, vict, niên giám, par, sách trắng, kỳ, đợt, desi, điều tra, báo cáo thường niên, niên giám thống kê, báo cáo tổng kết, báo cáo năm, niên giám năm, niên giám in năm, sách trắng năm`,
  relativeDate: list`năm tới, năm sau, sang năm, năm nay, năm ngoái, năm trước, trong vòng năm, trong những năm tới, những năm tới, vài năm tới, các năm tới, thời gian tới, cuối nhiệm kỳ, hết nhiệm kỳ, cuối thập kỷ, thập kỷ tới, nhiệm kỳ tới, nhiệm kỳ này, cùng kỳ, tháng tới, quý tới, năm kế tiếp, lúc đó, khi đó, thời điểm đó, giai đoạn tới, cuối năm nay, đến cuối năm nay, hết năm nay, trong 5 năm tới, 5 năm tới, 10 năm tới, ba năm tới, 3 năm tới, 2 năm tới, hai năm tới, năm năm tới, 5 năm nữa, mười năm tới, trong vòng 5 năm, trong vòng 3 năm, sắp tới, tương lai`,
  onward: list`từ, từ năm, kể từ, kể từ năm, bắt đầu từ, bắt đầu từ năm, từ đầu năm, từ tháng, từ ngày, áp dụng từ, áp dụng từ năm`,
  levelOfYear: [],
  the: [],
  comparing: list`hơn, so với, cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn`,
  ofThe: list`trong số, trên tổng số, trong tổng số`,
} satisfies DatePhrases;
