// Draws each [data-bpmn] from the BPMN file at that address. Without script, or when the file cannot be drawn, the table
// of nodes on the page says the same; the empty frame then stays hidden.
const readable = .8;
for (const box of document.querySelectorAll('[data-bpmn]')) {
  fetch(box.dataset.bpmn, { credentials: 'same-origin' }).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status)).then(async xml => {
    box.hidden = false;
    const viewer = new BpmnJS({ container: box, textRenderer: { defaultStyle: { fontFamily: getComputedStyle(document.body).fontFamily } } });
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    // the whole flow where its words can still be read, else its beginning at a size that can
    const show = () => {
      canvas.resized();
      if (canvas.zoom('fit-viewport', 'auto') >= readable) return;
      const { inner } = canvas.viewbox();
      const [width, height] = [box.clientWidth / readable, box.clientHeight / readable];
      canvas.viewbox({ x: inner.x - 16, y: inner.y + (inner.height - height) / 2, width, height });
    };
    show();
    new ResizeObserver(show).observe(box);
  }).catch(() => { box.hidden = true; });
}
