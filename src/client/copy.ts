// Copies the text that a button belongs to. Without it, the text stands there to be selected.
// A site that doesn't know its origin is where it is read.
const whole = (text: string) => (document.querySelector("link[rel=canonical]") ? text : text.replace(/(^|[\s"'(])\/(?=\w)/g, `$1${location.origin}/`));

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
  const field = document.getElementById(button.dataset["copies"] ?? "");
  const label = button.textContent;
  button.hidden = !field;
  button.addEventListener("click", async () => {
    if (!field) return;
    getSelection()?.selectAllChildren(field);
    // Elsewhere than on a secure origin, the text stands selected and the reader's own keys copy it.
    if (!isSecureContext) return;
    await navigator.clipboard.writeText(whole((field.textContent ?? "").trim()));
    button.textContent = button.dataset["done"] ?? "";
    setTimeout(() => (button.textContent = label), 2000);
  });
}
