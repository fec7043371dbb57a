import { Button, Input } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import SignaturePad from 'signature_pad';
import classes from './signature-field.module.css';

type Props = {
  label: string;
  description: string;
  clearLabel: string;
  /** The strokes as the path of a drawing (`M x y L x y …`, in a frame 600 wide); empty when nothing is drawn. */
  onChange: (path: string) => void;
  error?: string | undefined;
};

/** Drawn in this width whatever the screen: a signature must not depend on the device it was given on. */
const frameWidth = 600;

/** A frame to sign in, with a finger, a pen or a mouse. */
export function SignatureField({ label, description, clearLabel, onChange, error }: Props) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const report = useRef(onChange);
  report.current = onChange;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const { pad: made, stop } = padOn(canvas.current, (path) => report.current(path));
    pad.current = made;
    return stop;
  }, []);
  const clear = () => {
    pad.current?.clear();
    onChange('');
  };
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      withAsterisk
      labelProps={{ id }}
      labelElement="div"
    >
      <canvas ref={canvas} className={classes.frame} role="img" aria-labelledby={id} />
      <Button variant="subtle" size="compact-sm" onClick={clear}>
        {clearLabel}
      </Button>
    </Input.Wrapper>
  );
}

function padOn(frame: HTMLCanvasElement, report: (path: string) => void) {
  const density = Math.max(1, window.devicePixelRatio);
  frame.width = frame.offsetWidth * density;
  frame.height = frame.offsetHeight * density;
  frame.getContext('2d')?.scale(density, density);
  const pad = new SignaturePad(frame, { penColor: '#1B2B29', minWidth: 1, maxWidth: 2.6 });
  const scale = frameWidth / Math.max(1, frame.offsetWidth);
  const ended = () => report(pathOf(pad, scale));
  pad.addEventListener('endStroke', ended);
  return {
    pad,
    stop: () => {
      pad.removeEventListener('endStroke', ended);
      pad.off();
    },
  };
}

function pathOf(pad: SignaturePad, scale: number): string {
  const at = ({ x, y }: { x: number; y: number }) => `${Math.round(x * scale)} ${Math.round(y * scale)}`;
  return pad
    .toData()
    .map(({ points }) => points.map((point, index) => `${index === 0 ? 'M' : 'L'} ${at(point)}`).join(' '))
    .join(' ');
}
