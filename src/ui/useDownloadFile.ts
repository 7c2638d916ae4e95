import { useTranslations } from 'use-intl';
import { downloadFile } from './downloadFile';
import { useToast } from './toast/ToastContext';

/** Hands the admin a file that was made in this page, and says so. */
export function useDownloadFile(): typeof downloadFile {
  const t = useTranslations('common.toast');
  const toast = useToast();
  return (name, content, type) => {
    downloadFile(name, content, type);
    // Where it is kept, and whether, is between the admin and the browser.
    toast({ message: t('exported', { file: name }) });
  };
}
