/*
 * Linli frames grow with what they hold. A frame is believed only if the message comes from its own window and from the
 * origin its address names; the height is a number from 0 to 20000. Without this script a frame keeps its own size.
 */
(function () {
  'use strict';
  var MOST = 20000;

  function frameOf(event) {
    var frames = document.querySelectorAll('iframe.linli-frame');
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].contentWindow === event.source) return frames[i];
    }
    return null;
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (typeof data !== 'object' || data === null || data.type !== 'linli-height') return;
    var frame = frameOf(event);
    if (frame === null || new URL(frame.src, document.baseURI).origin !== event.origin) return;
    var height = data.height;
    if (typeof height !== 'number' || !(height >= 0 && height <= MOST)) return;
    frame.style.aspectRatio = 'auto';
    frame.style.height = Math.ceil(height) + 'px';
  });
})();
