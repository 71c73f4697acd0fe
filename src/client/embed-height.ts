// In a frame on another site: tells the page around it how high the content is, so that the frame can take that height.
// The height is no secret, so any page may hear it; public/embed/resize.js is one that listens.

const HEIGHT = 'careers-side-by-side:height';
const ASK = 'careers-side-by-side:ask-height';

function tell(): void {
  parent.postMessage({ type: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener('load', tell);
  // A page whose script comes late has missed the first message, and asks.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && typeof data === 'object' && data !== null && 'type' in data && data.type === ASK)
      tell();
  });
}
