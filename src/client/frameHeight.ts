// Runs inside a framed chart: tells the page around it how high the chart is, in the words of the scripts that newsrooms
// have, and reads nothing of that page. Without it the frame keeps the height that it was given.
{
  // A parent of pym.js names its child in the address of the frame.
  const child = new URLSearchParams(location.search).get("childId") ?? "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const messages = [
      { type: "digital-targets:height", src: location.href, height },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ context: "iframe.resize", src: location.href, height }),
      ["pym", child, "height", height].join("xPYMx"),
    ];
    for (const message of messages) parent.postMessage(message, "*");
  };
  if (parent !== window) {
    new ResizeObserver(tell).observe(document.documentElement);
    addEventListener("load", () => {
      told = 0;
      tell();
    });
  }
}
