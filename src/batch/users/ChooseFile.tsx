import { useTranslations } from 'use-intl';
import type { OpenedFile } from '../../runs/workbench';
import { ChooseTextFile } from '../../ui/ChooseTextFile';

interface ChooseFileProps {
  readonly file: OpenedFile | null;
  readonly onFile: (file: OpenedFile) => void;
  readonly onRemove: () => void;
}

/** Takes a file by a button or by dropping it, and keeps its text in the draft. */
export function ChooseFile({ file, onFile, onRemove }: ChooseFileProps) {
  const t = useTranslations('batch.users');
  return (
    <ChooseTextFile
      words={{
        choose: file === null ? t('chooseFile') : t('chooseOtherFile'),
        beside: file === null ? t('fileHint') : file.name,
        problems: { tooLarge: t('fileProblem.tooLarge'), unreadable: t('fileProblem.unreadable') },
      }}
      emphasized={file === null}
      onFile={({ name, text }) => onFile({ name, text, column: null })}
      close={file === null ? null : { label: t('closeFile'), onClose: onRemove }}
    />
  );
}
