// A button with data-copy="id" copies the text of the element with that id and says so. It is hidden where there is no script.
(() => {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (navigator.clipboard) button.hidden = false;
    else button.remove();
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copy]");
    const source = button && document.getElementById(button.dataset.copy);
    if (!source) return;

    button.dataset.label ??= button.textContent;
    try {
      await navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, " "));
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not copied: select the text";
    }

    dossier.announce(button.textContent);
    setTimeout(() => { button.textContent = button.dataset.label; }, 2000);
  });
})();
