/** Buttons that save the text of the element they name as a file. */
export function saveButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { save = '', name = '', type = 'text/plain' } = button.dataset;
      const text = document.getElementById(save)?.textContent ?? '';
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
}
