// Runs before the first paint: the reader's own choice of light or dark, if there is one, and the sign that scripts run. See js/05-theme-switch.js.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const theme = localStorage.getItem("dossier-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* Where nothing may be stored, the system decides. */ }
})();
