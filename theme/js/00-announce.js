// What screen readers are told of a change that is otherwise only seen. A live region speaks only if it was there, empty, before its text came.
const dossier = {};

(() => {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);

  dossier.announce = (text) => { status.textContent = text; };
})();
