import { useMutation } from '@tanstack/react-query';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { useDirectory } from '../../queries/DirectoryContext';
import { useDownloadFile } from '../../ui/useDownloadFile';

interface ExportSnapshot {
  readonly start: (snapshot: KeptSnapshot) => void;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
}

/** Hands a snapshot to the admin as a file that another browser or admin can open. */
export function useExportSnapshot(): ExportSnapshot {
  const directory = useDirectory();
  const downloadFile = useDownloadFile();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async ({ id, takenAt }: KeptSnapshot) => {
      const file = await directory.exportSnapshot(id);
      if (file === null) throw new Error('There is no such snapshot');
      const moment = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '-');
      downloadFile(`license-desk-snapshot-${moment}.json.gz`, file);
    },
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { start: mutate, isWriting: isPending, hasFailed: isError };
}
