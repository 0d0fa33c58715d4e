// On a chart's page: chooses which chart is offered, in which language and colours, and copies its code. Without it, the code of the page's first chart stands there as it is.
interface Variant {
  readonly chart: string;
  readonly language: string;
  readonly path: string;
  readonly code: string;
  readonly picture: string;
  readonly heights: readonly number[];
}

for (const part of document.querySelectorAll<HTMLElement>(".embedding")) {
  const variants: readonly Variant[] = JSON.parse(part.dataset["variants"] ?? "[]");
  const fields = (name: string) => part.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`);
  const chosen = (name: string) => part.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value;
  // A site that doesn't know its origin is where it is read.
  const whole = (html: string) => html.replace(/(src|href)="\//g, `$1="${location.origin}/`);
  const dark = (html: string) => html.replace(/(src="[^"]*\/)"/, '$1dark/"').replace("color-scheme: light", "color-scheme: dark");

  const show = () => {
    const isDark = chosen("colours") === "dark";
    const variant = variants.find(({ chart, language }) => chart === (chosen("chart") ?? chart) && language === (chosen("language") ?? language));
    if (!variant) return;
    const [code, picture] = [fields("code"), fields("picture")];
    if (code) code.value = whole(isDark ? dark(variant.code) : variant.code);
    if (picture) picture.value = whole(variant.picture);
    const path = `${variant.path}${isDark ? "dark/" : ""}`;
    part.querySelectorAll("iframe").forEach((frame, i) => {
      if (frame.getAttribute("src") === path) return;
      // A frame that is sent on while it loads may stay where it was, and each move would be a step of the way back.
      const next = document.importNode(frame);
      next.src = path;
      next.height = String(variant.heights[i]);
      next.style.colorScheme = isDark ? "dark" : "light";
      frame.replaceWith(next);
    });
  };

  for (const hidden of part.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  for (const select of part.querySelectorAll("select")) select.addEventListener("change", show);
  for (const button of part.querySelectorAll("button")) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const field = fields(button.dataset["copies"] ?? "");
      field?.select();
      // Elsewhere than on a secure origin, the code stands selected and the reader's own keys copy it.
      if (!isSecureContext) return;
      await navigator.clipboard.writeText(field?.value ?? "");
      button.textContent = button.dataset["done"] ?? "";
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
  // The link below a chart opens the code of that chart.
  document.querySelectorAll('figure a[href="#embed"]').forEach((link, i) => link.addEventListener("click", () => {
    const charts = part.querySelector<HTMLSelectElement>("select[name=chart]");
    if (charts) charts.selectedIndex = i;
    show();
  }));
  show();
}
