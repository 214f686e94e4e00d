// Sets the chosen theme before anything is drawn; without a choice the system's is taken.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is refused, the system's theme it is.
}
