import styles from './FileButton.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly multiple: boolean;
  readonly onFiles: (files: FileList) => void;
}

/** Looks like a button, and lets files be chosen. */
export function FileButton({label, multiple, onFiles}: FileButtonProps) {
  return (
    <label className={styles.file} data-button>
      {label}
      <input
        type="file"
        multiple={multiple}
        onChange={({target}) => {
          if (target.files !== null) onFiles(target.files);
          target.value = '';
        }}
      />
    </label>
  );
}
