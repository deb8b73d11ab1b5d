// Tells the page around this frame how high it is. A height is no secret, so whoever holds the frame may hear it.
if (parent !== window) {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({type: 'linli-height', height}, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
