import { expect, test } from "vitest";
import { png } from "../../src/pictures/png.ts";

const drawn = async (text: string, weight = 400) => Buffer.from(await png(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#fff"/><text x="4" y="30" font-family="Digital Targets Sans" font-size="24" font-weight="${weight}">${text}</text></svg>`, 120)).toString("base64");
const each = (texts: readonly string[]) => Promise.all(texts.map((text) => drawn(text)));
const nothing = await drawn("");

test("a picture has its letters on a machine with no fonts installed", async () => {
  expect(await drawn("Ha Noi")).not.toBe(nothing);
});

test("Vietnamese diacritics are drawn, each its own", async () => {
  const all = await each(["a", "ă", "â", "ả", "ẩ", "ậ", "ự", "đ", "Ễ"]);
  expect(new Set([nothing, ...all]).size).toBe(all.length + 1);
});

test("a letter and its mark are drawn alike, composed or not", async () => {
  expect(await drawn("Quảng".normalize("NFD"))).toBe(await drawn("Quảng".normalize("NFC")));
});

test("no letter of Vietnamese is drawn as the box for what a face lacks", async () => {
  const box = await drawn("\u4e00");
  const letters = [..."ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴ"];
  const boxed = (await each(letters)).flatMap((own, i) => (own === box ? [letters[i]] : []));
  expect(boxed).toEqual([]);
});

test("the three weights differ", async () => {
  expect(new Set(await Promise.all([400, 600, 700].map((weight) => drawn("Quảng Ninh", weight)))).size).toBe(3);
});

test("a picture is as wide as asked, and twice as high when twice as wide", async () => {
  const size = async (width: number) => {
    const bytes = Buffer.from(await png('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675"><rect width="1200" height="675" fill="#eee"/></svg>', width));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  expect(await size(1200)).toEqual([1200, 675]);
  expect(await size(2400)).toEqual([2400, 1350]);
});
