/** Buttons that copy the text of the element they name; hidden where the browser cannot copy. */
export function copyButtons(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text.trim());
    button.textContent = button.dataset.copied ?? '';
  } catch {
    // Without leave to use the clipboard the reader can still select the text.
    button.textContent = button.dataset.failed ?? '';
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2500);
}
