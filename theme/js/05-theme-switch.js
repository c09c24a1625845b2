// The switch between light and dark. What differs from the system's wish is kept; what agrees with it is forgotten, so that the system decides again.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const key = "dossier-theme";
  const control = document.querySelector(".theme-switch");
  const bars = document.querySelectorAll('meta[name="theme-color"]');
  const barColours = [...bars].map((bar) => bar.content);

  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : system.matches;

  const show = () => {
    control?.setAttribute("aria-checked", isDark());
    bars.forEach((bar, index) => {
      bar.content = root.dataset.theme ? barColours[isDark() ? barColours.length - 1 : 0] : barColours[index];
    });
  };

  const choose = (theme) => {
    const chosen = (theme === "dark") === system.matches ? null : theme;
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    try {
      if (chosen) localStorage.setItem(key, chosen);
      else localStorage.removeItem(key);
    } catch { /* Then it holds for this page. */ }
    show();
  };

  control?.addEventListener("click", () => choose(isDark() ? "light" : "dark"));
  system.addEventListener("change", show);
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    if (event.newValue === "light" || event.newValue === "dark") root.dataset.theme = event.newValue;
    else delete root.dataset.theme;
    show();
  });
  show();
})();
