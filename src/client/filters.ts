// On a list: keeps what is chosen in the address, and tells how much of the list is shown. The choice itself works without it.
{
  const part = document.querySelector<HTMLElement>(".filters");
  const selects = [...(part?.querySelectorAll("select") ?? [])];
  const clear = part?.querySelector("button");
  const status = part?.querySelector("[role=status]");
  const entries = [...document.querySelectorAll<HTMLElement>(selects.map(({ name }) => `[data-${name}]`).join() || "never")];

  const tell = () => {
    const chosen = selects.filter(({ value }) => value !== "");
    if (clear) clear.hidden = chosen.length === 0;
    const shown = entries.filter((entry) => entry.getClientRects().length > 0).length;
    if (status) status.textContent = chosen.length === 0 ? "" : shown === 0 ? (part?.dataset["none"] ?? "") : (part?.dataset["shown"] ?? "").replace("##", String(entries.length)).replace("#", String(shown));
  };
  const keep = () => {
    const query = new URLSearchParams(selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
    history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`);
    tell();
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = query.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    tell();
  };
  for (const select of selects) select.addEventListener("change", keep);
  clear?.addEventListener("click", () => {
    for (const select of selects) select.value = "";
    keep();
    selects[0]?.focus();
  });
  addEventListener("pageshow", recall);
  recall();
}
