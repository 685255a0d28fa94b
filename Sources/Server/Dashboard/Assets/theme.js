// Runs before the page is painted: marks that scripts run, and puts on the theme the reader chose.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's theme it is.
  }
})();
