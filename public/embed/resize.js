// Gives frames of Careers Side by Side the height of what is in them. Optional: without it a frame keeps the height it was
// pasted with. It reads and sends nothing else, and its address never changes.
(() => {
  const HEIGHT = 'careers-side-by-side:height';
  const ASK = 'careers-side-by-side:ask-height';
  // The embeds stand beside this script: ".../embed/resize.js" and ".../embed/compare/...".
  const home = new URL('.', document.currentScript.src);

  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(home.href));

  addEventListener('message', (event) => {
    const { type, height } = event.data ?? {};
    if (event.origin !== home.origin || type !== HEIGHT) return;
    // No embed is higher than this; what says so is not ours.
    if (!Number.isFinite(height) || height < 1 || height > 20000) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });

  // Frames that were there first have told their height before anyone listened.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');
})();
