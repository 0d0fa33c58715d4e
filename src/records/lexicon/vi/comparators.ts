import { list } from "../list.ts";
import type { Lexicon } from "../shape.ts";

/** Vietnamese words that set a bound, before their figure and after it. */
export const comparators: Lexicon["comparators"] = {
  before: {
    about: list`khoảng, xấp xỉ, sấp xỉ, ước, ước tính, vào khoảng, ở mức khoảng, chừng, ước khoảng, ước chừng, tầm, cỡ, ~, ≈, trên dưới, ước đạt khoảng, khoảng chừng, khoảng trên dưới, độ chừng, áng chừng, tầm khoảng, ước đạt xấp xỉ, xấp xỉ mức, quãng chừng`,
    "at-least": list`đạt và vượt, đạt hoặc vượt, đạt hoặc vượt mức, bằng hoặc hơn, bằng hoặc cao hơn, bằng hoặc vượt, bằng hoặc trên, bằng hoặc lớn hơn, tối thiểu, tối thiểu là, ít nhất, ít nhất là, không dưới, không thấp hơn, không ít hơn, không nhỏ hơn, không kém, lớn hơn hoặc bằng, bằng hoặc cao hơn, cao hơn hoặc bằng, bằng hoặc lớn hơn, ≥, > =, = >, chí ít, chí ít là, mức tối thiểu, mức tối thiểu là, từ tối thiểu, tối thiểu từ, không được thấp hơn, không để thấp hơn, không được dưới, ít ra, ít ra là, không xuống dưới, không giảm dưới, không tụt dưới, không rơi xuống dưới, ngưỡng tối thiểu, từ mức tối thiểu, không dưới mức, không thấp hơn mức, mức sàn, mức sàn là, ngưỡng sàn, không được ít hơn, không được nhỏ hơn, không được thấp hơn mức, không được dưới mức`,
    "more-than": list`trên, hơn, vượt, vượt mức, vượt mốc, vượt ngưỡng, vượt quá, vượt trên, cao hơn, lớn hơn, nhiều hơn, quá, >, hơn mức, trên mức, trên mốc, vượt con số, vượt lên trên, vượt trên mức, vượt qua mốc, vượt qua mức, vượt qua ngưỡng, vượt qua con số, quá mức, cao hơn mức, trên ngưỡng, hơn con số, vượt xa mốc, vượt xa mức, vượt tỷ lệ, vượt hơn`,
    "at-most": list`tối đa, tối đa là, không quá, không vượt quá, không vượt, nhiều nhất, nhiều nhất là, không cao hơn, không lớn hơn, không nhiều hơn, không trên, không hơn, nhỏ hơn hoặc bằng, bằng hoặc nhỏ hơn, bằng hoặc thấp hơn, thấp hơn hoặc bằng, ≤, < =, = <, cao nhất là, cao nhất chỉ, mức tối đa, mức trần, mức trần là, trần là, không được vượt quá, không được vượt, không được quá, không để vượt quá, không để vượt, không để quá, không vượt ngưỡng, không vượt mức, không vượt mốc, giới hạn ở mức, giới hạn ở, giới hạn tối đa, khống chế ở mức, khống chế dưới mức, trong giới hạn, không quá mức, không vượt trần, chỉ được phép tối đa, ngưỡng tối đa, giới hạn không quá, không vượt qua mức, không vượt qua, không cao hơn mức, không vượt khỏi mức, trong ngưỡng, trong phạm vi, trong mức`,
    "less-than": list`dưới, thấp hơn, nhỏ hơn, ít hơn, dưới mức, dưới mốc, <, chưa đến, chưa tới, chưa đầy, dưới ngưỡng, thấp hơn mức, xuống dưới, xuống dưới mức, chưa được, giữ dưới, duy trì dưới, chưa quá, không đến, không tới, không đầy, non`,
  },
  after: {
    about: list`hoặc khoảng đó`,
    "at-least": list`trở lên, / năm trở lên, mỗi năm trở lên, hoặc hơn, hoặc cao hơn, hoặc nhiều hơn, hay hơn, hay cao hơn, +, là tối thiểu, là ít nhất, là mức tối thiểu, trở lên mỗi năm, trở lên hằng năm, tối thiểu, ít nhất`,
    "more-than": [],
    "at-most": list`trở xuống, là tối đa, là mức tối đa, hoặc ít hơn, hoặc thấp hơn, tối đa`,
    "less-than": [],
  },
};
